/*
 * word_join.c -- signs within a word: which join it, and which cut it.
 *
 * Compounds are cut at their hyphens unless the first part is a prefix; numbers
 * keep their points and commas.
 */
#include "word.h"

uint32_t word_digit_groups(const char *text, uint32_t b, uint32_t e)
{
	uint32_t i = b, groups = 0, first = 0, last = 0;
	for (;;) {
		uint32_t n = digits_from(text, i, e);
		if (!n)
			return b;
		first = groups ? first : n;
		last = n;
		groups++;
		i += n;
		if (i + 1 < e && text[i] == '-' && is_digit(text[i + 1]))
			i++;
		else
			break;
	}
	bool zero = text[i - last] == '0' && last > 1; /* 36-01 is no range */
	if (groups == 2 && last == 4 && text[i - 1] == '0' && text[i - 2] == '0' && text[b + first - 1] == '0')
		return b; /* 500-1000 is */
	return groups > 2 || (groups == 2 && ((last == 4 && first % 2 == 1 && first <= 5) || zero)) ? i : b;
}

/* A compound is cut, unless its first part is a prefix, its last a suffix, or all are sounds (uh-huh). */
static enum join hyphen(const struct lexicon *lx, const char *text, uint32_t b, uint32_t at, uint32_t e)
{
	uint32_t n = letters_from(text, at + 1, e), part = at;
	while (part > b && at - part <= LEXICON_WORD && text[part - 1] != '-')
		part--;
	b = part;
	if (is_digit(text[at + 1]))
		return at - b == 3 && lower(text[b]) == 'm' && is_in(lx, LX_PREFIX, text + b, 3) && lower(text[b + 2]) == 'd' ? KEEP : CUT;
	bool only = (part == 0 || text[part - 1] != '-') && text[at + 1 + n] != '-';
	if (at - b == 4 && text[b] == 'V')
		return CUT; /* a vice-president, but Vice - President */
	if (is_in(lx, LX_PREFIX, text + b, at - b) || (only && is_in(lx, LX_SUFFIX, text + at + 1, n)))
		return KEEP;
	return is_in(lx, LX_SOUND, text + b, at - b) && is_in(lx, LX_SOUND, text + at + 1, n) ? KEEP : CUT;
}

enum join word_joined(const struct lexicon *lx, const char *text, uint32_t b, uint32_t at, uint32_t e)
{
	char c = text[at], p = text[at - 1], n = text[at + 1];
	bool digits = is_digit(p) && is_digit(n);
	switch (c) {
	case '.':
		/* a stop without a space behind it: end.The */
		if (at - b >= 3 && is_lower(p) && is_lower(text[at - 2]) && is_upper(n) && at + 2 < e && is_lower(text[at + 2]))
			return CUT;
		return KEEP;
	case ',': /* 1,000 and 1,00,000, 7,5 in Europe, but [5,6] */
		return digits && (digits_from(text, at + 1, e) >= 3 || b == 0 || text[b - 1] != '[') ? KEEP : CUT;
	case ':':
		return digits ? KEEP : CUT;
	case '/': /* 1/2 and 6/14/2001, but a season is 2001 / 02 */
		if (digits)
			return at - b == 4 && digits_from(text, b, at) == 4 && digits_from(text, at + 1, e) % 2 == 0 &&
			       (at + 3 >= e || text[at + 3] != '/') ? CUT : KEEP;
		return is_in(lx, LX_SLASH, text + b, at - b) ? KEEP : CUT;
	case '-':
		return hyphen(lx, text, b, at, e);
	case '&':
		return is_upper(p) && is_upper(n) ? KEEP : CUT;
	case '*':
		return KEEP;
	case '+': case '=': case '@': case '#': case '~':
		return CUT;
	default:
		return CUT;
	}
}

bool word_breaks_off(const struct lexicon *lx, const char *text, uint32_t b, uint32_t hyphen, uint32_t e)
{
	uint32_t n = hyphen - b, next, more;
	if (hyphen >= e || text[hyphen] != '-' || letters_from(text, b, hyphen) != n || (hyphen + 1 < e && !strchr(",.?!", text[hyphen + 1])))
		return false;
	if (n <= 2) {
		more = next_word(text, e, &next); /* "V- and U-shaped" */
		return !is_in(lx, LX_SHORT, text + b, n) && !(more == 3 && memcmp(text + next, "and", 3) == 0) && !(more == 2 && memcmp(text + next, "or", 2) == 0);
	}
	if (text[e] == ' ' && (memcmp(text + e + 1, "\xe2\x80", 2) == 0 || text[e + 1] == '-'))
		return true;
	more = next_word(text, e, &next);
	if (more < n)
		return false;
	while (n && lower(text[b + n - 1]) == lower(text[next + n - 1]))
		n--;
	return n == 0;
}
