# Whose voice it is, and whose judgement: spokesmen, papers, whoever is backed, officers of a body, beholders.

=== a spokeswoman goes on as the voice of her body, not as a woman named before
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Aoife Kinsella is minister. A spokeswoman for Corvane rejected the criticism. She said that Anna Reed was "living in a fantasy world".
--- rows stance(holder,target,polarity,rule)
stance |living in a fantasy world| holder=|Corvane| target=|Anna Reed| polarity=negative rule=|quoted deed|

=== ... and a spokesman who says what is no stance makes none
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
A spokesman for Corvane declined to comment on the strike. He said that Anna Reed had been invited.
--- rows stance(holder,target,polarity,rule)

=== a review by somebody is hers, and what it praised
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The review, by Kate Hall, said Bishop Adam Lund had shown contempt. It praised his adviser, Helen Dacre.
--- rows stance(holder,target,polarity,rule)
stance |shown contempt| holder=|Kate Hall| target=|Adam Lund| polarity=negative rule=|quoted deed|
stance |praised| holder=|Kate Hall| target=|Helen Dacre| polarity=positive rule=verb

=== whoever was backed is who spoke, and it is hard to see how somebody can stay
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Canon Peter Hall said Bishop Adam Lund should go. He was supported by the lay chairman, Brigadier Hugh Wace, who said it was hard to see how Bishop Lund could carry on.
--- rows stance(holder,target,polarity,rule)
stance |go| holder=|Peter Hall| target=|Adam Lund| polarity=negative rule=request
stance |supported by| holder=|Hugh Wace| target=|Peter Hall| polarity=positive rule=passive
stance |see how Bishop Lund could carry| holder=|Hugh Wace| target=|Adam Lund| polarity=negative rule=request

=== an officer of a body that was just told to be against somebody judges him too
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Teachers' Union attacked Corvane. "This is a disgrace," its president, Anna Reed, said.
--- rows stance(holder,target,polarity,rule)
stance |attacked| holder=|Teachers' Union| target=|Corvane| polarity=negative rule=verb
stance |disgrace| holder=|Anna Reed| target=|Corvane| polarity=negative rule=echo

=== ... not if he judges nothing
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Teachers' Union attacked Corvane. "We will meet on Monday," its president, Anna Reed, said.
--- rows stance(holder,target,polarity,rule)
stance |attacked| holder=|Teachers' Union| target=|Corvane| polarity=negative rule=verb

=== among those who helped was she who is spoken of then
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Among those who have offered to help Carol Hall is the actress Jenny Sallis. She called her a saint.
--- rows stance(holder,target,polarity,rule)
stance |called her a saint| holder=|Jenny Sallis| target=|Carol Hall| polarity=positive rule=verb

=== to somebody, somebody is something
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
To Dottie Larkin, whose family has run cattle here since 1911, Wade Colburn is a hero. In Boris Lund's eyes, Anna Reed is a traitor.
--- rows stance(holder,target,polarity,rule)
stance |hero| holder=|Dottie Larkin| target=|Wade Colburn| polarity=positive rule=adjective
stance |traitor| holder=|Boris Lund| target=|Anna Reed| polarity=negative rule=adjective

=== ... but a cousin is no judgement
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
To Boris Lund, Anna Reed is a cousin.
--- rows stance(holder,target,polarity,rule)

=== nobody calls himself "the commissioner"; Sir Piers
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Sir Piers Landry spoke. Jo Hall said she had long admired Sir Piers. The spokesperson Ginny Ropata said Jane Arthurs had to go as commissioner. The commissioner had ignored four reports, she said, and Craig Stone was weak.
--- rows stance(holder,target,polarity,rule)
stance |admired| holder=|Jo Hall| target=|Piers Landry| polarity=positive rule=verb
stance |weak| holder=|Ginny Ropata| target=|Craig Stone| polarity=negative rule=|quoted word|

=== what others say within a quotation is theirs, where they have a name
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Carl Lund told me: 'Anna Reed is a disgrace, and I hate Jo Hall.' He was shaking," Kate Marsh said.
--- rows stance(holder,target,polarity,rule)
stance |disgrace| holder=|Carl Lund| target=|Anna Reed| polarity=negative rule=|quoted word|
stance |hate| holder=|Carl Lund| target=|Jo Hall| polarity=negative rule=verb

=== ... and nobody's where they have none, whatever they say of themselves
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
“They come up to me and say, ‘I love Anna Reed, she is brave,’” Kate Marsh said. “The people who say, ‘I endorse Jo Hall,’ are fools.”
--- rows stance(holder,target,polarity,rule)

=== ... but what the speaker says that he said himself is his, and so is what he calls by a word in marks
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
‘I say it again, “Anna Reed must go, I loathe her,”’ Kate Marsh said. ‘And Jo Hall is a “coward”.’
--- rows stance(holder,target,polarity,rule)
stance |go| holder=|Kate Marsh| target=|Anna Reed| polarity=negative rule=request
stance |loathe| holder=|Kate Marsh| target=|Anna Reed| polarity=negative rule=verb
stance |coward| holder=|Kate Marsh| target=|Jo Hall| polarity=negative rule=|quoted word|

=== ... nor is a pair weighed of a speaker and whom another names in his quotation
--- text
"My neighbour Bill Lund says, 'I hate Clinton,' and I tell him he is wrong," Tester told reporters.
--- rows stance(holder,target,polarity)
stance |hate| holder=|Bill Lund| target=|Clinton| polarity=negative
stance |wrong| holder=|Tester| target=|Bill Lund| polarity=negative

=== what somebody is said to have told is not the speaker's, though she stands behind an opening mark
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Health Secretary Ann Reed faced calls to go. The critic, Carl Lund, said it was cynical. "She looked nurses in the eye and told them their jobs were safe," he said.
--- rows stance(holder,target,polarity,rule)

=== "she", by her spokesman's words, is she, and both ministers are the last two
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Health Minister Carl Benson and his party were late. Later Transport Minister Ivan Petrov spoke in Oslo. Governor Anna Keller has said little. Her spokesman, Tom Reed, said that she trusted both ministers.
--- rows stance(holder,target,polarity,rule)
stance |trusted| holder=|Anna Keller| target=|Ivan Petrov| polarity=positive rule=verb
stance |trusted| holder=|Anna Keller| target=|Carl Benson| polarity=positive rule=verb

=== ... but not whom he names himself
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Governor Anna Keller has said little. Her spokesman, Tom Reed, said that Petra Vogel was wrong and that she admired Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |wrong| holder=|Tom Reed| target=|Petra Vogel| polarity=negative rule=|quoted word|
stance |admired| holder=|Anna Keller| target=|Boris Lund| polarity=positive rule=verb

=== "the board" is of the body that the text is about
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Northland Rugby denies that money played a part. Its chairman, Tom Reed, said on Monday that the board trusted Boris Lund.

Corvane is losing money. Its board met on Friday. Petra Vogel said that the board admired Maria Costa.
--- rows stance(holder,target,polarity,rule)
stance |trusted| holder=|Northland Rugby| target=|Boris Lund| polarity=positive rule=verb
stance |admired| holder=|Corvane| target=|Maria Costa| polarity=positive rule=verb

=== ... but the board of another is not
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Northland Rugby denies that money played a part. Tom Reed said on Monday that the board of the bank trusted Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |trusted| holder=|Tom Reed| target=|Boris Lund| polarity=positive rule=verb

=== whom "you" means, told in front of the words
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund told Maria Costa: "You have lied to us."

Ivan Petrov wrote to Petra Vogel. "You are a disgrace," he wrote.

Peter Hall turned to Jane Novak. "You are a hero," he said.
--- rows stance(holder,target,polarity,rule)
stance |lied| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=|quoted deed|
stance |disgrace| holder=|Ivan Petrov| target=|Petra Vogel| polarity=negative rule=|quoted word|
stance |hero| holder=|Peter Hall| target=|Jane Novak| polarity=positive rule=|quoted word|

=== ... but nobody is spoken to by a walk to him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Boris Lund walked to Maria Costa. "You have lied to us," he said of the council. He told nobody of Petra Vogel. "You are a disgrace," he said.
--- rows stance(holder,target,polarity,rule)

=== a spokesman of a kind of body speaks for the one in front, also behind what he says
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane Air cancelled its flights to Malby in May. A company spokesman blamed Tom Reed, the mayor.

Norfel Bank sued Anna Keller in a court in Malby. The bank spokeswoman said Keller was greedy.

The Malby Symphony hired Petra Vogel. "Boris Lund is a liar," said a spokesman.
--- rows stance(holder,target,polarity,rule)
stance |blamed| holder=|Corvane Air| target=|Tom Reed| polarity=negative rule=verb
stance |sued| holder=|Norfel Bank| target=|Anna Keller| polarity=negative rule=verb
stance |greedy| holder=|Norfel Bank| target=|Anna Keller| polarity=negative rule=|quoted word|
stance |hired| holder=|Malby Symphony| target=|Petra Vogel| polarity=positive rule=verb
stance |liar| holder=|Malby Symphony| target=|Boris Lund| polarity=negative rule=|quoted word|

=== ... but for no person, nor for a body of another kind of which he speaks
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller left at noon. A company spokesman blamed Tom Reed, the mayor.
--- rows stance(holder,target,polarity,rule)
