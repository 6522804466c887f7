/*
 * groups.h -- which documents belong together, as corpus duplicates wrote it down.
 */
#ifndef QN_GROUPS_H
#define QN_GROUPS_H

#include "core.h"

struct groups {
	struct member { uint64_t n; uint32_t group; } *at; /* [n] by number of document; group: hash of its first document's identifier */
	unsigned n, room;
};

/* Reads CORPUS/duplicates.jsonl; *there says whether it is there. */
bool groups_read(struct groups *g, const char *corpus, bool *there, struct error *e);
/* A number for the document's group, or for itself if it is in none: from its identifier. */
uint32_t groups_of(const struct groups *g, uint64_t n, const char *id);
void groups_free(struct groups *g);
/* A number from 0 to 1 for a key and a seed, evenly spread: the same for ever. */
double fate_of(uint32_t key, uint32_t seed);

#endif
