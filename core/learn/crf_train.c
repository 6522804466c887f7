/*
 * crf_train.c -- learning a chain: see crf_train.h.
 */
#include "crf_train.h"
#include "crf_slope.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct train {
	const struct crf_setup *set;
	unsigned width, n_state;
	uint32_t *key;   /* [slots] the feature that owns the slot, 0: free */
	uint32_t *count; /* [slots] */
	float *w, *g;    /* [slots][width] */
	float *sum;      /* [slots][width] of w at n_sum moments; NULL: no mean is wanted */
	unsigned n_sum;
	uint8_t *dead;   /* [slots] pruned */
	uint32_t mask;
	struct crf_slope slope; /* with the weights of transitions */
	float tg[CRF_STATES][CRF_STATES];
	uint64_t seed;
	/* of the sequence at hand */
	uint32_t room_kept;
	uint32_t *kept; /* slots of its features, UINT32_MAX where one is left out */
};

static uint32_t slot_of(const struct train *t, uint32_t f)
{
	f |= !f;
	uint32_t at = (f * 0x9e3779b1u) >> 7 & t->mask;
	while (t->key[at] && t->key[at] != f)
		at = (at + 1) & t->mask;
	return at;
}

static uint64_t next_random(uint64_t *x)
{
	*x ^= *x << 13;
	*x ^= *x >> 7;
	*x ^= *x << 17;
	return *x;
}

/* The features that take part this time: those that are alive and not left out by chance. */
static const uint32_t *keep_some(struct train *t, const uint32_t *slot, uint32_t n)
{
	uint32_t limit = (uint32_t)(t->set->dropout * 65536);
	if (n > t->room_kept) {
		free(t->kept);
		t->room_kept = 2 * n;
		if (!(t->kept = malloc(t->room_kept * sizeof *t->kept)))
			return NULL;
	}
	for (uint32_t f = 0; f < n; f++) {
		bool out = slot[f] == UINT32_MAX || t->dead[slot[f]] || (limit && (next_random(&t->seed) >> 20 & 0xffff) < limit);
		t->kept[f] = out ? UINT32_MAX : slot[f];
	}
	return t->kept;
}

static void step(float *w, float *g, float gradient, float rate, float l1)
{
	*g += gradient * gradient;
	float size = rate / sqrtf(*g + 1e-3f), x = *w + size * gradient, shrink = size * l1;
	*w = x > shrink ? x - shrink : x < -shrink ? x + shrink : 0;
}

static void sum_scores(const struct train *t, const struct crf_sequence *s, const uint32_t *slot, float *score)
{
	for (uint32_t i = 0; i < s->n; i++, score += t->width) {
		memset(score, 0, t->width * sizeof *score);
		for (uint32_t f = s->first[i]; f < s->first[i + 1]; f++)
			if (slot[f] != UINT32_MAX) {
				const float *w = t->w + (size_t)slot[f] * t->width;
				for (unsigned k = 0; k < t->width; k++)
					score[k] += w[k];
			}
	}
}

/* One sequence: which way to go, and a step for every feature. Answers its log likelihood. */
static double learn(struct train *t, const struct crf_sequence *s, const uint32_t *all, float rate)
{
	const uint32_t *slot = keep_some(t, all, s->first[s->n]);
	if (!s->n || !slot || !crf_slope_room(&t->slope, s->n))
		return 0;
	sum_scores(t, s, slot, t->slope.score);
	double like = crf_slope(&t->slope, s->n, s->state);
	float worth = s->weight * crf_trust(like, t->set->doubt);
	for (uint32_t i = 0; i < s->n; i++) {
		float grad[CRF_COLUMNS];
		bool any = false;
		for (unsigned k = 0; k < t->width; k++) {
			grad[k] = worth * t->slope.rise[(size_t)i * t->width + k];
			if (fabsf(grad[k]) < 1e-3f)
				grad[k] = 0;
			any = any || grad[k] != 0;
		}
		if (!any)
			continue;
		for (uint32_t f = s->first[i]; f < s->first[i + 1]; f++)
			if (slot[f] != UINT32_MAX) {
				float *w = t->w + (size_t)slot[f] * t->width, *g = t->g + (size_t)slot[f] * t->width;
				for (unsigned k = 0; k < t->width; k++)
					if (grad[k] != 0)
						step(&w[k], &g[k], grad[k], rate, t->set->l1);
			}
	}
	for (unsigned a = 0; a < t->n_state; a++)
		for (unsigned b = 0; b < t->n_state; b++)
			if (crf_follows(a, b) && fabsf(t->slope.excess[a][b]) > 1e-4f)
				step(&t->slope.transition[a][b], &t->tg[a][b], -worth * t->slope.excess[a][b], rate, 0);
	return like;
}

static float strength(const struct train *t, size_t i)
{
	float sum = 0;
	for (unsigned k = 0; k < t->width; k++)
		sum += fabsf(t->w[i * t->width + k]);
	return sum * log2f(2 + (float)t->count[i]);
}

static int falling(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;
	return x < y ? 1 : x > y ? -1 : 0;
}

static bool prune(struct train *t, size_t n)
{
	size_t slots = (size_t)t->mask + 1, used = 0;
	float *s = malloc(slots * sizeof *s);
	if (!s)
		return false;
	for (size_t i = 0; i < slots; i++)
		if (t->key[i] && !t->dead[i])
			s[used++] = strength(t, i);
	if (used > n) {
		qsort(s, used, sizeof *s, falling);
		for (size_t i = 0; i < slots; i++)
			t->dead[i] = t->dead[i] || !t->key[i] || strength(t, i) <= s[n];
	}
	free(s);
	return true;
}

static void *pack(const struct train *t, size_t *bytes)
{
	size_t slots = (size_t)t->mask + 1, n = 0;
	float most = 1e-6f;
	for (size_t i = 0; i < slots; i++) {
		bool any = false;
		for (unsigned k = 0; t->key[i] && !t->dead[i] && k < t->width; k++) {
			any = any || t->w[i * t->width + k] != 0;
			most = fabsf(t->w[i * t->width + k]) > most ? fabsf(t->w[i * t->width + k]) : most;
		}
		n += any;
	}
	uint32_t n_slot = 64;
	while (n_slot * 0.9 < (double)n)
		n_slot *= 2;
	if (t->set->tight)
		n_slot = (uint32_t)((double)n / 0.75) + 17;
	float limit = most > 3 ? 3 : most;
	*bytes = sizeof(struct crf_head) + (size_t)n_slot * (2 + t->width);
	char *out = calloc(1, *bytes);
	if (!out)
		return NULL;
	struct crf_head *h = (struct crf_head *)(void *)out;
	uint16_t *print = (uint16_t *)(h + 1);
	int8_t *weight = (int8_t *)(print + n_slot);
	h->n_type = t->set->n_type;
	h->n_slot = n_slot;
	h->scale = limit / 127;
	memcpy(h->transition, t->slope.transition, sizeof h->transition);
	for (size_t i = 0; i < slots; i++) {
		bool any = false;
		for (unsigned k = 0; t->key[i] && !t->dead[i] && k < t->width; k++)
			any = any || t->w[i * t->width + k] != 0;
		if (!any)
			continue;
		uint32_t f = t->key[i], at = crf_place(n_slot, f);
		while (print[at])
			at = at + 1 < n_slot ? at + 1 : 0;
		print[at] = (uint16_t)(f >> 16 | 1);
		for (unsigned k = 0; k < t->width; k++) {
			float x = roundf(t->w[i * t->width + k] / h->scale);
			weight[(size_t)at * t->width + k] = (int8_t)(x > 127 ? 127 : x < -127 ? -127 : x);
		}
	}
	return out;
}

static void add_up(struct train *t)
{
	for (size_t i = 0; i <= t->mask; i++)
		for (unsigned k = 0; t->key[i] && !t->dead[i] && k < t->width; k++)
			t->sum[i * t->width + k] += t->w[i * t->width + k];
	t->n_sum++;
}

static bool rounds(struct train *t, const struct crf_sequence *s, size_t n, uint32_t *const *slot, uint32_t *order, unsigned from,
                   unsigned to)
{
	for (unsigned r = from; r < to; r++) {
		double like = 0;
		for (size_t i = n; i > 1; i--) {
			size_t k = next_random(&t->seed) % i;
			uint32_t x = order[i - 1];
			order[i - 1] = order[k];
			order[k] = x;
		}
		float rate = t->set->rate * (t->set->average ? 1 : r + 2 >= to ? 0.3f : r + 4 >= to ? 0.6f : 1);
		for (size_t i = 0; i < n; i++) {
			like += learn(t, &s[order[i]], slot[order[i]], rate);
			if (t->sum && (i + 1) % (n / 8 + 1) == 0)
				add_up(t);
		}
		if (t->set->progress)
			t->set->progress(t->set->arg, r + 1, t->set->rounds + t->set->more_rounds, like / (double)n);
	}
	return true;
}

void *crf_train(const struct crf_sequence *s, size_t n, const struct crf_setup *set, size_t *bytes)
{
	size_t slots = (size_t)1 << set->bits;
	struct train t = {.set = set, .width = 3 * set->n_type, .n_state = 1 + 4 * set->n_type, .slope = {.n_type = set->n_type, .margin = set->margin}, .mask = (uint32_t)slots - 1};
	uint32_t **slot = calloc(n, sizeof *slot), *order = malloc(n * sizeof *order), used = 0;
	void *out = NULL;
	t.seed = set->seed * 2 + 88172645463325252u;
	t.key = calloc(slots, sizeof *t.key);
	t.count = calloc(slots, sizeof *t.count);
	t.dead = calloc(slots, 1);
	bool ok = slot && order && t.key && t.count && t.dead;
	for (size_t i = 0; ok && i < n; i++) {
		order[i] = (uint32_t)i;
		uint32_t n_f = s[i].first[s[i].n];
		if (!(slot[i] = malloc((n_f + 1) * sizeof **slot)))
			ok = false;
		for (uint32_t f = 0; ok && f < n_f; f++) {
			uint32_t at = slot_of(&t, s[i].feature[f]);
			if (!t.key[at] && used < slots / 8 * 7) {
				t.key[at] = s[i].feature[f] | !s[i].feature[f];
				used++;
			}
			slot[i][f] = t.key[at] ? at : UINT32_MAX;
			t.count[at] += slot[i][f] != UINT32_MAX;
		}
	}
	/* the weights of rare features are never touched, so their pages never exist */
	t.w = calloc(slots * t.width, sizeof *t.w);
	t.g = calloc(slots * t.width, sizeof *t.g);
	ok = ok && t.w && t.g;
	for (size_t i = 0; ok && i < slots; i++)
		t.dead[i] = t.count[i] < set->least;
	if (ok) {
		rounds(&t, s, n, slot, order, 0, set->rounds);
		ok = prune(&t, set->n_keep);
		if (set->average)
			ok = ok && (t.sum = calloc(slots * t.width, sizeof *t.sum));
		rounds(&t, s, n, slot, order, set->rounds, set->rounds + set->more_rounds);
		for (size_t i = 0; t.n_sum && i < slots * t.width; i++)
			t.w[i] = t.sum[i] != 0 ? t.sum[i] / (float)t.n_sum : 0;
		out = ok ? pack(&t, bytes) : NULL;
	}
	for (size_t i = 0; slot && i < n; i++)
		free(slot[i]);
	free(slot);
	free(order);
	free(t.key);
	free(t.count);
	free(t.dead);
	free(t.w);
	free(t.g);
	free(t.kept);
	free(t.sum);
	crf_slope_free(&t.slope);
	return out;
}
