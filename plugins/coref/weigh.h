/*
 * weigh.h -- what was learned: a weight for each answer, in each group of anaphors.
 */
#ifndef COREF_WEIGH_H
#define COREF_WEIGH_H

#include "coref.h"

struct weights {
	const float *at;      /* [GROUPS][coref_features()] */
	const float *least;   /* [GROUPS] how likely a name must be to be taken */
};

/* Reads coref.model where it is mapped; false if its sections are of other sizes. */
bool weights_open(struct weights *w, const void *file);
/* Gives each option its probability (score). */
void weigh_all(const float *weight, struct option *o, unsigned n);
/* The option that is meant: its place in recent, or RECENT for nobody; *sure: its probability. */
unsigned weigh(const struct weights *w, const struct anaphor *x, struct option *o, unsigned n, float *sure);

#endif
