/*
 * country.c -- countries and their peoples by ISO 3166.
 *
 * The names are those of iso-codes, taken over when the program is built. What
 * the standard does not know is added here: short forms of the press, and the
 * names of peoples that no rule makes. All others are made by rule: Pakistan|i,
 * Russia|n, Chin|ese, Canad|ian.
 */
#include "country.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

struct row { char name[61], code[3]; }; /* no pointers, which the dynamic linker would have to set in each plugin that has the tables */

static const struct row country[] = {
#include "core/learn/countries.h"
};

static const struct row press[] = {
	{"america", "US"}, {"britain", "GB"}, {"burma", "MM"}, {"cape verde", "CV"}, {"czech republic", "CZ"}, {"democratic republic of congo", "CD"}, {"dr congo", "CD"}, {"east timor", "TL"},
	{"england", "GB"}, {"great britain", "GB"}, {"holland", "NL"}, {"ivory coast", "CI"}, {"laos", "LA"}, {"macau", "MO"},
	{"north korea", "KP"}, {"northern ireland", "GB"}, {"palestine", "PS"}, {"russia", "RU"}, {"scotland", "GB"},
	{"south korea", "KR"}, {"swaziland", "SZ"}, {"syria", "SY"}, {"turkey", "TR"}, {"u.a.e.", "AE"}, {"u.k.", "GB"},
	{"u.s.", "US"}, {"u.s.a.", "US"}, {"uae", "AE"}, {"uk", "GB"}, {"united states", "US"}, {"us", "US"}, {"usa", "US"},
	{"vatican", "VA"}, {"vietnam", "VN"}, {"wales", "GB"}};

static const struct row irregular[] = {
	{"afghan", "AF"}, {"afghans", "AF"}, {"american", "US"}, {"americans", "US"}, {"argentine", "AR"}, {"argentines", "AR"},
	{"azeri", "AZ"}, {"azeris", "AZ"}, {"belgian", "BE"}, {"belgians", "BE"}, {"bosnian", "BA"}, {"bosnians", "BA"}, {"brit", "GB"},
	{"british", "GB"}, {"briton", "GB"}, {"britons", "GB"}, {"burmese", "MM"}, {"congolese", "CD"}, {"croat", "HR"}, {"croats", "HR"},
	{"cypriot", "CY"}, {"cypriots", "CY"}, {"czech", "CZ"}, {"czechs", "CZ"}, {"dane", "DK"}, {"danes", "DK"}, {"danish", "DK"},
	{"dutch", "NL"}, {"ecuadorean", "EC"}, {"ecuadoreans", "EC"}, {"emirati", "AE"}, {"emiratis", "AE"}, {"english", "GB"},
	{"filipino", "PH"}, {"filipinos", "PH"}, {"finnish", "FI"}, {"finns", "FI"}, {"french", "FR"}, {"german", "DE"},
	{"germans", "DE"}, {"greek", "GR"}, {"greeks", "GR"}, {"icelander", "IS"}, {"icelanders", "IS"}, {"icelandic", "IS"},
	{"irish", "IE"}, {"ivorian", "CI"}, {"ivorians", "CI"}, {"kazakh", "KZ"}, {"kazakhs", "KZ"}, {"kyrgyz", "KG"}, {"malagasy", "MG"},
	{"monegasque", "MC"}, {"montenegrin", "ME"}, {"montenegrins", "ME"}, {"new zealander", "NZ"}, {"new zealanders", "NZ"},
	{"north korean", "KP"}, {"norwegian", "NO"}, {"norwegians", "NO"}, {"palestinian", "PS"}, {"palestinians", "PS"},
	{"panamanian", "PA"}, {"panamanians", "PA"}, {"peruvian", "PE"}, {"peruvians", "PE"}, {"philippine", "PH"}, {"pole", "PL"},
	{"poles", "PL"}, {"polish", "PL"}, {"salvadoran", "SV"}, {"salvadorans", "SV"}, {"saudi", "SA"}, {"saudis", "SA"},
	{"scots", "GB"}, {"scottish", "GB"}, {"serb", "RS"}, {"serbs", "RS"}, {"slovak", "SK"}, {"slovaks", "SK"},
	{"slovene", "SI"}, {"slovenes", "SI"}, {"south african", "ZA"}, {"south korean", "KR"}, {"spaniard", "ES"}, {"spaniards", "ES"},
	{"spanish", "ES"}, {"sri lankan", "LK"}, {"swede", "SE"}, {"swedes", "SE"}, {"swedish", "SE"}, {"swiss", "CH"}, {"tajik", "TJ"},
	{"tajiks", "TJ"}, {"thai", "TH"}, {"thais", "TH"}, {"turk", "TR"}, {"turkish", "TR"}, {"turkmen", "TM"}, {"turks", "TR"},
	{"uzbek", "UZ"}, {"uzbeks", "UZ"}, {"welsh", "GB"}};

/* Of the United Kingdom's parts, each of which is a party of its own. */
static const char parts[] = "|england|english|northern ireland|scotland|scots|scottish|wales|welsh|";

/* What sport writes where the standard has other letters. */
static const struct row sport[] = {
	{"ALG", "DZ"}, {"ANG", "AO"}, {"BAR", "BB"}, {"BOT", "BW"}, {"BUL", "BG"}, {"BUR", "BF"}, {"CHI", "CL"}, {"CRC", "CR"}, {"CRO", "HR"}, {"DEN", "DK"},
	{"ENG", "GB"}, {"ESA", "SV"}, {"FIJ", "FJ"}, {"GER", "DE"}, {"GRE", "GR"}, {"GUA", "GT"}, {"HAI", "HT"}, {"HON", "HN"}, {"INA", "ID"}, {"IRI", "IR"},
	{"KSA", "SA"}, {"KUW", "KW"}, {"LAT", "LV"}, {"MAS", "MY"}, {"MGL", "MN"}, {"NED", "NL"}, {"NGR", "NG"}, {"PAR", "PY"}, {"PHI", "PH"}, {"POR", "PT"},
	{"PUR", "PR"}, {"RSA", "ZA"}, {"SCO", "GB"}, {"SLO", "SI"}, {"SRI", "LK"}, {"SUD", "SD"}, {"SUI", "CH"}, {"TAN", "TZ"}, {"TOG", "TG"}, {"TPE", "TW"},
	{"TRI", "TT"}, {"UAE", "AE"}, {"URU", "UY"}, {"VIE", "VN"}, {"WAL", "GB"}, {"ZAM", "ZM"}, {"ZIM", "ZW"}};

static int compare(const void *key, const void *row) { return strcmp(key, ((const struct row *)row)->name); }

#define IN(name, table) ((const struct row *)bsearch(name, table, sizeof table / sizeof *table, sizeof *table, compare))

static const struct row *find(const char *name)
{
	const struct row *c = IN(name, country);
	return c ? c : IN(name, press);
}

/* The country whose name begins with the stem and is at most three letters longer, if it is one. */
static const char *by_stem(const char *stem, size_t n)
{
	const char *code = NULL;
	const struct row *const set[] = {country, press};
	const size_t size[] = {sizeof country / sizeof *country, sizeof press / sizeof *press};
	for (int k = 0; n >= 4 && k < 2; k++)
		for (size_t i = 0; i < size[k]; i++)
			if (set[k][i].name[0] == stem[0] && strncmp(set[k][i].name, stem, n) == 0 && strlen(set[k][i].name) <= n + 3 && !strchr(set[k][i].name, ' ')) {
				if (code && strcmp(code, set[k][i].code) != 0)
					return NULL;
				code = set[k][i].code;
			}
	return code;
}

/* Those that a rule makes: an end that peoples have, behind a country's name as it stands (Russia|n) or its beginning. */
static const char *regular(const char *name, size_t n)
{
	static const char *const end[] = {"n", "i", "an", "ns", "is", "ian", "ans", "ese", "ish", "ians", "uese"};
	char stem[64];
	for (size_t k = 0; k < sizeof end / sizeof *end; k++) {
		size_t cut = strlen(end[k]);
		if (n > cut + 3 && strcmp(name + n - cut, end[k]) == 0) {
			memcpy(stem, name, n - cut);
			stem[n - cut] = 0;
			const struct row *c = find(stem);
			if (c)
				return c->code;
		}
	}
	for (size_t k = sizeof end / sizeof *end; k-- > 0;) {
		size_t cut = strlen(end[k]);
		if (n > cut + 3 && strcmp(name + n - cut, end[k]) == 0) {
			const char *code = by_stem(name, n - cut);
			if (code)
				return code;
		}
	}
	return NULL;
}

static const struct row *by_letters(const char *s, uint32_t n)
{
	char name[4] = "";
	for (uint32_t i = 0; i < n && n == 3 && s[i] >= 'A' && s[i] <= 'Z'; i++)
		name[i] = s[i];
	const struct row *c = name[2] ? IN(name, country) : NULL;
	return c || !name[2] ? c : IN(name, sport);
}

struct country country_of(const char *s, uint32_t n)
{
	char low[64];
	const struct row *c;
	if (n > 4 && (strncmp(s, "the ", 4) == 0 || strncmp(s, "The ", 4) == 0))
		s += 4, n -= 4;
	if (n < 2 || n >= sizeof low || (n == 2 && (s[0] != 'U' || s[1] < 'A' || s[1] > 'Z'))) /* "us" is no country */
		return (struct country){0};
	for (uint32_t i = 0; i < n; i++)
		low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i] == '\n' ? ' ' : s[i]);
	low[n] = 0;
	if ((c = find(low)))
		return (struct country){.code = c->code, .part = text_among(parts, low, n)};
	if ((c = by_letters(s, n)))
		return (struct country){.code = c->code, .letters = true};
	const char *code = (c = IN(low, irregular)) ? c->code : regular(low, n);
	return (struct country){.code = code, .people = code, .part = text_among(parts, low, n)};
}
