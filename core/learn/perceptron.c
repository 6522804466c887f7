/*
 * perceptron.c -- see perceptron.h.
 */
#include "perceptron.h"
#include "table.h"

#include <math.h>
#include <stdlib.h>

bool perceptron_init(struct perceptron *p, unsigned n_class)
{
	*p = (struct perceptron){.n_class = n_class, .n_slot = 1 << 16, .room = 1 << 14, .time = 1};
	p->key = calloc(p->n_slot, sizeof *p->key);
	p->at = calloc(p->n_slot, sizeof *p->at);
	p->weight = malloc((size_t)p->room * 2 * n_class * sizeof *p->weight);
	p->met = calloc(p->room, sizeof *p->met);
	return p->key && p->at && p->weight && p->met;
}

void perceptron_free(struct perceptron *p)
{
	free(p->key);
	free(p->at);
	free(p->weight);
	free(p->met);
	*p = (struct perceptron){0};
}

static uint32_t slot_of(const struct perceptron *p, uint32_t f)
{
	uint32_t mask = p->n_slot - 1, s = (f * 0x9E3779B1u) & mask;
	while (p->key[s] && p->key[s] != f)
		s = (s + 1) & mask;
	return s;
}

static bool grow_slots(struct perceptron *p)
{
	struct perceptron wide = {.n_slot = p->n_slot * 2};
	wide.key = calloc(wide.n_slot, sizeof *wide.key);
	wide.at = calloc(wide.n_slot, sizeof *wide.at);
	if (!wide.key || !wide.at) {
		free(wide.key);
		free(wide.at);
		return false;
	}
	for (uint32_t i = 0; i < p->n_slot; i++)
		if (p->key[i]) {
			uint32_t s = slot_of(&wide, p->key[i]);
			wide.key[s] = p->key[i];
			wide.at[s] = p->at[i];
		}
	free(p->key);
	free(p->at);
	p->key = wide.key;
	p->at = wide.at;
	p->n_slot = wide.n_slot;
	return true;
}

static bool grow_rows(struct perceptron *p)
{
	size_t room = (size_t)p->room + p->room / 2;
	void *more = realloc(p->weight, room * 2 * p->n_class * sizeof *p->weight);
	if (more)
		p->weight = more;
	void *met = more ? realloc(p->met, room * sizeof *p->met) : NULL;
	if (!met)
		return false;
	p->met = met;
	p->room = (uint32_t)room;
	return true;
}

void perceptron_score(const struct perceptron *p, const uint32_t *feature, unsigned n, float *score)
{
	for (unsigned k = 0; k < p->n_class; k++)
		score[k] = 0;
	for (unsigned i = 0; i < n; i++)
		__builtin_prefetch(&p->key[(feature[i] * 0x9E3779B1u) & (p->n_slot - 1)]);
	uint32_t row[256];
	unsigned m = 0;
	for (unsigned i = 0; i < n && m < 256; i++) {
		uint32_t s = slot_of(p, feature[i] ? feature[i] : 1);
		if (p->key[s]) {
			row[m] = p->at[s];
			__builtin_prefetch(p->weight + (size_t)row[m++] * 2 * p->n_class);
		}
	}
	for (unsigned i = 0; i < m; i++) {
		const float *w = p->weight + (size_t)row[i] * 2 * p->n_class;
		for (unsigned k = 0; k < p->n_class; k++)
			score[k] += w[k];
	}
}

static float *row_of(struct perceptron *p, uint32_t f)
{
	f = f ? f : 1;
	uint32_t s = slot_of(p, f);
	if (!p->key[s]) {
		if ((p->n == p->room && !grow_rows(p)) || (p->n >= p->n_slot / 2 && !grow_slots(p))) {
			p->failed = true;
			return NULL;
		}
		s = slot_of(p, f);
		p->key[s] = f;
		p->at[s] = p->n;
		p->met[p->n] = 0;
		memset(p->weight + (size_t)p->n * 2 * p->n_class, 0, 2 * p->n_class * sizeof *p->weight);
		p->n++;
	}
	p->met[p->at[s]]++;
	return p->weight + (size_t)p->at[s] * 2 * p->n_class;
}

void perceptron_update(struct perceptron *p, const uint32_t *feature, unsigned n, unsigned right, unsigned wrong, float step)
{
	for (unsigned i = 0; i < n; i++) {
		float *w = row_of(p, feature[i]), sum = (float)(step * p->time);
		if (!w)
			return;
		w[right] += step;
		w[wrong] -= step;
		w[p->n_class + right] += sum;
		w[p->n_class + wrong] -= sum;
	}
}

void perceptron_average(struct perceptron *p)
{
	for (uint32_t i = 0; i < p->n; i++) {
		float *w = p->weight + (size_t)i * 2 * p->n_class;
		for (unsigned k = 0; k < p->n_class; k++)
			w[k] -= (float)(w[p->n_class + k] / p->time);
	}
}

struct heavy { float weight; uint32_t feature, row; };

static int by_weight(const void *a, const void *b)
{
	const struct heavy *x = a, *y = b;
	return x->weight > y->weight ? -1 : x->weight < y->weight ? 1 : x->feature < y->feature ? -1 : x->feature > y->feature;
}

/* The weight that a byte's 127 stands for: a few in ten thousand are heavier and are cut off there. */
static float top_weight(const struct heavy *h, uint32_t n)
{
	return n ? h[n / 5000].weight : 1;
}

static float most_of(const float *w, unsigned n)
{
	float most = 0;
	for (unsigned k = 0; k < n; k++)
		most = fabsf(w[k]) > most ? fabsf(w[k]) : most;
	return most;
}

static uint32_t heaviest(const struct perceptron *p, unsigned least_met, struct heavy *h)
{
	uint32_t n = 0;
	for (uint32_t s = 0; s < p->n_slot; s++) {
		if (!p->key[s] || p->met[p->at[s]] < least_met)
			continue;
		float most = most_of(p->weight + (size_t)p->at[s] * 2 * p->n_class, p->n_class);
		if (most > 0)
			h[n++] = (struct heavy){most, p->key[s], p->at[s]};
	}
	qsort(h, n, sizeof *h, by_weight);
	return n;
}

void *perceptron_pack(const struct perceptron *p, size_t most, unsigned least_met, size_t *bytes)
{
	enum { SPARE = 512 };
	const double load = 0.8;
	uint32_t stride = (2 + p->n_class + 1) & ~1u;
	struct heavy *h = malloc((p->n + 1) * sizeof *h);
	uint32_t n = h ? heaviest(p, least_met, h) : 0;
	if (most < sizeof(struct table_head) + (SPARE + 64) * (size_t)stride)
		n = 0;
	else if (n > (most - sizeof(struct table_head) - SPARE * (size_t)stride) / stride * load)
		n = (uint32_t)((double)((most - sizeof(struct table_head) - SPARE * (size_t)stride) / stride) * load);
	struct table_head head = {.n_class = p->n_class, .n_slot = (uint32_t)(n / load) + 16, .stride = stride, .spare = SPARE};
	float top = h ? top_weight(h, n) : 1;
	head.scale = top / 127;
	*bytes = sizeof head + (size_t)(head.n_slot + SPARE) * stride;
	unsigned char *out = h ? calloc(1, *bytes) : NULL;
	if (!out) {
		free(h);
		return NULL;
	}
	memcpy(out, &head, sizeof head);
	struct table t = {(const struct table_head *)out, out + sizeof head, head.n_slot, stride};
	for (uint32_t i = 0; i < n; i++) {
		unsigned char *at = out + (table_place(&t, h[i].feature) - out), *end = out + *bytes - stride;
		uint16_t mine = table_print(h[i].feature), print;
		for (memcpy(&print, at, 2); print && print != mine && at < end; at += stride, memcpy(&print, at, 2))
			;
		if (print || at >= end)
			continue; /* taken for a heavier feature, whose weights count */
		memcpy(at, &mine, 2);
		const float *w = p->weight + (size_t)h[i].row * 2 * p->n_class;
		for (unsigned k = 0; k < p->n_class; k++) {
			float q = roundf(w[k] / head.scale);
			at[2 + k] = (unsigned char)(int8_t)(q > 127 ? 127 : q < -127 ? -127 : q);
		}
	}
	free(h);
	return out;
}
