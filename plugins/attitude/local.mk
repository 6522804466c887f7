plugin_LTLIBRARIES += plugins/attitude/attitude.la
plugins_attitude_attitude_la_SOURCES = plugins/attitude/attitude.c plugins/attitude/sentiment.c plugins/attitude/leaning.c plugins/attitude/models.h plugins/attitude/models.c plugins/attitude/view.h plugins/attitude/view.c \
	plugins/attitude/features.h plugins/attitude/features.c plugins/attitude/templates.h plugins/attitude/ties.c plugins/attitude/asked.c plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/conv.h plugins/attitude/conv.c
plugins_attitude_attitude_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=attitude
plugins_attitude_attitude_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_attitude_attitude_la_LIBADD = core/learn/liblearn.la -lm
dist_plugin_DATA += plugins/attitude/attitude-net.model plugins/attitude/attitude-open.model plugins/attitude/attitude-research.model
EXTRA_DIST += plugins/attitude/README.md plugins/attitude/measure.py plugins/attitude/labelled.py plugins/attitude/articles.py plugins/attitude/measure-leaning.py plugins/attitude/bench.sh
FIXTURES += plugins/attitude/attitude.t plugins/attitude/sentiment.t plugins/attitude/leaning.t

EXTRA_PROGRAMS += plugins/attitude/train-attitude
plugins_attitude_train_attitude_SOURCES = plugins/attitude/train-attitude.c plugins/attitude/train.h plugins/attitude/train-read.c plugins/attitude/train-network.c \
	plugins/attitude/annotated.h plugins/attitude/annotated.c \
	plugins/attitude/conv.h plugins/attitude/conv.c plugins/attitude/conv_train.h plugins/attitude/conv_train.c plugins/attitude/models.h plugins/attitude/view.h plugins/attitude/view.c \
	plugins/attitude/features.h plugins/attitude/features.c plugins/attitude/templates.h plugins/attitude/ties.c plugins/attitude/asked.c plugins/attitude/portray.h plugins/attitude/portray.c
plugins_attitude_train_attitude_CFLAGS = $(AM_CFLAGS) -O3 -ffast-math
plugins_attitude_train_attitude_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm

EXTRA_PROGRAMS += plugins/attitude/train-vectors
plugins_attitude_train_vectors_SOURCES = plugins/attitude/train-vectors.c plugins/attitude/conv.h
plugins_attitude_train_vectors_CFLAGS = $(AM_CFLAGS) -O3 -ffast-math
plugins_attitude_train_vectors_LDADD = -lm

MODEL_RECIPES += attitude-model
.PHONY: attitude-model
ATTITUDE_TEXTS = senate_press_releases un_general_debate_recent us_presidential_speeches whitehouse_2021_2026 us_hhs_press_releases wikipedia_current_events_CCBYSA
ATTITUDE_ARTICLES = business capitol local politics regions world plain3-opinion plain3-west plain3-wide
attitude-model: quidnunc$(EXEEXT) plugins/attitude/train-attitude$(EXEEXT) plugins/attitude/train-vectors$(EXEEXT)
	for t in $(ATTITUDE_TEXTS); do xz -dc $(TRAINING)/text/$$t.txt.xz || exit 1; done | plugins/attitude/train-vectors 40000 3 > plugins/attitude/vectors.tmp
	$(top_srcdir)/plugins/attitude/labelled.py $(top_srcdir)/corpora/labels $(TRAINING) plugins/attitude/labelled.tmp
	$(top_srcdir)/plugins/attitude/articles.py plugins/attitude/labelled.tmp $(ATTITUDE_ARTICLES:%=$(top_srcdir)/corpora/articles/%.txt)
	for m in open research; do plugins/attitude/train-attitude -d $(TRAINING)/stance -w $(top_srcdir)/core/learn/words.model \
		-l $(top_srcdir)/core/learn/attitude-words.txt -k $(top_srcdir)/core/learn/connotations.model -a $(top_srcdir)/corpora/attitudes -L plugins/attitude/labelled.tmp -m $$m \
		-o $(top_srcdir)/plugins/attitude/attitude-$$m.model \
		$$(test $$m = research || echo -v plugins/attitude/vectors.tmp -N $(top_srcdir)/plugins/attitude/attitude-net.model) || exit 1; done
	rm -rf plugins/attitude/vectors.tmp plugins/attitude/labelled.tmp
BENCHES += plugins/attitude/bench.sh

if HAVE_CHECK
check_PROGRAMS += plugins/attitude/check_annotated plugins/attitude/check_portray plugins/attitude/check_view
TESTS += plugins/attitude/check_annotated plugins/attitude/check_portray plugins/attitude/check_view
endif
plugins_attitude_check_annotated_SOURCES = plugins/attitude/check_annotated.c plugins/attitude/annotated.h plugins/attitude/annotated.c
plugins_attitude_check_annotated_LDADD = core/libcore.la $(CHECK_LIBS)
plugins_attitude_check_portray_SOURCES = plugins/attitude/check_portray.c plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/view.h plugins/attitude/view.c
plugins_attitude_check_portray_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
plugins_attitude_check_view_SOURCES = plugins/attitude/check_view.c plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/view.h plugins/attitude/view.c
plugins_attitude_check_view_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
