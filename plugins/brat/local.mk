plugin_LTLIBRARIES += plugins/brat/brat.la
plugins_brat_brat_la_SOURCES = plugins/brat/brat.c plugins/brat/brat.h plugins/brat/table.h plugins/brat/fragment.c plugins/brat/read.c plugins/brat/place.c plugins/brat/build.c plugins/brat/out.h plugins/brat/span.c plugins/brat/write.c
plugins_brat_brat_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=brat
plugins_brat_brat_la_LDFLAGS = $(PLUGIN_LDFLAGS)
EXTRA_DIST += plugins/brat/README.md
