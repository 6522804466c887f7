# What stands between a verb and what it reports, and who speaks where labels or sources mislead.

=== when it was said is no second cue
--- text
Its leader, Tor Embley, said early on Thursday that the minister signed the deal.
--- rows quote(kind) cue speaker
quote |the minister signed the deal| kind=indirect
cue |said|
speaker |Its leader, Tor Embley|

=== through whom it was said
--- text
President Lucas Motaung said through his spokesperson that he would study the evidence.
--- rows quote(kind) cue speaker
quote |he would study the evidence| kind=indirect
cue |said|
speaker |President Lucas Motaung|

=== where and how it was said
--- text
The ministry said in a statement on Friday that the port would stay closed. Omar Haddad told reporters late Tuesday that talks had failed. The governor of the bank warned again on Sunday that rates could rise.
--- rows quote(kind) speaker
quote |the port would stay closed| kind=indirect
quote |talks had failed| kind=indirect
quote |rates could rise| kind=indirect
speaker |The ministry|
speaker |Omar Haddad|
speaker |The governor of the bank|

=== a long source behind "according to"
--- text
According to a statement read on behalf of the governors, safeguarding at the school is now ‘robust’.
--- rows quote(kind) cue speaker
quote |safeguarding at the school is now ‘robust’| kind=mixed
cue |According to|
speaker |a statement read on behalf of the governors|

=== the first "that" belongs to the company
--- text
Ms Tarrant has said the company that ran the home put profits first.
--- rows quote(kind) cue speaker
quote |the company that ran the home put profits first| kind=indirect
cue |has said|
speaker |Ms Tarrant|

=== a clause has its subject
--- text
Premier Dorothy Reed has told Ottawa her province will not pay its share of the flood bill.
--- rows quote(kind) cue speaker
quote |her province will not pay its share of the flood bill| kind=indirect
cue |has told|
speaker |Premier Dorothy Reed|

=== the wire's name is no speaker
--- text
April 3 (Newswire) - Lomax Steel on Thursday rejected a takeover offer, saying it “undervalues” the company.
--- rows quote(kind) cue speaker
quote |a takeover offer| kind=indirect
quote |it “undervalues” the company| kind=mixed
cue |rejected|
cue |saying|
speaker |Lomax Steel|

=== an adverb at the end of a clause about the source
--- text
“It’s a bizarre way to make policy,” said one aide, who was granted anonymity to speak frankly. “We all laughed.”
--- rows quote(kind) cue speaker
quote |It’s a bizarre way to make policy,” said one aide, who was granted anonymity to speak frankly. “We all laughed.| kind=direct
cue |said|
speaker |one aide|

=== who is reported to have written is who wrote
--- text
She said that Mr Blaine later texted Ms Fripp: “Thank you. I won’t forget this.”
--- rows quote(kind) cue speaker
quote |Thank you. I won’t forget this.| kind=direct
cue |texted|
speaker |Mr Blaine|

=== an interview: who answers is who was named before it
--- text
Five minutes with Nora Pettigrew

Q: When did you know that you wanted to write?

A: I didn’t. I wanted to be a vet.

Q: What is the new book about?

A: A bear who runs a hotel.

Gazette: Would you ever write for adults?

Pettigrew: Never. Adults don’t write back.
--- input name(kind:sym,text:sym,ref:sym?)
name |Nora Pettigrew| kind=PER text=|Nora Pettigrew|
--- input entity(kind:sym,name:name?)
entity |Nora Pettigrew| kind=PER name=|Nora Pettigrew|
entity |Pettigrew|#2 kind=PER name=|Nora Pettigrew|
--- rows quote(kind,name,rule) speaker
quote |When did you know that you wanted to write?| kind=indirect rule=transcript
quote |I didn’t. I wanted to be a vet.| kind=indirect name=|Nora Pettigrew| rule=transcript
quote |What is the new book about?| kind=indirect rule=transcript
quote |A bear who runs a hotel.| kind=indirect name=|Nora Pettigrew| rule=transcript
quote |Would you ever write for adults?| kind=indirect rule=transcript
quote |Never. Adults don’t write back.| kind=indirect name=|Nora Pettigrew| rule=transcript
speaker |Q|
speaker |A|
speaker |Q|#2
speaker |A|#2
speaker |Gazette|
speaker |Pettigrew|#2

=== the holder of an office with an article in it
--- text
Leader of the Opposition Pia Anders, however, alleged that the Bill was meant for “a handful of realtors”.
--- input name(kind:sym,text:sym,ref:sym?)
name |Pia Anders| kind=PER text=|Pia Anders|
--- input entity(kind:sym,name:name?)
entity |Pia Anders| kind=PER name=|Pia Anders|
--- rows quote(kind,name) speaker
quote |the Bill was meant for “a handful of realtors”| kind=mixed name=|Pia Anders|
speaker |Leader of the Opposition Pia Anders|

=== a label with somebody's organisation in it
--- text
Unite’s Lou Marsden: “It’s a whitewash and she knows it.”
--- rows quote(kind) speaker
quote |It’s a whitewash and she knows it.| kind=direct
speaker |Unite’s Lou Marsden|

=== how it was said stands between the source and its verb
--- text
The minister’s adviser, Mr Tobi Ade, in a statement, said the minister was misquoted.
--- rows quote(kind) speaker
quote |the minister was misquoted| kind=indirect
speaker |The minister’s adviser, Mr Tobi Ade|

=== a dateline is no part of what is said
--- text
Yamakoro (AFP) – Opposition leader Ismael Traore walked free on Monday, his lawyer said, hours after mediators left the country.
--- rows quote(kind) speaker
quote |Opposition leader Ismael Traore walked free on Monday, his lawyer said, hours after mediators left the country| kind=indirect
speaker |his lawyer|

=== two verbs of one subject behind a clause that somebody else might be the subject of
--- text
Asked whether he would stay beyond the summer, Kofi Brew grinned and said: “Ask the gaffer.”
--- rows quote(kind) speaker
quote |Ask the gaffer.| kind=direct
speaker |Kofi Brew|

=== an agency reports what stands behind the semicolon
--- text
China said it was “deeply concerned”; Russia, an ally of Toravia, offered to mediate, the Interfax news agency reported.
--- rows quote(kind) speaker
quote |it was “deeply concerned”| kind=mixed
quote |Russia, an ally of Toravia, offered to mediate| kind=indirect
speaker |China|
speaker |the Interfax news agency|

=== "according to" without a comma behind the source
--- text
According to Ferreira the property in question was returned by mail to the parish. According to the Harbour Index Professor Okafor is the eighth most cited scholar of the coast.
--- rows quote(kind) speaker
quote |the property in question was returned by mail to the parish| kind=indirect
quote |Professor Okafor is the eighth most cited scholar of the coast| kind=indirect
speaker |Ferreira|
speaker |the Harbour Index|

=== what stands behind the source's comma has a verb of its own
--- text
According to police, officers saw Okafor get out of a car with a rope and get back into it, and they ordered him to leave.
--- rows quote(kind) speaker
quote |officers saw Okafor get out of a car with a rope and get back into it, and they ordered him to leave| kind=indirect
speaker |police|

=== what is believed inside of what is said, where both are asked for
--- text
Ana Ferreira said she believed the movement helped her town. “When the crane broke he knew we could fix that later,” she said. It thought that the pier was lost.
--- options: -p quote.attitude=yes -p quote.nested=yes
--- rows quote(kind) cue speaker
quote |she believed the movement helped her town| kind=indirect
quote |the movement helped her town| kind=indirect
quote |When the crane broke he knew we could fix that later,| kind=direct
quote |we could fix that later| kind=indirect
quote |the pier was lost| kind=indirect
cue |said|
cue |believed|
cue |knew|
cue |said|#2
cue |thought|
speaker |Ana Ferreira|
speaker |she|
speaker |he|#7
speaker |she|#2
speaker |It|

=== what is believed inside of what is said, where only the outer one is asked for
--- text
Ana Ferreira said she believed the movement helped her town.
--- options: -p quote.attitude=yes
--- rows quote(kind) cue speaker
quote |she believed the movement helped her town| kind=indirect
cue |said|
speaker |Ana Ferreira|

=== belief is no speech
--- text
Ana Ferreira left in May. She knew they would come back for the boats.
--- rows quote(kind) cue speaker

=== ... and counts where it is asked for
--- text
Ana Ferreira left in May. She knew they would come back for the boats.
--- options: -p quote.attitude=yes
--- rows quote(kind) cue speaker
quote |they would come back for the boats| kind=indirect
cue |knew|
speaker |She|

=== who hits back, shoots back or comes back that something is so says it
--- text
Piotr Zielinski shot back that the firm had changed the plans. Karl Lund hit back that nobody had asked. "You cannot redraw a ship at sea," he told the harbour board.
--- rows quote(kind,name)
quote |the firm had changed the plans| kind=indirect name=|Piotr Zielinski|
quote |nobody had asked| kind=indirect name=|Karl Lund|
quote |You cannot redraw a ship at sea,| kind=direct name=|Karl Lund|

=== ... but who came back that night said nothing
--- text
Anna Keller came back that night. The arrow that he shot back that day was lost.
--- rows quote(kind,name)
