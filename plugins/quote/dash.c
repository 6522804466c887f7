/*
 * dash.c -- talk behind dashes: "-- It will hold, said Ana Li. I built it."
 *
 * A paragraph that begins with a long dash and has a reporting clause turned
 * round behind a comma, "?" or "!" is somebody's words, what follows the clause
 * too. A list has such dashes as well, so that one paragraph must go on behind
 * its clause, or ask or call, or there are two.
 */
#include "quote.h"

enum { CLAUSE_BY = 80 }; /* tokens: how far into a paragraph the clause begins at most */

struct turn { uint32_t first, comma, last; struct clause clause; bool talk; }; /* tokens: first word, the sign before the clause, behind the last word */

static bool is_dash(const struct article *a, uint32_t i) { return quote_in(a, i, "|\xe2\x80\x93|\xe2\x80\x94|\xe2\x80\x95|--|"); }

/* The paragraph from token b to e. */
static bool turn_of(const struct article *a, uint32_t b, uint32_t e, struct turn *t)
{
	if (!is_dash(a, b) || e < b + 5 || !quote_capital(a, b + 1))
		return false;
	for (uint32_t i = b; i < e; i++)
		if (a->mark[i] != QN_NONE || quote_is_mark(a, i))
			return false;
	for (uint32_t i = b + 2; i + 1 < e && i < b + CLAUSE_BY; i++) {
		if (!quote_in(a, i - 1, "|,|?|!|") || !quote_has(a, i, W_CUE) || quote_has(a, i, W_ING | W_NOUN) || quote_capital(a, i) || !quote_clause_behind(a, i, e, &t->clause) ||
		    t->clause.cue.b != i || t->clause.source.b < t->clause.cue.e)
			continue;
		t->first = b + 1;
		t->comma = i - 1;
		t->last = t->clause.all.e;
		while (t->last < e && !quote_in(a, t->last, "|.|?|!|"))
			t->last++;
		t->talk = t->last + 1 < e || !quote_is(a, i - 1, ",");
		t->last = e;
		return true;
	}
	return false;
}

static bool add(struct article *a, struct quotations *q, const struct turn *t)
{
	uint32_t b = a->begin[t->first], e = a->end[t->last - 1], rest = t->clause.all.e;
	struct quotation *x = quote_add(a, q);
	if (!x)
		return false;
	x->part[0].b = b;
	x->part[0].e = quote_is(a, t->comma, ",") ? a->end[t->comma - 1] : a->end[t->comma];
	x->n_part = 1;
	while (rest < t->last && !quote_in(a, rest, "|.|?|!|"))
		rest++;
	if (rest + 1 < t->last) {
		x->part[1].b = a->begin[rest + 1];
		x->part[1].e = e;
		x->n_part = 2;
	}
	x->cue = t->clause.cue;
	x->source = t->clause.source;
	x->kind = Q_DIRECT;
	x->rule = "dash";
	x->conf = 0.8f;
	return true;
}

bool quote_dashes(struct article *a, struct quotations *q)
{
	uint32_t turns = 0, next, n = q->n;
	bool talk = false, *of = a->alloc(a->arg, (size_t)a->n + 1); /* whether a paragraph is such a turn */
	struct turn t;
	if (!of)
		return false;
	for (uint32_t i = 0; i < a->n; i = next) {
		for (next = i + 1; next < a->n && a->paragraph[next] == a->paragraph[i]; next++)
			;
		if (!turn_of(a, i, next, &t))
			continue;
		turns++;
		talk = talk || t.talk;
		of[a->paragraph[i]] = true;
	}
	if (turns < 2 && !talk)
		return true;
	for (uint32_t k = 0; k < n; k++) { /* what was found in these words is part of them */
		uint32_t i = q->at[k].n_part ? quote_token_at(a, q->at[k].part[0].b) : a->n;
		q->at[k].drop = q->at[k].drop || (i < a->n && of[a->paragraph[i]]);
	}
	for (uint32_t i = 0; i < a->n; i = next) {
		for (next = i + 1; next < a->n && a->paragraph[next] == a->paragraph[i]; next++)
			;
		if (of[a->paragraph[i]] && turn_of(a, i, next, &t) && !add(a, q, &t))
			return false;
	}
	return true;
}
