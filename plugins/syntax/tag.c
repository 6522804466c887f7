/*
 * tag.c -- parts of speech, from left to right.
 *
 * Features after Toutanova et al. (2003) and Owoputi et al. (2013): the word, its
 * ends and its look, its neighbours, their classes, and the two tags before.
 */
#include "syntax.h"

#include "../../core/learn/hash.h"
#include "../../core/learn/wide.h"

#define F(id, a) out[n++] = feat_end(feat((id) * 0x9E3779B1u, a))
#define F2(id, a, b) out[n++] = feat_end(feat(feat((id) * 0x9E3779B1u, a), b))
#define F3(id, a, b, c) out[n++] = feat_end(feat(feat(feat((id) * 0x9E3779B1u, a), b), c))

/* The look at distance d, or at nothing. */
static inline const struct look *at(const struct sentence *s, uint32_t i, int d)
{
	int64_t j = (int64_t)i + d;
	return &s->look[j < 0 || j >= s->n ? s->n + 1 : (uint32_t)j];
}

unsigned tag_features(const struct sentence *s, uint32_t i, uint32_t *out)
{
	const struct look *w = &s->look[i], *l = at(s, i, -1), *ll = at(s, i, -2), *r = at(s, i, 1), *rr = at(s, i, 2);
	unsigned n = 0;
	uint32_t first = i == 0;
	F(1, w->form);
	F(2, w->low);
	for (unsigned k = 0; k < 4; k++)
		F(3 + k, w->suffix[k]);
	for (unsigned k = 0; k < 3; k++)
		F(7 + k, w->prefix[k]);
	F2(10, w->shape, first);
	F(11, w->class);
	F3(12, w->written, first, w->flags);
	F3(13, w->class, w->flags & 3u, first);
	F2(14, w->suffix[2], w->shape);
	F(15, l->low);
	F(16, r->low);
	F(17, ll->low);
	F(18, rr->low);
	F(19, l->class);
	F(20, r->class);
	F(21, ll->class);
	F(22, rr->class);
	F(23, l->suffix[2]);
	F(24, r->suffix[2]);
	F(25, l->shape);
	F(26, r->shape);
	F2(27, l->low, w->low);
	F2(28, w->low, r->low);
	F2(29, l->low, r->low);
	F2(30, l->class, w->class);
	F2(31, w->class, r->class);
	F3(32, l->class, w->class, r->class);
	F2(33, ll->class, l->class);
	F2(34, r->class, rr->class);
	F2(35, w->low, r->class);
	F2(36, l->class, w->low);
	F2(37, w->suffix[2], r->class);
	F2(38, r->suffix[1], w->class);
	F2(39, w->suffix[2], w->class);
	F3(40, w->low, r->class, rr->class);
	F2(41, w->low, rr->low);
	F3(42, w->shape, r->shape, l->shape);
	F2(43, w->suffix[1], r->suffix[1]);
	out[n++] = 44u * 0x9E3779B1u;
	return n;
}

unsigned tag_history(const struct sentence *s, uint32_t i, uint8_t before, uint8_t before2, uint32_t *out)
{
	const struct look *w = &s->look[i], *r = at(s, i, 1);
	unsigned n = 0;
	uint32_t t = before, tt = before | (uint32_t)before2 << 8;
	F(50, t);
	F(51, tt);
	F2(52, t, w->low);
	F2(53, t, w->class);
	F2(54, tt, w->low);
	F2(55, tt, w->class);
	F2(56, t, r->low);
	F2(57, t, r->class);
	F2(58, t, w->suffix[2]);
	F3(59, t, w->class, r->class);
	F2(60, tt, w->suffix[2]);
	F2(61, before2, w->low);
	F3(62, t, w->low, r->class);
	F3(63, t, w->written, w->flags);
	return n;
}

unsigned tag_deep(const struct sentence *s, uint32_t i, uint8_t before, uint8_t before2, uint32_t *out)
{
	unsigned n = 0;
	const struct look *w = &s->look[i];
	F(70, w->low);
	F(71, w->class);
	F(72, w->suffix[2]);
	F2(73, w->written, w->flags);
	F(74, w->suffix[1]);
	F(75, w->shape);
	F(76, w->prefix[2]);
	F(110, before);
	F(111, before2);
	F(112, i == 0);
	return n;
}

/* e to the x, for x from -8 to 0, to within 4 per cent. */
static float raised(float x)
{
	x = 1 + x / 256;
	for (unsigned k = 0; k < 8; k++)
		x *= x;
	return x;
}

unsigned tag_choose(const uint8_t *part, const float *score, unsigned n_tag)
{
	const float enough = 3; /* so far behind, no tags together come up with the best */
	float all[MOST_TAGS] = {0};
	unsigned best = 0, chosen, close = 0;
	for (unsigned k = 1; k < n_tag; k++)
		if (score[k] > score[best])
			best = k;
	for (unsigned k = 0; k < n_tag; k++)
		close += part[k] != part[best] && score[k] > score[best] - enough;
	if (!close)
		return best;
	for (unsigned k = 0; k < n_tag; k++)
		if (score[k] > score[best] - 8)
			all[part[k]] += raised(score[k] - score[best]);
	chosen = part[best];
	for (unsigned k = 0; k < n_tag; k++)
		if (all[k] > all[chosen])
			chosen = k;
	best = chosen;
	for (unsigned k = 0; k < n_tag; k++)
		if (part[k] == chosen && score[k] > score[best])
			best = k;
	return best;
}

static WIDE void wide_scores(const struct table *t, const int8_t *const *row, unsigned n, float *score)
{
	int16_t sum[MOST_TAGS] = {0};
	table_sum(row, n, sum, MOST_TAGS);
	for (unsigned k = 0; k < MOST_TAGS; k++)
		score[k] = t->head->scale * (float)sum[k];
}

void tag_all(const struct syntax *m, struct sentence *s)
{
	uint32_t f[SYNTAX_FEATURES], known[2][SYNTAX_FEATURES], n_known[2]; /* of this word and the next, whose prints are asked for already */
	const int8_t *wide[SYNTAX_FEATURES], *deep[SYNTAX_FEATURES];
	int16_t hidden[NET_HIDDEN];
	uint8_t before = NO_TAG, before2 = NO_TAG;
	around_read(&m->tagger, &m->vectors, s, s->n, false);
	n_known[0] = s->n ? tag_features(s, 0, known[0]) : 0;
	table_ask(&m->tags, known[0], n_known[0]);
	for (uint32_t i = 0; i < s->n; i++) {
		const int16_t *said = around_said(&m->tagger, s, 0, i);
		float score[MOST_TAGS];
		unsigned n_deep = tag_deep(s, i, before, before2, f), n = n_deep + tag_history(s, i, before, before2, f + n_deep);
		table_ask(&m->tagger.deep, f, n_deep);
		table_ask(&m->tags, f + n_deep, n - n_deep);
		unsigned n_wide = table_find(&m->tags, known[i % 2], n_known[i % 2], wide);
		n_wide += table_find(&m->tags, f + n_deep, n - n_deep, wide + n_wide);
		n_deep = table_find(&m->tagger.deep, f, n_deep, deep);
		if (i + 1 < s->n) {
			unsigned next = (i + 1) % 2;
			n_known[next] = tag_features(s, i + 1, known[next]);
			table_ask(&m->tags, known[next], n_known[next]);
		}
		wide_scores(&m->tags, wide, n_wide, score);
		net_hidden(m->tagger.bias, deep, n_deep, &said, 1, hidden);
		net_score(&m->tag, hidden, score);
		unsigned best = tag_choose(m->inventory.part, score, m->inventory.n_tag);
		before2 = before;
		before = s->tag[i] = (uint8_t)best;
	}
	s->tag[s->n] = ROOT_TAG;
	s->tag[s->n + 1] = NO_TAG;
}
