# Entities and values are given, so that only the rules are tested.

=== what was posted, for which period, and how it changed
--- text
Harbour Foods posted net income of $4.2 million for the third quarter, up 12% from a year earlier.
--- input name(kind:sym, text:sym)
name |Harbour Foods| kind=ORG text=|Harbour Foods|
--- input entity(kind:sym, name:name?)
entity |Harbour Foods| kind=ORG name=|Harbour Foods|
--- input value(kind:sym, norm:sym?)
value |$4.2 million| kind=MONEY
value |the third quarter| kind=DATE
value |12%| kind=PERCENT
--- rows result(company,measure,amount,period,change,percent)
result |Harbour Foods posted net income of $4.2 million for the third quarter, up 12%| company=|Harbour Foods| measure=|net income| amount=|$4.2 million| period=|the third quarter| change=up percent=|12%|

=== a fall, with its per cent behind the sum
--- text
Northern Strait Ferries reported an operating profit of €2.1 million in the first half of 2023, down 7%.
--- input name(kind:sym, text:sym)
name |Northern Strait Ferries| kind=ORG text=|Northern Strait Ferries|
--- input entity(kind:sym, name:name?)
entity |Northern Strait Ferries| kind=ORG name=|Northern Strait Ferries|
--- input value(kind:sym, norm:sym?)
value |€2.1 million| kind=MONEY
value |the first half of 2023| kind=DATE
value |7%| kind=PERCENT
--- rows result(company,measure,amount,period,change,percent)
result |Northern Strait Ferries reported an operating profit of €2.1 million in the first half of 2023, down 7%| company=|Northern Strait Ferries| measure=|operating profit| amount=|€2.1 million| period=|the first half of 2023| change=down percent=|7%|

=== the figure is the subject
--- text
Harbour Foods's revenue rose 8 percent to 2.1 billion euros in the second quarter. Its net loss narrowed to $3 million.
--- input name(kind:sym, text:sym)
name |Harbour Foods| kind=ORG text=|Harbour Foods|
--- input entity(kind:sym, name:name?)
entity |Harbour Foods| kind=ORG name=|Harbour Foods|
--- input value(kind:sym, norm:sym?)
value |8 percent| kind=PERCENT
value |2.1 billion euros| kind=MONEY
value |the second quarter| kind=DATE
value |$3 million| kind=MONEY
--- rows result(company,measure,amount,period,change,percent)
result |Harbour Foods's revenue rose 8 percent to 2.1 billion euros in the second quarter| company=|Harbour Foods| measure=revenue amount=|2.1 billion euros| period=|the second quarter| change=up percent=|8 percent|
result |Its net loss narrowed to $3 million| measure=|net loss| amount=|$3 million| change=down

=== no sum is said
--- text
Lakeside Bank said earnings fell 20 per cent. Profits soared.
--- input name(kind:sym, text:sym)
name |Lakeside Bank| kind=ORG text=|Lakeside Bank|
--- input entity(kind:sym, name:name?)
entity |Lakeside Bank| kind=ORG name=|Lakeside Bank|
--- input value(kind:sym, norm:sym?)
value |20 per cent| kind=PERCENT
--- rows result(company,measure,amount,period,change,percent)
result |Lakeside Bank said earnings fell 20 per cent| company=|Lakeside Bank| measure=earnings change=down percent=|20 per cent|
result |Profits soared| measure=Profits change=up

=== money that is no result
--- text
Lakeside Bank paid $5 million for a building. The mayor earned praise in March.
--- input name(kind:sym, text:sym)
name |Lakeside Bank| kind=ORG text=|Lakeside Bank|
--- input entity(kind:sym, name:name?)
entity |Lakeside Bank| kind=ORG name=|Lakeside Bank|
--- input value(kind:sym, norm:sym?)
value |$5 million| kind=MONEY
value |March| kind=DATE
--- rows result(company,measure,amount,period,change,percent)
