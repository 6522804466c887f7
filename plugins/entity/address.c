/*
 * address.c -- what stands before and behind a person's name and is no part of it.
 *
 * Every country's news addresses people in its own way: Cr Marsh, Datuk Seri Rahim, Otunba Ade, Mama Grace, Lt-Col Shaw, Bernard Pike KC. Which words
 * are titles core/learn/title.c knows; here they are cut off one after the other, with what may stand before another title only (Senior Constable, Tan Sri),
 * what somebody is (Organiser Jane Miles) and letters of the police (DSP). Behind the name letters for orders, degrees and offices are cut. An organisation
 * with such letters behind its name is a person, and who is an ally of somebody is no organisation.
 */
#include "../../core/learn/text.h"
#include "../../core/learn/title.h"
#include "mention.h"

static bool in(const struct words_of *w, uint32_t i, const char *set)
{
	return i < w->token->n && text_among(set, w->r->text + w->token->begin[i], w->token->end[i] - w->token->begin[i]);
}

static bool has_capital(const struct words_of *w, uint32_t i)
{
	return text_flags(w->r->text + w->token->begin[i], w->token->end[i] - w->token->begin[i]) & TEXT_UPPER_FIRST;
}

static unsigned title_at(const struct words_of *w, uint32_t i)
{
	const char *s = w->r->text + w->token->begin[i];
	return *s >= 'A' && *s <= 'Z' ? title_of(s, w->token->end[i] - w->token->begin[i]) : 0;
}

/* "Tan" and "Toh" alone are surnames too, and so is Pak in Korea, where a hyphen is in the given name. */
static bool is_title(const struct words_of *w, uint32_t i)
{
	if (in(w, i, "|Tan|"))
		return in(w, i + 1, "|Sri|Seri|");
	if (in(w, i, "|Toh|"))
		return in(w, i + 1, "|Puan|");
	return title_at(w, i) & (TITLE_ADDRESS | TITLE_OFFICE) && !(in(w, i, "|Pak|") && in(w, i + 2, "|-|"));
}

/* What somebody is, before a name of two words or more: "Organiser Jane Miles". */
static bool is_role(const struct words_of *w, uint32_t i)
{
	return in(w, i, "|Singer|Actor|Actress|Author|Activist|Organiser|Organizer|Coach|Spokesman|Spokeswoman|Chairman|Chairwoman|Director|Manager|"
	                "Striker|Midfielder|Defender|Goalkeeper|Winger|Forward|Goaltender|Goalie|Defenseman|Defenceman|Quarterback|Linebacker|Cornerback|Pitcher|Catcher|Shortstop|Outfielder|"
	                "Batsman|Batter|Bowler|Wicketkeeper|Allrounder|Skipper|Fullback|Flanker|Prop|Hooker|Lock|Halfback|Fly-half|Scrum-half|Ruckman|"
	                "Boxer|Sprinter|Footballer|Cricketer|Golfer|Cyclist|Swimmer|Gymnast|Jockey|Rower|Spinner|Seamer|Rapper|Rappers|Singers|Actors|Comedian|Novelist|Playwright|Filmmaker|Backbencher|"
	                "Frontbencher|Lawmaker|Publican|Headteacher|Widow|Widower|Businessman|Businesswoman|Billionaire|Economist|Columnist|Campaigner|Councilmember|Grandmother|Grandfather|");
}

/* "Det Con Paul Strand", "DSP Bill Ray": how many tokens are a rank of the police, or an office's letters (PM), which the tagger may take for a body. */
static uint32_t police_rank(const struct words_of *w, uint32_t first, uint32_t last)
{
	static const char letters[] = "|DCI|DSI|DSU|DS|DI|DC|PC|PS|PCSO|WPC|ACP|DCP|DSP|ASP|SSP|ADIG|DIG|DGP|IGP|ADGP|CSP|SAC|DAC|DP|VP|PM|CM|WO|WO1|WO2|CWO|RSM|SSgt|";
	static const char ranks[] = "|Con|Cons|Const|Insp|Sgt|Supt|Sup|Ch|Chf|Chief|Constable|Inspector|Sergeant|Superintendent|";
	uint32_t i = first;
	if (i + 1 < last && in(w, i, "|Det|"))
		for (i++; i + 1 < last && (in(w, i, ranks) || in(w, i, "|.|")); i++)
			;
	else if (i + 1 < last && in(w, i, letters))
		i++;
	return i - first;
}

/* "Senior Constable", "Warrant Officer", "Lt-Col", "Datuk Sri": how many tokens stand at i before a title and belong to it, or behind one. */
static uint32_t beside_title(const struct words_of *w, uint32_t first, uint32_t i)
{
	static const char kinds[] = "|Pol|Senior|Snr|Sen|Acting|Leading|Staff|Lance|Master|Deputy|Assistant|Associate|Adjunct|Vice|Rear|Air|Wing|Group|Squadron|Flight|Lay|Warrant|Petty|Chief|Special|Detective|";
	if (in(w, i, kinds) && (is_title(w, i + 1) || in(w, i + 1, "|Officer|Marshal|Commander|Commodore|Leader|")))
		return is_title(w, i + 1) ? 1 : 2;
	if (i == first)
		return 0;
	if (in(w, i, "|-|") && is_title(w, i + 1))
		return 1;
	if (in(w, i, "|'|\xe2\x80\x99|") && in(w, i - 1, "|Dato|"))
		return 1;
	return in(w, i, "|Sri|") && in(w, i - 1, "|Tan|Dato|Dato'|Datuk|Datin|Puan|Toh|'|\xe2\x80\x99|") ? 1 : 0;
}

static bool has_small(const struct words_of *w, uint32_t i)
{
	char c = w->r->text[w->token->end[i] - 1];
	return w->token->end[i] - w->token->begin[i] > 1 && !(c >= 'A' && c <= 'Z');
}

void entity_cut_titles(const struct words_of *w, struct mention *m)
{
	uint32_t first = m->first, rank = m->kind == E_PER || m->kind == E_ORG ? police_rank(w, first, m->last) : 0;
	bool deputy = in(w, first, "|DP|PM|CM|") && m->last == first + 3 && has_small(w, first + 1) && has_small(w, first + 2) && !in(w, first + 1, "|World|"); /* taken for a body by its letters */
	if (rank && (rank > 1 || m->kind == E_PER || deputy)) {
		m->kind = E_PER;
		m->first += rank;
	}
	while (m->kind == E_PER && m->last - m->first > 1) {
		uint32_t n = m->last - m->first, more = beside_title(w, first, m->first);
		more = more ? more : is_title(w, m->first) || (n > 2 && (is_role(w, m->first) || in(w, m->first, "|Sir|Dame|")));
		if (!more || more >= n || (more == n - 1 && !has_capital(w, m->last - 1)))
			break;
		m->first += more;
	}
	m->begin = w->token->begin[m->first];
}

void entity_reach_given(const struct words_of *w, uint32_t free_from, struct mention *m)
{
	static const char civil[] = "|mayor|councillor|farmer|president|chairman|secretary|treasurer|leader|member|coach|director|manager|owner|builder|grazier|resident|pensioner|grandfather|father|husband|"
	                            "brother|son|premier|senator|principal|publican|shearer|teacher|";
	if (m->kind == E_PER && m->first > free_from + 1 && in(w, m->first - 1, "|Col|") && in(w, m->first - 2, civil) && m->begin == w->token->end[m->first - 1] + 1)
		m->begin = w->token->begin[--m->first];
}

bool entity_title_alone(const struct words_of *w, const struct mention *m, const struct mention *next)
{
	if (next->kind != E_PER || next->first != m->last + in(w, m->last, "|.|"))
		return false;
	return m->last - m->first == 1 && (is_title(w, m->first) || police_rank(w, m->first, m->last + 1));
}

bool entity_only_titles(const struct words_of *w, const struct mention *m)
{
	return m->kind == E_PER && m->last - m->first == 2 && title_at(w, m->first) & TITLE_ADDRESS &&
	       in(w, m->last - 1, "|Speaker|President|Chairman|Chairwoman|Chair|Chairperson|Minister|Mayor|Secretary|Ambassador|Moderator|Director|Governor|Premier|");
}

bool entity_honour(const char *s, uint32_t n)
{
	return text_among("|KC|QC|SC|SAN|JP|Esq|Esq.|MP|MSP|MEP|MLA|MPP|MNA|MLC|MHA|MHK|TD|MBE|OBE|CBE|DBE|KBE|GBE|BEM|LVO|CVO|KCVO|CMG|KCMG|KCB|DSO|DFC|OAM|ONZM|CNZM|QSO|QSM|OFR|OON|MFR|GCON|"
	                  "FRS|FBA|FRCN|FRCP|FRCS|FRSE|FRSA|FRSL|FREng|FMedSci|FRICS|FRIBA|PhD|Ph.D.|MD|M.D.|", s, n);
}

static bool is_honour(const struct words_of *w, uint32_t i) { return entity_honour(w->r->text + w->token->begin[i], w->token->end[i] - w->token->begin[i]); }

/* "Niamh Keane SC, for the driver, said", "his advocate, Piet Vos SC,": letters that a club has, too, are an advocate's where one is told of. */
static bool is_advocate(const struct words_of *w, const struct mention *m)
{
	static const char lawyers[] = "|advocate|Advocate|counsel|Counsel|barrister|Barrister|lawyer|lawyers|silk|attorney|prosecutor|prosecuting|representing|";
	if (m->last - m->first != 3 || !in(w, m->last - 1, "|SC|") || !has_small(w, m->first) || !has_small(w, m->last - 2))
		return false;
	if (in(w, m->last, "|,|") && in(w, m->last + 1, "|for|representing|acting|appearing|prosecuting|defending|instructed|counsel|said|told|"))
		return true;
	uint32_t i = m->first ? m->first - 1 : 0;
	return m->first && in(w, i - (i && in(w, i, "|,|")), lawyers);
}

/* "Backers of Reed": of whom they are is a name, if it is one. */
static void cut_followers(const struct words_of *w, struct mention *m)
{
	uint32_t n = m->last - m->first;
	if (m->kind != E_ORG || (n != 3 && n != 4) || !in(w, m->first, "|Allies|Supporters|Critics|Aides|Opponents|Backers|Associates|Defenders|Confidants|") || !in(w, m->first + 1, "|of|"))
		return;
	m->begin = w->token->begin[m->first += 2];
	m->kind = has_small(w, m->last - 1) ? E_PER : E_ORG;
}

void entity_cut_honours(const struct words_of *w, struct mention *m)
{
	if (m->kind == E_ORG && m->last - m->first > 1 && (in(w, m->last - 1, "|KC|QC|DBE|KBE|MBE|OBE|CBE|PhD|Ph.D.|") || is_advocate(w, m)))
		m->kind = E_PER;
	while (m->kind == E_PER && m->last - m->first > 1 && (is_honour(w, m->last - 1) || in(w, m->last - 1, "|,|")))
		m->last--;
	while (m->kind != E_PER && m->last - m->first > 1 && in(w, m->last - 1, "|MP|MSP|MEP|TD|MLA|MPP|MNA|"))
		m->last--; /* "the Fine Gael TD": one of Fine Gael */
	cut_followers(w, m);
	m->end = w->token->end[m->last - 1];
}
