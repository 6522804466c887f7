/*
 * clause.c -- who reports, by which words: reading the clause beside a quotation.
 *
 * Behind it: "said Tom Okafor, a nurse", "Tom Okafor, a nurse, told reporters",
 * "according to the police". Before it: "Tom Okafor said on Monday:", "adding",
 * "NAME:". Only the small words of the lexicon and capitals are looked at, over
 * at most REACH words.
 */
#include "quote.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { REACH = 32 };

bool quote_in(const struct article *a, uint32_t i, const char *list)
{
	return i < a->n && text_among_small(list, a->text + a->begin[i], a->end[i] - a->begin[i]);
}

bool quote_is(const struct article *a, uint32_t i, const char *s)
{
	if (i >= a->n || a->end[i] - a->begin[i] != strlen(s))
		return false;
	return strncasecmp(a->text + a->begin[i], s, strlen(s)) == 0;
}

bool quote_capital(const struct article *a, uint32_t i)
{
	if (i >= a->n)
		return false;
	unsigned char c = (unsigned char)a->text[a->begin[i]];
	return (c >= 'A' && c <= 'Z') || (c == 0xc3 && (unsigned char)a->text[a->begin[i] + 1] < 0x9f);
}

bool quote_letter(const struct article *a, uint32_t i)
{
	if (i >= a->n)
		return false;
	unsigned char c = (unsigned char)a->text[a->begin[i]];
	return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || (c >= 0xc3 && c < 0xe2) || c == '@' || c == '$';
}

bool quote_is_mark(const struct article *a, uint32_t i)
{
	return quote_in(a, i, "|\"|``|''|'|`|\xe2\x80\x9c|\xe2\x80\x9d|\xe2\x80\x98|\xe2\x80\x99|\xc2\xab|\xc2\xbb|\xe2\x80\x9e|\xe3\x80\x8c|\xe3\x80\x8d|");
}

bool quote_owns(const struct article *a, uint32_t i) { return quote_in(a, i, "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|"); }

uint32_t quote_token_at(const struct article *a, uint32_t at) { return qn_bisect(a->begin, a->n, at); }

static bool stops(const struct article *a, uint32_t i) { return quote_in(a, i, "|.|!|?|;|:|...|\xe2\x80\xa6|") || quote_is_mark(a, i); }

/* A reporting verb in a form that can have a subject before it. */
static bool is_finite(const struct article *a, uint32_t i)
{
	return quote_has(a, i, W_CUE) && !quote_has(a, i, W_ING) && !(i > 0 && quote_is(a, i - 1, "to"));
}

/* May begin the words that name somebody. */
static bool begins_phrase(const struct article *a, uint32_t i)
{
	if (quote_has(a, i, W_PREP | W_LINK | W_AUX | W_SUBORDINATE) && !quote_has(a, i, W_DET))
		return false;
	return quote_has(a, i, W_DET | W_PRONOUN | W_HIS | W_PERSON) || quote_capital(a, i) || (quote_letter(a, i) && a->text[a->begin[i]] == '@');
}

/* Behind the comma at token i: the end of an appositive, or of a party and state, before the next comma or full stop; 0: none stands there. */
static uint32_t appositive_end(const struct article *a, uint32_t i, uint32_t limit)
{
	uint32_t k = i + 1, e;
	if (k >= limit || quote_is_mark(a, k) || quote_has(a, k, W_LINK | W_SUBORDINATE | W_TIME | W_CUE | W_ATTITUDE | W_PRONOUN | W_PREP) || quote_in(a, k, "|who|which|whose|") ||
	    (quote_letter(a, k) && quote_has(a, k, W_ADVERB)))
		return 0;
	for (e = k; e < limit && e < k + REACH && !stops(a, e) && !quote_is(a, e, ","); e++)
		if (quote_has(a, e, W_CUE | W_AUX | W_WHO | W_SUBORDINATE) && !quote_has(a, e, W_WEAK | W_NOUN | W_PERSON) && !quote_is(a, e, "'s"))
			break;
	return e > k && (e >= limit || quote_in(a, e, "|,|.|") || quote_is_mark(a, e)) ? e : 0;
}

/* At the mark of token i: the end of what somebody is called in marks, as in: goes by the name "Shorty"; 0: it is not that. */
static uint32_t nickname_end(const struct article *a, uint32_t i, uint32_t limit)
{
	uint32_t m = a->mark[i + 1 < a->n ? i + 1 : i], e;
	if (m == QN_NONE || quote_is(a, i - 1, ","))
		return 0;
	e = a->marks[m].in.e;
	return e < limit && e - i <= 6 && quote_capital(a, i + 1) ? e : 0;
}

/* Whether the preposition at token i is no more of the phrase; `common`: the phrase is more than a name. */
static bool ends_at_preposition(const struct article *a, uint32_t i, bool common)
{
	if (quote_is(a, i, "of"))
		return quote_has(a, i + 1, W_HIM) && (!common || !quote_has(a, i + 1, W_HIS));
	return !common || quote_has(a, i + 1, W_TIME) || quote_in(a, i, "|on|during|after|before|since|until|amid|about|to|as|") ||
	       quote_in(a, i + 1, "|an|his|her|response|february|march|interview|statement|speech|tweet|");
}

/* Whether token i, no preposition and no comma, is no more of the phrase that began at `from`. */
static bool ends_at_word(const struct article *a, uint32_t i, uint32_t from)
{
	bool possessive = quote_in(a, i, "|'s|\xe2\x80\x99s|"), inside = i > from;
	if (inside && !quote_capital(a, i) && (quote_has(a, i, W_TIME | W_ADVERB | W_SUBORDINATE) || (quote_has(a, i, W_AUX) && !possessive)))
		return true;
	if (inside && quote_has(a, i, W_TIME) && quote_capital(a, i) && !quote_has(a, i, W_AUX))
		return true;
	if (quote_has(a, i, W_LINK) && !(quote_is(a, i, "and") && quote_capital(a, i + 1) && inside && quote_capital(a, i - 1)))
		return true;
	if (inside && (quote_in(a, i, "|--|-|(|") || (quote_has(a, i, W_ING) && !quote_capital(a, i))))
		return true;
	return !quote_letter(a, i) && !possessive && !quote_in(a, i, "|'|\xe2\x80\x99|&|.|");
}

/* "A night porter": the time is what the noun is of. */
static bool is_of_time(const struct article *a, uint32_t i, uint32_t from)
{
	return i == from + 1 && quote_has(a, from, W_DET) && quote_has(a, i, W_TIME) && quote_letter(a, i + 1) && !quote_has(a, i + 1, W_TIME | W_PREP | W_ADVERB);
}

/* The end of the words that name somebody, from their first on: a name with its appositive, "a nurse at the hospital". */
uint32_t quote_phrase_end(const struct article *a, uint32_t i, uint32_t limit)
{
	uint32_t from = i, e;
	bool common = !quote_capital(a, i) || quote_has(a, i, W_DET | W_HIS), named = false;
	if (quote_has(a, i, W_PRONOUN))
		return i + 1;
	for (; i < limit && i < from + REACH; i++) {
		bool comma = quote_is(a, i, ","), mark = quote_is_mark(a, i);
		if (comma || mark) {
			if (!(e = comma ? appositive_end(a, i, limit) : nickname_end(a, i, limit)))
				break;
			i = comma ? e - 1 : e;
			if (comma)
				common = named = true;
			continue;
		}
		if (stops(a, i))
			break;
		if (i > from && !named && quote_capital(a, i) && !quote_capital(a, i - 1))
			common = !quote_has(a, i - 1, W_PREP) && common;
		if (quote_has(a, i, W_PREP) && i > from) {
			if (ends_at_preposition(a, i, common))
				break;
		} else if (quote_in(a, i, "|who|that|")) {
			if (!common)
				break;
			while (i + 1 < limit && i < from + REACH && !stops(a, i + 1) && !quote_is(a, i + 1, ",") && !quote_is_mark(a, i + 1))
				i++;
		} else if (!is_of_time(a, i, from) && ends_at_word(a, i, from))
			break;
	}
	while (i > from && (quote_is(a, i - 1, ",") || quote_has(a, i - 1, W_PREP)))
		i--;
	return i;
}

/* Small words that may stand between a subject and its verb. */
static uint32_t skip_back(const struct article *a, uint32_t i, uint32_t start)
{
	while (i > start && (quote_has(a, i - 1, W_HAVE | W_ADVERB) || quote_in(a, i - 1, "|later|then|now|had|once|recently|also|did|does|not|n't|n\xe2\x80\x99t|") ||
	                     (quote_has(a, i - 1, W_AUX) && !quote_has(a, i - 1, W_BE))) && !quote_in(a, i - 1, "|monday|tuesday|wednesday|"))
		i--;
	return i;
}

static bool source_behind(const struct article *a, uint32_t cue, uint32_t source, uint32_t limit, struct clause *c)
{
	c->cue = (struct span){cue, source};
	c->source = (struct span){source, quote_phrase_end(a, source, limit)};
	c->all.e = c->source.e;
	return c->source.e > c->source.b;
}

/* "Said Tom Okafor": a verb at i that may stand before its subject. */
static bool is_turned_round(const struct article *a, uint32_t i, uint32_t limit)
{
	return is_finite(a, i) && (quote_has(a, i, W_PAST) || !quote_has(a, i, W_BASE)) && !quote_has(a, i, W_NOUN) && begins_phrase(a, i + 1) && i + 1 < limit;
}

/* Whether token k, in a clause that begins at i, is the verb that reports: of the words that may be nouns or other forms only where what stands before it says so. */
static bool reports_at(const struct article *a, uint32_t k, uint32_t i)
{
	if (!is_finite(a, k) || (quote_capital(a, k) && k > i) || quote_has(a, k - 1, W_DET | W_HIS | W_BE))
		return false;
	if (quote_has(a, k, W_NOUN) && !quote_has(a, k - 1, W_PRONOUN) && !quote_capital(a, k - 1) && !quote_is(a, k - 1, ","))
		return false;
	return !quote_has(a, k, W_BASE) || quote_has(a, k, W_PAST) || quote_has(a, k - 1, W_PRONOUN | W_PERSON);
}

/* Behind the sign at k that ends a clause: where it goes on, k itself if the sign is within a name, or behind a nickname in marks; 0: it ends. */
static uint32_t past_stop(const struct article *a, uint32_t k, uint32_t limit)
{
	if (quote_is_mark(a, k) && a->mark[k + 1 < a->n ? k + 1 : k] != QN_NONE) {
		uint32_t e = a->marks[a->mark[k + 1 < a->n ? k + 1 : k]].in.e;
		if (e < limit && e - k <= 5)
			return e;
	}
	return quote_is(a, k, ".") && k + 1 < limit && a->sentence[k + 1] == a->sentence[k] ? k : 0;
}

/* "Tom Okafor, a nurse, told reporters": a subject that begins at i, and its verb. */
static bool subject_and_verb(const struct article *a, uint32_t i, uint32_t limit, struct clause *c)
{
	bool relative = false;
	for (uint32_t k = i + 1; k < limit && k < i + REACH; k++) {
		uint32_t on = stops(a, k) ? past_stop(a, k, limit) : k;
		if (!on)
			return false;
		if (on > k) {
			k = on;
			continue;
		}
		if (quote_is(a, k, ","))
			relative = false;
		else if (quote_has(a, k, W_WHO) && quote_in(a, k, "|who|which|that|whom|"))
			relative = true;
		if (relative || !reports_at(a, k, i))
			continue;
		uint32_t e = skip_back(a, k, i);
		if (quote_has(a, i, W_PRONOUN) && e > i + 1)
			return false;
		e -= e > i && quote_is(a, e - 1, ",");
		c->cue = (struct span){k, k + 1};
		c->source = (struct span){i, e};
		c->all.e = k + 1;
		return e > i;
	}
	return false;
}

bool quote_clause_behind(const struct article *a, uint32_t i, uint32_t limit, struct clause *c)
{
	*c = (struct clause){.rule = "behind"};
	limit = limit > i + 2 * REACH ? i + 2 * REACH : limit;
	limit = limit > a->n ? a->n : limit;
	while (i < limit && (quote_in(a, i, "|,|-|--|\xe2\x80\x93|\xe2\x80\x94|")))
		i++;
	c->all.b = i;
	if (quote_is(a, i, "according") && quote_is(a, i + 1, "to") && i + 2 < limit)
		return source_behind(a, i, i + 2, limit, c);
	uint32_t links = i;
	while (i < limit && quote_in(a, i, "|and|but|as|then|so|"))
		i++;
	links = i - links;
	while (i < limit && quote_has(a, i, W_ADVERB) && !quote_capital(a, i))
		i++;
	if (i >= limit)
		return false;
	if (!links && is_turned_round(a, i, limit))
		return source_behind(a, i, i + 1, limit, c);
	return begins_phrase(a, i) && subject_and_verb(a, i, limit, c);
}

/* "An official who claimed": whom the word before token e stands for. */
static struct span whom_it_stands_for(const struct article *a, uint32_t e, uint32_t start)
{
	struct span s;
	e--;
	if (e > start && quote_is(a, e - 1, ","))
		e--;
	s.e = s.b = e;
	while (s.b > start && quote_letter(a, s.b - 1) && !quote_has(a, s.b - 1, W_PREP | W_CUE | W_ATTITUDE | W_AUX | W_WHO | W_SUBORDINATE)) {
		s.b--;
		if (quote_has(a, s.b, W_DET | W_HIS))
			break;
	}
	return s;
}

/* Behind "In a statement, ", "When asked, " at token b: where the subject begins that ends before e. Without a comma it is what is near the verb. */
static uint32_t behind_opening(const struct article *a, uint32_t b, uint32_t e)
{
	uint32_t k = e;
	for (uint32_t i = b; i < e; i++)
		if (quote_is(a, i, ",") && (begins_phrase(a, i + 1) || quote_has(a, i + 1, W_LINK)) && !quote_has(a, i + 1, W_WHO))
			if (i + 1 < e)
				return i + 1;
	while (k > b && quote_letter(a, k - 1) && !quote_has(a, k - 1, W_PREP | W_SUBORDINATE)) {
		k--;
		if (quote_has(a, k, W_DET | W_HIS))
			break;
	}
	return k;
}

/* "Fares, Ms Li said": where the person begins who alone stands between the last comma and e; 0: nobody does, or a comma closes an appositive. */
static uint32_t behind_front(const struct article *a, uint32_t b, uint32_t e)
{
	enum { TITLES = 3 };
	const qn_layer *l = &a->entities;
	uint32_t comma = e - 1;
	while (comma > b && !quote_is(a, comma, ",") && !quote_has(a, comma, W_LINK | W_WHO | W_PREP))
		comma--;
	for (uint32_t i = comma + 1; comma > b && quote_is(a, comma, ",") && i < e && i <= comma + TITLES && quote_capital(a, i); i++) {
		uint32_t k = qn_find(l, a->begin[i]);
		if (k < l->n && l->begin[k] == a->begin[i])
			return l->end[k] >= a->end[e - 1] && quote_kind_is(a, l, k, "PER") ? comma + 1 : 0;
	}
	return 0;
}

/* The subject that ends before token e, not before `start`. */
static struct span subject_before(const struct article *a, uint32_t e, uint32_t start)
{
	struct span s = {e, e};
	bool closed = e > start && quote_is(a, e - 1, ",");
	if (closed)
		s.e = --e;
	if (e == start || (e > start + 1 && quote_in(a, e - 1, "|and|but|then|") && quote_letter(a, e - 2)))
		return (struct span){e, e}; /* "he backed Li and said": what stands there is another clause */
	if (quote_has(a, e - 1, W_PRONOUN)) {
		s.b = e - 1;
		return s;
	}
	if (quote_in(a, e - 1, "|who|that|which|"))
		return whom_it_stands_for(a, e, start);
	s.b = e;
	while (s.b > start && s.b + REACH > e && !stops(a, s.b - 1))
		s.b--;
	if (s.b > start && quote_is(a, s.b - 1, ".") && a->sentence[s.b - 1] == a->sentence[s.b])
		while (s.b > start && a->sentence[s.b - 1] == a->sentence[s.b] && quote_capital(a, s.b - 2 < a->n ? s.b - 2 : 0))
			s.b--;
	for (unsigned turn = 0; turn < 4 && s.b < s.e; turn++) {
		if (quote_has(a, s.b, W_LINK) || quote_in(a, s.b, "|that|however|,|also|instead|meanwhile|still|indeed|") || (quote_has(a, s.b, W_ADVERB) && !quote_has(a, s.b, W_DET)))
			s.b++;
		else if (quote_has(a, s.b, W_PREP | W_SUBORDINATE | W_ING | W_TIME) || quote_in(a, s.b, "|asked|according|pressed|speaking|"))
			s.b = behind_opening(a, s.b, s.e);
		else
			break;
	}
	uint32_t front = closed || s.b >= s.e ? 0 : behind_front(a, s.b, s.e);
	s.b = front ? front : s.b;
	return s;
}

/* "NAME:" from the sentence's start. */
static bool label_before(const struct article *a, uint32_t colon, uint32_t start, struct clause *c)
{
	uint32_t b = colon;
	while (b > start && colon - b < 8 && (quote_letter(a, b - 1) || quote_in(a, b - 1, "|.|,|'s|\xe2\x80\x99s|")) && (!quote_has(a, b - 1, W_AUX) || quote_in(a, b - 1, "|'s|\xe2\x80\x99s|")))
		b--;
	if (b != start || b == colon || !quote_capital(a, b) || !quote_capital(a, colon - 1))
		return false;
	for (uint32_t i = b; a->look && i < colon; i++)
		if (a->look[i].upos == UPOS_VERB && !quote_capital(a, i))
			return false; /* "Ferrer hit back on Instagram:" */
	c->cue = (struct span){colon, colon + 1};
	c->source = (struct span){b, colon};
	c->all = (struct span){b, colon + 1};
	c->rule = "label";
	return true;
}

bool quote_clause_before(const struct article *a, uint32_t i, uint32_t start, struct clause *c)
{
	*c = (struct clause){.rule = "before"};
	uint32_t e = i;
	while (e > start && quote_in(a, e - 1, "|,|:|-|--|\xe2\x80\x93|\xe2\x80\x94|that|"))
		e--;
	if (start + 2 * REACH < e)
		start = e - 2 * REACH;
	for (uint32_t k = e; k > start && k + REACH > e; k--) {
		uint32_t t = k - 1;
		if (stops(a, t) && !(quote_is(a, t, ".") && a->sentence[t] == a->sentence[t + 1 < a->n ? t + 1 : t]))
			break;
		if (!quote_has(a, t, W_CUE) || (quote_has(a, t, W_NOUN) && quote_has(a, t - 1, W_DET | W_HIS | W_PREP)) || (quote_capital(a, t) && t != start))
			continue;
		if (quote_has(a, t, W_WEAK) && t + 1 + quote_in(a, t + 1, "|out|on|up|") < e && !quote_is(a, e, ":"))
			continue;
		if (t > start && (quote_has(a, t - 1, W_DET | W_HIS)))
			continue;
		c->cue = (struct span){t, t + 1};
		c->all = (struct span){t, e};
		if (quote_is(a, t, "point") || quote_in(a, t, "|pointed|points|pointing|went|goes|")) {
			if (quote_in(a, t + 1, "|out|on|"))
				c->cue.e++;
		}
		if (quote_has(a, t, W_ING)) { /* the subject is that of the clause before */
			uint32_t q = t > start && quote_is(a, t - 1, "as") ? t - 1 : start;
			while (q > start && t - q < 8 && !quote_in(a, q, "|quoted|quotes|cited|cites|quoting|citing|"))
				q--;
			if (quote_in(a, q, "|quoted|quotes|cited|cites|quoting|citing|") && q + 1 < t - 1 && t - q < 9 && !quote_is(a, q + 1, "by")) {
				c->source = (struct span){q + 1, t - 1}; /* "police quoted Li as saying" */
				c->all.b = q;
				return true;
			}
			c->rule = "adding";
			return true;
		}
		if (!is_finite(a, t))
			return false;
		if (t > start + 1 && quote_is(a, t - 1, ",") && e < i && quote_is(a, e, ",") && t + 1 < e && begins_phrase(a, t + 1) && quote_phrase_end(a, t + 1, e) == e) {
			c->source = (struct span){t + 1, e}; /* "Rice, says Li, 'will stay dear'" */
			return true;
		}
		c->source = subject_before(a, skip_back(a, t, start), start);
		for (uint32_t m = c->source.b + 1; m + 1 < c->source.e; m++) /* "She said that Li texted: '...'" */
			if (quote_is(a, m, "that") && quote_has(a, m - 1, W_CUE) && quote_capital(a, m + 1))
				c->source.b = m + 1;
		if (c->source.b < c->source.e)
			c->all.b = c->source.b;
		return true;
	}
	if (e < i && quote_is(a, e, ":"))
		return label_before(a, e, start, c);
	return false;
}
