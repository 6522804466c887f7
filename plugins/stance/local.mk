plugin_LTLIBRARIES += plugins/stance/stance.la
plugins_stance_stance_la_SOURCES = plugins/stance/stance.c plugins/stance/stance.h plugins/stance/lists.h plugins/stance/lists.c plugins/stance/layers.c plugins/stance/astray.c plugins/stance/lemma.c plugins/stance/hyphen.c plugins/stance/mend.c plugins/stance/subject.c plugins/stance/apart.c plugins/stance/titled.c plugins/stance/tree.c plugins/stance/shift.h plugins/stance/shift.c plugins/stance/above.c plugins/stance/state.c plugins/stance/interview.c plugins/stance/natives.c plugins/stance/spokes.c plugins/stance/voices.c plugins/stance/sir.c plugins/stance/who.h plugins/stance/who.c plugins/stance/acts.c plugins/stance/meant.c plugins/stance/pronoun.c plugins/stance/both.c plugins/stance/named.c plugins/stance/behalf.c plugins/stance/before.c plugins/stance/kin.c plugins/stance/force.c plugins/stance/failing.c plugins/stance/whose.c \
	plugins/stance/saying.c plugins/stance/phrase.c plugins/stance/act.h plugins/stance/act.c plugins/stance/adjective.c plugins/stance/object.c plugins/stance/order.c plugins/stance/idle.c plugins/stance/mutual.c plugins/stance/about.h plugins/stance/about.c plugins/stance/mind.c plugins/stance/besides.c plugins/stance/urge.c plugins/stance/light.c plugins/stance/stand.c plugins/stance/glad.c plugins/stance/noun.h plugins/stance/noun.c plugins/stance/between.c plugins/stance/lent.c plugins/stance/ask.c plugins/stance/called.c plugins/stance/gave.c plugins/stance/rated.c plugins/stance/answer.c plugins/stance/role.c plugins/stance/idiom.c plugins/stance/feeling.c plugins/stance/couple.c plugins/stance/office.c plugins/stance/more.c plugins/stance/treated.c plugins/stance/unjust.c plugins/stance/asked.c plugins/stance/thinks.c plugins/stance/vice.c plugins/stance/beholder.c plugins/stance/turn.c plugins/stance/echo.c plugins/stance/quoted.h plugins/stance/quoted.c plugins/stance/own.c plugins/stance/praise.c plugins/stance/judge.c plugins/stance/deed.c plugins/stance/mood.c plugins/stance/reaction.c plugins/stance/column.c plugins/stance/learned.c plugins/stance/candidate.h plugins/stance/candidate.c plugins/stance/unit.c plugins/stance/pairs.c plugins/stance/wording.c plugins/stance/reading.c plugins/stance/around.c plugins/stance/side.c plugins/stance/second.c plugins/stance/passing.c plugins/stance/weigh.c \
	plugins/stance/trees.h plugins/stance/trees.c plugins/stance/heard.c plugins/stance/verdict.h plugins/stance/verdict.c
plugins_stance_stance_la_SOURCES += plugins/stance/everybody.c plugins/stance/hinder.c plugins/stance/ditto.c plugins/stance/minds.c plugins/stance/inner.c plugins/stance/favourite.c
plugins_stance_stance_la_SOURCES += plugins/stance/topic.c plugins/stance/bound.c plugins/stance/contest.c plugins/stance/repaid.c
plugins_stance_stance_la_SOURCES += plugins/stance/aloof.c plugins/stance/remark.c
plugins_stance_stance_la_SOURCES += plugins/stance/gesture.c plugins/stance/orders.c plugins/stance/spared.c
plugins_stance_stance_la_SOURCES += plugins/stance/hung.c plugins/stance/joined.c plugins/stance/front.c plugins/stance/aside.c plugins/stance/headline.c plugins/stance/sufferer.c plugins/stance/rescue.c plugins/stance/chorus.c plugins/stance/project.c plugins/stance/envoy.c plugins/stance/post.c
plugins_stance_stance_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=stance
plugins_stance_stance_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_stance_stance_la_LIBADD = core/learn/liblearn.la -lm
dist_plugin_DATA += plugins/stance/stance.model plugins/stance/verdict.model
plugin_DATA += plugins/stance/stance-words.model
CLEANFILES += plugins/stance/stance-words.model
EXTRA_DIST += plugins/stance/stance-words.txt plugins/stance/sayings.txt
plugins/stance/stance-words.model: core/learn/attitude-words.txt plugins/stance/stance-words.txt plugins/stance/sayings.txt core/learn/build-opinions$(EXEEXT)
	$(AM_V_GEN)core/learn/build-opinions $@ $(top_srcdir)/core/learn/attitude-words.txt $(top_srcdir)/plugins/stance/stance-words.txt $(top_srcdir)/plugins/stance/sayings.txt
EXTRA_DIST += plugins/stance/README.md plugins/stance/frames.txt plugins/stance/passages.txt plugins/stance/passages-held.txt plugins/stance/measure.py plugins/stance/measure-articles.py plugins/stance/candidates.py
FIXTURES += plugins/stance/couples.t plugins/stance/stance.t plugins/stance/nouns.t plugins/stance/verbs.t plugins/stance/scope.t plugins/stance/whose.t plugins/stance/reaction.t plugins/stance/feelings.t plugins/stance/voices.t plugins/stance/turns.t plugins/stance/frames.t plugins/stance/interview.t
FIXTURES += plugins/stance/surety.t plugins/stance/front.t plugins/stance/returns.t plugins/stance/news.t plugins/stance/limits.t plugins/stance/clauses.t plugins/stance/hung.t plugins/stance/topic.t
FIXTURES += plugins/stance/aloof.t plugins/stance/remark.t plugins/stance/gesture.t plugins/stance/spared.t
FIXTURES += plugins/stance/heard.t plugins/stance/post.t
TESTS += plugins/stance/side.sh plugins/stance/chain.sh plugins/stance/lists.sh
EXTRA_DIST += plugins/stance/side.sh plugins/stance/chain.sh plugins/stance/lists.sh

if HAVE_CHECK
check_PROGRAMS += plugins/stance/check_weigh plugins/stance/check_second plugins/stance/check_lists plugins/stance/check_verdict
TESTS += plugins/stance/check_weigh plugins/stance/check_second plugins/stance/check_lists plugins/stance/check_verdict
endif
plugins_stance_check_weigh_SOURCES = plugins/stance/check_weigh.c plugins/stance/check_article.h plugins/stance/candidate.h plugins/stance/stance.h plugins/stance/lists.h plugins/stance/pairs.c plugins/stance/second.c plugins/stance/weigh.c plugins/stance/trees.h plugins/stance/trees.c
plugins_stance_check_weigh_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
plugins_stance_check_second_SOURCES = plugins/stance/check_second.c plugins/stance/check_article.h plugins/stance/candidate.h plugins/stance/stance.h plugins/stance/lists.h plugins/stance/pairs.c plugins/stance/second.c
plugins_stance_check_lists_SOURCES = plugins/stance/check_lists.c plugins/stance/lists.h plugins/stance/lists.c
plugins_stance_check_verdict_SOURCES = plugins/stance/check_verdict.c plugins/stance/verdict.h plugins/stance/verdict.c
plugins_stance_check_verdict_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS) -lm
plugins_stance_check_lists_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
plugins_stance_check_second_LDADD = core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)

EXTRA_PROGRAMS += plugins/stance/train-stance
plugins_stance_train_stance_SOURCES = plugins/stance/train-stance.c plugins/stance/train-words.h plugins/stance/train-words.c plugins/stance/train-trees.h plugins/stance/train-trees.c \
	plugins/stance/pairs.c plugins/stance/second.c plugins/stance/candidate.h plugins/stance/stance.h plugins/stance/lists.h plugins/stance/trees.h
plugins_stance_train_stance_CFLAGS = $(AM_CFLAGS) -O3
plugins_stance_train_stance_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm
MODEL_RECIPES += stance-model
.PHONY: stance-model
# leanings as they are without a reader and, where there are readers for the folds (attitude-reader-folds), as they are with one
stance-model: plugins/stance/train-stance$(EXEEXT) verdict-folds
	$(top_srcdir)/plugins/attitude/labelled.py $(top_srcdir)/corpora/labels $(TRAINING) plugins/stance/labelled.tmp
	for r in "" $$(test ! -e plugins/attitude/folds.tmp/1-reader.model || echo -r); do \
		$(top_srcdir)/plugins/stance/candidates.py -k learn -f plugins/attitude/folds.tmp $$r -w 2 $(top_srcdir)/corpora/articles/plain-*.txt $(top_srcdir)/corpora/articles/plain2-*.txt $(top_srcdir)/corpora/articles/plain4-*.txt $(top_srcdir)/corpora/articles/plain5-*.txt \
			-w 1 $(top_srcdir)/corpora/articles/plain6-*.txt $(top_srcdir)/corpora/articles/plain7-*.txt $$(for f in polnear polnear-more seesaw events events-more men gum; do echo $(top_srcdir)/corpora/labels/stances-$$f.tsv=$(TRAINING); done) \
			$$(ls plugins/stance/labelled.tmp/*-held.txt | sed 's/$$/=0.5/') && \
		$(top_srcdir)/plugins/stance/candidates.py -k learn -a -f plugins/attitude/folds.tmp $$r $(top_srcdir)/corpora/articles/plain3-opinion.txt || exit 1; done >plugins/stance/candidates.tmp
	plugins/stance/train-stance -q -o $(top_srcdir)/plugins/stance/stance.model plugins/stance/candidates.tmp
	rm -rf plugins/stance/candidates.tmp plugins/stance/labelled.tmp plugins/attitude/folds.tmp
EXTRA_PROGRAMS += plugins/stance/train-verdict
plugins_stance_train_verdict_SOURCES = plugins/stance/train-verdict.c plugins/stance/verdict.h plugins/stance/verdict.c plugins/attitude/conv.h plugins/attitude/conv.c \
	plugins/attitude/features.h plugins/attitude/features.c plugins/attitude/templates.h plugins/attitude/ties.c plugins/attitude/asked.c \
	plugins/attitude/portray.h plugins/attitude/portray.c plugins/attitude/view.h plugins/attitude/view.c
plugins_stance_train_verdict_CFLAGS = $(AM_CFLAGS) -O3
plugins_stance_train_verdict_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm
EXTRA_DIST += plugins/stance/quotations.py
MODEL_RECIPES += verdict-model
.PHONY: verdict-model
# quotations of our own, and those of articles that stance-model learns from, but for the fold that $(1) tells; with the vectors of the network $(2), into $(3)
verdict_learn = $(top_srcdir)/plugins/stance/quotations.py -k learn $(1) $(top_srcdir)/corpora/articles/*.txt \
		$$(for f in polnear polnear-more seesaw events men gum; do echo $(top_srcdir)/corpora/labels/stances-$$f.tsv=$(TRAINING); done) >plugins/stance/quotations.tmp && \
	plugins/stance/train-verdict -o $(3) plugins/stance/stance-words.model $(top_srcdir)/core/learn/connotations.model \
		$(2) plugins/stance/texts.tmp $(top_srcdir)/corpora/verdicts/*.txt plugins/stance/quotations.tmp
# vectors are of the words of our own texts and of those quotations
plugins/stance/texts.tmp:
	echo plugins/stance/quotations.tmp >$@; ls $(top_srcdir)/corpora/articles/*.txt $(top_srcdir)/corpora/attitudes/*.txt $(top_srcdir)/corpora/names/*.txt $(top_srcdir)/corpora/verdicts/*.txt \
		$(top_srcdir)/core/learn/*.txt $(top_srcdir)/plugins/stance/*.txt >>$@
verdict-model: plugins/stance/train-verdict$(EXEEXT) quidnunc$(EXEEXT) plugins/stance/texts.tmp
	$(call verdict_learn,,$(top_srcdir)/plugins/attitude/attitude-net.model,$(top_srcdir)/plugins/stance/verdict.model)
	rm -f plugins/stance/quotations.tmp plugins/stance/texts.tmp
# for stance-model, whose trees see what is heard in quotations, as a model says it that has not learned from their article
.PHONY: verdict-folds
verdict-folds: plugins/stance/train-verdict$(EXEEXT) quidnunc$(EXEEXT) plugins/stance/texts.tmp plugins/attitude/folds.tmp/1.model
	for k in 0 1; do $(call verdict_learn,-f $$k,plugins/attitude/folds.tmp/$$k-net.model,plugins/attitude/folds.tmp/$$k-verdict.model) || exit 1; done
	rm -f plugins/stance/quotations.tmp plugins/stance/texts.tmp
