/*
 * train-common.c -- chance and progress, for the programs that learn.
 */
#include "train.h"

#include <stdio.h>
#include <time.h>

unsigned haste = 1;

void shuffle(struct gold **order, uint32_t n, uint64_t *state)
{
	for (uint32_t i = n; i > 1; i--) {
		uint32_t j = (uint32_t)(random_64(state) % i);
		struct gold *g = order[i - 1];
		order[i - 1] = order[j];
		order[j] = g;
	}
}

uint32_t lessons(struct treebank *b, struct treebank *text, unsigned text_rounds, unsigned fold, unsigned round, struct gold **lesson)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < b->n; i++)
		if (b->at[i].fold % FOLDS != fold)
			lesson[n++] = &b->at[i];
	for (uint32_t i = round - 1; text && round <= text_rounds && i < text->n; i += text_rounds)
		lesson[n++] = &text->at[i];
	return n;
}

void progress(const char *what, unsigned round, unsigned rounds, double right)
{
	static struct timespec began;
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (!began.tv_sec)
		began = now;
	fprintf(stderr, "%6.0f s  %s: round %u of %u, %.2f %% right\n", (double)(now.tv_sec - began.tv_sec), what, round, rounds, right);
}
