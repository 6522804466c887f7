/*
 * hash.h -- a feature is a number.
 *
 * Linear models here know their features by a 32-bit hash of what the feature
 * says, never by its text: no dictionary to keep, a weight found in one probe.
 * feat() folds one more part into a running hash (a multiply and a rotation,
 * after MurmurHash3 by Austin Appleby, public domain); finish with feat_end().
 *
 *	uint32_t f = feat_end(feat(feat(FEAT_PREV_WORD, prev), here));
 *
 * Trainer and plugin call the same functions, and a model is only as good as
 * the agreement between them: to change a constant here is to retrain all.
 */
#ifndef QN_LEARN_HASH_H
#define QN_LEARN_HASH_H

#include <stddef.h>
#include <stdint.h>

/* For functions that do nothing but ask for memory: the compiler takes a call of one for idle and leaves it out, unless it is inlined. */
#define ASKS static inline __attribute__((always_inline))

static inline uint32_t rotl32(uint32_t x, int r) { return (x << r) | (x >> (32 - r)); }

/* Folds one part into the hash `h` of those before it. */
static inline uint32_t feat(uint32_t h, uint32_t part)
{
	part *= 0xcc9e2d51u;
	part = rotl32(part, 15);
	h ^= part * 0x1b873593u;
	return rotl32(h, 13) * 5 + 0xe6546b64u;
}

/* Spreads the last part over all bits: the low ones pick a slot. */
static inline uint32_t feat_end(uint32_t h)
{
	h ^= h >> 16;
	h *= 0x85ebca6bu;
	h ^= h >> 13;
	h *= 0xc2b2ae35u;
	return h ^ h >> 16;
}

/* What a table of 16-bit prints keeps of a feature whose low bits chose the slot; 0 is left for an empty one. */
static inline uint16_t feat_print(uint32_t f) { return (uint16_t)(f >> 16 ? f >> 16 : 1); }

/* The hash of a string of n bytes, to be used as a part. */
static inline uint32_t feat_bytes(const char *s, size_t n)
{
	uint32_t h = 0x9747b28cu ^ (uint32_t)n;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 0x01000193u;
	return feat_end(h);
}

#endif
