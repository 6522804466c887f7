/*
 * linear.c -- the scores of an example under a packed table.
 *
 * A feature's slot is found by its upper bits and known by its lower sixteen.
 */
#include "linear.h"

#include <math.h>

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

/* The weights of a feature; NULL if it has none. */
static const int8_t *row_of(const struct linear *m, uint32_t feature, uint32_t k)
{
	uint32_t s = slot_of(m, feature), slots = m->head->n_slot;
	uint16_t tag = (uint16_t)feature ? (uint16_t)feature : 1;
	/* a table is never full, but a damaged one must not hold us */
	for (uint32_t probe = 0; probe < slots && m->tag[s]; probe++) {
		if (m->tag[s] == tag)
			return m->weight + (size_t)s * k;
		s = s + 1 == slots ? 0 : s + 1;
	}
	return NULL;
}

/* k is a constant where this is called. The memory of a block is asked for before it is needed: most of it is in no cache. */
static inline __attribute__((always_inline)) void add_items(const struct linear *m, const struct linear_item *item, size_t n, float *score, uint32_t k)
{
	enum { BLOCK = 32 };
	for (size_t b = 0; b < n; b += BLOCK) {
		size_t e = n - b < BLOCK ? n - b : BLOCK, hits = 0;
		const int8_t *row[BLOCK];
		float value[BLOCK];
		for (size_t i = 0; i < e; i++)
			__builtin_prefetch(m->tag + slot_of(m, item[b + i].feature));
		for (size_t i = 0; i < e; i++)
			if ((row[hits] = row_of(m, item[b + i].feature, k))) {
				__builtin_prefetch(row[hits]);
				value[hits++] = item[b + i].value;
			}
		for (size_t i = 0; i < hits; i++)
			for (uint32_t c = 0; c < k; c++)
				score[c] += m->value[(uint8_t)row[i][c]] * value[i];
	}
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
