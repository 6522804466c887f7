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
#include "word.h"

/* ---- characters */

enum look word_look(const char *text, uint32_t at, uint32_t e, uint32_t *len, utf8proc_int32_t *cp)
{
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(e - at), cp);
	*len = n > 0 ? (uint32_t)n : 1;
	utf8proc_category_t k = utf8proc_category(*cp);
	if (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME)
		return L_LETTER;
	if (k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO)
		return L_DIGIT;
	bool joins = *cp == 0x200c || *cp == 0x200d || *cp == 0x00ad;
	return joins || utf8proc_get_property(*cp)->boundclass == UTF8PROC_BOUNDCLASS_EXTEND ? L_LETTER : L_SIGN;
}

uint32_t word_cluster(const char *text, uint32_t i, uint32_t e, utf8proc_int32_t cp)
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

/* Characters that are words of their own as far as one can tell without a dictionary: Han and Hiragana. */
static bool is_single(utf8proc_int32_t c)
{
	return c >= 0x3005 && (c <= 0x3007 || (c >= 0x3041 && c <= 0x309f) || (c >= 0x3400 && c <= 0x9fff && !(c >= 0x4dc0 && c < 0x4e00)) ||
	                       (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff));
}

/* ---- from a letter or digit on */

/* The end of a currency that is written to its amount, US$ or EUR, or b. */
static uint32_t currency(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	uint32_t n = letters_from(text, b, e), i = b + n;
	if (!n || n > 3 || i >= e)
		return b;
	if (text[i] == '$' && is_upper(text[b]))
		return i + 1;
	return is_digit(text[i]) && is_in(lx, LX_CURRENCY, text + b, n) ? i : b;
}

/* Bytes of a sign at i that joins what stands on its sides; 0: it ends the word. */
static uint32_t joint(const struct lexicon *lx, const char *text, uint32_t b, uint32_t i, uint32_t e, utf8proc_int32_t cp)
{
	uint32_t quote = apostrophe(text, i, e);
	if (quote)
		return alphanumeric_at(text, i + quote, e) ? quote : 0;
	return cp < 0x80 && alphanumeric_at(text, i + 1, e) && (unsigned char)text[i - 1] < 0x80 && word_joined(lx, text, b, i, e) == KEEP;
}

/* The end of the letters and digits from b on, with the signs between them that cut nothing. */
static uint32_t run_end(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	uint32_t i = b, len;
	utf8proc_int32_t cp;
	while (i < e) {
		if (look_at(text, i, e, &len, &cp) == L_SIGN) {
			uint32_t n = joint(lx, text, b, i, e, cp);
			if (!n)
				return i;
			i += n;
			continue;
		}
		if (is_single(cp))
			return i > b ? i : word_cluster(text, i + len, e, cp);
		i += len;
	}
	return i;
}

/* A word from b on: emits it and answers where it ends. */
static uint32_t from_letter(struct tokens *out, const char *text, uint32_t b, uint32_t e, char after)
{
	const struct lexicon *lx = out->lexicon;
	uint32_t i = currency(lx, text, b, e);
	if (i > b) {
		tokens_add(out, b, i, T_SYMBOL);
		return i;
	}
	i = is_digit(text[b]) ? word_digit_groups(text, b, e) : b;
	if (i > b && !alphanumeric_at(text, i, e)) {
		word_add(out, text, b, i);
		return i;
	}
	i = run_end(lx, text, b, e);
	bool stop = i < e && text[i] == '.' && (i + 1 == e || text[i + 1] != '.' || i + 2 == e);
	if ((stop && word_is_abbreviation(lx, text, b, i, e, after)) || word_breaks_off(lx, text, b, i, e)) {
		tokens_add(out, b, i + 1, T_WORD);
		return i + 1;
	}
	word_put_number(out, text, b, i);
	return i;
}

/* ---- from a sign on */

/* The end of a number that begins with a sign, .5 or a telephone number's +44, or b. */
static uint32_t signed_number(const char *text, uint32_t b, uint32_t e, utf8proc_int32_t cp)
{
	if (b + 1 >= e || !is_digit(text[b + 1]))
		return b;
	uint32_t digits = b + 1 + digits_from(text, b + 1, e);
	if (cp == '.')
		return digits;
	if (cp != '+' || (b > 0 && alphanumeric_at(text, b - 1, e)))
		return b;
	uint32_t groups = word_digit_groups(text, b + 1, e);
	return groups > b + 1 ? groups : digits;
}

/* A sign, or a word that begins with it: emits it and answers where it ends. */
static uint32_t from_sign(struct tokens *out, const char *text, uint32_t b, uint32_t e, utf8proc_int32_t cp)
{
	uint32_t to;
	if ((cp == '@' || cp == '#') && (to = word_handle(text, b, e)) > b) {
		tokens_add(out, b, to, cp == '@' ? T_HANDLE : T_HASHTAG);
		return to;
	}
	if ((to = word_elided(out->lexicon, text, b, e)) > b) {
		tokens_add(out, b, to, T_WORD);
		return to;
	}
	if ((to = signed_number(text, b, e, cp)) > b) {
		tokens_add(out, b, to, T_NUMBER);
		return to;
	}
	return word_sign(out, text, b, e);
}

void word_cut(const char *text, uint32_t b, uint32_t e, char after, struct tokens *out)
{
	const struct lexicon *lx = out->lexicon;
	enum token_kind kind;
	uint32_t len, to;
	utf8proc_int32_t cp;
	if (word_is_face(lx, text, b, e)) {
		tokens_add(out, b, e, T_SYMBOL);
		return;
	}
	bool may_be_address = memchr(text + b, '.', e - b) || memchr(text + b, '@', e - b);
	while (b < e) {
		enum look l = look_at(text, b, e, &len, &cp);
		if (l == L_SIGN) {
			b = from_sign(out, text, b, e, cp);
			continue;
		}
		if (may_be_address && l == L_LETTER && (to = word_address(lx, text, b, e, &kind)) > b) {
			tokens_add(out, b, to, kind);
			b = to;
		} else
			b = from_letter(out, text, b, e, after);
		may_be_address = false; /* one begins a chunk, or stands behind signs */
	}
}
