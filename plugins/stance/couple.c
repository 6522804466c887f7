/*
 * couple.c -- two who are spoken of together: "between Norway's army and the rebel Northern Front", "each side blamed the other", "the two have worked closely together".
 *
 * Who the last two were is kept with the article, so that "both sides", "the two" and "each ... the other" can be led to them.
 */
#include "stance.h"

enum { FRESH = 60, AGAIN = 400 }; /* words for which a couple is remembered where nothing else recalls it */

static void remember(struct stance_article *a, uint32_t x, uint32_t y, uint32_t at)
{
	a->couple.n = 2;
	a->couple_at = at;
	a->couple.at[0] = x;
	a->couple.at[1] = y;
}

bool couple_fresh(const struct stance_article *a, uint32_t i, uint32_t reach)
{
	uint32_t last = a->couple_again > a->couple_at ? a->couple_again : a->couple_at;
	return a->couple.n == 2 && i - last < reach;
}

/* Whether both are persons, or both are bodies or states. */
static bool alike(const struct stance_article *a, uint32_t x, uint32_t y)
{
	bool px = who_is_kind(a, x, "PER"), py = who_is_kind(a, y, "PER");
	return px == py && !who_is_kind(a, x, "MISC") && !who_is_kind(a, y, "MISC");
}

/* The names nearest to an "and" that has "between" in front of it, whatever the tree. */
static bool between(const struct stance_article *a, uint32_t i, struct names *x, struct names *y)
{
	enum { FRONT = 9, BEHIND = 6 };
	uint32_t k = i;
	x->n = y->n = 0;
	while (k-- > 0 && i - k < FRONT && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|between|") && a->at[k].tag != 'v')
		if (!x->n && a->at[k].name != NOWHERE)
			x->at[x->n++] = a->at[k].name;
	if (k >= i || i - k >= FRONT || !tree_is(a, k, "|between|") || !x->n)
		return false;
	for (k = i + 1; k < a->n && k < i + BEHIND && a->at[k].sentence == a->at[i].sentence && a->at[k].tag != 'v' && !tree_is(a, k, "|,|.|over|in|on|") && !y->n; k++)
		if (a->at[k].name != NOWHERE)
			y->at[y->n++] = a->at[k].name;
	return y->n && y->at[0] != x->at[0];
}

/* "Reed and Ms Lund"; "between Norway's army and the rebel Front", where the names do not stand beside the "and". */
void couple_look(struct stance_article *a, uint32_t i)
{
	struct names x, y;
	uint32_t second = a->at[i].head, first, next = i + 1;
	if (next < a->n && a->couple.n == 2 && !couple_fresh(a, i, FRESH) && couple_fresh(a, i, AGAIN) && tree_is(a, i, "|both|") && tree_is(a, next, "|countries|sides|governments|nations|men|women|leaders|parties|states|clubs|companies|"))
		a->couple_again = i;
	if (i == 0 || next >= a->n || !tree_is(a, i, "|and|"))
		return;
	if (next + 1 < a->n && tree_is(a, next, "|the|") && a->at[next].name == NOWHERE) /* "Qatar and the Emirates" */
		next++;
	first = second != NOWHERE && second > i && a->at[second].rel == R_CONJ ? a->at[second].head : NOWHERE;
	if (first != NOWHERE && a->at[i - 1].rel == R_NMOD && a->at[first].name != NOWHERE && a->at[second].name != NOWHERE && alike(a, a->at[first].name, a->at[second].name)) {
		remember(a, a->at[first].name, a->at[second].name, i); /* "Reed of Corvane and Ms Lund" */
		return;
	}
	uint32_t beside = tree_past_titles(a, next);
	bool in_front = a->at[beside].rel == R_AMOD && a->at[beside].head != NOWHERE && a->at[beside].head > beside; /* "and the German bank Lehn" */
	if (a->at[i - 1].name != NOWHERE && a->at[beside].name != NOWHERE && !in_front && (beside == i + 1 || alike(a, a->at[i - 1].name, a->at[beside].name))) {
		remember(a, a->at[i - 1].name, a->at[beside].name, i);
		return;
	}
	if (between(a, i, &x, &y) && alike(a, x.at[0], y.at[0])) {
		remember(a, x.at[0], y.at[0], i);
		return;
	}
	if (first == NOWHERE || first > i || a->at[first].tag == 'v' || a->at[second].tag == 'v' || tree_child(a, second, R_NSUBJ) != NOWHERE ||
	    a->at[first].rel != R_NSUBJ)
		return;
	who_is(a, first, HOLDER, &x);
	who_is(a, second, HOLDER, &y);
	if (x.n == 1 && y.n == 1 && x.at[0] != y.at[0] && alike(a, x.at[0], y.at[0]))
		remember(a, x.at[0], y.at[0], i);
}

bool couple_each(const struct stance_article *a, uint32_t v, uint32_t object, struct names *out)
{
	enum { NEAR = 5 };
	out->n = 0;
	if (object == NOWHERE || object < v || !tree_is(a, object, "|other|") || !tree_is(a, object - 1, "|the|"))
		return false;
	bool each = tree_before(a, v, NEAR, "|each|");
	if (each && couple_fresh(a, v, FRESH))
		*out = a->couple;
	return each;
}

/* "The two", "the pair", by themselves. */
bool couple_alone(const struct stance_article *a, uint32_t i)
{
	return i > 0 && tree_is(a, i, "|two|pair|duo|") && tree_is(a, i - 1, "|the|") && a->at[i].rel == R_NSUBJ;
}

/* "No love lost between Reed and Lund" */
static bool love_lost(struct stance_article *a, uint32_t v)
{
	uint32_t pair = v > 1 && tree_is(a, v, "|lost|") && tree_is(a, v - 1, "|love|") && tree_is(a, v - 2, "|no|little|") ? tree_behind_either(a, v, v - 1, "|between|") : NOWHERE;
	struct names all, x, y;
	if (pair == NOWHERE)
		return false;
	who_are(a, pair, TARGET, &all);
	phrase_split(&all, &x, &y);
	if (y.n == 1)
		phrase_both_ways(a, &x, &y, false, 0.75f, "between", v, v - 2, v);
	return y.n == 1;
}

/* "Reed and Lund have not spoken since", "no longer speak" */
bool couple_silent(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 6 };
	struct names all, x, y;
	bool passive, longer = tree_before(a, v, 4, "|longer|never|"), since = false, ever = tree_is(a, v, "|speak|") && tree_before(a, v, 3, "|do|"); /* "they do not speak." */
	if (love_lost(a, v))
		return true;
	if (!tree_lemma(a, v, "|speak|talk|") || !(longer || tree_shift(a, v).negated) || tree_shift(a, v).undone)
		return false;
	for (uint32_t k = v + 1; k < a->n && k < v + NEAR && a->at[k].sentence == a->at[v].sentence; k++) {
		since |= tree_is(a, k, "|since|again|years|months|decades|") || (ever && tree_is(a, k, "|.|"));
		if (tree_is(a, k, "|about|of|on|publicly|out|english|french|at|"))
			return false;
	}
	if (!since && !(longer && v + 1 < a->n && (a->at[v + 1].tag == '.' || tree_is(a, v + 1, "|to|"))))
		return false;
	who_acts(a, v, &passive, &all);
	phrase_split(&all, &x, &y);
	if (y.n != 1 || !who_is_kind(a, x.at[0], "PER") || !who_is_kind(a, y.at[0], "PER"))
		return false;
	phrase_both_ways(a, &x, &y, false, 0.7f, "mutual", v, v, v);
	return true;
}

/* "Have worked together for years", "work closely together"; but "worked together at a bank" is no more than a past. */
bool couple_work(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 5 };
	struct names all, x, y;
	bool passive, plus = true, together = false, closely = false;
	uint32_t aux = tree_child(a, v, R_AUX);
	if (!tree_lemma(a, v, "|work|cooperate|collaborate|campaign|govern|rule|"))
		return false;
	for (uint32_t k = v + 1; k < a->n && k < v + NEAR && a->at[k].sentence == a->at[v].sentence; k++) {
		together |= tree_is(a, k, "|together|hand-in-hand|side-by-side|");
		closely |= tree_is(a, k, "|closely|well|happily|harmoniously|smoothly|hand-in-hand|");
	}
	if (!together || !(closely || (aux != NOWHERE && tree_is(a, aux, "|have|'ve|’ve|"))))
		return false;
	who_acts(a, v, &passive, &all);
	phrase_split(&all, &x, &y);
	if (y.n != 1 || !tree_holds(a, v, false, &plus))
		return false;
	phrase_both_ways(a, &x, &y, plus, 0.7f, "mutual", v, v, v + 1);
	return true;
}
