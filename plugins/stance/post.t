=== who gets, keeps or loses a post
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The Harbour Board put Tom Hill on leave. The Rugby League stood Peter Novak down on Friday. Boris Lund was asked to resign by the Nurses' Union. Maria Costa asked Ivan Petrov to leave the site.

The Hartford Council voted 7-2 not to renew Scott Marsh's contract. The Lindau Orchestra voted by 71 to 18 against an extension for Jan Dal. Lena Brandt won the backing on Monday of the Tull Deputies Association.
--- rows stance(holder,target,polarity,rule)
stance |put Tom Hill on leave| holder=|Harbour Board| target=|Tom Hill| polarity=negative rule=verb
stance |stood Peter Novak down| holder=|Rugby League| target=|Peter Novak| polarity=negative rule=verb
stance |asked to resign| holder=|Nurses' Union| target=|Boris Lund| polarity=negative rule=request
stance |asked Ivan Petrov to leave| holder=|Maria Costa| target=|Ivan Petrov| polarity=negative rule=request
stance |voted 7-2 not to renew Scott| holder=|Hartford Council| target=|Scott Marsh| polarity=negative rule=verb
stance |voted by 71 to 18 against an extension for Jan Dal| holder=|Lindau Orchestra| target=|Jan Dal| polarity=negative rule=verb
stance |backing on Monday of| holder=|Tull Deputies Association| target=|Lena Brandt| polarity=positive rule=noun

=== ... but who stands down himself, is on leave, is asked to leave something, or whose contract is renewed
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Peter Novak stood down on Friday. Tom Hill is on leave from the Harbour Board. Maria Costa sent Carla Diaz flowers while she was on leave. Ivan Petrov was told to leave the door open by Boris Lund. Lena Brandt did not ask Jan Dal to go. The Hartford Council voted to renew Scott Marsh's contract.
--- rows stance(holder,target,polarity,rule)

=== ... nor is it a country whose board asks
--- options: -p stance.weigh=no -p stance.learned=2
--- text
The head of Norway's ferry company, Karl Roth, was asked to resign by its board.
--- rows stance(holder,target,polarity,rule)

=== a verb behind a party and a seat, right before a name
--- options: -p stance.weigh=no -p stance.learned=2
--- text
State Rep. Jodi Hall, R-Ashby, accused Meridian Health of greed.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Jodi Hall| target=|Meridian Health| polarity=negative rule=verb
