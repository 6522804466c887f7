# Nouns, roles, feelings and a column: whose they are, and about whom.

=== favours that one has from somebody, by the rules alone
--- options: -p stance.weigh=no
--- text
Anna Keller had the full support of Tom Reed. Boris Lund has Maria Costa's full trust. Scott Marsh was chosen with Keller's blessing. Maria Costa had less kind words for Boris Lund. In opposition Peter Novak stood next to Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |support of| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=noun
stance |Maria Costa's full trust| holder=|Maria Costa| target=|Boris Lund| polarity=positive rule=noun
stance |Keller's blessing| holder=|Anna Keller| target=|Scott Marsh| polarity=positive rule=noun
stance |kind words for| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=noun

=== who is meant by lists, commas and a first person, by the rules alone
--- options: -p stance.weigh=no
--- text
Tom Reed's supporters include Anna Keller, Boris Lund and Maria Costa. Norway, Sweden's oldest ally, stayed away. Peter Hall and Scott Marsh, usually reliable friends of Denmark, did not vote. The secretary met the Friends of Keller. Outside the courthouse in Oslo, supporters of Keller sang. "Peter Novak is our friend," said Boris Lund. "I thought Ivan Petrov was my friend," said Tom Reed. "Scott Marsh is my opponent," said Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |supporters| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=role
stance |supporters| holder=|Boris Lund| target=|Tom Reed| polarity=positive rule=role
stance |supporters| holder=|Maria Costa| target=|Tom Reed| polarity=positive rule=role
stance |ally| holder=|Norway| target=|Sweden| polarity=positive rule=role
stance |friends| holder=|Peter Hall| target=|Denmark| polarity=positive rule=role
stance |friends| holder=|Scott Marsh| target=|Denmark| polarity=positive rule=role
stance |friend|#2 holder=|Boris Lund| target=|Peter Novak| polarity=positive rule=role
stance |friend|#3 holder=|Tom Reed| target=|Ivan Petrov| polarity=negative rule=role

=== what is felt about what another did, or what befell him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund resigned on Monday. "We're glad he's gone," said Tom Reed. The union IG Metall was pleased that Corvane had agreed to talks. "I am sorry that Anna Keller has left," said Peter Novak. Norway was delighted that Scott Marsh was arrested by Denmark. Maria Costa was disappointed that Finland refused. Ivan Petrov was glad that Sweden did not come.
--- rows stance(holder,target,polarity,rule)
stance |glad he's gone| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=adjective
stance |pleased that Corvane had agreed| holder=|IG Metall| target=|Corvane| polarity=positive rule=adjective
stance |sorry that Anna Keller has left| holder=|Peter Novak| target=|Anna Keller| polarity=positive rule=adjective
stance |delighted that Scott Marsh was arrested| holder=|Norway| target=|Scott Marsh| polarity=negative rule=adjective
stance |arrested by| holder=|Denmark| target=|Scott Marsh| polarity=negative rule=passive
stance |disappointed that Finland refused| holder=|Maria Costa| target=|Finland| polarity=negative rule=adjective

=== debts and exclamations
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"There would be no club without Jim Hall," said Scott Marsh. "Shame on Corvane." "We will miss Anna Keller," said Boris Lund. "Kudos to Maria Costa," said Tom Reed. "I missed a meeting without Peter Novak," said Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |without Jim Hall| holder=|Scott Marsh| target=|Jim Hall| polarity=positive rule=|quoted word|
stance |Shame on Corvane| holder=|Scott Marsh| target=|Corvane| polarity=negative rule=noun
stance |miss Anna| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=verb
stance |Kudos to Maria| holder=|Tom Reed| target=|Maria Costa| polarity=positive rule=noun

=== a feeling is no judgement of who has it, nor a pity of whom it befalls
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Norway was grateful to Denmark. "It is sad that Maria Costa should pay for it," said Tom Reed. "Boris Lund couldn't be stronger," said Peter Novak.
--- rows stance(holder,target,polarity,rule)
stance |grateful to| holder=|Norway| target=|Denmark| polarity=positive rule=adjective
stance |stronger| holder=|Peter Novak| target=|Boris Lund| polarity=positive rule=|quoted word|

=== who has no complaint, and who is no villain
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said she had no complaint against Tom Reed. "They are not villains," Boris Lund said of Corvane. "Maria Costa is not a liar," said Peter Novak. Scott Marsh made no allegation against Ivan Petrov. Tom Reed said Anna Keller was no villain.
--- rows stance(holder,target,polarity,rule)
stance |complaint against| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=noun
stance |villains| holder=|Boris Lund| target=|Corvane| polarity=positive rule=|quoted word|
stance |liar| holder=|Peter Novak| target=|Maria Costa| polarity=positive rule=|quoted word|
stance |villain|#2 holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=|quoted mood|

=== what a column's author says of his own mind
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Opinion | Carla Diaz

I admire Tom Reed. I do not trust Boris Lund. I endorsed Anna Keller once. I don't often praise Norway. I do not like all of Maria Costa's plans. Full marks to Peter Novak. Scott Marsh is right. Good for Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |admire Tom| target=|Tom Reed| polarity=positive rule=|author's word|
stance |trust Boris| target=|Boris Lund| polarity=negative rule=|author's word|
stance |Full marks to Peter| target=|Peter Novak| polarity=positive rule=|author's word|
stance |right| target=|Scott Marsh| polarity=positive rule=|author's word|
stance |Good for Ivan| target=|Ivan Petrov| polarity=positive rule=|author's word|

=== ... and what is none of his
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said it was right that Anna Keller should pay. The full marks to be had were good for Norway.
--- rows stance(holder,target,polarity,rule)

=== praise that is none, and blame for what befell somebody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed must be bolder," said Anna Keller. Boris Lund said Maria Costa was being generous. Peter Novak said Ivan Petrov was a poor guardian. The treatment of Scott Marsh was shameful, Tom Reed said. Boris Lund said that Anna Keller's departure was a loss. Maria Costa, to her credit, voted no. Norway dismissed accusations that Tom Reed had exploited the poor. "The mayor, Anna Keller, can fire her," said Peter Novak.
--- rows stance(holder,target,polarity,rule)
stance |poor| holder=|Peter Novak| target=|Ivan Petrov| polarity=negative rule=|quoted word|
stance |treatment of Scott Marsh was shameful| holder=|Tom Reed| target=|Scott Marsh| polarity=positive rule=verb
stance |loss| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=|quoted word|
stance |dismissed accusations| holder=|Norway| target=|Tom Reed| polarity=positive rule=verb

=== in a report; in a column; what is withheld, over or long past
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Opinion | Carla Diaz

Norway froze part of its aid to Sweden. The collapse of the truce between Denmark and Finland was sudden. Iceland and Estonia settled a dispute over fish. Tom Reed's past support for Latvia is well known. Poland gets drones from Spain. Maria Costa, to her credit, voted no. Boris Lund died in May.
--- rows stance(holder,target,polarity,rule)
stance |aid to| holder=|Norway| target=|Sweden| polarity=negative rule=noun
stance |to her credit| target=|Maria Costa| polarity=positive rule=|author's word|

=== ... but an anti-corruption commission is not against what is called so
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Emeka Danladi has accused Nigeria's anti-corruption commission of bias. The Financial Probity Commission denied it.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Emeka Danladi| target=|Financial Probity Commission| polarity=negative rule=verb
