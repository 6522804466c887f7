/*
 * phrase.c -- where the phrase of a source without a name begins and ends around its head.
 *
 * Before the head it takes in what describes it, whose it is ("the city's inspectors", "Kiva's lawyers") and how many they are ("thousands of residents");
 * behind it where they are or to whom they belong ("of the harbour town", "a friend of hers"), as far as no other part of the sentence begins.
 */
#include "source.h"
#include "../../core/learn/nominal.h"

enum { LONGEST = 7 }; /* words of such a phrase before its head */

static const char possessives[] = "|'s|\xe2\x80\x99s|";
/* What ends the words behind a head though the verb is still to come. */
static const char ends_inner[] = "|on|as|by|over|about|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|condition|january|february|march|april|june|july|august|september|"
                                 "october|november|december|late|early|last|this|";

bool phrase_is_hyphen(const struct look *w, uint32_t i)
{
	return in(w, i, "|-|") && i > 0 && i + 1 < w->token->n && w->token->end[i - 1] == w->token->begin[i] && w->token->end[i] == w->token->begin[i + 1];
}

bool phrase_is_possessive(const struct look *w, uint32_t i)
{
	return in(w, i, possessives) || (in(w, i, "|'|\xe2\x80\x99|") && i > 0 && w->token->end[i - 1] == w->token->begin[i] && (w->text[w->token->end[i - 1] - 1] | 32) == 's');
}

bool phrase_goes_on(const struct look *w, uint32_t i)
{
	if (in_set(w, i, &w->words->stops) && !in(w, i, source_inner) && !in(w, i, source_between))
		return false;
	return is_word(w, i) || phrase_is_possessive(w, i) || phrase_is_hyphen(w, i) || in(w, i, "|&|");
}

bool phrase_leads_on(const struct look *w, uint32_t i, uint32_t end, const char *by)
{
	if (in(w, i, "|led|headed|chaired|"))
		return i + 2 < end && in(w, i, by) && in(w, i + 1, "|by|");
	return i + 1 < end && in(w, i, by) && (!in(w, i, "|close|familiar|next|") || in(w, i + 1, "|to|with|"));
}

uint32_t phrase_behind_pronoun(const struct look *w, uint32_t i, uint32_t end, const char *by)
{
	if (phrase_leads_on(w, i, end, by))
		i += 1u + in(w, i, "|close|familiar|next|");
	bool own = in(w, i, "|his|her|") && i + 1 < end && is_word(w, i + 1) && !in_set(w, i + 1, &w->words->reports); /* "people at his rallies" */
	return i < end && !own && in(w, i, "|me|us|him|her|them|you|mine|ours|his|hers|theirs|yours|") ? i + 1 : 0;
}

uint32_t phrase_end(const struct look *w, uint32_t head, uint32_t end, const char *by, bool before)
{
	uint32_t i = head + 1, pronoun = phrase_behind_pronoun(w, i, end, by);
	if (pronoun)
		return pronoun;
	bool led = in(w, i + 1, "|by|"); /* "a bench led by Judge Li" */
	if (!phrase_leads_on(w, i, end, by) || (!led && in(w, i + 1, ends_inner)))
		return head + 1;
	for (i += 1u + led; i < end && phrase_goes_on(w, i); i++)
		if (in(w, i, source_between) || (in(w, i, ends_inner) && i > head + 2) || (before && i > head + 2 && in_set(w, i, &w->words->stops) && !in(w, i, "|of|")))
			break;
	while (i > head + 1 && (in_set(w, i - 1, &w->words->stops) || in(w, i - 1, source_determiners) || phrase_is_possessive(w, i - 1) || !is_word(w, i - 1)))
		i--;
	return i;
}

uint32_t phrase_start(const struct look *w, uint32_t head, uint32_t start)
{
	uint32_t i = head;
	while (i > start && head - i < LONGEST && ((is_word(w, i - 1) && !in_set(w, i - 1, &w->words->stops) && !in_set(w, i - 1, &w->words->reports)) || phrase_is_hyphen(w, i - 1))) {
		i--;
		bool counts = phrase_is_hyphen(w, i + 1) && i > start && in(w, i - 1, "|a|an|the|its|his|her|their|"); /* "a three-member bench" */
		if (in(w, i, source_determiners) && !counts && !(i > start + 1 && phrase_is_hyphen(w, i - 1))) /* but "forty-four people" */
			break;
	}
	return i;
}

uint32_t phrase_widened(const struct look *w, uint32_t first, uint32_t start, const struct mention *owner)
{
	if (first > start + 1 && in(w, first - 1, "|of|") && nominal_amount(w->text + w->token->begin[first - 2], w->token->end[first - 2] - w->token->begin[first - 2]))
		return phrase_start(w, first - 2, start);
	if (first < start + 2 || !phrase_is_possessive(w, first - 1))
		return first;
	if (owner && owner->last == first - 1 && owner->first >= start)
		return owner->first;
	uint32_t whose = phrase_start(w, first - 2, start);
	return in(w, whose, source_determiners) ? whose : first;
}
