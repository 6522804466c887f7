/*
 * sparse.h -- learning rows of weights by hashed features (trainers only).
 *
 * A feature's row is made when it is first learned from. Steps are AdaGrad's
 * (Duchi, Hazan and Singer 2011): each weight has its own rate, which shrinks
 * with what it has been moved by. What is learned is packed into bytes for
 * table.h.
 */
#ifndef QN_LEARN_SPARSE_H
#define QN_LEARN_SPARSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SPARSE_SEEN = 1 << 24 };

struct sparse {
	unsigned n_col;
	float start;          /* new rows hold random numbers up to this, by the feature's hash; 0: noughts */
	uint32_t n, room;     /* rows */
	uint32_t n_slot;      /* power of two */
	uint32_t *key, *at;   /* [n_slot] feature, 0: empty; its row */
	float *weight;        /* [room][2 n_col] the weights, then the sums of squares */
	uint32_t *met;        /* [room] steps */
	unsigned least;       /* a feature gets a row when it is stepped for the least-th time, */
	bool closed;          /* and none once this is set */
	uint8_t *seen;        /* [SPARSE_SEEN] how often those without a row were stepped, by hash */
	bool failed;          /* memory ran out */
};

/* False if memory runs out. */
bool sparse_init(struct sparse *p, unsigned n_col, float start, unsigned least);
void sparse_free(struct sparse *p);
/* Adds the rows of the features to sum[n_col]. */
void sparse_add(const struct sparse *p, const uint32_t *feature, unsigned n, float *sum);
/* Makes a feature's row what weight[n_col] says. */
void sparse_set(struct sparse *p, uint32_t feature, const float *weight);
/* Moves the rows of the features against the gradient[n_col]. */
void sparse_step(struct sparse *p, const uint32_t *feature, unsigned n, const float *gradient, float rate);
/* Closes it and keeps only as many rows as a table of `most` bytes has room for, so that further steps make good what
   is lost with the others. False if memory runs out. */
bool sparse_prune(struct sparse *p, size_t most);
/* A table (table.h) of at most `most` bytes: the lightest rows are left out where not all fit. malloc'ed; NULL if memory
   runs out. Same weights, same bytes. */
void *sparse_pack(const struct sparse *p, size_t most, size_t *bytes);

#endif
