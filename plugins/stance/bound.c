/*
 * bound.c -- "Pryor was said to find her exhausting": "her" is not Pryor, who would find herself so.
 *
 * Where references lead the object of a verb to its own subject, it is the last person before who was spoken of by such a pronoun, or nobody.
 */
#include "stance.h"

enum { BACK = 150, LATELY = 400 };

/* Whether name was meant by a pronoun of this set at most LATELY words before i. */
static bool spoken_of_so(const struct stance_article *a, uint32_t i, uint32_t name, const char *pronouns)
{
	for (uint32_t k = i; k-- > 0 && i - k < LATELY;)
		if (a->at[k].name == name && a->at[k].tag == 'o' && tree_is(a, k, pronouns))
			return true;
	return false;
}

/* The last person before word i who may be meant where it is not `not`; NOWHERE. */
static uint32_t another(const struct stance_article *a, uint32_t i, uint32_t not)
{
	const char *pronouns = tree_is(a, i, "|him|") ? "|he|him|his|himself|" : "|she|her|hers|herself|";
	unsigned asked = 0;
	for (uint32_t k = i; k-- > 0 && i - k < BACK && asked < 4;) {
		uint32_t name = a->at[k].name;
		if (name == NOWHERE || name == not || a->at[k].quote != a->at[i].quote || !who_is_kind(a, name, "PER") || (k + 1 < i && a->at[k + 1].name == name))
			continue;
		if (spoken_of_so(a, i, name, pronouns))
			return name;
		asked++;
	}
	return NOWHERE;
}

void bound_join(struct stance_article *a)
{
	bool passive;
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t v = a->at[i].head, name = a->at[i].name, subject;
		if (name == NOWHERE || !tree_is(a, i, "|him|her|") || (a->at[i].rel != R_OBJ && a->at[i].rel != R_IOBJ) || v == NOWHERE || v > i || a->at[v].tag != 'v' || !who_is_kind(a, name, "PER"))
			continue;
		subject = tree_subject(a, v, &passive);
		if (!passive && subject != NOWHERE && subject < v && a->at[subject].name == name)
			a->at[i].name = another(a, i, name);
	}
}
