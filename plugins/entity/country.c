/*
 * country.c -- countries and their peoples by ISO 3166.
 *
 * The names are those of iso-codes, taken over when the program is built. What
 * the standard does not know is added here: short forms of the press, and the
 * names of peoples that no rule makes. All others are made by rule: Pakistan|i,
 * Russia|n, Chin|ese, Canad|ian.
 */
#include "mention.h"

#include <stdlib.h>
#include <string.h>

struct country { const char *name, *code; };

static const struct country country[] = {
#include "plugins/entity/countries.h"
};

static const struct country press[] = {
	{"america", "US"}, {"britain", "GB"}, {"burma", "MM"}, {"cape verde", "CV"}, {"czech republic", "CZ"}, {"east timor", "TL"},
	{"england", "GB"}, {"great britain", "GB"}, {"holland", "NL"}, {"ivory coast", "CI"}, {"laos", "LA"}, {"macau", "MO"},
	{"north korea", "KP"}, {"northern ireland", "GB"}, {"palestine", "PS"}, {"russia", "RU"}, {"scotland", "GB"},
	{"south korea", "KR"}, {"swaziland", "SZ"}, {"syria", "SY"}, {"turkey", "TR"}, {"u.a.e.", "AE"}, {"u.k.", "GB"},
	{"u.s.", "US"}, {"u.s.a.", "US"}, {"uae", "AE"}, {"uk", "GB"}, {"united states", "US"}, {"us", "US"}, {"usa", "US"},
	{"vatican", "VA"}, {"vietnam", "VN"}, {"wales", "GB"}};

static const struct country irregular[] = {
	{"afghan", "AF"}, {"afghans", "AF"}, {"american", "US"}, {"americans", "US"}, {"argentine", "AR"}, {"belgian", "BE"},
	{"brit", "GB"}, {"british", "GB"}, {"briton", "GB"}, {"britons", "GB"}, {"burmese", "MM"}, {"congolese", "CD"},
	{"cypriot", "CY"}, {"czech", "CZ"}, {"dane", "DK"}, {"danish", "DK"}, {"dutch", "NL"}, {"emirati", "AE"}, {"english", "GB"},
	{"filipino", "PH"}, {"filipinos", "PH"}, {"finnish", "FI"}, {"french", "FR"}, {"german", "DE"}, {"germans", "DE"},
	{"greek", "GR"}, {"greeks", "GR"}, {"irish", "IE"}, {"kazakh", "KZ"}, {"kyrgyz", "KG"}, {"malagasy", "MG"},
	{"monegasque", "MC"}, {"new zealander", "NZ"}, {"north korean", "KP"}, {"norwegian", "NO"}, {"palestinian", "PS"},
	{"palestinians", "PS"}, {"philippine", "PH"}, {"pole", "PL"}, {"polish", "PL"}, {"saudi", "SA"}, {"saudis", "SA"},
	{"scottish", "GB"}, {"serb", "RS"}, {"slovak", "SK"}, {"south african", "ZA"}, {"south korean", "KR"}, {"spanish", "ES"},
	{"sri lankan", "LK"}, {"swede", "SE"}, {"swedish", "SE"}, {"swiss", "CH"}, {"tajik", "TJ"}, {"thai", "TH"}, {"turk", "TR"},
	{"turkish", "TR"}, {"turkmen", "TM"}, {"turks", "TR"}, {"uzbek", "UZ"}, {"welsh", "GB"}};

/* What sport writes where the standard has other letters. */
static const struct country sport[] = {
	{"ALG", "DZ"}, {"ANG", "AO"}, {"BAR", "BB"}, {"BOT", "BW"}, {"BUL", "BG"}, {"BUR", "BF"}, {"CHI", "CL"}, {"CRC", "CR"}, {"CRO", "HR"}, {"DEN", "DK"},
	{"ENG", "GB"}, {"ESA", "SV"}, {"FIJ", "FJ"}, {"GER", "DE"}, {"GRE", "GR"}, {"GUA", "GT"}, {"HAI", "HT"}, {"HON", "HN"}, {"INA", "ID"}, {"IRI", "IR"},
	{"KSA", "SA"}, {"KUW", "KW"}, {"LAT", "LV"}, {"MAS", "MY"}, {"MGL", "MN"}, {"NED", "NL"}, {"NGR", "NG"}, {"PAR", "PY"}, {"PHI", "PH"}, {"POR", "PT"},
	{"PUR", "PR"}, {"RSA", "ZA"}, {"SCO", "GB"}, {"SLO", "SI"}, {"SRI", "LK"}, {"SUD", "SD"}, {"SUI", "CH"}, {"TAN", "TZ"}, {"TOG", "TG"}, {"TPE", "TW"},
	{"TRI", "TT"}, {"UAE", "AE"}, {"URU", "UY"}, {"VIE", "VN"}, {"WAL", "GB"}, {"ZAM", "ZM"}, {"ZIM", "ZW"}};

static int compare(const void *key, const void *row) { return strcmp(key, ((const struct country *)row)->name); }

static const char *find(const char *name)
{
	const struct country *c = bsearch(name, country, sizeof country / sizeof *country, sizeof *country, compare);
	if (!c)
		c = bsearch(name, press, sizeof press / sizeof *press, sizeof *press, compare);
	return c ? c->code : NULL;
}

/* The country whose name begins with the stem and is at most three letters longer, if it is one. */
static const char *by_stem(const char *stem, size_t n)
{
	const char *code = NULL;
	const struct country *const set[] = {country, press};
	const size_t size[] = {sizeof country / sizeof *country, sizeof press / sizeof *press};
	for (int k = 0; n >= 4 && k < 2; k++)
		for (size_t i = 0; i < size[k]; i++)
			if (strncmp(set[k][i].name, stem, n) == 0 && strlen(set[k][i].name) <= n + 3 && !strchr(set[k][i].name, ' ')) {
				if (code && strcmp(code, set[k][i].code) != 0)
					return NULL;
				code = set[k][i].code;
			}
	return code;
}

static const char *people_of(const char *name, size_t n)
{
	static const char *const end[] = {"s", "", "n", "i", "an", "ns", "is", "ian", "ans", "ese", "ish", "ians", "uese"};
	const struct country *c = bsearch(name, irregular, sizeof irregular / sizeof *irregular, sizeof *irregular, compare);
	char stem[64];
	if (c)
		return c->code;
	for (size_t k = 2; k < sizeof end / sizeof *end; k++) { /* first a name as it stands: Russia|n */
		size_t cut = strlen(end[k]);
		if (n > cut + 3 && strcmp(name + n - cut, end[k]) == 0) {
			memcpy(stem, name, n - cut);
			stem[n - cut] = 0;
			const char *code = find(stem);
			if (code)
				return code;
		}
	}
	for (size_t k = sizeof end / sizeof *end; k-- > 2;) {
		size_t cut = strlen(end[k]);
		if (n > cut + 3 && strcmp(name + n - cut, end[k]) == 0) {
			const char *code = by_stem(name, n - cut);
			if (code)
				return code;
		}
	}
	return NULL;
}

const char *entity_country_letters(const char *s, uint32_t n)
{
	char name[4] = "";
	for (uint32_t i = 0; i < n && n == 3 && s[i] >= 'A' && s[i] <= 'Z'; i++)
		name[i] = s[i];
	const struct country *c = !name[2] ? NULL : bsearch(name, country, sizeof country / sizeof *country, sizeof *country, compare);
	if (!c && name[2])
		c = bsearch(name, sport, sizeof sport / sizeof *sport, sizeof *sport, compare);
	return c ? c->code : NULL;
}

const char *entity_country(const char *s, uint32_t n, bool *people)
{
	char low[64];
	*people = false;
	const char *letters = entity_country_letters(s, n);
	if (letters)
		return letters;
	if (n > 4 && (strncmp(s, "the ", 4) == 0 || strncmp(s, "The ", 4) == 0))
		s += 4, n -= 4;
	if (n < 2 || n >= sizeof low)
		return NULL;
	if (n == 2 && (s[0] != 'U' || s[1] < 'A' || s[1] > 'Z'))
		return NULL; /* "us" is no country */
	for (uint32_t i = 0; i < n; i++)
		low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i] == '\n' ? ' ' : s[i]);
	low[n] = 0;
	const char *code = find(low);
	if (code)
		return code;
	*people = true;
	return people_of(low, n);
}
