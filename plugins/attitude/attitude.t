# Attitudes to targets that are given.

=== one row for a target without a holder, one for a pair with its holder
--- text
Mayor Anna Keller was praised by Tom Reed. Tom Reed condemned the cruel and corrupt Bill Stone. The library is in Oak Street.
--- input target
target |Anna Keller|
target |Tom Reed|
target |Tom Reed|#2
target |Bill Stone|
target |Oak Street|
--- input pair(holder:target, target:target)
pair |Anna Keller was praised by Tom Reed| holder=|Tom Reed| target=|Anna Keller|
pair |Tom Reed condemned the cruel and corrupt Bill Stone| holder=|Tom Reed|#2 target=|Bill Stone|
--- rows attitude(target,holder,polarity)
attitude |Anna Keller was praised by Tom Reed| target=|Anna Keller| holder=|Tom Reed| polarity=neutral
attitude |Anna Keller| target=|Anna Keller| polarity=neutral
attitude |Tom Reed| target=|Tom Reed| polarity=positive
attitude |Tom Reed condemned the cruel and corrupt Bill Stone| target=|Bill Stone| holder=|Tom Reed| polarity=neutral
attitude |Tom Reed|#2 target=|Tom Reed| polarity=negative
attitude |Bill Stone| target=|Bill Stone| polarity=negative
attitude |Oak Street| target=|Oak Street| polarity=neutral

=== no targets, no rows
--- text
The minister attacked the plan.
--- rows attitude(target,holder,polarity)

=== a pair that stands too far apart to be read together is neutral
--- text
Anna.
--- input target
target |Anna|
--- input pair(holder:target, target:target)
pair |Anna| holder=|Anna| target=|Anna|
--- rows attitude(target,holder,polarity)
attitude |Anna| target=|Anna| polarity=neutral
attitude |Anna| target=|Anna| holder=|Anna| polarity=neutral
