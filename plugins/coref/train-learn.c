/*
 * train-learn.c -- weights, learned from cases.
 *
 * First each group of anaphors learns what an answer weighs, drawn to where it
 * starts; then the cells of the layer learn with them which answers go together,
 * in nets that differ by what they begin with.
 */
#include "train.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* How much more the weights of a group are drawn to where they start: the fewer the cases, the more. */
static const float drawn[GROUPS] = {1, 3, 1, 1, 0.5f, 0.5f};
static const float dropped[GROUPS] = {0, 0.2f, 0.3f, 0.2f, 0.3f, 0.3f}; /* the part of the answers that a step leaves out */

/* A step of AdaGrad. */
static void step(float *w, float *square, float d, float rate)
{
	*square += d * d;
	*w -= rate * d / (sqrtf(*square) + 0.01f);
}

/* The options' chances, and of one of the right ones. */
static float chance_of_right(const struct weights *w, const struct example *e, struct option *o)
{
	float right = 0;
	weigh_all(w, e->group, o, e->n);
	for (unsigned i = 0; i < e->n; i++)
		right += e->right >> i & 1 ? o[i].score : 0;
	return right;
}

/* How the loss slopes with the score of option i. */
static float slope(const struct example *e, const struct option *o, unsigned i, float right)
{
	return e->weight * (o[i].score - (e->right >> i & 1 ? o[i].score / fmaxf(right, 1e-9f) : 0));
}

/* AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood that one of the right options is chosen, from the groups of a set and
   without the articles of a fold. What is learned is the mean over the second half of the steps, which is steadier. */
static bool learn_groups(const struct options *s, const struct examples *x, unsigned without, const bool *group, const float *start, float *weight)
{
	unsigned width = coref_features(), all = GROUPS * width, times[GROUPS] = {0};
	float *square = calloc(all, sizeof *square);
	double *sum = calloc(all, sizeof *sum);
	struct option o[OPTIONS];
	uint32_t seed = 7 + s->seed;
	for (unsigned at = 0; square && sum && at < s->epochs * x->n; at++) {
		seed = seed * 1664525u + 1013904223u;
		const struct example *e = &x->at[(uint64_t)seed * x->n >> 32];
		if (e->fold == without || !group[e->group])
			continue;
		const float *from = start + e->group * width;
		float *w = weight + e->group * width, *q = square + e->group * width;
		memcpy(o, x->option + e->first, e->n * sizeof *o);
		struct weights by = weights_of(weight, NULL);
		float right = chance_of_right(&by, e, o);
		for (unsigned i = 0; i < e->n; i++) {
			float g = slope(e, o, i, right);
			for (unsigned k = 0; k < o[i].n; k++) {
				unsigned f = o[i].feature[k];
				step(&w[f], &q[f], g + s->l2 * drawn[e->group] * (w[f] - from[f]), s->rate);
			}
		}
		if (at < s->epochs * x->n / 2 || at % 8)
			continue;
		times[e->group]++;
		for (unsigned f = 0; f < width; f++)
			sum[e->group * width + f] += w[f];
	}
	bool ok = square && sum;
	for (unsigned f = 0; ok && f < all; f++)
		if (times[f / width])
			weight[f] = (float)(sum[f] / times[f / width]);
	free(square);
	free(sum);
	return ok;
}

/* One example's step for all weights, the layer among them. */
static void learn_one(const struct options *s, const struct example *e, struct option *o, const float *start, unsigned net, float *all, float *square)
{
	unsigned width = coref_features();
	struct weights w = weights_of(all, NULL);
	size_t at = (size_t)(w.at - all) + e->group * width, into = (size_t)(w.into - all), bias = (size_t)(w.bias - all) + e->group * HIDDEN, out = (size_t)(w.out - all) + e->group * HIDDEN;
	float right = chance_of_right(&w, e, o), cell[HIDDEN];
	for (unsigned i = 0; i < e->n; i++) {
		float g = slope(e, o, i, right);
		for (unsigned k = 0; k < o[i].n; k++) {
			size_t f = at + o[i].feature[k];
			step(&all[f], &square[f], g + s->l2 * drawn[e->group] * (all[f] - start[f]), s->rate);
		}
		weigh_cells(&w, e->group, &o[i], cell);
		for (unsigned h = net * CELLS; h < (net + 1) * CELLS; h++) {
			float back = cell[h] > 0 ? g * all[out + h] : 0;
			step(&all[out + h], &square[out + h], g * fmaxf(cell[h], 0) + s->cell_l2 * all[out + h], s->cell_rate);
			if (cell[h] <= 0)
				continue;
			step(&all[bias + h], &square[bias + h], back, s->cell_rate);
			for (unsigned k = 0; k < o[i].n; k++) {
				size_t f = into + o[i].feature[k] * HIDDEN + h;
				step(&all[f], &square[f], back + s->cell_l2 * all[f], s->cell_rate);
			}
		}
	}
}

/* Leaves some answers out, the same ones for all options, so that none is relied on alone (Srivastava et al. 2014). */
static void drop(struct option *o, unsigned n, uint32_t seed, float part)
{
	for (unsigned i = 0; i < n; i++) {
		unsigned kept = 0;
		for (unsigned k = 0; k < o[i].n; k++)
			if (((o[i].feature[k] * 2654435761u ^ seed) * 2246822519u >> 16) >= part * 65536)
				o[i].feature[kept++] = o[i].feature[k];
		o[i].n = kept;
	}
}

/* All groups together, with one net's cells of the layer, from what they learned without it. */
static bool learn_net(const struct options *s, const struct examples *x, unsigned without, const float *start, unsigned net, float *weight)
{
	size_t all = weights_size(), linear = GROUPS * coref_features();
	float *square = calloc(all, sizeof *square);
	double *sum = calloc(all, sizeof *sum);
	struct option o[OPTIONS];
	uint32_t seed = 11 + s->seed + 101 * net;
	unsigned times = 0;
	for (size_t f = linear; f < all; f++) { /* the cells of others stay nought */
		seed = seed * 1664525u + 1013904223u;
		weight[f] = (f - linear) % HIDDEN / CELLS == net ? ((float)(seed >> 8) / (1 << 24) - 0.5f) * 0.2f : 0;
	}
	for (unsigned step = 0; square && sum && step < s->rounds * x->n; step++) {
		seed = seed * 1664525u + 1013904223u;
		const struct example *e = &x->at[(uint64_t)seed * x->n >> 32];
		if (e->fold == without)
			continue;
		memcpy(o, x->option + e->first, e->n * sizeof *o);
		if (dropped[e->group] > 0)
			drop(o, e->n, seed, dropped[e->group]);
		learn_one(s, e, o, start, net, weight, square);
		if (step < s->rounds * x->n / 2 || step % 64)
			continue;
		times++;
		for (size_t f = 0; f < all; f++)
			sum[f] += weight[f];
	}
	bool ok = square && sum;
	for (size_t f = 0; ok && times && f < all; f++)
		weight[f] = (float)(sum[f] / times);
	free(square);
	free(sum);
	return ok;
}

/* The nets, and of what each says the mean. */
static bool learn_layer(const struct options *s, const struct examples *x, unsigned without, const float *start, float *weight)
{
	size_t all = weights_size(), linear = GROUPS * coref_features(), out = all - GROUPS * HIDDEN;
	float *net = calloc(all, sizeof *net), *sum = calloc(all, sizeof *sum);
	bool ok = net && sum;
	for (unsigned k = 0; ok && k < NETS; k++) {
		memcpy(net, weight, linear * sizeof *net);
		ok = learn_net(s, x, without, start, k, net);
		for (size_t f = 0; f < all; f++)
			sum[f] += f < linear || f >= out ? net[f] / NETS : net[f];
	}
	if (ok)
		memcpy(weight, sum, all * sizeof *sum);
	free(net);
	free(sum);
	return ok;
}

/* Pronouns first; descriptions, of which there are fewer, begin with what was learned of candidates there. */
bool train_learn(const struct options *s, const struct examples *x, unsigned without, float *weight)
{
	static const bool pronouns[GROUPS] = {[G_PERSON] = true, [G_THEY] = true, [G_IT] = true}, others[GROUPS] = {[G_ROLE] = true, [G_THING] = true, [G_AHEAD] = true};
	unsigned width = coref_features();
	float *start = calloc(GROUPS * width, sizeof *start);
	if (!start)
		return false;
	coref_start(start);
	memcpy(weight, start, GROUPS * width * sizeof *weight);
	bool ok = learn_groups(s, x, without, pronouns, start, weight);
	coref_share(start + G_ROLE * width, weight + G_PERSON * width);
	coref_share(start + G_THING * width, weight + G_IT * width);
	memcpy(weight + G_ROLE * width, start + G_ROLE * width, 2 * width * sizeof *weight);
	ok = ok && learn_groups(s, x, without, others, start, weight);
	ok = ok && (!s->rounds || learn_layer(s, x, without, start, weight));
	free(start);
	return ok;
}
