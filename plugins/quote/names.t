=== what speaks for somebody as he does has his name
--- text
Ilha Reed is running for mayor. Her campaign said she would win. Reed's team told reporters that the count was slow.
--- rows quote(name) speaker
quote |she would win| name=|Ilha Reed|
quote |the count was slow| name=|Ilha Reed|
speaker |Her campaign|
speaker |Reed's team|

=== a relative clause's name is not the speaker's
--- text
The New Party, which beat Ana Lima in May, has said it will stay in power.
--- rows quote(name) speaker
quote |it will stay in power| name=|New Party|
speaker |The New Party, which beat Ana Lima in May|

=== who says it between commas is not whom it is about
--- text
Tom Reed hit back. Ana Lima, he said, had no plan.
--- rows quote(name) speaker
quote |Ana Lima, he said, had no plan| name=|Tom Reed|
speaker |he|

=== what two say together is not said by the first alone
--- text
Ann Reed and Bo Lund met in May. "It was a good day," both ministers said.
--- rows quote(name) speaker
quote |It was a good day,| name=|both ministers|
speaker |both ministers|

=== whose statement it is
--- text
Tom Reed said in a statement that the vote was rigged. Ana Li denied it. "Boxes were stuffed," the statement read. The party told members in a letter that it would sue. The letter added that time was short.
--- rows quote(name)
quote |the vote was rigged| name=|Tom Reed|
quote |Boxes were stuffed,| name=|Tom Reed|
quote |it would sue| name=|The party|
quote |time was short| name=|The party|

=== ... but not where nobody told of one
--- text
Tom Reed said that the vote was rigged. "Boxes were stuffed," the statement read.
--- rows quote(name)
quote |the vote was rigged| name=|Tom Reed|
quote |Boxes were stuffed,|

=== an office of matters in small letters, and who has it
--- text
Cabinet member for education Huw Bevan said it was over. Minister of mineral resources Ana Li urged patience. Chamber of commerce president Luc Hall said so.
--- rows quote(name)
quote |it was over| name=|Huw Bevan|
quote |patience| name=|Ana Li|

=== ... but lawyers for somebody are not he
--- text
Lawyer for former mayor Tom Reed said it was over.
--- rows quote(name)
quote |it was over|

=== a bench of two is neither
--- text
A Division Bench of Justices Meera Sanyal and Karl Thomas said the ministry was late. "Files do not walk," the Bench remarked.
--- rows quote(name)
quote |the ministry was late| name=|A Division Bench of Justices Meera Sanyal and Karl Thomas|
quote |Files do not walk,| name=|A Division Bench of Justices Meera Sanyal and Karl Thomas|

=== who is only described before "who"
--- text
Owner Marcus Thole hit back. The vape tycoon, who bought the club for £1, accused Pugh of "running off to the papers" and said results had been "an embarrassment".
--- rows quote(name)
quote |Pugh of "running off to the papers"| name=|Marcus Thole|
quote |results had been "an embarrassment"| name=|Marcus Thole|

=== who has no name goes on to speak, though somebody was named before
--- text
Judge Ana Kettle freed him. "It was a disgrace," she said.

The boy's mother, who cannot be named, said that she was devastated. "Nobody stood up for my son," she said.
--- rows quote(name)
quote |It was a disgrace,| name=|Ana Kettle|
quote |she was devastated| name=|The boy's mother|
quote |Nobody stood up for my son,| name=|The boy's mother|

=== ... but not where somebody is named between, or where it cannot be she
--- text
Judge Ana Kettle freed him. "It was a disgrace," she said.

The boy's mother met Ana Reed and said that she was glad. Reed nodded. "We will talk," she said. His father said it was over. "I am sorry," she said.
--- rows quote(name)
quote |It was a disgrace,| name=|Ana Kettle|
quote |she was glad|
quote |We will talk,| name=|Ana Reed|
quote |it was over| name=|His father|
quote |I am sorry,| name=|Ana Reed|

=== a side in court is not the court, nor the accused
--- text
Tom Reed came to Hull Crown Court. The prosecution had alleged that he pushed a clerk. The defence said it was a lie.
--- rows quote(name)
quote |he pushed a clerk| name=|The prosecution|
quote |it was a lie| name=|The defence|

=== who says it between commas, to whomever she tells it
--- text
Ana Li ran. Kim Hall, she told the BBC on Monday, was late.
--- rows quote(name)
quote |Kim Hall, she told the BBC on Monday, was late| name=|Ana Li|

=== he who speaks of Mr Hollis is another, though his paragraph names nobody
--- text
Its founder, Martin Oakes, also questioned the role of chairman Dean Hollis, who sits on the board of a rival.

"Mr Hollis has two masters," he wrote.
--- rows quote(name)
quote |the role of chairman Dean Hollis| name=|Martin Oakes|
quote |Mr Hollis has two masters,| name=|Martin Oakes|

=== an institute whose name goes without that word
--- text
The Novapol institute said on Monday that most people want a ferry. The Novapol agency asked 900 people.
--- rows quote(name)
quote |most people want a ferry| name=|Novapol|
quote |900 people| name=|Novapol|

=== a bench is not its head
--- text
A three-member bench headed by Justice Alma Rossi observed that the files were gone. Protesters led by Ana Roe told police that they would stay.
--- rows quote(name)
quote |the files were gone| name=|A three-member bench headed by Justice Alma Rossi|
quote |they would stay| name=|Protesters led by Ana Roe|

=== one person with two offices
--- text
Former prosecutor and Harbour City Mayor Ana Rudd said that she was tired. Former Secretary of State and presidential hopeful Otto Blum, who was late, said that he was glad.
--- rows quote(name)
quote |she was tired| name=|Ana Rudd|
quote |he was glad| name=|Otto Blum|

=== ... but not of others with one
--- text
Lawyers and Mayor Ana Rudd said that it was over. The union and Mayor Ana Rudd said that it was over.
--- rows quote(name)
quote |it was over|
quote |it was over|#2

=== what stands between dashes
--- text
Campaign chairman Joe Pike — Ana Rudd’s former aide — said that it was over. A former candidate -- Leo Marsh, who lost in May -- said that the mayor had no plan. OSLO — Bo Lund said that it rained.
--- rows quote(name)
quote |it was over| name=|Joe Pike|
quote |the mayor had no plan| name=|Leo Marsh|
quote |it rained| name=|Bo Lund|

=== several, of whom some are named
--- text
Two economists, Ana Rudd and Leo Marsh, said that it was over. Several candidates, including Joe Pike, said that it rained. The boss, Otto Blum, said that it was dry.
--- rows quote(name)
quote |it was over| name=|Two economists|
quote |it rained| name=|Several candidates|
quote |it was dry| name=|Otto Blum|

=== who wrote what says it
--- text
Ana Rudd left. Rudd's letter says that the port was sold. Officials reading Rudd's letter say that it was not.
--- rows quote(name)
quote |the port was sold| name=|Ana Rudd|
quote |it was not|

=== a title of address begins a name
--- text
The Under-Secretary for the Affairs of the Harbour Board Dr. Saad Hamdi said that it was full. Lawyers for Dr. Ana Rudd said that it was not.
--- rows quote(name)
quote |it was full| name=|Saad Hamdi|
quote |it was not| name=|Lawyers for Dr. Ana Rudd|

=== whoever accuses has somebody behind the verb
--- text
Bo Lund was jailed for three years accused of "inciting a mob". Ana Rudd accused him of "hiding". The mayor, whom one speaker accused of "running away", left.
--- rows quote(name)
quote |inciting a mob|
quote |him of "hiding"| name=|Ana Rudd|
quote |running away| name=|one speaker|

=== who is praised in a headline says nothing
--- text
Anna Rudd praised by Peter Keller over bus cuts

She was glad.
--- rows quote(name)
quote |over bus cuts| name=|Peter Keller|

=== ... but who praises does
--- text
Anna Rudd praised Peter Keller over bus cuts

She was glad.
--- rows quote(name)
quote |Peter Keller over bus cuts| name=|Anna Rudd|

=== who says it between the subject and its verb
--- text
Hilda Marsh sat for Goole. She called the chief whip, Edward Lund, a bore. Lund, she told a friend, had “the charm of a wet Sunday”.
--- rows quote(name)
quote |the chief whip, Edward Lund, a bore| name=|Hilda Marsh|
quote |Lund, she told a friend, had “the charm of a wet Sunday”| name=|Hilda Marsh|

=== whose words they are by a full name in front of a noun, what a speaker spoke of, and who is silent first
--- text
The old pier was, in Marta Lindqvist's view, "a heap of rust nobody will miss". “Shabby,” was the only word that Bo Falk could find for the offer.

"It was a swindle," said Tom Hale about the lottery run by Jan Vos. "It was madness," said Ann Day of the decision that Jan Vos took. "It may rain," said Ida Holm of the Malby Weather Office.

Karl Eng, asked about the ferry fares of Jan Vos, was short with reporters. "Sheer greed."

Pressed on the late trams, Lena Moe shrugged. "Ask the council."

Asked about the fog, the harbour master and Rune Dahl shrugged. "Ask the council."
--- rows quote(kind,name) speaker
quote |The old pier was, in Marta Lindqvist's view, "a heap of rust nobody will miss| kind=mixed name=|Marta Lindqvist|
quote |Shabby,| kind=direct name=|Bo Falk|
quote |It was a swindle,| kind=direct name=|Tom Hale|
quote |It was madness,| kind=direct name=|Ann Day|
quote |It may rain,| kind=direct name=|Ida Holm|
quote |the ferry fares of Jan Vos, was short with reporters| kind=indirect
quote |Sheer greed.| kind=direct name=|Karl Eng|
quote |Ask the council.| kind=direct name=|Lena Moe|
quote |the fog, the harbour master and Rune Dahl shrugged| kind=indirect
quote |Ask the council.|#2 kind=direct
speaker |Marta Lindqvist|
speaker |Bo Falk|
speaker |Tom Hale|
speaker |Ann Day|
speaker |Ida Holm of the Malby Weather Office|
