/*
 * minds.c -- what somebody is told to think, in no quotation: "Reed thinks that Lund has ruined the club", "is convinced he lied".
 *
 * The words of the clause are read as his own, as if he had said them (quoted.c); the layer of quotations has those that somebody says.
 */
#include "stance.h"

enum { LONGEST = 40, UP = 10 };

static bool thinks(const struct stance_article *a, uint32_t v)
{
	if (a->at[v].tag == 'v')
		return tree_lemma(a, v, "|think|believe|reckon|feel|consider|suspect|fear|maintain|hold|insist|conclude|");
	return a->at[v].tag == 'a' && tree_is(a, v, "|convinced|sure|certain|adamant|confident|persuaded|");
}

/* Whether word k hangs on clause c, some way up. */
static bool in_clause(const struct stance_article *a, uint32_t k, uint32_t c)
{
	for (unsigned steps = 0; steps < UP && k != NOWHERE; steps++, k = a->at[k].head)
		if (k == c)
			return true;
	return false;
}

bool minds_find(struct stance_article *a)
{
	a->thinker = qn_scratch(a->r, (a->n + 1) * sizeof *a->thinker);
	if (!a->thinker)
		return false;
	for (uint32_t i = 0; i <= a->n; i++)
		a->thinker[i] = NOWHERE;
	for (uint32_t v = 0; v < a->n; v++) {
		uint32_t clause = a->at[v].quote == NOWHERE ? tree_child(a, v, R_CCOMP) : NOWHERE;
		struct names who;
		bool passive;
		if (clause == NOWHERE || clause < v || a->at[clause].quote != NOWHERE || !thinks(a, v))
			continue;
		struct shift s = tree_shift(a, v);
		if (s.negated || s.undone || tree_asked(a, v))
			continue;
		who_acts(a, v, &passive, &who);
		for (uint32_t k = v + 1; who.n == 1 && !passive && k < a->n && k < v + LONGEST && a->at[k].sentence == a->at[v].sentence; k++)
			if (in_clause(a, k, clause) && a->at[k].quote == NOWHERE)
				a->thinker[k] = who.at[0];
	}
	return true;
}
