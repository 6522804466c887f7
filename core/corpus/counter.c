/*
 * counter.c -- counts by key, sorted at the end.
 */
#include "counter.h"
#include "learn/hash.h"

#include <stdlib.h>
#include <string.h>

static bool enlarge(struct counter *c)
{
	uint32_t n = c->n_slot ? 2 * c->n_slot : 1024;
	uint32_t *slot = mem_alloc(n * sizeof *slot);
	if (!slot)
		return false;
	memset(slot, 0, n * sizeof *slot);
	for (unsigned i = 0; i < c->n; i++) {
		uint32_t at = feat_bytes(c->at[i].key, strlen(c->at[i].key)) & (n - 1);
		while (slot[at])
			at = (at + 1) & (n - 1);
		slot[at] = i + 1;
	}
	mem_free(c->slot);
	c->slot = slot;
	c->n_slot = n;
	return true;
}

struct count *counter_of(struct counter *c, const char *key, size_t n)
{
	if (2 * c->n >= c->n_slot && !enlarge(c))
		return NULL;
	uint32_t at = feat_bytes(key, n) & (c->n_slot - 1);
	for (; c->slot[at]; at = (at + 1) & (c->n_slot - 1)) {
		struct count *have = &c->at[c->slot[at] - 1];
		if (strlen(have->key) == n && memcmp(have->key, key, n) == 0)
			return have;
	}
	const char *copy = arena_copy(&c->keys, key, n);
	if (!copy || strlen(copy) != n || !mem_grow(&c->at, c->n, &c->room, sizeof *c->at))
		return NULL;
	c->at[c->n] = (struct count){.key = copy};
	c->slot[at] = ++c->n;
	return &c->at[c->n - 1];
}

bool counter_add(struct counter *c, const char *key, unsigned which, uint64_t document, unsigned by_document)
{
	struct count *k = counter_of(c, key, strlen(key));
	if (!k)
		return false;
	k->v[which]++;
	if (document && k->seen != document) {
		k->seen = document;
		k->v[by_document]++;
	}
	return true;
}

static int greatest_first(const void *a, const void *b)
{
	const struct count *x = a, *y = b;
	return x->v[0] != y->v[0] ? (x->v[0] > y->v[0] ? -1 : 1) : strcmp(x->key, y->key);
}

void counter_sort(struct counter *c)
{
	if (c->n)
		qsort(c->at, c->n, sizeof *c->at, greatest_first);
}

void counter_free(struct counter *c)
{
	mem_free(c->at);
	mem_free(c->slot);
	arena_free(&c->keys);
	*c = (struct counter){0};
}
