# Quotations: marks, cues, sources.

=== said and a comma, then the words
--- text
Maria Vance said, “The ferry will run again on Monday.”
--- rows quote(kind,rule)
quote |The ferry will run again on Monday.| kind=direct rule=before
=== an interrupted quotation is one
--- text
“If the ice holds,” Lena Brandt said, “we can cross by noon.”
--- rows quote(kind) quote_part
quote |If the ice holds,” Lena Brandt said, “we can cross by noon.| kind=direct
quote_part |If the ice holds,|
quote_part |we can cross by noon.|
=== apostrophes are no marks
--- text
The '80s were good to the farmers' markets, and a 6" pipe was thought wide.
--- rows quote(kind)
