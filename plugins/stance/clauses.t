=== what is kept from happening: a harm or a favour
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller saved Tom Reed from being sacked. Boris Lund talked the board out of firing Petra Vogel. Maria Costa stopped the council from honouring Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |saved| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=deed
stance |talked the board out of firing| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=verb
stance |stopped the council from honouring| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb

=== ... but nobody is kept from what is neither
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller kept Tom Reed from sleeping. Boris Lund came from praising Petra Vogel.
--- rows stance(holder,target,polarity,rule)
stance |praising| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=verb

=== who does the same, or does not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller attacked Tom Reed, and so did Boris Lund. Petra Vogel backs Ivan Petrov, but Maria Costa does not. Jane Novak does not trust Peter Hall; nor does Scott Marsh. Ed Whitley admires Lena Brandt. Ana Lima does too.
--- rows stance(holder,target,polarity,rule)
stance |attacked| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |did Boris| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=verb
stance |backs| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=verb
stance |Costa does| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
stance |trust| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=verb
stance |does Scott| holder=|Scott Marsh| target=|Peter Hall| polarity=negative rule=verb
stance |admires| holder=|Ed Whitley| target=|Lena Brandt| polarity=positive rule=verb
stance |Lima does| holder=|Ana Lima| target=|Lena Brandt| polarity=positive rule=verb

=== ... but who does not attack is not for him, and what was told of another is not meant
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller attacked Tom Reed, but Boris Lund did not. Petra Vogel said the bridge would stay shut, and so did Maria Costa. Jane Novak praised Peter Hall. The rain stopped. The trams ran again, and so did Scott Marsh.
--- rows stance(holder,target,polarity,rule)
stance |attacked| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |praised| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=verb

=== what somebody thinks, in no quotation
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller thinks Tom Reed has played a blinder. Boris Lund believes that Petra Vogel has betrayed the workers.
--- rows stance(holder,target,polarity,rule)
stance |played a blinder| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted deed|
stance |betrayed the| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=|quoted deed|

=== ... but not what he doubts, or does not think
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller never thought that Tom Reed had betrayed the workers. Does Boris Lund think that Petra Vogel has betrayed the workers?
--- rows stance(holder,target,polarity,rule)

=== who is praised or rebuked for something has done it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller thanked Tom Reed for standing up to Boris Lund. Petra Vogel criticised Norway for supporting Sweden and arming Finland.
--- rows stance(holder,target,polarity,rule)
stance |thanked| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |standing up to| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=verb
stance |criticised| holder=|Petra Vogel| target=|Norway| polarity=negative rule=verb
stance |supporting| holder=|Norway| target=|Sweden| polarity=positive rule=verb
stance |arming| holder=|Norway| target=|Finland| polarity=positive rule=deed

=== ... but not who is accused of it, and what was not done is not done
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller accused Tom Reed of betraying Boris Lund. Petra Vogel thanked Ivan Petrov for not suing Maria Costa. Jane Novak sued Peter Hall for failing her and cooperating with Scott Marsh.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |thanked| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=verb
stance |sued| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=verb

=== who cannot help it does it, who cannot bring himself to it does not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller could not help admiring Tom Reed. Boris Lund could not bring himself to vote for Petra Vogel. Maria Costa would never vote for Ivan Petrov. Jane Novak did not regret hiring Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |admiring| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |vote for| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=verb
stance |vote for|#2 holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
stance |hiring| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=verb

=== ... but a condition without "if" is one, and what is risked or resisted is not done
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Had Anna Keller backed Tom Reed, he would have won. Boris Lund risks harming Petra Vogel. Maria Costa resisted praising Ivan Petrov. It was not Jane Novak who attacked Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |praising| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb

=== a denial said twice is one, and "no more" is one
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said, "Tom Reed is no more corrupt than the moon." "The council did not and does not betray its workers," Boris Lund said.
--- rows stance(holder,target,polarity,rule)
stance |corrupt| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted word|

=== ... but a favour may make up for it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller has rarely agreed with Tom Reed but admires his courage. Boris Lund and Petra Vogel rarely see eye to eye.
--- rows stance(holder,target,polarity,rule)
stance |admires| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb

=== not the one but the other
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller criticised not Tom Reed but Boris Lund. Petra Vogel blamed Maria Costa rather than Ivan Petrov. It was Jane Novak, not Peter Hall, who attacked Scott Marsh. Ed Whitley supported neither Lena Brandt nor Ana Lima.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=verb
stance |blamed| holder=|Petra Vogel| target=|Maria Costa| polarity=negative rule=verb
stance |attacked| holder=|Jane Novak| target=|Scott Marsh| polarity=negative rule=verb
stance |supported| holder=|Ed Whitley| target=|Lena Brandt| polarity=negative rule=verb
stance |supported| holder=|Ed Whitley| target=|Ana Lima| polarity=negative rule=verb

=== whose verb it is: said Reed had, quoted him as saying, praised him after another's name
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Tom Reed had called Boris Lund a crook. Petra Vogel quoted Maria Costa as calling Ivan Petrov a liar. Jane Novak criticised Peter Hall and Scott Marsh praised him.
--- rows stance(holder,target,polarity,rule)
stance |called Boris Lund a crook| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=verb
stance |calling Ivan Petrov a liar| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=verb
stance |criticised| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=verb
stance |praised| holder=|Scott Marsh| target=|Peter Hall| polarity=positive rule=verb

=== what is not said, and what one is asked, is not one's own
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller never said that Tom Reed was a crook. Boris Lund did not claim that Petra Vogel was a liar. Maria Costa was asked whether Ivan Petrov was a fool.
--- rows stance(holder,target,polarity,rule)

=== who shall stay, who is dared
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller begged Tom Reed to stay. "Boris Lund must stay," Petra Vogel said. Maria Costa dared Ivan Petrov to sue. Jane Novak persuaded the board to sack Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |begged Tom Reed to stay| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=request
stance |stay|#2 holder=|Petra Vogel| target=|Boris Lund| polarity=positive rule=request
stance |dared Ivan Petrov to sue| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=request
stance |sack Peter| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=request

=== ... but not who shall stay away or stay calm
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller begged Tom Reed to stay away. "Boris Lund must stay calm," Petra Vogel said. Maria Costa dared to swim the lake with Ivan Petrov.
--- rows stance(holder,target,polarity,rule)
stance |calm| holder=|Petra Vogel| target=|Boris Lund| polarity=positive rule=|quoted word|

=== measures that are let go, agreements that end, protests that are watched
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway's tariffs on Sweden will drop in May. Finland does not intend to implement sanctions on Denmark. Poland terminated the agreement between Poland and Latvia. Anna Keller watched a protest against Tom Reed.
--- rows stance(holder,target,polarity,rule)

=== who is not trying to do something is not blamed, who is not even trying is
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Tom Reed is not trying to pretend," Anna Keller said. "Boris Lund is not even trying," Petra Vogel said.
--- rows stance(holder,target,polarity,rule)
stance |trying,| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=|quoted deed|

=== whose hero, pick or bugbear somebody is
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller's hero, Tom Reed, died on Monday. Boris Lund, Petra Vogel's choice to lead the agency, won. Ivan Petrov's bugbear, Maria Costa, left.
--- rows stance(holder,target,polarity,rule)
stance |hero| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=role
stance |choice| holder=|Petra Vogel| target=|Boris Lund| polarity=positive rule=role
stance |bugbear| holder=|Ivan Petrov| target=|Maria Costa| polarity=negative rule=role

=== ... but not whose former one, nor what is a choice of anything
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller's former protege, Tom Reed, died on Monday. Boris Lund's choice of hat was odd, Petra Vogel said. Norway's favourite, Maria Costa, won.
--- rows stance(holder,target,polarity,rule)

=== the terms that two are on
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller and Tom Reed get on well. Boris Lund and Petra Vogel can't stand each other. Anna Reed and Peter Lund do not get on. Jane Novak and Peter Hall hit it off.
--- rows stance(holder,target,polarity,rule)
stance |get on| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=mutual
stance |get on| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=mutual
stance |stand each| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=mutual
stance |stand each| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=mutual
stance |get on|#2 holder=|Anna Reed| target=|Peter Lund| polarity=negative rule=mutual
stance |get on|#2 holder=|Peter Lund| target=|Anna Reed| polarity=negative rule=mutual
stance |hit it| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=mutual
stance |hit it| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=mutual

=== ... but who gets on with it is on no terms
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller and Tom Reed get on with the job. Boris Lund and Petra Vogel get on the bus well. Maria Costa and Ivan Petrov stand each morning.
--- rows stance(holder,target,polarity,rule)

=== who had no choice is excused, who never built anything is not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Tom Reed had no choice. "Boris Lund has never built anything in his life," Petra Vogel said.
--- rows stance(holder,target,polarity,rule)
stance |had no| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=|quoted deed|
stance |built anything| holder=|Petra Vogel| target=|Boris Lund| polarity=negative rule=|quoted deed|

=== ... but not who had none but to do something, nor whom one is told to be the best; a portrait is hung
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Tom Reed had no choice but to leave. "I'm told Boris Lund is honest," Petra Vogel said. Maria Costa hung Ivan Petrov's portrait.
--- rows stance(holder,target,polarity,rule)

=== who is chosen over another, who is as bad as another, nobody more than he
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller chose Tom Reed over Boris Lund. Petra Vogel said Ivan Petrov was as corrupt as Maria Costa. "Nobody will be more loyal to Norway than Peter Hall," Jane Novak said.
--- rows stance(holder,target,polarity,rule)
stance |chose Tom Reed over Boris| holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=verb
stance |corrupt| holder=|Petra Vogel| target=|Ivan Petrov| polarity=negative rule=|quoted word|
stance |corrupt| holder=|Petra Vogel| target=|Maria Costa| polarity=negative rule=|quoted word|
stance |Nobody will be more loyal to Norway than| holder=|Jane Novak| target=|Peter Hall| polarity=positive rule=adjective
stance |loyal to| holder=|Peter Hall| target=|Norway| polarity=positive rule=adjective

=== ... but not over a name that is no person's, nor what is denied
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller chose Tom Reed over the weekend. Petra Vogel said Ivan Petrov was not as corrupt as Maria Costa.
--- rows stance(holder,target,polarity,rule)

=== a title of two capitals behind a verb
--- text
Tom Reed accused Coal Minister Ana Lund of lying. Peter Marsh met voters and criticised Finance Minister Ivan Petrov for the delay.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Tom Reed| target=|Ana Lund| polarity=negative rule=verb
stance |criticised| holder=|Peter Marsh| target=|Ivan Petrov| polarity=negative rule=verb

=== ... but what somebody is stands in front of him, too
--- text
Police arrested accused murderer Tom Reed. Ana Lund met Peter Marsh and retired Finance Minister Ivan Petrov.
--- rows stance(holder,target,polarity,rule)

=== a past tense with an object goes on with what was said, and not with what should be
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ann Reed said Marcus Lund should be fired, not demoted, and slammed Clara Voss for hiring him. Lars Ovesen said the plan would fail and blamed Erik Sund for it.
--- rows stance(holder,target,polarity,rule)
stance |fired| holder=|Ann Reed| target=|Marcus Lund| polarity=negative rule=request
stance |slammed| holder=|Ann Reed| target=|Clara Voss| polarity=negative rule=verb
stance |hiring| holder=|Clara Voss| target=|Marcus Lund| polarity=positive rule=verb
stance |blamed| holder=|Lars Ovesen| target=|Erik Sund| polarity=negative rule=verb

=== whose office is told with the name of a body
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Hall's speech drew the ire of Senate Majority Leader Carla Dunn, who left.
--- rows stance(holder,target,polarity,rule)
stance |drew the ire of| holder=|Carla Dunn| target=|Tom Hall| polarity=negative rule=experiencer

=== praise or blame right behind a name is his, whatever the parser takes the verb for
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
In an interview with Coast Radio, President Anna Reed castigated Republican presidential candidate Carl Lund for ignoring voters. Jo Hall praised United forward Ann Cole, who had scored, and criticised Harris for his tackle.
--- rows stance(holder,target,polarity,rule)
stance |castigated| holder=|Anna Reed| target=|Carl Lund| polarity=negative rule=verb
stance |praised| holder=|Jo Hall| target=|Ann Cole| polarity=positive rule=verb
stance |criticised| holder=|Jo Hall| target=|Harris| polarity=negative rule=verb

=== ... but a plan that somebody backed is no deed, nor is who was disgraced
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
A Reed backed plan for Corvane was put off. Jo Hall met Ann Cole and disgraced Lund.
--- rows stance(holder,target,polarity,rule)

=== what somebody is reported to have done holds; what he is only alleged to have done does not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed has reportedly criticised Carl Lund. Jo Hall has allegedly criticised Ann Cole.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Anna Reed| target=|Carl Lund| polarity=negative rule=verb

=== had in March dismissed, hounded by somebody, refused to bow, and voted for him to his regret; a motion is its movers'
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Erik Sund, who had on Monday criticised Ada Quist, left. Nora Finch said Luis Ortega was being hounded by the press because he had refused to bow. Ann Reed voted for Tom Hall and regretted it. Tom Costa backed a Labour motion to fine Greenhaul.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Erik Sund| target=|Ada Quist| polarity=negative rule=verb
stance |hounded| holder=|Nora Finch| target=|Luis Ortega| polarity=positive rule=|quoted deed|
stance |voted for Tom| holder=|Ann Reed| target=|Tom Hall| polarity=negative rule=verb
stance |backed a Labour motion| holder=|Tom Costa| target=|Greenhaul| polarity=negative rule=verb
stance |backed a Labour| holder=|Tom Costa| target=|Labour| polarity=positive rule=verb
stance |Labour motion to fine| holder=|Labour| target=|Greenhaul| polarity=negative rule=verb

=== ... but what somebody has in March is a thing, and who never regretted it is for him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Dana Frey had in all three dogs named Rex. Dora Lund voted for Rex Moore and never regretted it. Tom Costa backed a motion to fine Greenhaul.
--- rows stance(holder,target,polarity,rule)
stance |voted for| holder=|Dora Lund| target=|Rex Moore| polarity=positive rule=verb
stance |backed a motion| holder=|Tom Costa| target=|Greenhaul| polarity=negative rule=verb

=== what is called something by a noun in -ing, and whom a body votes to sack by his title
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Harbour Trust voted 5-2 on Friday to fire Director Petra Vogel. Boris Lund called the firing a disgrace.
--- rows stance(holder,target,polarity,rule)
stance |fire| holder=|Harbour Trust| target=|Petra Vogel| polarity=negative rule=deed
stance |called the firing a disgrace| holder=|Boris Lund| target=|Harbour Trust| polarity=negative rule=verb
stance |called the firing| holder=|Boris Lund| target=|Petra Vogel| polarity=positive rule=verb

=== "and" joins the blame of somebody by name to what was said, not to what was told
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Tom Reed ran the clinic badly and credited Boris Lund with keeping it open. Maria Costa said Ivan Petrov slept through the storm and blamed Jane Novak.
--- rows stance(holder,target,polarity,rule)
stance |ran the| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted deed|
stance |credited| holder=|Anna Keller| target=|Boris Lund| polarity=positive rule=verb
stance |slept through| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=|quoted deed|
stance |blamed| holder=|Maria Costa| target=|Jane Novak| polarity=negative rule=verb

=== ... but whoever said something himself may have blamed others in the same breath
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller said Tom Reed had met Boris Lund and accused Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Tom Reed| target=|Maria Costa| polarity=negative rule=verb
