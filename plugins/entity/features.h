/*
 * features.h -- what the tagger sees of an article.
 *
 * Two kinds of features. Those of a word by itself (how it is spelt, its class,
 * how it is written elsewhere, what lists it is on), seen from a distance of up
 * to two: they are the same for every occurrence, so that a tagger sums their
 * weights once for each distinct word. And those of a place: neighbours
 * together, phrases from the lists, and what the rest of the article shows of
 * the same word.
 *
 * In an article whose habits (habit.h) are not the plain ones most features are
 * there twice, so that they may mean another thing there.
 */
#ifndef ENTITY_FEATURES_H
#define ENTITY_FEATURES_H

#include "../../core/learn/words.h"
#include "../../core/learn/linear.h"
#include "gazetteer.h"
#include "mined.h"

#include <stdbool.h>
#include <stdint.h>

enum { HABIT_PLAIN, HABIT_LOOSE, HABIT_APART, HABITS }; /* whose conventions an article follows: habit.h */
enum { ENTITY_REACH = 2, ENTITY_DISTANCES = 2 * ENTITY_REACH + 1, ENTITY_WORD_FEATURES = 160, ENTITY_PLACE_FEATURES = 240, ENTITY_OTHERS = 3 };

struct lexicon;
struct lexicon_word;

struct entity_known { /* what is known before the article is read */
	struct words words;
	struct gazetteer lists; /* n_slot 0: none */
	struct mined mined;     /* n_slot 0: none */
	struct linear apart;    /* head NULL: none */
	struct lexicon *lexicon; /* of words of articles before (lexicon.h); NULL: none. One article at a time */
};

struct entity_type { /* a distinct word of the article */
	const char *s;
	uint32_t n;
	uint32_t hash, lower, shape, brief; /* brief: the shape without repetition */
	uint32_t class, written;            /* words_find, words_case */
	uint32_t flags, lists;              /* text_flags; bits of lists that the word alone is on */
	uint32_t titled;                    /* hash of the word with one capital, where it is a name in small letters or all in capitals; else 0 */
	uint32_t titled_lists, titled_class;
	uint8_t part, mark;                 /* what it is within a name or a list, and what mark it is: around.h */
	uint32_t mined;                     /* what was mined of the word, mined.h; 0: nothing */
	uint32_t n_capital, n_small;        /* occurrences with a capital inside a sentence, and without one (of any case form) */
	uint32_t other[ENTITY_OTHERS];      /* first tokens that are this word, QN_NONE */
	uint32_t low;                       /* the type that stands for all case forms */
	bool writes;                        /* a word of loose writing: habit.h */
	bool loose;                         /* (of that type) one of its case forms is */
	struct lexicon_word *kept;          /* in the lexicon; NULL: it is not there */
	uint32_t id;                        /* its number there; 0: it is not there */
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
	uint8_t *phrase_part;     /* [n] 1 begin 2 inside 3 last 4 unit, of the longest phrase; 4 more if its capitals are not the list's */
	uint16_t *mined;          /* [n] what was mined of the longest name that covers the token; 0: nothing */
	uint8_t *mined_part;      /* [n] as phrase_part */
	uint8_t habit;            /* habit.h; given if not 0 */
	struct lexicon *lexicon;  /* that its words are kept in; NULL: none */
};

/* Memory comes from `alloc(arg, bytes)`, zeroed; false if it gives NULL. */
bool entity_look(struct entity_article *a, const struct entity_known *known, void *(*alloc)(void *arg, size_t bytes), void *arg);
/* Features of a word seen `distance` (-2 to 2) away in an article of that habit. Answers how many. */
unsigned entity_word_features(const struct entity_type *t, int distance, unsigned habit, uint32_t *out);
/* Features of token i's place. Answers how many. */
unsigned entity_place_features(const struct entity_article *a, uint32_t i, uint32_t sentence_end, uint32_t *out);


#endif
