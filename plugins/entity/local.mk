plugin_LTLIBRARIES += plugins/entity/entity.la
plugins_entity_entity_la_SOURCES = plugins/entity/entity.c plugins/entity/mention.h plugins/entity/tag.c plugins/entity/beside.c plugins/entity/edges.h plugins/entity/edges.c plugins/entity/reach.c plugins/entity/nickname.c plugins/entity/person.c plugins/entity/settle.c plugins/entity/address.c plugins/entity/told.h plugins/entity/told.c plugins/entity/agree.h plugins/entity/establish.c plugins/entity/parts.c plugins/entity/agree.c plugins/entity/called.c plugins/entity/founder.c plugins/entity/introduced.c plugins/entity/alias.h plugins/entity/alias.c plugins/entity/forms.c plugins/entity/short.c plugins/entity/acronym.c plugins/entity/surname.h plugins/entity/surname.c \
	plugins/entity/source.h plugins/entity/source.c plugins/entity/source_words.c plugins/entity/phrase.c plugins/entity/kb.c plugins/entity/features.h plugins/entity/features.c plugins/entity/template.h plugins/entity/around.h plugins/entity/around.c plugins/entity/habit.h plugins/entity/habit.c \
	plugins/entity/decode.h plugins/entity/decode.c plugins/entity/score.h plugins/entity/score.c plugins/entity/lexicon.h plugins/entity/lexicon.c plugins/entity/reader.h plugins/entity/reader.c plugins/entity/gazetteer.h \
	plugins/entity/gazetteer.c plugins/entity/mined.h
plugins_entity_entity_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -I$(top_builddir) -DQN_BUILTIN=entity
plugins_entity_entity_la_CFLAGS = $(AM_CFLAGS) -O3 -ffp-contract=off
plugins_entity_entity_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_entity_entity_la_LIBADD = core/learn/liblearn.la -lm

EXTRA_PROGRAMS += plugins/entity/train-entity
plugins_entity_train_entity_SOURCES = plugins/entity/train-entity.c plugins/entity/articles.h plugins/entity/articles.c \
	plugins/entity/samples.h plugins/entity/samples.c plugins/entity/lists.h plugins/entity/lists.c plugins/entity/features.h \
	plugins/entity/features.c plugins/entity/template.h plugins/entity/around.h plugins/entity/around.c plugins/entity/habit.h plugins/entity/habit.c plugins/entity/decode.h plugins/entity/decode.c plugins/entity/score.h plugins/entity/score.c plugins/entity/lexicon.h plugins/entity/lexicon.c plugins/entity/gazetteer.h plugins/entity/gazetteer.c \
	plugins/entity/mined.h plugins/entity/mine.h plugins/entity/mine.c \
	plugins/entity/reader.h plugins/entity/reader.c plugins/entity/reader_train.h plugins/entity/reader_train.c
plugins_entity_train_entity_CFLAGS = $(AM_CFLAGS) -ffp-contract=off
plugins_entity_train_entity_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm

# the open model learns from sets whose licences let newsrooms use what was learned; the research model from all
ENTITY_NER = $(TRAINING)/ner
ENTITY_OWN = $(top_srcdir)/corpora/names/[!w]*.txt $(top_srcdir)/corpora/names/w[!e]*.txt
ENTITY_WEB = $(top_srcdir)/corpora/names/web-*.txt
ENTITY_OPEN = $(ENTITY_NER)/uner-ewt/train.conll $(ENTITY_NER)/wikigold/train.conll $(ENTITY_NER)/men/train.conll \
	$(ENTITY_NER)/gum/train-clean-other-genres.conll $(ENTITY_NER)/crossner-politics/train.conll \
	$(ENTITY_NER)/crossner-politics/dev.conll
ENTITY_MORE = $(ENTITY_NER)/conll03/train.conll $(ENTITY_NER)/finer-ord/train.conll \
	$(ENTITY_NER)/gum/train-nc-genres.conll
# its habits are its own: what it calls a name others do not
ENTITY_APART = $(ENTITY_NER)/worldwide/train.conll $(if $(ENTITY_DEV),$(ENTITY_NER)/worldwide/dev.conll)
ENTITY_SILVER = $(ENTITY_NER)/wikineural-en/train.conll $(ENTITY_NER)/wikineural-en/dev.conll
# plain text, all of it open, that a first open tagger reads; what it finds there is known to both models
ENTITY_TEXT = xz -dc $(TRAINING)/text/*.txt.xz
ENTITY_TRAIN = plugins/entity/train-entity -w $(top_srcdir)/core/learn/words.model -g $(TRAINING)/gazetteers \
	-n $(top_srcdir)/plugins/entity/organisations.txt -V plugins/entity/vectors.bin -r 4 -k 300000 -P 0.4 -Y 1300 -Z 1700 -E 10
# vectors of words as they are written, out of the same text
ENTITY_VECTOR_TEXT = senate_press_releases un_general_debate_recent us_presidential_speeches whitehouse_2021_2026 us_hhs_press_releases \
	wikipedia_current_events_CCBYSA
plugins/entity/vectors.bin: plugins/syntax/train-vectors$(EXEEXT) | quidnunc$(EXEEXT)
	for f in $(ENTITY_VECTOR_TEXT); do \
		xz -dc $(TRAINING)/text/$$f.txt.xz | split -C 8m --filter='./quidnunc annotate -q -j 1 --trust-plugins --from text --to conllu --layers token,sentence -'; \
	done | plugins/syntax/train-vectors -c $@ /dev/null
# names that were put right by hand in other people's news: where they stand is ours, the texts are not
ENTITY_LABELS = plugins/entity/labels-polnear.txt plugins/entity/labels-current-events.txt plugins/entity/labels-seesaw.txt \
	plugins/entity/labels-dse.txt plugins/entity/labels-newsmtsc.txt
$(ENTITY_LABELS): plugins/entity/labels-%.txt: corpora/labels/names-%.tsv corpora/labels/names.py corpora/labels/texts.py
	$(PYTHON3) $(top_srcdir)/corpora/labels/names.py $(TRAINING) < $(top_srcdir)/corpora/labels/names-$*.tsv > $@
CLEANFILES += plugins/entity/vectors.bin $(ENTITY_LABELS)
# development sets are learned too in what is shipped; make entity-open-model ENTITY_DEV= leaves them out, to be scored by eval-entity
ENTITY_DEV = $(ENTITY_NER)/uner-ewt/dev.conll
ENTITY_DEV_MORE = $(if $(ENTITY_DEV),$(ENTITY_NER)/conll03/dev.conll $(ENTITY_NER)/finer-ord/dev.conll)
# ENTITY_MINED=FILE.model: what a model mined is taken over and the plain text is not read again
ENTITY_MINED =
MODEL_RECIPES += entity-open-model entity-research-model
.PHONY: entity-open-model entity-research-model
entity-open-model: plugins/entity/train-entity$(EXEEXT) plugins/entity/vectors.bin $(ENTITY_LABELS)
	$(if $(ENTITY_MINED),,$(ENTITY_TEXT) |) $(ENTITY_TRAIN) $(if $(ENTITY_MINED),-M $(ENTITY_MINED),-u -) -o $(top_srcdir)/plugins/entity/entity-open.model -p 0.4 -b 0.1 -B -0.25 -L 12 $(ENTITY_OPEN) $(ENTITY_DEV) $(ENTITY_WEB) $(ENTITY_LABELS) \
		-W 2 $(ENTITY_OWN)
entity-research-model: entity-open-model
	$(ENTITY_TRAIN) -M $(top_srcdir)/plugins/entity/entity-open.model -o $(top_srcdir)/plugins/entity/entity-research.model -p 0.3 -c 0.5 -q 0.1 -b 0.2 -B -0.25 -L 12 \
		$(ENTITY_OPEN) $(ENTITY_MORE) $(ENTITY_DEV) $(ENTITY_DEV_MORE) $(ENTITY_OWN) $(ENTITY_WEB) $(ENTITY_LABELS) \
		-H 1 $(ENTITY_APART) -H 0 -W 0.3 $(ENTITY_SILVER)

dist_plugin_DATA += plugins/entity/entity-open.model plugins/entity/entity-research.model

# how good the names are, from raw text
EXTRA_PROGRAMS += plugins/entity/eval-entity
plugins_entity_eval_entity_SOURCES = plugins/entity/eval-entity.c plugins/entity/articles.h plugins/entity/articles.c
plugins_entity_eval_entity_LDADD = core/libcore.la
FIXTURES += plugins/entity/entity.t plugins/entity/address.t plugins/entity/called.t plugins/entity/firms.t
if HAVE_CHECK
check_PROGRAMS += plugins/entity/check_entity
TESTS += plugins/entity/check_entity
endif
plugins_entity_check_entity_SOURCES = plugins/entity/check_entity.c plugins/entity/features.h plugins/entity/features.c plugins/entity/template.h \
	plugins/entity/around.h plugins/entity/around.c plugins/entity/habit.h plugins/entity/habit.c plugins/entity/lexicon.h plugins/entity/lexicon.c plugins/entity/gazetteer.h plugins/entity/gazetteer.c plugins/entity/mined.h
plugins_entity_check_entity_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la $(CHECK_LIBS) -lm
EXTRA_DIST += plugins/entity/README.md plugins/entity/organisations.txt plugins/entity/bench.sh plugins/entity/kb/people.tsv
BENCHES += plugins/entity/bench.sh
