/*
 * word_address.c -- addresses, handles, hashtags and faces: one word, whatever signs they have.
 */
#include "word.h"

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

uint32_t word_address(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e, enum token_kind *kind)
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

uint32_t word_handle(const char *text, uint32_t b, uint32_t e)
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

bool word_is_face(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e)
{
	return e - b >= 2 && e - b <= 4 && (lower(text[b]) == 'x' || strchr(":;=<^-", text[b])) && is_in(lx, LX_FACE, text + b, e - b);
}
