/*
 * table.h -- weights of a linear model over hashed features, a byte each.
 *
 * A feature is a 32-bit hash (hash.h); what it says for and against each of
 * n_class classes is one row of bytes. Rows are found by open addressing over
 * 16-bit fingerprints, which lie together: most features of an unseen sentence
 * have no row, and to learn that touches one place in memory. The high bits of the
 * hash choose the place, the low ones are the fingerprint: a feature that was never
 * learned passes for one that was about once in ten thousand times, which no
 * learner minds.
 *
 * A table is a section of a model file (core/model.h). Trainers make one of
 * what they learned: sparse.h.
 */
#ifndef QN_LEARN_TABLE_H
#define QN_LEARN_TABLE_H

#include "hash.h"
#include "lanes.h"
#include "prints.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { TABLE_FEATURES = 192 }; /* that are added at once, at most */

struct table_head { /* how the section begins; behind it print[n_slot + spare], then the rows [n_slot + spare][n_class] */
	uint32_t n_class, n_slot;
	float scale;     /* what a weight of 1 stands for */
	uint32_t spare;  /* places behind n_slot, where a search that begins at the end goes on */
};

struct table {
	const struct table_head *head;
	const uint16_t *print;  /* [n_slot + spare] 0: empty */
	const int8_t *weight;   /* [n_slot + spare][n_class] */
	uint32_t n_slot, n_class;
};

/* Opens a section where it lies; it must stay. False if it is not a table of n_class classes. */
bool table_open(struct table *t, const void *section, size_t bytes, unsigned n_class);

static inline uint32_t table_place(const struct table *t, uint32_t feature) { return (uint32_t)((uint64_t)feature * t->n_slot >> 32); }

/* Asks for the memory of a feature before it is needed. */
ASKS void table_expect(const struct table *t, uint32_t feature)
{
	const uint16_t *print = t->print + table_place(t, feature);
	__builtin_prefetch(print);
	__builtin_prefetch(print + MANY - 1); /* for tables are so full that every other search goes on there */
}

static inline uint16_t table_print(uint32_t feature) { return (uint16_t)feature ? (uint16_t)feature : 1; }

/* The weights [n_class] of a feature; NULL if it has none. */
static inline const int8_t *table_row(const struct table *t, uint32_t feature)
{
	bool found;
	uint32_t at = prints_find(t->print, t->n_slot + t->head->spare, table_place(t, feature), table_print(feature), &found);
	return found ? t->weight + (size_t)at * t->n_class : NULL;
}

/* Rows in three steps, to be taken one after the other with other work between, for memory is far: prints are asked for, */
ASKS void table_ask(const struct table *t, const uint32_t *feature, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		table_expect(t, feature[i]);
}

/* rows are found, into row[n], and asked for; answers how many features have one. No jump depends on whether one has, which is
   chance: the first row, which is near by then, stands in for what is not there and is written over. */
static inline unsigned table_find(const struct table *t, const uint32_t *feature, unsigned n, const int8_t **row)
{
	unsigned m = 0;
	uint32_t n_place = t->n_slot + t->head->spare, n_class = t->n_class;
	for (unsigned i = 0; i < n; i++) {
		bool found;
		uint32_t at = prints_find(t->print, n_place, table_place(t, feature[i]), table_print(feature[i]), &found);
		const int8_t *mine = t->weight + (size_t)(at & -(uint32_t)found) * n_class;
		__builtin_prefetch(mine);
		for (uint32_t k = 64; k < n_class; k += 64) /* bytes that are fetched at once */
			__builtin_prefetch(mine + k);
		__builtin_prefetch(mine + n_class - 1);
		row[m] = mine;
		m += found;
	}
	return m;
}

typedef int16_t table_lanes __attribute__((vector_size(16)));
typedef float table_floats __attribute__((vector_size(32), aligned(4), may_alias));

/* and m rows are added to to[n_class] as numbers; n_class is a constant where this is called, a multiple of 8 and at most 64. */
static inline __attribute__((always_inline)) void table_sum_floats(const struct table *t, const int8_t *const *row, unsigned m, float *to, unsigned n_class)
{
	table_lanes sum[8] = {{0}};
	for (unsigned i = 0; i < m; i++)
#pragma GCC unroll 8
		for (unsigned k = 0; k < n_class / 8; k++)
			sum[k] += lanes_of_bytes(row[i] + 8 * k);
#pragma GCC unroll 8
	for (unsigned k = 0; k < n_class / 8; k++)
		*(table_floats *)(to + 8 * k) += t->head->scale * __builtin_convertvector(sum[k], table_floats);
}

typedef int8_t table_bytes_16 __attribute__((vector_size(16), aligned(1), may_alias));
typedef int16_t table_lanes_16 __attribute__((vector_size(32), aligned(2), may_alias));
typedef uint16_t table_sums_16 __attribute__((vector_size(32), aligned(2), may_alias));
typedef int8_t table_bytes_4 __attribute__((vector_size(4), aligned(1), may_alias));
typedef int16_t table_lanes_4 __attribute__((vector_size(8), aligned(2), may_alias));
typedef uint16_t table_sums_4 __attribute__((vector_size(8), aligned(2), may_alias));

/* Or they are added to whole numbers, sum[n_class], which stay in registers until the last: n_class is a constant, a multiple of 4 and at most 128. */
static inline __attribute__((always_inline)) void table_sum(const int8_t *const *row, unsigned m, int16_t *sum, unsigned n_class)
{
	table_sums_16 most[8];
	table_sums_4 rest[3];
	unsigned n = n_class / 16, behind = n_class % 16 / 4;
#pragma GCC unroll 8
	for (unsigned k = 0; k < n; k++)
		most[k] = *(const table_sums_16 *)(sum + 16 * k);
#pragma GCC unroll 3
	for (unsigned k = 0; k < behind; k++)
		rest[k] = *(const table_sums_4 *)(sum + 16 * n + 4 * k);
	for (unsigned i = 0; i < m; i++) {
#pragma GCC unroll 8
		for (unsigned k = 0; k < n; k++)
			most[k] += (table_sums_16)__builtin_convertvector(*(const table_bytes_16 *)(row[i] + 16 * k), table_lanes_16);
#pragma GCC unroll 3
		for (unsigned k = 0; k < behind; k++)
			rest[k] += (table_sums_4)__builtin_convertvector(*(const table_bytes_4 *)(row[i] + 16 * n + 4 * k), table_lanes_4);
	}
#pragma GCC unroll 8
	for (unsigned k = 0; k < n; k++)
		*(table_sums_16 *)(sum + 16 * k) = most[k];
#pragma GCC unroll 3
	for (unsigned k = 0; k < behind; k++)
		*(table_sums_4 *)(sum + 16 * n + 4 * k) = rest[k];
}

/* Adds the weights of n features to sum[n_class]; n_class is a constant where this is called, so that the loop unrolls. */
static inline __attribute__((always_inline)) void table_add(const struct table *t, const uint32_t *feature, unsigned n,
                                                            int16_t *sum, unsigned n_class)
{
	const int8_t *row[TABLE_FEATURES + 1];
	n = n < TABLE_FEATURES ? n : TABLE_FEATURES;
	table_ask(t, feature, n);
	table_sum(row, table_find(t, feature, n, row), sum, n_class);
}

#endif
