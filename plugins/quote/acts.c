/*
 * acts.c -- what is done by words alone, where the chains see no report: "directed the jury to acquit him", "called the vote heartless".
 *
 * Whoever tells somebody to do something, or calls something what it is, says so; the trees tell whom and what to do, and
 * the end of an adjective tells it from "called the police".
 */
#include "quote.h"

#include <string.h>

enum { FAR = 12, OBJECT = 6, LONG = 40 }; /* tokens: from a verb to its "to", of what is called something, of what is said */
static const float LIKELY = 0.6f, CALLED = 0.72f; /* as likely as what has no clause must be to count */

/* Where what stands from token i on ends: before a comma, another clause, a day, or what the subject does next. */
static uint32_t clause_end(const struct article *a, uint32_t i)
{
	uint32_t e = i;
	while (e < a->n && e < i + LONG && a->sentence[e] == a->sentence[i] && a->mark[e] == QN_NONE && quote_letter(a, e)) {
		bool deed = quote_has(a, e, W_LINK) && (quote_has(a, e + 1, W_PAST) || (quote_has(a, e + 1, W_ADVERB) && quote_has(a, e + 2, W_PAST)) || quote_has(a, e + 1, W_PRONOUN));
		if (deed || quote_in(a, e, "|after|before|when|while|because|although|following|amid|as|saying|") || (quote_has(a, e, W_PREP) && quote_has(a, e + 1, W_TIME)))
			break;
		e++;
	}
	return e;
}

/* Somebody who may speak, and no "which" or "it" of which nobody knows. */
static bool may_speak(const struct article *a, struct span s)
{
	bool somebody = false;
	if (s.b >= s.e || a->mark[s.b] != QN_NONE || quote_in(a, s.b, "|it|that|which|there|this|"))
		return false;
	for (uint32_t i = s.b; i < s.e; i++)
		somebody = somebody || a->look[i].entity || quote_has(a, i, W_PERSON | W_PRONOUN) || quote_in(a, i, "|court|judge|bench|committee|tribunal|board|ministry|regulator|coroner|magistrate|");
	return somebody;
}

/* "directed the jury at the court to acquit him" */
static bool directs(const struct article *a, uint32_t i)
{
	if (!quote_in(a, i, "|directed|instructed|commanded|"))
		return false;
	for (uint32_t t = i + 2; t < a->n && t < i + FAR && a->sentence[t] == a->sentence[i]; t++)
		if (quote_is(a, t, "to") && a->look[t].rel == REL_MARK && a->look[t].head != QN_NONE && a->look[a->look[t].head].head == i)
			return quote_has(a, i + 1, W_DET | W_HIS | W_HIM) || quote_capital(a, i + 1);
	return false;
}

/* "heartless", "insulting": what somebody may be called in one word. */
static bool judges(const struct article *a, uint32_t i)
{
	static const char *const ends[] = {"less", "ful", "ous", "able", "ible", "ish"};
	static const char plain[] = "|absurd|unfair|wrong|racist|cruel|weak|false|illegal|unlawful|inadequate|insulting|premature|offensive|excessive|historic|tragic|pathetic|cynical|"
	                            "arrogant|dishonest|immoral|irrelevant|insane|stupid|shocking|disgusting|appalling|misleading|deceptive|abusive|unjust|inhumane|obscene|sickening|";
	uint32_t n = a->end[i] - a->begin[i];
	if (quote_in(a, i, plain))
		return true;
	for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
		uint32_t m = (uint32_t)strlen(ends[k]);
		if (n > m + 2 && memcmp(a->text + a->end[i] - m, ends[k], m) == 0 && !quote_capital(a, i) && !quote_in(a, i, "|table|vegetable|constable|handful|fish|dish|parish|finish|"))
			return true;
	}
	return false;
}

/* "called the vote heartless" */
static bool calls(const struct article *a, uint32_t i)
{
	if (!quote_in(a, i, "|called|calls|branded|labelled|labeled|deemed|termed|terming|") || !(quote_has(a, i + 1, W_DET | W_HIS | W_HIM) || quote_capital(a, i + 1)))
		return false;
	for (uint32_t t = i + 2; t < a->n && t <= i + OBJECT && a->sentence[t] == a->sentence[i] && quote_letter(a, t) && !quote_has(a, t, W_PREP | W_LINK | W_CUE); t++)
		if (judges(a, t) && (t + 1 >= a->n || a->sentence[t + 1] != a->sentence[i] || !quote_letter(a, t + 1) || quote_has(a, t + 1, W_LINK | W_PREP | W_SUBORDINATE)))
			return true;
	return false;
}

/* "terming the deal's critics 'sellers of smoke'": the end of the words in marks that somebody is called by; 0: there are none. */
static uint32_t calls_in_marks(const struct article *a, uint32_t i)
{
	enum { OBJECT_AND_OWNER = 9 };
	uint32_t e = 0;
	if (!quote_in(a, i, "|termed|terming|branded|branding|dubbed|dubbing|labelled|labeled|labelling|labeling|") || !(quote_has(a, i + 1, W_DET | W_HIS | W_HIM) || quote_capital(a, i + 1)))
		return 0;
	for (uint32_t t = i + 2; t < a->n && t < i + OBJECT_AND_OWNER && a->sentence[t] == a->sentence[i]; t++) {
		if (quote_is_mark(a, t) && t + 1 < a->n && a->mark[t + 1] != QN_NONE && a->marks[a->mark[t + 1]].closed && a->marks[a->mark[t + 1]].in.b == t + 1)
			e = a->marks[a->mark[t + 1]].in.e + 1;
		if (e)
			return quote_letter(a, e) && !quote_has(a, e, W_LINK | W_PREP | W_SUBORDINATE | W_TIME) ? 0 : e; /* no "branding the 'Swift' car" */
		if ((!quote_letter(a, t) && !quote_owns(a, t)) || quote_has(a, t, W_LINK | W_SUBORDINATE | W_CUE))
			return 0;
	}
	return 0;
}

bool quote_act(const struct article *a, uint32_t i, struct frame *f)
{
	uint32_t marks;
	if (a->mark[i] == QN_NONE && !a->look[i].entity && i && !quote_has(a, i - 1, W_DET | W_HIS | W_BE | W_PREP) && (marks = calls_in_marks(a, i))) {
		struct span who = quote_subject(a, i);
		*f = (struct frame){.cue = {i, i + 1}, .source = who, .n_content = 1, .content = {{i + 1, marks}}, .cue_conf = LIKELY, .conf = LIKELY};
		return may_speak(a, who);
	}
	if (a->mark[i] != QN_NONE || a->look[i].entity || (i && quote_has(a, i - 1, W_DET | W_HIS | W_BE)) || !(directs(a, i) || calls(a, i)))
		return false;
	struct span who = quote_subject(a, i);
	if (!may_speak(a, who))
		return false;
	*f = (struct frame){.cue = {i, i + 1}, .source = who, .n_content = 1, .content = {{i + 1, clause_end(a, i + 1)}}, .cue_conf = LIKELY, .conf = directs(a, i) ? LIKELY : CALLED};
	return f->content[0].e > i + 2;
}
