/*
 * crf.c -- a chain's section, and the sum over all its ways: see crf.h.
 *
 * From outside, last or unit one may go to outside, begin or unit of any type;
 * from begin or inside only to inside or last of the same type. All sums are of
 * floats in a fixed order, so equal input gives equal output.
 */
#include "crf.h"

#include <math.h>
#include <string.h>

bool crf_open(struct crf *m, const void *section, size_t bytes)
{
	const struct crf_head *h = section;
	if (!section || bytes < sizeof *h || h->n_type < 1 || h->n_type > CRF_TYPES || !h->n_slot ||
	    bytes < sizeof *h + (size_t)h->n_slot * (2 + 3 * h->n_type))
		return false;
	m->head = h;
	m->print = (const uint16_t *)(h + 1);
	m->weight = (const int8_t *)(m->print + h->n_slot);
	return true;
}

/* Scores of the states of one item out of its columns. */
static void states_of(const struct crf *m, const int32_t *score, float *out)
{
	float scale = m->head->scale;
	out[0] = 0;
	for (unsigned t = 0; t < m->head->n_type; t++) {
		float in = scale * (float)score[3 * t], begin = scale * (float)score[3 * t + 1], end = scale * (float)score[3 * t + 2];
		out[1 + 4 * t + CRF_BEGIN] = in + begin;
		out[1 + 4 * t + CRF_INSIDE] = in;
		out[1 + 4 * t + CRF_LAST] = in + end;
		out[1 + 4 * t + CRF_UNIT] = in + begin + end;
	}
}

/* The states from which a new span may begin, and those that may follow them. */
static unsigned free_states(unsigned n_type, uint8_t *from, uint8_t *to)
{
	unsigned n = 0;
	from[n] = to[n] = 0;
	for (n = 1; n <= 2 * n_type; n += 2) {
		unsigned t = n / 2;
		from[n] = (uint8_t)crf_state(t, CRF_LAST);
		to[n] = (uint8_t)crf_state(t, CRF_BEGIN);
		from[n + 1] = to[n + 1] = (uint8_t)crf_state(t, CRF_UNIT);
	}
	return 2 * n_type + 1;
}

static void normalise(float *x, unsigned n)
{
	float sum = 0;
	for (unsigned k = 0; k < n; k++)
		sum += x[k];
	for (unsigned k = 0; k < n && sum > 0; k++)
		x[k] /= sum;
}

static void local_weights(const struct crf *m, const int32_t *score, float *out)
{
	unsigned n = 1 + 4 * m->head->n_type;
	float most = 0;
	states_of(m, score, out);
	for (unsigned k = 0; k < n; k++)
		most = out[k] > most ? out[k] : most;
	for (unsigned k = 0; k < n; k++)
		out[k] = expf(out[k] - most);
}

void crf_sums(const struct crf *m, const int32_t *score, uint32_t n, struct crf_sums *s)
{
	unsigned n_type = m->head->n_type, width = 3 * n_type, n_state = 1 + 4 * n_type;
	uint8_t from[2 * CRF_TYPES + 1], to[2 * CRF_TYPES + 1];
	unsigned n_free = free_states(n_type, from, to);
	float step[CRF_STATES][CRF_STATES];
	if (!n)
		return;
	memset(step, 0, sizeof step);
	for (unsigned j = 0; j < n_free; j++)
		for (unsigned k = 0; k < n_free; k++)
			step[from[j]][to[k]] = expf(m->head->transition[from[j]][to[k]]);
	for (unsigned t = 0; t < n_type; t++)
		for (unsigned a = CRF_BEGIN; a <= CRF_INSIDE; a++)
			for (unsigned b = CRF_INSIDE; b <= CRF_LAST; b++)
				step[crf_state(t, a)][crf_state(t, b)] = expf(m->head->transition[crf_state(t, a)][crf_state(t, b)]);
	for (uint32_t i = 0; i < n; i++)
		local_weights(m, score + (size_t)i * width, s->local + (size_t)i * CRF_STATES);
	for (uint32_t i = 0; i < n; i++) {
		float *a = s->alpha + (size_t)i * CRF_STATES, *l = s->local + (size_t)i * CRF_STATES, *p = a - CRF_STATES;
		for (unsigned k = 0; k < n_state; k++) {
			float sum = 0;
			if (i == 0)
				sum = k == 0 || (k - 1) % 4 == CRF_BEGIN || (k - 1) % 4 == CRF_UNIT;
			else
				for (unsigned j = 0; j < n_state; j++)
					sum += p[j] * step[j][k];
			a[k] = sum * l[k];
		}
		normalise(a, n_state);
	}
	for (uint32_t i = n; i-- > 0;) {
		float *b = s->beta + (size_t)i * CRF_STATES, *l = s->local + (size_t)(i + 1) * CRF_STATES, *q = b + CRF_STATES;
		for (unsigned j = 0; j < n_state; j++) {
			float sum = 0;
			if (i + 1 == n)
				sum = j == 0 || (j - 1) % 4 == CRF_LAST || (j - 1) % 4 == CRF_UNIT;
			else
				for (unsigned k = 0; k < n_state; k++)
					sum += step[j][k] * l[k] * q[k];
			b[j] = sum;
		}
		normalise(b, n_state);
	}
}

float crf_marginal(const struct crf_sums *s, uint32_t i, unsigned state)
{
	const float *a = s->alpha + (size_t)i * CRF_STATES, *b = s->beta + (size_t)i * CRF_STATES;
	float sum = 0;
	for (unsigned k = 0; k < CRF_STATES; k++)
		sum += a[k] * b[k];
	return sum > 0 ? a[state] * b[state] / sum : 0;
}
