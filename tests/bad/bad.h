/*
 * bad.h -- what the modules here share.
 *
 * Each file is a module that is broken in one way; bad.sh compiles it and looks
 * at what the program makes of it. The comment at a file's top says what to expect:
 *
 *   stage: load      `plugins` lists the file with the reason; nothing else is disturbed
 *          plan      asking for the layer (-l bad) ends with exit code 2 and the reason
 *          open      likewise, from the plugin's open()
 *          run       the document that has BAD in it fails with the reason, the others do not
 *   says:            what the message must hold, besides the file's name
 *   options:         for annotate
 *   after:           a shell command run on the compiled module, $so
 */
#ifndef BAD_H
#define BAD_H

#include "quidnunc.h"
#include <string.h>

/* Whether this is the document in which the plugin is to break. */
static inline bool is_bad(const qn_run *r) { return strstr(r->text, "BAD") != NULL; }

/* What it does with the others: a row over all of the text. */
static inline qn_status mark_all(qn_run *r)
{
	qn_mark(r, 0, 0, r->len);
	return QN_OK;
}

#define BAD_PLUGIN_(symbol, provides_, requires_)                                                                   \
	static const qn_plugin symbol = {.name = #symbol, .version = "1", .about = "is broken", .licence = "CC0-1.0", \
	                                 .requires = requires_, .provides = provides_, .run = run};              \
	QN_MODULE(&symbol)
/* The module's last line: a plugin with this name that provides the layer `bad`, by the function run(). */
#define BAD_PLUGIN(symbol) BAD_PLUGIN_(symbol, "bad", "")

#endif
