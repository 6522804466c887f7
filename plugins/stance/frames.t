=== fixed phrases with a gap behind the verb, with an adjective inside, with a hyphen; a refusal is a denial
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller laid the blame for the delay squarely at Tom Reed's door. Boris Lund laid the failure at Petra Vogel's feet. Maria Costa threw her considerable weight behind Ivan Petrov. Jane Novak gave Peter Hall a dressing-down. Scott Marsh refused to hear a word against Lena Brandt. Ed Whitley named his son after Ana Lima.
--- rows stance(holder,target,polarity,rule)
stance |laid the blame for the delay squarely at Tom Reed's door| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |laid the failure at Petra Vogel's feet| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=verb
stance |threw her considerable weight behind| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb
stance |gave Peter Hall a dressing-down| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=verb
stance |refused to hear a word against| holder=|Scott Marsh| target=|Lena Brandt| polarity=positive rule=verb
stance |named his son after Ana Lima| holder=|Ed Whitley| target=|Ana Lima| polarity=positive rule=verb

=== ... but a weak favour is none, and what is laid elsewhere blames nobody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller laid a wreath at Tom Reed's grave. Boris Lund laid carpets at the door of the town hall of Malby. Maria Costa gave grudging support to the plan of the league. Germany took the Norwegian side.
--- rows stance(holder,target,polarity,rule)
stance |took the Norwegian side| holder=|Germany| target=|Norwegian| polarity=positive rule=verb

=== two who lock horns; how what somebody says is taken; what somebody comes in for
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller and Tom Reed have locked horns over the budget. Boris Lund and Petra Vogel crossed swords in the debate. Maria Costa's remarks did not go down well with Ivan Petrov. Jane Novak's speech went down well with Peter Hall. Scott Marsh came in for criticism from Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |locked horns| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=mutual
stance |locked horns| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=mutual
stance |crossed swords| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=mutual
stance |crossed swords| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=mutual
stance |not go down well with| holder=|Ivan Petrov| target=|Maria Costa| polarity=negative rule=experiencer
stance |went down well with| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=experiencer
stance |came in for criticism from| holder=|Lena Brandt| target=|Scott Marsh| polarity=negative rule=experiencer

=== ... but not in a house, nor with a sauce
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller went down to the cellar with Tom Reed. Boris Lund and Petra Vogel crossed the road. The wine goes down well with fish, Maria Costa said.
--- rows stance(holder,target,polarity,rule)

=== who calls it unfair to blame somebody is for him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
It was unfair to blame Tom Reed for the delay, Anna Keller said.
--- rows stance(holder,target,polarity,rule)
stance |unfair to blame| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb

=== ... but not who calls it unfair to praise him, nor who says that another was wrong to
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
It was not unfair to blame Tom Reed for the delay, Anna Keller said. Boris Lund said it was wrong to speak of Petra Vogel.
--- rows stance(holder,target,polarity,rule)

=== words kept for somebody, harsh and kind
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller saved her fiercest words for Tom Reed. Boris Lund had kinder things to say about Petra Vogel. Maria Costa kept her scorn for Ivan Petrov. Jane Novak had few kind words for Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |saved her fiercest words| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |had kinder things| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=verb
stance |kept her scorn| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
stance |kind words for| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=noun

=== ... but seats and messages are kept for anybody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller saved a seat for Tom Reed. Boris Lund had a long message for Petra Vogel. Maria Costa had other things to say about Ivan Petrov.
--- rows stance(holder,target,polarity,rule)

=== whose verb it is: told the Echo she, so did the union, with one doing and another doing
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller told the Malby Echo she had nothing but respect for Tom Reed. The players split, with captain Boris Lund backing the plan and his friend Petra Vogel siding with Ivan Petrov.

The Ferry Union thanked Maria Costa. So did the Harbour Board.
--- rows stance(holder,target,polarity,rule)
stance |had nothing but respect for| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |friend| holder=|Petra Vogel| target=|Boris Lund| polarity=positive rule=role
stance |siding with Ivan Petrov| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=verb
stance |thanked| holder=|Ferry Union| target=|Maria Costa| polarity=positive rule=verb
stance |did the Harbour| holder=|Harbour Board| target=|Maria Costa| polarity=positive rule=verb

=== ... but two may be backed together
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The players split, with captain Boris Lund praising Anna Keller and Petra Vogel.
--- rows stance(holder,target,polarity,rule)
stance |praising| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=verb
stance |praising| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=verb

=== a bank of Norway is not Norway, and a bill whose owner has no name is nobody's
--- options: -p stance.weigh=no -p stance.doubt=-2
--- text
Anna Keller criticised Norway's biggest bank. Two of Sweden's oldest theatres closed in May. Tom Reed praised the theatres.

The Alder Party announced that it would block the government's water bill. Petra Vogel praised the bill.
--- rows stance(holder,target,polarity,rule)

=== ... but its plans are
--- options: -p stance.weigh=no -p stance.doubt=-2
--- text
Anna Keller criticised Norway's plan.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Anna Keller| target=|Norway| polarity=negative rule=verb

=== the two bodies that were named together are the companies
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane Ltd and the German retailer Brandt & Sohn wrote to the mill on Sunday. Anna Keller praised the companies.
--- rows stance(holder,target,polarity,rule)
stance |praised| holder=|Anna Keller| target=|Corvane Ltd| polarity=positive rule=verb
stance |praised| holder=|Anna Keller| target=|Brandt| polarity=positive rule=verb

=== ... but not those that a clause tells of
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane Ltd and the German retailer Brandt & Sohn wrote to the mill on Sunday. Anna Keller praised the companies that had kept their word.
--- rows stance(holder,target,polarity,rule)

=== the company's chairman is whom one describes, and her report speaks for her; an inquiry into a sinking
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane has eight ferries. Anna Keller described the company's chairman, Tom Reed, as the least honest witness of all. Her report spared nobody. It criticised Petra Vogel. Boris Lund led the inquiry into the sinking of the Lady of Malby.
--- rows stance(holder,target,polarity,rule)
stance |described the company's chairman, Tom Reed, as the least honest| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |criticised| holder=|Anna Keller| target=|Petra Vogel| polarity=negative rule=verb

=== never is a denial, what is granted by the way, a favour that is rued, who behaved like a gentleman, a deadline
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said that Corvane never lifted a finger. Boris Lund said Petra Vogel was a bully, though he conceded that she was brilliant. Maria Costa regretted having voted for Ivan Petrov. Jane Novak wrote that Peter Hall had behaved like a gentleman throughout. The Ferry Union gave Lindell until Friday to reverse its decision. Scott Marsh said Lena Brandt was a self-appointed policewoman. Ed Whitley said the workers would never forgive Ana Lima.
--- rows stance(holder,target,polarity,rule)
stance |never lifted a finger| holder=|Anna Keller| target=|Corvane| polarity=negative rule=|quoted deed|
stance |bully| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=|quoted word|
stance |voted for Ivan| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
stance |behaved like a gentleman| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=|quoted deed|
stance |gave Lindell until| holder=|Ferry Union| target=|Lindell| polarity=negative rule=verb
stance |self-appointed policewoman| holder=|Scott Marsh| target=|Lena Brandt| polarity=negative rule=|quoted deed|
stance |forgive| holder=|Ed Whitley| target=|Ana Lima| polarity=negative rule=verb

=== ... but who does so lifts one, and what is conceded by itself stands
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller conceded that Tom Reed was brilliant. Boris Lund gave Petra Vogel a lift until Friday. Maria Costa wished that she had not voted, and Ivan Petrov praised her.
--- rows stance(holder,target,polarity,rule)
stance |brilliant| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted word|
stance |gave Petra Vogel a lift| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=deed
stance |praised| holder=|Ivan Petrov| target=|Maria Costa| polarity=positive rule=verb

=== what was said is called brave, a speech is its speaker's
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed told a conference in Malby that farmers owed an apology. Anna Keller called it brave.

Petra Vogel told a conference in Oslo that the river was dead. The speech went down well elsewhere. Boris Lund welcomed the speech.
--- rows stance(holder,target,polarity,rule)
stance |called it brave| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |welcomed| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=verb

=== ... but what it tells of may be a tragedy
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed told reporters in Malby that nine men had died. Anna Keller called it a tragedy.
--- rows stance(holder,target,polarity,rule)

=== what somebody is stands between commas; it alleged, a charge that another calls laughable
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Keller Alliance, long a thorn in Corvane's side over charges, said that it would wait. The Harbour Board defended itself. It alleged that the protest was funded from abroad, a charge that Anna Reed dubbed laughable.
--- rows stance(holder,target,polarity,rule)
stance |thorn| holder=|Keller Alliance| target=|Corvane| polarity=negative rule=role
stance |dubbed laughable| holder=|Anna Reed| target=|Harbour Board| polarity=negative rule=verb

=== ... but who is called what is not the clause's own
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Lindell defended itself. It rained, and a friend of the house, Anna Reed said, was a baker.
--- rows stance(holder,target,polarity,rule)

=== the Australians are the one Australian company, the CJ is the Chief Justice
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Canadian miller Lakehead turned down a bid from Australia's Murray Group on Monday. Its chairman, Anna Reed, made no secret of her distaste for the Australians.

Chief Justice Anwar Haq fined the port. Petra Vogel said the CJ had insulted senior counsel. The CJ criticised Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |turned down| holder=|Lakehead| target=|Murray Group| polarity=negative rule=verb
stance |distaste for| holder=|Anna Reed| target=|Murray Group| polarity=negative rule=noun
stance |insulted| holder=|Petra Vogel| target=|Anwar Haq| polarity=negative rule=|quoted deed|
stance |criticised| holder=|Anwar Haq| target=|Boris Lund| polarity=negative rule=verb

=== ... but not where the country acts, or two have the office
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Australia turned down a treaty with Canada on Monday. Murray Group of Australia was glad. Anna Reed made no secret of her distaste for the Australians.

Chief Minister Anwar Haq met Chief Minister Boris Lund. Petra Vogel criticised the CM.
--- rows stance(holder,target,polarity,rule)
stance |treaty with| holder=|Australia| target=|Canada| polarity=positive rule=noun
stance |distaste for| holder=|Anna Reed| target=|Australia| polarity=negative rule=noun

=== what somebody was given; a title that is no second object; a pact against a third; what happened to somebody; good on
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller objects to the concession granted to Tavan Line. The Malby School Board fired Superintendent Elaine Cho on Tuesday. Norway signed a maritime pact with Sweden against Denmark. Boris Lund laid the blame with Petra Vogel.

"What happened to Ivan Petrov was a disgrace," Maria Costa said. "Good on Peter Hall," Jane Novak said.
--- rows stance(holder,target,polarity,rule)
stance |objects to the concession| holder=|Anna Keller| target=|Tavan Line| polarity=negative rule=verb
stance |fired| holder=|Malby School Board| target=|Elaine Cho| polarity=negative rule=deed
stance |signed a maritime pact with Sweden against Denmark| holder=|Norway| target=|Denmark| polarity=negative rule=verb
stance |signed a maritime pact with| holder=|Norway| target=|Sweden| polarity=positive rule=verb
stance |laid the blame with| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=verb
stance |What happened to Ivan Petrov was a disgrace| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb
stance |Good on Peter| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=noun

=== ... but what is read to somebody, and what he did himself
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller dropped the letter read to Tom Reed. Norway signed a pact with Sweden. "What happened at the port was a disgrace," Maria Costa said. "What Ivan Petrov did was a disgrace," Peter Hall said.
--- rows stance(holder,target,polarity,rule)
stance |signed a pact with| holder=|Norway| target=|Sweden| polarity=positive rule=verb
stance |disgrace|#2 holder=|Peter Hall| target=|Ivan Petrov| polarity=negative rule=|quoted word|

=== an answer to a question that is only reported; two who do not speak; no love lost; a membership that is torn up
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Asked whether Tom Reed should stay, Anna Keller said no. Asked if she trusted Boris Lund, Petra Vogel said she did. Asked whether Ivan Petrov should resign, Maria Costa said yes.

Jane Novak and Peter Hall have not spoken since the vote. There is no love lost between Scott Marsh and Lena Brandt. Ed Whitley tore up his membership of the Alder Party. Ana Lima hung up on Karin Moe.
--- rows stance(holder,target,polarity,rule)
stance |stay, Anna Keller said| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |trusted Boris Lund, Petra Vogel said| holder=|Petra Vogel| target=|Boris Lund| polarity=positive rule=verb
stance |resign, Maria Costa said| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
stance |spoken| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=mutual
stance |spoken| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=mutual
stance |no love lost| holder=|Scott Marsh| target=|Lena Brandt| polarity=negative rule=between
stance |no love lost| holder=|Lena Brandt| target=|Scott Marsh| polarity=negative rule=between
stance |tore up his membership| holder=|Ed Whitley| target=|Alder Party| polarity=negative rule=verb
stance |hung up on| holder=|Ana Lima| target=|Karin Moe| polarity=negative rule=verb

=== ... but a question that is not answered, and two who have not spoken of something
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Asked whether Tom Reed should stay, Anna Keller said no decision had been taken. Asked if she trusted Boris Lund, Petra Vogel said she did not know him. Asked whether Ivan Petrov should resign, Maria Costa laughed.

Jane Novak and Peter Hall have not spoken about the vote since. Scott Marsh tore up a letter to Lena Brandt.
--- rows stance(holder,target,polarity,rule)

=== a patience that runs out, a faith that crumbles, verbs with a hyphen, who copped a spray
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller's patience with Tom Reed has run out. Boris Lund's faith in Petra Vogel has crumbled. Maria Costa cold-shouldered Ivan Petrov. Jane Novak copped a spray from Peter Hall. Scott Marsh pinned a medal on Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |patience with| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=noun
stance |faith in| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=noun
stance |copped a spray from| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=experiencer
stance |pinned a medal on| holder=|Scott Marsh| target=|Lena Brandt| polarity=positive rule=verb

=== ... but one that has not wavered, and a pin
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller's faith in Tom Reed has not crumbled. Boris Lund showed patience with the dog. Maria Costa pinned a notice on the door of Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |faith in| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=noun

=== what somebody believes in no quotation; said Lund between the commas; among those who; but not; voices added to calls
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller, who believes that Tom Reed is a coward, has quit. Boris Lund is a coward, Petra Vogel believes. Ivan Petrov, said Maria Costa, was a coward. Among those who praised Jane Novak was Peter Hall. Scott Marsh supported Lena Brandt but not Ed Whitley. Ana Lima added her voice to calls for Karin Moe to quit. Support for Carl Hall came from Ida Voss.

The council resigned after the mayor, Jean Tripp, criticised Rosa Diaz. Will Grant, a man described by Nora Stone as a coward, has died.
--- rows stance(holder,target,polarity,rule)
stance |believes that Tom Reed is a coward| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |coward, Petra Vogel believes| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=verb
stance |coward|#3 holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=|quoted word|
stance |praised| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=verb
stance |supported| holder=|Scott Marsh| target=|Lena Brandt| polarity=positive rule=verb
stance |added her voice to calls| holder=|Ana Lima| target=|Karin Moe| polarity=negative rule=verb
stance |Support for| holder=|Ida Voss| target=|Carl Hall| polarity=positive rule=noun
stance |criticised| holder=|Jean Tripp| target=|Rosa Diaz| polarity=negative rule=verb

=== ... but a bill may be silly, and who does not believe that somebody is a coward says little
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Alder Party drafted a bill. Anna Keller thinks the bill is silly. Boris Lund does not believe that Petra Vogel is a coward. Ivan Petrov supported Maria Costa and not only Jane Novak.
--- rows stance(holder,target,polarity,rule)
stance |supported| holder=|Ivan Petrov| target=|Maria Costa| polarity=positive rule=verb
stance |supported| holder=|Ivan Petrov| target=|Jane Novak| polarity=positive rule=verb

=== words with a hyphen, which tokens part
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Tom Reed was tone-deaf. Boris Lund called Petra Vogel two-faced. Maria Costa described Ivan Petrov as level-headed. "Corvane has been heavy-handed," Jane Novak said. The falling-out between Peter Hall and Scott Marsh is complete.
--- rows stance(holder,target,polarity,rule)
stance |tone-deaf| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted word|
stance |called Petra Vogel two-faced| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=verb
stance |described Ivan Petrov as level-headed| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb
stance |heavy-handed| holder=|Jane Novak| target=|Corvane| polarity=negative rule=|quoted word|
stance |falling-out between| holder=|Peter Hall| target=|Scott Marsh| polarity=negative rule=between
stance |falling-out between| holder=|Scott Marsh| target=|Peter Hall| polarity=negative rule=between

=== ... but the parts mean nothing by themselves
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Tom Reed was well-known. Boris Lund said Petra Vogel was a low-key banker. Maria Costa said Ivan Petrov was left-handed.
--- rows stance(holder,target,polarity,rule)

=== a brilliant liar, what we failed to do, a vote that is rued, a treaty voted against, solidarity that goes one way
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed is a brilliant liar," Anna Keller said. Boris Lund called Petra Vogel a professional liar. "We failed Ivan Petrov," Maria Costa said. "I voted for Jane Novak and I'd like my money back," Peter Hall said. "I have great respect for Scott Marsh, but he was not there," Lena Brandt said. Ed Whitley said he had considered Ana Lima a friend.

The parliament of France voted against the treaty with Norway. The Arab League declared its full solidarity with Egypt.
--- rows stance(holder,target,polarity,rule)
stance |liar| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted word|
stance |called Petra Vogel a professional liar| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=verb
stance |voted for Jane| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=verb
stance |solidarity with| holder=|Arab League| target=|Egypt| polarity=positive rule=noun

=== ... but respect without a "but", and who is considered a friend
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I have great respect for Scott Marsh," Lena Brandt said. Ed Whitley said he considered Ana Lima a friend. "Tom Reed failed us," Anna Keller said.
--- rows stance(holder,target,polarity,rule)
stance |have great respect for| holder=|Lena Brandt| target=|Scott Marsh| polarity=positive rule=verb
stance |considered Ana Lima a friend| holder=|Ed Whitley| target=|Ana Lima| polarity=positive rule=verb
stance |failed us| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted deed|

=== who held a town and was arrested later has arrested nobody; but the police have
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed held the town in 2014. He was detained in Malby on Monday. The Alder Party welcomed the arrest.
--- rows stance(holder,target,polarity,rule)
stance |welcomed the arrest| holder=|Alder Party| target=|Tom Reed| polarity=negative rule=verb

=== ... whose arrest it was
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Metropolitan Police arrested Tom Reed on Monday. The Alder Party welcomed the arrest.
--- rows stance(holder,target,polarity,rule)
stance |arrested| holder=|Metropolitan Police| target=|Tom Reed| polarity=negative rule=deed
stance |welcomed the arrest| holder=|Alder Party| target=|Tom Reed| polarity=negative rule=verb
stance |welcomed| holder=|Alder Party| target=|Metropolitan Police| polarity=positive rule=verb

=== unfair to lay it at his door; it alleged; so did the board, which; a courtesy before a "but"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said it was unfair to lay the failure at Petra Vogel's door. The Harbour Board defended itself. It alleged that the protest was funded from abroad, a charge that Anna Reed dubbed laughable.

The Ferry Union thanked Maria Costa. So did the Mill Alliance, for that matter, which credited Jane Novak with keeping the peace.

Peter Hall said that he was sad and wished Lena Brandt well. But Hall added that she had not known a note.
--- rows stance(holder,target,polarity,rule)
stance |unfair to lay| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=verb
stance |dubbed laughable| holder=|Anna Reed| target=|Harbour Board| polarity=negative rule=verb
stance |thanked| holder=|Ferry Union| target=|Maria Costa| polarity=positive rule=verb
stance |did the Mill| holder=|Mill Alliance| target=|Maria Costa| polarity=positive rule=verb
stance |credited| holder=|Mill Alliance| target=|Jane Novak| polarity=positive rule=verb

=== whom one would follow, of whom one expected better; a pity that she was passed over; over the moon; as honest as the day
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ida Holm fought beside Jan Vos. "I would follow him anywhere," Holm said.

"I expected better of Bo Falk," said Lena Moe. The fair is in May.

Karl Eng said it was "an absolute scandal" that Rune Dahl had been overlooked for the medal.

Tom Hale was over the moon that Ann Day had won the vote.

"Marta Quist is as honest as the day is long," said Olaf Berg. Sven Lie led a march against Veltron Group.

Ruth Kay urged members to say yes to Ole Ness. Per Sand said the ferry was "a textbook case of how not to build one".
--- rows stance(holder,target,polarity,rule)
stance |follow him anywhere| holder=|Ida Holm| target=|Jan Vos| polarity=positive rule=verb
stance |expected better of| holder=|Lena Moe| target=|Bo Falk| polarity=negative rule=verb
stance |scandal" that Rune Dahl had been overlooked| holder=|Karl Eng| target=|Rune Dahl| polarity=positive rule=verb
stance |moon that Ann Day had won| holder=|Tom Hale| target=|Ann Day| polarity=positive rule=adjective
stance |honest as the day is long| holder=|Olaf Berg| target=|Marta Quist| polarity=positive rule=|quoted deed|
stance |led a march against| holder=|Sven Lie| target=|Veltron Group| polarity=negative rule=verb
stance |say yes to Ole Ness| holder=|Ruth Kay| target=|Ole Ness| polarity=positive rule=request

=== ... but not what is worth so much, what others than the speaker said, or a pity that befell nobody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ida Holm valued Veltron Group at $2 billion in a note for the court.

It was Bo Falk's opponents who called the pact a sell-out, Lena Moe said.

Karl Eng said it was a pity that Rune Dahl had caught a cold.
--- rows stance(holder,target,polarity,rule)

=== wants somebody thrown out, locked up, held to account; out on a limb for him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ida Holm wants Jan Vos thrown out of the guild. Bo Falk wants Lena Moe locked up. Karl Eng wants Rune Dahl brought to justice.

Tom Hale went out on a limb for Ann Day. Marta Quist wants Olaf Berg kept on the team.
--- rows stance(holder,target,polarity,rule)
stance |wants Jan Vos thrown| holder=|Ida Holm| target=|Jan Vos| polarity=negative rule=request
stance |wants Lena Moe locked| holder=|Bo Falk| target=|Lena Moe| polarity=negative rule=request
stance |wants Rune Dahl brought| holder=|Karl Eng| target=|Rune Dahl| polarity=negative rule=request
stance |went out on a limb for| holder=|Tom Hale| target=|Ann Day| polarity=positive rule=verb
