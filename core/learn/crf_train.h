/*
 * crf_train.h -- learning a chain (trainers only).
 *
 * Stochastic gradient ascent on the conditional likelihood with a step size for
 * each weight (AdaGrad: Duchi, Hazan and Singer 2011) and truncation of small
 * weights, and, if asked, features left out by chance (dropout: Srivastava and others
 * 2014), so that none is relied upon alone; then the weakest features are dropped, those left are trained some
 * rounds more, and packed into bytes.
 */
#ifndef QN_LEARN_CRF_TRAIN_H
#define QN_LEARN_CRF_TRAIN_H

#include "crf.h"

struct crf_sequence {
	uint32_t n;
	const uint32_t *first; /* [n + 1] of each item's features */
	const uint32_t *feature; /* hashes */
	const uint8_t *state;  /* [n] gold */
	float weight;          /* how much it counts */
};

struct crf_setup {
	unsigned n_type, rounds, more_rounds; /* more_rounds: behind pruning */
	unsigned bits;      /* slots while training: 1 << bits */
	unsigned least;     /* features met less often are left out */
	float rate, l1;
	float dropout;      /* share of features that are left out of each item, by chance, anew in each round; 0: none */
	float margin, doubt; /* by how much gold has to win, and the power of what is believed of it: crf_slope.h; 0: nothing */
	size_t n_keep;      /* features that are kept */
	uint64_t seed;
	bool tight;         /* as many slots as it takes, not a power of two */
	bool average;       /* the result is the mean of the weights at eighths of the last rounds, behind pruning */
	void (*progress)(void *arg, unsigned round, unsigned rounds, double likelihood);
	void *arg;
};

/* The section, malloc'ed, and its size; NULL if memory runs out. Same input, same bytes. */
void *crf_train(const struct crf_sequence *s, size_t n, const struct crf_setup *setup, size_t *bytes);

#endif
