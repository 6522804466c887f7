plugin_LTLIBRARIES += plugins/coref/coref.la
coref_parts = plugins/coref/coref.h plugins/coref/weigh.h plugins/coref/words.c plugins/coref/sorts.c plugins/coref/known.c plugins/coref/capitals.c plugins/coref/view.c plugins/coref/sight.c plugins/coref/walk.c plugins/coref/anaphor.c \
	plugins/coref/said.c plugins/coref/home.c plugins/coref/marks.c plugins/coref/spoken.c plugins/coref/pair.c plugins/coref/ahead.c plugins/coref/features.h plugins/coref/scene.c plugins/coref/description.c plugins/coref/features.c \
	plugins/coref/start.c plugins/coref/weigh.c
plugins_coref_coref_la_SOURCES = plugins/coref/coref.c $(coref_parts)
plugins_coref_coref_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=coref
plugins_coref_coref_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_coref_coref_la_LIBADD = core/learn/liblearn.la -lm
dist_plugin_DATA += plugins/coref/coref.model
EXTRA_DIST += plugins/coref/bench.sh plugins/coref/README.md plugins/coref/eval-coref.py plugins/coref/convert.py plugins/coref/news.txt plugins/coref/held.txt plugins/coref/named-later.tsv \
	corpora/labels/README.md corpora/labels/coref-polnear.tsv
FIXTURES += plugins/coref/coref.t
BENCHES += plugins/coref/bench.sh

EXTRA_PROGRAMS += plugins/coref/train-coref
plugins_coref_train_coref_SOURCES = plugins/coref/train-coref.c plugins/coref/train.h plugins/coref/train-read.c plugins/coref/train-learn.c \
	plugins/coref/train-judge.c $(coref_parts)
plugins_coref_train_coref_LDADD = core/learn/liblearn.la core/libcore.la -lm
MODEL_RECIPES += coref-model
.PHONY: coref-model
coref-model: plugins/coref/train-coref$(EXEEXT) quidnunc
	$(PYTHON3) $(top_srcdir)/plugins/coref/convert.py -g academic,bio,court,interview,news,voyage $(TRAINING)/ud/gum-train.conllu \
		$(top_srcdir)/plugins/coref/news.txt >coref-chains.jsonl
	$(PYTHON3) $(top_srcdir)/plugins/coref/convert.py -k learn \
		$(top_srcdir)/corpora/labels/coref-polnear.tsv=$(TRAINING)/quotes/polnear/train.jsonl >coref-labels.jsonl
	$(PYTHON3) $(top_srcdir)/plugins/coref/convert.py -k learn $(top_srcdir)/corpora/articles/*.txt >coref-articles.jsonl
	plugins/coref/train-coref -o $(top_srcdir)/plugins/coref/coref.model coref-chains.jsonl:2 coref-articles.jsonl coref-labels.jsonl:0.3
	rm -f coref-chains.jsonl coref-articles.jsonl coref-labels.jsonl
