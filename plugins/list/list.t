# Names out of check/animals.list: folded by case and diacritics, the longest first.

=== longest match, folded
--- text
The GRAY WOLF and the wolf. A Río otter, a rio Otter, an otter-like gray wolf cub.
--- rows animal(id,legs)
animal |GRAY WOLF| id=W2 legs=4
animal |wolf| id=W1 legs=4
animal |Río otter| id=O1 legs=4
animal |rio Otter| id=O1 legs=4
animal |gray wolf| id=W2 legs=4

=== a name in two lines gives two rows; units do not cross into words
--- text
A seal, seals, the sea-lion and a Sea-Lion pup.
--- rows animal(id,legs)
animal |seal| id=S1 legs=0
animal |seal| id=S2 legs=2
animal |sea-lion| legs=0
animal |Sea-Lion| legs=0
