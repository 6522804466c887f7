/*
 * tag.c -- the tagger at work.
 *
 * An article is taken in windows of at most WINDOW tokens that end with a
 * sentence, so that memory has a bound; almost every article is one window. In a
 * window the weights of a word's own features are summed once for each distance
 * that it is seen from, however often the word occurs.
 */
#include "mention.h"

#include <string.h>

enum { WINDOW = 16384, LONGEST_SENTENCE = 1024, WIDTH = 3 * 4, DISTANCES = 2 * ENTITY_REACH + 1 };

struct desk { /* memory of a window, used again for the next */
	char *at;
	size_t left, size;
	char *all;
	qn_run *r;
};

static void *take(void *arg, size_t bytes)
{
	struct desk *d = arg;
	bytes = (bytes + 15) & ~(size_t)15;
	if (bytes > d->left)
		return NULL;
	char *p = d->at;
	d->at += bytes;
	d->left -= bytes;
	return memset(p, 0, bytes);
}

/* Bytes that a window of n tokens needs at most: types, look-up slots, sums and the arrays over tokens. */
static size_t desk_size(uint32_t n)
{
	return (size_t)n * (sizeof(struct entity_type) + DISTANCES * WIDTH * sizeof(int16_t) + 64) + 8 * (size_t)n * 4 +
	       (size_t)LONGEST_SENTENCE * (WIDTH * 4 + CRF_STATES + 1) + (64 << 10);
}

struct sums { int16_t (*at)[DISTANCES][WIDTH]; uint8_t *have; /* [n_type] bit by distance */ };

static void add_word(const struct tagger *t, const struct entity_article *a, struct sums *s, uint32_t type, int distance, int32_t *score)
{
	unsigned k = (unsigned)(distance + ENTITY_REACH);
	int16_t *sum = s->at[type][k];
	if (!(s->have[type] >> k & 1)) {
		uint32_t f[ENTITY_WORD_FEATURES];
		int32_t all[WIDTH] = {0};
		unsigned n = entity_word_features(&a->types[type], distance, f);
		for (unsigned i = 0; i < n; i++)
			crf_add(&t->crf, f[i], all);
		for (unsigned i = 0; i < WIDTH; i++)
			sum[i] = (int16_t)all[i];
		s->have[type] |= (uint8_t)(1 << k);
	}
	for (unsigned i = 0; i < WIDTH; i++)
		score[i] += sum[i];
}

bool entity_add_mention(qn_run *r, struct mentions *m, struct mention one)
{
	if (m->n == m->room) {
		uint32_t room = m->room ? m->room * 2 : 256;
		struct mention *more = qn_scratch(r, room * sizeof *more);
		if (!more)
			return false;
		if (m->n)
			memcpy(more, m->at, m->n * sizeof *more);
		m->at = more;
		m->room = room;
	}
	m->at[m->n++] = one;
	return true;
}

/* States become spans. A path never leaves a span open, but a bound on sentences may cut one. */
static bool add_spans(qn_run *r, const qn_layer *token, uint32_t base, uint32_t n, const uint8_t *state, struct mentions *out)
{
	for (uint32_t i = 0, from = 0; i < n; i++) {
		if (!state[i])
			continue;
		unsigned part = (state[i] - 1u) % 4, type = (state[i] - 1u) / 4;
		if (part == CRF_BEGIN || part == CRF_UNIT)
			from = i;
		if (part != CRF_LAST && part != CRF_UNIT && i + 1 < n)
			continue;
		struct mention m = {base + from, base + i + 1, token->begin[base + from], token->end[base + i], (enum entity_kind)type, QN_NONE};
		if (!entity_add_mention(r, out, m))
			return false;
	}
	return true;
}

static bool tag_sentence(qn_run *r, const struct tagger *t, const struct entity_article *a, struct sums *s, uint32_t b, uint32_t e,
                         uint32_t base, const qn_layer *token, int32_t *score, uint8_t *back, uint8_t *state, struct mentions *out)
{
	uint32_t f[ENTITY_PLACE_FEATURES];
	memset(score, 0, (size_t)(e - b) * WIDTH * sizeof *score);
	for (uint32_t i = b; i < e; i++) {
		int32_t *at = score + (size_t)(i - b) * WIDTH;
		for (int d = -ENTITY_REACH; d <= ENTITY_REACH; d++)
			if ((int64_t)i + d >= b && (int64_t)i + d < e)
				add_word(t, a, s, a->type[(int64_t)i + d], d, at);
		unsigned n = entity_place_features(a, i, e, f);
		for (unsigned k = 0; k < n; k++)
			crf_add(&t->crf, f[k], at);
	}
	crf_best(&t->crf, score, e - b, back, state);
	return add_spans(r, token, base + b, e - b, state, out);
}

static bool tag_window(struct desk *d, const struct tagger *t, const qn_layer *token, uint32_t first, uint32_t n, uint32_t *sentence,
                       uint32_t n_sentence, struct mentions *out)
{
	struct entity_article a = {.text = d->r->text, .n = n, .begin = token->begin + first, .end = token->end + first,
	                           .n_sentence = n_sentence, .sentence = sentence};
	struct sums s;
	d->at = d->all;
	d->left = d->size;
	if (!entity_look(&a, &t->words, &t->lists, take, d))
		return false;
	s.at = take(d, (size_t)a.n_type * sizeof *s.at);
	s.have = take(d, a.n_type);
	int32_t *score = take(d, (size_t)LONGEST_SENTENCE * WIDTH * sizeof *score);
	uint8_t *back = take(d, (size_t)LONGEST_SENTENCE * CRF_STATES), *state = take(d, LONGEST_SENTENCE);
	if (!s.at || !s.have || !score || !back || !state)
		return false;
	for (uint32_t q = 0; q < n_sentence; q++)
		if (!tag_sentence(d->r, t, &a, &s, sentence[q], sentence[q + 1], first, token, score, back, state, out))
			return false;
	return true;
}

bool entity_tag(qn_run *r, const struct tagger *t, const qn_layer *token, const qn_layer *sentence, struct mentions *out)
{
	uint32_t most = token->n < WINDOW ? token->n : WINDOW, at = 0;
	struct desk d = {.r = r, .size = desk_size(most)};
	uint32_t *begin = qn_scratch(r, (most + 2) * sizeof *begin);
	if (!token->n)
		return true;
	if (!begin || !(d.all = qn_scratch(r, d.size)))
		return false;
	for (uint32_t i = 0; i < token->n;) {
		uint32_t first = i, n_sentence = 0, n = 0;
		while (i < token->n && n_sentence < most) { /* one sentence more, if it fits */
			while (at < sentence->n && sentence->end[at] <= token->begin[i])
				at++;
			uint32_t e = i + 1, limit = at < sentence->n ? sentence->end[at] : UINT32_MAX;
			while (e < token->n && token->begin[e] < limit && e - i < LONGEST_SENTENCE)
				e++;
			if (n && n + (e - i) > most)
				break;
			if (e - i > most)
				e = i + most;
			begin[n_sentence++] = n;
			n += e - i;
			i = e;
		}
		begin[n_sentence] = n;
		if (qn_tick(r) || !tag_window(&d, t, token, first, n, begin, n_sentence, out))
			return false;
	}
	return true;
}
