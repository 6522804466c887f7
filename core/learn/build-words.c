/*
 * build-words.c -- words.model out of two tables of counts.
 *
 *	build-words CLASSES.tsv CASES.tsv OUT.model
 *
 * CLASSES: word, class (0 to 599), count. CASES: word, lower, Title, UPPER, mixed;
 * its first line is a heading.
 */
#include "../model.h"
#include "hash.h"

#include <stdio.h>
#include <stdlib.h>

struct table {
	uint32_t n_slot, n;
	uint16_t *print, *value;
};

static void put(struct table *t, const char *s, size_t n, uint16_t value)
{
	uint32_t h = feat_bytes(s, n), at = h & (t->n_slot - 1);
	uint16_t mine = (uint16_t)(h >> 16 ? h >> 16 : 1);
	while (t->print[at] && t->print[at] != mine)
		at = (at + 1) & (t->n_slot - 1);
	if (!t->print[at]) {
		t->print[at] = mine;
		t->value[at] = value;
		t->n++;
	}
}

static unsigned share(double part, double all) { return part < 0.05 * all ? 0 : part < 0.5 * all ? 1 : part < 0.95 * all ? 2 : 3; }

static int read_table(const char *file, bool cases, struct table *t)
{
	FILE *f = fopen(file, "r");
	char line[1024], word[512];
	if (!f) {
		perror(file);
		return 1;
	}
	t->print = calloc(t->n_slot, sizeof *t->print);
	t->value = calloc(t->n_slot, sizeof *t->value);
	if (!t->print || !t->value)
		return 1;
	while (fgets(line, sizeof line, f)) {
		double v[3] = {0};
		if (sscanf(line, "%511[^\t]\t%lf\t%lf\t%lf", word, &v[0], &v[1], &v[2]) < 3 || t->n >= t->n_slot / 4 * 3)
			continue;
		double all = v[0] + v[1] + v[2];
		put(t, word, strlen(word),
		    cases ? (uint16_t)(1 + 16 * share(v[0], all) + 4 * share(v[1], all) + share(v[2], all)) : (uint16_t)(1 + v[0]));
	}
	fclose(f);
	return 0;
}

int main(int argc, char **argv)
{
	struct table class = {.n_slot = 1 << 17}, cases = {.n_slot = 1 << 17};
	char why[512];
	if (argc != 4) {
		fprintf(stderr, "usage: build-words CLASSES.tsv CASES.tsv OUT.model\n");
		return 2;
	}
	if (read_table(argv[1], false, &class) || read_table(argv[2], true, &cases))
		return 1;
	uint8_t *narrow = malloc(cases.n_slot);
	for (uint32_t i = 0; narrow && i < cases.n_slot; i++)
		narrow[i] = (uint8_t)cases.value[i];
	struct model_part part[] = {{"class print", class.print, 2 * class.n_slot}, {"class", class.value, 2 * class.n_slot},
	                            {"case print", cases.print, 2 * cases.n_slot}, {"case", narrow, cases.n_slot}};
	if (!narrow || !model_write(argv[3], "words 1", part, 4, why, sizeof why)) {
		fprintf(stderr, "%s\n", narrow ? why : "out of memory");
		return 1;
	}
	printf("%s: %u words with classes, %u with case statistics\n", argv[3], class.n, cases.n);
	return 0;
}
