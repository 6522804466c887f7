/*
 * strings.c -- an article's strings, each kept once.
 *
 * Open addressing over 32-bit hashes; the number of a string is the order in
 * which it came, so equal runs give equal numbers. The bytes live in the
 * article's arena, the table on the heap, where it is used again for the next.
 */
#include "core.h"
#include "learn/hash.h"

#include <string.h>

enum { FIRST_SLOTS = 1024 };

static bool slots_grow(struct strings *t, uint32_t n_slot)
{
	uint32_t *slot = mem_alloc((size_t)n_slot * sizeof *slot);
	if (!slot)
		return false;
	memset(slot, 0, (size_t)n_slot * sizeof *slot);
	for (uint32_t i = 0; i < t->n; i++) {
		uint32_t at = t->at[i].hash & (n_slot - 1);
		while (slot[at])
			at = (at + 1) & (n_slot - 1);
		slot[at] = i + 1;
	}
	mem_free(t->slot);
	t->slot = slot;
	t->n_slot = n_slot;
	return true;
}

bool strings_init(struct strings *t, struct arena *a)
{
	*t = (struct strings){.arena = a};
	return slots_grow(t, FIRST_SLOTS) && strings_intern(t, "", 0) == 0;
}

void strings_reset(struct strings *t)
{
	t->n = 0;
	memset(t->slot, 0, (size_t)t->n_slot * sizeof *t->slot);
}

void strings_free(struct strings *t)
{
	mem_free(t->at);
	mem_free(t->slot);
	*t = (struct strings){0};
}

qn_sym strings_intern(struct strings *t, const char *s, size_t n)
{
	if (n >= UINT32_MAX)
		return QN_NONE;
	uint32_t hash = feat_bytes(s, n), at = hash & (t->n_slot - 1);
	for (; t->slot[at]; at = (at + 1) & (t->n_slot - 1)) {
		const struct string *have = &t->at[t->slot[at] - 1];
		if (have->hash == hash && have->len == n && memcmp(have->s, s, n) == 0)
			return t->slot[at] - 1;
	}
	if (t->n == t->room) {
		uint32_t room = t->room ? t->room * 2 : FIRST_SLOTS / 2;
		void *grown = mem_realloc(t->at, (size_t)room * sizeof *t->at);
		if (!grown)
			return QN_NONE;
		t->at = grown;
		t->room = room;
	}
	if (t->n >= t->n_slot / 2) {
		if (!slots_grow(t, t->n_slot * 2))
			return QN_NONE;
		at = hash & (t->n_slot - 1);
		while (t->slot[at])
			at = (at + 1) & (t->n_slot - 1);
	}
	char *copy = arena_copy(t->arena, s, n);
	if (!copy)
		return QN_NONE;
	t->at[t->n] = (struct string){copy, (uint32_t)n, hash};
	t->slot[at] = ++t->n;
	return t->n - 1;
}
