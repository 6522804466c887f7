/*
 * short.c -- which name of the article a short form means.
 *
 *   a person's surname or first name     Trump, Xi -> Donald Trump, Xi Jinping
 *   or what stands between them          Lau -> Felix Lau Siu-wah
 *   or surname of several words          van den Berg -> Anna van den Berg
 *   a given name for short               Len -> Leonard Amis
 *   a name at birth                      Anna Berg was born -> Anna Lund
 *   a people's or party's other number   Democrats -> Democrat
 *   an acronym, introduced in brackets or by its initials   SCO, NATO
 *   or by beginnings of its words        LASWA -> Lagos State Waterways Authority
 *   a firm without what it is            Red Palm -> Red Palm Shipping
 *   a ministry without its land          Ministry of Health -> Ontario Ministry of Health
 *   a body without what is between       Odhiambo Trust -> Odhiambo Memorial Trust
 *   or without whose it is               High Court -> Madras High Court
 *   the beginning of an organisation's name     Yonhap -> Yonhap News Agency
 *   or its end, where one has it         United -> Leeds United
 *   forms of a country                   U.S., United States, America
 *
 * Most is looked up among the forms that forms.c has put down. A surname that several persons share means one of them where the text tells whom (surname.c),
 * letters stand for a name as acronym.c says; any other short form that two names share stays apart, and the log says so.
 */
#include "alias.h"

#include <string.h>

static uint32_t settled(struct join *j, uint64_t key, const struct mention *m, bool *ambiguous)
{
	uint32_t name = alias_look_up(j, key);
	if (name == AMBIGUOUS) {
		*ambiguous = true;
		qn_log(j->r, QN_INFO, "\"%.*s\" at byte %u may mean several names of the article and is left apart", (int)(m->end - m->begin),
		       j->r->text + m->begin, m->begin);
		return QN_NONE;
	}
	return name;
}

uint32_t short_same(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	uint32_t name = alias_look_up(j, alias_key(WHOLE, m->kind, alias_chain(j, first, last), 0));
	return name == AMBIGUOUS ? QN_NONE : name;
}

/* "Democrats", where the article has "Democrat": of one and of several a people or a party has one name. */
static uint32_t one_or_several(const struct join *j, const struct mention *m)
{
	char low[64];
	uint32_t n = m->end - m->begin;
	if (m->kind != E_MISC || m->last - m->first != 1 || n < 4 || n > sizeof low - 2)
		return QN_NONE;
	uint32_t k = (uint32_t)text_lower(j->r->text + m->begin, n, low, sizeof low - 1);
	bool several = low[k - 1] == 's';
	if (several)
		k--;
	else
		low[k++] = 's';
	uint32_t name = alias_look_up(j, alias_key(WHOLE, E_MISC, feat_end(feat(0, feat_bytes(low, k))), 0));
	return name == AMBIGUOUS ? QN_NONE : name;
}

/* The person of the same surname whose given name is the mention's in another form, if there is one only: Kenneth Starr is Ken Starr. */
static uint32_t same_person(const struct join *j, uint32_t first, uint32_t last)
{
	uint32_t b = j->token->begin[first], n = j->token->end[first] - b, seen = 0, who = QN_NONE;
	int gender = gender_of(j->genders, j->r->text + b, n);
	for (uint32_t i = alias_look_up(j, forms_surname(j, last)); i != QN_NONE && seen < SURNAME_BEARERS; i = j->bearer[i].next, seen++) {
		const struct mention *m = &j->m->at[j->out->at[j->bearer[i].name].fullest];
		uint32_t f, l;
		alias_core(j, m, &f, &l);
		if (gender * j->bearer[i].gender < 0 || !surname_same_given(j->r->text + b, n, j->r->text + j->token->begin[f], j->token->end[f] - j->token->begin[f]))
			continue;
		if (who != QN_NONE)
			return QN_NONE;
		who = j->bearer[i].name;
	}
	return who;
}

/* "I don't think Len is dishonest": the only person of the article whose given name is so for short; QN_NONE: there is none, or several. */
static uint32_t by_pet_name(const struct join *j, uint32_t first)
{
	enum { PEOPLE = 64 };
	uint32_t b = j->token->begin[first], n = j->token->end[first] - b, who = QN_NONE;
	int gender = gender_of(j->genders, j->r->text + b, n);
	for (uint32_t i = 0; i < j->n_bearer && i < PEOPLE; i++) {
		uint32_t f, l;
		alias_core(j, &j->m->at[j->out->at[j->bearer[i].name].fullest], &f, &l);
		bool cut = !gender && n <= 4 && j->token->end[f] - j->token->begin[f] >= n + 2; /* "Dec" of Declan */
		const char *full = j->r->text + j->token->begin[f];
		uint32_t n_full = j->token->end[f] - j->token->begin[f];
		bool same = (gender * j->bearer[i].gender > 0 || cut) && surname_same_given(j->r->text + b, n, full, n_full);
		if (!same && !(gender * j->bearer[i].gender >= 0 && surname_pet_ending(j->r->text + b, n, full, n_full)))
			continue;
		if (who != QN_NONE)
			return QN_NONE;
		who = j->bearer[i].name;
	}
	return who;
}

uint32_t short_at_birth(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	bool born = (alias_in(j, m->last, "|was|") && alias_in(j, m->last + 1, "|born|")) || (m->first && alias_in(j, m->first - 1, "|Born|born|"));
	if (m->kind != E_PER || last - first < 2 || !born || !j->n_bearer || alias_look_up(j, alias_key(ALONE, E_PER, alias_word(j, last - 1), 0)) != QN_NONE)
		return QN_NONE;
	uint32_t who = alias_look_up(j, alias_key(FIRST, E_PER, alias_word(j, first), 0));
	return who == j->bearer[0].name && alias_look_up(j, forms_surname(j, last)) == QN_NONE ? who : QN_NONE;
}

/* Leeds City Council is not called Leeds, as Leeds United is. */
static bool is_of_a_place(const struct join *j, uint32_t name)
{
	static const char set[] = "|council|university|police|court|hospital|airport|government|college|school|parliament|assembly|museum|group|association|society|residents|";
	const struct mention *m = &j->m->at[j->out->at[name].fullest];
	uint32_t b = j->token->begin[m->last - 1], n = j->token->end[m->last - 1] - b;
	char low[24];
	return n < sizeof low - 3 && text_among(set, low, text_lower(j->r->text + b, n, low, sizeof low));
}

bool short_is_place(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	if (m->kind != E_ORG || last - first != 1 || alias_look_up(j, alias_key(ALONE, E_LOC, alias_word(j, first), 0)) == QN_NONE)
		return false;
	uint32_t name = alias_look_up(j, alias_key(BEGINNING, E_ORG, alias_chain(j, first, last), 0));
	return name != QN_NONE && name != AMBIGUOUS && is_of_a_place(j, name);
}

/* The organisation that ends in word `first`. Where several do, those drop out that the article calls by their first word: in a report of Leeds
   (United), "United" are Manchester's. */
static uint32_t ends_so(struct join *j, const struct mention *m, uint32_t first)
{
	enum { NAMES = 64 };
	uint32_t word = alias_word(j, first), name = QN_NONE, one, end;
	if (alias_look_up(j, alias_key(END, m->kind, word, 0)) != AMBIGUOUS)
		return alias_look_up(j, alias_key(END, m->kind, word, 0));
	for (uint32_t i = 0; i < j->out->n && i < NAMES; i++) {
		const struct mention *full = &j->m->at[j->out->at[i].fullest];
		alias_core(j, full, &one, &end);
		if (full->kind != E_ORG || end - one < 2 || alias_word(j, end - 1) != word || alias_look_up(j, alias_key(ALONE, E_ORG, alias_word(j, one), 0)) != QN_NONE)
			continue;
		if (name != QN_NONE)
			return settled(j, alias_key(END, m->kind, word, 0), m, &(bool){false}); /* which says so */
		name = i;
	}
	return name;
}

/* "Mehtaji", as India says who respects Mehta. */
static uint32_t with_respect(struct join *j, const struct mention *m, uint32_t first)
{
	uint32_t n = j->token->end[first] - j->token->begin[first];
	bool ambiguous = false;
	if (n < 6 || memcmp(j->r->text + j->token->end[first] - 2, "ji", 2) != 0)
		return QN_NONE;
	uint32_t name = settled(j, alias_key(LAST, E_PER, alias_stem(j, first, 2), 0), m, &ambiguous);
	return name == QN_NONE && !ambiguous ? settled(j, alias_key(FIRST, E_PER, alias_stem(j, first, 2), 0), m, &ambiguous) : name;
}

/* The person whom a surname or a given name alone means. */
static uint32_t person_by_word(struct join *j, const struct mention *m, uint32_t first)
{
	bool ambiguous = false;
	uint32_t name = settled(j, alias_key(LAST, E_PER, alias_word(j, first), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous)
		name = settled(j, alias_key(FIRST, E_PER, alias_word(j, first), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous)
		name = settled(j, alias_key(MIDDLE, E_PER, alias_word(j, first), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous)
		name = with_respect(j, m, first);
	return name == QN_NONE && !ambiguous ? by_pet_name(j, first) : name;
}

/* The person whom several words mean: an office or an honour and one name, the first and the last of more, a surname of several words. */
static uint32_t person_by_words(struct join *j, const struct mention *m, uint32_t first, uint32_t last)
{
	bool ambiguous = false;
	uint32_t name = QN_NONE;
	if (last - first == 2 && alias_in(j, first, "|Bishop|Canon|Deacon|Monsignor|Rector|")) /* which may be names too, so that they are not cut off */
		name = settled(j, alias_key(LAST, E_PER, alias_word(j, first + 1), 0), m, &ambiguous);
	if (last - first == 2 && alias_in(j, first, "|Sir|Dame|"))
		name = settled(j, alias_key(FIRST, E_PER, alias_word(j, first + 1), 0), m, &ambiguous);
	if (name == QN_NONE)
		name = settled(j, alias_key(FIRST_AND_LAST, E_PER, alias_word(j, first), alias_word(j, last - 1)), m, &ambiguous);
	if (name == QN_NONE)
		name = settled(j, alias_key(TAIL, E_PER, alias_chain(j, first, last), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous)
		name = settled(j, alias_key(BEGINNING, E_PER, alias_chain(j, first, last), 0), m, &ambiguous);
	return name == QN_NONE && !ambiguous ? same_person(j, first, last) : name;
}

uint32_t short_place_of_letters(const struct join *j, uint32_t name)
{
	if (name == QN_NONE || j->out->at[name].kind != E_LOC)
		return QN_NONE;
	uint32_t last = j->m->at[j->out->at[name].fullest].last;
	return alias_in(j, last - 1, "|Airport|Stadium|Arena|Park|Reserve|Sanctuary|Highway|Expressway|Motorway|Freeway|Bridge|Terminal|Port|") ? name : QN_NONE;
}

/* The organisation, place or other name that letters mean, or the beginning or the end of an organisation's name, or another form of a country. */
static uint32_t other_than_person(struct join *j, const struct mention *m, uint32_t first, uint32_t last)
{
	uint32_t name = QN_NONE, all = alias_chain(j, first, last), a;
	bool ambiguous = false;
	if ((a = acronym_letters(j, m)))
		name = settled(j, alias_key(INITIALS, m->kind == E_MISC ? E_ORG : m->kind, a, 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous && m->kind == E_ORG)
		name = acronym_spelt(j, m);
	bool place = alias_look_up(j, alias_key(WHOLE, E_LOC, all, 0)) != QN_NONE || (last - first == 1 && alias_look_up(j, alias_key(ALONE, E_LOC, alias_word(j, first), 0)) != QN_NONE); /* Leeds may be short for any team or council of Leeds */
	if (name == QN_NONE && m->kind == E_ORG)
		name = settled(j, alias_key(BEGINNING, E_ORG, all, 0), m, &ambiguous);
	if (name != QN_NONE && place && m->kind == E_ORG && is_of_a_place(j, name))
		name = QN_NONE;
	if (name == QN_NONE && !ambiguous && m->kind == E_ORG && last - first == 1)
		name = ends_so(j, m, first);
	if (name == QN_NONE && !ambiguous && m->kind == E_ORG && m->end - m->begin > 2 && (a = acronym_letters(j, m))) /* an airport, which the tagger takes for a body by its letters */
		name = short_place_of_letters(j, settled(j, alias_key(INITIALS, E_LOC, a, 0), m, &ambiguous));
	if (name == QN_NONE && !ambiguous && m->kind == E_MISC && last - first == 1) /* a storm's name */
		name = settled(j, alias_key(END, E_MISC, alias_word(j, first), 0), m, &ambiguous);
	if (name == QN_NONE && m->kind == E_LOC && last - first == 1 && (last - m->first > 1 || (first && alias_in(j, first - 1, "|the|The|"))))
		name = settled(j, alias_key(BEGINNING, E_LOC, alias_word(j, first), 0), m, &ambiguous); /* "the Malby" is the river */
	if (name == QN_NONE && m->kind == E_LOC && (a = forms_country(j, m)))
		name = settled(j, alias_key(COUNTRY, E_LOC, a, 0), m, &ambiguous);
	return name;
}

static uint32_t short_form_of(struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	if (m->kind != E_PER)
		return other_than_person(j, m, first, last);
	return last - first == 1 ? person_by_word(j, m, first) : person_by_words(j, m, first, last);
}

/* The body of which a form of several words is short. */
static uint32_t long_form_of(struct join *j, const struct mention *m)
{
	uint32_t first, last;
	bool ambiguous = false;
	alias_core(j, m, &first, &last);
	if (m->kind != E_ORG || last - first < 2)
		return QN_NONE;
	uint32_t name = settled(j, alias_key(FIRM, E_ORG, alias_chain(j, first, last), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous)
		name = settled(j, alias_key(OFFICE, E_ORG, alias_chain(j, first, last), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous && forms_common_body(j, first, last))
		name = settled(j, alias_key(TAIL, E_ORG, alias_chain(j, first, last), 0), m, &ambiguous);
	if (name == QN_NONE && !ambiguous && last - first == 2)
		name = settled(j, alias_key(FIRST_AND_LAST, E_ORG, alias_word(j, first), alias_word(j, last - 1)), m, &ambiguous);
	return name;
}

/* The bearer of a surname whom alone the pronouns fit that stand behind the surname everywhere; b: the first of them; QN_NONE: they tell nobody. */
static uint32_t by_pronouns(const struct join *j, uint32_t b, uint32_t first)
{
	enum { LEAST = 3, CLEARLY = 5 };
	uint32_t he = alias_counted(j, alias_key(HE, E_PER, alias_word(j, first), 0)), she = alias_counted(j, alias_key(SHE, E_PER, alias_word(j, first), 0)), name = QN_NONE, seen = 0;
	int gender = he >= LEAST && he >= CLEARLY * she ? 1 : she >= LEAST && she >= CLEARLY * he ? -1 : 0;
	if (!gender || surname_pronoun(j->r->text, j->token, first + 1) * gender < 0)
		return QN_NONE;
	for (uint32_t i = b; i != QN_NONE && ++seen <= SURNAME_BEARERS; i = j->bearer[i].next) {
		if (gender * j->bearer[i].gender < 0)
			continue;
		if (name != QN_NONE)
			return QN_NONE;
		name = j->bearer[i].name;
	}
	return seen > SURNAME_BEARERS ? QN_NONE : name;
}

/* "Sheikh Hamad", "Sir Owen": who is called by a given name behind such a title; QN_NONE: nobody. */
static uint32_t by_given_name(const struct join *j, uint32_t first)
{
	if (!first || !alias_in(j, first - 1, "|Sheikh|Sheikha|Sir|Dame|Prince|Princess|Tunku|Tengku|"))
		return QN_NONE;
	uint32_t name = alias_look_up(j, alias_key(FIRST, E_PER, alias_word(j, first), 0));
	return name == AMBIGUOUS ? QN_NONE : name;
}

uint32_t short_of_family(const struct join *j, const struct mention *m)
{
	uint32_t first, last;
	alias_core(j, m, &first, &last);
	uint32_t called = m->kind == E_PER && last - first == 1 ? by_given_name(j, first) : QN_NONE;
	if (called != QN_NONE)
		return called;
	uint32_t b = m->kind == E_PER && last - first == 1 ? alias_look_up(j, forms_surname(j, last)) : QN_NONE;
	if (b == QN_NONE || j->bearer[b].next == QN_NONE)
		return QN_NONE;
	uint32_t name = surname_means(j->bearer, b, j->r->text, j->token, first);
	return name == QN_NONE ? by_pronouns(j, b, first) : name;
}

uint32_t short_for(struct join *j, uint32_t i, bool waited)
{
	const struct mention *m = &j->m->at[i];
	uint32_t name = one_or_several(j, m);
	if (name == QN_NONE)
		name = acronym_bracketed(j, i);
	if (name == QN_NONE)
		name = acronym_known_as(j, i);
	if (name == QN_NONE && waited)
		name = acronym_called(j, i);
	if (name == QN_NONE)
		name = long_form_of(j, m);
	if (name == QN_NONE && m->kind != E_NOM && (waited || m->kind != E_ORG))
		name = short_form_of(j, m);
	return name;
}
