plugin_LTLIBRARIES += plugins/value/value.la
plugins_value_value_la_SOURCES = plugins/value/value.c plugins/value/value.h plugins/value/words.c plugins/value/number.c plugins/value/calendar.c \
	plugins/value/date.c plugins/value/relative.c plugins/value/clock.c plugins/value/amount.c plugins/value/money.c
nodist_plugins_value_value_la_SOURCES = plugins/value/money.h
plugins_value_value_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -I$(top_builddir) -DQN_BUILTIN=value
plugins_value_value_la_LDFLAGS = $(PLUGIN_LDFLAGS)

# currencies and countries come from iso-codes when the program is built
noinst_PROGRAMS += plugins/value/make-money
plugins_value_make_money_SOURCES = plugins/value/make-money.c
plugins_value_make_money_LDADD = core/libcore.la
BUILT_SOURCES += plugins/value/money.h
CLEANFILES += plugins/value/money.h
plugins/value/money.h: plugins/value/make-money$(EXEEXT)
	$(AM_V_GEN)plugins/value/make-money $(ISO_CODES)/iso_4217.json $(ISO_CODES)/iso_3166-1.json > $@.tmp && mv $@.tmp $@
EXTRA_DIST += plugins/value/README.md
FIXTURES += plugins/value/value.t
