/*
 * gamma.c -- the best alignment of two annotators' units, and what chance makes of it.
 *
 * A unit that is left out costs 1, so two units are worth aligning only if they differ by less than 2: those of
 * about the same place. The best alignment is an assignment; it is found by shortest augmenting paths (Jonker and
 * Volgenant 1987) over these pairs alone, which are looked up where they are needed. A path is short, since leaving
 * a unit out is always near: units that are spread over a text take time in proportion to their number.
 */
#include "agreement.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static double dissimilarity(const struct unit *a, const struct unit *b)
{
	double length = (double)(a->end - a->begin) + (double)(b->end - b->begin);
	double way = fabs((double)a->begin - b->begin) + fabs((double)a->end - b->end);
	double place = length > 0 ? way / length : way > 0 ? 2 : 0;
	return place * place + (a->kind != b->kind);
}

/* ---- the units of b by length and place */

enum { CLASSES = 33 }; /* of lengths: 0, 1, 2 to 3, 4 to 7 ... */

struct placed { uint64_t middle; uint32_t unit; }; /* the middle counts half characters */

struct entry { double dist; uint32_t col; }; /* of the heap */

struct aligner {
	const struct units *a, *b;
	struct placed *placed;          /* [b] by class, then middle */
	unsigned first[CLASSES + 1];    /* where a class begins among them */
	/* the assignment: u and v are its duals; QN_NONE: left out */
	double *u, *v;                  /* [a], [b] */
	uint32_t *col_of, *row_of;      /* [a], [b] */
	/* the search for one path */
	uint32_t search, *seen, *done;  /* [b] the search that met it, and that passed it */
	double *dist;                   /* [b] */
	uint32_t *from, *passed;        /* [b] the row it was met from; the columns passed, in order */
	struct entry *heap;
	unsigned n_heap, room_heap;
	bool failed;
};

static unsigned class_of(const struct unit *u)
{
	unsigned c = 0;
	for (uint32_t length = u->end - u->begin; length; length >>= 1)
		c++;
	return c;
}

static uint64_t middle_of(const struct unit *u) { return (uint64_t)u->begin + u->end; }

static int by_middle(const void *x, const void *y)
{
	const struct placed *a = x, *b = y;
	return a->middle != b->middle ? (a->middle < b->middle ? -1 : 1) : a->unit < b->unit ? -1 : a->unit > b->unit;
}

static void place_units(struct aligner *g)
{
	unsigned at[CLASSES + 1] = {0};
	for (unsigned j = 0; j < g->b->n; j++)
		at[class_of(&g->b->at[j]) + 1]++;
	for (unsigned c = 0; c < CLASSES; c++)
		at[c + 1] += at[c];
	memcpy(g->first, at, sizeof at);
	for (unsigned j = 0; j < g->b->n; j++)
		g->placed[at[class_of(&g->b->at[j])]++] = (struct placed){middle_of(&g->b->at[j]), j};
	for (unsigned c = 0; c < CLASSES; c++)
		if (g->first[c + 1] - g->first[c] > 1)
			qsort(g->placed + g->first[c], g->first[c + 1] - g->first[c], sizeof *g->placed, by_middle);
}

/* ---- a heap of columns, the nearest first */

static void heap_put(struct aligner *g, double dist, uint32_t col)
{
	if (g->failed || !mem_grow(&g->heap, g->n_heap, &g->room_heap, sizeof *g->heap)) {
		g->failed = true;
		return;
	}
	unsigned i = g->n_heap++;
	for (; i && g->heap[(i - 1) / 2].dist > dist; i = (i - 1) / 2)
		g->heap[i] = g->heap[(i - 1) / 2];
	g->heap[i] = (struct entry){dist, col};
}

static struct entry heap_take(struct aligner *g)
{
	struct entry top = g->heap[0], last = g->heap[--g->n_heap];
	unsigned i = 0;
	for (unsigned k; (k = 2 * i + 1) < g->n_heap; i = k) {
		k += k + 1 < g->n_heap && g->heap[k + 1].dist < g->heap[k].dist;
		if (g->heap[k].dist >= last.dist)
			break;
		g->heap[i] = g->heap[k];
	}
	g->heap[i] = last;
	return top;
}

/* ---- the assignment */

/* Where the path of the row at hand may end. */
struct end { double dist; uint32_t row, col; }; /* a row that is left out then (col is QN_NONE), or a column that is free */

static void meet(struct aligner *g, uint32_t row, double so_far, uint32_t col, const struct end *best)
{
	if (g->done[col] == g->search)
		return;
	double d = dissimilarity(&g->a->at[row], &g->b->at[col]), dist;
	if (d >= 2 || (dist = so_far + (d - 1) - g->u[row] - g->v[col]) >= best->dist || (g->seen[col] == g->search && dist >= g->dist[col]))
		return;
	g->seen[col] = g->search;
	g->dist[col] = dist;
	g->from[col] = row;
	heap_put(g, dist, col);
}

/* Goes on from a row: to all columns near it, or it is left out. An aligned column saves the 1 that it costs alone. */
static void leave(struct aligner *g, uint32_t row, double so_far, struct end *best)
{
	const struct unit *x = &g->a->at[row];
	double alone = so_far + 1 - g->u[row];
	if (alone < best->dist)
		*best = (struct end){alone, row, QN_NONE};
	for (unsigned c = 0; c < CLASSES; c++) {
		unsigned lo = g->first[c], hi = g->first[c + 1], end = hi;
		if (lo == hi)
			continue;
		/* a pair below 2 has way < sqrt(2) * (sum of lengths), and way is no less than middles are apart */
		uint64_t longest = c ? ((uint64_t)1 << c) - 1 : 0, reach = (uint64_t)(1.4143 * (double)(x->end - x->begin + longest)) + 1;
		uint64_t middle = middle_of(x), least = middle > reach ? middle - reach : 0;
		while (lo < hi) {
			unsigned mid = lo + (hi - lo) / 2;
			if (g->placed[mid].middle < least)
				lo = mid + 1;
			else
				hi = mid;
		}
		for (; lo < end && g->placed[lo].middle <= middle + reach; lo++)
			meet(g, row, so_far, g->placed[lo].unit, best);
	}
}

/* Gives a row its column, moving others as far as that is cheaper. */
static void align(struct aligner *g, uint32_t row)
{
	struct end best = {INFINITY, row, QN_NONE};
	unsigned n_passed = 0;
	g->search++;
	g->n_heap = 0;
	g->u[row] = 0;
	leave(g, row, 0, &best);
	while (g->n_heap && g->heap[0].dist < best.dist) {
		struct entry e = heap_take(g);
		if (g->done[e.col] == g->search || e.dist > g->dist[e.col])
			continue;
		if (g->row_of[e.col] == QN_NONE) {
			best = (struct end){e.dist, QN_NONE, e.col};
			break;
		}
		g->done[e.col] = g->search;
		g->passed[n_passed++] = e.col;
		leave(g, g->row_of[e.col], e.dist, &best);
	}
	for (unsigned i = 0; i < n_passed; i++) {
		uint32_t col = g->passed[i];
		g->u[g->row_of[col]] += best.dist - g->dist[col];
		g->v[col] -= best.dist - g->dist[col];
	}
	g->u[row] = best.dist;
	uint32_t col = best.col;
	if (col == QN_NONE) {
		col = best.row == row ? QN_NONE : g->col_of[best.row];
		g->col_of[best.row] = QN_NONE;
	}
	while (col != QN_NONE) { /* back along the path */
		uint32_t r = g->from[col], before = r == row ? QN_NONE : g->col_of[r];
		g->row_of[col] = r;
		g->col_of[r] = col;
		col = before;
	}
}

static double disorder(struct aligner *g, const struct units *a, const struct units *b)
{
	double sum = 0;
	g->a = a;
	g->b = b;
	place_units(g);
	for (unsigned j = 0; j < b->n; j++) {
		g->v[j] = 0;
		g->row_of[j] = QN_NONE;
	}
	for (unsigned i = 0; i < a->n; i++)
		g->col_of[i] = QN_NONE;
	for (unsigned i = 0; i < a->n; i++)
		align(g, i);
	unsigned alone = b->n;
	for (unsigned i = 0; i < a->n; i++)
		if (g->col_of[i] == QN_NONE)
			alone++;
		else {
			sum += dissimilarity(&a->at[i], &b->at[g->col_of[i]]);
			alone--;
		}
	double n = (double)a->n + b->n;
	return g->failed ? -1 : n > 0 ? (sum + alone) / (n / 2) : 0;
}

/* For up to so many units on either side. */
static bool aligner_init(struct aligner *g, unsigned a, unsigned b)
{
	size_t bytes = (size_t)b * (sizeof *g->placed + sizeof *g->v + sizeof *g->dist + 5 * sizeof(uint32_t)) +
	               (size_t)a * (sizeof *g->u + sizeof *g->col_of) + 64;
	char *at = mem_alloc(bytes);
	*g = (struct aligner){.placed = (void *)at};
	if (!at)
		return false;
	memset(at, 0, bytes);
	g->v = (void *)(g->placed + b);
	g->dist = g->v + b;
	g->u = g->dist + b;
	g->row_of = (void *)(g->u + a);
	g->seen = g->row_of + b;
	g->done = g->seen + b;
	g->from = g->done + b;
	g->passed = g->from + b;
	g->col_of = g->passed + b;
	return true;
}

static void aligner_free(struct aligner *g)
{
	mem_free(g->placed);
	mem_free(g->heap);
}

double best_disorder(const struct units *a, const struct units *b)
{
	struct aligner g;
	double d = aligner_init(&g, a->n, b->n) ? disorder(&g, a, b) : -1;
	aligner_free(&g);
	return d;
}

/* ---- chance */

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
	struct aligner g;
	double sum = 0;
	unsigned most = a->n > b->n ? a->n : b->n;
	bool ok = aligner_init(&g, most, most);
	out->observed = ok ? disorder(&g, a, b) : -1;
	for (unsigned r = 0; ok && r < rounds; r++) {
		ok = by_chance(a, b, length, &seed, &x) && by_chance(a, b, length, &seed, &y);
		double d = ok ? disorder(&g, &x, &y) : -1;
		ok = d >= 0;
		sum += d;
	}
	out->expected = rounds ? sum / rounds : 0;
	mem_free(x.at);
	mem_free(y.at);
	aligner_free(&g);
	return ok && out->observed >= 0;
}
