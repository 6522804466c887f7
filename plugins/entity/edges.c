/*
 * edges.c -- where a name begins and ends, by the words beside it.
 *
 * A tagger that has not met a name takes into it what stands in front of it or behind: a seat, a party, the owner, what a firm is where a sentence begins, a title
 * or an honour that it does not know. Here those are cut off, some kinds are set right by a name's own words, and reach.c makes names longer.
 */
#include "edges.h"

#include <string.h>

/* "Emeka Dike, SAN", "Hugh Dolan SC": letters that an advocate or a member has behind a comma or none. before: the name in front, NULL if there is none. */
static bool is_honour(const struct edges *g, const struct mention *m, const struct mention *before)
{
	if (m->last - m->first == 1 && before && before->kind == E_PER && before->last + 1 == m->first && edges_in(g, m->first, "|IAS|IPS|IFS|IRS|FNSE|FCA|") && edges_in(g, before->last, "|,|") && edges_in(g, m->last, "|,|.|and|)|;|"))
		return true;
	if (m->last - m->first != 1 || !before || before->kind != E_PER || !entity_honour(g->r->text + m->begin, m->end - m->begin))
		return false;
	return (before->last + 1 == m->first && edges_in(g, before->last, "|,|")) || (before->last == m->first && before->last - before->first > 1);
}

static const char persons[] = "|Engr|Engr.|Coun|Coun.|Barrister|Hajia|Alhaji|HRH|Mallam|"; /* of persons only */

/* "Engr. Greg Nwosu": a title that was taken for a name. next: index of the next mention. */
static bool is_lone_title(const struct edges *g, const struct mention *m, uint32_t next)
{
	return m->last - m->first == 1 && edges_in(g, m->first, persons) && edges_is_person(g, next, m->last + edges_in(g, m->last, "|.|"));
}

/* "MSP for Shetland" is a place and what is held there. */
static void cut_seat(const struct edges *g, struct mention *m)
{
	static const char seats[] = "|MP|MSP|MEP|MLA|TD|MHA|MPP|";
	if (m->last - m->first > 2 && edges_in(g, m->first, seats) && edges_in(g, m->first + 1, "|for|"))
		m->begin = g->token->begin[m->first += 2];
	if (m->first > 1 && ((edges_in(g, m->first - 1, "|for|from|") && edges_in(g, m->first - 2, seats)) || (m->kind == E_PER && edges_in(g, m->first - 1, "|of|") && edges_in(g, m->first - 2, "|Mayor|mayor|Bishop|Archbishop|"))))
		m->kind = E_LOC;
}

/* "St Brigid's Hospital", taken for a place: a house where people work is a body. */
static bool is_saints_house(const struct edges *g, const struct mention *m)
{
	return m->last - m->first > 3 && edges_in(g, m->first, "|St|St.|Saint|") && edges_in(g, m->last - 1, ENTITY_HOUSES) &&
	       edges_in(g, m->last - 2, "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|");
}

/* Whether the token is the first of a line or a sentence, where a word has a capital whatever it is. */
static bool begins_line(const struct edges *g, uint32_t i)
{
	return !i || edges_in(g, i - 1, "|.|!|?|\"|\xe2\x80\x9c|\xe2\x80\x9d|") || memchr(g->r->text + g->token->end[i - 1], '\n', g->token->begin[i] - g->token->end[i - 1]);
}

/* What a firm is: "Housebuilder Tarn Homes said". */
static const char makers[] = "|Supermarket|Housebuilder|Homebuilder|Drugmaker|Carmaker|Automaker|Chipmaker|Planemaker|Steelmaker|Shipbuilder|Retailer|Grocer|Lender|Insurer|Airline|Brewer|Distiller|Broadcaster|"
                             "Publisher|Developer|Promoter|Outsourcer|Bookmaker|Telco|Conglomerate|Charity|Watchdog|Regulator|Startup|Start-up|";

/* "three Fianna Fail TDs", "SOURCE Arborline Inc.": who is counted behind a party's name and what stands before a firm's are no part. False: nothing is left. */
static bool cut_others(const struct edges *g, struct mention *m)
{
	if (m->last - m->first == 1)
		return !(m->kind == E_ORG && edges_in(g, m->first, "|DBE|CBE|OBE|MBE|KBE|BEM|")); /* an order's letters */
	if (m->kind == E_ORG && edges_in(g, m->last - 1, "|TDs|MPs|MEPs|MSPs|MLAs|MPPs|AMs|MSs|"))
		m->end = g->token->end[--m->last - 1];
	if (m->kind == E_ORG && m->last - m->first > 1 && edges_in(g, m->first, "|SOURCE|"))
		m->begin = g->token->begin[++m->first];
	if (m->kind == E_ORG && m->last - m->first > 3 && edges_in(g, m->first, "|Solicitors|Lawyers|Attorneys|Auditors|Accountants|Architects|Brokers|") && edges_in(g, m->first + 2, "|&|"))
		m->begin = g->token->begin[++m->first];
	if (m->kind == E_ORG && m->last - m->first > 2 && begins_line(g, m->first) && edges_in(g, m->first, makers))
		m->begin = g->token->begin[++m->first];
	bool minister = m->first > 1 && edges_in(g, m->first - 1, "|of|") && edges_in(g, m->first - 2, "|Minister|Ministers|Secretary|Secretaries|minister|ministers|secretary|Undersecretary|");
	return !(minister && edges_in(g, m->first, "|State|") && edges_in(g, m->first + 1, "|for|")); /* "Minister of State for Petroleum" */
}

/* "the State of Qatar": what a country is belongs to its name. free_from: no name covers the tokens from there on. */
static void reach_state(const struct edges *g, uint32_t free_from, struct mention *m)
{
	static const char states[] = "|State|Republic|Kingdom|Sultanate|Emirate|Principality|";
	if (m->kind != E_LOC || m->first < free_from + 2 || !edges_in(g, m->first - 1, "|of|") || !edges_in(g, m->first - 2, states) || !edges_follows(g, m->first) || !edges_follows(g, m->first - 1))
		return;
	if (edges_is_country(g, m->first, m->last) && !(m->first > 2 && edges_in(g, m->first - 3, "|of|"))) /* "the Secretary of State of Qatar" */
		m->begin = g->token->begin[m->first -= 2];
}

/* What a name that began before `from` still is, less the words that led to it; false: nothing. */
static bool cut_front(const struct edges *g, uint32_t from, struct mention *m)
{
	if (m->first >= from)
		return true;
	while (m->first < m->last && (m->first < from || edges_in(g, m->first, "|of|in|at|for|the|")))
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
	if (m->last - m->first < 4 || !edges_in(g, co - 1, "|,|") || !edges_in(g, co, "|Co|") || !edges_has_capital(g, co + 1) || edges_in(g, co + 1, "|Ltd|Ltd.|Limited|Inc|Inc.|Pte|Pvt|LLC|"))
		return false;
	*town = *m;
	town->last = co - 1;
	town->end = g->token->end[town->last - 1];
	m->begin = g->token->begin[m->first = co];
	m->kind = town->kind = E_LOC;
	return true;
}

/* "the Council of Europe's Committee for ...": a body and what it has, taken for one name. Cuts the name to what is had; *owner is the other. */
static bool cut_owner(const struct edges *g, struct mention *m, struct mention *owner)
{
	static const char parts[] = "|Committee|Department|Ministry|Office|Bureau|Agency|Commission|Council|Court|Centre|Center|Directorate|Secretariat|Board|";
	for (uint32_t i = m->first + 1; m->kind == E_ORG && i + 3 < m->last; i++) {
		if (!edges_in(g, i, "|'s|\xe2\x80\x99s|") || !edges_in(g, i + 1, parts) || !edges_in(g, i + 2, "|of|for|on|against|"))
			continue;
		bool country = edges_is_country(g, m->first, i), letters = i == m->first + 1 && edges_is_letters(g, m->first), of = i > m->first + 2 && edges_in(g, i - 2, "|of|");
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

/* "Liberal Democrat Sam Okoro": whether a party's name of two words begins at token i. */
static bool is_party(const struct edges *g, uint32_t i)
{
	return edges_in(g, i, "|Liberal|Christian|Social|Free|") && edges_in(g, i + 1, "|Democrat|Democrats|") && edges_follows(g, i + 1);
}

/* "the Bahrain Bourse", "St Luke's Theological College": what is there is a body. */
static bool is_house(const struct edges *g, const struct mention *m)
{
	return m->kind == E_LOC && m->last - m->first > 1 && edges_in(g, m->last - 1, "|Bourse|College|");
}

/* "told the Dunford Falls Courier", "(Sahel Wire) -" behind a dateline: who prints it. */
static bool is_press(const struct edges *g, const struct mention *m)
{
	static const char papers[] = "|Courier|Herald|Gazette|Tribune|Chronicle|Examiner|Telegraph|Echo|Argus|Advertiser|Inquirer|Enquirer|Sentinel|Dispatch|Bugle|";
	if (m->kind == E_ORG || m->first == 0)
		return false;
	if (edges_in(g, m->first - 1, "|the|The|") && edges_in(g, m->last - 1, papers))
		return m->last - m->first > 1 || m->kind == E_MISC;
	return m->kind != E_LOC && m->last - m->first < 4 && edges_in(g, m->first - 1, "|(|") && edges_in(g, m->last, "|)|") && edges_in(g, m->last + 1, "|-|\xe2\x80\x93|\xe2\x80\x94|--|") &&
	       m->first > 3 && (g->r->text[g->token->begin[m->first - 2]] >= '0' && g->r->text[g->token->begin[m->first - 2]] <= '9');
}

/* "a report from the District Magistrate, Malda": an office that was taken for a name. */
static bool is_office(const struct edges *g, const struct mention *m)
{
	return m->last - m->first == 2 && ((edges_in(g, m->first, "|District|") && edges_in(g, m->first + 1, "|Magistrate|Collector|Attorney|Judge|Commissioner|")) ||
	       (edges_in(g, m->first, "|Chief|Prime|") && edges_in(g, m->first + 1, "|Minister|Secretary|Justice|")));
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
	if (is_party(g, m->first) && m->last == m->first + 2 && edges_in(g, m->first + 1, "|Democrat|"))
		m->kind = E_MISC; /* one of the party is not the party */
	if (!is_party(g, m->first) || m->last < m->first + 3 || !edges_in(g, m->first + 1, "|Democrat|") || m->kind != E_PER)
		return false;
	*party = (struct mention){m->first, m->first + 2, m->begin, g->token->end[m->first + 1], E_MISC, QN_NONE};
	m->begin = g->token->begin[m->first += 2];
	return true;
}

/* "leader of the Opposition Siddaramaiah": who leads it, and no body. */
static void cut_opposition(const struct edges *g, struct mention *m)
{
	uint32_t of = m->first > 1 ? m->first - 1 - edges_in(g, m->first - 1, "|the|") : 0;
	if (m->kind != E_MISC && m->last - m->first > 1 && of > 0 && edges_in(g, m->first, "|Opposition|") && edges_in(g, of, "|of|") && edges_in(g, of - 1, "|leader|Leader|leaders|Leaders|")) {
		m->begin = g->token->begin[++m->first];
		m->kind = E_PER;
	}
}

/* "Kerry TD Una Foley", taken for one name: a seat or a party, and its member. */
static bool cut_member(const struct edges *g, struct mention *m, struct mention *seat)
{
	for (uint32_t i = m->first + 1; i + 2 < m->last && i < m->first + 4; i++) {
		if (!edges_in(g, i, "|TD|MP|MSP|MLA|MEP|MPP|MHK|MCA|") || !edges_has_capital(g, i + 1) || edges_in(g, i - 1, "|,|"))
			continue;
		uint32_t b = g->token->begin[m->first], lists = gazetteer_word(g->lists, feat_bytes(g->r->text + b, g->token->end[m->first] - b));
		bool party = m->kind == E_ORG && (i > m->first + 1 || !(lists & (1u << G_CITY | 1u << G_REGION | 1u << G_COUNTRY)));
		*seat = (struct mention){m->first, i, m->begin, g->token->end[i - 1], party ? E_ORG : E_LOC, QN_NONE};
		m->begin = g->token->begin[m->first = i + 1];
		m->kind = E_PER;
		return true;
	}
	return false;
}

/* "State BJP president": the party in the state, whatever its letters. */
static void cut_state(const struct edges *g, struct mention *m)
{
	uint32_t i = m->first + 1;
	if (m->last - m->first == 2 && m->kind == E_ORG && edges_in(g, m->first, "|State|") && text_flags(g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]) & TEXT_ALL_UPPER)
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
		if (cut_member(&g, &one, &owner) && !entity_add_mention(r, &out, owner))
			return false;
		if (cut_county(&g, &one, &town) && !entity_add_mention(r, &out, town))
			return false;
		cut_seat(&g, &one);
		cut_state(&g, &one);
		cut_opposition(&g, &one);
		if (one.last - one.first > 1 && edges_in(&g, one.first, persons))
			one.kind = E_PER;
		if (one.last - one.first == 2 && edges_in(&g, one.first, "|Co|")) /* County Leitrim */
			one.kind = E_LOC;
		if (is_house(&g, &one) || is_saints_house(&g, &one) || is_press(&g, &one) || is_cut_short(&g, &one))
			one.kind = E_ORG;
		edges_reach_on(&g, &one, k + 1);
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
		if (m->at[k].kind == E_ORG && edges_in(&g, m->at[k].last - 1, "|Ltd.|Inc.|Co.|Corp.|Bhd.|"))
			m->at[k].end = token->end[m->at[k].last - 1] - 1;
}

/* Whether a currency has the name: "US $5", "Norvish pesos", "US-dollar". */
static bool is_currency(const struct edges *g, const struct mention *m)
{
	uint32_t i = m->last + edges_in(g, m->last, "|-|");
	return (m->kind == E_LOC || m->kind == E_MISC) && edges_in(g, i, "|$|dollar|dollars|peso|pesos|rupee|rupees|franc|francs|dinar|dinars|dirham|dirhams|riyal|riyals|rial|rials|"
	                                                            "shilling|shillings|ringgit|baht|yuan|yen|naira|cedi|cedis|lira|krona|kronor|krone|kroner|");
}

/* "the College", "The Company": what many bodies are, and which one the reader knows. */
static bool is_common(const struct edges *g, const struct mention *m)
{
	static const char bodies[] = "|Government|College|Institute|Company|Commission|Party|Council|Chamber|Church|Secretariat|Administration|University|Ministry|Court|Corporation|"
	                             "Committee|Foundation|Federation|Bureau|Bank|State|Republic|";
	uint32_t n = m->last - m->first;
	bool the = n == 2 ? edges_in(g, m->first, "|The|the|") : n == 1 && m->first && edges_in(g, m->first - 1, "|The|the|");
	return the && m->kind == E_ORG && edges_in(g, m->last - 1, bodies);
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
