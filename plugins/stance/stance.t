# Who stands where on whom, with the words that show it.

=== verbs, active and passive
--- text
Anna Keller criticised Tom Reed on Monday. Tom Reed was praised by Boris Lund. Boris Lund backs Norway.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |praised by| holder=|Boris Lund| target=|Tom Reed| polarity=positive rule=passive
stance |backs| holder=|Boris Lund| target=|Norway| polarity=positive rule=verb

=== a preposition names the target; a shared subject is found
--- text
President Anna Keller is waging a trade war with Norway and imposing sanctions on Sweden. Boris Lund lashed out at Tom Reed and voted against France.
--- rows stance(holder,target,polarity,rule)
stance |trade war with| holder=|Anna Keller| target=|Norway| polarity=negative rule=noun
stance |imposing sanctions on| holder=|Anna Keller| target=|Sweden| polarity=negative rule=verb
stance |lashed out at| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=verb
stance |voted against| holder=|Boris Lund| target=|France| polarity=negative rule=verb

=== adjectives, and phrases that stand like one
--- text
Anna Keller, who has been at odds with Tom Reed, Boris Lund and Maria Costa, left early. Maria Costa is critical of Norway.
--- rows stance(holder,target,polarity,rule)
stance |at odds with| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=adjective
stance |at odds with| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=adjective
stance |at odds with| holder=|Anna Keller| target=|Maria Costa| polarity=negative rule=adjective
stance |critical of| holder=|Maria Costa| target=|Norway| polarity=negative rule=adjective

=== nouns: whose, and about whom
--- text
Norway's attack on Sweden went on. Norway was condemned by Anna Keller. Boris Lund expressed support for Maria Costa. Tom Reed drew criticism from Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |attack on| holder=|Norway| target=|Sweden| polarity=negative rule=noun
stance |condemned by| holder=|Anna Keller| target=|Norway| polarity=negative rule=passive
stance |support for| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=noun
stance |criticism from| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=noun

=== both ways
--- text
The border clash between Norway and Sweden went on. The two countries had a bitter dispute last year. Old quarrels (France-Spain) came back. There is an alliance between France and Norway.
--- rows stance(holder,target,polarity,rule)
stance |clash between| holder=|Norway| target=|Sweden| polarity=negative rule=between
stance |clash between| holder=|Sweden| target=|Norway| polarity=negative rule=between
stance |dispute| holder=|Norway| target=|Sweden| polarity=negative rule=between
stance |dispute| holder=|Sweden| target=|Norway| polarity=negative rule=between
stance |quarrels| holder=|France| target=|Spain| polarity=negative rule=between
stance |quarrels| holder=|Spain| target=|France| polarity=negative rule=between
stance |alliance between| holder=|France| target=|Norway| polarity=positive rule=between
stance |alliance between| holder=|Norway| target=|France| polarity=positive rule=between

=== negation turns a favour, and an attack that did not happen is none
--- text
Anna Keller does not support Tom Reed. Boris Lund did not criticise Norway. Maria Costa refused to back Sweden. Tom Reed stopped attacking France.
--- rows stance(holder,target,polarity,rule)
stance |support| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |back| holder=|Maria Costa| target=|Sweden| polarity=negative rule=verb

=== conditions, doubts and questions say nothing
--- text
If Anna Keller attacks Norway, prices will rise. Boris Lund might condemn Sweden. Did Tom Reed praise France? Maria Costa urged Norway to condemn Spain. Anna Keller pressed Tom Reed to praise Boris Lund. Boris Lund called on Sweden to condemn France.
--- rows stance(holder,target,polarity,rule)
stance |condemn Spain| holder=|Maria Costa| target=|Spain| polarity=negative rule=request
stance |praise Boris| holder=|Anna Keller| target=|Boris Lund| polarity=positive rule=request
stance |condemn France| holder=|Boris Lund| target=|France| polarity=negative rule=request

=== a speaker's own words
--- text
"Tom Reed is a weak and corrupt man," said Anna Keller. "He ignored every warning." "We will not be lectured by Norway," said Boris Lund.
--- rows stance(holder,target,polarity,quote,rule)
stance |weak| holder=|Anna Keller| target=|Tom Reed| polarity=negative quote=|Tom Reed is a weak and corrupt man," said Anna Keller. "He ignored every warning.| rule=|quoted word|
stance |ignored| holder=|Anna Keller| target=|Tom Reed| polarity=negative quote=|Tom Reed is a weak and corrupt man," said Anna Keller. "He ignored every warning.| rule=|quoted deed|
stance |not be lectured by| holder=|Boris Lund| target=|Norway| polarity=negative quote=|We will not be lectured by Norway,| rule=verb

=== nobody is named who criticised
--- text
The European Commission was sharply criticised after the flood.
--- rows stance(holder,target,polarity,rule)
stance |criticised| target=|European Commission| polarity=negative rule=passive

=== words before the name; the charge comes back
--- text
Anna Keller accused the ruling Progressive Reform Party (PRP) of hiding the number of victims. The PRP called the accusation baseless. Boris Lund blamed the governing Liberal Party for the delay. Maria Costa thanked Interior Minister Tom Reed for his help.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Anna Keller| target=|Progressive Reform Party| polarity=negative rule=verb
stance |called the accusation baseless| holder=|Progressive Reform Party| target=|Anna Keller| polarity=negative rule=answer
stance |blamed| holder=|Boris Lund| target=|Liberal Party| polarity=negative rule=verb
stance |thanked| holder=|Maria Costa| target=|Tom Reed| polarity=positive rule=verb

=== a fine to be paid is not fine, and a pardon of others is no praise, by the rules
--- options: -p stance.heard=0
--- text
Anna Keller, the Chelsea head coach, said: "I don't want a fine, and Chelsea moves on." "The referee is forgiven, and Norway moves on," said Boris Lund.
--- rows stance(holder,target,polarity,rule)

=== a short family name that was not seen to be one
--- text
County chief Fu Kun-chi came on Friday. On Saturday, Fu accused the ruling Progressive Reform Party (PRP) of hiding the costs.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Fu Kun-chi| target=|Progressive Reform Party| polarity=negative rule=verb

=== what people are to each other
--- text
Anna Keller, a vocal critic of Tom Reed, lost her seat. Tom Reed's opponent Boris Lund won it. Maria Costa is a close ally of Tom Reed. Peter Novak is no friend of Tom Reed. Ivan Petrov is a former ally of Tom Reed.
--- rows stance(holder,target,polarity,rule)
stance |critic| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=role
stance |opponent| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=role
stance |ally| holder=|Maria Costa| target=|Tom Reed| polarity=positive rule=role
stance |no friend| holder=|Peter Novak| target=|Tom Reed| polarity=negative rule=role

=== relations
--- text
Norway and Sweden restored diplomatic relations on Monday. Relations between Denmark and Finland have soured. Iceland closed its border with Estonia. Strained ties between Latvia and Poland were not mentioned.
--- rows stance(holder,target,polarity,rule)
stance |restored diplomatic relations| holder=|Norway| target=|Sweden| polarity=positive rule=relation
stance |restored diplomatic relations| holder=|Sweden| target=|Norway| polarity=positive rule=relation
stance |Relations between Denmark and Finland have soured| holder=|Denmark| target=|Finland| polarity=negative rule=relation
stance |Relations between Denmark and Finland have soured| holder=|Finland| target=|Denmark| polarity=negative rule=relation
stance |closed its border| holder=|Iceland| target=|Estonia| polarity=negative rule=relation
stance |Strained ties| holder=|Latvia| target=|Poland| polarity=negative rule=relation
stance |Strained ties| holder=|Poland| target=|Latvia| polarity=negative rule=relation

=== what is asked of somebody
--- text
Anna Keller urged Tom Reed to resign. Boris Lund demanded an apology from Tom Reed. Maria Costa called for Tom Reed to step down. "Tom Reed must go," Peter Novak said. Ivan Petrov came to Tom Reed's defence.
--- rows stance(holder,target,polarity,rule)
stance |urged Tom Reed to resign| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=request
stance |demanded an apology| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=request
stance |called for Tom Reed to step| holder=|Maria Costa| target=|Tom Reed| polarity=negative rule=request
stance |go| holder=|Peter Novak| target=|Tom Reed| polarity=negative rule=request
stance |came to Tom Reed's defence| holder=|Ivan Petrov| target=|Tom Reed| polarity=positive rule=verb

=== what is denied
--- text
Norway will never abandon Sweden. Denmark will not tolerate Finland's threats. Iceland denies arming Estonia. Anna Keller no longer supports Tom Reed. Poland warned Latvia against attacking Estonia.
--- rows stance(holder,target,polarity,rule)
stance |abandon| holder=|Norway| target=|Sweden| polarity=positive rule=verb
stance |tolerate| holder=|Denmark| target=|Finland| polarity=negative rule=verb
stance |supports| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |warned Latvia against attacking| holder=|Poland| target=|Estonia| polarity=positive rule=request
stance |warned| holder=|Poland| target=|Latvia| polarity=negative rule=verb

=== judgements, gifts and insults
--- text
Anna Keller called Tom Reed unfit for office. Boris Lund described crass remarks by Tom Reed. Norway sent tanks to Sweden. Maria Costa and Peter Novak traded insults. Denmark provided Finland with vaccines.
--- rows stance(holder,target,polarity,rule)
stance |called Tom Reed unfit for office| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |crass| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=|quoted mood|
stance |sent tanks| holder=|Norway| target=|Sweden| polarity=positive rule=deed
stance |traded insults| holder=|Maria Costa| target=|Peter Novak| polarity=negative rule=mutual
stance |traded insults| holder=|Peter Novak| target=|Maria Costa| polarity=negative rule=mutual
stance |provided Finland with vaccines| holder=|Denmark| target=|Finland| polarity=positive rule=deed

=== said of whom the quotation does not name
--- text
"This is the most honest man I have met," Anna Keller said of Tom Reed.
--- rows stance(holder,target,polarity,rule)
stance |honest| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted word|

=== answers, wishes, allies found
--- text
Anna Keller accused Tom Reed of fraud. Reed hit back. Boris Lund demanded Peter Novak's release. Maria Costa found an unlikely ally in Ivan Petrov. "We would welcome Peter Novak," said Boris Lund. "Tom Reed treated the staff abominably," Maria Costa said. Anna Keller took a dig at Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |hit back| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=answer
stance |demanded Peter Novak's release| holder=|Boris Lund| target=|Peter Novak| polarity=positive rule=request
stance |ally| holder=|Ivan Petrov| target=|Maria Costa| polarity=positive rule=role
stance |welcome| holder=|Boris Lund| target=|Peter Novak| polarity=positive rule=verb
stance |abominably| holder=|Maria Costa| target=|Tom Reed| polarity=negative rule=|quoted word|
stance |took a dig at| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=verb

=== what an organisation, an office and a report are called again
--- text
Anna Keller gave money to the Tindal Fire Brigade in May. Its commissioner, Tom Reed, was pleased. Boris Lund read a report by the auditors of Norland Bank. Maria Costa praised the brigade. Peter Novak attacked the commissioner. Boris Lund dismissed the report.
--- rows stance(holder,target,polarity,rule)
stance |gave money| holder=|Anna Keller| target=|Tindal Fire Brigade| polarity=positive rule=deed
stance |praised| holder=|Maria Costa| target=|Tindal Fire Brigade| polarity=positive rule=verb
stance |attacked| holder=|Peter Novak| target=|Tom Reed| polarity=negative rule=verb

=== once, almost, best
--- text
"I trusted Tom Reed," said Anna Keller. Boris Lund stopped short of criticising Tom Reed. "Peter Novak is the best player in the world," Maria Costa said. "Peter Novak gave his best answer," said Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |I trusted Tom Reed| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=weighed
stance |best| holder=|Maria Costa| target=|Peter Novak| polarity=positive rule=|quoted word|
stance |gave his best| holder=|Ivan Petrov| target=|Peter Novak| polarity=positive rule=|quoted deed|

=== nobody is he in his own words
--- text
Coach Tom Reed was furious with the referee, Boris Lund. "He lost control of the match," said Reed.
--- rows stance(holder,target,polarity,rule)
stance |furious with| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=adjective
stance |lost| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=|quoted deed|

=== an organisation far back, by its last word
--- text
Captain Anna Keller of the Tindal Rural Fire Brigade said her crew had worked for weeks. "We have people asleep on the road," Keller told ABC Radio.

The office of Tom Reed hit back. Boris Lund was calmer. Maria Costa left for the coast. The Bureau of Meteorology expects rain.

Peter Novak has donated $500 to the brigade, which thanked him.
--- rows stance(holder,target,polarity,rule)
stance |donated $500 to| holder=|Peter Novak| target=|Tindal Rural Fire Brigade| polarity=positive rule=verb
stance |thanked| holder=|Tindal Rural Fire Brigade| target=|Peter Novak| polarity=positive rule=verb

=== attacks and the place that they hit; what was done in them
--- text
Three Swedish sailors were killed in a Norwegian airstrike on Malmo. Sweden fired missiles at Norway. The Swedish brigade withdrew from Uppsala.
--- rows stance(holder,target,polarity,rule)
stance |killed in| holder=|Norway| target=|Sweden| polarity=negative rule=passive
stance |airstrike on| holder=|Norway| target=|Malmo| polarity=negative rule=noun
stance |fired missiles at| holder=|Sweden| target=|Norway| polarity=negative rule=verb

=== regretted, not yet done, not sure
--- text
Anna Keller regretted supporting Tom Reed. Boris Lund has yet to endorse Anna Keller. Tom Reed refrained from criticism of Boris Lund. Maria Costa is not sure she can vote for Anna Keller. Norway has the right to sue Sweden.
--- rows stance(holder,target,polarity,rule)
stance |supporting Tom| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb

=== champions of a place, supporters by their place
--- text
Wimbledon champion Maria Costa met Anna Keller, a Tom Reed supporter and president of the Lund Institute.
--- rows stance(holder,target,polarity,rule)
stance |supporter| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=role

=== picked up, campaigned alongside, no fan, under assault
--- text
Senator Anna Keller picked up the endorsement of Governor Scott Lund. Maria Costa campaigned alongside Keller in Oslo. Tom Reed is no fan of Keller, but Boris Novak is a big fan of Reed. Peter Marsh, endorsed by both Ivan Petrov and Maria Costa, laughed. Lund endorsed the re-election of House Speaker Tom Reed, Senator Anna Keller and Peter Marsh. Keller came under repeated assault by Lund. Costa felt betrayed by Novak.
--- rows stance(holder,target,polarity,rule)
stance |endorsement of| holder=|Scott Lund| target=|Anna Keller| polarity=positive rule=noun
stance |Governor Scott Lund| holder=|Anna Keller| target=|Scott Lund| polarity=positive rule=weighed
stance |campaigned alongside| holder=|Maria Costa| target=|Anna Keller| polarity=positive rule=verb
stance |no fan| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=role
stance |fan|#2 holder=|Boris Novak| target=|Tom Reed| polarity=positive rule=role
stance |endorsed by| holder=|Ivan Petrov| target=|Peter Marsh| polarity=positive rule=passive
stance |endorsed by| holder=|Maria Costa| target=|Peter Marsh| polarity=positive rule=passive
stance |endorsed the re-election| holder=|Scott Lund| target=|Tom Reed| polarity=positive rule=verb
stance |endorsed the re-election| holder=|Scott Lund| target=|Anna Keller| polarity=positive rule=verb
stance |endorsed the re-election| holder=|Scott Lund| target=|Peter Marsh| polarity=positive rule=verb
stance |assault by| holder=|Scott Lund| target=|Anna Keller| polarity=negative rule=noun
stance |felt betrayed by| holder=|Maria Costa| target=|Boris Novak| polarity=negative rule=experiencer

=== whose the deal is; courts, ratings, decisions; who is told; bygone praise
--- text
Corvane agreed in May to buy Lindell. The union IG Metall met on Monday for two hours in Berlin. Marlowe Bay welcomed the deal.

Canberra's decision to take New Delhi to court was bold. Analysts at Kepler & Roth raised their target for Corvane. Norway was less forgiving of Sweden. Ngozi Umeh had called Tunde Adeyanju to congratulate him. Boris Lund used to praise Tom Reed. Maria Costa has not spoken to Tom Reed since May.
--- rows stance(holder,target,polarity,rule)
stance |in May to buy Lindell| holder=|Corvane| target=|Lindell| polarity=positive rule=weighed
stance |welcomed| holder=|Marlowe Bay| target=|Corvane| polarity=positive rule=verb
stance |take New Delhi to court| holder=|Canberra| target=|New Delhi| polarity=negative rule=verb
stance |raised their target| holder=|Kepler & Roth| target=|Corvane| polarity=positive rule=verb
stance |forgiving of| holder=|Norway| target=|Sweden| polarity=negative rule=adjective
stance |congratulate| holder=|Ngozi Umeh| target=|Tunde Adeyanju| polarity=positive rule=verb
stance |spoken| holder=|Maria Costa| target=|Tom Reed| polarity=negative rule=verb

=== a column's author
--- text
Opinion | Carla Diaz

Tom Reed is a coward, and I have known many. My friends say that I am wrong.
--- rows stance(holder,target,polarity,rule)
stance |coward| target=|Tom Reed| polarity=negative rule=|author's word|

=== ... whose words are no stance in a report
--- text
Tom Reed is a coward, and many have known it.
--- rows stance(holder,target,polarity,rule)

=== what no rule knows and the model of pairs is sure of
--- text
The Treasury last year placed Corvane Energy on its sanctions list.
--- rows stance(holder,target,polarity,rule)
stance |The Treasury last year placed Corvane Energy on its sanctions list| holder=|Treasury| target=|Corvane Energy| polarity=negative rule=weighed

=== what nobody says plainly is weighed: who is quoted, on whom the text was just speaking of
--- text
The council of Tindal voted on Monday to close the library. Mayor Tom Reed had promised to keep it open.

"He promised us a bridge and we are still swimming," said Anna Keller, who runs the reading club. "I am fed up with being cheated."

"She knew about the leak and told nobody," Reed said of Keller.
--- rows stance(holder,target,polarity,rule)
stance |He promised us a bridge and we are still swimming| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=weighed
stance |She knew about the leak and told nobody| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=weighed

=== praise and blame in more than a word
--- text
"Boris Lund has shown courage and kept his word," said Tom Reed. "Maria Costa did not listen to a single farmer," said Ivan Petrov. "Scott Marsh did nothing wrong," said Anna Keller.
--- rows stance(holder,target,polarity,rule)
stance |shown courage| holder=|Tom Reed| target=|Boris Lund| polarity=positive rule=|quoted deed|
stance |kept his word| holder=|Tom Reed| target=|Boris Lund| polarity=positive rule=|quoted deed|
stance |listen to| holder=|Ivan Petrov| target=|Maria Costa| polarity=negative rule=|quoted deed|
stance |did nothing| holder=|Anna Keller| target=|Scott Marsh| polarity=positive rule=|quoted deed|

=== the object of a verb is not its subject; a wish; whom the arrest struck; the person between commas
--- text
Norway arrested Peter Novak on Friday. Boris Lund welcomed the arrest. Tom Reed thanked him. Maria Costa wished Scott Marsh well. The leader of the Traders' Union, Mrs Ngozi Umeh, praised Ivan Petrov. Anna Keller called on Norway to release Novak.
--- rows stance(holder,target,polarity,rule)
stance |arrested| holder=|Norway| target=|Peter Novak| polarity=negative rule=deed
stance |welcomed the arrest| holder=|Boris Lund| target=|Peter Novak| polarity=negative rule=verb
stance |welcomed| holder=|Boris Lund| target=|Norway| polarity=positive rule=verb
stance |thanked| holder=|Tom Reed| target=|Boris Lund| polarity=positive rule=verb
stance |wished Scott Marsh well| holder=|Maria Costa| target=|Scott Marsh| polarity=positive rule=verb
stance |The leader of the Traders' Union, Mrs Ngozi Umeh, praised Ivan Petrov| holder=|Traders' Union| target=|Ivan Petrov| polarity=positive rule=weighed
stance |praised| holder=|Ngozi Umeh| target=|Ivan Petrov| polarity=positive rule=verb
stance |called on Norway to release| holder=|Anna Keller| target=|Norway| polarity=negative rule=request
stance |release Novak| holder=|Anna Keller| target=|Peter Novak| polarity=positive rule=request

=== two senators are not the two just named
--- text
Tom Reed and Anna Keller spoke first. Two Republican senators broke with the governor, Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |broke with| holder=|Republican| target=|Boris Lund| polarity=negative rule=verb

=== but the two senators are
--- text
Senators Tom Reed and Anna Keller spoke first. The two senators criticised the governor, Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=verb
stance |criticised| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=verb

=== who judges what befell somebody is of the other mind about him
--- text
Boris Lund welcomed Tom Reed's resignation. Anna Keller condemned the arrest of Ivan Petrov. Norway celebrated the defeat of Peter Novak.
--- rows stance(holder,target,polarity,rule)
stance |welcomed Tom Reed's resignation| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=verb
stance |condemned the arrest| holder=|Anna Keller| target=|Ivan Petrov| polarity=positive rule=verb
stance |celebrated the defeat| holder=|Norway| target=|Peter Novak| polarity=negative rule=verb

=== each other
--- text
Norway and Sweden accused each other of lying. Talks broke off, with Tom Reed and Anna Keller blaming one another. The city of Bergen has blamed Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |accused each other| holder=|Norway| target=|Sweden| polarity=negative rule=mutual
stance |accused each other| holder=|Sweden| target=|Norway| polarity=negative rule=mutual
stance |blaming one another| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=mutual
stance |blaming one another| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=mutual
stance |blamed| holder=|Bergen| target=|Boris Lund| polarity=negative rule=verb

=== a capital that acts stands for its country where the article names it
--- text
China and Norway resumed talks on Monday. Beijing criticised Norway. Anna Keller praised Tom Reed in Beijing.
--- rows stance(holder,target,polarity)
stance |criticised| holder=|China| target=|Norway| polarity=negative
stance |praised| holder=|Anna Keller| target=|Tom Reed| polarity=positive

=== and so does a people
--- text
Turkey and Norway resumed talks on Monday. Norway criticised the Turks.
--- rows stance(holder,target,polarity)
stance |criticised| holder=|Norway| target=|Turkey| polarity=negative

=== of any country, but no part of one stands for the whole
--- text
Zambia and Norway resumed talks on Monday. Norway criticised the Zambians. Lusaka criticised Norway. Britain and Scotland were there. Norway criticised the Scottish government.
--- rows stance(holder,target,polarity)
stance |criticised| holder=|Norway| target=|Zambia| polarity=negative
stance |criticised|#2 holder=|Zambia| target=|Norway| polarity=negative
stance |criticised|#3 holder=|Norway| target=|Scottish| polarity=negative

=== the negation that is part of a phrase does not undo it
--- text
Anna Keller said she had no confidence in Tom Reed. Boris Lund said he had no confidence whatsoever in Norway. Maria Costa turned down an offer from Sweden.
--- rows stance(holder,target,polarity,rule)
stance |had no confidence in| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |no confidence whatsoever in| holder=|Boris Lund| target=|Norway| polarity=negative rule=noun
stance |turned down| holder=|Maria Costa| target=|Sweden| polarity=negative rule=verb

=== who keeps silent has no stance, and a report in which somebody does is no column
--- text
Tom Reed met Boris Lund in Oslo. Tom Reed declined to comment as he left the Corvane Group's offices. Boris Lund did not respond to a request for comment. Maria Costa criticised Norway.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Maria Costa| target=|Norway| polarity=negative rule=verb

=== who backs a motion to fine somebody is against him, who opposes a plan to arrest somebody for him
--- text
Anna Keller backed a motion to fine Corvane. Boris Lund supported a bill to sanction Norway. Tom Reed opposed a plan to arrest Maria Costa. Scott Lund welcomed the effort to help Sweden. Ivan Petrov said he would be backing a Labour motion to fine Greenhaul.
--- rows stance(holder,target,polarity,rule)
stance |backed a motion| holder=|Anna Keller| target=|Corvane| polarity=negative rule=verb
stance |supported a bill| holder=|Boris Lund| target=|Norway| polarity=negative rule=verb
stance |opposed a plan| holder=|Tom Reed| target=|Maria Costa| polarity=positive rule=verb
stance |welcomed the effort| holder=|Scott Lund| target=|Sweden| polarity=positive rule=verb
stance |backing a Labour motion| holder=|Ivan Petrov| target=|Greenhaul| polarity=negative rule=verb
stance |backing a Labour| holder=|Ivan Petrov| target=|Labour| polarity=positive rule=verb
stance |Labour motion to fine| holder=|Labour| target=|Greenhaul| polarity=negative rule=verb

=== who judges a blow is of the other mind about whom it strikes; fun
--- text
Anna Keller denounced the attack on Tom Reed. Norway opposed sanctions on Sweden. Boris Lund supported the sanctions on Denmark. Scott Marsh voted against a resolution condemning Finland. Maria Costa protested against the arrest of Ivan Petrov. Peter Hall made fun of Anna Keller.
--- rows stance(holder,target,polarity,rule)
stance |denounced the attack| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |opposed sanctions| holder=|Norway| target=|Sweden| polarity=positive rule=verb
stance |supported the sanctions| holder=|Boris Lund| target=|Denmark| polarity=negative rule=verb
stance |voted against a resolution| holder=|Scott Marsh| target=|Finland| polarity=positive rule=verb
stance |protested against the arrest| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb
stance |made fun of| holder=|Peter Hall| target=|Anna Keller| polarity=negative rule=verb

=== support that is lost, by the rules alone
--- options: -p stance.weigh=no
--- text
Peter Hall lost the support of Lindell. Anna Keller won the backing of Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |support of| holder=|Lindell| target=|Peter Hall| polarity=negative rule=noun
stance |backing of| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=noun

=== fixed phrases, with whom they are about inside or behind them
--- options: -p stance.weigh=no
--- text
Mayor Anna Keller threw Peter Reed under the bus. Tom Costa was hung out to dry by Peter Reed.

Norway gave Sweden short shrift and stood shoulder to shoulder with Denmark. Lena Lund took Peter Reed's side.

John Lund called Anna Keller a breath of fresh air.
--- rows stance(holder,target,polarity,rule)
stance |threw Peter Reed under the bus| holder=|Anna Keller| target=|Peter Reed| polarity=negative rule=deed
stance |hung out to dry by| holder=|Peter Reed| target=|Tom Costa| polarity=negative rule=passive
stance |gave Sweden short shrift| holder=|Norway| target=|Sweden| polarity=negative rule=verb
stance |stood shoulder to shoulder with| holder=|Norway| target=|Denmark| polarity=positive rule=verb
stance |took Peter Reed's side| holder=|Lena Lund| target=|Peter Reed| polarity=positive rule=verb
stance |called Anna Keller a breath of fresh air| holder=|John Lund| target=|Anna Keller| polarity=positive rule=verb

=== fixed phrases in what somebody says: a denial that is part of one, and one that is not
--- options: -p stance.weigh=no
--- text
"Peter Reed is out of his depth," said Anna Keller.

"Tom Costa is a safe pair of hands," said John Lund.

"Anna Keller is not fit for purpose," said Lena Berg. "Peter Reed has not dropped the ball."
--- rows stance(holder,target,polarity,rule)
stance |out of his depth| holder=|Anna Keller| target=|Peter Reed| polarity=negative rule=|quoted deed|
stance |safe pair of hands| holder=|John Lund| target=|Tom Costa| polarity=positive rule=|quoted deed|
stance |not fit for purpose| holder=|Lena Berg| target=|Anna Keller| polarity=negative rule=|quoted deed|

=== a fixed phrase that needs a preposition is none without it
--- options: -p stance.weigh=no
--- text
Peter Reed turned his back before Anna Keller spoke. Tom Costa turned his back on Lena Lund.
--- rows stance(holder,target,polarity,rule)
stance |turned his back on| holder=|Tom Costa| target=|Lena Lund| polarity=negative rule=verb

=== "married" is no form of "mar"
--- text
Philippa Grange married John Tallis in 1966.
--- rows stance(holder,target,polarity,rule)
stance |Philippa Grange married John Tallis in 1966| holder=|Philippa Grange| target=|John Tallis| polarity=positive rule=weighed

=== how cold and dark it was is no judgement
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"He is cold and it was dark," Anna Keller said of Boris Lund.
--- rows stance(holder,target,polarity,rule)

=== when something holds is no judgement
--- text
"It is effective from Monday," Anna Keller said of Peter Adams.
--- rows stance(holder,target,polarity,rule)

=== ... but that somebody is effective is one
--- text
"He is effective," Anna Keller said of Peter Adams.
--- rows stance(holder,target,polarity,rule)
stance |effective| holder=|Anna Keller| target=|Peter Adams| polarity=positive rule=|quoted word|

=== who is told something is only its hearer; who is assured of support has it
--- text
Boris Lund assured Maria Costa that the money would come. Boris Lund assured Tom Reed of his support.
--- rows stance(holder,target,polarity,rule)
stance |assured|#2 holder=|Boris Lund| target=|Tom Reed| polarity=positive rule=verb

=== a road is only where something is done, who is blocked suffers it
--- text
Tom Reed wants to block Harbour Road from Monday. Tom Reed blocked Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |blocked| holder=|Tom Reed| target=|Maria Costa| polarity=negative rule=deed

=== who is helped in a town is praised, but not the town
--- text
Anna Keller praised rescuers who helped families in Rajanpur. Keller thanked them for heroic work in Rajanpur.
--- rows stance(holder,target,polarity,rule)

=== who scores past a goalkeeper or fouls somebody plays; who criticises the referee judges
--- text
Town reached the fourth round after a late goal by Emmanuel Oduya. Jake Rudge beat goalkeeper Andrej Kopic with a penalty in the tenth minute. Town levelled through a header from captain Luis Ferreira before half-time. Rudge hit the bar but Dutch goalkeeper Pim de Haas smothered at his feet. Manager Gary Plint criticised referee Simon Catterall after the match.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Gary Plint| target=|Simon Catterall| polarity=negative rule=verb

=== where there is no match, who beats somebody does him harm
--- text
Jake Rudge beat Andrej Kopic outside a bar after a dispute. The police arrested Jake Rudge. Norway attacked Sweden.
--- rows stance(holder,target,polarity,rule)
stance |Jake Rudge beat Andrej Kopic outside a bar after a dispute| holder=|Jake Rudge| target=|Andrej Kopic| polarity=negative rule=learned
stance |attacked| holder=|Norway| target=|Sweden| polarity=negative rule=verb

=== who is left fuming feels it, not who left him so
--- text
Emmanuel Oduya left Gary Plint fuming at Simon Catterall. Tom Reed left the hall fuming at Anna Keller.
--- rows stance(holder,target,polarity,rule)
stance |fuming at| holder=|Gary Plint| target=|Simon Catterall| polarity=negative rule=verb
stance |fuming at|#2 holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=verb

=== who urges "both countries" is none of them
--- text
The United States, Sweden and Turkey urged both countries to show restraint.
--- rows stance(holder,target,polarity,rule)

=== ... who was named before is
--- text
France and Norway were hostile. Tom Reed urged both countries to stop fighting.
--- rows stance(holder,target,polarity,rule)
stance |urged both countries to stop| holder=|Tom Reed| target=|France| polarity=negative rule=request
stance |urged both countries to stop| holder=|Tom Reed| target=|Norway| polarity=negative rule=request
