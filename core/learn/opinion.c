/*
 * opinion.c -- attitude-words.txt, read and looked up: see opinion.h.
 */
#include "opinion.h"
#include "hash.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const section_name[OP_SECTIONS] = {
	"for", "help", "against", "harm", "angers", "pleases", "noun.for", "noun.against", "noun.between.against", "noun.between.for",
	"adj.for", "adj.against", "good", "bad", "deny", "doubt", "ally", "foe", "warms", "cools", "loyal", "suffered", "never"};

uint32_t opinion_hash(const char *s, size_t n) { return feat_bytes(s, n); }

/* ---- reading */

static bool add(struct opinion *o, uint32_t *room, const char *s, size_t n, unsigned section, uint32_t prep)
{
	if (o->n == *room) {
		uint32_t more = *room ? *room * 2 : 4096;
		struct opinion_entry *grown = realloc(o->entry, more * sizeof *grown);
		if (!grown)
			return false;
		o->entry = grown;
		*room = more;
	}
	o->entry[o->n++] = (struct opinion_entry){opinion_hash(s, n), 1u << section, prep};
	return true;
}

/* The British spelling of a word in -ize or -yze, into out; 0 if it has none. */
static size_t british(const char *s, size_t n, char *out, size_t room)
{
	if (n < 5 || n >= room || s[n - 1] != 'e' || s[n - 2] != 'z' || (s[n - 3] != 'i' && s[n - 3] != 'y'))
		return 0;
	memcpy(out, s, n);
	out[n - 2] = 's';
	return n;
}

static bool add_word(struct opinion *o, uint32_t *room, const char *s, size_t n, unsigned section)
{
	char other[64];
	const char *at = memchr(s, '@', n);
	size_t word = at ? (size_t)(at - s) : n, second = british(s, word, other, sizeof other);
	const char *p = at ? at + 1 : s + n;
	do {
		size_t len = at ? strcspn(p, "/ \t\r\n") : 0;
		uint32_t prep = at ? opinion_hash(p, len) : 0;
		if (!add(o, room, s, word, section, prep) || (second && !add(o, room, other, second, section, prep)))
			return false;
		p += len;
	} while (at && *p == '/' && p++);
	return true;
}

/* By hash, then by preposition, digit by digit from the last (radix sort): every start
 * of the program pays for it. */
static bool sort(struct opinion *o)
{
	struct opinion_entry *from = o->entry, *to = malloc((o->n + 1) * sizeof *to);
	if (!to)
		return false;
	for (int digit = 0; digit < 8; digit++) {
		uint32_t at[257] = {0};
		int shift = digit % 4 * 8;
		for (uint32_t i = 0; i < o->n; i++)
			at[((digit < 4 ? from[i].prep : from[i].hash) >> shift & 255) + 1]++;
		for (int k = 0; k < 256; k++)
			at[k + 1] += at[k];
		for (uint32_t i = 0; i < o->n; i++)
			to[at[(digit < 4 ? from[i].prep : from[i].hash) >> shift & 255]++] = from[i];
		struct opinion_entry *swap = from;
		from = to;
		to = swap;
	}
	free(to); /* an even number of turns: from is o->entry again */
	return true;
}

static bool read_line(struct opinion *o, uint32_t *room, char *line, int *section, char *why, size_t n_why)
{
	line[strcspn(line, "#\r\n")] = 0;
	if (line[0] == '[') {
		*section = -1;
		line[strcspn(line, "]")] = 0;
		for (int k = 0; k < OP_SECTIONS; k++)
			if (strcmp(line + 1, section_name[k]) == 0)
				*section = k;
		return *section >= 0 || (snprintf(why, n_why, "there is no section [%.60s]", line + 1), false);
	}
	for (char *w = line + strspn(line, " \t"); *w; w += strspn(w, " \t")) {
		size_t n = strcspn(w, " \t");
		if (*section < 0)
			return snprintf(why, n_why, "words before the first [section]"), false;
		if (!add_word(o, room, w, n, (unsigned)*section))
			return snprintf(why, n_why, "out of memory"), false;
		w += n;
	}
	return true;
}

/* Takes out the words of [never]. */
static void forget(struct opinion *o)
{
	uint32_t kept = 0, n;
	for (uint32_t i = 0; i < o->n; i += n) {
		uint32_t bits = 0;
		for (n = 0; i + n < o->n && o->entry[i + n].hash == o->entry[i].hash; n++)
			bits |= o->entry[i + n].sections;
		for (uint32_t k = i; k < i + n && !(bits & 1u << OP_NEVER); k++)
			o->entry[kept++] = o->entry[k];
	}
	o->n = kept;
}

bool opinion_more(struct opinion *o, const char *path, char *why, size_t n_why)
{
	char line[8192], reason[128] = "";
	uint32_t room = o->n, kept = 0;
	int section = -1;
	unsigned number = 0;
	FILE *f = fopen(path, "re");
	bool ok = f != NULL;
	if (!f)
		snprintf(why, n_why, "%s: %s", path, strerror(errno));
	while (ok && fgets(line, sizeof line, f)) {
		number++;
		ok = read_line(o, &room, line, &section, reason, sizeof reason);
	}
	if (f && !ok)
		snprintf(why, n_why, "%s:%u: %s", path, number, reason);
	if (f)
		fclose(f);
	if (ok && !sort(o))
		ok = (snprintf(why, n_why, "%s: out of memory", path), false);
	for (uint32_t i = 0; ok && i < o->n; i++) /* one entry a word and preposition */
		if (kept && o->entry[kept - 1].hash == o->entry[i].hash && o->entry[kept - 1].prep == o->entry[i].prep)
			o->entry[kept - 1].sections |= o->entry[i].sections;
		else
			o->entry[kept++] = o->entry[i];
	o->n = kept;
	if (ok)
		forget(o);
	return ok;
}

struct opinion *opinion_load(const char *path, char *why, size_t n_why)
{
	struct opinion *o = calloc(1, sizeof *o);
	if (!o)
		snprintf(why, n_why, "out of memory");
	if (o && opinion_more(o, path, why, n_why))
		return o;
	opinion_free(o);
	return NULL;
}

void opinion_free(struct opinion *o)
{
	if (o)
		free(o->entry);
	free(o);
}

/* ---- looking up */

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
