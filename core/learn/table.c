/*
 * table.c -- opening a table of weights: see table.h.
 */
#include "table.h"

bool table_open(struct table *t, const void *section, size_t bytes, unsigned n_class)
{
	const struct table_head *h = section;
	if (!section || bytes < sizeof *h || h->n_class != n_class || h->stride < 2 + n_class || !h->n_slot || !h->spare ||
	    (bytes - sizeof *h) / h->stride < (uint64_t)h->n_slot + h->spare)
		return false;
	/* the last row is empty, so that every search ends */
	const unsigned char *row = (const unsigned char *)(h + 1), *last = row + (size_t)(h->n_slot + h->spare - 1) * h->stride;
	if (last[0] || last[1])
		return false;
	*t = (struct table){h, row, h->n_slot, h->stride};
	return true;
}
