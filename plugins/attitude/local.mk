plugin_LTLIBRARIES += plugins/attitude/attitude.la
plugins_attitude_attitude_la_SOURCES = plugins/attitude/attitude.c plugins/attitude/sentiment.c plugins/attitude/leaning.c plugins/attitude/models.h plugins/attitude/models.c plugins/attitude/view.h plugins/attitude/view.c \
	plugins/attitude/features.h plugins/attitude/features.c plugins/attitude/templates.h plugins/attitude/ties.c plugins/attitude/asked.c plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/conv.h plugins/attitude/conv.c \
	plugins/attitude/reader.h plugins/attitude/reader.c
plugins_attitude_attitude_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=attitude
plugins_attitude_attitude_la_CFLAGS = $(AM_CFLAGS) -O3 -ffp-contract=off
plugins_attitude_attitude_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_attitude_attitude_la_LIBADD = core/learn/liblearn.la -lm
dist_plugin_DATA += plugins/attitude/attitude-reader.model plugins/attitude/attitude-net.model plugins/attitude/attitude-open.model plugins/attitude/attitude-research.model
EXTRA_DIST += plugins/attitude/README.md plugins/attitude/train-reader.py plugins/attitude/reader_data.py plugins/attitude/reader_net.py plugins/attitude/reader_learn.py plugins/attitude/measure.py plugins/attitude/labelled.py plugins/attitude/articles.py plugins/attitude/folds.py plugins/attitude/folds.sh plugins/attitude/named.sh plugins/attitude/measure-leaning.py plugins/attitude/measure-whole.py plugins/attitude/bench.sh
FIXTURES += plugins/attitude/attitude.t plugins/attitude/sentiment.t plugins/attitude/leaning.t
TESTS += plugins/attitude/named.sh plugins/attitude/folds.sh

EXTRA_PROGRAMS += plugins/attitude/train-attitude
plugins_attitude_train_attitude_SOURCES = plugins/attitude/train-attitude.c plugins/attitude/train.h plugins/attitude/train-read.c plugins/attitude/train-network.c plugins/attitude/train-dump.c \
	plugins/attitude/annotated.h plugins/attitude/annotated.c \
	plugins/attitude/conv.h plugins/attitude/conv.c plugins/attitude/conv_train.h plugins/attitude/conv_train.c plugins/attitude/conv_pack.c plugins/attitude/models.h plugins/attitude/view.h plugins/attitude/view.c \
	plugins/attitude/features.h plugins/attitude/features.c plugins/attitude/templates.h plugins/attitude/ties.c plugins/attitude/asked.c plugins/attitude/portray.h plugins/attitude/portray.c
plugins_attitude_train_attitude_CFLAGS = $(AM_CFLAGS) -O3 -ffast-math
plugins_attitude_train_attitude_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm

EXTRA_PROGRAMS += plugins/attitude/build-reader
plugins_attitude_build_reader_SOURCES = plugins/attitude/build-reader.c plugins/attitude/reader.h plugins/attitude/conv.h plugins/attitude/conv_train.h plugins/attitude/conv_pack.c
plugins_attitude_build_reader_LDADD = core/learn/liblearn.la core/libcore.la -lm

EXTRA_PROGRAMS += plugins/attitude/train-vectors
plugins_attitude_train_vectors_SOURCES = plugins/attitude/train-vectors.c plugins/attitude/conv.h
plugins_attitude_train_vectors_CFLAGS = $(AM_CFLAGS) -O3 -ffast-math
plugins_attitude_train_vectors_LDADD = -lm

MODEL_RECIPES += attitude-model
.PHONY: attitude-model attitude-folds
ATTITUDE_TEXTS = senate_press_releases un_general_debate_recent us_presidential_speeches whitehouse_2021_2026 us_hhs_press_releases wikipedia_current_events_CCBYSA
# whole articles; those of LABELS are real, their texts are in TRAINING
ATTITUDE_ARTICLES = business capitol local politics regions world plain-business plain-mixed plain-politics plain-world \
	plain2-business plain2-diplomacy plain2-south plain2-uk plain2-us plain3-opinion plain3-west plain3-wide \
	plain4-capitals plain4-society plain4-world
ATTITUDE_LABELS = polnear polnear-more men gum seesaw events events-more releases
CLEANFILES += plugins/attitude/vectors.tmp
plugins/attitude/vectors.tmp: plugins/attitude/train-vectors$(EXEEXT)
	for t in $(ATTITUDE_TEXTS); do xz -dc $(TRAINING)/text/$$t.txt.xz || exit 1; done | plugins/attitude/train-vectors 40000 3 > $@
# what is learned from, into the folder $(1), but for a fold if $(2) tells one: -f FOLD
attitude_read = $(top_srcdir)/plugins/attitude/labelled.py $(2) $(top_srcdir)/corpora/labels $(TRAINING) $(1) && \
	$(top_srcdir)/plugins/attitude/articles.py $(2) $(1) $(ATTITUDE_ARTICLES:%=$(top_srcdir)/corpora/articles/%.txt) \
		$(foreach f,$(ATTITUDE_LABELS),$(top_srcdir)/corpora/labels/stances-$(f).tsv=$(TRAINING))
attitude_train = plugins/attitude/train-attitude -d $(TRAINING)/stance -w $(top_srcdir)/core/learn/words.model \
	-l $(top_srcdir)/core/learn/attitude-words.txt -k $(top_srcdir)/core/learn/connotations.model -a $(top_srcdir)/corpora/attitudes
attitude-model: quidnunc$(EXEEXT) plugins/attitude/train-attitude$(EXEEXT) plugins/attitude/vectors.tmp
	$(call attitude_read,plugins/attitude/labelled.tmp)
	for m in open research; do $(attitude_train) -L plugins/attitude/labelled.tmp -m $$m -o $(top_srcdir)/plugins/attitude/attitude-$$m.model \
		$$(test $$m = research || echo -v plugins/attitude/vectors.tmp -N $(top_srcdir)/plugins/attitude/attitude-net.model) || exit 1; done
	rm -rf plugins/attitude/labelled.tmp
# the network that has read much: on a GPU an hour, else much longer; needs Debian's python3-torch and python3-numpy. What is learned before any label stays in
# plugins/attitude/reader.tmp, for the readers of attitude-reader-folds
.PHONY: attitude-reader attitude-reader-folds
attitude_reader = $(top_srcdir)/plugins/attitude/train-reader.py
attitude-reader: quidnunc$(EXEEXT) plugins/attitude/train-attitude$(EXEEXT) plugins/attitude/build-reader$(EXEEXT)
	mkdir -p plugins/attitude/reader.tmp/unread
	$(call attitude_read,plugins/attitude/labelled.tmp)
	$(attitude_train) -L plugins/attitude/labelled.tmp -D plugins/attitude/reader.tmp
	$(attitude_reader) unread $(TRAINING) plugins/attitude/unread.tmp
	$(attitude_train) -L plugins/attitude/unread.tmp -D plugins/attitude/reader.tmp/unread
	$(attitude_reader) text $(TRAINING) | plugins/attitude/train-attitude -d $(TRAINING)/stance -w $(top_srcdir)/core/learn/words.model \
		-l $(top_srcdir)/core/learn/attitude-words.txt -k $(top_srcdir)/core/learn/connotations.model -D plugins/attitude/reader.tmp
	$(attitude_reader) learn plugins/attitude/reader.tmp
	plugins/attitude/build-reader plugins/attitude/reader.tmp $(top_srcdir)/plugins/attitude/attitude-reader.model
	rm -rf plugins/attitude/labelled.tmp plugins/attitude/unread.tmp
attitude-reader-folds: plugins/attitude/reader.tmp/reader.pt
	mkdir -p plugins/attitude/folds.tmp
	for k in 0 1; do mkdir -p plugins/attitude/reader.tmp/$$k && cp -r plugins/attitude/reader.tmp/unread plugins/attitude/reader.tmp/$$k && \
		$(call attitude_read,plugins/attitude/labelled.tmp,-f $$k) && $(attitude_train) -L plugins/attitude/labelled.tmp -D plugins/attitude/reader.tmp/$$k && \
		$(attitude_reader) learn --like plugins/attitude/reader.tmp plugins/attitude/reader.tmp/$$k && \
		plugins/attitude/build-reader plugins/attitude/reader.tmp/$$k plugins/attitude/folds.tmp/$$k-reader.model || exit 1; done
	rm -rf plugins/attitude/labelled.tmp
# for each fold of the documents that plugins/stance learns from, models that have not seen them: plugins/attitude/folds.tmp/FOLD.model, FOLD-net.model
attitude-folds: quidnunc$(EXEEXT) plugins/attitude/train-attitude$(EXEEXT) plugins/attitude/vectors.tmp
	mkdir -p plugins/attitude/folds.tmp
	for k in 0 1; do $(call attitude_read,plugins/attitude/labelled.tmp,-f $$k) && $(attitude_train) -L plugins/attitude/labelled.tmp \
		-v plugins/attitude/vectors.tmp -o plugins/attitude/folds.tmp/$$k.model -N plugins/attitude/folds.tmp/$$k-net.model || exit 1; done
	rm -rf plugins/attitude/labelled.tmp
plugins/attitude/folds.tmp/1.model:
	$(MAKE) attitude-folds
BENCHES += plugins/attitude/bench.sh

if HAVE_CHECK
check_PROGRAMS += plugins/attitude/check_annotated plugins/attitude/check_portray plugins/attitude/check_reader plugins/attitude/check_view
TESTS += plugins/attitude/check_annotated plugins/attitude/check_portray plugins/attitude/check_reader plugins/attitude/check_view
endif
plugins_attitude_check_annotated_SOURCES = plugins/attitude/check_annotated.c plugins/attitude/annotated.h plugins/attitude/annotated.c
plugins_attitude_check_annotated_LDADD = core/libcore.la $(CHECK_LIBS)
plugins_attitude_check_portray_SOURCES = plugins/attitude/check_portray.c plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/view.h plugins/attitude/view.c
plugins_attitude_check_portray_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
plugins_attitude_check_reader_SOURCES = plugins/attitude/check_reader.c plugins/attitude/reader.h plugins/attitude/reader.c plugins/attitude/conv.h plugins/attitude/conv.c \
	plugins/attitude/features.h plugins/attitude/features.c plugins/attitude/templates.h plugins/attitude/ties.c plugins/attitude/asked.c \
	plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/view.h plugins/attitude/view.c
plugins_attitude_check_reader_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
plugins_attitude_check_view_SOURCES = plugins/attitude/check_view.c plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/view.h plugins/attitude/view.c
plugins_attitude_check_view_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
