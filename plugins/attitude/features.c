/*
 * features.c -- templates over the words as they stand: see features.h.
 *
 * Each word of the view says itself, its class, on which side and how far from
 * the target it stands; ties.c adds by which path of the syntax tree it hangs
 * together with it. The target's own words say nothing, on purpose: a model that
 * knows names would judge the person and not the sentence.
 */
#include "templates.h"

#include <string.h>

static void bag(const struct view *v, struct features *f)
{
	for (uint16_t i = 0; i < v->n; i++) {
		const struct view_word *w = &v->word[i];
		if (i < v->first || i >= v->last) {
			if (!(w->flags & (WORD_COMMON | WORD_SIGN)) && !own(w))
				put(f, feat(feat(F_ASIDE, i < v->first), w->low), 0.5f);
			continue;
		}
		if (!own(w)) {
			put(f, feat(F_WORD, w->low), 1);
			put(f, feat(F_CLASS, w->class), 0.5f);
			if (w->flags & WORD_NEGATED)
				put(f, feat(F_NEGATED, w->lemma), 1);
			if (w->flags & WORD_QUOTED && !(w->flags & WORD_COMMON))
				put(f, feat(F_QUOTED, w->low), 0.7f);
		}
		if (i + 1 < v->last) {
			put(f, feat(feat(F_PAIR_OF_WORDS, label(w)), label(w + 1)), 1);
			put(f, feat(feat(F_CLASSES_2, own(w) ? label(w) : w->class), own(w + 1) ? label(w + 1) : w[1].class), 0.5f);
		}
		if (i + 2 < v->last)
			put(f, feat(feat(F_SKIP, label(w)), label(w + 2)), 0.5f);
	}
}

/* Words as they stand from one span. */
static void around(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
{
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		int d = i < s->b ? i - s->b : i - s->e + 1;
		bool right = d > 0;
		if (i >= s->b && i < s->e)
			continue;
		if (!(w->flags & WORD_SIGN)) {
			put(f, feat(feat(part + F_SIDE, right), lemma(w)), 1);
			put(f, feat(feat(part + F_CLASS_SIDE, right), own(w) ? label(w) : w->class), 0.5f);
			if (far(d) <= 4) {
				put(f, feat(feat(part + F_NEAR, far(d)), lemma(w)), 1);
				put(f, feat(feat(feat(part + F_CLASS_NEAR, far(d)), right), own(w) ? label(w) : w->class), 0.5f);
			}
		}
		if (d >= -3 && d <= 3) {
			put(f, feat(feat(part + F_AT, (uint32_t)d), label(w)), 1);
			put(f, feat(feat(part + F_AT_CLASS, (uint32_t)d), own(w) ? label(w) : w->class), 0.7f);
			if (i + 1 < v->last && i + 1 != s->b)
				put(f, feat(feat(feat(part + F_AT_2, (uint32_t)d), label(w)), label(w + 1)), 1);
		}
	}
}

/* What the span looks like: given from outside, it may be a bare name or a whole phrase. */
static void form(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
{
	const struct view_word *a = &v->word[s->b], *h = &v->word[s->head];
	unsigned n = s->e - s->b, names = 0, plain = plain_words(v, s);
	for (uint16_t i = s->b; i < s->e; i++)
		names += (v->word[i].flags & WORD_NAME) != 0;
	put(f, feat(feat(part + F_FORM, 11), plain > 2 ? 3 : plain), 1);
	put(f, feat(part + F_FORM, n > 5 ? 6 : n), 1);
	put(f, feat(feat(part + F_FORM, 7), names == n ? 2 : names ? 1 : 0), 1);
	if (a->flags & WORD_COMMON)
		put(f, feat(feat(part + F_FORM, 8), a->low), 1);
	if (!(h->flags & WORD_NAME))
		put(f, feat(feat(part + F_FORM, 9), h->class), 1);
	put(f, feat(feat(part + F_FORM, 10), (uint32_t)h->tag), 1);
}

/* ---- words of attitude */

enum {
	OP_PLUS = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_PLEASES | 1 << OP_NOUN_FOR | 1 << OP_BETWEEN_FOR | 1 << OP_ADJ_FOR | 1 << OP_GOOD,
	OP_MINUS = 1 << OP_AGAINST | 1 << OP_HARM | 1 << OP_ANGERS | 1 << OP_NOUN_AGAINST | 1 << OP_BETWEEN_AGAINST | 1 << OP_ADJ_AGAINST | 1 << OP_BAD
};

int features_sign(const struct view_word *w)
{
	int s = ((w->opinion & OP_PLUS) != 0) - ((w->opinion & OP_MINUS) != 0);
	return w->flags & WORD_NEGATED ? -s : s;
}

static void opinions(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
{
	int sum = 0, left = 0, right = 0, next_left = 0, next_right = 0;
	float near = 0;
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		int d = i < s->b ? i - s->b : i - s->e + 1, k = features_sign(w);
		if ((i >= s->b && i < s->e) || !w->opinion)
			continue;
		bool negated = w->flags & WORD_NEGATED, after = d > 0;
		put(f, feat(feat(part + F_OPINION, w->opinion), negated), 1);
		put(f, feat(feat(feat(part + F_OPINION_SIDE, w->opinion), negated), after), 1);
		put(f, feat(feat(feat(feat(part + F_OPINION_NEAR, w->opinion), negated), after), far(d)), 1);
		sum += k;
		*(after ? &right : &left) += k;
		near += (float)k / (float)(d < 0 ? -d : d);
		if (k && (!after || !next_right))
			*(after ? &next_right : &next_left) = k;
	}
	uint32_t at = part + F_OPINION_SUM;
	put(f, feat(feat(at, 1), (uint32_t)(sum > 2 ? 3 : sum < -2 ? -3 : sum)), 1);
	put(f, feat(feat(at, 2), (uint32_t)(left > 2 ? 3 : left < -2 ? -3 : left)), 1);
	put(f, feat(feat(at, 3), (uint32_t)(right > 2 ? 3 : right < -2 ? -3 : right)), 1);
	put(f, feat(feat(at, 4), 0), near);
	put(f, feat(at, 5), (float)sum * 0.3f);
	put(f, feat(feat(part + F_OPINION_NEXT, (uint32_t)next_left), (uint32_t)next_right), 1);
}

/* What the words of the whole sentence say by their connotations, whoever is meant. */
static void said(const struct view *v, struct features *f)
{
	int sum = 0, bearers = 0;
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		int turn = w->flags & WORD_NEGATED ? -1 : 1;
		if (own(w) || !(w->says.event || w->says.subject))
			continue;
		sum += turn * w->says.event;
		bearers += turn * w->says.subject;
		put(f, feat(feat(F_SAYS, (uint32_t)(turn * w->says.event)), (uint32_t)(turn * w->says.subject)), 1);
	}
	put(f, feat(feat(F_SAYS_SUM, 1), bucket(sum)), 1);
	put(f, feat(feat(F_SAYS_SUM, 2), bucket(bearers)), 1);
	put(f, feat(F_SAYS_SUM, 3), 0.2f * (float)sum);
}

/* ---- a sentence, a target */

void features_sentence(const struct view *v, struct features *f)
{
	struct view_span none = {v->last, v->last, v->last};
	f->n = 0;
	put(f, feat(F_BIAS, 2), 1);
	bag(v, f);
	opinions(v, &none, 0, f);
	said(v, f);
}

void features_target(const struct view *v, struct features *f)
{
	f->n = 0;
	put(f, feat(F_BIAS, 0), 1);
	bag(v, f);
	around(v, &v->target, 0, f);
	opinions(v, &v->target, 0, f);
	form(v, &v->target, 0, f);
	said(v, f);
	features_portrayed(v, &v->target, 0, f);
	if (v->tree)
		features_tree(v, &v->target, 0, f);
}

/* ---- pairs */

/* The words between the spans. */
static void between(const struct view *v, const struct view_span *a, const struct view_span *b, uint32_t order, struct features *f)
{
	uint32_t part = order * 31;
	unsigned d = b->b > a->e ? b->b - a->e : 0;
	uint32_t near = d <= 3 ? d : d <= 6 ? 4 : d <= 12 ? 5 : d <= 24 ? 6 : 7;
	put(f, feat(part + F_DISTANCE, near), 1);
	for (uint16_t i = a->e; i < b->b; i++) {
		const struct view_word *w = &v->word[i];
		put(f, feat(part + F_BETWEEN, lemma(w)), 1);
		if (w->opinion)
			put(f, feat(feat(part + F_BETWEEN, w->opinion), (w->flags & WORD_NEGATED) != 0), 1);
		put(f, feat(feat(part + F_BETWEEN_CLASS, near), w->class), 0.7f);
		put(f, feat(feat(feat(part + F_BETWEEN, 1), near), lemma(w)), 1);
		if (i + 1 < b->b)
			put(f, feat(feat(part + F_BETWEEN_2, w->low), w[1].low), 1);
		if (i + 2 < b->b)
			put(f, feat(feat(feat(part + F_BETWEEN_3, w->low), w[1].low), w[2].low), 1);
	}
	if (d <= 4) {
		uint32_t all = feat(F_LINK, order), classes = feat(F_LINK_CLASS, order);
		for (uint16_t i = a->e; i < b->b; i++) {
			all = feat(all, v->word[i].low);
			classes = feat(classes, v->word[i].class);
		}
		put(f, all, 1);
		put(f, classes, 1);
	}
}

void features_turn(const struct view *v, struct view *turned)
{
	*turned = *v;
	turned->target = v->holder;
	turned->holder = v->target;
	memcpy(turned->of_target, v->of_holder, sizeof turned->of_target);
	memcpy(turned->of_holder, v->of_target, sizeof turned->of_holder);
	for (uint16_t i = 0; i < turned->n; i++) {
		uint8_t *flags = &turned->word[i].flags, was = *flags;
		*flags = (uint8_t)((was & ~(WORD_TARGET | WORD_HOLDER)) | (was & WORD_TARGET ? WORD_HOLDER : 0) | (was & WORD_HOLDER ? WORD_TARGET : 0));
	}
}

uint32_t features_always(unsigned order) { return feat_end(feat(feat(F_BIAS, 1), order)); }

/* `order` 0: features know A and B; 1 and 2: they know holder and target, the holder first or last. */
static void both(const struct view *v, const struct view_span *a, const struct view_span *b, uint32_t order, struct features *f)
{
	f->n = 0;
	put(f, feat(feat(F_BIAS, 1), order), 1);
	bag(v, f);
	around(v, a, 0, f);
	around(v, b, F_OTHER, f);
	opinions(v, a, 0, f);
	opinions(v, b, F_OTHER, f);
	form(v, a, 0, f);
	form(v, b, F_OTHER, f);
	said(v, f);
	features_portrayed(v, a, 0, f);
	features_portrayed(v, b, F_OTHER, f);
	between(v, order == 2 ? b : a, order == 2 ? a : b, order, f);
	if (v->tree)
		features_tied(v, a, b, f);
}

void features_pair(const struct view *v, struct features *f)
{
	struct view turned;
	if (v->holder.b <= v->target.b) {
		both(v, &v->holder, &v->target, 0, f);
		return;
	}
	features_turn(v, &turned); /* call A the holder */
	both(&turned, &turned.holder, &turned.target, 0, f);
}

void features_directed(const struct view *v, struct features *f)
{
	both(v, &v->holder, &v->target, v->holder.b <= v->target.b ? 1 : 2, f);
}
