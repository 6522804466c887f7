/*
 * prints.h -- looking for a fingerprint in a table with open addressing, eight places at a time.
 *
 * Where a search ends is chance, which a processor cannot guess: to look at one place
 * after the other costs it a wrong guess for nearly every search.
 */
#ifndef QN_LEARN_PRINTS_H
#define QN_LEARN_PRINTS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { PRINTS = 8 };

/* Which of eight prints is the first that is `mine` or 0, for an empty place; PRINTS if none is. *found: whether it is mine. */
static inline __attribute__((always_inline)) uint32_t prints_first(const uint16_t *print, uint16_t mine, bool *found)
{
#ifdef __SSE2__
	__m128i here = _mm_loadu_si128((const __m128i *)(const void *)print), is = _mm_cmpeq_epi16(here, _mm_set1_epi16((short)mine));
	uint32_t same = (uint32_t)_mm_movemask_epi8(is), end = (uint32_t)_mm_movemask_epi8(_mm_or_si128(is, _mm_cmpeq_epi16(here, _mm_setzero_si128())));
	uint32_t bit = (uint32_t)__builtin_ctz(end | 1u << 2 * PRINTS);
	*found = same >> bit & 1;
	return bit / 2;
#else
	uint32_t k = 0;
	while (k < PRINTS && print[k] && print[k] != mine)
		k++;
	*found = k < PRINTS && print[k] == mine;
	return k;
#endif
}

/* The same among MANY, for tables where most searches find nothing and so go far. */
enum { MANY = 32 };
static inline __attribute__((always_inline)) uint32_t prints_first_of_many(const uint16_t *print, uint16_t mine, bool *found)
{
#ifdef __SSE2__
	__m128i is = _mm_set1_epi16((short)mine), none = _mm_setzero_si128();
	uint64_t end = (uint64_t)1 << MANY;
#pragma GCC unroll 2
	for (unsigned b = 0; b < MANY; b += 16) {
		__m128i low = _mm_loadu_si128((const __m128i *)(const void *)(print + b)), high = _mm_loadu_si128((const __m128i *)(const void *)(print + b + 8));
		low = _mm_or_si128(_mm_cmpeq_epi16(low, is), _mm_cmpeq_epi16(low, none));
		high = _mm_or_si128(_mm_cmpeq_epi16(high, is), _mm_cmpeq_epi16(high, none));
		end |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_packs_epi16(low, high)) << b;
	}
	uint32_t k = (uint32_t)__builtin_ctzll(end);
#else
	uint32_t k = 0;
	while (k < MANY && print[k] && print[k] != mine)
		k++;
#endif
	*found = print[k % MANY] == mine;
	return k;
}

/* The place of `mine`, which is not 0, among n that a search goes round, from `at` on; or the empty one that ends the search. */
static inline __attribute__((always_inline)) uint32_t prints_find(const uint16_t *print, uint32_t n, uint32_t at, uint16_t mine, bool *found)
{
	for (; at + PRINTS <= n; at += PRINTS) {
		uint32_t k = prints_first(print + at, mine, found);
		if (k < PRINTS)
			return at + k;
	}
	for (at = at < n ? at : 0; print[at] && print[at] != mine; at = at + 1 < n ? at + 1 : 0)
		;
	*found = print[at] == mine;
	return at;
}

#endif
