/*
 * noun.h -- what the files share that read nouns of attitude: noun.c.
 */
#ifndef QN_STANCE_NOUN_H
#define QN_STANCE_NOUN_H

#include "stance.h"

/* Whose a noun of attitude is; *mine: by a possessive. */
void noun_owner(struct stance_article *a, uint32_t i, struct names *out, bool *mine);
/* Whether the subject of a verb is who is praised or blamed, where the object is a noun that says so: "drew criticism". */
bool noun_gets(const struct stance_article *a, uint32_t verb);

/* ---- between.c, lent.c: whether noun i, by the phrase k, tells of two, or of who gets something; and the rows of it */
bool between_look(struct stance_article *a, uint32_t i, const struct key *k);
bool lent_look(struct stance_article *a, uint32_t i);
bool lent_under_fire(struct stance_article *a, uint32_t i); /* "Reed under fire from Lund" */
bool lent_received(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus);

#endif
