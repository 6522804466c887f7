plugin_LTLIBRARIES += plugins/zone/zone.la
plugins_zone_zone_la_SOURCES = plugins/zone/zone.c plugins/zone/zone.h plugins/zone/words.c plugins/zone/caption.c plugins/zone/dateline.c
plugins_zone_zone_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=zone
plugins_zone_zone_la_LDFLAGS = $(PLUGIN_LDFLAGS)
EXTRA_DIST += plugins/zone/README.md
FIXTURES += plugins/zone/zone.t
