/*
 * table.h -- weights of a linear model over hashed features, a byte each.
 *
 * A feature is a 32-bit hash (hash.h); what it says for and against each of
 * n_class classes is one row of bytes. Rows lie in an open-addressing table, a
 * 16-bit fingerprint in front of each, so that a look-up touches one place in
 * memory. The high bits of the hash choose the place, the low ones are the
 * fingerprint: a feature that was never learned passes for one that was about
 * once in fifty thousand times, which no learner minds.
 *
 * A table is a section of a model file (core/model.h). Trainers make one of
 * what they learned: perceptron.h.
 */
#ifndef QN_LEARN_TABLE_H
#define QN_LEARN_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct table_head { /* how the section begins; the rows follow */
	uint32_t n_class, n_slot;
	float scale;     /* what a weight of 1 stands for */
	uint32_t stride; /* bytes from one row to the next */
	uint32_t spare;  /* rows behind n_slot, where a search that begins at the end goes on */
	uint32_t zero[3];
};

struct table {
	const struct table_head *head;
	const unsigned char *row;
	uint32_t n_slot, stride;
};

/* Opens a section where it lies; it must stay. False if it is not a table of n_class classes. */
bool table_open(struct table *t, const void *section, size_t bytes, unsigned n_class);

static inline const unsigned char *table_place(const struct table *t, uint32_t feature)
{
	return t->row + ((uint64_t)feature * t->n_slot >> 32) * t->stride;
}

/* Asks for the memory of a feature before it is needed. */
static inline void table_expect(const struct table *t, uint32_t feature) { __builtin_prefetch(table_place(t, feature)); }

static inline uint16_t table_print(uint32_t feature) { return (uint16_t)feature ? (uint16_t)feature : 1; }

/* The weights [n_class] of a feature; NULL if it has none. */
static inline const int8_t *table_row(const struct table *t, uint32_t feature)
{
	const unsigned char *at = table_place(t, feature);
	uint16_t mine = table_print(feature), print;
	for (;; at += t->stride) {
		memcpy(&print, at, 2);
		if (print == mine)
			return (const int8_t *)at + 2;
		if (!print)
			return NULL;
	}
}

/* Adds the weights of n features to sum[n_class]; n_class is a constant where this is called, so that the loop unrolls. */
static inline __attribute__((always_inline)) void table_add(const struct table *t, const uint32_t *feature, unsigned n,
                                                            int16_t *sum, unsigned n_class)
{
	for (unsigned i = 0; i < n; i++)
		table_expect(t, feature[i]);
	for (unsigned i = 0; i < n; i++) {
		const int8_t *w = table_row(t, feature[i]);
		if (w)
			for (unsigned k = 0; k < n_class; k++)
				sum[k] = (int16_t)(sum[k] + w[k]);
	}
}

#endif
