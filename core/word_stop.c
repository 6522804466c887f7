/*
 * word_stop.c -- whether a stop belongs to the word before it.
 *
 * It does in an initial, in an abbreviation of the lexicon and in letters with
 * stops between them; unless it ends the sentence as well, which what comes
 * behind it tells.
 */
#include "word.h"

/* Whether a word that begins at `at`, behind white space, opens a sentence: a capital letter and a common word. */
static bool opens(const struct lexicon *lx, const char *text, uint32_t at)
{
	uint32_t n = 0;
	while (n <= LEXICON_WORD && is_letter(text[at + n]))
		n++;
	return is_upper(text[at]) && is_in(lx, LX_STARTER, text + at, n);
}

/* Whether a single capital letter before a stop at `stop` is an initial: not at a paragraph's end ("plan B."), nor
   before a word that opens a sentence, nor as a pronoun. */
static bool initial(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e, char after)
{
	if (!after && text[e] != ' ' && e == b + 2)
		return false;
	if (text[b] == 'I' && b > 1 && text[b - 1] == ' ' && is_lower(text[b - 2]))
		return false;
	if (text[b] == 'X' && b > 3 && memcmp(text + b - 4, " on ", 4) == 0)
		return false; /* "posted on X. Then": the network */
	return text[e] != ' ' || !opens(lx, text, e + 1);
}

bool word_is_abbreviation(const struct lexicon *lx, const char *text, uint32_t b, uint32_t stop, uint32_t e, char after)
{
	uint32_t n = stop - b, class = lexicon_may_stop(lx, text + b, n) ? lexicon_class(lx, text + b, n) : 0;
	if (n == 1 && is_upper(text[b]))
		return initial(lx, text, b, e, after);
	if (n == 1 && b > 0 && text[b - 1] == '(' && after && strchr("bcdmr", text[b]))
		return true; /* (b. March 2009), (m. 1949) */
	if (class & LX_BEFORE_NUMBER)
		return is_digit(after) || (stop + 1 < e && is_digit(text[stop + 1]));
	if (class & LX_ABBREVIATION) {
		bool last = stop + 1 == e, etc = n == 3 && lower(text[b]) == 'e' && lower(text[b + 1]) == 't' && lower(text[b + 2]) == 'c';
		if ((last && !after) || (etc && last && is_upper(after)))
			return memchr(text + b, '.', n) != NULL;
		return !(class & LX_CAPITAL) || is_upper(text[b]);
	}
	bool dotted = n >= 3 && n % 2 == 1; /* p.m, U.S.A */
	for (uint32_t i = b; dotted && i < stop; i++)
		dotted = (i - b) % 2 ? text[i] == '.' : is_letter(text[i]);
	return dotted;
}
