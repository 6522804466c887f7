/*
 * sparse.c -- see sparse.h.
 */
#include "sparse.h"
#include "table.h"
#include "wide.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

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

static WIDE void add(float *restrict sum, const float *restrict w, unsigned n)
{
	for (unsigned k = 0; k < n; k++)
		sum[k] += w[k];
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
	for (unsigned i = 0; i < m; i++)
		add(sum, p->weight + (size_t)row[i] * 2 * p->n_col, p->n_col);
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

void sparse_set(struct sparse *p, uint32_t feature, const float *weight)
{
	float *w = row_of(p, feature);
	if (w)
		memcpy(w, weight, p->n_col * sizeof *w);
}

static WIDE void move(float *restrict w, float *restrict square, const float *restrict gradient, unsigned n, float rate)
{
	for (unsigned k = 0; k < n; k++) {
		square[k] += gradient[k] * gradient[k];
		w[k] -= rate * gradient[k] / (sqrtf(square[k]) + 1e-6f);
	}
}

void sparse_step(struct sparse *p, const uint32_t *feature, unsigned n, const float *gradient, float rate)
{
	for (unsigned i = 0; i < n; i++) {
		float *w = row_of(p, feature[i]), *square = w + p->n_col;
		if (!w)
			continue;
		move(w, square, gradient, p->n_col, rate);
	}
}

#ifndef PW
#define PW(x) sqrtf(sqrtf(x))
#endif
struct heavy { float worth, weight; uint32_t feature, row; };

static int by_weight(const void *a, const void *b)
{
	const struct heavy *x = a, *y = b;
	return x->worth > y->worth ? -1 : x->worth < y->worth ? 1 : x->feature < y->feature ? -1 : x->feature > y->feature;
}

static float most_of(const float *w, unsigned n)
{
	float most = 0;
	for (unsigned k = 0; k < n; k++)
		most = fabsf(w[k]) > most ? fabsf(w[k]) : most;
	return most;
}

static int by_size(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;
	return x > y ? -1 : x < y;
}

/* What a byte's 1 stands for: one row in two thousand has a weight that is heavier than a byte can say, and is cut off. */
static float scale_of(const struct heavy *h, uint32_t n)
{
	float *w = malloc((n + 1) * sizeof *w), scale = 1;
	for (uint32_t i = 0; w && i < n; i++)
		w[i] = h[i].weight;
	if (w && n) {
		qsort(w, n, sizeof *w, by_size);
		scale = w[n / 2000];
	}
	free(w);
	return scale / 127;
}

/* The rows by their worth, down: heavy ones, and those met often. */
static uint32_t sort_rows(const struct sparse *p, struct heavy *h)
{
	uint32_t n = 0;
	for (uint32_t s = 0; s < p->n_slot; s++) {
		float most = p->key[s] ? most_of(p->weight + (size_t)p->at[s] * 2 * p->n_col, p->n_col) : 0;
		if (most > 0)
			h[n++] = (struct heavy){most * PW((float)p->met[p->at[s]]), most, p->key[s], p->at[s]};
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

enum { SPARE = 512 };
static const double load = 0.85;

/* How many rows of n a table of `most` bytes takes. */
static uint32_t rows_that_fit(const struct sparse *p, uint32_t n, size_t most)
{
	double room = ((double)most - sizeof(struct table_head)) / (2 + p->n_col) - SPARE - 16;
	return room < 0 ? 0 : n > room * load ? (uint32_t)(room * load) : n;
}

bool sparse_prune(struct sparse *p, size_t most)
{
	struct heavy *h = malloc((p->n + 1) * sizeof *h);
	uint32_t n = h ? sort_rows(p, h) : 0, kept = rows_that_fit(p, n, most);
	size_t width = 2 * p->n_col;
	struct sparse less = {.n_slot = p->n_slot};
	less.key = calloc(less.n_slot, sizeof *less.key);
	less.at = calloc(less.n_slot, sizeof *less.at);
	less.weight = malloc((kept + 1) * width * sizeof *less.weight);
	less.met = malloc((kept + 1) * sizeof *less.met);
	if (!h || !less.key || !less.at || !less.weight || !less.met) {
		sparse_free(&less);
		free(h);
		return false;
	}
	for (uint32_t i = 0; i < kept; i++) {
		uint32_t s = slot_of(&less, h[i].feature);
		less.key[s] = h[i].feature;
		less.at[s] = i;
		less.met[i] = p->met[h[i].row];
		memcpy(less.weight + i * width, p->weight + h[i].row * width, width * sizeof *less.weight);
	}
	free(h);
	free(p->key);
	free(p->at);
	free(p->weight);
	free(p->met);
	p->key = less.key;
	p->at = less.at;
	p->weight = less.weight;
	p->met = less.met;
	p->n = kept;
	p->room = kept + 1;
	p->closed = true;
	return true;
}

void *sparse_pack(const struct sparse *p, size_t most, size_t *bytes)
{
	struct heavy *h = malloc((p->n + 1) * sizeof *h);
	uint32_t n = h ? sort_rows(p, h) : 0, width = 2 + p->n_col;
	n = rows_that_fit(p, n, most);
	struct table_head head = {.n_class = p->n_col, .n_slot = (uint32_t)(n / load) + 16, .spare = SPARE, .scale = scale_of(h, n)};
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
