/*
 * counter.h -- counts by key, sorted at the end.
 */
#ifndef QN_COUNTER_H
#define QN_COUNTER_H

#include "core.h"

enum { COUNTS = 6 };

struct count {
	const char *key;
	uint64_t v[COUNTS]; /* what they are is up to the caller; sorting goes by v[0] */
	uint64_t seen;      /* the document that it was met in last, plus one: for counting documents */
};

struct counter {
	struct count *at; /* [n] */
	unsigned n, room;
	uint32_t *slot;   /* [n_slot] index + 1, or 0 */
	uint32_t n_slot;
	struct arena keys;
};

/* The count of a key, made if it is new; NULL if memory runs out. Lives until the next call. */
struct count *counter_of(struct counter *c, const char *key, size_t n);
/* Adds to v[which]; with document > 0 also one to v[by_document] if the document is another than the last time. */
bool counter_add(struct counter *c, const char *key, unsigned which, uint64_t document, unsigned by_document);
/* Greatest v[0] first, then by key. No counter_of afterwards. */
void counter_sort(struct counter *c);
void counter_free(struct counter *c);

#endif
