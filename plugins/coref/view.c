/*
 * view.c -- an article laid out: what each word is.
 */
#include "coref.h"

#include <string.h>

bool coref_view(struct article *a)
{
	a->n = a->token.n;
	a->word = a->alloc(a->arg, (a->n + 1) * sizeof *a->word);
	a->hash = a->alloc(a->arg, (a->n + 1) * sizeof *a->hash);
	a->begins = a->alloc(a->arg, (a->n + 1) * sizeof *a->begins);
	if (!a->word || !a->hash || !a->begins)
		return false;
	for (uint32_t i = 0, p = 0; i < a->n && p < a->paragraph.n; i++)
		for (; p < a->paragraph.n && a->paragraph.begin[p] <= a->token.begin[i]; p++)
			a->begins[i] = true;
	for (uint32_t i = 0; i < a->n && !(i % 4096 == 0 && a->stop && a->stop(a->arg)); i++) {
		a->word[i] = coref_word(a->lexicon, a->text + a->token.begin[i], a->token.end[i] - a->token.begin[i], &a->hash[i]);
		if (coref_is(a, i, "miss")) /* "would not miss Mr Li": no title of his */
			a->word[i] &= ~(uint32_t)(W_SHE | W_TITLE | W_SOMEBODY);
	}
	return true;
}

bool coref_is(const struct article *a, uint32_t i, const char *s)
{
	if (i >= a->n)
		return false;
	size_t n = a->token.end[i] - a->token.begin[i];
	return strlen(s) == n && memcmp(a->text + a->token.begin[i], s, n) == 0;
}

bool coref_is_any(const struct article *a, uint32_t i, const char *const *word, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (coref_is(a, i, word[k]))
			return true;
	return false;
}
