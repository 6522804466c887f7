/*
 * more.c -- praise and blame by comparison: "has never worked with anyone braver than Reed", "there is no finer coach than Lund", "no one has done more for the club than he".
 *
 * Of whom nobody is more so than he, it is said that he is so most of all. "Is no better than Lund", by contrast, praises
 * neither, and "some are worse than Lund" says little of him.
 */
#include "stance.h"

enum { BACK = 14 };

/* "Better paid", "better placed than": how somebody fares, and not what he is like. */
static const char fared[] = "|paid|placed|known|off|suited|equipped|positioned|prepared|informed|connected|dressed|rested|funded|supported|armed|";

/* What the comparative in front of "than", at word i, says: 1 well, -1 ill. "More of a liar", "done more for". */
static int compares(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, "|better|finer|greater|nobler|kinder|gentler|braver|holier|wiser|fairer|nicer|smarter|cleverer|"))
		return 1;
	if (tree_is(a, i, "|worse|"))
		return -1;
	if (tree_is(a, i, "|harder|") && tree_before(a, i, 3, "|work|works|worked|working|fight|fights|fought|try|tries|tried|"))
		return 1;
	if (a->at[i].tag != 'a' && a->at[i].tag != 'n' && a->at[i].tag != 'd')
		return 0;
	bool er = a->at[i].low != a->at[i].lemma && a->token->end[i] - a->token->begin[i] > 3 && a->text[a->token->end[i] - 1] == 'r' && a->text[a->token->end[i] - 2] == 'e';
	uint32_t bits = er || tree_before(a, i, 4, "|more|") ? tree_opinion(a, i) & (1 << OP_GOOD | 1 << OP_BAD) : 0;
	return bits == 1 << OP_GOOD ? 1 : bits == 1 << OP_BAD ? -1 : 0;
}

bool more_look(struct stance_article *a, uint32_t than)
{
	struct names holder, target;
	uint32_t none = NOWHERE, word = NOWHERE, whom;
	int sign = 0;
	if (than + 1 >= a->n || !tree_is(a, than, "|than|") || !quoted_speaker(a, than, &holder))
		return false;
	for (uint32_t k = than; k-- > 0 && than - k < BACK && a->at[k].sentence == a->at[than].sentence && none == NOWHERE && !tree_is(a, k, "|,|;|:|but|");) {
		if (word == NOWHERE && !tree_is(a, k + 1, fared) && (sign = compares(a, k)) != 0)
			word = k;
		if (tree_is(a, k, "|more|less|") && word == NOWHERE)
			for (uint32_t v = k; v-- > 0 && k - v < 2;)
				if (tree_lemma(a, v, "|do|give|achieve|contribute|sacrifice|care|"))
					word = k, sign = tree_is(a, k, "|more|") ? 1 : -1;
		if (tree_is(a, k, "|no|nobody|none|never|not|n't|n’t|nothing|few|hardly|"))
			none = k;
	}
	if (word != NOWHERE && word + 1 == than && tree_is(a, word, "|better|") && word > 0 && tree_lemma(a, word - 1, "|deserve|")) {
		none = word - 1; /* "we deserve better than Reed" */
		sign = -1;
	}
	if (!sign || none == NOWHERE || tree_asked(a, none) || (tree_is(a, none, "|no|not|n't|n’t|") && word == than - 1 && none == word - 1)) /* "is no better than Lund" */
		return false;
	bool much = tree_is(a, none, "|not|n't|n’t|") && !(none + 3 < a->n && (tree_is(a, none + 2, "|anyone|anybody|a|") || tree_is(a, none + 3, "|anyone|anybody|a|")));
	if (much) /* "was not more careful than Lund" */
		return false;
	whom = tree_past_titles(a, than + 1);
	if (a->at[whom].name == NOWHERE || a->at[whom].sentence != a->at[than].sentence || a->at[whom].name == holder.at[0])
		return false;
	who_is(a, whom, TARGET, &target);
	if (target.n != 1)
		return false;
	for (uint32_t k = none; k < than; k++)
		a->spoken[k] = true;
	stance_add(a, &holder, &target, sign > 0, 0.75f, holder.n ? "adjective" : "author's word", than, none, than);
	return true;
}
