/*
 * build-opinions.c -- lists of words of attitude as the table that plugins map.
 *
 *	build-opinions OUT.model LIST.txt [LIST.txt ...]
 *
 * A list may take out words of those before it. It is run when the program is built, so that no start pays for reading lists.
 */
#include "../model.h"
#include "opinion_read.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
	struct opinion_list list = {0};
	char why[512];
	bool ok = true;
	if (argc < 3) {
		fprintf(stderr, "usage: build-opinions OUT.model LIST.txt [LIST.txt ...]\n");
		return 2;
	}
	for (int i = 2; ok && i < argc; i++)
		ok = opinion_read(&list, argv[i], why, sizeof why);
	const struct model_part words = {"words", list.entry, list.n * sizeof *list.entry};
	ok = ok && model_write(argv[1], OPINION_KIND, &words, 1, why, sizeof why);
	free(list.entry);
	if (!ok)
		fprintf(stderr, "%s\n", why);
	return ok ? 0 : 1;
}
