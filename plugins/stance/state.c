/*
 * state.c -- one party, one name: a people and a capital stand for their country.
 *
 * "Chinese officials" and "Beijing rejected" are China's where the article names China. A capital is taken for its country only where it
 * acts or is acted on, not where something is in it.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <stdlib.h>
#include <string.h>

/* Names of a country, its people, its capital. */
static const struct state { const char *country, *people, *capital; } states[] = {
	{"|afghanistan|", "|afghan|afghans|", "|kabul|"}, {"|algeria|", "|algerian|algerians|", "|algiers|"}, {"|argentina|", "|argentine|argentinian|", "|buenos aires|"},
	{"|armenia|", "|armenian|armenians|", "|yerevan|"}, {"|australia|", "|australian|australians|", "|canberra|"}, {"|austria|", "|austrian|austrians|", "|vienna|"},
	{"|azerbaijan|", "|azerbaijani|azerbaijanis|azeri|", "|baku|"}, {"|bahrain|", "|bahraini|", "|manama|"}, {"|bangladesh|", "|bangladeshi|bangladeshis|", "|dhaka|"},
	{"|belarus|", "|belarusian|belarusians|", "|minsk|"}, {"|belgium|", "|belgian|belgians|", ""}, {"|bolivia|", "|bolivian|bolivians|", "|la paz|"},
	{"|brazil|", "|brazilian|brazilians|", "|brasilia|brasília|"}, {"|britain|united kingdom|uk|u.k.|great britain|", "|british|britons|", "|whitehall|"},
	{"|bulgaria|", "|bulgarian|bulgarians|", "|sofia|"}, {"|burma|myanmar|", "|burmese|", "|naypyidaw|naypyitaw|"}, {"|cambodia|", "|cambodian|cambodians|", "|phnom penh|"},
	{"|canada|", "|canadian|canadians|", "|ottawa|"}, {"|chile|", "|chilean|chileans|", "|santiago|"}, {"|china|", "|chinese|", "|beijing|"},
	{"|colombia|", "|colombian|colombians|", "|bogota|bogotá|"}, {"|croatia|", "|croatian|croatians|", "|zagreb|"}, {"|cuba|", "|cuban|cubans|", "|havana|"},
	{"|cyprus|", "|cypriot|cypriots|", "|nicosia|"}, {"|czech republic|czechia|", "|czech|czechs|", "|prague|"}, {"|denmark|", "|danish|danes|", "|copenhagen|"},
	{"|egypt|", "|egyptian|egyptians|", "|cairo|"}, {"|estonia|", "|estonian|estonians|", "|tallinn|"}, {"|ethiopia|", "|ethiopian|ethiopians|", "|addis ababa|"},
	{"|finland|", "|finnish|finns|", "|helsinki|"}, {"|france|", "|french|", "|paris|"}, {"|georgia|", "|georgian|georgians|", "|tbilisi|"},
	{"|germany|", "|german|germans|", "|berlin|"}, {"|ghana|", "|ghanaian|ghanaians|", "|accra|"}, {"|greece|", "|greek|greeks|", "|athens|"},
	{"|hungary|", "|hungarian|hungarians|", "|budapest|"}, {"|india|", "|indian|indians|", "|new delhi|delhi|"}, {"|indonesia|", "|indonesian|indonesians|", "|jakarta|"},
	{"|iran|", "|iranian|iranians|", "|tehran|teheran|"}, {"|iraq|", "|iraqi|iraqis|", "|baghdad|"}, {"|ireland|", "|irish|", "|dublin|"},
	{"|israel|", "|israeli|israelis|", ""}, {"|italy|", "|italian|italians|", "|rome|"}, {"|japan|", "|japanese|", "|tokyo|"}, {"|jordan|", "|jordanian|jordanians|", "|amman|"},
	{"|kazakhstan|", "|kazakh|kazakhs|", "|astana|"}, {"|kenya|", "|kenyan|kenyans|", "|nairobi|"}, {"|kuwait|", "|kuwaiti|kuwaitis|", ""}, {"|latvia|", "|latvian|latvians|", "|riga|"},
	{"|lebanon|", "|lebanese|", "|beirut|"}, {"|libya|", "|libyan|libyans|", "|tripoli|"}, {"|lithuania|", "|lithuanian|lithuanians|", "|vilnius|"},
	{"|malaysia|", "|malaysian|malaysians|", "|kuala lumpur|putrajaya|"}, {"|mexico|", "|mexican|mexicans|", "|mexico city|"}, {"|morocco|", "|moroccan|moroccans|", "|rabat|"},
	{"|nepal|", "|nepali|nepalese|", "|kathmandu|"}, {"|netherlands|the netherlands|", "|dutch|", "|the hague|"}, {"|new zealand|", "|new zealander|new zealanders|", "|wellington|"},
	{"|nigeria|", "|nigerian|nigerians|", "|abuja|"}, {"|north korea|", "|north korean|north koreans|", "|pyongyang|"}, {"|norway|", "|norwegian|norwegians|", "|oslo|"},
	{"|pakistan|", "|pakistani|pakistanis|", "|islamabad|"}, {"|peru|", "|peruvian|peruvians|", "|lima|"}, {"|philippines|the philippines|", "|philippine|filipino|filipinos|", "|manila|"},
	{"|poland|", "|polish|poles|", "|warsaw|"}, {"|portugal|", "|portuguese|", "|lisbon|"}, {"|qatar|", "|qatari|qataris|", "|doha|"}, {"|romania|", "|romanian|romanians|", "|bucharest|"},
	{"|russia|russian federation|", "|russian|russians|", "|moscow|kremlin|"}, {"|saudi arabia|", "|saudi|saudis|", "|riyadh|"}, {"|serbia|", "|serbian|serbs|", "|belgrade|"},
	{"|singapore|", "|singaporean|singaporeans|", ""}, {"|slovakia|", "|slovak|slovaks|", "|bratislava|"}, {"|south africa|", "|south african|south africans|", "|pretoria|"},
	{"|south korea|", "|south korean|south koreans|", "|seoul|"}, {"|spain|", "|spanish|spaniards|", "|madrid|"}, {"|sri lanka|", "|sri lankan|sri lankans|", "|colombo|"},
	{"|sudan|", "|sudanese|", "|khartoum|"}, {"|sweden|", "|swedish|swedes|", "|stockholm|"}, {"|switzerland|", "|swiss|", "|bern|berne|"}, {"|syria|", "|syrian|syrians|", "|damascus|"},
	{"|taiwan|", "|taiwanese|", "|taipei|"}, {"|thailand|", "|thai|thais|", "|bangkok|"}, {"|turkey|türkiye|", "|turkish|turks|", "|ankara|"}, {"|uganda|", "|ugandan|ugandans|", "|kampala|"},
	{"|ukraine|", "|ukrainian|ukrainians|", "|kyiv|kiev|"}, {"|united states|u.s.|us|usa|u.s.a.|america|", "|american|americans|", "|washington|"},
	{"|venezuela|", "|venezuelan|venezuelans|", "|caracas|"}, {"|vietnam|", "|vietnamese|", "|hanoi|"}, {"|yemen|", "|yemeni|yemenis|", "|sanaa|"},
	{"|zimbabwe|", "|zimbabwean|zimbabweans|", "|harare|"}};

enum { STATES = sizeof states / sizeof *states };

static int by_hash(const void *x, const void *y)
{
	const struct state_word *a = x, *b = y;
	return (a->hash > b->hash) - (a->hash < b->hash);
}

void state_words(struct state_words *w)
{
	w->n = 0;
	for (unsigned k = 0; k < STATES; k++) {
		const char *const set[] = {states[k].country, states[k].people, states[k].capital};
		for (uint8_t part = STATE_COUNTRY; part <= STATE_CAPITAL; part++)
			for (const char *b = set[part]; *b && b[1] && w->n < STATE_WORDS; b += 1 + strcspn(b + 1, "|"))
				w->at[w->n++] = (struct state_word){opinion_hash(b + 1, strcspn(b + 1, "|")), (uint8_t)k, part};
	}
	qsort(w->at, w->n, sizeof *w->at, by_hash);
}

/* "in Beijing", "a Moscow-based": where something is. */
static bool place_only(const struct stance_article *a, uint32_t i)
{
	uint32_t c = tree_case(a, i);
	return (c != NOWHERE && tree_is(a, c, "|in|at|from|to|near|outside|around|of|into|through|across|toward|towards|for|on|via|between|")) || a->at[i].rel == R_COMPOUND || a->at[i].rel == R_FLAT;
}

bool state_join(struct stance_article *a, const struct state_words *w)
{
	uint32_t country[STATES];
	const struct state_word **is = qn_scratch(a->r, (a->name->n + 1) * sizeof *is);
	bool any = false;
	char low[32];
	a->party = qn_scratch(a->r, (a->name->n + 1) * sizeof *a->party);
	if (!is || !a->party)
		return false;
	memset(country, 0xff, sizeof country);
	for (uint32_t i = 0; i < a->name->n; i++) {
		uint32_t b = a->name->begin[i], e = a->name->end[i];
		a->party[i] = i;
		if (e - b >= sizeof low || who_is_kind(a, i, "PER"))
			continue;
		struct state_word key = {.hash = opinion_hash(low, text_lower(a->text + b, e - b, low, sizeof low))};
		is[i] = bsearch(&key, w->at, w->n, sizeof *w->at, by_hash);
		if (is[i] && is[i]->part == STATE_COUNTRY && country[is[i]->state] == NOWHERE)
			country[is[i]->state] = i;
	}
	for (uint32_t i = 0; i < a->name->n; i++)
		if (is[i] && is[i]->part != STATE_COUNTRY && country[is[i]->state] != NOWHERE) {
			a->party[i] = country[is[i]->state];
			any = true;
		}
	for (uint32_t i = 0; any && i < a->n; i++) {
		uint32_t name = a->at[i].name;
		if (name != NOWHERE && a->party[name] != name && !(is[name]->part == STATE_CAPITAL && place_only(a, i)))
			a->at[i].name = a->party[name];
	}
	for (uint32_t q = 0; any && a->quote && q < a->quote->n; q++)
		if (a->speaker[q] != NOWHERE)
			a->speaker[q] = a->party[a->speaker[q]];
	return true;
}
