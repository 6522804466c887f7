# Phenomena: each way to quote that trips others, and each that is no quotation. What is right was written down
# before the program saw the text.

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
