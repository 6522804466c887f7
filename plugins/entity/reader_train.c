/*
 * reader_train.c -- see reader_train.h.
 */
#include "reader_train.h"
#include "../../core/learn/context_train.h"
#include "../../core/learn/crf_slope.h"
#include "../../core/learn/random.h"
#include "../../core/learn/sparse.h"
#include "../../core/learn/wide.h"
#include "decode.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = ENTITY_SENTENCE, BATCH = 4, MEANS_A_ROUND = 4, ROWS_OF_TOKEN = READER_WORD_ROWS + READER_PLACE_ROWS };
enum { STEPS = CRF_STATES * CRF_STATES, ALL = READER_WEIGHTS + STEPS }; /* the steps from state to state are learned with the weights */
static const float spread = 0.35f, farthest = 1.5f; /* of a vector's numbers */
static const float mean_from = 0.6f;                /* of the way: where the mean begins */

/* ---- vectors */

static float spread_of(FILE *f, uint32_t *n)
{
	float x[READER_IN];
	uint32_t hash;
	double sum = 0;
	for (*n = 0; fread(&hash, sizeof hash, 1, f) == 1 && fread(x, sizeof x, 1, f) == 1; ++*n)
		for (unsigned k = 0; k < READER_IN; k++)
			sum += (double)x[k] * x[k];
	return *n ? (float)sqrt(sum / ((double)*n * READER_IN)) : 0;
}

void *reader_vectors(const char *file, size_t bytes, size_t *size)
{
	FILE *f = fopen(file, "rb");
	struct sparse p;
	uint32_t n, hash, fit = (uint32_t)(0.84 * ((double)bytes / (2 + READER_IN) - 600));
	float x[READER_IN], was = f ? spread_of(f, &n) : 0;
	if (was == 0 || !sparse_init(&p, READER_IN, 0, 1)) {
		fprintf(stderr, "%s: no vectors\n", file);
		return NULL;
	}
	rewind(f);
	for (uint32_t i = 0; i < n && i < fit && fread(&hash, sizeof hash, 1, f) == 1 && fread(x, sizeof x, 1, f) == 1; i++) {
		for (unsigned k = 0; k < READER_IN; k++) {
			x[k] *= spread / was;
			x[k] = x[k] > farthest ? farthest : x[k] < -farthest ? -farthest : x[k];
		}
		sparse_set(&p, hash, x);
	}
	fclose(f);
	void *out = sparse_pack(&p, bytes, size);
	sparse_free(&p);
	return out;
}

/* ---- a sentence there and back */

struct learner {
	const struct reader_setup *set;
	struct table vectors;
	struct sparse rows;
	struct crf_slope slope;
	uint64_t random;
	float *weight, *gradient, *first, *second; /* [ALL] moments of Adam */
	double *mean;                              /* [ALL] */
	float *row_mean;                           /* [rows.n][READER_IN] */
	unsigned n_mean, n_step;
	bool rows_stay;
	/* of the sentence at hand */
	uint32_t *from, *kept; /* [n + 1] of each token, the rows that are not left out */
	float *in, *in_keep, *in_gradient, *gate, *state, *shown, *out, *out_keep, *out_gradient, *score, *score_gradient;
};

static float *floats(size_t n) { return calloc(n, sizeof(float)); }

static bool learner_init(struct learner *l, const struct reader_setup *set, const struct reader_learned *made)
{
	*l = (struct learner){.set = set, .random = set->seed * 0x9E3779B97F4A7C15u + 1, .slope = {.n_type = ENTITY_KINDS, .margin = set->margin}};
	l->weight = floats(ALL);
	l->gradient = floats(ALL);
	l->first = floats(ALL);
	l->second = floats(ALL);
	l->mean = calloc(ALL, sizeof *l->mean);
	l->from = calloc(LONGEST + 1, sizeof *l->from);
	l->kept = calloc((size_t)LONGEST * ROWS_OF_TOKEN, sizeof *l->kept);
	l->in = floats((size_t)LONGEST * READER_IN);
	l->in_keep = floats((size_t)LONGEST * READER_IN);
	l->in_gradient = floats((size_t)LONGEST * READER_IN);
	l->gate = floats((size_t)2 * LONGEST * READER_GATES);
	l->state = floats((size_t)2 * LONGEST * READER_STATE);
	l->shown = floats((size_t)LONGEST * READER_OUT);
	l->out = floats((size_t)LONGEST * READER_OUT);
	l->out_keep = floats((size_t)LONGEST * READER_OUT);
	l->out_gradient = floats((size_t)LONGEST * READER_OUT);
	l->score = floats((size_t)LONGEST * READER_COLUMNS);
	l->score_gradient = floats((size_t)LONGEST * READER_COLUMNS);
	return l->weight && l->gradient && l->first && l->second && l->mean && l->from && l->kept && l->in && l->in_keep && l->in_gradient &&
	       l->gate && l->state && l->shown && l->out && l->out_keep && l->out_gradient && l->score && l->score_gradient &&
	       table_open(&l->vectors, made->vectors, made->n_vectors, READER_IN) && sparse_init(&l->rows, READER_IN, 0.05f, set->least) &&
	       crf_slope_room(&l->slope, LONGEST);
}

static void learner_free(struct learner *l)
{
	void *const all[] = {l->weight, l->gradient, l->first, l->second, l->mean, l->row_mean, l->from, l->kept, l->in, l->in_keep, l->in_gradient,
	                     l->gate, l->state, l->shown, l->out, l->out_keep, l->out_gradient, l->score, l->score_gradient};
	for (unsigned i = 0; i < sizeof all / sizeof *all; i++)
		free(all[i]);
	sparse_free(&l->rows);
	crf_slope_free(&l->slope);
}

static float chance(struct learner *l) { return random_unit(&l->random); }

static void begin_weights(struct learner *l)
{
	for (unsigned i = 0; i < READER_ALONE; i++)
		l->weight[i] = (2 * chance(l) - 1) * (i < READER_SHOWN ? 0.16f : 0.1f);
	for (unsigned way = 1; way <= 2; way++)
		memset(l->weight + (size_t)way * READER_WAYS / 2 - READER_GATES, 0, READER_GATES * sizeof *l->weight);
}

/* What the words are, less what is left out. */
static void take_in(struct learner *l, const struct reader_sentence *s)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < s->n; i++) {
		float *in = l->in + (size_t)i * READER_IN, *keep = l->in_keep + (size_t)i * READER_IN;
		const int8_t *vector = chance(l) < l->set->no_vector ? NULL : table_row(&l->vectors, s->key[i]);
		for (unsigned k = 0; k < READER_IN; k++)
			in[k] = vector ? l->vectors.head->scale * vector[k] : 0;
		l->from[i] = n;
		for (uint32_t f = s->first[i]; f < s->first[i + 1]; f++)
			if (chance(l) >= l->set->no_row)
				l->kept[n++] = s->row[f];
		sparse_add(&l->rows, l->kept + l->from[i], n - l->from[i], in);
		for (unsigned k = 0; k < READER_IN; k++)
			in[k] *= keep[k] = chance(l) < l->set->no_input ? 0 : 1 / (1 - l->set->no_input);
	}
	l->from[s->n] = n;
}

static struct context_way way_of(const struct learner *l, uint32_t n, bool back)
{
	return (struct context_way){READER_IN, READER_STATE, back, n, l->weight + (size_t)back * READER_WAYS / 2, l->in,
	                            l->gate + (size_t)back * LONGEST * READER_GATES, l->state + (size_t)back * LONGEST * READER_STATE,
	                            l->shown + back * READER_STATE};
}

static void there(struct learner *l, uint32_t n)
{
	for (unsigned back = 0; back < 2; back++) {
		struct context_way w = way_of(l, n, back);
		context_way_read(&w);
	}
	for (size_t i = 0; i < (size_t)n * READER_OUT; i++) {
		l->out_keep[i] = chance(l) < l->set->no_output ? 0 : 1 / (1 - l->set->no_output);
		l->out[i] = l->shown[i] * l->out_keep[i];
	}
	reader_say(l->weight, l->in, l->out, n, l->score);
}

/* Gradients of all weights, and a step for the rows. */
static void back(struct learner *l, uint32_t n)
{
	memset(l->in_gradient, 0, (size_t)n * READER_IN * sizeof(float));
	memset(l->out_gradient, 0, (size_t)n * READER_OUT * sizeof(float));
	for (uint32_t i = 0; i < n; i++) {
		const float *d = l->score_gradient + (size_t)i * READER_COLUMNS;
		for (unsigned k = 0; k < READER_COLUMNS; k++)
			l->gradient[READER_ALONE + k] += d[k];
		context_back(l->out_gradient + (size_t)i * READER_OUT, l->weight + READER_SHOWN, l->gradient + READER_SHOWN, d,
		             l->out + (size_t)i * READER_OUT, READER_OUT, READER_COLUMNS);
		context_back(l->in_gradient + (size_t)i * READER_IN, l->weight + READER_OWN, l->gradient + READER_OWN, d, l->in + (size_t)i * READER_IN,
		             READER_IN, READER_COLUMNS);
	}
	for (size_t i = 0; i < (size_t)n * READER_OUT; i++)
		l->out_gradient[i] *= l->out_keep[i];
	for (unsigned way = 0; way < 2; way++) {
		struct context_way w = way_of(l, n, way);
		context_way_back(&w, l->out_gradient + way * READER_STATE, l->gradient + (size_t)way * READER_WAYS / 2, l->in_gradient);
	}
	for (uint32_t i = 0; i < n; i++) {
		float *g = l->in_gradient + (size_t)i * READER_IN;
		for (unsigned k = 0; k < READER_IN; k++)
			g[k] *= l->in_keep[(size_t)i * READER_IN + k];
		if (!l->rows_stay)
			sparse_step(&l->rows, l->kept + l->from[i], l->from[i + 1] - l->from[i], g, l->set->row_rate);
	}
}

/* One sentence; answers its log likelihood. */
static double learn(struct learner *l, const struct reader_sentence *s)
{
	take_in(l, s);
	there(l, s->n);
	memcpy(l->slope.transition, l->weight + READER_WEIGHTS, sizeof l->slope.transition);
	for (uint32_t i = 0; i < s->n; i++)
		memcpy(l->slope.score + (size_t)i * ENTITY_WIDTH, l->score + (size_t)i * READER_COLUMNS, ENTITY_WIDTH * sizeof(float));
	double like = crf_slope(&l->slope, s->n, s->state);
	float worth = s->weight * crf_trust(like, l->set->doubt);
	for (uint32_t i = 0; i < s->n; i++)
		for (unsigned k = 0; k < ENTITY_WIDTH; k++)
			l->score_gradient[(size_t)i * READER_COLUMNS + k] = -worth * l->slope.rise[(size_t)i * ENTITY_WIDTH + k];
	for (unsigned k = 0; k < STEPS; k++)
		l->gradient[READER_WEIGHTS + k] += worth * (&l->slope.excess[0][0])[k];
	back(l, s->n);
	return like;
}

static WIDE void adam(float *restrict weight, float *restrict gradient, float *restrict first, float *restrict second, unsigned n, float rate,
                      float worth)
{
	for (unsigned i = 0; i < n; i++) {
		float g = gradient[i];
		first[i] = 0.9f * first[i] + 0.1f * g;
		second[i] = 0.999f * second[i] + 0.001f * g * g;
		weight[i] -= rate * first[i] / (sqrtf(second[i] * worth) + 1e-6f);
		gradient[i] = 0;
	}
}

static void step(struct learner *l, float rate)
{
	double t = ++l->n_step;
	unsigned n = l->rows_stay ? READER_WEIGHTS : ALL;
	adam(l->weight, l->gradient, l->first, l->second, n, rate / (float)(1 - pow(0.9, t)), (float)(1 / (1 - pow(0.999, t))));
}

/* ---- the way */

static bool add_to_mean(struct learner *l)
{
	if (!l->row_mean && !l->rows_stay) { /* from here on there are no new rows */
		l->rows.closed = true;
		l->row_mean = floats((size_t)l->rows.n * READER_IN + 1);
	}
	for (unsigned i = 0; i < ALL; i++)
		l->mean[i] += l->weight[i];
	for (size_t i = 0; l->row_mean && !l->rows_stay && i < l->rows.n; i++)
		for (unsigned k = 0; k < READER_IN; k++)
			l->row_mean[i * READER_IN + k] += l->rows.weight[i * 2 * READER_IN + k];
	l->n_mean++;
	return l->row_mean || l->rows_stay;
}

static void take_mean(struct learner *l)
{
	for (unsigned i = 0; l->n_mean && i < ALL; i++)
		l->weight[i] = (float)(l->mean[i] / l->n_mean);
	for (size_t i = 0; l->n_mean && !l->rows_stay && i < l->rows.n; i++)
		for (unsigned k = 0; k < READER_IN; k++)
			l->rows.weight[i * 2 * READER_IN + k] = l->row_mean[i * READER_IN + k] / (float)l->n_mean;
}

/* Over the sentences order[n] of s, round after round. */
static bool go(struct learner *l, const struct reader_sentence *s, size_t n, uint32_t *order, unsigned rounds, float rate)
{
	size_t all = n * rounds, at = 0, every = n / MEANS_A_ROUND + 1;
	for (unsigned r = 0; r < rounds; r++) {
		double like = 0;
		random_shuffle(order, n, &l->random);
		for (size_t i = 0; i < n; i++, at++) {
			if (!l->rows_stay && at == (size_t)(l->set->prune * (float)all) && at && !sparse_prune(&l->rows, l->set->rows_bytes))
				return false;
			like += learn(l, &s[order[i]]);
			if (at % BATCH == BATCH - 1)
				step(l, rate * (1 - 0.95f * (float)at / (float)all));
			if ((float)at > mean_from * (float)all && at % every == 0 && !add_to_mean(l))
				return false;
		}
		fprintf(stderr, "reader%s, round %u of %u: %.4f\n", l->rows_stay ? " apart" : "", r + 1, rounds, like / (double)n);
	}
	take_mean(l);
	return !l->rows.failed;
}

/* Goes on with the sentences of a habit; rows, and steps from state to state, stay as they are. */
static bool go_on(struct learner *l, const struct reader_sentence *s, size_t n, unsigned habit, uint32_t *order)
{
	size_t few = 0;
	for (size_t i = 0; i < n; i++)
		if (s[i].habit == habit)
			order[few++] = (uint32_t)i;
	memset(l->first, 0, ALL * sizeof *l->first);
	memset(l->second, 0, ALL * sizeof *l->second);
	memset(l->gradient, 0, ALL * sizeof *l->gradient);
	memset(l->mean, 0, ALL * sizeof *l->mean);
	l->n_step = l->n_mean = 0;
	l->rows_stay = true;
	return go(l, s, few, order, l->set->own_rounds[habit], l->set->rate / 2);
}

static float *pack_weights(const struct learner *l)
{
	float *weight = malloc(READER_WEIGHTS * sizeof *weight);
	for (unsigned i = 0; weight && i < READER_WEIGHTS; i++)
		weight[i] = l->weight[i] * (i < READER_SHOWN ? 1 : l->set->share);
	return weight;
}

static bool pack(struct learner *l, struct reader_learned *out)
{
	float share = l->set->share, *weight = pack_weights(l);
	for (unsigned i = 0; i < STEPS; i++)
		(&out->transition[0][0])[i] = share * l->weight[READER_WEIGHTS + i];
	out->weight = weight;
	out->rows = sparse_pack(&l->rows, l->set->rows_bytes, &out->n_rows);
	fprintf(stderr, "reader: %u rows\n", l->rows.n);
	return out->weight && out->rows;
}

bool reader_train(const struct reader_sentence *s, size_t n, const struct reader_setup *set, struct reader_learned *out)
{
	struct learner *l = malloc(sizeof *l);
	uint32_t *order = malloc((n + 1) * sizeof *order);
	float general[ALL];
	bool ok = l && order && learner_init(l, set, out);
	for (size_t i = 0; ok && i < n; i++)
		order[i] = (uint32_t)i;
	if (ok) {
		begin_weights(l);
		ok = go(l, s, n, order, set->rounds, set->rate) && pack(l, out);
		memcpy(general, l->weight, sizeof general);
	}
	for (unsigned habit = 1; habit < HABITS; habit++) {
		size_t i = 0;
		while (i < n && s[i].habit != habit)
			i++;
		if (!ok || i == n || !set->own_rounds[habit])
			continue;
		memcpy(l->weight, general, sizeof general);
		ok = go_on(l, s, n, habit, order) && (out->own[habit] = pack_weights(l));
	}
	if (l)
		learner_free(l);
	free(l);
	free(order);
	return ok;
}
