/*
 * verdict.h -- whether words speak well or ill of whom they are about, whoever that is.
 *
 * "Too little, too late", "He gave me my life back", "What were they thinking?": most quotations that judge somebody do so without a word that is in
 * any list. A small model reads them by their words alone, without trees or names: it was learned from quotations that were written for it, each of
 * which speaks well or ill of somebody or does neither (corpora/verdicts). Who is meant is another question (heard.c).
 *
 * Two parts are added up (Cheng et al. 2016): weights of words and short runs of them, and cells that read the words both ways (core/learn/context.h), each
 * as the sum of a vector learned from plain text and rows for what it is, whether it stands under a negation, and what lists say of it; what the cells
 * show goes to the classes by its highest value and by its mean.
 */
#ifndef QN_STANCE_VERDICT_H
#define QN_STANCE_VERDICT_H

#include "../../core/learn/connotation.h"
#include "../../core/learn/context.h"
#include "../../core/learn/opinion.h"
#include "../../core/learn/table.h"

enum verdict { VERDICT_ILL, VERDICT_NONE, VERDICT_WELL, VERDICTS };
/* By itself; in an article, where most judge nobody, and it mentions whom it is of, mentions nobody, or others as well. */
enum verdict_where { VERDICT_ALONE, VERDICT_NAMING, VERDICT_BESIDE, VERDICT_AMONG };

enum {
	VERDICT_WORDS = 64,     /* of a text that are read: those behind are not */
	VERDICT_IN = 64, VERDICT_STATE = 32, VERDICT_GATES = 3 * VERDICT_STATE, VERDICT_OUT = 2 * VERDICT_STATE,
	VERDICT_WAYS = 2 * (VERDICT_IN + VERDICT_STATE + 1) * VERDICT_GATES, /* floats of the cells, */
	VERDICT_POOLS = 2 * VERDICT_OUT + VERDICT_IN,                         /* of which the classes see the highest and the mean of what is shown, and the mean of what came in */
	VERDICT_WEIGHTS = VERDICT_WAYS + VERDICTS * VERDICT_POOLS + VERDICTS,
	VERDICT_ROWS = 40,      /* of a word, at most */
	VERDICT_RUNS = 10 * VERDICT_WORDS, VERDICT_COLUMNS = 4 /* of a run: its classes and a nought */
};

struct verdict_lists { const struct opinion *opinion; const struct connotations *ratings; };

struct verdict_model {
	struct verdict_lists lists;
	const float *weight;           /* [VERDICT_WEIGHTS] */
	struct table vector, row, run; /* of VERDICT_IN, VERDICT_IN and VERDICT_COLUMNS */
};

/* What the words of a text are, as they go in. */
struct verdict_text {
	unsigned n, n_run;
	uint32_t vector[VERDICT_WORDS];                  /* [n] key */
	unsigned n_row[VERDICT_WORDS];
	uint32_t row[VERDICT_WORDS][VERDICT_ROWS];       /* [n][n_row] keys */
	uint32_t run[VERDICT_RUNS];                      /* [n_run] keys */
};

#define VERDICT_KIND "verdict 1"

/* Over a mapped verdict.model and lists, which must stay; false if its sections are not those of one. */
bool verdict_open(struct verdict_model *m, const void *file, struct verdict_lists lists);
/* Reads s[bytes], UTF-8; chance[VERDICTS], which sum up to 1. Linear in VERDICT_WORDS, whatever the text. */
void verdict_read(const struct verdict_model *m, const char *s, size_t bytes, enum verdict_where where, float *chance);

/* ---- shared with train-verdict */
void verdict_words(const struct verdict_lists *lists, const char *s, size_t bytes, enum verdict_where where, struct verdict_text *out);
/* The classes' scores of what the cells show, shown[n][VERDICT_OUT], and of what came in, in[n][VERDICT_IN]; pool[VERDICT_POOLS] is filled. */
void verdict_score(const float *weight, const float *in, const float *shown, unsigned n, float *pool, float *score);
void verdict_chances(const float *score, float *chance);

#endif
