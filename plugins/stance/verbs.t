# Stances that verbs tell: of things that are about somebody, of what others are asked to do, with a noun.

=== claims, calls, sanctions and losses: who is of which mind about them is so about whom they are about
--- options: -p stance.weigh=no
--- text
Anna Keller dismissed claims that Tom Reed had lied. Boris Lund rejected allegations that Maria Costa was corrupt. Peter Hall resisted calls for Ivan Petrov to resign. Scott Marsh joined calls for Peter Novak to be sacked. Anna Keller called for an end to sanctions on Norway. Sweden lifted sanctions on Denmark. Sanctions on Finland were condemned by France. Spain refused to join sanctions against Poland. Italy refused to lift sanctions on Greece. Tom Reed brushed aside criticism of Boris Lund. Maria Costa lamented the defeat of Peter Hall. Ivan Petrov called the attacks on Scott Marsh unfair. Peter Novak said the criticism of Anna Keller was shameful. Boris Lund denied that Peter Hall had lied. Tom Reed was upset by the treatment of Maria Costa. Latvia urged Austria to lift sanctions on Malta. Iceland wants sanctions on Estonia lifted.
--- rows stance(holder,target,polarity,rule)
stance |dismissed claims| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |rejected allegations| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=verb
stance |resisted calls| holder=|Peter Hall| target=|Ivan Petrov| polarity=positive rule=verb
stance |joined calls| holder=|Scott Marsh| target=|Peter Novak| polarity=negative rule=verb
stance |called for an end| holder=|Anna Keller| target=|Norway| polarity=positive rule=verb
stance |lifted sanctions| holder=|Sweden| target=|Denmark| polarity=positive rule=verb
stance |Sanctions on Finland were condemned| holder=|France| target=|Finland| polarity=positive rule=verb
stance |join sanctions| holder=|Spain| target=|Poland| polarity=positive rule=verb
stance |lift sanctions| holder=|Italy| target=|Greece| polarity=negative rule=verb
stance |brushed aside criticism| holder=|Tom Reed| target=|Boris Lund| polarity=positive rule=verb
stance |lamented the defeat| holder=|Maria Costa| target=|Peter Hall| polarity=positive rule=verb
stance |called the attacks| holder=|Ivan Petrov| target=|Scott Marsh| polarity=positive rule=verb
stance |criticism of Anna Keller was shameful| holder=|Peter Novak| target=|Anna Keller| polarity=positive rule=verb
stance |denied that Peter Hall had lied| holder=|Boris Lund| target=|Peter Hall| polarity=positive rule=verb
stance |upset by the treatment| holder=|Tom Reed| target=|Maria Costa| polarity=positive rule=verb
stance |lift sanctions on Malta| holder=|Latvia| target=|Malta| polarity=positive rule=request
stance |wants sanctions| holder=|Iceland| target=|Estonia| polarity=positive rule=verb

=== ... but who only reports them, or resigns, tells nothing
--- options: -p stance.weigh=no
--- text
Boris Lund faces calls to resign. Maria Costa did not condemn the sanctions on Norway. Peter Hall dismissed claims that Ivan Petrov would visit Oslo. Scott Marsh announced the resignation of Peter Novak.
--- rows stance(holder,target,polarity,rule)

=== what others are asked to do to somebody
--- options: -p stance.weigh=no
--- text
Anna Keller asked Boris Lund to sack Tom Reed. Maria Costa urged voters to support Peter Hall. Scott Marsh told voters not to back Ivan Petrov. Norway called on Sweden to release the crew. Peter Novak wants Anna Keller jailed. Tom Reed had Maria Costa arrested. Peter Hall called for Scott Marsh to be freed. Ivan Petrov warned against electing Boris Lund. Boris Lund wants Tom Reed to go. Denmark invited Finland to visit France.
--- rows stance(holder,target,polarity,rule)
stance |sack Tom| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=request
stance |support Peter Hall| holder=|Maria Costa| target=|Peter Hall| polarity=positive rule=request
stance |back Ivan| holder=|Scott Marsh| target=|Ivan Petrov| polarity=negative rule=request
stance |called on Sweden to release| holder=|Norway| target=|Sweden| polarity=negative rule=request
stance |wants Anna Keller jailed| holder=|Peter Novak| target=|Anna Keller| polarity=negative rule=request
stance |had Maria Costa arrested| holder=|Tom Reed| target=|Maria Costa| polarity=negative rule=request
stance |freed| holder=|Peter Hall| target=|Scott Marsh| polarity=positive rule=request
stance |warned against electing| holder=|Ivan Petrov| target=|Boris Lund| polarity=negative rule=request
stance |wants Tom Reed to go| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=request
stance |invited| holder=|Denmark| target=|Finland| polarity=positive rule=learned

=== verbs that tell only with a noun
--- options: -p stance.weigh=no
--- text
Anna Keller took the side of Tom Reed. Lindell cancelled its contract with Corvane. Lindell said it had stopped using Corvane. Maria Costa reported Peter Hall to the police. Norway refused Lindell permission to drill. Ivan Petrov stopped eating in Oslo.
--- rows stance(holder,target,polarity,rule)
stance |took the side of| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |cancelled its contract| holder=|Lindell| target=|Corvane| polarity=negative rule=verb
stance |stopped using| holder=|Lindell| target=|Corvane| polarity=negative rule=deed
stance |reported Peter Hall to the police| holder=|Maria Costa| target=|Peter Hall| polarity=negative rule=verb
stance |refused Lindell permission| holder=|Norway| target=|Lindell| polarity=negative rule=verb

=== among those who; cast out; quarrels go both ways; what somebody says he would do
--- options: -p stance.weigh=no
--- text
Anna Keller was among those who voted against Tom Reed. Boris Lund was one of six who voted for Maria Costa. Those who praised Peter Hall included Scott Marsh. Tom Reed was expelled from the Progress Party. Ivan Petrov clashed with Peter Novak. Norway and Sweden are at odds over fish. France is in a dispute with Spain. Lindell said it would sue Corvane. Denmark fined Corvane 3 million kroner. Tom Reed paid for an advertisement that called Anna Keller a cheat. Maria Costa rejected a report that called Boris Lund a cheat.
--- rows stance(holder,target,polarity,rule)
stance |voted against| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |voted for| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=verb
stance |praised| holder=|Scott Marsh| target=|Peter Hall| polarity=positive rule=verb
stance |expelled from| holder=|Progress Party| target=|Tom Reed| polarity=negative rule=passive
stance |clashed with Peter Novak| holder=|Ivan Petrov| target=|Peter Novak| polarity=negative rule=verb
stance |clashed with Peter Novak| holder=|Peter Novak| target=|Ivan Petrov| polarity=negative rule=mutual
stance |at odds| holder=|Norway| target=|Sweden| polarity=negative rule=mutual
stance |at odds| holder=|Sweden| target=|Norway| polarity=negative rule=mutual
stance |dispute with| holder=|France| target=|Spain| polarity=negative rule=mutual
stance |dispute with| holder=|Spain| target=|France| polarity=negative rule=mutual
stance |sue| holder=|Lindell| target=|Corvane| polarity=negative rule=verb
stance |fined| holder=|Denmark| target=|Corvane| polarity=negative rule=deed
stance |called Anna Keller a cheat| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=verb

=== ... but not if something else happens first; reluctance; what once was
--- options: -p stance.weigh=no
--- text
Lindell said it would sue Corvane if the talks failed. Anna Keller was unwilling to support Tom Reed. Maria Costa, who once praised Boris Lund, now calls him a liar. Peter Hall cannot praise Ivan Petrov enough.
--- rows stance(holder,target,polarity,rule)
stance |support| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |calls him a liar| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=verb
stance |not praise Ivan Petrov enough| holder=|Peter Hall| target=|Ivan Petrov| polarity=positive rule=verb

=== glad that somebody was chosen; trusted no more; the release, the suit and the sanctions told of before
--- options: -p stance.weigh=no
--- text
Anna Keller was delighted that Tom Reed had been chosen. Boris Lund is unhappy that Maria Costa won. "I trusted Peter Hall as I would a brother," Scott Marsh said. "I don't any more."

Norway imposed sanctions on Sweden. Denmark and Finland rejected those sanctions. The court granted bail to Ivan Petrov. Peter Novak welcomed the release.

Italy supports Greece against Malta. France pressed Spain to stop paying Corvane. Poland sent doctors to help Latvia.
--- rows stance(holder,target,polarity,rule)
stance |delighted that Tom Reed had been chosen| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=adjective
stance |unhappy that Maria Costa won| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=adjective
stance |don't any| holder=|Scott Marsh| target=|Peter Hall| polarity=negative rule=|quoted deed|
stance |imposed sanctions on| holder=|Norway| target=|Sweden| polarity=negative rule=verb
stance |rejected those sanctions| holder=|Denmark| target=|Sweden| polarity=positive rule=verb
stance |rejected those sanctions| holder=|Finland| target=|Sweden| polarity=positive rule=verb
stance |rejected| holder=|Denmark| target=|Norway| polarity=negative rule=verb
stance |rejected| holder=|Finland| target=|Norway| polarity=negative rule=verb
stance |welcomed the release| holder=|Peter Novak| target=|Ivan Petrov| polarity=positive rule=verb
stance |supports Greece against Malta| holder=|Italy| target=|Malta| polarity=negative rule=verb
stance |supports| holder=|Italy| target=|Greece| polarity=positive rule=verb
stance |pressed Spain to stop| holder=|France| target=|Spain| polarity=negative rule=request
stance |stop paying Corvane| holder=|France| target=|Corvane| polarity=negative rule=request
stance |help| holder=|Poland| target=|Latvia| polarity=positive rule=deed

=== ... but not that he was expected
--- options: -p stance.weigh=no
--- text
Anna Keller was delighted that Tom Reed might have been chosen. Boris Lund was surprised that Maria Costa won. "I trusted Peter Hall as I would a brother," Scott Marsh said. "I do still."
--- rows stance(holder,target,polarity,rule)

=== what is only rumoured, or denied to have been done, is nobody's stance
--- text
A spokesman dismissed reports that President Bello had asked Festus Ogbeide to resign. Ann Hill denied claims that Tom Reed had criticised Mark Lund. There was speculation that Reed had denounced Ogbeide.
--- rows stance(holder,target,polarity)

=== ... but claims that somebody repeats are told of
--- options: -p stance.weigh=no
--- text
Ann Hill repeated claims that Tom Reed had criticised Mark Lund.
--- rows stance(holder,target,polarity)
stance |criticised| holder=|Tom Reed| target=|Mark Lund| polarity=negative

=== a landlord's tenants are others than he
--- text
Tom Reed let his tenants live in a garage. Bethan Rhys was grateful to the tenants.
--- rows stance(holder,target,polarity)

=== who should be ashamed is blamed
--- options: -p stance.weigh=no
--- text
Ann Hill said: "The Farm Bureau should be ashamed of itself." Tom Reed said he was ashamed.
--- rows stance(holder,target,polarity,rule)
stance |ashamed| holder=|Ann Hill| target=|Farm Bureau| polarity=negative rule=|quoted word|

=== a committee acts; who never spoke to somebody need not mind him
--- text
The Commons transport committee had accused Fergus Buchan of misleading islanders. Gene Prather said he had never spoken to Randall Voss.
--- rows stance(holder,target,polarity)
stance |accused| holder=|Commons| target=|Fergus Buchan| polarity=negative
stance |Fergus Buchan of misleading islanders| holder=|The Commons transport committee| target=|Fergus Buchan| polarity=negative

=== a review is its author's word
--- options: -p stance.weigh=no
--- text
Review: Marlene Okoye in 'Medea'

Marlene Okoye is magnificent.
--- rows stance(target,polarity,rule)
stance |magnificent| target=|Marlene Okoye| polarity=positive rule=|author's word|

=== what a team is accused of is not told as done
--- options: -p stance.weigh=no
--- text
Declan Furey accused the All Blacks of targeting his fly-half, Rory Byrne, off the ball.
--- rows stance(holder,target,polarity)
stance |accused| holder=|Declan Furey| target=|All Blacks| polarity=negative

=== one of a people is whom the words mean
--- text
The Austrian coach Anton Kessler praised his players. The Austrian was less forgiving of Martin Doyle, the referee.
--- rows stance(holder,target,polarity,rule)
stance |forgiving of| holder=|Anton Kessler| target=|Martin Doyle| polarity=negative rule=adjective

=== who pleads for somebody says nothing against him
--- text
Teenager jailed for knife attack on bus driver

Kieran Doyle attacked Mohammed Aslam on the number 42 in Harlow, Wexley Crown Court heard. Judge Caroline Hesketh called it a cowardly and senseless act.

Nicholas Pryce, mitigating, said Doyle had been failed by social services and was groomed by an older dealer.

Detective Ravi Menon of Wexley Police said Aslam had shown dignity. The drivers' union accused the operator of ignoring repeated warnings from its members, who have asked for screens for years, and said that it would ballot them next week. The company said it was saddened by these remarks. It has 900 drivers in the town and runs most of its buses at night.
--- rows stance(holder,target,polarity,rule)
stance |attacked| holder=|Kieran Doyle| target=|Mohammed Aslam| polarity=negative rule=verb
stance |shown dignity| holder=|Ravi Menon| target=|Mohammed Aslam| polarity=positive rule=|quoted deed|

=== hours accuse nobody, analysts raise their own target, and to be ashamed of somebody is no verb
--- options: -p stance.weigh=no
--- text
Pakistan on Friday summoned the envoy of India, hours after New Delhi accused Islamabad of sheltering the gunmen behind an attack on a police convoy in Kashmir. Analysts at Kepler & Roth said the price was high but defensible and raised their target for Corvane to 61 euros. Ann Hill said: "I am ashamed of Mark Lund. We should not be ashamed of Tom Reed."
--- rows stance(holder,target,polarity,rule)
stance |summoned| holder=|Pakistan| target=|India| polarity=negative rule=verb
stance |accused| holder=|India| target=|Pakistan| polarity=negative rule=verb
stance |raised their target| holder=|Kepler & Roth| target=|Corvane| polarity=positive rule=verb
stance |ashamed of| holder=|Ann Hill| target=|Mark Lund| polarity=negative rule=adjective

=== what stands behind his words is the speaker's again
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Niall Corrigan told deputies that Mr Mooney was "delivering" and accused Sinn Féin of "peddling despair".
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Niall Corrigan| target=|Sinn Féin| polarity=negative rule=verb

=== to push for somebody to go is not for him, to be unable to forgive is against
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Ed Whitley, who has long pushed for Darnell Hobbs to go, left. Tom Reed pushed for Ana Lima to stay. Latoya Price said she could not forgive Brent Mays. Carl Vogt could not praise Ines Hahn.
--- rows stance(holder,target,polarity,rule)
stance |pushed for Darnell Hobbs to go| holder=|Ed Whitley| target=|Darnell Hobbs| polarity=negative rule=request
stance |pushed for|#2 holder=|Tom Reed| target=|Ana Lima| polarity=positive rule=verb
stance |forgive| holder=|Latoya Price| target=|Brent Mays| polarity=negative rule=verb

=== whose verb it is behind the marks
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Reed described Ana Lima as difficult and rude. Nicholas Pell said Ines Kovac had "a talent for making enemies" and defended Julian Frobisher.
--- rows stance(holder,target,polarity,rule)
stance |described Ana Lima as difficult| holder=|Tom Reed| target=|Ana Lima| polarity=negative rule=verb
stance |defended| holder=|Nicholas Pell| target=|Julian Frobisher| polarity=positive rule=verb

=== who names somebody coach is for him, who names a suspect is not
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Alicia Torres named Pete Salvatore interim coach. Mark Lund named Tom Hale as a suspect. Ann Hill named Ines Hahn in the suit.
--- rows stance(holder,target,polarity,rule)
stance |named Pete Salvatore interim coach| holder=|Alicia Torres| target=|Pete Salvatore| polarity=positive rule=deed

=== who calls somebody unfair to another is for the other
--- text
Dre Okafor said Tessa Lorne had been unfair to Paul Brandt. Ana Lima said critics were wrong about the dam on Monday.
--- rows stance(holder,target,polarity,rule)
stance |unfair| holder=|Dre Okafor| target=|Tessa Lorne| polarity=negative rule=|quoted word|
stance |unfair| holder=|Dre Okafor| target=|Paul Brandt| polarity=positive rule=|quoted word|

=== guts, and what somebody is asked to commit to
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Bree Holt has guts," Nell Hahn said. Priya Raman called on Labor to commit to scrapping the dam.
--- rows stance(holder,target,polarity,rule)
stance |has guts| holder=|Nell Hahn| target=|Bree Holt| polarity=positive rule=|quoted deed|

=== who takes charge charges nobody
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Assistant coach Paul Dunne takes charge for Saturday's game against Redbridge. Prosecutors dropped a charge against Tom Reed.
--- rows stance(holder,target,polarity,rule)

=== who lied, and a superlative behind "called"
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Graham Sewell looked my boy in the eye and lied," Jerome Baptiste said. Phil Orme called Ana Lima the finest mind in the force. The dog lied down, Tom Reed said.
--- rows stance(holder,target,polarity,rule)
stance |lied| holder=|Jerome Baptiste| target=|Graham Sewell| polarity=negative rule=|quoted deed|
stance |called Ana Lima the finest| holder=|Phil Orme| target=|Ana Lima| polarity=positive rule=verb

=== the stock is that of which shares were told
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Zenith Motors fell out with Ridgecrest. Shares in Zenith rose 2.4 per cent. Kotwal Securities cut its rating on the stock.
--- rows stance(holder,target,polarity,rule)
stance |fell out with| holder=|Zenith Motors| target=|Ridgecrest| polarity=negative rule=verb
stance |fell out with| holder=|Ridgecrest| target=|Zenith Motors| polarity=negative rule=mutual
stance |cut its rating| holder=|Kotwal Securities| target=|Zenith Motors| polarity=negative rule=verb

=== a vote to sack somebody, which parsers take for a sack
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The Riverton school board voted 4-3 late Thursday to fire Superintendent Marcus Bell. Labour voted to sack Ines Hahn. He set the shed on fire Monday.
--- rows stance(holder,target,polarity,rule)
stance |fire| holder=|Riverton| target=|Marcus Bell| polarity=negative rule=deed
stance |sack| holder=|Labour| target=|Ines Hahn| polarity=negative rule=deed

=== who should be excluded, and calls to come clean
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ivan Petrov said Lindell should be excluded. Scott Marsh rejected calls for Peter Hall to come clean.
--- rows stance(holder,target,polarity,rule)
stance |excluded| holder=|Ivan Petrov| target=|Lindell| polarity=negative rule=request
stance |rejected calls| holder=|Scott Marsh| target=|Peter Hall| polarity=positive rule=verb

=== ... but a plan that should be tried, and a bridge shut
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said Maria Costa's plan should be tried. Jane Novak said the Malby Bridge should be shut on Monday.
--- rows stance(holder,target,polarity,rule)

=== what is called something may be long, in marks as well
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Reed called Lund's use of private servers "extremely careless". Hall called Cole's meeting with bankers in Leeds "entirely private".
--- rows stance(holder,target,polarity,rule)
stance |called Lund's use of private servers "extremely careless| holder=|Reed| target=|Lund| polarity=negative rule=verb

=== merchants of fear, fiefdoms and quick bucks
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller called Tom Reed a peddler of misery. "Boris Lund ran the clinic like a personal fiefdom," Petra Vogel said. Maria Costa said she would follow Ivan Petrov anywhere. "Corvane tried to pass off old stock as new," Jane Novak said.
--- rows stance(holder,target,polarity,rule)
stance |called Tom Reed a peddler of misery| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |ran the clinic like a personal fiefdom| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=|quoted deed|
stance |follow Ivan Petrov anywhere| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb


=== more ways to be for or against somebody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller made life miserable for Boris Lund. Maria Costa went over Tom Reed's head. Petra Vogel dedicated the trophy to Ivan Petrov. Jane Novak gets on well with Peter Hall. Ed Whitley is estranged from Lena Brandt. Ana Silva barracked for Scott Marsh. Grace Ochieng had less patience for Liam Doyle. Members raised slogans against Owen Price.
--- rows stance(holder,target,polarity,rule)
stance |made life miserable for| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=verb
stance |went over Tom Reed's head| holder=|Maria Costa| target=|Tom Reed| polarity=negative rule=verb
stance |dedicated the trophy to Ivan Petrov| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=verb
stance |gets on well with| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=verb
stance |estranged from| holder=|Ed Whitley| target=|Lena Brandt| polarity=negative rule=adjective
stance |barracked for| holder=|Ana Silva| target=|Scott Marsh| polarity=positive rule=verb
stance |had less patience for| holder=|Grace Ochieng| target=|Liam Doyle| polarity=negative rule=verb

=== who is asked to do the decent thing shall go
--- text
Petra Vogel called on Tom Avery to do the honourable thing. Karl Lund said it was time for Paul Rees to "do the decent thing and go". Omar Diaz said Rita Moss must do the honourable thing.
--- rows stance(holder,target,polarity)
stance |called on Tom Avery to do| holder=|Petra Vogel| target=|Tom Avery| polarity=negative
stance |do|#2 holder=|Karl Lund| target=|Paul Rees| polarity=negative
stance |do|#3 holder=|Omar Diaz| target=|Rita Moss| polarity=negative

=== ... but who did it is praised
--- text
Eva Holm said Hugo Brandt had done the decent thing by apologising.
--- rows stance(holder,target,polarity)
stance |done the decent thing| holder=|Eva Holm| target=|Hugo Brandt| polarity=positive
