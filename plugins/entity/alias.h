/*
 * alias.h -- the mentions of an article while they are joined to names: between alias.c, which joins them, forms.c, which puts down what a name may be
 * called, short.c, which tells the name that a short form means, and acronym.c, which knows letters.
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

/* ---- forms.c ---- */
/* What a form is of a name, or what is told of a word. */
enum role { WHOLE, FIRST_AND_LAST, LAST, FIRST, MIDDLE, TAIL, INITIALS, BEGINNING, END, COUNTRY, BEARER, ALONE, FIRM, OFFICE, PERSON, HE, SHE };

/* Never 0. a, b: hashes of its words. */
uint64_t alias_key(enum role role, enum entity_kind kind, uint32_t a, uint32_t b);
/* Where the key's name is kept, QN_NONE at first. */
uint32_t *alias_slot(struct join *j, uint64_t key);
/* QN_NONE: no name has the key; AMBIGUOUS: two have it. */
uint32_t alias_look_up(const struct join *j, uint64_t key);
/* How often something was counted at the key's slot. */
uint32_t alias_counted(const struct join *j, uint64_t key);
void alias_note(struct join *j, uint64_t key, uint32_t name);
/* The hash of a token in small letters, without a prefix as in "anti-Trump"; and of several, one after the other. */
uint32_t alias_word(const struct join *j, uint32_t token);
/* The same without its last bytes: the word that "ji" is behind. */
uint32_t alias_stem(const struct join *j, uint32_t token, uint32_t less);
uint32_t alias_chain(const struct join *j, uint32_t first, uint32_t last);
/* The tokens that count: without an article before and a clitic, "Jr." or "III" behind. */
void alias_core(const struct join *j, const struct mention *m, uint32_t *first, uint32_t *last);

/* Whether token i is one of the words of a set, "|of|for|". */
static inline bool alias_in(const struct join *j, uint32_t i, const char *set)
{
	return i < j->token->n && text_among(set, j->r->text + j->token->begin[i], j->token->end[i] - j->token->begin[i]);
}

/* Makes a name known by all the short forms that may stand for it. */
void forms_put_down(struct join *j, uint32_t name, const struct mention *m);
/* The country that a mention names, or whose people; 0: it is none. */
uint32_t forms_country(const struct join *j, const struct mention *m);
/* The key of those who bear the surname that ends before token `last`. */
uint64_t forms_surname(const struct join *j, uint32_t last);
/* "Red Palm" of Red Palm Shipping: behind which tokens a firm's name may end, one after the other down from k; 0: there are no more. */
uint32_t forms_firm(const struct join *j, uint32_t first, uint32_t last, uint32_t k);
/* "Security Council", "High Court": a kind of body that every land or union has, in two words. */
bool forms_common_body(const struct join *j, uint32_t first, uint32_t last);

/* ---- short.c, all QN_NONE where there is no such name ---- */
/* A surname alone that several persons have: whom it means. */
uint32_t short_of_family(const struct join *j, const struct mention *m);
/* The name that has the same words. */
uint32_t short_same(const struct join *j, const struct mention *m);
/* "Hilary Jane Moxon was born in 1938", of whom the article tells under a later name: who has the given name alone and is named first; QN_NONE: nobody, or the surname
   is told of further on. */
uint32_t short_at_birth(const struct join *j, const struct mention *m);
/* "Halifax", a place elsewhere in the article, which the tagger took for the Halifax Police. */
bool short_is_place(const struct join *j, const struct mention *m);
/* The name, if it is a place's that is called by its initials: an airport is, and no land. */
uint32_t short_place_of_letters(const struct join *j, uint32_t name);
/* The name for which mention i is another form. waited: all longer names are known, so that an organisation may be called by a part of one. */
uint32_t short_for(struct join *j, uint32_t i, bool waited);

/* ---- acronym.c ---- */
/* The hash of the initials of a name of several words, 0 if they are fewer than two. */
uint32_t acronym_of(const struct join *j, uint32_t first, uint32_t last);
/* The letters of an acronym (SCO, U.N.), hashed like initials; 0 if the mention is none. */
uint32_t acronym_letters(const struct join *j, const struct mention *m);
/* The name before the brackets in which mention i, an acronym, stands: "Shanghai Cooperation Organization (SCO)"; QN_NONE: there is none. */
uint32_t acronym_bracketed(const struct join *j, uint32_t i);
/* The name behind which mention i is told to be another of its names: "the Doctors and Dentists Union, known as KMPDU"; QN_NONE: it is not. */
uint32_t acronym_known_as(const struct join *j, uint32_t i);
/* The name behind mention i that is said to be called so: "Old Tom, as he called Thomas Rowe", "as Rowe is known"; QN_NONE: there is none. */
uint32_t acronym_called(const struct join *j, uint32_t i);
/* The organisation whose name an acronym spells by beginnings of its words, if there is one only; else QN_NONE. */
uint32_t acronym_spelt(const struct join *j, const struct mention *m);

#endif
