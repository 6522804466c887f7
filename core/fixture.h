/*
 * fixture.h -- the text fixtures of plugins: *.t files.
 */
#ifndef QN_FIXTURE_H
#define QN_FIXTURE_H

#include "core.h"

struct slice { const char *s; size_t n; };
/* Takes the next line off, without its end, which may be that of Windows; false: nothing is left. */
bool slice_line(struct slice *rest, struct slice *line);

enum { FIXTURE_INPUTS = 8 };

struct fixture { /* one case; everything points into the file's bytes */
	struct slice name, options, text, layers, rows; /* rows: without the comments and empty lines behind them */
	unsigned n_input;
	struct { struct slice schema, rows; } input[FIXTURE_INPUTS];
	unsigned line; /* of its name, from 1 */
};

/* The next case from *at on, which moves behind it. False without a reason: there is none. */
bool fixture_next(const char *all, const char **at, const char *end, struct fixture *f, struct error *e);
/* The rows of the layers that `layers` names ("quote(kind,speaker) cue"), a line each. */
bool fixture_print(struct doc *d, const char *layers, struct buffer *out, struct error *e);
/* Sets the document's text and makes layers of the inputs. */
bool fixture_set(const struct fixture *f, struct doc *d, struct error *e);
/* The names alone, with commas: "quote,cue", from the arena. */
const char *fixture_wanted(const char *layers, struct arena *a, struct error *e);

#endif
