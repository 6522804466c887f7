/*
 * decode.c -- the tagger at work on one window of an article: see decode.h.
 *
 * The weights of a word's own features are summed once for each distance that it
 * is seen from, however often the word occurs.
 */
#include "lexicon.h"
#include "../../core/learn/text.h"

#include <math.h>
#include <string.h>

enum { DISTANCES = ENTITY_DISTANCES };

/* What the first look made of a word's occurrences with a capital. */
struct tally { uint16_t all, kind[ENTITY_KINDS]; };

size_t entity_decode_size(uint32_t n, uint32_t longest)
{
	return (size_t)n * (sizeof(struct entity_type) + DISTANCES * ENTITY_WIDTH * sizeof(int16_t) + 64) + 8 * (size_t)n * 4 +
	       (size_t)n * ENTITY_WIDTH * sizeof(int32_t) + (size_t)n * sizeof(struct tally) +
	       (size_t)longest * CRF_STATES + reader_room(n, longest) + 2048;
}

struct sums { int16_t (*at)[DISTANCES][ENTITY_WIDTH]; uint8_t *have; /* [n_type] */ };

/* What a word says of each token that sees it: at all distances together, so that memory is waited for once. */
static void sum_word(const struct tagger *t, const struct entity_article *a, struct sums *s, uint32_t type)
{
	uint32_t f[DISTANCES][ENTITY_WORD_FEATURES];
	unsigned n[DISTANCES];
	struct lexicon_word *kept = a->types[type].kept;
	s->have[type] = 1;
	if (kept && kept->has_sums == a->habit + 1) {
		memcpy(s->at[type], kept->sum, sizeof kept->sum);
		return;
	}
	for (int d = 0; d < DISTANCES; d++) {
		n[d] = entity_word_features(&a->types[type], d - ENTITY_REACH, a->habit, f[d]);
		crf_expect(&t->crf, f[d], n[d], ENTITY_WIDTH);
	}
	for (int d = 0; d < DISTANCES; d++) {
		int32_t all[ENTITY_WIDTH] = {0};
		crf_add(&t->crf, f[d], n[d], ENTITY_WIDTH, true, all);
		for (unsigned i = 0; i < ENTITY_WIDTH; i++)
			s->at[type][d][i] = (int16_t)all[i];
	}
	if (kept) {
		memcpy(kept->sum, s->at[type], sizeof kept->sum);
		kept->has_sums = (uint8_t)(a->habit + 1);
	}
}

/* What tokens [b, e), a sentence, say of token i. */
static void add_words(const struct entity_article *a, const struct sums *s, uint32_t i, uint32_t b, uint32_t e, int32_t *score)
{
	for (int d = -ENTITY_REACH; d <= ENTITY_REACH; d++)
		if ((int64_t)i + d >= b && (int64_t)i + d < e)
			for (unsigned k = 0; k < ENTITY_WIDTH; k++)
				score[k] += s->at[a->type[(int64_t)i + d]][d + ENTITY_REACH][k];
}

/* The features of a token's place are asked for while those of the token before are added. */
static void score_sentence(const struct tagger *t, const struct entity_article *a, struct sums *s, uint32_t b, uint32_t e, int32_t *score)
{
	int32_t lean = (int32_t)lroundf(t->lean[a->habit] / t->crf.head->scale);
	uint32_t f[2][ENTITY_PLACE_FEATURES];
	unsigned n[2] = {0, 0};
	for (uint32_t i = b; i < e; i++)
		if (!s->have[a->type[i]])
			sum_word(t, a, s, a->type[i]);
	for (uint32_t i = b; i <= e; i++) {
		unsigned now = i % 2;
		if (i < e) {
			n[now] = entity_place_features(a, i, e, f[now]);
			crf_expect(&t->crf, f[now], n[now], ENTITY_WIDTH);
		}
		if (i == b)
			continue;
		int32_t *sum = score + (size_t)(i - 1 - b) * ENTITY_WIDTH;
		for (unsigned k = 0; k < ENTITY_KINDS; k++)
			sum[3 * k] = lean;
		add_words(a, s, i - 1, b, e, sum);
		crf_add(&t->crf, f[!now], n[!now], ENTITY_WIDTH, true, sum);
	}
}

static uint32_t longest_sentence(const struct entity_article *a)
{
	uint32_t most = 0;
	for (uint32_t q = 0; q < a->n_sentence; q++)
		if (a->sentence[q + 1] - a->sentence[q] > most)
			most = a->sentence[q + 1] - a->sentence[q];
	return most;
}

static void add_reading(const struct tagger *t, const struct entity_article *a, uint32_t b, uint32_t e, struct reading *g, int32_t *score)
{
	float unit = 1 / t->crf.head->scale;
	reader_read(&t->reader, a, b, e, g);
	for (uint32_t i = 0; i < e - b; i++)
		for (unsigned k = 0; k < ENTITY_WIDTH; k++) {
			float x = unit * g->score[i * READER_COLUMNS + k];
			score[i * ENTITY_WIDTH + k] += (int32_t)(x < 0 ? x - 0.5f : x + 0.5f);
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
	struct sums s = {alloc(arg, (size_t)a->n_type * sizeof *s.at), alloc(arg, a->n_type)};
	int32_t *score = alloc(arg, (size_t)a->n * ENTITY_WIDTH * sizeof *score);
	struct tally *tally = alloc(arg, (size_t)a->n_type * sizeof *tally);
	uint32_t longest = longest_sentence(a);
	uint8_t *back = alloc(arg, (size_t)longest * CRF_STATES);
	void *room = t->reader.weight ? alloc(arg, reader_room(a->n_type, longest)) : NULL;
	struct reading g;
	if (!s.at || !s.have || !score || !tally || !back || (t->reader.weight && !room))
		return false;
	if (room)
		reader_begin(&g, room, a->n_type, longest);
	for (uint32_t q = 0; q < a->n_sentence; q++) {
		uint32_t b = a->sentence[q], e = a->sentence[q + 1];
		int32_t *now = score + (size_t)b * ENTITY_WIDTH;
		score_sentence(t, a, &s, b, e, now);
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
