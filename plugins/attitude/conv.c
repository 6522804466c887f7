/*
 * conv.c -- see conv.h.
 */
#include "conv.h"
#include "features.h"
#include "portray.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/wide.h"
#include "../../core/model.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- vectors */

struct vectors_head { uint32_t n_slot, dim; float scale; uint32_t zero; }; /* of section "vectors"; behind it prints and rows */

bool conv_vectors_open(struct conv_vectors *v, const void *file, uint32_t dim)
{
	size_t n;
	const struct vectors_head *head = model_section(file, "vectors", &n);
	if (!head || n < sizeof *head || head->dim != dim || !head->n_slot || head->n_slot & (head->n_slot - 1) ||
	    n != sizeof *head + (size_t)head->n_slot * (sizeof *v->print + dim))
		return false;
	*v = (struct conv_vectors){head->n_slot, dim, head->scale, (const void *)(head + 1), NULL};
	v->row = (const int8_t *)(v->print + v->n_slot);
	return true;
}

void conv_vector(const struct conv_vectors *v, uint32_t key, float *out)
{
	uint16_t mine = feat_print(key);
	uint32_t at = key & (v->n_slot - 1);
	for (unsigned tries = 0; v->print[at] && v->print[at] != mine && tries < v->n_slot; tries++)
		at = (at + 1) & (v->n_slot - 1);
	if (!key || v->print[at] != mine)
		return;
	for (unsigned d = 0; d < v->dim; d++)
		out[d] += v->scale * v->row[(size_t)at * v->dim + d];
}

/* ---- what is read */

enum { PLACE = 12 /* facts of a word's place to one span */, FACT_TARGET = 0, FACT_HOLDER, FACT_PLACE, FACT_WORD = FACT_PLACE + 2 * PLACE,
       FACT_PART = FACT_WORD + 12, VALUES = 4 /* other than 0 */, FACT_VALUE = FACT_PART + 2 * PORTRAY_PARTS,
       FACT_REGARD = FACT_VALUE + 2 * VALUES * PORTRAY_PARTS, FACT_SAME = FACT_REGARD + 10, FACTS };
_Static_assert((int)FACTS <= (int)CONV_FACTS, "a fact has no weights");

enum { FAR = 9 };

enum { KEY_CLASS = 0xc1, KEY_TAG, KEY_FLAG, KEY_SIGN, KEY_OPINION, KEY_SAYS }; /* keys that are no words */

static uint32_t key_of(uint32_t kind, uint32_t what) { return feat_end(feat(kind, what)); }

/* Of a rating on one of the scales. */
static uint32_t key_says(uint32_t scale, int rating) { return rating ? key_of(KEY_SAYS + scale, (uint32_t)rating) : 0; }

unsigned conv_read_sentence(const struct view *v, conv_keys *key)
{
	unsigned n = v->last - v->first;
	for (unsigned i = 0; i < n; i++) {
		const struct view_word *w = &v->word[v->first + i];
		bool name = w->flags & WORD_NAME;
		uint32_t flags = w->flags & (WORD_NEGATED | WORD_QUOTED | WORD_SIGN | WORD_NAME);
		const conv_keys known = {name ? 0 : w->low, name || w->lemma == w->low ? 0 : w->lemma, name ? 0 : key_of(KEY_CLASS, w->class),
		                         w->tag ? key_of(KEY_TAG, (uint32_t)w->tag) : 0, flags ? key_of(KEY_FLAG, flags) : 0,
		                         features_sign(w) ? key_of(KEY_SIGN, (uint32_t)features_sign(w)) : 0, w->opinion ? key_of(KEY_OPINION, w->opinion) : 0, key_says(0, w->says.event),
		                         key_says(1, w->says.subject), key_says(2, w->says.object), key_says(3, w->says.regard)};
		memcpy(key[i], known, sizeof known);
	}
	return n;
}

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

float conv_steps(const struct conv_input *in, unsigned k, unsigned span)
{
	static const float steps[] = {2, 3, 4, 7};
	for (unsigned f = 0; f < in->n_fact[k]; f++) {
		unsigned at = in->fact[k][f] - (FACT_PLACE + span * PLACE + 8u);
		if (at < sizeof steps / sizeof *steps)
			return steps[at];
	}
	return 1;
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

static unsigned value_at(int value) { return (unsigned)(value < 0 ? value + 2 : value + 1); } /* of -2 -1 1 2 */

/* Facts of the span's part in what word i says: `holder` 1 for those of the holder. */
static void part(const struct portrayal *p, unsigned holder, struct conv_input *in)
{
	if (p->part)
		fact(in, FACT_PART + holder * PORTRAY_PARTS + p->part);
	if (p->value)
		fact(in, FACT_VALUE + VALUES * (holder * PORTRAY_PARTS + p->part) + value_at(p->value));
}

static bool active(unsigned part) { return part == PART_DOES || part == PART_STILL_DOES || part == PART_OWNS || part == PART_IS; }
static bool passive(unsigned part) { return part && !active(part) && part != PART_SAYS; }

/* What the word says that who does it feels towards whom it is done to. */
static void regard(const struct view_word *w, const struct portrayal *target, const struct portrayal *holder, struct conv_input *in)
{
	int r = w->flags & WORD_NEGATED ? -w->says.regard : w->says.regard;
	if (active(holder->part) && passive(target->part))
		fact(in, FACT_REGARD + (unsigned)(r + 2));
	else if (active(target->part) && passive(holder->part))
		fact(in, FACT_REGARD + 5 + (unsigned)(r + 2));
}

static bool same_name(const struct view *v, const struct view_span *s, uint16_t i)
{
	for (uint16_t k = s->b; k < s->e && v->word[i].flags & WORD_NAME; k++)
		if (v->word[k].flags & WORD_NAME && v->word[k].low == v->word[i].low)
			return true;
	return false;
}

static float bent(float x) { return x / (2 + fabsf(x)); }

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

static void even(float *share, unsigned n)
{
	float sum = 0;
	for (unsigned i = 0; i < n; i++)
		sum += share[i];
	for (unsigned i = 0; i < n && sum > 0; i++)
		share[i] /= sum;
}

void conv_read(const struct view *v, bool pair, struct conv_input *in)
{
	const struct view_span *t = &v->target, *h = pair ? &v->holder : t;
	uint16_t b, e;
	float says[PORTRAY_PARTS] = {0}, sum = 0, left = 0, right = 0, close = 0;
	unsigned voice = pair ? features_voice(v, h, t) : 0, back = pair ? features_voice(v, t, h) : 0;
	memset(in, 0, sizeof *in);
	window(v, t, h, &b, &e);
	in->from = (unsigned)(b - v->first);
	for (uint16_t i = b; i < e; i++) {
		const struct view_word *w = &v->word[i];
		if (w->flags & (WORD_TARGET | WORD_HOLDER)) {
			bool target = w->flags & WORD_TARGET;
			fact(in, target ? FACT_TARGET : FACT_HOLDER);
			in->pool[target ? 1 : 2][in->n] = 1;
		} else {
			int k = features_sign(w), d = away(t, i);
			in->pool[0][in->n] = place(v, t, i, FACT_PLACE, in);
			if (pair)
				in->pool[0][in->n] *= place(v, h, i, FACT_PLACE + PLACE, in);
			word(v, i, t, in);
			part(&v->of_target[i], 0, in);
			if (pair) {
				part(&v->of_holder[i], 1, in);
				regard(w, &v->of_target[i], &v->of_holder[i], in);
			}
			if (same_name(v, t, i))
				fact(in, FACT_SAME);
			says[v->of_target[i].part] += v->of_target[i].value;
			sum += (float)k;
			*(d > 0 ? &right : &left) += (float)k;
			close += (float)k / (float)(abs(d) + 1);
		}
		in->n++;
	}
	for (unsigned p = 0; p < CONV_POOLS - 1; p++)
		even(in->pool[p], in->n);
	const float whole[CONV_SET] = {bent(sum), bent(left), bent(right), 2 * close / (1 + fabsf(2 * close)), pair ? h->b < t->b : 1,
	                               bent(says[PART_DOES] + says[PART_STILL_DOES] + says[PART_OWNS]),
	                               bent(says[PART_SUFFERS] + says[PART_STILL_SUFFERS] + says[PART_OF]), bent(says[PART_IS]), bent(says[PART_LINKED]),
	                               bent(says[PART_NONE]), voice & 1, voice >> 1, back != 0};
	memcpy(in->whole, whole, sizeof whole);
}

/* ---- the network */

static inline void add(float *restrict sum, const float *restrict w)
{
	for (unsigned i = 0; i < CONV_HIDDEN; i++)
		sum[i] += w[i];
}

WIDE void conv_forward(const struct conv_weights *w, const struct conv_input *in, const float *said, size_t step, unsigned n_sentence, struct conv_state *s)
{
	for (unsigned k = 0; k < in->n; k++)
		memcpy(s->hidden[k], w->bias, sizeof w->bias);
	for (unsigned k = 0; k < in->n; k++)
		for (unsigned o = 0; o < CONV_SEEN; o++) { /* the word and its neighbours */
			unsigned at = in->from + k + o - 1, j = k + o - 1;
			if (at < n_sentence)
				add(s->hidden[k], said + o * step + (size_t)at * CONV_HIDDEN);
			for (unsigned f = 0; j < in->n && f < in->n_fact[j]; f++)
				add(s->hidden[k], w->seen[o][in->fact[j][f]]);
		}
	memset(s->out, 0, sizeof s->out);
	memset(s->top, -1, sizeof s->top);
	for (unsigned k = 0; k < in->n; k++)
		for (unsigned i = 0; i < CONV_HIDDEN; i++) {
			float *x = &s->hidden[k][i];
			*x = *x > 0 ? *x : 0;
			s->top[i] = *x > s->out[i] ? (int)k : s->top[i];
			s->out[i] = *x > s->out[i] ? *x : s->out[i];
		}
	for (unsigned p = 1; p < CONV_POOLS; p++)
		for (unsigned k = 0; k < in->n; k++) {
			float share = 2 * in->pool[p - 1][k], *out = s->out + p * CONV_HIDDEN;
			for (unsigned i = 0; i < CONV_HIDDEN && share > 0; i++)
				out[i] += share * s->hidden[k][i];
		}
	memcpy(s->out + CONV_POOLS * CONV_HIDDEN, in->whole, sizeof in->whole);
}

void conv_classes(const struct conv_weights *w, const float out[CONV_OUT], float score[CONV_CLASSES])
{
	for (unsigned c = 0; c < CONV_CLASSES; c++) {
		score[c] = w->out_bias[c];
		for (unsigned i = 0; i < CONV_OUT; i++)
			score[c] += w->out[c][i] * out[i];
	}
}

void conv_encode(const float *context, unsigned n_net, const struct conv_vectors *vectors, const struct view *v, struct conv_reading *r)
{
	conv_keys key[VIEW_MOST];
	uint32_t from = v->from + v->first, n = v->last - v->first;
	if (r->n != n || r->from != from) {
		conv_read_sentence(v, key);
		r->from = from;
		r->n = n;
		r->n_net = 0;
		memset(r->in, 0, n * sizeof *r->in);
		for (unsigned i = 0; i < n; i++)
			for (unsigned k = 0; k < CONV_KEYS; k++)
				conv_vector(vectors, key[i][k], r->in[i]);
	}
	for (unsigned k = r->n_net; k < n_net; k++) {
		const float *mine = context + k * CONV_CONTEXT;
		context_read(mine, r->in[0], n, r->gate[0], r->context[0]);
		for (unsigned o = 0; o < CONV_SEEN; o++) {
			memset(r->said[k][o], 0, n * sizeof *r->said[k][o]);
			context_add(r->said[k][o][0], CONV_HIDDEN, r->context[0], CONTEXT_OUT, n, mine + CONTEXT_WEIGHTS + o * CONTEXT_PLACE, CONTEXT_OUT, CONV_HIDDEN);
		}
		r->n_net = k + 1;
	}
}

void conv_score(const struct conv_weights *w, unsigned n_net, const struct conv_reading *r, const struct conv_input *in, float score[CONV_CLASSES])
{
	struct conv_state s;
	memset(score, 0, CONV_CLASSES * sizeof *score);
	for (unsigned k = 0; k < n_net; k++) {
		float one[CONV_CLASSES];
		conv_forward(&w[k], in, r->said[k][0][0], VIEW_MOST * CONV_HIDDEN, r->n, &s);
		conv_classes(&w[k], s.out, one);
		for (unsigned c = 0; c < CONV_CLASSES; c++)
			score[c] += one[c] / (float)n_net;
	}
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
