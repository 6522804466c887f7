/*
 * word_sign.c -- signs, which stand alone or in a run that reads as one.
 */
#include "word.h"

static bool is_symbol(utf8proc_int32_t cp)
{
	utf8proc_category_t k = utf8proc_category(cp);
	return k >= UTF8PROC_CATEGORY_SM && k <= UTF8PROC_CATEGORY_SO;
}

/* The end of a run of signs that read as one: the first, cp, stands at b and ends at i. */
static uint32_t run_end(const char *text, uint32_t b, uint32_t i, uint32_t e, utf8proc_int32_t cp)
{
	switch (cp) {
	case '.': case '!': case '?':
		while (i < e && (text[i] == '.' || text[i] == '!' || text[i] == '?'))
			i++;
		return i;
	case '-': case '=': case '_': case '~': case '*':
		while (i < e && (text[i] == (char)cp || (i > b + 1 && strchr("-=_~*", text[i]))))
			i++;
		return i;
	case 0: case '<': case '>': case '#': case '+': case '|': case '$':
		while (i < e && text[i] == (char)cp)
			i++;
		return i;
	case '\'': case '`':
		return i < e && text[i] == (char)cp ? i + 1 : i;
	case 0x2018: case 0x2019: /* two of them for a double quotation mark */
		if (e - i < 3 || memcmp(text + i, "\xe2\x80\x99", 3) != 0)
			return i;
		return cp == 0x2018 || i + 3 == e || b == 0 || text[b - 1] != ' ' ? i + 3 : i;
	default:
		return i;
	}
}

static enum token_kind kind_of(utf8proc_int32_t cp)
{
	return (cp < 0x80 ? strchr("$%+=<>^|~`", (int)cp) != NULL : is_symbol(cp)) ? T_SYMBOL : T_PUNCT;
}

uint32_t word_sign(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	uint32_t len;
	utf8proc_int32_t cp;
	look_at(text, b, e, &len, &cp);
	bool emoji = cp >= 0x1f000 || (cp >= 0x2600 && cp < 0x27c0);
	uint32_t i = word_cluster(text, emoji ? b + len : run_end(text, b, b + len, e, cp), e, cp);
	tokens_add(out, b, i, emoji ? T_EMOJI : kind_of(cp));
	return i;
}

uint32_t word_elided(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	uint32_t quote = apostrophe(text, b, e), i = b + quote;
	if (!quote || i >= e)
		return b;
	uint32_t digits = digits_from(text, i, e), n = 0, close = i < e ? apostrophe(text, i + 1, e) : 0;
	if (close && lower(text[i]) == 'n' && (i + 1 + close == e || !alphanumeric_at(text, i + 1 + close, e)))
		return i + 1 + close; /* rock 'n' roll */
	if (digits == 2 && (i + 2 == e || !alphanumeric_at(text, i + 2, e) || text[i + 2] == 's'))
		return i + 2 + (i + 2 < e && text[i + 2] == 's');
	while (i + n < e && (is_upper(text[i + n]) || is_lower(text[i + n])))
		n++;
	return is_in(lx, LX_ELIDED, text + i, n) ? i + n : b;
}
