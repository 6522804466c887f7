# Quotations: marks, cues, sources, names.

=== said and a comma, then the words
--- text
Maria Vance said, “The ferry will run again on Monday.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The ferry will run again on Monday.| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |Maria Vance|

=== the words, then said and a name with its appositive
--- text
"We slept in the car for two nights," said Oren Tal, a teacher at the village school.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |We slept in the car for two nights,| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |Oren Tal, a teacher at the village school|

=== an interrupted quotation is one
--- text
“If the ice holds,” Lena Brandt said, “we can cross by noon.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |If the ice holds,” Lena Brandt said, “we can cross by noon.| kind=direct rule=marks+learned
quote_part |If the ice holds,|
quote_part |we can cross by noon.|
cue |said| lemma=say
speaker |Lena Brandt|

=== two sentences of one speaker around the cue
--- text
“The dam is safe,” Minister Ada Okoro said. “Nobody has to leave.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The dam is safe,” Minister Ada Okoro said. “Nobody has to leave.| kind=direct rule=marks+learned
quote_part |The dam is safe,|
quote_part |Nobody has to leave.|
cue |said| lemma=say
speaker |Minister Ada Okoro|

=== a sentence of other words between two pieces
--- text
“The vote was close,” Lin Wu told reporters. She smiled. “But it was fair.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The vote was close,” Lin Wu told reporters. She smiled. “But it was fair.| kind=direct rule=marks+learned
quote_part |The vote was close,|
quote_part |But it was fair.|
cue |told| lemma=tell
speaker |Lin Wu|

=== two speakers in one paragraph
--- text
“It was dark,” said Amir Sol. “Too dark to see the road,” said his brother, Ben Sol.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |It was dark,| kind=direct rule=marks+learned
quote |Too dark to see the road,| kind=direct rule=marks+learned
cue |said| lemma=say
cue |said|#2 lemma=say
speaker |Amir Sol|
speaker |his brother, Ben Sol|

=== a question mark inside
--- text
“Who paid for the bridge?” Senator Ruiz asked.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |Who paid for the bridge?| kind=direct rule=marks+learned
cue |asked| lemma=ask
speaker |Senator Ruiz|

=== an adverb behind the name
--- text
“Nothing was lost,” added Kim Min-jun calmly.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |Nothing was lost,| kind=direct rule=marks+learned
cue |added| lemma=add
speaker |Kim Min-jun|

=== a quotation in the next paragraph goes on without a source
--- text
“We are moving the factory,” Omar Nasser told the staff.

“I wish I had better news.”
--- rows quote(kind,rule,name)
quote |We are moving the factory,| kind=direct rule=marks+learned name=|Omar Nasser|
quote |I wish I had better news.| kind=direct rule=floating name=|Omar Nasser|

=== a colon at the end of the paragraph before
--- text
In a statement, the ministry said:

“No prisoner was harmed.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |No prisoner was harmed.| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |the ministry|

=== marks opened again in each paragraph
--- text
“The first year was hard,” Joy Adeyemi said. “We had no roof.

“The second was better. We had half of one.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The first year was hard,” Joy Adeyemi said. “We had no roof.\n\n“The second was better. We had half of one.| kind=direct rule=marks+learned
quote_part |The first year was hard,|
quote_part |We had no roof.\n\n“The second was better. We had half of one.|
cue |said| lemma=say
speaker |Joy Adeyemi|

=== single marks, and marks inside of them
--- text
‘We’ve asked for this since May,’ said Alan Price, ‘and nobody called it “urgent”.’
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |We’ve asked for this since May,’ said Alan Price, ‘and nobody called it “urgent”.| kind=direct rule=marks+learned
quote_part |We’ve asked for this since May,|
quote_part |and nobody called it “urgent”.|
cue |said| lemma=say
speaker |Alan Price|

=== straight single marks beside apostrophes
--- text
'It's the farmers' water,' Jon Hale said. 'They won't give it up.'
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |It's the farmers' water,' Jon Hale said. 'They won't give it up.| kind=direct rule=marks+learned
quote_part |It's the farmers' water,|
quote_part |They won't give it up.|
cue |said| lemma=say
speaker |Jon Hale|

=== guillemets with spaces
--- text
« The river is not for sale », Brandt told the assembly.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The river is not for sale| kind=direct rule=marks+learned
cue |told| lemma=tell
speaker |Brandt|

=== low and high German marks
--- text
„The border stays open“, Chancellor Ilse Kern said.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The border stays open| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |Chancellor Ilse Kern|

=== reversed guillemets
--- text
»The river is not for sale«, Brandt told the assembly.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The river is not for sale| kind=direct rule=marks+learned
cue |told| lemma=tell
speaker |Brandt|

=== backticks
--- text
``The ship never docked,'' Nora Quist said.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The ship never docked,| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |Nora Quist|

=== corner brackets
--- text
The mayor said: 「The bridge is closed until June.」
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The bridge is closed until June.| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |The mayor|

=== an unclosed mark ends before the clause that reports it
--- text
“We never signed the paper, Nora Quist said.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |We never signed the paper,| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |Nora Quist|

=== marks closed by a sign of another family
--- text
“The road is closed," the sheriff said.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The road is closed,| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |the sheriff|

=== a nickname in marks belongs to the source
--- text
“I saw him run,” said a night porter who goes by the name “Lucky.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |I saw him run,| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |a night porter who goes by the name “Lucky.”|

=== a quotation inside a quotation
--- text
“She told me ‘run’ and I ran,” said Pavel Dunn.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |She told me ‘run’ and I ran,| kind=direct rule=marks+learned
cue |said| lemma=say
speaker |Pavel Dunn|

=== part of a sentence in marks: mixed
--- text
Carla Mendes said the plan was “dead on arrival” in the senate.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |the plan was “dead on arrival” in the senate| kind=mixed rule=learned
cue |said| lemma=say
speaker |Carla Mendes|

=== the sentence begins outside of the marks
--- text
The plan is “dead on arrival,” Carla Mendes said.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The plan is “dead on arrival,”| kind=mixed rule=behind
cue |said| lemma=say
speaker |Carla Mendes|

=== called, and words in marks
--- text
Brandt called the verdict “a disgrace”.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |the verdict “a disgrace”| kind=mixed rule=learned
cue |called| lemma=call
speaker |Brandt|

=== that, and words in marks
--- text
The minister said that “no soldier crossed the line.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |no soldier crossed the line.| kind=mixed rule=marks+learned
cue |said| lemma=say
speaker |The minister|

=== reported words with that
--- text
Ana Petrova, who chaired the panel in 2014, told journalists that the tapes had been wiped.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |the tapes had been wiped| kind=indirect rule=learned
cue |told| lemma=tell
speaker |Ana Petrova, who chaired the panel in 2014|

=== reported words without that
--- text
Officials say the fire began in a barn.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |the fire began in a barn| kind=indirect rule=learned
cue |say| lemma=say
speaker |Officials|

=== a parenthetical clause
--- text
The pipeline, the company said, would be finished by spring.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |The pipeline, the company said, would be finished by spring| kind=indirect rule=learned
quote_part |The pipeline|
quote_part |would be finished by spring|
cue |said| lemma=say
speaker |the company|

=== according to, before and behind
--- text
According to court papers, the money was paid in 2019. The judge was told a year later, according to the clerk.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |the money was paid in 2019| kind=indirect rule=learned
quote |The judge was told a year later| kind=indirect rule=learned
cue |According to| lemma=|according to|
cue |according to| lemma=|according to|
speaker |court papers|
speaker |the clerk|

=== a time between the verb and that
--- text
The brewery said late Monday that it would sell nine pubs.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |it would sell nine pubs| kind=indirect rule=learned
cue |said| lemma=say
speaker |The brewery|

=== one more verb of the same subject
--- text
Mayor Okafor said the dam was safe and urged farmers to keep their cattle.
--- rows quote(kind,rule,name) cue(lemma) speaker
quote |the dam was safe| kind=indirect rule=learned name=|Okafor|
quote |farmers to keep their cattle| kind=indirect rule=learned name=|Okafor|
cue |said| lemma=say
cue |urged| lemma=urge
speaker |Mayor Okafor|

=== a message
--- text
Reyes tweeted: “Thank you, Lagos! 🙌 We did it.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |Thank you, Lagos! 🙌 We did it.| kind=direct rule=marks+learned
cue |tweeted| lemma=tweet
speaker |Reyes|

=== adding: the subject of the clause before
--- text
Eric Boyd, editor of the Harbor Post, said the port would close, adding, “Nobody will miss it.”
--- rows quote(kind,name) speaker cue(lemma)
quote |the port would close| kind=indirect name=|Eric Boyd|
quote |Nobody will miss it.| kind=direct name=|Eric Boyd|
speaker |Eric Boyd, editor of the Harbor Post|
cue |said| lemma=say
cue |adding| lemma=add

=== a transcript
--- text
HARGREAVES: Would you buy that ferry again?

OKONKWO: We would buy two of them tomorrow.
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |Would you buy that ferry again?| kind=indirect rule=transcript
quote |We would buy two of them tomorrow.| kind=indirect rule=transcript
cue |:| lemma=:
cue |:|#2 lemma=:
speaker |HARGREAVES|
speaker |OKONKWO|

=== a signature behind a dash
--- text
“My street floods every spring.” — Ruth Amado
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |My street floods every spring.| kind=direct rule=signature
cue |—| lemma=—
speaker |Ruth Amado|

=== a pronoun is the last speaker
--- text
Priya Nair opened the meeting on Monday. “The line must stay,” she said.
--- rows quote(kind,name) speaker
quote |The line must stay,| kind=direct name=|Priya Nair|
speaker |she|

=== a relative clause: the name is that of the noun before
--- text
The paper quoted an officer who said that the gate had been left open.
--- rows quote(kind) cue(lemma) speaker
quote |the gate had been left open| kind=indirect
cue |said| lemma=say
speaker |who|

=== no source is given: none
--- text
It was announced on Friday that the tower would be sold.
--- rows quote(kind,name) speaker
quote |the tower would be sold| kind=indirect

=== beliefs are no speech
--- text
Voters like the mayor. Doctors fear a second wave.
--- rows quote(kind)

=== scare quotes, titles, signs
--- text
The so-called “smart” lamp was switched off. He starred in “Northern Light” and “The Salt Road” before that. A sign read EXIT.
--- rows quote(kind)

=== apostrophes, decades, inches, plural possessives
--- text
The '80s were good to the farmers' markets, rock 'n' roll paid the workers' bills, and a 6" pipe was thought wide.
--- rows quote(kind)

=== participles before nouns report nothing
--- text
The stated aim of the law was less noise; the reported figures were lower.
--- rows quote(kind)

=== a broadcast is named, nobody speaks through its title
--- text
In an interview on “Morning Desk,” Senator Ruiz said the bill would pass.
--- rows quote(kind)
quote |the bill would pass| kind=indirect

=== a source ends before where it was said
--- text
“It’s a scandal,” said Dr. Ruth Amado of the Harbor Institute in an interview with the Post on Friday. “People drowned.”
--- rows quote(kind,rule) quote_part cue(lemma) speaker
quote |It’s a scandal,” said Dr. Ruth Amado of the Harbor Institute in an interview with the Post on Friday. “People drowned.| kind=direct rule=marks+learned
quote_part |It’s a scandal,|
quote_part |People drowned.|
cue |said| lemma=say
speaker |Dr. Ruth Amado of the Harbor Institute|

=== an appositive behind a party: the name is in it
--- text
"We're ready," a spokesman for the army, Col. Peter Falk, said by phone.
--- rows quote(kind,name) speaker
quote |We're ready,| kind=direct name=|Peter Falk|
speaker |a spokesman for the army, Col. Peter Falk|

=== analysts at a firm speak for it, and not for whom the next sentence names
--- text
Analysts at Piper Sandler said in a note to clients that margins would recover. Michael Osei runs the company.
--- rows quote(kind,name) speaker
quote |margins would recover| kind=indirect name=|Piper Sandler|
speaker |Analysts at Piper Sandler|

=== decisions and aspects are no speech
--- text
The council has approved a tram line. Membership has continued to grow. Members voted on Monday. She aims to win.
--- rows quote(kind)

=== two verbs of one pronoun
--- text
He argues that a bus would cost half as much, though he admits the timetable is “tight”.
--- rows quote(kind) cue(lemma)
quote |a bus would cost half as much| kind=indirect
quote |the timetable is “tight”| kind=mixed
cue |argues| lemma=argue
cue |admits| lemma=admit

=== although: the main clause belongs to it
--- text
Experts said that although the leaders seem united, each follows a plan of his own.
--- rows quote(kind)
quote |although the leaders seem united, each follows a plan of his own| kind=indirect

=== a new sentence behind an abbreviation
--- text
Critics said the rule would hurt the U.S. Eric Boyd, who edits the Harbor Post, noted that it had been tried before.
--- rows quote(kind) speaker
quote |the rule would hurt the U.S.| kind=indirect
quote |it had been tried before| kind=indirect
speaker |Critics|
speaker |Eric Boyd, who edits the Harbor Post|

=== marks that touch are two turns
--- text
“Why?” “Because I can.”
--- rows quote(kind,rule)
quote |Why?| kind=direct rule=floating
quote |Because I can.| kind=direct rule=floating

=== a crosshead in marks is no quotation
--- text
The mine closed in May, the union said.

'Nobody Left.'

The village has emptied since, and the school has eleven pupils in two rooms.
--- rows quote(kind)
quote |The mine closed in May| kind=indirect

=== marks inside a content are closed, and the second verb has its own
--- text
Kate Moran called the business case "a fairy tale" and urged ministers to scrap the line.
--- rows quote(kind) speaker
quote |the business case "a fairy tale"| kind=mixed
quote |ministers to scrap the line| kind=indirect
speaker |Kate Moran|

=== was described by somebody as
--- text
The ferry plan was described by an engineer as "hopeless".
--- rows quote(kind) quote_part speaker
quote |The ferry plan was described by an engineer as "hopeless"| kind=mixed
quote_part |The ferry plan|
quote_part |as "hopeless"|
speaker |an engineer|

=== a source without a name, once more
--- text
Experts have said that prices will rise. Markets fell all the same. However, experts have warned that wages will not follow.
--- rows quote(name)
quote |prices will rise| name=|Experts|
quote |wages will not follow| name=|Experts|

=== the Ohio Democrat is a person; a union and its name are one; who is close to a company is not it
--- text
Marcus Bell disagreed on Monday. Leaving the hall, the Ohio Democrat told reporters that the plan was dead. The Unison union said that it would strike. "They gave us nothing," said a person close to Norfel.
--- input name(kind:sym,text:sym,ref:sym?)
name |Marcus Bell| kind=PER text=|Marcus Bell|
name |Ohio| kind=LOC text=|Ohio|
name |Democrat| kind=MISC text=|Democrat|
name |Unison| kind=ORG text=|Unison|
name |Norfel| kind=ORG text=|Norfel|
--- input entity(kind:sym,name:name?)
entity |Marcus Bell| kind=PER name=|Marcus Bell|
entity |Ohio| kind=LOC name=|Ohio|
entity |Democrat| kind=MISC name=|Democrat|
entity |Unison| kind=ORG name=|Unison|
entity |Norfel| kind=ORG name=|Norfel|
--- rows quote(kind,speaker,name)
quote |the plan was dead| kind=indirect speaker=|the Ohio Democrat| name=|Marcus Bell|
quote |it would strike| kind=indirect speaker=|The Unison union| name=|Unison|
quote |They gave us nothing,| kind=direct speaker=|a person close to Norfel|

=== straight signs and curly ones close each other
--- text
"I was hoping to see more of the harbour,” Rudd said. “So I was glad when it opened.”

“Those who run it down have no plan," Lund said. "Or they argue about rain.”
--- rows quote(kind,speaker) quote_part
quote |I was hoping to see more of the harbour,” Rudd said. “So I was glad when it opened.| kind=direct speaker=|Rudd|
quote |Those who run it down have no plan," Lund said. "Or they argue about rain.| kind=direct speaker=|Lund|
quote_part |I was hoping to see more of the harbour,|
quote_part |So I was glad when it opened.|
quote_part |Those who run it down have no plan,|
quote_part |Or they argue about rain.|
