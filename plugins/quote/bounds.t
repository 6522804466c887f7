# Where what is said begins and ends, and whose it is.

=== called on somebody to do it
--- text
Brightwater Capital called on the board to consider a sale.
--- rows quote(kind) cue speaker
quote |the board to consider a sale| kind=indirect
cue |called on|
speaker |Brightwater Capital|

=== said before the match that
--- text
Chairman Bob Tate said before the match that the manager had his "full backing".
--- rows quote(kind) cue speaker
quote |the manager had his "full backing"| kind=mixed
cue |said|
speaker |Chairman Bob Tate|

=== the subject "that" belongs to the clause
--- text
Spokesperson Hailey Ng did not say whether that would change. Asked by Mr Fenwick whether that proved anything, she conceded it was "not conclusive".
--- rows quote(kind) cue speaker
quote |that would change| kind=indirect
quote |that proved anything| kind=indirect
quote |it was "not conclusive"| kind=mixed
cue |did not say|
cue |Asked|
cue |conceded|
speaker |Spokesperson Hailey Ng|
speaker |Mr Fenwick|
speaker |she|

=== claimed that A, and that B
--- text
A senior engineer has claimed that it will not be ready this winter, and that managers told him to “keep quiet” about cracks.
--- rows quote(kind) cue speaker
quote |it will not be ready this winter, and that managers told him to “keep quiet” about cracks| kind=mixed
cue |has claimed|
speaker |A senior engineer|

=== a possessive at the end
--- text
The mayor's fourth budget is the shortest since Ana Ferrer's, my colleague Tom Baines tells me.
--- rows quote(kind) speaker
quote |The mayor's fourth budget is the shortest since Ana Ferrer's| kind=indirect
speaker |my colleague Tom Baines|

=== the subject of what is in marks
--- text
Hannah Reed said her daughters, then aged six and nine, "just screamed and screamed".
--- rows quote(kind) speaker
quote |her daughters, then aged six and nine, "just screamed and screamed"| kind=mixed
speaker |Hannah Reed|

=== ... but not a time
--- text
Hannah Reed said last week, "we never gave up".
--- rows quote(kind) speaker
quote |we never gave up| kind=direct
speaker |Hannah Reed|

=== a participle behind what is denied
--- text
Also reacting, the National President of the Independent Marketers Forum, Alhaji Sani Gwarzo, denied that his members were hoarding the product, insisting that the depots had not been loading for two weeks.
--- rows quote(kind) speaker
quote |his members were hoarding the product| kind=indirect
quote |the depots had not been loading for two weeks| kind=indirect
speaker |the National President of the Independent Marketers Forum, Alhaji Sani Gwarzo|
speaker |Alhaji Sani Gwarzo|

=== what the subject does beside it
--- text
Prosecuting, Rebecca Stone told the jury that the gate had been open.
--- rows quote(kind) speaker
quote |the gate had been open| kind=indirect
speaker |Rebecca Stone|

=== while admitting
--- text
Ana Petrov, while admitting that there was a shortage, said tonnes of rice would be bought.
--- rows quote(kind) speaker
quote |there was a shortage| kind=indirect
quote |tonnes of rice would be bought| kind=indirect
speaker |Ana Petrov|

=== a surname that looks like another word
--- text
Vice president Alicia Brand spoke at noon. Brand said the company would pay.
--- rows quote(kind) speaker(name)
quote |the company would pay| kind=indirect
speaker |Brand|#2 name=|Alicia Brand|

=== an office of two parts, and lawyers for somebody
--- text
Minister for Trade Ana Petrov called the plan “half-baked”. Opposition Spokesman on Local Government Dwight Reid said it would fail. Lawyers for Tom Reed said he would appeal.
--- rows quote(kind) speaker(name)
quote |the plan “half-baked”| kind=mixed
quote |it would fail| kind=indirect
quote |he would appeal| kind=indirect
speaker |Minister for Trade Ana Petrov| name=|Ana Petrov|
speaker |Opposition Spokesman on Local Government Dwight Reid| name=|Dwight Reid|
speaker |Lawyers for Tom Reed| name=|Lawyers for Tom Reed|

=== sobbed
--- text
Mother-of-six Maureen Reed, 78, sobbed: 'He left us with nothing. I trusted him like a son.'

Another, Esther Stone, wept: “My father died waiting for that page.”
--- rows quote(kind) cue speaker(name)
quote |He left us with nothing. I trusted him like a son.| kind=direct
quote |My father died waiting for that page.| kind=direct
cue |sobbed|
cue |wept|
speaker |Mother-of-six Maureen Reed, 78| name=|Maureen Reed|
speaker |Another, Esther Stone| name=|Esther Stone|

=== remarks in a label
--- text
MENDES (voice-over): In Phoenix, prices are down.

JOE SANDOVAL, REALTOR: I lost everything.

MENDES (on camera): Joining me now, a senator.

SEN. LUCILLE PARK (D), NEVADA: He has never met a golf course he would not water. He told us in January, "I'm with you on this one." He lied.
--- rows quote(kind) cue speaker
quote |In Phoenix, prices are down.| kind=indirect
quote |I lost everything.| kind=indirect
quote |Joining me now, a senator.| kind=indirect
quote |He has never met a golf course he would not water. He told us in January, "I'm with you on this one." He lied.| kind=indirect
cue |:|
cue |:|#2
cue |:|#3
cue |:|#4
speaker |MENDES|
speaker |JOE SANDOVAL, REALTOR|
speaker |MENDES|#2
speaker |SEN. LUCILLE PARK (D), NEVADA|

=== initials in a label
--- text
Owen Prentice met the writer Nadia Ferris.

OP: Is there anything you would not write about?

NF: Children being hurt. I used to.

OP: What are you reading?

NF: Muriel Spark, always.
--- rows quote(kind) speaker(name)
quote |Is there anything you would not write about?| kind=indirect
quote |Children being hurt. I used to.| kind=indirect
quote |What are you reading?| kind=indirect
quote |Muriel Spark, always.| kind=indirect
speaker |OP| name=|Owen Prentice|
speaker |NF| name=|Nadia Ferris|
speaker |OP|#2 name=|Owen Prentice|
speaker |NF|#2 name=|Nadia Ferris|

=== a headline's words that the text has again
--- text
“We felt like ghosts”: cleaners win back pay

“We felt like ghosts,” said Gloria Stone, who has worked nights at the hospital for sixteen years and more.
--- rows quote(kind,name) speaker
quote |We felt like ghosts| kind=direct name=|Gloria Stone|
quote |We felt like ghosts,| kind=direct name=|Gloria Stone|
speaker |Gloria Stone, who has worked nights at the hospital for sixteen years and more|

=== ... without a colon, in capitals
--- text
‘HE LEFT US WITH NOTHING’ Fury of pensioners as salesman jets off

The couple lost their savings.

‘He left us with nothing. I trusted him,’ said Maureen Reed, a pensioner from Leigh.
--- rows quote(kind,name)
quote |HE LEFT US WITH NOTHING| kind=direct name=|Maureen Reed|
quote |He left us with nothing. I trusted him,| kind=direct name=|Maureen Reed|

=== ... which it has not
--- text
‘A SECOND CHANCE’ Fury of pensioners as salesman jets off

‘He left us with nothing. I trusted him,’ said Maureen Reed, a pensioner from Leigh.
--- rows quote(kind,name)
quote |He left us with nothing. I trusted him,| kind=direct name=|Maureen Reed|

=== a person behind the headline's colon
--- text
‘I still check under the bed’: Nadia Ferris on fear, fame and her new thriller

The novelist lives in Margate with her husband, the painter Idris Cole, and two cats.
--- rows quote(kind,name) speaker
quote |I still check under the bed| kind=direct name=|Nadia Ferris|
speaker |Nadia Ferris|

=== talk behind dashes
--- text
Sandbags were out.

– I've swum here for sixty years, said Odile Favre, towelling her hair. I'm not stopping now.

– It's stupid to risk it, countered her friend Monique.

— And what do you suppose the fish are doing? asked a man on the pier.
--- rows quote(kind) quote_part cue speaker
quote |I've swum here for sixty years, said Odile Favre, towelling her hair. I'm not stopping now.| kind=direct
quote |It's stupid to risk it| kind=direct
quote |And what do you suppose the fish are doing?| kind=direct
quote_part |I've swum here for sixty years|
quote_part |I'm not stopping now.|
cue |said|
cue |countered|
cue |asked|
speaker |Odile Favre, towelling her hair|
speaker |her friend Monique|
speaker |a man|

=== a list with dashes is no talk
--- text
What to do:

– Change your password, says Lena Stone of the union

– Call your bank
--- rows quote(kind) cue speaker
quote |Change your password| kind=indirect
cue |says|
speaker |Lena Stone of the union|

=== whose comments they are stands behind them
--- text
The email appears to contradict 2013 comments from former minister Leon Hale that “time and distance prevented a faster response.” The note repeats claims by Ann Lund that “all was well.”
--- rows quote(kind,speaker,cue)
quote |time and distance prevented a faster response.| kind=mixed speaker=|former minister Leon Hale| cue=|comments|
quote |all was well.| kind=mixed speaker=|Ann Lund| cue=|repeats claims|

=== what is done besides is not said, nor is the town where a report is from a source
--- text
ASTANA: Ana Li agreed on Thursday to reopen the bridge.

Bo Lund shouted "withdraw that" before picking up his papers. He congratulated Reed, in a move that may deepen the rift. Norvane said it was disappointed but remained ready.
--- rows quote speaker
quote |to reopen the bridge|
quote |withdraw that|
quote |Reed|
quote |it was disappointed but remained ready|
speaker |Ana Li|
speaker |Bo Lund|
speaker |He|
speaker |Norvane|

=== whom somebody asks for something, and of what it is said
--- text
The panel has asked Norvane for more data. The plan, which Ana Li dismissed as a con, failed.
--- rows quote
quote |Norvane for more data|
quote |a con|

=== ... but what is told so, and of what somebody is accused by nobody, is none
--- text
Ana Li told me so herself, rather proudly. A teacher accused of theft walked free.
--- rows quote

=== the subject that stands in front of the clause belongs to what is in marks
--- text
The island, Ms Lund said, "has been left to drown." Fares, Ms Lund told the Herald on Monday, "will keep people at home."
--- rows quote(kind,speaker)
quote |The island, Ms Lund said, "has been left to drown.| kind=mixed speaker=|Ms Lund|
quote |Fares, Ms Lund told the Herald on Monday, "will keep people at home.| kind=mixed speaker=|Ms Lund|

=== ... but not what tells when or how
--- text
Less than an hour later, Ana Lund said, "we will go." Leaning on a rail, Ana Lund added that "not everyone can swim." On Monday, Bo Reed said, "nobody came."
--- rows quote(kind,speaker)
quote |we will go.| kind=direct speaker=|Ana Lund|
quote |not everyone can swim.| kind=mixed speaker=|Ana Lund|
quote |nobody came.| kind=direct speaker=|Bo Reed|

=== what another likes and expects is one content
--- text
Her spokesman, Karl Benn, said that she liked the work of both sides and expected them to agree. Mr Benn pledged that Ms Lund liked trade, but wanted "smarter" deals.
--- rows quote
quote |she liked the work of both sides and expected them to agree|
quote |Ms Lund liked trade, but wanted "smarter" deals|

=== what was announced before Li left is not announced by her
--- text
Hours after the merger was announced, Ana Li left the board. The merger was announced by Bo Lund.
--- rows quote(speaker)
quote |The merger| speaker=|Bo Lund|

=== what a court held, and others hold
--- text
In a dissent, Justice Ravi Menon held that judges should not run harbours. Ana Li held that the harbour was hers.
--- rows quote(speaker,cue)
quote |judges should not run harbours| speaker=|Justice Ravi Menon| cue=|held|

=== what critics are termed
--- text
The minister stood firm, terming the deal's critics "sellers of smoke". Ana Li termed the vote unlawful. The firm spent millions branding the "Swift" car.
--- rows quote(speaker,cue)
quote |the deal's critics "sellers of smoke"| speaker=|The minister| cue=|terming|
quote |the vote unlawful| speaker=|Ana Li| cue=|termed|

=== behind a town in brackets
--- text
Bank fights off fund

[HARBOUR CITY] A fund that owns a tenth of the bank broke its silence on Monday, saying that it would vote no.
--- rows quote(speaker)
quote |it would vote no| speaker=|A fund that owns a tenth of the bank|

=== who says it is the clause's own subject; all that they want is said
--- text
The prime minister submitted his resignation to the queen after 30 members, two more than the quorum, said they will support the motion. Rudd said that all that the people want is rest.
--- rows quote(speaker)
quote |they will support the motion| speaker=|30 members, two more than the quorum|
quote |all that the people want is rest| speaker=|Rudd|

=== a colon in front decides, and not who writes in the next sentence
--- text
Boris Lund told Maria Costa: "You have lied to us." Ivan Petrov wrote to Petra Vogel. "You are a disgrace," he wrote.
--- rows quote(name)
quote |You have lied to us.| name=|Boris Lund|
quote |You are a disgrace,| name=|Ivan Petrov|
