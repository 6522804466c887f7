/*
 * train-lemma.c -- counting which rules make lemmas of words.
 *
 * Every distinct (word, tag, casing, lemma) votes for its rule under each of its
 * keys; a key is kept only if it says something else than the keys that are
 * asked after it, from the shortest end up to the whole word.
 */
#include "../../core/learn/text.h"
#include "train.h"

#include <stdio.h>
#include <stdlib.h>

struct vote { uint32_t key; uint16_t rule; uint32_t count; };
struct votes { struct vote *at; size_t n, room; };
struct chosen { uint32_t *key; uint16_t *rule; uint32_t n_slot, n; };

static void add(struct votes *v, uint32_t key, uint16_t rule, uint32_t count)
{
	if (v->n == v->room) {
		v->room = v->room ? 2 * v->room : 1 << 16;
		v->at = realloc(v->at, v->room * sizeof *v->at);
	}
	v->at[v->n++] = (struct vote){key, rule, count};
}

static int by_key(const void *a, const void *b)
{
	const struct vote *x = a, *y = b;
	return x->key != y->key ? (x->key < y->key ? -1 : 1) : (x->rule > y->rule) - (x->rule < y->rule);
}

static void merge(struct votes *v)
{
	size_t m = 0;
	qsort(v->at, v->n, sizeof *v->at, by_key);
	for (size_t i = 0; i < v->n; i++)
		if (m && v->at[m - 1].key == v->at[i].key && v->at[m - 1].rule == v->at[i].rule)
			v->at[m - 1].count += v->at[i].count;
		else
			v->at[m++] = v->at[i];
	v->n = m;
}

/* Bytes that two strings begin with alike, whole characters only. */
static size_t alike(const char *a, size_t n, const char *b, size_t m)
{
	size_t k = 0;
	while (k < n && k < m && a[k] == b[k])
		k++;
	while (k && ((k < n && ((unsigned char)a[k] & 0xc0) == 0x80) || (k < m && ((unsigned char)b[k] & 0xc0) == 0x80)))
		k--;
	return k;
}

static bool ascii(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

/* The rule that makes `lemma` of a word. */
static void rule_of(const char *word, size_t n, const char *lemma, char *out, size_t room)
{
	char low[512];
	size_t k = text_lower(word, n, low, sizeof low), m = strlen(lemma), small = alike(low, k, lemma, m), kept = alike(word, n, lemma, m);
	bool as_written = kept > small;
	const char *from = as_written ? word : low, *end = as_written ? word + kept : low + small;
	size_t cut = (size_t)(from + (as_written ? n : k) - end);
	/* "I" is the one lemma that is a capital however it is written; endings are plain letters, so that a word is compared in place */
	if ((!small && !kept) || strcmp(lemma, "I") == 0 || memchr(end, '>', cut) || !ascii(end, cut))
		snprintf(out, room, "k*%s", lemma);
	else
		snprintf(out, room, "%c%.*s>%s", as_written ? 'k' : 'l', (int)cut, end, lemma + (as_written ? kept : small));
}

static uint16_t number(char ***rule, uint32_t *n, const char *text)
{
	for (uint32_t i = 0; i < *n; i++)
		if (strcmp((*rule)[i], text) == 0)
			return (uint16_t)i;
	if (*n == 60000)
		return 0;
	*rule = realloc(*rule, (*n + 1) * sizeof **rule);
	(*rule)[*n] = strdup(text);
	return (uint16_t)(*n)++;
}

static int chosen_find(const struct chosen *c, uint32_t key)
{
	uint32_t s = key & (c->n_slot - 1);
	while (c->key[s] && c->key[s] != key)
		s = (s + 1) & (c->n_slot - 1);
	return c->key[s] ? c->rule[s] : -1;
}

static void chosen_put(struct chosen *c, uint32_t key, uint16_t rule)
{
	uint32_t s = key & (c->n_slot - 1);
	while (c->key[s])
		s = (s + 1) & (c->n_slot - 1);
	c->key[s] = key;
	c->rule[s] = rule;
	c->n++;
}

/* The rule with most votes under a key, and how many of all. */
static int winner(const struct votes *v, uint32_t key, uint32_t *most, uint32_t *all)
{
	size_t lo = 0, hi = v->n;
	int best = -1;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (v->at[mid].key < key)
			lo = mid + 1;
		else
			hi = mid;
	}
	*most = *all = 0;
	for (; lo < v->n && v->at[lo].key == key; lo++) {
		*all += v->at[lo].count;
		if (v->at[lo].count > *most)
			*most = v->at[lo].count, best = v->at[lo].rule;
	}
	return best;
}

struct word_type { uint32_t key[LEMMA_KEYS]; unsigned n; uint16_t rule; uint32_t count; const char *word; uint32_t len; };

static int by_type(const void *a, const void *b)
{
	const struct word_type *x = a, *y = b;
	return x->key[0] != y->key[0] ? (x->key[0] < y->key[0] ? -1 : 1) : (x->rule > y->rule) - (x->rule < y->rule);
}

static struct word_type *word_types(const struct treebank *b, char ***rule, uint32_t *n_rule, size_t *n)
{
	struct word_type *t = malloc((b->n_word + 1) * sizeof *t);
	size_t m = 0, k = 0;
	for (uint32_t i = 0; t && i < b->n; i++)
		for (uint32_t w = 0; w < b->at[i].s.n && !b->at[i].copy; w++) {
			const struct gold *g = &b->at[i];
			char text[512];
			if (strcmp(g->lemma[w], "_") == 0 && g->s.word[w][0] != '_')
				continue;
			rule_of(g->s.word[w], g->s.len[w], g->lemma[w], text, sizeof text);
			t[m] = (struct word_type){.rule = number(rule, n_rule, text), .count = 1, .word = g->s.word[w], .len = g->s.len[w]};
			t[m].n = lemma_keys(g->s.word[w], g->s.len[w], g->tag[w], g->s.look[w].flags, t[m].key);
			m++;
		}
	if (!t)
		return NULL;
	qsort(t, m, sizeof *t, by_type);
	for (size_t i = 0; i < m; i++)
		if (k && t[k - 1].key[0] == t[i].key[0] && t[k - 1].rule == t[i].rule)
			t[k - 1].count++;
		else
			t[k++] = t[i];
	*n = k;
	return t;
}

/* What the keys behind number `at` say already, as the plugin would ask them; -1: nothing. */
static int said_behind(const struct chosen *c, const struct word_type *t, unsigned at, char **rule)
{
	for (unsigned k = at + 1; k < t->n; k++) {
		int r = chosen_find(c, t->key[k]);
		if (r >= 0 && lemma_fits(rule[r], t->word, t->len))
			return r;
	}
	return -1;
}

static void choose(struct chosen *c, const struct word_type *t, unsigned at, const struct votes *v, char **rule)
{
	uint32_t most, all;
	if (chosen_find(c, t->key[at]) >= 0 || c->n >= c->n_slot / 2)
		return;
	int best = winner(v, t->key[at], &most, &all);
	/* an end must be settled by two words at least, and not by a bare majority */
	bool good = at == 0 || at == t->n - 1 || (most >= 2 && most * 3 >= all * 2);
	if (best >= 0 && good && best != said_behind(c, t, at, rule))
		chosen_put(c, t->key[at], (uint16_t)best);
}

static bool pack(const struct chosen *c, char **rule, uint32_t n_rule, struct lemma_model *out)
{
	*out = (struct lemma_model){.n_slot = c->n + c->n / 2 + 16};
	out->print = calloc(out->n_slot, sizeof *out->print);
	out->rule = calloc(out->n_slot, sizeof *out->rule);
	for (uint32_t i = 0; out->print && out->rule && i < c->n_slot; i++)
		if (c->key[i]) {
			uint32_t at = (uint32_t)((uint64_t)c->key[i] * out->n_slot >> 32);
			while (out->print[at] && out->print[at] != table_print(c->key[i]))
				at = at + 1 == out->n_slot ? 0 : at + 1;
			out->print[at] = table_print(c->key[i]);
			out->rule[at] = c->rule[i];
		}
	for (uint32_t i = 0; i < n_rule; i++) {
		size_t m = strlen(rule[i]) + 1;
		out->text = realloc(out->text, out->n_text + m);
		memcpy(out->text + out->n_text, rule[i], m);
		out->n_text += m;
	}
	return out->print && out->rule && out->text;
}

bool train_lemmas(const struct treebank *b, struct lemma_model *out)
{
	char **rule = NULL;
	uint32_t n_rule = 0;
	size_t n = 0;
	struct word_type *t = word_types(b, &rule, &n_rule, &n);
	struct votes whole = {0}, ends = {0};
	struct chosen c = {.n_slot = 1 << 20};
	c.key = calloc(c.n_slot, sizeof *c.key);
	c.rule = calloc(c.n_slot, sizeof *c.rule);
	if (!t || !c.key || !c.rule)
		return false;
	for (size_t i = 0; i < n; i++) {
		add(&whole, t[i].key[0], t[i].rule, t[i].count);
		for (unsigned k = 1; k < t[i].n && rule[t[i].rule][1] != '*'; k++)
			add(&ends, t[i].key[k], t[i].rule, 1);
	}
	merge(&whole);
	merge(&ends);
	for (unsigned back = 1; back < LEMMA_KEYS; back++) /* the shortest end first, which is the last key */
		for (size_t i = 0; i < n; i++)
			if (back < t[i].n)
				choose(&c, &t[i], t[i].n - back, &ends, rule);
	for (size_t i = 0; i < n; i++)
		choose(&c, &t[i], 0, &whole, rule);
	bool ok = pack(&c, rule, n_rule, out);
	fprintf(stderr, "lemmas: %u rules, %u keys for %zu words\n", n_rule, c.n, n);
	free(t);
	free(whole.at);
	free(ends.at);
	free(c.key);
	free(c.rule);
	return ok;
}
