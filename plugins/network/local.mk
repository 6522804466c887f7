plugin_LTLIBRARIES += plugins/network/network.la
plugins_network_network_la_SOURCES = plugins/network/network.c plugins/network/network.h plugins/network/write.c plugins/network/stances.c
plugins_network_network_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=network
plugins_network_network_la_LDFLAGS = $(PLUGIN_LDFLAGS)
EXTRA_DIST += plugins/network/README.md plugins/network/network.sh
TESTS += plugins/network/network.sh
