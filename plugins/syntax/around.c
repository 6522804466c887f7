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

void around_read(const struct decider *d, const struct table *vectors, struct sentence *s, uint32_t n, bool tagged)
{
	uint32_t f[SYNTAX_FEATURES];
	memset(s->in, 0, (size_t)n * CONTEXT_IN * sizeof *s->in);
	for (uint32_t i = 0; i < n; i++) {
		float *in = s->in + (size_t)i * CONTEXT_IN;
		table_add_floats(vectors, &s->look[i].low, 1, in, CONTEXT_IN);
		table_add_floats(&d->in, f, around_features(s, i, tagged, f), in, CONTEXT_IN);
	}
	context_read(d->context, s->in, n, s->gate, s->context);
	for (unsigned p = 0; p < d->n_place; p++)
		context_say(d->context + CONTEXT_WEIGHTS + (size_t)p * CONTEXT_PLACE, s->context, n, d->deep.head->scale,
		            s->said + (size_t)p * (s->n + 1) * NET_HIDDEN);
}
