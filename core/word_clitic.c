/*
 * word_clitic.c -- what is cut off a word: do|n't, Xi|'s, can|not, 41|%.
 */
#include "word.h"

/* Where n't, or nt written without its apostrophe, begins in [b, e); e if it does not. */
static uint32_t negation(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	uint32_t n = e - b;
	if (n > 3 && lower(text[e - 1]) == 't' && text[e - 2] == '\'' && lower(text[e - 3]) == 'n')
		return e - 3;
	if (n > 5 && lower(text[e - 1]) == 't' && memcmp(text + e - 4, "\xe2\x80\x99", 3) == 0 && lower(text[e - 5]) == 'n')
		return e - 5;
	return n > 3 && lower(text[e - 1]) == 't' && is_in(lx, LX_NEGATION, text + b, n) ? e - 2 : e;
}

/* Three digits or more that are no decade: what may own something, as 2003's rains. */
static bool is_year(const char *text, uint32_t b, uint32_t e)
{
	return e - b > 2 && text[e - 1] != '0' && is_digit(text[e - 2]) && is_digit(text[e - 3]);
}

/* Where a clitic begins: 's 'm 're 've 'll 'd at the end of a word; e if there is none. */
static uint32_t clitic(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	for (uint32_t n = 1; n <= 2 && e - b > n + 1; n++)
		for (uint32_t quote = 1; quote <= 3; quote += 2)
			if (e - b > n + quote && apostrophe(text, e - n - quote, e) == quote &&
			    is_in(lx, LX_CLITIC, text + e - n, n))
				return is_digit(text[e - n - quote - 1]) && !is_year(text, b, e - n - quote) ? e : e - n - quote; /* 1960's, 16's */
	return e;
}

/* "its", "your" and "lets" are two words only before a word that does not follow a possessive. */
static bool depends(const char *text, uint32_t b, uint32_t e)
{
	char c = lower(text[b]);
	return text[e - 1] == 's' ? (e - b == 3 && c == 'i') || (e - b == 4 && c == 'l') : text[e - 1] == 'r';
}

/* Two words written as one: the length of the first, or 0. */
static uint32_t fused(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	uint32_t class = lexicon_may_split(lx, text + b, e - b) ? lexicon_class(lx, text + b, e - b) : 0, next;
	if (!(class & LX_FUSED) || (e - b == 2 && is_upper(text[b + 1])))
		return 0;
	if (depends(text, b, e)) {
		uint32_t n = next_word(text, e, &next), after = lower(text[b]) == 'l' ? LX_AFTER_VERB : LX_AFTER_BE;
		if (text[next + n] == '-' || !is_in(lx, after, text + next, n))
			return 0;
	}
	return class >> LX_FIRST_SHIFT;
}

void word_put(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	const struct lexicon *lx = out->lexicon;
	uint32_t at = negation(lx, text, b, e);
	if (at < e) {
		word_add(out, text, b, at);
		tokens_add(out, at, e, T_WORD);
		return;
	}
	at = clitic(lx, text, b, e);
	if (at < e) {
		uint32_t n = negation(lx, text, b, at); /* couldn't've */
		word_add(out, text, b, n);
		if (n < at)
			tokens_add(out, n, at, T_WORD);
		tokens_add(out, at, e, T_WORD);
		return;
	}
	at = b + fused(lx, text, b, e);
	word_add(out, text, b, at);
	word_add(out, text, at, e);
}

void word_put_number(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	const struct lexicon *lx = out->lexicon;
	uint32_t i = b;
	while (i < e && (is_digit(text[i]) || ((text[i] == '.' || text[i] == ',' || text[i] == ':') && i + 1 < e && is_digit(text[i + 1]))))
		i++;
	if (i > b && i < e && is_in(lx, LX_UNIT, text + i, e - i) && !(e - i == 1 && is_upper(text[i]) && !strchr("KMBT", text[i]))) {
		word_add(out, text, b, i);
		tokens_add(out, i, e, T_WORD);
	} else if (is_digit(text[b]) && text[e - 1] != 's')
		word_add(out, text, b, e);
	else
		word_put(out, text, b, e);
}
