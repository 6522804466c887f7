/*
 * bound.c -- "Reed thanked him", "Pryor was said to find her exhausting": the object of a verb is not its subject, whatever references led there.
 *
 * He is the last person before who was spoken of by such a pronoun, else the last one named.
 */
#include "stance.h"

enum { BACK = 150, NAMED = 120, LATELY = 400, ASKED = 4 };

/* Whether name was meant by a pronoun of this set at most LATELY words before i. */
static bool spoken_of_so(const struct stance_article *a, uint32_t i, uint32_t name, const char *pronouns)
{
	for (uint32_t k = i; k-- > 0 && i - k < LATELY;)
		if (a->at[k].name == name && a->at[k].tag == 'o' && tree_is(a, k, pronouns))
			return true;
	return false;
}

/* The last person before word i, "him" or "her", who was spoken of so; NOWHERE. */
static uint32_t spoken_of(const struct stance_article *a, uint32_t i, uint32_t not)
{
	const char *pronouns = tree_is(a, i, "|him|") ? "|he|him|his|himself|" : "|she|her|hers|herself|";
	unsigned asked = 0;
	for (uint32_t k = i; k-- > 0 && i - k < BACK && asked < ASKED;) {
		uint32_t name = a->at[k].name;
		if (name == NOWHERE || name == not || a->at[k].quote != a->at[i].quote || a->at[k + 1].name == name || !who_is_kind(a, name, "PER"))
			continue;
		if (spoken_of_so(a, i, name, pronouns))
			return name;
		asked++;
	}
	return NOWHERE;
}

/* The last one named before word i, a person or none; NOWHERE. */
static uint32_t named_last(const struct stance_article *a, uint32_t i, uint32_t not, bool person)
{
	for (uint32_t k = i; k-- > 0 && i - k < NAMED;)
		if (a->at[k].tag != 'o' && a->at[k].name != NOWHERE && a->at[k].name != not && who_is_kind(a, a->at[k].name, "PER") == person)
			return a->at[k].name;
	return NOWHERE;
}

/* The subject of verb v, which it may share: "thanked and praised", "was said to find". */
static uint32_t subject_of(const struct stance_article *a, uint32_t v)
{
	uint32_t subject = tree_child(a, v, R_NSUBJ), head = a->at[v].head;
	if (a->at[v].rel == R_XCOMP && tree_requested(a, v) != NOWHERE)
		return subject; /* "Reed asked Lund to help him" */
	if (subject == NOWHERE && head != NOWHERE && (a->at[v].rel == R_CONJ || a->at[v].rel == R_XCOMP))
		subject = tree_child(a, head, R_NSUBJ);
	if (subject == NOWHERE && head != NOWHERE && a->at[v].rel == R_XCOMP && tree_lemma(a, head, "|say|think|know|believe|report|suppose|rumour|rumor|feel|expect|hear|"))
		subject = tree_child(a, head, R_NSUBJ_PASS);
	return subject;
}

void bound_objects(struct stance_article *a)
{
	for (uint32_t i = 0; i < a->n; i++) {
		struct node *w = &a->at[i];
		bool person = tree_is(a, i, "|him|her|");
		uint32_t subject, name = w->name;
		if (w->tag != 'o' || name == NOWHERE || w->head == NOWHERE || (w->rel != R_OBJ && w->rel != R_IOBJ && w->rel != R_OBL) || (!person && !tree_is(a, i, "|it|them|")))
			continue;
		subject = subject_of(a, w->head);
		if (subject == NOWHERE || a->at[subject].name != name || (a->at[w->head].rel == R_XCOMP && subject > i))
			continue;
		w->name = person ? spoken_of(a, i, name) : NOWHERE;
		if (w->name == NOWHERE)
			w->name = named_last(a, i, name, person);
	}
}
