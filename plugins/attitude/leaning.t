# Any two names of a sentence.

=== the holder, the target, the sign
--- text
Senator Anna Keller has sued Tom Reed, whom Governor Paul Stone endorsed in May. The train from Norwich to Oxford was late.
--- rows leaning(holder,target,polarity)
leaning |Anna Keller has sued Tom Reed| holder=|Anna Keller| target=|Tom Reed| polarity=negative
leaning |Tom Reed, whom Governor Paul Stone| holder=|Paul Stone| target=|Tom Reed| polarity=positive

=== the passive turns it, the nearest mentions count
--- text
Tom Reed came. Anna Keller was denounced by Reed for lying, and Keller left. The train from Norwich to Oxford was late.
--- rows leaning(holder,target,polarity)
leaning |Reed for lying, and Keller| holder=|Tom Reed| target=|Anna Keller| polarity=neutral

=== one name, or none, leans nowhere
--- text
Anna Keller praised the weather. It rained.
--- rows leaning(holder,target,polarity)
