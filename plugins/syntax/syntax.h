/*
 * syntax.h -- a sentence on its way through the plugin.
 *
 *   look    what is seen of each word by itself
 *   tag     its part of speech, in a finer set than Universal Dependencies has
 *   lemma   its dictionary form, by rules that were counted
 *   parse   its head, by moves over a stack
 *   label   its relation to the head
 *
 * Each step has its features in one function that the trainer calls too.
 */
#ifndef SYNTAX_H
#define SYNTAX_H

#include "../../core/learn/context.h"
#include "../../core/learn/words.h"

#include <stdbool.h>
#include <stdint.h>

enum {
	MOST_TAGS = 48,     /* fine tags; rows of the tagger's table have this many bytes */
	MOST_RELATIONS = 52,
	NO_TAG = 63,        /* of what is not there: beyond the sentence's ends */
	ROOT_TAG = 62,
	MOVES = 4,
	PARSE_PLACES = 8, /* words whose contexts are asked for a move */
	MOSTLY_ASKED = 1 << 0 | 1 << 1 | 1 << 6, /* places at which nearly every word is asked: what contexts say there is worked out for all words at once */
	SYNTAX_FEATURES = 160 /* of one decision at most */
};

#define NOBODY UINT32_MAX /* no head yet, no child */

struct look {
	uint32_t form, low;     /* hashes: as written, in small letters; digits are all alike */
	uint32_t suffix[4], prefix[3]; /* of 1 to 4, 1 to 3 characters of the small letters */
	uint32_t shape;
	uint16_t class;
	uint8_t written, flags; /* words_case, text_flags */
};

struct node { /* a word in the tree, while it grows */
	uint32_t head;
	uint32_t left[2], right[2]; /* outermost children on either side, and the next; NOBODY */
	uint64_t left_set, right_set; /* relations of the children there */
	uint8_t rel, n_left, n_right;
};

struct sentence {
	uint32_t n;
	const char **word;     /* [n] not NUL-terminated */
	uint32_t *len;         /* [n] bytes */
	struct look *look;     /* [n + 2]; n: the root, n + 1: nothing */
	uint8_t *tag;          /* [n + 2] fine tags */
	struct node *node;     /* [n + 2] */
	uint32_t *stack;       /* [n + 1] */
	uint32_t *signs;       /* [n + 1] commas and the like before each word, counted; see parse.c */
	float *in, *gate, *context; /* [n + 1] of CONTEXT_IN, CONTEXT_GATES, CONTEXT_OUT each */
	int16_t *said;         /* [PARSE_PLACES][n + 1][NET_HIDDEN] what the contexts say; see around.c */
	uint8_t *known;        /* [n + 1] the places at which that is worked out, a bit each */
};

/* What the model knows; sections of a mapped file. */
struct inventory {
	uint32_t n_tag, n_relation;
	char upos[MOST_TAGS][8];    /* of each fine tag */
	uint8_t part[MOST_TAGS];    /* of each fine tag: the first with the same UPOS */
	const char *relation[MOST_RELATIONS];
	uint8_t punct, root;        /* relations of these names */
};

struct syntax {
	struct words words;
	struct decider { /* a net: a hidden layer and what is decided over it */
		struct table deep;
		int16_t bias[NET_HIDDEN];
		struct table in;          /* of the contexts */
		const float *context;     /* their weights: CONTEXT_WEIGHTS, then CONTEXT_PLACE for each place */
		unsigned n_place;
	} tagger, parser;
	struct table vectors;                          /* of words, for the contexts */
	struct table tags, moves, relations;           /* wide weights */
	struct net_classes tag, move, relation[MOVES]; /* deep ones; of relations by the move that draws the arc */
	struct inventory inventory;
	struct lemmas { /* lemma.c */
		uint32_t n_slot, n_rule;
		const uint16_t *print, *rule; /* [n_slot] */
		const char **text;            /* [n_rule] */
	} lemmas;
};

/* ---- open.c */
/* Sets up `m`, zeroed, over words.model and a syntax model, mapped files that must stay. False if one is not what it
   should be; syntax_close in any case. */
bool syntax_open(struct syntax *m, const void *words, const void *file);
void syntax_close(struct syntax *m);

/* ---- look.c */
void look_all(struct sentence *s, const struct words *words);

/* ---- around.c */
/* Features of word i for its place in the contexts; `tagged`: with its tag. */
unsigned around_features(const struct sentence *s, uint32_t i, bool tagged, uint32_t *out);
/* Reads the sentence's n first words (n + 1: and the root). */
void around_read(const struct decider *d, const struct table *vectors, struct sentence *s, uint32_t n, bool tagged);
/* What the context of one of them says at a place [NET_HIDDEN]. */
const int16_t *around_said(const struct decider *d, struct sentence *s, unsigned place, uint32_t i);

/* ---- tag.c */
/* Features of word i that do not depend on other tags; answers how many. */
unsigned tag_features(const struct sentence *s, uint32_t i, uint32_t *out);
/* Features of the two tags before it. */
unsigned tag_history(const struct sentence *s, uint32_t i, uint8_t before, uint8_t before2, uint32_t *out);
/* Features for the hidden layer. */
unsigned tag_deep(const struct sentence *s, uint32_t i, uint8_t before, uint8_t before2, uint32_t *out);
/* The fine tag that is meant by scores: the best one of the UPOS that is likeliest, all its fine tags taken together. */
unsigned tag_choose(const uint8_t *part, const float *score, unsigned n_tag);
void tag_all(const struct syntax *m, struct sentence *s);

/* ---- lemma.c */
/* The rule of a word with a tag, e.g. "lies>y"; see there. */
const char *lemma_rule(const struct lemmas *l, const struct sentence *s, uint32_t i);
bool lemma_fits(const char *rule, const char *word, size_t n);
/* Carries it out, into out[room]; the bytes written. */
size_t lemma_apply(const char *rule, const char *word, size_t n, char *out, size_t room);
/* The lemma of word i, by its rule, mended where texts know a better one (mend.c), into out[room]; the bytes written. */
size_t lemma_of(const struct syntax *m, const struct sentence *s, uint32_t i, char *out, size_t room);
/* Keys of a word and tag under which rules are kept, from the one that says most to the one that says least. */
enum { LEMMA_KEYS = 8, LONGEST_LEMMA = 256 };
unsigned lemma_keys(const char *word, size_t n, uint8_t tag, unsigned flags, uint32_t key[LEMMA_KEYS]);

/* ---- parse.c */
enum move { SHIFT, REDUCE, LEFT, RIGHT };
struct parse {
	struct sentence *s;
	uint32_t n_stack, front; /* front of the buffer; s->n is the root, which is last */
};
void parse_begin(struct parse *p, struct sentence *s);
static inline bool parse_done(const struct parse *p) { return p->front == p->s->n && p->n_stack == 0; }
/* Bits of the moves that may be made: 1 << SHIFT and so on; never none before the end. */
unsigned parse_moves(const struct parse *p);
unsigned parse_features(const struct parse *p, uint32_t *out);
unsigned parse_deep(const struct parse *p, uint32_t *out);
/* The words whose contexts are asked; NOBODY: there is none. */
void parse_places(const struct parse *p, uint32_t at[PARSE_PLACES]);
/* Makes a move; the arc it draws goes to *head and *child (NOBODY: none). Its relation is still 0. */
void parse_move(struct parse *p, enum move m, uint32_t *head, uint32_t *child);
/* Gives the new arc its relation. */
void parse_relation(struct parse *p, uint32_t head, uint32_t child, uint8_t rel);

/* ---- label.c */
unsigned label_features(const struct sentence *s, uint32_t head, uint32_t child, uint32_t *out);

/* ---- decode.c */
void parse_all(const struct syntax *m, struct sentence *s);

#endif
