=== who goes, turns away, hisses or claps at the sight of somebody, and what befalls him
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Hill stormed out of the chamber as Maria Costa began her speech. Boris Lund covered his ears when Anna Keller spoke. Peter Novak clapped when Carla Diaz came in. Scott Marsh cheered when Ivan Petrov was sacked. Lena Brandt wept with relief when Jan Dal was acquitted.
--- rows stance(holder,target,polarity,rule)
stance |stormed out of the chamber as Maria| holder=|Tom Hill| target=|Maria Costa| polarity=negative rule=verb
stance |covered his ears when Anna| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=verb
stance |clapped when Carla| holder=|Peter Novak| target=|Carla Diaz| polarity=positive rule=verb
stance |cheered when Ivan| holder=|Scott Marsh| target=|Ivan Petrov| polarity=negative rule=verb
stance |wept with relief when Jan| holder=|Lena Brandt| target=|Jan Dal| polarity=positive rule=verb

=== ... but who only leaves after, when somebody arrives, or is booed by others
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Hill left the building after Maria Costa had spoken. Boris Lund applauded Anna Keller when Peter Novak spoke. Carla Diaz left the room when Ivan Petrov was taken ill. Scott Marsh did not boo when Jan Dal sang. Lena Brandt walked away when Ruth Kane was arrested.
--- rows stance(holder,target,polarity,rule)
stance |applauded| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=verb

=== who would rather do anything than be with him, or stays away as long as he is there
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Hill quit the choir rather than sing under Maria Costa. Boris Lund said he would sooner starve than work for Anna Keller. Peter Novak would not sit beside Carla Diaz. Scott Marsh refuses to visit the hall as long as Ivan Petrov runs it. Lena Brandt will not come back while Jan Dal is in charge.
--- rows stance(holder,target,polarity,rule)
stance |quit the choir rather than sing under Maria| holder=|Tom Hill| target=|Maria Costa| polarity=negative rule=verb
stance |starve than work for Anna| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=verb
stance |sit beside Carla| holder=|Peter Novak| target=|Carla Diaz| polarity=negative rule=verb
stance |refuses to visit the hall as long as Ivan| holder=|Scott Marsh| target=|Ivan Petrov| polarity=negative rule=verb
stance |come back while Jan| holder=|Lena Brandt| target=|Jan Dal| polarity=negative rule=verb

=== ... but who is not there, or prefers another's bicycle
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Hill would rather cycle than drive to the harbour with Maria Costa's brother. Boris Lund will not sing on Friday, while Anna Keller is in Oslo. Peter Novak did not sit near Carla Diaz.
--- rows stance(holder,target,polarity,rule)

=== what somebody is told to do
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Stop painting our boats," Tom Hill told Maria Costa.

"Get out of this harbour," Boris Lund shouted at Anna Keller.

"Keep up the good work," Peter Novak told Carla Diaz.

"Hands off the ferry," Scott Marsh said to Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |Stop painting our boats,| holder=|Tom Hill| target=|Maria Costa| polarity=negative rule=request
stance |shouted at| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=verb
stance |Keep up the good work,| holder=|Peter Novak| target=|Carla Diaz| polarity=positive rule=request
stance |Hands off the ferry,| holder=|Scott Marsh| target=|Ivan Petrov| polarity=negative rule=request

=== ... but not whom others are told to stop, nor what is no rebuke
--- options: -p stance.weigh=no -p stance.learned=2
--- text
"Stop worrying," Tom Hill told Maria Costa.

"Go round by the mill," Boris Lund told Anna Keller.

"Stop the boats," Peter Novak told Carla Diaz's brother.

"Leave the key under the mat," Scott Marsh told Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
