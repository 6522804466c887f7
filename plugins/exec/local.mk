plugin_LTLIBRARIES += plugins/exec/exec.la
plugins_exec_exec_la_SOURCES = plugins/exec/exec.c plugins/exec/exec.h plugins/exec/head.c plugins/exec/broker.c plugins/exec/strays.c plugins/exec/share.c \
	plugins/exec/process.c plugins/exec/message.c
plugins_exec_exec_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=exec
plugins_exec_exec_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_exec_exec_la_LIBADD = -lm
EXTRA_DIST += plugins/exec/example/shouting.exec plugins/exec/example/shouting.py
if SHARED_PLUGINS
# a plugin links to nothing of the engine, so it has a JSON reader of its own
plugins_exec_exec_la_SOURCES += core/json_lex.c core/utf8.c core/mem.c
endif
TESTS += plugins/exec/exec.sh
EXTRA_DIST += plugins/exec/exec.sh plugins/exec/README.md
