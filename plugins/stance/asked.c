/*
 * asked.c -- an answer to a question that is only reported: "Asked whether Reed should stay, Lund said no", "asked if she trusted him, she said she did not".
 *
 * What the question puts into the open is answered for sure: with "no", "yes", or the question's own "did", "would" and the like.
 */
#include "stance.h"

enum { LONGEST = 24, NEAR = 9 };

/* The answer at word i: 1 yes, -1 no, 0 none. */
static int answered(const struct stance_article *a, uint32_t i)
{
	static const char aux[] = "|did|does|do|would|was|were|is|had|has|could|should|will|must|can|";
	uint32_t k = i + (tree_is(a, i, "|that|:|\"|“|") ? 1 : 0);
	k += k < a->n && tree_is(a, k, "|\"|“|‘|'|") ? 1 : 0;
	if (k + 1 >= a->n)
		return 0;
	if (tree_is(a, k, "|yes|no|") && tree_is(a, k + 1, "|.|,|\"|”|;|!|"))
		return tree_is(a, k, "|yes|") ? 1 : -1;
	if (a->at[k].tag != 'o' || !tree_is(a, k + 1, aux))
		return 0;
	if (k + 2 >= a->n)
		return 1;
	if (tree_is(a, k + 2, "|not|n't|n’t|"))
		return k + 3 >= a->n || tree_is(a, k + 3, "|.|,|\"|”|;|and|but|") ? -1 : 0;
	return tree_is(a, k + 2, "|.|,|\"|”|;|and|") ? 1 : 0;
}

/* What clause v, which the question asks about, would say of whom: 1 for him, -1 against him; 0. *whom: the word for him. */
static int in_question(const struct stance_article *a, uint32_t v, uint32_t who, uint32_t *whom)
{
	uint32_t prep, subject = tree_child(a, v, R_NSUBJ), aux = tree_child(a, v, R_AUX);
	if (subject == NOWHERE)
		return 0;
	bool own = a->at[subject].name == who;
	*whom = subject;
	if (!own && aux != NOWHERE && tree_is(a, aux, "|should|must|ought|"))
		return tree_lemma(a, v, "|stay|continue|remain|survive|win|return|") ? 1 : tree_lemma(a, v, "|go|resign|quit|leave|step|stand|apologise|apologize|") ? -1 : 0;
	if (!own)
		return 0;
	*whom = tree_child(a, v, R_OBJ);
	uint32_t bits = opinion_with(a->opinion, a->at[v].lemma, 0) & (1 << OP_FOR | 1 << OP_AGAINST);
	if (*whom == NOWHERE && tree_lemma(a, v, "|vote|believe|campaign|vouch|"))
		*whom = tree_behind(a, v, "|for|in|", &prep), bits = 1 << OP_FOR;
	return *whom == NOWHERE || tree_shift(a, v).negated ? 0 : bits == 1 << OP_FOR ? 1 : bits == 1 << OP_AGAINST ? -1 : 0;
}

bool asked_look(struct stance_article *a, uint32_t i)
{
	uint32_t comma, say, who, whom = NOWHERE, s = a->at[i].sentence;
	struct names holder, target;
	uint32_t whether = i + 1 + (i + 2 < a->n && a->at[i + 1].tag == 'd'); /* "asked later if" */
	if (!tree_is(a, i, "|asked|") || i + 3 >= a->n || !tree_is(a, whether, "|whether|if|") || (i > 0 && a->at[i - 1].sentence == s && !tree_is(a, i - 1, "|,|when|\"|”|")))
		return false;
	for (comma = i + 2; comma < a->n && comma < i + LONGEST && a->at[comma].sentence == s && !tree_is(a, comma, "|,|"); comma++)
		;
	if (comma >= a->n || !tree_is(a, comma, "|,|"))
		return false;
	for (say = comma + 1; say < a->n && say < comma + NEAR && a->at[say].sentence == s && !(a->at[say].tag == 'v' && tree_lemma(a, say, "|say|reply|answer|respond|reply|")); say++)
		;
	if (say + 2 >= a->n || say >= comma + NEAR || a->at[say].sentence != s)
		return false;
	int answer = answered(a, say + 1);
	who_are(a, tree_child(a, say, R_NSUBJ), HOLDER, &holder);
	if (!answer || holder.n != 1)
		return false;
	who = holder.at[0];
	for (uint32_t v = i + 2; v < comma; v++) {
		int sign = a->at[v].tag == 'v' ? in_question(a, v, who, &whom) : 0;
		if (!sign)
			continue;
		who_are(a, whom, TARGET, &target);
		if (target.n != 1 || target.at[0] == who)
			return false;
		a->spoken[v] = true;
		stance_add(a, &holder, &target, sign * answer > 0, 0.75f, "verb", v, v, say);
		return true;
	}
	return false;
}
