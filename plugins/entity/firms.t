# Firms and bodies that look like something else, and by which words they are known.

=== a founder's surname before the founder is named is the firm
--- text
Lenders urge Torvaldsen to sell

OSLO (Norwire) - Lenders on Monday called on Torvaldsen Foods to sell its biscuit arm, saying the company had paid too much for it in a deal that nobody on the board had read with any care. They hold 5 percent of Torvaldsen. Torvaldsen said in a statement that its board was united. Norway's fund, Torvaldsen's biggest owner, was silent, as it has been since the deal was done in the spring of last year.

Ingrid Torvaldsen, who quit in protest, welcomed the letter. Her brother Nils said that she was sad and that he would not sell a single one of the many papers that he had been given by their father.

He blamed Torvaldsen's troubles on the price of cocoa.
--- rows entity(kind,name)
entity |Torvaldsen| kind=ORG name=|Torvaldsen Foods|
entity |OSLO| kind=LOC name=|OSLO|
entity |Norwire| kind=ORG name=|Norwire|
entity |Torvaldsen Foods| kind=ORG name=|Torvaldsen Foods|
entity |Torvaldsen|#3 kind=ORG name=|Torvaldsen Foods|
entity |Torvaldsen|#4 kind=ORG name=|Torvaldsen Foods|
entity |Norway| kind=LOC name=|Norway|
entity |Torvaldsen|#5 kind=ORG name=|Torvaldsen Foods|
entity |Ingrid Torvaldsen| kind=PER name=|Ingrid Torvaldsen|
entity |Nils| kind=PER name=|Nils|
entity |Torvaldsen|#7 kind=ORG name=|Torvaldsen Foods|

=== ... but who is named first is the person
--- text
Ingrid Torvaldsen welcomed the letter. Torvaldsen said that the board of Torvaldsen Foods was united.
--- rows entity(kind,name)
entity |Ingrid Torvaldsen| kind=PER name=|Ingrid Torvaldsen|
entity |Torvaldsen|#2 kind=PER name=|Ingrid Torvaldsen|
entity |Torvaldsen Foods| kind=ORG name=|Torvaldsen Foods|

=== a firm by its first words in a headline
--- text
Pearl sues Harbour Link

Pearl has sued Harbour Link Systems. Engineers at Harbour Link copied it, the firm says.
--- rows entity(kind,name)
entity |Harbour Link| kind=ORG name=|Harbour Link Systems|
entity |Pearl|#2 kind=ORG name=|Pearl|
entity |Harbour Link Systems| kind=ORG name=|Harbour Link Systems|
entity |Harbour Link|#3 kind=ORG name=|Harbour Link Systems|

=== what says that it had is a body, and so are a journal and a country's brewer
--- text
The rival, Tidal Lamp, said it had bought the code in good faith. The journal Bird Cognition, which retracted a paper, is read by few. He ran the Dutch brewer Van Loon for years.
--- rows entity(kind)
entity |Tidal Lamp| kind=ORG
entity |Bird Cognition| kind=ORG
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
Anchor, the seamen's charity, thanked her. Its head, Nadia Osei, said so on Radio 4. She filched the third act of Salt, her best-loved play.
--- rows entity(kind)
entity |Anchor| kind=ORG
entity |Nadia Osei| kind=PER
entity |Radio 4| kind=ORG
entity |Salt| kind=MISC

=== ... but a sentence may begin so
--- text
Meanwhile, the seamen's charity, which thanked her, closed. Today, the union, it said, would meet.
--- rows entity(kind)

=== a saint's hospital without what it is
--- text
Anger over the closure of St Malachy’s. St Malachy’s Hospital will shut in May. She nursed at St Malachy’s for years.
--- rows entity(kind,name)
entity |St Malachy’s| kind=ORG name=|St Malachy’s Hospital|
entity |St Malachy’s Hospital| kind=ORG name=|St Malachy’s Hospital|
entity |St Malachy’s|#3 kind=ORG name=|St Malachy’s Hospital|

=== a team by its last word where a sentence begins
--- text
Gaels fire Morrow after rant. The Dunmore Gaels fired coach Pete Morrow on Sunday.
--- rows entity(kind,name)
entity |Gaels| kind=PER name=|Gaels|
entity |Morrow| kind=PER name=|Pete Morrow|
entity |Dunmore Gaels| kind=ORG name=|Dunmore Gaels|
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
Anchor, the seamen's charity, thanked her on Monday. Anchor said it would sue. She gave to Anchor. An anchor is heavy. The housing charity Roof warned of it. Roof has 400 staff. Moss works for Refuge, a women's charity. Refuge will close.
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
The charity Christmas dinner was cold. Anchor, the seamen's charity, thanked her. Anchor chains are heavy.
--- rows entity(kind,name)
entity |Christmas| kind=MISC name=|Christmas|
entity |Anchor| kind=ORG name=|Anchor|
