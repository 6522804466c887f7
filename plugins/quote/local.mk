plugin_LTLIBRARIES += plugins/quote/quote.la
plugins_quote_quote_la_SOURCES = plugins/quote/quote.c plugins/quote/quote.h plugins/quote/lexicon.c plugins/quote/marks.c \
	plugins/quote/clause.c plugins/quote/direct.c plugins/quote/resolve.c
plugins_quote_quote_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=quote
plugins_quote_quote_la_LDFLAGS = $(PLUGIN_LDFLAGS)
EXTRA_DIST += plugins/quote/README.md plugins/quote/convert.py
FIXTURES += plugins/quote/quote.t
