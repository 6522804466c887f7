/*
 * view.c -- an article laid out by tokens: what each word is, and where it stands.
 */
#include "quote.h"

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
	for (uint32_t i = 0; i < a->n; i++)
		a->word[i] = quote_word(a->lexicon, a->text + a->begin[i], a->end[i] - a->begin[i], NULL);
	number(a, &a->sentences, a->sentence);
	number(a, &a->paragraphs, a->paragraph);
	return true;
}
