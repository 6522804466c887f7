plugin_LTLIBRARIES += plugins/list/list.la
plugins_list_list_la_SOURCES = plugins/list/list.c plugins/list/names.h plugins/list/names.c plugins/list/typed.c
plugins_list_list_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=list
plugins_list_list_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_list_list_la_LIBADD = $(UTF8PROC_LIBS) -lm
TESTS += plugins/list/fixtures.sh plugins/list/typed.sh
EXTRA_DIST += plugins/list/fixtures.sh plugins/list/typed.sh plugins/list/list.t plugins/list/check/animals.list
BENCHES += plugins/list/bench.sh
EXTRA_DIST += plugins/list/bench.sh plugins/list/README.md
