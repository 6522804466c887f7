# What looks like a report and is none, and what looks like none and is one.

=== what is commented on, and what it was told of
--- text
Commenting on her exit, Mara Stein stated, "It was a privilege." Ana Li laughed when told of his remarks.
--- rows quote(kind) speaker
quote |It was a privilege.| kind=direct
speaker |Mara Stein|

=== an order to the reader
--- text
If you saw the car, call the Dunmore Police Department. There, say what you like about Ana Li, the trams ran on time.
--- rows quote(kind)

=== ... and a base form that has a subject
--- text
Residents say the trams run late. We ask that the board resign.
--- rows quote(kind) speaker
quote |the trams run late| kind=indirect
quote |the board resign| kind=indirect
speaker |Residents|
speaker |We|

=== words that are named as words
--- text
Words such as "expects," "believes," and "intends" tell such statements from others.
--- rows quote(kind)

=== a gate is slammed, and so is a plan
--- text
Dan Pike slammed the gate. Ana Li slammed the plan. The kingdom recalled its envoy to Ostmark on Sunday. Mara Stein recalled the storm of 1987 and said it had been worse.
--- rows quote(kind) speaker
quote |the plan| kind=indirect
quote |the storm of 1987| kind=indirect
quote |it had been worse| kind=indirect
speaker |Ana Li|
speaker |Mara Stein|

=== what a court does
--- text
A court sentenced former minister Ion Rusu to seven years in prison for taking bribes. Roy Hutchins was charged with murder.
--- rows quote(kind)

=== who somebody says she is
--- text
A woman who answered the phone and identified herself as his wife said "you have got the wrong man" before hanging up.
--- rows quote(kind) speaker
quote |you have got the wrong man| kind=direct
speaker |his wife|

=== a dog called so
--- text
Ana Li told the court the dog, a spaniel called Biscuit, had run into the field.
--- rows cue
cue |told|

=== nor replied
--- text
He neither picked up the phone nor replied to a message sent to his office.
--- rows quote(kind)

=== whoever is told does not say it
--- text
I am told that the Treasury is "furious".
--- rows quote(kind) cue speaker
quote |the Treasury is "furious"| kind=mixed
cue |am told|

=== what a page puts before a colon is nobody
--- text
Photograph: Tim Vaughan

READ MORE: Ten years of floods in Kingsferry

Topics: Flooding and Kingsferry
--- rows quote(kind)

=== a transcript is no speaker
--- text
Transcript: "The Weekend Hour with Carla Stein," May 18, 2025
--- rows quote(kind)

=== who asked not to be named
--- text
His neighbour, who asked not to be named, said it was an insult. She asked him not to leave.
--- rows quote
quote |it was an insult|
quote |him not to leave|
