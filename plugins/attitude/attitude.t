# Attitudes to targets that are given.

=== one row for a target without a holder, one for a pair with its holder
--- text
Reporter Tom Reed praised Mayor Anna Keller. Critics accuse Tom Reed of lying and call him corrupt. The library is in Oak Street.
--- input target
target |Tom Reed|
target |Anna Keller|
target |Tom Reed|#2
target |Oak Street|
--- input pair(holder:target, target:target)
pair |Tom Reed praised Mayor Anna Keller| holder=|Tom Reed| target=|Anna Keller|
--- rows attitude(target,holder,polarity)
attitude |Tom Reed praised Mayor Anna Keller| target=|Anna Keller| holder=|Tom Reed| polarity=positive
attitude |Tom Reed| target=|Tom Reed| polarity=neutral
attitude |Anna Keller| target=|Anna Keller| polarity=positive
attitude |Tom Reed|#2 target=|Tom Reed| polarity=negative
attitude |Oak Street| target=|Oak Street| polarity=neutral

=== who gives whole phrases asks for a sign
--- text
The commission has sued the owners of the mine over the spill.
--- input target
target |The commission|
target |the owners of the mine|
--- input pair(holder:target, target:target)
pair |The commission has sued the owners of the mine| holder=|The commission| target=|the owners of the mine|
--- rows attitude(target,holder,polarity)
attitude |The commission has sued the owners of the mine| target=|the owners of the mine| holder=|The commission| polarity=negative
attitude |The commission| target=|The commission| polarity=neutral
attitude |the owners of the mine| target=|the owners of the mine| polarity=negative

=== no targets, no rows
--- text
The minister attacked the plan.
--- rows attitude(target,holder,polarity)

=== a pair of one span is answered too
--- text
Anna.
--- input target
target |Anna|
--- input pair(holder:target, target:target)
pair |Anna| holder=|Anna| target=|Anna|
--- rows attitude(target,holder,polarity)
attitude |Anna| target=|Anna| polarity=neutral
attitude |Anna| target=|Anna| holder=|Anna| polarity=neutral

=== the reader sees what no word of attitude says
--- text
It was Keller who, when the others had gone home, stayed to fill the sandbags.
--- input target
target |Keller|
--- rows attitude(target,polarity)
attitude |Keller| target=|Keller| polarity=positive
