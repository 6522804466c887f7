/*
 * ties.c -- templates over what ties a span to the words: the syntax tree's paths, and its part in what a word says.
 *
 * A path is named by its relations, upwards and downwards; a part (who does,
 * suffers, is spoken of ...) comes from portray.h, with the connotations of the
 * word. Of a pair also what ties one span to the other: the path between them
 * with the roles under each word of it, what a word says that the one feels
 * towards the other, and what the one is heard to say of the other.
 */
#include "templates.h"
#include "portray.h"

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

void features_tree(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
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

/* ---- parts in what words say */

void features_portrayed(const struct view *v, const struct view_span *s, uint32_t part, struct features *f)
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

void features_tied(const struct view *v, const struct view_span *a, const struct view_span *b, struct features *f)
{
	features_tree(v, a, 0, f);
	features_tree(v, b, F_OTHER, f);
	link(v, a, b, f);
	regards(v, a, b, f);
	heard(v, a, b, 0, f);
	heard(v, b, a, F_OTHER, f);
}
