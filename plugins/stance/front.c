/*
 * front.c -- what stands in front of its subject, or for it, where the parser looks for the subject elsewhere (mend.c calls it for each word).
 *
 *   not only did Lund praise Reed         a verb
 *   among those praising Reed was Lund    those praise, who have a name behind "was"
 *   praised by Lund, Reed was ignored     Reed was praised, and the praise does not govern what came of it
 *   Reed praised by Lund                  a headline's passive
 *   with the backing of Lund, Reed won    the backing did not win
 */
#include "stance.h"

/* "Not only did Carl Lund praise Reed", parsed as a praise of that name: behind "did" and a subject there is a verb. */
static void not_only(struct stance_article *a, uint32_t did)
{
	enum { LONGEST = 6 };
	uint32_t who = did + 1, v = who, object;
	if (did < 2 || !tree_is(a, did, "|did|does|do|") || !tree_is(a, did - 1, "|only|") || !tree_is(a, did - 2, "|not|"))
		return;
	while (v < a->n && v < who + LONGEST && a->at[v].tag == 'N')
		v++;
	object = v + 1;
	if (v == who || object >= a->n || a->at[v].tag != 'n' || a->at[v].low != a->at[v].lemma || !mend_may_carry(a, v, who, v - 1) || !mend_may_carry(a, a->at[v].head, who, object))
		return;
	a->at[v].tag = 'v';
	a->at[did].head = v;
	a->at[did].rel = R_AUX;
	mend_hang(a, who, v, v, R_NSUBJ);
	if (a->at[object].tag == 'N' && a->at[object].head == v)
		a->at[object].rel = R_OBJ;
}

/* "Among those praising Reed was Lund", parsed as if to praise were Lund: those do it. */
static void those_doing(struct stance_article *a, uint32_t those)
{
	uint32_t v = those + 1, object = those + 2;
	if (object >= a->n || !tree_is(a, those, "|those|") || !tree_gerund(a, v))
		return;
	if (a->at[v].rel == R_CSUBJ && a->at[those].head == a->at[v].head) {
		a->at[v].head = those;
		a->at[v].rel = R_ACL;
	}
	if (a->at[v].rel == R_ACL && a->at[v].head == those && a->at[object].rel == R_NSUBJ && a->at[object].head == a->at[those].head) { /* "was" has been given whom they praise for its subject */
		a->at[object].head = v;
		a->at[object].rel = R_OBJ;
	}
}

/* "First praised by Lund, Reed was ignored", parsed with the first verb above the second. */
static void suffered_first(struct stance_article *a, uint32_t v)
{
	enum { FAR = 12, NEAR = 6 };
	uint32_t comma = v, clause = NOWHERE;
	if (a->at[v].tag != 'v' || a->at[v].head != NOWHERE || !tree_in_ed(a, v) || mend_hung(a, v, NEAR, v, R_AGENT) == NOWHERE)
		return;
	for (uint32_t k = v; k-- > 0 && a->at[k].sentence == a->at[v].sentence;)
		if (a->at[k].tag != 'd' || v - k > 2)
			return; /* not the first word but for "once", "later" */
	while (comma < a->n && comma < v + FAR && !tree_is(a, comma, "|,|"))
		comma++;
	for (uint32_t k = comma + 1; k < a->n && k < comma + FAR && a->at[k].sentence == a->at[v].sentence && clause == NOWHERE; k++)
		if (a->at[k].head == v && a->at[k].tag == 'v' && a->at[k].rel != R_ADVCL && a->at[k].rel != R_XCOMP)
			clause = k;
	if (clause == NOWHERE || (mend_hung(a, comma, FAR, clause, R_NSUBJ) == NOWHERE && mend_hung(a, comma, FAR, clause, R_NSUBJ_PASS) == NOWHERE))
		return;
	a->at[clause].head = NOWHERE;
	a->at[clause].rel = R_ROOT;
	a->at[v].head = clause;
	a->at[v].rel = R_ADVCL;
}

/* "Reed praised by Lund over bus cuts": a headline leaves "was" out. */
static void headline_passive(struct stance_article *a, uint32_t v)
{
	enum { BACK = 8, NEAR = 6, FAR = 12 };
	uint32_t subject = NOWHERE, agent;
	if (a->at[v].tag != 'v' || !tree_in_ed(a, v))
		return;
	agent = mend_hung(a, v, NEAR, v, R_AGENT);
	if (agent == NOWHERE && v + 1 < a->n && tree_is(a, v + 1, "|by|") && tree_opinion(a, v) & (1 << OP_FOR | 1 << OP_AGAINST))
		agent = mend_hung(a, v, NEAR, v, R_OBL);
	if (agent == NOWHERE || a->at[agent].tag != 'N' || mend_hung(a, v, FAR, v, R_OBJ) != NOWHERE)
		return;
	for (uint32_t k = v; k-- > 0 && v - k < BACK && a->at[k].sentence == a->at[v].sentence;)
		if (a->at[k].head == v && a->at[k].rel == R_NSUBJ)
			subject = k;
		else if (a->at[k].head == v && (a->at[k].rel == R_AUX || a->at[k].rel == R_AUX_PASS))
			return;
	if (subject != NOWHERE)
		a->at[subject].rel = R_NSUBJ_PASS;
}

/* "With the backing of Lund, Reed won", parsed as if the backing won: a verb has one subject, and "with" goes with the noun. */
static void with_what(struct stance_article *a, uint32_t with)
{
	enum { FAR = 12 };
	uint32_t v = a->at[with].head, noun = with + 1, comma, subject;
	if (!tree_is(a, with, "|with|without|despite|") || a->at[with].rel != R_MARK || v == NOWHERE || v < with)
		return;
	while (noun < v && (a->at[noun].head != v || a->at[noun].tag != 'n' || (a->at[noun].rel != R_NSUBJ && a->at[noun].rel != R_ADVCL)))
		noun++;
	if (noun >= v || noun > with + FAR)
		return;
	for (comma = noun; comma < v && !tree_is(a, comma, "|,|"); comma++)
		if (a->at[comma].tag == 'v' || a->at[comma].tag == 'x')
			return;
	subject = mend_hung(a, comma, FAR, v, R_NSUBJ);
	if (subject == NOWHERE)
		subject = mend_hung(a, comma, FAR, v, R_NSUBJ_PASS);
	if (subject == NOWHERE && (subject = mend_hung(a, comma, 3, noun, R_APPOS)) != NOWHERE && subject < v) { /* "with Lund's backing, Reed won" */
		a->at[subject].head = v;
		a->at[subject].rel = R_NSUBJ;
	}
	if (comma >= v || subject == NOWHERE || subject > v)
		return;
	a->at[noun].rel = R_OBL;
	a->at[with].head = noun;
	a->at[with].rel = R_CASE;
}

void mend_front(struct stance_article *a, uint32_t i)
{
	not_only(a, i);
	those_doing(a, i);
	suffered_first(a, i);
	headline_passive(a, i);
	with_what(a, i);
}
