/*
 * eval.c -- pairing the rows of two layers, and how sure a figure is.
 *
 * Pairs of the same span are made first, then overlapping ones, the greatest
 * overlap first for each row of gold: a row that agrees exactly is never lost to
 * a neighbour that only touches it.
 */
#include "eval.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- equality of columns */

/* Without regard to case (ASCII) and to how much white space there is. */
static bool same_words(const char *a, const char *b)
{
	for (;;) {
		bool gap_a = false, gap_b = false;
		for (; isspace((unsigned char)*a); a++)
			gap_a = true;
		for (; isspace((unsigned char)*b); b++)
			gap_b = true;
		if (gap_a != gap_b && *a && *b)
			return false;
		if (!*a || !*b)
			return *a == *b;
		if (tolower((unsigned char)*a) != tolower((unsigned char)*b))
			return false;
		a++;
		b++;
	}
}

static bool equal_strings(const char *a, const char *b) { return a && b && same_words(a, b); }

static bool spans_meet(const struct native_layer *a, uint32_t i, const struct native_layer *b, uint32_t k, bool lax)
{
	if (a->begin[i] == b->begin[k] && a->end[i] == b->end[k])
		return true;
	return lax && a->begin[i] < b->end[k] && b->begin[k] < a->end[i];
}

/* Two names are the same if they have one text, one outside identifier or one place; other things if they have one place. */
static bool same_thing(const struct native_layer *a, uint32_t i, const struct native_layer *b, uint32_t k, bool lax)
{
	if (!a || !b || i >= a->n || k >= b->n)
		return false;
	return equal_strings(native_string(a, i, "text"), native_string(b, k, "text")) ||
	       equal_strings(native_string(a, i, "ref"), native_string(b, k, "ref")) || spans_meet(a, i, b, k, lax);
}

bool eval_same(const struct side *gold, uint32_t g, const struct side *system, uint32_t s, const char *col, bool lax)
{
	unsigned at = schema_column(gold->l->schema, col), there = schema_column(system->l->schema, col);
	const struct native_cell *a = native_cell(gold->l, g, at), *b = native_cell(system->l, s, there);
	bool reference = at < gold->l->schema->n_col && gold->l->schema->col[at].type == QN_REF;
	if (a->type == QN_NIL)
		return !reference || b->type == QN_NIL; /* a string that gold leaves open may be anything */
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case QN_SYM: return same_words(a->s, b->s);
	case QN_BOOL: return a->b == b->b;
	case QN_REF: return same_thing(native_layer(gold->x, gold->l->schema->col[at].target), a->row,
	                               native_layer(system->x, system->l->schema->col[there].target), b->row, lax);
	default: return a->v == b->v;
	}
}

void eval_columns(const struct side *gold, const struct side *system, struct compared *out)
{
	const struct schema *s = gold->l->schema;
	out->n = 0;
	for (unsigned k = 0; k < s->n_col && out->n < 32; k++) {
		unsigned there = schema_column(system->l->schema, s->col[k].name);
		if (s->col[k].type != QN_NUM && there != UINT32_MAX && system->l->schema->col[there].type == s->col[k].type)
			out->col[out->n++] = s->col[k].name;
	}
	out->col[out->n] = NULL;
}

/* ---- pairing */

struct order { /* rows of the system by where they begin */
	const struct native_layer *l;
	uint32_t n, *row, *reach; /* [n] reach: the furthest end of this row and those before it */
};

static int by_begin(const void *a, const void *b, void *layer)
{
	const struct native_layer *l = layer;
	uint32_t i = *(const uint32_t *)a, k = *(const uint32_t *)b, bi = l->begin[i], bk = l->begin[k];
	return bi != bk ? (bi < bk ? -1 : 1) : i < k ? -1 : i > k;
}

static bool make_order(struct order *o, const struct native_layer *l, struct arena *a)
{
	*o = (struct order){.l = l, .n = l->n, .row = arena_alloc(a, (l->n + 1) * 4), .reach = arena_alloc(a, (l->n + 1) * 4)};
	if (!o->row || !o->reach)
		return false;
	for (uint32_t i = 0; i < l->n; i++)
		o->row[i] = i;
	qsort_r(o->row, l->n, sizeof *o->row, by_begin, (void *)l);
	for (uint32_t i = 0, far = 0; i < l->n; i++)
		o->reach[i] = far = l->end[o->row[i]] > far ? l->end[o->row[i]] : far;
	return true;
}

/* Index of the first row that begins at `at` or later. */
static uint32_t first_from(const struct order *o, uint32_t at)
{
	uint32_t lo = 0, hi = o->n;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (o->l->begin[o->row[mid]] < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static double overlap(const struct native_layer *a, uint32_t i, const struct native_layer *b, uint32_t k)
{
	uint32_t lo = a->begin[i] > b->begin[k] ? a->begin[i] : b->begin[k], hi = a->end[i] < b->end[k] ? a->end[i] : b->end[k];
	uint32_t from = a->begin[i] < b->begin[k] ? a->begin[i] : b->begin[k], to = a->end[i] > b->end[k] ? a->end[i] : b->end[k];
	return lo < hi ? (double)(hi - lo) / (double)(to - from) : 0;
}

static bool taken_in(const struct side *side, uint32_t row, const struct eval_rules *r)
{
	const char *s = r->only_col ? native_string(side->l, row, r->only_col) : NULL;
	return !r->only_col || (s && strcmp(s, r->only) == 0);
}

static bool agree(const struct side *gold, uint32_t g, const struct side *system, uint32_t s, const struct eval_rules *r,
                  bool exact)
{
	for (unsigned k = 0; k < r->col.n; k++)
		if (!eval_same(gold, g, system, s, r->col.col[k], !exact))
			return false;
	return true;
}

/* How good a pair is: its overlap first, then how many columns agree. */
static double worth(const struct side *gold, uint32_t g, const struct side *system, uint32_t s, bool exact,
                    const struct compared *all)
{
	double v = exact ? 100 : 100 * overlap(gold->l, g, system->l, s);
	for (unsigned k = 0; k < all->n; k++)
		v += 0.01 * eval_same(gold, g, system, s, all->col[k], !exact);
	return v;
}

static void pair_row(const struct side *gold, uint32_t g, const struct side *system, const struct order *o,
                     const struct eval_rules *r, bool exact, const struct compared *all, struct pairing *out)
{
	const struct native_layer *a = gold->l, *b = system->l;
	uint32_t best = QN_NONE, i = first_from(o, exact ? a->begin[g] + 1 : a->end[g]);
	double most = 0;
	while (i-- > 0 && (exact ? b->begin[o->row[i]] == a->begin[g] : o->reach[i] > a->begin[g])) {
		uint32_t s = o->row[i];
		if (out->system[s] != QN_NONE || !taken_in(system, s, r) || !spans_meet(a, g, b, s, !exact) ||
		    !agree(gold, g, system, s, r, exact))
			continue;
		double v = worth(gold, g, system, s, exact, all);
		if (v >= most) {
			most = v;
			best = s;
		}
	}
	if (best == QN_NONE)
		return;
	out->gold[g] = best;
	out->system[best] = g;
	out->n_pair++;
	out->n_exact += exact;
}

static uint32_t *nobody(uint32_t n, struct arena *a)
{
	uint32_t *at = arena_alloc(a, (n + 1) * sizeof *at);
	if (at)
		memset(at, 0xff, n * sizeof *at);
	return at;
}

bool eval_pair(const struct side *gold, const struct side *system, const struct eval_rules *rules, struct arena *a,
               struct pairing *out)
{
	struct order o;
	struct compared all;
	uint32_t n_gold = gold->l ? gold->l->n : 0, n_system = system->l ? system->l->n : 0;
	*out = (struct pairing){.gold = nobody(n_gold, a), .system = nobody(n_system, a)};
	if (!out->gold || !out->system)
		return false;
	for (uint32_t i = 0; i < n_gold; i++)
		out->n_gold += taken_in(gold, i, rules);
	for (uint32_t i = 0; i < n_system; i++)
		out->n_system += taken_in(system, i, rules);
	if (!n_gold || !n_system)
		return true;
	if (!make_order(&o, system->l, a))
		return false;
	eval_columns(gold, system, &all);
	for (int exact = 1; exact >= rules->exact; exact--)
		for (uint32_t g = 0; g < n_gold; g++)
			if (out->gold[g] == QN_NONE && taken_in(gold, g, rules))
				pair_row(gold, g, system, &o, rules, exact, &all, out);
	return true;
}

/* ---- figures */

double eval_f1(double both, double gold, double system) { return gold + system > 0 ? 2 * both / (gold + system) : 0; }

/* SplitMix64 (Steele, Lea and Flood 2014). */
static uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15u;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return x < y ? -1 : x > y;
}

bool eval_bootstrap(const struct counts *count, unsigned n_doc, unsigned rounds, uint64_t seed, double *low, double *high)
{
	double *f1 = n_doc > 1 && rounds ? mem_alloc(rounds * sizeof *f1) : NULL;
	if (!f1)
		return false;
	unsigned n = 0; /* samples that have rows at all */
	for (unsigned r = 0; r < rounds; r++) {
		uint64_t both = 0, gold = 0, system = 0;
		for (unsigned i = 0; i < n_doc; i++) {
			const struct counts *c = &count[(next_random(&seed) >> 32) * n_doc >> 32];
			both += c->both;
			gold += c->gold;
			system += c->system;
		}
		if (gold + system)
			f1[n++] = eval_f1((double)both, (double)gold, (double)system);
	}
	qsort(f1, n, sizeof *f1, by_value);
	if (n) {
		*low = f1[(unsigned)(0.025 * n)];
		*high = f1[(unsigned)(0.975 * (n - 1) + 0.5)];
	}
	mem_free(f1);
	return n > 0;
}
