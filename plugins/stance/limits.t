# What stands next to what rules look for, and is something else; by the rules alone.

=== how somebody treats others is told by "like", "as" and "with"; remorse that was not shown, courage that is not lacked
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said Peter Lund treated people with disdain. Anna Keller said Maria Costa treated nobody with respect. Ivan Petrov said Scott Marsh treated people as numbers. Jane Novak said Carl Stone had not shown any remorse. Lena Brandt said Boris Hall did not lack courage. "Karl Voss has never told a lie," Ruth Hall said.
--- rows stance(holder,target,polarity,rule)
stance |treated people| holder=|Tom Reed| target=|Peter Lund| polarity=negative rule=|quoted deed|
stance |treated nobody| holder=|Anna Keller| target=|Maria Costa| polarity=negative rule=|quoted deed|
stance |treated people|#2 holder=|Ivan Petrov| target=|Scott Marsh| polarity=negative rule=|quoted deed|
stance |shown any| holder=|Jane Novak| target=|Carl Stone| polarity=negative rule=|quoted deed|
stance |lack courage| holder=|Lena Brandt| target=|Boris Hall| polarity=positive rule=|quoted deed|
stance |told a| holder=|Ruth Hall| target=|Karl Voss| polarity=positive rule=|quoted deed|

=== ... but whom he treats may be children, patients or dogs; who represents whom, and how far one went
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said Peter Lund treated children and adults. "Maria Costa treats dogs and horses at her practice," Anna Keller said. Ivan Petrov said Scott Marsh went half a mile down the road. Jane Novak said Carl Stone did not represent Malby any more.
--- rows stance(holder,target,polarity,rule)

=== who is better paid is no better, nor is who is asked about; wanted by the police, the star of a show, a problem in a sentence of its own
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Few are better paid than Tom Reed," Anna Keller said. "No one is better placed than Corvane to win," Maria Costa said. "Is nobody braver than Peter Lund?" Ivan Petrov asked. "Scott Marsh is the man the police want," Jane Novak said. "Carl Stone is the player Malby want to buy," Lena Brandt said. "The star of the show was Boris Hall," Ruth Hall said. "The trouble, and the problem, is Karl Voss is ill," Olga Hall said. "We would rather see Jim Stroud on Monday than any other day," June Hall said.
--- rows stance(holder,target,polarity,rule)

=== ... but the true star is praised
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"The real star was Boris Hall," Ruth Hall said.
--- rows stance(holder,target,polarity,rule)
stance |star was Boris| holder=|Ruth Hall| target=|Boris Hall| polarity=positive rule=noun

=== what people feel, "but"; whom nobody supported more than the speaker; of what nobody has accused somebody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"People accused Tom Reed of lying, but he is in Oslo," Anna Keller said. "Nobody supported Maria Costa more than I did," Peter Lund said. "Nobody has accused Ivan Petrov of anything," Scott Marsh said.
--- rows stance(holder,target,polarity,rule)

=== who is confirmed as the winner of a draw or to be in Oslo, kept from winning by a goal or from running by a doctor, or seen poorly; a fine
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane confirmed Tom Reed as the winner of its prize draw. Lindell confirmed Anna Keller to be in Oslo. Malby Rovers kept Corvane from winning with a late goal. The doctor, Maria Costa, stopped Peter Lund from running. Ivan Petrov sees Scott Marsh poorly from the back row. The magistrate Carl Stone gave Lena Brandt a £500 fine.
--- rows stance(holder,target,polarity,rule)

=== ... but an election and money that was given
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa stopped Peter Lund from running for mayor. Carl Stone gave Lena Brandt $500 for her campaign.
--- rows stance(holder,target,polarity,rule)
stance |stopped Peter Lund from| holder=|Maria Costa| target=|Peter Lund| polarity=negative rule=verb
stance |gave Lena Brandt $| holder=|Carl Stone| target=|Lena Brandt| polarity=positive rule=deed

=== going on holiday, and a weak acid judge nobody
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
It was hard to see how Tom Reed could go on holiday, Anna Keller said. "Peter Lund produced a weak acid for Corvane," Maria Costa said.
--- rows stance(holder,target,polarity,rule)

=== what is asked, or was not run; no ban; notice of a meeting; who were once friends
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Did Tom Reed have time for us?" Anna Keller asked. "Did Peter Lund give a brilliant speech?" Maria Costa asked. "Ivan Petrov did not run a shambolic campaign," Scott Marsh said. Jane Novak said there should be no ban on Corvane. Carl Stone asked Lena Brandt to submit notice of the meeting. Boris Hall and Ruth Hall were once friends.
--- rows stance(holder,target,polarity,rule)

=== ... but a ban, his resignation and friends
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Jane Novak said there should be a ban on Corvane. Carl Stone asked Lena Brandt to submit her resignation. Boris Hall and Ruth Hall were close friends.
--- rows stance(holder,target,polarity,rule)
stance |ban on| holder=|Jane Novak| target=|Corvane| polarity=negative rule=noun
stance |asked Lena Brandt to submit| holder=|Carl Stone| target=|Lena Brandt| polarity=negative rule=request
stance |friends| holder=|Boris Hall| target=|Ruth Hall| polarity=positive rule=mutual
stance |friends| holder=|Ruth Hall| target=|Boris Hall| polarity=positive rule=mutual

=== time that somebody gave to sign, a tunnel's exit, a job that was lost, a firm's energy
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed gave her time to sign the form," Anna Keller said. Ruth Hall left the house at ten. Peter Lund welcomed the exit from the tunnel. "Scott Marsh lost his job in May," Carl Stone said. "Without Lindell's energy we would have no light," Lena Brandt said.
--- rows stance(holder,target,polarity,rule)

=== ... but what is given to a cause, owed, left and sold
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed gave his time to the hospital," Anna Keller said. "The town owes Corvane a debt," Maria Costa said. Ruth Hall left the party on Monday. Peter Lund welcomed the exit. "Without Karl Voss's courage we would be lost," Lena Brandt said.
--- rows stance(holder,target,polarity,rule)
stance |gave his| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted deed|
stance |town owes Corvane a debt| holder=|Maria Costa| target=|Corvane| polarity=positive rule=verb
stance |welcomed the exit| holder=|Peter Lund| target=|Ruth Hall| polarity=negative rule=verb
stance |Karl Voss's courage| holder=|Lena Brandt| target=|Karl Voss| polarity=positive rule=noun
