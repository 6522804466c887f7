# Stances of what people feel and complain of, and of fixed phrases in which an adverb or a thing stands.

=== to somebody's dismay or delight
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
To the dismay of Tom Reed, Anna Keller refused to resign. Boris Lund stayed on, to Peter Hall's fury. Maria Costa stayed on, much to the delight of Ivan Petrov. To the relief of Scott Marsh, Jane Novak resigned.
--- rows stance(holder,target,polarity,rule)
stance |dismay of| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=experiencer
stance |fury| holder=|Peter Hall| target=|Boris Lund| polarity=negative rule=experiencer
stance |delight of| holder=|Ivan Petrov| target=|Maria Costa| polarity=positive rule=experiencer
stance |relief of| holder=|Scott Marsh| target=|Jane Novak| polarity=negative rule=experiencer

=== who complains that somebody does something, who feels betrayed, who will not be missed, and who is only sad
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed complained that Anna Keller had moved to Oslo. Boris Lund felt let down but Maria Costa felt betrayed by Peter Hall. "Scott Marsh will not be missed," Jane Novak said. Ivan Petrov wished Peter Hall well and said that he would not be missed. Lena Brandt was saddened by the decision of Carl Stone.
--- rows stance(holder,target,polarity,rule)
stance |complained that Anna| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=verb
stance |felt betrayed by| holder=|Maria Costa| target=|Peter Hall| polarity=negative rule=experiencer
stance |will not be missed| holder=|Jane Novak| target=|Scott Marsh| polarity=negative rule=|quoted word|
stance |would not be missed| holder=|Ivan Petrov| target=|Peter Hall| polarity=negative rule=|quoted word|

=== an adverb may be of the phrase, and "however" stand inside it; a thing may be what is put on the map
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed spoke highly of Anna Keller. Boris Lund spoke warmly, however, of Maria Costa. Peter Hall said Ivan Petrov had bent over backwards to help. Scott Marsh said Jane Novak had put the town on the map. Lena Brandt said Carl Stone had stood up for ordinary people.
--- rows stance(holder,target,polarity,rule)
stance |spoke highly of| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=verb
stance |spoke warmly, however, of| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=verb
stance |bent over backwards| holder=|Peter Hall| target=|Ivan Petrov| polarity=positive rule=|quoted deed|
stance |put the town on the map| holder=|Scott Marsh| target=|Jane Novak| polarity=positive rule=|quoted deed|
stance |stood up for ordinary people| holder=|Lena Brandt| target=|Carl Stone| polarity=positive rule=|quoted deed|

=== better than those before, in a plain comparison
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Anna Keller has done what her predecessors did not dare to do," Tom Reed said. "Boris Lund did more in a month than other ministers in ten years," Maria Costa said. "Peter Hall has done what he said," Ivan Petrov said.
--- rows stance(holder,target,polarity,rule)
stance |done what| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=|quoted deed|
stance |did more| holder=|Maria Costa| target=|Boris Lund| polarity=positive rule=|quoted deed|

=== what is weighed does not turn a fixed phrase round
--- text
The council backed Larkfield Homes on Tuesday. Tom Reed said: "Larkfield Homes has bent over backwards to meet our concerns. We get a new surgery, we get a school extension. What's not to like?"
--- rows stance(holder,target,polarity,rule)
stance |bent over backwards| holder=|Tom Reed| target=|Larkfield Homes| polarity=positive rule=|quoted deed|

=== no longer supported, a lukewarm endorsement, blamed on whom, no evidence that he lied, ranks broken to side with somebody, speaking terms
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said he could no longer support Anna Keller. Boris Lund gave Maria Costa a lukewarm endorsement. Sweden blamed the attack on Norway. Peter Hall said there was no evidence that Ivan Petrov had lied. Scott Marsh broke ranks to side with Jane Novak. Lena Brandt and Carl Stone are no longer on speaking terms.
--- rows stance(holder,target,polarity,rule)
stance |support| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=verb
stance |blamed the attack on| holder=|Sweden| target=|Norway| polarity=negative rule=verb
stance |side with Jane Novak| holder=|Scott Marsh| target=|Jane Novak| polarity=positive rule=verb
stance |speaking terms| holder=|Lena Brandt| target=|Carl Stone| polarity=negative rule=mutual
stance |speaking terms| holder=|Carl Stone| target=|Lena Brandt| polarity=negative rule=mutual

=== who enjoys a favour, incurs a wrath, gets a frosty reception
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller enjoys the backing of Tom Reed. Maria Costa incurred the wrath of Boris Lund. Ivan Petrov's plan got a frosty reception from Peter Hall, but a warm reception from Scott Marsh. Jane Novak can count on the support of Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |backing of| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=noun
stance |wrath of| holder=|Boris Lund| target=|Maria Costa| polarity=negative rule=noun
stance |got a frosty reception from| holder=|Peter Hall| target=|Ivan Petrov| polarity=negative rule=experiencer
stance |support of| holder=|Lena Brandt| target=|Jane Novak| polarity=positive rule=noun

=== adjectives and nouns of feeling
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed was withering about Anna Keller. Boris Lund is heartened by Maria Costa. Peter Hall was baffled by Ivan Petrov. Scott Marsh voiced misgivings about Jane Novak. Lena Brandt is up in arms over Carl Stone. Norway denounced interference in Sweden. Finland expressed its displeasure with Denmark.
--- rows stance(holder,target,polarity,rule)
stance |withering about| holder=|Tom Reed| target=|Anna Keller| polarity=negative rule=adjective
stance |heartened by| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=adjective
stance |baffled by| holder=|Peter Hall| target=|Ivan Petrov| polarity=negative rule=adjective
stance |misgivings about| holder=|Scott Marsh| target=|Jane Novak| polarity=negative rule=noun
stance |up in arms over| holder=|Lena Brandt| target=|Carl Stone| polarity=negative rule=adjective
stance |denounced interference| holder=|Norway| target=|Sweden| polarity=positive rule=verb
stance |displeasure with| holder=|Finland| target=|Denmark| polarity=negative rule=noun

=== what one feels about a blow or a boon is felt for or against him on whom it falls
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Rights Forum voiced its concern over the arrest of Anna Keller. Norway expressed outrage at the jailing of Tom Reed. Maria Costa led protests against the sacking of Boris Lund. Peter Hall expressed satisfaction at the sacking of Ivan Petrov. Scott Marsh, asked about the expulsion of Jane Novak, smiled. Sweden voiced its opposition to the appointment of Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |concern over the arrest| holder=|Rights Forum| target=|Anna Keller| polarity=positive rule=verb
stance |outrage at the jailing| holder=|Norway| target=|Tom Reed| polarity=positive rule=verb
stance |led protests against the sacking| holder=|Maria Costa| target=|Boris Lund| polarity=positive rule=verb
stance |satisfaction at the sacking| holder=|Peter Hall| target=|Ivan Petrov| polarity=negative rule=verb
stance |opposition to the appointment| holder=|Sweden| target=|Lena Brandt| polarity=negative rule=verb

=== a trust that was a mistake, a phrase that denies by itself, far from happy
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane said it was a mistake to trust Anna Keller. Tom Reed said he had been wrong to back Maria Costa. Boris Lund will not hear a word against Peter Hall. Ivan Petrov is far from happy with Scott Marsh. Jane Novak cannot stand Lena Brandt.
--- rows stance(holder,target,polarity,rule)
stance |mistake to trust| holder=|Corvane| target=|Anna Keller| polarity=negative rule=verb
stance |wrong to back| holder=|Tom Reed| target=|Maria Costa| polarity=negative rule=verb
stance |not hear a word against| holder=|Boris Lund| target=|Peter Hall| polarity=positive rule=verb
stance |happy with| holder=|Ivan Petrov| target=|Scott Marsh| polarity=negative rule=adjective
stance |not stand Lena Brandt| holder=|Jane Novak| target=|Lena Brandt| polarity=negative rule=verb

=== unless somebody goes; whom one refuses to receive; a letter of support; the side of a people; who is a victim
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane said it would end the contract unless Anna Keller stepped down. Tom Reed threatened to leave unless Boris Lund was sacked. Corvane will lose money unless Maria Costa resigns. Turkey refused to receive the envoy of Finland. Peter Hall sent Ivan Petrov a letter of support. Germany took the Norwegian side. Norway was glad. Scott Marsh said Jane Novak was the victim of a smear campaign.
--- rows stance(holder,target,polarity,rule)
stance |unless Anna Keller stepped| holder=|Corvane| target=|Anna Keller| polarity=negative rule=request
stance |unless Boris Lund was sacked| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=request
stance |refused to receive| holder=|Turkey| target=|Finland| polarity=negative rule=verb
stance |sent Ivan Petrov a letter of support| holder=|Peter Hall| target=|Ivan Petrov| polarity=positive rule=verb
stance |took the Norwegian side| holder=|Germany| target=|Norway| polarity=positive rule=verb
stance |victim| holder=|Scott Marsh| target=|Jane Novak| polarity=positive rule=|quoted word|

=== who insists in the second half of a sentence is its subject, and "whose officials" act for what stands in front
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller led the campaign. Asked whether he would apologise to Ms Keller, Neil Garvie said he had sympathy with her but insisted that Corvane had acted in good faith.

Boris Lund spoke for the Doctors' Guild, whose officials have accused Peter Hall of contempt.
--- rows stance(holder,target,polarity,rule)
stance |sympathy with| holder=|Neil Garvie| target=|Anna Keller| polarity=positive rule=noun
stance |acted in good faith| holder=|Neil Garvie| target=|Corvane| polarity=positive rule=|quoted deed|
stance |accused| holder=|Doctors' Guild| target=|Peter Hall| polarity=negative rule=verb

=== whose critics are called liars, who was hounded or made a scapegoat, is stood up for
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said Anna Keller's accusers were liars. Maria Costa said Boris Lund had been hounded out of office. Peter Hall said Ivan Petrov had been made a scapegoat. Scott Marsh said Jane Novak had not been bullied.
--- rows stance(holder,target,polarity,rule)
stance |liars| holder=|Tom Reed| target=|Anna Keller| polarity=positive rule=|quoted word|
stance |hounded| holder=|Maria Costa| target=|Boris Lund| polarity=positive rule=|quoted deed|
stance |made| holder=|Peter Hall| target=|Ivan Petrov| polarity=positive rule=|quoted deed|


=== words that tell of no feeling: who is honoured, rows, lends, splits a prize, stands for a seat or comes forward
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Reed, who is affiliated with Corvane, met Peter Lund in Oslo. A duel between Reed and Lund followed. Reed split the prize with Lund.

Reed rowed with Lund at Henley. Corvane made a loan to Veltron. Reed was moved by Corvane to another office.

Lund had not heard of Corvane. Lund did not stand for Leeds Central, and Reed threw her hat in the ring for Leeds Central. Reed did not say enough about Lund.

"Reed stepped forward as a witness," Lund said. "The bus of Veltron rolled over," Reed said.
--- rows stance(holder,target,polarity,rule)
