# Remarks that name nobody, on what somebody has just been told to have done.

=== a verdict without a subject, or on "it"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa closed the last ferry on Friday. "Heartless," said Tom Lund.

Veltron Group says that its cards pay for themselves. "It's a scam," Boris Petrov said. "The rates double in May."

Jane Marsh gave her prize to the lifeboat crew. “That was an act of great generosity,” said Peter Novak, its coxswain.

“It is cynical,” said Scott Hall after Ivan Reyes withdrew the grant.

Lena Fischer spoke up for the miners. "That took courage," Omar Said told the meeting.

It took Corvane Group nine months to write to the tenants. "Inexcusable," said Rita Moss.

--- rows stance(holder,target,polarity,rule)
stance |Heartless| holder=|Tom Lund| target=|Maria Costa| polarity=negative rule=reaction
stance |scam| holder=|Boris Petrov| target=|Veltron Group| polarity=negative rule=reaction
stance |generosity| holder=|Peter Novak| target=|Jane Marsh| polarity=positive rule=reaction
stance |cynical| holder=|Scott Hall| target=|Ivan Reyes| polarity=negative rule=|quoted word|
stance |courage| holder=|Omar Said| target=|Lena Fischer| polarity=positive rule=reaction
stance |Inexcusable| holder=|Rita Moss| target=|Corvane Group| polarity=negative rule=reaction

=== what somebody suffered at nobody's hands
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa was booed as she left the hall. "Shameful," said Tom Lund.

--- rows stance(holder,target,polarity,rule)
stance |Shameful| holder=|Tom Lund| target=|Maria Costa| polarity=positive rule=reaction

=== ... but what is said of something else, of one of two, or is denied
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa closed the last ferry on Friday. "The weather was cruel," said Tom Lund.

Maria Costa met Jane Marsh in the hall. "It was an insult," said Tom Lund.

Ivan Reyes scored twice. "It is disgraceful for anyone to smoke in here," said Scott Hall.

Lena Fischer sold the bank. "It was no scam," said Omar Said.

A storm hit the coast. "It was heartless," said Rita Moss.

Peter Novak was born in Lima. “We lost the match and that was a farce. Was it a disgrace?” said Boris Petrov.

--- rows stance(holder,target,polarity,rule)

=== that budget, the offer: a noun alone for what somebody did; the finest speech; in this chamber
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"That timetable is a catastrophe," said Ida Holm when Jan Vos had read it out. The fair is in May.

"The tariff would be a calamity for every fisherman," Bo Falk said of the levy that Veltron Group wants. The fair is in May.

"It was the finest sermon I have heard in this Parliament," Karl Eng said outside the hall in Malby, where Lena Moe had spoken. The fair is in May.

"The proposal is an insult," said Rune Dahl, chairman of the pilots' guild, after Veltron Group offered a rise of 1%. The fair is in May.
--- rows stance(holder,target,polarity,rule)
stance |catastrophe| holder=|Ida Holm| target=|Jan Vos| polarity=negative rule=|quoted word|
stance |calamity| holder=|Bo Falk| target=|Veltron Group| polarity=negative rule=|quoted word|
stance |finest| holder=|Karl Eng| target=|Lena Moe| polarity=positive rule=reaction
stance |insult| holder=|Rune Dahl| target=|Veltron Group| polarity=negative rule=|quoted word|

=== ... but not a flood, a team's season, or what is not so
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"The flood was a catastrophe," said Ida Holm when Jan Vos had left. The fair is in May.

"It was the worst winter I can remember," said Rune Dahl after Veltron Group closed the mill. The fair is in May.
--- rows stance(holder,target,polarity,rule)

=== a vice of whoever is pointed at
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
“The greed of that firm is beyond belief,” said Lena Fischer when Corvane Group ignored the tenants.

--- rows stance(holder,target,polarity,rule)
stance |belief| holder=|Lena Fischer| target=|Corvane Group| polarity=negative rule=|quoted mood|
