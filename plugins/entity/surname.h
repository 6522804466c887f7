/* surname.h -- whom a surname means that several persons of the article have (surname.c). */
#ifndef ENTITY_SURNAME_H
#define ENTITY_SURNAME_H

#include "quidnunc.h"

enum { SURNAME_BEARERS = 16 }; /* of one surname, that are looked at: so many that what follows stays linear */

struct bearer {
	uint32_t name;       /* of names */
	uint32_t next;       /* bearer of the same surname, QN_NONE: there is none */
	uint32_t introduced; /* token of the first full mention */
	uint32_t n_full;     /* full mentions */
	uint32_t latest;     /* token of the last full mention that was passed, QN_NONE: none was */
	bool dead;           /* "the late" stands before it somewhere */
	int gender;          /* of the given name: below 0 women, above 0 men, 0 unknown */
};

/* The name that a surname alone means at a token; QN_NONE: it cannot be told. first: of all[], the surname's bearers; if there are more than SURNAME_BEARERS it cannot. */
uint32_t surname_means(const struct bearer *all, uint32_t first, const char *text, const qn_layer *token, uint32_t at);
/* Women's titles before token `first` have -1, men's 1, others 0. */
int surname_title(const char *text, const qn_layer *token, uint32_t first);
/* The pronoun behind a name that means the same person, "said she", "herself", mostly "her plan": below 0 she, above 0 he, 0 none. `behind`: the token behind the name. */
int surname_pronoun(const char *text, const qn_layer *token, uint32_t behind);
/* Whether two given names are forms of one: Ken, Kenneth; Hilary, Hillary. Bytes. */
bool surname_same_given(const char *a, uint32_t n_a, const char *b, uint32_t n_b);
/* "Jordy" for Jordan, "Robbie" for Robert: a beginning with such an end, whatever list has it. */
bool surname_pet_ending(const char *pet, uint32_t n, const char *full, uint32_t n_full);

#endif
