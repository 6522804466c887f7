/*
 * resolve.c -- the speaker's name.
 *
 * The words of the source have a name in them, or are a pronoun or a description
 * that coreference has resolved, or a nameless source that the entities have made
 * a name of. Where a quotation has no source, it is that of the one before if
 * they stand together.
 */
#include "quote.h"

enum { ENTITY_KIND, ENTITY_NAME };
enum { NAME_KIND, NAME_TEXT };

static bool kind_is(const struct article *a, const qn_layer *l, qn_row i, const char *kind)
{
	const char *s = l->col[0][i] == QN_NONE ? NULL : a->string(a->arg, l->col[0][i]);
	while (s && *kind && *s == *kind)
		s++, kind++;
	return s && !*kind && !*s;
}

/* The name at the head of the source: one that ends before a comma, a preposition or the end. */
static qn_row head_name(const struct article *a, struct span s)
{
	const qn_layer *l = &a->entities;
	qn_row person = QN_NONE, other = QN_NONE;
	for (uint32_t i = qn_find(l, a->begin[s.b]); i < l->n && l->end[i] <= a->end[s.e - 1]; i++) {
		if (l->col[ENTITY_NAME][i] == QN_NONE)
			continue;
		uint32_t b = quote_token_at(a, l->begin[i]), e = quote_token_at(a, l->end[i]);
		bool head = e >= s.e || quote_in(a, e, "|,|(|who|of|at|for|from|in|with|and|") || quote_has(a, e, W_ADVERB);
		bool inside = b > s.b && quote_has(a, b - 1, W_PREP);
		if (!head || inside)
			continue;
		if (kind_is(a, l, i, "PER") && person == QN_NONE)
			person = l->col[ENTITY_NAME][i];
		else if (other == QN_NONE && !kind_is(a, l, i, "MISC"))
			other = l->col[ENTITY_NAME][i];
	}
	return person != QN_NONE ? person : other;
}

static qn_row nameless(const struct article *a, struct span s)
{
	const qn_layer *l = &a->names;
	for (uint32_t i = qn_find(l, a->begin[s.b]); i < l->n && l->begin[i] < a->end[s.e - 1]; i++)
		if (kind_is(a, l, i, "NOM"))
			return i;
	return QN_NONE;
}

static qn_row referred(const struct article *a, struct span s)
{
	const qn_layer *l = &a->coref;
	for (uint32_t i = qn_find(l, a->begin[s.b]); i < l->n && l->begin[i] < a->end[s.e - 1]; i++)
		if (l->end[i] <= a->end[s.e - 1])
			return l->col[0][i];
	return QN_NONE;
}

bool quote_resolve(struct article *a, struct quotations *q)
{
	qn_row last = QN_NONE;
	for (uint32_t i = 0; i < q->n; i++) {
		struct quotation *x = &q->at[i];
		if (x->source.b < x->source.e) {
			x->name = head_name(a, x->source);
			if (x->name == QN_NONE)
				x->name = referred(a, x->source);
			if (x->name == QN_NONE)
				x->name = nameless(a, x->source);
			if (x->name == QN_NONE && quote_has(a, x->source.b, W_HE | W_SHE) && x->source.e == x->source.b + 1)
				x->name = last;
		} else
			x->name = last;
		last = x->name;
	}
	return true;
}
