/*
 * view.h -- what the learner sees of an article around one or two given spans.
 *
 * A window of words, at most VIEW_MOST whatever the text, so that a target costs
 * the same in a tweet and in a book: the sentence that the spans stand in, or as
 * much of it as fits, and a few words of its neighbours. Words are numbers
 * already: hashes of lower case and lemma, class, place in the syntax tree.
 */
#ifndef QN_ATTITUDE_VIEW_H
#define QN_ATTITUDE_VIEW_H

#include "../../core/learn/connotation.h"
#include "../../core/learn/words.h"
#include "../../core/learn/opinion.h"
#include "quidnunc.h"

enum { VIEW_MOST = 160, VIEW_ASIDE = 24, VIEW_NONE = 0xffff };

enum {
	WORD_NEGATED = 1, /* stands under a negation                          */
	WORD_QUOTED = 2,  /* inside quotation marks or a quotation            */
	WORD_SIGN = 4,    /* punctuation                                      */
	WORD_TARGET = 8,  /* of the target's span                             */
	WORD_HOLDER = 16, /* of the holder's span                             */
	WORD_NAME = 32,   /* has a capital where a common word would have none */
	WORD_COMMON = 64, /* a word that says little by itself: the, of, and  */
	WORD_SMALL = 128  /* written without a capital                        */
};

/* Relations that tell what part a span has in what a word says. */
enum view_link {
	LINK_OTHER, LINK_SUBJECT, LINK_PASSIVE /* subject */, LINK_OBJECT, LINK_INDIRECT, LINK_OBLIQUE, LINK_AGENT, LINK_OF /* of a noun */, LINK_OWNER,
	LINK_QUALITY /* adjective */, LINK_COMPOUND, LINK_FLAT, LINK_JOINED, LINK_APPOSED, LINK_CLAUSE /* that describes a noun */, LINK_BESIDE /* clause */,
	LINK_OPEN /* clause without a subject */, LINK_SAID /* clause that is an object */, LINK_MANNER, LINK_PASSIVE_SIGN, LINK_CASE
};

struct view_word {
	uint32_t low, lemma; /* hashes; lemma is low without syntax */
	uint32_t rel;        /* hash of the relation to its head; 0 without syntax */
	uint32_t opinion;    /* sections of opinion.h, bits */
	uint16_t class, head; /* class of words.h; index of the head in the view, VIEW_NONE: the root, outside, or unknown */
	struct connotation says; /* how it makes others look; 0 for names */
	uint8_t flags;
	uint8_t link;        /* the relation to its head as enum view_link */
	char tag;            /* first letter of the part of speech, lower case for the second of a letter; 0 without syntax */
};

struct portrayal { uint8_t part; int8_t value; }; /* of a word for a span: see portray.h */

struct view_span { uint16_t b, e, head; }; /* words [b, e); the one that governs the others */

struct view {
	uint32_t from;           /* the first word's token */
	uint16_t n, first, last; /* words; the sentence is [first, last) */
	bool tree;               /* there is syntax */
	bool apart;              /* the two spans do not fit into one window: holder is not in it */
	struct view_span target, holder;
	uint16_t child[VIEW_MOST], next[VIEW_MOST]; /* a word's first child in the sentence, the next one of its head; VIEW_NONE: none */
	struct portrayal of_target[VIEW_MOST], of_holder[VIEW_MOST]; /* [first, last) */
	struct view_word word[VIEW_MOST];
};

/* What a token is wherever it is looked at, found once: an article's words stand in many views. */
struct view_seen {
	struct view_word word; /* without its head, and what its neighbours do to it */
	uint8_t sign;          /* enum of view.c: whether it negates, opens, closes; 0: not looked at yet */
};

/* An article as the view reads it; layers as the plugin asks for them. */
struct view_article {
	const char *text;
	const qn_layer *token;    /* (kind) */
	const qn_layer *sentence;
	const qn_layer *syntax;   /* (upos, lemma, head, rel), a row for each token; NULL: none */
	const char *(*string)(const void *arg, qn_sym);
	const void *arg;
	const struct words *words;
	const struct opinion *opinion; /* NULL: none */
	const struct connotations *connotations;
	struct view_seen *seen; /* [n_token] all zero at first; NULL: each view looks for itself */
};

struct view_place { uint32_t begin, end; }; /* bytes */

/* Fills `v` for a sentence: there is no target in it. False if it has no token. */
bool view_sentence(const struct view_article *a, struct view_place sentence, struct view *v);

/* Marks a target and, unless NULL, a holder in a view of their sentence, so that one view serves all of a sentence: true, and the view is what
   view_make would make of them. False if they or the sentence do not fit: ask view_make then. */
bool view_mark(const struct view_article *a, struct view_place target, const struct view_place *holder, struct view *v);

/* Links words to their children, for who makes a view by hand. */
void view_link_children(struct view *v);
/* Fills `v` for a target and, unless NULL, a holder. False if there is no token in the target's span. */
bool view_make(const struct view_article *a, struct view_place target, const struct view_place *holder, struct view *v);

#endif
