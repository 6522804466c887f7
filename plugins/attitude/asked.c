/*
 * asked.c -- which of a pair's two directions is asked for, and how the chances of several models become one answer.
 *
 * The form of both spans tells who asks (features_asked); models of three
 * classes know one direction each, one of five knows both: their chances are
 * multiplied, and those of what was not asked count less.
 */
#include "templates.h"

#include <math.h>

/* ---- what is asked */

/* Whether the tree has words of the span's phrase outside of it: 1 before, 2 behind. Signs, prepositions and clauses do not count. */
static uint32_t whole_phrase(const struct view *v, const struct view_span *s)
{
	uint32_t out = 0;
	uint16_t h = v->word[s->head].head, lo = s->b > v->first + 8 ? (uint16_t)(s->b - 8) : v->first, hi = s->e + 8 < v->last ? (uint16_t)(s->e + 8) : v->last;
	uint8_t link = v->word[s->head].link;
	if (h != VIEW_NONE && (link == LINK_COMPOUND || link == LINK_FLAT || link == LINK_QUALITY || link == LINK_OWNER))
		out |= h < s->b ? 1 : 2; /* what governs it is of one phrase with it */
	for (uint16_t i = lo; i < hi; i++) {
		const struct view_word *w = &v->word[i];
		if ((i >= s->b && i < s->e) || w->head != s->head || w->flags & WORD_SIGN || w->link == LINK_CASE || w->link == LINK_CLAUSE ||
		    w->link == LINK_JOINED || w->link == LINK_SUBJECT || w->link == LINK_PASSIVE || w->tag == 'v' || w->tag == 'x' || w->tag == 'c')
			continue;
		out |= i < s->b ? 1 : 2;
	}
	return out;
}

/* A span's form and neighbours, not its own words. */
static void manner(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
{
	const struct view_word *a = &v->word[s->b], *h = &v->word[s->head];
	uint32_t n = s->e - s->b, plain = plain_words(v, s), common = 0, names = 0;
	for (uint16_t i = s->b; i < s->e; i++) {
		common += (v->word[i].flags & WORD_COMMON) != 0;
		names += (v->word[i].flags & WORD_NAME) != 0;
	}
	uint32_t count[] = {n > 6 ? 6 : n, plain > 3 ? 3 : plain, common > 3 ? 3 : common, n - names > 3 ? 3 : n - names};
	for (uint32_t i = 0; i < 4; i++)
		put(f, feat(feat(part, i), count[i]), 1);
	put(f, feat(feat(feat(feat(part, 4), count[0]), count[1]), count[2]), 1);
	put(f, feat(feat(part, 5), a->flags & WORD_COMMON ? a->low : 0), 1);
	put(f, feat(feat(part, 6), h->flags & WORD_NAME ? 0 : h->class), 1);
	put(f, feat(feat(part, 7), (uint32_t)h->tag), 1);
	put(f, feat(feat(part, 8), h->rel), 1);
	put(f, feat(feat(part, 14), whole_phrase(v, s)), 1);
	put(f, feat(feat(feat(part, 15), whole_phrase(v, s)), count[1] + 4 * (a->flags & WORD_COMMON)), 1);
	if (s->b > v->first) {
		put(f, feat(feat(part, 9), a[-1].low), 1);
		put(f, feat(feat(part, 10), a[-1].class), 1);
		put(f, feat(feat(feat(part, 11), (uint32_t)a[-1].tag), (uint32_t)a->tag), 1);
	}
	if (s->e < v->last) {
		put(f, feat(feat(part, 12), v->word[s->e].low), 1);
		put(f, feat(feat(part, 13), (uint32_t)v->word[s->e].tag), 1);
	}
}

/* Whole phrase or not, with common words or without. */
static uint32_t shape(const struct view *v, const struct view_span *s)
{
	return whole_phrase(v, s) + 4 * (plain_words(v, s) != 0) + 8 * ((v->word[s->b].flags & WORD_COMMON) != 0);
}

void features_asked(const struct view *v, struct features *f)
{
	f->n = 0;
	uint32_t others = 0; /* beginnings of further names */
	put(f, feat(F_BIAS, 3), 1);
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		if (own(w))
			continue;
		others += others < 4 && w->flags & WORD_NAME && (i == v->first || !(w[-1].flags & WORD_NAME));
		put(f, feat(F_WORD, w->low), 1);
		put(f, feat(F_CLASS, w->class), 0.5f);
		if (i + 1 < v->last && !own(w + 1))
			put(f, feat(feat(F_PAIR_OF_WORDS, w->low), w[1].low), 0.7f);
	}
	for (uint32_t k = 0; k < 2; k++) {
		const struct view_span *s = k ? &v->holder : &v->target;
		manner(v, s, feat(F_FORM, k), f);
		manner(v, s, feat(F_FORM, 2), f);
	}
	put(f, feat(feat(feat(F_FORM, 3), shape(v, &v->target)), shape(v, &v->holder)), 1);
	put(f, feat(feat(F_FORM, 4), (uint32_t)(v->last - v->first) / 6), 1);
	put(f, feat(feat(F_FORM, 5), others), 1);
	put(f, feat(feat(feat(F_FORM, 6), others), (uint32_t)(v->last - v->first) / 6), 1);
	put(f, feat(feat(feat(F_FORM, 7), v->target.b == v->first), v->holder.b == v->first), 1);
	put(f, feat(feat(feat(F_FORM, 8), v->word[v->target.head].rel), v->word[v->holder.head].rel), 1);
	put(f, feat(feat(feat(feat(F_FORM, 9), v->word[v->target.head].rel), v->word[v->holder.head].rel),
	         v->word[v->target.head].head == v->word[v->holder.head].head), 1);
}

/* ---- chances */

void features_join(const float ab[LINEAR_CLASS], const float ba[LINEAR_CLASS], float five[LINEAR_CLASS])
{
	float p[PAIR_CLASSES], sum = 0;
	p[PAIR_NONE] = ab[TARGET_NEUTRAL] * ba[TARGET_NEUTRAL];
	p[PAIR_AB_POSITIVE] = ab[TARGET_POSITIVE] * ba[TARGET_NEUTRAL];
	p[PAIR_AB_NEGATIVE] = ab[TARGET_NEGATIVE] * ba[TARGET_NEUTRAL];
	p[PAIR_BA_POSITIVE] = ab[TARGET_NEUTRAL] * ba[TARGET_POSITIVE];
	p[PAIR_BA_NEGATIVE] = ab[TARGET_NEUTRAL] * ba[TARGET_NEGATIVE];
	for (int c = 0; c < PAIR_CLASSES; c++)
		sum += p[c];
	for (int c = 0; c < PAIR_CLASSES; c++)
		p[c] = sqrtf(p[c] / (sum > 0 ? sum : 1) * five[c]) + 1e-9f;
	sum = 0;
	for (int c = 0; c < PAIR_CLASSES; c++)
		sum += p[c];
	for (int c = 0; c < PAIR_CLASSES; c++)
		five[c] = p[c] / sum;
}

static void one_way(float negative, float positive, float heat, float p[LINEAR_CLASS])
{
	const float five[TARGET_CLASSES] = {[TARGET_NEGATIVE] = negative, [TARGET_NEUTRAL] = 1 - negative - positive, [TARGET_POSITIVE] = positive};
	for (unsigned c = 0; c < TARGET_CLASSES; c++)
		p[c] = 0.5f * logf(p[c] * five[c] + 1e-9f) / heat;
	linear_softmax(p, TARGET_CLASSES);
}

void features_both(const float five[LINEAR_CLASS], float heat, float ab[LINEAR_CLASS], float ba[LINEAR_CLASS])
{
	one_way(five[PAIR_AB_NEGATIVE], five[PAIR_AB_POSITIVE], heat, ab);
	one_way(five[PAIR_BA_NEGATIVE], five[PAIR_BA_POSITIVE], heat, ba);
}

void features_expect(float asked, bool ab, float five[LINEAR_CLASS])
{
	float sum = 0, may_not = 1 - asked, cube = may_not * may_not * may_not, less = cube * cube; /* the power was chosen on the development halves */
	for (int c = 0; c < PAIR_CLASSES; c++) {
		bool may = ab ? c == PAIR_AB_POSITIVE || c == PAIR_AB_NEGATIVE : c == PAIR_BA_POSITIVE || c == PAIR_BA_NEGATIVE;
		sum += five[c] *= may ? 1 : less;
	}
	for (int c = 0; c < PAIR_CLASSES; c++)
		five[c] /= sum;
}
