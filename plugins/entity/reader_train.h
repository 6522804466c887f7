/*
 * reader_train.h -- learning reader.h (trainers only).
 *
 * The network learns the likelihood of whole sentences by itself (core/learn/crf_slope.h), with Adam (Kingma and
 * Ba 2015) and its rows with AdaGrad; words, numbers of inputs and of outputs are left out by chance (dropout). What is
 * kept is the mean of the weights over the last part of the way (Izmailov et al. 2018).
 */
#ifndef ENTITY_READER_TRAIN_H
#define ENTITY_READER_TRAIN_H

#include "../../core/learn/crf_train.h"
#include "reader.h"

struct reader_sentence {
	uint32_t n;
	const uint32_t *first; /* [n + 1] of each token's rows */
	const uint32_t *row;   /* hashes */
	const uint32_t *key;   /* [n] of its vector */
	const uint8_t *state;  /* [n] gold */
	float weight;
	uint8_t habit;         /* of its article, habit.h */
};

struct reader_setup {
	unsigned rounds, least; /* least: rows met less often are left out */
	unsigned own_rounds[HABITS]; /* more rounds over the articles of a habit, of the weights alone, which become others there */
	float rate, row_rate;   /* of the weights at first, of rows */
	float no_row, no_vector, no_input, no_output; /* shares left out by chance */
	float margin, doubt;    /* by how much gold has to win, and the power of what is believed of it: core/learn/crf_slope.h */
	float prune;            /* the share of the way after which only as many rows are kept as will fit */
	float share;            /* how much its scores count beside the chain's */
	size_t rows_bytes, vectors_bytes; /* of the packed tables, at most */
	uint64_t seed;
};

struct reader_learned { void *weight, *own[HABITS] /* NULL: as the others */, *rows, *vectors; size_t n_rows, n_vectors; float transition[CRF_STATES][CRF_STATES]; };

/* Vectors as plugins/syntax/train-vectors.c writes them, the commonest words first: as many as fit in a table of `bytes`. NULL with a
   message if they cannot be read; malloc'ed. */
void *reader_vectors(const char *file, size_t bytes, size_t *size);
/* False if memory runs out. The vectors are out->vectors, and stay. */
bool reader_train(const struct reader_sentence *s, size_t n, const struct reader_setup *set, struct reader_learned *out);

#endif
