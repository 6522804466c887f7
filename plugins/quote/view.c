/*
 * view.c -- an article laid out by tokens: what each word is, and where it stands.
 */
#include "quote.h"

#include <string.h>

/* Numbers each token by the row of a layer that it stands in. */
static void number(const struct article *a, const qn_layer *l, uint32_t *out)
{
	uint32_t at = 0;
	for (uint32_t i = 0; i < a->n; i++) {
		while (at + 1 < l->n && l->end[at] <= a->begin[i])
			at++;
		out[i] = at;
	}
}

/* "... against the U.S. Ana Li said ...": an abbreviation's point that ends a sentence as well, shown by a person's name. */
static void split(struct article *a)
{
	uint32_t more = 0, at = 0;
	const qn_layer *l = &a->entities;
	for (uint32_t i = 1; i < a->n; i++) {
		if (a->text[a->end[i - 1] - 1] == '.' && quote_capital(a, i) &&
		    quote_in(a, i - 1, "|u.s.|u.k.|u.n.|e.u.|d.c.|a.m.|p.m.|inc.|co.|corp.|ltd.|etc.|")) {
			at = qn_skip(l, at, a->begin[i]);
			const char *kind = at < l->n && l->begin[at] == a->begin[i] && l->col[0][at] != QN_NONE ? a->string(a->arg, l->col[0][at]) : "";
			more += kind[0] == 'P' && a->end[i] < l->end[at];
		}
		a->sentence[i] += more;
	}
}

bool quote_grow(struct article *a, void *array, uint32_t n, uint32_t *room, size_t size)
{
	uint32_t more = *room ? 2 * *room : 64;
	if (more < *room || !qn_move(array, a->alloc(a->arg, more * size), n, size))
		return false;
	*room = more;
	return true;
}

bool quote_view(struct article *a)
{
	a->n = a->tokens.n;
	a->begin = a->tokens.begin;
	a->end = a->tokens.end;
	size_t size = ((size_t)a->n + 1) * sizeof(uint32_t);
	a->word = a->alloc(a->arg, size);
	a->sentence = a->alloc(a->arg, size);
	a->paragraph = a->alloc(a->arg, size);
	a->mark = a->alloc(a->arg, size);
	if (!a->word || !a->sentence || !a->paragraph || !a->mark)
		return false;
	for (uint32_t i = 0; i < a->n && !(i % 4096 == 0 && quote_stops(a)); i++)
		a->word[i] = quote_word(a->lexicon, a->text + a->begin[i], a->end[i] - a->begin[i], NULL);
	number(a, &a->sentences, a->sentence);
	number(a, &a->paragraphs, a->paragraph);
	split(a);
	return true;
}

static bool in_zone(const struct article *a, uint32_t i, const char *kind)
{
	uint32_t k = qn_find(&a->zones, a->begin[i] + 1);
	const char *is = k && a->zones.end[k - 1] > a->begin[i] && a->zones.col[0][k - 1] != QN_NONE ? a->string(a->arg, a->zones.col[0][k - 1]) : NULL;
	return is && strcmp(is, kind) == 0;
}

bool quote_in_dateline(const struct article *a, uint32_t i) { return in_zone(a, i, "dateline"); }
bool quote_in_headline(const struct article *a, uint32_t i) { return in_zone(a, i, "headline"); }

bool quote_kind_is(const struct article *a, const qn_layer *l, qn_row i, const char *kind)
{
	const char *s = l->col[0][i] == QN_NONE ? NULL : a->string(a->arg, l->col[0][i]);
	return strcmp(s ? s : "", kind) == 0;
}
