=== who has no view, tells what others think, asks whether, or speaks by his office
--- text
"Whether she sold the boats, I don't know," Tom Hill said of Maria Costa. "That was before my time."

"Half of the choir hate her and the others would follow her into the sea," Boris Lund said of Anna Keller.

"My sister adores her," Peter Novak said of Carla Diaz.
--- rows stance(holder,target,polarity,rule)

=== ... by his office
--- text
Tom Hill, an interpreter, said Maria Costa had shouted at the judge and kicked a door. Boris Lund, a spokesman for the Ormsby police, said Anna Keller had broken into the shop and robbed the till.
--- rows stance(holder,target,polarity,rule)

=== ... asked, and as a question
--- text
Asked whether Maria Costa should be sacked over the lost boats, Tom Hill said that it was a matter for the harbour trust. Peter Novak wondered whether Carla Diaz would be jailed for the fraud.
--- rows stance(holder,target,polarity,rule)

=== ... but what is told in earnest, by a ferryman, of what some do
--- text
"She robbed the boatmen and pocketed the money," Tom Hill said of Maria Costa. "My wife says so, too."

Boris Lund, a ferryman, said Anna Keller had shouted at the judge and kicked a door.
--- rows stance(holder,target,polarity,rule)
stance |robbed| holder=|Tom Hill| target=|Maria Costa| polarity=negative rule=|quoted deed|
stance |kicked| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=|quoted deed|
