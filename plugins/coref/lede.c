/*
 * lede.c -- who is meant by the description that an article begins with.
 *
 * "A Leeds councillor has attacked ...": the person is named only when the next
 * paragraph begins, "Ann Hill, 52, said ...". The first sentence must begin with the
 * description and name no person itself, and the first person named behind it
 * must begin a paragraph, by a full name without a title but "Sir" and the like.
 */
#include "coref.h"

#include <string.h>

enum { PARAGRAPHS = 3, HEAD = 8 };

static bool is_zone(const struct article *a, uint32_t i, const char *kind)
{
	uint32_t at = a->token.begin[i], k = qn_find(&a->zone, at + 1);
	return k > 0 && a->zone.end[k - 1] > at && a->zone.col[0][k - 1] != QN_NONE && strcmp(a->string(a->arg, a->zone.col[0][k - 1]), kind) == 0;
}

/* The first token of the text proper. */
static uint32_t body(const struct article *a)
{
	uint32_t i = 0;
	for (uint32_t k = 0; k < a->zone.n; k++)
		if (a->zone.col[0][k] != QN_NONE && strcmp(a->string(a->arg, a->zone.col[0][k]), "body") == 0) {
			while (i < a->n && a->token.begin[i] < a->zone.begin[k])
				i++;
			return i;
		}
	return i;
}

static bool is_person(const struct article *a, uint32_t e)
{
	return a->entity.col[1][e] != QN_NONE && coref_kind(a, a->entity.col[1][e]) == K_PER;
}

bool coref_lede(struct walk *w)
{
	const struct article *a = w->a;
	uint32_t b = body(a), s, e, i, end, head, paragraphs = 0;
	w->lede = QN_NONE;
	if (b >= a->n || !has(a, b, W_A | W_THE))
		return false;
	s = qn_bisect(a->sentence.begin, a->sentence.n, a->token.begin[b] + 1);
	end = s && s <= a->sentence.n ? a->sentence.end[s - 1] : a->token.end[a->n - 1];
	for (w->first = b, w->end = b; w->end < a->n && a->token.begin[w->end] < end;)
		w->end++;
	if (!(w->lede_end = coref_nobody(w, b, &head)) || w->lede_end > b + HEAD || has(a, head, W_PEOPLE))
		return false;
	for (e = qn_find(&a->entity, a->token.begin[b]); e < a->entity.n && !is_person(a, e); e++)
		;
	if (e >= a->entity.n || a->entity.begin[e] < end)
		return false;
	for (i = w->end; i < a->n && a->token.begin[i] < a->entity.begin[e]; i++)
		paragraphs += coref_breaks(a, i);
	bool starts = coref_breaks(a, i) || (i && has(a, i - 1, W_HE | W_SHE) && !has(a, i - 1, W_ROLE) && coref_breaks(a, i - 1)); /* "Sir Gavin Hall" */
	if (!starts || paragraphs + 1 > PARAGRAPHS || is_zone(a, i, "caption"))
		return false;
	while (i < a->n && a->token.begin[i] < a->entity.end[e])
		i++;
	if (!memchr(a->text + a->entity.begin[e], ' ', a->entity.end[e] - a->entity.begin[e]) || (coref_is(a, i, ",") && i + 1 < a->n && !(a->text[a->token.begin[i + 1]] >= '0' && a->text[a->token.begin[i + 1]] <= '9') && !has(a, i + 1, W_STOP)))
		return false;
	w->lede = b;
	w->lede_name = a->entity.col[1][e];
	return true;
}
