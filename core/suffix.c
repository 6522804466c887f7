/*
 * suffix.c -- what the end of a file's name says of what is in it: see suffix.h.
 */
#include "suffix.h"

#include <string.h>
#include <strings.h>

static const char *const other[][2] = {{".jsonl", ".ndjson"}, {".csv", ".tsv"}};
enum { OTHERS = sizeof other / sizeof *other };

static size_t before(const char *name, size_t n, const char *suffix)
{
	size_t tail = strlen(suffix);
	return n > tail && strncasecmp(name + n - tail, suffix, tail) == 0 ? n - tail : 0; /* some systems write A.TXT */
}

size_t suffix_stem(const char *name, size_t n, const char *suffix)
{
	size_t stem = before(name, n, suffix);
	for (unsigned i = 0; !stem && i < OTHERS; i++)
		if (strcmp(suffix, other[i][0]) == 0)
			stem = before(name, n, other[i][1]);
	return stem;
}

bool suffix_of_many(const char *name)
{
	bool many = false;
	for (unsigned i = 0; i < OTHERS; i++)
		many = many || suffix_stem(name, strlen(name), other[i][0]);
	return many;
}
