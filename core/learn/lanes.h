/*
 * lanes.h -- small numbers made wide, side by side in a register.
 *
 * __builtin_convertvector takes eight bytes apart and puts them together again in five
 * steps where registers are wider; here each goes into the upper half of its place, and
 * down with its sign: two steps on any processor. Numbers are little-endian, as in models.
 */
#ifndef QN_LEARN_LANES_H
#define QN_LEARN_LANES_H

#include <stdint.h>

typedef int8_t lanes_bytes __attribute__((vector_size(16)));
typedef int16_t lanes_shorts __attribute__((vector_size(16)));
typedef int32_t lanes_whole __attribute__((vector_size(16)));
typedef int64_t lanes_halves __attribute__((vector_size(16)));

#ifdef __clang__
#define LANES_MIX(type, a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else /* gcc has that one from 12 on */
#define LANES_MIX(type, a, b, ...) __builtin_shuffle(a, b, (type){__VA_ARGS__})
#endif

static inline __attribute__((always_inline)) lanes_halves lanes_load(const void *p)
{
	int64_t half;
	__builtin_memcpy(&half, p, sizeof half);
	return (lanes_halves){half, 0};
}

static inline __attribute__((always_inline)) lanes_shorts lanes_of_bytes(const int8_t p[8])
{
	lanes_bytes none = {0}, x = (lanes_bytes)lanes_load(p);
	return (lanes_shorts)LANES_MIX(lanes_bytes, none, x, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23) >> 8;
}

static inline __attribute__((always_inline)) lanes_whole lanes_of_shorts(const int16_t p[4])
{
	lanes_shorts none = {0}, x = (lanes_shorts)lanes_load(p);
	return (lanes_whole)LANES_MIX(lanes_shorts, none, x, 0, 8, 1, 9, 2, 10, 3, 11) >> 16;
}

#endif
