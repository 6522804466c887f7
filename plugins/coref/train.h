/*
 * train.h -- what the parts of train-coref share: the cases that are learned from.
 *
 * train-read.c makes cases of articles whose chains are known, train-learn.c learns
 * weights from them, train-judge.c says how good and how sure weights are, and
 * train-coref.c has it all done, in turns.
 */
#ifndef COREF_TRAIN_H
#define COREF_TRAIN_H

#include "../../core/core.h"
#include "weigh.h"

/* Weights are weights_size() floats, as weights_of() takes them. Those of a fold (float *const *, [FOLDS]) are learned without its
   articles. */
enum { FOLDS = 8 };

/* How the program was called: what is learned from, and how. */
struct options {
	const char *out, *genders, *base; /* base: a model that stays as it is, but for who is named later; NULL: all is learned */
	char *const *corpus; /* [n_corpus] files of chains, with a weight or without */
	int n_corpus;
	float l2, rate, cell_l2, cell_rate;
	unsigned epochs, rounds, seed, turns;
};

struct example { /* first: of its options; right: bits by option */
	unsigned fold, group, sort, n, first, right, corpus;
	float weight;
	bool quoted;
};
struct examples {
	struct example *at;
	unsigned n, room;
	struct option *option;
	unsigned n_option, room_option;
};

/* ---- train-read.c ------------------------------------------------------------------------ */

/* Reads the corpora and adds to out the cases of their articles, which weights lead that were learned without their fold; where
   learned is NULL, what is right leads them. False, and a line on stderr, if a file cannot be read or memory runs out. */
bool train_read(const struct options *o, struct engine *g, float *const *learned, struct examples *out);

/* ---- train-learn.c ----------------------------------------------------------------------- */

/* Learns weights (out: nought before) from all articles but those of a fold; FOLDS: from all. False if memory runs out. */
bool train_learn(const struct options *s, const struct examples *x, unsigned without, float *weight);

/* ---- train-judge.c ----------------------------------------------------------------------- */

extern const float train_least[GROUPS]; /* how likely a name must be, in each group, for a row to be written */

/* For each group the heat that makes weights that are learned without a fold as sure on it as they are right. */
void train_find_heat(const struct examples *x, float *const *fold, float *heat);
/* Divides what the weights say by the heat of each group. */
void train_cool(float *weight, const float *heat);
/* Prints for each sort of anaphor, of a corpus or (UINT_MAX) of all, how many are taken and right from which likelihood on. */
void train_table(const struct examples *x, unsigned corpus, float *const *weight, const float *heat);
/* Prints for each group how many are right where a row would be written, and the loss. */
void train_sum_up(const struct examples *x, float *const *weight, const float *heat);

#endif
