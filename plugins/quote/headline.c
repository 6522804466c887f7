/*
 * headline.c -- quotations that only a headline has.
 *
 * "Minister: we will fix the roads" has its speaker before a colon and speaks of
 * "we" or "I"; "Water is safe: experts" has them behind it; "'It felt like the end': villagers flee" has the words in marks
 * before it, and leaves to the text who spoke them, unless a person is named right behind ("...: Ana Li on her father").
 */
#include "quote.h"

#include <string.h>

enum { HEADLINES = 8, LABEL = 6 };

static bool taken(const struct quotations *q, uint32_t b, uint32_t e)
{
	for (uint32_t i = 0; i < q->n; i++)
		for (uint32_t k = 0; k < q->at[i].n_part && !q->at[i].drop; k++)
			if (q->at[i].part[k].b < e && b < q->at[i].part[k].e)
				return true;
	return false;
}

static bool label(const struct article *a, struct span s)
{
	if (s.b == s.e || s.e - s.b > LABEL || !quote_capital(a, s.b))
		return false;
	for (uint32_t i = s.b; i < s.e; i++)
		if (!quote_letter(a, i) || quote_has(a, i, W_AUX | W_LINK | W_SUBORDINATE))
			return false;
	return true;
}

/* "I will not quit: Reed", "We will win - Lund": a name behind a colon or a dash, and a clause before it. */
static bool named_last(const struct article *a, struct span content, struct span s)
{
	uint32_t k = s.b < s.e ? qn_find(&a->entities, a->begin[s.b]) : a->entities.n;
	bool clause = false;
	if (s.e - s.b > 3 || k >= a->entities.n || a->entities.begin[k] != a->begin[s.b] || a->entities.end[k] != a->end[s.e - 1] || a->entities.col[0][k] == QN_NONE ||
	    strcmp(a->string(a->arg, a->entities.col[0][k]), "PER") != 0)
		return false;
	for (uint32_t i = content.b; i < content.e; i++)
		clause = clause || quote_has(a, i, W_AUX | W_I) || quote_in(a, i, "|we|must|will|should|can|cannot|");
	return clause && content.e > content.b + 2;
}

/* "Water is safe to drink: experts", "...: UN": one word for people who know, or a body in capitals. */
static bool said_by(const struct article *a, struct span s)
{
	if (s.e != s.b + 1)
		return false;
	uint32_t n = a->end[s.b] - a->begin[s.b];
	const char *w = a->text + a->begin[s.b];
	if (!quote_capital(a, s.b))
		return quote_has(a, s.b, W_PERSON) || (n > 6 && w[n - 1] == 's' && quote_letter(a, s.b));
	for (uint32_t i = 0; i < n; i++)
		if (w[i] < 'A' || w[i] > 'Z')
			return false;
	return n > 1;
}

static bool any_marks(const struct article *a, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++)
		if (a->mark[i] != QN_NONE)
			return true;
	return false;
}

static bool add(struct article *a, struct quotations *q, struct span content, struct quotation like)
{
	uint32_t b = a->begin[content.b], e = a->end[content.e - 1];
	if (taken(q, b, e))
		return true;
	struct quotation *x = quote_add(a, q);
	if (!x)
		return false;
	like.part[0].b = b;
	like.part[0].e = e;
	like.n_part = 1;
	like.name = QN_NONE;
	like.rule = "headline";
	like.conf = 0.6f;
	*x = like;
	return true;
}

/* "'I check under the bed': Ana Li on fear": the person of whom the rest tells; empty: there is none. */
static struct span named_behind(const struct article *a, struct span rest)
{
	uint32_t k = rest.b < rest.e ? qn_find(&a->entities, a->begin[rest.b]) : a->entities.n;
	if (k >= a->entities.n || a->entities.begin[k] != a->begin[rest.b] || a->entities.col[0][k] == QN_NONE || strcmp(a->string(a->arg, a->entities.col[0][k]), "PER") != 0)
		return (struct span){0, 0};
	uint32_t e = quote_token_at(a, a->entities.end[k]);
	return e >= rest.e || quote_in(a, e, "|on|") ? (struct span){rest.b, e} : (struct span){0, 0};
}

static bool read_headline(struct article *a, struct quotations *q, struct span s)
{
	uint32_t colon = s.b;
	while (colon < s.e && (a->mark[colon] != QN_NONE || !quote_is(a, colon, ":")))
		colon++;
	uint32_t dash = s.e;
	while (colon >= s.e && dash > s.b && s.e - dash < 4 && !quote_in(a, dash, "|-|\xe2\x80\x93|\xe2\x80\x94|--|"))
		dash--;
	if (colon >= s.e && dash > s.b && dash + 1 < s.e && quote_in(a, dash, "|-|\xe2\x80\x93|\xe2\x80\x94|--|") && a->begin[dash] > a->end[dash - 1])
		colon = dash;
	if (colon + 1 >= s.e || colon == s.b)
		return true;
	uint32_t last = colon - 1 - quote_is_mark(a, colon - 1), m = a->mark[last];
	if (m != QN_NONE && a->marks[m].closed && a->marks[m].in.b <= s.b + 1 && a->marks[m].in.e == last + 1 && last > a->marks[m].in.b + 1) {
		struct quotation like = {.kind = Q_DIRECT, .source = named_behind(a, (struct span){colon + 1, s.e})};
		if (like.source.b < like.source.e)
			like.cue = (struct span){colon, colon + 1};
		return add(a, q, a->marks[m].in, like);
	}
	if ((said_by(a, (struct span){colon + 1, s.e}) && colon > s.b + 3 && quote_is(a, colon, ":")) || named_last(a, (struct span){s.b, colon}, (struct span){colon + 1, s.e}))
		return add(a, q, (struct span){s.b, colon}, (struct quotation){.kind = any_marks(a, s.b, colon) ? Q_MIXED : Q_INDIRECT, .cue = {colon, colon + 1}, .source = {colon + 1, s.e}});
	if (!label(a, (struct span){s.b, colon}) || !quote_in(a, colon + 1, "|we|i|our|my|"))
		return true;
	return add(a, q, (struct span){colon + 1, s.e}, (struct quotation){.kind = Q_INDIRECT, .cue = {colon, colon + 1}, .source = {s.b, colon}});
}

bool quote_headlines(struct article *a, struct quotations *q)
{
	unsigned n = 0;
	for (uint32_t i = 0; i < a->zones.n && n < HEADLINES; i++) {
		const char *kind = a->zones.col[0][i] == QN_NONE ? NULL : a->string(a->arg, a->zones.col[0][i]);
		if (!kind || strcmp(kind, "headline") != 0)
			continue;
		n++;
		if (!read_headline(a, q, (struct span){quote_token_at(a, a->zones.begin[i]), quote_token_at(a, a->zones.end[i])}))
			return false;
	}
	return true;
}
