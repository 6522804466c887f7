/*
 * uax29.c -- word and sentence boundaries by Unicode's Standard Annex 29.
 *
 * The classes come from utf8proc's categories; what a category does not tell (which
 * letters are Katakana, which signs stop a sentence) is in uax29_ranges.inc. The
 * rules are those of revision 41 (Unicode 15.0); their numbers stand beside them.
 */
#include "uax29.h"

#include <stdbool.h>
#include <stddef.h>
#include <utf8proc.h>

struct range { int32_t from, to; uint8_t class; };
#include "uax29_ranges.inc"

/* The class of the range that holds c; -1 if none does. */
static int in_ranges(const struct range *r, size_t n, int32_t c)
{
	size_t lo = 0, hi = n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (r[mid].to < c)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < n && r[lo].from <= c ? r[lo].class : -1;
}

enum word_break uax29_word_class(int32_t c)
{
	switch (c) {
	case '\r': return W_CR;
	case '\n': return W_LF;
	case '\v': case '\f': return W_NEWLINE;
	case '\'': return W_SINGLE_QUOTE;
	case '"': return W_DOUBLE_QUOTE;
	case '.': return W_MID_NUM_LET;
	case ':': return W_MID_LETTER;
	case ',': case ';': return W_MID_NUM;
	}
	int found = c < 0x80 ? -1 : in_ranges(word_range, sizeof word_range / sizeof *word_range, c);
	if (found >= 0)
		return (enum word_break)found;
	switch (utf8proc_category(c)) {
	case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_NL:
		return W_LETTER;
	case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: return W_EXTEND;
	case UTF8PROC_CATEGORY_ND: return W_NUMERIC;
	case UTF8PROC_CATEGORY_PC: return W_EXTEND_NUM_LET;
	case UTF8PROC_CATEGORY_CF: return W_FORMAT;
	case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: return W_NEWLINE;
	case UTF8PROC_CATEGORY_ZS: return W_WSEG_SPACE;
	default: return W_OTHER;
	}
}

enum sentence_break uax29_sentence_class(int32_t c)
{
	switch (c) {
	case '\r': return B_CR;
	case '\n': return B_LF;
	case '\t': case '\v': case '\f': return B_SP;
	case '.': return B_ATERM;
	case '!': case '?': return B_STERM;
	case ',': case '-': case ':': return B_SCONTINUE;
	case '"': case '\'': return B_CLOSE;
	}
	int found = c < 0x80 ? -1 : in_ranges(sentence_range, sizeof sentence_range / sizeof *sentence_range, c);
	if (found >= 0)
		return (enum sentence_break)found;
	switch (utf8proc_category(c)) {
	case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return B_UPPER;
	case UTF8PROC_CATEGORY_LL: return B_LOWER;
	case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_NL: return B_OLETTER;
	case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: return B_EXTEND;
	case UTF8PROC_CATEGORY_ND: return B_NUMERIC;
	case UTF8PROC_CATEGORY_PS: case UTF8PROC_CATEGORY_PE: case UTF8PROC_CATEGORY_PI: case UTF8PROC_CATEGORY_PF: return B_CLOSE;
	case UTF8PROC_CATEGORY_CF: return B_FORMAT;
	case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: return B_SEP;
	case UTF8PROC_CATEGORY_ZS: return B_SP;
	default: return B_OTHER;
	}
}

static int32_t character(const char *text, uint32_t len, uint32_t at, uint32_t *n)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t took = utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(len - at), &c);
	*n = took > 0 ? (uint32_t)took : 1;
	return took > 0 ? c : 0xfffd;
}

/* ---- words */

static bool is_line(enum word_break w) { return w == W_CR || w == W_LF || w == W_NEWLINE; }
static bool is_ignored(enum word_break w) { return w == W_EXTEND || w == W_FORMAT || w == W_ZWJ; }
static bool is_alpha(enum word_break w) { return w == W_LETTER || w == W_HEBREW_LETTER; }
static bool joins_letters(enum word_break w) { return w == W_MID_LETTER || w == W_MID_NUM_LET || w == W_SINGLE_QUOTE; }
static bool joins_digits(enum word_break w) { return w == W_MID_NUM || w == W_MID_NUM_LET || w == W_SINGLE_QUOTE; }

/* The class of the first character from `at` on that is not ignored; W_OTHER at the end. */
static enum word_break word_ahead(const char *text, uint32_t len, uint32_t at)
{
	while (at < len) {
		uint32_t n;
		enum word_break w = uax29_word_class(character(text, len, at, &n));
		if (!is_ignored(w))
			return w;
		at += n;
	}
	return W_OTHER;
}

static bool is_pictograph(int32_t c) { return utf8proc_get_property(c)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC; }

/* Whether `next`, which begins at `at` and ends at `behind`, goes on with a word that ends with `before` and `last`. */
static bool word_goes_on(const char *text, uint32_t len, uint32_t behind, enum word_break before, enum word_break last, enum word_break next,
                         unsigned flags_before)
{
	if (is_alpha(last)) {
		if (is_alpha(next) || next == W_NUMERIC || next == W_EXTEND_NUM_LET) /* WB5, 9, 13a */
			return true;
		if (joins_letters(next) && is_alpha(word_ahead(text, len, behind))) /* WB6 */
			return true;
		if (last == W_HEBREW_LETTER && (next == W_SINGLE_QUOTE || (next == W_DOUBLE_QUOTE && word_ahead(text, len, behind) == W_HEBREW_LETTER)))
			return true; /* WB7a, 7b */
	}
	if (last == W_NUMERIC) {
		if (next == W_NUMERIC || is_alpha(next) || next == W_EXTEND_NUM_LET) /* WB8, 10, 13a */
			return true;
		if (joins_digits(next) && word_ahead(text, len, behind) == W_NUMERIC) /* WB12 */
			return true;
	}
	if (joins_letters(last) && is_alpha(before) && is_alpha(next)) /* WB7 */
		return true;
	if (last == W_DOUBLE_QUOTE && before == W_HEBREW_LETTER && next == W_HEBREW_LETTER) /* WB7c */
		return true;
	if (joins_digits(last) && before == W_NUMERIC && next == W_NUMERIC) /* WB11 */
		return true;
	if (last == W_KATAKANA)
		return next == W_KATAKANA || next == W_EXTEND_NUM_LET; /* WB13, 13a */
	if (last == W_EXTEND_NUM_LET)
		return is_alpha(next) || next == W_NUMERIC || next == W_KATAKANA || next == W_EXTEND_NUM_LET; /* WB13a, 13b */
	return last == W_REGIONAL_INDICATOR && next == W_REGIONAL_INDICATOR && flags_before % 2 == 0; /* WB15, 16 */
}

uint32_t uax29_word_end(const char *text, uint32_t len, uint32_t b)
{
	uint32_t n, i = b;
	enum word_break last = uax29_word_class(character(text, len, b, &n)), raw = last, before = W_OTHER;
	unsigned flags = 0; /* regional indicators before `last` */
	for (i += n; i < len; i += n) {
		int32_t c = character(text, len, i, &n);
		enum word_break next = uax29_word_class(c);
		if (raw == W_CR && next == W_LF) { /* WB3 */
			raw = last = next;
			continue;
		}
		if (is_line(raw) || is_line(next)) /* WB3a, 3b */
			return i;
		if ((raw == W_ZWJ && is_pictograph(c)) || (raw == W_WSEG_SPACE && next == W_WSEG_SPACE)) { /* WB3c, 3d */
			before = W_OTHER;
			raw = last = next;
			continue;
		}
		if (is_ignored(next)) { /* WB4 */
			raw = next;
			continue;
		}
		if (!word_goes_on(text, len, i + n, before, last, next, flags))
			return i; /* WB999 */
		flags = next == W_REGIONAL_INDICATOR ? flags + 1 : 0;
		before = last;
		raw = last = next;
	}
	return len;
}

/* ---- sentences */

static bool is_separator(enum sentence_break s) { return s == B_SEP || s == B_CR || s == B_LF; }
static bool is_term(enum sentence_break s) { return s == B_ATERM || s == B_STERM; }

/* SB8: whether a small letter comes before any other letter, line's end or stop. */
static bool lower_ahead(const char *text, uint32_t len, uint32_t at)
{
	while (at < len) {
		uint32_t n;
		enum sentence_break s = uax29_sentence_class(character(text, len, at, &n));
		if (s == B_LOWER)
			return true;
		if (s == B_OLETTER || s == B_UPPER || is_separator(s) || is_term(s))
			return false;
		at += n;
	}
	return false;
}

uint32_t uax29_sentence_end(const char *text, uint32_t len, uint32_t b)
{
	enum { TEXT, STOPPED, CLOSED, SPACED } stage = TEXT; /* how much of "stop, closing signs, spaces" was seen */
	enum sentence_break last = B_OTHER, before = B_OTHER, term = B_OTHER; /* not counting what is ignored */
	uint32_t n;
	for (uint32_t i = b; i < len; i += n) {
		enum sentence_break next = uax29_sentence_class(character(text, len, i, &n));
		if (i > b) {
			if (is_separator(last) && !(last == B_CR && next == B_LF)) /* SB3, 4 */
				return i;
			if (next == B_EXTEND || next == B_FORMAT) /* SB5 */
				continue;
			bool abbreviates = term == B_ATERM && stage == STOPPED && (next == B_NUMERIC || (next == B_UPPER && (before == B_UPPER || before == B_LOWER)));
			if (stage != TEXT && !abbreviates /* SB6, 7 */ && !is_separator(next) && !is_term(next) && next != B_SCONTINUE /* SB8a, 9, 10 */ &&
			    !(next == B_CLOSE && stage < SPACED) && next != B_SP && !(term == B_ATERM && lower_ahead(text, len, i)) /* SB8 */)
				return i; /* SB11 */
		}
		if (is_term(next)) {
			stage = STOPPED;
			term = next;
			before = last;
		} else if (next == B_CLOSE && (stage == STOPPED || stage == CLOSED))
			stage = CLOSED;
		else if (next == B_SP && stage != TEXT)
			stage = SPACED;
		else if (!is_separator(next) || stage == TEXT)
			stage = TEXT;
		last = next;
	}
	return len;
}
