/*
 * train.h -- between the files of the trainer.
 */
#ifndef SYNTAX_TRAIN_H
#define SYNTAX_TRAIN_H

#include "../../core/learn/perceptron.h"
#include "treebank.h"

uint64_t random_next(uint64_t *state);
void shuffle(uint32_t *order, uint32_t n, uint64_t *state);
void progress(const char *what, unsigned round, unsigned rounds, double right);

/* ---- train-lemma.c */
struct lemma_model {
	uint32_t n_slot;
	uint16_t *print, *rule; /* [n_slot] */
	char *text;             /* [n_text] of the rules, NUL behind each */
	size_t n_text;
};
bool train_lemmas(const struct treebank *b, struct lemma_model *out);

/* ---- train-parse.c */
/* Sentences must be tagged. */
bool train_parser(struct perceptron *moves, struct perceptron *relations, struct treebank *b, const struct names *names, unsigned rounds);

/* ---- score.c */
/* Prints how good a model is on treebanks: tags, lemmas, heads, relations, and its speed. */
bool score_model(const char *model, const void *words, const char *const *file, unsigned n_file);

#endif
