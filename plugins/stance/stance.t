# Who stands where on whom, with the words that show it.

=== verbs, active and passive
--- text
Anna Keller criticised Tom Reed on Monday. Tom Reed was praised by Boris Lund. Boris Lund backs Norway.
--- rows stance(holder,target,polarity,rule)
stance |criticised| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |praised by| holder=|Boris Lund| target=|Tom Reed| polarity=positive rule=passive
stance |backs| holder=|Boris Lund| target=|Norway| polarity=positive rule=verb

=== a preposition names the target; a shared subject is found
--- text
President Anna Keller is waging a trade war with Norway while imposing sanctions on Sweden. Boris Lund lashed out at Tom Reed and voted against France.
--- rows stance(holder,target,polarity,rule)
stance |trade war with| holder=|Anna Keller| target=|Norway| polarity=negative rule=noun
stance |sanctions on| holder=|Anna Keller| target=|Sweden| polarity=negative rule=noun
stance |lashed out at| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=verb
stance |voted against| holder=|Tom Reed| target=|France| polarity=negative rule=verb

=== adjectives, and phrases that stand like one
--- text
Anna Keller, who has been at odds with Tom Reed, Boris Lund and Maria Costa, left early. Maria Costa is critical of Norway.
--- rows stance(holder,target,polarity,rule)
stance |at odds with| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=adjective
stance |at odds with| holder=|Anna Keller| target=|Boris Lund| polarity=negative rule=adjective
stance |at odds with| holder=|Anna Keller| target=|Maria Costa| polarity=negative rule=adjective
stance |critical of| holder=|Maria Costa| target=|Norway| polarity=negative rule=adjective

=== nouns: whose, and about whom
--- text
Norway's attack on Sweden was condemned by Anna Keller. Boris Lund expressed support for Maria Costa. Tom Reed drew criticism from Boris Lund.
--- rows stance(holder,target,polarity,rule)
stance |attack on| holder=|Norway| target=|Sweden| polarity=negative rule=noun
stance |condemned by| holder=|Anna Keller| target=|Norway| polarity=negative rule=passive
stance |support for| holder=|Boris Lund| target=|Maria Costa| polarity=positive rule=noun
stance |criticism from| holder=|Boris Lund| target=|Tom Reed| polarity=negative rule=noun

=== both ways
--- text
The border clash between Norway and Sweden went on. The two countries had a bitter dispute last year. Old quarrels (France-Spain) came back. There is an alliance between France and Norway.
--- rows stance(holder,target,polarity,rule)
stance |clash between| holder=|Norway| target=|Sweden| polarity=negative rule=between
stance |clash between| holder=|Sweden| target=|Norway| polarity=negative rule=between
stance |dispute| holder=|Norway| target=|Sweden| polarity=negative rule=between
stance |dispute| holder=|Sweden| target=|Norway| polarity=negative rule=between
stance |quarrels| holder=|France| target=|Spain| polarity=negative rule=between
stance |quarrels| holder=|Spain| target=|France| polarity=negative rule=between
stance |alliance between| holder=|France| target=|Norway| polarity=positive rule=between
stance |alliance between| holder=|Norway| target=|France| polarity=positive rule=between

=== negation turns a favour, and an attack that did not happen is none
--- text
Anna Keller does not support Tom Reed. Boris Lund did not criticise Norway. Maria Costa refused to back Sweden. Tom Reed stopped attacking France.
--- rows stance(holder,target,polarity,rule)
stance |support| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |back| holder=|Maria Costa| target=|Sweden| polarity=negative rule=verb

=== conditions, doubts and questions say nothing
--- text
If Anna Keller attacks Norway, prices will rise. Boris Lund might condemn Sweden. Did Tom Reed praise France? Maria Costa urged Norway to condemn Spain. Anna Keller pressed Tom Reed to praise Boris Lund. Boris Lund called on Sweden to condemn France.
--- rows stance(holder,target,polarity,rule)

=== a speaker's own words
--- text
"Tom Reed is a weak and corrupt man," said Anna Keller. "He ignored every warning." "We will not be lectured by Norway," said Boris Lund.
--- rows stance(holder,target,polarity,quote,rule)
stance |weak| holder=|Anna Keller| target=|Tom Reed| polarity=negative quote=|Tom Reed is a weak and corrupt man," said Anna Keller. "He ignored every warning.| rule=|quoted word|
stance |ignored| holder=|Anna Keller| target=|Tom Reed| polarity=negative quote=|Tom Reed is a weak and corrupt man," said Anna Keller. "He ignored every warning.| rule=|quoted deed|
stance |lectured by| holder=|Boris Lund| target=|Norway| polarity=negative quote=|We will not be lectured by Norway,| rule=|quoted deed|

=== nobody is named who criticised
--- text
The European Commission was sharply criticised after the flood.
--- rows stance(holder,target,polarity,rule)
stance |criticised| target=|European Commission| polarity=negative rule=passive

=== words before the name; the charge comes back
--- text
Anna Keller accused the ruling Progressive Reform Party (PRP) of hiding the number of victims. The PRP called the accusation baseless. Boris Lund blamed the governing Liberal Party for the delay. Maria Costa thanked Interior Minister Tom Reed for his help.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Anna Keller| target=|Progressive Reform Party| polarity=negative rule=verb
stance |called the accusation baseless| holder=|Progressive Reform Party| target=|Anna Keller| polarity=negative rule=answer
stance |blamed| holder=|Boris Lund| target=|Liberal Party| polarity=negative rule=verb
stance |thanked| holder=|Maria Costa| target=|Tom Reed| polarity=positive rule=verb

=== a fine to be paid is not fine, and a pardon of others is no praise
--- text
Anna Keller, the Chelsea head coach, said: "I don't want a fine, and Chelsea moves on." "The referee is forgiven, and Norway moves on," said Boris Lund.
--- rows stance(holder,target,polarity,rule)

=== a short family name that was not seen to be one
--- text
County chief Fu Kun-chi came on Friday. On Saturday, Fu accused the ruling Progressive Reform Party (PRP) of hiding the costs.
--- rows stance(holder,target,polarity,rule)
stance |accused| holder=|Fu Kun-chi| target=|Progressive Reform Party| polarity=negative rule=verb
