/*
 * mem.c -- memory that can be made to fail, and arenas that die with an article.
 *
 * Every allocation of the engine passes through mem_alloc and mem_realloc, so
 * that a test can make the n-th one fail and see that nothing is lost or leaked.
 * What belongs to an article is taken from an arena: blocks that double in size,
 * freed in one stroke; arena_reset keeps the largest for the next article, so
 * that a batch of like articles soon asks the system for nothing. Blocks come
 * zeroed from the system and only what was given before is zeroed again: what a
 * plugin asks for and does not touch costs no memory and no time.
 */
#include "core.h"

#include <stdlib.h>
#include <string.h>

static struct {
	long count, fail_at;
	bool ever;
} watch = {0, -1, false};

void mem_fail_at(long n, bool ever)
{
	watch.count = 0;
	watch.fail_at = n;
	watch.ever = ever;
}

long mem_count(void) { return watch.count; }

static bool refused(void)
{
	long n = watch.count++;
	return watch.fail_at >= 0 && (n == watch.fail_at || (watch.ever && n > watch.fail_at));
}

void *mem_alloc(size_t bytes) { return refused() ? NULL : malloc(bytes ? bytes : 1); }
static void *mem_zeroed(size_t bytes) { return refused() ? NULL : calloc(1, bytes); }
void *mem_realloc(void *p, size_t bytes) { return refused() ? NULL : realloc(p, bytes ? bytes : 1); }
void mem_free(void *p) { free(p); }

char *mem_copy(const char *s, size_t n)
{
	char *c = mem_alloc(n + 1);
	if (c) {
		memcpy(c, s, n);
		c[n] = 0;
	}
	return c;
}

bool mem_grow(void *array, unsigned n, unsigned *room, size_t size)
{
	if (n < *room)
		return true;
	unsigned more = *room ? *room * 2 : 16;
	void *p = mem_realloc(*(void **)array, more * size);
	if (!p)
		return false;
	*(void **)array = p;
	*room = more;
	return true;
}

struct arena_block {
	struct arena_block *next; /* the one before it */
	size_t size;              /* bytes of `at` */
	size_t used;              /* bytes of `at` that were given at some time: behind them all is zero */
	_Alignas(16) char at[];
};

enum { FIRST_BLOCK = 8 << 10, LARGEST_STEP = 8 << 20 };

static bool arena_grow(struct arena *a, size_t bytes)
{
	size_t size = a->block ? a->block->size * 2 : FIRST_BLOCK;
	if (size > LARGEST_STEP)
		size = LARGEST_STEP;
	if (size < bytes)
		size = bytes;
	if (a->limit && (a->total > a->limit || size > a->limit - a->total)) {
		size = bytes; /* near the limit, take no more than is needed */
		if (a->total > a->limit || size > a->limit - a->total)
			return false;
	}
	struct arena_block *b = mem_zeroed(sizeof *b + size);
	if (!b)
		return false;
	b->next = a->block;
	b->size = size;
	a->block = b;
	a->left = size;
	a->total += size;
	return true;
}

void *arena_alloc(struct arena *a, size_t bytes)
{
	if (bytes > SIZE_MAX / 2)
		return NULL;
	bytes = (bytes + 15) & ~(size_t)15;
	if (bytes > a->left && !arena_grow(a, bytes))
		return NULL;
	if (!a->block) /* nothing asked for, nothing there */
		return arena_grow(a, 16) ? a->block->at : NULL;
	size_t at = a->block->size - a->left, used = a->block->used;
	char *p = a->block->at + at;
	a->left -= bytes;
	a->given += bytes;
	if (at < used)
		memset(p, 0, at + bytes < used ? bytes : used - at);
	if (at + bytes > used)
		a->block->used = at + bytes;
	return p;
}

char *arena_copy(struct arena *a, const char *s, size_t n)
{
	char *c = arena_alloc(a, n + 1);
	if (c && n)
		memcpy(c, s, n);
	return c;
}

void arena_reset(struct arena *a)
{
	struct arena_block *largest = a->block;
	for (struct arena_block *b = a->block; b; b = b->next)
		if (b->size > largest->size)
			largest = b;
	for (struct arena_block *b = a->block, *next; b; b = next) {
		next = b->next;
		if (b != largest || b->size > LARGEST_STEP) {
			if (b == largest)
				largest = NULL;
			mem_free(b);
		}
	}
	a->block = largest;
	a->given = 0;
	a->left = a->total = largest ? largest->size : 0;
	if (largest)
		largest->next = NULL;
}

void arena_free(struct arena *a)
{
	for (struct arena_block *b = a->block, *next; b; b = next) {
		next = b->next;
		mem_free(b);
	}
	*a = (struct arena){.limit = a->limit};
}
