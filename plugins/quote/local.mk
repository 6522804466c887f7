plugin_LTLIBRARIES += plugins/quote/quote.la
quote_parts = plugins/quote/quote.h plugins/quote/lexicon.c plugins/quote/marks.c plugins/quote/view.c plugins/quote/clause.c plugins/quote/look.c \
	plugins/quote/features.c plugins/quote/reader.c
plugins_quote_quote_la_SOURCES = plugins/quote/quote.c $(quote_parts) plugins/quote/direct.c plugins/quote/worded.c plugins/quote/learned.c \
	plugins/quote/plain.c plugins/quote/acts.c plugins/quote/repair.c plugins/quote/credit.c plugins/quote/source.c plugins/quote/speech.c plugins/quote/combine.c plugins/quote/nest.c plugins/quote/headline.c plugins/quote/hearing.c plugins/quote/dash.c plugins/quote/echo.c plugins/quote/idle.c plugins/quote/transcript.c plugins/quote/table.h plugins/quote/table.c plugins/quote/name.c plugins/quote/office.c plugins/quote/interview.c plugins/quote/issued.c plugins/quote/resolve.c
plugins_quote_quote_la_CPPFLAGS = $(PLUGIN_CPPFLAGS) -DQN_BUILTIN=quote
plugins_quote_quote_la_LDFLAGS = $(PLUGIN_LDFLAGS)
plugins_quote_quote_la_LIBADD = core/learn/liblearn.la -lm
EXTRA_DIST += plugins/quote/README.md plugins/quote/convert.py plugins/quote/bench.sh
BENCHES += plugins/quote/bench.sh
FIXTURES += plugins/quote/quote.t plugins/quote/names.t plugins/quote/cases.t plugins/quote/phenomena.t plugins/quote/plain.t plugins/quote/idle.t plugins/quote/bounds.t
TESTS += plugins/quote/table.sh
EXTRA_DIST += plugins/quote/table.sh

EXTRA_PROGRAMS += plugins/quote/train-quote
plugins_quote_train_quote_SOURCES = plugins/quote/train-quote.c plugins/quote/train-reader.h plugins/quote/train-reader.c $(quote_parts)
plugins_quote_train_quote_LDADD = core/learn/libtrain.la core/learn/liblearn.la core/libcore.la -lm
dist_plugin_DATA += plugins/quote/quote-open.model
MODEL_RECIPES += quote-model
.PHONY: quote-model
quote-model: plugins/quote/train-quote$(EXEEXT) quidnunc
	plugins/quote/train-quote -w $(top_srcdir)/core/learn/words.model -v $(top_srcdir)/plugins/syntax/syntax-open.model -o $(top_srcdir)/plugins/quote/quote-open.model \
		$(TRAINING)/quotes/polnear/train.jsonl
