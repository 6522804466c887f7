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

=== no text, no rows
--- text
--- rows syntax(upos,lemma,head,rel)
