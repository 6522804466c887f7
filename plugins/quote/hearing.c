/*
 * hearing.c -- reports from courts: "..., a jury at Westbourne Crown Court heard".
 *
 * What a court, a jury or an inquest heard or was told is reported without
 * saying by whom, so that such a quotation has a cue and no source.
 */
#include "quote.h"

static const char bodies[] = "|court|jury|jurors|inquest|inquiry|tribunal|trial|hearing|panel|magistrates|";

/* The phrase before token e that has such a body in it; its first token, or e. */
static uint32_t body_before(const struct article *a, uint32_t e)
{
	bool found = false;
	uint32_t i = e;
	while (i > 0 && i + 12 > e && a->sentence[i - 1] == a->sentence[e] && quote_letter(a, i - 1) && !quote_has(a, i - 1, W_CUE | W_WHO) && a->mark[i - 1] == a->mark[e]) {
		i--;
		found = found || quote_in(a, i, bodies);
	}
	return found ? i : e;
}

static bool is_cue(const struct article *a, const struct quotations *q, uint32_t i)
{
	for (uint32_t k = 0; k < q->n; k++)
		if (!q->at[k].drop && i >= q->at[k].cue.b && i < q->at[k].cue.e && q->at[k].part[0].b < a->begin[i])
			return true;
	return false;
}

bool quote_hearings(struct article *a, struct quotations *q)
{
	enum { MOST = 64 };
	unsigned n = 0;
	for (uint32_t i = 2; i < a->n && n < MOST; i++) {
		uint32_t told = quote_is(a, i, "told") && quote_is(a, i - 1, "was"), verb = i - told;
		if ((!told && !quote_in(a, i, "|heard|hears|")) || (i + 1 < a->n && a->sentence[i + 1] == a->sentence[i] && !quote_in(a, i + 1, "|.|on|") && !quote_has(a, i + 1, W_TIME)))
			continue;
		n++;
		uint32_t body = body_before(a, verb), b = body;
		if (body == verb || body < 2 || !quote_is(a, body - 1, ",") || is_cue(a, q, i))
			continue;
		while (b > 0 && a->sentence[b - 1] == a->sentence[i] && b + 80 > body)
			b--;
		uint32_t e = body - 1;
		bool in = false, out = false;
		for (uint32_t k = b; k < e; k++)
			if (quote_letter(a, k))
				in = in || a->mark[k] != QN_NONE, out = out || a->mark[k] == QN_NONE;
		if (!out)
			continue;
		for (uint32_t k = 0; k < q->n; k++) /* what was found in these words is part of it */
			if (q->at[k].n_part && q->at[k].part[0].b >= a->begin[b] && q->at[k].part[q->at[k].n_part - 1].e <= a->end[i])
				q->at[k].drop = true;
		struct quotation *x = quote_add(a, q);
		if (!x)
			return false;
		x->part[0].b = a->begin[b];
		x->part[0].e = a->end[e - 1];
		x->n_part = 1;
		x->cue = (struct span){verb, i + 1};
		x->kind = in ? Q_MIXED : Q_INDIRECT;
		x->rule = "hearing";
		x->conf = 0.8f;
	}
	return true;
}
