/*
 * sir.c -- "Sir Piers", "Auntie June": a title and a first name, which mean the one person of the article who has that name; and "the CJ", "the CM",
 * an office by its letters, which means the one person to whose name the article puts the office in full ("Chief Justice Anwar Reed").
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

/* ---- offices by their letters */

static const struct office { const char *letters, *first, *second; } offices[] = {
	{"|cj|cjp|cji|", "|chief|", "|justice|"}, {"|cm|", "|chief|", "|minister|"}, {"|pm|", "|prime|", "|minister|"}, {"|dcm|", "|deputy|", "|chief|"}, {"|ig|igp|", "|inspector|inspector-general|", "|general|of|"},
	{"|vc|", "|vice|vice-chancellor|", "|chancellor|"}, {"|ag|", "|attorney|attorney-general|", "|general|"}, {"|md|", "|managing|", "|director|"}, {"|fm|", "|finance|foreign|first|", "|minister|"}};

/* The one person to whose name the office is put: "Chief Justice Anwar Reed", "the chief minister, Anwar Reed"; NOWHERE: none, or several. */
static uint32_t holds_office(const struct stance_article *a, const struct office *o)
{
	uint32_t only = NOWHERE;
	for (uint32_t i = 0; i + 2 < a->n; i++) {
		if (!tree_is(a, i, o->first) || (!tree_is(a, i + 1, o->second) && a->token->end[i] - a->token->begin[i] < 13) || (i > 0 && tree_is(a, i - 1, "|former|ex|then|deputy|vice|")))
			continue;
		uint32_t k = i + 1 + tree_is(a, i + 1, o->second);
		k += tree_is(a, k, "|,|");
		if (k >= a->n || a->at[k].tag == 'o' || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[i].sentence || !who_is_kind(a, a->at[k].name, "PER") || a->at[k].name == only)
			continue;
		if (only != NOWHERE)
			return NOWHERE;
		only = a->at[k].name;
	}
	return only;
}

static void by_letters(struct stance_article *a, const struct office *o)
{
	uint32_t person = NOWHERE, old;
	bool looked = false;
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t b = a->token->begin[i];
		bool alone = i == 0 || !capital(a, i - 1) || a->at[i - 1].sentence != a->at[i].sentence || tree_is(a, i - 1, "|the|"), titles_one = i + 1 < a->n && a->at[i + 1].tag == 'N' && capital(a, i + 1);
		if (!tree_is(a, i, o->letters) || !capital(a, i) || a->text[b + 1] < 'A' || a->text[b + 1] > 'Z' || !alone || titles_one)
			continue;
		if (!looked)
			person = holds_office(a, o);
		looked = true;
		if (person == NOWHERE)
			return;
		old = a->at[i].name;
		a->at[i].name = person;
		if (old == NOWHERE || a->party[old] == person)
			continue;
		a->party[old] = person;
		for (uint32_t q = 0; a->quote && q < a->quote->n; q++)
			if (a->speaker[q] == old)
				a->speaker[q] = person;
	}
}

void sir_join(struct stance_article *a)
{
	for (size_t k = 0; k < sizeof offices / sizeof *offices; k++)
		by_letters(a, &offices[k]);
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
