/*
 * worded.c -- whose words they are, where a noun tells it and no verb of saying.
 *
 * "Li's verdict: '...'", "'Never,' came the reply from Li", "'A mess' is how Li describes it", "dubbed 'a menace' by Li": the noun
 * or verb is known, and so is where he stands by it whose words they are.
 */
#include "quote.h"

#include <string.h>

static const char nouns[] = "|verdict|response|reply|answer|reaction|retort|riposte|message|warning|advice|view|assessment|conclusion|summary|explanation|excuse|defence|plea|promise|motto|mantra|"
                            "judgment|judgement|complaint|appeal|cry|statement|words|word|comment|take|";
/* What he wrote says it as well. */
static const char papers[] = "|letter|memo|email|e-mail|post|tweet|speech|memoir|book|column|op-ed|testimony|essay|affidavit|blog|remarks|comments|filing|lawsuit|complaint|article|";

/* Whether token i is part of a name, be it the second word of one. */
static bool is_name(const struct article *a, uint32_t i)
{
	const qn_layer *l = &a->entities;
	uint32_t k = i < a->n ? qn_find(l, a->begin[i]) : l->n;
	return (k < l->n && l->begin[k] <= a->begin[i] && l->end[k] >= a->end[i]) || (i < a->n && k > 0 && l->end[k - 1] >= a->end[i]);
}

/* "Li's final verdict", its noun at token i: the owner, not before `start`; empty: there is none, or the noun is none of the list. */
static struct span owner_in(const struct article *a, uint32_t i, uint32_t start, const char *list)
{
	uint32_t k = i, b;
	if (!quote_in(a, i, list))
		return (struct span){i, i};
	while (k > start && k + 3 > i && quote_letter(a, k - 1) && !quote_capital(a, k - 1) && !quote_owns(a, k - 1) && !quote_has(a, k - 1, W_DET | W_PREP | W_CUE | W_AUX))
		k--;
	if (k > start + 1 && quote_owns(a, k - 1) && is_name(a, k - 2)) {
		for (b = k - 1; b > start && (is_name(a, b - 1) || (quote_capital(a, b - 1) && quote_letter(a, b - 1))); b--)
			;
		return (struct span){b, k - 1};
	}
	return k > start && quote_has(a, k - 1, W_HIS) ? (struct span){k - 1, k} : (struct span){i, i};
}

static struct span owner_of(const struct article *a, uint32_t i, uint32_t start) { return owner_in(a, i, start, nouns); }

/* "a warning from Li": who stands behind the noun at token i; empty: nobody does. */
static struct span giver_of(const struct article *a, uint32_t i, uint32_t limit)
{
	uint32_t k = i + 1;
	if (!quote_in(a, i, nouns) || !quote_in(a, k, "|from|of|") || k + 1 >= limit || !(quote_capital(a, k + 1) || quote_has(a, k + 1, W_DET)))
		return (struct span){i, i};
	return (struct span){k + 1, quote_phrase_end(a, k + 1, limit)};
}

/* "The plan was, in Li's words, '...'": at the comma in front of the marks. */
static bool in_his_words(const struct article *a, uint32_t comma, uint32_t start, struct clause *c)
{
	static const char words[] = "|words|view|opinion|phrase|telling|judgment|judgement|estimation|account|";
	struct span s = comma > start + 2 && quote_is(a, comma, ",") ? owner_in(a, comma - 1, start, words) : (struct span){comma, comma};
	if (s.b >= s.e || s.b <= start + 1 || !quote_is(a, s.b - 1, "in"))
		return false;
	*c = (struct clause){.cue = {s.b - 1, s.b}, .source = s, .all = {s.b - 1, comma + 1}, .rule = "before"};
	return true;
}

bool quote_worded_before(const struct article *a, uint32_t colon, uint32_t start, struct clause *c)
{
	enum { FAR = 12 };
	if (in_his_words(a, colon, start, c))
		return true;
	if (!quote_in(a, colon, "|:|?|") || colon <= start)
		return false;
	struct span s = owner_of(a, colon - 1, start);
	for (uint32_t i = colon; s.b == s.e && i-- > start && i + FAR > colon;) {
		struct span g = giver_of(a, i, colon);
		if (g.b < g.e && g.e == colon)
			s = g;
	}
	/* "Li's message to Ann was simple:" */
	for (uint32_t i = colon; s.b == s.e && i-- > start && i + FAR > colon && !quote_has(a, i, W_CUE);)
		if (quote_in(a, i, nouns) && quote_in(a, i + 1, "|to|on|for|was|is|about|"))
			s = owner_of(a, i, start);
	if (s.b == s.e || (quote_is(a, colon, "?") && s.b != start))
		return false;
	*c = (struct clause){.cue = {colon, colon + 1}, .source = s, .all = {s.b, colon + 1}, .rule = "before"};
	return true;
}

/* "was the only word Li had for it", its noun at token k: who had it; empty: nobody. */
static struct span had_for(const struct article *a, uint32_t k, uint32_t limit)
{
	static const char verbs[] = "|had|has|used|uses|chose|could|found|offered|reached|came|picked|";
	uint32_t b = k + 1 + quote_in(a, k + 1, "|that|with|"), e = b;
	if (!quote_in(a, k, "|word|words|term|phrase|description|adjective|label|epithet|comment|"))
		return (struct span){k, k};
	while (e < limit && e < b + 6 && !quote_in(a, e, verbs))
		e++;
	return e < limit && quote_in(a, e, verbs) && (quote_capital(a, b) || quote_has(a, b, W_DET | W_PRONOUN)) ? (struct span){b, e} : (struct span){k, k};
}

bool quote_worded_behind(const struct article *a, uint32_t i, uint32_t limit, struct clause *c)
{
	uint32_t from = i;
	struct span s = {i, i};
	i += quote_is(a, i, ",");
	if (quote_in(a, i, "|came|comes|") && quote_in(a, i + 1, "|the|a|")) { /* "came the reply from Li" */
		for (uint32_t k = i + 2; k < limit && k < i + 5 && s.b == s.e; k++)
			s = giver_of(a, k, limit);
	} else if (quote_in(a, i, "|is|was|") && quote_in(a, i + 1, "|how|") && i + 3 < limit) { /* "is how Li describes it" */
		static const char tells[] = "|describes|described|describe|puts|put|summed|sums|remembers|recalls|recalled|sees|saw|";
		uint32_t e = i + 2;
		while (e < limit && e < i + 8 && !quote_in(a, e, tells))
			e++;
		if (quote_in(a, e, tells) && e > i + 2 && e < limit)
			s = (struct span){i + 2, e};
	} else if (quote_in(a, i, "|is|was|")) /* "was Li's reaction" */
		for (uint32_t k = i + 2; k < limit && k < i + 9 && s.b == s.e; k++) {
			s = owner_of(a, k, i + 1);
			if (s.b == s.e)
				s = had_for(a, k, limit);
		}
	if (s.b >= s.e)
		return false;
	uint32_t cue = quote_in(a, i + 1, "|how|") ? s.e : i;
	*c = (struct clause){.cue = {cue, cue + 1}, .source = s, .all = {from, s.e > cue + 1 ? s.e : cue + 1}, .rule = "behind"};
	return true;
}

bool quote_worded_around(const struct article *a, uint32_t open, uint32_t close, uint32_t limit, struct clause *c)
{
	uint32_t verb = open ? open - 1 : 0;
	verb -= verb > 0 && quote_is(a, verb, "as");
	if (!open || !quote_in(a, verb, "|branded|dubbed|labelled|labeled|called|described|denounced|dismissed|hailed|derided|") || quote_is(a, open - 1, "as") != quote_in(a, verb, "|described|denounced|dismissed|hailed|derided|"))
		return false;
	if (!quote_is(a, close, "by") || close + 1 >= limit || !(quote_capital(a, close + 1) || quote_has(a, close + 1, W_DET | W_HIS)) || verb == 0 ||
	    !(quote_has(a, verb - 1, W_BE) || quote_in(a, verb - 1, "|,|been|being|")))
		return false;
	*c = (struct clause){.cue = {verb, verb + 1}, .source = {close + 1, quote_phrase_end(a, close + 1, limit)}, .all = {close, close + 1}, .rule = "behind"};
	c->all.e = c->source.e;
	return c->source.b < c->source.e;
}

struct span quote_worded_source(const struct article *a, struct span s)
{
	for (uint32_t i = s.b; i < s.e && i < s.b + 6; i++) {
		struct span g = giver_of(a, i, s.e), o = owner_of(a, i, s.b);
		o = o.b < o.e ? o : owner_in(a, i, s.b, papers); /* "Li's letter said" */
		if (g.b < g.e || o.b < o.e)
			return g.b < g.e ? g : o;
		bool participle = !quote_capital(a, i) && a->end[i] > a->begin[i] + 4 && memcmp(a->text + a->end[i] - 3, "ing", 3) == 0 && !quote_in(a, i + 1, nouns) && !quote_in(a, i + 1, papers);
		if (quote_has(a, i, W_PREP) || participle) /* "Officials probing Li's letter" */
			break;
	}
	return (struct span){s.b, s.b};
}
