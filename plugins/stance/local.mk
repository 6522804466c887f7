plugin_LTLIBRARIES += plugins/stance/stance.la
plugins_stance_stance_la_SOURCES = plugins/stance/stance.c plugins/stance/stance.h plugins/stance/tree.c plugins/stance/who.c plugins/stance/whose.c \
	plugins/stance/phrase.c plugins/stance/act.c plugins/stance/noun.c plugins/stance/ask.c plugins/stance/role.c plugins/stance/quoted.c plugins/stance/learned.c
plugins_stance_stance_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=stance
plugins_stance_stance_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_stance_stance_la_LIBADD = core/learn/liblearn.la
dist_plugin_DATA += plugins/stance/stance-words.txt
EXTRA_DIST += plugins/stance/README.md plugins/stance/measure.py plugins/stance/measure-articles.py
FIXTURES += plugins/stance/stance.t
