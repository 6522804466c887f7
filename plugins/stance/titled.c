/*
 * titled.c -- "Reed accused Finance Minister Ana Lund of lying", "thanked the court and attacked Chief Justice Lund".
 *
 * Two capitals of a title behind a verb in -ed, and parsers take the verb for what the person is, as in "accused murderer Lund". Between that verb and the
 * name everything is written large, so that it is somebody's deed: his who stands before it, or of the verb that "and" joins it to.
 */
#include "stance.h"

#include <string.h>

enum { TITLE = 5, BACK = 14 };

static bool capital(const struct stance_article *a, uint32_t i)
{
	unsigned char c = (unsigned char)a->text[a->token->begin[i]];
	return (c >= 'A' && c <= 'Z') || c >= 0xc3;
}

/* Whether word v is such a verb, hung on the name that it is done to. */
static bool is_deed(const struct stance_article *a, uint32_t v)
{
	uint32_t whom = a->at[v].head, e = a->token->end[v];
	if (a->at[v].tag != 'v' || a->at[v].rel != R_AMOD || v == 0 || whom == NOWHERE || whom <= v + 1 || whom > v + TITLE || a->at[whom].tag != 'N' || capital(a, v) ||
	    memcmp(a->text + e - 2, "ed", 2) != 0)
		return false;
	for (uint32_t k = v + 1; k <= whom; k++)
		if (!capital(a, k) || (a->at[k].tag != 'N' && a->at[k].tag != 'a' && a->at[k].tag != 'n'))
			return false;
	return true;
}

/* The verb that "and" joins v to, which is not rather what happened to the person ("met Lund and disgraced Finance Minister Li"); NOWHERE. */
static uint32_t verb_before(const struct stance_article *a, uint32_t v)
{
	static const char fates[] = "|disgraced|ousted|sacked|embattled|suspended|jailed|convicted|defeated|retired|appointed|elected|respected|celebrated|beloved|fired|impeached|deposed|exiled|indicted|detained|arrested|named|";
	if (!tree_is(a, v - 1, "|and|but|then|") || tree_is(a, v, fates))
		return NOWHERE;
	for (uint32_t p = v - 1; p-- > 0 && v - p < BACK && a->at[p].sentence == a->at[v].sentence;) {
		if (tree_is(a, p, "|.|;|:|\"|“|”|"))
			return NOWHERE;
		if (a->at[p].tag == 'v' && a->at[p].rel != R_AMOD)
			return p;
	}
	return NOWHERE;
}

/* What else hung on the name because of that: "of lying", which is told of the deed. */
static void behind(struct stance_article *a, uint32_t v, uint32_t whom)
{
	enum { FAR = 6 };
	for (uint32_t k = whom + 1; k < a->n && k < whom + FAR; k++)
		if (a->at[k].head == whom && a->at[k].rel == R_ACL && tree_is(a, k - 1, "|of|for|")) {
			a->at[k].head = v;
			a->at[k].rel = R_ADVCL;
		}
}

void mend_titled(struct stance_article *a, uint32_t v)
{
	if (!is_deed(a, v))
		return;
	uint32_t whom = a->at[v].head, who = v - 1, before = verb_before(a, v);
	if (before != NOWHERE) {
		if (!mend_may_carry(a, before, v, whom))
			return;
		a->at[v].head = before;
		a->at[v].rel = R_CONJ;
	} else {
		while (who > 0 && v - who < TITLE && a->at[who].rel == R_FLAT && a->at[who].head != NOWHERE && a->at[who].head < who)
			who = a->at[who].head;
		if ((a->at[who].tag != 'N' && a->at[who].tag != 'o' && a->at[who].tag != 'n') || a->at[who].sentence != a->at[v].sentence || (who > 0 && a->at[who].head == who - 1) ||
		    (a->at[who].head != NOWHERE && !mend_may_carry(a, a->at[who].head, who, whom)))
			return;
		a->at[v].head = a->at[who].head;
		a->at[v].rel = a->at[who].rel;
		a->at[who].head = v;
		a->at[who].rel = R_NSUBJ;
	}
	a->at[whom].head = v;
	a->at[whom].rel = R_OBJ;
	behind(a, v, whom);
}
