/*
 * agreement.c -- how far annotators agree: kappa, alpha, unitizing alpha.
 */
#include "agreement.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void *zeroed(size_t n, size_t size)
{
	void *p = mem_alloc(n * size);
	return p ? memset(p, 0, n * size) : NULL;
}

/* ---- judgements of units that are given */

static uint32_t values_in(uint32_t *const *value, unsigned n_annotator, size_t n_unit)
{
	uint32_t most = 0;
	for (unsigned a = 0; a < n_annotator; a++)
		for (size_t u = 0; u < n_unit; u++)
			if (value[a][u] != QN_NONE && value[a][u] + 1 > most)
				most = value[a][u] + 1;
	return most;
}

double cohen_kappa(const uint32_t *a, const uint32_t *b, size_t n)
{
	uint32_t *const both[] = {(uint32_t *)a, (uint32_t *)b};
	uint32_t k = values_in(both, 2, n);
	double *count = k ? zeroed(2 * k, sizeof *count) : NULL, judged = 0, same = 0, chance = 0;
	if (!count)
		return NAN;
	for (size_t i = 0; i < n; i++) {
		if (a[i] == QN_NONE || b[i] == QN_NONE)
			continue;
		judged++;
		same += a[i] == b[i];
		count[a[i]]++;
		count[k + b[i]]++;
	}
	for (uint32_t v = 0; v < k; v++)
		chance += count[v] * count[k + v];
	mem_free(count);
	same /= judged;
	chance /= judged * judged;
	return judged > 0 && chance < 1 ? (same - chance) / (1 - chance) : NAN;
}

double krippendorff_alpha(uint32_t *const *value, unsigned n_annotator, size_t n_unit)
{
	uint32_t k = values_in(value, n_annotator, n_unit);
	double *total = k ? zeroed(k, sizeof *total) : NULL, *here = k ? zeroed(k, sizeof *here) : NULL;
	double n = 0, observed = 0, expected = 0;
	for (size_t u = 0; total && here && u < n_unit; u++) {
		double m = 0;
		for (unsigned a = 0; a < n_annotator; a++)
			if (value[a][u] != QN_NONE) {
				here[value[a][u]]++;
				m++;
			}
		for (unsigned a = 0; a < n_annotator; a++) {
			uint32_t v = value[a][u];
			if (v == QN_NONE || here[v] == 0)
				continue;
			if (m > 1) { /* a unit that one alone judged pairs with nothing */
				observed += here[v] * (m - here[v]) / (m - 1);
				total[v] += here[v];
				n += here[v];
			}
			here[v] = 0;
		}
	}
	for (uint32_t v = 0; total && v < k; v++)
		expected += total[v] * (n - total[v]);
	mem_free(total);
	mem_free(here);
	return expected > 0 ? 1 - (n - 1) * observed / expected : NAN;
}

/* ---- unitizing */

static int by_kind_and_place(const void *a, const void *b)
{
	const struct unit *x = a, *y = b;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	return x->begin != y->begin ? (x->begin < y->begin ? -1 : 1) : x->end < y->end ? -1 : x->end > y->end;
}

struct section { double begin, length; bool unit; };
struct sections { struct section *at; unsigned n; };

/* The continuum of one annotator, cut into its units[n], of one kind, and the gaps between them. */
static bool cut(const struct unit *units, unsigned n, uint32_t length, struct sections *out)
{
	uint32_t done = 0;
	out->n = 0;
	if (!(out->at = mem_alloc((2 * (size_t)n + 1) * sizeof *out->at)))
		return false;
	for (unsigned i = 0; i < n; i++) {
		const struct unit *u = &units[i];
		uint32_t begin = u->begin < done ? done : u->begin;
		if (u->end <= begin)
			continue;
		struct section *last = out->n ? &out->at[out->n - 1] : NULL;
		if (last && last->unit && u->begin < done) { /* it overlaps the one before: they are one */
			last->length += u->end - done;
			done = u->end;
			continue;
		}
		if (begin > done)
			out->at[out->n++] = (struct section){done, begin - done, false};
		out->at[out->n++] = (struct section){begin, u->end - begin, true};
		done = u->end;
	}
	if (done < length)
		out->at[out->n++] = (struct section){done, length - done, false};
	return true;
}

/* How two sections of two annotators differ, where they overlap. */
static double difference(const struct section *g, const struct section *h)
{
	double b = g->begin - h->begin, e = b + g->length - h->length;
	if (g->unit && h->unit)
		return b * b + e * e;
	if (g->unit && !h->unit && b >= 0 && e <= 0)
		return g->length * g->length;
	if (!g->unit && h->unit && b <= 0 && e >= 0)
		return h->length * h->length;
	return 0;
}

static double observed(const struct sections *s, unsigned m)
{
	double sum = 0;
	for (unsigned i = 0; i < m; i++)
		for (unsigned j = 0; j < m; j++) {
			unsigned h = 0;
			for (unsigned g = 0; i != j && g < s[i].n; g++) {
				const struct section *x = &s[i].at[g];
				while (h < s[j].n && s[j].at[h].begin + s[j].at[h].length <= x->begin)
					h++;
				for (unsigned k = h; k < s[j].n && s[j].at[k].begin < x->begin + x->length; k++)
					sum += difference(x, &s[j].at[k]);
			}
		}
	return sum;
}

struct lengths { double *length, *sum; unsigned n; }; /* of gaps, ascending; sums of the lengths from each on */

static int by_double(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return x < y ? -1 : x > y;
}

static bool gaps_of(const struct sections *s, unsigned m, struct lengths *out)
{
	unsigned n = 0;
	for (unsigned i = 0; i < m; i++)
		n += s[i].n;
	*out = (struct lengths){mem_alloc((n + 1) * sizeof(double)), mem_alloc((n + 1) * sizeof(double)), 0};
	if (!out->length || !out->sum)
		return false;
	for (unsigned i = 0; i < m; i++)
		for (unsigned g = 0; g < s[i].n; g++)
			if (!s[i].at[g].unit)
				out->length[out->n++] = s[i].at[g].length;
	qsort(out->length, out->n, sizeof(double), by_double);
	out->sum[out->n] = 0;
	for (unsigned i = out->n; i-- > 0;)
		out->sum[i] = out->sum[i + 1] + out->length[i];
	return true;
}

/* Numerator of the expected disagreement, and what is to be taken from its denominator. */
static bool expected(const struct sections *s, unsigned m, double *sum, double *within)
{
	struct lengths gap;
	bool ok = gaps_of(s, m, &gap);
	*sum = *within = 0;
	for (unsigned i = 0; ok && i < m; i++)
		for (unsigned g = 0; g < s[i].n; g++) {
			double l = s[i].at[g].length;
			if (!s[i].at[g].unit)
				continue;
			unsigned lo = 0, hi = gap.n; /* the first gap that is not shorter */
			while (lo < hi) {
				unsigned mid = lo + (hi - lo) / 2;
				if (gap.length[mid] < l)
					lo = mid + 1;
				else
					hi = mid;
			}
			*sum += (l - 1) / 3 * (2 * l * l - l) + l * l * (gap.sum[lo] - (gap.n - lo) * (l - 1));
			*within += l * (l - 1);
		}
	mem_free(gap.length);
	mem_free(gap.sum);
	return ok;
}

/* The units of the kind that is next, of each annotator from at[i] to to[i]; false if there are no more. */
static bool next_kind(const struct units *of, unsigned m, unsigned *at, unsigned *to)
{
	uint32_t kind = UINT32_MAX;
	for (unsigned i = 0; i < m; i++) {
		at[i] = to[i];
		if (at[i] < of[i].n && of[i].at[at[i]].kind < kind)
			kind = of[i].at[at[i]].kind;
	}
	for (unsigned i = 0; i < m; i++)
		while (to[i] < of[i].n && of[i].at[to[i]].kind == kind)
			to[i]++;
	return kind != UINT32_MAX;
}

double unitizing_alpha(struct units *of, unsigned m, uint32_t length)
{
	struct sections *s = zeroed(m, sizeof *s);
	unsigned *at = zeroed(2 * (size_t)m, sizeof *at), *to = at + m;
	double o = 0, e = 0, l = length;
	bool ok = s && at;
	for (unsigned i = 0; i < m; i++)
		if (of[i].n)
			qsort(of[i].at, of[i].n, sizeof *of[i].at, by_kind_and_place);
	while (ok && next_kind(of, m, at, to)) {
		double sum, within;
		for (unsigned i = 0; i < m; i++)
			ok = cut(of[i].at + at[i], to[i] - at[i], length, &s[i]) && ok;
		ok = ok && expected(s, m, &sum, &within);
		if (ok) {
			o += observed(s, m) / (m * (m - 1.0) * l * l);
			e += 2 / l * sum / (m * l * (m * l - 1) - within);
		}
		for (unsigned i = 0; i < m; i++) {
			mem_free(s[i].at);
			s[i].at = NULL;
		}
	}
	mem_free(s);
	mem_free(at);
	return ok && e > 0 ? 1 - o / e : NAN;
}
