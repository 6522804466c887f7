/*
 * net.c -- see net.h.
 */
#include "net.h"
#include "wide.h"

bool net_open(struct net_classes *c, const void *section, size_t bytes, unsigned n_class)
{
	const struct net_head *h = section;
	if (!section || bytes < sizeof *h || !h->n_class || (n_class && h->n_class != n_class) || h->n_class > 4096 ||
	    bytes < sizeof *h + h->n_class * (sizeof(float) + NET_HIDDEN * sizeof(int16_t)))
		return false;
	const float *bias = (const float *)(h + 1);
	*c = (struct net_classes){h->n_class, h->scale, bias, (const int16_t *)(bias + h->n_class)};
	return true;
}

WIDE void net_hidden(const int16_t *bias, const int8_t *const *row, unsigned m, const int16_t *const *said, unsigned n_said, int16_t *hidden)
{
	enum { HIGHEST = 16383 }; /* so that a sum of products fits 32 bits */
	int16_t sum[NET_HIDDEN];
	memcpy(sum, bias, sizeof sum);
	for (unsigned i = 0; i < n_said; i++)
		for (unsigned k = 0; k < NET_HIDDEN; k++)
			sum[k] = (int16_t)(sum[k] + said[i][k]);
	table_sum(row, m, sum, NET_HIDDEN);
	for (unsigned k = 0; k < NET_HIDDEN; k++)
		hidden[k] = sum[k] < 0 ? 0 : sum[k] > HIGHEST ? HIGHEST : sum[k];
}

WIDE void net_score(const struct net_classes *c, const int16_t *hidden, float *score)
{
	for (uint32_t k = 0; k < c->n_class; k++) {
		const int16_t *w = c->weight + (size_t)k * NET_HIDDEN;
		int32_t sum = 0;
		for (unsigned i = 0; i < NET_HIDDEN; i++)
			sum += w[i] * hidden[i];
		score[k] += c->scale * (float)sum + c->bias[k];
	}
}
