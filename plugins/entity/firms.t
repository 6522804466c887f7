# Firms and bodies that look like something else, and by which words they are known.

=== a founder's surname before the founder is named is the firm
--- text
Flood shuts Pellworm for a month

HAMBURG (Nordfunk) - Rain has filled the cellars of Pellworm Paints, the company with the largest works on the river, and nothing will be mixed or shipped there before the end of June, a foreman told his men at the gate. Insurers were asked to look at Pellworm this week. Pellworm said it would pay wages in full. The town lives by Pellworm, and buses have been laid on so that people can work at the old mill, which has stood empty for years.

Greta Pellworm, a granddaughter of the man who dug the first of the cellars, came with a pump of her own. She has a farm on the hill and thirty cows, and she was seen in the yard with her sleeves up until it was dark and somebody brought soup.

The banks will wait for Pellworm to dry out.
--- rows entity(kind,name)
entity |Pellworm| kind=ORG name=|Pellworm Paints|
entity |HAMBURG| kind=LOC name=|HAMBURG|
entity |Nordfunk| kind=ORG name=|Nordfunk|
entity |Pellworm Paints| kind=ORG name=|Pellworm Paints|
entity |Pellworm|#3 kind=ORG name=|Pellworm Paints|
entity |Pellworm|#4 kind=ORG name=|Pellworm Paints|
entity |Pellworm|#5 kind=ORG name=|Pellworm Paints|
entity |Greta Pellworm| kind=PER name=|Greta Pellworm|
entity |Pellworm|#7 kind=ORG name=|Pellworm Paints|

=== ... but who is named first is the person
--- text
Greta Pellworm brought a pump. Pellworm said that Pellworm Paints Ltd would dry out.
--- rows entity(kind,name)
entity |Greta Pellworm| kind=PER name=|Greta Pellworm|
entity |Pellworm|#2 kind=PER name=|Greta Pellworm|
entity |Pellworm Paints Ltd| kind=ORG name=|Pellworm Paints Ltd|

=== a firm by its first words in a headline
--- text
Trains late as Harbour Link fails

A fault at Harbour Link Systems stopped the signals. Harbour Link is looking for the cause.
--- rows entity(kind,name)
entity |Harbour Link| kind=ORG name=|Harbour Link Systems|
entity |Harbour Link Systems| kind=ORG name=|Harbour Link Systems|
entity |Harbour Link|#3 kind=ORG name=|Harbour Link Systems|

=== what says that it had is a body, and so are a journal and a country's brewer
--- text
The builder, Copper Tide, said its cranes were safe. The journal Bird Cognition, which has moved to Graz, is read by few. Hops are what the Dutch brewer Van Loon buys in May.
--- rows entity(kind)
entity |Copper Tide| kind=ORG
entity |Bird Cognition| kind=ORG
entity |Graz| kind=LOC
entity |Dutch| kind=MISC
entity |Van Loon| kind=ORG

=== ... but a local brewer may be somebody
--- text
The village brewer Anna Holt died. The film Avian Mind is a comedy.
--- rows entity(kind)
entity |Anna Holt| kind=PER
entity |Avian Mind| kind=MISC

=== a charity with a common word for its name, a play, a station
--- text
Anchor, the seamen's charity, opened a hostel. Its head, Nadia Osei, sang on Radio 4. The film of Ember, his last novel, is short.
--- rows entity(kind)
entity |Anchor| kind=ORG
entity |Nadia Osei| kind=PER
entity |Radio 4| kind=ORG
entity |Ember| kind=MISC

=== ... but a sentence may begin so
--- text
Meanwhile, the seamen's charity, which had a hostel, closed. Today, the union, it said, would meet.
--- rows entity(kind)

=== a saint's hospital without what it is
--- text
New wards for St Malachy’s. St Malachy’s Hospital has bought the field behind its chapel. Lambs graze by St Malachy’s in spring.
--- rows entity(kind,name)
entity |St Malachy’s| kind=ORG name=|St Malachy’s Hospital|
entity |St Malachy’s Hospital| kind=ORG name=|St Malachy’s Hospital|
entity |St Malachy’s|#3 kind=ORG name=|St Malachy’s Hospital|

=== a team by its last word where a sentence begins
--- text
Gaels draw again. The Leeds Gaels have a new kit. Pete Morrow sews it.
--- rows entity(kind,name)
entity |Gaels| kind=ORG name=|Leeds Gaels|
entity |Leeds Gaels| kind=ORG name=|Leeds Gaels|
entity |Pete Morrow| kind=PER name=|Pete Morrow|

=== a court, a bank by what it is before its land, and what a firm is in front of it
--- text
The First Bank of Torrin lent money. First Bank said no. Housebuilder Tarn Homes paid. Regulator Fair Water Authority did not.
--- rows entity(kind,name)
entity |First Bank of Torrin| kind=ORG name=|First Bank of Torrin|
entity |First Bank|#2 kind=ORG name=|First Bank of Torrin|
entity |Tarn Homes| kind=ORG name=|Tarn Homes|
entity |Fair Water Authority| kind=ORG name=|Fair Water Authority|

=== ... but not where two have it
--- text
The High Court of Torrin and the High Court of Malby met. The High Court said no.
--- rows entity(kind,name)
entity |High Court of Torrin| kind=ORG name=|High Court of Torrin|
entity |High Court of Malby| kind=ORG name=|High Court of Malby|
entity |High Court|#3 kind=ORG name=|High Court|

=== a charity of one word is one wherever it stands
--- text
Anchor, the seamen's charity, opened a hostel. Anchor said it had beds. She gave to Anchor. An anchor is heavy. The housing charity Roof warned of it. Roof has 400 staff. Moss works for Refuge, a women's charity. Refuge will close.
--- rows entity(kind,name)
entity |Anchor| kind=ORG name=|Anchor|
entity |Anchor|#2 kind=ORG name=|Anchor|
entity |Anchor|#3 kind=ORG name=|Anchor|
entity |Roof| kind=ORG name=|Roof|
entity |Roof|#2 kind=ORG name=|Roof|
entity |Moss| kind=PER name=|Moss|
entity |Refuge| kind=ORG name=|Refuge|
entity |Refuge|#2 kind=ORG name=|Refuge|

=== ... but its dinner is none, nor what a sentence begins with
--- text
The charity Christmas dinner was cold. Anchor, the seamen's charity, opened a hostel. Anchor chains are heavy.
--- rows entity(kind,name)
entity |Christmas| kind=MISC name=|Christmas|
entity |Anchor| kind=ORG name=|Anchor|
