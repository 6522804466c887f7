/*
 * echo.c -- words in marks in a headline that the text has again: "'We felt like
 * ghosts': cleaners win back pay" is said by whom the text has say it.
 */
#include "quote.h"

#include <string.h>

enum { MOST = 8, WORDS = 3 }; /* marks in headlines that are looked at; words that are no chance */

/* Whether the words of tokens [s) stand among those of the bytes [b, e). */
static bool has_words(const struct article *a, struct span s, uint32_t b, uint32_t e)
{
	for (uint32_t i = quote_token_at(a, b); i < a->n && a->begin[i] < e; i++) {
		uint32_t k = s.b, t = i;
		while (k < s.e && t < a->n && a->begin[t] < e) {
			if (!quote_letter(a, k)) {
				k++;
				continue;
			}
			if (!quote_letter(a, t) && t > i) {
				t++;
				continue;
			}
			uint32_t n = a->end[k] - a->begin[k];
			if (a->end[t] - a->begin[t] != n || strncasecmp(a->text + a->begin[k], a->text + a->begin[t], n) != 0)
				break;
			k++, t++;
		}
		while (k < s.e && !quote_letter(a, k))
			k++;
		if (k == s.e)
			return true;
	}
	return false;
}

/* The name of whoever says these words in marks elsewhere. */
static qn_row says(const struct article *a, const struct quotations *q, uint32_t n, struct span s)
{
	for (uint32_t i = 0; i < n; i++)
		for (uint32_t k = 0; k < q->at[i].n_part && q->at[i].kind != Q_INDIRECT && q->at[i].name != QN_NONE; k++)
			if (q->at[i].part[k].b >= a->end[s.e - 1] && has_words(a, s, q->at[i].part[k].b, q->at[i].part[k].e))
				return q->at[i].name;
	return QN_NONE;
}

/* The quotation that has these bytes; NULL: none. */
static struct quotation *holding(struct quotations *q, uint32_t n, uint32_t b, uint32_t e)
{
	for (uint32_t i = 0; i < n; i++)
		for (uint32_t k = 0; k < q->at[i].n_part; k++)
			if (q->at[i].part[k].b < e && b < q->at[i].part[k].e)
				return &q->at[i];
	return NULL;
}

bool quote_echoes(struct article *a, struct quotations *q)
{
	uint32_t n = q->n, looked = 0;
	for (uint32_t k = 0; k < a->n_mark && looked < MOST; k++) {
		const struct mark *m = &a->marks[k];
		struct span s = m->in;
		uint32_t words = 0;
		for (uint32_t i = s.b; i < s.e; i++)
			words += quote_letter(a, i);
		if (words < WORDS || m->outer != QN_NONE || !quote_in_headline(a, s.b))
			continue;
		looked++;
		struct quotation *x = holding(q, n, m->begin, m->end);
		if (x && (x->name != QN_NONE || x->source.b < x->source.e))
			continue;
		qn_row name = says(a, q, n, s);
		if (name == QN_NONE)
			continue;
		if (!x) {
			if (!(x = quote_add(a, q)))
				return false;
			x->part[0].b = m->begin;
			x->part[0].e = m->end;
			x->n_part = 1;
			x->kind = Q_DIRECT;
			x->rule = "headline";
			x->conf = 0.6f;
		}
		x->name = name;
	}
	return true;
}
