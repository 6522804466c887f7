/*
 * edges.c -- where a name begins and ends, by the words beside it.
 *
 * A tagger that has not met a name cuts it where its words look like another
 * thing: a saint's hospital before the hospital, a college's hospital behind "and",
 * a town at its hyphen; and it takes a title or an honour that it does not know for a name.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "mention.h"

#include <string.h>

struct edges {
	qn_run *r;
	const struct gazetteer *lists;
	const qn_layer *token;
	struct mentions *m;
};

static bool in(const struct edges *g, uint32_t i, const char *set)
{
	return i < g->token->n && text_among(set, g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]);
}

/* Whether a blank, and nothing else, parts the token from the one before it. */
static bool follows(const struct edges *g, uint32_t i) { return i && i < g->token->n && g->token->begin[i] == g->token->end[i - 1] + 1; }

static bool is_person(const struct edges *g, uint32_t at, uint32_t first)
{
	return at < g->m->n && g->m->at[at].kind == E_PER && g->m->at[at].first == first;
}

/* "Emeka Dike, SAN", "Hugh Dolan SC": letters that an advocate or a member has behind a comma or none. before: the name in front, NULL if there is none. */
static bool is_honour(const struct edges *g, const struct mention *m, const struct mention *before)
{
	if (m->last - m->first == 1 && before && before->kind == E_PER && before->last + 1 == m->first && in(g, m->first, "|IAS|IPS|IFS|IRS|FNSE|FCA|") && in(g, before->last, "|,|") && in(g, m->last, "|,|.|and|)|;|"))
		return true;
	if (m->last - m->first != 1 || !before || before->kind != E_PER || !entity_honour(g->r->text + m->begin, m->end - m->begin))
		return false;
	return (before->last + 1 == m->first && in(g, before->last, "|,|")) || (before->last == m->first && before->last - before->first > 1);
}

static const char persons[] = "|Engr|Engr.|Coun|Coun.|Barrister|Hajia|Alhaji|HRH|Mallam|"; /* of persons only */

/* "Engr. Greg Nwosu": a title that was taken for a name. next: index of the next mention. */
static bool is_lone_title(const struct edges *g, const struct mention *m, uint32_t next)
{
	return m->last - m->first == 1 && in(g, m->first, persons) && is_person(g, next, m->last + in(g, m->last, "|.|"));
}

/* "MSP for Shetland" is a place and what is held there. */
static void cut_seat(const struct edges *g, struct mention *m)
{
	static const char seats[] = "|MP|MSP|MEP|MLA|TD|MHA|MPP|";
	if (m->last - m->first > 2 && in(g, m->first, seats) && in(g, m->first + 1, "|for|"))
		m->begin = g->token->begin[m->first += 2];
	if (m->first > 1 && ((in(g, m->first - 1, "|for|from|") && in(g, m->first - 2, seats)) || (m->kind == E_PER && in(g, m->first - 1, "|of|") && in(g, m->first - 2, "|Mayor|mayor|Bishop|Archbishop|"))))
		m->kind = E_LOC;
}

/* "St Brigid's hospital": answers behind which token it ends; 0 if it is none. */
static uint32_t saints_house(const struct edges *g, const struct mention *m)
{
	static const char houses[] = "|hospital|hospice|church|cathedral|school|college|parish|Hospital|Hospice|Church|Cathedral|School|College|";
	static const char own[] = "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|";
	uint32_t e = m->last;
	if (m->last - m->first < 2 || !in(g, m->first, "|St|St.|Saint|"))
		return 0;
	if (!in(g, e - 1, own) && !in(g, e++, own))
		return 0;
	return follows(g, e) && in(g, e, houses) ? e + 1 : 0;
}

/* "St Brigid's Hospital", taken for a place: a house where people work is a body. */
static bool is_saints_house(const struct edges *g, const struct mention *m)
{
	return m->last - m->first > 3 && in(g, m->first, "|St|St.|Saint|") && in(g, m->last - 1, "|Hospital|Hospice|School|College|hospital|hospice|school|college|") &&
	       in(g, m->last - 2, "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|");
}

/* "Gauhati Medical College and Hospital" */
static uint32_t colleges_hospital(const struct edges *g, const struct mention *m)
{
	return m->kind == E_ORG && in(g, m->last - 1, "|College|") && in(g, m->last, "|and|&|") && in(g, m->last + 1, "|Hospital|") ? m->last + 2 : 0;
}

static bool is_letters(const struct edges *g, uint32_t i)
{
	for (uint32_t k = g->token->begin[i]; k < g->token->end[i]; k++)
		if (g->r->text[k] < 'A' || g->r->text[k] > 'Z')
			return false;
	return g->token->end[i] - g->token->begin[i] > 2;
}

/* "NHS Grampian": a word behind a body's letters that is nobody's name, as far as lists know. */
static uint32_t letters_part(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->last;
	if (m->kind != E_ORG || m->last - m->first != 1 || !is_person(g, next, i) || g->m->at[next].last != i + 1 || !follows(g, i) || !is_letters(g, m->first))
		return 0;
	uint32_t bits = gazetteer_word(g->lists, feat_bytes(g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]));
	return bits & (1u << G_GIVEN | 1u << G_SURNAME | 1u << G_PERSON) ? 0 : i + 1;
}

static bool touches(const struct edges *g, uint32_t i) { return i && i < g->token->n && g->token->begin[i] == g->token->end[i - 1]; }
static bool is_country(const struct edges *g, uint32_t first, uint32_t last)
{
	uint32_t b = g->token->begin[first];
	return country_of(g->r->text + b, g->token->end[last - 1] - b).code != NULL;
}

static bool is_small(const struct edges *g, uint32_t i) { return g->r->text[g->token->end[i] - 1] >= 'a' && g->r->text[g->token->end[i] - 1] <= 'z'; }

/* "ITC-Madras": a body's letters and the town of its house behind a hyphen, which is a dash with blanks around it ("RTRS - Melbourne") but in
   articles apart; "the IMF-Colombo talks" are two. next: index of the next mention. */
static uint32_t letters_house(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->first + 2, e = m->last;
	if ((m->kind != E_ORG && m->kind != E_LOC) || !is_letters(g, m->first) || is_country(g, m->first, m->first + 1) || !in(g, m->first + 1, "|-|"))
		return 0;
	if (e == m->first + 1) { /* the town is a name of its own */
		if (m->kind != E_ORG || next >= g->m->n || g->m->at[next].kind != E_LOC || g->m->at[next].first != i)
			return 0;
		e = g->m->at[next].last;
	}
	bool joined = g->m->apart || (touches(g, i - 1) && touches(g, i));
	return e > i && joined && is_small(g, i) && !is_country(g, i, e) && !in(g, e, "|talks|deal|agreement|pact|relations|ties|summit|dialogue|negotiations|row|dispute|-|") ? e : 0;
}

/* "the Haldane Cabinet" is a body. */
static uint32_t ministers(const struct edges *g, const struct mention *m)
{
	return m->kind == E_PER && m->last - m->first == 1 && follows(g, m->last) && in(g, m->last, "|Cabinet|") ? m->last + 1 : 0;
}

/* "Ma. Teresa Dy": a given name that is cut short. */
static uint32_t short_given(const struct edges *g, const struct mention *m, uint32_t next)
{
	bool one = m->last - m->first == 1 && in(g, m->first, "|Ma|Md|Mohd|") && in(g, m->last, "|.|") && follows(g, m->last + 1);
	return one && is_person(g, next, m->last + 1) ? g->m->at[next].last : 0;
}

static bool has_capital(const struct edges *g, uint32_t i)
{
	return i < g->token->n && text_flags(g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]) & TEXT_UPPER_FIRST;
}

/* "the Leitrim County Board": what stands behind a county or a district with a capital is its body. */
static uint32_t countys_board(const struct edges *g, const struct mention *m)
{
	bool county = m->kind == E_LOC && m->last - m->first > 1 && in(g, m->last - 1, "|County|District|Borough|Township|Parish|Shire|");
	if (!county || !follows(g, m->last) || !in(g, m->last, "|Board|Council|Court|Commission|Commissioners|Committee|Assembly|"))
		return 0;
	return in(g, m->last + 1, "|of|") && follows(g, m->last + 2) && has_capital(g, m->last + 2) ? m->last + 3 : m->last + 1;
}

/* "Carrick-on-Shannon" */
static uint32_t town_on(const struct edges *g, const struct mention *m)
{
	uint32_t i = m->last;
	if (m->kind == E_MISC || !touches(g, i) || !in(g, i, "|-|") || !touches(g, i + 1) || !in(g, i + 1, "|on|upon|under|by|le|la|en|sur|du|de|am|an|"))
		return 0;
	return touches(g, i + 2) && in(g, i + 2, "|-|") && touches(g, i + 3) && has_capital(g, i + 3) ? i + 4 : 0;
}

/* "Marian Harkin-Roche": a surname in two halves, the other of which began another name. */
static uint32_t other_half(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->last + 1;
	if (m->kind != E_PER || m->last - m->first < 2 || !touches(g, m->last) || !in(g, m->last, "|-|") || !touches(g, i) || !has_capital(g, i) || is_person(g, next, i))
		return 0;
	return i + 1;
}

/* "Desmond Lau Chi-him": a given name of two syllables, the second of which is small, and no "Joan Reed-led". */
static uint32_t other_syllable(const struct edges *g, const struct mention *m)
{
	static const char none[] = "|who|which|that|said|where|when|led|era|run|like|born|made|style|held|owned|type|aged|only|free|based|ruled|bound|by|in|on|of|to|and|or|de|le|la|area|plan|deal|law|bill|all|up|out|off|old|fan|fans|backed|esque|ish|wing|side|camp|time|bloc|clan|gate|team|band|rule|size|core|heavy|wide|clone|lite|lover|tax|case|cut|war|axis|bot|ism|ally|aide|win|loss|vote|row|feud|talks|trial|";
	enum { SYLLABLE = 6 };
	uint32_t i = m->last + 1, n;
	uint32_t b = g->token->begin[m->first], given = gazetteer_word(g->lists, feat_bytes(g->r->text + b, g->token->end[m->first] - b)) >> G_GIVEN & 1;
	if (!(m->kind == E_PER || (m->kind == E_ORG && given && m->last - m->first > 2)) || m->last - m->first < 2 || in(g, m->last - 2, "|-|") || !touches(g, m->last) || !in(g, m->last, "|-|") || !touches(g, i) || has_capital(g, i) || in(g, i, none))
		return 0;
	n = g->token->end[i] - g->token->begin[i];
	bool small = is_small(g, i) && n > 1 && n <= SYLLABLE && !(in(g, i + 1, "|-|") && touches(g, i + 1));
	return small && g->token->end[m->last - 1] - g->token->begin[m->last - 1] <= SYLLABLE ? i + 1 : 0;
}

/* Whether the token is the first of a line or a sentence, where a word has a capital whatever it is. */
static bool begins_line(const struct edges *g, uint32_t i)
{
	return !i || in(g, i - 1, "|.|!|?|\"|\xe2\x80\x9c|\xe2\x80\x9d|") || memchr(g->r->text + g->token->end[i - 1], '\n', g->token->begin[i] - g->token->end[i - 1]);
}

/* What a firm is: "Housebuilder Tarn Homes said". */
static const char makers[] = "|Supermarket|Housebuilder|Homebuilder|Drugmaker|Carmaker|Automaker|Chipmaker|Planemaker|Steelmaker|Shipbuilder|Retailer|Grocer|Lender|Insurer|Airline|Brewer|Distiller|Broadcaster|"
                             "Publisher|Developer|Promoter|Outsourcer|Bookmaker|Telco|Conglomerate|Charity|Watchdog|Regulator|Startup|Start-up|";

/* "three Fianna Fail TDs", "SOURCE Arborline Inc.": who is counted behind a party's name and what stands before a firm's are no part. False: nothing is left. */
static bool cut_others(const struct edges *g, struct mention *m)
{
	if (m->last - m->first == 1)
		return !(m->kind == E_ORG && in(g, m->first, "|DBE|CBE|OBE|MBE|KBE|BEM|")); /* an order's letters */
	if (m->kind == E_ORG && in(g, m->last - 1, "|TDs|MPs|MEPs|MSPs|MLAs|MPPs|AMs|MSs|"))
		m->end = g->token->end[--m->last - 1];
	if (m->kind == E_ORG && m->last - m->first > 1 && in(g, m->first, "|SOURCE|"))
		m->begin = g->token->begin[++m->first];
	if (m->kind == E_ORG && m->last - m->first > 3 && in(g, m->first, "|Solicitors|Lawyers|Attorneys|Auditors|Accountants|Architects|Brokers|") && in(g, m->first + 2, "|&|"))
		m->begin = g->token->begin[++m->first];
	if (m->kind == E_ORG && m->last - m->first > 2 && begins_line(g, m->first) && in(g, m->first, makers))
		m->begin = g->token->begin[++m->first];
	bool minister = m->first > 1 && in(g, m->first - 1, "|of|") && in(g, m->first - 2, "|Minister|Ministers|Secretary|Secretaries|minister|ministers|secretary|Undersecretary|");
	return !(minister && in(g, m->first, "|State|") && in(g, m->first + 1, "|for|")); /* "Minister of State for Petroleum" */
}

/* "the State of Qatar": what a country is belongs to its name. free_from: no name covers the tokens from there on. */
static void reach_state(const struct edges *g, uint32_t free_from, struct mention *m)
{
	static const char states[] = "|State|Republic|Kingdom|Sultanate|Emirate|Principality|";
	if (m->kind != E_LOC || m->first < free_from + 2 || !in(g, m->first - 1, "|of|") || !in(g, m->first - 2, states) || !follows(g, m->first) || !follows(g, m->first - 1))
		return;
	if (is_country(g, m->first, m->last) && !(m->first > 2 && in(g, m->first - 3, "|of|"))) /* "the Secretary of State of Qatar" */
		m->begin = g->token->begin[m->first -= 2];
}

/* What a name that began before `from` still is, less the words that led to it; false: nothing. */
static bool cut_front(const struct edges *g, uint32_t from, struct mention *m)
{
	if (m->first >= from)
		return true;
	while (m->first < m->last && (m->first < from || in(g, m->first, "|of|in|at|for|the|")))
		m->first++;
	if (m->first == m->last)
		return false;
	m->begin = g->token->begin[m->first];
	return true;
}

/* "Carrick-on-Shannon, Co Leitrim" that was taken for one name: a town and its county. Cuts the name to the county; *town is the other. */
static bool cut_county(const struct edges *g, struct mention *m, struct mention *town)
{
	uint32_t co = m->last - 2;
	if (m->last - m->first < 4 || !in(g, co - 1, "|,|") || !in(g, co, "|Co|") || !has_capital(g, co + 1) || in(g, co + 1, "|Ltd|Ltd.|Limited|Inc|Inc.|Pte|Pvt|LLC|"))
		return false;
	*town = *m;
	town->last = co - 1;
	town->end = g->token->end[town->last - 1];
	m->begin = g->token->begin[m->first = co];
	m->kind = town->kind = E_LOC;
	return true;
}

/* "the Kingston and Frontenac Seniors' Council": no town has "the", so that it is part of the council's name. next: index of the next mention. */
static uint32_t towns_council(const struct edges *g, const struct mention *m, uint32_t next)
{
	static const char bodies[] = "|Council|Board|Authority|Association|Trust|Commission|Chamber|Partnership|Federation|Society|Hospital|Diocese|";
	uint32_t b = g->token->begin[m->first], lists = gazetteer_word(g->lists, feat_bytes(g->r->text + b, g->token->end[m->first] - b));
	bool town = m->kind == E_LOC || (m->kind == E_ORG && m->last - m->first == 1 && lists & (1u << G_CITY | 1u << G_REGION));
	if (!town || !m->first || !in(g, m->first - 1, "|the|The|") || !in(g, m->last, "|and|") || is_country(g, m->first, m->last) || next >= g->m->n)
		return 0;
	const struct mention *other = &g->m->at[next];
	bool one = other->kind == E_ORG && other->first == m->last + 1 && other->last - other->first > 1 && in(g, other->last - 1, bodies);
	return one && !in(g, other->last, "|are|were|have|both|") ? other->last : 0;
}

/* "Burke Ansel & Roe": persons are joined by "and", partners in a firm by this. */
static uint32_t partners(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->last;
	if (m->kind != E_PER || m->last - m->first > 3 || !in(g, i, "|&|") || !follows(g, i) || !follows(g, i + 1) || !has_capital(g, i + 1))
		return 0;
	if (next < g->m->n && g->m->at[next].first == i + 1)
		return g->m->at[next].last - i < 4 ? g->m->at[next].last : 0;
	return i + 2;
}

/* "the Council of Europe's Committee for ...": a body and what it has, taken for one name. Cuts the name to what is had; *owner is the other. */
static bool cut_owner(const struct edges *g, struct mention *m, struct mention *owner)
{
	static const char parts[] = "|Committee|Department|Ministry|Office|Bureau|Agency|Commission|Council|Court|Centre|Center|Directorate|Secretariat|Board|";
	for (uint32_t i = m->first + 1; m->kind == E_ORG && i + 3 < m->last; i++) {
		if (!in(g, i, "|'s|\xe2\x80\x99s|") || !in(g, i + 1, parts) || !in(g, i + 2, "|of|for|on|against|"))
			continue;
		bool country = is_country(g, m->first, i), letters = i == m->first + 1 && is_letters(g, m->first), of = i > m->first + 2 && in(g, i - 2, "|of|");
		if (!country && !letters && !of)
			return false;
		*owner = (struct mention){m->first, i, m->begin, g->token->end[i - 1], country ? E_LOC : E_ORG, QN_NONE};
		m->begin = g->token->begin[m->first = i + 1];
		return true;
	}
	return false;
}

/* "NRCan": letters and a beginning of a word, which no person is called. */
static bool is_cut_short(const struct edges *g, const struct mention *m)
{
	uint32_t large = 0, n = g->token->end[m->first] - g->token->begin[m->first];
	const char *s = g->r->text + g->token->begin[m->first];
	if (m->kind != E_PER || m->last - m->first != 1)
		return false;
	while (large < n && s[large] >= 'A' && s[large] <= 'Z')
		large++;
	for (uint32_t i = large; i < n; i++)
		if (s[i] < 'a' || s[i] > 'z')
			return false;
	return large > 2 && n > large + 1; /* "NGOs" is a plural */
}

/* Makes the name longer where the words behind it are its own; next: index of the next mention. */
static void reach_on(const struct edges *g, struct mention *m, uint32_t next)
{
	const struct { uint32_t end; enum entity_kind kind; } way[] = {
		{saints_house(g, m), E_ORG},      {colleges_hospital(g, m), E_ORG}, {letters_part(g, m, next), E_ORG},
		{letters_house(g, m, next), E_ORG}, {countys_board(g, m), E_ORG}, {ministers(g, m), E_ORG},        {towns_council(g, m, next), E_ORG}, {partners(g, m, next), E_ORG},
		{short_given(g, m, next), E_PER}, {other_half(g, m, next), E_PER}, {other_syllable(g, m), E_PER},  {town_on(g, m), E_LOC}};
	for (size_t k = 0; k < sizeof way / sizeof *way; k++)
		if (way[k].end) {
			m->last = way[k].end;
			m->end = g->token->end[m->last - 1];
			m->kind = way[k].kind;
			return;
		}
}

/* "Liberal Democrat Sam Okoro": whether a party's name of two words begins at token i. */
static bool is_party(const struct edges *g, uint32_t i)
{
	return in(g, i, "|Liberal|Christian|Social|Free|") && in(g, i + 1, "|Democrat|Democrats|") && follows(g, i + 1);
}

/* "the Bahrain Bourse", "St Luke's Theological College": what is there is a body. */
static bool is_house(const struct edges *g, const struct mention *m)
{
	return m->kind == E_LOC && m->last - m->first > 1 && in(g, m->last - 1, "|Bourse|College|");
}

/* "told the Dunford Falls Courier", "(Sahel Wire) -" behind a dateline: who prints it. */
static bool is_press(const struct edges *g, const struct mention *m)
{
	static const char papers[] = "|Courier|Herald|Gazette|Tribune|Chronicle|Examiner|Telegraph|Echo|Argus|Advertiser|Inquirer|Enquirer|Sentinel|Dispatch|Bugle|";
	if (m->kind == E_ORG || m->first == 0)
		return false;
	if (in(g, m->first - 1, "|the|The|") && in(g, m->last - 1, papers))
		return m->last - m->first > 1 || m->kind == E_MISC;
	return m->kind != E_LOC && m->last - m->first < 4 && in(g, m->first - 1, "|(|") && in(g, m->last, "|)|") && in(g, m->last + 1, "|-|\xe2\x80\x93|\xe2\x80\x94|--|") &&
	       m->first > 3 && (g->r->text[g->token->begin[m->first - 2]] >= '0' && g->r->text[g->token->begin[m->first - 2]] <= '9');
}

/* "a report from the District Magistrate, Malda": an office that was taken for a name. */
static bool is_office(const struct edges *g, const struct mention *m)
{
	return m->last - m->first == 2 && ((in(g, m->first, "|District|") && in(g, m->first + 1, "|Magistrate|Collector|Attorney|Judge|Commissioner|")) ||
	       (in(g, m->first, "|Chief|Prime|") && in(g, m->first + 1, "|Minister|Secretary|Justice|")));
}

/* The party in front of a member's name, which the tagger took into it or cut in two, and the name alone. */
static bool cut_party(const struct edges *g, struct mention *m, struct mention *party, struct mentions *out)
{
	const struct mention *before = out->n ? &out->at[out->n - 1] : NULL;
	bool touched = before && before->last == m->first;
	if (m->first && is_party(g, m->first - 1) && (!touched || before->first + 1 == m->first)) {
		out->n -= touched;
		m->begin = g->token->begin[--m->first];
	}
	if (is_party(g, m->first) && m->last == m->first + 2 && in(g, m->first + 1, "|Democrat|"))
		m->kind = E_MISC; /* one of the party is not the party */
	if (!is_party(g, m->first) || m->last < m->first + 3 || !in(g, m->first + 1, "|Democrat|") || m->kind != E_PER)
		return false;
	*party = (struct mention){m->first, m->first + 2, m->begin, g->token->end[m->first + 1], E_MISC, QN_NONE};
	m->begin = g->token->begin[m->first += 2];
	return true;
}

/* "State BJP president": the party in the state, whatever its letters. */
static void cut_state(const struct edges *g, struct mention *m)
{
	uint32_t i = m->first + 1;
	if (m->last - m->first == 2 && m->kind == E_ORG && in(g, m->first, "|State|") && text_flags(g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]) & TEXT_ALL_UPPER)
		m->begin = g->token->begin[m->first = i];
}

bool entity_edges(qn_run *r, const struct entity_known *known, const qn_layer *token, struct mentions *m)
{
	struct edges g = {r, &known->lists, token, m};
	struct mentions out = mentions_like(m);
	for (uint32_t k = 0; k < m->n; k++) {
		const struct mention *before = out.n ? &out.at[out.n - 1] : NULL;
		struct mention one = m->at[k];
		if ((before && !cut_front(&g, before->last, &one)) || is_honour(&g, &one, before) || is_office(&g, &one) ||
		    is_lone_title(&g, &one, k + 1) || !cut_others(&g, &one))
			continue;
		struct mention town, party, owner;
		if (cut_party(&g, &one, &party, &out) && !entity_add_mention(r, &out, party))
			return false;
		if (cut_owner(&g, &one, &owner) && !entity_add_mention(r, &out, owner))
			return false;
		if (cut_county(&g, &one, &town) && !entity_add_mention(r, &out, town))
			return false;
		cut_seat(&g, &one);
		cut_state(&g, &one);
		if (one.last - one.first > 1 && in(&g, one.first, persons))
			one.kind = E_PER;
		if (one.last - one.first == 2 && in(&g, one.first, "|Co|")) /* County Leitrim */
			one.kind = E_LOC;
		if (is_house(&g, &one) || is_saints_house(&g, &one) || is_press(&g, &one) || is_cut_short(&g, &one))
			one.kind = E_ORG;
		reach_on(&g, &one, k + 1);
		reach_state(&g, out.n ? out.at[out.n - 1].last : 0, &one);
		if (!entity_add_mention(r, &out, one))
			return false;
	}
	*m = out;
	return true;
}

void entity_stops(qn_run *r, const qn_layer *token, struct mentions *m)
{
	struct edges g = {.r = r, .token = token};
	for (uint32_t k = 0; m->apart && k < m->n; k++)
		if (m->at[k].kind == E_ORG && in(&g, m->at[k].last - 1, "|Ltd.|Inc.|Co.|Corp.|Bhd.|"))
			m->at[k].end = token->end[m->at[k].last - 1] - 1;
}

/* Whether a currency has the name: "US $5", "Norvish pesos", "US-dollar". */
static bool is_currency(const struct edges *g, const struct mention *m)
{
	uint32_t i = m->last + in(g, m->last, "|-|");
	return (m->kind == E_LOC || m->kind == E_MISC) && in(g, i, "|$|dollar|dollars|peso|pesos|rupee|rupees|franc|francs|dinar|dinars|dirham|dirhams|riyal|riyals|rial|rials|"
	                                                            "shilling|shillings|ringgit|baht|yuan|yen|naira|cedi|cedis|lira|krona|kronor|krone|kroner|");
}

/* "the College", "The Company": what many bodies are, and which one the reader knows. */
static bool is_common(const struct edges *g, const struct mention *m)
{
	static const char bodies[] = "|Government|College|Institute|Company|Commission|Party|Council|Chamber|Church|Secretariat|Administration|University|Ministry|Court|Corporation|"
	                             "Committee|Foundation|Federation|Bureau|Bank|State|Republic|";
	uint32_t n = m->last - m->first;
	bool the = n == 2 ? in(g, m->first, "|The|the|") : n == 1 && m->first && in(g, m->first - 1, "|The|the|");
	return the && m->kind == E_ORG && in(g, m->last - 1, bodies);
}

void entity_apart(qn_run *r, const qn_layer *token, struct mentions *m)
{
	struct edges g = {.r = r, .token = token};
	uint32_t n = 0;
	for (uint32_t k = 0; k < m->n; k++)
		if (!m->apart || !(is_currency(&g, &m->at[k]) || is_common(&g, &m->at[k])))
			m->at[n++] = m->at[k];
	m->n = n;
}
