/*
 * conv.c -- see conv.h.
 */
#include "conv.h"
#include "features.h"
#include "../../core/model.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- vectors */

struct vectors_head { uint32_t n_slot, dim; float scale; uint32_t zero; }; /* of section "vectors"; behind it prints and rows */

bool conv_vectors_open(struct conv_vectors *v, const void *file)
{
	size_t n;
	const struct vectors_head *head = model_section(file, "vectors", &n);
	if (!head || n < sizeof *head || head->dim != CONV_DIM || !head->n_slot || head->n_slot & (head->n_slot - 1) ||
	    n != sizeof *head + (size_t)head->n_slot * (sizeof *v->print + CONV_DIM))
		return false;
	*v = (struct conv_vectors){head->n_slot, head->scale, (const void *)(head + 1), NULL};
	v->row = (const int8_t *)(v->print + v->n_slot);
	return true;
}

bool conv_vector(const struct conv_vectors *v, uint32_t word, float *out)
{
	uint16_t mine = (uint16_t)(word >> 16 ? word >> 16 : 1);
	uint32_t at = word & (v->n_slot - 1);
	for (unsigned tries = 0; v->print[at] && v->print[at] != mine && tries < v->n_slot; tries++)
		at = (at + 1) & (v->n_slot - 1);
	if (!word || v->print[at] != mine)
		return false;
	for (unsigned d = 0; d < CONV_DIM; d++)
		out[d] = v->scale * v->row[(size_t)at * CONV_DIM + d];
	return true;
}

/* ---- what is read */

enum { PLACE = 12 /* facts of a word's place to one span */, FACT_TARGET = 0, FACT_HOLDER, FACT_PLACE, FACT_WORD = FACT_PLACE + 2 * PLACE };

enum { FAR = 9 };

/* Steps in the tree from one word to the other. */
static unsigned steps(const struct view *v, uint16_t a, uint16_t b)
{
	uint16_t from[8];
	unsigned n = 0, k = 0;
	for (uint16_t i = a; i != VIEW_NONE && n < 8; i = v->word[i].head)
		from[n++] = i;
	for (uint16_t i = b; i != VIEW_NONE && k < 8; i = v->word[i].head, k++)
		for (unsigned j = 0; j < n; j++)
			if (from[j] == i)
				return j + k;
	return FAR;
}

static void fact(struct conv_input *in, unsigned f)
{
	uint8_t *n = &in->n_fact[in->n];
	if (*n < sizeof in->fact[0])
		in->fact[in->n][(*n)++] = (uint8_t)f;
}

static int away(const struct view_span *s, uint16_t i) { return i < s->b ? i - s->b : i >= s->e ? i - s->e + 1 : 0; }

/* Facts of word i's place to the span; answers 1 for a word at it, less for one further off. */
static float place(const struct view *v, const struct view_span *s, uint16_t i, unsigned first, struct conv_input *in)
{
	int d = away(s, i);
	unsigned far = (unsigned)abs(d), way = v->tree ? steps(v, s->head, i) : FAR;
	fact(in, first + (d > 0));
	fact(in, first + 2 + (far <= 1 ? 0 : far <= 2 ? 1 : far <= 4 ? 2 : far <= 8 ? 3 : far <= 16 ? 4 : 5));
	fact(in, first + 8 + (way <= 1 ? 0 : way <= 2 ? 1 : way <= 4 ? 2 : 3));
	return 1 / (float)((way + 1) * (far + 4));
}

static void word(const struct view *v, uint16_t i, const struct view_span *target, struct conv_input *in)
{
	const struct view_word *w = &v->word[i];
	int sign = features_sign(w);
	bool facts[] = {sign > 0, sign < 0, w->flags & WORD_NEGATED, w->flags & WORD_QUOTED, w->flags & WORD_NAME, w->flags & WORD_SIGN,
	                w->opinion & (1u << OP_FOR | 1u << OP_AGAINST), w->opinion & (1u << OP_DENY | 1u << OP_DOUBT), w->tag == 'v',
	                w->tag == 'n' || w->tag == 'a', v->tree && w->head == target->head, v->tree && v->word[target->head].head == i};
	for (unsigned f = 0; f < sizeof facts / sizeof *facts; f++)
		if (facts[f])
			fact(in, FACT_WORD + f);
}

/* As much of the sentence as fits, around the spans. */
static void window(const struct view *v, const struct view_span *s, const struct view_span *other, uint16_t *b, uint16_t *e)
{
	uint16_t lo = s->b < other->b ? s->b : other->b, hi = s->e > other->e ? s->e : other->e;
	while (lo > v->first && hi - lo < CONV_WORDS) {
		lo--;
		if (hi < v->last)
			hi++;
	}
	while (hi < v->last && hi - lo < CONV_WORDS)
		hi++;
	*b = lo;
	*e = hi - lo > CONV_WORDS ? (uint16_t)(lo + CONV_WORDS) : hi;
}

void conv_read(const struct view *v, bool pair, struct conv_input *in)
{
	const struct view_span *t = &v->target, *h = pair ? &v->holder : t;
	uint16_t b, e;
	float sum = 0, left = 0, right = 0, close = 0, all = 0;
	memset(in, 0, sizeof *in);
	window(v, t, h, &b, &e);
	for (uint16_t i = b; i < e; i++) {
		const struct view_word *w = &v->word[i];
		if (w->flags & (WORD_TARGET | WORD_HOLDER))
			fact(in, w->flags & WORD_TARGET ? FACT_TARGET : FACT_HOLDER);
		else {
			int k = features_sign(w), d = away(t, i);
			in->word[in->n] = w->low;
			in->near[in->n] = place(v, t, i, FACT_PLACE, in);
			if (pair)
				in->near[in->n] *= place(v, h, i, FACT_PLACE + PLACE, in);
			all += in->near[in->n];
			word(v, i, t, in);
			sum += (float)k;
			*(d > 0 ? &right : &left) += (float)k;
			close += (float)k / (float)(abs(d) + 1);
		}
		in->n++;
	}
	for (unsigned i = 0; i < in->n && all > 0; i++)
		in->near[i] /= all;
	const float whole[CONV_SET] = {sum / (2 + fabsf(sum)), left / (2 + fabsf(left)), right / (2 + fabsf(right)), 2 * close / (1 + fabsf(2 * close)),
	                               pair ? h->b < t->b : 1};
	memcpy(in->whole, whole, sizeof whole);
}

/* ---- the network */

static void add(float *sum, const float *w, float x)
{
	for (unsigned i = 0; i < CONV_HIDDEN; i++)
		sum[i] += x * w[i];
}

void conv_forward(const struct conv_weights *w, const struct conv_input *in, const float (*vector)[CONV_DIM], struct conv_state *s)
{
	for (unsigned k = 0; k < in->n; k++)
		memcpy(s->hidden[k], w->bias, sizeof w->bias);
	for (unsigned j = 0; j < in->n; j++) /* word j is seen from its neighbours, too */
		for (unsigned o = 0; o < CONV_SEEN; o++) {
			unsigned k = j + 1 - o;
			if (k >= in->n)
				continue;
			for (unsigned d = 0; d < CONV_DIM && in->word[j]; d++)
				add(s->hidden[k], w->seen[o][d], vector[j][d]);
			for (unsigned f = 0; f < in->n_fact[j]; f++)
				add(s->hidden[k], w->seen[o][CONV_DIM + in->fact[j][f]], 1);
		}
	memset(s->out, 0, sizeof s->out);
	memset(s->top, -1, sizeof s->top);
	for (unsigned k = 0; k < in->n; k++)
		for (unsigned i = 0; i < CONV_HIDDEN; i++) {
			float *x = &s->hidden[k][i];
			*x = *x > 0 ? *x : 0;
			s->out[CONV_HIDDEN + i] += 2 * in->near[k] * *x;
			if (*x > s->out[i]) {
				s->out[i] = *x;
				s->top[i] = (int)k;
			}
		}
	memcpy(s->out + 2 * CONV_HIDDEN, in->whole, sizeof in->whole);
}

void conv_classes(const struct conv_weights *w, const float out[CONV_OUT], float score[CONV_CLASSES])
{
	for (unsigned c = 0; c < CONV_CLASSES; c++) {
		score[c] = w->out_bias[c];
		for (unsigned i = 0; i < CONV_OUT; i++)
			score[c] += w->out[c][i] * out[i];
	}
}

void conv_score(const struct conv_weights *w, const struct conv_vectors *v, const struct conv_input *in, float score[CONV_CLASSES])
{
	float vector[CONV_WORDS][CONV_DIM];
	struct conv_input known = *in;
	struct conv_state s;
	for (unsigned k = 0; k < in->n; k++)
		if (!conv_vector(v, in->word[k], vector[k]))
			known.word[k] = 0;
	conv_forward(w, &known, vector, &s);
	conv_classes(w, s.out, score);
}

void conv_join(const struct conv_share *s, const float score[CONV_CLASSES], float p[CONV_CLASSES])
{
	float sum = 0, top = score[0];
	for (unsigned c = 1; c < CONV_CLASSES; c++)
		top = fmaxf(top, score[c]);
	for (unsigned c = 0; c < CONV_CLASSES; c++)
		sum += p[c] = expf((logf(p[c] + 1e-9f) + s->weight * (score[c] - top)) / s->heat);
	for (unsigned c = 0; c < CONV_CLASSES; c++)
		p[c] /= sum;
}
