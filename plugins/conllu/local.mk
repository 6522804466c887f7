plugin_LTLIBRARIES += plugins/conllu/conllu.la
plugins_conllu_conllu_la_SOURCES = plugins/conllu/conllu.h plugins/conllu/conllu.c plugins/conllu/read.c plugins/conllu/write.c
plugins_conllu_conllu_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=conllu
plugins_conllu_conllu_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_conllu_conllu_la_LIBADD = $(UTF8PROC_LIBS)
TESTS += plugins/conllu/conllu.sh
EXTRA_DIST += plugins/conllu/conllu.sh plugins/conllu/README.md
