# What a remark says by its form: remark.c.

=== what came is not what was hoped for, and questions that are none
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"We prayed for rain and got a leaflet," Marta Holm said of Ilse Brandt's drought plan.

"Who does she think she is?" Paul Vance said after Nora Quist had spoken.

"How many more nights must we sit in the dark?" Dan Otis asked when Rita Lowe closed the power station.
--- rows stance(holder,target,polarity)
stance |prayed| holder=|Marta Holm| target=|Ilse Brandt| polarity=negative
stance |Who does she think she| holder=|Paul Vance| target=|Nora Quist| polarity=negative
stance |How many more nights must| holder=|Dan Otis| target=|Rita Lowe| polarity=negative

=== nothing but what is wanting; who is waited for; would sooner
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"No answers, no apology and no sign of the money," Emil Kraus said of Tora Lund's letter.

"We are still waiting," Olga Weiss said when Otto Behn had sat down.

"I would sooner eat my boots," Marta Holm said of Ilse Brandt's offer.
--- rows stance(holder,target,polarity)
stance |No| holder=|Emil Kraus| target=|Tora Lund| polarity=negative
stance |We are still waiting| holder=|Olga Weiss| target=|Otto Behn| polarity=negative
stance |I would sooner| holder=|Marta Holm| target=|Ilse Brandt| polarity=negative

=== whom one wishes there were more of, and would be lost without
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I wish we had more teachers like her," Marta Holm said of Ilse Brandt.

"Without her there would be no choir," Paul Vance said of Nora Quist.

"You can't teach that," Dan Otis said when Rita Lowe had sung.

"What a captain," Emil Kraus said of Tora Lund.
--- rows stance(holder,target,polarity)
stance |wish we had more teachers like her| holder=|Marta Holm| target=|Ilse Brandt| polarity=positive
stance |Without her there would| holder=|Paul Vance| target=|Nora Quist| polarity=positive
stance |You can't teach| holder=|Dan Otis| target=|Rita Lowe| polarity=positive
stance |What a captain| holder=|Emil Kraus| target=|Tora Lund| polarity=positive

=== ... but not what is had, asked in earnest, or says that all was well
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"We asked for a bridge and got it," Marta Holm said of Ilse Brandt's plan.

"How many more meetings are there?" Paul Vance asked when Nora Quist had read the list.

"No fuss, no drama," Dan Otis said of Rita Lowe's visit.

"We hoped for a win and got a wonderful evening," Emil Kraus said of Tora Lund's concert.
--- rows stance(holder,target,polarity)
stance |wonderful| holder=|Emil Kraus| target=|Tora Lund| polarity=positive
