/*
 * sir.c -- "Sir Piers", "Auntie June": a title and a first name, which mean the one person of the article who has that name.
 */
#include "stance.h"

#include <string.h>

static const char titles[] = "|sir|dame|lady|lord|auntie|aunty|aunt|uncle|bishop|archbishop|canon|father|fr|sister|brother|mother|pope|king|queen|prince|princess|cardinal|rabbi|sheikh|imam|pastor|";

static bool capital(const struct stance_article *a, uint32_t i) { return a->text[a->token->begin[i]] >= 'A' && a->text[a->token->begin[i]] <= 'Z'; }

/* The only person one of whose names, but the last, is word i; NOWHERE: none, or several. */
static uint32_t person_called(const struct stance_article *a, uint32_t i)
{
	enum { NAMES = 200 };
	uint32_t b = a->token->begin[i], n = a->token->end[i] - b, only = NOWHERE;
	for (uint32_t f = 0; f < a->name->n && f < NAMES; f++) {
		uint32_t s = a->name->begin[f], e = a->name->end[f];
		if (!who_is_kind(a, f, "PER") || e - s < n + 2)
			continue;
		bool found = false;
		for (uint32_t k = s; k + n < e && !found; k++)
			found = (k == s || a->text[k - 1] == ' ') && a->text[k + n] == ' ' && memcmp(a->text + k, a->text + b, n) == 0;
		if (found && only != NOWHERE)
			return NOWHERE;
		if (found)
			only = f;
	}
	return only;
}

void sir_join(struct stance_article *a)
{
	for (uint32_t i = 0; i + 1 < a->n; i++) {
		uint32_t w = i + 1, name;
		if (!tree_is(a, i, titles) || !capital(a, i) || !capital(a, w) || a->at[w].name != NOWHERE || a->at[w].sentence != a->at[i].sentence ||
		    (w + 1 < a->n && a->at[w + 1].tag == 'N' && capital(a, w + 1)) || (name = person_called(a, w)) == NOWHERE)
			continue;
		a->at[w].name = name;
		if (a->at[i].name == NOWHERE)
			a->at[i].name = name;
	}
}
