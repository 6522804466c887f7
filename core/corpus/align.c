/*
 * align.c -- finding the words of a text again in a copy that differs a little.
 *
 * Blocks of the original are looked for in the copy by their hashes; those that
 * occur once are put in order by a longest increasing subsequence (Fredman 1975),
 * then those whose place between two neighbours is the only one. Where as many
 * words stand between two blocks in the copy as did in the original, they are
 * taken for each other, and said to be presumed; where not, they are lost.
 */
#include "anchor.h"

#include <stdlib.h>
#include <string.h>

/* ---- blocks */

struct window { uint32_t hash, at; };

static int by_hash(const void *a, const void *b)
{
	const struct window *x = a, *y = b;
	return x->hash != y->hash ? (x->hash < y->hash ? -1 : 1) : x->at < y->at ? -1 : x->at > y->at;
}

/* The windows of the copy that have a block's hash: [*n] from the answer on, 100 at most. */
static const struct window *find(const struct window *w, uint32_t n_window, uint32_t hash, uint32_t *n)
{
	uint32_t lo = 0, hi = n_window;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (w[mid].hash < hash)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (*n = 0; lo + *n < n_window && *n < 100 && w[lo + *n].hash == hash;)
		++*n;
	return w + lo;
}

static uint32_t make_windows(const struct words *copy, uint32_t size, const char *salt, struct window *out)
{
	uint32_t n = 0;
	for (uint32_t i = 0; size && i + size <= copy->n; i++)
		out[n++] = (struct window){anchor_hash(copy, i, size, salt), i};
	qsort(out, n, sizeof *out, by_hash);
	return n;
}

/* Of place[n] (QN_NONE: unknown) keeps a longest increasing subsequence. */
static bool keep_increasing(uint32_t *place, uint32_t n)
{
	uint32_t *tail = mem_alloc((n + 1) * sizeof *tail), *before = mem_alloc((n + 1) * sizeof *before), length = 0;
	bool *stays = mem_alloc(n + 1);
	bool ok = tail && before && stays;
	for (uint32_t i = 0; ok && i < n; i++) {
		uint32_t lo = 0, hi = length;
		if (place[i] == QN_NONE)
			continue;
		while (lo < hi) {
			uint32_t mid = lo + (hi - lo) / 2;
			if (place[tail[mid]] < place[i])
				lo = mid + 1;
			else
				hi = mid;
		}
		before[i] = lo ? tail[lo - 1] : QN_NONE;
		tail[lo] = i;
		length += lo == length;
	}
	if (ok) {
		memset(stays, 0, n + 1);
		for (uint32_t i = length ? tail[length - 1] : QN_NONE; i != QN_NONE; i = before[i])
			stays[i] = true;
		for (uint32_t i = 0; i < n; i++)
			if (!stays[i])
				place[i] = QN_NONE;
	}
	mem_free(tail);
	mem_free(before);
	mem_free(stays);
	return ok;
}

/* A block that occurs more than once, but only once between its neighbours. */
static void place_between(const struct anchors *a, const struct window *w, uint32_t n_window, uint32_t n_copy, uint32_t *place)
{
	enum { MOST = 64 }; /* what occurs more often tells nothing */
	uint32_t low = 0, next = 0; /* next: the first block behind this one that has a place */
	for (uint32_t i = 0; i + 1 < a->n_block; i++) {
		if (place[i] != QN_NONE) {
			low = place[i] + ANCHOR_WORDS;
			continue;
		}
		for (next = next > i ? next : i + 1; next < a->n_block && place[next] == QN_NONE;)
			next++;
		uint32_t high = next < a->n_block ? place[next] : n_copy, n, fits = 0, at = 0;
		const struct window *c = find(w, n_window, a->hash[i], &n);
		for (uint32_t k = 0; k < n && n <= MOST; k++)
			if (c[k].at >= low && c[k].at + ANCHOR_WORDS <= high) {
				fits++;
				at = c[k].at;
			}
		if (fits == 1) {
			place[i] = at;
			low = at + ANCHOR_WORDS;
		}
	}
}

static bool place_blocks(const struct anchors *a, const struct words *copy, const char *salt, uint32_t *place)
{
	struct window *w = mem_alloc((copy->n + 1) * sizeof *w);
	uint32_t last = a->n_block - 1, n;
	if (!w)
		return false;
	uint32_t n_window = make_windows(copy, anchor_block(a->w.n, last), salt, w);
	const struct window *c = find(w, n_window, a->hash[last], &n);
	uint32_t last_place = n == 1 ? c->at : QN_NONE; /* the last block may be longer */
	n_window = make_windows(copy, ANCHOR_WORDS, salt, w);
	for (uint32_t i = 0; i < last; i++) {
		c = find(w, n_window, a->hash[i], &n);
		place[i] = n == 1 ? c->at : QN_NONE;
	}
	place[last] = last_place;
	bool ok = keep_increasing(place, a->n_block);
	if (ok)
		place_between(a, w, n_window, copy->n, place);
	mem_free(w);
	return ok;
}

/* ---- words */

/* Words from[n] that no block tells: as many in the copy, or nothing is known of them. */
static void presume(struct alignment *x, uint32_t from, uint32_t to, uint32_t copy_from, uint32_t copy_to)
{
	bool as_many = copy_to >= copy_from && to - from == copy_to - copy_from;
	for (uint32_t i = from; i < to; i++) {
		x->to[i] = as_many ? copy_from + (i - from) : QN_NONE;
		x->fate[i] = as_many ? PRESUMED : LOST;
	}
}

bool align(const struct anchors *a, const struct words *copy, const char *salt, struct alignment *out)
{
	uint32_t *place = mem_alloc((a->n_block + 1) * sizeof *place), done = 0, copy_done = 0;
	*out = (struct alignment){.n = a->w.n, .to = mem_alloc((a->w.n + 1) * sizeof *out->to), .fate = mem_alloc(a->w.n + 1)};
	bool ok = place && out->to && out->fate && (!a->n_block || place_blocks(a, copy, salt, place));
	bool any = false;
	for (uint32_t i = 0; ok && i < a->n_block; i++) {
		uint32_t from = i * ANCHOR_WORDS, n = anchor_block(a->w.n, i);
		if (place[i] == QN_NONE)
			continue;
		any = true;
		presume(out, done, from, copy_done, place[i]);
		for (uint32_t k = 0; k < n; k++) {
			out->to[from + k] = place[i] + k;
			out->fate[from + k] = SAME;
		}
		done = from + n;
		copy_done = place[i] + n;
	}
	if (ok)
		presume(out, done, a->w.n, copy_done, any || !a->n_block ? copy->n : copy_done); /* without a block that agrees it is another text */
	mem_free(place);
	return ok;
}

void alignment_free(struct alignment *x)
{
	mem_free(x->to);
	mem_free(x->fate);
	*x = (struct alignment){0};
}

/* ---- rows */

static uint32_t gap_begin(const struct words *w, uint32_t word) { return word ? w->end[word - 1] : 0; }
static uint32_t gap_end(const struct words *w, uint32_t word) { return word < w->n ? w->begin[word] : w->length; }
static uint32_t less(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* A row without a word in it: its gap must be as long as it was, between the same words. */
static enum moved move_in_gap(const struct anchors *a, const struct words *copy, const struct alignment *x, uint32_t word, uint32_t *begin,
                              uint32_t *end)
{
	uint32_t left = word ? x->to[word - 1] : QN_NONE, right = word < x->n ? x->to[word] : QN_NONE;
	if ((word && left == QN_NONE) || (word < x->n && right == QN_NONE))
		return ROW_LOST;
	uint32_t there = word ? left + 1 : right == QN_NONE ? 0 : right;
	if (word < x->n && right != there)
		return ROW_LOST;
	uint32_t from = gap_begin(&a->w, word), b = gap_begin(copy, there), e = gap_end(copy, there);
	if (gap_end(&a->w, word) - from != e - b)
		return ROW_LOST;
	*begin = b + (*begin - from);
	*end = b + (*end - from);
	bool sure = (!word || x->fate[word - 1] == SAME) && (word == x->n || x->fate[word] == SAME);
	return sure ? ROW_SAME : ROW_PRESUMED;
}

enum moved move_row(const struct anchors *a, const struct words *copy, const struct alignment *x, uint32_t *begin, uint32_t *end)
{
	uint32_t first = words_find(&a->w, *begin), last = words_find(&a->w, *end);
	last = last < x->n && a->w.begin[last] < *end ? last + 1 : last; /* one past the last word in it */
	if (first >= last)
		return move_in_gap(a, copy, x, first, begin, end);
	last--;
	uint32_t b = x->to[first], e = x->to[last];
	if (b == QN_NONE || e == QN_NONE || e < b)
		return ROW_LOST;
	bool whole_first = copy->end[b] - copy->begin[b] == a->w.end[first] - a->w.begin[first];
	bool whole_last = copy->end[e] - copy->begin[e] == a->w.end[last] - a->w.begin[last];
	if ((*begin > a->w.begin[first] && !whole_first) || (*end < a->w.end[last] && !whole_last))
		return ROW_LOST; /* it ends inside of a word that is another now */
	enum moved how = e - b == last - first ? ROW_SAME : ROW_CHANGED;
	for (uint32_t i = first; i <= last; i++)
		if (x->fate[i] == LOST)
			how = ROW_CHANGED;
		else if (x->fate[i] == PRESUMED && how == ROW_SAME)
			how = ROW_PRESUMED;
	*begin = *begin >= a->w.begin[first] ? copy->begin[b] + (*begin - a->w.begin[first])
	                                     : copy->begin[b] - less(a->w.begin[first] - *begin, copy->begin[b] - gap_begin(copy, b));
	*end = *end <= a->w.end[last] ? copy->end[e] - (a->w.end[last] - *end)
	                              : copy->end[e] + less(*end - a->w.end[last], gap_end(copy, e + 1) - copy->end[e]);
	return how;
}
