# words and sentences
core_libcore_la_SOURCES += core/token.h core/token.c core/lexicon.h core/lexicon.c core/word.h core/word.c core/word_address.c core/word_stop.c \
	core/word_join.c core/word_clitic.c core/word_sign.c core/sentence.c core/uax29.h core/uax29.c
# the program that scores words and sentences on treebanks, and the one that learns sentence ends
EXTRA_PROGRAMS += tests/eval_token core/train-sentence
tests_eval_token_SOURCES = tests/eval_token.c tests/bank.h tests/bank.c
tests_eval_token_LDADD = core/libcore.la
core_train_sentence_SOURCES = core/train-sentence.c tests/bank.h tests/bank.c
core_train_sentence_LDADD = core/libcore.la
EXTRA_DIST += core/token.md core/sentence_weights.inc core/uax29_ranges.inc
FIXTURES += core/token.t core/uax29.t
# sentence ends: learned from what is free to be learned from; the table is part of the source
MODEL_RECIPES += sentence-weights
.PHONY: sentence-weights
sentence-weights: core/train-sentence
	core/train-sentence $(srcdir)/core/sentence_weights.inc $(TRAINING)/ud/ewt-train.conllu $(TRAINING)/ud/gum-train.conllu \
		-x GUM_conversation -x GUM_essay -x GUM_fiction -x GUM_letter -x GUM_podcast -x GUM_vlog -x GUM_whow
# words and sentences beside ICU and utf8proc: make bench
EXTRA_PROGRAMS += tests/bench_token
tests_bench_token_SOURCES = tests/bench_token.c
tests_bench_token_CPPFLAGS = $(AM_CPPFLAGS) -DSOURCE='"$(abs_top_srcdir)"' $(if $(ICU_LIBS),-DHAVE_ICU $(ICU_CFLAGS))
tests_bench_token_LDADD = core/libcore.la $(ICU_LIBS) $(UTF8PROC_LIBS)
BENCHES += tests/bench_token
BENCH_TOOLS += tests/bench_token
