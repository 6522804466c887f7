/*
 * features.h -- what the tagger sees of an article.
 *
 * Two kinds of features. Those of a word by itself (how it is spelt, its class,
 * how it is written elsewhere, what lists it is on), seen from a distance of up
 * to two: they are the same for every occurrence, so that a tagger sums their
 * weights once for each distinct word. And those of a place: neighbours
 * together, phrases from the lists, and what the rest of the article shows of
 * the same word.
 */
#ifndef ENTITY_FEATURES_H
#define ENTITY_FEATURES_H

#include "../../core/learn/words.h"
#include "gazetteer.h"

#include <stdbool.h>
#include <stdint.h>

enum { ENTITY_REACH = 2, ENTITY_WORD_FEATURES = 64, ENTITY_PLACE_FEATURES = 64, ENTITY_OTHERS = 3 };

struct entity_type { /* a distinct word of the article */
	const char *s;
	uint32_t n;
	uint32_t hash, lower, shape, brief; /* brief: the shape without repetition */
	uint32_t class, written;            /* words_find, words_case */
	uint32_t flags, lists;              /* text_flags; bits of lists that the word alone is on */
	uint32_t n_capital, n_small;        /* occurrences with a capital inside a sentence, and without one (of any case form) */
	uint32_t other[ENTITY_OTHERS];      /* first tokens that are this word, QN_NONE */
	uint32_t low;                       /* the type that stands for all case forms */
};

struct entity_article {
	const char *text;
	uint32_t n;               /* tokens */
	const uint32_t *begin, *end; /* [n] */
	uint32_t n_sentence;
	const uint32_t *sentence; /* [n_sentence + 1] first token of each, n at the end */
	uint32_t *type;           /* [n] */
	uint32_t n_type;
	struct entity_type *types; /* [n_type] */
	uint8_t *capitals;        /* [n] the sentence is all in capitals, or each word has one */
	uint32_t *start;          /* [n] first token of the sentence */
	uint16_t *phrase;         /* [n] bits of phrase lists */
	uint8_t *phrase_part;     /* [n] 1 begin 2 inside 3 last 4 unit, of the longest phrase */
};

/* Memory comes from `alloc(arg, bytes)`, zeroed; false if it gives NULL. `words` and `lists` may be NULL. */
bool entity_look(struct entity_article *a, const struct words *words, const struct gazetteer *lists,
                 void *(*alloc)(void *arg, size_t bytes), void *arg);
/* Features of a word seen `distance` (-2 to 2) away. Answers how many. */
unsigned entity_word_features(const struct entity_type *t, int distance, uint32_t *out);
/* Features of token i's place. Answers how many. */
unsigned entity_place_features(const struct entity_article *a, uint32_t i, uint32_t sentence_end, uint32_t *out);

#endif
