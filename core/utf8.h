/*
 * utf8.h -- is it UTF-8, and what to do where it is not.
 */
#ifndef QN_UTF8_H
#define QN_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Offset of the first byte that cannot belong to well-formed UTF-8 (Unicode 3.9, table 3-7); n if all is well. */
size_t utf8_invalid(const char *s, size_t n);
bool utf8_is_ascii(const char *s, size_t n);
/* Bytes of the byte order mark with which s[n] begins, as some editors and spreadsheets write it; 0: there is none. */
size_t utf8_mark(const char *s, size_t n);
/* What iconv calls the UTF-16 that s[n] is, by its mark or, in "utf-16le" and "utf-16be", by a NUL at every other byte of
   its first UTF16_SEEN; NULL: it is none. */
enum { UTF16_SEEN = 64 };
const char *utf8_is_utf16(const char *s, size_t n);
/* What s[n] is as its first bytes say, where that is no text: "a gzip file"; NULL: it may be text. */
const char *utf8_is_file(const char *s, size_t n);
/* Whether there are blanks, tabs and line ends alone in s[n]. */
bool utf8_is_blank(const char *s, size_t n);
/* s[n] into out[room] for an identifier: what is not UTF-8, and a NUL, becomes %XX. Answers how many bytes, a NUL behind them; 3 n + 5 are room for all. */
size_t utf8_escape(const char *s, size_t n, char *out, size_t room);
/* Bytes of the well-formed sequence at s[n], n > 0; 0 if there is none, and then *subpart (may be NULL) is how many
   bytes its maximal subpart has. */
size_t utf8_sequence(const unsigned char *s, size_t n, size_t *subpart);

/* repair.c: appends s[n] to `out` with U+FFFD for each maximal subpart of an ill-formed sequence (Unicode 3.9, "U+FFFD
   Substitution of Maximal Subparts"); answers how many there were. */
struct buffer;
size_t utf8_repair(const char *s, size_t n, struct buffer *out);

#endif
