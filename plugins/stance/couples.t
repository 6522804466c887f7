# Stances of two who are spoken of together, of people whose office tells whose they are, by comparison, and about how somebody was treated.

=== each side and the other; both, where their names do not stand beside the "and"; "the two"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The truce between Norway's army and the rebel Northern Front broke down on Sunday, with each side blaming the other. Doctors Abroad accused both sides of firing on hospitals.

Tom Reed and Mr. Lund have worked closely together. Anna Keller and Maria Costa worked together at a bank. The two agree.
--- rows stance(holder,target,polarity,rule)
stance |blaming the other| holder=|Norway| target=|Northern Front| polarity=negative rule=mutual
stance |blaming the other| holder=|Northern Front| target=|Norway| polarity=negative rule=mutual
stance |accused| holder=|Doctors Abroad| target=|Norway| polarity=negative rule=verb
stance |accused| holder=|Doctors Abroad| target=|Northern Front| polarity=negative rule=verb
stance |worked closely| holder=|Tom Reed| target=|Lund| polarity=positive rule=mutual
stance |worked closely| holder=|Lund| target=|Tom Reed| polarity=positive rule=mutual
stance |agree| holder=|Anna Keller| target=|Maria Costa| polarity=positive rule=mutual
stance |agree| holder=|Maria Costa| target=|Anna Keller| polarity=positive rule=mutual

=== titles stand in front of names
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller met Tom Reed. Corvane said that it held Ms Keller in the highest esteem. The Nurses' Union backed Mr Reed and Ms Keller. Peter Hall threw Mr Reed under the bus.
--- rows stance(holder,target,polarity,rule)
stance |held Ms Keller in the highest esteem| holder=|Corvane| target=|Anna Keller| polarity=positive rule=verb
stance |backed| holder=|Nurses' Union| target=|Tom Reed| polarity=positive rule=verb
stance |backed| holder=|Nurses' Union| target=|Anna Keller| polarity=positive rule=verb
stance |threw Mr Reed under the bus| holder=|Peter Hall| target=|Tom Reed| polarity=negative rule=deed

=== whose country and whose party it is; the government in a capital; a ministry where a place was named
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway's foreign minister, Peter Lund, said that his country stood by Sweden. Anna Keller, the leader of the Forward Party, said her party would vote against Tom Reed. A spokesman for the government in Madrid said that Maria Costa had behaved badly. The letter caused anger in Rome, where the foreign ministry accused Ivan Petrov of bias. Danish minister Scott Marsh said Denmark would sue Corvane. Jane Novak said that France would sue Lindell.
--- rows stance(holder,target,polarity,rule)
stance |stood by Sweden| holder=|Norway| target=|Sweden| polarity=positive rule=verb
stance |stood by Sweden| holder=|Peter Lund| target=|Sweden| polarity=positive rule=verb
stance |vote against| holder=|Forward Party| target=|Tom Reed| polarity=negative rule=verb
stance |vote against| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |behaved badly| holder=|Madrid| target=|Maria Costa| polarity=negative rule=|quoted deed|
stance |accused| holder=|Rome| target=|Ivan Petrov| polarity=negative rule=verb
stance |sue| holder=|Denmark| target=|Corvane| polarity=negative rule=verb
stance |sue|#2 holder=|Jane Novak| target=|France| polarity=negative rule=|quoted deed|

=== what somebody calls another's doing, and whom he calls what
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Sweden said it would continue to oppose what it called Norway's bullying. Tom Reed hailed what he described as Anna Keller's vision. Finland, which Denmark regards as a threat, did not answer. Maria Costa has a deputy, Peter Hall, whom she considers a fool. Boris Lund, whom many know as the mayor of Malby, came too.
--- rows stance(holder,target,polarity,rule)
stance |oppose| holder=|Sweden| target=|Norway| polarity=negative rule=verb
stance |hailed| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |regards as a threat| holder=|Denmark| target=|Finland| polarity=negative rule=verb
stance |considers a fool| holder=|Maria Costa| target=|Peter Hall| polarity=negative rule=verb

=== nobody is more so than he
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said that he had never worked with anyone braver than Ms Keller. "I have never met a more dishonest man than Peter Lund," said Maria Costa. "No one has done more for the club than Ivan Petrov," Scott Marsh said. Jane Novak said that prices had never been higher than in May. Carl Stone said that Lena Brandt was no taller than Boris Hall.
--- rows stance(holder,target,polarity,rule)
stance |never worked with anyone braver than| holder=|Tom Reed| target=|Keller| polarity=positive rule=adjective
stance |never met a more dishonest man than| holder=|Maria Costa| target=|Peter Lund| polarity=negative rule=adjective
stance |No one has done more for the club than| holder=|Scott Marsh| target=|Ivan Petrov| polarity=positive rule=adjective

=== how somebody was treated
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said he could not defend what had been done to Anna Keller. Maria Costa condemned the way Peter Lund had been treated. Ivan Petrov was appalled by what had happened to Scott Marsh. Jane Novak criticised the way Carl Stone runs the club. Lena Brandt asked what had happened to Boris Hall. Norway explained how Peter Reed had been treated in hospital.
--- rows stance(holder,target,polarity,rule)
stance |defend what had been done to Anna| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |condemned the way Peter| holder=|Maria Costa| target=|Peter Lund| polarity=positive rule=verb
stance |appalled by what had happened to Scott| holder=|Ivan Petrov| target=|Scott Marsh| polarity=positive rule=adjective
stance |criticised| holder=|Jane Novak| target=|Carl Stone| polarity=negative rule=verb

=== measures that others are asked to take, agreements that are broken, the support of many, and who objects
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller urged the United Nations to slap sanctions on Norway. Tom Reed called on the European Union to lift its arms embargo on Sweden. Denmark tore up its agreement with Finland. Spain accused Portugal of violating its treaty with France. Peter Lund said that Maria Costa had the support of millions of voters. Ivan Petrov objected that the plan of Scott Marsh let polluters off the hook.
--- rows stance(holder,target,polarity,rule)
stance |slap sanctions on Norway| holder=|Anna Keller| target=|Norway| polarity=negative rule=request
stance |lift its arms embargo on Sweden| holder=|Tom Reed| target=|Sweden| polarity=positive rule=request
stance |tore up its agreement| holder=|Denmark| target=|Finland| polarity=negative rule=verb
stance |accused| holder=|Spain| target=|Portugal| polarity=negative rule=verb
stance |support of millions| holder=|Peter Lund| target=|Maria Costa| polarity=positive rule=noun
stance |objected that the plan| holder=|Ivan Petrov| target=|Scott Marsh| polarity=negative rule=verb
stance |let| holder=|Ivan Petrov| target=|Scott Marsh| polarity=negative rule=|quoted deed|

=== what another objects is not the speaker's word
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Matthias Brekke said the draft was "not worth the paper", while India objected that Norway cheated Sweden.
--- rows stance(holder,target,polarity,rule)
stance |objected that Norway| holder=|India| target=|Norway| polarity=negative rule=verb
stance |cheated| holder=|Norway| target=|Sweden| polarity=negative rule=deed

=== what a deed earned somebody; whom "its ally", "each of them", "each other's motives" and the office of a name mean
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The speech earned Anna Keller a rebuke from Peter Lund. France offered Spain the use of its ports, a gesture that drew a sarcastic response from Boris Hall. Norway is furious with its Swedish neighbour. Qatar and the United Arab Emirates spoke. Italy said it valued its partnership with each of them. Finland and Latvia questioned each other's motives. Tom Reed and Attorney General Scott Marsh spent the debate attacking each other's record. Maria Costa criticised the head of the River Agency, Ivan Petrov. Jane Novak, a thorn in Carl Stone's side, left. Lena Brandt, who leads the agency, spoke to one member, whom she did not name.
--- rows stance(holder,target,polarity,rule)
stance |rebuke from| holder=|Peter Lund| target=|Anna Keller| polarity=negative rule=noun
stance |offered Spain the use| holder=|France| target=|Spain| polarity=positive rule=deed
stance |sarcastic response from| holder=|Boris Hall| target=|France| polarity=negative rule=noun
stance |furious with| holder=|Norway| target=|Swedish| polarity=negative rule=adjective
stance |valued its partnership| holder=|Italy| target=|Qatar| polarity=positive rule=verb
stance |valued its partnership| holder=|Italy| target=|United Arab Emirates| polarity=positive rule=verb
stance |questioned each other| holder=|Finland| target=|Latvia| polarity=negative rule=mutual
stance |questioned each other| holder=|Latvia| target=|Finland| polarity=negative rule=mutual
stance |attacking each other| holder=|Tom Reed| target=|Scott Marsh| polarity=negative rule=mutual
stance |attacking each other| holder=|Scott Marsh| target=|Tom Reed| polarity=negative rule=mutual
stance |criticised| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
stance |thorn| holder=|Jane Novak| target=|Carl Stone| polarity=negative rule=role

=== what everybody and nobody feels, every word that somebody wrote, and what is ours
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed and Anna Keller spoke. "Nobody trusts Peter Lund," Maria Costa said. "Everybody loves Ivan Petrov," Scott Marsh said. "People are fed up with Jane Novak," Carl Stone said. "Some people hate Lena Brandt," Boris Hall said. Boris Hall said that voters liked Lena Brandt. Carl Stone opposes everything that Maria Costa stands for. "Tom loves our veterans," Peter Lund said.
--- rows stance(holder,target,polarity,rule)
stance |Nobody trusts| holder=|Maria Costa| target=|Peter Lund| polarity=negative rule=verb
stance |Everybody loves| holder=|Scott Marsh| target=|Ivan Petrov| polarity=positive rule=verb
stance |fed up with| holder=|Carl Stone| target=|Jane Novak| polarity=negative rule=adjective
stance |opposes| holder=|Carl Stone| target=|Maria Costa| polarity=negative rule=verb

=== who ran a shambolic campaign, who can be done business with, and a word that is his verb's
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said that Peter Lund had run a shambolic campaign. Tom Reed said that Maria Costa had given a brilliant speech. Ivan Petrov said that Scott Marsh was somebody you could do business with. Jane Novak said that Carl Stone had treated the players with respect. Lena Brandt said that Boris Hall had treated the players without respect. "He has been a rock," Peter Lund said of the research minister, Tom Reed. Maria Costa said that Ivan Petrov had given a brief speech.
--- rows stance(holder,target,polarity,rule)
stance |shambolic| holder=|Anna Keller| target=|Peter Lund| polarity=negative rule=|quoted deed|
stance |brilliant| holder=|Tom Reed| target=|Maria Costa| polarity=positive rule=|quoted deed|
stance |somebody you could do business with| holder=|Ivan Petrov| target=|Scott Marsh| polarity=positive rule=|quoted deed|
stance |treated the| holder=|Jane Novak| target=|Carl Stone| polarity=positive rule=|quoted deed|
stance |treated the|#2 holder=|Lena Brandt| target=|Boris Hall| polarity=negative rule=|quoted deed|
stance |been a rock| holder=|Peter Lund| target=|Tom Reed| polarity=positive rule=|quoted deed|

=== whom a sentence means by "her", and whose subject stands before the commas
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller spoke to Maria Costa. She left. The Homeland party, no friend of Ms Keller, congratulated her on the plan. Norway, never slow to exploit a rift, offered Sweden the use of its ports. The founders, Mr Carl Stone of Corvane and Ms Lena Brandt of Lindell, were friends. They fell out.
--- rows stance(holder,target,polarity,rule)
stance |no friend| holder=|Homeland party| target=|Anna Keller| polarity=negative rule=role
stance |congratulated| holder=|Homeland party| target=|Anna Keller| polarity=positive rule=verb
stance |offered Sweden the use| holder=|Norway| target=|Sweden| polarity=positive rule=deed
stance |friends| holder=|Carl Stone| target=|Lena Brandt| polarity=positive rule=mutual
stance |friends| holder=|Lena Brandt| target=|Carl Stone| polarity=positive rule=mutual
stance |fell out| holder=|Carl Stone| target=|Lena Brandt| polarity=negative rule=mutual
stance |fell out| holder=|Lena Brandt| target=|Carl Stone| polarity=negative rule=mutual

=== what is granted before a "but", though the quotation is cut in two
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller spoke. "I love Anna," Tom Reed said, "but you cannot fight a fire with a press release." "She is a wonderful player," Peter Lund said of Maria Costa, "but I need soldiers." "She is a wonderful player," Ivan Petrov said of Jane Novak.
--- rows stance(holder,target,polarity,rule)
stance |wonderful|#2 holder=|Ivan Petrov| target=|Jane Novak| polarity=positive rule=|quoted word|

=== a hand that is shaken, an editorial in a paper, a party of a country, those of the many who are named, and who shall come clean
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed crossed the room to shake Anna Keller's hand. Peter Lund refused to shake Maria Costa's hand. A commentary in the Global Courier, a tabloid, praised Ivan Petrov. Norway's main opposition party accused Scott Marsh of lying. Several players, including Carl Stone, criticised Jane Novak. Three ministers have taken Lena Brandt's side, among them Boris Hall, who left. Tom Reed urged Peter Lund to come clean. Anna Keller called for Maria Costa to take responsibility for the affair. Ivan Petrov urged Carl Stone to take responsibility for training. Canada applauded the Mexican decision.
--- rows stance(holder,target,polarity,rule)
stance |shake Anna Keller's hand| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |refused to shake| holder=|Peter Lund| target=|Maria Costa| polarity=negative rule=verb
stance |praised| holder=|Global Courier| target=|Ivan Petrov| polarity=positive rule=verb
stance |criticised| holder=|Carl Stone| target=|Jane Novak| polarity=negative rule=verb
stance |taken Lena Brandt's side| holder=|Boris Hall| target=|Lena Brandt| polarity=positive rule=verb
stance |urged Peter Lund to come| holder=|Tom Reed| target=|Peter Lund| polarity=negative rule=request
stance |called for Maria Costa to take| holder=|Anna Keller| target=|Maria Costa| polarity=negative rule=request
stance |applauded| holder=|Canada| target=|Mexican| polarity=positive rule=verb

=== Brussels is the Union's where it acts
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The European Union met. Norway criticised Brussels. Sweden sent a letter to an office in Brussels.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Norway| target=|European Union| polarity=negative rule=verb

=== ... but not in Belgium
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The European Union met in Belgium. Norway criticised Brussels.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Norway| target=|Brussels| polarity=negative rule=verb

=== who shall be thrown out, an essay in praise, two who are each told what they are, the judges who left, and a strike that is no statement
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Lund said that Anna Keller should be thrown out of the club. Tom Reed has written a long essay in praise of Maria Costa. Ivan Petrov thanked the two judges, the critic Jane Novak and the translator Carl Stone. Scott Marsh scolded the judges who left. Norway bombed Sweden. Boris Hall dismissed Lena Brandt's statement. Ivan Petrov condemned the strike. Fjord called for the French favourite, Tom Reed, to be thrown out of the Tour. Chinese coast guard ships fired on a Philippine supply boat.
--- rows stance(holder,target,polarity,rule)
stance |thrown| holder=|Peter Lund| target=|Anna Keller| polarity=negative rule=request
stance |praise of| holder=|Tom Reed| target=|Maria Costa| polarity=positive rule=noun
stance |thanked| holder=|Ivan Petrov| target=|Jane Novak| polarity=positive rule=verb
stance |thanked| holder=|Ivan Petrov| target=|Carl Stone| polarity=positive rule=verb
stance |bombed| holder=|Norway| target=|Sweden| polarity=negative rule=deed
stance |dismissed| holder=|Boris Hall| target=|Lena Brandt| polarity=negative rule=verb
stance |condemned the strike| holder=|Ivan Petrov| target=|Sweden| polarity=positive rule=verb
stance |condemned| holder=|Ivan Petrov| target=|Norway| polarity=negative rule=verb
stance |thrown|#2 holder=|Fjord| target=|Tom Reed| polarity=negative rule=request
stance |fired on| holder=|Chinese| target=|Philippine| polarity=negative rule=verb

=== the two who bear the title, though another was named last; two republics
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Sen. Ann Reed met Finance Secretary Marcus Lund on Monday. Senate President Carla Voss spoke to Lund. The two senators have been at odds since May.

Norvia and Sudland share a bridge. Relations between the two former republics have been strained since 2019.
--- rows stance(holder,target,polarity,rule)
stance |at odds| holder=|Carla Voss| target=|Ann Reed| polarity=negative rule=mutual
stance |at odds| holder=|Ann Reed| target=|Carla Voss| polarity=negative rule=mutual
stance |Relations between the two former republics have been strained| holder=|Norvia| target=|Sudland| polarity=negative rule=relation
stance |Relations between the two former republics have been strained| holder=|Sudland| target=|Norvia| polarity=negative rule=relation

=== ... but not where they are of a kind, which titles do not tell
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Coach Ann Reed met the trainer Marcus Lund on Monday. Coach Carla Voss and Ivo Brandt spoke to Lund. The two assistant coaches have been at odds since May.
--- rows stance(holder,target,polarity,rule)
stance |at odds| holder=|Carla Voss| target=|Ivo Brandt| polarity=negative rule=mutual
stance |at odds| holder=|Ivo Brandt| target=|Carla Voss| polarity=negative rule=mutual

=== whom a mother and a lawyer call their own, who made that band, whose team one is, and what "she's got"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Dunn blasted Carla Voss. Drummer Ken Stone posted: “Love them both.” Rob Hale is firmly Team Carla. Sue Lyle is not Team Maria.

Maria's mum Doreen Dunn weighed in. “My daughter made that band,” she said. “Carla's a lovely singer but she's got a short memory.”

Maria's lawyer, Joan Pike, said: “My client is a decent woman.”

“My son is a liar,” said Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |blasted| holder=|Maria Dunn| target=|Carla Voss| polarity=negative rule=verb
stance |Love| holder=|Ken Stone| target=|Maria Dunn| polarity=positive rule=verb
stance |Love| holder=|Ken Stone| target=|Carla Voss| polarity=positive rule=verb
stance |Team Carla| holder=|Rob Hale| target=|Carla Voss| polarity=positive rule=adjective
stance |Team Maria| holder=|Sue Lyle| target=|Maria Dunn| polarity=negative rule=adjective
stance |made that| holder=|Doreen Dunn| target=|Maria Dunn| polarity=positive rule=|quoted deed|
stance |lovely| holder=|Doreen Dunn| target=|Carla Voss| polarity=positive rule=|quoted word|
stance |got a short memory| holder=|Doreen Dunn| target=|Carla Voss| polarity=negative rule=|quoted deed|
stance |decent| holder=|Joan Pike| target=|Maria Dunn| polarity=positive rule=|quoted word|

=== ... but a team is no side where it has a name of its own, and who made a cut made no band
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Dunn runs Team Carla Bank. Rob Hale said: “He made that cut and made this club a loss.”
--- rows stance(holder,target,polarity,rule)

=== both of them, long after, are the two who were at odds
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Nora Finch accused Luis Ortega of lying. Karl Weber said he was ashamed of both of them.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Nora Finch| target=|Luis Ortega| polarity=negative rule=verb
stance |ashamed of| holder=|Karl Weber| target=|Nora Finch| polarity=negative rule=adjective
stance |ashamed of| holder=|Karl Weber| target=|Luis Ortega| polarity=negative rule=adjective

=== the pair, both and either, of two who were not named together
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa blamed Boris Lund. Petra Vogel heaped scorn on the pair. Ivan Petrov disagrees with both. Years passed in silence, and nothing was said.

"Peter Hall promised us a bridge. Jane Novak promised us a bridge. I wouldn't trust either of them," said Ed Whitley.
--- rows stance(holder,target,polarity,rule)
stance |blamed| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=verb
stance |heaped scorn on| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=verb
stance |heaped scorn on| holder=|Petra Vogel| target=|Maria Costa| polarity=negative rule=verb
stance |disagrees with| holder=|Ivan Petrov| target=|Boris Lund| polarity=negative rule=verb
stance |disagrees with| holder=|Ivan Petrov| target=|Maria Costa| polarity=negative rule=verb
stance |trust| holder=|Ed Whitley| target=|Jane Novak| polarity=negative rule=verb
stance |trust| holder=|Ed Whitley| target=|Peter Hall| polarity=negative rule=verb

=== ... but both things are no persons, and of many there is no pair
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa raised duties on cars and steel. Boris Lund disputed both. Petra Vogel bought the pair of boots.
--- rows stance(holder,target,polarity,rule)
