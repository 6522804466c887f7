/*
 * word.c -- a chunk of text without white space becomes words.
 *
 * The words are those of the Universal Dependencies treebanks of English: signs
 * stand alone, clitics are cut off (do|n't, Xi|'s, can|not), compounds are cut at
 * their hyphens unless the first part is a prefix (anti-, co-, mid-), numbers keep
 * their points and commas and lose their units ($|24.6, 41|%, 8|pm), and a stop
 * stays with an abbreviation. Addresses, handles and hashtags are one word.
 *
 * A chunk is walked once; whatever is looked at again is bounded by a constant
 * or lies in the part that is about to be passed.
 */
#include "lexicon.h"
#include "token.h"

#include <string.h>
#include <utf8proc.h>

/* ---- characters */

enum look { L_LETTER, L_DIGIT, L_SIGN };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_letter(char c) { return is_lower(c) || is_upper(c); }
static char lower(char c) { return is_upper(c) ? (char)(c + 32) : c; }

/* The character at `at`: its look and length; marks and joiners count as letters, so that no cluster is cut. */
static enum look look_at(const char *text, uint32_t at, uint32_t e, uint32_t *len, utf8proc_int32_t *cp)
{
	unsigned char c = (unsigned char)text[at];
	*len = 1;
	*cp = c;
	if (c < 0x80)
		return is_digit((char)c) ? L_DIGIT : is_upper((char)c) || is_lower((char)c) || c == '_' ? L_LETTER : L_SIGN;
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(e - at), cp);
	*len = n > 0 ? (uint32_t)n : 1;
	utf8proc_category_t k = utf8proc_category(*cp);
	if (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME)
		return L_LETTER;
	if (k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO)
		return L_DIGIT;
	return *cp == 0x200c || *cp == 0x200d || *cp == 0x00ad || utf8proc_get_property(*cp)->boundclass == UTF8PROC_BOUNDCLASS_EXTEND ? L_LETTER : L_SIGN;
}

/* Where the grapheme cluster ends whose character cp ends at i: with marks, joiners, skin tones, the second letter
   of a flag. */
static uint32_t cluster_end(const char *text, uint32_t i, uint32_t e, utf8proc_int32_t cp)
{
	utf8proc_int32_t state = 0, next;
	uint32_t n;
	while (i < e && ((unsigned char)text[i] >= 0x80 || cp >= 0x80)) {
		look_at(text, i, e, &n, &next);
		if (utf8proc_grapheme_break_stateful(cp, next, &state))
			break;
		cp = next;
		i += n;
	}
	return i;
}

/* An apostrophe: bytes, or 0. */
static uint32_t apostrophe(const char *text, uint32_t at, uint32_t e)
{
	if (at < e && text[at] == '\'')
		return 1;
	return e - at >= 3 && at < e && memcmp(text + at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

static bool is_in(const struct lexicon *lx, uint32_t class, const char *s, uint32_t n)
{
	return (lexicon_class(lx, s, n) & class) != 0;
}

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
	return text[e] != ' ' || !opens(lx, text, e + 1);
}

/* Whether [b, stop) with a stop behind it, in a chunk that ends at e, is an abbreviation. */
static bool abbreviation(const struct lexicon *lx, const char *text, uint32_t b, uint32_t stop, uint32_t e, char after)
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

/* ---- addresses */

static bool url_char(char c)
{
	return (unsigned char)c >= 0x80 || is_digit(c) || is_upper(c) || is_lower(c) || strchr("-._~:/?#[]@!$&'()*+,;=%", c);
}

static bool domain_end(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	uint32_t dot = e;
	for (uint32_t i = b; i < e; i++)
		if (text[i] == '.')
			dot = i;
	return dot < e && dot > b && is_in(lx, LX_DOMAIN, text + dot + 1, e - dot - 1);
}

/* The end of an address that begins at b, or b: scheme://..., www...., name@host, host.com/path. */
static uint32_t address(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e, enum token_kind *kind)
{
	uint32_t at_sign = 0, slash = 0, end = b, scheme = 0;
	while (end < e && url_char(text[end]) && (unsigned char)text[end] < 0x80) {
		if (text[end] == '@' && !at_sign)
			at_sign = end;
		if (text[end] == '/' && !slash)
			slash = end;
		if (!scheme && end + 3 <= e && end > b && memcmp(text + end, "://", 3) == 0)
			scheme = end;
		end++;
	}
	while (end > b && strchr(".,;:!?)'\"]*", text[end - 1]))
		end--;
	if (end - b < 4)
		return b;
	*kind = T_URL;
	if ((scheme && scheme - b <= 8) || (e - b > 4 && (memcmp(text + b, "www.", 4) == 0 || memcmp(text + b, "WWW.", 4) == 0)))
		return end;
	if (at_sign > b && at_sign + 1 < end) { /* name@host, and name@HOST in an organisation's own mail */
		*kind = T_EMAIL;
		return at_sign + 3 > end || memchr(text + b, '/', at_sign - b) || is_digit(text[b]) > is_letter(text[at_sign + 1]) ? b : end;
	}
	uint32_t host = slash ? slash : end;
	if (host <= end && host > b && !memchr(text + b, ',', host - b) && is_lower(text[b]) && domain_end(lx, text, b, host) &&
	    !memmem(text + b, host - b, "..", 2))
		return end;
	return b;
}

/* @name and #tag: a sign, then letters, digits and low lines, not digits alone. */
static uint32_t handle(const char *text, uint32_t b, uint32_t e)
{
	uint32_t i = b + 1, len;
	bool letter = false;
	utf8proc_int32_t cp;
	while (i < e) {
		enum look l = look_at(text, i, e, &len, &cp);
		if (l == L_SIGN)
			break;
		letter = letter || l == L_LETTER;
		i += len;
	}
	return letter && i > b + 2 ? i : b;
}

static bool face(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	return e - b >= 2 && e - b <= 4 && (lower(text[b]) == 'x' || strchr(":;=<^-", text[b])) && is_in(lx, LX_FACE, text + b, e - b);
}

/* ---- words */

static void add_word(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	if (b < e)
		tokens_add(out, b, e, is_digit(text[b]) || (e - b > 1 && text[b] == '.' && is_digit(text[b + 1])) ? T_NUMBER : T_WORD);
}

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
static bool is_year(const char *text, uint32_t b, uint32_t e) { return e - b > 2 && text[e - 1] != '0' && is_digit(text[e - 2]) && is_digit(text[e - 3]); }

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

/* The letters that stand behind one space at `at`: how many; the text ends with a NUL. */
static uint32_t next_word(const char *text, uint32_t at, uint32_t *b)
{
	uint32_t n = 0;
	*b = at + 1;
	if (text[at] != ' ')
		return 0;
	while (n <= LEXICON_WORD && (is_lower(text[*b + n]) || is_upper(text[*b + n])))
		n++;
	return n;
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

/* A word that is cut no further but for its clitics. */
static void word_out(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	const struct lexicon *lx = out->lexicon;
	uint32_t at = negation(lx, text, b, e);
	if (at < e) {
		add_word(out, text, b, at);
		tokens_add(out, at, e, T_WORD);
		return;
	}
	at = clitic(lx, text, b, e);
	if (at < e) {
		uint32_t n = negation(lx, text, b, at); /* couldn't've */
		if (n < at) {
			add_word(out, text, b, n);
			tokens_add(out, n, at, T_WORD);
		} else
			add_word(out, text, b, at);
		tokens_add(out, at, e, T_WORD);
		return;
	}
	uint32_t first = fused(lx, text, b, e);
	if (first) {
		add_word(out, text, b, b + first);
		add_word(out, text, b + first, e);
		return;
	}
	add_word(out, text, b, e);
}

/* A number loses the unit that is written to it. */
static void number_out(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	const struct lexicon *lx = out->lexicon;
	uint32_t i = b;
	while (i < e && (is_digit(text[i]) || ((text[i] == '.' || text[i] == ',' || text[i] == ':') && i + 1 < e && is_digit(text[i + 1]))))
		i++;
	if (i > b && i < e && is_in(lx, LX_UNIT, text + i, e - i) && !(e - i == 1 && is_upper(text[i]) && !strchr("KMBT", text[i]))) {
		add_word(out, text, b, i);
		tokens_add(out, i, e, T_WORD);
	} else if (is_digit(text[b]) && text[e - 1] != 's')
		add_word(out, text, b, e);
	else
		word_out(out, text, b, e);
}

static uint32_t digits_from(const char *text, uint32_t at, uint32_t e)
{
	uint32_t n = 0;
	while (at + n < e && is_digit(text[at + n]))
		n++;
	return n;
}

/* Whether a hyphen at `at`, in a run of digits and hyphens that began at b, is part of a telephone number or date. */
static uint32_t digit_groups(const char *text, uint32_t b, uint32_t e)
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

enum join { KEEP, CUT };

static uint32_t letters_from(const char *text, uint32_t at, uint32_t e)
{
	uint32_t n = 0;
	while (at + n < e && n <= LEXICON_WORD && (is_lower(text[at + n]) || is_upper(text[at + n])))
		n++;
	return n;
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

/* What the sign at `at` does between two characters of a word that began at b. */
static enum join inside(const struct lexicon *lx, const char *text, uint32_t b, uint32_t at, uint32_t e)
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

/* A word that breaks off, as speech is written down: "th- the", "exper- experiment", "I kn- --". */
static bool breaks_off(const struct lexicon *lx, const char *text, uint32_t b, uint32_t hyphen, uint32_t e)
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

static bool alphanumeric_at(const char *text, uint32_t at, uint32_t e)
{
	uint32_t len;
	utf8proc_int32_t cp;
	return at < e && look_at(text, at, e, &len, &cp) != L_SIGN;
}

/* Characters that are words of their own as far as one can tell without a dictionary: Han and Hiragana. */
static bool is_single(utf8proc_int32_t c)
{
	return c >= 0x3005 && (c <= 0x3007 || (c >= 0x3041 && c <= 0x309f) || (c >= 0x3400 && c <= 0x9fff && !(c >= 0x4dc0 && c < 0x4e00)) ||
	                       (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff));
}

/* A word from b on, which is a letter or digit: emits it and answers where it ends. */
static uint32_t word_from(struct tokens *out, const char *text, uint32_t b, uint32_t e, char after)
{
	const struct lexicon *lx = out->lexicon;
	uint32_t i = b, len, groups = is_digit(text[b]) ? digit_groups(text, b, e) : b;
	utf8proc_int32_t cp;
	uint32_t money = letters_from(text, b, e);
	if (money && money <= 3 && b + money < e) {
		i = b + money;
		if (text[i] == '$' && is_upper(text[b])) { /* US$ */
			tokens_add(out, b, i + 1, T_SYMBOL);
			return i + 1;
		}
		if (is_digit(text[i]) && is_in(lx, LX_CURRENCY, text + b, money)) {
			tokens_add(out, b, i, T_SYMBOL);
			return i;
		}
		i = b;
	}
	if (groups > b && !alphanumeric_at(text, groups, e)) {
		add_word(out, text, b, groups);
		return groups;
	}
	while (i < e) {
		if (look_at(text, i, e, &len, &cp) != L_SIGN) {
			if (is_single(cp) && i > b)
				break;
			i += len;
			if (is_single(cp)) {
				i = cluster_end(text, i, e, cp);
				break;
			}
			continue;
		}
		uint32_t quote = apostrophe(text, i, e);
		if (quote && alphanumeric_at(text, i + quote, e)) {
			i += quote;
			continue;
		}
		if (!quote && cp < 0x80 && alphanumeric_at(text, i + 1, e) && (unsigned char)text[i - 1] < 0x80 && inside(lx, text, b, i, e) == KEEP) {
			i++;
			continue;
		}
		break;
	}
	if (i < e && text[i] == '.' && (i + 1 == e || text[i + 1] != '.' || i + 2 == e)) {
		if (abbreviation(lx, text, b, i, e, after)) {
			tokens_add(out, b, i + 1, T_WORD);
			return i + 1;
		}
	}
	if (breaks_off(lx, text, b, i, e)) {
		tokens_add(out, b, i + 1, T_WORD);
		return i + 1;
	}
	number_out(out, text, b, i);
	return i;
}

/* ---- signs */

static bool is_symbol(utf8proc_int32_t cp)
{
	utf8proc_category_t k = utf8proc_category(cp);
	return k >= UTF8PROC_CATEGORY_SM && k <= UTF8PROC_CATEGORY_SO;
}

/* A sign, or a run of one that reads as one: "...", "--", "!!!". Answers its end. */
static uint32_t sign_from(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	uint32_t len, i;
	utf8proc_int32_t cp;
	look_at(text, b, e, &len, &cp);
	i = b + len;
	if (cp >= 0x1f000 || (cp >= 0x2600 && cp < 0x27c0)) {
		i = cluster_end(text, i, e, cp);
		tokens_add(out, b, i, T_EMOJI);
		return i;
	}
	if (cp < 0x80 && (cp == '.' || cp == '!' || cp == '?'))
		while (i < e && (text[i] == '.' || text[i] == '!' || text[i] == '?'))
			i++;
	else if (cp < 0x80 && (cp == '-' || cp == '=' || cp == '_' || cp == '~' || cp == '*'))
		while (i < e && (text[i] == (char)cp || (i > b + 1 && strchr("-=_~*", text[i]))))
			i++;
	else if (cp < 0x80 && strchr("<>#+|$", (int)cp))
		while (i < e && text[i] == (char)cp)
			i++;
	else if (cp < 0x80 && (cp == '\'' || cp == '`') && i < e && text[i] == (char)cp)
		i++;
	else if ((cp == 0x2018 || cp == 0x2019) && e - i >= 3 && memcmp(text + i, "\xe2\x80\x99", 3) == 0 && (cp == 0x2018 || i + 3 == e || b == 0 || text[b - 1] != ' '))
		i += 3;
	i = cluster_end(text, i, e, cp);
	tokens_add(out, b, i, cp < 0x80 ? (strchr("$%+=<>^|~`", (int)cp) ? T_SYMBOL : T_PUNCT) : is_symbol(cp) ? T_SYMBOL : T_PUNCT);
	return i;
}

/* 'em, '90s, 's: a word that begins with an apostrophe; its end, or b. */
static uint32_t elided(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
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

void word_cut(const char *text, uint32_t b, uint32_t e, char after, struct tokens *out)
{
	const struct lexicon *lx = out->lexicon;
	enum token_kind kind;
	uint32_t len, to;
	utf8proc_int32_t cp;
	if (face(lx, text, b, e)) {
		tokens_add(out, b, e, T_SYMBOL);
		return;
	}
	bool may_be_address = memchr(text + b, '.', e - b) || memchr(text + b, '@', e - b);
	while (b < e) {
		enum look l = look_at(text, b, e, &len, &cp);
		if (may_be_address && l == L_LETTER && (to = address(lx, text, b, e, &kind)) > b) {
			tokens_add(out, b, to, kind);
			b = to;
			may_be_address = false;
			continue;
		}
		if (l != L_SIGN) {
			may_be_address = false;
			b = word_from(out, text, b, e, after);
			continue;
		}
		if ((cp == '@' || cp == '#') && (to = handle(text, b, e)) > b) {
			tokens_add(out, b, to, cp == '@' ? T_HANDLE : T_HASHTAG);
			b = to;
			continue;
		}
		if ((to = elided(lx, text, b, e)) > b) {
			tokens_add(out, b, to, T_WORD);
			b = to;
			continue;
		}
		if (cp == '+' && (b == 0 || !alphanumeric_at(text, b - 1, e)) && b + 1 < e && is_digit(text[b + 1])) { /* +44 of a telephone number */
			to = digit_groups(text, b + 1, e);
			to = to > b + 1 ? to : b + 1 + digits_from(text, b + 1, e);
			tokens_add(out, b, to, T_NUMBER);
			b = to;
			continue;
		}
		if (cp == '.' && b + 1 < e && is_digit(text[b + 1])) {
			to = b + 1 + digits_from(text, b + 1, e);
			tokens_add(out, b, to, T_NUMBER);
			b = to;
			continue;
		}
		b = sign_from(out, text, b, e);
	}
}
