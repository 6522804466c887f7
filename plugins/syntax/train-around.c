/*
 * train-around.c -- learning what around.c reads, over vectors that stay as they are.
 */
#include "train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Met less often, a feature gets no row; how often a word comes without its vector while learning; the length of a vector. */
enum { LEAST_IN = 4 };
static const float thin_vector = 0.05f, length = 2;

bool vectors_read(struct vectors *v, const char *file, size_t most)
{
	struct sparse p;
	FILE *f = file ? fopen(file, "rb") : NULL;
	uint32_t hash;
	float x[VECTOR];
	size_t wanted = most / (VECTOR + 2) * 4 / 5 - 512;
	*v = (struct vectors){0};
	if (!f || !sparse_init(&p, VECTOR, 0, 1)) {
		perror(file ? file : "vectors");
		return false;
	}
	while (wanted-- && fread(&hash, sizeof hash, 1, f) == 1 && fread(x, sizeof x, 1, f) == 1) {
		float sum = 1e-9f;
		for (unsigned k = 0; k < VECTOR; k++)
			sum += x[k] * x[k];
		for (unsigned k = 0; k < VECTOR; k++)
			x[k] *= length / sqrtf(sum);
		sparse_set(&p, hash, x);
	}
	fclose(f);
	v->section = sparse_pack(&p, most, &v->bytes);
	fprintf(stderr, "%u vectors\n", p.n);
	sparse_free(&p);
	return v->section && table_open(&v->table, v->section, v->bytes, VECTOR);
}

bool around_init(struct around *a, const struct table *vectors, unsigned n_place, bool tagged, uint64_t seed)
{
	*a = (struct around){.vectors = vectors, .tagged = tagged};
	return context_learner_init(&a->context, n_place, seed) && sparse_init(&a->in, CONTEXT_IN, 0.1f, LEAST_IN);
}

void around_free(struct around *a)
{
	context_learner_free(&a->context);
	sparse_free(&a->in);
	free(a->feature);
	free(a->n_feature);
}

static float chance(struct around *a)
{
	return random_unit(&a->context.random);
}

void around_begin(struct around *a, const struct sentence *s, uint32_t n, bool learning)
{
	float *in = context_learner_in(&a->context, n, learning);
	if (n > a->room) {
		a->room = n + 64;
		a->feature = realloc(a->feature, (size_t)a->room * AROUND_FEATURES * sizeof *a->feature);
		a->n_feature = realloc(a->n_feature, a->room);
	}
	for (uint32_t i = 0; i < n; i++, in += CONTEXT_IN) {
		const int8_t *row = learning && chance(a) < thin_vector ? NULL : table_row(a->vectors, s->look[i].low);
		for (unsigned k = 0; row && k < VECTOR; k++)
			in[k] = a->vectors->head->scale * (float)row[k];
		uint32_t f[SYNTAX_FEATURES], *kept = a->feature + (size_t)i * AROUND_FEATURES;
		unsigned m = around_features(s, i, a->tagged, f), k = 0;
		for (unsigned j = 0; j < m; j++)
			if (!learning || chance(a) >= a->thin)
				kept[k++] = f[j];
		a->n_feature[i] = (uint8_t)k;
		sparse_add(&a->in, kept, k, in);
	}
	context_learner_read(&a->context);
}

void around_end(struct around *a, float rate)
{
	if (!context_learner_end(&a->context, rate))
		return;
	for (uint32_t i = 0; i < a->context.n; i++)
		sparse_step(&a->in, a->feature + (size_t)i * AROUND_FEATURES, a->n_feature[i], a->context.in_gradient + (size_t)i * CONTEXT_IN, rate);
}
