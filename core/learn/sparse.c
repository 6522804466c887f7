/*
 * sparse.c -- see sparse.h.
 */
#include "sparse.h"
#include "table.h"

#include <math.h>
#include <stdlib.h>

bool sparse_init(struct sparse *p, unsigned n_col, float start, unsigned least)
{
	*p = (struct sparse){.n_col = n_col, .start = start, .least = least, .n_slot = 1 << 16, .room = 1 << 14};
	p->key = calloc(p->n_slot, sizeof *p->key);
	p->at = calloc(p->n_slot, sizeof *p->at);
	p->weight = malloc((size_t)p->room * 2 * n_col * sizeof *p->weight);
	p->met = calloc(p->room, sizeof *p->met);
	p->seen = calloc(SPARSE_SEEN, 1);
	return p->key && p->at && p->weight && p->met && p->seen;
}

void sparse_free(struct sparse *p)
{
	free(p->key);
	free(p->at);
	free(p->weight);
	free(p->met);
	free(p->seen);
	*p = (struct sparse){0};
}

static uint32_t slot_of(const struct sparse *p, uint32_t f)
{
	uint32_t mask = p->n_slot - 1, s = (f * 0x9E3779B1u) & mask;
	while (p->key[s] && p->key[s] != f)
		s = (s + 1) & mask;
	return s;
}

static bool grow_slots(struct sparse *p)
{
	struct sparse wide = {.n_slot = p->n_slot * 2};
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

static bool grow_rows(struct sparse *p)
{
	size_t room = (size_t)p->room + p->room / 2;
	void *more = realloc(p->weight, room * 2 * p->n_col * sizeof *p->weight);
	if (more)
		p->weight = more;
	void *met = more ? realloc(p->met, room * sizeof *p->met) : NULL;
	if (!met)
		return false;
	p->met = met;
	p->room = (uint32_t)room;
	return true;
}

void sparse_add(const struct sparse *p, const uint32_t *feature, unsigned n, float *sum)
{
	enum { MOST = 256 };
	uint32_t row[MOST];
	unsigned m = 0;
	for (unsigned i = 0; i < n; i++)
		__builtin_prefetch(&p->key[(feature[i] * 0x9E3779B1u) & (p->n_slot - 1)]);
	for (unsigned i = 0; i < n && m < MOST; i++) {
		uint32_t s = slot_of(p, feature[i] ? feature[i] : 1);
		if (p->key[s]) {
			row[m] = p->at[s];
			__builtin_prefetch(p->weight + (size_t)row[m++] * 2 * p->n_col);
		}
	}
	for (unsigned i = 0; i < m; i++) {
		const float *w = p->weight + (size_t)row[i] * 2 * p->n_col;
		for (unsigned k = 0; k < p->n_col; k++)
			sum[k] += w[k];
	}
}

static void new_row(struct sparse *p, uint32_t f, float *w)
{
	uint32_t h = f * 2654435761u + 12345;
	for (unsigned k = 0; k < p->n_col; k++) {
		h = h * 1664525u + 1013904223u;
		w[k] = p->start * ((float)(h >> 8) * (2.0f / (1 << 24)) - 1);
		w[p->n_col + k] = 0.1f; /* so that a first step is no leap */
	}
}

static float *row_of(struct sparse *p, uint32_t f)
{
	f = f ? f : 1;
	uint32_t s = slot_of(p, f);
	if (!p->key[s]) {
		uint8_t *seen = &p->seen[(f * 0x85EBCA6Bu) >> 8];
		if (p->closed || (*seen + 1u < p->least && ++*seen))
			return NULL;
		if ((p->n == p->room && !grow_rows(p)) || (p->n >= p->n_slot / 2 && !grow_slots(p))) {
			p->failed = true;
			return NULL;
		}
		s = slot_of(p, f);
		p->key[s] = f;
		p->at[s] = p->n;
		p->met[p->n] = 0;
		new_row(p, f, p->weight + (size_t)p->n * 2 * p->n_col);
		p->n++;
	}
	p->met[p->at[s]]++;
	return p->weight + (size_t)p->at[s] * 2 * p->n_col;
}

void sparse_step(struct sparse *p, const uint32_t *feature, unsigned n, const float *gradient, float rate)
{
	for (unsigned i = 0; i < n; i++) {
		float *w = row_of(p, feature[i]), *square = w + p->n_col;
		if (!w)
			continue;
		for (unsigned k = 0; k < p->n_col; k++) {
			square[k] += gradient[k] * gradient[k];
			w[k] -= rate * gradient[k] / (sqrtf(square[k]) + 1e-6f);
		}
	}
}

struct heavy { float weight; uint32_t feature, row; };

static int by_weight(const void *a, const void *b)
{
	const struct heavy *x = a, *y = b;
	return x->weight > y->weight ? -1 : x->weight < y->weight ? 1 : x->feature < y->feature ? -1 : x->feature > y->feature;
}

static float most_of(const float *w, unsigned n)
{
	float most = 0;
	for (unsigned k = 0; k < n; k++)
		most = fabsf(w[k]) > most ? fabsf(w[k]) : most;
	return most;
}

/* The rows by their heaviest weight, down. */
static uint32_t sort_rows(const struct sparse *p, struct heavy *h)
{
	uint32_t n = 0;
	for (uint32_t s = 0; s < p->n_slot; s++) {
		float most = p->key[s] ? most_of(p->weight + (size_t)p->at[s] * 2 * p->n_col, p->n_col) : 0;
		if (most > 0)
			h[n++] = (struct heavy){most, p->key[s], p->at[s]};
	}
	qsort(h, n, sizeof *h, by_weight);
	return n;
}

static void put_row(const struct table *t, uint32_t places, uint32_t feature, const float *w)
{
	uint16_t *print = (uint16_t *)(uintptr_t)t->print, mine = table_print(feature);
	uint32_t at = table_place(t, feature);
	while (print[at] && print[at] != mine && at < places - 1)
		at++;
	if (print[at] || at >= places - 1)
		return; /* taken for a heavier feature, whose weights count */
	print[at] = mine;
	int8_t *row = (int8_t *)(uintptr_t)t->weight + (size_t)at * t->n_class;
	for (unsigned k = 0; k < t->n_class; k++) {
		float q = roundf(w[k] / t->head->scale);
		row[k] = (int8_t)(q > 127 ? 127 : q < -127 ? -127 : q);
	}
}

void *sparse_pack(const struct sparse *p, size_t most, size_t *bytes)
{
	enum { SPARE = 512 };
	const double load = 0.8;
	struct heavy *h = malloc((p->n + 1) * sizeof *h);
	uint32_t n = h ? sort_rows(p, h) : 0, width = 2 + p->n_col;
	double room = ((double)most - sizeof(struct table_head)) / width - SPARE - 16;
	n = room < 0 ? 0 : n > room * load ? (uint32_t)(room * load) : n;
	/* one row in two thousand is heavier than a byte can say, and is cut off */
	struct table_head head = {.n_class = p->n_col, .n_slot = (uint32_t)(n / load) + 16, .spare = SPARE,
	                          .scale = (n ? h[n / 2000].weight : 1) / 127};
	uint32_t places = head.n_slot + SPARE;
	*bytes = sizeof head + (size_t)places * width;
	unsigned char *out = h ? calloc(1, *bytes) : NULL;
	if (out) {
		memcpy(out, &head, sizeof head);
		const uint16_t *print = (const uint16_t *)(out + sizeof head);
		struct table t = {(const struct table_head *)out, print, (const int8_t *)(print + places), head.n_slot, p->n_col};
		for (uint32_t i = 0; i < n; i++)
			put_row(&t, places, h[i].feature, p->weight + (size_t)h[i].row * 2 * p->n_col);
	}
	free(h);
	return out;
}
