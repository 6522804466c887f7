/*
 * pattern.h -- what corpus query looks for: rows of layers, and how they lie to each other.
 *
 *	quote[name.text="Ada Lorne", kind=direct]
 *	quote contains entity[kind=ORG]
 *	stance[polarity=negative target.text~"council$"] within quote
 *
 * A term is a layer, with conditions in brackets: a column, or a path through
 * references (speaker.name.text), or "words" for what the row covers; then = != ~ !~
 * (POSIX extended, without case) < > <= >=, then a value, in quotation marks where
 * it has more than letters, digits and _.-. The first term is what is found;
 * each further one, behind within, contains, overlaps or not and one of these, must
 * have a row that lies so to it.
 */
#ifndef QN_PATTERN_H
#define QN_PATTERN_H

#include "native.h"

struct pattern;

/* Parses; NULL with a reason that shows the place. */
struct pattern *pattern_parse(const char *text, struct error *e);
void pattern_free(struct pattern *p);
/* The layers that have to be read, with commas. Those that references lead to are read too: see pattern_match. */
const char *pattern_layers(const struct pattern *p);
/* The layer of the first term. */
const char *pattern_layer(const struct pattern *p);
/* Whether the row of the first term's layer is found. `d` has the text, or is NULL: then no condition on words holds. */
bool pattern_match(const struct pattern *p, const struct native *x, const struct doc *d, uint32_t row);

/* Remembers which layers and columns of the pattern a document has. */
void pattern_see(struct pattern *p, const struct native *x);
/* Says on standard error what no document had that was seen: slips of the pen, most likely. */
void pattern_warn(const struct pattern *p);

/* What a path leads to, appended to `out` as text; false if it leads to nothing. */
bool path_value(const struct native *x, const struct doc *d, const struct native_layer *l, uint32_t row, const char *path, struct buffer *out);

#endif
