/*
 * score.c -- see score.h.
 *
 * The weights of a word's own features are summed once for each distance that it
 * is seen from, however often the word occurs. Most weights are in no cache: while
 * those of one word or place are added, those of the next ones are on their way.
 */
#include "score.h"
#include "lexicon.h"
#include "../../core/learn/wide.h"

#include <math.h>
#include <string.h>

enum { DISTANCES = ENTITY_DISTANCES };
typedef int16_t word_sums[DISTANCES][ENTITY_WIDTH]; /* what a word says of a token that sees it from there */

size_t entity_score_size(uint32_t n) { return n * (sizeof(word_sums) + sizeof(uint32_t)) + 32; }

/* ---- words */

enum { WORDS = 3 }; /* one is asked for, one is found, one is added */
struct word { uint32_t f[DISTANCES][ENTITY_WORD_FEATURES], n[DISTANCES]; };

static void ask_word(const struct tagger *t, const struct entity_article *a, uint32_t type, struct word *w)
{
	for (int d = 0; d < DISTANCES; d++) {
		w->n[d] = entity_word_features(&a->types[type], d - ENTITY_REACH, a->habit, w->f[d]);
		crf_ask(&t->crf, w->f[d], w->n[d]);
	}
}

static void find_word(const struct tagger *t, struct word *w)
{
	for (int d = 0; d < DISTANCES; d++)
		w->n[d] = crf_find(&t->crf, w->f[d], w->n[d], ENTITY_WIDTH);
}

static void sum_word(const struct tagger *t, const struct entity_article *a, uint32_t type, const struct word *w, word_sums sums)
{
	struct lexicon_word *kept = a->types[type].kept;
	for (int d = 0; d < DISTANCES; d++) {
		int32_t all[ENTITY_WIDTH] = {0};
		crf_sum(&t->crf, w->f[d], w->n[d], ENTITY_WIDTH, all);
		for (unsigned i = 0; i < ENTITY_WIDTH; i++)
			sums[d][i] = (int16_t)all[i];
	}
	if (kept) {
		memcpy(kept->sum, sums, sizeof kept->sum);
		kept->has_sums = (uint8_t)(a->habit + 1);
	}
}

/* As the lexicon has them, or summed up; fresh[n_type] is room. */
static WIDE void sum_words(const struct tagger *t, const struct entity_article *a, uint32_t *fresh, word_sums *sums)
{
	struct word ring[WORDS];
	uint32_t n = 0;
	for (uint32_t i = 0; i < a->n_type; i++) {
		const struct lexicon_word *kept = a->types[i].kept;
		if (kept && kept->has_sums == a->habit + 1)
			memcpy(sums[i], kept->sum, sizeof kept->sum);
		else
			fresh[n++] = i;
	}
	for (uint32_t i = 0; n && i < n + 2; i++) {
		if (i < n)
			ask_word(t, a, fresh[i], &ring[i % WORDS]);
		if (i >= 1 && i - 1 < n)
			find_word(t, &ring[(i - 1) % WORDS]);
		if (i >= 2)
			sum_word(t, a, fresh[i - 2], &ring[(i - 2) % WORDS], sums[fresh[i - 2]]);
	}
}

/* ---- places */

enum { AHEAD = 4, PLACES = 2 * AHEAD + 1 };
struct place { uint32_t f[ENTITY_PLACE_FEATURES], n, b, e; }; /* in the sentence [b, e) */

typedef int32_t quads __attribute__((vector_size(16), aligned(4), may_alias));
_Static_assert(ENTITY_WIDTH == 12, "three times four columns");

/* What the words of its sentence say of token i. */
static inline void add_words(const struct entity_article *a, const word_sums *sums, uint32_t i, const struct place *p, int32_t *score)
{
	uint32_t from = i - p->b < ENTITY_REACH ? p->b : i - ENTITY_REACH, to = p->e - i <= ENTITY_REACH ? p->e : i + ENTITY_REACH + 1;
	quads first = *(quads *)score, then = *(quads *)(score + 4), last = *(quads *)(score + 8);
	for (uint32_t k = from; k < to; k++) {
		const int16_t *w = sums[a->type[k]][k + ENTITY_REACH - i];
		first += lanes_of_shorts(w);
		then += lanes_of_shorts(w + 4);
		last += lanes_of_shorts(w + 8);
	}
	*(quads *)score = first;
	*(quads *)(score + 4) = then;
	*(quads *)(score + 8) = last;
}

static WIDE void add_places(const struct tagger *t, const struct entity_article *a, const word_sums *sums, int32_t *score)
{
	struct place ring[PLACES];
	int32_t lean = (int32_t)lroundf(t->lean[a->habit] / t->crf.head->scale);
	for (uint32_t i = 0, q = 0; i < a->n + 2 * AHEAD; i++) {
		struct place *p = &ring[i % PLACES];
		if (i < a->n) {
			while (a->sentence[q + 1] <= i)
				q++;
			p->b = a->sentence[q];
			p->e = a->sentence[q + 1];
			p->n = entity_place_features(a, i, p->e, p->f);
			crf_ask(&t->crf, p->f, p->n);
		}
		if (i >= AHEAD && i - AHEAD < a->n) {
			p = &ring[(i - AHEAD) % PLACES];
			p->n = crf_find(&t->crf, p->f, p->n, ENTITY_WIDTH);
		}
		if (i < 2 * AHEAD)
			continue;
		int32_t *sum = score + (size_t)(i - 2 * AHEAD) * ENTITY_WIDTH;
		p = &ring[(i - 2 * AHEAD) % PLACES];
		for (unsigned k = 0; k < ENTITY_KINDS; k++)
			sum[3 * k] = lean;
		add_words(a, sums, i - 2 * AHEAD, p, sum);
		crf_sum(&t->crf, p->f, p->n, ENTITY_WIDTH, sum);
	}
}

bool entity_score(const struct tagger *t, const struct entity_article *a, void *(*alloc)(void *arg, size_t bytes), void *arg, int32_t *score)
{
	word_sums *sums = alloc(arg, a->n_type * sizeof *sums);
	uint32_t *fresh = alloc(arg, a->n_type * sizeof *fresh);
	if (!sums || !fresh)
		return false;
	sum_words(t, a, fresh, sums);
	add_places(t, a, sums, score);
	return true;
}
