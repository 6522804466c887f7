/*
 * said.c -- the words that were said of a name.
 *
 * A title before it ("Foreign Minister Ana Lima"), an apposition on either side
 * ("Kiva, a Finnish software firm"; "the mayor, Ana Lima,"), what it is said to be
 * ("Kiva is a brewer"), a word within it ("Bank of Ghana"). By these a description
 * is known again. They tell gender as well.
 */
#include "../../core/learn/hash.h"
#include "coref.h"

void said_add(struct candidate *c, uint32_t hash)
{
	if (said_has(c, hash))
		return;
	if (c->n_said < SAID)
		c->said[c->n_said++] = hash;
}

/* The word at token i is of a sort with what the candidate is. */
static void take_sort(const struct article *a, struct candidate *c, uint32_t i)
{
	unsigned sort = coref_sort(a->lexicon, a->hash[i]);
	if (sort)
		c->sorts |= (uint64_t)1 << sort;
}

void said_word(const struct article *a, struct candidate *c, uint32_t i)
{
	uint32_t same = coref_same(a->lexicon, a->hash[i]);
	said_add(c, a->hash[i]);
	if (same)
		said_add(c, same);
	c->bits |= a->word[i];
	take_sort(a, c, i);
}

bool said_has(const struct candidate *c, uint32_t hash)
{
	for (unsigned k = 0; k < c->n_said; k++)
		if (c->said[k] == hash)
			return true;
	return false;
}

bool said_no_person(const struct candidate *c)
{
	return c->kind == K_PER && !c->gender && !c->told && !(c->bits & (W_ROLE | W_SOMEBODY));
}

bool said_own(const struct candidate *c, uint32_t hash)
{
	for (unsigned k = 0; k < c->n_own; k++)
		if (c->own[k] == hash)
			return true;
	return false;
}

uint32_t said_hash(const struct article *a, uint32_t first, uint32_t i)
{
	return i > first && has(a, i - 1, W_FIRST) ? feat_end(feat(a->hash[i - 1], a->hash[i])) : a->hash[i];
}

/* Words that stand between a title and the name: capitalised ones, roles, and a few more. */
static bool belongs_to_title(const struct article *a, uint32_t i)
{
	return has(a, i, W_CAPITAL | W_ROLE | W_TITLE) || (has(a, i, W_HE | W_SHE) && !has(a, i, W_HIM | W_HER));
}

bool said_is_title(const struct walk *w, uint32_t b, uint32_t e)
{
	while (b < e && belongs_to_title(w->a, b))
		b++;
	return b == e;
}

/* A word that is said of the name; `tells` whether its gender counts, and that of kin. */
enum tells { T_NO, T_YES, T_KIN };
static void take(const struct walk *w, struct candidate *c, uint32_t i, uint32_t set, enum tells tells)
{
	const struct article *a = w->a;
	if (has(a, i, set)) {
		said_word(a, c, i);
		if (i > w->first && has(a, i - 1, W_FIRST))
			said_add(c, said_hash(a, w->first, i));
	} else if (has(a, i, W_CAPITAL) && !has(a, i, W_THE | W_A))
		said_add(c, a->hash[i]);
	if (c->kind == K_PER && has(a, i, W_HE | W_SHE) && tells && (tells == T_KIN || !has(a, i, W_KIN)))
		c->gender = has(a, i, W_HE) ? 4 : -4, c->told = true;
}

/* A noun, whatever it is, that stands where a title may: "meatpacker Kiva", ", the garda,". */
static void take_noun(const struct walk *w, struct candidate *c, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t n = a->token.end[i] - a->token.begin[i];
	const char *end = a->text + a->token.end[i];
	if (i < w->first || n < 4 || !has(a, i, W_LETTER) || has(a, i, W_CAPITAL | W_STOP | W_PREP | W_VERB | W_REPORT | W_GAP | W_HIM | W_HER | W_THEY | W_OWNER | W_PEOPLE | W_FRONT) ||
	    (end[-1] == 'd' && end[-2] == 'e') || (end[-1] == 'g' && end[-2] == 'n') || (end[-1] == 'y' && end[-2] == 'l') || end[-1] == 's')
		return;
	said_add(c, a->hash[i]);
	if (c->kind != K_PER || said_no_person(c))
		take_sort(a, c, i);
}

/* An apposition or predicate from token i on. */
static void take_phrase(const struct walk *w, struct candidate *c, uint32_t i, uint32_t set)
{
	const struct article *a = w->a;
	bool of = false, started = has(a, i, W_A | W_THE);
	for (uint32_t from = i; i < w->end && i < from + 10 && !coref_is(a, i, ",") && !has(a, i, W_STOP | W_BE | W_REPORT); i++) {
		if (started && !of && i > from + 1 && (has(a, i, W_PREP) || coref_is(a, i + 1, ",") || coref_is(a, i + 1, ".")))
			take_noun(w, c, has(a, i, W_PREP) ? i - 1 : i);
		if (has(a, i, W_PREP))
			of = true; /* "head coach of Chelsea": of what stands behind it only the names count */
		else if (!of)
			take(w, c, i, set, started ? T_KIN : T_YES);
		else if (has(a, i, W_CAPITAL))
			said_add(c, a->hash[i]);
	}
}

uint32_t said_before(const struct walk *w, uint32_t b)
{
	const struct article *a = w->a;
	bool role = false;
	uint32_t name = b, i;
	while (b > w->first + 3 && has(a, b - 1, W_HE | W_SHE) && has(a, b - 1, W_CAPITAL) && !has(a, b - 1, W_HIM | W_HER))
		b--; /* ", Mrs" */
	if (b < w->first + 3 || !coref_is(a, b - 1, ","))
		return name;
	for (i = b - 1; i-- > w->first && b - i < 10 && (has(a, i, W_LETTER) || coref_is(a, i, "-")) && !has(a, i, W_STOP | W_VERB | W_REPORT);) {
		if (has(a, i, W_PREP))
			role = false;
		role = role || has(a, i, W_ROLE | W_SOMEBODY | W_ORG | W_PLACE);
		if (has(a, i, W_THE | W_A | W_OWNER) || (i == w->first && has(a, i, W_ROLE)))
			return role ? i : name;
	}
	return role && i >= w->first && i < b && (coref_is(a, i, "'s") || coref_is(a, i, "\xe2\x80\x99s")) ? i + 1 : name; /* "Kiva's lawyer, Ana Li" */
}

/* The word of a name that says what it is: the last one, or that before "of". */
static uint32_t head_of_name(const struct article *a, uint32_t b, uint32_t e)
{
	uint32_t i = b + 1;
	while (i < e && !has(a, i, W_PREP))
		i++;
	return i - 1;
}

void said_take(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	uint32_t set = c->kind == K_PER ? W_ROLE | W_SOMEBODY : c->kind == K_LOC ? W_PLACE : W_ORG;
	if (c->kind != K_PER && c->kind != K_ORG && c->kind != K_LOC && c->kind != K_MISC)
		return;
	if (b > w->first)
		take_noun(w, c, b - 1);
	bool title = true; /* and not a headline, "Woman Thanks Mayor Li" */
	for (uint32_t i = b, k = 0; i > w->first && k < 6 && !has(a, i - 1, W_STOP | W_PREP) && (belongs_to_title(a, i - 1) || has(a, i - 1, set)); k++) {
		title = title && has(a, i - 1, W_ROLE | W_TITLE | W_HE | W_SHE) && !has(a, i - 1, W_HIM | W_HER | W_REPORT);
		take(w, c, --i, set, title ? T_KIN : T_NO);
	}
	uint32_t head = head_of_name(a, b, e);
	for (uint32_t i = b; c->kind != K_PER && i < e; i++) {
		bool other = i != head && has(a, head, W_ORG) && has(a, i, W_ORG); /* the "Mill Workers' Union" is no mill */
		if (!other)
			take_sort(a, c, i);
		if (c->n_own < OWN && has(a, i, W_LETTER) && !said_own(c, a->hash[i]))
			c->own[c->n_own++] = a->hash[i];
		if (has(a, i, set) && !other)
			said_word(a, c, i);
		else if (coref_same(a->lexicon, a->hash[i])) /* what it does: "Kiva Airways" is an airline */
			said_add(c, coref_same(a->lexicon, a->hash[i]));
	}
	for (uint32_t i = said_before(w, b); i < b && !has(a, i, W_PREP); i++)
		take(w, c, i, set, T_YES);
	if (coref_is(a, e, ",") && e + 1 < w->end)
		take_phrase(w, c, e + 1 + (has(a, e + 1, W_STOP) && has(a, e + 2, W_BE) ? 2 : 0), set);
	else if (has(a, e, W_BE) && has(a, e + 1, W_A | W_THE))
		take_phrase(w, c, e + 1, set);
}
