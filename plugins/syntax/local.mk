plugin_LTLIBRARIES += plugins/syntax/syntax.la
syntax_sources = plugins/syntax/syntax.h plugins/syntax/open.c plugins/syntax/look.c plugins/syntax/around.c plugins/syntax/tag.c plugins/syntax/lemma.c plugins/syntax/mend.c \
	plugins/syntax/parse.c plugins/syntax/label.c plugins/syntax/decode.c
plugins_syntax_syntax_la_SOURCES = plugins/syntax/syntax.c $(syntax_sources)
plugins_syntax_syntax_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=syntax
plugins_syntax_syntax_la_CFLAGS = $(AM_CFLAGS) -O3 -ffp-contract=off
plugins_syntax_syntax_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_syntax_syntax_la_LIBADD = core/learn/liblearn.la
dist_plugin_DATA += plugins/syntax/syntax-open.model plugins/syntax/syntax-research.model
FIXTURES += plugins/syntax/syntax.t

EXTRA_DIST += plugins/syntax/README.md
EXTRA_PROGRAMS += plugins/syntax/train-syntax
plugins_syntax_train_syntax_SOURCES = plugins/syntax/train-syntax.c plugins/syntax/train.h plugins/syntax/train-common.c plugins/syntax/train-lemma.c \
	plugins/syntax/train-around.c plugins/syntax/train-tag.c plugins/syntax/train-parse.c plugins/syntax/treebank.h plugins/syntax/treebank.c plugins/syntax/score.c $(syntax_sources)
plugins_syntax_train_syntax_CFLAGS = $(AM_CFLAGS) -O3 -ffp-contract=off
plugins_syntax_train_syntax_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm

EXTRA_PROGRAMS += plugins/syntax/train-vectors
plugins_syntax_train_vectors_SOURCES = plugins/syntax/train-vectors.c plugins/syntax/train.h plugins/syntax/train-common.c
plugins_syntax_train_vectors_CFLAGS = $(AM_CFLAGS) -ffp-contract=off
plugins_syntax_train_vectors_LDADD = core/learn/liblearn.la core/libcore.la -lm

# vectors of words and some sentences, out of plain text cut into words by the program itself
SYNTAX_TEXT = senate_press_releases un_general_debate_recent us_presidential_speeches whitehouse_2021_2026 wikipedia_current_events_CCBYSA
plugins/syntax/vectors.bin: plugins/syntax/train-vectors$(EXEEXT) | quidnunc$(EXEEXT)
	for f in $(SYNTAX_TEXT); do \
		xz -dc $(TRAINING)/text/$$f.txt.xz | split -C 8m --filter='./quidnunc annotate -q -j 1 --trust-plugins --from text --to conllu --layers token,sentence -'; \
	done | plugins/syntax/train-vectors $@ plugins/syntax/sentences.conllu
CLEANFILES += plugins/syntax/vectors.bin plugins/syntax/sentences.conllu

MODEL_RECIPES += syntax-open syntax-research
.PHONY: syntax-open syntax-research
SYNTAX_DEV = -d $(TRAINING)/ud/ewt-dev.conllu -d $(TRAINING)/ud/gum-dev.conllu
syntax-open: plugins/syntax/train-syntax$(EXEEXT) plugins/syntax/vectors.bin
	plugins/syntax/train-syntax -v plugins/syntax/vectors.bin -t plugins/syntax/sentences.conllu $(SYNTAX_DEV) \
		-x GUM_conversation -x GUM_essay -x GUM_fiction -x GUM_letter -x GUM_podcast -x GUM_speech -x GUM_textbook -x GUM_vlog -x GUM_whow \
		$(top_srcdir)/core/learn/words.model $(top_srcdir)/plugins/syntax/syntax-open.model \
		$(TRAINING)/ud/ewt-train.conllu $(TRAINING)/ud/gum-train.conllu
syntax-research: plugins/syntax/train-syntax$(EXEEXT) plugins/syntax/vectors.bin
	plugins/syntax/train-syntax -v plugins/syntax/vectors.bin -r 2 $(SYNTAX_DEV) $(top_srcdir)/core/learn/words.model $(top_srcdir)/plugins/syntax/syntax-research.model \
		$(TRAINING)/ud/ewt-train.conllu $(TRAINING)/ud/gum-train.conllu $(TRAINING)/ud/partut-train.conllu $(TRAINING)/ud/lines-train.conllu

EXTRA_PROGRAMS += plugins/syntax/eval-syntax
plugins_syntax_eval_syntax_SOURCES = plugins/syntax/eval-syntax.c plugins/syntax/treebank.h plugins/syntax/treebank.c

EXTRA_PROGRAMS += plugins/syntax/bench-syntax
plugins_syntax_bench_syntax_SOURCES = plugins/syntax/bench-syntax.c plugins/syntax/treebank.h plugins/syntax/treebank.c $(syntax_sources)
plugins_syntax_bench_syntax_CPPFLAGS = $(AM_CPPFLAGS) -DSOURCE='"$(abs_top_srcdir)"'
plugins_syntax_bench_syntax_CFLAGS = $(AM_CFLAGS) -O3 -ffp-contract=off
plugins_syntax_bench_syntax_LDADD = core/learn/liblearn.la core/libcore.la
BENCHES += plugins/syntax/bench-syntax
BENCH_TOOLS += plugins/syntax/bench-syntax
