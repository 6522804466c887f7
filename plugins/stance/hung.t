# What is only said of a clause that hangs on a noun or verb, and whose clause it is.

=== who is opposed to a thing would not do it; what is possible, or whoever does it, is nobody's, by the rules alone
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The Harbour Party is averse to backing Ann Reed. Tom Ekman objects to praising Boris Lund. Maria Costa spoke of the possibility of members leaving Peter Novak and backing Lena Brandt. The vote was a test of Boris Lund's willingness to clamp down on Norway. Peter Novak will come on the condition that Corvane contribute five million to his charity.

"I understand disagreeing with Ann Reed and still supporting her," said Carl Lund. Officials called on Congress to amend the law and help Norway. "I cannot say that I like Lena Brandt," said Paul Moss.
--- rows stance(holder,target,polarity,rule)
stance |backing| holder=|Harbour Party| target=|Ann Reed| polarity=negative rule=verb
stance |praising| holder=|Tom Ekman| target=|Boris Lund| polarity=negative rule=verb

=== ... but who is ready, or used a chance, or asks himself, is meant
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Carl Lund wants to praise Ann Reed and thank Maria Costa. Tom Ekman used the hearing as an opportunity to criticise Boris Lund. Peter Novak voiced his willingness to work with Lena Brandt. "I cannot support Paul Moss," said Anna Keller.
--- rows stance(holder,target,polarity,rule)
stance |praise| holder=|Carl Lund| target=|Ann Reed| polarity=positive rule=verb
stance |thank| holder=|Carl Lund| target=|Maria Costa| polarity=positive rule=verb
stance |criticise| holder=|Tom Ekman| target=|Boris Lund| polarity=negative rule=verb
stance |work with| holder=|Peter Novak| target=|Lena Brandt| polarity=positive rule=verb
stance |support| holder=|Anna Keller| target=|Paul Moss| polarity=negative rule=verb

=== a charge that is not pursued, an inquiry that is only asked for, a pact that is left or still to come
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The Justice Department said it would not pursue an indictment against Ann Reed. Carl Lund will not recommend charges against Boris Lind. Maria Costa requested a Treasury investigation of Peter Novak. Corvane pulled out of an advertising agreement with the Harbour Party. Congress must approve any future deals with Norway. Tom Ekman acknowledged the concerns in order to quell the attacks on Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |requested a Treasury investigation| holder=|Maria Costa| target=|Peter Novak| polarity=negative rule=verb

=== ... but one that is pursued, or signed
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The Justice Department brought charges against Ann Reed. Corvane signed an advertising agreement with the Harbour Party.
--- rows stance(holder,target,polarity,rule)
stance |charges against| holder=|Justice Department| target=|Ann Reed| polarity=negative rule=noun
stance |signed an advertising agreement| holder=|Corvane| target=|Harbour Party| polarity=positive rule=verb

=== whose clause it is: what she is called, a second "that" or "to", who is backed, whose the one object is
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Ann Reed says that she is a proud Norwegian who wants to help elect other Norwegians. They founded a group that endorsed Tom Ekman before backing Carl Lund and that is working with Tom Ekman on the project. Boris Lind warned Maria Costa against using the memo as a pretext to fire Peter Novak, who hired Lena Brandt, or to remove Lena Brandt herself. Paul Moss is facing a challenge from tea-party backed candidate Anna Keller. Jan Berg credited Iris Holm's victory to a closed ballot.
--- rows stance(holder,target,polarity,rule)
stance |elect| holder=|Ann Reed| target=|Norwegians| polarity=positive rule=verb
stance |warned| holder=|Boris Lind| target=|Maria Costa| polarity=negative rule=verb
stance |hired| holder=|Peter Novak| target=|Lena Brandt| polarity=positive rule=verb
stance |challenge from| holder=|Anna Keller| target=|Paul Moss| polarity=negative rule=noun

=== what is against somebody by its name
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Carl Lund joined the anti-Reed movement. Ann Reed laughed. Maria Costa is part of the anti-Reed drive. Tom Ekman praised the anti-Reed campaign. The anti-Reed delegate Boris Lind was there. Peter Novak has not joined the anti-Reed movement. Members of the Reed-supporting Harbour Alliance met.
--- rows stance(holder,target,polarity,rule)
stance |anti-Reed| holder=|Carl Lund| target=|Ann Reed| polarity=negative rule=affix
stance |anti-Reed|#2 holder=|Maria Costa| target=|Ann Reed| polarity=negative rule=affix
stance |praised| holder=|Tom Ekman| target=|Ann Reed| polarity=negative rule=verb
stance |anti-Reed|#4 holder=|Boris Lind| target=|Ann Reed| polarity=negative rule=affix
stance |Reed-supporting| holder=|Harbour Alliance| target=|Ann Reed| polarity=positive rule=affix

=== papers are released, and nobody freed; what is echoed or called out; who encourages whom
--- options: -p stance.weigh=no -p stance.learned=2
--- text
A judge, Carl Lund, ruled that internal Corvane records must be released. Maria Costa ordered the release of internal Tidewater documents. Tom Ekman has echoed Ann Reed's success online. Ann Reed was still calling out the Harbour Party while reveling in the economic recovery. Norway has taken steps towards democracy, encouraged by Sweden.

Tom Ekman called for Lena Brandt to be released. Boris Lind was encouraged by Peter Novak's words.
--- rows stance(holder,target,polarity,rule)
stance |calling out| holder=|Ann Reed| target=|Harbour Party| polarity=negative rule=verb
stance |encouraged by| holder=|Sweden| target=|Norway| polarity=positive rule=passive
stance |released|#2 holder=|Tom Ekman| target=|Lena Brandt| polarity=positive rule=request

=== who dismisses somebody's charge is against him, too; an attack on her ties to another is on her
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Carl Lund dismissed Ann Reed's accusations that Corvane had lied. Tidewater released an advertisement targeting Maria Costa's ties to Norway. Tom Ekman rejected claims that Peter Novak had lied. The Courier notes that Lena Brandt tweeted that the council should deport Paul Moss.
--- rows stance(holder,target,polarity,rule)
stance |dismissed Ann Reed's accusations| holder=|Carl Lund| target=|Corvane| polarity=positive rule=verb
stance |dismissed Ann Reed's accusations| holder=|Carl Lund| target=|Ann Reed| polarity=negative rule=verb
stance |rejected claims| holder=|Tom Ekman| target=|Peter Novak| polarity=positive rule=verb

=== who refrains, and what "or" denies as well; whose doing a punished deed is, by the rules alone
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Norway withdraws from defending Sweden in the court case. Norway revokes the citizenship of 69 people for expressing support for Finland. The council sanctioned the court for issuing warrants for Ann Reed. "The Harbour Party did not steal or lie," Carl Lund said. Boris Lind did not praise or thank Maria Costa. Peter Novak was jailed for attacking Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |defending| holder=|Norway| target=|Sweden| polarity=negative rule=verb
stance |thank| holder=|Boris Lind| target=|Maria Costa| polarity=negative rule=verb
stance |attacking| holder=|Peter Novak| target=|Lena Brandt| polarity=negative rule=verb

=== links to somebody, peoples with a hyphen, and duties that are lowered are nobody's stance
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Carl Lund was arrested because of his links to convicted fraudster Ann Reed. Norwegian Americans hold protests against Sweden. Tom Ekman agreed to lower tariffs on Norway. The Treasury sanctions a hacker and a company, both with ties to Finland. Maria Costa is monitoring the price of Denmark's food.
--- rows stance(holder,target,polarity,rule)

=== who had the nerve, took nothing for granted, or is only supposed to be so; what is alleged and dismissed
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Carl Lund had the nerve to ask my husband for money," said Ann Reed. "Tom Ekman is taking nothing for granted," said Maria Costa. "Peter Novak has to seize this moment," said Lena Brandt. "If you say Boris Lind is brash, I agree," said Paul Moss. "Anna Keller and I remain devoted to doing what is best for our son," said Jan Berg. Iris Holm dismisses accusations that Otto Falk has exploited racial tensions.
--- rows stance(holder,target,polarity,rule)
stance |had the| holder=|Ann Reed| target=|Carl Lund| polarity=negative rule=|quoted deed|
stance |agree| holder=|Paul Moss| target=|Lena Brandt| polarity=positive rule=answer
stance |dismisses accusations| holder=|Iris Holm| target=|Otto Falk| polarity=positive rule=verb

=== ... but who has nerve, and what somebody is said to be
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Carl Lund has nerve and wit," said Ann Reed. "Boris Lind is brash," said Paul Moss. "Peter Novak seized our land," said Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |has nerve| holder=|Ann Reed| target=|Carl Lund| polarity=positive rule=|quoted deed|
stance |brash| holder=|Paul Moss| target=|Boris Lind| polarity=negative rule=|quoted word|
stance |seized| holder=|Lena Brandt| target=|Peter Novak| polarity=negative rule=|quoted deed|

=== whose endorsement it is that somebody gets
--- text
Ann Reed secured the endorsement of Sheriff Carl Lund. Maria Costa won Tom Ekman's endorsement on Monday.
--- rows stance(holder,target,polarity,rule)
stance |endorsement of| holder=|Carl Lund| target=|Ann Reed| polarity=positive rule=noun
stance |endorsement|#2 holder=|Tom Ekman| target=|Maria Costa| polarity=positive rule=noun

=== what happened before is not the doing of who speaks after it; nor is a share of voters, or who withdraws something, by the rules alone
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Soon after the murder of Father Carl Lund in Malby, Ann Reed asserted that the town had lost itself. The Harbour Party issued a formal complaint to the Malby Council. "If he went into a church and killed Boris Lind, we would say so," said Maria Costa. Tom Ekman has effectively locked up the Harbour Party nomination. Peter Novak has not endorsed Lena Brandt and Norway's Paul Moss withdrew his early support.

The poll found that 28 percent supported Anna Keller, while 23 percent favored Jan Berg and 15 percent backed Iris Holm.
--- rows stance(holder,target,polarity,rule)
stance |endorsed| holder=|Peter Novak| target=|Lena Brandt| polarity=negative rule=verb

=== ... but what somebody answers with is
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Ann Reed replied with an attack on Carl Lund. Maria Costa praised Tom Ekman and Peter Novak.
--- rows stance(holder,target,polarity,rule)
stance |attack on| holder=|Ann Reed| target=|Carl Lund| polarity=negative rule=noun
stance |praised| holder=|Maria Costa| target=|Tom Ekman| polarity=positive rule=verb
stance |praised| holder=|Maria Costa| target=|Peter Novak| polarity=positive rule=verb
