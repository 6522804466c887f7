/*
 * gazetteer.c -- opening the lists: see gazetteer.h.
 */
#include "gazetteer.h"

bool gazetteer_open(struct gazetteer *g, const void *section, size_t bytes)
{
	if (!section || bytes < 64 || bytes % 4)
		return false;
	g->n_slot = (uint32_t)(bytes / 4);
	g->print = section;
	g->lists = g->print + g->n_slot;
	return (g->n_slot & (g->n_slot - 1)) == 0;
}
