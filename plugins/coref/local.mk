plugin_LTLIBRARIES += plugins/coref/coref.la
plugins_coref_coref_la_SOURCES = plugins/coref/coref.c plugins/coref/coref.h plugins/coref/pronoun.c plugins/coref/describe.c \
	plugins/coref/words.c plugins/coref/gender.c
plugins_coref_coref_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=coref
plugins_coref_coref_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_coref_coref_la_LIBADD = core/learn/liblearn.la -lm
dist_plugin_DATA += plugins/coref/gender.model
EXTRA_DIST += plugins/coref/README.md plugins/coref/given-names.tsv plugins/coref/eval-coref.py
FIXTURES += plugins/coref/coref.t

EXTRA_PROGRAMS += plugins/coref/build-gender
plugins_coref_build_gender_SOURCES = plugins/coref/build-gender.c
plugins_coref_build_gender_LDADD = core/learn/liblearn.la core/libcore.la
MODEL_RECIPES += gender-model
.PHONY: gender-model
gender-model: plugins/coref/build-gender$(EXEEXT)
	plugins/coref/build-gender $(top_srcdir)/plugins/coref/gender.model $(TRAINING)/gazetteers/given_names.tsv \
		$(top_srcdir)/plugins/coref/given-names.tsv
