# More quotations: headlines, sources, what goes on, what ends.

=== a headline whose speaker stands before a colon
--- text
Transport secretary: we will fix the roads

Transport secretary Joan Firth made the promise at a depot in Hull.
--- rows quote(kind) quote_part speaker
quote |we will fix the roads| kind=indirect
quote |at a depot in Hull| kind=indirect
speaker |Transport secretary|
speaker |Transport secretary Joan Firth|

=== a headline that quotes a word
--- text
PM says tax cut “near”

Prime Minister Aldo Renner spoke on Monday.
--- rows quote(kind) quote_part speaker
quote |tax cut “near”| kind=mixed
speaker |PM|

=== a headline's words in marks before a colon
--- text
‘It felt like the end’: villagers flee the flood

RUDAN - Hundreds of people left their homes.
--- rows quote(kind) quote_part speaker
quote |It felt like the end| kind=direct

=== a day between the verb and what is said
--- text
Police said on Tuesday they had arrested two men.
--- rows quote(kind) quote_part speaker
quote |they had arrested two men| kind=indirect
speaker |Police|

=== a relative clause behind a split source
--- text
“Nobody,” said the mayor's lawyer, Peter Hahn, who was in court on Friday, “has seen the file.”
--- rows quote(kind) quote_part speaker
quote |Nobody,” said the mayor's lawyer, Peter Hahn, who was in court on Friday, “has seen the file.| kind=direct
quote_part |Nobody,|
quote_part |has seen the file.|
speaker |the mayor's lawyer, Peter Hahn|

=== brackets of East Asia
--- text
「We will be back next year」, said the drummer, Aiko Mori.
--- rows quote(kind) quote_part speaker
quote |We will be back next year| kind=direct
speaker |the drummer, Aiko Mori|

=== marks that are opened again, behind a split
--- text
“The first thing you learn,” Judge Mara Stein wrote, “is patience.

“The second is doubt.”
--- rows quote(kind) quote_part speaker
quote |The first thing you learn,” Judge Mara Stein wrote, “is patience.\n\n“The second is doubt.| kind=direct
quote_part |The first thing you learn,|
quote_part |is patience.\n\n“The second is doubt.|
speaker |Judge Mara Stein|

=== asked whether: the question is nobody's, the answer is his
--- text
Asked whether he would run again, Senator Paul Ortiz said he had not decided.
--- rows quote(kind) quote_part speaker
quote |he had not decided| kind=indirect
speaker |Senator Paul Ortiz|

=== asked about
--- text
Asked about the leak, the minister declined to answer.
--- rows quote(kind) quote_part speaker
quote |the leak| kind=indirect
quote |to answer| kind=indirect
speaker |the minister|

=== according to somebody with a participle
--- text
The bridge is safe, according to engineers hired by the city.
--- rows quote(kind) quote_part speaker
quote |The bridge is safe| kind=indirect
speaker |engineers hired by the city|

=== according to somebody with an appositive
--- text
According to Lena Moss, a teacher in Varna, pupils were told to stay at home.
--- rows quote(kind) quote_part speaker(name)
quote |pupils were told to stay at home| kind=indirect
speaker |Lena Moss, a teacher in Varna| name=|Lena Moss|

=== in a statement
--- text
In a statement, Corvex Ltd said it was “deeply sorry” and would pay back every customer.
--- rows quote(kind) quote_part speaker
quote |it was “deeply sorry” and would pay back every customer| kind=mixed
speaker |Corvex Ltd|

=== tweeted behind marks
--- text
“Thank you, Leeds,” the singer tweeted on Sunday night.
--- rows quote(kind) quote_part speaker
quote |Thank you, Leeds,| kind=direct
speaker |the singer|

=== tweeted that
--- text
Mayor Ida Lund tweeted that the pool would open in May.
--- rows quote(kind) quote_part speaker
quote |the pool would open in May| kind=indirect
speaker |Mayor Ida Lund|

=== one said, between dashes
--- text
Doctors turned patients away — “we have no beds,” one said — on Monday.
--- rows quote(kind) quote_part speaker
quote |we have no beds,| kind=direct
speaker |one|

=== a source with an appositive between dashes, and two verbs
--- text
Okafor — a former goalkeeper — said the pitch was “a swamp” and added that the match should be called off.
--- rows quote(kind) quote_part speaker(name)
quote |the pitch was “a swamp”| kind=mixed
quote |the match should be called off| kind=indirect
speaker |Okafor — a former goalkeeper| name=|Okafor|

=== said and added
--- text
Minister Rao said wages would rise and added that taxes would not.
--- rows quote(kind) quote_part speaker
quote |wages would rise| kind=indirect
quote |taxes would not| kind=indirect
speaker |Minister Rao|

=== feet and inches
--- text
The screen is 6'2" wide and 5" deep, and the boys' room is 12' by 9'.
--- rows quote(kind) quote_part speaker

=== decades and plural possessives
--- text
He was born in the '60s, when the workers' club on King's Road was still open.
--- rows quote(kind) quote_part speaker

=== titles of works
--- text
Her novel “The Long Dry” and the film “Salt” won prizes.
--- rows quote(kind) quote_part speaker

=== so-called in single marks
--- text
The so-called ‘reform’ cost thousands of jobs.
--- rows quote(kind) quote_part speaker

=== a nickname in the source, indirect
--- text
Tony “The Hammer” Russo said he was innocent.
--- rows quote(kind) quote_part speaker
quote |he was innocent| kind=indirect
speaker |Tony “The Hammer” Russo|

=== a nickname in the source, direct
--- text
“I never touched him,” Tony “The Hammer” Russo said.
--- rows quote(kind) quote_part speaker
quote |I never touched him,| kind=direct
speaker |Tony “The Hammer” Russo|

=== a quotation in a quotation
--- text
She smiled and said: “He told me, ‘You will never win,’ and I did.”
--- rows quote(kind) quote_part speaker
quote |He told me, ‘You will never win,’ and I did.| kind=direct
speaker |She|

=== questions and answers under letters
--- text
Q: Where were you on Monday?

A: At home, with my children.
--- rows quote(kind) quote_part speaker
quote |Where were you on Monday?| kind=indirect
quote |At home, with my children.| kind=indirect
speaker |Q|
speaker |A|

=== a transcript with a role and a title
--- text
INTERVIEWER: When did it start?

DR BELL: In March, I think.
--- rows quote(kind) quote_part speaker
quote |When did it start?| kind=indirect
quote |In March, I think.| kind=indirect
speaker |INTERVIEWER|
speaker |DR BELL|

=== a pronoun for a body
--- text
The union wants a rise of five per cent. “We will not settle for less,” it said.
--- rows quote(kind) quote_part speaker
quote |We will not settle for less,| kind=direct
speaker |it|

=== a name that looks like a verb
--- text
Omar Said, the finance minister, met bankers on Monday. He said rates would stay low.
--- rows quote(kind) quote_part speaker
quote |rates would stay low| kind=indirect
speaker |He|

=== two sources
--- text
Teachers and parents said the school should stay open.
--- rows quote(kind) quote_part speaker(name)
quote |the school should stay open| kind=indirect
speaker |Teachers and parents|

=== condemned as
--- text
Amnesty International condemned the arrests as “an attack on free speech”.
--- rows quote(kind) quote_part speaker
quote |the arrests as “an attack on free speech”| kind=mixed
speaker |Amnesty International|

=== a question without a source, and a one-word answer
--- text
The coach was asked if he feared the sack. “No,” he replied.
--- rows quote(kind) quote_part speaker
quote |No,| kind=direct
speaker |he|#4

=== a relative clause between source and verb
--- text
“We lost,” the captain, who was in tears, said.
--- rows quote(kind) quote_part speaker
quote |We lost,| kind=direct
speaker |the captain, who was in tears|

=== three clauses of one content
--- text
The report said that spending had doubled, that nobody had noticed, and that records were missing.
--- rows quote(kind) quote_part speaker
quote |spending had doubled, that nobody had noticed, and that records were missing| kind=indirect
speaker |The report|

=== say without that
--- text
Neighbours say they heard a bang.
--- rows quote(kind) quote_part speaker
quote |they heard a bang| kind=indirect
speaker |Neighbours|

=== lawyers for somebody are not that body
--- text
Lawyers for the bank told the court that their client had “nothing to hide”.
--- rows quote(kind) quote_part speaker(name)
quote |their client had “nothing to hide”| kind=mixed
speaker |Lawyers for the bank| name=|Lawyers for the bank|

=== full stops outside of marks
--- text
“The law is clear”, the commission's spokeswoman, Inge Dahl, told a news conference in Brussels. “It must be obeyed”.
--- rows quote(kind) quote_part speaker
quote |The law is clear”, the commission's spokeswoman, Inge Dahl, told a news conference in Brussels. “It must be obeyed| kind=direct
quote_part |The law is clear|
quote_part |It must be obeyed|
speaker |the commission's spokeswoman, Inge Dahl|

=== sources close to somebody are not that person
--- text
It is understood that the club has made an offer, sources close to the player said.
--- rows quote(kind) quote_part speaker(name)
quote |It is understood that the club has made an offer| kind=indirect
speaker |sources close to the player| name=|sources close to the player|

=== denied, and calling
--- text
The prime minister's office denied the report, calling it “pure fiction”.
--- rows quote(kind) quote_part speaker
quote |the report| kind=indirect
quote |it “pure fiction”| kind=mixed
speaker |The prime minister's office|

=== a mark inside, and somebody's spokesman
--- text
“This is a ‘witch hunt’,” says the senator's spokesman.
--- rows quote(kind) quote_part speaker(name)
quote |This is a ‘witch hunt’,| kind=direct
speaker |the senator's spokesman| name=|the senator's spokesman|

=== two speakers, one of them asked
--- text
“How much longer?” asked Fatima. “Two hours,” said the driver.
--- rows quote(kind) quote_part speaker
quote |How much longer?| kind=direct
quote |Two hours,| kind=direct
speaker |Fatima|
speaker |the driver|

=== a sign speaks for nobody
--- text
The sign on the door said “Closed until further notice”.
--- rows quote(kind) quote_part speaker

=== told jurors
--- text
The witness told jurors he saw “a man in a red coat” run from the house.
--- rows quote(kind) quote_part speaker
quote |he saw “a man in a red coat” run from the house| kind=mixed
speaker |The witness|

=== a participle before the judge
--- text
Sentencing him, Judge Karen Poole said: “You showed no mercy.”
--- rows quote(kind) quote_part speaker
quote |You showed no mercy.| kind=direct
speaker |Judge Karen Poole|

=== said somebody of somebody
--- text
“He was brilliant today,” said Pep Costa of his winger. “I've never seen him play like that.”
--- rows quote(kind) quote_part speaker(name)
quote |He was brilliant today,” said Pep Costa of his winger. “I've never seen him play like that.| kind=direct
quote_part |He was brilliant today,|
quote_part |I've never seen him play like that.|
speaker |Pep Costa| name=|Pep Costa|

=== admitted but said
--- text
Costa admitted his side were lucky but said they deserved the point.
--- rows quote(kind) quote_part speaker
quote |his side were lucky| kind=indirect
quote |they deserved the point| kind=indirect
speaker |Costa|

=== a firm that warned
--- text
Shares fell 4% after the firm warned profits would miss forecasts.
--- rows quote(kind) quote_part speaker
quote |profits would miss forecasts| kind=indirect
speaker |the firm|

=== told analysts, in the middle
--- text
“We expect demand to recover,” Chief Financial Officer Lin Zhao told analysts on a call, “but not before summer.”
--- rows quote(kind) quote_part speaker
quote |We expect demand to recover,” Chief Financial Officer Lin Zhao told analysts on a call, “but not before summer.| kind=direct
quote_part |We expect demand to recover,|
quote_part |but not before summer.|
speaker |Chief Financial Officer Lin Zhao|

=== a joint statement
--- text
The deal, valued at $2 billion, is expected to close in June, the companies said in a joint statement.
--- rows quote(kind) quote_part speaker
quote |The deal, valued at $2 billion, is expected to close in June| kind=indirect
speaker |the companies|

=== a note that reads
--- text
“It's a miracle,” read the note.
--- rows quote(kind) quote_part speaker
quote |It's a miracle,| kind=direct
speaker |the note|

=== quoted as saying
--- text
The minister was quoted as saying that “all options are on the table”.
--- rows quote(kind) quote_part speaker
quote |all options are on the table| kind=mixed
speaker |The minister|

=== two apostrophes count as reported words
--- text
''It was over in seconds,'' said Carla Ruiz.
--- rows quote(kind) quote_part speaker
quote |It was over in seconds,| kind=indirect
speaker |Carla Ruiz|

=== dots in the middle
--- text
“If you don't like it ... leave,” he shouted.
--- rows quote(kind) quote_part speaker
quote |If you don't like it ... leave,| kind=direct
speaker |he|

=== complained of
--- text
Villagers complained of a lack of water.
--- rows quote(kind) quote_part speaker
quote |a lack of water| kind=indirect
speaker |Villagers|

=== a semicolon ends what is reported
--- text
Beijing said it was “willing” to help; Taipei thanked Tokyo.
--- rows quote(kind) quote_part speaker
quote |it was “willing” to help| kind=mixed
speaker |Beijing|

=== what is said goes on in the next sentence
--- text
The board may wait while talks go on, Brandt said. "The other thing is the cost of it. I don't think it should outweigh the need."
--- rows quote(kind) quote_part speaker
quote |The board may wait while talks go on, Brandt said. "The other thing is the cost of it. I don't think it should outweigh the need.| kind=mixed
quote_part |The board may wait while talks go on|
quote_part |The other thing is the cost of it. I don't think it should outweigh the need.|
speaker |Brandt|

=== what is said goes on behind but
--- text
"You know, I love this town," he said, but "when it comes to trains, we walk."
--- rows quote(kind) quote_part speaker
quote |You know, I love this town," he said, but "when it comes to trains, we walk.| kind=mixed
quote_part |You know, I love this town,|
quote_part |but "when it comes to trains, we walk.|
speaker |he|

=== a bracket in the source
--- text
"Subpoenas are not optional," panel chairman Rep. Ray Cole (R-Utah) said.
--- rows quote(kind) quote_part speaker
quote |Subpoenas are not optional,| kind=direct
speaker |panel chairman Rep. Ray Cole (R-Utah)|

=== a show in marks beside the source
--- text
"He's right," Flynn, a top aide, said Thursday on the radio's "Early Hours." "There's a lot of anger."
--- rows quote(kind) quote_part speaker
quote |He's right," Flynn, a top aide, said Thursday on the radio's "Early Hours." "There's a lot of anger.| kind=direct
quote_part |He's right,|
quote_part |There's a lot of anger.|
speaker |Flynn, a top aide|

=== accused by
--- text
The president, who was accused by rights groups of jailing his opponents, was in Rome.
--- rows quote(kind) quote_part speaker
quote |of jailing his opponents| kind=indirect
speaker |rights groups|

=== a day behind the source
--- text
Premier Cho Lin on Saturday defended the plan, saying it would save lives.
--- rows quote(kind) quote_part speaker
quote |the plan| kind=indirect
quote |it would save lives| kind=indirect
speaker |Premier Cho Lin|

=== the 67-year-old
--- text
Former president Edgar Lund laughed. "I'm not going anywhere," the 67-year-old told the paper.
--- rows quote(kind) quote_part speaker(name)
quote |I'm not going anywhere,| kind=direct
speaker |the 67-year-old| name=|Edgar Lund|

=== a family name that comes first
--- text
Legislator Fu Kun-chi blamed the premier. “Where were the trucks?” Fu asked.
--- rows quote(kind) quote_part speaker(name)
quote |the premier| kind=indirect
quote |Where were the trucks?| kind=direct
speaker |Legislator Fu Kun-chi| name=|Fu Kun-chi|
speaker |Fu|#2 name=|Fu Kun-chi|

=== who resigned cites
--- text
Shares in Halden fell 11% after Chief Executive Sigrid Aune resigned, citing "differences" with the board.
--- rows quote(kind) quote_part speaker(name)
quote |"differences" with the board| kind=mixed
speaker |Chief Executive Sigrid Aune| name=|Sigrid Aune|

=== one within another
--- text
The Herald reported that Anna Dahl said the bridge was safe.
--- rows quote(kind) quote_part speaker
quote |Anna Dahl said the bridge was safe| kind=indirect
speaker |The Herald|

=== he is not whom he praises
--- text
Coach Dan Ryder was calm. "Larry is the best we have," he said.
--- rows quote(kind) quote_part speaker(name)
quote |Larry is the best we have,| kind=direct
speaker |he|#2 name=|Dan Ryder|

=== what a jury heard has no source
--- text
A banker who borrowed from a charity “lied and lied again”, a jury at Hull Crown Court heard on Monday.
--- rows quote(kind) speaker
quote |A banker who borrowed from a charity “lied and lied again”| kind=mixed

=== court told
--- text
Banker ‘lied and lied again’, court told

Nina Roe, 41, denies fraud.
--- rows quote(kind) speaker
quote |Banker ‘lied and lied again’| kind=mixed
quote |fraud| kind=indirect
speaker |Nina Roe, 41|

=== a headline with its source behind a colon
--- text
River water is safe to drink: experts

Samples were taken in May.
--- rows quote(kind) speaker
quote |River water is safe to drink| kind=indirect
speaker |experts|

=== a title with of before the name
--- text
Secretary of State Karen Mills said her country would not wait.
--- rows quote(kind) speaker(name)
quote |her country would not wait| kind=indirect
speaker |Secretary of State Karen Mills| name=|Karen Mills|

=== a bureau's forecaster
--- text
Bureau of Rivers forecaster Ian Dunn said the water would fall.
--- rows quote(kind) speaker(name)
quote |the water would fall| kind=indirect
speaker |Bureau of Rivers forecaster Ian Dunn| name=|Ian Dunn|

=== the question is not what was laughed
--- text
Asked if he too would step down, Vince laughed.
--- rows quote(kind) speaker

=== while another did: the nearer subject
--- text
Lund cut its rating to "sell", while Marsh Bank kept its own and argued that the market was wrong.
--- rows quote(kind) speaker
quote |the market was wrong| kind=indirect
speaker |Marsh Bank|

=== did not respond
--- text
The ministry did not immediately respond to a request for comment.
--- rows quote

=== urged somebody to
--- text
The union urged the minister to resign.
--- rows quote(kind) speaker
quote |the minister to resign| kind=indirect
speaker |The union|

=== marks that touch are two turns
--- text
“Good!” said Lind. “Excellent!” “Why so?”
--- rows quote(kind) quote_part
quote |Good!” said Lind. “Excellent!| kind=direct
quote |Why so?| kind=direct
quote_part |Good!|
quote_part |Excellent!|

=== a place before a colon is a dateline
--- text
Minister lashes out at rival

MADURAPUR: Chief Minister R. Velan said on Monday the dam was "bone dry". He called a meeting of both sides.
--- rows quote(kind) speaker
quote |the dam was "bone dry"| kind=mixed
speaker |Chief Minister R. Velan|

=== letters behind a name, and somebody's office
--- text
Prosecutor Helen Strand KC said the money was gone. Mr Strand's office said it would come back.
--- rows quote(kind) speaker(name)
quote |the money was gone| kind=indirect
quote |it would come back| kind=indirect
speaker |Prosecutor Helen Strand KC| name=|Helen Strand|
speaker |Mr Strand's office| name=|Helen Strand|

=== saying, behind a comma, has its own content
--- text
The minister dismissed claims that deaths had been hidden, saying all cases had been reported.
--- rows quote(kind) speaker
quote |claims that deaths had been hidden| kind=indirect
quote |all cases had been reported| kind=indirect
speaker |The minister|

=== the clause stands between two pieces, the verb before its subject
--- text
If they fail, a panel will be set up, and chickpeas, says Dr. Lena Wong, “will keep lawyers busy.”
--- rows quote(kind) quote_part speaker
quote |chickpeas, says Dr. Lena Wong, “will keep lawyers busy.| kind=mixed
quote_part |chickpeas|
quote_part |will keep lawyers busy.|
speaker |Dr. Lena Wong|

=== who is asked does not ask
--- text
Mr. Reyes, asked whether he regretted it, shook his head.
--- rows quote(kind) quote_part speaker

=== a sentence behind the marks is no reporting clause
--- text
“I know the fans,” Kessler said. “They pay.” Asked whether he would go, he smiled. “He may.”
--- rows quote(kind) quote_part speaker
quote |I know the fans,” Kessler said. “They pay.” Asked whether he would go, he smiled. “He may.| kind=direct
quote_part |I know the fans,|
quote_part |They pay.|
quote_part |He may.|
speaker |Kessler|

=== a desk's kicker is nobody
--- text
EXPLAINER: Why the dam broke

The dam broke on Monday.
--- rows quote(kind) quote_part speaker

=== told me so
--- text
He told me so himself.
--- rows quote(kind) quote_part speaker

=== the lemma of a cue that no list has
--- text
Nadia Brandt thanked her staff for “a wonderful year.”
--- rows quote(kind) cue(lemma) speaker
quote |her staff for “a wonderful year.”| kind=mixed
cue |thanked| lemma=thank
speaker |Nadia Brandt|

=== what nobody does
--- text
The debate is heavily characterized by resistance to the ‘Harbour First’ policy.
--- rows quote(kind) quote_part speaker

=== who is quoted by a paper is the source
--- text
Karin Vogel was quoted by The Press as saying that the talks had failed.
--- rows quote(kind) quote_part speaker
quote |the talks had failed| kind=indirect
speaker |Karin Vogel|

=== a sentence before a colon is no label
--- text
Ferrer hit back on Instagram: “I never sold a ticket.”
--- rows quote(kind) cue speaker
quote |I never sold a ticket.| kind=direct
cue |:|
speaker |Ferrer|

=== of whom it is said does not say it
--- text
The leader of Thornbury District Council has been accused of "vandalism" after voting to close four libraries. Mark Lund was described as "a disgrace". Ann Hill is often called "the fox" by friends.
--- rows quote(kind) speaker
quote |vandalism| kind=direct
quote |Mark Lund was described as "a disgrace"| kind=mixed
quote |Ann Hill is often called "the fox"| kind=mixed
speaker |friends|

=== ... but who says it does
--- text
Ann Hill, who is running for mayor, attacked the plan as "a disgrace". Mark Lund accused him of "theft".
--- rows quote(kind) speaker
quote |the plan as "a disgrace"| kind=mixed
quote |him of "theft"| kind=mixed
speaker |Ann Hill, who is running for mayor|
speaker |Mark Lund|

=== a name's own brackets end no source
--- text
JD(S) leader H.P. Nagaraj said both national parties were vultures. JD(S) said it had won.
--- input name(kind:sym,text:sym,ref:sym?)
name |JD(S)| kind=ORG text=|JD(S)|
name |H.P. Nagaraj| kind=PER text=|H.P. Nagaraj|
--- input entity(kind:sym,name:name?)
entity |JD(S)| kind=ORG name=|JD(S)|
entity |H.P. Nagaraj| kind=PER name=|H.P. Nagaraj|
entity |JD(S)|#2 kind=ORG name=|JD(S)|
--- rows quote(kind) speaker(name)
quote |both national parties were vultures| kind=indirect
quote |it had won| kind=indirect
speaker |JD(S) leader H.P. Nagaraj| name=|H.P. Nagaraj|
speaker |JD(S)|#2 name=|JD(S)|

=== a dateline says nothing, and who is named in a piece without a cue does not say it
--- text
AUCKLAND: All Blacks coach Ray Tamihere has thrown his support behind winger Sione Fonoti, saying criticism of the 22-year-old was "out of order".

Ireland coach Declan Furey said he had huge respect for Tamihere.

Tamihere laughed off the claim. "Declan's a mate. He's entitled to his opinion."
--- input zone(kind:sym)
zone |AUCKLAND| kind=dateline
--- input name(kind:sym,text:sym,ref:sym?)
name |Ray Tamihere| kind=PER text=|Ray Tamihere|
name |Declan Furey| kind=PER text=|Declan Furey|
--- input entity(kind:sym,name:name?)
entity |Ray Tamihere| kind=PER name=|Ray Tamihere|
entity |Declan Furey| kind=PER name=|Declan Furey|
entity |Tamihere|#2 kind=PER name=|Ray Tamihere|
entity |Tamihere|#3 kind=PER name=|Ray Tamihere|
entity |Declan|#2 kind=PER name=|Declan Furey|
--- rows quote(kind,name) speaker
quote |criticism of the 22-year-old was "out of order"| kind=mixed name=|Ray Tamihere|
quote |he had huge respect for Tamihere| kind=indirect name=|Declan Furey|
quote |Declan's a mate. He's entitled to his opinion.| kind=direct name=|Ray Tamihere|
speaker |All Blacks coach Ray Tamihere|
speaker |Ireland coach Declan Furey|

=== who accuses is named at the end of the charge
--- text
A leading climate scientist has been accused of scaremongering by an oil industry group. Mark Lund was accused of lying by omission.
--- rows quote(kind) speaker
quote |A leading climate scientist has been accused of scaremongering| kind=indirect
quote |Mark Lund was accused of lying by omission| kind=indirect
speaker |an oil industry group|

=== who names herself, where nobody else speaks
--- text
Clare Ferris said he had taught her much.

Ana Petrova, now 88, paid tribute from Sofia. "Without Malcolm there would be no Petrova," she said.
--- input name(kind:sym,text:sym,ref:sym?)
name |Clare Ferris| kind=PER text=|Clare Ferris|
name |Ana Petrova| kind=PER text=|Ana Petrova|
--- input entity(kind:sym,name:name?)
entity |Clare Ferris| kind=PER name=|Clare Ferris|
entity |Ana Petrova| kind=PER name=|Ana Petrova|
entity |Petrova|#2 kind=PER name=|Ana Petrova|
--- input coref(name:name,conf:num)
coref |she| name=|Ana Petrova| conf=0.9
--- rows quote(kind,name)
quote |he had taught her much| kind=indirect name=|Clare Ferris|
quote |Without Malcolm there would be no Petrova,| kind=direct name=|Ana Petrova|

=== who speaks at a time of day
--- text
Budget day live

Helena Lind will speak at noon, and Joseph Okello will answer.

12:00 - Lind: We will cut taxes for every family.

12.04pm – Okello: This is a budget for bankers.

12:30 - Analysis: Growth is weak.

13:05 - Here is what we know: nothing.
--- rows quote(kind,rule,name) speaker
quote |We will cut taxes for every family.| kind=indirect rule=transcript name=|Helena Lind|
quote |This is a budget for bankers.| kind=indirect rule=transcript name=|Joseph Okello|
speaker |Lind|#2
speaker |Okello|#2

=== an interview in brackets, whose headline names who answers, and who talks to whom asks
--- text
'I never wanted it': ten questions for Ingrid Moe

The cellist Ingrid Moe has left the Halden Philharmonic. She talks to Luke Fairweather about goats.

[Q:] You left the orchestra in May. Why?

[A:] Because I was bored. Bertil Krogh wanted the same six pieces.

[Q:] Would you go back?

[A:] Not to Oslo.
--- rows quote(kind,rule,name) speaker
quote |I never wanted it| kind=direct rule=headline name=|Ingrid Moe|
quote |You left the orchestra in May. Why?| kind=indirect rule=transcript name=|Luke Fairweather|
quote |Because I was bored. Bertil Krogh wanted the same six pieces.| kind=indirect rule=transcript name=|Ingrid Moe|
quote |Would you go back?| kind=indirect rule=transcript name=|Luke Fairweather|
quote |Not to Oslo.| kind=indirect rule=transcript name=|Ingrid Moe|
speaker |Q|
speaker |A|
speaker |Q|#2
speaker |A|#2

=== ... and one with full stops
--- text
An interview with Nadia Ferris

By Tom Hale

Q. When did you begin?

A. In May, when I was six.

Q. Who taught you?

A. Nobody did.
--- rows quote(kind,rule,name) speaker
quote |When did you begin?| kind=indirect rule=transcript name=|Tom Hale|
quote |In May, when I was six.| kind=indirect rule=transcript name=|Nadia Ferris|
quote |Who taught you?| kind=indirect rule=transcript name=|Tom Hale|
quote |Nobody did.| kind=indirect rule=transcript name=|Nadia Ferris|
speaker |Q|
speaker |A|#2
speaker |Q|#2
speaker |A.|#2

=== ... but a list of initials is none
--- text
The board met on Monday with Nadia Ferris.

A. Smith was there.

Q. Jones was not.
--- rows quote(kind,rule,name) speaker

=== letters that the tagger leaves out of a name
--- text
Counsel for the insurer, Hugh Dolan SC, said that the wiring was old. Professor Anna Brandt FRCN, who trained under him, said: "It was not."
--- rows quote(kind,name) speaker
quote |the wiring was old| kind=indirect name=|Hugh Dolan|
quote |It was not.| kind=direct name=|Anna Brandt|
speaker |Counsel for the insurer, Hugh Dolan SC|
speaker |Professor Anna Brandt FRCN, who trained under him|

=== whose words they are, where a noun tells it
--- text
Anna Reed and Peter Lund met in Malby. In the words of Lund, the plan is "a bad joke". Reed's verdict: "A waste of money."

"Never," came the reply from Lund. Lund's reason? "Not on my watch." Reed's answer? "We shall see." "A disgrace" is how Lund describes the port.

"We are sorry," reads a statement from Reed. There was a warning from Lund: "The port will shut." "Nonsense" was Reed's reaction.

Lund was branded "a coward" by Reed. Police quoted Lund as telling them: "I did it."
--- rows quote(kind,name) speaker
quote |the plan is "a bad joke"| kind=mixed name=|Peter Lund|
quote |A waste of money.| kind=direct name=|Anna Reed|
quote |Never," came the reply from Lund. Lund's reason? "Not on my watch.| kind=direct name=|Peter Lund|
quote |We shall see.| kind=direct name=|Anna Reed|
quote |A disgrace| kind=direct name=|Peter Lund|
quote |the port| kind=indirect name=|Peter Lund|
quote |We are sorry,| kind=direct name=|Anna Reed|
quote |The port will shut.| kind=direct name=|Peter Lund|
quote |Nonsense| kind=direct name=|Anna Reed|
quote |a coward| kind=direct name=|Anna Reed|
quote |I did it.| kind=direct name=|Peter Lund|
speaker |the words of Lund|
speaker |Reed|#2
speaker |Lund|#3
speaker |Reed|#3
speaker |Lund|#5
speaker |a statement from Reed|
speaker |Lund|#6
speaker |Reed|#5
speaker |Reed|#6
speaker |Lund|#8

=== ... but a noun that nobody has tells nothing
--- text
Anna Reed met Peter Lund. The verdict of history was "guilty". Her book is called "A Bad Joke" by fans of Lund and "The Long Answer" is how it ends.
--- rows quote(kind,name) speaker

=== a headline's name behind a colon or a dash
--- text
I will not quit: Reed

Anna Reed and Peter Lund met in Malby.
--- rows quote(kind,name,rule) speaker
quote |I will not quit| kind=indirect name=|Anna Reed| rule=headline
speaker |Reed|

=== ... or a dash
--- text
'We will win' - Lund

Anna Reed and Peter Lund met in Malby.
--- rows quote(kind,name) speaker
quote |We will win| kind=direct name=|Peter Lund|
speaker |Lund|

=== ... but no clause, no quotation
--- text
Player of the year: Lund

Anna Reed and Peter Lund met in Malby.
--- rows quote(kind,name) speaker

=== short words in marks that go on in the next paragraph are no title
--- text
Anna Reed and Peter Lund met in Malby.

"I am tired," Lund said.

"I want to go home."
--- rows quote(kind,name) speaker
quote |I am tired,| kind=direct name=|Peter Lund|
quote |I want to go home.| kind=direct name=|Peter Lund|
speaker |Lund|#2

=== characters that nobody sees, beside quotation marks
--- text
‪“Sorry Mara, you should go home,” Tom Reed said.

‎"Never again,‎" said Ana Cole, "will I go."

﻿“​We will,” Reed said.
--- rows quote(kind,name) name(text)
quote |Sorry Mara, you should go home,| kind=direct name=|Tom Reed|
quote |Never again,‎" said Ana Cole, "will I go.| kind=direct name=|Ana Cole|
quote |We will,| kind=direct name=|Tom Reed|
name |Tom Reed| text=|Tom Reed|
name |Ana Cole| text=|Ana Cole|

=== a closing mark that opens, where nothing is open
--- text
”Sorry Mara, you should go home,” Tom Reed said.

Later Ana Cole said ”we are not going”.

Asked if it was ”over”, Reed left.
--- rows quote(kind,name) name(text)
quote |Sorry Mara, you should go home,| kind=direct name=|Tom Reed|
quote |we are not going| kind=direct name=|Ana Cole|
quote |it was ”over”| kind=mixed
name |Mara| text=Mara
name |Tom Reed| text=|Tom Reed|
name |Ana Cole| text=|Ana Cole|

=== a verb before "and" has the subject of the first one, whoever is named between
--- text
Tom Reed lives in Hull. Eight years ago, he backed Ana Cole over Ivy Lund and said, “Ivy Lund has never done anything for us.”

Reed thanked Cole and then added: “We shall meet again.”

Reed and Cole said: “We are done.”
--- rows quote(kind,name) speaker name(text)
quote |Ivy Lund has never done anything for us.| kind=direct name=|Tom Reed|
quote |Cole|#2 kind=indirect name=|Tom Reed|
quote |We shall meet again.| kind=direct name=|Tom Reed|
quote |We are done.| kind=direct name=|Tom Reed|
speaker |he|
speaker |Reed|#2
speaker |Reed and Cole|
name |Tom Reed| text=|Tom Reed|
name |Hull| text=Hull
name |Ana Cole| text=|Ana Cole|
name |Ivy Lund| text=|Ivy Lund|

=== "the Post" is no post
--- text
Ana Cole told the Mill Post in a statement on Monday, “I am not leaving.”

According to the Post, the council looked into her lease. The statement said the lease was fine.
--- rows quote(kind,name) speaker name(text)
quote |I am not leaving.| kind=direct name=|Ana Cole|
quote |the council looked into her lease| kind=indirect name=|Mill Post|
quote |the lease was fine| kind=indirect name=|Ana Cole|
speaker |Ana Cole|
speaker |the Post|
speaker |The statement|
name |Ana Cole| text=|Ana Cole|
name |Mill Post| text=|Mill Post|
name |The statement| text=|The statement|

=== ... by mistake, in a text that has the other one too
--- text
”Sorry Mara, you should go home,” Tom Reed said.

“We are not going,” Ana Cole said. She said “the plan ”is dead.
--- rows quote(kind,name) name(text)
quote |Sorry Mara, you should go home,| kind=indirect name=|Tom Reed|
quote |We are not going,| kind=direct name=|Ana Cole|
quote |“the plan ”is dead| kind=mixed name=|Ana Cole|
name |Mara| text=Mara
name |Tom Reed| text=|Tom Reed|
name |Ana Cole| text=|Ana Cole|

=== commended, appealed for, submitted that
--- text
The Mills Union's president, Ana Li, said the firm had cheated, and commended Tom Reed for his patience. Mining Minister Bo Lund appealed for calm. Mr. Reed submitted that the plan was void.
--- rows quote(name) cue
quote |the firm had cheated| name=|Ana Li|
quote |Tom Reed for his patience| name=|Ana Li|
quote |calm| name=|Bo Lund|
quote |the plan was void| name=|Tom Reed|
cue |said|
cue |commended|
cue |appealed for|
cue |submitted|

=== whom somebody directs to do something, and what somebody is called in a word
--- text
Judge Ana Li directed the jury at Hull Crown Court to find Tom Reed not guilty after a week. Bo Lund, who leads the Mills Union, called the vote heartless and urged calm.
--- rows quote(name) cue
quote |the jury at Hull Crown Court to find Tom Reed not guilty| name=|Ana Li|
quote |the vote heartless| name=|Bo Lund|
quote |calm| name=|Bo Lund|
cue |directed|
cue |called|
cue |urged|

=== ... but not who rings, who makes a film, what is found or chosen, and what follows of how somebody agreed
--- text
Ana Li called the police. She directed the crew to the gate. They found him a doctor. Tom Reed chose his proposal over hers. He has ruled the country for years. He agreed so gladly that one felt sorry. Li posted a picture of a dog.
--- rows quote(name) cue

=== a participle of saying behind marks and a comma ends what is said
--- text
Tom Reed told the house that the plan had made "thousands of jobs safe," dismissing claims that it was too dear.
--- rows quote(kind,name) cue
quote |the plan had made "thousands of jobs safe,"| kind=mixed name=|Tom Reed|
quote |claims that it was too dear| kind=indirect name=|Tom Reed|
cue |told|
cue |dismissing|

=== what a paper says that somebody likes, starts or holds
--- text
Tom Reed liked a tweet that called Ana Li "poison". Residents have started an online petition calling for the firm to be sacked. Bo Lund found a note saying she was gone.
--- rows quote cue speaker
quote |Ana Li "poison"|
quote |the firm to be sacked|
quote |she was gone|
cue |called|
cue |calling for|
cue |saying|
speaker |a tweet|
speaker |an online petition|
speaker |a note|

=== ... but who writes it says it
--- text
Tom Reed wrote a letter that accused the mayor of theft. He sent a message saying he was late.
--- rows quote cue speaker
quote |the mayor of theft|
quote |he was late|
cue |wrote a letter that accused|
cue |sent a message saying|
speaker |Tom Reed|
speaker |He|

=== who asks where somebody is asked in passing
--- text
Ana Li, asked by reporters whether she regretted it, shook her head.
--- rows quote cue speaker
quote |she regretted it|
cue |asked|
speaker |reporters|

=== who is led by a body is not it, and a body that looks like a work speaks
--- text
Growers, led by the Apple Front, blamed cheap imports. The Quiet Room, a coalition of seventy groups, commended Ana Li for it.
--- rows quote(name)
quote |cheap imports| name=|Growers|
quote |Ana Li for it| name=|Quiet Room|

=== a party speaks as several, though one of them is named first
--- text
The Republican Tom Reed lost. Republicans warned that the party may split. Republican Tom Reed said no.
--- rows quote(kind,name) speaker name(text)
quote |the party may split| kind=indirect name=|Republicans|
quote |no| kind=indirect name=|Tom Reed|
speaker |Republicans|
speaker |Republican Tom Reed|#2
name |Tom Reed| text=|Tom Reed|
name |Republicans| text=Republicans

=== nothing said of things says what follows "but"
--- text
Reed stressed that the rights of all tenants would be kept but acknowledged that the army may come. Reed said the minister would resign and warned that he had lied.
--- rows quote(kind,name) speaker name(text)
quote |the rights of all tenants would be kept| kind=indirect name=|Reed|
quote |the army may come| kind=indirect name=|Reed|
quote |the minister would resign| kind=indirect name=|Reed|
quote |he had lied| kind=indirect name=|Reed|
speaker |Reed|
speaker |Reed|#2
name |Reed| text=Reed

=== official figures are nobody
--- text
Crime fell, according to official figures. It rose again, according to police.
--- rows quote(kind,name) speaker name(text)
quote |Crime fell| kind=indirect
quote |It rose again| kind=indirect name=|police|
speaker |official figures|
speaker |police|
name |police| text=police

=== whose posts those are of which one says something
--- text
Sarah Lund's posts about the mill included one last week saying that the danger was past. Tom Reed wrote letters. His letters include one saying that Lund lied. One said he was tired.
--- rows quote(kind,name) speaker name(text)
quote |the mill| kind=indirect name=|Sarah Lund|
quote |the danger was past| kind=indirect name=|Sarah Lund|
quote |letters| kind=indirect name=|Tom Reed|
quote |Lund lied| kind=indirect name=|Tom Reed|
quote |he was tired| kind=indirect
speaker |Sarah Lund|
speaker |Tom Reed|
speaker |one|#2
speaker |One|
name |Sarah Lund| text=|Sarah Lund|
name |Tom Reed| text=|Tom Reed|

=== who was asked to do something says nothing by that
--- text
Mike Reed was not asked to speak at the convention. Ana Lund was told to go.
--- rows quote(kind,name) speaker name(text)
quote |to go| kind=indirect
name |Mike Reed| text=|Mike Reed|
name |Ana Lund| text=|Ana Lund|

=== the report, which concluded
--- text
Ana Lund wept at the leak of the report, which concluded that Reed broke the rules. She linked to the Mill Press report, which notes, “More than half of them left.”
--- rows quote(kind,name) speaker name(text)
quote |Reed broke the rules| kind=indirect name=|the report|
quote |More than half of them left.| kind=direct name=|the Mill Press report|
speaker |which|
speaker |which|#2
name |Ana Lund| text=|Ana Lund|
name |the report| text=|the report|
name |Reed| text=Reed
name |the Mill Press report| text=|the Mill Press report|
name |Mill Press| text=|Mill Press|
