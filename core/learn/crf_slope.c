/*
 * crf_slope.c -- see crf_slope.h.
 */
#include "crf_slope.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool crf_follows(unsigned from, unsigned to)
{
	unsigned fp = (from - 1) % 4, tp = (to - 1) % 4;
	bool open = from && fp <= CRF_INSIDE, goes_on = to && (tp == CRF_INSIDE || tp == CRF_LAST);
	if (open != goes_on)
		return false;
	return !open || (from - 1) / 4 == (to - 1) / 4;
}

bool crf_slope_room(struct crf_slope *c, uint32_t n)
{
	if (n <= c->room)
		return true;
	crf_slope_free(c);
	size_t room = 2 * (size_t)n, width = 3 * c->n_type;
	c->score = malloc(room * width * sizeof *c->score);
	c->rise = malloc(room * width * sizeof *c->rise);
	c->alpha = malloc(room * CRF_STATES * sizeof *c->alpha);
	c->beta = malloc(room * CRF_STATES * sizeof *c->beta);
	c->local = malloc(room * CRF_STATES * sizeof *c->local);
	c->room = 2 * n;
	return c->score && c->rise && c->alpha && c->beta && c->local;
}

void crf_slope_free(struct crf_slope *c)
{
	float **const all[] = {&c->score, &c->rise, &c->alpha, &c->beta, &c->local};
	for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
		free(*all[i]);
		*all[i] = NULL;
	}
	c->room = 0;
}

static void states_of(unsigned n_type, const float *score, float *out)
{
	out[0] = 0;
	for (unsigned k = 0; k < n_type; k++) {
		float in = score[3 * k], begin = score[3 * k + 1], end = score[3 * k + 2];
		out[crf_state(k, CRF_BEGIN)] = in + begin;
		out[crf_state(k, CRF_INSIDE)] = in;
		out[crf_state(k, CRF_LAST)] = in + end;
		out[crf_state(k, CRF_UNIT)] = in + begin + end;
	}
}

static float scale_to_one(float *x, unsigned n)
{
	float sum = 0;
	for (unsigned k = 0; k < n; k++)
		sum += x[k];
	for (unsigned k = 0; k < n; k++)
		x[k] /= sum;
	return sum;
}

/* The states' weights, the greatest of an item 1; answers what that takes off the likelihood, with the gold path's score. */
static double local_weights(struct crf_slope *c, uint32_t n, const uint8_t *state)
{
	unsigned S = 1 + 4 * c->n_type;
	double like = 0;
	for (uint32_t i = 0; i < n; i++) {
		float *l = c->local + (size_t)i * CRF_STATES, most = 0;
		states_of(c->n_type, c->score + (size_t)i * 3 * c->n_type, l);
		like += l[state[i]];
		for (unsigned k = 0; k < S; k++)
			l[k] += k != state[i] ? c->margin : 0;
		for (unsigned k = 0; k < S; k++)
			most = l[k] > most ? l[k] : most;
		for (unsigned k = 0; k < S; k++)
			l[k] = expf(l[k] - most);
		like -= most;
		if (i)
			like += c->transition[state[i - 1]][state[i]];
	}
	return like;
}

static double forward(struct crf_slope *c, uint32_t n, float (*e)[CRF_STATES])
{
	unsigned S = 1 + 4 * c->n_type;
	double like = 0;
	for (uint32_t i = 0; i < n; i++) {
		float *a = c->alpha + (size_t)i * CRF_STATES, *l = c->local + (size_t)i * CRF_STATES, *p = a - CRF_STATES;
		for (unsigned k = 0; k < S; k++)
			a[k] = 0;
		if (i == 0)
			for (unsigned k = 0; k < S; k++)
				a[k] = crf_follows(0, k);
		else
			for (unsigned j = 0; j < S; j++)
				for (unsigned k = 0; k < S; k++)
					a[k] += p[j] * e[j][k];
		for (unsigned k = 0; k < S; k++)
			a[k] *= l[k];
		like -= log(scale_to_one(a, S));
	}
	return like;
}

static double backward(struct crf_slope *c, uint32_t n, float (*e)[CRF_STATES])
{
	unsigned S = 1 + 4 * c->n_type;
	double like = 0;
	for (uint32_t i = n; i-- > 0;) {
		float *a = c->alpha + (size_t)i * CRF_STATES, *b = c->beta + (size_t)i * CRF_STATES, *l = c->local + (size_t)(i + 1) * CRF_STATES;
		float *q = b + CRF_STATES, v[CRF_STATES], z = 0;
		if (i + 1 == n) {
			for (unsigned k = 0; k < S; k++)
				b[k] = crf_follows(k, 0);
			for (unsigned k = 0; k < S; k++)
				z += a[k] * b[k];
			like -= log(z);
		} else {
			for (unsigned k = 0; k < S; k++)
				v[k] = l[k] * q[k];
			for (unsigned j = 0; j < S; j++) {
				b[j] = 0;
				for (unsigned k = 0; k < S; k++)
					b[j] += e[j][k] * v[k];
			}
			for (unsigned j = 0; j < S; j++)
				z += a[j] * b[j];
			for (unsigned j = 0; j < S; j++)
				for (unsigned k = 0; k < S; k++)
					c->excess[j][k] += a[j] * e[j][k] * v[k] / z;
		}
		scale_to_one(b, S);
	}
	return like;
}

static void rises(struct crf_slope *c, uint32_t n, const uint8_t *state)
{
	unsigned S = 1 + 4 * c->n_type;
	for (uint32_t i = 0; i < n; i++) {
		float p[CRF_STATES], *rise = c->rise + (size_t)i * 3 * c->n_type, sum = 0;
		for (unsigned k = 0; k < S; k++)
			sum += p[k] = c->alpha[(size_t)i * CRF_STATES + k] * c->beta[(size_t)i * CRF_STATES + k];
		for (unsigned k = 0; k < S; k++)
			p[k] = (state[i] == k) - p[k] / sum;
		for (unsigned k = 0; k < c->n_type; k++) {
			const float *q = p + crf_state(k, CRF_BEGIN);
			rise[3 * k] = q[0] + q[1] + q[2] + q[3];
			rise[3 * k + 1] = q[CRF_BEGIN] + q[CRF_UNIT];
			rise[3 * k + 2] = q[CRF_LAST] + q[CRF_UNIT];
		}
	}
}

double crf_slope(struct crf_slope *c, uint32_t n, const uint8_t *state)
{
	unsigned S = 1 + 4 * c->n_type;
	float e[CRF_STATES][CRF_STATES];
	memset(c->excess, 0, sizeof c->excess);
	for (unsigned a = 0; a < S; a++)
		for (unsigned b = 0; b < S; b++)
			e[a][b] = crf_follows(a, b) ? expf(c->transition[a][b]) : 0;
	double like = local_weights(c, n, state);
	like += forward(c, n, e);
	like += backward(c, n, e);
	rises(c, n, state);
	for (uint32_t i = 1; i < n; i++)
		c->excess[state[i - 1]][state[i]] -= 1;
	return like;
}

float crf_trust(double likelihood, float doubt)
{
	static const float least = 0.15f;
	return doubt > 0 ? fmaxf(expf(doubt * (float)likelihood), least) : 1;
}
