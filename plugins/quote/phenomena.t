# Phenomena: each way to quote that trips others, and each that is no quotation. What is right was written down
# before the program saw the text; cues with the words that belong to them ("said in a statement") were let pass.

=== single marks behind said and a colon
--- text
Priya Raman said: ‘The lifts have not worked since March.’
--- rows quote(kind) quote_part cue speaker
quote |The lifts have not worked since March.| kind=direct
cue |said|
speaker |Priya Raman|

=== plural possessives in single marks
--- text
‘The drivers’ pay is the drivers’ business,’ said Owen Clarke, the union’s regional secretary.
--- rows quote(kind) quote_part cue speaker
quote |The drivers’ pay is the drivers’ business,| kind=direct
cue |said|
speaker |Owen Clarke, the union’s regional secretary|

=== straight single marks, interrupted
--- text
'We lost the keys,' Dana Ford said, 'and then we lost the car.'
--- rows quote(kind) quote_part cue speaker
quote |We lost the keys,' Dana Ford said, 'and then we lost the car.| kind=direct
quote_part |We lost the keys,|
quote_part |and then we lost the car.|
cue |said|
speaker |Dana Ford|

=== single marks in double ones
--- text
“She shouted ‘fire’ and everybody ran,” Hugo Lemaire recalled.
--- rows quote(kind) quote_part cue speaker
quote |She shouted ‘fire’ and everybody ran,| kind=direct
cue |recalled|
speaker |Hugo Lemaire|

=== marks opened again in each paragraph
--- text
“We were asleep when the water came,” said Rosa Delgado.

“It took the fence first.

“Then it took the barn.”
--- rows quote(kind) quote_part cue speaker
quote |We were asleep when the water came,| kind=direct
quote |It took the fence first.\n\n“Then it took the barn.| kind=direct
cue |said|
speaker |Rosa Delgado|

=== a relative clause behind the name
--- text
“The numbers do not add up,” said Ines Kraus, who has audited the city’s accounts for nine years.
--- rows quote(kind) quote_part cue speaker
quote |The numbers do not add up,| kind=direct
cue |said|
speaker |Ines Kraus, who has audited the city’s accounts for nine years|

=== a name behind its office
--- text
The museum’s director, Paul Okoye, said the roof would be repaired by June.
--- rows quote(kind) quote_part cue speaker
quote |the roof would be repaired by June| kind=indirect
cue |said|
speaker |The museum’s director, Paul Okoye|

=== a nickname in the subject
--- text
Luis “Lucho” Prado said the boat was never insured.
--- rows quote(kind) quote_part cue speaker
quote |the boat was never insured| kind=indirect
cue |said|
speaker |Luis “Lucho” Prado|

=== a colon that no verb of speech comes before
--- text
The verdict from Judge Amara Sesay was short: “The claim fails.”
--- rows quote(kind) quote_part cue speaker
quote |The claim fails.| kind=direct
cue |:|

=== a signature with an office
--- text
“Small towns keep long memories.” — Greta Holm, mayor of Arvik
--- rows quote(kind) quote_part cue speaker
quote |Small towns keep long memories.| kind=direct
cue |—|
speaker |Greta Holm, mayor of Arvik|

=== a title in a transcript
--- text
REPORTER: Did you read the letter?

SEN. HALE: I read all of it.
--- rows quote(kind) quote_part cue speaker
quote |Did you read the letter?| kind=indirect
quote |I read all of it.| kind=indirect
cue |:|
cue |:|#2
speaker |REPORTER|
speaker |SEN. HALE|

=== letters for question and answer
--- text
Q: How many people came?

A: About two hundred.

Q: Was that more than last year?

A: Twice as many.
--- rows quote(kind) quote_part cue speaker
quote |How many people came?| kind=indirect
quote |About two hundred.| kind=indirect
quote |Was that more than last year?| kind=indirect
quote |Twice as many.| kind=indirect
cue |:|
cue |:|#2
cue |:|#3
cue |:|#4
speaker |Q|
speaker |A|
speaker |Q|#2
speaker |A|#3

=== according to, behind
--- text
The dam is safe, according to Elena Vargas, an engineer at the water board.
--- rows quote(kind) quote_part cue speaker
quote |The dam is safe| kind=indirect
cue |according to|
speaker |Elena Vargas, an engineer at the water board|

=== according to, between subject and verb
--- text
The ferry, according to two passengers, had turned back before the storm.
--- rows quote(kind) quote_part cue speaker
quote |The ferry, according to two passengers, had turned back before the storm| kind=indirect
quote_part |The ferry|
quote_part |had turned back before the storm|
cue |according to|
speaker |two passengers|

=== the verb before all
--- text
Said Jonas Weber, the goalkeeper: “I never saw the ball.”
--- rows quote(kind) quote_part cue speaker
quote |I never saw the ball.| kind=direct
cue |Said|
speaker |Jonas Weber, the goalkeeper|

=== a second sentence
--- text
“We have no water,” said Leila Haddad. “We have no road either.”
--- rows quote(kind) quote_part cue speaker
quote |We have no water,” said Leila Haddad. “We have no road either.| kind=direct
quote_part |We have no water,|
quote_part |We have no road either.|
cue |said|
speaker |Leila Haddad|

=== marks in the middle of a reported clause
--- text
Moreno said that the bridge, “as everyone in this room knows,” was built for carts.
--- rows quote(kind) quote_part cue speaker
quote |the bridge, “as everyone in this room knows,” was built for carts| kind=mixed
cue |said|
speaker |Moreno|

=== a mark that is never closed
--- text
The coach was blunt: “We were slow and we were scared.

The team plays again on Sunday.
--- rows quote(kind) quote_part cue speaker
quote |We were slow and we were scared.| kind=direct
cue |:|
speaker |The coach|

=== one mark too many
--- text
“We are ready,”” said Tim Boyle.
--- rows quote(kind) quote_part cue speaker
quote |We are ready,| kind=direct
cue |said|
speaker |Tim Boyle|

=== inches
--- text
The new screen is 55" wide and the old one was 42" across.
--- rows quote(kind) quote_part cue speaker

=== decades
--- text
Music of the '60s and ’70s filled the hall, and the dancers' shoes wore out.
--- rows quote(kind) quote_part cue speaker

=== titles of songs
--- text
She closed the concert with “River of Glass” and “Home by Nine.”
--- rows quote(kind) quote_part cue speaker

=== a scare quote
--- text
The “free” parking cost visitors eleven dollars a day.
--- rows quote(kind) quote_part cue speaker

=== a sign
--- text
A hand-painted sign read “No Fishing” in two languages.
--- rows quote(kind) quote_part cue speaker

=== what a group calls itself
--- text
The group calls itself “Friends of the Old Mill” and meets on Tuesdays.
--- rows quote(kind) quote_part cue speaker

=== a headline that quotes behind a colon
--- text
Minister: ‘No plans’ to close the harbour

The harbour employs 300 people.
--- rows quote(kind) quote_part cue speaker
quote |No plans| kind=direct
cue |:|
speaker |Minister|

=== wrote on Twitter
--- text
“Grateful beyond words,” Nadia Brandt wrote on Twitter on Friday.
--- rows quote(kind) quote_part cue speaker
quote |Grateful beyond words,| kind=direct
cue |wrote on Twitter|
speaker |Nadia Brandt|

=== in a tweet
--- text
In a tweet, Carlos Vidal called the vote “a circus.”
--- rows quote(kind) quote_part cue speaker
quote |the vote “a circus.”| kind=mixed
cue |called|
speaker |Carlos Vidal|

=== said in a statement
--- text
“Safety comes first,” the airline said in a statement.
--- rows quote(kind) quote_part cue speaker
quote |Safety comes first,| kind=direct
cue |said in a statement|
speaker |the airline|

=== in a statement, said that
--- text
In a statement, the airline said that it had grounded two planes.
--- rows quote(kind) quote_part cue speaker
quote |it had grounded two planes| kind=indirect
cue |said|
speaker |the airline|

=== a verb in another language
--- text
« Nous partirons demain », a déclaré Jean Moreau.
--- rows quote(kind) quote_part cue speaker
quote |Nous partirons demain| kind=direct

=== low and high marks
--- text
„Wir bleiben hier“, said Anke Vogt.
--- rows quote(kind) quote_part cue speaker
quote |Wir bleiben hier| kind=direct
cue |said|
speaker |Anke Vogt|

=== corner brackets around a sentence
--- text
「We will rebuild the gate,」 said Kenji Mori.
--- rows quote(kind) quote_part cue speaker
quote |We will rebuild the gate,| kind=direct
cue |said|
speaker |Kenji Mori|

=== ticks
--- text
Marta Silva said, ``The count was honest.''
--- rows quote(kind) quote_part cue speaker
quote |The count was honest.| kind=direct
cue |said|
speaker |Marta Silva|

=== but: two sources
--- text
Okada said the trial would end in May, but his lawyer predicted it would last until autumn.
--- rows quote(kind) quote_part cue speaker
quote |the trial would end in May| kind=indirect
quote |it would last until autumn| kind=indirect
cue |said|
cue |predicted|
speaker |Okada|
speaker |his lawyer|

=== asked whether
--- text
Reporters asked whether the senator would resign.
--- rows quote(kind) quote_part cue speaker
quote |the senator would resign| kind=indirect
cue |asked|
speaker |Reporters|

=== denied and a gerund
--- text
Farrow denied taking money from the builders.
--- rows quote(kind) quote_part cue speaker
quote |taking money from the builders| kind=indirect
cue |denied|
speaker |Farrow|

=== promised to
--- text
The governor promised to reopen the clinic within a year.
--- rows quote(kind) quote_part cue speaker
quote |to reopen the clinic within a year| kind=indirect
cue |promised|
speaker |The governor|

=== did not respond
--- text
The committee did not respond to a request for comment.
--- rows quote(kind) quote_part cue speaker

=== told by somebody
--- text
Residents were told by the fire brigade that the air was harmless.
--- rows quote(kind) quote_part cue speaker
quote |the air was harmless| kind=indirect
cue |were told|
speaker |the fire brigade|

=== said behind, inverted
--- text
The strike will go on, said Berta Solis.
--- rows quote(kind) quote_part cue speaker
quote |The strike will go on| kind=indirect
cue |said|
speaker |Berta Solis|

=== some words in marks
--- text
Duarte said the council had “sold the park for a song” and should step down.
--- rows quote(kind) quote_part cue speaker
quote |the council had “sold the park for a song” and should step down| kind=mixed
cue |said|
speaker |Duarte|

=== the sentence begins before the marks
--- text
The plan is “a gift to smugglers,” said Mina Farouk.
--- rows quote(kind) quote_part cue speaker
quote |The plan is “a gift to smugglers,”| kind=mixed
cue |said|
speaker |Mina Farouk|

=== adding
--- text
Petra Novak said the well was dry, adding that the village would have to move.
--- rows quote(kind) quote_part cue speaker
quote |the well was dry| kind=indirect
quote |the village would have to move| kind=indirect
cue |said|
cue |adding|
speaker |Petra Novak|

=== asked if, and the answer
--- text
Asked if she would run again, Tilda Gray said, “Ask me in spring.”
--- rows quote(kind) quote_part cue speaker
quote |Ask me in spring.| kind=direct
cue |said|
speaker |Tilda Gray|

=== an exclamation mark
--- text
“Get out of my yard!” Mr. Pell shouted.
--- rows quote(kind) quote_part cue speaker
quote |Get out of my yard!| kind=direct
cue |shouted|
speaker |Mr. Pell|

=== he is the one before
--- text
Dr. Samir Aziz arrived late. He said the clinic had run out of gloves.
--- rows quote(kind) quote_part cue speaker
quote |the clinic had run out of gloves| kind=indirect
cue |said|
speaker |He|

=== a survey
--- text
A survey found that most parents walk their children to school.
--- rows quote(kind) quote_part cue speaker
quote |most parents walk their children to school| kind=indirect
cue |found|
speaker |A survey|

=== participles before nouns
--- text
The claimed savings never came, and the promised bus never ran.
--- rows quote(kind) quote_part cue speaker

=== said that
--- text
The prime minister said that taxes would not rise before 2027.
--- rows quote(kind) quote_part cue speaker
quote |taxes would not rise before 2027| kind=indirect
cue |said|
speaker |The prime minister|

=== guillemets, and who was told
--- text
«The court will decide,» the minister told Radio Nova.
--- rows quote(kind) quote_part cue speaker
quote |The court will decide,| kind=direct
cue |told|
speaker |the minister|

=== reversed guillemets
--- text
»The court will decide«, said Karin Vogel.
--- rows quote(kind) quote_part cue speaker
quote |The court will decide| kind=direct
cue |said|
speaker |Karin Vogel|

=== a second sentence of a Mr.
--- text
“I have nothing to hide,” Mr. Costa said. “The papers are in the safe.”
--- rows quote(kind) quote_part cue speaker
quote |I have nothing to hide,” Mr. Costa said. “The papers are in the safe.| kind=direct
quote_part |I have nothing to hide,|
quote_part |The papers are in the safe.|
cue |said|
speaker |Mr. Costa|

=== she is who resigned
--- text
Julia Stern resigned on Tuesday. “I am tired,” she said.
--- rows quote(kind) quote_part cue speaker
quote |I am tired,| kind=direct
cue |said|
speaker |she|

=== two sentences and a paragraph
--- text
“The first flood took the road,” Abel Ndiaye said. “The second took the school.

“The third took my brother.”
--- rows quote(kind) quote_part cue speaker
quote |The first flood took the road,” Abel Ndiaye said. “The second took the school.\n\n“The third took my brother.| kind=direct
quote_part |The first flood took the road,|
quote_part |The second took the school.\n\n“The third took my brother.|
cue |said|
speaker |Abel Ndiaye|

=== wrote in a letter
--- text
In a letter to shareholders, Pia Lund wrote that the merger would create 200 jobs.
--- rows quote(kind) quote_part cue speaker
quote |the merger would create 200 jobs| kind=indirect
cue |wrote|
speaker |Pia Lund|

=== said in an interview
--- text
“It cost us everything,” Sami Osman said in an interview on Sunday.
--- rows quote(kind) quote_part cue speaker
quote |It cost us everything,| kind=direct
cue |said|
speaker |Sami Osman|

=== according to, and some words in marks
--- text
The tunnel is “a death trap,” according to firefighters.
--- rows quote(kind) quote_part cue speaker
quote |The tunnel is “a death trap,”| kind=mixed
cue |according to|
speaker |firefighters|

=== adding that
--- text
Ruiz said the plant was safe, adding that inspectors had visited twice.
--- rows quote(kind) quote_part cue speaker
quote |the plant was safe| kind=indirect
quote |inspectors had visited twice| kind=indirect
cue |said|
cue |adding|
speaker |Ruiz|

=== lawyers denied
--- text
Lawyers for the bank denied that any records were shredded.
--- rows quote(kind) quote_part cue speaker
quote |any records were shredded| kind=indirect
cue |denied|
speaker |Lawyers for the bank|

=== claim
--- text
Opponents claim the dam will drown four villages.
--- rows quote(kind) quote_part cue speaker
quote |the dam will drown four villages| kind=indirect
cue |claim|
speaker |Opponents|

=== accused of
--- text
Senator Wirth accused the agency of hiding the report.
--- rows quote(kind) quote_part cue speaker
quote |the agency of hiding the report| kind=indirect
cue |accused|
speaker |Senator Wirth|

=== told residents
--- text
The mayor told residents that the water was clean.
--- rows quote(kind) quote_part cue speaker
quote |the water was clean| kind=indirect
cue |told|
speaker |The mayor|

=== asked behind a question
--- text
“Where is the money?” asked Ines Moreau.
--- rows quote(kind) quote_part cue speaker
quote |Where is the money?| kind=direct
cue |asked|
speaker |Ines Moreau|

=== exclaimed
--- text
“What a night!” exclaimed the conductor.
--- rows quote(kind) quote_part cue speaker
quote |What a night!| kind=direct
cue |exclaimed|
speaker |the conductor|

=== told, and a colon
--- text
Prosecutor Dana Weil told the jury: “He knew the bridge was rotten.”
--- rows quote(kind) quote_part cue speaker
quote |He knew the bridge was rotten.| kind=direct
cue |told|
speaker |Prosecutor Dana Weil|

=== a colon and no marks
--- text
The union’s message was clear: no talks without pay.
--- rows quote(kind) quote_part cue speaker

=== a nickname
--- text
Roy “Tank” Mullins scored twice and left on a stretcher.
--- rows quote(kind) quote_part cue speaker

=== an ironic word
--- text
His “holiday” lasted eleven years.
--- rows quote(kind) quote_part cue speaker

=== inches twice
--- text
The board is 12" by 30" and costs $40.
--- rows quote(kind) quote_part cue speaker

=== possessives
--- text
The teachers' strike and the nurses' march met at the players' entrance.
--- rows quote(kind) quote_part cue speaker

=== a title of a novel
--- text
The novel “A Winter of Wolves” won the Marin Prize in 2011.
--- rows quote(kind) quote_part cue speaker

=== a word named
--- text
The word “queue” has five letters.
--- rows quote(kind) quote_part cue speaker

=== a term
--- text
Doctors use the term “long haulers” for such patients.
--- rows quote(kind) quote_part cue speaker

=== unclosed before the clause
--- text
“The valve failed, Ola Berg said. Nobody was hurt.
--- rows quote(kind) quote_part cue speaker
quote |The valve failed,| kind=direct
cue |said|
speaker |Ola Berg|

=== double marks in single ones
--- text
‘She told me “never again” and hung up,’ said Ravi Nair.
--- rows quote(kind) quote_part cue speaker
quote |She told me “never again” and hung up,| kind=direct
cue |said|
speaker |Ravi Nair|

=== an apostrophe behind the opening mark
--- text
‘'Tis a small price,’ said old Tom Hale.
--- rows quote(kind) quote_part cue speaker
quote |'Tis a small price,| kind=direct
cue |said|
speaker |old Tom Hale|

=== contractions in straight single marks
--- text
'I can't say it wasn't fun,' Lou Marsh admitted.
--- rows quote(kind) quote_part cue speaker
quote |I can't say it wasn't fun,| kind=direct
cue |admitted|
speaker |Lou Marsh|

=== an appositive, and told
--- text
Chief Rosa Bell, a 20-year veteran, told the council that overtime had doubled.
--- rows quote(kind) quote_part cue speaker
quote |overtime had doubled| kind=indirect
cue |told|
speaker |Chief Rosa Bell, a 20-year veteran|

=== argued, in the middle
--- text
The law, she argued, was “written by lobbyists.”
--- rows quote(kind) quote_part cue speaker
quote |The law, she argued, was “written by lobbyists.”| kind=mixed
quote_part |The law|
quote_part |was “written by lobbyists.”|
cue |argued|
speaker |she|

=== described by, as
--- text
The suspect was described by police as “armed and dangerous”.
--- rows quote(kind) quote_part cue speaker
quote |The suspect was described by police as “armed and dangerous”| kind=mixed
quote_part |The suspect|
quote_part |as “armed and dangerous”|
cue |was described|
speaker |police|

=== a handle
--- text
@mayorkline tweeted: “Schools open at nine.”
--- rows quote(kind) quote_part cue speaker
quote |Schools open at nine.| kind=direct
cue |tweeted|
speaker |@mayorkline|

=== ticks, interrupted
--- text
``We tried,'' said Lee Chan, ``and we failed.''
--- rows quote(kind) quote_part cue speaker
quote |We tried,'' said Lee Chan, ``and we failed.| kind=direct
quote_part |We tried,|
quote_part |and we failed.|
cue |said|
speaker |Lee Chan|

=== a transcript of three turns
--- text
ANCHOR: Good evening. Is the minister with us?

KOVAC: I am here.

ANCHOR: Will you resign?
--- rows quote(kind) quote_part cue speaker
quote |Good evening. Is the minister with us?| kind=indirect
quote |I am here.| kind=indirect
quote |Will you resign?| kind=indirect
cue |:|
cue |:|#2
cue |:|#3
speaker |ANCHOR|
speaker |KOVAC|
speaker |ANCHOR|#2

=== a report which warned
--- text
The report, which warned that the dam might fail, was never read.
--- rows quote(kind) quote_part cue speaker
quote |the dam might fail| kind=indirect
cue |warned|
speaker |which|

=== two speakers in a paragraph
--- text
“No,” said the first witness. “Yes,” said the second.
--- rows quote(kind) quote_part cue speaker
quote |No,| kind=direct
quote |Yes,| kind=direct
cue |said|
cue |said|#2
speaker |the first witness|
speaker |the second|

=== urged both sides to
--- text
Bishop Moya urged both sides to stop shooting.
--- rows quote(kind) quote_part cue speaker
quote |both sides to stop shooting| kind=indirect
cue |urged|
speaker |Bishop Moya|

=== alleged and reported
--- text
The alleged thief and the reported sale of the club are unrelated.
--- rows quote(kind) quote_part cue speaker

=== vowed to
--- text
Captain Ito vowed to return in spring.
--- rows quote(kind) quote_part cue speaker
quote |to return in spring| kind=indirect
cue |vowed|
speaker |Captain Ito|

=== predict, behind
--- text
Prices will double by June, economists predict.
--- rows quote(kind) quote_part cue speaker
quote |Prices will double by June| kind=indirect
cue |predict|
speaker |economists|

=== wrote on a network
--- text
“Enough,” Kim Park wrote on X.
--- rows quote(kind) quote_part cue speaker
quote |Enough,| kind=direct
cue |wrote|
speaker |Kim Park|

=== single marks over two sentences
--- text
‘It isn’t the players’ fault,’ he said. ‘It’s ours.’
--- rows quote(kind) quote_part cue speaker
quote |It isn’t the players’ fault,’ he said. ‘It’s ours.| kind=direct
quote_part |It isn’t the players’ fault,|
quote_part |It’s ours.|
cue |said|
speaker |he|#2

=== an ellipsis
--- text
“I never … I never touched it,” Ben Adler whispered.
--- rows quote(kind) quote_part cue speaker
quote |I never … I never touched it,| kind=direct
cue |whispered|
speaker |Ben Adler|

=== brackets inside
--- text
“[The deal] is dead,” Farid Aziz said.
--- rows quote(kind) quote_part cue speaker
quote |[The deal] is dead,| kind=direct
cue |said|
speaker |Farid Aziz|
