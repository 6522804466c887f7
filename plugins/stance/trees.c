/*
 * trees.c -- see trees.h.
 */
#include "trees.h"
#include "quidnunc.h"

#include "../../core/learn/linear.h"

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
	for (uint32_t i = 0; i < h->n_tree * TREES_CLASSES; i++)
		for (unsigned k = 0; k < TREES_ASK; k++)
			if (t->tree[i].feature[k] != TREES_NEVER && t->tree[i].feature[k] >= h->n_feature)
				return false;
	return true;
}

unsigned trees_feature(const struct trees *t, uint32_t hash)
{
	uint32_t at = qn_bisect(t->hash, t->head->n_feature, hash);
	return at < t->head->n_feature && t->hash[at] == hash ? at : TREES_NEVER;
}

float tree_leaf(const struct tree *t, const float *value)
{
	unsigned k = 0;
	for (unsigned step = 0; step < TREES_DEPTH; step++)
		k = 2 * k + 1 + (t->feature[k] != TREES_NEVER && value[t->feature[k]] > t->above[k]);
	return t->leaf[k - TREES_ASK];
}

void trees_ask(const struct trees *t, const float *value, float chance[TREES_CLASSES])
{
	const float hopeless = 0.985f; /* of the first class, by the first trees: what the others say will not bring a row */
	float sum[TREES_CLASSES];
	memcpy(sum, t->head->start, sizeof sum);
	for (uint32_t i = 0; i <= t->head->n_tree; i++) {
		if (i == t->head->n_tree || i == EARLY) {
			for (unsigned c = 0; c < TREES_CLASSES; c++)
				chance[c] = sum[c] / t->head->heat;
			linear_softmax(chance, TREES_CLASSES);
			if (i == t->head->n_tree || chance[0] > hopeless)
				return;
		}
		for (unsigned c = 0; c < TREES_CLASSES; c++)
			sum[c] += tree_leaf(&t->tree[i * TREES_CLASSES + c], value);
	}
}
