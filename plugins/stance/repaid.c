/*
 * repaid.c -- a return that is none: "repaid her by keeping her off the front bench", "rewarded him with the sack", "thanked them with contempt".
 *
 * What such a verb says is what is done or given for it, which stands behind "by" or "with"; where that tells nothing, a repayment is left open,
 * for it is said in mockery as often as not.
 */
#include "stance.h"

#include <string.h>

enum { NEAR = 7 };

/* The word behind "by" or "with" that tells what was given back: a gerund, a noun; NOWHERE. *prep: the preposition. */
static uint32_t given_back(const struct stance_article *a, uint32_t v, uint32_t *prep)
{
	for (uint32_t k = v + 1; k + 1 < a->n && k < v + NEAR && a->at[k].sentence == a->at[v].sentence && !tree_is(a, k, "|,|;|and|but|"); k++)
		if (tree_is(a, k, "|by|with|")) {
			uint32_t g = k + 1;
			*prep = k;
			while (g + 1 < a->n && g < k + 4 && a->at[g].sentence == a->at[v].sentence && strchr("tda", a->at[g].tag))
				g++;
			return tree_is(a, k, "|by|") && !tree_gerund(a, g) ? NOWHERE : g;
		}
	return NOWHERE;
}

/* "Keeping her off the bench", "leaving him out", "voting against it" */
static bool shuts_out(const struct stance_article *a, uint32_t g)
{
	bool apart = tree_lemma(a, g, "|keep|leave|shut|lock|freeze|throw|cut|kick|push|turn|vote|walk|campaign|run|work|stand|side|brief|speak|voting|campaigning|running|siding|briefing|");
	for (uint32_t k = g + 1; apart && k < a->n && k < g + NEAR && a->at[k].sentence == a->at[g].sentence && !tree_is(a, k, "|,|;|and|but|"); k++)
		if (tree_is(a, k, "|off|out|away|against|"))
			return true;
	return false;
}

/* Of what is given back: 1 well, -1 ill, 0 neither. */
static int in_kind(struct stance_article *a, uint32_t g, bool by)
{
	static const char ill[] = "|sack|boot|betrayal|contempt|treachery|insult|silence|cruelty|redundancy|demotion|dismissal|disloyalty|abuse|scorn|indifference|eviction|lawsuit|writ|lie|defeat|coldness|kick|slap|knife|nothing|",
	                  well[] = "|promotion|seat|job|goal|win|victory|loyalty|kindness|trust|post|peerage|knighthood|contract|bonus|rise|medal|place|cabinet|faith|thanks|affection|";
	if (by)
		return shuts_out(a, g) ? -1 : about_deed(a, g);
	return tree_lemma(a, g, ill) ? -1 : tree_lemma(a, g, well) ? 1 : 0;
}

bool repaid_look(struct stance_article *a, uint32_t v)
{
	uint32_t prep, whom = tree_lemma(a, v, "|repay|reward|thank|") ? tree_child(a, v, R_OBJ) : NOWHERE, g = whom == NOWHERE ? NOWHERE : given_back(a, v, &prep);
	int sign = g == NOWHERE || g < whom ? 0 : in_kind(a, g, tree_is(a, prep, "|by|"));
	if (sign)
		return phrase_towards(a, v, whom, g, false, sign > 0, 0.8f, "verb");
	bool open = tree_lemma(a, v, "|repay|");
	a->undone[v] |= open;
	return open;
}
