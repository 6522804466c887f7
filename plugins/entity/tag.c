/*
 * tag.c -- mentions out of an article's tokens.
 *
 * An article is taken in windows of at most WINDOW tokens that end with a
 * sentence, so that memory has a bound; almost every article is one window.
 */
#include "habit.h"
#include "mention.h"

#include <string.h>

enum { WINDOW = 16384 };

struct desk { /* memory of a window, used again for the next */
	char *all, *at;
	size_t size, used; /* bytes of all; those that a window before may have written, the others are still zero */
	qn_run *r;
};

static void *take(void *arg, size_t bytes)
{
	struct desk *d = arg;
	size_t from = (size_t)(d->at - d->all), end = from + ((bytes + 15) & ~(size_t)15);
	if (end > d->size)
		return NULL;
	if (from < d->used)
		memset(d->at, 0, (end < d->used ? end : d->used) - from);
	if (end > d->used)
		d->used = end;
	void *p = d->at;
	d->at = d->all + end;
	return p;
}

bool entity_add_mention(qn_run *r, struct mentions *m, struct mention one)
{
	if (!qn_grow(r, &m->at, m->n, 1, &m->room, 256, sizeof *m->at))
		return false;
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

static bool tag_window(struct desk *d, const struct tagger *t, const qn_layer *token, uint32_t first, uint32_t n, uint32_t *sentence,
                       uint32_t n_sentence, struct mentions *out)
{
	struct entity_article a = {.text = d->r->text, .n = n, .begin = token->begin + first, .end = token->end + first,
	                           .n_sentence = n_sentence, .sentence = sentence};
	uint8_t *state;
	d->at = d->all;
	if (!(state = take(d, n)) || !entity_look(&a, &t->known, take, d) || !entity_decode(t, &a, take, d, state))
		return false;
	out->loose = a.habit == HABIT_LOOSE;
	out->apart = a.habit == HABIT_APART;
	for (uint32_t q = 0; q < n_sentence; q++)
		if (!add_spans(d->r, token, first + sentence[q], sentence[q + 1] - sentence[q], state + sentence[q], out))
			return false;
	return true;
}

struct walk { const qn_layer *token, *sentence; uint32_t at; /* sentence */ };

/* Where the sentence that token i begins in ends: none is longer than the window, or than what may be read at once. */
static uint32_t end_of_sentence(struct walk *w, uint32_t i, uint32_t most)
{
	const qn_layer *token = w->token, *sentence = w->sentence;
	while (w->at < sentence->n && sentence->end[w->at] <= token->begin[i])
		w->at++;
	uint32_t e = i + 1, limit = w->at < sentence->n ? sentence->end[w->at] : UINT32_MAX;
	most = most < ENTITY_SENTENCE ? most : ENTITY_SENTENCE;
	while (e < token->n && token->begin[e] < limit && e - i < most)
		e++;
	return e;
}

static uint32_t longest_sentence(struct walk w, uint32_t most)
{
	uint32_t longest = 0;
	for (uint32_t i = 0, e; i < w.token->n; i = e) {
		e = end_of_sentence(&w, i, most);
		longest = e - i > longest ? e - i : longest;
	}
	return longest;
}

bool entity_tag(qn_run *r, const struct tagger *t, const qn_layer *token, const qn_layer *sentence, struct mentions *out)
{
	uint32_t most = token->n < WINDOW ? token->n : WINDOW;
	struct walk w = {token, sentence, 0};
	struct desk d = {.r = r, .size = entity_decode_size(most, longest_sentence(w, most))};
	uint32_t *begin = qn_scratch(r, (most + 2) * sizeof *begin);
	if (!token->n)
		return true;
	if (!begin || !(d.all = qn_scratch(r, d.size)))
		return false;
	for (uint32_t i = 0; i < token->n;) {
		uint32_t first = i, n_sentence = 0, n = 0;
		while (i < token->n && n_sentence < most) { /* one sentence more, if it fits */
			uint32_t e = end_of_sentence(&w, i, most);
			if (n && n + (e - i) > most)
				break;
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
