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
	for (uint32_t i = 0; any && i < a->n; i++) {
		uint32_t name = a->at[i].name;
		if (name != NOWHERE && a->party[name] != name && !(is[name].form == SEAT && place_only(a, i)))
			a->at[i].name = a->party[name];
	}
	for (uint32_t q = 0; any && a->quote && q < a->quote->n; q++)
		if (a->speaker[q] != NOWHERE)
			a->speaker[q] = a->party[a->speaker[q]];
	return true;
}
