/*
 * decode.c -- the tagger at work on one window of an article: see decode.h.
 */
#include "score.h"
#include "../../core/learn/text.h"

#include <math.h>
#include <string.h>

/* What the first look made of a word's occurrences with a capital. */
struct tally { uint16_t all, kind[ENTITY_KINDS]; };

size_t entity_decode_size(uint32_t n, uint32_t longest)
{
	return (size_t)n * (sizeof(struct entity_type) + 64) + entity_score_size(n) +
	       (size_t)n * ENTITY_WIDTH * sizeof(int32_t) + (size_t)n * sizeof(struct tally) +
	       (size_t)longest * CRF_STATES + reader_room(longest) + 2048;
}

static uint32_t longest_sentence(const struct entity_article *a)
{
	uint32_t most = 0;
	for (uint32_t q = 0; q < a->n_sentence; q++)
		if (a->sentence[q + 1] - a->sentence[q] > most)
			most = a->sentence[q + 1] - a->sentence[q];
	return most;
}

typedef float quads __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t whole_quads __attribute__((vector_size(16), aligned(4), may_alias));
_Static_assert(ENTITY_WIDTH % 4 == 0, "columns are rounded by fours");

/* Rounded to the nearest whole number. */
static void add_reading(const struct tagger *t, const struct entity_article *a, uint32_t b, uint32_t e, struct reading *g, int32_t *score)
{
	const quads none = {0}, half = none + 0.5f;
	float unit = 1 / t->crf.head->scale;
	reader_read(&t->reader, a, b, e, g);
	for (uint32_t i = 0; i < e - b; i++)
		for (unsigned k = 0; k < ENTITY_WIDTH; k += 4) {
			quads x = unit * *(const quads *)(g->score + i * READER_COLUMNS + k);
			whole_quads below = x < none;
			x += (quads)((below & (whole_quads)-half) | (~below & (whole_quads)half));
			*(whole_quads *)(score + i * ENTITY_WIDTH + k) += __builtin_convertvector(x, whole_quads);
		}
}

/* Whether an occurrence tells what the word is: it has a capital that is no headline's, and not only as a sentence's first word. */
static bool counted(const struct entity_article *a, uint32_t i, uint8_t state)
{
	return a->types[a->type[i]].flags & TEXT_UPPER_FIRST && !a->capitals[i] && (state || i != a->start[i]);
}

static void count(const struct entity_article *a, const uint8_t *state, struct tally *tally)
{
	for (uint32_t i = 0; i < a->n; i++) {
		struct tally *one = &tally[a->type[i]];
		if (!counted(a, i, state[i]) || one->all == UINT16_MAX)
			continue;
		one->all++;
		if (state[i])
			one->kind[(state[i] - 1) / 4]++;
	}
}

/* Adds to a word's scores what became of its other occurrences: a kind that all of them have gains up to 1, one that none has
   loses as much. A first look at all for a second at each: Krishnan and Manning (2006). Answers whether other states may be
   better now: those that gain most at each word stay. */
static bool sway(const struct tagger *t, const struct entity_article *a, uint32_t b, uint32_t e, const uint8_t *state,
                 const struct tally *tally, int32_t *score)
{
	bool any = false;
	for (uint32_t i = b; i < e; i++) {
		const struct tally *one = &tally[a->type[i]];
		bool own = counted(a, i, state[i]);
		int all = one->all - own;
		if (all <= 0 || !(a->types[a->type[i]].flags & TEXT_UPPER_FIRST))
			continue;
		unsigned now = state[i] ? (state[i] - 1u) / 4 : ENTITY_KINDS;
		int32_t gain[ENTITY_KINDS + 1] = {0};
		for (unsigned k = 0; k < ENTITY_KINDS; k++) {
			int n = one->kind[k] - (own && now == k);
			gain[k] = (int32_t)((float)(2 * n - all) / ((float)(all + 1) * t->crf.head->scale));
			score[(size_t)(i - b) * ENTITY_WIDTH + 3 * k] += gain[k];
		}
		for (unsigned k = 0; k <= ENTITY_KINDS; k++)
			any = any || gain[k] > gain[now];
	}
	return any;
}

bool entity_decode(const struct tagger *t, const struct entity_article *a, void *(*alloc)(void *arg, size_t bytes), void *arg,
                   uint8_t *state)
{
	int32_t *score = alloc(arg, (size_t)a->n * ENTITY_WIDTH * sizeof *score);
	struct tally *tally = alloc(arg, (size_t)a->n_type * sizeof *tally);
	uint32_t longest = longest_sentence(a);
	uint8_t *back = alloc(arg, (size_t)longest * CRF_STATES);
	void *room = t->reader.weight ? alloc(arg, reader_room(longest)) : NULL;
	struct reading g;
	if (!score || !tally || !back || (t->reader.weight && !room) || !entity_score(t, a, alloc, arg, score))
		return false;
	if (room)
		reader_begin(&g, room, longest);
	for (uint32_t q = 0; q < a->n_sentence; q++) {
		uint32_t b = a->sentence[q], e = a->sentence[q + 1];
		int32_t *now = score + (size_t)b * ENTITY_WIDTH;
		if (room)
			add_reading(t, a, b, e, &g, now);
		crf_best(&t->crf, now, e - b, back, state + b);
	}
	count(a, state, tally);
	for (uint32_t q = 0; q < a->n_sentence; q++) {
		uint32_t b = a->sentence[q], e = a->sentence[q + 1];
		if (sway(t, a, b, e, state, tally, score + (size_t)b * ENTITY_WIDTH))
			crf_best(&t->crf, score + (size_t)b * ENTITY_WIDTH, e - b, back, state + b);
	}
	return true;
}
