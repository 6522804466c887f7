/*
 * word.h -- how words are cut: what the files of it share.
 *
 * word.c walks a chunk of text without white space. What it meets is an address
 * (word_address.c), a word, whose signs join it or end it (word_join.c), whose
 * stop may belong to it (word_stop.c) and whose clitics are cut off
 * (word_clitic.c), or a sign (word_sign.c).
 *
 * All take a text that ends with a NUL and a part [at, e) or [b, e) of it, in
 * bytes. What looks beyond e looks at a bounded number of bytes.
 */
#ifndef QN_WORD_H
#define QN_WORD_H

#include "lexicon.h"
#include "token.h"

#include <string.h>
#include <utf8proc.h>

/* ---- characters */

enum look { L_LETTER, L_DIGIT, L_SIGN };

static inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static inline bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static inline bool is_letter(char c) { return is_lower(c) || is_upper(c); }
static inline char lower(char c) { return is_upper(c) ? (char)(c + 32) : c; }

/* The look of a character beyond ASCII, and its length and number. */
enum look word_look(const char *text, uint32_t at, uint32_t e, uint32_t *len, utf8proc_int32_t *cp);
/* The character at `at`: its look and length; marks and joiners count as letters, so that no cluster is cut. */
static inline enum look look_at(const char *text, uint32_t at, uint32_t e, uint32_t *len, utf8proc_int32_t *cp)
{
	unsigned char c = (unsigned char)text[at];
	if (c >= 0x80)
		return word_look(text, at, e, len, cp);
	*len = 1;
	*cp = c;
	return is_digit((char)c) ? L_DIGIT : is_letter((char)c) || c == '_' ? L_LETTER : L_SIGN;
}

/* Where the grapheme cluster ends whose character cp ends at i: with marks, joiners, skin tones, the second letter
   of a flag. */
uint32_t word_cluster(const char *text, uint32_t i, uint32_t e, utf8proc_int32_t cp);

/* An apostrophe: bytes, or 0. */
static inline uint32_t apostrophe(const char *text, uint32_t at, uint32_t e)
{
	if (at < e && text[at] == '\'')
		return 1;
	return e - at >= 3 && at < e && memcmp(text + at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

static inline bool alphanumeric_at(const char *text, uint32_t at, uint32_t e)
{
	uint32_t len;
	utf8proc_int32_t cp;
	return at < e && look_at(text, at, e, &len, &cp) != L_SIGN;
}

/* How many digits, or letters, stand at `at`. */
static inline uint32_t digits_from(const char *text, uint32_t at, uint32_t e)
{
	uint32_t n = 0;
	while (at + n < e && is_digit(text[at + n]))
		n++;
	return n;
}

static inline uint32_t letters_from(const char *text, uint32_t at, uint32_t e)
{
	uint32_t n = 0;
	while (at + n < e && n <= LEXICON_WORD && (is_lower(text[at + n]) || is_upper(text[at + n])))
		n++;
	return n;
}

/* The letters that stand behind one space at `at`: how many; the text ends with a NUL. */
static inline uint32_t next_word(const char *text, uint32_t at, uint32_t *b)
{
	uint32_t n = 0;
	*b = at + 1;
	if (text[at] != ' ')
		return 0;
	while (n <= LEXICON_WORD && (is_lower(text[*b + n]) || is_upper(text[*b + n])))
		n++;
	return n;
}

/* ---- words */

/* Whether s[n] is of some class. */
static inline bool is_in(const struct lexicon *lx, uint32_t class, const char *s, uint32_t n)
{
	return (lexicon_class(lx, s, n) & class) != 0;
}

static inline void word_add(struct tokens *out, const char *text, uint32_t b, uint32_t e)
{
	if (b < e)
		tokens_add(out, b, e, is_digit(text[b]) || (e - b > 1 && text[b] == '.' && is_digit(text[b + 1])) ? T_NUMBER : T_WORD);
}

/* ---- word_address.c */

/* The end of an address that begins at b, or b: scheme://..., www...., name@host, host.com/path. *kind is set with it. */
uint32_t word_address(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e, enum token_kind *kind);
/* The end of a @name or #tag that begins at b, or b: a sign, then letters, digits and low lines, not digits alone. */
uint32_t word_handle(const char *text, uint32_t b, uint32_t e);
bool word_is_face(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e); /* :-) */

/* ---- word_stop.c */

/* Whether [b, stop) with a stop behind it, in a chunk that ends at e, is an abbreviation. `after`: see word_cut. */
bool word_is_abbreviation(const struct lexicon *lx, const char *text, uint32_t b, uint32_t stop, uint32_t e, char after);

/* ---- word_join.c */

enum join { KEEP, CUT };

/* What the sign at `at` does between two characters of a word that began at b. */
enum join word_joined(const struct lexicon *lx, const char *text, uint32_t b, uint32_t at, uint32_t e);
/* The end of a telephone number or date, in digits and hyphens, that begins at b, or b. */
uint32_t word_digit_groups(const char *text, uint32_t b, uint32_t e);
/* Whether [b, hyphen) with a hyphen behind it is a word that breaks off, as speech is written down: "th- the",
   "exper- experiment", "I kn- --". */
bool word_breaks_off(const struct lexicon *lx, const char *text, uint32_t b, uint32_t hyphen, uint32_t e);

/* ---- word_clitic.c

   Words and numbers go out, in as many parts as they have. */

/* A word that is cut no further but for its clitics. */
void word_put(struct tokens *out, const char *text, uint32_t b, uint32_t e);
/* What may be a number, which loses the unit that is written to it; else as word_put. */
void word_put_number(struct tokens *out, const char *text, uint32_t b, uint32_t e);

/* ---- word_sign.c */

/* Emits a sign, or a run of one that reads as one; its end. */
uint32_t word_sign(struct tokens *out, const char *text, uint32_t b, uint32_t e);
/* The end of a word that begins with an apostrophe, or b: 'em, '90s, 's. */
uint32_t word_elided(const struct lexicon *lx, const char *text, uint32_t b, uint32_t e);

#endif
