/*
 * context_train.h -- learning what context.h reads and says (trainers only).
 *
 * For a sentence: context_learner_in() for room and the words' inputs to fill,
 * context_learner_read(), then for each decision context_learner_ask() adds to the
 * hidden units and context_learner_tell() takes the gradient back, and at the end
 * context_learner_end() learns by going through the sentence backwards.
 */
#ifndef QN_LEARN_CONTEXT_TRAIN_H
#define QN_LEARN_CONTEXT_TRAIN_H

#include "context.h"

#include <stdbool.h>

struct context_learner {
	unsigned n_place;
	size_t n_weight;      /* CONTEXT_WEIGHTS + n_place * CONTEXT_PLACE */
	float *weight, *gradient, *square; /* [n_weight] */
	float dropout;        /* share of the context that is left out while learning */
	uint64_t random;
	/* of the sentence at hand */
	uint32_t n, room;
	bool learning, asked;
	float *in, *in_gradient;   /* [n][CONTEXT_IN] */
	float *gate, *state;       /* [2][n][CONTEXT_GATES], [2][n][CONTEXT_STATE] */
	float *shown, *out, *out_gradient, *keep; /* [n][CONTEXT_OUT] out: with parts left out */
	float *said, *said_gradient;       /* [n_place][n][NET_HIDDEN] */
};

/* False if memory runs out. */
bool context_learner_init(struct context_learner *l, unsigned n_place, uint64_t seed);
void context_learner_free(struct context_learner *l);
/* Room for a sentence of n words; their inputs are to be added to what is answered, [n][CONTEXT_IN]. NULL: no memory. */
float *context_learner_in(struct context_learner *l, uint32_t n, bool learning);
void context_learner_read(struct context_learner *l);
/* What word i at a place says. */
const float *context_learner_ask(const struct context_learner *l, unsigned place, uint32_t i);
void context_learner_tell(struct context_learner *l, unsigned place, uint32_t i, const float *gradient);
/* Learns; afterwards in_gradient is what the inputs should be moved against. False if there was nothing to learn. */
bool context_learner_end(struct context_learner *l, float rate);

/* ---- shared with other learners of contexts */
struct context_way { /* one direction of a sentence's reading, in memory of the caller */
	unsigned n_in, n_state;
	bool back;           /* from the end to the beginning */
	uint32_t n;
	const float *weight; /* n_in + n_state + 1 rows of 3 n_state */
	const float *in;     /* [n][n_in] */
	float *gate, *state; /* [n][3 n_state], [n][n_state] */
	float *shown;        /* [n][2 n_state], of which this direction has the first n_state */
};
/* Reads: fills gate, state and shown. */
void context_way_read(const struct context_way *w);
/* Goes through it backwards: out_gradient[n][2 n_state] is that of what is shown; adds to the weights' gradient and to in_gradient[n][n_in]. */
void context_way_back(const struct context_way *w, const float *out_gradient, float *gradient, float *in_gradient);
/* For row i: to[i] += row[i] x, row_gradient[i] += y[i] x; n_col, of x and of rows, is a multiple of 16. */
void context_back(float *to, const float *row, float *row_gradient, const float *x, const float *y, uint32_t n_row, uint32_t n_col);

#endif
