/*
 * text.c -- the look of a word: see text.h.
 */
#include "text.h"
#include "hash.h"

#include <string.h>
#include <utf8proc.h>

static size_t next(const char *s, size_t n, utf8proc_int32_t *cp)
{
	if ((unsigned char)*s < 0x80) {
		*cp = *s;
		return 1;
	}
	utf8proc_ssize_t k = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, cp);
	if (k > 0)
		return (size_t)k;
	*cp = 0xFFFD;
	return 1;
}

size_t text_lower(const char *s, size_t n, char *out, size_t room)
{
	size_t m = 0;
	for (size_t i = 0; i < n && m + 4 <= room;) {
		utf8proc_int32_t cp;
		i += next(s + i, n - i, &cp);
		if (cp < 0x80)
			out[m++] = (char)(cp >= 'A' && cp <= 'Z' ? cp + 32 : cp);
		else
			m += (size_t)utf8proc_encode_char(utf8proc_tolower(cp), (utf8proc_uint8_t *)out + m);
	}
	return m;
}

enum look { UPPER, LOWER, DIGIT, SIGN };

static enum look look_of(utf8proc_int32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? UPPER : cp >= 'a' && cp <= 'z' ? LOWER : cp >= '0' && cp <= '9' ? DIGIT : SIGN;
	switch (utf8proc_category(cp)) {
	case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return UPPER;
	case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: return LOWER;
	case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO: return DIGIT;
	default: return SIGN;
	}
}

uint32_t text_shape(const char *s, size_t n, unsigned most)
{
	uint32_t h = 0x51ed270bu, last = UINT32_MAX;
	unsigned run = 0;
	for (size_t i = 0; i < n;) {
		utf8proc_int32_t cp;
		i += next(s + i, n - i, &cp);
		enum look l = look_of(cp);
		uint32_t kind = l == SIGN ? 16 + (uint32_t)cp : l;
		run = kind == last ? run + 1 : 1;
		last = kind;
		if (run <= most)
			h = feat(h, kind);
	}
	return feat_end(h);
}

static bool starts(char c) { return ((unsigned char)c & 0xc0) != 0x80; }

size_t text_prefix(const char *s, size_t n, unsigned k)
{
	size_t i = 0;
	for (; i < n; i++)
		if (starts(s[i]) && k-- == 0)
			break;
	return i;
}

size_t text_suffix(const char *s, size_t n, unsigned k)
{
	size_t i = n;
	while (i > 0 && k)
		if (starts(s[--i]))
			k--;
	return n - i;
}

unsigned text_flags(const char *s, size_t n)
{
	unsigned f = 0, upper = 0, lower = 0;
	bool first = true;
	for (size_t i = 0; i < n; first = false) {
		utf8proc_int32_t cp;
		i += next(s + i, n - i, &cp);
		switch (look_of(cp)) {
		case UPPER:
			f |= TEXT_LETTER | (first ? TEXT_UPPER_FIRST : 0) | (lower ? TEXT_UPPER_INSIDE : 0);
			upper++;
			break;
		case LOWER: f |= TEXT_LETTER; lower++; break;
		case DIGIT: f |= TEXT_DIGIT; break;
		case SIGN: f |= cp == '-' ? TEXT_HYPHEN : cp == '.' ? TEXT_POINT : TEXT_OTHER_SIGN; break;
		}
	}
	return f | (upper && !lower ? TEXT_ALL_UPPER : 0);
}
