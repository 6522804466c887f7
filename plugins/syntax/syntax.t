# Parts of speech, lemmas and trees.

=== subject, object and what was done
--- text
The minister criticised two neighbours on Monday.
--- rows syntax(upos,lemma,head,rel)
syntax |The| upos=DET lemma=the head=|minister| rel=det
syntax |minister| upos=NOUN lemma=minister head=|criticised| rel=nsubj
syntax |criticised| upos=VERB lemma=criticise rel=root
syntax |two| upos=NUM lemma=two head=|neighbours| rel=nummod
syntax |neighbours| upos=NOUN lemma=neighbour head=|criticised| rel=obj
syntax |on| upos=ADP lemma=on head=|Monday| rel=case
syntax |Monday| upos=PROPN lemma=Monday head=|criticised| rel=obl
syntax |.| upos=PUNCT lemma=. head=|criticised| rel=punct

=== a question of who said it
--- text
"We will not wait," said the mayor, who was elected last year.
--- rows syntax(upos,lemma,head,rel)
syntax |"| upos=PUNCT lemma=" head=|wait| rel=punct
syntax |We| upos=PRON lemma=we head=|wait| rel=nsubj
syntax |will| upos=AUX lemma=will head=|wait| rel=aux
syntax |not| upos=PART lemma=not head=|wait| rel=advmod
syntax |wait| upos=VERB lemma=wait head=|said| rel=ccomp
syntax |,| upos=PUNCT lemma=, head=|wait| rel=punct
syntax |"|#2 upos=PUNCT lemma=" head=|wait| rel=punct
syntax |said| upos=VERB lemma=say rel=root
syntax |the| upos=DET lemma=the head=|mayor| rel=det
syntax |mayor| upos=NOUN lemma=mayor head=|said| rel=nsubj
syntax |,|#2 upos=PUNCT lemma=, head=|elected| rel=punct
syntax |who| upos=PRON lemma=who head=|elected| rel=nsubj:pass
syntax |was| upos=AUX lemma=be head=|elected| rel=aux:pass
syntax |elected| upos=VERB lemma=elect head=|mayor| rel=acl:relcl
syntax |last| upos=ADJ lemma=last head=|year| rel=amod
syntax |year| upos=NOUN lemma=year head=|elected| rel=obl:unmarked
syntax |.| upos=PUNCT lemma=. head=|said| rel=punct

=== capitals everywhere
--- text
MINISTERS REJECT PLAN TO CLOSE SCHOOLS
--- rows syntax(upos,lemma,head,rel)
syntax |MINISTERS| upos=NOUN lemma=minister head=|REJECT| rel=nsubj
syntax |REJECT| upos=VERB lemma=reject rel=root
syntax |PLAN| upos=NOUN lemma=plan head=|REJECT| rel=obj
syntax |TO| upos=PART lemma=to head=|CLOSE| rel=mark
syntax |CLOSE| upos=VERB lemma=close head=|PLAN| rel=acl
syntax |SCHOOLS| upos=NOUN lemma=school head=|CLOSE| rel=obj

=== who was told what
--- text
The mayor told residents that the bridge, which was closed in May, would not be repaired.
--- rows syntax(upos,lemma,head,rel)
syntax |The| upos=DET lemma=the head=|mayor| rel=det
syntax |mayor| upos=NOUN lemma=mayor head=|told| rel=nsubj
syntax |told| upos=VERB lemma=tell rel=root
syntax |residents| upos=NOUN lemma=resident head=|told| rel=iobj
syntax |that| upos=SCONJ lemma=that head=|repaired| rel=mark
syntax |the| upos=DET lemma=the head=|bridge| rel=det
syntax |bridge| upos=NOUN lemma=bridge head=|repaired| rel=nsubj:pass
syntax |,| upos=PUNCT lemma=, head=|closed| rel=punct
syntax |which| upos=PRON lemma=which head=|closed| rel=nsubj:pass
syntax |was| upos=AUX lemma=be head=|closed| rel=aux:pass
syntax |closed| upos=VERB lemma=close head=|bridge| rel=acl:relcl
syntax |in| upos=ADP lemma=in head=|May| rel=case
syntax |May| upos=PROPN lemma=May head=|closed| rel=obl
syntax |,|#2 upos=PUNCT lemma=, head=|bridge| rel=punct
syntax |would| upos=AUX lemma=would head=|repaired| rel=aux
syntax |not| upos=PART lemma=not head=|repaired| rel=advmod
syntax |be| upos=AUX lemma=be head=|repaired| rel=aux:pass
syntax |repaired| upos=VERB lemma=repair head=|told| rel=ccomp
syntax |.| upos=PUNCT lemma=. head=|told| rel=punct

=== passive with its agent
--- text
The proposal was rejected by both parties.
--- rows syntax(upos,lemma,head,rel)
syntax |The| upos=DET lemma=the head=|proposal| rel=det
syntax |proposal| upos=NOUN lemma=proposal head=|rejected| rel=nsubj:pass
syntax |was| upos=AUX lemma=be head=|rejected| rel=aux:pass
syntax |rejected| upos=VERB lemma=reject rel=root
syntax |by| upos=ADP lemma=by head=|parties| rel=case
syntax |both| upos=DET lemma=both head=|parties| rel=det
syntax |parties| upos=NOUN lemma=party head=|rejected| rel=obl:agent
syntax |.| upos=PUNCT lemma=. head=|rejected| rel=punct

=== a capital on every word
--- text
Hospital Workers Reject Offer From City
--- rows syntax(upos,lemma,head,rel)
syntax |Hospital| upos=NOUN lemma=hospital head=|Workers| rel=compound
syntax |Workers| upos=NOUN lemma=worker head=|Reject| rel=nsubj
syntax |Reject| upos=VERB lemma=reject rel=root
syntax |Offer| upos=NOUN lemma=offer head=|Reject| rel=obj
syntax |From| upos=ADP lemma=from head=|City| rel=case
syntax |City| upos=PROPN lemma=City head=|Offer| rel=nmod

=== no capitals at all
--- text
i think they were waiting for us
--- rows syntax(upos,lemma,head,rel)
syntax |i| upos=PRON lemma=I head=|think| rel=nsubj
syntax |think| upos=VERB lemma=think rel=root
syntax |they| upos=PRON lemma=they head=|waiting| rel=nsubj
syntax |were| upos=AUX lemma=be head=|waiting| rel=aux
syntax |waiting| upos=VERB lemma=wait head=|think| rel=ccomp
syntax |for| upos=ADP lemma=for head=|us| rel=case
syntax |us| upos=PRON lemma=we head=|waiting| rel=obl

=== contractions and a possessive
--- text
She can't say what the company's plans are.
--- rows syntax(upos,lemma,head,rel)
syntax |She| upos=PRON lemma=she head=|say| rel=nsubj
syntax |ca| upos=AUX lemma=can head=|say| rel=aux
syntax |n't| upos=PART lemma=not head=|say| rel=advmod
syntax |say| upos=VERB lemma=say rel=root
syntax |what| upos=PRON lemma=what head=|say| rel=ccomp
syntax |the| upos=DET lemma=the head=|company| rel=det
syntax |company| upos=NOUN lemma=company head=|plans| rel=nmod:poss
syntax |'s| upos=PART lemma='s head=|company| rel=case
syntax |plans| upos=NOUN lemma=plan head=|are| rel=nsubj
syntax |are| upos=AUX lemma=be head=|what| rel=cop
syntax |.| upos=PUNCT lemma=. head=|say| rel=punct

=== a list of signs is still a tree
--- text
-- : ( ) ... !
--- rows syntax(head,rel)
syntax |--| head=|)| rel=punct
syntax |:| head=|)| rel=punct
syntax |(| head=|)| rel=punct
syntax |)| head=|...| rel=punct
syntax |...| rel=root
syntax |!| head=|...| rel=punct

=== no text, no rows
--- text
--- rows syntax(upos,lemma,head,rel)

=== verbs of which a treebank has too few: an e that was lost, and one that never was
--- text
The council fined the firm. It was blamed and rebuked. They applauded the troops, who raided and shelled the camp. He endorsed her bravest plan.
--- rows syntax(lemma)
syntax |The| lemma=the
syntax |council| lemma=council
syntax |fined| lemma=fine
syntax |the| lemma=the
syntax |firm| lemma=firm
syntax |.| lemma=.
syntax |It| lemma=it
syntax |was| lemma=be
syntax |blamed| lemma=blame
syntax |and| lemma=and
syntax |rebuked| lemma=rebuke
syntax |.|#2 lemma=.
syntax |They| lemma=they
syntax |applauded| lemma=applaud
syntax |the|#2 lemma=the
syntax |troops| lemma=troops
syntax |,| lemma=,
syntax |who| lemma=who
syntax |raided| lemma=raid
syntax |and|#2 lemma=and
syntax |shelled| lemma=shell
syntax |the|#3 lemma=the
syntax |camp| lemma=camp
syntax |.|#3 lemma=.
syntax |He| lemma=he
syntax |endorsed| lemma=endorse
syntax |her| lemma=her
syntax |bravest| lemma=brave
syntax |plan| lemma=plan
syntax |.|#4 lemma=.
