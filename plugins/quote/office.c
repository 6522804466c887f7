/*
 * office.c -- the name of a source that begins with an office.
 *
 * "Secretary of State Ana Li", "Cabinet member for education Huw Li", "former prosecutor and City Mayor Ana Li": the first "of", "for" or "and" ends no
 * source where an office goes on behind it and a person's name ends that. "Lawyers for Ana Li" are not she, so that each way asks for what only an office has.
 */
#include "quote.h"
#include "../../core/learn/title.h"

/* "Secretary of State Ana Li", "Minister for Trade Ana Li": a person named at the end of an office, with a word of it between.
   `of`: the token of that word. */
static qn_row office_holder(const struct article *a, struct span s, uint32_t of)
{
	if (of <= s.b || !quote_in(a, of, "|of|for|on|") || quote_in(a, of + 1, "|justices|judges|") || (quote_is(a, of, "for") && a->text[a->end[of - 1] - 1] == 's') || !quote_capital(a, of - 1) || !quote_capital(a, of + 1 + quote_is(a, of + 1, "the")))
		return QN_NONE;
	uint32_t e = of + 1;
	while (e < s.e && quote_letter(a, e) && !quote_has(a, e, W_PREP | W_LINK | W_WHO | W_AUX))
		e++;
	const qn_layer *l = &a->entities;
	for (uint32_t i = qn_find(l, a->begin[of + 2 + quote_is(a, of + 1, "the")]); e > of + 2 && i < l->n && l->begin[i] < a->end[e - 1]; i++) /* not "Lawyers for Ana Li" */
		if (l->end[i] >= a->end[e - 1] && quote_kind_is(a, l, i, "PER"))
			return l->col[ENTITY_NAME][i];
	return QN_NONE;
}

/* "Cabinet member for education Huw Li", "Minister of mineral resources Ana Li": an office without "the" in front, of matters in small letters, and at once the person who has it. */
static qn_row bare_office_holder(const struct article *a, struct span s, uint32_t of)
{
	enum { MATTERS = 6 };
	const qn_layer *l = &a->entities;
	uint32_t t = of + 1;
	if (of <= s.b || !quote_in(a, of, "|of|for|") || !quote_capital(a, s.b) || quote_has(a, s.b, W_DET | W_HIS) || a->text[a->end[of - 1] - 1] == 's' ||
	    quote_in(a, of - 1, "|spokesman|spokeswoman|spokesperson|lawyer|attorney|solicitor|counsel|aide|adviser|advisor|friend|ally|supporter|"))
		return QN_NONE;
	while (t < s.e && t - of < MATTERS && (quote_letter(a, t) || quote_is(a, t, "and")) && !quote_capital(a, t))
		t++;
	uint32_t i = t < s.e && t > of + 1 && !quote_has(a, t - 1, W_PREP | W_LINK | W_DET) ? qn_find(l, a->begin[t]) : l->n;
	return i < l->n && l->begin[i] == a->begin[t] && quote_kind_is(a, l, i, "PER") ? l->col[ENTITY_NAME][i] : QN_NONE;
}

/* "Former prosecutor and City Mayor Ana Li", "former Secretary of State and candidate Ana Li": one person with two offices, neither of which has an article.
   `link`: where the first piece of the source ends. */
static qn_row two_offices(const struct article *a, struct span s, uint32_t link)
{
	const qn_layer *l = &a->entities;
	while (link + 2 < s.e && !quote_is(a, link, "and") && !quote_is(a, link, ","))
		link++;
	if (link <= s.b || link + 2 >= s.e || !quote_is(a, link, "and") || quote_has(a, s.b, W_DET | W_HIS | W_PREP | W_TIME | W_PRONOUN))
		return QN_NONE;
	uint32_t e = quote_head_end(a, (struct span){link + 1, s.e});
	for (uint32_t i = s.b; i < e; i++)
		if (quote_owns(a, i) || (i > link && quote_has(a, i, W_DET | W_HIS)) || (quote_has(a, i, W_PREP) && !(quote_is(a, i, "of") && i < link && quote_capital(a, i + 1))))
			return QN_NONE;
	if (a->text[a->end[link - 1] - 1] == 's' || quote_in(a, link - 1, "|police|people|staff|parliament|congress|government|"))
		return QN_NONE; /* "Lawyers and Mayor Ana Li" */
	for (uint32_t i = qn_find(l, a->begin[link + 1]); i < l->n && l->begin[i] < a->end[e - 1]; i++)
		if (l->end[i] >= a->end[e - 1] && quote_kind_is(a, l, i, "PER") && l->begin[i] > a->begin[link + 1])
			return l->col[ENTITY_NAME][i];
	return QN_NONE;
}

/* "The Under-Secretary for the Affairs of the Grand Mosque Dr. Saad Hamdi": a title of address begins the name, whatever stands before it. e: the token
   behind the first piece of the source. */
static qn_row addressed(const struct article *a, struct span s, uint32_t e)
{
	enum { TITLES = 2 };
	const qn_layer *l = &a->entities;
	while (e < s.e && !quote_is(a, e, ",") && !quote_has(a, e, W_WHO))
		e++;
	uint32_t i = e > s.b ? qn_find(l, a->end[e - 1]) : 0;
	if (!i-- || l->end[i] != a->end[e - 1] || l->begin[i] < a->begin[s.b] || !quote_kind_is(a, l, i, "PER"))
		return QN_NONE;
	uint32_t first = quote_token_at(a, l->begin[i]), t = first;
	while (t > s.b && first - t < TITLES && title_of(a->text + a->begin[t - 1], a->end[t - 1] - a->begin[t - 1]) & TITLE_ADDRESS && quote_capital(a, t - 1))
		t--;
	return t < first && t > s.b + 1 && !quote_has(a, t - 1, W_PREP | W_LINK | W_DET | W_HIS | W_ING) && !quote_owns(a, t - 1) && quote_letter(a, t - 1) && quote_capital(a, t - 1) ? l->col[ENTITY_NAME][i] : QN_NONE;
}

qn_row quote_office(const struct article *a, struct span s, uint32_t e)
{
	qn_row name = office_holder(a, s, e);
	if (name == QN_NONE)
		name = bare_office_holder(a, s, e);
	if (name == QN_NONE)
		name = two_offices(a, s, e);
	return name == QN_NONE ? addressed(a, s, e) : name;
}
