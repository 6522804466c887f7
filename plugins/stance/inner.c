/*
 * inner.c -- what a speaker tells that others said, in marks within his own: "Reed told us: 'They say, "I back Lund."'"
 *
 * "I" is whoever is told to say it there, and what is judged is judged by him: the speaker for
 * what he says that he said himself, nobody for "people".
 */
#include "stance.h"

#include <string.h>

enum { LONGEST = 60, BEFORE = 5, BEHIND = 4 };

/* Whether word i is a mark of quotation. */
static bool mark(const struct stance_article *a, uint32_t i) { return tree_is(a, i, "|'|\"|‘|’|“|”|"); }

static bool blank(const struct stance_article *a, uint32_t byte)
{
	return byte >= a->r->len || strchr(" \t\r\n", a->text[byte]);
}

/* Whether a mark opens: curly ones say so, straight ones stand close to what follows them. */
static bool opens(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, "|‘|“|"))
		return true;
	return tree_is(a, i, "|'|\"|") && (!a->token->begin[i] || blank(a, a->token->begin[i] - 1)) && !blank(a, a->token->end[i]);
}

/* The mark that closes what the mark at i opened, before word e: one behind a stop or comma, or else the first one; NOWHERE. */
static uint32_t closing(const struct stance_article *a, uint32_t i, uint32_t e)
{
	const char *set = tree_is(a, i, "|‘|") ? "|’|" : tree_is(a, i, "|“|") ? "|”|" : tree_is(a, i, "|'|") ? "|'|" : "|\"|";
	uint32_t first = NOWHERE;
	for (uint32_t k = i + 1; k < e && k < i + LONGEST; k++) {
		if (!tree_is(a, k, set) || opens(a, k))
			continue;
		if (tree_is(a, k - 1, "|,|.|!|?|…|...|"))
			return k;
		first = first == NOWHERE ? k : first;
	}
	return first;
}

static bool says(const struct stance_article *a, uint32_t v)
{
	return a->at[v].tag == 'v' && tree_lemma(a, v, "|say|go|ask|tell|shout|think|reply|answer|cry|scream|yell|write|whisper|declare|add|");
}

/* Whoever says it: the subject of verb v, or a pronoun in front of it where the tree has none; NOWHERE. */
static uint32_t subject_of(const struct stance_article *a, uint32_t v)
{
	bool passive;
	uint32_t who = tree_subject(a, v, &passive);
	if (v > 0 && tree_is(a, v - 1, "|i|we|he|she|they|you|"))
		return v - 1;
	return passive ? NOWHERE : who;
}

/* The verb that tells who says what the marks [b, e] are around: "say, '", "said to me: '", "'," she says; NOWHERE: nobody is told to say it. */
static uint32_t verb_of(const struct stance_article *a, uint32_t b, uint32_t e, uint32_t from, uint32_t to)
{
	for (uint32_t v = b; v-- > from && b - v <= BEFORE && !mark(a, v) && !tree_is(a, v, "|.|!|?|;|that|");)
		if (says(a, v))
			return v;
	for (uint32_t v = e + 1; v < to && v < e + BEHIND && a->at[v].sentence == a->at[e].sentence && !tree_is(a, v, "|,|;|and|but|");)
		if (says(a, v++))
			return v - 1;
	return NOWHERE;
}

/* The words between two marks are those of whoever verb v has for its subject. */
static void give(struct stance_article *a, uint32_t v, uint32_t b, uint32_t e)
{
	uint32_t who = subject_of(a, v);
	struct names name = {0};
	if (who != NOWHERE && tree_is(a, who, "|i|we|you|"))
		return;
	if (who != NOWHERE)
		who_are(a, who, HOLDER, &name);
	for (uint32_t k = b + 1; k < e; k++)
		a->inner[k] = name.n == 1 ? name.at[0] : INNER_NOBODY;
}

/* The marks within words [b, e) of a direct quotation, of the sort that its own are not. */
static void look(struct stance_article *a, uint32_t b, uint32_t e)
{
	const char *inner = tree_is(a, b - 1, "|\"|“|”|«|„|") ? "|'|‘|" : tree_is(a, b - 1, "|'|‘|’|") ? "|\"|“|" : "|";
	for (uint32_t i = b; i < e; i++) {
		uint32_t end = tree_is(a, i, inner) && opens(a, i) ? closing(a, i, e) : NOWHERE;
		if (end == NOWHERE)
			continue;
		uint32_t v = verb_of(a, i, end, b, e);
		if (v != NOWHERE)
			give(a, v, i, end);
		i = end;
	}
}

bool inner_find(struct stance_article *a)
{
	a->inner = qn_scratch(a->r, (a->n + 1) * sizeof *a->inner);
	if (!a->inner)
		return false;
	for (uint32_t i = 0; i <= a->n; i++)
		a->inner[i] = NOWHERE;
	for (uint32_t q = 0; a->quote && q < a->quote->n; q++) {
		uint32_t b = qn_find(a->token, a->quote->begin[q]), e = qn_find(a->token, a->quote->end[q]);
		if (b > 0 && b < a->n && a->at[b].quote == q && quoted_is(a, q, "direct"))
			look(a, b, e < a->n ? e : a->n);
	}
	return true;
}

bool inner_of_others(const struct stance_article *a, uint32_t holder, uint32_t target, uint32_t first, uint32_t last)
{
	bool named = false;
	for (uint32_t i = first; i <= last && i < a->n; i++)
		if (a->at[i].name == target) {
			if (a->inner[i] == NOWHERE || a->inner[i] == holder)
				return false;
			named = true;
		}
	return named;
}
