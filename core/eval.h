/*
 * eval.h -- comparing a system's layers with gold.
 *
 * A row of the system agrees with a row of gold if their spans are the same
 * (exact) or share a character (overlapping), and if the columns looked at are
 * equal; a reference is equal if it leads to the same thing. Each row agrees
 * with one other at most.
 */
#ifndef QN_EVAL_H
#define QN_EVAL_H

#include "native.h"

struct side { /* a layer of a document; l is NULL if the document does not have it */
	const struct native *x;
	const struct native_layer *l;
};

struct pairing { /* which row of one side agrees with which of the other */
	uint32_t n_gold, n_system; /* rows that were looked at */
	uint32_t *gold;            /* [rows of gold] the system's row, or QN_NONE */
	uint32_t *system;          /* [rows of the system] gold's row, or QN_NONE */
	uint32_t n_exact, n_pair;  /* pairs with the same span, and all */
};

/* Which columns must agree, by name: [n] NULL-terminated names that both sides have. */
struct compared { const char *col[33]; unsigned n; };
/* The columns worth comparing that both have: strings, whole numbers, truth values, references. */
void eval_columns(const struct side *gold, const struct side *system, struct compared *out);

struct eval_rules {
	struct compared col;
	const char *only_col, *only; /* look at rows alone whose column is this value; NULL: all */
	bool exact;                  /* spans must be the same */
};
/* Pairs rows. Arrays are from `a`. */
bool eval_pair(const struct side *gold, const struct side *system, const struct eval_rules *rules, struct arena *a,
               struct pairing *out);
/* Whether a column agrees. `lax`: what references lead to need only overlap. */
bool eval_same(const struct side *gold, uint32_t g, const struct side *system, uint32_t s, const char *col, bool lax);

/* Percentile interval of F1 by resampling documents with replacement (Efron 1979), 95 %. count[n_doc] holds agreements,
   rows of gold and of the system. Deterministic for a seed; false for fewer than two documents. */
struct counts { uint32_t both, gold, system; };
bool eval_bootstrap(const struct counts *count, unsigned n_doc, unsigned rounds, uint64_t seed, double *low, double *high);
double eval_f1(double both, double gold, double system);

#endif
