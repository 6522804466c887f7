plugin_LTLIBRARIES += plugins/rules/rules.la
plugins_rules_rules_la_SOURCES = plugins/rules/rules.h plugins/rules/rules.c plugins/rules/words.c plugins/rules/program.c \
	plugins/rules/parse.h plugins/rules/scan.c plugins/rules/expect.c plugins/rules/parse.c plugins/rules/declare.c plugins/rules/lists.c \
	plugins/rules/condition.c plugins/rules/expand.c plugins/rules/predicate.c plugins/rules/pattern.c plugins/rules/action.c plugins/rules/tree.c \
	plugins/rules/starts.c plugins/rules/types.c plugins/rules/machine.h plugins/rules/match.c plugins/rules/tables.c \
	plugins/rules/holds.c plugins/rules/waiting.c plugins/rules/candidates.c plugins/rules/best.c plugins/rules/emit.c
plugins_rules_rules_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=rules
plugins_rules_rules_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_rules_rules_la_LIBADD = $(UTF8PROC_LIBS)
# for other news items, to be had by -P: they are installed beside plugins, not among them
rulesdir = $(pkgdatadir)/rules
dist_rules_DATA = plugins/rules/more/earnings.rules plugins/rules/more/football.rules plugins/rules/more/weather.rules
EXTRA_DIST += plugins/rules/more/earnings.t plugins/rules/more/football.t plugins/rules/more/weather.t
TESTS += plugins/rules/fixtures.sh
EXTRA_DIST += plugins/rules/fixtures.sh plugins/rules/rules.t plugins/rules/check/grammar.rules plugins/rules/check/nested.rules \
	plugins/rules/check/places.txt
BENCHES += plugins/rules/bench.sh
EXTRA_DIST += plugins/rules/bench.sh plugins/rules/README.md
LONG_TESTS += plugins/rules/linear.sh
TESTS += plugins/rules/errors.sh
EXTRA_DIST += plugins/rules/linear.sh plugins/rules/errors.sh plugins/rules/hostile/hostile.rules plugins/rules/hostile/names.list
