/*
 * crf.h -- linear chains of labelled spans.
 *
 * A sequence of items gets labelled spans: each span has one of n_type types and
 * covers one or more items. The states are outside (0) and, for each type,
 * begin, inside, last and unit (BILOU). Their scores share columns: a type has
 * one for being in a span, one for beginning and one for ending it, so that a
 * unit scores in + begin + end, and a feature needs 3 n_type weights, not
 * 4 n_type + 1. Transitions have weights of their own.
 *
 * Decoding is Viterbi's; the sum over all paths gives the probability of a span.
 * Lafferty, McCallum and Pereira (2001); BILOU after Ratinov and Roth (2009).
 *
 * A table of weights is a section of a model file: slots found by the feature's
 * hash, a byte a weight. Trainers: crf_train.h.
 */
#ifndef QN_LEARN_CRF_H
#define QN_LEARN_CRF_H

#include "hash.h"
#include "lanes.h"
#include "prints.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CRF_TYPES = 5, CRF_COLUMNS = 3 * CRF_TYPES, CRF_STATES = 1 + 4 * CRF_TYPES };
enum crf_part { CRF_BEGIN, CRF_INSIDE, CRF_LAST, CRF_UNIT };

static inline unsigned crf_state(unsigned type, enum crf_part part) { return 1 + 4 * type + part; }

struct crf_head { /* how the section begins */
	uint32_t n_type, n_slot;
	float scale; /* what a weight of 1 stands for */
	float transition[CRF_STATES][CRF_STATES];
};

struct crf {
	const struct crf_head *head;
	const uint16_t *print; /* [n_slot] 0: empty */
	const int8_t *weight;  /* [n_slot][3 n_type] */
};

/* Opens a section where it lies; it must stay. False if it is not one. */
bool crf_open(struct crf *m, const void *section, size_t bytes);

/* Where the search for a feature among n slots begins: by its low bits first, for the high ones are its fingerprint. */
static inline uint32_t crf_place(uint32_t n_slot, uint32_t feature)
{
	return n_slot & (n_slot - 1) ? (uint32_t)((uint64_t)(feature << 16 | feature >> 16) * n_slot >> 32) : feature & (n_slot - 1);
}

typedef int8_t crf_bytes __attribute__((vector_size(8), aligned(1), may_alias));
typedef int16_t crf_lanes __attribute__((vector_size(16)));
enum { CRF_LANES = 8, CRF_ADD_MOST = 256 /* features; more might not fit into 16 bits */ };

/* The slot of a feature, or the empty one that ends the search. */
static inline __attribute__((always_inline)) uint32_t crf_slot(const struct crf *m, uint32_t n_slot, uint32_t feature, bool *found)
{
	return prints_find(m->print, n_slot, crf_place(n_slot, feature), (uint16_t)(feature >> 16 | 1), found);
}

/* The weights of features in three steps, to be taken one after the other with other work between, for memory is far: what is looked at first is asked for, */
ASKS void crf_ask(const struct crf *m, const uint32_t *feature, uint32_t n)
{
	uint32_t n_slot = m->head->n_slot;
	for (uint32_t i = 0; i < n; i++) {
		const uint16_t *print = m->print + crf_place(n_slot, feature[i]);
		__builtin_prefetch(print);
		__builtin_prefetch(print + 2 * PRINTS - 1); /* as far as most searches go */
	}
}

/* features are replaced by their slots, and the weights there are asked for; answers how many have any, */
static inline uint32_t crf_find(const struct crf *m, uint32_t *feature, uint32_t n, uint32_t width)
{
	uint32_t found = 0, n_slot = m->head->n_slot;
	for (uint32_t i = 0; i < n; i++) {
		bool is;
		uint32_t at = crf_slot(m, n_slot, feature[i], &is);
		const int8_t *w = m->weight + (size_t)(at & -(uint32_t)is) * width; /* for what is not there the first row, which is near by then: neither a guess nor memory for nothing */
		__builtin_prefetch(w);
		__builtin_prefetch(w + width - 1);
		feature[found] = at;
		found += is;
	}
	return found;
}

typedef int32_t crf_sums_of_lanes __attribute__((vector_size(32), aligned(4), may_alias));

/* and the weights of slots, CRF_ADD_MOST at most, are added to sum[width]; width is 3 n_type, from CRF_LANES to twice that, and a constant where this is called. */
static inline __attribute__((always_inline)) void crf_sum(const struct crf *m, const uint32_t *slot, uint32_t n, uint32_t width, int32_t *sum)
{
	crf_lanes first = {0}, last = {0}; /* of the columns; those of the middle may be in both */
	for (uint32_t i = 0; i < n; i++) {
		const int8_t *w = m->weight + (size_t)slot[i] * width;
		first += lanes_of_bytes(w);
		last += lanes_of_bytes(w + width - CRF_LANES);
	}
	crf_sums_of_lanes behind = __builtin_convertvector(last, crf_sums_of_lanes);
	*(crf_sums_of_lanes *)sum += __builtin_convertvector(first, crf_sums_of_lanes);
	for (uint32_t k = CRF_LANES; k < width; k++)
		sum[k] += behind[k + CRF_LANES - width];
}

/* The same for fewer columns than CRF_LANES: bytes before a row, which are the section's too, are loaded with it and left out. */
static inline __attribute__((always_inline)) void crf_sum_few(const struct crf *m, const uint32_t *slot, uint32_t n, uint32_t width, int32_t *sum)
{
	crf_lanes all = {0};
	for (uint32_t i = 0; i < n; i++)
		all += lanes_of_bytes(m->weight + (size_t)slot[i] * width + width - CRF_LANES);
#pragma GCC unroll 8
	for (uint32_t k = 0; k < width; k++)
		sum[k] += all[CRF_LANES - width + k];
}

/* The best states of n items. score[n][3 n_type] in weight units times scale; back[n * CRF_STATES] is scratch;
   state[n] is filled. */
void crf_best(const struct crf *m, const int32_t *score, uint32_t n, uint8_t *back, uint8_t *state);
/* How likely the span of items [b, e) with the type is, given the scores: in [0, 1]. alpha, beta: of crf_sums. */
struct crf_sums { float *alpha, *beta; /* [n][CRF_STATES] scaled to sum to 1 at each item */ float *local; /* [n][CRF_STATES] */ };
/* Forward and backward sums; the three arrays are the caller's. */
void crf_sums(const struct crf *m, const int32_t *score, uint32_t n, struct crf_sums *s);
/* Marginal probability of a state at an item. */
float crf_marginal(const struct crf_sums *s, uint32_t i, unsigned state);

#endif
