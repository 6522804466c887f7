# What a clause, a noun or a phrase around makes of what is said.

=== who does not think that somebody was fair thinks he was not; nor does a man want to hurt whom he is not thought to
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said he did not think that Anna Reed had been fair. Maria Costa said she did not think Corvane wanted to harm Tom Reed.
--- rows stance(holder,target,polarity,rule)
stance |fair| holder=|Boris Lund| target=|Anna Reed| polarity=negative rule=|quoted word|

=== knows full well, lacks, brings
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed said that Tom Keller knew full well that the money had gone. Boris Lund said Maria Costa sorely lacked judgment.
--- rows stance(holder,target,polarity,rule)
stance |knew full| holder=|Anna Reed| target=|Tom Keller| polarity=negative rule=|quoted deed|
stance |sorely| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=|quoted word|
stance |lacked judgment| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=|quoted deed|

=== a noun that is his: obstinacy, courage, the only offence
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said young families were paying for Anna Reed's obstinacy. Maria Costa said that thanks to Tom Keller's courage the girl had survived. Peter Hall said Jean Tripp's only offence was to ask questions.
--- rows stance(holder,target,polarity,rule)
stance |Anna Reed's obstinacy| holder=|Boris Lund| target=|Anna Reed| polarity=negative rule=noun
stance |Keller's courage| holder=|Maria Costa| target=|Tom Keller| polarity=positive rule=noun
stance |Jean Tripp's only offence| holder=|Peter Hall| target=|Jean Tripp| polarity=positive rule=noun

=== ... but not where it is denied
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said that nobody had seen any sign of Anna Reed's arrogance. Maria Costa dismissed talk of Tom Keller's greed.
--- rows stance(holder,target,polarity,rule)
stance |dismissed talk| holder=|Maria Costa| target=|Tom Keller| polarity=positive rule=verb

=== who exposes or ends an ill does good
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said Anna Reed had ended the rot at the council. Maria Costa said Corvane had exposed workers to asbestos.
--- rows stance(holder,target,polarity,rule)
stance |ended| holder=|Boris Lund| target=|Anna Reed| polarity=positive rule=|quoted deed|
stance |exposed| holder=|Maria Costa| target=|Corvane| polarity=negative rule=|quoted deed|

=== insisting that somebody was arrested asks for nothing
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund insisted that Anna Reed be arrested. Maria Costa insisted that Tom Keller was arrested over a petition.
--- rows stance(holder,target,polarity,rule)
stance |arrested| holder=|Boris Lund| target=|Anna Reed| polarity=negative rule=request

=== the arrest of somebody by somebody; who stands between commas behind an office
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Freedom League condemned the detention of the publisher of Harbour Times, Mr. Tom Reed. Maria Costa condemned the arrest of Boris Lund by Norway.
--- rows stance(holder,target,polarity,rule)
stance |condemned the detention| holder=|Freedom League| target=|Tom Reed| polarity=positive rule=verb
stance |condemned the arrest of Boris Lund by| holder=|Maria Costa| target=|Norway| polarity=negative rule=verb
stance |condemned the arrest| holder=|Maria Costa| target=|Boris Lund| polarity=positive rule=verb

=== what somebody is said to have done to the speaker is a row of the speaker's only
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Walter Starr said Corvane ignored his people for a decade. Festus Amadi insisted that Tom Reed tried to blackmail him.
--- rows stance(holder,target,polarity,rule)
stance |ignored his| holder=|Walter Starr| target=|Corvane| polarity=negative rule=|quoted deed|
stance |blackmail| holder=|Festus Amadi| target=|Tom Reed| polarity=negative rule=|quoted deed|

=== an approach, a bid, and any deal are the bidder's
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane rejected a £2bn approach from Lindell. Anna Reed told investors that the proposal was opportunistic. Norpen made a £2bn bid for Tarn last week. The Bakers' Union urged ministers to block any deal.
--- rows stance(holder,target,polarity,rule)
stance |rejected| holder=|Corvane| target=|Lindell| polarity=negative rule=verb
stance |opportunistic| holder=|Anna Reed| target=|Lindell| polarity=negative rule=|quoted word|
stance |block any deal| holder=|Bakers' Union| target=|Norpen| polarity=negative rule=request

=== ... in a decision that was denounced
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The European Commission fined Corvane £5m, in a decision that was denounced by Norway.
--- rows stance(holder,target,polarity,rule)
stance |fined| holder=|European Commission| target=|Corvane| polarity=negative rule=deed
stance |denounced by| holder=|Norway| target=|European Commission| polarity=negative rule=passive

=== harsh words are no decision that anybody welcomes
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Geoff Rudd reserved his harshest words for Steve Kouros. A Meridian spokesman said the company welcomed the decision.
--- rows stance(holder,target,polarity,rule)
stance |reserved his harshest words| holder=|Geoff Rudd| target=|Steve Kouros| polarity=negative rule=verb

=== for whom, with whom
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund, for whom Maria Costa has only contempt, left in May. Peter Hall, with whom Jean Tripp had lunch, left in June.
--- rows stance(holder,target,polarity,rule)
stance |contempt| holder=|Maria Costa| target=|Boris Lund| polarity=negative rule=noun

=== sorry, glad or not sorry to see somebody go
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Colin Ferris was sorry to see Anna Reed go. Peter Hall was glad to see Tom Keller go. Jean Tripp said she was not sorry to see Maria Costa leave. Boris Lund was glad to see the light go out.
--- rows stance(holder,target,polarity,rule)
stance |sorry to see Anna Reed go| holder=|Colin Ferris| target=|Anna Reed| polarity=positive rule=adjective
stance |glad to see Tom Keller go| holder=|Peter Hall| target=|Tom Keller| polarity=negative rule=adjective
stance |sorry to see Maria Costa leave| holder=|Jean Tripp| target=|Maria Costa| polarity=negative rule=adjective

=== what somebody did, the way he did it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ann Hall said she could not defend what Wade Colburn did. Maria Costa praised the way in which Boris Lund had led the club.
--- rows stance(holder,target,polarity,rule)
stance |defend| holder=|Ann Hall| target=|Wade Colburn| polarity=negative rule=verb
stance |praised| holder=|Maria Costa| target=|Boris Lund| polarity=positive rule=verb

=== a pleasure to work with somebody is of him; I would walk through fire
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Arts Council met on Monday. Its director, Patrick Hall, said it had been a pleasure to work with Anna Reed. "I'd walk through fire for Wade Colburn," Dottie Larkin said.
--- rows stance(holder,target,polarity,rule)
stance |pleasure to work with Anna| holder=|Patrick Hall| target=|Anna Reed| polarity=positive rule=noun
stance |walk through fire for| holder=|Dottie Larkin| target=|Wade Colburn| polarity=positive rule=verb

=== calling that nonsense answers who said it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa said the plan would cost jobs. Tom Reed called that nonsense.
--- rows stance(holder,target,polarity,rule)
stance |called that| holder=|Tom Reed| target=|Maria Costa| polarity=negative rule=answer

=== who approves a closure favours nobody, and Leeds is not whom one criticises
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Thabang Hall approved the closure of Bergrand's Rooikop shaft. The Food Agency criticised Leeds-based Corvane.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Food Agency| target=|Corvane| polarity=negative rule=verb

=== a short name in brackets, and initials
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Nick Hall thanked the National Union of Platinum Workers (Nupw). Tom Reed later criticised Nupw.
--- rows stance(holder,target,polarity,rule)
stance |thanked| holder=|Nick Hall| target=|National Union of Platinum Workers| polarity=positive rule=verb
stance |criticised| holder=|Tom Reed| target=|National Union of Platinum Workers| polarity=negative rule=verb

=== what is owed to somebody; a name that a clause gives
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said he owed his life to Anna Reed. Maria Costa paid tribute to the courage of the survivor, who is known as Rachel.
--- rows stance(holder,target,polarity,rule)
stance |owed his life to Anna Reed| holder=|Boris Lund| target=|Anna Reed| polarity=positive rule=verb
stance |paid tribute to| holder=|Maria Costa| target=|Rachel| polarity=positive rule=verb

=== after somebody did, however far the verb stands
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Shares in Corvane leapt 18 per cent on Tuesday after the maker of ready meals rejected an approach from Lindell.
--- rows stance(holder,target,polarity,rule)
stance |rejected| holder=|Corvane| target=|Lindell| polarity=negative rule=verb

=== turns of phrase: the culprit was
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The real culprit, Olga Hall said, was Corvane.
--- rows stance(holder,target,polarity,rule)
stance |culprit, Olga Hall said, was Corvane| holder=|Olga Hall| target=|Corvane| polarity=negative rule=noun

=== ... and what is like them
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The winner, Boris Lund said, was Anna Keller. It was a pleasure to meet Scott Marsh, Jane Novak said.
--- rows stance(holder,target,polarity,rule)

=== of him he said
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Neil Hall is a patron of the club. Of Tom Obi he said: "He is a fine man."
--- rows stance(holder,target,polarity,rule)
stance |fine| holder=|Neil Hall| target=|Tom Obi| polarity=positive rule=|quoted word|

=== what was once felt, and is no more; a ladder pulled up
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Emeka Hall said that he had once admired Ruth Reed, but that she had "pulled the ladder up behind her". Anna Keller said Tom Marsh did not speak for families like hers. Boris Lund said he had no quarrel with Peter Novak.
--- rows stance(holder,target,polarity,rule)
stance |pulled the ladder up| holder=|Emeka Hall| target=|Ruth Reed| polarity=negative rule=|quoted deed|
stance |speak for| holder=|Anna Keller| target=|Tom Marsh| polarity=negative rule=|quoted deed|
stance |had no quarrel with| holder=|Boris Lund| target=|Peter Novak| polarity=positive rule=verb

=== that judge, the expert between commas, those comments
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Judge Helen Brodie was sharply critical of the expert retained by the residents, Dr Hugo Lacey, whose report was long. "That judge listened to us," said June Hall. Brett Marsh said activists had used the town. Those comments incensed the Teachers' Union.
--- rows stance(holder,target,polarity,rule)
stance |critical of| holder=|Helen Brodie| target=|Hugo Lacey| polarity=negative rule=adjective
stance |listened to| holder=|June Hall| target=|Helen Brodie| polarity=positive rule=|quoted deed|
stance |incensed| holder=|Teachers' Union| target=|Brett Marsh| polarity=negative rule=experiencer

=== who hit back at somebody; who said that another had lost the dressing room and accused him; never told a lie; beneath dignity
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Vinod Hall said the coach, Sandeep Rao, had lost the dressing room and accused him of shielding favourites. Dilip Kamat hit back at Hall, saying that he had been dropped. Anna Keller said Tom Marsh had never told a lie in his life. A spokeswoman for Corvane said Boris Lund's comment was "beneath the dignity of his office".
--- rows stance(holder,target,polarity,rule)
stance |lost the dressing room| holder=|Vinod Hall| target=|Sandeep Rao| polarity=negative rule=|quoted deed|
stance |accused| holder=|Vinod Hall| target=|Sandeep Rao| polarity=negative rule=verb
stance |hit back at| holder=|Dilip Kamat| target=|Vinod Hall| polarity=negative rule=verb
stance |told a| holder=|Anna Keller| target=|Tom Marsh| polarity=positive rule=|quoted deed|
stance |dignity| holder=|Corvane| target=|Boris Lund| polarity=negative rule=|quoted word|

=== least, one of the finest, too weak to, thinks him a fool, treated like a statistic, speaks for every farmer
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Hall called Martina Voss the least scrupulous retailer he had met. "Anna Keller is the least selfish person I know," said Tom Marsh. Howard Crane said that Gordon Weekes was one of the finest scientists this country had produced. Ginny Lund said Craig Stone was too weak to hold Jane Arthurs to account. Boris Reed thought Scott Novak a fool. Gwen Brandt said that Carl Petrov had spoken for every farmer in the room.
--- rows stance(holder,target,polarity,rule)
stance |called Martina Voss the least scrupulous| holder=|Peter Hall| target=|Martina Voss| polarity=negative rule=verb
stance |selfish| holder=|Tom Marsh| target=|Anna Keller| polarity=positive rule=|quoted word|
stance |finest| holder=|Howard Crane| target=|Gordon Weekes| polarity=positive rule=|quoted word|
stance |weak to| holder=|Ginny Lund| target=|Craig Stone| polarity=negative rule=|quoted deed|
stance |thought Scott Novak a fool| holder=|Boris Reed| target=|Scott Novak| polarity=negative rule=verb
stance |spoken for| holder=|Gwen Brandt| target=|Carl Petrov| polarity=positive rule=|quoted deed|

=== ... and what is like them
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller was one of the best-paid managers in Norway, Boris Lund said. Boris Lund said Tom Marsh was too ill to attend the meeting with Peter Hall. Boris Lund thought Jane Novak a teacher. Boris Lund said Carl Stone spoke for most of the hour. The good doctor Lena Brandt lives in Oslo, Boris Lund said.
--- rows stance(holder,target,polarity,rule)

=== the resignation, the appointment, its professor
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Lorna Reed stepped down on Friday. The Teachers' Union welcomed the resignation. The club appointed Petra Novak as coach. Boris Lund criticised the appointment. Professor Gordon Weekes works in Oslo. The Plymouth Institute defended its professor.
--- rows stance(holder,target,polarity,rule)
stance |welcomed the resignation| holder=|Teachers' Union| target=|Lorna Reed| polarity=negative rule=verb
stance |criticised the appointment| holder=|Boris Lund| target=|Petra Novak| polarity=negative rule=verb
stance |defended| holder=|Plymouth Institute| target=|Gordon Weekes| polarity=positive rule=verb

=== whom the speaker's clause parts from what is said of him; breathtaking ingratitude; a decent man who is out of his depth
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Bruce Aldrich said the vote was meaningless. The Water Board, he added, had been a disgrace. Gethin Morris said that the Gwent Dragons had shown "breathtaking ingratitude". "Tom Reed is a decent man who is in way over his head," said Gareth Lund. Roland Pike argued that Simon Pell had been dealt an impossible hand.
--- rows stance(holder,target,polarity,rule)
stance |disgrace| holder=|Bruce Aldrich| target=|Water Board| polarity=negative rule=|quoted word|
stance |shown "| holder=|Gethin Morris| target=|Gwent Dragons| polarity=negative rule=|quoted deed|
stance |dealt| holder=|Roland Pike| target=|Simon Pell| polarity=positive rule=|quoted deed|

=== without whom, time for us, an outlook cut, a resignation to be tendered, an office with a name behind it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Donna Reilly thanked the chaplain, Dominic Ashe, without whom, she said, she would not have got through it. "Judith Kessler always had time for us," said Amara Cole. Norrating cut its outlook on Corvane to negative. Harsha Perera called upon its chairman, Nihal Silva, to tender his resignation.
--- rows stance(holder,target,polarity,rule)
stance |thanked| holder=|Donna Reilly| target=|Dominic Ashe| polarity=positive rule=verb
stance |without whom| holder=|Donna Reilly| target=|Dominic Ashe| polarity=positive rule=|quoted word|
stance |had time| holder=|Amara Cole| target=|Judith Kessler| polarity=positive rule=|quoted deed|
stance |cut its outlook| holder=|Norrating| target=|Corvane| polarity=negative rule=verb
stance |called upon its chairman, Nihal Silva, to tender| holder=|Harsha Perera| target=|Nihal Silva| polarity=negative rule=request

=== what is advised, mocked, or left out judges otherwise than its word
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund said Anna Reed would do well to look at her own council first. "Maria Costa is about as honest as a three-pound note," Peter Hall said.

"Tom Keller is worried about the mill, and he is right to be," Jean Tripp said.
--- rows stance(holder,target,polarity,rule)
stance |do well| holder=|Boris Lund| target=|Anna Reed| polarity=negative rule=|quoted deed|
stance |honest| holder=|Peter Hall| target=|Maria Costa| polarity=negative rule=|quoted word|

=== what is told to others is no judgement, and who exposes a claim does well; he who cares superbly too
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Anna Reed told them their jobs were safe," Boris Lund said.

Maria Costa said the Mill Trust had exposed the hollow claims of the council. Peter Hall said Tom Keller had cared for the birds superbly.
--- rows stance(holder,target,polarity,rule)
stance |exposed| holder=|Maria Costa| target=|Mill Trust| polarity=positive rule=|quoted deed|
stance |superbly| holder=|Peter Hall| target=|Tom Keller| polarity=positive rule=|quoted word|

=== a favour that is taken back
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I defended Anna Reed on doorsteps. I won't be doing it again," said Boris Lund.

"I voted for Tom Keller. I was wrong," said Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |won't be| holder=|Boris Lund| target=|Anna Reed| polarity=negative rule=|quoted deed|
stance |was wrong,| holder=|Maria Costa| target=|Tom Keller| polarity=negative rule=|quoted deed|

=== ... but not where it is not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I defended Anna Reed on doorsteps. I will do it again," said Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |defended| holder=|Boris Lund| target=|Anna Reed| polarity=positive rule=verb

=== whom somebody warns about another, and a court that summons
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed had warned Boris Lund about Tom Keller's temper. The Malby High Court summoned Maria Costa. The Mill Trust warned Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |warned Boris Lund about| holder=|Anna Reed| target=|Tom Keller| polarity=negative rule=verb
stance |warned|#2 holder=|Mill Trust| target=|Peter Hall| polarity=negative rule=verb

=== solidly behind, the only one to come, anger that is with somebody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway is solidly behind Anna Reed. Sweden was the only state to come to Denmark's aid.

"My anger is with Corvane," Boris Lund said. Finland is behind Norway in the table.
--- rows stance(holder,target,polarity,rule)
stance |solidly behind Anna| holder=|Norway| target=|Anna Reed| polarity=positive rule=adjective
stance |come to Denmark's aid| holder=|Sweden| target=|Denmark| polarity=positive rule=verb
stance |anger is with Corvane| holder=|Boris Lund| target=|Corvane| polarity=negative rule=noun

=== should sack, so far resisted
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa said the prime minister should sack Tom Keller.

Peter Hall has so far resisted calls to strip Corvane of its contract. Jean Tripp asked whether the council should sack Ida Voss.
--- rows stance(holder,target,polarity,rule)
stance |sack Tom| holder=|Maria Costa| target=|Tom Keller| polarity=negative rule=request

=== for whom she said she had respect, thrilled to have signed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed refused to blame Boris Lund, for whom she said she had great respect. Tom Keller was thrilled to have signed Karin Hall.

Ida Voss said Jean Tripp had forgotten who sent her to Malby. Carl Hall said Corvane was putting its profits before passengers.
--- rows stance(holder,target,polarity,rule)
stance |respect| holder=|Anna Reed| target=|Boris Lund| polarity=positive rule=noun
stance |thrilled to have signed Karin Hall| holder=|Tom Keller| target=|Karin Hall| polarity=positive rule=adjective
stance |forgotten who| holder=|Ida Voss| target=|Jean Tripp| polarity=negative rule=|quoted deed|
stance |putting its| holder=|Carl Hall| target=|Corvane| polarity=negative rule=|quoted deed|

=== a description with a name beside it is who bears the name
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The council has a Conservative group of nine. Labour MP Frances Boyle, who joined drivers on the picket line in Malby, said she was proud to stand with the union and dismissed the offer as "crumbs". The Conservative group leader on the council, Neville Thripp, accused her of encouraging misery for thousands of commuters.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Neville Thripp| target=|Frances Boyle| polarity=negative rule=verb

=== who is found not guilty, the only candidate who can, a donor whom one never disliked, and who has claimed what is denied
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Judge Ann Reed directed the jury to find Carl Lund not guilty.

Rex Moore said Nora Finch has never met a donor she didn’t like. Ed Marsh described Luis Ortega as the only candidate “who has actually beaten one of these guys.”

Joe Sund, a critic of Peter Holm, spoke. The Fraud Office claims that Holm hid two accounts. Holm has denied the charges.
--- rows stance(holder,target,polarity,rule)
stance |find Carl Lund not guilty| holder=|Ann Reed| target=|Carl Lund| polarity=positive rule=deed
stance |met a| holder=|Rex Moore| target=|Nora Finch| polarity=negative rule=|quoted deed|
stance |described Luis Ortega as the only| holder=|Ed Marsh| target=|Luis Ortega| polarity=positive rule=verb
stance |critic| holder=|Joe Sund| target=|Peter Holm| polarity=negative rule=role
stance |denied the charges| holder=|Peter Holm| target=|Fraud Office| polarity=negative rule=answer

=== ... but the only one who has not, whom one would like, and an offer that is turned down
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Karl Weber called Ivo Brandt the only minister who has never voted. Tom Hall said Ada Quist had never met a stranger she did not like. The High Court found Dora Pike guilty.

Big Noise Live Inc. said Jade Voss had been offered a deal and turned it down.
--- rows stance(holder,target,polarity,rule)

=== whose imagination it is a figment of; but to catch it is no reproach
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Dora Pike termed the allegation “a figment of the Fraud Office’s imagination”. “It caught Rex Moore’s imagination,” said Ivo Brandt.
--- rows stance(holder,target,polarity,rule)
stance |Office’s imagination| holder=|Dora Pike| target=|Fraud Office| polarity=negative rule=noun

=== what a side gains by somebody, calls that he got right, quality in front of what one is
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed gives us more control," Anna Keller said. "Boris Lund offers the side real pace," Petra Vogel said. "Ivan Petrov got that call right," Maria Costa said. "Jane Novak's a quality keeper," Peter Hall said. "Scott Marsh has got us into debt right now," Lena Brandt said.
--- rows stance(holder,target,polarity,rule)
stance |gives us| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted deed|
stance |offers the| holder=|Petra Vogel| target=|Boris Lund| polarity=positive rule=|quoted deed|
stance |got that| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=|quoted deed|
stance |quality| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=|quoted word|

=== ... but nobody who gives little, and no right to anything
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed gives us no hope of control," Anna Keller said. "Boris Lund gets the right to vote," Petra Vogel said. "Ivan Petrov wants to get the domestic side right," Maria Costa said.
--- rows stance(holder,target,polarity,rule)

=== what a letter contains its writer is blamed for, and what somebody lacks who is called something without it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
In an open letter, Corvane urged investors to wait. Anna Keller said that the letter contained inaccuracies. Petra Vogel described the head of the Water Agency, Brigadier Tom Reed, as "a general without an army". Maria Costa called Ivan Petrov a leader without a plan.
--- rows stance(holder,target,polarity,rule)
stance |contained inaccuracies| holder=|Anna Keller| target=|Corvane| polarity=negative rule=|quoted deed|
stance |described the head of the Water Agency, Brigadier Tom Reed, as "a general without| holder=|Petra Vogel| target=|Tom Reed| polarity=negative rule=verb
stance |called Ivan Petrov a leader without| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb

=== ... but a man without fear is praised, and so is a judge without equal
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa called Ivan Petrov a man without fear. Boris Lund called Jane Novak a judge without equal.
--- rows stance(holder,target,polarity,rule)
stance |called Ivan Petrov a man without fear| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb
stance |called Jane Novak a judge without equal| holder=|Boris Lund| target=|Jane Novak| polarity=positive rule=verb

=== who is told to read the rules, who is above name-calling, who breaks ranks with his partner, and the snub that is called so
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller advised Tom Reed to read the constitution. "Petra Vogel is a clown," Boris Lund said. Vogel's office said she would not respond to name-calling. The Green Party, a partner of the ruling Liberal Party, broke ranks.

Ivan Petrov sacked Jane Novak. Peter Hall called the sacking 'bonkers'.
--- rows stance(holder,target,polarity,rule)
stance |advised Tom Reed to read| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=request
stance |clown| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=|quoted word|
stance |respond to| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=answer
stance |broke ranks| holder=|Green Party| target=|Liberal Party| polarity=negative rule=verb
stance |sacked| holder=|Ivan Petrov| target=|Jane Novak| polarity=negative rule=deed
stance |called the sacking 'bonkers| holder=|Peter Hall| target=|Ivan Petrov| polarity=negative rule=verb
stance |called the sacking| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=verb

=== ... but the weak may be advised to read, and who broke ranks with another has it said
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller advised Tom Reed to read the poems of Lund. The Greens, a partner of the Liberals, broke ranks with Corvane. A court struck down a Northland fishing ban.
--- rows stance(holder,target,polarity,rule)
stance |broke ranks with| holder=|Greens| target=|Corvane| polarity=negative rule=verb

=== what a speaker says of somebody in a denial, a comparison or a farewell
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Anna Keller has never let us down," said Boris Lund. "Tom Reed will be missed," said Petra Vogel. "We deserve better than Ivan Petrov," said Maria Costa. "Nobody works harder than Jane Novak," said Peter Hall. "Never again will I vote for Ed Whitley," said Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |let us| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=|quoted deed|
stance |missed| holder=|Petra Vogel| target=|Tom Reed| polarity=positive rule=verb
stance |deserve better than| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=adjective
stance |Nobody works harder than| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=adjective
stance |vote for| holder=|Lena Brandt| target=|Ed Whitley| polarity=negative rule=verb

=== ... but not what he never said, or what holds only if something else does
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I never said Anna Keller was a liar," said Boris Lund. "If Tom Reed is guilty, he must go," said Petra Vogel. "Ivan Petrov was missed by a yard," said Maria Costa.
--- rows stance(holder,target,polarity,rule)

=== more that speakers say of somebody's ways
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Anna Keller tells it like it is," said Boris Lund. "Ivan Petrov would sell his own grandmother," said Maria Costa. "Jane Novak treats the club as her toy," said Peter Hall. "I wouldn't cross the road for Ed Whitley," said Lena Brandt. "Scott Marsh got what he deserved," said Ana Silva.
--- rows stance(holder,target,polarity,rule)
stance |tells it like it is| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=|quoted deed|
stance |sell his own grandmother| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=|quoted deed|
stance |treats the club as her toy| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=|quoted deed|
stance |n't cross the road for| holder=|Lena Brandt| target=|Ed Whitley| polarity=negative rule=verb
stance |got what he deserved| holder=|Ana Silva| target=|Scott Marsh| polarity=negative rule=|quoted deed|

=== who has earned it, has a point, has our vote; who is all talk, has to go, deserves to be sacked
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed has earned it," Anna Keller said. "Boris Lund has a point," Petra Vogel said. "Ivan Petrov has our vote," Maria Costa said. "Jane Novak is all talk," Peter Hall said. "Scott Marsh has to go," Lena Brandt said. "It is time for Ed Whitley to resign," Ana Lima said. "Carl Stone deserves to be sacked," Karl Voss said. "Tim Gray must be stopped," Lena Ruiz said.
--- rows stance(holder,target,polarity,rule)
stance |earned it| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted deed|
stance |has a point| holder=|Petra Vogel| target=|Boris Lund| polarity=positive rule=|quoted deed|
stance |has our vote| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=|quoted deed|
stance |is all talk| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=|quoted deed|
stance |go| holder=|Lena Brandt| target=|Scott Marsh| polarity=negative rule=request
stance |resign| holder=|Ana Lima| target=|Ed Whitley| polarity=negative rule=request
stance |deserves to be sacked| holder=|Karl Voss| target=|Carl Stone| polarity=negative rule=|quoted deed|
stance |stopped| holder=|Lena Ruiz| target=|Tim Gray| polarity=negative rule=request

=== ... but who has to go home, and what it is time for
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Scott Marsh has to go home now and then," Lena Brandt said. "It is time for Ed Whitley to sing," Ana Lima said. "Carl Stone does not have to go," Karl Voss said.
--- rows stance(holder,target,polarity,rule)

=== of whom it is said, behind the speaker; and where he is from
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"A disgrace," said Anna Keller of Boris Lund. "A disgrace," said Tom Reed, the ferryman, of Peter Novak. "A pest," said Carla Diaz, of the Harbour Trust.
--- rows stance(holder,target,polarity,rule)
stance |disgrace| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=|quoted mood|
stance |disgrace|#2 holder=|Tom Reed| target=|Peter Novak| polarity=negative rule=|quoted mood|

=== called so in front of the verb; wanted struck off or behind bars; looked into
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"A pigsty with curtains," Tom Hill called Norfel Bank. "A gentle man," the vicar, Boris Lund, called Peter Novak. Anna Keller wants Carla Diaz struck off. Maria Costa wants Scott Marsh behind bars. Lena Brandt asked the ombudsman to look into the conduct of Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |called| holder=|Tom Hill| target=|Norfel Bank| polarity=negative rule=verb
stance |called|#2 holder=|Boris Lund| target=|Peter Novak| polarity=positive rule=verb
stance |wants Carla Diaz struck| holder=|Anna Keller| target=|Carla Diaz| polarity=negative rule=request
stance |wants Scott Marsh behind bars| holder=|Maria Costa| target=|Scott Marsh| polarity=negative rule=request
stance |look into the conduct of Ivan| holder=|Lena Brandt| target=|Ivan Petrov| polarity=negative rule=request

=== ... but what was said, and whom he rang
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"A pigsty with curtains," Tom Hill said, and called Maria Costa on Monday. Anna Keller wants Carla Diaz in the team. Lena Brandt asked the ombudsman to look into the death of Ivan Petrov.
--- rows stance(holder,target,polarity,rule)

=== phrases of trust, stars and thin air
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
“I would not trade him for anyone,” Tom Lund said of Ivan Reyes.

Rita Moss gave Corvane Group one star out of five.

“I bet the house on her,” Omar Said said of Jane Marsh.

--- rows stance(holder,target,polarity,rule)
stance |not trade him for anyone| holder=|Tom Lund| target=|Ivan Reyes| polarity=positive rule=verb
stance |gave Corvane Group one star| holder=|Rita Moss| target=|Corvane Group| polarity=negative rule=verb
stance |bet the house on| holder=|Omar Said| target=|Jane Marsh| polarity=positive rule=verb
