/*
 * train-words.h -- learning what words say of a pair (reading.c): for train-stance.
 */
#ifndef QN_STANCE_TRAIN_WORDS_H
#define QN_STANCE_TRAIN_WORDS_H

#include "../../core/learn/linear.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { WORDS_FOLDS = 3, WORDS_UNKNOWN = 3 };

struct words_reading { uint32_t candidate, fold; uint8_t label; bool learn; char type; }; /* fold: WORDS_FOLDS: of none */

struct words_learner { /* begin with all zero */
	struct linear_data data;
	struct words_reading *at; /* [data.n_example] */
	size_t room;
	struct linear_setup setup;
};

/* Reads "label:type:features|...", which is changed. False if memory runs out. */
bool words_read(struct words_learner *w, char *readings, uint32_t candidate, uint32_t fold, float weight, bool learn);
/* Chances [n_example][3] of each reading by what was learned from the others' folds (of those in none: from all); and what was learned from all. */
bool words_learn(struct words_learner *w, float (*chance)[3], struct linear_weights *all);
void words_free(struct words_learner *w);

#endif
