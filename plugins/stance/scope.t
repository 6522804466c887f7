# What does not hold of what is said, and who is not meant by it.

=== what somebody must, can or may do, or is not ready to do, by the rules alone
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Anna Keller said she was not ready to support Tom Reed. Boris Lund must confront Norway. Peter Novak can sue Maria Costa. Lena Brandt has to condemn Sweden. The Danish bank is considering suing Corvane. Anna Keller is willing to support Boris Lund. Lena Brandt cannot support Peter Novak. Tom Reed likes the plan, not because he agrees with Anna Keller. Boris Lund backed the plan.
--- rows stance(holder,target,polarity,rule)
stance |support| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |support|#2 holder=|Anna Keller| target=|Boris Lund| polarity=positive rule=verb
stance |support|#3 holder=|Lena Brandt| target=|Peter Novak| polarity=negative rule=verb

=== what is claimed, or done to an end that nobody came to
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Anna Keller answered charges that she was rejected by Norway. Tom Reed has never used his office to harm Maria Costa or insult Peter Novak. Boris Lund stopped short of calling for Lena Brandt to be fired. Anna Keller called for Boris Lund to be fired. Peter Novak used his office to harm Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |fired|#2 holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=request
stance |harm|#2 holder=|Peter Novak| target=|Maria Costa| polarity=negative rule=deed

=== what denies, kicks and gives, and what does not
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Anna Keller denied Tom Reed the nomination. Boris Lund denies Peter Novak was invited. Maria Costa denied the report on Lena Brandt. Tom Reed kicked off Norway's tour. Boris Lund kicked Peter Novak. Lena Brandt offered no help to Sweden. Maria Costa secured Boris Lund's endorsement. Peter Novak arrived with the best-funded anti-Keller group.
--- rows stance(holder,target,polarity,rule)
stance |denied| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=deed
stance |kicked|#2 holder=|Boris Lund| target=|Peter Novak| polarity=negative rule=deed
stance |help to| holder=|Lena Brandt| target=|Sweden| polarity=negative rule=noun
stance |endorsement| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=noun

=== who is meant by a clause: no place, no people without a name, nobody else's plan
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Reed, a baker in Norway, who voted for Anna Keller, went home. Boris Lund has advice for voters who praise Peter Novak. Maria Costa vetoed a plan by Sweden to kill Lena Brandt. Tom Reed mocked the Finland inquiry. Anna Keller condemned the Syrian rebels. Boris Lund attacked Maria Costa on the Senate floor.
--- rows stance(holder,target,polarity,rule)
stance |voted for| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |vetoed| holder=|Maria Costa| target=|Sweden| polarity=negative rule=deed
stance |kill| holder=|Sweden| target=|Lena Brandt| polarity=negative rule=deed
stance |attacked| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=verb

=== duties that are lowered, and whom a death befell
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Norway postponed its sanctions on Sweden. The deal reduces Danish tariffs on Finland. Norway announced sanctions on Denmark. Anna Keller ordered an investigation into the death of Tom Reed. Anna Keller ordered an investigation into Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |ordered an investigation|#2 holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=verb

=== what is asked for in earnest, and what is no judgement, in quotations
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"When I paint in Oslo I am so calm and peaceful," Anna Keller said. "He wore a bright red suit," said Boris Lund of his trip with Peter Novak.

"Is Tom Reed lying to us?" asked Maria Costa. Peter Novak said: "Hopefully Lena Brandt has not sold the boat."

"Tom Reed may be a shrewd tactician," said Anna Keller. Boris Lund called on Maria Costa to do the right thing. "Lena Brandt is willing to wait," said Peter Novak.

"One of my top priorities is the school in Corvane Park that Maria Costa runs," Tom Reed said.
--- rows stance(holder,target,polarity,rule)

=== ... and what is one
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Tom Reed is a shrewd tactician," said Anna Keller. "Tom Reed is lying to us," said Maria Costa. "I do not doubt that Lena Brandt is a brilliant woman," Boris Lund said.

Peter Novak said the remarks by Tom Reed were crass. Boris Lund said Anna Keller had put nurses in an impossible position.
--- rows stance(holder,target,polarity,rule)
stance |shrewd| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted word|
stance |lying| holder=|Maria Costa| target=|Tom Reed| polarity=negative rule=|quoted deed|
stance |brilliant| holder=|Boris Lund| target=|Lena Brandt| polarity=positive rule=|quoted word|
stance |crass| holder=|Peter Novak| target=|Tom Reed| polarity=negative rule=|quoted word|
stance |impossible| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=|quoted mood|

=== whom a comparison names, what customers lost and whom nobody ever met; but money and backing are given
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Lena Brandt says at least 40 customers of Corvane have lost money. Anna Keller said: "This governor, Tom Reed, has never met a lawyer he did not like." Boris Lund gave Norway $500,000.

Maria Costa said that Peter Novak had her "full backing". Anna Keller secured Tom Reed's endorsement and released footage of Boris Lund.

"Boris Lund struck a different tone," Peter Novak said. Colonel Tom Reed said Norway had captured two fighters. Maria Costa said Norway had killed two children.
--- rows stance(holder,target,polarity,rule)
stance |gave Norway $| holder=|Boris Lund| target=|Norway| polarity=positive rule=deed
stance |her "full backing| holder=|Maria Costa| target=|Peter Novak| polarity=positive rule=noun
stance |endorsement| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=noun
stance |killed| holder=|Maria Costa| target=|Norway| polarity=negative rule=|quoted deed|

=== a comparison is no target of what is weighed, nor is what judges nobody much of a sign
--- text
Anna Keller said that the council was “sleeping like Lazarus”. The council meets in Oslo. Tom Reed was there.
--- rows stance(holder,target,polarity,rule)

=== ports that extend, whose plea it is, whom thanks are for, who shall leave a country, and a shot at a title
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The line leads to the ports of Finland and Denmark, which extend over nine miles. Tom Reed's application to overturn Anna Keller's conviction failed. Maria Costa expressed appreciation to Norway for helping Sweden. Peter Novak urged Norway to withdraw its troops from Denmark. Finland still has a shot at the Olympics. Lena Brandt took a shot at Tom Reed.
--- rows stance(holder,target,polarity,rule)
stance |overturn Anna Keller's conviction| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |appreciation to| holder=|Maria Costa| target=|Norway| polarity=positive rule=noun
stance |urged Norway to withdraw| holder=|Peter Novak| target=|Norway| polarity=negative rule=request
stance |took a shot at| holder=|Lena Brandt| target=|Tom Reed| polarity=negative rule=verb

=== who resigned is not blamed, nor praised who is supportive
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Tom Reed resigned on Monday," said Anna Keller. "Maria Costa was supportive," said Boris Lund. "Lena Brandt is generous," said Peter Novak.
--- rows stance(holder,target,polarity,rule)
stance |generous| holder=|Peter Novak| target=|Lena Brandt| polarity=positive rule=|quoted word|

=== a match has kicks and crosses too
--- text
Ashcombe Town thrashed Dunmore Rovers on Saturday in front of 9,000 people. The winger Kofi Mensah curled in a free kick that caught out the slow-moving goalkeeper Paulo Cesar. He doubled the lead in the 20th minute with a bullet header from the right, and two minutes later Ashcombe had a third. Jonas Brandt hit his second five minutes before the interval when he stepped forward unopposed to beat Cesar from distance. The coach, Ann Reed, picked a side of young players. It rained for most of the evening, and both managers said that the grass was too long. Ashcombe play Corvane next week.
--- rows stance(holder,target,polarity,rule)

=== labels, times and comparisons judge nobody in quotations
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Anna Keller said that she had met Tom Reed's top aide, Boris Lund. "Corvane is doing its best in an impossible situation," said Maria Costa. "If the council asks again, that is not a problem for Peter Novak," said Lena Brandt. "Some of them will be worse than Lena Brandt," Tom Reed said. Police said Maria Costa had successfully crossed the river.
--- rows stance(holder,target,polarity,rule)

=== letters that are released, borders that are secured, and people who are not their country
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Anna Keller released more than 100 pages of Tom Reed's letters. Norway released Tom Reed. Boris Lund wants to secure the border of Finland. Sweden deported a Danish student. Maria Costa will need to forge an agreement with Lena Brandt. Maria Costa forged an agreement with Tom Reed. Peter Novak was warned by Norway that Tom Reed was ill. The rollout of Lena Brandt was widely criticised. Boris Lund was widely criticised.
--- rows stance(holder,target,polarity,rule)
stance |released|#2 holder=|Norway| target=|Tom Reed| polarity=positive rule=deed
stance |agreement with|#2 holder=|Maria Costa| target=|Tom Reed| polarity=positive rule=noun
stance |criticised|#2 target=|Boris Lund| polarity=negative rule=passive

=== a blow on a town falls on its country, if the text says which
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Three people died in a Norwegian airstrike in Malby, Torp District, Sweden. Norway also carried out an attack on Tromby. Norwegian drones struck the airport of Sundby in Denmark. There was a Norwegian raid in Storby. Norway shelled Finland and bombed Goma. A Danish drone strike in Goma, DR Congo, killed two. Danish soldiers captured Goma.
--- rows stance(holder,target,polarity,rule)
stance |airstrike in| holder=|Norway| target=|Sweden| polarity=negative rule=noun
stance |attack on| holder=|Norway| target=|Tromby| polarity=negative rule=noun
stance |struck| holder=|Norway| target=|Denmark| polarity=negative rule=deed
stance |shelled| holder=|Norway| target=|Finland| polarity=negative rule=deed
stance |bombed| holder=|Norway| target=|Goma| polarity=negative rule=deed
stance |strike in|#2 holder=|Denmark| target=|DR Congo| polarity=negative rule=noun

=== a deal that favours somebody, deaths that are looked into, a fight that was seen, and a native of a town
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The council of Malby praised the Danish deal. The deal favours Sweden, Anna Keller said. The committee of Norway investigated the death of Tom Reed. Boris Lund has seen Peter Novak fight for his firm. Norway investigated Corvane. Anna Keller described Maria Costa as beset by illegal traders. Anna Keller described Maria Costa as dishonest.
--- rows stance(holder,target,polarity,rule)
stance |investigated|#2 holder=|Norway| target=|Corvane| polarity=negative rule=deed
stance |described Maria Costa as dishonest| holder=|Anna Keller| target=|Maria Costa| polarity=negative rule=verb

=== what somebody needs to be he is not yet, and famous markets make nobody famous
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Anna Keller needs to be careful," Tom Reed said. "Boris Lund is careful and honest," Tom Reed said. "The flats that Corvane sells stand in markets that are famous for their beauty," said Lena Brandt. It was the warmest July that Norway has seen, Maria Costa said.
--- rows stance(holder,target,polarity,rule)
stance |careful|#2 holder=|Tom Reed| target=|Boris Lund| polarity=positive rule=|quoted word|
stance |honest| holder=|Tom Reed| target=|Boris Lund| polarity=positive rule=|quoted word|

=== a scene of a match, and residents who are warned
--- text
Jonas Brandt scored the winning penalty as Norway beat Sweden in the final to lift the trophy for the first time. The award was given in Oslo on Thursday. Anna Keller has warned Bergen and Stavanger of robberies that have increased near the airport.
--- rows stance(holder,target,polarity,rule)

=== praise with a sting, what is granted before a "but", and an account that is not recognised
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Boris Lund called Tom Reed a good man with a bad memory. Boris Lund called Maria Costa a good woman. "Peter Novak is a generous man with other people's money," Lena Brandt said. "I like Anna Keller, but she has to go home," said Tom Reed. "I like Maria Costa," said Tom Reed. Corvane said it did not recognise Lena Brandt's account. Maria Costa urged Peter Novak to reconsider.
--- rows stance(holder,target,polarity,rule)
stance |called Maria Costa a good woman| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=verb
stance |like|#2 holder=|Tom Reed| target=|Maria Costa| polarity=positive rule=verb

=== who wants a conviction expunged, or an extradition prevented
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Anna Keller called for the expungement of Tom Reed's conviction. Boris Lund tried to prevent the extradition of Maria Costa. Peter Novak called for the extradition of Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |called for the expungement| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |prevent the extradition| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=verb
stance |called for the extradition| holder=|Peter Novak| target=|Lena Brandt| polarity=negative rule=request

=== a match is nobody's stance
--- text
Harlow beat Denton in extra time to reach final

Harlow Town reached the county cup final for the first time since 1994 with a 3-2 win over Denton Athletic after extra time at Meadow Lane.

Striker Ade Bello put Harlow ahead after nine minutes, but Denton levelled through captain Scott Finch and took the lead when Ryan Cole headed in a corner from Luke Marsh.

Substitute Kieran Platt equalised in the 88th minute and Bello scored the winner from the spot after Finch had fouled Platt. Goalkeeper Jon Meer saved from Cole in the last minute.

Harlow will meet Ashby Rovers or Penton in the final at the Riverside Stadium on 4 May. Manager Gail Stone made six changes from the team that lost to Whitby on Saturday. Denton's Liam Hart went off with a knee injury.
--- rows stance(holder,target,polarity)

=== nor is a meeting of ministers
--- text
Ministers of five nations meet in Vienna on rail links

VIENNA, Feb 3 - Transport ministers from Austria, Hungary, Slovakia, the Czech Republic and Slovenia met in Vienna on Monday to discuss a new rail corridor to the Adriatic.

Austrian minister Karl Brunner said the five countries would present a joint plan to the European Commission in May. The line would run from Prague to Koper by way of Bratislava and Graz.

Hungary's Eva Nagy said the talks had covered financing and timetables. A working group will meet in Ljubljana in March, Slovenia's Marko Zupan told reporters.

Slovakia is to host the next meeting. The ministers also visited the new control centre of Austrian Federal Railways in the suburb of Stadlau.
--- rows stance(holder,target,polarity)

=== nor a company's quarter
--- text
Brightwell Foods posts higher profit as snack sales grow

CHICAGO, Oct 24 (Newsline) - Brightwell Foods reported a 12% rise in third-quarter profit on Thursday, helped by demand for its oat bars in Europe.

Net income rose to $212 million, or $1.14 a share, in the three months to Sept. 30 from $189 million a year earlier. Revenue increased 4% to $1.9 billion.

Chief Executive Martin Shaw said sales in Germany and France grew at double-digit rates. The company now expects full-year earnings of $4.20 to $4.30 a share, compared with an earlier range of $4.10 to $4.25.

Brightwell, which owns the Tansy and Crisp & Co brands, opened a plant in Poznan in July. It plans to move its European headquarters from Brussels to Rotterdam next year, Finance Director Joan Li told analysts.

Shares in Brightwell closed at $71.30 on Wednesday. Rival Halden Snacks is due to report on Friday.
--- rows stance(holder,target,polarity)

=== what somebody is holds nothing of its own
--- text
Finance Minister Konrad Vogel called the budget plan of Chancellor Anna Brandt "irresponsible" on Tuesday.

Brandt, a Social Democrat, accused Vogel of "petty tactics" and said her patience was running out. "The country needs a government, not a debating club," she told reporters.

Vogel, who leads the pro-business Free Liberals, said he would not be "the fig leaf for unlimited debt". He has clashed for months with Economy Minister Petra Lind of the Greens over subsidies for chipmakers.
--- rows stance(holder,target,polarity,rule)
stance |irresponsible| holder=|Konrad Vogel| target=|Anna Brandt| polarity=negative rule=|quoted mood|
stance |accused| holder=|Anna Brandt| target=|Konrad Vogel| polarity=negative rule=verb
stance |clashed for months with| holder=|Konrad Vogel| target=|Petra Lind| polarity=negative rule=verb
stance |clashed for months with| holder=|Petra Lind| target=|Konrad Vogel| polarity=negative rule=mutual

=== praise and blame in one breath, and the mighty and the weak, who are people, by the rules alone
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Reed said Anna Keller was "a fine poet and a poor guardian". Boris Lund said the Hague Court was strict with the small and mild with the mighty. Peter Novak said the Lausanne Court stood by the weak. Scott Marsh said Jane Novak was "a fine mayor and a good friend".
--- rows stance(holder,target,polarity,rule)
stance |fine|#2 holder=|Scott Marsh| target=|Jane Novak| polarity=positive rule=|quoted word|
stance |friend| holder=|Scott Marsh| target=|Jane Novak| polarity=positive rule=|quoted word|

=== people who are only spoken of are not everybody, by the rules alone
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"They are tired, not wanting to vote for Boris Lund," said Kristan Hall. "There are people not wanting to back Anna Keller," said Tom Reed. "People want to vote for Jane Novak," said Scott Marsh.
--- rows stance(holder,target,polarity,rule)
stance |vote for|#2 holder=|Scott Marsh| target=|Jane Novak| polarity=positive rule=verb

=== what was said of somebody in the sentence before, and a phrase that says what nobody is, by the rules alone
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"He truly cares about us," Ann Moss said of Boris Lund. She said she had no plans to yell. "On markets over crony capitalism they are at one," Tom Reed said of Anna Keller. "She has been a rock and a joy," Peter Novak said of Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |been a rock| holder=|Peter Novak| target=|Maria Costa| polarity=positive rule=|quoted deed|
stance |joy| holder=|Peter Novak| target=|Maria Costa| polarity=positive rule=|quoted word|

=== one of a party or place is not it, whatever he is called by
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Ohio senator blasted Jo Hall. Anna Reed rebuffed a Republican heckler. Ted Marsh attacked a Democratic candidate. Tom Hale called Reed's brother a thug.
--- rows stance(holder,target,polarity,rule)

=== ... but many of a party are, and a country's officials
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed rebuffed Republicans. Norwegian officials criticised Ted Marsh.
--- rows stance(holder,target,polarity,rule)
stance |rebuffed| holder=|Anna Reed| target=|Republicans| polarity=negative rule=verb
stance |criticised| holder=|Norwegian| target=|Ted Marsh| polarity=negative rule=verb

=== nor is a pair weighed of an army and a town that it hits
--- text
Russian drones hit apartment blocks in Odesa and Sumy overnight, killing three people.
--- rows stance(holder,target,polarity,rule)

=== ... but a place that acts, or whose council does, is a party
--- text
Russian drones hit apartment blocks in Odesa and Sumy overnight, killing three people. The Sumy council condemned it.
--- rows stance(holder,target,polarity)
stance |Russian drones hit apartment blocks in Odesa and Sumy overnight, killing three people| holder=|Russian| target=|Sumy| polarity=negative

=== what is denied, or has ended
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa, who grew up in Oslo and has never forgiven Boris Lund for leaving, was late. Ivan Petrov denied that Norway had leaned on Finland or that it was angry with Sweden. Jane Novak, who feuded with Peter Hall for years before they made up, testified. Ed Whitley and Lena Brandt ran against each other for governor. Petra Vogel filed a complaint with the Harbour Commission.
--- rows stance(holder,target,polarity,rule)
stance |forgiven| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=verb

=== whose going is a loss
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund called Maria Costa's departure a tragedy. "Petra's right that we are tired," said Ivan Petrov of Petra Vogel. Jane Novak rejected the filing. Peter Hall, she said in a statement, had her full support.
--- rows stance(holder,target,polarity,rule)
stance |called Maria Costa's departure a tragedy| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=verb
stance |right| holder=|Ivan Petrov| target=|Petra Vogel| polarity=positive rule=|quoted word|
stance |her full support| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=noun

=== ... but a cowardly one is none
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund called Maria Costa's departure cowardly. Peter Hall, she said, was late, and left.
--- rows stance(holder,target,polarity,rule)
stance |called Maria Costa's departure cowardly| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=verb

=== a chance that is taken, and what is done instead
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund seized the chance to criticise Maria Costa. Ivan Petrov never misses an opportunity to praise Petra Vogel. Instead of thanking Jane Novak, Peter Hall left. Ed Whitley had a chance to praise Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |criticise| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=verb
stance |praise| holder=|Ivan Petrov| target=|Petra Vogel| polarity=positive rule=verb

=== who never lobbied for somebody is not against him, and what beggars belief that something is so is nobody named before
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said she had never lobbied for Corvane. Boris Lund did not donate to Tom Reed. Petra Vogel, of the Heritage Trust, said it beggared belief that the mill was to be pulled down. Maria Costa did not vote for Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |vote for| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
