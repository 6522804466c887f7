/*
 * train.h -- between the files of the trainer.
 */
#ifndef SYNTAX_TRAIN_H
#define SYNTAX_TRAIN_H

#include "../../core/learn/context_train.h"
#include "../../core/learn/net_train.h"
#include "../../core/learn/random.h"
#include "treebank.h"

/* Bytes of the model's tables; with all else they stay below 12 MiB. */
enum {
	VECTORS_BYTES = 3100 << 10, IN_BYTES = 800 << 10,
	TAGGER_BYTES = 1000 << 10, TAGS_BYTES = 1500 << 10,
	PARSER_BYTES = 450 << 10, MOVES_BYTES = 1650 << 10, RELATIONS_BYTES = 1700 << 10
};

/* Rounds over the sentences are divided by this: 1, or more for a model that must be there sooner. */
extern unsigned haste;

void shuffle(struct gold **order, uint32_t n, uint64_t *state);
/* The sentences of a round, into lesson[b->n + text->n]: those of the treebank but for a fold (FOLDS: all), and in the first
   `text_rounds` a share of the text (NULL: none). Answers how many. */
uint32_t lessons(struct treebank *b, struct treebank *text, unsigned text_rounds, unsigned fold, unsigned round, struct gold **lesson);
void progress(const char *what, unsigned round, unsigned rounds, double right);

/* ---- train-lemma.c */
struct lemma_model {
	uint32_t n_slot;
	uint16_t *print, *rule; /* [n_slot] */
	char *text;             /* [n_text] of the rules, NUL behind each */
	size_t n_text;
};
bool train_lemmas(const struct treebank *b, struct lemma_model *out);

/* ---- train-around.c */
enum { VECTOR = CONTEXT_IN }; /* numbers for a word */
struct vectors {
	void *section; /* table.h, by look.low */
	size_t bytes;
	struct table table;
};
/* What train-vectors wrote: as many words as fit `most` bytes, the most frequent. */
bool vectors_read(struct vectors *v, const char *file, size_t most);
struct around { /* see around.c */
	struct context_learner context;
	struct sparse in;
	const struct table *vectors;
	bool tagged;
	float thin;              /* share of the features that is left out while learning */
	uint32_t room, *feature; /* [room][AROUND_FEATURES] of each word, those not left out */
	uint8_t *n_feature;      /* [room] */
};
enum { AROUND_FEATURES = 12 };
bool around_init(struct around *a, const struct table *vectors, unsigned n_place, bool tagged, uint64_t seed);
void around_free(struct around *a);
/* Reads n words of a sentence. */
void around_begin(struct around *a, const struct sentence *s, uint32_t n, bool learning);
/* Learns from what was told. */
void around_end(struct around *a, float rate);

/* ---- train-tag.c */
struct tagger {
	uint8_t part[MOST_TAGS]; /* see struct inventory */
	struct net_learner net;
	struct net_learner_head head;
	struct around around;
};
/* Learns from all sentences but those of a fold (FOLDS: from all). */
enum { FOLDS = 4 };
bool train_tags(struct tagger *t, struct treebank *b, const struct table *vectors, const struct names *names, unsigned fold, uint64_t seed);
/* Tags every sentence by a model that has not learned from it. */
bool jackknife(struct treebank *b, const struct table *vectors, const struct names *names);
/* One sentence: tags go to s.tag; learns if `learn`. Answers how many were right. */
uint32_t tag_one(struct tagger *t, struct gold *g, unsigned n_tag, bool learn);

/* ---- train-parse.c */
struct parser {
	struct net_learner net;
	struct around around;
	struct net_learner_head move, relation[MOVES]; /* of relations the wide weights are those of relation[LEFT] */
};
/* Learns from all sentences but those of a fold (FOLDS: all), and at first from text with the heads that others gave it (NULL:
   none). Sentences must be tagged. */
bool train_parser(struct parser *p, struct treebank *b, struct treebank *text, const struct table *vectors, const struct names *names,
                  unsigned fold, uint64_t seed);
/* Gives words of the text the head and the relation that most of a few parsers give, if most do; it must be tagged. */
bool parse_text(struct treebank *b, struct treebank *text, const struct table *vectors, const struct names *names);

/* ---- score.c */
/* Prints how good a model is on treebanks: tags, lemmas, heads, relations, and its speed. */
bool score_model(const char *model, const void *words, const char *const *file, unsigned n_file);

#endif
