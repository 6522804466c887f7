noinst_LTLIBRARIES += core/learn/liblearn.la
core_learn_liblearn_la_SOURCES = core/learn/hash.h core/learn/text.h core/learn/word_set.h core/learn/nominal.h core/learn/prints.h core/learn/lanes.h core/learn/upos.h core/learn/text.c core/learn/words.h core/learn/words.c \
	core/learn/crf.h core/learn/crf.c core/learn/crf_best.c core/learn/linear.h core/learn/linear.c core/learn/opinion.h core/learn/opinion.c core/learn/connotation.h core/learn/connotation.c core/learn/gender.h core/learn/gender.c \
	core/learn/country.h core/learn/country.c core/learn/title.h core/learn/title.c \
	core/learn/table.h core/learn/table.c core/learn/net.h core/learn/net.c \
	core/learn/context.h core/learn/context_add.h core/learn/context.c core/learn/wide.h
nodist_core_learn_liblearn_la_SOURCES = core/learn/countries.h
core_learn_liblearn_la_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_builddir) -fvisibility=hidden
core_learn_liblearn_la_CFLAGS = $(AM_CFLAGS) -ffp-contract=off
core_learn_liblearn_la_LIBADD = $(UTF8PROC_LIBS)

EXTRA_PROGRAMS += core/learn/build-words
core_learn_build_words_SOURCES = core/learn/build-words.c
core_learn_build_words_LDADD = core/libcore.la
MODEL_RECIPES += words-model
.PHONY: words-model
words-model: core/learn/build-words$(EXEEXT)
	core/learn/build-words $(TRAINING)/clusters/cc600.tsv $(TRAINING)/clusters/case_stats.tsv $(top_srcdir)/core/learn/words.model

EXTRA_PROGRAMS += core/learn/build-connotations
core_learn_build_connotations_SOURCES = core/learn/build-connotations.c
core_learn_build_connotations_LDADD = core/learn/liblearn.la core/libcore.la
MODEL_RECIPES += connotations-model
.PHONY: connotations-model
connotations-model: core/learn/build-connotations$(EXEEXT)
	core/learn/build-connotations $(top_srcdir)/core/learn/connotations.txt $(top_srcdir)/core/learn/connotations.model
EXTRA_DIST += core/learn/connotations.txt

EXTRA_PROGRAMS += core/learn/build-gender
core_learn_build_gender_SOURCES = core/learn/build-gender.c
core_learn_build_gender_LDADD = core/learn/liblearn.la core/libcore.la
MODEL_RECIPES += gender-model
.PHONY: gender-model
gender-model: core/learn/build-gender$(EXEEXT)
	core/learn/build-gender $(top_srcdir)/core/learn/gender.model $(TRAINING)/gazetteers/given_names.tsv $(top_srcdir)/core/learn/given-names.tsv
EXTRA_DIST += core/learn/given-names.tsv

# the names of countries come from iso-codes when the program is built
noinst_PROGRAMS += core/learn/make-countries
core_learn_make_countries_SOURCES = core/learn/make-countries.c
core_learn_make_countries_LDADD = core/libcore.la
BUILT_SOURCES += core/learn/countries.h
CLEANFILES += core/learn/countries.h
core/learn/countries.h: core/learn/make-countries$(EXEEXT)
	$(AM_V_GEN)core/learn/make-countries $(ISO_CODES)/iso_3166-1.json > $@.tmp && mv $@.tmp $@

# what only trainers need
noinst_LTLIBRARIES += core/learn/libtrain.la
core_learn_libtrain_la_SOURCES = core/learn/crf_slope.h core/learn/crf_slope.c core/learn/crf_train.h core/learn/crf_train.c core/learn/random.h core/learn/linear_train.c \
	core/learn/sparse.h core/learn/sparse.c core/learn/net_train.h core/learn/net_train.c \
	core/learn/context_train.h core/learn/context_train.c core/learn/opinion_read.h core/learn/opinion_read.c
core_learn_libtrain_la_CFLAGS = $(AM_CFLAGS) -ffp-contract=off
dist_plugin_DATA += core/learn/words.model core/learn/connotations.model core/learn/gender.model

# lists of words become tables when the program is built, so that no start reads them
noinst_PROGRAMS += core/learn/build-opinions
core_learn_build_opinions_SOURCES = core/learn/build-opinions.c
core_learn_build_opinions_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la
plugin_DATA += core/learn/attitude-words.model
CLEANFILES += core/learn/attitude-words.model
EXTRA_DIST += core/learn/attitude-words.txt
core/learn/attitude-words.model: core/learn/attitude-words.txt core/learn/build-opinions$(EXEEXT)
	$(AM_V_GEN)core/learn/build-opinions $@ $(top_srcdir)/core/learn/attitude-words.txt

if HAVE_CHECK
check_PROGRAMS += core/learn/check_learn core/learn/check_words core/learn/check_linear
TESTS += core/learn/check_learn core/learn/check_words core/learn/check_linear
endif
core_learn_check_linear_SOURCES = core/learn/check_linear.c
core_learn_check_linear_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la $(CHECK_LIBS) -lm
core_learn_check_words_SOURCES = core/learn/check_words.c
core_learn_check_words_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la $(CHECK_LIBS)
core_learn_check_learn_SOURCES = core/learn/check_learn.c
core_learn_check_learn_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la $(CHECK_LIBS) -lm
