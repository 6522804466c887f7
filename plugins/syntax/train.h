/*
 * train.h -- between the files of the trainer.
 */
#ifndef SYNTAX_TRAIN_H
#define SYNTAX_TRAIN_H

#include "../../core/learn/net_train.h"
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

/* ---- train-tag.c */
struct tagger {
	struct net_learner net;
	struct net_learner_head head;
};
/* Learns from all sentences but those of a fold (FOLDS: from all). */
enum { FOLDS = 4 };
bool train_tags(struct tagger *t, struct treebank *b, unsigned n_tag, unsigned fold, uint64_t seed);
/* Tags every sentence by a model that has not learned from it. */
bool jackknife(struct treebank *b, unsigned n_tag);
/* One sentence: tags go to s.tag; learns if `learn`. Answers how many were right. */
uint32_t tag_one(struct tagger *t, struct gold *g, unsigned n_tag, bool learn);

/* ---- train-parse.c */
struct parser {
	struct net_learner net;
	struct net_learner_head move, relation[MOVES]; /* of relations the wide weights are those of relation[LEFT] */
};
/* Sentences must be tagged. */
bool train_parser(struct parser *p, struct treebank *b, const struct names *names);

/* ---- score.c */
/* Prints how good a model is on treebanks: tags, lemmas, heads, relations, and its speed. */
bool score_model(const char *model, const void *words, const char *const *file, unsigned n_file);

#endif
