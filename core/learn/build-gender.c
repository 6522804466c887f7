/*
 * build-gender.c -- gender.model out of lists of given names.
 *
 *	build-gender OUT.model LIST.tsv ...
 *
 * A list has a name, a tab and M, F or U (both) in each line, and it may have how many
 * per cent are called so. A name that both have leans to those who have it more often.
 */
#include "../model.h"
#include "hash.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

enum { SLOTS = 1 << 15, SHORT = 4 };
#define OFTEN 0.05f /* per cent of people; for lists that do not say */

#define RARE 0.0205f       /* a name no more frequent than this on one list alone may be of both elsewhere */
#define SELDOM 0.0015f    /* a name so rare on one list alone hardly tells anything of the bearers elsewhere: */
#define SELDOM_SHORT 0.01f /* ... and a short one still less, since it may be of another language, "Bong" */

static struct { uint16_t print; uint8_t n; float men, women; } slot[SLOTS];

static void count(const char *name, size_t n, char gender, float often)
{
	char low[128];
	uint32_t h = feat_bytes(low, text_lower(name, n, low, sizeof low)), at = h & (SLOTS - 1);
	uint16_t mine = (uint16_t)(h >> 16 ? h >> 16 : 1);
	while (slot[at].print && slot[at].print != mine)
		at = (at + 1) & (SLOTS - 1);
	slot[at].print = mine;
	slot[at].n = (uint8_t)(n < 255 ? n : 255);
	slot[at].men += gender != 'F' ? often : 0;
	slot[at].women += gender != 'M' ? often : 0;
}

static bool read_list(const char *file, unsigned *n)
{
	char line[512];
	FILE *f = fopen(file, "re");
	if (!f)
		return perror(file), false;
	while (fgets(line, sizeof line, f)) {
		char *tab = strchr(line, '\t');
		if (!tab || tab == line || tab - line > 100 || !strchr("MFU", tab[1]) || (tab[2] != '\t' && tab[2] != '\n'))
			continue;
		if (*n < SLOTS / 4 * 3)
			count(line, (size_t)(tab - line), tab[1], tab[2] == '\t' && strtof(tab + 3, NULL) > 0 ? strtof(tab + 3, NULL) : OFTEN);
		++*n;
	}
	fclose(f);
	return true;
}

/* 3 where the one is at least ten times as many as the other. */
static int lean_of(float more, float less, unsigned letters)
{
	if (more < (letters <= SHORT ? SELDOM_SHORT : SELDOM))
		return 1;
	return more >= 10 * less && more > RARE ? 3 : more >= 3 * less ? 2 : 1;
}

int main(int argc, char **argv)
{
	static uint16_t print[SLOTS];
	static int8_t lean[SLOTS];
	char why[512];
	unsigned n = 0;
	if (argc < 3) {
		fprintf(stderr, "usage: build-gender OUT.model LIST.tsv ...\n");
		return 2;
	}
	for (int i = 2; i < argc; i++)
		if (!read_list(argv[i], &n))
			return 1;
	for (unsigned i = 0; i < SLOTS; i++) {
		float m = slot[i].men, w = slot[i].women;
		print[i] = slot[i].print;
		lean[i] = (int8_t)(m == w ? 0 : m > w ? lean_of(m, w, slot[i].n) : -lean_of(w, m, slot[i].n));
	}
	struct model_part part[] = {{"print", print, sizeof print}, {"lean", lean, sizeof lean}};
	if (!model_write(argv[1], "gender 1", part, 2, why, sizeof why)) {
		fprintf(stderr, "%s\n", why);
		return 1;
	}
	printf("%s: %u lines\n", argv[1], n);
	return 0;
}
