/*
 * joined.c -- what "and" joins, and what a participle leans on, where the parser has it otherwise (mend.c calls it for each word).
 *
 *   a group that endorsed Reed before backing Lund and that works with her     the group does
 *   warned him not to fire Reed, who hired Lund, or to remove her              he is not to, and Reed does not
 *   credited Lund's victory to the weather                                    one object, which is his
 *   persuade the voters now backing her                                       the voters do
 *   23 percent favoured Reed and 15 percent backed Lund                       she backs nobody
 *   a challenge from party-backed candidate Lund                              he is backed, and a party does not back him now
 */
#include "stance.h"

#include <string.h>

/* "And that works with her": whose clause it is, the "that" before tells. */
static void and_that(struct stance_article *a, uint32_t w)
{
	enum { FAR = 30 };
	static const char relative[] = "|who|which|that|";
	uint32_t v = a->at[w].head, clause, noun;
	if (w < 3 || !tree_is(a, w, relative) || !tree_is(a, w - 1, "|and|but|or|") || a->at[w].rel != R_NSUBJ || v == NOWHERE || v < w || a->at[v].tag != 'v')
		return;
	for (uint32_t k = w - 1; k-- > 0 && w - k < FAR && a->at[k].sentence == a->at[w].sentence && !tree_is(a, k, "|;|:|");) {
		if (!tree_is(a, k, relative) || a->at[k].rel != R_NSUBJ || (clause = a->at[k].head) == NOWHERE || clause > w || a->at[clause].rel != R_RELCL)
			continue;
		noun = a->at[clause].head;
		if (noun == NOWHERE || noun > k || !mend_may_carry(a, noun, v, v))
			return;
		a->at[v].head = noun;
		a->at[v].rel = R_RELCL;
		return;
	}
}

/* "Or to remove her": it goes with the "to" before. */
static void or_to(struct stance_article *a, uint32_t v)
{
	enum { FAR = 30 };
	if (v < 5 || a->at[v].tag != 'v' || !tree_is(a, v - 1, "|to|") || !tree_is(a, v - 2, "|or|and|") || a->at[v].rel != R_CONJ || a->at[v].head == NOWHERE || tree_is(a, a->at[v].head - (a->at[v].head > 0), "|to|"))
		return;
	for (uint32_t k = v - 2; k-- > 1 && v - k < FAR && a->at[k].sentence == a->at[v].sentence && !tree_is(a, k, "|;|:|\"|“|”|");)
		if (a->at[k].tag == 'v' && tree_is(a, k - 1, "|to|")) {
			if (mend_may_carry(a, k, v, v))
				a->at[v].head = k;
			return;
		}
}

/* "From party-backed candidate Carl Lund", parsed as a party that backed him. */
static void backed(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 6, BACK = 8 };
	uint32_t by = v > 0 ? v - 1 : 0, name = NOWHERE;
	if (v < 2 || a->at[v].tag != 'v' || a->at[v].rel != R_ACL || a->at[v].head != by || a->at[by].head == NOWHERE || a->at[by].head > by || a->at[by].tag != 'n' ||
	    !tree_is(a, v, "|backed|supported|endorsed|funded|sponsored|financed|approved|trained|appointed|aligned|"))
		return;
	for (uint32_t k = v + 1; k < a->n && k < v + NEAR && name == NOWHERE; k++)
		if (a->at[k].head == v && a->at[k].rel == R_OBJ)
			name = k;
	bool flat = name == v + 1 && name + 1 < a->n && a->at[name + 1].head == name && a->at[name + 1].rel == R_FLAT;
	if (name == NOWHERE || a->at[v + 1].tag != 'n' || !(flat || (name > v + 1 && a->at[name].tag == 'N')))
		return; /* an article would begin what the party backed */
	a->at[name].head = a->at[by].head;
	a->at[name].rel = a->at[by].rel;
	for (uint32_t k = by; k-- > 0 && by - k < BACK;)
		if (a->at[k].head == by && (a->at[k].rel == R_CASE || a->at[k].rel == R_DET))
			a->at[k].head = name;
	a->at[by].head = a->at[v].head = name;
	a->at[by].rel = R_COMPOUND;
	a->at[v].rel = R_AMOD;
}

/* "Persuade the voters now backing her": what leans on the noun in front but for such an adverb is its doing. */
static void now_doing(struct stance_article *a, uint32_t v)
{
	uint32_t noun = v > 1 ? v - 2 : 0;
	if (v < 2 || a->at[v].tag != 'v' || !tree_gerund(a, v) || !tree_is(a, v - 1, "|now|currently|already|openly|publicly|") || a->at[noun].tag != 'n' || a->at[v].rel == R_ACL || a->at[v].head == NOWHERE ||
	    (a->at[noun].rel != R_OBJ && a->at[noun].rel != R_OBL && a->at[noun].rel != R_NMOD && a->at[noun].rel != R_NSUBJ) || a->at[noun].head == v || !mend_may_carry(a, noun, v, v))
		return;
	for (uint32_t k = noun; k < v; k++)
		if (a->at[k].head == v && (a->at[k].rel == R_AUX || a->at[k].rel == R_NSUBJ))
			return;
	a->at[v].head = noun;
	a->at[v].rel = R_ACL;
}

/* "Credited Lund's victory to", parsed with two objects: word s, which tells whose the noun behind it is. */
static void owner(struct stance_article *a, uint32_t s)
{
	enum { NEAR = 4 };
	uint32_t who = a->at[s].head, noun = s + 1;
	if (!tree_is(a, s, "|'s|’s|") || a->at[s].rel != R_CASE || who == NOWHERE || who > s || a->at[who].tag != 'N' || a->at[who].rel == R_POSS || a->at[who].head == NOWHERE)
		return;
	while (noun < a->n && noun < s + NEAR && a->at[noun].tag == 'a')
		noun++;
	if (noun >= a->n || a->at[noun].tag != 'n' || a->at[noun].head != a->at[who].head || (a->at[noun].rel != R_OBJ && a->at[noun].rel != R_NSUBJ))
		return;
	a->at[who].head = noun;
	a->at[who].rel = R_POSS;
}

/* "23 percent favoured Reed and 15 percent backed Lund", parsed as if Reed and 15 percent had backed him: the percent p do. */
static void percent(struct stance_article *a, uint32_t p)
{
	uint32_t who = a->at[p].head, v = p + 1, verb;
	if (!tree_is(a, p, "|percent|%|cent|pc|") || a->at[p].rel != R_CONJ || who > p || v >= a->n || a->at[who].rel != R_NSUBJ || a->at[who].head != v || a->at[v].tag != 'v')
		return;
	verb = a->at[v].head;
	if (verb == NOWHERE || verb > who || a->at[verb].tag != 'v')
		return;
	a->at[p].head = v;
	a->at[p].rel = R_NSUBJ;
	a->at[who].head = verb;
	a->at[who].rel = R_OBJ;
	a->at[v].rel = R_CONJ;
}

void mend_joined(struct stance_article *a, uint32_t i)
{
	and_that(a, i);
	or_to(a, i);
	backed(a, i);
	owner(a, i);
	now_doing(a, i);
	percent(a, i);
}
