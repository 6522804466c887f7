/*
 * random.h -- chance for the programs that learn: the same numbers on every machine.
 *
 * The state is never 0. Models are rebuilt to the same bytes only while these stay as
 * they are.
 */
#ifndef QN_LEARN_RANDOM_H
#define QN_LEARN_RANDOM_H

#include <stddef.h>
#include <stdint.h>

static inline uint64_t random_64(uint64_t *state) /* xorshift64* (Vigna 2016); the high bits are the better ones */
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 0x2545F4914F6CDD1Du;
}

static inline uint32_t random_32(uint64_t *state) /* xorshift64 (Marsaglia 2003), its upper half */
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return (uint32_t)(*state >> 32);
}

static inline float random_unit(uint64_t *state) { return (float)(random_64(state) >> 40) * 0x1p-24f; }     /* from 0 on, less than 1 */
static inline float random_even(uint64_t *state) { return (float)(random_64(state) >> 40) * 0x1p-23f - 1; } /* from -1 on, less than 1 */

/* Puts order[n] into an order of chance, by random_32 (Fisher and Yates). */
static inline void random_shuffle(uint32_t *order, size_t n, uint64_t *state)
{
	for (size_t i = n; i > 1; i--) {
		size_t j = random_32(state) % i;
		uint32_t swap = order[i - 1];
		order[i - 1] = order[j];
		order[j] = swap;
	}
}

#endif
