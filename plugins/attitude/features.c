/*
 * features.c -- templates: see features.h.
 *
 * Each word of the view says itself, its class, on which side and how far from
 * the target it stands, and by which path of the syntax tree it hangs together
 * with it. The target's own words say nothing, on purpose: a model that knows
 * names would judge the person and not the sentence.
 */
#include "features.h"
#include "portray.h"
#include "../../core/learn/hash.h"

#include <math.h>
#include <string.h>

enum {
	F_BIAS = 1, F_WORD, F_PAIR_OF_WORDS, F_SIDE, F_NEAR, F_CLASS, F_CLASS_SIDE, F_CLASS_NEAR, F_NEGATED, F_AT, F_AT_CLASS, F_AT_2,
	F_QUOTED, F_ASIDE, F_PATH_WORD, F_PATH_CLASS, F_PATH_LENGTH, F_HEAD, F_HEAD_WORD, F_HEAD_UP, F_SPAN, F_TRIPLE, F_SIBLING,
	F_CLASSES_2, F_SKIP, F_OPINION, F_OPINION_SIDE, F_OPINION_NEAR, F_OPINION_PATH, F_OPINION_HEAD, F_OPINION_SUM, F_OPINION_NEXT, F_PART, F_PART_WORD, F_PART_SUM, F_SAYS, F_SAYS_SUM,
	F_PLACE = 64, F_BETWEEN, F_BETWEEN_CLASS, F_BETWEEN_2, F_BETWEEN_3, F_PATH, F_PATH_LEMMAS, F_LINK, F_LINK_CLASS, F_TOP, F_FORM,
	F_DISTANCE, F_ROLE, F_ORDER, F_REGARD, F_VOICE, F_OTHER = 128 /* added for the second span of a pair */
};

static void put(struct features *f, uint32_t hash, float value)
{
	if (f->n < FEATURES_MOST)
		f->item[f->n++] = (struct linear_item){feat_end(hash), value};
}

static unsigned far(int d)
{
	d = d < 0 ? -d : d;
	return d <= 2 ? (unsigned)d : d <= 4 ? 3 : d <= 8 ? 4 : d <= 16 ? 5 : 6;
}

static bool own(const struct view_word *w) { return w->flags & (WORD_TARGET | WORD_HOLDER); }

/* What a feature calls a word: the spans themselves by their part only. */
static uint32_t label(const struct view_word *w)
{
	return w->flags & WORD_TARGET ? 1 : w->flags & WORD_HOLDER ? 2 : w->low;
}

static uint32_t lemma(const struct view_word *w)
{
	return w->flags & WORD_TARGET ? 1 : w->flags & WORD_HOLDER ? 2 : w->lemma ^ (w->flags & WORD_NEGATED ? 0x55555555u : 0);
}

/* ---- words */

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

/* ---- what words say of somebody by their connotations */

static uint32_t bucket(int sum) { return (uint32_t)(sum > 5 ? 4 : sum > 2 ? 3 : sum < -5 ? -4 : sum < -2 ? -3 : sum); }

/* Of the whole sentence, whoever is meant. */
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

/* The span's part in what each word says. */
static void portrayed(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
{
	const struct portrayal *p = s == &v->target ? v->of_target : v->of_holder;
	int sum[PORTRAY_PARTS] = {0}, all = 0;
	float near = 0;
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		int d = i < s->b ? i - s->b : i - s->e + 1, k = p[i].value;
		if (own(w) || w->flags & WORD_SIGN)
			continue;
		if (p[i].part && !(w->flags & WORD_COMMON))
			put(f, feat(feat(part + F_PART_WORD, p[i].part), lemma(w)), 1);
		if (!k)
			continue;
		put(f, feat(feat(part + F_PART, p[i].part), (uint32_t)k), 1);
		put(f, feat(feat(feat(feat(part + F_PART, 1), p[i].part), (uint32_t)k), far(d)), 1);
		sum[p[i].part] += k;
		all += k;
		near += (float)k / (float)(d < 0 ? 1 - d : 1 + d);
	}
	for (uint32_t k = 0; k < PORTRAY_PARTS; k++) {
		put(f, feat(feat(part + F_PART_SUM, k), bucket(sum[k])), 1);
		put(f, feat(feat(part + F_PART_SUM, 1), k), 0.3f * (float)sum[k]);
	}
	put(f, feat(feat(part + F_PART_SUM, 2), bucket(all)), 1);
	put(f, feat(part + F_PART_SUM, 3), near);
}

/* Both spans' parts in one word, and what it says that the one feels towards the other. */
static void regards(const struct view *v, const struct view_span *a, const struct view_span *b, struct features *f)
{
	const struct portrayal *of_a = a == &v->target ? v->of_target : v->of_holder, *of_b = b == &v->target ? v->of_target : v->of_holder;
	int sum[2] = {0};
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		uint32_t parts = of_a[i].part * PORTRAY_PARTS + of_b[i].part;
		int r = w->flags & WORD_NEGATED ? -w->says.regard : w->says.regard;
		if (own(w) || w->flags & WORD_SIGN)
			continue;
		if (r)
			put(f, feat(feat(feat(F_REGARD, 1), parts), (uint32_t)r), 1);
		if (!of_a[i].part || !of_b[i].part)
			continue;
		if (r)
			sum[of_a[i].part > of_b[i].part] += r;
		put(f, feat(feat(F_REGARD, 2), parts), 1);
		put(f, feat(feat(feat(F_REGARD, 3), parts), lemma(w)), 1);
		if (of_a[i].value || of_b[i].value)
			put(f, feat(feat(feat(feat(F_REGARD, 4), parts), (uint32_t)of_a[i].value), (uint32_t)of_b[i].value), 1);
	}
	put(f, feat(feat(feat(F_REGARD, 5), bucket(sum[0])), bucket(sum[1])), 1);
}

unsigned features_voice(const struct view *v, const struct view_span *a, const struct view_span *b)
{
	const struct portrayal *of_a = a == &v->target ? v->of_target : v->of_holder;
	bool quoted = v->word[b->head].flags & WORD_QUOTED && !(v->word[a->head].flags & WORD_QUOTED);
	return quoted + 2u * (of_a[b->head].part == PART_SAYS);
}

/* How b looks in what a says. */
static void heard(const struct view *v, const struct view_span *a, const struct view_span *b, uint32_t part, struct features *f)
{
	const struct portrayal *of_a = a == &v->target ? v->of_target : v->of_holder, *of_b = b == &v->target ? v->of_target : v->of_holder;
	uint32_t says = features_voice(v, a, b);
	int sum = 0, signs = 0, looks = 0;
	part = feat(part + F_VOICE, says);
	put(f, feat(feat(part, 0), v->word[a->head].link), 1);
	for (uint16_t i = v->first; says && i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		if (own(w) || w->flags & WORD_SIGN || !(w->flags & WORD_QUOTED || of_a[i].part == PART_SAYS))
			continue;
		sum += w->flags & WORD_NEGATED ? -w->says.event : w->says.event;
		signs += features_sign(w);
		looks += of_b[i].part ? of_b[i].value : 0;
		put(f, feat(feat(part, 1), lemma(w)), 1);
		if (of_b[i].part)
			put(f, feat(feat(feat(part, 2), of_b[i].part), lemma(w)), 1);
		if (of_b[i].part && w->says.event)
			put(f, feat(feat(feat(part, 3), of_b[i].part), (uint32_t)of_b[i].value), 1);
	}
	put(f, feat(feat(part, 4), bucket(sum)), 1);
	put(f, feat(feat(part, 5), bucket(signs)), 1);
	put(f, feat(feat(part, 6), bucket(looks)), 1);
	put(f, feat(part, 7), 0.2f * (float)(sum + signs + looks));
}

static unsigned plain_words(const struct view *v, const struct view_span *s)
{
	unsigned n = 0;
	for (uint16_t i = s->b; i < s->e; i++)
		n += (v->word[i].flags & (WORD_SMALL | WORD_COMMON)) == WORD_SMALL;
	return n;
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

/* ---- the tree */

enum { CLIMB = 8 };

struct chain { unsigned n; uint16_t at[CLIMB]; }; /* a word and what governs it, upwards */

static void climb(const struct view *v, uint16_t from, struct chain *c)
{
	for (c->n = 0; c->n < CLIMB && from != VIEW_NONE; from = v->word[from].head)
		c->at[c->n++] = from;
}

struct path { unsigned up, down; uint32_t rels, lemmas; uint16_t top; };

/* From the end of chain `a` to the end of chain `b` through the lowest word that governs both. */
static bool path_between(const struct view *v, const struct chain *a, const struct chain *b, struct path *p)
{
	for (unsigned i = 0; i < a->n; i++)
		for (unsigned k = 0; k < b->n; k++) {
			if (a->at[i] != b->at[k])
				continue;
			*p = (struct path){i, k, 17, 17, a->at[i]};
			for (unsigned x = 0; x < i; x++)
				p->rels = feat(feat(p->rels, 1), v->word[a->at[x]].rel);
			for (unsigned x = k; x > 0; x--)
				p->rels = feat(feat(p->rels, 2), v->word[b->at[x - 1]].rel);
			for (unsigned x = 1; x <= i; x++)
				p->lemmas = feat(p->lemmas, lemma(&v->word[a->at[x]]));
			for (unsigned x = k; x > 1; x--)
				p->lemmas = feat(p->lemmas, lemma(&v->word[b->at[x - 1]]));
			return true;
		}
	return false;
}

static void tree(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
{
	struct chain up, other;
	struct path p;
	climb(v, s->head, &up);
	const struct view_word *t = &v->word[s->head];
	put(f, feat(part + F_HEAD, t->rel), 1);
	if (up.n > 1) {
		const struct view_word *h = &v->word[up.at[1]];
		put(f, feat(feat(part + F_HEAD_WORD, t->rel), lemma(h)), 1);
		put(f, feat(feat(feat(part + F_HEAD_WORD, 1), t->rel), h->class), 1);
		if (up.n > 2) {
			const struct view_word *g = &v->word[up.at[2]];
			put(f, feat(feat(feat(feat(feat(part + F_HEAD_UP, t->rel), lemma(h)), h->rel), lemma(g)), 0), 1);
			put(f, feat(feat(feat(feat(part + F_HEAD_UP, 1), t->rel), h->rel), lemma(g)), 1);
		}
	}
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		if (w->flags & WORD_SIGN || (i >= s->b && i < s->e))
			continue;
		climb(v, i, &other);
		if (!path_between(v, &up, &other, &p))
			continue;
		unsigned length = p.up + p.down;
		put(f, feat(feat(feat(part + F_PATH_LENGTH, length > 5 ? 6 : length), p.up > 3 ? 3 : p.up), lemma(w)), 0.7f);
		if (length <= 5)
			put(f, feat(feat(part + F_PATH_WORD, p.rels), lemma(w)), 1);
		if (length <= 4 && !own(w))
			put(f, feat(feat(part + F_PATH_CLASS, p.rels), w->class), 0.7f);
		if (w->opinion && !own(w)) {
			bool negated = w->flags & WORD_NEGATED;
			if (length <= 4)
				put(f, feat(feat(feat(part + F_OPINION_PATH, p.rels), w->opinion), negated), 1);
			put(f, feat(feat(feat(feat(part + F_OPINION_PATH, 1), length > 4 ? 5 : length), p.up > 2 ? 3 : p.up), (uint32_t)features_sign(w)), 1);
		}
		if (p.up == 1 && p.down == 1) /* fellow of one governor */
			put(f, feat(feat(feat(feat(feat(part + F_TRIPLE, t->rel), w->rel), lemma(&v->word[p.top])), 0), lemma(w)), 1);
	}
}

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
	portrayed(v, &v->target, 0, f);
	if (v->tree)
		tree(v, &v->target, 0, f);
}

/* ---- pairs */

/* The words between the spans, and how the tree links them. */
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

/* How a span hangs below a word: the last relation of the way, and its preposition. */
static uint32_t role(const struct view *v, const struct chain *c, unsigned depth)
{
	if (depth == 0)
		return 1;
	uint16_t at = c->at[depth - 1];
	uint32_t prep = 0;
	for (uint16_t i = at > 4 ? (uint16_t)(at - 4) : 0; i < at; i++)
		if (v->word[i].head == at && v->word[i].tag == 'p')
			prep = v->word[i].low;
	return feat(feat(v->word[at].rel, prep), depth > 1);
}

/* Each word of attitude on the way, with the roles of both spans under it. */
static void roles(const struct view *v, const struct chain *from, const struct chain *to, const struct path *p, struct features *f)
{
	const struct view_word *top = &v->word[p->top];
	uint32_t a = role(v, from, p->up), b = role(v, to, p->down);
	bool negated = top->flags & WORD_NEGATED;
	put(f, feat(feat(feat(feat(F_ROLE, a), b), top->opinion), negated), 1);
	put(f, feat(feat(feat(feat(F_ROLE, a), b), lemma(top)), 2), 1);
	put(f, feat(feat(feat(feat(F_ROLE, a), b), top->class), 3), 0.7f);
	put(f, feat(feat(F_ROLE, a), feat(lemma(top), 4)), 0.7f);
	put(f, feat(feat(F_ROLE, b), feat(lemma(top), 5)), 0.7f);
	put(f, feat(feat(feat(F_ROLE, a), b), 6), 1);
	for (unsigned k = 1; k < p->up; k++) {
		const struct view_word *w = &v->word[from->at[k]];
		put(f, feat(feat(feat(feat(F_ROLE, role(v, from, k)), w->opinion), w->rel), 7), 1);
		put(f, feat(feat(feat(feat(F_ROLE, role(v, from, k)), lemma(w)), w->rel), 8), 1);
	}
	for (unsigned k = 1; k < p->down; k++) {
		const struct view_word *w = &v->word[to->at[k]];
		put(f, feat(feat(feat(feat(F_ROLE, role(v, to, k)), w->opinion), w->rel), 9), 1);
		put(f, feat(feat(feat(feat(F_ROLE, role(v, to, k)), lemma(w)), w->rel), 10), 1);
	}
}

static void link(const struct view *v, const struct view_span *a, const struct view_span *b, struct features *f)
{
	struct chain from, to, other;
	struct path p, q;
	climb(v, a->head, &from);
	climb(v, b->head, &to);
	if (!path_between(v, &from, &to, &p)) {
		put(f, feat(F_PATH, 0), 1);
		return;
	}
	const struct view_word *top = &v->word[p.top];
	put(f, feat(F_PATH, p.rels), 1);
	put(f, feat(feat(F_PATH_LEMMAS, p.rels), p.lemmas), 1);
	put(f, feat(F_PATH_LEMMAS, p.lemmas), 1);
	put(f, feat(feat(F_TOP, p.rels), lemma(top)), 1);
	put(f, feat(feat(feat(F_TOP, p.rels), top->opinion), top->flags & WORD_NEGATED), 1);
	put(f, feat(feat(feat(F_TOP, 1), p.rels), top->class), 1);
	put(f, feat(feat(feat(F_TOP, 2), p.up > 3 ? 3 : p.up), feat(lemma(top), p.down > 3 ? 3 : p.down)), 1);
	for (unsigned k = 1; k <= p.up; k++) /* on the way up and down, a word at a time */
		put(f, feat(feat(F_PLACE, 1), lemma(&v->word[from.at[k]])), 1);
	for (unsigned k = 1; k < p.down; k++)
		put(f, feat(feat(F_PLACE, 2), lemma(&v->word[to.at[k]])), 1);
	roles(v, &from, &to, &p, f);
	/* words that hang on the path */
	for (uint16_t i = v->first; i < v->last; i++) {
		const struct view_word *w = &v->word[i];
		if (own(w) || w->flags & WORD_SIGN)
			continue;
		climb(v, i, &other);
		if (path_between(v, &from, &other, &q) && q.up + q.down <= p.up + 1 && q.down == 1)
			put(f, feat(feat(feat(F_PLACE, 3), w->rel), lemma(w)), 1);
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
	portrayed(v, a, 0, f);
	portrayed(v, b, F_OTHER, f);
	between(v, order == 2 ? b : a, order == 2 ? a : b, order, f);
	if (v->tree) {
		tree(v, a, 0, f);
		tree(v, b, F_OTHER, f);
		link(v, a, b, f);
		regards(v, a, b, f);
		heard(v, a, b, 0, f);
		heard(v, b, a, F_OTHER, f);
	}
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
