/*
 * train-judge.c -- how good weights are, and how sure they should be.
 *
 * Weights are judged on the articles of the fold that they were learned without. They
 * are surer than they are right: each group is cooled by the heat under which
 * its likelihoods come true (temperature scaling, Guo et al. 2017).
 */
#include "train.h"

#include <limits.h>
#include <math.h>
#include <string.h>

const float train_least[GROUPS] = {0.3f, 0.4f, 0.47f, 0.37f, 0.36f, 0.5f};

/* What the options of an example come to under weights: the best one that is a candidate, whether it is right, and how sure. */
static bool judge(const struct examples *x, const struct example *e, const float *weight, float heat, float *sure, bool *somebody)
{
	struct option o[OPTIONS];
	struct weights by = weights_of(weight, NULL);
	unsigned best = 0;
	float sum = 0;
	memcpy(o, x->option + e->first, e->n * sizeof *o);
	weigh_all(&by, e->group, o, e->n);
	for (unsigned i = 0; i < e->n; i++)
		sum += o[i].score = powf(o[i].score, 1 / heat);
	for (unsigned i = 1; i + 1 < e->n; i++)
		if (o[i].score > o[best].score)
			best = i;
	*sure = e->n > 1 ? o[best].score / sum : 0;
	*somebody = !(e->right >> (e->n - 1) & 1);
	return e->n > 1 && e->right >> best & 1;
}

static float log_loss(const struct examples *x, float *const *weight, unsigned group, float heat)
{
	double sum = 0;
	for (unsigned i = 0; i < x->n; i++) {
		const struct example *e = &x->at[i];
		float sure;
		bool somebody;
		if (e->group != group || e->n < 2)
			continue;
		bool right = judge(x, e, weight[e->fold], heat, &sure, &somebody);
		sum -= logf(fmaxf(right ? sure : 1 - sure, 1e-6f));
	}
	return (float)sum;
}

void train_table(const struct examples *x, unsigned corpus, float *const *weight, const float *heat)
{
	static const char *const name[] = {"", "he", "she", "they", "it", "anyone", "somebody", "role", "organisation", "place"};
	for (unsigned s = S_HE; s < S_SORTS; s++) {
		unsigned n = 0, led = 0;
		for (unsigned i = 0; i < x->n; i++)
			if (x->at[i].sort == s && x->at[i].group != G_AHEAD && (corpus == UINT_MAX || x->at[i].corpus == corpus))
				n++, led += !(x->at[i].right >> (x->at[i].n - 1) & 1);
		if (n)
			printf("%-12s %5u, to be led %4u; taken/right from", name[s], n, led);
		for (int t = 3; n && t < 9; t++) {
			unsigned taken = 0, good = 0;
			for (unsigned i = 0; i < x->n; i++) {
				const struct example *e = &x->at[i];
				float sure;
				bool somebody;
				if (e->sort != s || e->group == G_AHEAD || (corpus != UINT_MAX && e->corpus != corpus))
					continue;
				bool right = judge(x, e, weight[e->fold], heat[e->group], &sure, &somebody);
				taken += sure >= 0.1f * (float)t;
				good += right && sure >= 0.1f * (float)t;
			}
			printf("  .%d: %u/%u", t, taken, good);
		}
		if (n)
			putchar('\n');
	}
}

void train_sum_up(const struct examples *x, float *const *weight, const float *heat)
{
	static const char *const name[GROUPS] = {"he and she", "they", "it", "descriptions of persons", "other descriptions", "descriptions of who is named later"};
	for (unsigned g = 0; g < GROUPS; g++) {
		unsigned n[2] = {0}, taken[2] = {0}, good[2] = {0};
		for (unsigned i = 0; i < x->n; i++) {
			const struct example *e = &x->at[i];
			float sure;
			bool somebody;
			if (e->group != g)
				continue;
			bool right = judge(x, e, weight[e->fold], heat[g], &sure, &somebody);
			n[e->quoted] += somebody;
			taken[e->quoted] += sure >= train_least[g];
			good[e->quoted] += right && sure >= train_least[g];
		}
		printf("%s: %u taken, %u right, of %u; loss %.1f; within quotation marks %u, %u, %u\n", name[g], taken[0] + taken[1], good[0] + good[1], n[0] + n[1],
		       (double)log_loss(x, weight, g, heat[g]), taken[1], good[1], n[1]);
	}
}

void train_find_heat(const struct examples *x, float *const *fold, float *heat)
{
	for (unsigned g = 0; g < GROUPS; g++) {
		heat[g] = 1;
		for (float h = 0.6f; h < 3; h += 0.1f)
			if (log_loss(x, fold, g, h) < log_loss(x, fold, g, heat[g]))
				heat[g] = h;
	}
}

void train_cool(float *weight, const float *heat)
{
	struct weights by = weights_of(weight, NULL);
	float *out = weight + (by.out - weight);
	for (unsigned g = 0; g < GROUPS; g++) {
		for (unsigned f = 0; f < coref_features(); f++)
			weight[g * coref_features() + f] /= heat[g];
		for (unsigned h = 0; h < HIDDEN; h++)
			out[g * HIDDEN + h] /= heat[g];
	}
}
