/*
 * opinion.c -- looking the words of attitude up: see opinion.h.
 */
#include "opinion.h"
#include "../model.h"
#include "hash.h"

#include <string.h>

uint32_t opinion_hash(const char *s, size_t n) { return feat_bytes(s, n); }

static uint32_t part_of(uint32_t hash) { return hash >> 21; }

static uint64_t bit_of(uint32_t hash) { return (uint64_t)1 << (hash >> 15 & 63); }

void opinion_over(struct opinion *o, const struct opinion_entry *entry, uint32_t n)
{
	*o = (struct opinion){.n = n, .entry = entry};
	for (uint32_t i = 0, part = 0; part < OPINION_PARTS; part++) {
		o->first[part] = i;
		for (; i < n && part_of(entry[i].hash) == part; i++)
			o->some[part] |= bit_of(entry[i].hash);
	}
}

bool opinion_open(struct opinion *o, const void *file)
{
	size_t bytes = 0;
	const struct opinion_entry *entry = model_section(file, "words", &bytes);
	uint32_t n = (uint32_t)(bytes / sizeof *entry);
	if (!entry || !n || bytes != n * sizeof *entry)
		return false;
	opinion_over(o, entry, n);
	return true;
}

/* The first entry of a hash; n if there is none. */
static uint32_t first_of(const struct opinion *o, uint32_t hash)
{
	uint32_t part = part_of(hash), i = o->some[part] & bit_of(hash) ? o->first[part] : o->n;
	while (i < o->n && o->entry[i].hash < hash)
		i++;
	return i;
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
