/*
 * network.h -- who stands where on whom, over all documents of a run: as a graph, and as a sheet.
 *
 *   write.c    a document's stances as lines, and lines into edges
 *   network.c  edges as a CSV list or as GraphML
 *   stances.c  a row a stance as CSV
 */
#ifndef QN_NETWORK_H
#define QN_NETWORK_H

#include "quidnunc.h"

enum { EVIDENCE_MOST = 200 }; /* identifiers kept of one edge; the count goes on */

struct edge {
	char *holder, *target; /* holder "": the author */
	bool positive;
	unsigned long count;
	unsigned n_evidence;
	char *evidence;        /* [n] "id#begin-end", a blank between; NULL: none */
	size_t n, room;
};

struct network {
	struct edge *edge; /* [n] in the order of their first rows */
	uint32_t n, room;
	uint32_t *slot;    /* [n_slot] open addressing: edge + 1 */
	uint32_t n_slot;
};

/* A field of CSV, n bytes, in quotation marks where they are needed. */
void network_field(qn_writer *w, const char *s, size_t n);
extern const qn_format network_stances;

qn_status network_write(qn_writer *w);
void *network_start(qn_writer *w);
qn_status network_fold(void *state, const char *bytes, size_t n);
void network_free(struct network *net);
/* Sorts the edges by holder, target and sign. */
void network_sort(struct network *net);

#endif
