/*
 * train-reader.h -- learning what reader.c reads (trainers only).
 */
#ifndef TRAIN_READER_H
#define TRAIN_READER_H

#include "quote.h"

struct read_chain { /* a chain's items, as reader.c sees them */
	uint32_t n;
	const uint32_t *word;    /* [n] */
	const uint32_t *feature; /* [n][READER_FEATURES] */
	const uint8_t *n_feature; /* [n] */
	const uint8_t *state;    /* [n] gold */
};
struct read_setup { unsigned n_type, rounds, held; size_t most; float rate; uint64_t seed; const struct table *vectors; const char *name; };
struct read_sections { void *in, *context; size_t n_in, n_context; };

/* Learns from all chains but every held-th (0: all), whose likelihood is told. False if memory runs out. */
bool reader_learn(const struct read_chain *c, size_t n, const struct read_setup *set, struct read_sections *out);

#endif
