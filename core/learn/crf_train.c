/*
 * crf_train.c -- learning a chain: see crf_train.h.
 */
#include "crf_train.h"

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
	float tw[CRF_STATES][CRF_STATES], tg[CRF_STATES][CRF_STATES];
	uint64_t seed;
	/* of the sequence at hand */
	uint32_t room, room_kept;
	uint32_t *kept; /* slots of its features, UINT32_MAX where one is left out */
	float *score; /* [n][width] */
	float *alpha, *beta, *local; /* [n][CRF_STATES] */
};

static uint32_t slot_of(const struct train *t, uint32_t f)
{
	f |= !f;
	uint32_t at = (f * 0x9e3779b1u) >> 7 & t->mask;
	while (t->key[at] && t->key[at] != f)
		at = (at + 1) & t->mask;
	return at;
}

static bool allowed(unsigned from, unsigned to)
{
	unsigned fp = (from - 1) % 4, tp = (to - 1) % 4;
	bool open = from && fp <= CRF_INSIDE, goes_on = to && (tp == CRF_INSIDE || tp == CRF_LAST);
	if (open != goes_on)
		return false;
	return !open || (from - 1) / 4 == (to - 1) / 4;
}

static void states_of(const struct train *t, const float *score, float *out)
{
	out[0] = 0;
	for (unsigned k = 0; k < t->set->n_type; k++) {
		float in = score[3 * k], begin = score[3 * k + 1], end = score[3 * k + 2];
		out[crf_state(k, CRF_BEGIN)] = in + begin;
		out[crf_state(k, CRF_INSIDE)] = in;
		out[crf_state(k, CRF_LAST)] = in + end;
		out[crf_state(k, CRF_UNIT)] = in + begin + end;
	}
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

static bool room_for(struct train *t, uint32_t n)
{
	if (n <= t->room)
		return true;
	free(t->score);
	free(t->alpha);
	free(t->beta);
	free(t->local);
	t->room = n * 2;
	t->score = malloc((size_t)t->room * t->width * sizeof *t->score);
	t->alpha = malloc((size_t)t->room * CRF_STATES * sizeof *t->alpha);
	t->beta = malloc((size_t)t->room * CRF_STATES * sizeof *t->beta);
	t->local = malloc((size_t)t->room * CRF_STATES * sizeof *t->local);
	return t->score && t->alpha && t->beta && t->local;
}

static void step(float *w, float *g, float gradient, float rate, float l1)
{
	*g += gradient * gradient;
	float size = rate / sqrtf(*g + 1e-3f), x = *w + size * gradient, shrink = size * l1;
	*w = x > shrink ? x - shrink : x < -shrink ? x + shrink : 0;
}

static float scale_to_one(float *x, unsigned n)
{
	float sum = 0;
	for (unsigned k = 0; k < n; k++)
		sum += x[k];
	for (unsigned k = 0; k < n; k++)
		x[k] /= sum;
	return sum;
}

/* One sequence: forward, backward, and a step for every feature. Answers its log likelihood. */
static double learn(struct train *t, const struct crf_sequence *s, const uint32_t *all, float rate)
{
	const uint32_t *slot = keep_some(t, all, s->first[s->n]);
	unsigned S = t->n_state;
	uint32_t n = s->n;
	float e[CRF_STATES][CRF_STATES], expected[CRF_STATES][CRF_STATES];
	double like = 0;
	if (!n || !slot || !room_for(t, n))
		return 0;
	for (unsigned a = 0; a < S; a++)
		for (unsigned b = 0; b < S; b++) {
			e[a][b] = allowed(a, b) ? expf(t->tw[a][b]) : 0;
			expected[a][b] = 0;
		}
	for (uint32_t i = 0; i < n; i++) {
		float *sc = t->score + (size_t)i * t->width, *l = t->local + (size_t)i * CRF_STATES, most = 0;
		memset(sc, 0, t->width * sizeof *sc);
		for (uint32_t f = s->first[i]; f < s->first[i + 1]; f++)
			if (slot[f] != UINT32_MAX) {
				const float *w = t->w + (size_t)slot[f] * t->width;
				for (unsigned k = 0; k < t->width; k++)
					sc[k] += w[k];
			}
		states_of(t, sc, l);
		like += l[s->state[i]];
		for (unsigned k = 0; k < S; k++)
			most = l[k] > most ? l[k] : most;
		for (unsigned k = 0; k < S; k++)
			l[k] = expf(l[k] - most);
		like -= most;
		if (i)
			like += t->tw[s->state[i - 1]][s->state[i]];
	}
	for (uint32_t i = 0; i < n; i++) {
		float *a = t->alpha + (size_t)i * CRF_STATES, *l = t->local + (size_t)i * CRF_STATES, *p = a - CRF_STATES;
		for (unsigned k = 0; k < S; k++)
			a[k] = 0;
		if (i == 0)
			for (unsigned k = 0; k < S; k++)
				a[k] = allowed(0, k);
		else
			for (unsigned j = 0; j < S; j++)
				for (unsigned k = 0; k < S; k++)
					a[k] += p[j] * e[j][k];
		for (unsigned k = 0; k < S; k++)
			a[k] *= l[k];
		like -= log(scale_to_one(a, S));
	}
	for (uint32_t i = n; i-- > 0;) {
		float *b = t->beta + (size_t)i * CRF_STATES, *l = t->local + (size_t)(i + 1) * CRF_STATES, *q = b + CRF_STATES, v[CRF_STATES];
		if (i + 1 == n) {
			for (unsigned k = 0; k < S; k++)
				b[k] = allowed(k, 0);
			float end = 0;
			for (unsigned k = 0; k < S; k++)
				end += t->alpha[(size_t)i * CRF_STATES + k] * b[k];
			like -= log(end);
		} else {
			for (unsigned k = 0; k < S; k++)
				v[k] = l[k] * q[k];
			for (unsigned j = 0; j < S; j++) {
				b[j] = 0;
				for (unsigned k = 0; k < S; k++)
					b[j] += e[j][k] * v[k];
			}
			float *a = t->alpha + (size_t)i * CRF_STATES, z = 0;
			for (unsigned j = 0; j < S; j++)
				z += a[j] * b[j];
			for (unsigned j = 0; j < S; j++)
				for (unsigned k = 0; k < S; k++)
					expected[j][k] += a[j] * e[j][k] * v[k] / z;
		}
		scale_to_one(b, S);
	}
	for (uint32_t i = 0; i < n; i++) {
		float p[CRF_STATES], grad[CRF_COLUMNS] = {0}, sum = 0;
		bool any = false;
		for (unsigned k = 0; k < S; k++)
			sum += p[k] = t->alpha[(size_t)i * CRF_STATES + k] * t->beta[(size_t)i * CRF_STATES + k];
		for (unsigned k = 0; k < S; k++)
			p[k] = (s->state[i] == k) - p[k] / sum;
		for (unsigned k = 0; k < t->set->n_type; k++) {
			const float *q = p + crf_state(k, CRF_BEGIN);
			grad[3 * k] = s->weight * (q[0] + q[1] + q[2] + q[3]);
			grad[3 * k + 1] = s->weight * (q[CRF_BEGIN] + q[CRF_UNIT]);
			grad[3 * k + 2] = s->weight * (q[CRF_LAST] + q[CRF_UNIT]);
		}
		for (unsigned k = 0; k < t->width; k++) {
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
	for (uint32_t i = 1; i < n; i++)
		expected[s->state[i - 1]][s->state[i]] -= 1;
	for (unsigned a = 0; a < S; a++)
		for (unsigned b = 0; b < S; b++)
			if (allowed(a, b) && fabsf(expected[a][b]) > 1e-4f)
				step(&t->tw[a][b], &t->tg[a][b], -s->weight * expected[a][b], rate, 0);
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
	memcpy(h->transition, t->tw, sizeof h->transition);
	for (size_t i = 0; i < slots; i++) {
		bool any = false;
		for (unsigned k = 0; t->key[i] && !t->dead[i] && k < t->width; k++)
			any = any || t->w[i * t->width + k] != 0;
		if (!any)
			continue;
		uint32_t f = t->key[i], at = f & (n_slot - 1);
		while (print[at])
			at = (at + 1) & (n_slot - 1);
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
	struct train t = {.set = set, .width = 3 * set->n_type, .n_state = 1 + 4 * set->n_type, .mask = (uint32_t)slots - 1};
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
	free(t.score);
	free(t.alpha);
	free(t.beta);
	free(t.local);
	return out;
}
