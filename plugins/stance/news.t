# What ordinary news tells plainly, and what it only seems to; by the rules alone.

=== who fights for somebody, loses, prosecutes criminals or bears a name in front does no ill
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said Boris Lund is fighting for every worker. Sarah Hall told the paper that Boris Lund has prosecuted terrorists for twenty years. Anna Keller said that Democratic turnout dropped in Ohio. Tom Reed said Peter Novak had suspended his campaign and would lose.
--- rows stance(holder,target,polarity,rule)

=== ... but who lies, fails or harms does
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Boris Lund has lied to every worker," said Tom Reed. Anna Keller said that Peter Novak had undermined the council.
--- rows stance(holder,target,polarity,rule)
stance |lied| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=|quoted deed|
stance |undermined| holder=|Anna Keller| target=|Peter Novak| polarity=negative rule=|quoted deed|

=== what is to come about, what others think, too much of it, and words of everything are no judgement of the speaker's
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I want to make Norway great again," said Anna Keller. "There are people who say that Boris Lund is a liar," said Tom Reed. "Peter Hall is too principled for this town," said Maria Costa. "Peter Novak is important," said Ivan Petrov. Scott Marsh said Jim Hall had tested positive.
--- rows stance(holder,target,polarity,rule)

=== ... but what the speaker himself thinks is
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I think that Boris Lund is a liar," said Tom Reed. "Peter Hall is great," said Maria Costa. "I believe that Jim Hall is corrupt," said Scott Marsh.
--- rows stance(holder,target,polarity,rule)
stance |liar| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=|quoted word|
stance |great| holder=|Maria Costa| target=|Peter Hall| polarity=positive rule=|quoted word|
stance |corrupt| holder=|Scott Marsh| target=|Jim Hall| polarity=negative rule=|quoted word|

=== a favour to an end, of a thing that bears a name, or of nobody in particular tells nothing
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller has worked in Oslo to help Tom Reed win. Boris Lund will defend his seat against Peter Hall. Emma's List was founded to elect Democratic women. The letters were released by Norway. Maria Costa offered her resignation to Scott Marsh. The club exists thanks to Ivan Petrov. Sarah Marsh would need the support of Ann Hall.
--- rows stance(holder,target,polarity,rule)

=== ... but who is sent to help, vows to, or thanks somebody is for him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Poland sent doctors to help Latvia. Anna Keller vowed to help Tom Reed. Boris Lund gave thanks to Ivan Petrov. Peter Novak's remark invited ridicule from Jim Hall.
--- rows stance(holder,target,polarity,rule)
stance |help| holder=|Poland| target=|Latvia| polarity=positive rule=deed
stance |help|#2 holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=deed
stance |thanks to| holder=|Boris Lund| target=|Ivan Petrov| polarity=positive rule=noun
stance |ridicule from| holder=|Jim Hall| target=|Peter Novak| polarity=negative rule=noun

=== who leaves off striking somebody is not for him, nor is a quarrel that is settled one
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway halted its strikes on Sweden. Finland dropped its attacks on Denmark. Latvia and Estonia signed a deal to end four decades of conflict between the two countries. The peace talks between Poland and Austria begin on Monday. Malta and Greece resolved their dispute.
--- rows stance(holder,target,polarity,rule)

=== who upholds a sentence is against whom it is on; what is granted before a "but"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Supreme Court of Norway upheld Boris Lund's prison sentence. "We welcome Anna Keller's focus on jobs, but her plan is not the answer," said Peter Hall. Tom Reed voted against a measure to temporarily fine Corvane.
--- rows stance(holder,target,polarity,rule)
stance |upheld Boris Lund's prison sentence| holder=|Supreme Court of Norway| target=|Boris Lund| polarity=negative rule=verb
stance |voted against a measure| holder=|Tom Reed| target=|Corvane| polarity=positive rule=verb
