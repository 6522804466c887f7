/*
 * aside.c -- what stands between commas, and what it parts (mend.c calls it for each word).
 *
 *   met Cole, who won, and thanked Reed  who met Cole thanked Reed
 *   Kessler, he added, was the finest    Kessler was, and nobody calls out to her
 *   for whom she said she had respect    she has it for him, and does not say it for him
 *   Norway, never slow to gloat, offered  what stands between the commas has not taken its subject
 */
#include "stance.h"

/* "Praised Cole, who had scored, and criticised Reed", parsed as if "and" joined Cole and the verb: it joins the verbs. */
static void past_clause(struct stance_article *a, uint32_t v)
{
	enum { FAR = 40 };
	uint32_t noun = a->at[v].rel == R_CONJ && a->at[v].tag == 'v' ? a->at[v].head : NOWHERE, verb = noun != NOWHERE ? a->at[noun].head : NOWHERE;
	if (verb == NOWHERE || verb > noun || noun > v || v - noun > FAR || a->at[verb].tag != 'v' || a->at[noun].rel != R_OBJ || !tree_is(a, v - 1, "|and|but|then|") || !tree_is(a, v - 2, "|,|"))
		return;
	for (uint32_t k = v - 2; k-- > noun;)
		if (a->at[k].head == noun && a->at[k].rel == R_RELCL) {
			a->at[v].head = verb;
			return;
		}
}

/* "Kessler, he added, was the finest president", parsed with Kessler called out to: who stands in front of the commas is the subject of the clause behind them. */
static void called_out(struct stance_article *a, uint32_t v)
{
	enum { BACK = 14, FAR = 24 };
	static const char says[] = "|say|add|argue|write|claim|insist|believe|suggest|explain|complain|note|think|maintain|allege|";
	uint32_t who = NOWHERE, clause, comma = v + 1;
	while (comma < a->n && comma < v + 8 && !tree_is(a, comma, "|,|.|:|\"|“|"))
		comma++; /* "he wrote in the Standard," */
	if (a->at[v].tag != 'v' || v < 3 || !tree_lemma(a, v, says) || comma >= a->n || !tree_is(a, comma, "|,|"))
		return;
	clause = mend_hung(a, v, FAR, v, R_CCOMP);
	if (clause == NOWHERE && a->at[v].head != NOWHERE && a->at[v].head > comma && a->at[v].head < comma + FAR)
		clause = a->at[v].head; /* the other way round: "said" hangs on the clause */
	if (clause == NOWHERE && (clause = mend_hung(a, v, FAR, v, R_CONJ)) != NOWHERE && mend_hung(a, v, FAR, v, R_CC) != NOWHERE)
		return; /* "said it, and left" */
	if (clause == NOWHERE || clause < comma)
		return;
	for (uint32_t k = comma; k < clause; k++) /* it has a subject of its own, or a "that" in front */
		if (a->at[k].head == clause && (a->at[k].rel == R_NSUBJ || a->at[k].rel == R_NSUBJ_PASS || a->at[k].rel == R_MARK))
			return;
	if (a->at[comma + 1].tag != 'x' && a->at[comma + 1].tag != 'v' && a->at[comma + 1].tag != 'd')
		return;
	for (uint32_t k = v; k-- > 0 && v - k < BACK && !tree_is(a, k, "|.|;|:|\"|“|”|");)
		if (a->at[k].head == v && (a->at[k].tag == 'N' || a->at[k].tag == 'n'))
			who = k; /* the first one; the speaker stands between */
	uint32_t end = who;
	while (end != NOWHERE && end < v && !tree_is(a, end, "|,|"))
		end++;
	if (who == NOWHERE || end >= v || end + 1 >= v)
		return;
	bool suffers = false;
	for (uint32_t k = comma; k < clause; k++)
		suffers |= a->at[k].head == clause && a->at[k].rel == R_AUX_PASS;
	a->at[who].rel = suffers ? R_NSUBJ_PASS : R_NSUBJ;
	a->at[who].head = clause;
}

/* "Iran, never slow to gloat, offered": who stands before the comma is the subject of what is told, though the tree hangs him on the words between commas. */
static void parted(struct stance_article *a, uint32_t v)
{
	enum { FAR = 24 };
	uint32_t who = NOWHERE, last;
	if (a->at[v].tag != 'v' || v < 4 || !tree_is(a, v - 1, "|,|") || (a->at[v].rel != R_ROOT && a->at[v].rel != R_CCOMP))
		return;
	for (uint32_t k = v; k-- > 0 && v - k < FAR && !tree_is(a, k, "|\"|“|”|’|''|'|.|;|") && who == NOWHERE;) {
		uint32_t aside = a->at[k].head;
		if (a->at[k].head == v && a->at[k].rel == R_NSUBJ)
			return; /* it has its own */
		if (a->at[k].rel == R_NSUBJ && a->at[k].tag == 'N' && aside != NOWHERE && aside > k && aside < v && a->at[aside].head == v && (a->at[aside].rel == R_CCOMP || a->at[aside].rel == R_ADVCL))
			who = k;
	}
	if (who == NOWHERE)
		return;
	for (last = who; last + 1 < v && a->at[last + 1].head == who && a->at[last + 1].rel == R_FLAT; last++)
		;
	if (tree_is(a, last + 1, "|,|"))
		a->at[who].head = v;
}

/* "Reed, for whom she said she had respect": the preposition is of what is said. */
static void said_of_whom(struct stance_article *a, uint32_t i)
{
	enum { FAR = 5 };
	uint32_t say = a->at[i].head, clause;
	if (i == 0 || !tree_is(a, i, "|whom|which|") || a->at[i - 1].head != i || a->at[i - 1].rel != R_CASE || say == NOWHERE || say < i || say > i + FAR ||
	    !tree_lemma(a, say, "|say|think|believe|claim|insist|feel|admit|write|tell|add|argue|"))
		return;
	clause = mend_hung(a, say, FAR, say, R_CCOMP);
	if (clause != NOWHERE)
		a->at[i].head = clause;
}

void mend_aside(struct stance_article *a, uint32_t i)
{
	past_clause(a, i);
	parted(a, i);
	called_out(a, i);
	said_of_whom(a, i);
}
