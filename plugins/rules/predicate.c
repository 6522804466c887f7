/*
 * predicate.c -- conditions that hold together, each set of them once.
 *
 * Rules ask for the same things again and again. A predicate that equals one
 * from before is that one: so words have to be tried on it once, however many
 * rules ask for it.
 */
#include "parse.h"

#include <stdlib.h>
#include <string.h>

static uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9FB21C651E98DF25u;
	return h ^ h >> 31;
}

/* Two of one digest are taken for equal. */
static uint64_t digest_of(const struct predicate *q)
{
	uint64_t h = q->negated ? 3 : 5, number[2];
	for (unsigned i = 0; i < q->n; i++) {
		const struct condition *c = &q->at[i];
		uint64_t words = 0;
		for (uint32_t k = 0; k < c->words.n_slot; k++) /* in whatever order */
			words += c->words.slot[k] * 0x9E3779B97F4A7C15u;
		memcpy(number, &c->low, sizeof *number);
		memcpy(number + 1, &c->high, sizeof *number);
		uint64_t what = (uint64_t)c->attribute << 60 ^ (uint64_t)c->layer << 40 ^ (uint64_t)c->col << 8 ^ (uint64_t)c->negated << 1 ^ c->number;
		h = mix(mix(h, words), what);
		h = mix(mix(mix(h, number[0]), number[1]), c->regex_hash);
	}
	return h ? h : 1;
}

static uint32_t *known_slot(const struct parser *p, uint32_t *slot, uint32_t n_slot, uint64_t digest)
{
	uint32_t at = (uint32_t)digest & (n_slot - 1);
	while (slot[at] && p->g->predicate[slot[at] - 1].digest != digest)
		at = (at + 1) & (n_slot - 1);
	return &slot[at];
}

static bool known_grow(struct parser *p)
{
	uint32_t n_slot = p->n_known ? 2 * p->n_known : 64;
	uint32_t *slot = calloc(n_slot, sizeof *slot);
	if (!slot)
		return parse_no_memory(p);
	for (unsigned i = 0; i < p->g->n_predicate; i++)
		*known_slot(p, slot, n_slot, p->g->predicate[i].digest) = i + 1;
	free(p->known);
	p->known = slot;
	p->n_known = n_slot;
	return true;
}

/* Whether it is on more than the word itself; and the one word that it asks for, if it asks for nothing else. */
static void describe(struct predicate *q)
{
	for (unsigned i = 0; i < q->n; i++)
		q->columns = q->columns || q->at[i].attribute == COLUMN || q->at[i].attribute == INSIDE;
	if (q->n != 1 || q->negated)
		return;
	const struct condition *c = q->at;
	if ((c->attribute != TEXT && c->attribute != LOWER) || c->negated || c->regex || c->words.n != 1)
		return;
	for (uint32_t k = 0; k < c->words.n_slot; k++)
		q->word = c->words.slot[k] ? c->words.slot[k] : q->word;
	q->folded = c->attribute == LOWER;
}

/* Takes over a predicate, or frees it where an equal one is there; its number goes to *which. */
static bool keep(struct parser *p, struct predicate *q, unsigned *which)
{
	q->digest = digest_of(q);
	describe(q);
	bool room = 2 * p->g->n_predicate < p->n_known || known_grow(p);
	uint32_t *slot = room ? known_slot(p, p->known, p->n_known, q->digest) : NULL;
	if (slot && !*slot && parse_grow(p, &p->g->predicate, p->g->n_predicate, sizeof *p->g->predicate)) {
		*which = p->g->n_predicate;
		p->g->predicate[p->g->n_predicate++] = *q;
		*slot = p->g->n_predicate;
		return true;
	}
	rules_predicate_free(q);
	if (!slot || !*slot)
		return false;
	*which = *slot - 1;
	return true;
}

bool parse_predicate(struct parser *p, unsigned layer, char end, bool negated, unsigned *which)
{
	struct predicate q = {.negated = negated};
	while (!is_mark(p, end)) {
		bool ok = parse_grow(p, &q.at, q.n, sizeof *q.at);
		q.n += ok;
		if (!ok || !parse_condition(p, layer, &q.at[q.n - 1])) {
			rules_predicate_free(&q);
			return false;
		}
	}
	return keep(p, &q, which) && rules_next(&p->s);
}

bool parse_words(struct parser *p, const char *const *word, unsigned n, bool folded, unsigned *which)
{
	struct predicate q = {.n = 1, .at = calloc(1, sizeof *q.at)};
	char low[4096];
	if (!q.at)
		return parse_no_memory(p);
	q.at->attribute = folded ? LOWER : TEXT;
	for (unsigned i = 0; i < n; i++) {
		size_t len = strcspn(word[i], " ");
		uint64_t hash = folded ? rules_hash(low, rules_fold(word[i], len, low, sizeof low)) : rules_hash(word[i], len);
		if (!rules_words_add(&q.at->words, hash)) {
			rules_predicate_free(&q);
			return parse_no_memory(p);
		}
	}
	return keep(p, &q, which);
}
