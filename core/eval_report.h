/*
 * eval_report.h -- figures of a comparison, gathered over documents, and what disagrees.
 */
#ifndef QN_EVAL_REPORT_H
#define QN_EVAL_REPORT_H

#include "eval.h"

struct measure { /* a line of the table */
	char *layer, *label;      /* "quote", "span, kind" */
	struct counts *exact, *lax; /* [n_doc] a document's share */
	unsigned n_doc, room_exact, room_lax;
};

struct report {
	struct measure *measure; /* [n_measure] */
	unsigned n_measure, room_measure;
	unsigned n_doc;          /* documents so far */
	const char *by;          /* column to break down by; NULL: kind or polarity */
	unsigned rounds;         /* of the bootstrap */
	uint64_t seed;
};

/* Adds what a document says of one layer. Call for all of its layers, then report_next. */
bool report_layer(struct report *r, const char *layer, const struct side *gold, const struct side *system, struct error *e);
void report_next(struct report *r);
void report_print(const struct report *r, struct buffer *out);
void report_json(const struct report *r, struct buffer *out);
void report_free(struct report *r);

/* Appends a line for each row that is missed, wrong or too much. `d` has the text, or is NULL if nobody has it. */
void eval_list(const char *layer, const struct side *gold, const struct side *system, const struct doc *d, struct arena *a,
               struct buffer *out);

#endif
