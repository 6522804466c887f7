=== who is to lose a post
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

=== who declines to comment as he leaves has no stance, though the words behind the verb are told alone
--- text
Ferry chief told to go as inquiry finds nine years of missed repairs

LERVIK (Reuters) - The head of Norland's state ferry company was asked to resign by its board on Thursday, hours after an inquiry said engineers' warnings had been left unread in a shared mailbox since 2016.

Henrik Dahl, who took over Norferry in 2015, declined to comment as he left the company's offices. His deputy, Marit Solberg, was put on leave.

"I wrote to him eleven times," said Jonas Eide, a former chief engineer. "I have the receipts. He sent me a calendar."

The report by retired judge Astrid Moen calls the company's maintenance records "a work of fiction" but says Captain Olav Ness, whose ship ran aground in March with 212 people on board, "did what the manual could not."

Passengers agreed. "He carried my mother down the ladder himself," said Ingrid Foss, who was on the lower deck. "I would sail with him tomorrow."

Transport Minister Per Aune told parliament he had been kept in the dark. Opposition leader Sunniva Hagen laughed at that. "The minister has had the keys to that mailbox for six years," she said.

The Seafarers' Union backed Ness and said it would sue Norferry over unpaid overtime. Its president, Kari Bakke, said Solberg was the only manager who had ever come down to the engine room.

Norferry runs 41 vessels and carried 9.3 million passengers last year.
--- rows stance(holder,target,polarity,rule)
stance |I wrote to him eleven times| holder=|Jonas Eide| target=|Henrik Dahl| polarity=negative rule=weighed
stance |calls the company's maintenance records "a work of fiction| holder=|Astrid Moen| target=|Norferry| polarity=negative rule=verb
stance |He carried my mother down the ladder himself| holder=|Ingrid Foss| target=|Henrik Dahl| polarity=positive rule=weighed
stance |The minister has had the keys to that mailbox for six years| holder=|Sunniva Hagen| target=|Per Aune| polarity=negative rule=weighed
stance |backed| holder=|Seafarers' Union| target=|Olav Ness| polarity=positive rule=verb
stance |sue| holder=|Seafarers' Union| target=|Norferry| polarity=negative rule=verb
stance |Solberg was the only manager who had ever come down to the engine room| holder=|Kari Bakke| target=|Marit Solberg| polarity=positive rule=weighed
