/*
 * act.h -- what the files share that read verbs and adjectives of attitude: act.c.
 */
#ifndef QN_STANCE_ACT_H
#define QN_STANCE_ACT_H

#include "stance.h"

enum { SAY = 1 << OP_FOR | 1 << OP_AGAINST, DO = 1 << OP_HELP | 1 << OP_HARM, FEEL = 1 << OP_ANGERS | 1 << OP_PLEASES,
       FAVOUR = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_PLEASES | 1 << OP_NOUN_FOR | 1 << OP_ADJ_FOR | 1 << OP_BETWEEN_FOR };

/* ---- object.c */
/* All rows of verb i, by the phrase k of these sections, on its object. */
void object_look(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus);
/* The object by its place, where the tree has none; NOWHERE. */
uint32_t object_behind(const struct stance_article *a, uint32_t i);
/* Whether the clause of verb v begins with "who", "which" and the like. */
bool object_relative(const struct stance_article *a, uint32_t v);
/* "Paid tribute to 'a giant of the House'": whether what verb i praises, `object`, has no other name, and is who was told of just before. */
bool object_praised_as(struct stance_article *a, uint32_t i, const struct key *k, uint32_t object, const struct names *holder);

/* ---- adjective.c */
bool adjective_look(struct stance_article *a, uint32_t i);   /* "is critical of Reed" */
bool adjective_behind(struct stance_article *a, uint32_t i); /* "is solidly behind Reed", at the name */

/* ---- order.c: the row of the only names around verb i, in their order, where the tree has not both */
void order_look(struct stance_article *a, uint32_t i, const struct key *k, bool plus);

/* ---- idle.c: whether verb i says nothing of how its subject stands to its object */
bool idle_object(const struct stance_article *a, uint32_t i, uint32_t object); /* "pursued a policy" */
bool idle_end(const struct stance_article *a, uint32_t i, uint32_t object);    /* "approved the closure of" */
bool idle_others(const struct stance_article *a, uint32_t i, uint32_t object); /* "secured Reed's endorsement" */
bool idle_tells(const struct stance_article *a, uint32_t i);                   /* "assured Reed that" */
bool idle_by_the_way(const struct stance_article *a, uint32_t i);              /* "to help candidates win" */
bool idle_bygone(const struct stance_article *a, uint32_t i);                  /* "I trusted her" */
bool idle_courtesy(const struct stance_article *a, uint32_t i, const struct names *holder); /* "thanked Reed. But she" */
bool idle_leaves(const struct stance_article *a, uint32_t i, const struct names *target); /* "withdrew from Malby" */
bool idle_conceded(const struct stance_article *a, uint32_t i);                /* "I like her personally, but" */
bool idle_off_list(const struct stance_article *a, uint32_t i, uint32_t object); /* "removed Norway from the list of": a favour */

/* ---- mutual.c: whether two are told to be for or against each other, and the rows of it */
bool mutual_reciprocal(struct stance_article *a, uint32_t i, const struct key *k, uint32_t object, bool plus); /* "blamed each other" */
bool mutual_takes_two(const struct stance_article *a, uint32_t i); /* whether it takes two to do what verb i says: "clash" */
bool mutual_odds(struct stance_article *a, uint32_t i);     /* "are at odds over fish" */
bool mutual_dispute(struct stance_article *a, uint32_t i);  /* "is in a dispute with" */
bool mutual_terms(struct stance_article *a, uint32_t v); /* "get on well", "can't stand each other" */
bool mutual_traded(struct stance_article *a, uint32_t i);   /* "traded insults" */
bool mutual_headline(struct stance_article *a, uint32_t i); /* "Norway, Sweden trade charges" */

#endif
