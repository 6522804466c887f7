/*
 * resolve.c -- quotations in order, each with its speaker's name.
 *
 * A quotation without a source is that of the one before, if the two stand
 * together: the next paragraph's, or one more verb of the same subject. Else it
 * has no name: the text gives none. A sentence in marks beside a reported one
 * goes on with it.
 */
#include "quote.h"

#include <stdlib.h>
#include <string.h>

static uint32_t place_of(const struct article *a, const struct quotation *x)
{
	uint32_t at = x->part[0].b;
	if (x->cue.b < x->cue.e && a->begin[x->cue.b] < at)
		at = a->begin[x->cue.b];
	return at;
}

static int by_place(const void *x, const void *y, void *article)
{
	uint32_t p = place_of(article, x), q = place_of(article, y);
	if (p != q)
		return p < q ? -1 : 1;
	const struct quotation *u = x, *v = y;
	if (u->cue.b != v->cue.b)
		return u->cue.b < v->cue.b ? -1 : 1;
	return u->part[0].e < v->part[0].e ? -1 : u->part[0].e > v->part[0].e;
}

/* One more verb of the same subject: "said X and urged Y", "said X, adding Y". */
static bool same_subject(const struct article *a, const struct quotation *before, const struct quotation *x)
{
	if (before->cue.b >= before->cue.e || x->cue.b >= x->cue.e || before->cue.b >= x->cue.b || a->sentence[before->cue.b] != a->sentence[x->cue.b])
		return false;
	return quote_has(a, x->cue.b, W_ING) || (x->cue.b > 0 && quote_in(a, x->cue.b - 1, "|and|but|or|then|"));
}

/* A piece without reporting words that goes on in the same paragraph or the next. */
static bool floats_behind(const struct article *a, const struct quotation *before, const struct quotation *x)
{
	uint32_t p = quote_token_at(a, before->part[before->n_part - 1].e), q = quote_token_at(a, x->part[0].b);
	return x->kind == Q_DIRECT && p < a->n && q < a->n && a->paragraph[q] - a->paragraph[p ? p - 1 : 0] <= 1;
}

/* "The board may wait, Li said. 'We have time.'": a sentence in marks that nothing reports, next to one that is reported,
   goes on with it. */
static bool belongs(const struct article *a, struct quotation *before, struct quotation *x)
{
	if (x->cue.b < x->cue.e || x->source.b < x->source.e || before->cue.b == before->cue.e || before->n_part == PARTS || !quote_has(a, before->cue.e - 1, W_CUE))
		return false;
	uint32_t e = before->part[before->n_part - 1].e, first = quote_token_at(a, x->part[0].b), last = quote_token_at(a, e);
	if (e > x->part[0].b || first >= a->n || !last || (first > 1 && quote_is_mark(a, first - 1) && quote_is_mark(a, first - 2)))
		return false; /* marks that touch are two turns */
	last--;
	if (before->cue.e - 1 > last)
		last = before->cue.e - 1;
	return a->paragraph[first] == a->paragraph[last] && a->sentence[first] <= a->sentence[last] + 1;
}

static void go_on_with(struct quotation *before, struct quotation *x)
{
	uint32_t n = x->n_part < PARTS - before->n_part ? x->n_part : PARTS - before->n_part;
	memcpy(before->part + before->n_part, x->part, n * sizeof *x->part);
	before->n_part += n;
	if (before->kind != x->kind)
		before->kind = Q_MIXED;
	x->n_part = 0;
}

/* "Asked about the plan, Li shrugged": the person behind the comma, in words [b, e); QN_NONE. */
static qn_row asked_there(const struct article *a, uint32_t b, uint32_t e)
{
	const qn_layer *l = &a->entities;
	if (!quote_in(a, b, "|asked|pressed|questioned|quizzed|challenged|told|shown|reminded|confronted|"))
		return QN_NONE;
	for (uint32_t i = b; i + 2 < e; i++) {
		uint32_t k = quote_is(a, i, ",") ? qn_find(l, a->begin[i + 1]) : l->n;
		if (k >= l->n || l->begin[k] != a->begin[i + 1] || l->col[1][k] == QN_NONE || !quote_is_person(a, l->col[1][k]))
			continue;
		uint32_t t = quote_token_at(a, l->end[k]);
		if (t < e && !quote_owns(a, t) && quote_letter(a, t) && !quote_has(a, t, W_PREP | W_LINK | W_WHO))
			return l->col[1][k];
	}
	return QN_NONE;
}

/* "Li laughed off the claim. 'Tom is a mate.'": the person with whom the sentence in front of such a piece begins, in the same paragraph; QN_NONE: none does. */
static qn_row leads_in(const struct article *a, const struct quotation *x)
{
	enum { TITLES = 4, LONG = 40 };
	const qn_layer *l = &a->entities;
	uint32_t first = quote_token_at(a, x->part[0].b), b;
	while (first > 0 && first < a->n && quote_is_mark(a, first - 1))
		first--;
	if (first == 0 || first >= a->n || a->mark[first - 1] != QN_NONE || a->paragraph[first - 1] != a->paragraph[first])
		return QN_NONE;
	for (b = first - 1; b > 0 && first - b < LONG && a->sentence[b - 1] == a->sentence[first - 1]; b--)
		;
	if (b > 0 && a->sentence[b - 1] == a->sentence[first - 1])
		return QN_NONE;
	for (uint32_t i = b; i < b + TITLES && i < first && quote_capital(a, i); i++) {
		uint32_t k = qn_find(l, a->begin[i]);
		if (k < l->n && l->begin[k] == a->begin[i] && l->col[1][k] != QN_NONE && quote_is_person(a, l->col[1][k]))
			return quote_owns(a, quote_token_at(a, l->end[k])) ? QN_NONE : l->col[1][k];
	}
	return asked_there(a, b, first);
}

/* "he said ... He said ...": one speaker in a paragraph. */
static bool same_pronoun(const struct article *a, const struct quotation *before, const struct quotation *x)
{
	uint32_t p = before->source.b, q = x->source.b;
	return before->source.e == p + 1 && x->source.e == q + 1 && p < q && a->paragraph[p] == a->paragraph[q] && (a->word[p] & a->word[q] & (W_HE | W_SHE)) &&
	       before->name != QN_NONE && quote_is_person(a, before->name) && a->sentence[q] <= a->sentence[p] + 3;
}

/* "His mother said she was proud. 'He is kind,' she said.": who has no name goes on to speak in the paragraph, where the pronoun fits and nobody is named between. */
static bool same_nameless(const struct article *a, const struct quotation *before, const struct quotation *x)
{
	static const char women[] = "|mother|wife|widow|daughter|sister|aunt|woman|girl|grandmother|spokeswoman|girlfriend|policewoman|actress|mum|niece|";
	static const char men[] = "|father|husband|widower|son|brother|uncle|man|boy|grandfather|spokesman|boyfriend|policeman|dad|nephew|";
	const qn_layer *l = &a->entities;
	uint32_t b = before->source.b, e = b, q = x->source.b;
	if (x->source.e != q + 1 || !quote_has(a, q, W_HE | W_SHE) || before->source.e <= b || b >= q || before->name == QN_NONE || a->paragraph[b] != a->paragraph[q] || a->sentence[q] > a->sentence[b] + 3)
		return false;
	const char *kind = a->names.col[0][before->name] == QN_NONE ? NULL : a->string(a->arg, a->names.col[0][before->name]);
	while (e + 1 < before->source.e && !quote_in(a, e + 1, "|,|who|which|that|of|at|for|from|in|with|on|"))
		e++;
	if (!kind || strcmp(kind, "NOM") != 0 || !quote_in(a, e, quote_has(a, q, W_SHE) ? women : men))
		return false;
	for (uint32_t k = qn_find(l, a->end[before->source.e - 1]); k < l->n && l->begin[k] < a->begin[q]; k++)
		if (a->mark[quote_token_at(a, l->begin[k])] == QN_NONE && l->col[1][k] != QN_NONE && quote_is_person(a, l->col[1][k]))
			return false;
	return true;
}

static uint32_t first_token(const struct article *a, const struct quotation *x)
{
	uint32_t i = x->source.b < x->source.e ? x->source.b : quote_token_at(a, x->part[0].b);
	return i < a->n ? i : a->n - 1;
}

/* The one person of the article with these initials: "NF:" for Nadia Ferris. */
static qn_row of_initials(const struct article *a, const struct quotation *x)
{
	enum { PEOPLE = 400, MOST = 4 };
	uint32_t i = x->source.b, n = a->end[i] - a->begin[i];
	qn_row one = QN_NONE;
	if (x->source.e != i + 1 || n < 2 || n > MOST)
		return QN_NONE;
	for (uint32_t k = 0; k < a->names.n && k < PEOPLE; k++) {
		const char *s = quote_is_person(a, k) ? a->string(a->arg, a->names.col[1][k]) : "";
		uint32_t at = 0;
		for (const char *w = s; *w && at <= n; w++)
			if (w == s || w[-1] == ' ' || w[-1] == '-') {
				if (at == n || *w != a->text[a->begin[i] + at])
					at = n;
				at++;
			}
		if (at != n)
			continue;
		if (one != QN_NONE)
			return QN_NONE;
		one = k;
	}
	return one;
}

/* "Li, asked about the plan, was blunt. 'No.'": whether what was reported last is a question that nobody put, in the sentence in front. */
static bool only_asked(const struct article *a, const struct quotation *before, const struct quotation *x)
{
	return before->source.b == before->source.e && before->cue.b < before->cue.e && quote_in(a, before->cue.b, "|asked|pressed|questioned|quizzed|challenged|") &&
	       a->sentence[before->cue.b] + 1 == a->sentence[first_token(a, x)];
}

/* Whether somebody is quoted in this paragraph before. */
static bool spoken_before(const struct article *a, const struct quotation *before, const struct quotation *x)
{
	if (before && only_asked(a, before, x))
		return false;
	uint32_t e = before ? quote_token_at(a, before->part[before->n_part - 1].e) : 0;
	return e > 0 && a->paragraph[e - 1] == a->paragraph[first_token(a, x)];
}

bool quote_resolve(struct article *a, struct quotations *q)
{
	const struct source_names *names = quote_source_names(a);
	if (!names)
		return false;
	uint32_t n = 0;
	for (uint32_t i = 0; i < q->n; i++)
		if (!q->at[i].drop && q->at[i].n_part)
			q->at[n++] = q->at[i];
	q->n = n;
	if (n)
		qsort_r(q->at, n, sizeof *q->at, by_place, a);
	struct quotation *last = NULL;
	for (uint32_t i = 0; i < q->n; i++) {
		struct quotation *x = &q->at[i];
		if (last && belongs(a, last, x))
			go_on_with(last, x);
		else
			last = x;
	}
	n = 0;
	for (uint32_t i = 0; i < q->n; i++)
		if (q->at[i].n_part)
			q->at[n++] = q->at[i];
	q->n = n;
	qn_row person = QN_NONE, likely = QN_NONE; /* who spoke last and is a person; and who may be one by the look of the name */
	uint32_t where = 0;                        /* in which paragraph */
	struct interview interview = quote_interview(a, q);
	for (uint32_t i = 0; i < q->n; i++) {
		struct quotation *x = &q->at[i], *before = i ? &q->at[i - 1] : NULL;
		if (x->source.b == x->source.e && before && same_subject(a, before, x)) {
			x->source = quote_has(a, x->cue.b, W_ING) ? before->source : x->source;
			x->name = before->name;
		} else if (x->source.b == x->source.e) {
			qn_row other = x->cue.b == x->cue.e && x->kind == Q_DIRECT && !spoken_before(a, before, x) ? leads_in(a, x) : QN_NONE;
			if (other != QN_NONE && !quote_names(a, x, other))
				x->name = other;
			else if (x->cue.b == x->cue.e && interview.answers != QN_NONE && quote_in_headline(a, quote_token_at(a, x->part[0].b)))
				x->name = interview.answers;
			else if (before && x->cue.b == x->cue.e && floats_behind(a, before, x) && !quote_names(a, x, before->name))
				x->name = before->name;
		} else {
			bool again = before && (same_pronoun(a, before, x) || same_nameless(a, before, x));
			bool who = x->source.e == x->source.b + 1 && quote_in(a, x->source.b, "|who|which|that|");
			x->name = again ? before->name : quote_name_of(a, names, x, a->paragraph[x->source.b] > where + 1 ? QN_NONE : person != QN_NONE ? person : likely);
			qn_row issued = again ? QN_NONE : quote_issued(a, q->at, i);
			x->name = issued != QN_NONE ? issued : x->name;
			if (x->source.e == x->source.b + 1 && quote_in(a, x->source.b, "|q|a|a.|") && strcmp(x->rule, "transcript") == 0)
				x->name = quote_is(a, x->source.b, "q") ? interview.asks : interview.answers;
			if (x->name == QN_NONE && strcmp(x->rule, "transcript") == 0)
				x->name = of_initials(a, x);
			if (who && x->name != QN_NONE)
				continue;
		}
		if (x->name != QN_NONE && quote_is_person(a, x->name))
			person = x->name, where = a->paragraph[first_token(a, x)];
		else if (x->name != QN_NONE && x->source.e - x->source.b == 2 && quote_capital(a, x->source.b) && quote_capital(a, x->source.b + 1) &&
		         !quote_has(a, x->source.b, W_DET) && !quote_has(a, x->source.b + 1, W_PERSON))
			likely = x->name;
	}
	return true;
}
