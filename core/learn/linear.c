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

void linear_score(const struct linear *m, const struct linear_item *item, size_t n, float *score)
{
	uint32_t k = m->head->n_class, slots = m->head->n_slot;
	for (uint32_t c = 0; c < k; c++)
		score[c] = m->head->shift[c];
	for (size_t i = 0; i < n; i++) {
		uint32_t f = item[i].feature, s = (uint32_t)((uint64_t)f * slots >> 32);
		uint16_t tag = (uint16_t)f ? (uint16_t)f : 1;
		/* a table is never full, but a damaged one must not hold us */
		for (uint32_t probe = 0; probe < slots && m->tag[s]; probe++) {
			if (m->tag[s] == tag) {
				const int8_t *w = m->weight + (size_t)s * k;
				for (uint32_t c = 0; c < k; c++)
					score[c] += m->value[(uint8_t)w[c]] * item[i].value;
				break;
			}
			s = s + 1 == slots ? 0 : s + 1;
		}
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
