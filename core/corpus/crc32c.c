/*
 * crc32c.c -- CRC-32C, eight bytes at a time: by the processor's own instruction
 * where it has one, else by tables ("slicing by 8", Kounavis and Berry 2005).
 */
#include "crc32c.h"

#include <stdbool.h>
#include <string.h>
#if defined __x86_64__ && defined __GNUC__
#include <cpuid.h>
#endif

enum { REVERSED = 0x82f63b78 };

static uint32_t table[8][256];

static void make_table(void)
{
	for (uint32_t i = 0; i < 256; i++) {
		uint32_t c = i;
		for (int k = 0; k < 8; k++)
			c = c & 1 ? c >> 1 ^ (uint32_t)REVERSED : c >> 1;
		table[0][i] = c;
	}
	for (uint32_t i = 0; i < 256; i++)
		for (int k = 1; k < 8; k++)
			table[k][i] = table[k - 1][i] >> 8 ^ table[0][table[k - 1][i] & 255];
}

#if defined __x86_64__ && defined __GNUC__
__attribute__((target("sse4.2"))) static uint32_t by_instruction(uint32_t crc, const unsigned char *b, size_t n)
{
	uint64_t c = ~crc;
	for (; n >= 8; n -= 8, b += 8) {
		uint64_t v;
		memcpy(&v, b, sizeof v);
		c = __builtin_ia32_crc32di(c, v);
	}
	for (; n; n--)
		c = __builtin_ia32_crc32qi((uint32_t)c, *b++);
	return ~(uint32_t)c;
}
/* Asked when it is needed: what the compiler would ask with __builtin_cpu_supports, it asks at each start of the program. */
static bool has_instruction(void)
{
	static enum { UNKNOWN, THERE, ABSENT } sse;
	unsigned a, b, c = 0, d;
	if (sse == UNKNOWN)
		sse = __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_2) ? THERE : ABSENT;
	return sse == THERE;
}
#else
static uint32_t by_instruction(uint32_t crc, const unsigned char *b, size_t n) { return (void)b, (void)n, crc; }
static bool has_instruction(void) { return false; }
#endif

uint32_t crc32c(uint32_t crc, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;
	if (has_instruction())
		return by_instruction(crc, b, n);
	if (!table[0][1])
		make_table();
	crc = ~crc;
	for (; n >= 8; n -= 8, b += 8) {
		uint32_t lo = crc ^ ((uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24);
		crc = table[7][lo & 255] ^ table[6][lo >> 8 & 255] ^ table[5][lo >> 16 & 255] ^ table[4][lo >> 24] ^ table[3][b[4]] ^
		      table[2][b[5]] ^ table[1][b[6]] ^ table[0][b[7]];
	}
	for (; n; n--)
		crc = crc >> 8 ^ table[0][(crc ^ *b++) & 255];
	return ~crc;
}
