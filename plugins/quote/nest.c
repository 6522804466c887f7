/*
 * nest.c -- quotations that are reported inside of another's content.
 *
 * "The Times reported that Li said the plan was dead" is one report by the
 * Times, as the corpora of the field count it; what Li said is part of it. Where
 * a cue stands in another quotation's content one of the two goes: the outer one
 * if it is much less likely than the inner one, else the inner one.
 */
#include "quote.h"

#include <stdlib.h>

/* How much likelier an inner quotation must be. */
static const float MORE = 0.2f;

struct piece { uint32_t b, e, of; }; /* bytes, and whose */

static int by_begin(const void *x, const void *y)
{
	const struct piece *p = x, *q = y;
	if (p->b != q->b)
		return p->b < q->b ? -1 : 1;
	return p->of < q->of ? -1 : p->of > q->of;
}

/* The pieces that reach furthest of those that began, of two quotations. */
static void reach(struct piece far[2], struct piece p)
{
	if (p.of == far[0].of || p.of == far[1].of) {
		struct piece *own = &far[p.of != far[0].of];
		own->e = p.e > own->e ? p.e : own->e;
	} else if (p.e > far[1].e)
		far[1] = p;
	if (far[1].e > far[0].e) {
		struct piece swap = far[0];
		far[0] = far[1];
		far[1] = swap;
	}
}

bool quote_outermost(struct article *a, struct quotations *q)
{
	struct piece *content = a->alloc(a->arg, ((size_t)q->n * PARTS + 1) * sizeof *content), *cue = a->alloc(a->arg, ((size_t)q->n + 1) * sizeof *cue);
	struct piece far[2] = {{0, 0, QN_NONE}, {0, 0, QN_NONE - 1}};
	uint32_t n = 0, n_cue = 0, at = 0;
	if (!content || !cue)
		return false;
	for (uint32_t i = 0; i < q->n; i++) {
		const struct quotation *x = &q->at[i];
		if (x->drop || !x->n_part)
			continue;
		for (uint32_t k = 0; k < x->n_part; k++)
			content[n++] = (struct piece){x->part[k].b, x->part[k].e, i};
		if (x->cue.b < x->cue.e)
			cue[n_cue++] = (struct piece){a->begin[x->cue.b], a->end[x->cue.e - 1], i};
	}
	qsort(content, n, sizeof *content, by_begin);
	qsort(cue, n_cue, sizeof *cue, by_begin);
	for (uint32_t i = 0; i < n_cue; i++) {
		for (; at < n && content[at].b <= cue[i].b; at++)
			reach(far, content[at]);
		const struct piece *outer = &far[far[0].of == cue[i].of];
		if (outer->e < cue[i].e)
			continue;
		struct quotation *in = &q->at[cue[i].of], *out = &q->at[outer->of];
		if (out->kind != Q_DIRECT && in->conf > out->conf + MORE)
			out->drop = true;
		else
			in->drop = true;
	}
	return true;
}
