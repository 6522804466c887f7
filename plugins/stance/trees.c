/*
 * trees.c -- see trees.h.
 */
#include "trees.h"

#include "../../core/learn/linear.h"
#include "../../core/learn/wide.h"

#include <math.h>
#include <string.h>

enum { EARLY = 100 }; /* trees after which those without hope are left */

bool trees_open(struct trees *t, const void *bytes, size_t n)
{
	const struct trees_head *h = bytes;
	if (!bytes || n < sizeof *h || h->n_feature > TREES_FEATURES || h->n_tree > 10000 ||
	    n != sizeof *h + h->n_feature * sizeof *t->hash + (size_t)h->n_tree * TREES_CLASSES * sizeof *t->tree)
		return false;
	t->head = h;
	t->hash = (const void *)(h + 1);
	t->tree = (const void *)(t->hash + h->n_feature);
	for (uint32_t k = 0, byte = 0; byte <= TREES_BYTE; byte++) {
		while (k < h->n_feature && t->hash[k] >> 24 < byte)
			k++;
		t->from[byte] = (uint16_t)k;
	}
	for (uint32_t i = 0; i < h->n_tree * TREES_CLASSES; i++)
		for (unsigned k = 0; k < TREES_ASK; k++)
			if (t->tree[i].feature[k] != TREES_NEVER && t->tree[i].feature[k] >= h->n_feature)
				return false;
	return true;
}

unsigned trees_feature(const struct trees *t, uint32_t hash)
{
	unsigned at = t->from[hash >> 24], end = t->from[(hash >> 24) + 1];
	while (at < end && t->hash[at] != hash)
		at++;
	return at < end ? at + 1 : 0;
}

void trees_clear(const struct trees *t, float (*value)[TREES_WIDE])
{
	memset(value, 0, (t->head->n_feature + 1) * sizeof *value);
	for (unsigned x = 0; x < TREES_WIDE; x++)
		value[0][x] = -HUGE_VALF;
}

/* Adds trees [b, e) of each class to the sums. All is read before it is asked about, so
   that the compiler takes the examples together. */
static WIDE void add_trees(const struct trees *t, uint32_t b, uint32_t e, const float (*value)[TREES_WIDE], float (*restrict sum)[TREES_WIDE])
{
	_Static_assert(TREES_DEPTH == 3 && TREES_NEVER == UINT16_MAX, "written out here");
	for (uint32_t i = b * TREES_CLASSES; i < e * TREES_CLASSES; i++) {
		const struct tree *w = &t->tree[i];
		const float *v[TREES_ASK], *h = w->above, *y = w->leaf;
		float h0 = h[0], h1 = h[1], h2 = h[2], h3 = h[3], h4 = h[4], h5 = h[5], h6 = h[6];
		float y0 = y[0], y1 = y[1], y2 = y[2], y3 = y[3], y4 = y[4], y5 = y[5], y6 = y[6], y7 = y[7], *restrict to = sum[i % TREES_CLASSES];
		for (unsigned k = 0; k < TREES_ASK; k++)
			v[k] = value[(uint16_t)(w->feature[k] + 1)];
		for (unsigned x = 0; x < TREES_WIDE; x++) {
			float v0 = v[0][x], v1 = v[1][x], v2 = v[2][x], v3 = v[3][x], v4 = v[4][x], v5 = v[5][x], v6 = v[6][x];
			float at3 = v3 > h3 ? y1 : y0, at4 = v4 > h4 ? y3 : y2, at5 = v5 > h5 ? y5 : y4, at6 = v6 > h6 ? y7 : y6;
			float at1 = v1 > h1 ? at4 : at3, at2 = v2 > h2 ? at6 : at5;
			to[x] += v0 > h0 ? at2 : at1;
		}
	}
}

static void chance_of(const struct trees *t, const float (*sum)[TREES_WIDE], unsigned x, float chance[TREES_CLASSES])
{
	for (unsigned c = 0; c < TREES_CLASSES; c++)
		chance[c] = sum[c][x] / t->head->heat;
	linear_softmax(chance, TREES_CLASSES);
}

void trees_ask(const struct trees *t, const float (*value)[TREES_WIDE], float chance[TREES_WIDE][TREES_CLASSES])
{
	const float hopeless = 0.985f; /* of the first class, by the first trees: what the others say will not bring a row */
	float sum[TREES_CLASSES][TREES_WIDE];
	uint32_t n = t->head->n_tree, early = n < EARLY ? n : EARLY;
	bool hope = false;
	for (unsigned c = 0; c < TREES_CLASSES; c++)
		for (unsigned x = 0; x < TREES_WIDE; x++)
			sum[c][x] = t->head->start[c];
	add_trees(t, 0, early, value, sum);
	for (unsigned x = 0; x < TREES_WIDE; x++) {
		chance_of(t, sum, x, chance[x]);
		hope |= chance[x][0] <= hopeless;
	}
	if (early == n || !hope)
		return;
	add_trees(t, early, n, value, sum);
	for (unsigned x = 0; x < TREES_WIDE; x++)
		if (chance[x][0] <= hopeless)
			chance_of(t, sum, x, chance[x]);
}
