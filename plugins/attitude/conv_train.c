/*
 * conv_train.c -- see conv_train.h.
 */
#include "conv_train.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/linear.h"
#include "../../core/learn/random.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 16 };

/* ---- vectors */

static uint32_t slot(const struct conv_table *t, uint32_t word)
{
	uint32_t at = word & (t->n_slot - 1);
	while (t->word[at] && t->word[at] != word)
		at = (at + 1) & (t->n_slot - 1);
	return at;
}

static float *row(const struct conv_table *t, uint32_t word)
{
	uint32_t at = word ? slot(t, word) : 0;
	return word && t->word[at] ? t->row[at] : NULL;
}

bool conv_table_read(struct conv_table *t, const char *path, unsigned most)
{
	const float length = 3; /* of every vector at first */
	char name[256];
	unsigned count, n = 0;
	FILE *f = fopen(path, "re");
	for (t->n_slot = 1024; t->n_slot < most + most / 4; t->n_slot *= 2)
		;
	t->word = calloc(t->n_slot, sizeof *t->word);
	t->row = calloc(t->n_slot, sizeof *t->row);
	t->square = calloc(t->n_slot, sizeof *t->square);
	if (!f || !t->word || !t->row || !t->square)
		return perror(path), false;
	for (; n < most && fscanf(f, "%255s %u", name, &count) == 2; n++) {
		float v[CONV_DIM], sum = 0;
		for (unsigned d = 0; d < CONV_DIM; d++) {
			if (fscanf(f, "%f", &v[d]) != 1)
				return fprintf(stderr, "%s: the vector of %s is too short\n", path, name), false;
			sum += v[d] * v[d];
		}
		uint32_t word = feat_bytes(name, strlen(name)), at = slot(t, word);
		t->word[at] = word;
		for (unsigned d = 0; d < CONV_DIM; d++)
			t->row[at][d] = length * v[d] / sqrtf(sum);
	}
	fclose(f);
	return n > 0;
}

void *conv_pack(const struct conv_table *t, size_t *n)
{
	struct { uint32_t n_slot, dim; float scale; uint32_t zero; } head = {t->n_slot, CONV_DIM, 0, 0};
	float top = 1e-9f;
	for (uint32_t i = 0; i < t->n_slot; i++)
		for (unsigned d = 0; d < CONV_DIM; d++)
			top = fmaxf(top, fabsf(t->row[i][d]));
	head.scale = top / 127;
	*n = sizeof head + (size_t)t->n_slot * (sizeof(uint16_t) + CONV_DIM);
	char *bytes = calloc(1, *n);
	if (!bytes)
		return NULL;
	memcpy(bytes, &head, sizeof head);
	uint16_t *print = (uint16_t *)(bytes + sizeof head);
	int8_t *rows = (int8_t *)(print + t->n_slot);
	for (uint32_t i = 0; i < t->n_slot; i++) {
		if (!t->word[i])
			continue;
		uint32_t word = t->word[i], at = word & (t->n_slot - 1);
		uint16_t mine = (uint16_t)(word >> 16 ? word >> 16 : 1);
		while (print[at] && print[at] != mine)
			at = (at + 1) & (t->n_slot - 1);
		print[at] = mine;
		for (unsigned d = 0; d < CONV_DIM; d++)
			rows[(size_t)at * CONV_DIM + d] = (int8_t)lrintf(t->row[i][d] / head.scale);
	}
	return bytes;
}

/* ---- one network */

struct learner { struct conv_weights *w, *gradient, *mean, *square; unsigned in_batch; double t; };

static float uniform(uint64_t *x) { return (float)(random_32(x) >> 8) / 16777216.0f; }

static bool begin(struct learner *l, struct conv_weights *w, uint64_t *random)
{
	*l = (struct learner){w, calloc(1, sizeof *w), calloc(1, sizeof *w), calloc(1, sizeof *w), 0, 0};
	memset(w, 0, sizeof *w);
	for (unsigned o = 0; o < CONV_SEEN; o++)
		for (unsigned d = 0; d < CONV_DIM + CONV_FACTS; d++)
			for (unsigned i = 0; i < CONV_HIDDEN; i++)
				w->seen[o][d][i] = (2 * uniform(random) - 1) * sqrtf(2.0f / (CONV_SEEN * CONV_DIM));
	for (unsigned c = 0; c < CONV_CLASSES; c++)
		for (unsigned i = 0; i < CONV_OUT; i++)
			w->out[c][i] = (2 * uniform(random) - 1) * sqrtf(1.0f / CONV_OUT);
	return l->gradient && l->mean && l->square;
}

static void step(struct learner *l, float rate, float decay)
{
	float *w = (float *)l->w, *g = (float *)l->gradient, *m = (float *)l->mean, *v = (float *)l->square;
	l->t++;
	float m_bias = 1 / (1 - (float)pow(0.9, l->t)), v_bias = 1 / (1 - (float)pow(0.999, l->t));
	for (size_t i = 0; i < sizeof *l->w / sizeof *w; i++) {
		float x = g[i] / (float)l->in_batch;
		m[i] = 0.9f * m[i] + 0.1f * x;
		v[i] = 0.999f * v[i] + 0.001f * x * x;
		w[i] -= rate * (m[i] * m_bias / (sqrtf(v[i] * v_bias) + 1e-8f) + decay * w[i]);
	}
	memset(l->gradient, 0, sizeof *l->gradient);
	l->in_batch = 0;
}

/* Gradient of the loss by a word's hidden units, to the weights and to the vectors around. */
static void back(struct learner *l, const struct conv_input *in, const float (*vector)[CONV_DIM], unsigned k, const float *d_hidden,
                 float (*d_vector)[CONV_DIM])
{
	for (unsigned i = 0; i < CONV_HIDDEN; i++)
		l->gradient->bias[i] += d_hidden[i];
	for (unsigned o = 0; o < CONV_SEEN; o++) {
		unsigned j = k + o - 1;
		if (j >= in->n)
			continue;
		for (unsigned d = 0; d < CONV_DIM && in->word[j]; d++) {
			float *g = l->gradient->seen[o][d], x = vector[j][d], sum = 0;
			const float *w = l->w->seen[o][d];
			for (unsigned i = 0; i < CONV_HIDDEN; i++) {
				g[i] += x * d_hidden[i];
				sum += w[i] * d_hidden[i];
			}
			d_vector[j][d] += sum;
		}
		for (unsigned f = 0; f < in->n_fact[j]; f++)
			for (unsigned i = 0; i < CONV_HIDDEN; i++)
				l->gradient->seen[o][CONV_DIM + in->fact[j][f]][i] += d_hidden[i];
	}
}

/* Forward and backward through one example, a part of words and units left out. */
static void example(struct learner *l, const struct conv_example *x, struct conv_table *t, const struct conv_setup *s, uint64_t *random)
{
	static float vector[CONV_WORDS][CONV_DIM], d_vector[CONV_WORDS][CONV_DIM]; /* trainers have one thread */
	static struct conv_input in;
	static struct conv_state state;
	float p[LINEAR_CLASS] = {0}, out[CONV_OUT], d_out[CONV_OUT] = {0}, up = 1 / (1 - s->dropout);
	bool keep[CONV_OUT];
	in = x->in;
	for (unsigned k = 0; k < in.n; k++) {
		float *r = row(t, in.word[k]);
		if (!r || uniform(random) < s->blank)
			in.word[k] = 0;
		else
			memcpy(vector[k], r, sizeof vector[k]);
	}
	memset(d_vector, 0, sizeof d_vector);
	conv_forward(l->w, &in, vector, &state);
	for (unsigned i = 0; i < CONV_OUT; i++) {
		bool unit = i < 2 * CONV_HIDDEN;
		keep[i] = !unit || uniform(random) >= s->dropout;
		out[i] = keep[i] ? state.out[i] * (unit ? up : 1) : 0;
	}
	conv_classes(l->w, out, p);
	linear_softmax(p, CONV_CLASSES);
	for (unsigned c = 0; c < CONV_CLASSES; c++) {
		float g = (p[c] - (c == x->label)) * x->weight;
		l->gradient->out_bias[c] += g;
		for (unsigned i = 0; i < CONV_OUT; i++) {
			d_out[i] += g * l->w->out[c][i];
			l->gradient->out[c][i] += g * out[i];
		}
	}
	for (unsigned k = 0; k < in.n; k++) {
		float d_hidden[CONV_HIDDEN] = {0};
		for (unsigned i = 0; i < CONV_HIDDEN; i++)
			if (state.hidden[k][i] > 0)
				d_hidden[i] = up * ((state.top[i] == (int)k && keep[i] ? d_out[i] : 0) +
				                    (keep[CONV_HIDDEN + i] ? 2 * in.near[k] * d_out[CONV_HIDDEN + i] : 0));
		back(l, &in, vector, k, d_hidden, d_vector);
	}
	for (unsigned k = 0; k < in.n; k++) {
		float *r = row(t, in.word[k]);
		float *square = r ? t->square[(float (*)[CONV_DIM])r - t->row] : NULL;
		for (unsigned d = 0; r && d < CONV_DIM; d++) {
			float g = d_vector[k][d];
			square[d] += g * g;
			r[d] -= s->tune * g / sqrtf(square[d] + 0.01f);
		}
	}
	l->in_batch++;
}

bool conv_train(const struct conv_example *x, const uint32_t *pick, size_t n_pick, struct conv_table *t, const struct conv_setup *s,
                struct conv_weights w[CONV_TASKS])
{
	uint64_t random = s->seed * 0x9e3779b97f4a7c15u + 1;
	struct learner l[CONV_TASKS];
	uint32_t *order = malloc((n_pick + 1) * sizeof *order);
	bool ok = order != NULL;
	for (unsigned k = 0; k < CONV_TASKS; k++)
		ok = begin(&l[k], &w[k], &random) && ok;
	if (ok)
		memcpy(order, pick, n_pick * sizeof *order);
	for (unsigned e = 0; ok && e < s->epochs; e++) {
		random_shuffle(order, n_pick, &random);
		for (size_t i = 0; i < n_pick; i++) {
			struct learner *of = &l[x[order[i]].task];
			example(of, &x[order[i]], t, s, &random);
			if (of->in_batch == BATCH)
				step(of, s->rate * (1 - (float)((double)(e * n_pick + i) / ((double)s->epochs * (double)n_pick))), s->decay);
		}
	}
	for (unsigned k = 0; k < CONV_TASKS; k++) {
		free(l[k].gradient);
		free(l[k].mean);
		free(l[k].square);
	}
	free(order);
	return ok;
}

void conv_ask(const struct conv_weights *w, const struct conv_table *t, const struct conv_input *in, float score[CONV_CLASSES])
{
	static float vector[CONV_WORDS][CONV_DIM];
	static struct conv_input known;
	static struct conv_state s;
	known = *in;
	for (unsigned k = 0; k < in->n; k++) {
		const float *r = row(t, in->word[k]);
		if (r)
			memcpy(vector[k], r, sizeof vector[k]);
		else
			known.word[k] = 0;
	}
	conv_forward(w, &known, vector, &s);
	conv_classes(w, s.out, score);
}
