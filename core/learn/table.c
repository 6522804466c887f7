/*
 * table.c -- opening a table of weights: see table.h.
 */
#include "table.h"

bool table_open(struct table *t, const void *section, size_t bytes, unsigned n_class)
{
	const struct table_head *h = section;
	if (!section || bytes < sizeof *h || h->n_class != n_class || !h->n_slot || !h->spare ||
	    (bytes - sizeof *h) / (2 + n_class) < (uint64_t)h->n_slot + h->spare)
		return false;
	uint32_t n = h->n_slot + h->spare;
	const uint16_t *print = (const uint16_t *)(h + 1);
	*t = (struct table){h, print, (const int8_t *)(print + n), h->n_slot, n_class};
	return !print[n - 1]; /* so that every search ends */
}
