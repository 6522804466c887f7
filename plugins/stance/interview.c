/*
 * interview.c -- questions and answers: who says what stands in no marks.
 *
 * An article in which three paragraphs or more ask, and are answered by one who says "I", is an interview with the person whom the lines in front of the
 * first question name most. His answers are his words, as if in quotation marks; "Lund has said that you" in a question is of him.
 */
#include "stance.h"

#include <string.h>

enum { LONGEST = 45, LEAST = 3 }; /* words of a question; questions that are answered */

static bool breaks(const struct stance_article *a, uint32_t i)
{
	return i == 0 || memchr(a->text + a->token->end[i - 1], '\n', a->token->begin[i] - a->token->end[i - 1]) != NULL;
}

/* The word behind the paragraph that begins at word i. */
static uint32_t behind(const struct stance_article *a, uint32_t i)
{
	do
		i++;
	while (i < a->n && !breaks(a, i));
	return i;
}

/* Whether one of these words stands in the paragraph, outside all marks. */
static bool has(const struct stance_article *a, uint32_t b, uint32_t e, const char *words)
{
	for (uint32_t i = b; i < e; i++)
		if (!quoted_is(a, a->at[i].quote, "direct") && tree_is(a, i, words))
			return true;
	return false;
}

static bool of_oneself(const struct stance_article *a, uint32_t b, uint32_t e) { return has(a, b, e, "|i|me|my|myself|"); }

/* "And Michelin?", "Q: And Michelin", "You have fallen out with critics, too." */
static bool asks(const struct stance_article *a, uint32_t b, uint32_t e)
{
	if (e - b > LONGEST || quoted_is(a, a->at[b].quote, "direct"))
		return false;
	return tree_is(a, e - 1, "|?|") || (e - b > 2 && tree_is(a, b, "|q|") && tree_is(a, b + 1, "|:|.|")) || (has(a, b, e, "|you|your|") && !of_oneself(a, b, e));
}

static bool names(const struct stance_article *a, uint32_t b, uint32_t e, uint32_t name)
{
	for (uint32_t i = b; i < e; i++)
		if (a->at[i].name == name && a->at[i].tag == 'N')
			return true;
	return false;
}

/* The first question that is answered, if there are enough of them; NOWHERE. */
static uint32_t first_question(const struct stance_article *a)
{
	uint32_t first = NOWHERE, n = 0, paragraphs = 0;
	bool asked = false;
	for (uint32_t b = 0, e; b < a->n; b = e, paragraphs++) {
		e = behind(a, b);
		if (asked && !asks(a, b, e) && of_oneself(a, b, e))
			n++;
		asked = asks(a, b, e);
		if (asked && first == NOWHERE && b > 0)
			first = b;
	}
	return n >= LEAST && 6 * n >= paragraphs ? first : NOWHERE;
}

/* The person named most before word `end`, the first of equals; NOWHERE. */
static uint32_t most_named(const struct stance_article *a, uint32_t end)
{
	enum { MOST = 12 };
	uint32_t who[MOST], times[MOST] = {0}, best = NOWHERE;
	unsigned n = 0, k, at = 0;
	for (uint32_t i = 0; i < end; i++) {
		uint32_t name = a->at[i].name;
		if (name == NOWHERE || (i > 0 && a->at[i - 1].name == name) || !who_is_kind(a, name, "PER"))
			continue;
		for (k = 0; k < n && who[k] != name; k++)
			;
		if (k == n && n < MOST)
			who[n++] = name;
		if (k < n)
			times[k]++;
	}
	for (k = 0; k < n; k++)
		if (best == NOWHERE || times[k] > times[at])
			best = who[k], at = k;
	return best;
}

bool interview_find(struct stance_article *a)
{
	uint32_t first = a->n ? first_question(a) : NOWHERE;
	a->interviewee = first == NOWHERE ? NOWHERE : most_named(a, first);
	if (a->interviewee == NOWHERE)
		return true;
	if (!(a->turn = qn_scratch(a->r, a->n)))
		return false;
	memset(a->turn, 0, a->n);
	bool asked = false;
	for (uint32_t b = first, e; b < a->n; b = e) {
		e = behind(a, b);
		bool question = asks(a, b, e), answer = !question && !names(a, b, e, a->interviewee) && (asked || of_oneself(a, b, e));
		memset(a->turn + b, question ? TURN_QUESTION : answer ? TURN_ANSWER : 0, e - b);
		asked = question;
	}
	return true;
}
