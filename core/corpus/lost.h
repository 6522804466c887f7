/*
 * lost.h -- rows of a document that are lost, those that go with them, and those that remain.
 */
#ifndef QN_LOST_H
#define QN_LOST_H

#include "native.h"

/* Where the rows of a layer went: [n], QN_NONE for the lost. */
struct moves { uint32_t *to; };

/* A row that must refer to one that is lost is lost too, and so are those that must refer to it; a reference that may be null becomes so.
   Each is told, with whether it is lost. */
bool lost_with_others(struct native *x, struct moves *m, void (*tell)(void *arg, const struct native_layer *l, uint32_t row, bool lost), void *arg,
                      struct error *e);
/* Closes the gaps that lost rows leave, and renumbers references. */
void lost_close_up(struct native *x, struct moves *m);

#endif
