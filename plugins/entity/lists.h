/*
 * lists.h -- the lists of a folder as the section that gazetteer.h opens (trainers only).
 */
#ifndef ENTITY_LISTS_H
#define ENTITY_LISTS_H

#include "gazetteer.h"

struct lists { uint32_t n_slot, n; uint16_t *print, *bits; /* [n_slot], one block of memory: free(print) */ };

/* Files that the folder lacks are left out. `own` (NULL: none) has names of organisations of our own, parted by commas, below a line
   "# club", "# company", "# outlet", "# agency", "# party", "# university" or "# nobody" (GDP: no name at all). False if it cannot be read or memory runs out. */
bool lists_read(struct lists *l, const char *folder, const char *own);

#endif
