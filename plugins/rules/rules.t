# What patterns can say. The rules are in check/.

=== exact text and folded text
--- text
An Otter, an otter, a Badger and an Old Mill.
--- rows hit(rule)
hit |Otter| rule=exact
hit |Badger| rule=folded
hit |Old Mill| rule=phrase

=== conditions, shapes, regular expressions and lists
--- text
B17 flew 30.5 miles over York, a dark blue sea and a red, very big, very green hill.
--- rows hit(rule)
hit |B17| rule=condition
hit |30.5| rule=regex
hit |York| rule=one_of_file
hit |dark blue| rule=listed
hit |red| rule=listed
hit |very big| rule=not_in
hit |green| rule=listed

=== negation, choice and repetition
--- text
not so bad, not too bad. up now, down there now. tea cake, tea and cake. ha ha ha! so long, so very very long. knock knock knock knock
--- rows hit(rule)
hit |not too bad| rule=negated
hit |up now| rule=choice
hit |down there now| rule=choice
hit |tea cake| rule=optional
hit |tea and cake| rule=optional
hit |ha ha ha!| rule=plus
hit |so long| rule=star
hit |so very very long| rule=star
hit |very very| rule=not_in
hit |knock knock knock| rule=counted

=== a gap prefers the nearest end
--- text
from here to there to nowhere, from a far and distant land to home
--- rows hit(rule)
hit |from here to| rule=gap

=== captures, several rows and references between them
--- text
Anna met Bo Carlsen. Turn left, then right.
--- rows hit(rule,a,b) pair(left,right,weight,sure,n)
hit |Anna met Bo Carlsen| rule=captures a=Anna b=|Bo Carlsen|
hit |left| rule=left
hit |right| rule=right
pair |left, then right| left=|left| right=|right| weight=0.50 sure=yes n=-3

=== ends of sentences
--- text
Then it ends. one. Two things. And Then comes the end.
--- rows hit(rule)
hit |Then| rule=begins
hit |one. Two| rule=over
hit |end.| rule=ends

=== matches that overlap
--- text
a b a c a
--- rows hit(rule)
hit |a b a| rule=twice
hit |a c a| rule=twice

=== annotations as parts
--- text
Dora! sailed, Dora sailed, Emma! It vanished.
--- input thing(kind:sym, size:int)
thing |Dora| kind=ship size=4
thing |Dora|#2 kind=boat size=2
thing |Emma| kind=person size=2
--- rows found(rule,of,kind)
found |Dora!| rule=big of=|Dora| kind=ship
found |Dora sailed| rule=small
found |Dora sailed| rule=of_kind
found |Emma!| rule=small
found |It vanished| rule=no_thing

=== tokens that lie in annotations, and rules of which the longest match is kept
--- text
The old Dora, an old harbour and Finn at sea.
--- input thing(kind:sym, size:int)
thing |The old Dora| kind=ship size=3
thing |Finn| kind=person size=1
--- rows found(rule,of,kind)
found |old| rule=within
found |old|#2 rule=without
found |Finn at sea| rule=other
