/*
 * types.c -- what is known of a word by its text and its values.
 *
 * Whether a condition on text, lower case or shape holds depends on nothing but
 * the word, on its part of speech or lemma on nothing but these, and texts are
 * made of the same ones again and again. So all predicates are tried on a word
 * when it is met first, and are bits from then on. Predicates that ask for one
 * word are found by its hash, so that lists of many thousand phrases cost nothing
 * here. A predicate that also asks for something else has its bit set if it may
 * hold.
 */
#include "rules.h"

#include <regex.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_BYTES = 32 << 20, LONGEST_FOLDED = LONGEST_REGEX_TOKEN * 4 };

/* Letters and digits by their kind, each run once: "Xx" is Anna, "d.d" is 3.14. */
static size_t shape_of(const char *s, size_t n, char *out)
{
	size_t k = 0;
	for (size_t i = 0; i < n && k < LONGEST_REGEX_TOKEN; i++) {
		char c = s[i] >= 'A' && s[i] <= 'Z' ? 'X' : s[i] >= 'a' && s[i] <= 'z' ? 'x' : s[i] >= '0' && s[i] <= '9' ? 'd' : s[i];
		if (k < 1 || out[k - 1] != c)
			out[k++] = c;
	}
	out[k] = 0;
	return k;
}

static bool regex_holds(const struct condition *c, const char *s, size_t n)
{
	char copy[LONGEST_REGEX_TOKEN + 1];
	if (!c->regex || n > LONGEST_REGEX_TOKEN)
		return false;
	memcpy(copy, s, n);
	copy[n] = 0;
	return strlen(copy) == n && regexec(c->regex, copy, 0, NULL, 0) == 0;
}

bool types_condition(const struct condition *c, const char *s, size_t n)
{
	char other[LONGEST_FOLDED + 8];
	if (n > LONGEST_FOLDED) /* the text of a long annotation is not read for each that lies in it */
		return c->negated;
	if (c->attribute == SHAPE) {
		n = shape_of(s, n, other);
		s = other;
	} else if (c->attribute == LOWER && n <= LONGEST_REGEX_TOKEN) {
		n = rules_fold(s, n, other, LONGEST_FOLDED);
		s = other;
	}
	return (rules_words_have(&c->words, rules_hash(s, n)) || regex_holds(c, s, n)) != c->negated;
}

bool types_value(const struct condition *c, const char *s, size_t n, uint64_t hash)
{
	return (s && (rules_words_have(&c->words, hash) || regex_holds(c, s, n))) != c->negated;
}

/* Whether it may hold of a token with this text and these values. */
static bool may_hold(const struct predicate *q, const char *s, size_t n, const struct value_at *value)
{
	for (unsigned i = 0; i < q->n; i++) {
		const struct condition *c = &q->at[i];
		bool holds = true;
		if (c->attribute < COLUMN)
			holds = types_condition(c, s, n);
		else if (c->attribute == COLUMN && c->axis != QN_NONE)
			holds = types_value(c, value[c->axis].s, value[c->axis].n, value[c->axis].hash);
		if (!holds)
			return q->negated;
	}
	return !q->negated || q->columns;
}

static bool room_for(void *array, uint32_t n, uint32_t more, uint32_t *room, size_t size)
{
	if (n + more <= *room)
		return true;
	uint32_t want = *room ? *room : 1024;
	while (want < n + more)
		want *= 2;
	void *p = realloc(*(void **)array, want * size);
	if (!p)
		return false;
	*(void **)array = p;
	*room = want;
	return true;
}

static void set_word_bits(const struct program *p, uint64_t *bits, uint64_t hash, bool folded)
{
	uint32_t at = (uint32_t)hash & (p->n_word_slot - 1);
	for (; p->word_slot[at].hash; at = (at + 1) & (p->n_word_slot - 1))
		if (p->word_slot[at].hash == hash && p->word_slot[at].folded == folded)
			bits[p->word_slot[at].predicate / 64] |= (uint64_t)1 << p->word_slot[at].predicate % 64;
}

static bool add_signs(struct program *p, struct type *t, const uint64_t *bits, uint32_t n_words)
{
	struct types *all = &p->types;
	t->sign = all->n_sign;
	for (uint32_t w = 0; w < n_words; w++)
		for (uint64_t left = bits[w]; left; left &= left - 1) {
			uint32_t predicate = w * 64 + (uint32_t)__builtin_ctzll(left);
			if (!p->predicate[predicate].negated) {
				if (!room_for(&all->sign, all->n_sign, 1, &all->room_sign, sizeof *all->sign))
					return false;
				all->sign[all->n_sign++] = predicate;
			}
		}
	t->n_sign = all->n_sign - t->sign;
	return true;
}

static bool learn(struct program *p, struct type *t, const char *s, size_t n, uint64_t hash, const struct value_at *value)
{
	struct types *all = &p->types;
	uint32_t n_words = (p->n_predicate + 63) / 64;
	char low[LONGEST_FOLDED + 8];
	if (!room_for(&all->bits, all->n_bits, n_words, &all->room_bits, sizeof *all->bits))
		return false;
	uint64_t *bits = all->bits + all->n_bits;
	memset(bits, 0, n_words * sizeof *bits);
	t->bits = all->n_bits;
	all->n_bits += n_words;
	set_word_bits(p, bits, hash, false);
	set_word_bits(p, bits, n <= LONGEST_REGEX_TOKEN ? rules_hash(low, rules_fold(s, n, low, LONGEST_FOLDED)) : hash, true);
	for (uint32_t i = 0; i < p->n_other; i++)
		if (may_hold(&p->predicate[p->other[i]], s, n, value))
			bits[p->other[i] / 64] |= (uint64_t)1 << p->other[i] % 64;
	return add_signs(p, t, bits, n_words);
}

static bool grow_slots(struct types *all)
{
	uint32_t n_slot = all->n_slot ? 2 * all->n_slot : 4096;
	uint32_t *slot = calloc(n_slot, sizeof *slot);
	if (!slot)
		return false;
	for (uint32_t i = 0; i < all->n; i++) {
		uint32_t at = (uint32_t)all->at[i].hash & (n_slot - 1);
		while (slot[at])
			at = (at + 1) & (n_slot - 1);
		slot[at] = i + 1;
	}
	free(all->slot);
	all->slot = slot;
	all->n_slot = n_slot;
	return true;
}

uint32_t types_of(struct program *p, const char *s, size_t n, const struct value_at *value)
{
	struct types *all = &p->types;
	uint64_t word = rules_hash(s, n), hash = word;
	for (unsigned i = 0; i < p->n_axis; i++)
		hash = (hash ^ value[i].hash) * 0x9FB21C651E98DF25u, hash ^= hash >> 29;
	if (2 * all->n >= all->n_slot && !grow_slots(all))
		return QN_NONE;
	uint32_t at = (uint32_t)hash & (all->n_slot - 1);
	for (; all->slot[at]; at = (at + 1) & (all->n_slot - 1))
		if (all->at[all->slot[at] - 1].hash == hash)
			return all->slot[at] - 1;
	if (!room_for(&all->at, all->n, 1, &all->room, sizeof *all->at))
		return QN_NONE;
	struct type *t = &all->at[all->n];
	*t = (struct type){.hash = hash};
	if (!learn(p, t, s, n, word, value))
		return QN_NONE;
	all->slot[at] = ++all->n;
	return all->n - 1;
}

void types_trim(struct program *p)
{
	struct types *all = &p->types;
	if ((size_t)all->n_bits * sizeof *all->bits + (size_t)all->n_sign * sizeof *all->sign + all->n * sizeof *all->at < MOST_BYTES)
		return;
	free(all->at);
	free(all->slot);
	free(all->bits);
	free(all->sign);
	*all = (struct types){0};
}
