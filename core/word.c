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
#include "token.h"

#include <string.h>
#include <utf8proc.h>

/* ---- characters */

enum look { L_LETTER, L_DIGIT, L_SIGN };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
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
	return *cp == 0x200d || *cp == 0xfe0f || *cp == 0x00ad ? L_LETTER : L_SIGN;
}

/* An apostrophe: bytes, or 0. */
static uint32_t apostrophe(const char *text, uint32_t at, uint32_t e)
{
	if (at < e && text[at] == '\'')
		return 1;
	return e - at >= 3 && at < e && memcmp(text + at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

/* ---- small sets of words, looked up by their lower-cased text between bars */

static bool in_set(const char *set, const char *s, uint32_t n)
{
	char key[24];
	if (n == 0 || n > sizeof key - 3)
		return false;
	key[0] = '|';
	for (uint32_t i = 0; i < n; i++)
		key[i + 1] = lower(s[i]);
	key[n + 1] = '|';
	key[n + 2] = 0;
	return strstr(set, key) != NULL;
}

static const char prefixes[] =
	"|e|non|pre|anti|mid|re|post|over|co|multi|ex|pro|semi|sub|neo|un|counter|micro|mini|pan|inter|intra|super|"
	"cross|socio|proto|psycho|ultra|infra|extra|trans|bi|tri|quasi|pseudo|arch|meta|hyper|mega|under|vice|eco|bio|"
	"geo|electro|thermo|hydro|poly|mono|auto|uber|wai|u|x|";

static const char units[] =
	"|k|m|b|bn|mn|tn|t|mm|cm|km|kg|g|mg|ml|l|lb|lbs|oz|ft|in|yd|mi|hz|khz|mhz|ghz|gb|mb|kb|tb|am|pm|a.m|p.m|hr|hrs|h|"
	"min|mins|sec|secs|kw|mw|gw|kwh|mph|kph|kmh|rpm|psi|px|pt|ha|ppm|million|billion|trillion|c|f|w|v|";

/* Those that name what follows: a sentence never ends behind them. */
static const char titles[] =
	"|mr|mrs|ms|dr|prof|rev|hon|gen|col|lt|sgt|capt|cmdr|adm|maj|gov|sen|rep|pres|messrs|mme|mlle|mt|ft|supt|det|insp|"
	"fr|sr|br|st|vs|v|e.g|i.e|cf|ca|approx|fig|figs|eq|vol|vols|pp|nos|no|art|sec|ch|amb|atty|brig|cpl|pvt|spc|"
	"gens|sens|reps|drs|univ|op|resp|tel|ext|ste|mgr|msgr|";
static const char others[] =
	"|jr|inc|corp|co|cos|ltd|llc|bros|dept|assn|ave|blvd|rd|hwy|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|"
	"tue|tues|wed|thu|thur|thurs|fri|sat|etc|al|ed|eds|est|min|max|ph.d|m.d|b.a|m.a|plc|pty|s.p.a|n.v|a.g|govt|intl|"
	"natl|calif|ariz|ark|colo|conn|del|fla|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|"
	"tex|va|vt|wash|wis|wyo|ala|d.c|u.s|u.k|u.n|e.u|esq|ca|oz|lb|lbs|hrs|hr|secs|mins|yr|yrs|approx|incl|excl|viz|";
/* Those that are words as well: an abbreviation only with a capital. */
static const char capital_only[] =
	"|no|co|mar|sat|mon|jan|fig|art|gen|rep|sen|col|maj|ill|ind|miss|mass|wash|la|del|pa|va|mo|fr|sr|br|det|pres|hon|rev|"
	"capt|min|max|ed|al|sec|ch|op|ext|est|in|ark|neb|ore|tex|mt|ft|gov|st|v|ste|conn|colo|cos|wed|sep|dec|";

enum { TITLE = 1, OTHER = 2 };

/* Whether [b, e) with a stop behind it is an abbreviation. */
static unsigned abbreviation(const char *text, uint32_t b, uint32_t e, bool digit_follows)
{
	uint32_t n = e - b;
	if (n == 1 && is_upper(text[b]))
		return TITLE; /* an initial */
	if (in_set("|no|nos|vol|p|pp|fig|ch|sec|art|", text + b, n) && !digit_follows)
		return 0;
	if (in_set(titles, text + b, n) || in_set(others, text + b, n))
		return !in_set(capital_only, text + b, n) || is_upper(text[b])
			? (in_set(titles, text + b, n) ? TITLE : OTHER) : 0;
	bool dotted = n >= 3 && n % 2 == 1; /* p.m, U.S.A */
	for (uint32_t i = b; dotted && i < e; i++)
		dotted = (i - b) % 2 ? text[i] == '.' : is_upper(text[i]) || is_lower(text[i]);
	return dotted ? OTHER : 0;
}

/* ---- addresses */

static bool url_char(char c)
{
	return (unsigned char)c >= 0x80 || is_digit(c) || is_upper(c) || is_lower(c) || strchr("-._~:/?#[]@!$&'()*+,;=%", c);
}

static bool domain_end(const char *text, uint32_t b, uint32_t e)
{
	static const char known[] = "|com|org|net|edu|gov|mil|int|info|biz|io|co|uk|de|fr|jp|cn|in|au|ca|us|eu|ru|br|tv|me|it|es|nl|se|ch|my|sg|";
	uint32_t dot = e;
	for (uint32_t i = b; i < e; i++)
		if (text[i] == '.')
			dot = i;
	return dot < e && dot > b && in_set(known, text + dot + 1, e - dot - 1);
}

/* The end of an address that begins at b, or b: scheme://..., www...., name@host, host.com/path. */
static uint32_t address(const char *text, uint32_t b, uint32_t e, enum token_kind *kind)
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
	if (at_sign > b && at_sign + 3 < end && memchr(text + at_sign, '.', end - at_sign)) {
		*kind = T_EMAIL;
		return memchr(text + b, '/', at_sign - b) ? b : end;
	}
	uint32_t host = slash ? slash : end;
	if (host <= end && host > b && !memchr(text + b, ',', host - b) && is_lower(text[b]) && domain_end(text, b, host))
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

static bool face(const char *text, uint32_t b, uint32_t e)
{
	static const char known[] = "|:)|:-)|:(|:-(|;)|;-)|:d|:-d|:p|:-p|:/|:-/|:'(|=)|=(|=d|<3|:o|xd|:]|:[|^^|^_^|-_-|:*|;d|;p|:|";
	return e - b >= 2 && e - b <= 4 && in_set(known, text + b, e - b);
}

/* ---- words */

void tokens_add(struct tokens *t, uint32_t b, uint32_t e, enum token_kind kind, bool abbrev);

static void add_word(struct tokens *out, const char *text, uint32_t b, uint32_t e, bool abbrev)
{
	if (b < e)
		tokens_add(out, b, e, is_digit(text[b]) || (e - b > 1 && text[b] == '.' && is_digit(text[b + 1])) ? T_NUMBER : T_WORD, abbrev);
}

/* Where n't, or nt written without its apostrophe, begins in [b, e); e if it does not. */
static uint32_t negation(const char *text, uint32_t b, uint32_t e)
{
	static const char bare[] = "|dont|didnt|doesnt|wont|cant|isnt|wasnt|arent|werent|couldnt|wouldnt|shouldnt|havent|hasnt|hadnt|aint|mustnt|neednt|";
	uint32_t n = e - b;
	if (n > 3 && lower(text[e - 1]) == 't' && text[e - 2] == '\'' && lower(text[e - 3]) == 'n')
		return e - 3;
	if (n > 5 && lower(text[e - 1]) == 't' && memcmp(text + e - 4, "\xe2\x80\x99", 3) == 0 && lower(text[e - 5]) == 'n')
		return e - 5;
	return in_set(bare, text + b, n) ? e - 2 : e;
}

/* Where a clitic begins: 's 'm 're 've 'll 'd at the end of a word; e if there is none. */
static uint32_t clitic(const char *text, uint32_t b, uint32_t e)
{
	for (uint32_t n = 1; n <= 2 && e - b > n + 1; n++)
		for (uint32_t quote = 1; quote <= 3; quote += 2)
			if (e - b > n + quote && apostrophe(text, e - n - quote, e) == quote &&
			    in_set(n == 1 ? "|s|m|d|" : "|re|ve|ll|", text + e - n, n))
				return is_digit(text[e - n - quote - 1]) ? e : e - n - quote;
	return e;
}

/* Two words written as one: the length of the first, or 0. */
static uint32_t fused(const char *text, uint32_t b, uint32_t e)
{
	static const struct { const char *all; uint32_t first; } known[] = {
		{"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"gimme", 3}, {"lemme", 3}, {"kinda", 4}, {"sorta", 4},
		{"lotta", 3}, {"outta", 3}, {"youre", 3}, {"thats", 4}, {"whats", 4}, {"theyre", 4}, {"ive", 1}, {"im", 1}};
	char low[8];
	uint32_t n = e - b;
	if (n < 2 || n > 6)
		return 0;
	for (uint32_t i = 0; i < n; i++)
		low[i] = lower(text[b + i]);
	low[n] = 0;
	if (n <= 3 && strcmp(low, "ive") != 0 && strcmp(low, "im") != 0)
		return 0;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(low, known[i].all) == 0)
			return n == 2 && is_upper(text[b + 1]) ? 0 : known[i].first;
	return 0;
}

/* A word that is cut no further but for its clitics. */
static void word_out(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	uint32_t at = negation(text, b, e);
	if (at < e) {
		add_word(out, text, b, at, false);
		tokens_add(out, at, e, T_WORD, false);
		return;
	}
	at = clitic(text, b, e);
	if (at < e) {
		uint32_t n = negation(text, b, at); /* couldn't've */
		if (n < at) {
			add_word(out, text, b, n, false);
			tokens_add(out, n, at, T_WORD, false);
		} else
			add_word(out, text, b, at, false);
		tokens_add(out, at, e, T_WORD, false);
		return;
	}
	uint32_t first = fused(text, b, e);
	if (first) {
		add_word(out, text, b, b + first, false);
		add_word(out, text, b + first, e, false);
		return;
	}
	add_word(out, text, b, e, false);
}

/* A number loses the unit that is written to it. */
static void number_out(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	uint32_t i = b;
	while (i < e && (is_digit(text[i]) || ((text[i] == '.' || text[i] == ',' || text[i] == ':') && i + 1 < e && is_digit(text[i + 1]))))
		i++;
	if (i > b && i < e && in_set(units, text + i, e - i) && !(e - i == 1 && is_upper(text[i]) && !strchr("KMBT", text[i]))) {
		add_word(out, text, b, i, false);
		tokens_add(out, i, e, T_WORD, false);
	} else if (is_digit(text[b]))
		add_word(out, text, b, e, false);
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
	return groups > 2 || (groups == 2 && first == 3 && last == 4) ? i : b;
}

enum join { KEEP, CUT };

/* What the sign at `at` does between two characters of a word that began at b. */
static enum join inside(const char *text, uint32_t b, uint32_t at, uint32_t e)
{
	char c = text[at], p = text[at - 1], n = text[at + 1];
	bool digits = is_digit(p) && is_digit(n);
	switch (c) {
	case '.':
		/* a stop without a space behind it: end.The */
		if (at - b >= 3 && is_lower(p) && is_lower(text[at - 2]) && is_upper(n) && at + 2 < e && is_lower(text[at + 2]))
			return CUT;
		return KEEP;
	case ',':
		return digits && digits_from(text, at + 1, e) >= 3 ? KEEP : CUT;
	case ':':
		return digits ? KEEP : CUT;
	case '/':
		return digits || in_set("|s|w|n|c|", text + b, at - b) ? KEEP : CUT;
	case '-':
		return at > b && in_set(prefixes, text + b, at - b) && !is_digit(n) ? KEEP : CUT;
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

static bool alphanumeric_at(const char *text, uint32_t at, uint32_t e)
{
	uint32_t len;
	utf8proc_int32_t cp;
	return at < e && look_at(text, at, e, &len, &cp) != L_SIGN;
}

/* A word from b on, which is a letter or digit: emits it and answers where it ends. */
static uint32_t word_from(struct tokens *out, const char *text, uint32_t b, uint32_t e, bool digit_follows)
{
	uint32_t i = b, len, groups = is_digit(text[b]) ? digit_groups(text, b, e) : b;
	utf8proc_int32_t cp;
	if (groups > b && !alphanumeric_at(text, groups, e)) {
		add_word(out, text, b, groups, false);
		return groups;
	}
	while (i < e) {
		if (look_at(text, i, e, &len, &cp) != L_SIGN) {
			i += len;
			continue;
		}
		uint32_t quote = apostrophe(text, i, e);
		if (quote && alphanumeric_at(text, i + quote, e)) {
			i += quote;
			continue;
		}
		if (!quote && cp < 0x80 && alphanumeric_at(text, i + 1, e) && (unsigned char)text[i - 1] < 0x80 && inside(text, b, i, e) == KEEP) {
			i++;
			continue;
		}
		break;
	}
	if (i < e && text[i] == '.' && (i + 1 == e || text[i + 1] != '.')) {
		unsigned a = abbreviation(text, b, i, digit_follows || (i + 1 < e && is_digit(text[i + 1])));
		if (a) {
			tokens_add(out, b, i + 1, T_WORD, true);
			return i + 1;
		}
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
	if (cp >= 0x1f000 || (cp >= 0x2600 && cp < 0x27c0)) { /* an emoji with what modifies it */
		while (i < e) {
			utf8proc_int32_t next;
			uint32_t more;
			look_at(text, i, e, &more, &next);
			if (next != 0x200d && next != 0xfe0f && !(next >= 0x1f3fb && next <= 0x1f3ff) && utf8proc_category(next) != UTF8PROC_CATEGORY_MN)
				break;
			i += more;
			if (next == 0x200d && i < e) {
				look_at(text, i, e, &more, &next);
				i += more;
			}
		}
		tokens_add(out, b, i, T_EMOJI, false);
		return i;
	}
	if (cp < 0x80 && strchr(".-!?*=_~<>#+|", (int)cp))
		while (i < e && (text[i] == (char)cp || ((cp == '!' || cp == '?') && (text[i] == '!' || text[i] == '?'))))
			i++;
	else if (cp < 0x80 && (cp == '\'' || cp == '`') && i < e && text[i] == (char)cp)
		i++;
	tokens_add(out, b, i, cp < 0x80 ? (strchr("$%+=<>^|~`", (int)cp) ? T_SYMBOL : T_PUNCT) : is_symbol(cp) ? T_SYMBOL : T_PUNCT, false);
	return i;
}

/* 'em, '90s, 's: a word that begins with an apostrophe; its end, or b. */
static uint32_t elided(const char *text, uint32_t b, uint32_t e)
{
	uint32_t quote = apostrophe(text, b, e), i = b + quote;
	if (!quote || i >= e)
		return b;
	uint32_t digits = digits_from(text, i, e), n = 0;
	if (digits == 2 && (i + 2 == e || !alphanumeric_at(text, i + 2, e) || text[i + 2] == 's'))
		return i + 2 + (i + 2 < e && text[i + 2] == 's');
	while (i + n < e && (is_upper(text[i + n]) || is_lower(text[i + n])))
		n++;
	return in_set("|s|m|d|re|ve|ll|t|em|til|cause|cuz|twas|tis|bout|round|nt|n|", text + i, n) ? i + n : b;
}

void word_cut(const char *text, uint32_t b, uint32_t e, char after, struct tokens *out)
{
	enum token_kind kind;
	uint32_t len, to;
	utf8proc_int32_t cp;
	if (face(text, b, e)) {
		tokens_add(out, b, e, T_SYMBOL, false);
		return;
	}
	bool may_be_address = memchr(text + b, '.', e - b) || memchr(text + b, '@', e - b);
	while (b < e) {
		enum look l = look_at(text, b, e, &len, &cp);
		if (may_be_address && l == L_LETTER && (to = address(text, b, e, &kind)) > b) {
			tokens_add(out, b, to, kind, false);
			b = to;
			may_be_address = false;
			continue;
		}
		if (l != L_SIGN) {
			may_be_address = false;
			b = word_from(out, text, b, e, is_digit(after));
			continue;
		}
		if ((cp == '@' || cp == '#') && (to = handle(text, b, e)) > b) {
			tokens_add(out, b, to, cp == '@' ? T_HANDLE : T_HASHTAG, false);
			b = to;
			continue;
		}
		if ((to = elided(text, b, e)) > b) {
			tokens_add(out, b, to, T_WORD, false);
			b = to;
			continue;
		}
		if (cp == '.' && b + 1 < e && is_digit(text[b + 1])) {
			to = b + 1 + digits_from(text, b + 1, e);
			tokens_add(out, b, to, T_NUMBER, false);
			b = to;
			continue;
		}
		b = sign_from(out, text, b, e);
	}
}
