# What is given back, come through, singled out or shared in, and what looks like it; by the rules alone.

=== a return that is none: what stands behind "by" and "with" tells
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed repaid Anna Keller by leaving her out of the cabinet. Peter Lund rewarded Maria Costa with a seat on the board. Ivan Petrov rewarded Scott Marsh with the sack. Jane Novak thanked Carl Stone by voting against his bill. Lena Brandt repaid Boris Hall with treachery.
--- rows stance(holder,target,polarity,rule)
stance |repaid Anna Keller by leaving| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=verb
stance |rewarded Maria Costa with a seat| holder=|Peter Lund| target=|Maria Costa| polarity=positive rule=verb
stance |rewarded Scott Marsh with the sack| holder=|Ivan Petrov| target=|Scott Marsh| polarity=negative rule=verb
stance |thanked Carl Stone by voting| holder=|Jane Novak| target=|Carl Stone| polarity=negative rule=verb
stance |repaid Boris Hall with treachery| holder=|Lena Brandt| target=|Boris Hall| polarity=negative rule=verb

=== ... but a debt, a loan and a date
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed repaid Anna Keller by the end of June. Peter Lund repaid Maria Costa with interest. Ivan Petrov thanked Scott Marsh for the soup.
--- rows stance(holder,target,polarity,rule)
stance |thanked| holder=|Ivan Petrov| target=|Scott Marsh| polarity=positive rule=verb

=== who was beaten in a challenge made it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller survived a bid to oust her, defeating Tom Reed by two votes. Peter Lund saw off a leadership challenge by beating Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |survived a bid to oust her, defeating Tom| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=verb
stance |saw off a leadership challenge by beating Maria| holder=|Maria Costa| target=|Peter Lund| polarity=negative rule=verb

=== ... but not in a match, nor who survived a crash
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ivan Petrov survived a crash before defeating Scott Marsh. Jane Novak made a slow start, beating Lena Brandt in three sets.
--- rows stance(holder,target,polarity,rule)

=== trees: a verb lost behind a clause, "by her this time", the most feared, and whose the second verb is
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed's deputy, Anna Keller, who voted against him in the last ballot, stuck by him this time. Peter Lund's aide, Maria Costa, who left in June, stood by her the whole time. "Ivan Petrov is the most feared referee in Oslo," Scott Marsh said. Jane Novak said Corvane had treated the crew with contempt, and commended Carl Stone for his patience.
--- rows stance(holder,target,polarity,rule)
stance |voted against| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |stuck by him| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |stood by her| holder=|Maria Costa| target=|Anna Keller| polarity=positive rule=verb
stance |treated the| holder=|Jane Novak| target=|Corvane| polarity=negative rule=|quoted deed|
stance |commended| holder=|Jane Novak| target=|Carl Stone| polarity=positive rule=verb

=== the many, of whom the next sentence names one; members who feel as their secretary does
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Several engineers have sided with Tom Reed. Among them is Dr Anna Keller of Malby. The union's secretary, Peter Lund, said members were angered by Corvane.
--- rows stance(holder,target,polarity,rule)
stance |sided with Tom Reed| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |angered by| holder=|Peter Lund| target=|Corvane| polarity=negative rule=adjective

=== ... but others than those who were named, and whose members are others
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Several engineers have sided with Tom Reed. Among the spectators was Anna Keller. The union's secretary, Peter Lund, said members of the board were angered by Corvane.
--- rows stance(holder,target,polarity,rule)

=== only the end is denied; whose money one would like; two who do not speak
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"We did not hire Tom Reed to water the plants," Anna Keller said. Peter Lund would like Maria Costa's money. For years Ivan Petrov and Scott Marsh shared an office. Now they do not speak.
--- rows stance(holder,target,polarity,rule)
stance |speak| holder=|Ivan Petrov| target=|Scott Marsh| polarity=negative rule=mutual
stance |speak| holder=|Scott Marsh| target=|Ivan Petrov| polarity=negative rule=mutual

=== ... but whom one did not hire at all, and two who do not speak of the war
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"We did not support Tom Reed," Anna Keller said. Ivan Petrov and Scott Marsh were in one regiment. They do not speak about it.
--- rows stance(holder,target,polarity,rule)
stance |support| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb

=== praise without a word of it: singled out, found a job, "a giant" told of just before
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed described Anna Keller as the only minister he would have had in the house. Peter Lund called Maria Costa the heir to Lena Brandt. When he fell ill it was Ivan Petrov who found Scott Marsh a surgeon. The poet Jane Novak has died. The mayor, Carl Stone, led the tributes, praising "a giant of the Library".
--- rows stance(holder,target,polarity,rule)
stance |described Anna Keller as the only| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |found Scott Marsh a surgeon| holder=|Ivan Petrov| target=|Scott Marsh| polarity=positive rule=deed
stance |praising "a giant| holder=|Carl Stone| target=|Jane Novak| polarity=positive rule=verb

=== ... but an heir to a throne, the only one who came, a street that was found, and the library itself
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed described Anna Keller as the only minister in the room. Peter Lund called Maria Costa the heir to the throne. Ivan Petrov found Scott Marsh in a street. Carl Stone praised the Library.
--- rows stance(holder,target,polarity,rule)
stance |praised| holder=|Carl Stone| target=|Library| polarity=positive rule=verb

=== who disagreed, disagreed with whoever was just told to have an opinion
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed called the vote heartless. Anna Keller disagreed.
--- rows stance(holder,target,polarity,rule)
stance |disagreed| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=answer

=== ... but not with who only came
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed arrived at noon. Anna Keller disagreed.
--- rows stance(holder,target,polarity,rule)

=== in a review: whose the evening is, an actor of charm, who mumbles, a statement so mushy
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Comment | Ruth Hall

I saw it on Tuesday, and I have seen better. Tom Reed mumbles. The evening belongs to Anna Keller. Peter Lund is an actor of great charm. Maria Costa is a writer of little wit. Ivan Petrov is impossible to look away from. Corvane issued a statement so mushy that a child could eat it.
--- rows stance(holder,target,polarity,rule)
stance |belongs to Anna| target=|Anna Keller| polarity=positive rule=|author's word|
stance |charm| target=|Peter Lund| polarity=positive rule=|author's word|
stance |wit| target=|Maria Costa| polarity=negative rule=|author's word|
stance |impossible to look away from| target=|Ivan Petrov| polarity=positive rule=|author's deed|
stance |mushy| target=|Corvane| polarity=negative rule=|author's deed|

=== ... but what belongs to somebody, and what he mumbled
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Comment | Ruth Hall

I saw it on Tuesday, and I have seen better. Tom Reed mumbles a prayer. The house belongs to Anna Keller. Peter Lund is an actor of the old school.
--- rows stance(holder,target,polarity,rule)

=== a brother and a worthy contender
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said Anna Keller was "a neighbour and a worthy contender".
--- rows stance(holder,target,polarity,rule,score)
stance |worthy| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=|quoted word| score=0.80

=== "find her exhausting": she is not who finds herself so
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller left school at 15. She adored Maria Costa. Costa, for her part, was said to find her exhausting.
--- rows stance(holder,target,polarity,rule)
stance |adored| holder=|Anna Keller| target=|Maria Costa| polarity=positive rule=verb
stance |find her exhausting| holder=|Maria Costa| target=|Anna Keller| polarity=negative rule=verb

=== told off: who should get on with it, grow up, look in the mirror
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed should get on with it," Anna Keller said. "Peter Lund needs to grow up," Maria Costa said. "Ivan Petrov ought to look in the mirror," Scott Marsh said.
--- rows stance(holder,target,polarity,rule)
stance |get on| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted deed|
stance |grow up| holder=|Maria Costa| target=|Peter Lund| polarity=negative rule=|quoted deed|
stance |look in| holder=|Scott Marsh| target=|Ivan Petrov| polarity=negative rule=|quoted deed|

=== ... but who got on with it, grew up there, looks in on us
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed got on with it," Anna Keller said. "Peter Lund should look in the drawer," Maria Costa said. "Ivan Petrov grew up here," Scott Marsh said.
--- rows stance(holder,target,polarity,rule)

=== a report that is dismissed is the paper's, and what is told of behind a comma is the whole of it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed dismissed a report in the Guardian that he owned shares. Anna Keller left in May. The Miners' Council backed Maria Costa's review of the nuclear policy, which Greens leader Scott Marsh dismissed as a con.
--- rows stance(holder,target,polarity,rule)
stance |dismissed a report| holder=|Tom Reed| target=|Guardian| polarity=negative rule=answer
stance |backed| holder=|Miners' Council| target=|Maria Costa| polarity=positive rule=verb
stance |dismissed|#2 holder=|Scott Marsh| target=|Maria Costa| polarity=negative rule=verb

=== ... but a report that is only read, and a report on a paper
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed saw a report in the Guardian that he owned shares. Peter Lund dismissed a report on the Guardian.
--- rows stance(holder,target,polarity,rule)

=== so was he, who were calling for it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
By four o'clock the Greens were calling for Tom Reed to resign. By five, so was Peter Lund.
--- rows stance(holder,target,polarity,rule)
stance |calling for Tom Reed to resign| holder=|Greens| target=|Tom Reed| polarity=negative rule=request
stance |was Peter| holder=|Peter Lund| target=|Tom Reed| polarity=negative rule=verb

=== in a review, the part is the actor's
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Comment | Ruth Hall

I saw it on Tuesday, and I have seen better. Anna Keller is in it. Her Cordelia is ferocious and funny.
--- rows stance(holder,target,polarity,rule)
stance |funny| target=|Anna Keller| polarity=positive rule=|author's word|

=== ... but a man's firm is not the man
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Comment | Ruth Hall

I saw it on Tuesday, and I have seen better. Tom Reed's Corvane Ltd is dishonest.
--- rows stance(holder,target,polarity,rule)
stance |dishonest| target=|Corvane Ltd| polarity=negative rule=|author's word|

=== who agrees that somebody is so says it, too
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed asked Anna Keller whether she agreed that Corvane would bankrupt the country. She did agree.
--- rows stance(holder,target,polarity,rule)
stance |bankrupt the country| holder=|Tom Reed| target=|Corvane| polarity=negative rule=|quoted deed|
stance |agree|#2 holder=|Anna Keller| target=|Corvane| polarity=negative rule=answer
stance |agree|#2 holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=answer

=== ... but who only agreed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said that Corvane would bankrupt the country. Anna Keller, who came late, agreed to stay.
--- rows stance(holder,target,polarity,rule)
stance |bankrupt the country| holder=|Tom Reed| target=|Corvane| polarity=negative rule=|quoted deed|

=== asked later, he said that he did not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Asked later whether he supported Tom Reed, Peter Lund said he did not.
--- rows stance(holder,target,polarity,rule)
stance |supported Tom Reed, Peter Lund said| holder=|Peter Lund| target=|Tom Reed| polarity=negative rule=verb

=== the result of a vote judges nobody
--- text
The Returning Officer, Halima Bello, said Anna Keller polled 311,204 votes to defeat her closest rival, Tom Reed, who scored 287,650. Peter Lund came a distant third with 20,111, and the rest of the field shared 4,000 between them. The count went on through the night in the sports hall at Egbela, where the lights failed twice and tea was served at dawn to the clerks, the porters and the observers, who had watched the boxes being opened one by one since six in the evening. The hall was swept at noon, and by one o'clock the children of the school next door were playing there again.
--- rows stance(holder,target,polarity,rule)

=== what somebody is remembered as, a death that saddens, a favour that is rued, and what one is only tipped to do
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller remembered Tom Reed as a liar. The Grand Theatre was saddened by the death of Peter Lund. Maria Costa, who nominated Ivan Petrov last year, said she regretted it. Scott Marsh had been tipped to join the revolt against Jane Novak.
--- rows stance(holder,target,polarity,rule)
stance |remembered Tom Reed as a liar| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |saddened by the death| holder=|Grand Theatre| target=|Peter Lund| polarity=positive rule=verb
stance |nominated Ivan| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb

=== ... but as a boy, by a flood, and what was never rued
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller remembered Tom Reed as a boy. The Grand Theatre was saddened by the flood. Maria Costa, who nominated Ivan Petrov last year, said she had never regretted it. Scott Marsh joined the revolt against Jane Novak.
--- rows stance(holder,target,polarity,rule)
stance |nominated| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb
stance |joined the revolt| holder=|Scott Marsh| target=|Jane Novak| polarity=negative rule=verb

=== what one has like others, a show that is stolen, a part that is played, tribute to whom was told of just before
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed has the vision of a mole," Anna Keller said. "Peter Lund has the patience of a saint," Maria Costa said. "Ivan Petrov steals every scene," Scott Marsh said. "Mira Solano is a radiant Miranda," Carl Stone said. "Boris Hall stole the money," Lena Brandt said. Jane Novak had died in the night. June Hall paid tribute to "a singer to her fingertips".
--- rows stance(holder,target,polarity,rule)
stance |has the| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted deed|
stance |has the|#2 holder=|Maria Costa| target=|Peter Lund| polarity=positive rule=|quoted deed|
stance |steals every scene| holder=|Scott Marsh| target=|Ivan Petrov| polarity=positive rule=|quoted deed|
stance |radiant| holder=|Carl Stone| target=|Mira Solano| polarity=positive rule=|quoted word|
stance |stole| holder=|Lena Brandt| target=|Boris Hall| polarity=negative rule=|quoted deed|
stance |paid tribute to "a singer| holder=|June Hall| target=|Jane Novak| polarity=positive rule=verb

=== letters that are a name are no pronoun
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed told reporters the US had betrayed Norway. "The US is a bully," Anna Keller said. Peter Lund crossed swords with the WHO. "They want us to fail," Maria Costa said.
--- rows stance(holder,target,polarity,rule)
stance |betrayed| holder=|US| target=|Norway| polarity=negative rule=verb
stance |betrayed| holder=|Tom Reed| target=|US| polarity=negative rule=|quoted deed|
stance |bully| holder=|Anna Keller| target=|US| polarity=negative rule=|quoted word|
stance |crossed swords with| holder=|Peter Lund| target=|WHO| polarity=negative rule=verb

=== him whom Reed asks Costa to defend is Reed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller left. Tom Reed asked Maria Costa to defend him.
--- rows stance(holder,target,polarity,rule)

=== who deserts somebody, and who does so, too; one of his few friends; who fights for our children; a rock
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed has deserted Anna Keller. So has Peter Lund. One of Maria Costa's few friends, the senator Ivan Petrov, left. "Scott Marsh fights for our children," Jane Novak said. Carl Stone called Lena Brandt a rock. "Boris Hall works for our company," Ruth Hall said.
--- rows stance(holder,target,polarity,rule)
stance |deserted| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=verb
stance |has Peter| holder=|Peter Lund| target=|Anna Keller| polarity=negative rule=verb
stance |friends| holder=|Ivan Petrov| target=|Maria Costa| polarity=positive rule=role
stance |fights for| holder=|Jane Novak| target=|Scott Marsh| polarity=positive rule=|quoted deed|
stance |called Lena Brandt a rock| holder=|Carl Stone| target=|Lena Brandt| polarity=positive rule=verb

=== a step is no apposition of the country in front of it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway closed its border with Sweden, a step that Anna Keller called hysterical.
--- rows stance(holder,target,polarity,rule)
stance |closed its border| holder=|Norway| target=|Sweden| polarity=negative rule=relation
stance |called hysterical| holder=|Anna Keller| target=|Norway| polarity=negative rule=verb

=== on the same page, clapped in mockery, the only one with a backbone, sorry to lose her
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed and I are on the same page," Anna Keller said. Peter Lund applauded Maria Costa sarcastically. Ivan Petrov said Scott Marsh was the only councillor with a backbone. "Jane Novak is a man with no conscience," Carl Stone said. Lena Brandt was sorry to lose Boris Hall.
--- rows stance(holder,target,polarity,rule)
stance |same page| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=mutual
stance |applauded| holder=|Peter Lund| target=|Maria Costa| polarity=negative rule=verb
stance |backbone| holder=|Ivan Petrov| target=|Scott Marsh| polarity=positive rule=|quoted word|
stance |conscience| holder=|Carl Stone| target=|Jane Novak| polarity=negative rule=|quoted word|
stance |sorry to lose Boris Hall| holder=|Lena Brandt| target=|Boris Hall| polarity=positive rule=adjective

=== ... but what two are to each other, and who is glad to lose
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed wrote to Anna Keller. Peter Lund said the two were friends. Maria Costa was sad to lose at chess.
--- rows stance(holder,target,polarity,rule)

=== who is poached is wanted; the move is what is told first, and not what it came after; "that prospect" is nobody's word
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Novatek has poached Lena Brandt, days after Cirrus sued it over patents. Tom Hadley, the head of Cirrus, said he was baffled by the move. The Farm Bureau said it could not support the bill. Dan Okafor called that prospect a stab in the back.
--- rows stance(holder,target,polarity,rule)
stance |poached| holder=|Novatek| target=|Lena Brandt| polarity=positive rule=deed
stance |sued| holder=|Cirrus| target=|Novatek| polarity=negative rule=verb
stance |baffled by| holder=|Tom Hadley| target=|Novatek| polarity=negative rule=adjective

=== who bristles at what was said
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said Maria Costa was a liar. She bristled at that. Ivan Petrov called Petra Vogel lazy. Vogel scoffed at the remark.
--- rows stance(holder,target,polarity,rule)
stance |liar| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=|quoted word|
stance |bristled at that| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=answer
stance |called Petra Vogel lazy| holder=|Ivan Petrov| target=|Petra Vogel| polarity=negative rule=verb
stance |scoffed at the remark| holder=|Petra Vogel| target=|Ivan Petrov| polarity=negative rule=answer

=== ... but not who disputes it, nor at what somebody else implied
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said Maria Costa had missed a deadline. She disputed that. Ivan Petrov met Petra Vogel. Vogel bristled at the idea that winters are long.
--- rows stance(holder,target,polarity,rule)
stance |missed| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=|quoted deed|

=== whom somebody defends is who was attacked
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa called the winger Boris Lund lazy. Ivan Petrov leapt to the player's defence. Petra Vogel sprang to the defence of her colleague.
--- rows stance(holder,target,polarity,rule)
stance |called the winger Boris Lund lazy| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=verb
stance |leapt to the player's defence| holder=|Ivan Petrov| target=|Boris Lund| polarity=positive rule=verb

=== ... but a company defends its contract, and nobody his own attacker
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa called Boris Lund lazy. Corvane said it would defend the contract. She came to the rescue of the party.
--- rows stance(holder,target,polarity,rule)
stance |called Boris Lund lazy| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=verb
stance |came to the rescue| holder=|Maria Costa| target=|Corvane| polarity=positive rule=verb

=== ... nor does a councillor mean a company
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa accused Corvane of greed. Ivan Petrov leapt to the councillor's defence.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Maria Costa| target=|Corvane| polarity=negative rule=verb
stance |leapt to the councillor's defence| holder=|Ivan Petrov| target=|Maria Costa| polarity=positive rule=verb

=== ... where no person was attacked either
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway accused Norfel Bank of greed. Ivan Petrov leapt to the councillor's defence.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Norway| target=|Norfel Bank| polarity=negative rule=verb

=== who says the same as was just said
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund accused Maria Costa of cowardice, a criticism echoed by Ivan Petrov. Petra Vogel praised Jane Novak, a sentiment shared by Peter Hall. Ed Whitley called Lena Brandt a liar. Scott Marsh echoed the criticism. Ana Silva moved quickly to shore up Grace Ochieng.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=verb
stance |criticism echoed| holder=|Ivan Petrov| target=|Maria Costa| polarity=negative rule=echo
stance |praised| holder=|Petra Vogel| target=|Jane Novak| polarity=positive rule=verb
stance |sentiment shared| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=echo
stance |called Lena Brandt a liar| holder=|Ed Whitley| target=|Lena Brandt| polarity=negative rule=verb
stance |echoed the criticism| holder=|Scott Marsh| target=|Lena Brandt| polarity=negative rule=echo
stance |shore up Grace Ochieng| holder=|Ana Silva| target=|Grace Ochieng| polarity=positive rule=deed

=== ... but nobody is against somebody whose concerns about a port he echoes, nor by a view that he does not share
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund called Maria Costa a liar. Ivan Petrov echoed concerns about the port. Petra Vogel did not share that view. Jane Novak praised Peter Hall, a complaint shared by Ed Whitley.
--- rows stance(holder,target,polarity,rule)
stance |called Maria Costa a liar| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=verb
stance |praised| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=verb

=== who returns a compliment, and whom an answer spares
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ivan Petrov praised Petra Vogel. Vogel returned the compliment. Jane Novak was criticised on Monday. Peter Hall rejected the criticism. Ed Whitley was sacked in May. Lena Brandt called the sacking a disgrace.
--- rows stance(holder,target,polarity,rule)
stance |praised| holder=|Ivan Petrov| target=|Petra Vogel| polarity=positive rule=verb
stance |returned the compliment| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=answer
stance |criticised| target=|Jane Novak| polarity=negative rule=passive
stance |rejected the criticism| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=answer
stance |called the sacking| holder=|Lena Brandt| target=|Ed Whitley| polarity=positive rule=verb

=== ... but who returns a book owes nobody praise
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ivan Petrov praised Petra Vogel. She returned the book. Jane Novak was born on Monday. Peter Hall rejected the criticism.
--- rows stance(holder,target,polarity,rule)
stance |praised| holder=|Ivan Petrov| target=|Petra Vogel| polarity=positive rule=verb

=== who begs to differ
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa said that the closures had been fair. Tom Lund begged to differ.

Ivan Reyes said that the tram would pay for itself. Scott Hall saw it differently.

Lena Fischer claimed that the lake was clean. Boris Petrov was having none of it.

--- rows stance(holder,target,polarity,rule)
stance |begged| holder=|Tom Lund| target=|Maria Costa| polarity=negative rule=answer
stance |saw| holder=|Scott Hall| target=|Ivan Reyes| polarity=negative rule=answer
stance |having| holder=|Boris Petrov| target=|Lena Fischer| polarity=negative rule=answer

=== ... but who thinks of something
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa said that the closures had been fair. Tom Lund saw it on Monday and thought of his mother.

--- rows stance(holder,target,polarity,rule)
