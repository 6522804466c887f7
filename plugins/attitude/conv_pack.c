/*
 * conv_pack.c -- vectors as they lie in a model file: a byte a number, found by 16 bits of their word.
 */
#include "conv_train.h"
#include "../../core/learn/hash.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void *conv_pack(uint32_t n_slot, uint32_t dim, const uint32_t *word, const float *row, size_t *n)
{
	struct { uint32_t n_slot, dim; float scale; uint32_t zero; } head = {n_slot, dim, 0, 0};
	float top = 1e-9f;
	for (size_t i = 0; i < (size_t)n_slot * dim; i++)
		top = fmaxf(top, fabsf(row[i]));
	head.scale = top / 127;
	*n = sizeof head + (size_t)n_slot * (sizeof(uint16_t) + dim);
	char *bytes = calloc(1, *n);
	if (!bytes)
		return NULL;
	memcpy(bytes, &head, sizeof head);
	uint16_t *print = (uint16_t *)(bytes + sizeof head);
	int8_t *rows = (int8_t *)(print + n_slot);
	for (uint32_t i = 0; i < n_slot; i++) {
		if (!word[i])
			continue;
		uint32_t at = word[i] & (n_slot - 1);
		while (print[at] && print[at] != feat_print(word[i]))
			at = (at + 1) & (n_slot - 1);
		print[at] = feat_print(word[i]);
		for (uint32_t d = 0; d < dim; d++)
			rows[(size_t)at * dim + d] = (int8_t)lrintf(row[(size_t)i * dim + d] / head.scale);
	}
	return bytes;
}
