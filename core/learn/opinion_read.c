/*
 * opinion_read.c -- attitude-words.txt, read: see opinion_read.h.
 */
#include "opinion_read.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const section_name[OP_SECTIONS] = {
	"for", "help", "against", "harm", "angers", "pleases", "noun.for", "noun.against", "noun.between.against", "noun.between.for",
	"adj.for", "adj.against", "good", "bad", "deny", "doubt", "ally", "foe", "warms", "cools", "loyal", "suffered", "never", "begins"};

static bool add(struct opinion_list *o, const char *s, size_t n, unsigned section, uint32_t prep)
{
	if (o->n == o->room) {
		uint32_t more = o->room ? o->room * 2 : 4096;
		struct opinion_entry *grown = realloc(o->entry, more * sizeof *grown);
		if (!grown)
			return false;
		o->entry = grown;
		o->room = more;
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

/* What a phrase begins with, up to each of its joints: "give_", "give_~_". */
static bool add_beginnings(struct opinion_list *o, const char *s, size_t n)
{
	for (size_t k = 1; k < n; k++)
		if (s[k - 1] == '_' && !add(o, s, k, OP_BEGINS, 0))
			return false;
	return true;
}

static bool add_word(struct opinion_list *o, const char *s, size_t n, unsigned section)
{
	char other[64];
	const char *at = memchr(s, '@', n);
	size_t word = at ? (size_t)(at - s) : n, second = british(s, word, other, sizeof other);
	const char *p = at ? at + 1 : s + n;
	if (!add_beginnings(o, s, word))
		return false;
	do {
		size_t len = at ? strcspn(p, "/ \t\r\n") : 0;
		uint32_t prep = at ? opinion_hash(p, len) : 0;
		if (!add(o, s, word, section, prep) || (second && !add(o, other, second, section, prep)))
			return false;
		p += len;
	} while (at && *p == '/' && p++);
	return true;
}

static int by_hash(const void *a, const void *b)
{
	const struct opinion_entry *x = a, *y = b;
	return x->hash != y->hash ? (x->hash < y->hash ? -1 : 1) : x->prep != y->prep ? (x->prep < y->prep ? -1 : 1) : 0;
}

static bool read_line(struct opinion_list *o, char *line, int *section, char *why, size_t n_why)
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
		if (!add_word(o, w, n, (unsigned)*section))
			return snprintf(why, n_why, "out of memory"), false;
		w += n;
	}
	return true;
}

/* Takes out the words of [never]. */
static void forget(struct opinion_list *o)
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

bool opinion_read(struct opinion_list *o, const char *path, char *why, size_t n_why)
{
	char line[8192], reason[128] = "";
	uint32_t kept = 0;
	int section = -1;
	unsigned number = 0;
	FILE *f = fopen(path, "re");
	bool ok = f != NULL;
	if (!f)
		snprintf(why, n_why, "%s: %s", path, strerror(errno));
	while (ok && fgets(line, sizeof line, f)) {
		number++;
		ok = read_line(o, line, &section, reason, sizeof reason);
	}
	if (f && !ok)
		snprintf(why, n_why, "%s:%u: %s", path, number, reason);
	if (f)
		fclose(f);
	if (!ok)
		return false;
	qsort(o->entry, o->n, o->n ? sizeof *o->entry : 1, by_hash);
	for (uint32_t i = 0; i < o->n; i++) /* one entry a word and preposition */
		if (kept && o->entry[kept - 1].hash == o->entry[i].hash && o->entry[kept - 1].prep == o->entry[i].prep)
			o->entry[kept - 1].sections |= o->entry[i].sections;
		else
			o->entry[kept++] = o->entry[i];
	o->n = kept;
	forget(o);
	return true;
}
