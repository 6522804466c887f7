/*
 * view.c -- an article laid out: what each word is.
 */
#include "coref.h"

#include <string.h>

enum { LONGEST = 40 };

/* "start-up" is three tokens, "think tank" two: the last one has what the lists say of all, if they say anything. */
static void take_compound(struct article *a, uint32_t i)
{
	char word[LONGEST];
	const char first = a->text[a->token.begin[i]]; /* few words come further than this */
	bool three = i > 1 && a->text[a->token.begin[i - 1]] == '-' && a->token.end[i - 2] + 1 == a->token.begin[i];
	if (!three && first != 't' && first != 'f' && first != 'h')
		return;
	bool two = (coref_is(a, i, "tank") && coref_is(a, i - 1, "think")) || (coref_is(a, i, "force") && coref_is(a, i - 1, "task")) ||
	           (coref_is(a, i, "house") && IS_ANY(a, i - 1, "auction", "fashion", "publishing", "trading"));
	uint32_t from = two ? i - 1 : i - 2, n = two || three ? a->token.end[i] - a->token.begin[from] : LONGEST, hash, bits;
	if (n >= LONGEST)
		return;
	memcpy(word, a->text + a->token.begin[from], n);
	if (two)
		word[a->token.end[from] - a->token.begin[from]] = '-';
	bits = coref_word(a->lexicon, word, n, &hash) & ~(uint32_t)(W_CAPITAL | W_LETTER);
	if (bits) {
		a->word[i] = bits | (a->word[i] & (W_CAPITAL | W_LETTER));
		a->hash[i] = hash;
	}
}

/* "The campaign group", "a residents' group": no firm, as a mere group may be. */
static bool is_for_a_cause(const struct article *a, uint32_t i)
{
	static const char *const cause[] = {
		"campaign", "campaigning", "rights", "freedom", "freedoms", "liberties", "environmental", "environment", "conservation", "climate", "wildlife", "animal", "welfare", "heritage", "consumer", "aid", "support",
		"lobby", "lobbying", "advocacy", "pressure", "trade", "industry", "activist", "activists", "protest", "militant", "splinter", "rebel", "armed", "insurgent", "separatist", "paramilitary", "extremist",
		"terrorist", "terror", "jihadist", "Islamist", "monitoring", "passenger", "passengers", "society", "civic", "citizen", "citizens", "community", "neighbourhood", "neighborhood", "residents", "tenants",
		"youth", "student", "students", "women", "parents", "patient", "patients", "victims", "survivors", "families", "volunteer", "volunteers", "watchdog", "far-right", "far-left", "right", "left", "opposition",
		"exile", "ethnic", "religious", "faith", "Christian", "Muslim", "Jewish", "Catholic", "humanitarian", "relief", "peace", "anti-corruption", "anti-graft", "anti-abortion", "anti-war", "anti-poverty",
		"transparency", "accountability", "democracy", "reform", "control", "taxpayers", "ratepayers", "farmers", "workers", "teachers", "nurses", "doctors", "riders", "drivers", "vendors", "action", "criminal"};
	if (i < 2 || a->text[a->token.begin[i]] != 'g' || !coref_is(a, i, "group"))
		return false;
	bool owned = IS_ANY(a, i - 1, "'", "\xe2\x80\x99", "'s", "\xe2\x80\x99s");
	return coref_is_any(a, i - 1 - owned, cause, sizeof cause / sizeof *cause) || (owned && has(a, i - 2, W_PEOPLE));
}

unsigned coref_sort_at(const struct article *a, uint32_t i)
{
	return coref_is(a, i, "group") && !has(a, i, W_FIRM) ? COREF_CHARITIES : coref_sort(a->lexicon, a->hash[i]);
}

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
		if (i)
			take_compound(a, i);
		if (is_for_a_cause(a, i))
			a->word[i] &= ~(uint32_t)W_FIRM;
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
