/*
 * train-reader.c -- see train-reader.h.
 *
 * Stochastic gradient descent on the likelihood of a chain without weights for
 * transitions, with AdaGrad's steps; parts of the words, features, contexts and hidden
 * units are left out by chance (Srivastava et al. 2014). What is kept is the mean of the
 * weights at moments of the second half of the rounds (Polyak and Juditsky 1992).
 */
#include "train-reader.h"
#include "../../core/learn/context_train.h"
#include "../../core/learn/random.h"
#include "../../core/learn/sparse.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LEAST = 4, LONGEST = 512 };
static const float thin_vector = 0.05f, thin_in = 0.35f, thin_hidden = 0.4f, thin_context = 0.5f;

struct learner {
	const struct read_setup *set;
	unsigned n_column;
	struct context_learner context;
	struct sparse in;
	float *top, *square, *gradient; /* [n_top] bias[NET_HIDDEN], head[n_column][NET_HIDDEN + 1] */
	size_t n_top;
	uint32_t *kept; /* [LONGEST][READER_FEATURES] */
	uint8_t n_kept[LONGEST];
	float *sum;     /* [n_weight + n_top + in.n * CONTEXT_IN] of what is learned at n_sum moments; NULL: not yet */
	unsigned n_sum;
	float *hidden;  /* [LONGEST][NET_HIDDEN] */
	int32_t *score; /* [LONGEST][n_column] */
	float *gradient_of; /* [LONGEST][n_column] */
	struct crf_head head;
	struct crf crf;
	struct crf_sums sums;
};

static float chance(struct learner *l) { return random_unit(&l->context.random); }

static bool begin(struct learner *l, const struct read_setup *set)
{
	*l = (struct learner){.set = set, .n_column = 3 * set->n_type, .head = {.n_type = set->n_type, .scale = 1.0f / 1024}};
	l->crf.head = &l->head;
	l->n_top = NET_HIDDEN + (size_t)l->n_column * (NET_HIDDEN + 1);
	l->top = calloc(l->n_top, sizeof(float));
	l->square = malloc(l->n_top * sizeof(float));
	l->gradient = calloc(l->n_top, sizeof(float));
	l->kept = malloc(LONGEST * READER_FEATURES * sizeof *l->kept);
	l->hidden = malloc(LONGEST * NET_HIDDEN * sizeof *l->hidden);
	l->score = malloc(LONGEST * CRF_COLUMNS * sizeof *l->score);
	l->gradient_of = malloc(LONGEST * CRF_COLUMNS * sizeof *l->gradient_of);
	l->sums.alpha = calloc(LONGEST * CRF_STATES, sizeof(float));
	l->sums.beta = calloc(LONGEST * CRF_STATES, sizeof(float));
	l->sums.local = calloc(LONGEST * CRF_STATES, sizeof(float));
	if (!l->top || !l->square || !l->gradient || !l->kept || !l->hidden || !l->score || !l->gradient_of || !l->sums.alpha || !l->sums.beta || !l->sums.local ||
	    !context_learner_init(&l->context, 1, set->seed) || !sparse_init(&l->in, CONTEXT_IN, 0.1f, LEAST))
		return false;
	l->context.dropout = thin_context;
	for (size_t i = 0; i < l->n_top; i++) {
		l->square[i] = 0.1f;
		if (i >= NET_HIDDEN && (i - NET_HIDDEN) % (NET_HIDDEN + 1) != NET_HIDDEN)
			l->top[i] = 0.2f * (2 * chance(l) - 1);
	}
	return true;
}

static void end(struct learner *l)
{
	void *const all[] = {l->sum, l->top, l->square, l->gradient, l->kept, l->hidden, l->score, l->gradient_of, l->sums.alpha, l->sums.beta, l->sums.local};
	for (unsigned i = 0; i < sizeof all / sizeof *all; i++)
		free(all[i]);
	context_learner_free(&l->context);
	sparse_free(&l->in);
}

static void read_in(struct learner *l, const struct read_chain *c, bool learning)
{
	float *in = context_learner_in(&l->context, c->n, learning);
	for (uint32_t i = 0; i < c->n; i++, in += CONTEXT_IN) {
		const int8_t *row = learning && chance(l) < thin_vector ? NULL : table_row(l->set->vectors, c->word[i]);
		for (unsigned k = 0; row && k < CONTEXT_IN; k++)
			in[k] = l->set->vectors->head->scale * (float)row[k];
		uint32_t *kept = l->kept + (size_t)i * READER_FEATURES;
		uint8_t n = 0;
		for (unsigned k = 0; k < c->n_feature[i]; k++)
			if (!learning || chance(l) >= thin_in)
				kept[n++] = c->feature[(size_t)i * READER_FEATURES + k];
		l->n_kept[i] = n;
		sparse_add(&l->in, kept, n, in);
	}
	context_learner_read(&l->context);
}

static void ask(struct learner *l, const struct read_chain *c, bool learning)
{
	const float *head = l->top + NET_HIDDEN;
	for (uint32_t i = 0; i < c->n; i++) {
		const float *said = context_learner_ask(&l->context, 0, i);
		float *hidden = l->hidden + (size_t)i * NET_HIDDEN;
		for (unsigned j = 0; j < NET_HIDDEN; j++) {
			float x = said[j] + l->top[j];
			hidden[j] = x <= 0 || (learning && chance(l) < thin_hidden) ? 0 : learning ? x / (1 - thin_hidden) : x;
		}
		for (unsigned k = 0; k < l->n_column; k++) {
			const float *w = head + (size_t)k * (NET_HIDDEN + 1);
			float sum[8] = {0}, all = w[NET_HIDDEN];
			for (unsigned j = 0; j < NET_HIDDEN; j += 8)
				for (unsigned m = 0; m < 8; m++)
					sum[m] += w[j + m] * hidden[j + m];
			for (unsigned m = 0; m < 8; m++)
				all += sum[m];
			l->score[(size_t)i * l->n_column + k] = (int32_t)lrintf(all * 1024);
		}
	}
	crf_sums(&l->crf, l->score, c->n, &l->sums);
}

/* The gradient of the columns' scores; answers the log of the product of the right states' probabilities. */
static double judge(struct learner *l, const struct read_chain *c)
{
	double like = 0;
	for (uint32_t i = 0; i < c->n; i++) {
		float *g = l->gradient_of + (size_t)i * l->n_column;
		like += log(fmax(1e-6, crf_marginal(&l->sums, i, c->state[i])));
		for (unsigned t = 0; t < l->set->n_type; t++) {
			float p[4];
			for (unsigned k = 0; k < 4; k++) {
				unsigned s = crf_state(t, k);
				p[k] = crf_marginal(&l->sums, i, s) - (c->state[i] == s);
			}
			g[3 * t] = p[0] + p[1] + p[2] + p[3];
			g[3 * t + 1] = p[CRF_BEGIN] + p[CRF_UNIT];
			g[3 * t + 2] = p[CRF_LAST] + p[CRF_UNIT];
		}
	}
	return like;
}

static void learn(struct learner *l, const struct read_chain *c, float rate)
{
	float *head = l->top + NET_HIDDEN, *head_gradient = l->gradient + NET_HIDDEN;
	bool any = false;
	for (uint32_t i = 0; i < c->n; i++) {
		const float *g = l->gradient_of + (size_t)i * l->n_column, *hidden = l->hidden + (size_t)i * NET_HIDDEN;
		float back[NET_HIDDEN] = {0}, most = 0;
		for (unsigned k = 0; k < l->n_column; k++)
			most = fabsf(g[k]) > most ? fabsf(g[k]) : most;
		if (most < 2e-3f)
			continue;
		any = true;
		for (unsigned k = 0; k < l->n_column; k++) {
			float *w = head + (size_t)k * (NET_HIDDEN + 1), *d = head_gradient + (size_t)k * (NET_HIDDEN + 1);
			for (unsigned j = 0; j < NET_HIDDEN; j++) {
				back[j] += g[k] * w[j];
				d[j] += g[k] * hidden[j];
			}
			d[NET_HIDDEN] += g[k];
		}
		for (unsigned j = 0; j < NET_HIDDEN; j++) {
			back[j] = hidden[j] > 0 ? back[j] / (1 - thin_hidden) : 0;
			l->gradient[j] += back[j];
		}
		context_learner_tell(&l->context, 0, i, back);
	}
	if (!any || !context_learner_end(&l->context, rate))
		return;
	for (uint32_t i = 0; i < c->n; i++)
		sparse_step(&l->in, l->kept + (size_t)i * READER_FEATURES, l->n_kept[i], l->context.in_gradient + (size_t)i * CONTEXT_IN, rate);
	for (size_t i = 0; i < l->n_top; i++) {
		float g = l->gradient[i];
		l->square[i] += g * g;
		l->top[i] -= rate * g / (sqrtf(l->square[i]) + 1e-6f);
		l->gradient[i] = 0;
	}
}

static bool pack(const struct learner *l, struct read_sections *out)
{
	size_t n_cell = l->context.n_weight;
	out->in = sparse_pack(&l->in, l->set->most, &out->n_in);
	out->n_context = (n_cell + l->n_top) * sizeof(float);
	float *all = malloc(out->n_context);
	if (!(out->context = all) || !out->in)
		return false;
	memcpy(all, l->context.weight, n_cell * sizeof(float));
	memcpy(all + n_cell, l->top, l->n_top * sizeof(float));
	return true;
}

/* Calls `each` with every run of numbers that are learned, one behind the other. */
static void every(struct learner *l, void (*each)(struct learner *l, float *at, size_t n, float *sum))
{
	float *sum = l->sum;
	each(l, l->context.weight, l->context.n_weight, sum);
	each(l, l->top, l->n_top, sum += l->context.n_weight);
	sum += l->n_top;
	for (uint32_t row = 0; row < l->in.n; row++, sum += CONTEXT_IN)
		each(l, l->in.weight + (size_t)row * 2 * CONTEXT_IN, CONTEXT_IN, sum);
}

static void add(struct learner *l, float *at, size_t n, float *sum)
{
	(void)l;
	for (size_t i = 0; i < n; i++)
		sum[i] += at[i];
}

static void set_mean(struct learner *l, float *at, size_t n, float *sum)
{
	for (size_t i = 0; i < n; i++)
		at[i] = sum[i] / (float)l->n_sum;
}

/* A moment that counts for the mean; from the first on no feature gets a row any more. */
static bool remember(struct learner *l)
{
	l->in.closed = true;
	if (!l->sum && !(l->sum = calloc(l->context.n_weight + l->n_top + (size_t)l->in.n * CONTEXT_IN, sizeof *l->sum)))
		return false;
	every(l, add);
	l->n_sum++;
	return true;
}

/* The mean likelihood of an item of the chains that are held out. */
static double unseen(struct learner *l, const struct read_chain *c, size_t n)
{
	double like = 0;
	size_t items = 0;
	for (size_t i = 0; i < n; i++)
		if (l->set->held && i / 64 % l->set->held == 0 && c[i].n && c[i].n <= LONGEST) {
			read_in(l, &c[i], false);
			ask(l, &c[i], false);
			like += judge(l, &c[i]);
			items += c[i].n;
		}
	return like / (double)(items + 1);
}

bool reader_learn(const struct read_chain *c, size_t n, const struct read_setup *set, struct read_sections *out)
{
	enum { MOMENTS = 8 };
	struct learner l;
	uint32_t *order = malloc((n + 1) * sizeof *order);
	bool ok = order && begin(&l, set);
	for (size_t i = 0; ok && i < n; i++)
		order[i] = (uint32_t)i;
	for (unsigned r = 0; ok && r < set->rounds; r++) {
		double like = 0;
		size_t items = 0;
		random_shuffle(order, n, &l.context.random);
		for (size_t i = 0; ok && i < n; i++) {
			const struct read_chain *x = &c[order[i]];
			if (x->n && x->n <= LONGEST && !(set->held && order[i] / 64 % set->held == 0)) {
				read_in(&l, x, true);
				ask(&l, x, true);
				like += judge(&l, x);
				items += x->n;
				learn(&l, x, set->rate);
			}
			if (r >= set->rounds / 2 && (i + 1) % (n / MOMENTS + 1) == 0)
				ok = remember(&l);
		}
		fprintf(stderr, "%s: reading round %u of %u, %.4f, unseen %.4f an item\n", set->name, r + 1, set->rounds, like / (double)(items + 1), unseen(&l, c, n));
	}
	if (ok && l.sum) {
		every(&l, set_mean);
		fprintf(stderr, "%s: the mean of the last rounds, unseen %.4f\n", set->name, unseen(&l, c, n));
	}
	ok = ok && pack(&l, out) && !l.in.failed;
	if (order)
		end(&l);
	free(order);
	return ok;
}
