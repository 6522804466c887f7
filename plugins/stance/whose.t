# Stances on what somebody did, where a noun or a pronoun stands for the deed, and on whom a description leads to.

=== the decision, the closure, the deal: whose it is the sentences before tell
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norland Council approved the scheme on Tuesday. Tom Reed welcomed the decision.

Veltron will close its plant in Hull. Boris Lund condemned the closure.

The Competition Bureau moved to block Corvane from buying Marrow Foods.

Maria Costa pardoned the rebels. The move was praised by Ivan Petrov.

Lindell said it would cut 400 jobs. Scott Marsh denounced the cuts as heartless.
--- rows stance(holder,target,polarity,rule)
stance |welcomed| holder=|Tom Reed| target=|Norland Council| polarity=positive rule=verb
stance |condemned| holder=|Boris Lund| target=|Veltron| polarity=negative rule=verb
stance |block| holder=|Competition Bureau| target=|Corvane| polarity=negative rule=deed
stance |praised by| holder=|Ivan Petrov| target=|Maria Costa| polarity=positive rule=passive
stance |denounced| holder=|Scott Marsh| target=|Lindell| polarity=negative rule=verb

=== a step that somebody welcomed, and "it" for what was just told
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller offered to resign, a step that Tom Reed welcomed. Maria Costa signed the treaty, a decision criticised by Boris Lund. Peter Hall proposed a wealth tax, an idea that Ivan Petrov dismissed as a gimmick.

Jane Marsh pardoned the rebels. It drew immediate condemnation from Peter Novak.
--- rows stance(holder,target,polarity,rule)
stance |welcomed| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |criticised by| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=passive
stance |dismissed| holder=|Ivan Petrov| target=|Peter Hall| polarity=negative rule=verb
stance |condemnation from| holder=|Peter Novak| target=|Jane Marsh| polarity=negative rule=noun

=== a spokesman of whom nothing tells whose he is
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Save Our Park opposes the plan. A spokesperson said Larkfield Homes had betrayed the town.

Veltron sued Corvane in Oslo. A spokesman said the two firms would meet.
--- rows stance(holder,target,polarity,rule)
stance |betrayed the| holder=|Save Our Park| target=|Larkfield Homes| polarity=negative rule=|quoted deed|
stance |sued| holder=|Veltron| target=|Corvane| polarity=negative rule=verb

=== the justices are their court; who is somebody's champion is not his own; what else a clause says is no party of the first
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Supreme Court upheld the ruling. Tom Reed was grateful to the justices and that Minister Peter Hall should resign.

The board met Anna Keller in Oslo. Boris Lund has been her champion since.
--- rows stance(holder,target,polarity,rule)
stance |grateful to| holder=|Tom Reed| target=|Supreme Court| polarity=positive rule=adjective
stance |champion| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=role

=== the transport secretary is no general secretary
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The leader of a big rail union has accused the transport secretary of sabotage.

Tom Reed, general secretary of the National Union of Drivers, spoke in Oslo.
--- rows stance(holder,target,polarity,rule)


=== a Turkish imam does not speak for Turkey
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
A Turkish imam and a Ugandan bishop have offered to mediate. Turkey has denied it. The Turkish imam accused Uganda of fraud. The Turkish government accused Kenya of fraud.
--- rows stance(holder,target,polarity,rule)
stance |accused|#2 holder=|Turkey| target=|Kenya| polarity=negative rule=verb

=== a deal is asked whose it is once, however many deals stand in front of it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Reed met Lund in Oslo. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. The deal's offer was there. Lund criticised the offer.
--- rows stance(holder,target,polarity,rule)

=== the settlement that somebody reached, "it" beside the one body, the police that are named, who failed, and who holds him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Ann Reed attacked the settlement that her predecessor, Carl Lund, reached with the bank. Norvia, which has a base in Sudland and has long supported it in the dispute, kept quiet.

Dora Lund tore into the police investigation. Kent Valley Police had failed to hand over a film. “This was no slip. It was a disgrace,” said Judge Rex Moore.

Amnesty Watch called on Norvia to free the reporter Ada Quist, whose arrest was condemned by the Press Guild.

President Tom Costa spoke. Nora Finch, head of the Home Party, called for strikes. Costa's supporters say she is playing with fire.
--- rows stance(holder,target,polarity,rule)
stance |attacked| holder=|Ann Reed| target=|Carl Lund| polarity=negative rule=verb
stance |supported| holder=|Norvia| target=|Sudland| polarity=positive rule=verb
stance |tore into| holder=|Dora Lund| target=|Kent Valley Police| polarity=negative rule=verb
stance |disgrace| holder=|Rex Moore| target=|Kent Valley Police| polarity=negative rule=|quoted word|
stance |arrest was condemned| holder=|Press Guild| target=|Ada Quist| polarity=positive rule=verb
stance |arrest was condemned| holder=|Press Guild| target=|Norvia| polarity=negative rule=verb
stance |playing with fire| holder=|Costa's supporters| target=|Nora Finch| polarity=negative rule=|quoted deed|

=== ... but not where there are two of them, nor who only spoke
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Dora Lund tore into the police investigation. Kent Valley Police and Upland Police left.

Tom Hall spoke for an hour. “It was a disgrace,” said Rex Moore. Nora Finch is on trial. Finch's supporters say she was playing with fire.
--- rows stance(holder,target,polarity,rule)

=== the company that the sentence names
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Retail Alliance, an association of which Corvane Inc. is a member, praised the company's record on privacy.
--- rows stance(holder,target,polarity,rule)
stance |praised| holder=|Retail Alliance| target=|Corvane Inc.| polarity=positive rule=verb

=== the decision of who gave the go-ahead, the bid of who sticks to it, and no rank that is broken
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Villagers have vowed to sue after the Lowland Planning Board gave the go-ahead to a quarry. Boris Lund welcomed the decision.

Corvane sticks to its bid for Lindell. Anna Keller lauded the deal. Ivan Petrov backed the offer.

The Supreme Court of Norland declared the ban void and ordered a new vote. The Liberals broke ranks. Senator Maria Costa hailed the decision.
--- rows stance(holder,target,polarity,rule)
stance |welcomed| holder=|Boris Lund| target=|Lowland Planning Board| polarity=positive rule=verb
stance |lauded| holder=|Anna Keller| target=|Corvane| polarity=positive rule=verb
stance |backed| holder=|Ivan Petrov| target=|Corvane| polarity=positive rule=verb
stance |hailed| holder=|Maria Costa| target=|Supreme Court of Norland| polarity=positive rule=verb

=== ... but who hails it has not made it
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Farm Federation hailed the move. Maria Costa hailed the move as well.
--- rows stance(holder,target,polarity,rule)

=== the pipeline, the hotel and the eyesore are of the one company that builds
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Lowland Planning Board gave the go-ahead to a hotel on Monday. Marlow Bay Holdings hopes to open it next year. Tom Reed condemned the scheme. "It's an eyesore," said Boris Lund. Anna Keller said it was the wrong building in the wrong place. Petra Vogel is the project's loudest champion.
--- rows stance(holder,target,polarity,rule)
stance |go-ahead to| holder=|Lowland Planning Board| target=|Marlow Bay Holdings| polarity=positive rule=noun
stance |condemned| holder=|Tom Reed| target=|Marlow Bay Holdings| polarity=negative rule=verb
stance |eyesore| holder=|Boris Lund| target=|Marlow Bay Holdings| polarity=negative rule=|quoted word|
stance |wrong| holder=|Anna Keller| target=|Marlow Bay Holdings| polarity=negative rule=|quoted word|
stance |champion| holder=|Petra Vogel| target=|Marlow Bay Holdings| polarity=positive rule=role

=== ... but of two companies nobody knows which, and a hotel where people meet is none
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Marlow Bay Holdings and Norgas Corp. met. Tom Reed condemned the scheme. "It's an eyesore," said Boris Lund.
--- rows stance(holder,target,polarity,rule)

=== ... nor a room in a hotel
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norgas Corp. lost money. Tom Reed praised a hotel in Oslo. "It's a disaster," said Boris Lund.
--- rows stance(holder,target,polarity,rule)

=== what is said is called by more than one word
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Jane Marsh told a meeting that village schools were finished. Omar Aziz, who teaches in one, called it lazy, defeatist hogwash.

Ivan Reyes wants to put a casino on the pier. Rita Moss called the idea an insult.

--- rows stance(holder,target,polarity,rule)
stance |called it lazy| holder=|Omar Aziz| target=|Jane Marsh| polarity=negative rule=verb
stance |called the idea an insult| holder=|Rita Moss| target=|Ivan Reyes| polarity=negative rule=verb

=== the way in which somebody did it, whose clause hangs on another word
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Lund has nothing but admiration for the way Jane Marsh came back. Boris Petrov has nothing but contempt for the way Ivan Reyes ran the port.

--- rows stance(holder,target,polarity,rule)
stance |has nothing but admiration for| holder=|Tom Lund| target=|Jane Marsh| polarity=positive rule=verb
stance |has nothing but contempt for| holder=|Boris Petrov| target=|Ivan Reyes| polarity=negative rule=verb
