/*
 * money.c -- which currency a sign, a code or a name means.
 *
 * Names come from ISO 4217: a noun that belongs to one code only is that code
 * ("naira"); else the words before it decide ("Pakistani rupees" is like "Pakistan
 * Rupee"), else the country of the dateline (its ISO 3166 code begins the
 * currency's), else what the noun means in news of the world, if anything; XXX is
 * ISO's code for none.
 */
#include "value.h"
#include "plugins/value/money.h"

#include <string.h>

enum { N_CURRENCY = sizeof currencies / sizeof *currencies, N_COUNTRY = sizeof countries / sizeof *countries };

static const struct { const char *sign, *code; } signs[] = {
	{"$", "USD"}, {"US$", "USD"}, {"U$", "USD"}, {"USD$", "USD"}, {"A$", "AUD"}, {"AU$", "AUD"}, {"C$", "CAD"}, {"CA$", "CAD"}, {"HK$", "HKD"}, {"NZ$", "NZD"},
	{"S$", "SGD"}, {"SG$", "SGD"}, {"NT$", "TWD"}, {"R$", "BRL"}, {"Z$", "ZWL"}, {"J$", "JMD"}, {"TT$", "TTD"}, {"N$", "NAD"}, {"\xc2\xa3", "GBP"},
	{"\xe2\x82\xac", "EUR"}, {"\xc2\xa5", "JPY"}, {"\xe2\x82\xb9", "INR"}, {"\xe2\x82\xa9", "KRW"}, {"\xe2\x82\xbd", "RUB"}, {"\xe2\x82\xa6", "NGN"},
	{"\xe2\x82\xb1", "PHP"}, {"\xe2\x82\xba", "TRY"}, {"\xe2\x82\xb4", "UAH"}, {"\xe2\x82\xab", "VND"}, {"\xe0\xb8\xbf", "THB"}, {"\xe2\x82\xaa", "ILS"},
	{"\xe2\x82\xb5", "GHS"}, {"\xef\xbc\x84", "USD"}, {"\xef\xbf\xa1", "GBP"}, {"\xef\xbf\xa5", "JPY"}, {"Rs", "INR"}, {"Rs.", "INR"}, {"RM", "MYR"},
	{"Rp", "IDR"}, {"KSh", "KES"}, {"Ksh", "KES"}, {"Ksh.", "KES"}, {"Sh", "KES"}, {"Sh.", "KES"}, {"rs", "INR"}, {"RMB", "CNY"}};

/* Spellings that ISO's list has not, and what a noun of several countries means by itself. */
static const struct { const char *word, *noun; } spelling[] = {
	{"rouble", "ruble"}, {"roubles", "ruble"}, {"shekel", "sheqel"}, {"shekels", "sheqel"}, {"kroner", "krone"}, {"kronor", "krona"}, {"kronas", "krona"},
	{"reais", "real"}, {"reals", "real"}, {"lei", "leu"}, {"leva", "lev"}, {"pence", "pound"}, {"renminbi", "yuan"}, {"riyals", "riyal"}, {"zlotys", "zloty"},
	{"zloties", "zloty"}, {"pesos", "peso"}};
static const struct { const char *noun, *code; } usual[] = {
	{"dollar", "USD"}, {"pound", "GBP"}, {"rupee", "INR"}, {"ruble", "RUB"}, {"won", "KRW"}, {"yuan", "CNY"}, {"lira", "TRY"}, {"riyal", "SAR"},
	{"krona", "SEK"}, {"shilling", "KES"}, {"dirham", "AED"}, {"rial", "IRR"}};

static bool same(const struct value_article *a, uint32_t i, const char *s)
{
	uint32_t n = a->token->end[i] - a->token->begin[i];
	return strlen(s) == n && memcmp(a->text + a->token->begin[i], s, n) == 0;
}

uint32_t value_sign(const struct value_article *a, uint32_t i, char code[4])
{
	for (size_t k = 0; i < a->n && k < sizeof signs / sizeof *signs; k++)
		if (same(a, i, signs[k].sign)) {
			strcpy(code, signs[k].code);
			return i + 1;
		}
	if (i < a->n && a->token->end[i] - a->token->begin[i] == 3 && value_capital(a, i))
		for (size_t k = 0; k < N_CURRENCY; k++)
			if (same(a, i, currencies[k].code)) {
				strcpy(code, currencies[k].code);
				return i + 1;
			}
	return i;
}

/* The token in small letters without stops and, if `singular`, without the s of a plural. */
static bool spell(const struct value_article *a, uint32_t i, bool singular, char out[24])
{
	uint32_t n = 0;
	if (i >= a->n || a->token->end[i] - a->token->begin[i] > 20)
		return false;
	for (uint32_t k = a->token->begin[i]; k < a->token->end[i]; k++) {
		char c = a->text[k];
		if (c != '.')
			out[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	out[n] = 0;
	for (size_t k = 0; singular && k < sizeof spelling / sizeof *spelling; k++)
		if (strcmp(out, spelling[k].word) == 0) {
			strcpy(out, spelling[k].noun);
			return true;
		}
	if (singular && n > 3 && out[n - 1] == 's')
		out[n - 1] = 0;
	return n > 1;
}

/* Whether a word is made of a country's or is an adjective of it: "pakistani" and "pakistan", "swiss" and "swiss". */
static bool belongs(const char *word, const char *of)
{
	const char *last = strrchr(of, ' ');
	size_t n = 0, len;
	last = last ? last + 1 : of;
	len = strlen(last);
	while (word[n] && word[n] == last[n])
		n++;
	return len > 0 && (n == len || n >= 4) && n + 3 >= len && n + 4 >= strlen(word);
}

/* The code of a noun with these words before it (token `from` to `noun`). */
static bool find(const struct value_article *a, uint32_t from, uint32_t noun, char code[4])
{
	char word[24], of[24] = "";
	const char *only = NULL, *home = NULL;
	unsigned n = 0;
	if (!spell(a, noun, true, word) || (from < noun && !spell(a, noun - 1, false, of)))
		return false;
	for (size_t k = 0; k < N_CURRENCY; k++)
		if (strcmp(currencies[k].noun, word) == 0) {
			n++;
			only = currencies[k].code;
			if (of[0] && belongs(of, currencies[k].of)) {
				strcpy(code, only);
				return true;
			}
			if (a->country[0] && memcmp(only, a->country, 2) == 0)
				home = only;
		}
	if (from < noun || n == 0)
		return false;
	if (n > 1 && strcmp(word, "dollar") != 0)
		only = home;
	else if (n > 1)
		only = NULL;
	for (size_t k = 0; !only && k < sizeof usual / sizeof *usual; k++)
		if (strcmp(usual[k].noun, word) == 0)
			only = usual[k].code;
	strcpy(code, only ? only : "XXX");
	return true;
}

uint32_t value_currency(const struct value_article *a, uint32_t i, char code[4])
{
	uint32_t end = value_sign(a, i, code);
	if (end > i)
		return end;
	if (i < a->n && find(a, i, i, code))
		return i + 1;
	/* "Kenyan shillings", "Hong Kong dollars": the noun is behind one to three words with a capital */
	for (uint32_t k = i; k < i + 3 && k + 1 < a->n && value_capital(a, k); k++)
		if (find(a, i, k + 1, code))
			return k + 2;
	return i;
}

void value_country(const char *place, char code[3])
{
	const char *comma = strrchr(place, ','), *name = comma ? comma + 1 : place;
	char word[64];
	size_t n = 0;
	while (*name == ' ')
		name++;
	for (; name[n] && n < sizeof word - 1; n++)
		word[n] = name[n] >= 'A' && name[n] <= 'Z' ? (char)(name[n] + 32) : name[n];
	word[n] = 0;
	code[0] = 0;
	for (size_t k = 0; k < N_COUNTRY; k++)
		if (strcmp(countries[k].name, word) == 0)
			strcpy(code, countries[k].code);
}
