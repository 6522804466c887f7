/*
 * opinion.c -- looking the words of attitude up: see opinion.h.
 */
#include "opinion.h"
#include "../model.h"
#include "hash.h"

#include <string.h>

uint32_t opinion_hash(const char *s, size_t n) { return feat_bytes(s, n); }

bool opinion_open(struct opinion *o, const void *file)
{
	size_t bytes = 0;
	o->entry = model_section(file, "words", &bytes);
	o->n = (uint32_t)(bytes / sizeof *o->entry);
	return o->entry && o->n && bytes == o->n * sizeof *o->entry;
}

static uint32_t first_of(const struct opinion *o, uint32_t hash)
{
	uint32_t lo = 0, hi = o->n;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (o->entry[mid].hash < hash)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

uint32_t opinion_find(const struct opinion *o, uint32_t hash)
{
	uint32_t bits = 0;
	for (uint32_t i = first_of(o, hash); i < o->n && o->entry[i].hash == hash; i++)
		bits |= o->entry[i].sections;
	return bits;
}

uint32_t opinion_with(const struct opinion *o, uint32_t hash, uint32_t prep)
{
	for (uint32_t i = first_of(o, hash); i < o->n && o->entry[i].hash == hash; i++)
		if (o->entry[i].prep == prep)
			return o->entry[i].sections;
	return 0;
}

static uint32_t stem(const struct opinion *o, const char *s, size_t n, const char *add)
{
	char word[64];
	size_t k = strlen(add);
	if (n < 2 || n + k >= sizeof word)
		return 0;
	memcpy(word, s, n);
	memcpy(word + n, add, k);
	return opinion_find(o, opinion_hash(word, n + k));
}

static bool ends(const char *s, size_t n, const char *tail)
{
	size_t k = strlen(tail);
	return n > k + 1 && memcmp(s + n - k, tail, k) == 0;
}

uint32_t opinion_form(const struct opinion *o, const char *s, size_t n)
{
	static const struct { const char *tail, *add; } ending[] = {
		{"ies", "y"}, {"ied", "y"}, {"es", ""}, {"s", ""}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}, {"ly", ""}, {"er", ""}, {"est", ""}};
	uint32_t bits = stem(o, s, n, "");
	for (size_t i = 0; !bits && i < sizeof ending / sizeof *ending; i++) {
		size_t k = strlen(ending[i].tail);
		if (!ends(s, n, ending[i].tail))
			continue;
		bits = stem(o, s, n - k, ending[i].add);
		if (!bits && n > k + 3 && s[n - k - 1] == s[n - k - 2]) /* slapped */
			bits = stem(o, s, n - k - 1, ending[i].add);
	}
	return bits;
}
