/*
 * natives.c -- "the Australians" of a bid or a match, who are the one company or club that the article brought in as Australian.
 *
 * "Australia's Murray Group", "the German retailer Brandt", "Lehn, a Swiss bank": where one organisation is introduced so, and the country itself does
 * nothing in the article, its people in the plural are the organisation's.
 */
#include "../../core/learn/country.h"
#include "stance.h"

#include <string.h>

static struct country land(const struct stance_article *a, uint32_t i) { return country_of(a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i]); }

static bool same(struct country x, const char *code) { return x.code && !x.part && !x.letters && strcmp(x.code, code) == 0; }

/* Whether the organisation whose name begins at word i is brought in as of this country. */
static bool of_land(const struct stance_article *a, uint32_t i, const char *code)
{
	enum { FRONT = 5, BEHIND = 3 };
	uint32_t last = tree_name_last(a, i);
	if (i > 1 && tree_is(a, i - 1, "|'s|’s|"))
		return same(land(a, i - 2), code);
	for (uint32_t k = i; k-- > 0 && i - k < FRONT && a->at[k].sentence == a->at[i].sentence && strchr("anNt", a->at[k].tag);)
		if (same(land(a, k), code))
			return a->at[k].tag == 'a' || land(a, k).people;
	for (uint32_t k = last + 2; last + 2 < a->n && tree_is(a, last + 1, "|,|") && k < last + 2 + BEHIND && k < a->n && a->at[k].sentence == a->at[i].sentence; k++) /* ", an Australian group" */
		if (same(land(a, k), code))
			return tree_is(a, last + 2, "|a|an|the|") && land(a, k).people && k + 1 < a->n && a->at[k + 1].tag == 'n';
	return false;
}

/* Whether the country does something itself: "Australia blocked it". */
static bool acts(const struct stance_article *a, const char *code)
{
	for (uint32_t i = 0; i < a->n; i++)
		if (a->at[i].name != NOWHERE && (a->at[i].rel == R_NSUBJ || a->at[i].rel == R_AGENT) && same(land(a, i), code) && !land(a, i).people)
			return true;
	return false;
}

/* The one organisation of that country that word `before` comes behind; NOWHERE: none, or several. */
static uint32_t the_one(const struct stance_article *a, const char *code, uint32_t before)
{
	uint32_t only = NOWHERE;
	for (uint32_t i = 0; i < before; i++) {
		uint32_t name = a->at[i].name;
		if (name == NOWHERE || name == only || a->at[i].tag == 'o' || (i > 0 && a->at[i - 1].name == name) || !who_is_kind(a, name, "ORG") || !of_land(a, i, code))
			continue;
		if (only != NOWHERE)
			return NOWHERE;
		only = name;
	}
	return only;
}

void natives_join(struct stance_article *a)
{
	enum { MOST = 8 }; /* peoples that are asked about; each asks the article once */
	const char *asked[MOST];
	uint32_t org[MOST];
	unsigned n = 0, k;
	for (uint32_t i = 1; i < a->n; i++) {
		uint32_t e = a->token->end[i];
		if (!tree_is(a, i - 1, "|the|") || a->text[a->token->begin[i]] < 'A' || a->text[a->token->begin[i]] > 'Z' || (i + 1 < a->n && (a->at[i + 1].tag == 'n' || a->at[i + 1].tag == 'N' || a->at[i + 1].tag == 'a')))
			continue;
		struct country c = land(a, i);
		if (!c.code || !c.people || c.part || c.letters || !(a->text[e - 1] == 's' || tree_is(a, i, "|british|chinese|french|dutch|irish|spanish|japanese|swiss|portuguese|danish|")))
			continue;
		for (k = 0; k < n && strcmp(asked[k], c.code) != 0; k++)
			;
		if (k == n && n < MOST) {
			asked[n] = c.code;
			org[n++] = acts(a, c.code) ? NOWHERE : the_one(a, c.code, i);
		}
		if (k < n && org[k] != NOWHERE)
			a->at[i].name = org[k];
	}
}
