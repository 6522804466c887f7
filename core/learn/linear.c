/*
 * linear.c -- the scores of an example under a packed table.
 *
 * A feature's slot is found by its upper bits and known by its lower sixteen.
 */
#include "linear.h"
#include "hash.h"
#include "prints.h"

#include <math.h>
#include <string.h>

bool linear_open(struct linear *m, const void *bytes, size_t n)
{
	const struct linear_head *h = bytes;
	if (!bytes || n < sizeof *h || h->n_class < 2 || h->n_class > LINEAR_CLASS || !h->n_slot)
		return false;
	if ((n - sizeof *h) / (2 + h->n_class) < h->n_slot || !(h->heat > 0))
		return false;
	m->head = h;
	m->tag = (const uint16_t *)(h + 1);
	m->weight = (const int8_t *)(m->tag + h->n_slot);
	for (int q = -128; q < 128; q++)
		m->value[(uint8_t)q] = h->top * (float)(q < 0 ? -q * q : q * q) / (127.0f * 127.0f);
	return true;
}

static uint32_t slot_of(const struct linear *m, uint32_t feature) { return (uint32_t)((uint64_t)feature * m->head->n_slot >> 32); }

/* The slot of a feature, or another one and false if it has none. */
static inline bool find(const struct linear *m, uint32_t feature, uint32_t *slot)
{
	uint32_t s = slot_of(m, feature), slots = m->head->n_slot, k;
	uint16_t tag = (uint16_t)feature ? (uint16_t)feature : 1;
	bool found;
	for (; s + MANY <= slots; s += MANY)
		if ((k = prints_first_of_many(m->tag + s, tag, &found)) < MANY) {
			*slot = s + k;
			return found;
		}
	if (s == slots)
		s = 0;
	/* a table is never full, but a damaged one must not hold us */
	for (uint32_t probe = 0; probe < slots && m->tag[s]; probe++) {
		if (m->tag[s] == tag) {
			*slot = s;
			return true;
		}
		s = s + 1 == slots ? 0 : s + 1;
	}
	*slot = 0;
	return false;
}

/* Items are taken in blocks, and a block in three steps with those of other blocks between them, for most of the memory is in no cache. */
enum { BLOCK = 32 };
struct block {
	const int8_t *row[BLOCK];
	float value[BLOCK];
	unsigned n;
};

static inline size_t block_end(size_t b, size_t n) { return n - b < BLOCK ? n : b + BLOCK; }

ASKS void ask_slot(const uint16_t *tag)
{
	__builtin_prefetch(tag);
	__builtin_prefetch(tag + MANY - 1);
}

ASKS void ask_block(const struct linear *m, const struct linear_item *item, size_t b, size_t n)
{
	for (size_t i = b, e = block_end(b, n); i < e; i++)
		ask_slot(m->tag + slot_of(m, item[i].feature));
}

/* No jump depends on whether a feature has weights, which is chance. */
static inline __attribute__((always_inline)) void find_block(const struct linear *m, const struct linear_item *item, size_t b, size_t n, uint32_t k, struct block *to)
{
	unsigned hits = 0;
	for (size_t i = b, e = block_end(b, n); i < e; i++) {
		uint32_t slot;
		bool found = find(m, item[i].feature, &slot);
		to->row[hits] = m->weight + (size_t)slot * k;
		__builtin_prefetch(to->row[hits]);
		to->value[hits] = item[i].value;
		hits += found;
	}
	to->n = hits;
}

static inline __attribute__((always_inline)) void add_block(const struct linear *m, const struct block *b, float *sum, uint32_t k)
{
	for (unsigned i = 0; i < b->n; i++)
		for (uint32_t c = 0; c < k; c++)
			sum[c] += m->value[(uint8_t)b->row[i][c]] * b->value[i];
}

/* k is a constant where this is called. */
static inline __attribute__((always_inline)) void add_items(const struct linear *m, const struct linear_item *item, size_t n, float *score, uint32_t k)
{
	struct block block[2] = {{.n = 0}, {.n = 0}};
	float sum[LINEAR_CLASS];
	unsigned turn = 0;
	memcpy(sum, score, k * sizeof *sum);
	ask_block(m, item, 0, n);
	for (size_t b = 0; b < n; b += BLOCK, turn ^= 1) {
		if (b + BLOCK < n)
			ask_block(m, item, b + BLOCK, n);
		find_block(m, item, b, n, k, &block[turn]);
		add_block(m, &block[turn ^ 1], sum, k);
	}
	add_block(m, &block[turn ^ 1], sum, k);
	memcpy(score, sum, k * sizeof *sum);
}

void linear_score(const struct linear *m, const struct linear_item *item, size_t n, float *score)
{
	uint32_t k = m->head->n_class;
	for (uint32_t c = 0; c < k; c++)
		score[c] = m->head->shift[c];
	switch (k) {
	case 2: add_items(m, item, n, score, 2); break;
	case 3: add_items(m, item, n, score, 3); break;
	case 5: add_items(m, item, n, score, 5); break;
	default: add_items(m, item, n, score, k);
	}
	for (uint32_t c = 0; c < k; c++)
		score[c] /= m->head->heat;
}

void linear_softmax(float *score, unsigned n_class)
{
	float top = score[0], sum = 0;
	for (unsigned c = 1; c < n_class; c++)
		if (score[c] > top)
			top = score[c];
	for (unsigned c = 0; c < n_class; c++)
		sum += score[c] = expf(score[c] - top);
	for (unsigned c = 0; c < n_class; c++)
		score[c] /= sum;
}
