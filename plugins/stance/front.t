=== who does it stands behind it, or behind "was"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Not only did Boris Lund criticise Maria Costa, he also left the hall. Among those criticising Ivan Petrov was Petra Vogel. One of those to praise Jane Novak was Peter Hall. Among those who mocked Ed Whitley was Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |criticise| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=verb
stance |praise| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=verb
stance |mocked| holder=|Lena Brandt| target=|Ed Whitley| polarity=negative rule=verb

=== what was done to somebody, told in front of him or without "was"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ann Cole praised by Scott Marsh over ferry rescue

First denounced by Boris Lund, Maria Costa was later ignored. Petra Vogel found herself mocked by Ivan Petrov. Jane Novak saw her plan rejected by Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |praised by| holder=|Scott Marsh| target=|Ann Cole| polarity=positive rule=passive
stance |denounced by| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=passive
stance |mocked by| holder=|Ivan Petrov| target=|Petra Vogel| polarity=negative rule=passive
stance |rejected by| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=passive

=== ... but who wins by a margin or stands by somebody suffers nothing
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Maria Costa stood by Boris Lund. Petra Vogel was helped by chance. Jane Novak praised by habit, and Peter Hall passed by Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |stood by Boris Lund| holder=|Maria Costa| target=|Boris Lund| polarity=positive rule=verb

=== with whose backing somebody wins
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
With the backing of Boris Lund, Maria Costa won the vote. With Ivan Petrov's support, Petra Vogel kept her seat.
--- rows stance(holder,target,polarity,rule)
stance |backing of| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=noun
stance |Ivan Petrov's support| holder=|Ivan Petrov| target=|Petra Vogel| polarity=positive rule=noun

=== a speech that praises is the speaker's; who felt obliged to, or could not resist, did it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
In a speech that praised Maria Costa, Boris Lund told members to wait. Petra Vogel felt obliged to thank Ivan Petrov. Peter Hall could not resist mocking Jane Novak.
--- rows stance(holder,target,polarity,rule)
stance |praised| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=verb
stance |thank| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=verb
stance |mocking| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=verb

=== ... but who is obliged to has not done it, and who resisted did not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Petra Vogel is obliged to thank Ivan Petrov. Peter Hall resisted mocking Jane Novak. In a hall that praised Maria Costa, Boris Lund was silent.
--- rows stance(holder,target,polarity,rule)

=== those of the many who are named, and what comes up between two
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Critics of Maria Costa, including Boris Lund, stayed away. Supporters of Petra Vogel, among them Ivan Petrov, cheered. A row erupted between Norway and Sweden. A dispute has deepened between Denmark and Finland.
--- rows stance(holder,target,polarity,rule)
stance |Critics| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=role
stance |Supporters| holder=|Ivan Petrov| target=|Petra Vogel| polarity=positive rule=role
stance |row erupted between| holder=|Norway| target=|Sweden| polarity=negative rule=between
stance |row erupted between| holder=|Sweden| target=|Norway| polarity=negative rule=between
stance |dispute has deepened between| holder=|Denmark| target=|Finland| polarity=negative rule=between
stance |dispute has deepened between| holder=|Finland| target=|Denmark| polarity=negative rule=between

=== ... but none that has not come up
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
No row has erupted between Norway and Sweden. A dispute may arise between Denmark and Finland.
--- rows stance(holder,target,polarity,rule)

=== whom others are told to trust, and whose speech is called what
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund told members to trust Maria Costa. Ivan Petrov said voters should back Petra Vogel. Jane Novak's speech, which Peter Hall called a disgrace, lasted an hour. Ed Whitley once supported Lena Brandt, but no longer speaks of her. Scott Marsh had little good to say about Ana Lima.
--- rows stance(holder,target,polarity,rule)
stance |trust Maria| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=request
stance |back Petra Vogel| holder=|Ivan Petrov| target=|Petra Vogel| polarity=positive rule=request
stance |called a disgrace| holder=|Peter Hall| target=|Jane Novak| polarity=negative rule=verb
stance |little good to say about| holder=|Scott Marsh| target=|Ana Lima| polarity=negative rule=noun

=== ... but what voters may do nobody asks of them, nor is a remark about somebody his own
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ivan Petrov said voters could back Petra Vogel. Remarks about Jane Novak, which Peter Hall called a disgrace, were struck from the record. Boris Lund said members should ask whether they trust Maria Costa.
--- rows stance(holder,target,polarity,rule)

=== a headline: Peter Keller sacks Anna Reed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Keller sacks Anna Reed

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)
stance |sacks| holder=|Peter Keller| target=|Anna Reed| polarity=negative rule=deed

=== a headline: Anna Reed angers Peter Keller over port plan
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed angers Peter Keller over port plan

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)
stance |angers| holder=|Peter Keller| target=|Anna Reed| polarity=negative rule=experiencer

=== a headline: Peter Keller leaps to Anna Reed's defence
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Keller leaps to Anna Reed's defence

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)
stance |leaps to Anna Reed's defence| holder=|Peter Keller| target=|Anna Reed| polarity=positive rule=verb

=== a headline: Anna Reed under fire from Peter Keller over bus cuts
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed under fire from Peter Keller over bus cuts

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)
stance |under fire from| holder=|Peter Keller| target=|Anna Reed| polarity=negative rule=noun

=== a headline: Anna Reed slammed by Peter Keller over bus cuts
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed slammed by Peter Keller over bus cuts

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)
stance |slammed by| holder=|Peter Keller| target=|Anna Reed| polarity=negative rule=passive

=== a headline: Peter Keller, Anna Reed clash over port
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Keller, Anna Reed clash over port

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)
stance |clash over| holder=|Peter Keller| target=|Anna Reed| polarity=negative rule=mutual
stance |clash over| holder=|Anna Reed| target=|Peter Keller| polarity=negative rule=mutual

=== ... but a headline that takes no side: Peter Keller meets Anna Reed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Keller meets Anna Reed

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)

=== ... but a headline that takes no side: Peter Keller set to back Anna Reed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Keller set to back Anna Reed

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)

=== ... but a headline that takes no side: Peter Keller, port chiefs meet Anna Reed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Peter Keller, port chiefs meet Anna Reed

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)

=== ... but a headline that takes no side: Thames Water bills Anna Reed
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Thames Water bills Anna Reed

The port is the largest in the north, and ships come and go all day long.
--- rows stance(holder,target,polarity,rule)
