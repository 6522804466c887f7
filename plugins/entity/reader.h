/*
 * reader.h -- a small network that reads a sentence both ways, beside the chain.
 *
 * Each word is its vector, learned from plain text (skip-grams: Mikolov et al. 2013), plus
 * rows of numbers for its ends, look, class and what lists and mining say of it. Two
 * rows of cells carry a state along the sentence (core/learn/context.h), one from
 * either end, and what they show at a word adds to its scores of the chain (as in
 * Huang, Xu and Yu 2015, and Lample et al. 2016). It sees words that the
 * labelled sets never had, and further than the features do; it was learned by
 * itself, so that it errs elsewhere than they do.
 */
#ifndef ENTITY_READER_H
#define ENTITY_READER_H

#include "../../core/learn/context.h"
#include "features.h"

enum {
	READER_IN = 64, READER_STATE = 32, READER_GATES = 3 * READER_STATE, READER_OUT = 2 * READER_STATE,
	READER_COLUMNS = 16, /* scores of the chain, of which it uses the first 12 */
	READER_WAYS = 2 * (READER_IN + READER_STATE + 1) * READER_GATES,
	READER_SHOWN = READER_WAYS,                               /* [OUT][COLUMNS] what the states say */
	READER_OWN = READER_SHOWN + READER_OUT * READER_COLUMNS,  /* [IN][COLUMNS] what the word says by itself */
	READER_ALONE = READER_OWN + READER_IN * READER_COLUMNS,   /* [COLUMNS] */
	READER_WEIGHTS = READER_ALONE + READER_COLUMNS,
	READER_WORD_ROWS = 56, READER_PLACE_ROWS = 24, READER_KEYS = 3
};

struct reader {
	const float *weight;        /* [READER_WEIGHTS]; NULL: there is none */
	const float *own[HABITS];   /* [READER_WEIGHTS] for articles of that habit (habit.h); NULL: weight */
	struct table vectors, rows; /* of READER_IN numbers */
};

extern const char *const reader_section[HABITS]; /* names of a model's sections */
/* Opens the sections of a model that has one; false if they are not those of a reader. A model without one leaves it empty. */
bool reader_open(struct reader *r, const void *model);
/* Under what a word's vector is looked for, the best first; answers how many. */
unsigned reader_keys(const struct entity_type *t, uint32_t key[READER_KEYS]);
/* Rows of a word by itself, and of token i's place. Answers how many. */
unsigned reader_word_rows(const struct entity_type *t, uint32_t *out);
unsigned reader_place_rows(const struct entity_article *a, uint32_t i, uint32_t *out);

/* Room for the reader: memory of that many bytes for sentences of `longest` tokens. */
size_t reader_room(uint32_t longest);
struct lexicon_place;
struct reading {
	float *in, *new_in, *gate, *shown;
	const float **gate_of; /* of each token: in `gate`, or in the lexicon */
	const struct lexicon_place **was; /* what each token was in the lexicon; NULL: it is not there */
	uint32_t *fresh, n_fresh; /* tokens that were not read before in such a place */
	float *score;          /* [longest][READER_COLUMNS] what is read out */
};
void reader_begin(struct reading *g, void *room, uint32_t longest);
/* Reads tokens [b, e), a sentence. */
void reader_read(const struct reader *r, const struct entity_article *a, uint32_t b, uint32_t e, struct reading *g);
/* Scores out of contexts and inputs; shared with training. */
void reader_say(const float *weight, const float *in, const float *shown, uint32_t n, float *score);

#endif
