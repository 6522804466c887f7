/*
 * lexicon.h -- a word's classes in one look.
 */
#ifndef QN_LEXICON_H
#define QN_LEXICON_H

#include <stdbool.h>
#include <stdint.h>

enum {
	LX_PREFIX = 1, LX_UNIT = 2, LX_ABBREVIATION = 4, LX_CAPITAL = 8, LX_BEFORE_NUMBER = 16, LX_DOMAIN = 32, LX_FACE = 64,
	LX_NEGATION = 128, LX_CLITIC = 256, LX_ELIDED = 512, LX_SLASH = 1024, LX_FUSED = 2048,
	LX_SUFFIX = 4096, LX_SOUND = 8192, LX_AFTER_VERB = 16384, LX_SHORT = 32768,
	LX_STARTER = 65536, LX_CURRENCY = 131072, LX_AFTER_BE = 262144,
	LX_FIRST_SHIFT = 24 /* LX_FUSED: the first word's length stands from this bit on */
};
enum { LEXICON_SLOTS = 2048, LEXICON_WORD = 12 };

struct lexicon {
	struct { uint32_t class; uint8_t n; char word[LEXICON_WORD]; } slot[LEXICON_SLOTS];
	uint8_t glance[512 / 8]; /* bits: a word of this look may be LX_FUSED or LX_NEGATION */
	uint8_t stop[512 / 8];   /* bits: a word of this look may be an abbreviation */
};

void lexicon_fill(struct lexicon *l);
/* The classes of s[n], which may have capital letters; 0 if it is in none. */
uint32_t lexicon_class(const struct lexicon *l, const char *s, uint32_t n);

static inline uint32_t lexicon_hash(const char *s, uint32_t n)
{
	uint32_t h = 0x811c9dc5u ^ n;
	for (uint32_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 0x01000193u;
	return h ^ h >> 15;
}

static inline uint32_t lexicon_glance(const char *s, uint32_t n)
{
	return ((s[0] & 31u) * 7 + (s[n - 1] & 31u) * 37 + (s[n / 2] & 31u) * 101 + n) & 511u;
}
/* Whether s[n] may be two words written as one: seldom wrong, never without need. */
static inline bool lexicon_may_split(const struct lexicon *l, const char *s, uint32_t n)
{
	uint32_t k = lexicon_glance(s, n);
	return n <= 9 && l->glance[k / 8] >> k % 8 & 1;
}
/* Whether s[n] with a stop behind it may be an abbreviation or initial; likewise. */
static inline bool lexicon_may_stop(const struct lexicon *l, const char *s, uint32_t n)
{
	uint32_t k = lexicon_glance(s, n);
	return n == 1 || (n <= LEXICON_WORD && l->stop[k / 8] >> k % 8 & 1);
}

#endif
