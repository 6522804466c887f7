/*
 * state.c -- one party, one name: a people and a capital stand for their country.
 *
 * "Chinese officials" and "Beijing rejected" are China's where the article names China. A capital is taken for its country only where it
 * acts or is acted on, not where something is in it.
 */
#include "../../core/learn/country.h"
#include "../../core/learn/text.h"
#include "stance.h"

#include <stdlib.h>
#include <string.h>

/* Where a country is governed from. Not Brussels, which is the Union's, nor London, which is more than its government; sorted. */
static const struct seat { const char *name, *code; } seats[] = {
	{"abu dhabi", "AE"}, {"abuja", "NG"}, {"accra", "GH"}, {"addis ababa", "ET"}, {"algiers", "DZ"}, {"amman", "JO"}, {"ankara", "TR"},
	{"ashgabat", "TM"}, {"asmara", "ER"}, {"astana", "KZ"}, {"athens", "GR"}, {"baghdad", "IQ"}, {"baku", "AZ"}, {"bamako", "ML"}, {"bangkok", "TH"},
	{"beijing", "CN"}, {"beirut", "LB"}, {"belgrade", "RS"}, {"berlin", "DE"}, {"bern", "CH"}, {"berne", "CH"}, {"bishkek", "KG"}, {"bogota", "CO"},
	{"bogotá", "CO"}, {"brasilia", "BR"}, {"brasília", "BR"}, {"bratislava", "SK"}, {"bucharest", "RO"}, {"budapest", "HU"}, {"buenos aires", "AR"},
	{"cairo", "EG"}, {"canberra", "AU"}, {"caracas", "VE"}, {"chisinau", "MD"}, {"colombo", "LK"}, {"conakry", "GN"}, {"copenhagen", "DK"},
	{"dakar", "SN"}, {"damascus", "SY"}, {"delhi", "IN"}, {"dhaka", "BD"}, {"dodoma", "TZ"}, {"doha", "QA"}, {"dublin", "IE"}, {"dushanbe", "TJ"},
	{"gaborone", "BW"}, {"hanoi", "VN"}, {"harare", "ZW"}, {"havana", "CU"}, {"helsinki", "FI"}, {"islamabad", "PK"}, {"jakarta", "ID"}, {"juba", "SS"},
	{"kabul", "AF"}, {"kampala", "UG"}, {"kathmandu", "NP"}, {"khartoum", "SD"}, {"kiev", "UA"}, {"kigali", "RW"}, {"kinshasa", "CD"},
	{"kremlin", "RU"}, {"kuala lumpur", "MY"}, {"kyiv", "UA"}, {"la paz", "BO"}, {"lima", "PE"}, {"lisbon", "PT"}, {"ljubljana", "SI"},
	{"luanda", "AO"}, {"lusaka", "ZM"}, {"madrid", "ES"}, {"managua", "NI"}, {"manama", "BH"}, {"manila", "PH"}, {"maputo", "MZ"},
	{"mexico city", "MX"}, {"minsk", "BY"}, {"mogadishu", "SO"}, {"monrovia", "LR"}, {"montevideo", "UY"}, {"moscow", "RU"}, {"muscat", "OM"},
	{"n'djamena", "TD"}, {"nairobi", "KE"}, {"naypyidaw", "MM"}, {"naypyitaw", "MM"}, {"new delhi", "IN"}, {"niamey", "NE"}, {"nicosia", "CY"},
	{"oslo", "NO"}, {"ottawa", "CA"}, {"ouagadougou", "BF"}, {"paris", "FR"}, {"phnom penh", "KH"}, {"podgorica", "ME"}, {"port-au-prince", "HT"},
	{"prague", "CZ"}, {"pretoria", "ZA"}, {"putrajaya", "MY"}, {"pyongyang", "KP"}, {"quito", "EC"}, {"rabat", "MA"}, {"reykjavik", "IS"},
	{"riga", "LV"}, {"riyadh", "SA"}, {"rome", "IT"}, {"san salvador", "SV"}, {"sanaa", "YE"}, {"santiago", "CL"}, {"sarajevo", "BA"}, {"seoul", "KR"},
	{"skopje", "MK"}, {"sofia", "BG"}, {"stockholm", "SE"}, {"taipei", "TW"}, {"tallinn", "EE"}, {"tashkent", "UZ"}, {"tbilisi", "GE"},
	{"tegucigalpa", "HN"}, {"teheran", "IR"}, {"tehran", "IR"}, {"the hague", "NL"}, {"tirana", "AL"}, {"tokyo", "JP"}, {"tripoli", "LY"},
	{"tunis", "TN"}, {"ulaanbaatar", "MN"}, {"valletta", "MT"}, {"vienna", "AT"}, {"vientiane", "LA"}, {"vilnius", "LT"}, {"warsaw", "PL"},
	{"washington", "US"}, {"wellington", "NZ"}, {"whitehall", "GB"}, {"windhoek", "NA"}, {"yaounde", "CM"}, {"yaoundé", "CM"}, {"yerevan", "AM"},
	{"zagreb", "HR"}};

enum form { NO_COUNTRY, COUNTRY, PEOPLE, SEAT };
struct state { uint16_t country; uint8_t form; }; /* country: of LETTERS^2 */
enum { LETTERS = 26 };

static int by_name(const void *key, const void *seat) { return strcmp(key, ((const struct seat *)seat)->name); }

static struct state state_of(const char *s, uint32_t n)
{
	char low[32];
	struct country c = country_of(s, n);
	enum form form = c.code ? c.people ? PEOPLE : COUNTRY : NO_COUNTRY;
	if (c.letters || c.part)
		return (struct state){0};
	if (!c.code && n < sizeof low) {
		low[text_lower(s, n, low, sizeof low - 1)] = 0;
		const struct seat *seat = bsearch(low, seats, sizeof seats / sizeof *seats, sizeof *seats, by_name);
		if (seat)
			c.code = seat->code, form = SEAT;
	}
	return (struct state){.country = c.code ? (uint16_t)((c.code[0] - 'A') * LETTERS + c.code[1] - 'A') : 0, .form = form};
}

bool state_named(const struct stance_article *a, uint32_t name)
{
	uint32_t b = a->name->begin[name];
	return !who_is_kind(a, name, "PER") && state_of(a->text + b, a->name->end[name] - b).form != NO_COUNTRY;
}

/* "in Beijing", "a Moscow-based": where something is. */
static bool place_only(const struct stance_article *a, uint32_t i)
{
	uint32_t c = tree_case(a, i);
	return (c != NOWHERE && tree_is(a, c, "|in|at|from|to|near|outside|around|of|into|through|across|toward|towards|for|on|via|between|")) || a->at[i].rel == R_COMPOUND || a->at[i].rel == R_FLAT;
}

/* "The National Union of Platinum Workers (Nupw)": whether word i is a short name in brackets, spelled by the first letters of the name in front; *of. */
static bool short_for(const struct stance_article *a, uint32_t i, uint32_t *of)
{
	enum { MOST = 12 };
	if (i < 2 || i + 1 >= a->n || a->at[i].name == NOWHERE || !tree_is(a, i - 1, "|(|") || !tree_is(a, i + 1, "|)|") || a->at[i - 2].name == NOWHERE || a->at[i - 2].name == a->at[i].name ||
	    !who_is_kind(a, a->at[i - 2].name, "ORG") || !who_is_kind(a, a->at[i].name, "ORG"))
		return false;
	uint32_t full = a->at[i - 2].name, b = a->token->begin[i], n = a->token->end[i] - b, k = i - 2, got = n;
	if (n < 2 || n > MOST)
		return false;
	for (unsigned words = 0; words < MOST && got > 0; words++, k--) { /* backwards: each letter begins a word, but "of" and "and" may have none */
		char first = (char)(a->text[a->token->begin[k]] | 0x20), want = (char)(a->text[b + got - 1] | 0x20);
		if (a->at[k].name != full)
			return false;
		if (first == want)
			got--;
		else if (!tree_is(a, k, "|of|and|the|for|in|&|'s|'|’s|’|"))
			return false;
		if (k == 0)
			break;
	}
	*of = full;
	return got == 0;
}

/* Whether name s is an organisation's, of a few capital letters and nothing else. */
static bool letters_only(const struct stance_article *a, uint32_t s)
{
	enum { FEWEST = 3, MOST = 6 };
	uint32_t b = a->name->begin[s], n = a->name->end[s] - b;
	if (n < FEWEST || n > MOST || !who_is_kind(a, s, "ORG"))
		return false;
	for (uint32_t i = 0; i < n; i++)
		if (a->text[b + i] < 'A' || a->text[b + i] > 'Z')
			return false;
	return true;
}

/* Whether the letters of name s are the first letters of name f's words: HSE, "the Health Service Executive". */
static bool initials(const struct stance_article *a, uint32_t s, uint32_t f)
{
	uint32_t b = a->name->begin[s], n = a->name->end[s] - b, k = 0;
	for (uint32_t i = a->name->begin[f]; i < a->name->end[f]; i++) {
		bool starts = i == a->name->begin[f] || a->text[i - 1] == ' ' || a->text[i - 1] == '-';
		if (!starts || a->text[i] < 'A' || a->text[i] > 'Z')
			continue;
		if (k == n || a->text[i] != a->text[b + k])
			return false;
		k++;
	}
	return k == n;
}

/* A short name that nothing explains, and the one full name that it may be of. */
static bool join_initials(struct stance_article *a)
{
	enum { NAMES = 200 };
	bool any = false;
	for (uint32_t s = 0; s < a->name->n && s < NAMES; s++) {
		bool short_name = letters_only(a, s);
		uint32_t only = NOWHERE;
		unsigned found = 0;
		for (uint32_t f = 0; f < a->name->n && f < NAMES && short_name; f++)
			if (f != s && (who_is_kind(a, f, "ORG") || who_is_kind(a, f, "NOM")) && initials(a, s, f))
				only = f, found++;
		if (found == 1 && a->party[s] == s && a->party[only] == only) {
			a->party[only] = s;
			any = true;
		}
	}
	return any;
}

/* Leads short names to the full ones. */
static bool join_short(struct stance_article *a)
{
	uint32_t of;
	bool any = join_initials(a);
	for (uint32_t i = 0; i < a->n; i++)
		if (short_for(a, i, &of) && a->party[a->at[i].name] == a->at[i].name && a->party[of] == of) {
			a->party[a->at[i].name] = of;
			any = true;
		}
	return any;
}

/* "Brussels" is the Union's, or the Commission's, where the article names that and not Belgium; only where it acts. */
static bool join_brussels(struct stance_article *a, struct state *is, const uint32_t *country)
{
	static const char *const bodies[] = {"European Union", "EU", "European Commission"};
	uint32_t body = NOWHERE;
	bool any = false;
	if (country[('B' - 'A') * LETTERS + 'E' - 'A'] != NOWHERE)
		return false;
	for (size_t k = 0; k < sizeof bodies / sizeof *bodies && body == NOWHERE; k++)
		for (uint32_t i = 0; i < a->name->n && body == NOWHERE; i++)
			if (a->name->end[i] - a->name->begin[i] == strlen(bodies[k]) && memcmp(a->text + a->name->begin[i], bodies[k], strlen(bodies[k])) == 0)
				body = i;
	for (uint32_t i = 0; i < a->name->n && body != NOWHERE; i++)
		if (a->name->end[i] - a->name->begin[i] == 8 && (memcmp(a->text + a->name->begin[i], "Brussels", 8) == 0 || memcmp(a->text + a->name->begin[i], "BRUSSELS", 8) == 0) && !who_is_kind(a, i, "PER")) {
			a->party[i] = a->party[body];
			is[i].form = SEAT;
			any = true;
		}
	return any;
}

bool state_join(struct stance_article *a)
{
	uint32_t country[LETTERS * LETTERS]; /* the name that is the country */
	struct state *is = qn_scratch(a->r, (a->name->n + 1) * sizeof *is);
	bool any = false;
	a->party = qn_scratch(a->r, (a->name->n + 1) * sizeof *a->party);
	if (!is || !a->party)
		return false;
	memset(country, 0xff, sizeof country);
	for (uint32_t i = 0; i < a->name->n; i++) {
		uint32_t b = a->name->begin[i], e = a->name->end[i];
		a->party[i] = i;
		if (who_is_kind(a, i, "PER"))
			continue;
		is[i] = state_of(a->text + b, e - b);
		if (is[i].form == COUNTRY && country[is[i].country] == NOWHERE)
			country[is[i].country] = i;
	}
	for (uint32_t i = 0; i < a->name->n; i++)
		if (is[i].form > COUNTRY && country[is[i].country] != NOWHERE) {
			a->party[i] = country[is[i].country];
			any = true;
		}
	any |= join_short(a);
	any |= join_brussels(a, is, country);
	for (uint32_t i = 0, end; any && i < a->n; i = end) {
		uint32_t name = a->at[i].name, head = i;
		for (end = i + 1; name != NOWHERE && end < a->n && a->at[end].name == name; end++)
			;
		if (name == NOWHERE || a->party[name] == name)
			continue;
		for (uint32_t k = i; k < end; k++) /* "Abu Dhabi": of the word that the others hang on */
			if (a->at[k].head == NOWHERE || a->at[k].head < i || a->at[k].head >= end)
				head = k;
		for (uint32_t k = i; k < end && !(is[name].form == SEAT && place_only(a, head)); k++)
			a->at[k].name = a->party[name];
	}
	for (uint32_t q = 0; any && a->quote && q < a->quote->n; q++)
		if (a->speaker[q] != NOWHERE)
			a->speaker[q] = a->party[a->speaker[q]];
	return true;
}
