/*
 * perceptron.h -- learning a table of weights by mistakes (trainers only).
 *
 * The averaged perceptron (Collins 2002): where the best class is a wrong one,
 * the features' weights for the right class go up and those for the wrong one
 * down; what counts in the end is the mean of all weights that there ever were,
 * summed lazily (Daume 2006). Features are rows found by hash and made when
 * first updated.
 */
#ifndef QN_LEARN_PERCEPTRON_H
#define QN_LEARN_PERCEPTRON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct perceptron {
	unsigned n_class;
	uint32_t n, room;       /* rows */
	uint32_t n_slot;        /* power of two */
	uint32_t *key, *at;     /* [n_slot] feature, 0: empty; its row */
	float *weight;          /* [room][2 n_class] now, and the sum that averaging takes off */
	uint32_t *met;          /* [room] updates */
	double time;            /* updates seen so far, plus 1 */
	bool failed;            /* memory ran out */
};

bool perceptron_init(struct perceptron *p, unsigned n_class);
void perceptron_free(struct perceptron *p);
/* Sets score[n_class] to the sum over the features. */
void perceptron_score(const struct perceptron *p, const uint32_t *feature, unsigned n, float *score);
/* Moves the weights of the features by `step` towards `right` and away from `wrong`. */
void perceptron_update(struct perceptron *p, const uint32_t *feature, unsigned n, unsigned right, unsigned wrong, float step);
/* One decision more was seen. */
static inline void perceptron_tick(struct perceptron *p) { p->time += 1; }
/* Puts the averages in place of the weights; no training after that. */
void perceptron_average(struct perceptron *p);
/* A table (table.h) of at most `most` bytes: the features that were met least and weigh least are left out.
   malloc'ed; NULL if memory runs out. Same weights, same bytes. */
void *perceptron_pack(const struct perceptron *p, size_t most, unsigned least_met, size_t *bytes);

#endif
