/*
 * linear_train.c -- learning, calibrating and packing of linear models.
 */
#include "linear.h"
#include "random.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool grow(void *at, size_t *room, size_t need, size_t size)
{
	if (need <= *room)
		return true;
	size_t more = *room ? *room * 2 : 1024;
	while (more < need)
		more *= 2;
	void *p = realloc(*(void **)at, more * size);
	if (!p)
		return false;
	*(void **)at = p;
	*room = more;
	return true;
}

bool linear_add(struct linear_data *d, const struct linear_item *item, size_t n, uint32_t label, float weight)
{
	if (!grow(&d->item, &d->room_item, d->n_item + n, sizeof *d->item) ||
	    !grow(&d->example, &d->room_example, d->n_example + 1, sizeof *d->example))
		return false;
	memcpy(d->item + d->n_item, item, n * sizeof *item);
	d->example[d->n_example++] = (struct linear_example){d->n_item, (uint32_t)n, label, weight};
	d->n_item += n;
	return true;
}

void linear_data_free(struct linear_data *d)
{
	free(d->item);
	free(d->example);
	*d = (struct linear_data){0};
}

/* The slot of a feature, or the empty one where it would be. */
static uint32_t slot_of(const uint32_t *feature, const uint8_t *used, uint32_t n_slot, uint32_t f)
{
	uint32_t s = (f ^ f >> 15) & (n_slot - 1);
	while (used[s] && feature[s] != f)
		s = (s + 1) & (n_slot - 1);
	return s;
}

void linear_weights_free(struct linear_weights *w)
{
	free(w->feature);
	free(w->used);
	free(w->w);
	*w = (struct linear_weights){0};
}

/* The examples that are learned from: pick[n], or the first n. */
struct picked { const struct linear_data *d; const uint32_t *pick; size_t n; };

static const struct linear_example *example(const struct picked *p, size_t i) { return &p->d->example[p->pick ? p->pick[i] : i]; }

static size_t items_of(const struct picked *p)
{
	size_t n = 0;
	for (size_t i = 0; i < p->n; i++)
		n += example(p, i)->n;
	return n;
}

/* ---- features, counted and kept */

struct counted { uint32_t size, n, *feature, *count; uint8_t *used; }; /* [size] open addressing; n are used */

static void counted_free(struct counted *c)
{
	free(c->feature);
	free(c->count);
	free(c->used);
	*c = (struct counted){.size = c->size};
}

/* Whether the features fit a table of c->size with room to search. */
static bool count_into(const struct picked *p, struct counted *c)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct linear_example *e = example(p, i);
		for (uint32_t j = 0; j < e->n; j++) {
			uint32_t f = p->d->item[e->first + j].feature, s = slot_of(c->feature, c->used, c->size, f);
			if (!c->used[s] && ++c->n > c->size / 2)
				return false;
			c->used[s] = 1;
			c->feature[s] = f;
			c->count[s]++;
		}
	}
	return true;
}

static bool count_features(const struct picked *p, struct counted *c)
{
	for (c->size = 1024;; c->size *= 2) { /* they are many times fewer than items */
		c->feature = malloc(c->size * sizeof *c->feature);
		c->count = calloc(c->size, sizeof *c->count);
		c->used = calloc(c->size, 1);
		if (!c->feature || !c->count || !c->used)
			return false;
		if (count_into(p, c))
			return true;
		counted_free(c);
	}
}

static bool keep_features(const struct counted *c, unsigned min_count, struct linear_weights *w)
{
	uint32_t kept = 0;
	for (uint32_t s = 0; s < c->size; s++)
		kept += c->used[s] && c->count[s] >= min_count;
	w->n = kept;
	for (w->n_slot = 1024; w->n_slot < kept * 2; w->n_slot *= 2)
		;
	w->feature = calloc(w->n_slot, sizeof *w->feature);
	w->used = calloc(w->n_slot, 1);
	w->w = calloc((size_t)w->n_slot * w->n_class, sizeof *w->w);
	if (!w->feature || !w->used || !w->w)
		return false;
	for (uint32_t s = 0; s < c->size; s++)
		if (c->used[s] && c->count[s] >= min_count) {
			uint32_t t = slot_of(w->feature, w->used, w->n_slot, c->feature[s]);
			w->used[t] = 1;
			w->feature[t] = c->feature[s];
		}
	return true;
}

/* Keeps the features of min_count; the slots of all items go into slot[], UINT32_MAX for those that are dropped. */
static bool index_features(const struct picked *p, unsigned min_count, struct linear_weights *w, uint32_t *slot)
{
	struct counted c = {0};
	bool ok = count_features(p, &c) && keep_features(&c, min_count, w);
	size_t at = 0;
	for (size_t i = 0; ok && i < p->n; i++) {
		const struct linear_example *e = example(p, i);
		for (uint32_t j = 0; j < e->n; j++, at++) {
			uint32_t t = slot_of(w->feature, w->used, w->n_slot, p->d->item[e->first + j].feature);
			slot[at] = w->used[t] ? t : UINT32_MAX;
		}
	}
	counted_free(&c);
	return ok;
}

/* ---- learning */

struct learner {
	const struct linear_setup *s;
	float t;       /* steps done */
	float *u, *g;  /* [n_slot][n_class] sums of gradients and of their squares */
};

/* The weight that gradient sum u and squared sum g stand for after t steps. */
static float dual(float u, float g, float t, const struct linear_setup *s)
{
	float a = fabsf(u) - s->l1 * t;
	if (a <= 0)
		return 0;
	float w = a / (s->l2 * t + sqrtf(g) / s->rate);
	return u > 0 ? -w : w;
}

/* One step, on one example whose items have these slots. */
static void learn(struct learner *l, const struct linear_example *e, const struct linear_item *item, const uint32_t *slot)
{
	unsigned k = l->s->n_class;
	float p[LINEAR_CLASS] = {0};
	for (uint32_t j = 0; j < e->n; j++)
		for (unsigned c = 0; c < k && slot[j] != UINT32_MAX; c++) {
			size_t z = (size_t)slot[j] * k + c;
			p[c] += dual(l->u[z], l->g[z], l->t, l->s) * item[j].value;
		}
	linear_softmax(p, k);
	for (unsigned c = 0; c < k; c++)
		p[c] = (p[c] - (c == e->label)) * e->weight;
	for (uint32_t j = 0; j < e->n; j++)
		for (unsigned c = 0; c < k && slot[j] != UINT32_MAX; c++) {
			size_t z = (size_t)slot[j] * k + c;
			float step = p[c] * item[j].value;
			l->u[z] += step;
			l->g[z] += step * step;
		}
	l->t++;
}

bool linear_train(const struct linear_data *d, const uint32_t *pick, size_t n_pick, const struct linear_setup *s,
                  struct linear_weights *w)
{
	const struct picked p = {d, pick, pick ? n_pick : d->n_example};
	struct learner l = {.s = s};
	*w = (struct linear_weights){.n_class = s->n_class, .heat = 1};
	uint32_t *slot = malloc((items_of(&p) + 1) * sizeof *slot), *order = malloc((p.n + 1) * sizeof *order);
	size_t *first = malloc((p.n + 1) * sizeof *first), at = 0, n_weight = 0;
	bool ok = slot && order && first && index_features(&p, s->min_count, w, slot);
	if (ok) {
		n_weight = (size_t)w->n_slot * s->n_class;
		l.u = calloc(n_weight, sizeof *l.u);
		l.g = calloc(n_weight, sizeof *l.g);
		ok = l.u && l.g;
	}
	for (size_t i = 0; ok && i < p.n; i++) {
		order[i] = (uint32_t)i;
		first[i] = at;
		at += example(&p, i)->n;
	}
	uint64_t seed = s->seed * 0x9e3779b97f4a7c15u + 1;
	for (unsigned epoch = 0; ok && epoch < s->epochs; epoch++) {
		random_shuffle(order, p.n, &seed);
		for (size_t i = 0; i < p.n; i++) {
			const struct linear_example *e = example(&p, order[i]);
			learn(&l, e, d->item + e->first, slot + first[order[i]]);
		}
	}
	for (size_t z = 0; ok && z < n_weight; z++)
		w->w[z] = dual(l.u[z], l.g[z], l.t, s);
	free(slot);
	free(order);
	free(first);
	free(l.u);
	free(l.g);
	if (!ok)
		linear_weights_free(w);
	return ok;
}

static void raw(const struct linear_weights *w, const struct linear_item *item, size_t n, float *score)
{
	unsigned k = w->n_class;
	for (unsigned c = 0; c < k; c++)
		score[c] = 0;
	for (size_t i = 0; i < n; i++) {
		uint32_t s = slot_of(w->feature, w->used, w->n_slot, item[i].feature);
		if (w->used[s])
			for (unsigned c = 0; c < k; c++)
				score[c] += w->w[(size_t)s * k + c] * item[i].value;
	}
}

void linear_weigh(const struct linear_weights *w, const struct linear_item *item, size_t n, float *score)
{
	raw(w, item, n, score);
	for (unsigned c = 0; c < w->n_class; c++)
		score[c] = (score[c] + w->shift[c]) / w->heat;
}

void linear_set(struct linear_weights *w, uint32_t feature, const float *weight)
{
	uint32_t s = slot_of(w->feature, w->used, w->n_slot, feature);
	if (w->used[s])
		memcpy(w->w + (size_t)s * w->n_class, weight, w->n_class * sizeof *weight);
}

void linear_calibrate(struct linear_weights *w, const struct linear_data *d, const uint32_t *pick, size_t n_pick,
                      bool shifts)
{
	unsigned k = w->n_class;
	float *score = malloc((n_pick + 1) * k * sizeof *score);
	if (!score)
		return; /* as it was: a model without calibration */
	for (size_t i = 0; i < n_pick; i++) {
		const struct linear_example *e = &d->example[pick ? pick[i] : i];
		raw(w, d->item + e->first, e->n, score + i * k);
	}
	double cool = 1, shift[LINEAR_CLASS] = {0}; /* p = softmax(cool * score + shift) */
	for (int round = 0; round < 400 && n_pick; round++) {
		double d_cool = 0, d_shift[LINEAR_CLASS] = {0};
		for (size_t i = 0; i < n_pick; i++) {
			const struct linear_example *e = &d->example[pick ? pick[i] : i];
			float p[LINEAR_CLASS];
			for (unsigned c = 0; c < k; c++)
				p[c] = (float)(cool * score[i * k + c] + shift[c]);
			linear_softmax(p, k);
			for (unsigned c = 0; c < k; c++) {
				double g = p[c] - (c == e->label);
				d_cool += g * score[i * k + c];
				d_shift[c] += g;
			}
		}
		double rate = 0.5 * (1 - round / 400.0);
		cool -= rate * d_cool / (double)n_pick;
		cool = cool < 0.05 ? 0.05 : cool;
		for (unsigned c = 0; c < k && shifts; c++)
			shift[c] -= rate * d_shift[c] / (double)n_pick;
	}
	free(score);
	w->heat = (float)(1 / cool);
	for (unsigned c = 0; c < k; c++)
		w->shift[c] = (float)(shift[c] / cool);
}

struct heavy {
	float most; /* its largest weight */
	uint32_t slot, feature;
};

static int by_weight(const void *a, const void *b)
{
	const struct heavy *x = a, *y = b;
	if (x->most != y->most)
		return x->most < y->most ? 1 : -1;
	return x->feature < y->feature ? -1 : x->feature > y->feature;
}

void *linear_pack(const struct linear_weights *w, size_t most, size_t *n)
{
	unsigned k = w->n_class;
	struct heavy *heavy = malloc((w->n + 1) * sizeof *heavy);
	uint32_t m = 0;
	if (!heavy)
		return NULL;
	for (uint32_t s = 0; s < w->n_slot; s++) {
		float top = 0;
		for (unsigned c = 0; c < k && w->used[s]; c++)
			top = fmaxf(top, fabsf(w->w[(size_t)s * k + c]));
		if (top > 0)
			heavy[m++] = (struct heavy){top, s, w->feature[s]};
	}
	qsort(heavy, m, sizeof *heavy, by_weight);
	float top = m ? heavy[0].most : 1;
	while (m && sqrtf(heavy[m - 1].most / top) * 127 < 0.5f) /* would be rounded to nought */
		m--;
	size_t fits = most > sizeof(struct linear_head) ? (most - sizeof(struct linear_head)) / (2 + k) : 0;
	if (m > fits * 0.85)
		m = (uint32_t)(fits * 0.85);
	uint32_t n_slot = (uint32_t)(m / 0.85) + 8;
	*n = sizeof(struct linear_head) + (size_t)n_slot * (2 + k);
	struct linear_head *h = calloc(1, *n);
	if (!h) {
		free(heavy);
		return NULL;
	}
	*h = (struct linear_head){k, n_slot, top, w->heat, {0}};
	memcpy(h->shift, w->shift, sizeof h->shift);
	uint16_t *tag = (uint16_t *)(h + 1);
	int8_t *weight = (int8_t *)(tag + n_slot);
	for (uint32_t i = 0; i < m; i++) {
		uint32_t f = heavy[i].feature, s = (uint32_t)((uint64_t)f * n_slot >> 32);
		uint16_t t = (uint16_t)f ? (uint16_t)f : 1;
		while (tag[s] && tag[s] != t)
			s = s + 1 == n_slot ? 0 : s + 1;
		if (tag[s])
			continue; /* taken for a heavier feature: rare, and that one's weight counts */
		tag[s] = t;
		for (unsigned c = 0; c < k; c++) {
			float x = w->w[(size_t)heavy[i].slot * k + c];
			int q = (int)lrintf(sqrtf(fabsf(x) / top) * 127);
			weight[(size_t)s * k + c] = (int8_t)(x < 0 ? -q : q);
		}
	}
	free(heavy);
	return h;
}
