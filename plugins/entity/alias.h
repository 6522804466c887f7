/*
 * alias.h -- the mentions of an article while they are joined to names: between alias.c, which joins them, and acronym.c, which knows letters.
 */
#ifndef ENTITY_ALIAS_H
#define ENTITY_ALIAS_H

#include "../../core/learn/text.h"
#include "mention.h"
#include "surname.h"

struct index { /* key -> name; AMBIGUOUS if two names have it */
	uint64_t *key;
	uint32_t *name;
	uint32_t mask;
};
#define AMBIGUOUS (QN_NONE - 1)

struct join {
	qn_run *r;
	const qn_layer *token;
	struct mentions *m;
	struct names *out;
	struct index index;
	uint32_t *size; /* [name] tokens of the fullest mention */
	const struct genders *genders;
	struct bearer *bearer; /* [n_bearer] persons with a given name and a surname */
	uint32_t *bearer_of;   /* [name] QN_NONE: it is none */
	uint32_t n_bearer;
};

/* The tokens that count: without an article before and a clitic, "Jr." or "III" behind. */
void alias_core(const struct join *j, const struct mention *m, uint32_t *first, uint32_t *last);

/* Whether token i is one of the words of a set, "|of|for|". */
static inline bool alias_in(const struct join *j, uint32_t i, const char *set)
{
	return i < j->token->n && text_among(set, j->r->text + j->token->begin[i], j->token->end[i] - j->token->begin[i]);
}

/* The hash of the initials of a name of several words, 0 if they are fewer than two. */
uint32_t acronym_of(const struct join *j, uint32_t first, uint32_t last);
/* The letters of an acronym (SCO, U.N.), hashed like initials; 0 if the mention is none. */
uint32_t acronym_letters(const struct join *j, const struct mention *m);
/* The name before the brackets in which mention i, an acronym, stands: "Shanghai Cooperation Organization (SCO)"; QN_NONE: there is none. */
uint32_t acronym_bracketed(const struct join *j, uint32_t i);
/* The name behind which mention i is told to be another of its names: "the Doctors and Dentists Union, known as KMPDU"; QN_NONE: it is not. */
uint32_t acronym_known_as(const struct join *j, uint32_t i);
/* The organisation whose name an acronym spells by beginnings of its words, if there is one only; else QN_NONE. */
uint32_t acronym_spelt(const struct join *j, const struct mention *m);

#endif
