/*
 * train-tag.c -- learning to tag, and tags for what was learned from.
 */
#include "train.h"

#include <stdlib.h>

/* Rounds over the sentences: of all, of the models for folds, those that make rows for features, and the one after which
   rows are pruned; features met less often get no row; what is left out while learning. */
enum { ROUNDS = 8, ROUNDS_OF_FOLDS = 4, OPEN_ROUNDS = 2, PRUNE_ROUND = 3, LEAST_WIDE = 6, LEAST_DEEP = 8 };
static const float rate = 0.05f, dropout = 0.3f, thin_wide = 0.6f, thin_deep = 0.1f, thin_in = 0.3f, thin_context = 0.25f;

/* For each tag the first with the same UPOS. */
static void find_parts(const struct names *names, uint8_t *part)
{
	for (uint32_t i = 0; i < names->n_tag; i++) {
		size_t n = strcspn(names->tag[i], "|");
		for (part[i] = 0; strcspn(names->tag[part[i]], "|") != n || strncmp(names->tag[part[i]], names->tag[i], n) != 0;)
			part[i]++;
	}
}

uint32_t tag_one(struct tagger *t, struct gold *g, unsigned n_tag, bool learn)
{
	uint32_t f[SYNTAX_FEATURES], deep[SYNTAX_FEATURES], right = 0;
	float score[MOST_TAGS];
	bool may[MOST_TAGS] = {false};
	uint8_t before = NO_TAG, before2 = NO_TAG;
	for (unsigned k = 0; k < n_tag; k++)
		may[k] = true;
	around_begin(&t->around, &g->s, g->s.n, learn);
	for (uint32_t i = 0; i < g->s.n; i++) {
		const float *said = context_learner_ask(&t->around.context, 0, i);
		unsigned n = tag_features(&g->s, i, f);
		n += tag_history(&g->s, i, before, before2, f + n);
		net_begin(&t->net, deep, tag_deep(&g->s, i, before, before2, deep), &said, 1, learn);
		net_ask(&t->net, &t->head, f, n, score);
		unsigned best = tag_choose(t->part, score, n_tag);
		right += best == g->tag[i];
		if (learn) {
			bool good[MOST_TAGS] = {false};
			good[g->tag[i]] = true;
			net_tell(&t->net, &t->head, score, good, may);
			if (net_end(&t->net))
				context_learner_tell(&t->around.context, 0, i, t->net.gradient);
		}
		before2 = before;
		before = g->s.tag[i] = (uint8_t)best;
	}
	if (learn)
		around_end(&t->around, t->net.rate);
	return right;
}

bool train_tags(struct tagger *t, struct treebank *b, const struct table *vectors, const struct names *names, unsigned fold, uint64_t seed)
{
	unsigned rounds = (fold == FOLDS ? ROUNDS : ROUNDS_OF_FOLDS) / haste;
	struct gold **lesson = malloc(((size_t)b->n + 1) * sizeof *lesson);
	if (!lesson || !net_learner_init(&t->net, rate, LEAST_DEEP, seed) || !net_learner_head_init(&t->head, MOST_TAGS, LEAST_WIDE) ||
	    !around_init(&t->around, vectors, 1, false, seed))
		return false;
	find_parts(names, t->part);
	t->net.dropout = dropout;
	t->net.thin_wide = thin_wide;
	t->net.thin_deep = thin_deep;
	t->around.thin = thin_in;
	t->around.context.dropout = thin_context;
	for (unsigned round = 1; round <= rounds; round++) {
		uint64_t right = 0, all = 0;
		uint32_t n = lessons(b, NULL, 0, fold, round, lesson);
		shuffle(lesson, n, &seed);
		for (uint32_t i = 0; i < n; i++) {
			t->net.rate = rate * (1 - 0.95f * ((float)(round - 1) + (float)i / (float)n) / (float)rounds);
			right += tag_one(t, lesson[i], names->n_tag, true);
			all += lesson[i]->s.n;
		}
		t->net.deep.closed = t->head.wide.closed = t->around.in.closed = round >= OPEN_ROUNDS;
		if (round == PRUNE_ROUND && !(sparse_prune(&t->head.wide, TAGS_BYTES) && sparse_prune(&t->net.deep, TAGGER_BYTES) &&
		                              sparse_prune(&t->around.in, IN_BYTES)))
			return false;
		progress(fold == FOLDS ? "tags" : "tags of a fold", round, rounds, 100.0 * (double)right / (double)all);
	}
	free(lesson);
	return !t->net.deep.failed && !t->head.wide.failed && !t->around.in.failed;
}

bool jackknife(struct treebank *b, const struct table *vectors, const struct names *names)
{
	for (unsigned fold = 0; fold < FOLDS; fold++) {
		struct tagger t;
		uint64_t right = 0, all = 0;
		if (!train_tags(&t, b, vectors, names, fold, 77 + fold))
			return false;
		for (uint32_t i = 0; i < b->n; i++)
			if (b->at[i].fold % FOLDS == fold) {
				right += tag_one(&t, &b->at[i], names->n_tag, false);
				all += b->at[i].s.n;
			}
		progress("tags unseen", fold + 1, FOLDS, 100.0 * (double)right / (double)all);
		net_learner_free(&t.net);
		net_learner_head_free(&t.head);
		around_free(&t.around);
	}
	return true;
}
