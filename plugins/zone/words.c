/*
 * words.c -- looking at tokens.
 */
#include "zone.h"
#include "../../core/learn/text.h"

#include <stdio.h>
#include <string.h>

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }
static bool upper(char c) { return c >= 'A' && c <= 'Z'; }

bool zone_is(const struct zone_article *a, uint32_t i, const char *word)
{
	uint32_t b = a->token->begin[i], n = a->token->end[i] - b, k = 0;
	while (k < n && word[k] && lower(a->text[b + k]) == word[k])
		k++;
	return k == n && !word[k];
}

bool zone_in(const struct zone_article *a, uint32_t i, const char *set)
{
	return text_among_small(set, a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i]);
}

bool zone_capital(const struct zone_article *a, uint32_t i)
{
	const unsigned char *s = (const unsigned char *)a->text + a->token->begin[i];
	return upper((char)s[0]) || (s[0] == 0xc3 && s[1] >= 0x80 && s[1] <= 0x9e); /* A to Z, and with accents of Latin-1 */
}

bool zone_caps(const struct zone_article *a, uint32_t i)
{
	uint32_t capitals = 0;
	for (uint32_t k = a->token->begin[i]; k < a->token->end[i]; k++) {
		if (a->text[k] >= 'a' && a->text[k] <= 'z')
			return false;
		capitals += upper(a->text[k]);
	}
	return capitals > 1;
}

bool zone_digit(const struct zone_article *a, uint32_t i)
{
	char c = a->text[a->token->begin[i]];
	return c >= '0' && c <= '9';
}

bool zone_phrase(const struct zone_article *a, uint32_t i, uint32_t last, const char *phrase)
{
	char word[32];
	for (; *phrase; i++) {
		size_t n = strcspn(phrase, " ");
		if (i >= last || n >= sizeof word)
			return false;
		memcpy(word, phrase, n);
		word[n] = 0;
		if (!zone_is(a, i, word))
			return false;
		phrase += n + (phrase[n] == ' ');
	}
	return true;
}

unsigned zone_month(const struct zone_article *a, uint32_t i)
{
	static const char *const month[] = {
		"|january|jan.|jan|", "|february|feb.|feb|", "|march|mar.|mar|", "|april|apr.|apr|", "|may|", "|june|jun.|jun|",
		"|july|jul.|jul|", "|august|aug.|aug|", "|september|sept.|sep.|sept|sep|", "|october|oct.|oct|",
		"|november|nov.|nov|", "|december|dec.|dec|"};
	for (unsigned m = 0; m < 12; m++)
		if (zone_capital(a, i) && zone_in(a, i, month[m]))
			return m + 1;
	return 0;
}
