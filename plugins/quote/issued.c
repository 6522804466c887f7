/*
 * issued.c -- "the statement said": whose statement it is.
 *
 * A paper that speaks has been told of before, mostly beside words of it: "Li said in a statement that ...", "Kiva, in a letter to
 * members, called it ...". Who was the speaker there speaks in it.
 */
#include "quote.h"

#include <string.h>

static const char papers[] = "|statement|letter|post|email|e-mail|memo|note|tweet|message|release|op-ed|column|essay|filing|complaint|lawsuit|petition|memorandum|communique|communiqué|";

/* The noun of "the statement", "her letter"; QN_NONE: the source is none of these. */
static uint32_t paper_of(const struct article *a, const struct quotation *x)
{
	uint32_t i = x->source.b + 1;
	if (x->source.e != x->source.b + 2 || !(quote_in(a, x->source.b, "|the|this|that|") || quote_has(a, x->source.b, W_HIS)) || !quote_in(a, i, papers) || quote_capital(a, i))
		return QN_NONE; /* "the Post" is a newspaper */
	return i;
}

static bool same_word(const struct article *a, uint32_t i, uint32_t k)
{
	uint32_t n = a->end[i] - a->begin[i];
	return a->end[k] - a->begin[k] == n && memcmp(a->text + a->begin[i], a->text + a->begin[k], n) == 0;
}

/* Whether the sentence that reports quotation x has the word of token `paper`. */
static bool stands_by(const struct article *a, const struct quotation *x, uint32_t paper)
{
	enum { BACK = 30, ON = 40 };
	uint32_t cue = x->cue.b, b = cue, e = cue;
	if (x->cue.b >= x->cue.e)
		return false;
	while (b > 0 && cue - b < BACK && a->sentence[b - 1] == a->sentence[cue])
		b--;
	while (e < paper && e - cue < ON && a->sentence[e] == a->sentence[cue])
		e++;
	for (uint32_t i = b; i < e; i++)
		if (same_word(a, i, paper))
			return true;
	return false;
}

/* The name that ends with token i - 1; QN_NONE: none does. */
static qn_row named_before(const struct article *a, uint32_t i)
{
	const qn_layer *l = &a->entities;
	uint32_t k = i > 0 ? qn_find(l, a->begin[i - 1] + 1) : 0;
	return k > 0 && l->end[k - 1] == a->end[i - 1] ? l->col[1][k - 1] : QN_NONE;
}

/* "Li's posts include one last week saying that": whose papers those are of which one is told; QN_NONE: there are none. */
static qn_row owner_of_one(const struct article *a, const struct quotation *x)
{
	enum { BACK = 20, NEAR = 4 };
	static const char several[] = "|statements|letters|posts|emails|e-mails|memos|notes|tweets|messages|columns|essays|speeches|remarks|comments|";
	uint32_t one = x->source.b, t = one;
	if (x->source.e != one + 1 || !quote_in(a, one, "|one|another|"))
		return QN_NONE;
	while (t > 0 && one - t < BACK && a->sentence[t - 1] == a->sentence[one] && !quote_in(a, t, several))
		t--;
	if (!quote_in(a, t, several))
		return QN_NONE;
	for (uint32_t k = t; k-- > 0 && t - k <= NEAR && a->sentence[k] == a->sentence[one];) {
		if (quote_owns(a, k))
			return named_before(a, k);
		uint32_t i = quote_has(a, k, W_HIS) ? qn_find(&a->coref, a->begin[k]) : a->coref.n;
		if (i < a->coref.n && a->coref.begin[i] == a->begin[k])
			return a->coref.col[0][i];
	}
	return QN_NONE;
}

qn_row quote_issued(const struct article *a, const struct quotation *at, uint32_t n)
{
	enum { BEFORE = 8, PARAGRAPHS = 6 };
	uint32_t paper = paper_of(a, &at[n]);
	if (paper == QN_NONE)
		return owner_of_one(a, &at[n]);
	for (uint32_t k = n; k-- > 0 && n - k <= BEFORE;) {
		const struct quotation *x = &at[k];
		uint32_t p = x->cue.b < x->cue.e ? x->cue.b : quote_token_at(a, x->part[0].b);
		if (p >= a->n || a->paragraph[paper] - a->paragraph[p] > PARAGRAPHS)
			return QN_NONE;
		if (x->name != QN_NONE && p < paper && stands_by(a, x, paper))
			return x->name;
	}
	return QN_NONE;
}
