/*
 * praise.c -- praise in a quotation that is none, and the denial that says the most.
 *
 * "A decent man who is out of his depth", "must be bolder", "a wonderful player, but": what is praised there is granted, wanted or taken back.
 * "Could not have been kinder" denies a word and praises all the more.
 */
#include "quoted.h"

#include <string.h>

static bool comparative(const struct stance_article *a, uint32_t i)
{
	return (i > 0 && tree_is(a, i - 1, "|more|")) || tree_is(a, i, "|better|") ||
	       (a->at[i].low != a->at[i].lemma && memcmp(a->text + a->token->end[i] - 2, "er", 2) == 0);
}

/* "Could not have been kinder", "has never been better": a negation that says the most. */
bool quoted_most(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 6 };
	return comparative(a, i) && tree_before(a, i, BACK, "|could|couldn|can|never|");
}

/* "A fine poet and a poor guardian": with what is said next. */
static bool in_one_breath(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 6 };
	uint32_t noun = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE;
	if (noun == NOWHERE || noun < i || noun + 3 >= a->n || !tree_is(a, noun + 1, "|and|yet|but|") || !tree_is(a, noun + 2, "|a|an|") || a->at[noun + 3].sentence != a->at[i].sentence)
		return false;
	for (uint32_t k = noun + 3; k < a->n && k < noun + REACH && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|;|.|"); k++)
		if (opinion_find(a->opinion, a->at[k].lemma) & 1 << OP_BAD)
			return true;
	return false;
}

bool quoted_sting(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i;
	if (in_one_breath(a, i))
		return true;
	while (k + 1 < a->n && k < i + 4 && !tree_lemma(a, k, "|man|woman|lady|guy|person|fellow|chap|bloke|"))
		k++;
	if (k + 3 >= a->n || k >= i + 4 || a->at[k + 1].sentence != a->at[i].sentence)
		return false;
	if (tree_is(a, k + 1, "|with|"))
		return tree_is(a, k + 2, "|other|no|little|") || opinion_find(a->opinion, a->at[k + 3].lemma) & 1 << OP_BAD;
	for (uint32_t x = k + 2; tree_is(a, k + 1, "|who|") && x < a->n && x < k + 8 && a->at[x].sentence == a->at[i].sentence && !tree_is(a, x, "|,|.|"); x++) /* "a decent man who is out of his depth" */
		if (saying_sign(a, x) < 0 || opinion_find(a->opinion, a->at[x].lemma) & 1 << OP_BAD)
			return true;
	return tree_is(a, k + 1, "|who|") && tree_is(a, k + 2, "|will|ought|should|cannot|can|never|");
}

/* Praise that is none: "must be bolder", "was being generous", "cold comfort", "generous with other people's money". */
bool quoted_wanting(const struct stance_article *a, uint32_t i, struct shift s)
{
	enum { BACK = 5 };
	uint32_t cop = tree_child(a, i, R_COP), amod = tree_child(a, i, R_AMOD), next = i + 1;
	if (tree_is(a, i, "|careful|patient|prepared|ready|vigilant|honest|transparent|accountable|responsible|fair|clear|open|") && i > 0 && tree_is(a, i - 1, "|be|more|") &&
	    tree_before(a, i, BACK + 1, "|must|should|needs|need|"))
		return true; /* "needs to be careful" */
	if (next < a->n && tree_is(a, i, "|relaxed|calm|comfortable|cool|") && tree_is(a, next, "|\"|”|about|with|at|"))
		return true; /* "relaxed about" the losses */
	if (quoted_sting(a, i) || (i > 0 && tree_is(a, i - 1, "|too|"))) /* "too principled" */
		return true;
	bool must = s.would || tree_before(a, i, BACK, "|must|should|could|needs|need|");
	if ((comparative(a, i) && must) || (cop != NOWHERE && tree_is(a, cop, "|being|")) || (next + 1 < a->n && (tree_is(a, next, "|game|deal|share|many|bit|") || (tree_is(a, next, "|with|") && tree_is(a, next + 1, "|other|others|someone|somebody|")))))
		return true;
	return amod != NOWHERE && (tree_is(a, amod, "|cold|poor|false|little|small|") || opinion_find(a->opinion, a->at[amod].lemma) & 1 << OP_BAD);
}

/* '"She is a wonderful player," he said, "but I need soldiers"': what is granted, for the sake of what comes. */
bool quoted_but(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 32 };
	if (!quoted_in_full(a, i))
		return false;
	for (uint32_t k = i + 1; k + 1 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|but|") && k > 0 && (tree_is(a, k - 1, "|\"|“|''|") || (tree_is(a, k - 1, "|,|;|–|—|") && a->at[k].quote == a->at[i].quote)) &&
		    (a->at[k + 1].tag == 'o' || a->at[k + 1].tag == 't' || a->at[k + 1].name != NOWHERE))
			return true;
	return false;
}

/* "Is about as honest as a three-pound note" */
static bool mocked(const struct stance_article *a, uint32_t i)
{
	return i > 1 && i + 2 < a->n && tree_is(a, i - 1, "|as|") && tree_is(a, i - 2, "|about|") && tree_is(a, i + 1, "|as|") && tree_is(a, i + 2, "|a|an|the|");
}

/* "May be a shrewd tactician": what leaves the noun open leaves its adjective open. */
struct shift quoted_shift(const struct stance_article *a, uint32_t i)
{
	uint32_t noun = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE;
	if (noun != NOWHERE && i > 0 && tree_is(a, i - 1, "|least|less|")) { /* "the least honest person I know" */
		struct shift s = tree_shift(a, noun);
		s.negated = !s.negated;
		return s;
	}
	struct shift s = tree_shift(a, noun != NOWHERE && tree_child(a, noun, R_COP) != NOWHERE ? noun : i);
	s.negated ^= mocked(a, i);
	return s;
}
