/*
 * hung.c -- what the noun or adjective makes of a statement that hangs on it, or the verb of a clause that is its object.
 *
 *   opposed to electing Reed             would not elect her, as who refrains from it
 *   the possibility of them backing Reed     ... on condition that he backs her, his willingness to back her: nobody has done it yet
 *   I understand supporting him          whoever does so
 *   cannot say that I like her           nor that I do not
 *   called on Congress to act and help Norway    asked, and not done, like what stands before the "and"
 */
#include "stance.h"

enum { CHILDREN = 32 };

static const char averse[] = "|opposed|averse|hostile|resistant|object|oppose|", unsure[] = "|wary|leery|afraid|scared|fearful|nervous|hesitant|reluctant|cautious|accustomed|used|close|";
static const char able[] = "|ability|capacity|temptation|freedom|obligation|duty|pressure|", ready[] = "|willingness|readiness|eagerness|";
static const char open[] = "|condition|proviso|assumption|possibility|prospect|chance|risk|likelihood|danger|hope|fear|";
static const char denials[] = "|not|n't|n’t|never|no|cannot|";

static uint32_t marked(const struct stance_article *a, uint32_t v, const char *set)
{
	uint32_t mark = tree_child(a, v, R_MARK);
	if (mark == NOWHERE)
		mark = tree_case(a, v);
	return mark != NOWHERE && mark < v && tree_is(a, mark, set) ? mark : NOWHERE;
}

/* "The possibility of delegates leaving Reed": the noun on which the clause hangs, or whoever does what it says. */
static bool of_open(const struct stance_article *a, uint32_t v, uint32_t noun)
{
	if (!tree_gerund(a, v))
		return false;
	if (tree_lemma(a, noun, open))
		return marked(a, v, "|of|") != NOWHERE;
	uint32_t of = tree_case(a, noun), head = a->at[noun].head;
	return of != NOWHERE && tree_is(a, of, "|of|") && head != NOWHERE && head < noun && a->at[noun].rel == R_NMOD && tree_lemma(a, head, open);
}

enum hung hung_by(const struct stance_article *a, uint32_t v, uint32_t head)
{
	uint8_t rel = a->at[v].rel;
	if (head > v)
		return HUNG_HOLDS;
	if ((rel == R_ADVCL || rel == R_XCOMP || rel == R_OBL) && tree_gerund(a, v) && marked(a, v, "|to|") != NOWHERE && (tree_is(a, head, averse) || tree_lemma(a, head, "|object|")))
		return HUNG_TURNS;
	if ((rel == R_ADVCL || rel == R_XCOMP || rel == R_OBL) && tree_gerund(a, v) && marked(a, v, "|from|") != NOWHERE && tree_lemma(a, head, "|withdraw|refrain|abstain|desist|shy|retreat|recuse|back|shrink|resile|"))
		return HUNG_TURNS;
	if ((rel == R_ADVCL || rel == R_XCOMP || rel == R_OBL) && tree_gerund(a, v) && marked(a, v, "|to|of|about|") != NOWHERE && tree_is(a, head, unsure))
		return HUNG_OPEN;
	if (rel == R_XCOMP && tree_gerund(a, v) && tree_lemma(a, head, "|understand|imagine|picture|envisage|envision|foresee|"))
		return HUNG_OPEN;
	uint32_t of = tree_case(a, head); /* "a test of his willingness"; who voices it is another matter */
	if (rel == R_ACL && marked(a, v, "|to|") != NOWHERE && (tree_lemma(a, head, able) || (of != NOWHERE && tree_is(a, of, "|of|about|") && tree_lemma(a, head, ready))))
		return HUNG_OPEN;
	if ((rel == R_ACL || rel == R_CCOMP) && tree_lemma(a, head, open) && marked(a, v, "|that|") != NOWHERE)
		return HUNG_OPEN;
	if ((rel == R_ACL || rel == R_ADVCL || rel == R_NMOD) && of_open(a, v, head))
		return HUNG_OPEN;
	if (rel == R_CCOMP && tree_lemma(a, head, "|say|claim|promise|guarantee|swear|") && tree_in_front(a, head, denials) && tree_in_front(a, head, "|can|could|ca|cannot|"))
		return HUNG_OPEN;
	return HUNG_HOLDS;
}

/* Word v and the one that it is joined to stand in one form: both behind "to", or both in -ing. */
static bool alike(const struct stance_article *a, uint32_t v, uint32_t first)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[v].child; c != NOWHERE && c < v && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_NSUBJ || a->at[c].rel == R_NSUBJ_PASS || a->at[c].rel == R_AUX)
			return false;
	if (tree_gerund(a, first))
		return tree_gerund(a, v);
	return a->at[v].low == a->at[v].lemma && a->at[first].low == a->at[first].lemma && marked(a, first, "|to|") != NOWHERE;
}

bool hung_joined(const struct stance_article *a, uint32_t v, uint32_t first)
{
	bool aux = tree_child(a, v, R_AUX) != NOWHERE || tree_child(a, v, R_NSUBJ) != NOWHERE || tree_child(a, v, R_NSUBJ_PASS) != NOWHERE;
	return first < v && a->at[first].tag == a->at[v].tag && !aux && tree_gerund(a, v) == tree_gerund(a, first);
}

bool hung_together(const struct stance_article *a, uint32_t v, uint32_t first)
{
	return first < v && a->at[first].tag == 'v' && a->at[v].tag == 'v' && alike(a, v, first);
}
