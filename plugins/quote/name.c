/*
 * name.c -- the name that the words of a source mean.
 *
 * The words of the source have a name at their head; or they are a pronoun or a
 * description, which coreference or, for "he" and "she", the last speaker
 * resolves; or they are a nameless source that the entities have made a name of.
 */
#include "quote.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/nominal.h"
#include "../../core/learn/title.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_KIND, NAME_TEXT };

/* Names by their last words, so that a mention that the tagger missed is known again. */
struct known { uint32_t mask, *row; /* [mask + 1] row + 1, 0: empty */ };

static const char *last_word(const char *s)
{
	const char *space = strrchr(s, ' ');
	return space ? space + 1 : s;
}

/* A name whose family name comes first: "Fu Kun-chi". */
static bool family_first(const char *s)
{
	const char *last = last_word(s), *hyphen = strchr(last, '-');
	return last > s && hyphen && hyphen[1] >= 'a' && hyphen[1] <= 'z' && !memchr(s, ' ', (size_t)(last - s) - 1);
}

static void remember(struct known *k, uint32_t hash, uint32_t row)
{
	uint32_t at = hash & k->mask;
	while (k->row[at])
		at = (at + 1) & k->mask;
	k->row[at] = row + 1;
}

static bool know(const struct article *a, struct known *k)
{
	uint32_t room = 16;
	while (room < 4 * a->names.n)
		room *= 2;
	k->mask = room - 1;
	if (!(k->row = a->alloc(a->arg, room * sizeof *k->row)))
		return false;
	for (uint32_t i = 0; i < a->names.n; i++) {
		const char *s = a->string(a->arg, a->names.col[NAME_TEXT][i]), *w = last_word(s);
		remember(k, feat_bytes(w, strlen(w)), i);
		if (family_first(s))
			remember(k, feat_bytes(s, strcspn(s, " ")), i);
	}
	return true;
}

/* A name that ends in word i and whose other words are those before it, or a person of that surname. */
static qn_row again(const struct article *a, const struct known *k, struct span s, uint32_t i)
{
	const char *w = a->text + a->begin[i];
	uint32_t n = a->end[i] - a->begin[i], tries = 0;
	qn_row surname = QN_NONE;
	if (!quote_capital(a, i))
		return QN_NONE;
	for (uint32_t at = feat_bytes(w, n) & k->mask; k->row[at] && tries < 64; at = (at + 1) & k->mask, tries++) {
		qn_row row = k->row[at] - 1;
		const char *text = a->string(a->arg, a->names.col[NAME_TEXT][row]), *last = last_word(text);
		size_t len = strlen(text);
		if (i == s.b && family_first(text) && n == strcspn(text, " ") && memcmp(text, w, n) == 0 && quote_kind_is(a, &a->names, row, "PER"))
			surname = row;
		if (strlen(last) != n || memcmp(last, w, n) != 0 || quote_kind_is(a, &a->names, row, "NOM") || (i > s.b && quote_kind_is(a, &a->names, row, "MISC")))
			continue; /* "the Ohio Democrat" is one of those whom the name means */
		if (a->end[i] >= len && a->begin[s.b] <= a->end[i] - len && memcmp(a->text + a->end[i] - len, text, len) == 0 && !(i == s.b && quote_kind_is(a, &a->names, row, "LOC")))
			return row;
		if (quote_kind_is(a, &a->names, row, "PER") && (i == s.b || !quote_capital(a, i - 1) || title_of(a->text + a->begin[i - 1], a->end[i - 1] - a->begin[i - 1])))
			surname = row;
	}
	return surname;
}

/* "led by the Apple Front", "held at": what is done by somebody, or where, names nobody. */
static bool is_participle(const struct article *a, uint32_t i)
{
	uint32_t n = a->end[i] - a->begin[i];
	bool past = quote_in(a, i, "|led|run|owned|backed|held|made|known|born|built|drawn|kept|") || (n > 4 && memcmp(a->text + a->end[i] - 2, "ed", 2) == 0 && !quote_capital(a, i));
	return past && quote_has(a, i + 1, W_PREP);
}

/* A name's own "of" or brackets at token i, "Bureau of Meteorology forecaster Ian Li", "JD(S) leader Ana Rao": where the phrase goes on behind them; 0: it does not. */
static uint32_t behind_own(const struct article *a, struct span s, uint32_t i)
{
	const qn_layer *l = &a->entities;
	uint32_t k = i < s.e && quote_in(a, i, "|of|and|for|(|") ? qn_find(l, a->begin[i - 1]) : l->n;
	if (k >= l->n || l->begin[k] > a->begin[i - 1] || l->end[k] <= a->end[i])
		return 0;
	uint32_t t = quote_token_at(a, l->end[k]);
	return t > i && t < s.e && quote_letter(a, t) && !quote_has(a, t, W_PREP | W_LINK | W_WHO) ? t : 0;
}

uint32_t quote_head_end(const struct article *a, struct span s)
{
	uint32_t i = s.b, on = s.b;
	do
		for (i = on + 1; i < s.e; i++) {
			bool joined = quote_is(a, i - 1, "-") && a->end[i - 1] == a->begin[i]; /* "mother-of-six" */
			if (!joined && (quote_in(a, i, "|,|(|who|which|that|of|at|for|from|in|with|on|and|around|near|close|familiar|--|\xe2\x80\x94|\xe2\x80\x93|") || (quote_has(a, i, W_ING) && !quote_capital(a, i)) || (is_participle(a, i) && quote_in(a, i + 1, "|by|"))))
				break;
		}
	while ((on = behind_own(a, s, i)));
	return i;
}

static qn_row name_at_end(const struct article *a, uint32_t b, uint32_t e)
{
	const qn_layer *l = &a->entities;
	for (uint32_t i = qn_find(l, a->begin[b]); i < l->n && l->begin[i] < a->end[e - 1]; i++)
		if (l->end[i] >= a->end[e - 1] && l->col[ENTITY_NAME][i] != QN_NONE && !quote_kind_is(a, l, i, "MISC"))
			return l->col[ENTITY_NAME][i];
	return QN_NONE;
}

/* "The Unite union": an organisation, and what it is. */
static qn_row told_what(const struct article *a, uint32_t b, uint32_t e)
{
	static const char set[] = "|union|party|group|newspaper|paper|magazine|broadcaster|network|channel|airline|charity|movement|militia|faction|platform|website|retailer|"
	                          "institute|pollster|agency|firm|company|consultancy|federation|association|foundation|club|bank|";
	if (e < b + 3 || !quote_is(a, b, "the") || !quote_in(a, e - 1, set) || quote_capital(a, e - 1))
		return QN_NONE;
	const qn_layer *l = &a->entities;
	uint32_t i = qn_find(l, a->begin[b + 1]);
	return i < l->n && l->begin[i] == a->begin[b + 1] && l->end[i] == a->end[e - 2] && quote_kind_is(a, l, i, "ORG") ? l->col[ENTITY_NAME][i] : QN_NONE;
}

/* What speaks for somebody as he does: "Mr Li's office", "her campaign", "the Kenya mission". */
static qn_row organ(const struct article *a, uint32_t b, uint32_t e)
{
	if (!quote_in(a, e - 1, "|office|campaign|camp|team|administration|board|mission|management|presidency|secretariat|unit|wing|branch|chapter|leadership|"))
		return QN_NONE;
	if (e == b + 2 && quote_in(a, b, "|his|her|its|their|")) {
		uint32_t i = qn_find(&a->coref, a->begin[b]);
		return i < a->coref.n && a->coref.begin[i] == a->begin[b] ? a->coref.col[0][i] : QN_NONE;
	}
	for (uint32_t i = e - 1; --i > b;)
		if (quote_owns(a, i))
			return name_at_end(a, b, i);
	return name_at_end(a, b, e - 1);
}

/* Whether a name is followed by letters that tell what somebody is: "Ana Li KC", "Ana Li FRCN". */
static bool is_letters(const struct article *a, uint32_t i)
{
	enum { MOST = 6 };
	uint32_t n = a->end[i] - a->begin[i];
	for (uint32_t k = a->begin[i]; k < a->end[i]; k++)
		if (a->text[k] < 'A' || a->text[k] > 'Z')
			return false;
	return n > 1 && n <= MOST;
}

/* The name that ends at token e, before or behind such letters. */
static qn_row name_with_letters(const struct article *a, uint32_t b, uint32_t e)
{
	qn_row name = name_at_end(a, b, e);
	if (name == QN_NONE && e > b + 1 && (is_letters(a, e - 1) || quote_in(a, e - 1, "|jr|jr.|sr|sr.|phd|")))
		name = name_at_end(a, b, e - 1);
	return name;
}

/* "The Quiet Room, a coalition": a name of several words from the article on that the tagger takes for a work; not "the Ohio Democrat". */
static qn_row titled_body(const struct article *a, uint32_t b, uint32_t e)
{
	const qn_layer *l = &a->entities;
	b += quote_is(a, b, "the");
	uint32_t i = b + 1 < e ? qn_find(l, a->begin[b]) : l->n;
	return i < l->n && l->begin[i] == a->begin[b] && l->end[i] == a->end[e - 1] && quote_kind_is(a, l, i, "MISC") ? l->col[ENTITY_NAME][i] : QN_NONE;
}

/* "Two economists, Ana Li and Bo Lund": several, whom the first that is named behind token e is not. */
static bool is_several(const struct article *a, struct span s, uint32_t e)
{
	uint32_t n = e > s.b ? a->end[e - 1] - a->begin[e - 1] : 0;
	const char *end = n ? a->text + a->end[e - 1] : NULL;
	if (n < 4 || end[-1] != 's' || strchr("sui", end[-2]) || quote_capital(a, e - 1) || a->look == NULL)
		return false;
	for (uint32_t i = e + 1, people = 0; i < s.e; i++) {
		people += a->look[i].entity == 1 && a->look[i - 1].entity != 1;
		if (people > 1)
			return true;
	}
	return false;
}

/* A word in capitals of more than three letters: a town in front of a dash. */
static bool is_letters_all(const struct article *a, uint32_t i)
{
	for (uint32_t k = a->begin[i]; k < a->end[i]; k++)
		if (a->text[k] < 'A' || a->text[k] > 'Z')
			return false;
	return a->end[i] - a->begin[i] > 3;
}

/* The name at the head of the source, "President Li" or "the mayor, Ana Li"; not that of "an aide to Li" or "Li's aide". */
static qn_row head_name(const struct article *a, const struct known *k, struct span s)
{
	uint32_t e = quote_head_end(a, s);
	if (e + 1 < s.e && quote_in(a, e, "|--|\xe2\x80\x94|\xe2\x80\x93|") && (quote_in_dateline(a, s.b) || is_letters_all(a, s.b))) { /* "OSLO — Li said" */
		s.b = e + 1;
		e = quote_head_end(a, s);
	}
	qn_row name = name_at_end(a, s.b, e);
	if (name == QN_NONE || (e == s.b + 1 && quote_kind_is(a, &a->names, name, "LOC"))) { /* "Paris said", where a Valeska Paris is known */
		qn_row person = again(a, k, s, e - 1);
		name = person != QN_NONE ? person : name;
	}
	if (name == QN_NONE)
		name = name_with_letters(a, s.b, e);
	if (name == QN_NONE && e > s.b + 1)
		name = organ(a, s.b, e);
	struct span worded = name == QN_NONE ? quote_worded_source(a, s) : (struct span){0, 0};
	if (worded.b < worded.e)
		name = name_with_letters(a, worded.b, quote_head_end(a, worded));
	if (name == QN_NONE)
		name = told_what(a, s.b, e);
	if (name == QN_NONE)
		name = quote_office(a, s, e);
	if (name == QN_NONE)
		name = titled_body(a, s.b, e);
	while (e < s.e && name == QN_NONE && !quote_in(a, e, "|,|--|\xe2\x80\x94|\xe2\x80\x93|")) /* "a spokesman for the army, Peter Falk" */
		e++;
	if (e < s.e && quote_in(a, e, "|,|--|\xe2\x80\x94|\xe2\x80\x93|") && (name == QN_NONE || !quote_kind_is(a, &a->names, name, "PER"))) {
		struct span rest = {e + 1, s.e};
		bool comma = quote_is(a, e, ",");
		if (rest.b < rest.e && !quote_in(a, rest.b, "|who|which|that|whose|where|including|such|like|especially|notably|or|") && !is_participle(a, rest.b) && !is_several(a, s, e)) { /* the appositive */
			uint32_t e2 = quote_head_end(a, rest);
			qn_row other = name_with_letters(a, rest.b, e2);
			if (other == QN_NONE)
				other = again(a, k, rest, e2 - 1);
			if (other != QN_NONE && ((name == QN_NONE && comma) || quote_kind_is(a, &a->names, other, "PER")) && !quote_has(a, rest.b, W_PREP | W_LINK))
				name = other;
		}
	}
	if (name == QN_NONE && quote_capital(a, s.b)) { /* "Li" in "Li of the Times" and the like: a name that begins the source */
		const qn_layer *l = &a->entities;
		uint32_t i = qn_find(l, a->begin[s.b]);
		if (i < l->n && l->begin[i] == a->begin[s.b] && l->end[i] <= a->end[s.e - 1] && quote_kind_is(a, l, i, "PER")) {
			uint32_t t = quote_token_at(a, l->end[i]);
			e = quote_head_end(a, s);
			if (!quote_owns(a, t) && !(quote_letter(a, t) && t < e))
				name = l->col[ENTITY_NAME][i];
		}
	}
	return name;
}

/* Whether the words at [begin, end) are the head of the source: not "the bank" in "lawyers for the bank", nor "the mayor"
   in "the mayor's aide". */
static bool heads(const struct article *a, struct span s, uint32_t begin, uint32_t end)
{
	uint32_t i = s.b;
	for (; i < s.e && a->begin[i] < begin; i++)
		if ((quote_has(a, i, W_PREP | W_LINK | W_ING) || quote_in(a, i, "|around|across|near|")) && !quote_capital(a, i))
			return false;
	while (i < s.e && a->begin[i] < end)
		i++;
	return !quote_owns(a, i);
}

/* "Analysts at Roth & Co": nobody is named but whom they speak for. */
static qn_row employer(const struct article *a, struct span s)
{
	uint32_t e = quote_head_end(a, s);
	if (e >= s.e || !quote_is(a, e, "at") || e + 1 == s.e || quote_has(a, s.b, W_DET) || a->text[a->end[e - 1] - 1] != 's')
		return QN_NONE;
	qn_row name = name_at_end(a, e, quote_head_end(a, (struct span){e + 1, s.e}));
	return name != QN_NONE && quote_kind_is(a, &a->names, name, "ORG") ? name : QN_NONE;
}

static qn_row nameless(const struct article *a, struct span s)
{
	const qn_layer *l = &a->names;
	for (uint32_t i = qn_find(l, a->begin[s.b]); i < l->n && l->begin[i] < a->end[s.e - 1]; i++)
		if (quote_kind_is(a, l, i, "NOM") && heads(a, s, l->begin[i], l->end[i]))
			return i;
	return QN_NONE;
}

/* "Experts", then "experts": the same words for a source without a name, whatever their first letter's case. */
static qn_row nameless_again(const struct article *a, struct span s)
{
	enum { MOST = 400 };
	uint32_t b = a->begin[s.b], n = a->end[s.e - 1] - b;
	for (uint32_t i = 0; i < a->names.n && i < MOST && a->names.begin[i] < b; i++) {
		uint32_t at = a->names.begin[i];
		if (a->names.end[i] - at == n && (a->text[at] | 0x20) == (a->text[b] | 0x20) && memcmp(a->text + at + 1, a->text + b + 1, n - 1) == 0 &&
		    quote_kind_is(a, &a->names, i, "NOM"))
			return i;
	}
	return QN_NONE;
}

static qn_row referred(const struct article *a, struct span s)
{
	const qn_layer *l = &a->coref;
	uint32_t e = quote_head_end(a, s);
	for (uint32_t i = qn_find(l, a->begin[s.b]); i < l->n && l->begin[i] < a->end[s.e - 1]; i++)
		if ((l->end[i] == a->end[e - 1] || l->end[i] == a->end[s.e - 1]) && heads(a, s, l->begin[i], l->end[i]))
			return i + 1 < l->n && l->begin[i + 1] == l->begin[i] && l->end[i + 1] == l->end[i] ? QN_NONE : l->col[0][i]; /* "both ministers": two, and not the first alone */
	return QN_NONE;
}

/* "Lim Han, the spokesman of the party, who": the person of the sentence before token e, with no verb between. */
static qn_row person_before(const struct article *a, uint32_t e)
{
	const qn_layer *l = &a->entities;
	for (uint32_t i = e; i-- > 0 && i + 24 > e && a->sentence[i] == a->sentence[e ? e - 1 : 0];) {
		if (quote_has(a, i, W_CUE | W_AUX | W_WHO) && !quote_in(a, i, "|'s|\xe2\x80\x99s|"))
			break;
		uint32_t k = qn_find(l, a->begin[i]);
		if (k < l->n && l->begin[k] == a->begin[i] && quote_kind_is(a, l, k, "PER"))
			return l->col[ENTITY_NAME][k];
	}
	return QN_NONE;
}

/* Byte behind the head of a source without a name. */
static uint32_t head_behind(const struct article *a, uint32_t row)
{
	uint32_t b = a->names.begin[row];
	return b + (uint32_t)nominal_head(a->text + b, a->names.end[row] - b);
}

/* The name of a noun phrase that ends before token e: "an official who claimed". */
static qn_row antecedent(const struct article *a, const struct known *k, uint32_t e)
{
	qn_row name = quote_is(a, e + quote_is(a, e, ","), "who") ? person_before(a, e) : QN_NONE;
	if (name == QN_NONE)
		name = name_at_end(a, e > 6 ? e - 6 : 0, e);
	if (name == QN_NONE && e)
		name = again(a, k, (struct span){e > 6 ? e - 6 : 0, e}, e - 1);
	for (uint32_t i = name == QN_NONE && e ? qn_find(&a->coref, a->begin[e > 8 ? e - 8 : 0]) : a->coref.n; name == QN_NONE && i < a->coref.n && a->coref.begin[i] < a->end[e - 1]; i++)
		if (a->coref.end[i] == a->end[e - 1])
			name = a->coref.col[0][i];
	for (uint32_t i = qn_find(&a->names, a->begin[e > 8 ? e - 8 : 0]); name == QN_NONE && i < a->names.n && a->names.begin[i] < a->end[e - 1]; i++)
		if (a->names.end[i] == a->end[e - 1] || (quote_kind_is(a, &a->names, i, "NOM") && head_behind(a, i) == a->end[e - 1]))
			name = i;
	return name;
}

/* The last person named at the start of a sentence, in the paragraph of token i or the one before. */
static qn_row subject_person(const struct article *a, uint32_t i)
{
	const qn_layer *l = &a->entities;
	uint32_t k = qn_find(l, a->begin[i]);
	for (unsigned tries = 0; k-- > 0 && tries < 24; tries++) {
		uint32_t t = quote_token_at(a, l->begin[k]);
		if (t >= a->n || a->paragraph[t] + 1 < a->paragraph[i])
			break;
		bool first = t == 0 || a->sentence[t - 1] != a->sentence[t] || (t > 1 && a->sentence[t - 2] != a->sentence[t] && quote_capital(a, t - 1));
		if (first && a->mark[t] == QN_NONE && l->col[ENTITY_NAME][k] != QN_NONE && quote_kind_is(a, l, k, "PER"))
			return l->col[ENTITY_NAME][k];
	}
	return QN_NONE;
}

bool quote_names(const struct article *a, const struct quotation *x, qn_row name)
{
	const qn_layer *l = &a->entities;
	if (name == QN_NONE || quote_kind_is(a, &a->names, name, "NOM"))
		return false;
	for (uint32_t k = 0; k < x->n_part && x->kind != Q_INDIRECT; k++)
		for (uint32_t i = qn_find(l, x->part[k].b), tries = 0; i < l->n && l->begin[i] < x->part[k].e && tries < 64; i++, tries++)
			if (l->begin[i] >= x->part[k].b && l->col[ENTITY_NAME][i] == name)
				return true;
	return false;
}

/* "the head of the bank, Ana Li, she has said": the person named right before; not in "Ana Li, she said, had no plan". */
static qn_row apposed(const struct article *a, uint32_t i)
{
	enum { WHOM = 6 };
	uint32_t e = i + 1;
	while (e < a->n && e < i + 4 && quote_has(a, e, W_CUE | W_AUX))
		e++;
	bool first = i == 2 || (i > 2 && a->sentence[i - 3] != a->sentence[i]);
	for (uint32_t k = e; first && k < e + WHOM && k < a->n && a->sentence[k] == a->sentence[i]; k++)
		if (quote_is(a, k, ",")) /* "Lund, she told a friend, had charm" */
			return QN_NONE;
	qn_row name = i > 1 && quote_is(a, i - 1, ",") && !quote_is(a, e, ",") ? name_at_end(a, i - 2, i - 1) : QN_NONE;
	return name != QN_NONE && quote_kind_is(a, &a->names, name, "PER") ? name : QN_NONE;
}

/* "the 19-year-old" */
static bool is_aged(const struct article *a, struct span s)
{
	static const char old[] = "year-old";
	uint32_t n = sizeof old - 1, e = a->end[s.e - 1];
	return quote_is(a, s.b, "the") && s.e > s.b + 1 && (quote_is(a, s.e - 1, "old") || (e > a->begin[s.b] + n && memcmp(a->text + e - n, old, n) == 0));
}

/* The person who was named last in the paragraph, outside of marks, another than `but`. */
static qn_row last_person(const struct article *a, uint32_t i, qn_row but)
{
	const qn_layer *l = &a->entities;
	uint32_t k = qn_find(l, a->begin[i]);
	for (unsigned tries = 0; k-- > 0 && tries < 24; tries++) {
		uint32_t t = quote_token_at(a, l->begin[k]);
		if (t >= a->n || a->paragraph[t] != a->paragraph[i])
			break;
		if (t < i && a->mark[t] == QN_NONE && l->col[ENTITY_NAME][k] != QN_NONE && l->col[ENTITY_NAME][k] != but && quote_kind_is(a, l, k, "PER"))
			return l->col[ENTITY_NAME][k];
	}
	return QN_NONE;
}

/* A source that is no person though it may speak: "a report". */
static bool impersonal(const struct article *a, qn_row name)
{
	static const char *const word[] = {"report", "poll", "study", "survey", "statement", "company", "group", "agency", "court", "firm", "bank", "club"};
	if (!quote_kind_is(a, &a->names, name, "NOM"))
		return false;
	const char *text = a->string(a->arg, a->names.col[NAME_TEXT][name]);
	size_t n = nominal_head(text, strlen(text)), len;
	for (size_t k = 0; k < sizeof word / sizeof *word; k++)
		if ((len = strlen(word[k])) <= n && memcmp(text + n - len, word[k], len) == 0 && (len == n || text[n - len - 1] == ' '))
			return true;
	return false;
}

bool quote_is_person(const struct article *a, qn_row name) { return quote_kind_is(a, &a->names, name, "PER"); }

struct source_names { struct known known; };

struct source_names *quote_source_names(const struct article *a)
{
	struct source_names *n = a->alloc(a->arg, sizeof *n);
	return n && know(a, &n->known) ? n : NULL;
}

qn_row quote_name_of(const struct article *a, const struct source_names *n, const struct quotation *x, qn_row person)
{
	qn_row name = QN_NONE;
	struct span s = x->source;
	if (s.e == s.b + 1 && s.b > 1 && quote_in(a, s.b, "|who|which|that|"))
		name = antecedent(a, &n->known, s.b - quote_is(a, s.b - 1, ","));
	if (name != QN_NONE)
		return name;
	bool he = s.e == s.b + 1 && quote_has(a, s.b, W_HE | W_SHE), aged = is_aged(a, s);
	if (he)
		name = apposed(a, s.b);
	if (name == QN_NONE)
		name = head_name(a, &n->known, s);
	if (name == QN_NONE)
		name = referred(a, s);
	if (he && name != QN_NONE && quote_names(a, x, name)) {
		qn_row other = last_person(a, s.b, name);
		if (other == QN_NONE && last_person(a, s.b, QN_NONE) == QN_NONE && person != name)
			other = person; /* who spoke last, where the paragraph names nobody */
		name = other != QN_NONE ? other : name; /* "Without me there would be no Petrova", she may say */
	}
	if (he && name != QN_NONE && impersonal(a, name))
		name = QN_NONE;
	if (name == QN_NONE)
		name = employer(a, s);
	if (name == QN_NONE)
		name = nameless(a, s);
	if (name == QN_NONE)
		name = nameless_again(a, s);
	if (name == QN_NONE && he)
		name = person;
	if (name == QN_NONE && aged)
		name = last_person(a, s.b, QN_NONE);
	if (name == QN_NONE && (he || aged))
		name = subject_person(a, s.b);
	return name;
}
