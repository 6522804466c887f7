/*
 * build-connotations.c -- connotations.model out of connotations.txt.
 *
 *	build-connotations connotations.txt OUT.model
 */
#include "../model.h"
#include "connotation.h"
#include "hash.h"

#include <stdio.h>
#include <stdlib.h>

struct table { uint32_t n_slot, n; uint16_t *print, *rating; };

static void put(struct table *t, const char *lemma, size_t n, char part, struct connotation c)
{
	uint32_t key = connotation_key(feat_bytes(lemma, n), part), at = connotation_slot(&(struct connotations){t->n_slot, t->print, t->rating}, key);
	if (t->print[at])
		return; /* the first one counts */
	t->print[at] = feat_print(key);
	t->rating[at] = connotation_pack(c);
	t->n++;
}

/* With its British spelling, if it ends in -ize or -yze. */
static void put_spellings(struct table *t, const char *lemma, char part, struct connotation c)
{
	char other[128];
	size_t n = strlen(lemma);
	put(t, lemma, n, part, c);
	if (n >= sizeof other - 2 || n < 5 || strcmp(lemma + n - 2, "ze") != 0 || (lemma[n - 3] != 'i' && lemma[n - 3] != 'y'))
		return;
	memcpy(other, lemma, n + 1);
	other[n - 2] = 's';
	put(t, other, n, part, c);
}

static bool scale(int x) { return x >= -2 && x <= 2; }

static bool read_line(struct table *t, const char *line)
{
	char lemma[96], part[2];
	int v[4], used = 0;
	if (line[0] == '#' || line[strspn(line, " \t\r\n")] == 0)
		return true;
	if (sscanf(line, "%95s %1[nvjr] %d %d %d %d %n", lemma, part, &v[0], &v[1], &v[2], &v[3], &used) != 6 || line[used] ||
	    !scale(v[0]) || !scale(v[1]) || !scale(v[2]) || !scale(v[3]) || t->n >= t->n_slot / 4 * 3)
		return false;
	put_spellings(t, lemma, part[0], (struct connotation){(int8_t)v[0], (int8_t)v[1], (int8_t)v[2], (int8_t)v[3]});
	return true;
}

int main(int argc, char **argv)
{
	struct table t = {.n_slot = 1 << 14};
	char why[512], line[512];
	unsigned number = 0;
	FILE *f = argc == 3 ? fopen(argv[1], "r") : NULL;
	if (!f) {
		fprintf(stderr, argc == 3 ? "%s: no such file\n" : "usage: build-connotations connotations.txt OUT.model\n", argv[1]);
		return 2;
	}
	t.print = calloc(t.n_slot, sizeof *t.print);
	t.rating = calloc(t.n_slot, sizeof *t.rating);
	while (t.print && t.rating && fgets(line, sizeof line, f)) {
		number++;
		if (!read_line(&t, line)) {
			fprintf(stderr, "%s:%u: expected LEMMA n|v|j|r and four numbers from -2 to 2, found %s", argv[1], number, line);
			return 1;
		}
	}
	fclose(f);
	const struct model_part part[] = {{"print", t.print, t.n_slot * sizeof *t.print}, {"rating", t.rating, t.n_slot * sizeof *t.rating}};
	if (!t.print || !t.rating || !model_write(argv[2], "connotations 1", part, 2, why, sizeof why)) {
		fprintf(stderr, "%s\n", t.print && t.rating ? why : "out of memory");
		return 1;
	}
	printf("%s: %u ratings\n", argv[2], t.n);
	return 0;
}
