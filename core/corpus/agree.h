/*
 * agree.h -- annotators of the same documents, and the values they give to units.
 *
 * Documents are put one behind another, so that a figure is about all of them. A
 * value is a number that all annotators have alike.
 */
#ifndef QN_AGREE_H
#define QN_AGREE_H

#include "agreement.h"
#include "anchor.h"
#include "counter.h"
#include "native.h"

enum { ANNOTATORS = 16 };

struct record { char *bytes, *id; size_t n; };
struct annotator { const char *path; struct record *at, **by_id; unsigned n, room; }; /* as the file has them, and by identifier */

struct values { uint32_t *at[ANNOTATORS]; size_t n, room; }; /* at[annotator][unit] */

struct agree {
	struct annotator of[ANNOTATORS];
	unsigned n;
	const char *layers;            /* NULL: all */
	struct native x[ANNOTATORS];   /* the document at hand */
	struct doc *d;
	struct words w;                /* of its text; none without one */
	/* of the layer at hand */
	struct counter value;          /* a value's number is its index */
	struct values words;
	struct units units[ANNOTATORS]; /* on the continuum of all documents */
	uint32_t length;               /* of it so far */
	struct gamma gamma;            /* sums over documents and pairs */
	uint64_t exact, lax, pairs_of; /* pairs that agree, and rows on both sides */
};

/* ---- agree_read.c */

/* Takes in all records of one annotator. */
bool agree_annotator(struct agree *g, struct annotator *a, struct error *e);
const struct record *agree_record(const struct annotator *a, const char *id); /* NULL: not among them */
/* Reads these layers of the document of all annotators. False if one does not have it; then e has text only if it cannot be read. */
bool agree_document(struct agree *g, const char *id, const char *layers, struct error *e);
void agree_free(struct agree *g);

/* ---- agree_values.c */

/* A value for each word (without a text, each character) of the document at hand, by annotator i: the kind of the
   first row that covers it. They stand behind g->words.n. */
bool agree_words(struct agree *g, unsigned i, const struct native_layer *l, uint32_t length);
/* An annotator's rows as units, on a continuum where the document begins at `from`. */
bool agree_units(struct agree *g, const struct native_layer *l, uint32_t from, struct units *out);
/* For each span that two annotators at least have, taken from the first of them, a unit in each column but those of
   numbers; its value is what the column says. */
bool agree_columns(struct agree *g, const struct schema *s, struct values *column /* [s->n_col] */);
/* Of the document at hand: its text's, or up to the last row's end. */
uint32_t agree_length(const struct agree *g, const char *layer);

#endif
