/*
 * weigh.h -- what was learned: a weight for each answer, in each group of anaphors,
 * and a small layer that sees which answers go together.
 */
#ifndef COREF_WEIGH_H
#define COREF_WEIGH_H

#include "coref.h"

enum { NETS = 4, CELLS = 8, HIDDEN = NETS * CELLS }; /* the layer has the cells of so many that were learned apart */

struct weights {
	const float *at;      /* [GROUPS][coref_features()] */
	const float *into;    /* [coref_features()][HIDDEN] what an answer gives the cells, in all groups */
	const float *bias;    /* [GROUPS][HIDDEN] */
	const float *out;     /* [GROUPS][HIDDEN] what the cells say */
	const float *least;   /* [GROUPS] how likely a name must be to be taken */
};

/* How many floats a model is, and the parts of it. */
size_t weights_size(void);
struct weights weights_of(const float *all, const float *least);
/* Reads coref.model where it is mapped; false if its sections are of other sizes. */
bool weights_open(struct weights *w, const void *file);
/* The cells for an option; a negative one counts as nothing. */
void weigh_cells(const struct weights *w, unsigned group, const struct option *o, float *cell);
/* Gives each option its probability (score). */
void weigh_all(const struct weights *w, unsigned group, struct option *o, unsigned n);
/* The option that is meant: its place in recent, or RECENT for nobody; *sure: its probability. */
unsigned weigh(const struct weights *w, const struct anaphor *x, struct option *o, unsigned n, float *sure);

#endif
