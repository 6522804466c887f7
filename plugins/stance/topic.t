# Whom a quotation is about that names nobody: topic.c.

=== what is said of somebody's deed, and after it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"It is pure cowardice," Marta Holm said of Ilse Brandt's refusal to see the nurses. Paul Vance spoke next. "This law is a disgrace," said Paul Vance, the chairman, after Nora Quist had sat down. "Such arrogance!" exclaimed Dan Otis, when Rita Lowe left the room. "That was the bravest speech in years," Emil Kraus said, referring to Tora Lund's resignation. "The offer is an insult," said Olga Weiss, the union's leader, after Corvane Group proposed a rise of 1%.
--- rows stance(holder,target,polarity)
stance |cowardice| holder=|Marta Holm| target=|Ilse Brandt| polarity=negative
stance |disgrace| holder=|Paul Vance| target=|Nora Quist| polarity=negative
stance |arrogance| holder=|Dan Otis| target=|Rita Lowe| polarity=negative
stance |bravest| holder=|Emil Kraus| target=|Tora Lund| polarity=positive
stance |insult| holder=|Olga Weiss| target=|Corvane Group| polarity=negative

=== an outcry over somebody, an act of something
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"The fuss is ridiculous," Marta Holm said of the storm over Ilse Brandt's hat. "It was an act of sheer greed," said Paul Vance of Nora Quist's decision to sell. "It was a piece of nonsense," Dan Otis said of Rita Lowe's paper.
--- rows stance(holder,target,polarity)
stance |ridiculous| holder=|Marta Holm| target=|Ilse Brandt| polarity=positive
stance |greed| holder=|Paul Vance| target=|Nora Quist| polarity=negative
stance |piece of nonsense| holder=|Dan Otis| target=|Rita Lowe| polarity=negative

=== ... but not who died or was beaten, whom one works for, nor to whom it is told
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"It was a shambles," said Paul Vance after Nora Quist had died. "The delay is a scandal," said Dan Otis of Corvane Group. "It was an awful game," said Tora Lund after beating Rita Lowe.
--- rows stance(holder,target,polarity)

=== pronouns that nothing else leads to anybody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I have had my fill of politics, and I don't trust her," Marta Holm said of Ilse Brandt. "Hats off to them," said Dan Otis of the decision by Corvane Group to reopen the pit.
--- rows stance(holder,target,polarity)
stance |trust| holder=|Marta Holm| target=|Ilse Brandt| polarity=negative
stance |Hats off to them| holder=|Dan Otis| target=|Corvane Group| polarity=positive

=== ... but not where the words name somebody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tora Lund was ill and I could not help her," Marta Holm said after Ilse Brandt had left.
--- rows stance(holder,target,polarity)


=== ... nor where they answer a question or are of a manager of hers
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"That was a poor choice of words," Marta Holm said in response to Ilse Brandt's question.

"This week is a disaster," said Dan Otis, a veteran of many campaigns, serving as Rita Lowe's agent.
--- rows stance(holder,target,polarity)

=== a column that agrees with what somebody said of another is for the other, and not for who said it
--- options: -p stance.weigh=no -p stance.learned=2
--- text
OPINION: Gavin Stokell

Tom Reed lost his seat on Sunday. Anna Lund replied that Reed was the best she had worked with. She is right, and it is a pity that the coach cannot see it.
--- rows stance(holder,target,polarity,rule)
stance |best| holder=|Anna Lund| target=|Tom Reed| polarity=positive rule=|quoted word|
