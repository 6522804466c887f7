/*
 * templates.h -- what all templates use: their numbers, and how a word or a sum is named in a feature.
 *
 * For features.c, ties.c and asked.c only; the others call features.h.
 */
#ifndef QN_ATTITUDE_TEMPLATES_H
#define QN_ATTITUDE_TEMPLATES_H

#include "features.h"
#include "../../core/learn/hash.h"

enum {
	F_BIAS = 1, F_WORD, F_PAIR_OF_WORDS, F_SIDE, F_NEAR, F_CLASS, F_CLASS_SIDE, F_CLASS_NEAR, F_NEGATED, F_AT, F_AT_CLASS, F_AT_2,
	F_QUOTED, F_ASIDE, F_PATH_WORD, F_PATH_CLASS, F_PATH_LENGTH, F_HEAD, F_HEAD_WORD, F_HEAD_UP, F_SPAN, F_TRIPLE, F_SIBLING,
	F_CLASSES_2, F_SKIP, F_OPINION, F_OPINION_SIDE, F_OPINION_NEAR, F_OPINION_PATH, F_OPINION_HEAD, F_OPINION_SUM, F_OPINION_NEXT, F_PART, F_PART_WORD, F_PART_SUM, F_SAYS, F_SAYS_SUM,
	F_PLACE = 64, F_BETWEEN, F_BETWEEN_CLASS, F_BETWEEN_2, F_BETWEEN_3, F_PATH, F_PATH_LEMMAS, F_LINK, F_LINK_CLASS, F_TOP, F_FORM,
	F_DISTANCE, F_ROLE, F_ORDER, F_REGARD, F_VOICE, F_OTHER = 128 /* added for the second span of a pair */
};

static inline void put(struct features *f, uint32_t hash, float value)
{
	if (f->n < FEATURES_MOST)
		f->item[f->n++] = (struct linear_item){feat_end(hash), value};
}

/* How far, in steps that grow. */
static inline unsigned far(int d)
{
	d = d < 0 ? -d : d;
	return d <= 2 ? (unsigned)d : d <= 4 ? 3 : d <= 8 ? 4 : d <= 16 ? 5 : 6;
}

static inline bool own(const struct view_word *w) { return w->flags & (WORD_TARGET | WORD_HOLDER); }

/* What a feature calls a word: the spans themselves by their part only. */
static inline uint32_t label(const struct view_word *w)
{
	return w->flags & WORD_TARGET ? 1 : w->flags & WORD_HOLDER ? 2 : w->low;
}

static inline uint32_t lemma(const struct view_word *w)
{
	return w->flags & WORD_TARGET ? 1 : w->flags & WORD_HOLDER ? 2 : w->lemma ^ (w->flags & WORD_NEGATED ? 0x55555555u : 0);
}

/* A sum of signs, in steps that grow. */
static inline uint32_t bucket(int sum) { return (uint32_t)(sum > 5 ? 4 : sum > 2 ? 3 : sum < -5 ? -4 : sum < -2 ? -3 : sum); }

/* How many of the span's words are plain ones: written small, and not common ones. */
static inline unsigned plain_words(const struct view *v, const struct view_span *s)
{
	unsigned n = 0;
	for (uint16_t i = s->b; i < s->e; i++)
		n += (v->word[i].flags & (WORD_SMALL | WORD_COMMON)) == WORD_SMALL;
	return n;
}

/* ---- ties.c: `part` sets the features of one span of a pair apart from those of the other, 0 or F_OTHER */

/* The span's part in what each word says. */
void features_portrayed(const struct view *v, const struct view_span *s, uint32_t part, struct features *f);
/* The span's governors, and the path from it to each word. A view with a tree. */
void features_tree(const struct view *v, const struct view_span *s, uint32_t part, struct features *f);
/* What the tree tells of two spans: each one's paths, the path between them, what either feels and says. A view with a tree. */
void features_tied(const struct view *v, const struct view_span *a, const struct view_span *b, struct features *f);

#endif
