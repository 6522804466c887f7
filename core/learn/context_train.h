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
/* For row i: to[i] += row[i] x, row_gradient[i] += y[i] x; n_col, of x and of rows, is a multiple of 16. */
void context_back(float *to, const float *row, float *row_gradient, const float *x, const float *y, uint32_t n_row, uint32_t n_col);
/* One step of n cells backwards. gate[3 n], state[n]: as context_step left them; old[n]: the state before. from[n]: the gradient of
   what is shown, from outside; show_gradient[n]: from the step behind, and then noughts; state_gradient[n] goes on; d[3 n]: of the sums. */
void context_step_back(const float *gate, const float *state, const float *old, const float *from, float *state_gradient,
                       float *show_gradient, float *d, unsigned n);

#endif
