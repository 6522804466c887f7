/*
 * reach.c -- where a name goes on behind what the tagger saw of it.
 *
 * It ends a name where its words look like another thing: a saint's hospital before the hospital, a college's hospital behind "and", a town or a surname at its
 * hyphen, a firm before its second partner. Each way tells behind which token the name ends and what it then is.
 */
#include "edges.h"

/* "St Brigid's hospital": answers behind which token it ends; 0 if it is none. */
static uint32_t saints_house(const struct edges *g, const struct mention *m)
{
	static const char houses[] = "|hospital|hospice|church|cathedral|school|college|parish|Hospital|Hospice|Church|Cathedral|School|College|";
	static const char own[] = "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|";
	uint32_t e = m->last;
	if (m->last - m->first < 2 || !edges_in(g, m->first, "|St|St.|Saint|"))
		return 0;
	if (!edges_in(g, e - 1, own) && !edges_in(g, e++, own))
		return 0;
	return edges_follows(g, e) && edges_in(g, e, houses) ? e + 1 : 0;
}

/* "Gauhati Medical College and Hospital" */
static uint32_t colleges_hospital(const struct edges *g, const struct mention *m)
{
	return m->kind == E_ORG && edges_in(g, m->last - 1, "|College|") && edges_in(g, m->last, "|and|&|") && edges_in(g, m->last + 1, "|Hospital|") ? m->last + 2 : 0;
}

/* "NHS Grampian": a word behind a body's letters that is nobody's name, as far as lists know. */
static uint32_t letters_part(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->last;
	if (m->kind != E_ORG || m->last - m->first != 1 || !edges_is_person(g, next, i) || g->m->at[next].last != i + 1 || !edges_follows(g, i) || !edges_is_letters(g, m->first))
		return 0;
	uint32_t bits = gazetteer_word(g->lists, feat_bytes(g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]));
	return bits & (1u << G_GIVEN | 1u << G_SURNAME | 1u << G_PERSON) ? 0 : i + 1;
}

/* "ITC-Madras": a body's letters and the town of its house behind a hyphen, which is a dash with blanks around it ("RTRS - Melbourne") but in
   articles apart; "the IMF-Colombo talks" are two. next: index of the next mention. */
static uint32_t letters_house(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->first + 2, e = m->last;
	if ((m->kind != E_ORG && m->kind != E_LOC) || !edges_is_letters(g, m->first) || edges_is_country(g, m->first, m->first + 1) || !edges_in(g, m->first + 1, "|-|"))
		return 0;
	if (e == m->first + 1) { /* the town is a name of its own */
		if (m->kind != E_ORG || next >= g->m->n || g->m->at[next].kind != E_LOC || g->m->at[next].first != i)
			return 0;
		e = g->m->at[next].last;
	}
	bool joined = g->m->apart || (edges_touches(g, i - 1) && edges_touches(g, i));
	return e > i && joined && edges_is_small(g, i) && !edges_is_country(g, i, e) && !edges_in(g, e, "|talks|deal|agreement|pact|relations|ties|summit|dialogue|negotiations|row|dispute|-|") ? e : 0;
}

/* "the Haldane Cabinet" is a body. */
static uint32_t ministers(const struct edges *g, const struct mention *m)
{
	return m->kind == E_PER && m->last - m->first == 1 && edges_follows(g, m->last) && edges_in(g, m->last, "|Cabinet|") ? m->last + 1 : 0;
}

/* "Ma. Teresa Dy": a given name that is cut short. */
static uint32_t short_given(const struct edges *g, const struct mention *m, uint32_t next)
{
	bool one = m->last - m->first == 1 && edges_in(g, m->first, "|Ma|Md|Mohd|") && edges_in(g, m->last, "|.|") && edges_follows(g, m->last + 1);
	return one && edges_is_person(g, next, m->last + 1) ? g->m->at[next].last : 0;
}

/* "the Leitrim County Board": what stands behind a county or a district with a capital is its body. */
static uint32_t countys_board(const struct edges *g, const struct mention *m)
{
	bool county = m->kind == E_LOC && m->last - m->first > 1 && edges_in(g, m->last - 1, "|County|District|Borough|Township|Parish|Shire|");
	if (!county || !edges_follows(g, m->last) || !edges_in(g, m->last, "|Board|Council|Court|Commission|Commissioners|Committee|Assembly|"))
		return 0;
	return edges_in(g, m->last + 1, "|of|") && edges_follows(g, m->last + 2) && edges_has_capital(g, m->last + 2) ? m->last + 3 : m->last + 1;
}

/* "Carrick-on-Shannon" */
static uint32_t town_on(const struct edges *g, const struct mention *m)
{
	uint32_t i = m->last;
	if (m->kind == E_MISC || !edges_touches(g, i) || !edges_in(g, i, "|-|") || !edges_touches(g, i + 1) || !edges_in(g, i + 1, "|on|upon|under|by|le|la|en|sur|du|de|am|an|"))
		return 0;
	return edges_touches(g, i + 2) && edges_in(g, i + 2, "|-|") && edges_touches(g, i + 3) && edges_has_capital(g, i + 3) ? i + 4 : 0;
}

/* "Marian Harkin-Roche": a surname in two halves, the other of which began another name. */
static uint32_t other_half(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->last + 1;
	if (m->kind != E_PER || m->last - m->first < 2 || !edges_touches(g, m->last) || !edges_in(g, m->last, "|-|") || !edges_touches(g, i) || !edges_has_capital(g, i) || edges_is_person(g, next, i))
		return 0;
	return i + 1;
}

/* "Felix Lau Siu-wah": a given name of two syllables, the second of which is small, and no "Joan Reed-led". */
static uint32_t other_syllable(const struct edges *g, const struct mention *m)
{
	static const char none[] = "|who|which|that|said|where|when|led|era|run|like|born|made|style|held|owned|type|aged|only|free|based|ruled|bound|by|in|on|of|to|and|or|de|le|la|area|plan|deal|"
	                           "law|bill|all|up|out|off|old|fan|fans|backed|esque|ish|wing|side|camp|time|bloc|clan|gate|team|band|rule|size|core|heavy|wide|clone|lite|lover|tax|case|cut|war|"
	                           "axis|bot|ism|ally|aide|win|loss|vote|row|feud|talks|trial|";
	enum { SYLLABLE = 6 };
	uint32_t i = m->last + 1, n;
	uint32_t b = g->token->begin[m->first], given = gazetteer_word(g->lists, feat_bytes(g->r->text + b, g->token->end[m->first] - b)) >> G_GIVEN & 1;
	if (!(m->kind == E_PER || (m->kind == E_ORG && given && m->last - m->first > 2)) || m->last - m->first < 2 || edges_in(g, m->last - 2, "|-|"))
		return 0;
	if (!edges_touches(g, m->last) || !edges_in(g, m->last, "|-|") || !edges_touches(g, i) || edges_has_capital(g, i) || edges_in(g, i, none))
		return 0;
	n = g->token->end[i] - g->token->begin[i];
	bool small = edges_is_small(g, i) && n > 1 && n <= SYLLABLE && !(edges_in(g, i + 1, "|-|") && edges_touches(g, i + 1));
	return small && g->token->end[m->last - 1] - g->token->begin[m->last - 1] <= SYLLABLE ? i + 1 : 0;
}

/* "the Kingston and Frontenac Seniors' Council": no town has "the", so that it is part of the council's name. next: index of the next mention. */
static uint32_t towns_council(const struct edges *g, const struct mention *m, uint32_t next)
{
	static const char bodies[] = "|Council|Board|Authority|Association|Trust|Commission|Chamber|Partnership|Federation|Society|Hospital|Diocese|";
	uint32_t b = g->token->begin[m->first], lists = gazetteer_word(g->lists, feat_bytes(g->r->text + b, g->token->end[m->first] - b));
	bool town = m->kind == E_LOC || (m->kind == E_ORG && m->last - m->first == 1 && lists & (1u << G_CITY | 1u << G_REGION));
	if (!town || !m->first || !edges_in(g, m->first - 1, "|the|The|") || !edges_in(g, m->last, "|and|") || edges_is_country(g, m->first, m->last) || next >= g->m->n)
		return 0;
	const struct mention *other = &g->m->at[next];
	bool one = other->kind == E_ORG && other->first == m->last + 1 && other->last - other->first > 1 && edges_in(g, other->last - 1, bodies);
	return one && !edges_in(g, other->last, "|are|were|have|both|") ? other->last : 0;
}

/* "Burke Ansel & Roe": persons are joined by "and", partners in a firm by this. */
static uint32_t partners(const struct edges *g, const struct mention *m, uint32_t next)
{
	uint32_t i = m->last;
	if (m->kind != E_PER || m->last - m->first > 3 || !edges_in(g, i, "|&|") || !edges_follows(g, i) || !edges_follows(g, i + 1) || !edges_has_capital(g, i + 1))
		return 0;
	if (next < g->m->n && g->m->at[next].first == i + 1)
		return g->m->at[next].last - i < 4 ? g->m->at[next].last : 0;
	return i + 2;
}

/* Makes the name longer where the words behind it are its own; next: index of the next mention. */
void edges_reach_on(const struct edges *g, struct mention *m, uint32_t next)
{
	const struct { uint32_t end; enum entity_kind kind; } way[] = {
		{saints_house(g, m), E_ORG}, {colleges_hospital(g, m), E_ORG}, {letters_part(g, m, next), E_ORG},
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
