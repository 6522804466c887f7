/*
 * context.h -- what stands around a word, near and far, in some numbers.
 *
 * A sentence is read from left to right and from right to left by cells that
 * carry a state along and learn what to keep of it (long short-term memory:
 * Hochreiter and Schmidhuber 1997; with one gate for keeping and taking in, as
 * Greff et al. 2017 found enough). At each word the two states together are its
 * context. A decision that looks at a few words (the next tag, the next move of a
 * parser) adds their contexts to its hidden units (net.h), each through the
 * weights of its place (Kiperwasser and Goldberg 2016).
 *
 * All is additions, products and divisions of floats in one order: the same on
 * any machine that follows IEEE 754.
 */
#ifndef QN_LEARN_CONTEXT_H
#define QN_LEARN_CONTEXT_H

#include "net.h"

enum {
	CONTEXT_IN = 64,
	CONTEXT_STATE = 64,                /* of one direction */
	CONTEXT_GATES = 3 * CONTEXT_STATE, /* keep, new, show */
	CONTEXT_OUT = 2 * CONTEXT_STATE,
	CONTEXT_ROWS = CONTEXT_IN + CONTEXT_STATE + 1, /* of weights: for what comes in, for the state before, and by themselves */
	CONTEXT_WAY = CONTEXT_ROWS * CONTEXT_GATES,    /* floats of one direction */
	CONTEXT_WEIGHTS = 2 * CONTEXT_WAY,
	CONTEXT_PLACE = CONTEXT_OUT * NET_HIDDEN            /* floats of one place: [OUT][HIDDEN] */
};

/* Contexts of n words, out[n][CONTEXT_OUT], from what is known of each, in[n][CONTEXT_IN]; gate[n][CONTEXT_GATES] is room.
   weight: for each direction CONTEXT_ROWS rows of CONTEXT_GATES. */
void context_read(const float *weight, const float *in, uint32_t n, float *gate, float *out);
/* The same in two steps and another size, for words whose sums are known from another time: the sums of what comes in,
   gate[n][2][3 n_state] for both ways; and what the cells show, out[n][2 n_state], out of such sums of n words, which may lie anywhere
   and stay as they are. n_state is a multiple of 16, CONTEXT_STATE at most. */
void context_enter(const float *weight, unsigned n_in, unsigned n_state, const float *in, uint32_t n, float *gate);
void context_carry(const float *weight, unsigned n_in, unsigned n_state, const float *const *gate, uint32_t n, float *out);
/* What the contexts of n words say to the hidden units at a place, into said[n][NET_HIDDEN], in units of `unit`. */
void context_say(const float *place, const float *context, uint32_t n, float unit, int16_t *said);

/* ---- shared with training */
/* For each of n words: to[n_col] += sum over i of x[i] row[i][n_col], one row after the other; from word to word `to` and
   `x` go on by their steps. n_col is a multiple of 16. */
void context_add(float *to, size_t to_step, const float *x, size_t x_step, uint32_t n, const float *row, uint32_t n_row, uint32_t n_col);
/* One step of n cells: gate[3 n] holds sums and then what the gates are; the cells' state[n] is changed, and
   what they show goes to show[n]. */
void context_step(float *gate, float *state, float *show, unsigned n);
static inline float context_bend(float x) /* tanh to within 0.03 */
{
	x = x > 3 ? 3 : x < -3 ? -3 : x;
	return x * (27 + x * x) / (27 + 9 * x * x);
}

#endif
