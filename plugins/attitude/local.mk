plugin_LTLIBRARIES += plugins/attitude/attitude.la
plugins_attitude_attitude_la_SOURCES = plugins/attitude/attitude.c plugins/attitude/sentiment.c plugins/attitude/models.h plugins/attitude/models.c plugins/attitude/view.h plugins/attitude/view.c \
	plugins/attitude/features.h plugins/attitude/features.c
plugins_attitude_attitude_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=attitude
plugins_attitude_attitude_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_attitude_attitude_la_LIBADD = core/learn/liblearn.la -lm
dist_plugin_DATA += plugins/attitude/attitude-open.model plugins/attitude/attitude-research.model
EXTRA_DIST += plugins/attitude/README.md plugins/attitude/measure.py plugins/attitude/bench.sh
FIXTURES += plugins/attitude/attitude.t plugins/attitude/sentiment.t

EXTRA_PROGRAMS += plugins/attitude/train-attitude
plugins_attitude_train_attitude_SOURCES = plugins/attitude/train-attitude.c plugins/attitude/models.h plugins/attitude/view.h plugins/attitude/view.c \
	plugins/attitude/features.h plugins/attitude/features.c
plugins_attitude_train_attitude_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm

MODEL_RECIPES += attitude-model
.PHONY: attitude-model
attitude-model: plugins/attitude/train-attitude$(EXEEXT)
	for m in open research; do plugins/attitude/train-attitude -d $(TRAINING)/stance -w $(top_srcdir)/core/learn/words.model \
		-l $(top_srcdir)/core/learn/attitude-words.txt -z 1000000 -m $$m -o $(top_srcdir)/plugins/attitude/attitude-$$m.model || exit 1; done
BENCHES += plugins/attitude/bench.sh
