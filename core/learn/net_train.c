/*
 * net_train.c -- see net_train.h.
 */
#include "net_train.h"
#include "random.h"
#include "wide.h"

#include <math.h>
#include <stdlib.h>

bool net_learner_init(struct net_learner *l, float rate, unsigned least, uint64_t seed)
{
	*l = (struct net_learner){.rate = rate, .dropout = 0.3f, .random = seed * 0x9E3779B97F4A7C15u + 1};
	for (unsigned k = 0; k < NET_HIDDEN; k++)
		l->bias[k] = l->bias_square[k] = 0.1f;
	return sparse_init(&l->deep, NET_HIDDEN, 0.1f, least);
}

bool net_learner_head_init(struct net_learner_head *h, unsigned n_class, unsigned least)
{
	uint64_t random = 99;
	*h = (struct net_learner_head){.n_class = n_class};
	h->weight = calloc((size_t)n_class * 2 * NET_HIDDEN, sizeof *h->weight);
	h->bias = calloc(2 * n_class, sizeof *h->bias);
	for (unsigned k = 0; h->weight && k < n_class; k++)
		for (unsigned i = 0; i < NET_HIDDEN; i++) {
			float *w = h->weight + (size_t)k * 2 * NET_HIDDEN + i;
			w[0] = 0.2f * random_even(&random);
			w[NET_HIDDEN] = 0.1f;
			h->bias[n_class + k] = 0.1f;
		}
	return h->weight && h->bias && sparse_init(&h->wide, n_class, 0, least);
}

void net_learner_free(struct net_learner *l) { sparse_free(&l->deep); }

void net_learner_head_free(struct net_learner_head *h)
{
	sparse_free(&h->wide);
	free(h->weight);
	free(h->bias);
}

/* Copies the features that are not left out; answers how many. */
static unsigned thinned(struct net_learner *l, float share, const uint32_t *feature, unsigned n, uint32_t *out)
{
	uint32_t drop = (uint32_t)(share * 65536);
	uint64_t bits = 0;
	unsigned m = 0;
	for (unsigned i = 0; i < n && m < NET_FEATURES; i++) {
		if (i % 4 == 0)
			bits = drop ? random_64(&l->random) : ~(uint64_t)0;
		if ((bits >> 16 * (i % 4) & 0xffff) >= drop)
			out[m++] = feature[i];
	}
	return m;
}

WIDE void net_begin(struct net_learner *l, const uint32_t *feature, unsigned n, const float *const *said, unsigned n_said, bool learning)
{
	l->learning = learning;
	l->n = thinned(l, learning ? l->thin_deep : 0, feature, n, l->feature);
	l->moved = false;
	memcpy(l->hidden, l->bias, sizeof l->hidden);
	for (unsigned i = 0; i < n_said; i++)
		for (unsigned k = 0; k < NET_HIDDEN; k++)
			l->hidden[k] += said[i][k];
	sparse_add(&l->deep, l->feature, l->n, l->hidden);
	uint64_t bits = 0;
	uint32_t drop = (uint32_t)(l->dropout * 65536);
	float keep = 1 / (1 - l->dropout);
	for (unsigned k = 0; k < NET_HIDDEN; k++) {
		if (learning && k % 4 == 0)
			bits = random_64(&l->random);
		if (l->hidden[k] < 0 || (learning && (bits >> 16 * (k % 4) & 0xffff) < drop))
			l->hidden[k] = 0;
		else if (learning)
			l->hidden[k] *= keep;
		l->gradient[k] = 0;
	}
}

WIDE void net_ask(struct net_learner *l, const struct net_learner_head *h, const uint32_t *wide, unsigned n, float *score)
{
	float thin = l->learning ? l->thin_wide : 0, sum[NET_CLASSES] = {0};
	l->n_wide = thinned(l, thin, wide, n, l->wide);
	sparse_add(&h->wide, l->wide, l->n_wide, sum);
	for (unsigned k = 0; k < h->n_class; k++) {
		const float *w = h->weight + (size_t)k * 2 * NET_HIDDEN;
		float part[8] = {0};
		for (unsigned i = 0; i < NET_HIDDEN; i += 8)
			for (unsigned j = 0; j < 8; j++)
				part[j] += w[i + j] * l->hidden[i + j];
		score[k] = h->bias[k] + part[0] + part[1] + part[2] + part[3] + part[4] + part[5] + part[6] + part[7] + sum[k] / (1 - thin);
	}
}

WIDE void net_tell(struct net_learner *l, struct net_learner_head *h, float *score, const bool *right, const bool *may)
{
	float most = -INFINITY, all = 0, good = 0, g[NET_CLASSES];
	for (unsigned k = 0; k < h->n_class; k++)
		if (!may || may[k])
			most = score[k] > most ? score[k] : most;
	for (unsigned k = 0; k < h->n_class; k++) {
		g[k] = !may || may[k] ? expf(score[k] - most) : 0;
		all += g[k];
		good += right[k] ? g[k] : 0;
	}
	if (good > 0.999f * all || good <= 0)
		return; /* known well enough */
	l->moved = true;
	for (unsigned k = 0; k < h->n_class; k++)
		g[k] = g[k] / all - (right[k] ? g[k] / good : 0);
	sparse_step(&h->wide, l->wide, l->n_wide, g, l->rate);
	for (unsigned k = 0; k < h->n_class; k++) {
		float *w = h->weight + (size_t)k * 2 * NET_HIDDEN, *square = w + NET_HIDDEN, *b = &h->bias[k];
		if (fabsf(g[k]) < 1e-5f)
			continue;
		b[h->n_class] += g[k] * g[k];
		*b -= l->rate * g[k] / (sqrtf(b[h->n_class]) + 1e-6f);
		for (unsigned i = 0; i < NET_HIDDEN; i++) {
			float d = g[k] * l->hidden[i];
			l->gradient[i] += g[k] * w[i];
			square[i] += d * d;
			w[i] -= l->rate * d / (sqrtf(square[i]) + 1e-6f);
		}
	}
}

WIDE bool net_end(struct net_learner *l)
{
	if (!l->moved)
		return false;
	float keep = 1 / (1 - l->dropout);
	for (unsigned k = 0; k < NET_HIDDEN; k++) {
		l->gradient[k] = l->hidden[k] > 0 ? l->gradient[k] * keep : 0;
		l->bias_square[k] += l->gradient[k] * l->gradient[k];
		l->bias[k] -= l->rate * l->gradient[k] / (sqrtf(l->bias_square[k]) + 1e-6f);
	}
	sparse_step(&l->deep, l->feature, l->n, l->gradient, l->rate);
	return true;
}

void *net_pack_deep(const struct net_learner *l, size_t most, int16_t *bias, size_t *bytes)
{
	struct table_head *h = sparse_pack(&l->deep, most, bytes);
	for (unsigned k = 0; h && k < NET_HIDDEN; k++)
		bias[k] = (int16_t)lrintf(fminf(fmaxf(l->bias[k] / h->scale, -NET_BIAS), NET_BIAS));
	return h;
}

void *net_pack_head(const struct net_learner_head *h, float deep_scale, size_t *bytes)
{
	float most = 1e-9f;
	for (unsigned k = 0; k < h->n_class; k++)
		for (unsigned i = 0; i < NET_HIDDEN; i++)
			most = fmaxf(most, fabsf(h->weight[(size_t)k * 2 * NET_HIDDEN + i]));
	/* a hidden unit is at most NET_BIAS and a byte for each feature: a sum of 128 products fits 32 bits */
	float scale = most / 1023;
	*bytes = sizeof(struct net_head) + h->n_class * (sizeof(float) + NET_HIDDEN * sizeof(int16_t));
	struct net_head *out = calloc(1, *bytes);
	if (!out)
		return NULL;
	*out = (struct net_head){.n_class = h->n_class, .scale = scale * deep_scale};
	float *bias = (float *)(out + 1);
	int16_t *weight = (int16_t *)(bias + h->n_class);
	for (unsigned k = 0; k < h->n_class; k++) {
		bias[k] = h->bias[k];
		for (unsigned i = 0; i < NET_HIDDEN; i++)
			weight[(size_t)k * NET_HIDDEN + i] = (int16_t)lrintf(h->weight[(size_t)k * 2 * NET_HIDDEN + i] / scale);
	}
	return out;
}
