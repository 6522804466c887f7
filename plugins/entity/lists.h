/*
 * lists.h -- the lists of a folder as the section that gazetteer.h opens (trainers only).
 */
#ifndef ENTITY_LISTS_H
#define ENTITY_LISTS_H

#include "gazetteer.h"

struct lists { uint32_t n_slot, n; uint16_t *print, *bits; /* [n_slot], one block of memory: free(print) */ };

/* Files that the folder lacks are left out; false if memory runs out. */
bool lists_read(struct lists *l, const char *folder);

#endif
