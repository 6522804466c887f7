/*
 * mine.c -- counting what a tagger finds in plain text: see mine.h.
 */
#include "mine.h"
#include "../../core/learn/text.h"

#include <stdlib.h>

enum { SLOTS = 1 << 22, MOST = SLOTS / 4 * 3, LEAST_NAME = 3, LEAST_WORD = 5 };

bool mine_begin(struct mine *m)
{
	*m = (struct mine){calloc(SLOTS, sizeof *m->name), calloc(SLOTS, sizeof *m->word), 0, 0};
	return m->name && m->word;
}

static void count_name(struct mine *m, uint32_t key, unsigned kind)
{
	uint32_t at = key & (SLOTS - 1);
	key |= !key;
	while (m->name[at].key && m->name[at].key != key)
		at = (at + 1) & (SLOTS - 1);
	if (!m->name[at].key && m->n_name++ >= MOST)
		return;
	m->name[at].key = key;
	m->name[at].n[kind]++;
}

static void count_word(struct mine *m, uint32_t key, unsigned state)
{
	uint32_t at = key & (SLOTS - 1);
	key |= !key;
	while (m->word[at].key && m->word[at].key != key)
		at = (at + 1) & (SLOTS - 1);
	if (!m->word[at].key && m->n_word++ >= MOST)
		return;
	m->word[at].key = key;
	m->word[at].n[state]++;
}

void mine_article(struct mine *m, const struct entity_article *a, const uint8_t *state)
{
	uint32_t chain = 0, length = 0;
	for (uint32_t i = 0; i < a->n; i++) {
		const struct entity_type *t = &a->types[a->type[i]];
		unsigned part = state[i] ? (state[i] - 1u) % 4 : CRF_INSIDE, kind = state[i] ? (state[i] - 1u) / 4 : 0;
		if (t->flags & TEXT_LETTER && !a->capitals[i])
			count_word(m, gazetteer_chain(0, t->hash), state[i]);
		if (!state[i])
			continue;
		if (part == CRF_BEGIN || part == CRF_UNIT)
			chain = length = 0;
		chain = gazetteer_chain(chain, t->hash);
		length++;
		if ((part == CRF_LAST || part == CRF_UNIT) && length <= GAZETTEER_LONGEST && !a->capitals[i])
			count_name(m, chain, kind);
	}
}

static unsigned share(uint32_t part, uint32_t all)
{
	uint64_t p = (uint64_t)part * 100;
	return p < 60ull * all ? 0 : p < 80ull * all ? 1 : p < 95ull * all ? 2 : 3;
}

static unsigned often(uint32_t n) { return n < 6 ? 0 : n < 20 ? 1 : n < 100 ? 2 : 3; }

static void best_two(const uint32_t *n, unsigned count, unsigned *first, unsigned *second, uint32_t *all)
{
	*first = *second = *all = 0;
	for (unsigned k = 0; k < count; k++) {
		*all += n[k];
		if (n[k] > n[*first])
			*first = k;
	}
	*second = *first;
	for (unsigned k = 0; k < count; k++)
		if (k != *first && n[k] * 10ull >= *all && (*second == *first || n[k] > n[*second]))
			*second = k;
}

static bool table(struct gazetteer *g, uint32_t n)
{
	g->n_slot = 64;
	while (g->n_slot * 0.8 < n)
		g->n_slot *= 2;
	uint16_t *block = calloc(g->n_slot, 4);
	g->print = block;
	g->lists = block + g->n_slot;
	return block != NULL;
}

static void put(struct gazetteer *g, uint32_t chain, unsigned value)
{
	uint16_t *print_of = (uint16_t *)(uintptr_t)g->print, print = (uint16_t)(chain >> 16 ? chain >> 16 : 1);
	uint32_t at = chain & (g->n_slot - 1);
	while (print_of[at] && print_of[at] != print)
		at = (at + 1) & (g->n_slot - 1);
	print_of[at] = print;
	((uint16_t *)(uintptr_t)g->lists)[at] = (uint16_t)value;
}

/* Whether it is a single word that mostly was no name (a name of one word has the word's key). */
static bool mostly_none(const struct mine *m, uint32_t key)
{
	uint32_t at = key & (SLOTS - 1), all = 0;
	while (m->word[at].key && m->word[at].key != key)
		at = (at + 1) & (SLOTS - 1);
	for (unsigned k = 0; k < 1 + 4 * ENTITY_KINDS; k++)
		all += m->word[at].n[k];
	return m->word[at].n[0] * 2ull > all;
}

static unsigned name_value(const struct mine *m, const struct mine_name *one)
{
	unsigned first, second;
	uint32_t all;
	if (mostly_none(m, one->key))
		return 0;
	best_two(one->n, ENTITY_KINDS, &first, &second, &all);
	return all < LEAST_NAME ? 0 : MINED_NAME | often(all) << 4 | share(one->n[first], all) << 2 | first;
}

/* Words that are hardly ever in a name say nothing that their case does not. */
static unsigned word_value(const struct mine_word *one)
{
	unsigned first, second;
	uint32_t all;
	best_two(one->n, 1 + 4 * ENTITY_KINDS, &first, &second, &all);
	if (all < LEAST_WORD || one->n[0] * 50ull > all * 49ull)
		return 0;
	return MINED_WORD | often(all) << 12 | second << 7 | share(one->n[first], all) << 5 | first;
}

bool mine_end(struct mine *m, struct mined *out)
{
	uint32_t n_name = 0, n_word = 0;
	for (uint32_t i = 0; i < SLOTS; i++) {
		n_name += m->name[i].key && name_value(m, &m->name[i]);
		n_word += m->word[i].key && word_value(&m->word[i]);
	}
	if (!table(&out->names, n_name) || !table(&out->words, n_word))
		return false;
	for (uint32_t i = 0; i < SLOTS; i++) {
		if (m->name[i].key && name_value(m, &m->name[i]))
			put(&out->names, m->name[i].key, name_value(m, &m->name[i]));
		if (m->word[i].key && word_value(&m->word[i]))
			put(&out->words, m->word[i].key, word_value(&m->word[i]));
	}
	free(m->name);
	free(m->word);
	return true;
}
