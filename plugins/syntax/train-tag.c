/*
 * train-tag.c -- learning to tag, and tags for what was learned from.
 */
#include "train.h"

#include <stdlib.h>

/* Rounds over the sentences; features met less often get no row; what is left out while learning. */
enum { ROUNDS = 6, ROUNDS_OF_FOLDS = 4, LEAST_WIDE = 6, LEAST_DEEP = 8 };
static const float rate = 0.05f, dropout = 0.3f, thin_wide = 0.3f, thin_deep = 0.1f;

static unsigned best_of(const float *score, unsigned n)
{
	unsigned best = 0;
	for (unsigned k = 1; k < n; k++)
		if (score[k] > score[best])
			best = k;
	return best;
}

uint32_t tag_one(struct tagger *t, struct gold *g, unsigned n_tag, bool learn)
{
	uint32_t f[SYNTAX_FEATURES], deep[SYNTAX_FEATURES], right = 0;
	float score[MOST_TAGS];
	bool may[MOST_TAGS] = {false};
	uint8_t before = NO_TAG, before2 = NO_TAG;
	for (unsigned k = 0; k < n_tag; k++)
		may[k] = true;
	for (uint32_t i = 0; i < g->s.n; i++) {
		unsigned n = tag_features(&g->s, i, f);
		n += tag_history(&g->s, i, before, before2, f + n);
		net_begin(&t->net, deep, tag_deep(&g->s, i, before, before2, deep), learn);
		net_ask(&t->net, &t->head, f, n, score);
		unsigned best = best_of(score, n_tag);
		right += best == g->tag[i];
		if (learn) {
			bool good[MOST_TAGS] = {false};
			good[g->tag[i]] = true;
			net_tell(&t->net, &t->head, score, good, may);
			net_end(&t->net);
		}
		before2 = before;
		before = g->s.tag[i] = (uint8_t)best;
	}
	return right;
}

bool train_tags(struct tagger *t, struct treebank *b, unsigned n_tag, unsigned fold, uint64_t seed)
{
	unsigned rounds = fold == FOLDS ? ROUNDS : ROUNDS_OF_FOLDS;
	uint32_t *order = malloc((b->n + 1) * sizeof *order), n = 0;
	if (!order || !net_learner_init(&t->net, rate, LEAST_DEEP, seed) || !net_learner_head_init(&t->head, MOST_TAGS, LEAST_WIDE))
		return false;
	t->net.dropout = dropout;
	t->net.thin_wide = thin_wide;
	t->net.thin_deep = thin_deep;
	for (uint32_t i = 0; i < b->n; i++)
		if (b->at[i].fold % FOLDS != fold)
			order[n++] = i;
	for (unsigned round = 1; round <= rounds; round++) {
		uint64_t right = 0, all = 0;
		shuffle(order, n, &seed);
		t->net.deep.closed = t->head.wide.closed = round > 1;
		for (uint32_t i = 0; i < n; i++) {
			t->net.rate = rate * (1 - 0.95f * ((float)(round - 1) + (float)i / (float)n) / (float)rounds);
			right += tag_one(t, &b->at[order[i]], n_tag, true);
			all += b->at[order[i]].s.n;
		}
		progress(fold == FOLDS ? "tags" : "tags of a fold", round, rounds, 100.0 * (double)right / (double)all);
	}
	free(order);
	return !t->net.deep.failed && !t->head.wide.failed;
}

bool jackknife(struct treebank *b, unsigned n_tag)
{
	for (unsigned fold = 0; fold < FOLDS; fold++) {
		struct tagger t;
		uint64_t right = 0, all = 0;
		if (!train_tags(&t, b, n_tag, fold, 77 + fold))
			return false;
		for (uint32_t i = 0; i < b->n; i++)
			if (b->at[i].fold % FOLDS == fold) {
				right += tag_one(&t, &b->at[i], n_tag, false);
				all += b->at[i].s.n;
			}
		progress("tags unseen", fold + 1, FOLDS, 100.0 * (double)right / (double)all);
		net_learner_free(&t.net);
		net_learner_head_free(&t.head);
	}
	return true;
}
