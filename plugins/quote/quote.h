/*
 * quote.h -- a quotation on its way through the plugin, between the files.
 *
 * lexicon.c knows words that report and the small words around them, marks.c
 * pairs quotation marks, clause.c reads who said it beside a pair of marks,
 * direct.c makes quotations of marks, resolve.c finds the speaker's name,
 * quote.c is the plugin.
 */
#ifndef QUOTE_H
#define QUOTE_H

#include "quidnunc.h"

/* ---- lexicon.c: what a word is ------------------------------------------------- */

enum {
	W_CUE = 1,        /* a form of a verb that reports speech or writing          */
	W_BASE = 2,       /* ... its plain form, as behind "to"                        */
	W_ING = 4,        /* ... its form in -ing                                      */
	W_PAST = 8,       /* ... its past                                              */
	W_WEAK = 16,      /* ... that is more often something else: go, continue, add  */
	W_ATTITUDE = 32,  /* a form of a verb of belief, wish or feeling               */
	W_NOUN = 64,      /* a noun that reports: statement, tweet                     */
	W_PREP = 128,
	W_LINK = 256,     /* and, but, or, so, then, yet                               */
	W_AUX = 512,
	W_DET = 1024,
	W_HE = 1 << 11, W_SHE = 1 << 12, W_THEY = 1 << 13, W_I = 1 << 14, W_IT = 1 << 15, /* pronouns as subjects */
	W_WHO = 1 << 16,  /* who, which, that                                          */
	W_TIME = 1 << 17, /* Monday, yesterday, later                                  */
	W_ADVERB = 1 << 18,
	W_HIM = 1 << 19,  /* pronouns as objects                                       */
	W_BE = 1 << 20, W_HAVE = 1 << 21,
	W_HIS = 1 << 22,
	W_PERSON = 1 << 23, /* a noun for somebody who may speak                       */
	W_SUBORDINATE = 1 << 24, /* when, after, because                                */
};
#define W_PRONOUN (W_HE | W_SHE | W_THEY | W_I | W_IT)

struct lexicon;
struct lexicon *quote_lexicon(void); /* heap; NULL if there is no memory */
void quote_lexicon_free(struct lexicon *);
/* What the word s[n] is, whatever its case; its lemma (of verbs; else NULL) goes to *lemma if that is not NULL. */
uint32_t quote_word(const struct lexicon *, const char *s, uint32_t n, const char **lemma);

/* ---- the article ------------------------------------------------------------------ */

struct span { uint32_t b, e; }; /* tokens; e is behind */

struct mark { /* a pair of quotation marks and what is between */
	uint32_t open, begin, end, close; /* bytes: of the mark, of the inside, behind the mark */
	struct span in;    /* tokens inside */
	uint32_t paragraph; /* of its opening */
	uint32_t outer;    /* the mark it is in, or QN_NONE */
	uint32_t kind;
	bool closed;       /* there was a closing mark */
	bool joined;       /* over a paragraph's end */
};

struct article {
	qn_run *r;
	const struct lexicon *lexicon;
	const char *text;
	uint32_t len, n; /* n: tokens */
	const uint32_t *begin, *end; /* [n] */
	uint32_t *word;      /* [n] W_ bits */
	uint32_t *sentence;  /* [n] index */
	uint32_t *paragraph; /* [n] index */
	uint32_t *mark;      /* [n] outermost mark that the token is inside of, or QN_NONE */
	const qn_layer *tokens, *sentences, *paragraphs, *entities, *names, *coref, *zones, *syntax;
	uint32_t n_mark;
	struct mark *marks; /* [n_mark] in order of opening */
};

static inline bool quote_has(const struct article *a, uint32_t i, uint32_t bits) { return i < a->n && (a->word[i] & bits); }
/* Whether token i is the word or sign s, small letters given. */
bool quote_is(const struct article *a, uint32_t i, const char *s);
/* Whether token i is one of a "|word|word|" list, small letters given. */
bool quote_in(const struct article *a, uint32_t i, const char *list);
bool quote_capital(const struct article *a, uint32_t i);
bool quote_letter(const struct article *a, uint32_t i); /* begins with a letter or digit */
bool quote_is_mark(const struct article *a, uint32_t i); /* is a quotation mark */
/* The first token that begins at byte `at` or later. */
uint32_t quote_token_at(const struct article *a, uint32_t at);

/* ---- marks.c ---------------------------------------------------------------------- */

/* Pairs the quotation marks of the article. False if memory runs out. */
bool quote_marks(struct article *a);

/* ---- clauses and quotations ----------------------------------------------------------- */

enum { PARTS = 6 };

struct clause { /* who reports, and by which words */
	struct span cue, source; /* empty: none */
	struct span all;         /* from the first to the last word of it */
	const char *rule;
};

struct quotation {
	uint32_t n_part;
	struct { uint32_t b, e; } part[PARTS]; /* bytes */
	struct span cue, source; /* tokens */
	const char *lemma;       /* of the cue; NULL: ask the lexicon */
	qn_row name;
	float conf;
	uint8_t kind; /* enum quote_kind */
	bool drop;
	const char *rule;
};
enum quote_kind { Q_DIRECT, Q_MIXED, Q_INDIRECT };

struct quotations { uint32_t n, room; struct quotation *at; };
struct quotation *quote_add(struct article *a, struct quotations *q); /* NULL if memory runs out */

/* The reporting clause behind (before) token i, within the tokens [.., limit): false if there is none. */
bool quote_clause_behind(const struct article *a, uint32_t i, uint32_t limit, struct clause *c);
bool quote_clause_before(const struct article *a, uint32_t i, uint32_t start, struct clause *c);

/* Quotations out of marks. */
bool quote_direct(struct article *a, struct quotations *q);
/* Gives each quotation its speaker's name. */
bool quote_resolve(struct article *a, struct quotations *q);

#endif
