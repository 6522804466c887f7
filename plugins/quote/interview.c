/*
 * interview.c -- who asks and who answers where an interview is printed as Q and A.
 *
 * What stands before the first question tells. Whom the headline names answers, or the only one there; who has a byline asks, and
 * so does whom the other talks to, or who talks to the other: "Ana Li talks to Tom Reed".
 */
#include "quote.h"

#include <string.h>

enum { PERSONS = 8 };

struct named { qn_row name; bool byline, to, talks, headline; };

/* Where the first label's words begin, in bytes; QN_NONE: there is no label. */
static uint32_t first_label(const struct quotations *q)
{
	uint32_t from = QN_NONE;
	for (uint32_t i = 0; i < q->n; i++)
		if (strcmp(q->at[i].rule, "transcript") == 0 && q->at[i].part[0].b < from)
			from = q->at[i].part[0].b;
	return from;
}

/* Adds what the mention k of a person tells. */
static void look_at(const struct article *a, uint32_t k, struct named *p)
{
	static const char talks[] = "|talks|talked|speaks|spoke|chats|chatted|sits|sat|";
	uint32_t b = quote_token_at(a, a->entities.begin[k]), e = quote_token_at(a, a->entities.end[k]);
	p->byline |= b > 0 && quote_is(a, b - 1, "by");
	p->to |= b > 1 && quote_in(a, b - 1, "|to|with|") && quote_in(a, b - 2, "|talks|talked|speaks|spoke|chats|chatted|speaking|talking|down|");
	p->talks |= quote_in(a, e, talks) && quote_in(a, e + 1, "|to|with|down|");
	p->headline |= quote_in_headline(a, b);
}

/* The persons named before the first label, n of them at most PERSONS; more: PERSONS + 1. */
static unsigned persons(const struct article *a, uint32_t from, struct named person[PERSONS])
{
	unsigned n = 0;
	for (uint32_t i = 0; i < a->entities.n && a->entities.begin[i] < from; i++) {
		qn_row name = a->entities.col[1][i];
		unsigned k = 0;
		if (name == QN_NONE || !quote_is_person(a, name))
			continue;
		while (k < n && person[k].name != name)
			k++;
		if (k == PERSONS)
			return PERSONS + 1;
		if (k == n)
			person[n++] = (struct named){.name = name};
		look_at(a, i, &person[k]);
	}
	return n;
}

struct interview quote_interview(const struct article *a, const struct quotations *q)
{
	struct interview out = {QN_NONE, QN_NONE};
	struct named person[PERSONS];
	uint32_t from = first_label(q);
	unsigned n = from == QN_NONE ? 0 : persons(a, from, person), heads = 0, others = 0;
	if (n > PERSONS)
		return out;
	for (unsigned k = 0; k < n; k++)
		heads += person[k].headline && !person[k].byline;
	for (unsigned k = 0; k < n; k++)
		others += !person[k].byline && (heads == 1 ? person[k].headline : !person[k].to);
	for (unsigned k = 0; k < n && others == 1; k++)
		if (!person[k].byline && (heads == 1 ? person[k].headline : !person[k].to))
			out.answers = person[k].name;
	for (unsigned k = 0, asking = 0; k < n && out.answers != QN_NONE; k++)
		if (person[k].name != out.answers && (person[k].byline || person[k].to || person[k].talks))
			out.asks = asking++ ? QN_NONE : person[k].name;
	return out;
}
