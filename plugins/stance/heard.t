=== a remark without a word that is in any list is of whom the words around it tell
--- text
"She was asleep while the river rose," Boris Lund said of Anna Keller.

The port is the largest in the north, and it was built in 1920.
--- rows stance(holder,target,polarity,rule)
stance |She was asleep while the river rose| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=weighed

=== of the one whom the sentence in front tells of
--- text
Anna Keller told the council that the road would stay shut until June. "She knew about the leak and told nobody," said Boris Lund.

The port is the largest in the north, and it was built in 1920.
--- rows stance(holder,target,polarity,rule)
stance |She knew about the leak and told nobody| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=weighed

=== praise
--- text
"He made the whole town believe in itself again," Anna Keller said of Boris Lund.

The port is the largest in the north, and it was built in 1920.
--- rows stance(holder,target,polarity,rule)
stance |He made the whole town believe in itself again| holder=|Anna Keller| target=|Boris Lund| polarity=positive rule=weighed

=== ... but of two who stand there nobody is meant
--- text
Anna Keller met Petra Vogel in the square. "The tide was out and the boats lay on the sand," said Boris Lund.

The port is the largest in the north, and it was built in 1920.
--- rows stance(holder,target,polarity,rule)

=== ... and what judges nobody makes no row
--- text
"It goes to the committee in March and to the council in May," Boris Lund said of Anna Keller's petition.

The port is the largest in the north, and it was built in 1920.
--- rows stance(holder,target,polarity,rule)

=== ... nor is it asked where it is not to be heard
--- options: -p stance.heard=0
--- text
"She promised us a bridge and we are still swimming," Boris Lund said of Anna Keller.

The port is the largest in the north, and it was built in 1920.
--- rows stance(holder,target,polarity,rule)

=== what is heard of two is for the trees alone, and nothing by itself speaks against a row of it
--- text
"Anna Keller walked all over Boris Lund and the town paid for it," said Petra Vogel.

The port is the largest in the north, and it was built in 1920.
--- rows stance(holder,target,polarity,rule)
stance |Anna Keller walked all over Boris Lund and the town paid for it| holder=|Petra Vogel| target=|Anna Keller| polarity=negative rule=weighed
stance |walked all over Boris Lund| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=verb
