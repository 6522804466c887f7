/*
 * agreement.c -- how far annotators agree: kappa, alpha, unitizing alpha, gamma.
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

static int by_place(const void *a, const void *b)
{
	const struct unit *x = a, *y = b;
	return x->begin != y->begin ? (x->begin < y->begin ? -1 : 1) : x->end < y->end ? -1 : x->end > y->end;
}

struct section { double begin, length; bool unit; };
struct sections { struct section *at; unsigned n; };

/* The continuum of one annotator, cut into units of a kind and the gaps between them. */
static bool cut(const struct units *of, uint32_t kind, uint32_t length, struct sections *out)
{
	uint32_t done = 0;
	out->n = 0;
	if (!(out->at = mem_alloc((2 * (size_t)of->n + 1) * sizeof *out->at)))
		return false;
	for (unsigned i = 0; i < of->n; i++) {
		const struct unit *u = &of->at[i];
		uint32_t begin = u->begin < done ? done : u->begin;
		if (u->kind != kind || u->end <= begin)
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

double unitizing_alpha(struct units *of, unsigned m, uint32_t length)
{
	struct sections *s = zeroed(m, sizeof *s);
	double o = 0, e = 0, l = length;
	uint32_t kinds = 0;
	bool ok = s != NULL;
	for (unsigned i = 0; i < m; i++) {
		if (of[i].n)
			qsort(of[i].at, of[i].n, sizeof *of[i].at, by_place);
		for (unsigned k = 0; k < of[i].n; k++)
			kinds = of[i].at[k].kind + 1 > kinds ? of[i].at[k].kind + 1 : kinds;
	}
	for (uint32_t kind = 0; ok && kind < kinds; kind++) {
		double sum, within;
		for (unsigned i = 0; i < m; i++)
			ok = cut(&of[i], kind, length, &s[i]) && ok;
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
	return ok && e > 0 ? 1 - o / e : NAN;
}

/* ---- gamma */

static double dissimilarity(const struct unit *a, const struct unit *b)
{
	double length = (double)(a->end - a->begin) + (double)(b->end - b->begin);
	double way = fabs((double)a->begin - b->begin) + fabs((double)a->end - b->end);
	double place = length > 0 ? way / length : way > 0 ? 2 : 0;
	return place * place + (a->kind != b->kind);
}

/* The shortest augmenting paths' method; rows and columns from 1. cost(i, j) beyond the units is that of leaving out. */
double best_disorder(const struct units *a, const struct units *b)
{
	size_t n = (size_t)a->n + b->n, *match = zeroed(n + 1, sizeof *match), *way = zeroed(n + 1, sizeof *way);
	double *u = zeroed(n + 1, sizeof *u), *v = zeroed(n + 1, sizeof *v), *least = zeroed(n + 1, sizeof *least), sum = -1;
	bool *used = zeroed(n + 1, sizeof *used);
	if (match && way && u && v && least && used) {
		for (size_t i = 1; i <= n; i++) {
			size_t col = 0;
			match[0] = i;
			for (size_t j = 0; j <= n; j++) {
				least[j] = INFINITY;
				used[j] = false;
			}
			do {
				size_t row = match[col], next = 0;
				double step = INFINITY;
				used[col] = true;
				for (size_t j = 1; j <= n; j++) {
					if (used[j])
						continue;
					bool left = row <= a->n, right = j <= b->n;
					double c = left && right ? dissimilarity(&a->at[row - 1], &b->at[j - 1]) : left || right ? 1 : 0;
					c = c - u[row] - v[j];
					if (c < least[j]) {
						least[j] = c;
						way[j] = col;
					}
					if (least[j] < step) {
						step = least[j];
						next = j;
					}
				}
				for (size_t j = 0; j <= n; j++)
					if (used[j]) {
						u[match[j]] += step;
						v[j] -= step;
					} else
						least[j] -= step;
				col = next;
			} while (match[col]);
			do {
				match[col] = match[way[col]];
				col = way[col];
			} while (col);
		}
		sum = fabs(v[0]); /* minus the cost of all */
	}
	mem_free(match);
	mem_free(way);
	mem_free(u);
	mem_free(v);
	mem_free(least);
	mem_free(used);
	return n && sum >= 0 ? sum / ((double)n / 2) : sum >= 0 ? 0 : -1;
}

static uint64_t next_random(uint64_t *state) /* SplitMix64 */
{
	uint64_t z = *state += 0x9e3779b97f4a7c15u;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

/* One of the two by chance, turned round by a random way; a unit that would be cut goes to the front whole. */
static bool by_chance(const struct units *a, const struct units *b, uint32_t length, uint64_t *state, struct units *out)
{
	const struct units *from = next_random(state) >> 63 ? a : b;
	uint32_t turn = (uint32_t)((next_random(state) >> 32) * (length ? length : 1) >> 32);
	out->n = 0;
	for (unsigned i = 0; i < from->n; i++) {
		struct unit u = from->at[i];
		uint32_t l = u.end - u.begin, begin = (uint32_t)(((uint64_t)u.begin + turn) % (length ? length : 1));
		if ((uint64_t)begin + l > length)
			begin = 0;
		if (!mem_grow(&out->at, out->n, &out->room, sizeof *out->at))
			return false;
		out->at[out->n++] = (struct unit){begin, begin + l, u.kind};
	}
	return true;
}

bool gamma_of(const struct units *a, const struct units *b, uint32_t length, unsigned rounds, uint64_t seed, struct gamma *out)
{
	struct units x = {0}, y = {0};
	double sum = 0;
	bool ok = true;
	out->observed = best_disorder(a, b);
	for (unsigned r = 0; ok && r < rounds; r++) {
		ok = by_chance(a, b, length, &seed, &x) && by_chance(a, b, length, &seed, &y);
		double d = ok ? best_disorder(&x, &y) : -1;
		ok = d >= 0;
		sum += d;
	}
	out->expected = rounds ? sum / rounds : 0;
	mem_free(x.at);
	mem_free(y.at);
	return ok && out->observed >= 0;
}
