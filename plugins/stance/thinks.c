/*
 * thinks.c -- what somebody is told to believe, in no quotation: "Lund, who believes that Reed is a coward", "Reed is a coward, Lund believes".
 */
#include "stance.h"

/* The predicate of the clause that is believed, in front of the verb or behind it; NOWHERE. */
static uint32_t believed(const struct stance_article *a, uint32_t v)
{
	uint32_t p = tree_child(a, v, R_CCOMP);
	if (p == NOWHERE && a->at[v].rel == R_OTHER && a->at[v].head != NOWHERE && a->at[v].head < v)
		p = a->at[v].head;
	return p != NOWHERE && (a->at[p].tag == 'n' || a->at[p].tag == 'a') && tree_child(a, p, R_COP) != NOWHERE ? p : NOWHERE;
}

bool thinks_look(struct stance_article *a, uint32_t v)
{
	bool passive;
	struct names holder, target;
	uint32_t p = tree_lemma(a, v, "|believe|think|feel|reckon|consider|conclude|maintain|hold|") ? believed(a, v) : NOWHERE, whom = p == NOWHERE ? NOWHERE : tree_child(a, p, R_NSUBJ), word = p;
	int sign = whom == NOWHERE || a->at[whom].name == NOWHERE || who_first_person(a, whom) ? 0 : beholder_judges(a, p, &word);
	if (!sign || (p < v && p + 12 < v))
		return false;
	struct shift outer = tree_shift(a, v), inner = tree_shift(a, p);
	if (outer.undone || inner.undone || ((outer.negated || inner.negated) && (sign < 0 || outer.negated == inner.negated)) || tree_asked(a, v))
		return false;
	who_acts(a, v, &passive, &holder);
	who_are(a, whom, TARGET, &target);
	if (passive || holder.n != 1 || target.n != 1 || holder.at[0] == target.at[0] || quoted_by(a, p) == holder.at[0] || !(who_is_kind(a, target.at[0], "PER") || who_is_kind(a, target.at[0], "ORG")))
		return false; /* what he is quoted with is read as a quotation */
	a->spoken[word] = true;
	stance_add(a, &holder, &target, (sign > 0) != (outer.negated || inner.negated), 0.75f, "verb", v, p < v ? p : v, p < v ? v : p);
	return true;
}
