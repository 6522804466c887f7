/*
 * combine.c -- what was learned, joined to what the marks say.
 *
 * A content that touches words in marks takes all of them. If nothing is left
 * outside of marks it is a direct quotation, which the marks have found already:
 * cue and source then complete what the rules know. Otherwise it is mixed, or
 * indirect where there are no marks.
 */
#include "quote.h"

#include <string.h>

static bool belief(const struct article *a, struct span cue)
{
	bool attitude = false;
	for (uint32_t i = cue.b; i < cue.e; i++) {
		if (quote_has(a, i, W_CUE | W_NOUN) || !quote_letter(a, i) || quote_is(a, i, "according"))
			return false;
		attitude = attitude || quote_has(a, i, W_ATTITUDE);
	}
	return attitude;
}

/* Widens a piece over the marks that it touches. */
static struct span snap(const struct article *a, struct span s, struct span cue)
{
	for (int side = 0; side < 2; side++) {
		uint32_t i = side ? s.e - 1 : s.b;
		if (a->mark[i] == QN_NONE)
			continue;
		struct span in = a->marks[a->mark[i]].in;
		if (cue.b >= in.b && cue.b < in.e)
			continue;
		if (in.b < s.b)
			s.b = in.b;
		if (in.e > s.e)
			s.e = in.e;
	}
	return s;
}

struct tally { uint32_t in, out; }; /* words in marks, and outside */

static struct tally count(const struct article *a, struct span s, struct span cue)
{
	struct tally t = {0, 0};
	uint32_t of_cue = a->mark[cue.b];
	for (uint32_t i = s.b; i < s.e; i++)
		if (quote_letter(a, i)) {
			bool in = a->mark[i] != QN_NONE && a->mark[i] != of_cue;
			if (in && a->marks[a->mark[i]].in.b > 1 && quote_in(a, a->marks[a->mark[i]].in.b - 2, "|called|so-called|dubbed|"))
				in = false;
			t.in += in;
			t.out += !in;
		}
	return t;
}

/* The direct quotation that has these words as (part of) a piece. */
static struct quotation *covers(struct quotations *q, uint32_t n_direct, uint32_t b, uint32_t e, uint32_t from)
{
	for (uint32_t i = from; i < n_direct; i++)
		for (uint32_t k = 0; k < q->at[i].n_part; k++)
			if (q->at[i].part[k].b < e && b < q->at[i].part[k].e)
				return &q->at[i];
	return NULL;
}

bool quote_combine(struct article *a, const struct frames *frames, bool attitude, struct quotations *q)
{
	uint32_t n_direct = q->n, from = 0;
	for (uint32_t i = 0; i < frames->n; i++) {
		const struct frame *f = &frames->at[i];
		struct tally all = {0, 0};
		struct span piece[PARTS];
		uint32_t n = 0;
		if (!f->n_content || (!attitude && belief(a, f->cue)))
			continue;
		for (uint32_t k = 0; k < f->n_content; k++) {
			struct span s = snap(a, f->content[k], f->cue);
			struct tally t = count(a, s, f->cue);
			all.in += t.in;
			all.out += t.out;
			if (n && s.b < piece[n - 1].e) {
				if (s.e > piece[n - 1].e)
					piece[n - 1].e = s.e;
			} else
				piece[n++] = s;
		}
		/* direct quotations far before this cue are of no concern any more */
		while (from < n_direct && q->at[from].n_part && q->at[from].part[q->at[from].n_part - 1].e + 4000 < a->begin[f->cue.b])
			from++;
		uint32_t b = a->begin[piece[0].b], e = a->end[piece[n - 1].e - 1];
		struct quotation *d = all.in ? covers(q, n_direct, b, e, from) : NULL;
		if (d && !all.out) {
			if (d->cue.b == d->cue.e) {
				d->cue = f->cue;
				d->source = f->source;
				d->rule = "marks+learned";
				d->conf = 0.9f;
			}
			continue;
		}
		if (d && d->n_part == 1 && all.out)
			d->drop = true;
		if (d && d->n_part > 1)
			continue;
		struct quotation *x = quote_add(a, q);
		if (!x)
			return false;
		x->kind = !all.out ? Q_DIRECT : all.in ? Q_MIXED : Q_INDIRECT;
		x->cue = f->cue;
		x->source = f->source;
		x->conf = f->conf;
		x->rule = "learned";
		for (uint32_t k = 0; k < n; k++) {
			x->part[k].b = a->begin[piece[k].b];
			x->part[k].e = a->end[piece[k].e - 1];
		}
		x->n_part = n;
	}
	return true;
}
