/*
 * words.c -- strings as 64-bit hashes, sets of them, and folding to lower case.
 *
 * Two different words with one hash would need some four billion words in a
 * file to become likely; a comparison of the strings is therefore not made.
 */
#include "rules.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

uint64_t rules_hash(const char *s, size_t n)
{
	uint64_t h = 0x9E3779B97F4A7C15u ^ n;
	for (; n >= 8; n -= 8, s += 8) {
		uint64_t w;
		memcpy(&w, s, 8);
		h = (h ^ w) * 0xC2B2AE3D27D4EB4Fu;
		h ^= h >> 29;
	}
	uint64_t w = 0;
	memcpy(&w, s, n);
	h = (h ^ w) * 0x9FB21C651E98DF25u;
	h ^= h >> 32;
	h *= 0xC2B2AE3D27D4EB4Fu;
	h ^= h >> 29;
	return h ? h : 1;
}

static bool words_grow(struct words *w)
{
	uint32_t n_slot = w->n_slot ? w->n_slot * 2 : 8;
	uint64_t *slot = calloc(n_slot, sizeof *slot);
	if (!slot)
		return false;
	for (uint32_t i = 0; i < w->n_slot; i++)
		if (w->slot[i]) {
			uint32_t at = (uint32_t)w->slot[i] & (n_slot - 1);
			while (slot[at])
				at = (at + 1) & (n_slot - 1);
			slot[at] = w->slot[i];
		}
	free(w->slot);
	w->slot = slot;
	w->n_slot = n_slot;
	return true;
}

bool rules_words_add(struct words *w, uint64_t hash)
{
	if (rules_words_have(w, hash))
		return true;
	if (w->n >= w->n_slot / 2 && !words_grow(w))
		return false;
	uint32_t at = (uint32_t)hash & (w->n_slot - 1);
	while (w->slot[at])
		at = (at + 1) & (w->n_slot - 1);
	w->slot[at] = hash;
	w->n++;
	return true;
}

size_t rules_fold(const char *s, size_t n, char *out, size_t room)
{
	size_t m = 0;
	for (size_t i = 0; i < n && m + 4 <= room;) {
		if ((unsigned char)s[i] < 0x80) {
			out[m++] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
			i++;
			continue;
		}
		utf8proc_int32_t cp;
		utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)s + i, (utf8proc_ssize_t)(n - i), &cp);
		if (step <= 0)
			break;
		m += (size_t)utf8proc_encode_char(utf8proc_tolower(cp), (utf8proc_uint8_t *)out + m);
		i += (size_t)step;
	}
	if (m < room)
		out[m] = 0;
	return m;
}
