/*
 * coref.h -- what the files of the plugin share.
 *
 * coref.c walks through the article and keeps the people and organisations that
 * were named, newest first; pronoun.c says which of them a pronoun means,
 * describe.c does the same for "the minister" and "the company"; words.c knows
 * words; gender.h what given names tell.
 */
#ifndef COREF_H
#define COREF_H

#include "quidnunc.h"

enum kind { K_PER, K_ORG, K_LOC, K_MISC, K_NOM, K_KINDS };
enum { RECENT = 24, ROLES = 6 };

struct candidate { /* a name, as it was last seen */
	qn_row name;
	enum kind kind;
	int8_t gender;         /* over 0 he, under 0 she, further away for better reasons; 0 nothing is known */
	bool country, plural;
	bool quoted;           /* last named within quotation marks */
	bool subject;          /* last named as a subject, as far as one can tell */
	bool owner;            /* last named as "X's" or behind a preposition */
	bool group;            /* last named before its people: "Kiva officials" */
	uint32_t mentions;     /* pronouns included */
	uint32_t sentence;     /* of the last mention */
	uint32_t paragraph;    /* likewise */
	uint32_t token;        /* behind the last mention */
	uint32_t spoke;        /* sentence in which a reporting verb stood beside it, QN_NONE */
	uint32_t role[ROLES];  /* hashes of words that were said of it: "minister" */
	unsigned n_role;
};

struct walk {
	qn_run *r;
	const qn_layer *token, *sentence, *entity, *name;
	const struct genders *genders;
	struct candidate recent[RECENT]; /* [n_recent] newest first */
	unsigned n_recent;
	uint32_t now;           /* the sentence at hand */
	uint32_t paragraph;     /* lines before it */
	uint32_t first, end;    /* its tokens */
	uint32_t quote;         /* token behind an opening quotation mark, QN_NONE outside one */
	qn_row last_speaker;    /* name whose words were last reported, QN_NONE */
};

struct choice { unsigned at; /* in recent */ float conf; };

/* Whom the pronoun at token i means; false if it is none or nobody fits. */
bool pronoun_means(const struct walk *w, uint32_t i, struct choice *out);
/* Whether a description begins at token i: "the minister". Sets the token behind it and whom it means. */
bool description_means(const struct walk *w, uint32_t i, uint32_t *end, struct choice *out);
/* Takes in what stands beside the mention [b, e) of a name: titles before it, an apposition behind it. */
void roles_take(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e);
/* Whether all tokens of [b, e) may stand in a title before a person's name; no tokens may. */
bool is_title(const struct walk *w, uint32_t b, uint32_t e);

/* ---- words.c */

/* Whether token i, in small letters, is among the words of a set "|he|him|". */
bool is_in(const struct walk *w, uint32_t i, const char *set);
uint32_t low_hash(const struct walk *w, uint32_t i);
static inline bool same_text(const struct walk *w, uint32_t i, const char *s, uint32_t n)
{
	const char *at = w->r->text + w->token->begin[i];
	uint32_t len = w->token->end[i] - w->token->begin[i];
	while (len == n && n && at[n - 1] == s[n - 1])
		len = --n;
	return len == n && n == 0;
}
extern const char reporting[], prepositions[], person_roles[], organisation_words[];
/* What a title before a person's name says of gender: 1 he, -1 she, 0 nothing. */
int title_gender(const struct walk *w, uint32_t i);

/* ---- gender.c */

struct genders { uint32_t n_slot; const uint16_t *print; const int8_t *lean; };
bool genders_open(struct genders *g, const void *file);
/* The gender that most bearers of a given name have: from -3 (women) to 3 (men), 0 unknown or both. n bytes. */
int gender_of(const struct genders *g, const char *s, size_t n);

#endif
