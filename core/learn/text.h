/*
 * text.h -- the look of a word: lower case, shape, beginnings and ends; and short lists of words.
 *
 * All of it is safe on any UTF-8: a prefix or suffix is counted in characters
 * and never splits one.
 */
#ifndef QN_LEARN_TEXT_H
#define QN_LEARN_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Lower-cases n bytes into out[room]; the bytes written, which fit: what does not is cut at a character. */
size_t text_lower(const char *s, size_t n, char *out, size_t room);
/* The shape as a hash: letters by case, digits and signs, runs of one kind counted up to `most`. "McCain" is XxXx. */
uint32_t text_shape(const char *s, size_t n, unsigned most);
/* Bytes of the first (last) k characters; n if there are fewer. */
size_t text_prefix(const char *s, size_t n, unsigned k);
size_t text_suffix(const char *s, size_t n, unsigned k);

enum {
	TEXT_UPPER_FIRST = 1, /* the first letter is a capital */
	TEXT_ALL_UPPER = 2,   /* there are letters, and all are capitals */
	TEXT_LETTER = 4,
	TEXT_DIGIT = 8,
	TEXT_HYPHEN = 16,
	TEXT_POINT = 32,
	TEXT_OTHER_SIGN = 64,
	TEXT_UPPER_INSIDE = 128 /* a capital behind a small letter */
};
unsigned text_flags(const char *s, size_t n);

/* Whether n bytes are one of the words of `set`, which stand between bars, "|of|in|at|", and are of TEXT_AMONG bytes at most;
   text_among_small takes A to Z for a to z. Both are here in full, for plugins that link to nothing. */
enum { TEXT_AMONG = 32 };

typedef char text_lanes __attribute__((vector_size(16), aligned(1), may_alias));
typedef uint64_t text_halves __attribute__((vector_size(16)));

/* Looks for the bar and the first two bytes behind it at sixteen places at once: these lists are asked of every word, and some have hundreds. */
static inline bool text_among_bars(const char *set, char *key, size_t n)
{
	const char *at = set, *end = set + strlen(set);
	key[0] = '|';
	memcpy(key + 1 + n, "|", 2);
	const text_lanes none = {0}, first = none + key[1], second = none + key[2];
	for (; end - at >= 18; at += 16) {
		text_halves hits = (text_halves)((*(const text_lanes *)at == none + '|') & (*(const text_lanes *)(at + 1) == first) &
		                                 (*(const text_lanes *)(at + 2) == second));
		if (hits[0] | hits[1])
			for (const char *s = at; s < at + 16; s++)
				if (*s == '|' && (size_t)(end - s) >= n + 2 && memcmp(s, key, n + 2) == 0)
					return true;
	}
	for (; (size_t)(end - at) >= n + 2; at++)
		if (*at == '|' && memcmp(at, key, n + 2) == 0)
			return true;
	return false;
}

static inline bool text_among(const char *set, const char *s, size_t n)
{
	char key[TEXT_AMONG + 3];
	if (n == 0 || n > TEXT_AMONG)
		return false;
	memcpy(key + 1, s, n);
	return text_among_bars(set, key, n);
}

static inline bool text_among_small(const char *set, const char *s, size_t n)
{
	char key[TEXT_AMONG + 3];
	if (n == 0 || n > TEXT_AMONG)
		return false;
	for (size_t i = 0; i < n; i++)
		key[i + 1] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
	return text_among_bars(set, key, n);
}

#endif
