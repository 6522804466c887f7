/*
 * around.c -- what the rest of a sentence says of a word.
 *
 * Each word comes with a vector, learned from plain text (train-vectors.c), and
 * with rows for its word, ends, look and class that were learned from trees; the
 * sentence is read both ways (core/learn/context.h), and what is known behind each
 * word is kept for the decisions that will look at it.
 */
#include "syntax.h"

#include "../../core/learn/hash.h"
#include "../../core/learn/wide.h"

#define F(id, a) out[n++] = feat_end(feat((id) * 0x27D4EB2Fu, a))
#define F3(id, a, b, c) out[n++] = feat_end(feat(feat(feat((id) * 0x27D4EB2Fu, a), b), c))

unsigned around_features(const struct sentence *s, uint32_t i, bool tagged, uint32_t *out)
{
	const struct look *w = &s->look[i];
	unsigned n = 0;
	F(1, w->low);
	F(2, w->suffix[2]);
	F(3, w->suffix[1]);
	F(4, w->prefix[2]);
	F(5, w->shape);
	F(6, w->class);
	F3(7, w->written, w->flags, i == 0);
	if (tagged)
		F(8, s->tag[i]);
	return n;
}

struct entering { /* a word whose rows are on their way */
	uint32_t feature[8];
	const int8_t *row[8], *vector[1];
	unsigned n, n_row, n_vector;
};

/* What is known of each of n words, into in[n][CONTEXT_IN]: prints are asked for two words before they are needed, rows one. */
static WIDE void enter(const struct decider *d, const struct table *vectors, const struct sentence *s, uint32_t n, bool tagged, float *in)
{
	struct entering ring[4];
	for (uint32_t k = 0; k < n + 2; k++) {
		if (k < n) {
			struct entering *e = &ring[k % 4];
			e->n = around_features(s, k, tagged, e->feature);
			table_expect(vectors, s->look[k].low);
			table_ask(&d->in, e->feature, e->n);
		}
		if (k >= 1 && k < n + 1) {
			struct entering *e = &ring[(k - 1) % 4];
			e->n_vector = table_find(vectors, &s->look[k - 1].low, 1, e->vector);
			e->n_row = table_find(&d->in, e->feature, e->n, e->row);
		}
		if (k >= 2) {
			struct entering *e = &ring[(k - 2) % 4];
			float *to = in + (size_t)(k - 2) * CONTEXT_IN;
			memset(to, 0, CONTEXT_IN * sizeof *to);
			table_sum_floats(vectors, e->vector, e->n_vector, to, CONTEXT_IN);
			table_sum_floats(&d->in, e->row, e->n_row, to, CONTEXT_IN);
		}
	}
}

/* What the contexts of n words from the first say at a place. */
static void say(const struct decider *d, struct sentence *s, unsigned place, uint32_t first, uint32_t n)
{
	context_say(d->context + CONTEXT_WEIGHTS + (size_t)place * CONTEXT_PLACE, s->context + (size_t)first * CONTEXT_OUT, n, d->deep.head->scale,
	            s->said + ((size_t)place * (s->n + 1) + first) * NET_HIDDEN);
}

void around_read(const struct decider *d, const struct table *vectors, struct sentence *s, uint32_t n, bool tagged)
{
	enter(d, vectors, s, n, tagged, s->in);
	context_read(d->context, s->in, n, s->gate, s->context);
	for (unsigned p = 0; p < d->n_place; p++)
		if (MOSTLY_ASKED >> p & 1)
			say(d, s, p, 0, n);
	memset(s->known, MOSTLY_ASKED, n);
}

const int16_t *around_said(const struct decider *d, struct sentence *s, unsigned place, uint32_t i)
{
	if (!(s->known[i] >> place & 1)) {
		say(d, s, place, i, 1);
		s->known[i] |= (uint8_t)(1u << place);
	}
	return s->said + ((size_t)place * (s->n + 1) + i) * NET_HIDDEN;
}
