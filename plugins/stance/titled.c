/*
 * titled.c -- "Reed accused Finance Minister Ana Lund of lying", "thanked the court and attacked Chief Justice Lund", "Reed castigated Tory candidate Lund".
 *
 * Two capitals of a title behind a verb in -ed, and parsers take the verb for what the person is, as in "accused murderer Lund". Between that verb and the
 * name everything is written large, so that it is somebody's deed: his who stands before it, or of the verb that "and" joins it to. Whatever stands between
 * them, praise or blame is his who is named right before it.
 */
#include "stance.h"

#include <string.h>

enum { TITLE = 5, BACK = 14 };

static bool capital(const struct stance_article *a, uint32_t i)
{
	unsigned char c = (unsigned char)a->text[a->token->begin[i]];
	return (c >= 'A' && c <= 'Z') || c >= 0xc3;
}

/* Whether word v, in -ed, hangs on a name or noun close behind it. */
static bool is_taken(const struct stance_article *a, uint32_t v)
{
	uint32_t whom = a->at[v].head, e = a->token->end[v];
	return a->at[v].tag == 'v' && a->at[v].rel == R_AMOD && v > 0 && whom != NOWHERE && whom > v && whom <= v + TITLE && !capital(a, v) && e - a->token->begin[v] > 3 &&
	       memcmp(a->text + e - 2, "ed", 2) == 0;
}

static bool judges(const struct stance_article *a, uint32_t v) { return tree_opinion(a, v) & (SPEAKS_WELL | SPEAKS_ILL); }

/* Whether everything from there to the name is written large. */
static bool is_deed(const struct stance_article *a, uint32_t v)
{
	uint32_t whom = a->at[v].head;
	if (a->at[whom].tag != 'N' || (whom == v + 1 && !(tree_is(a, v - 1, "|and|but|then|") && judges(a, v)))) /* "disgraced Lund" */
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
		if (a->at[p].tag == 'v' && a->at[p].rel != R_AMOD && !(a->at[p].rel == R_RELCL && tree_is(a, v - 2, "|,|"))) /* "Cole, who had scored, and attacked" */
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

/* The first word of the name that ends right before word v. */
static uint32_t name_before(const struct stance_article *a, uint32_t v)
{
	uint32_t who = v - 1;
	while (who > 0 && v - who < TITLE && a->at[who].rel == R_FLAT && a->at[who].head != NOWHERE && a->at[who].head < who)
		who = a->at[who].head;
	return who;
}

/* Whether a name stands among words (v, whom], or right behind them. */
static bool named(const struct stance_article *a, uint32_t v, uint32_t whom)
{
	bool all = false;
	for (uint32_t k = v + 1; k <= whom + 1 && k < a->n; k++)
		all |= capital(a, k) && (a->at[k].tag == 'N' || a->at[k].tag == 'a') && (k <= whom || a->at[k].head == whom);
	return all;
}

/* What words [who, whom] as a whole hang on. */
static uint32_t above(const struct stance_article *a, uint32_t who, uint32_t whom)
{
	uint32_t head = a->at[whom].head;
	for (unsigned steps = 0; steps < TITLE && head != NOWHERE && head >= who && head <= whom; steps++)
		head = a->at[head].head;
	return head;
}

/* "[Reed] castigated [Tory candidate] Lund", "[Reed] castigated [Lund]": whoever is named before it does it. Whether it is so. */
static bool mend_named(struct stance_article *a, uint32_t v)
{
	enum { FAR = 30 };
	uint32_t whom = a->at[v].head, who = name_before(a, v), last = whom;
	if (a->at[v - 1].tag != 'N' || !capital(a, v - 1) || !judges(a, v) || !named(a, v, whom) || (who > 0 && (a->at[who - 1].tag == 't' || a->at[who - 1].rel == R_CASE)))
		return false;
	while (last + 1 < a->n && last < whom + TITLE && a->at[last + 1].tag == 'N' && capital(a, last + 1))
		last++;
	uint32_t head = above(a, who, last);
	if (head != NOWHERE && ((head >= who && head <= last) || (a->at[head].tag == 'v' && !mend_may_carry(a, head, who, last))))
		return false;
	for (uint32_t k = last + 1; k < a->n && k < last + FAR; k++) /* what follows is told of the deed */
		if (a->at[k].head == who || (a->at[k].tag == 'v' && a->at[k].head <= last && a->at[k].head >= whom))
			a->at[k].head = v;
	bool clause = head != NOWHERE && a->at[head].tag == 'v';
	a->at[v].head = clause ? head : NOWHERE;
	a->at[v].rel = clause ? R_CCOMP : R_ROOT;
	a->at[who].head = v;
	a->at[who].rel = R_NSUBJ;
	for (uint32_t k = v + 1; k <= last; k++)
		if (a->at[k].head == NOWHERE || a->at[k].head < v || a->at[k].head > last) { /* "candidate" or "Lund", whichever carries the other */
			a->at[k].head = v;
			a->at[k].rel = R_OBJ;
		}
	return true;
}

void mend_titled(struct stance_article *a, uint32_t v)
{
	if (!is_taken(a, v) || mend_named(a, v) || !is_deed(a, v))
		return;
	uint32_t whom = a->at[v].head, before = verb_before(a, v);
	if (before != NOWHERE) {
		if (!mend_may_carry(a, before, v, whom))
			return;
		a->at[v].head = before;
		a->at[v].rel = R_CONJ;
	} else {
		uint32_t who = name_before(a, v);
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
