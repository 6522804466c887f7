/*
 * manifest.h -- how a corpus was made, and what came out: corpus.json.
 */
#ifndef QN_MANIFEST_H
#define QN_MANIFEST_H

#include "journal.h"

struct manifest {
	char *build;         /* JSON object: program, sources, parameters, plugins; the same for every part */
	unsigned per_shard;
	unsigned part, parts; /* part `part` (from 1) of `parts`; 1 of 1: the whole */
	bool complete;
	uint64_t documents, failed, bytes, sources; /* if complete; sources: documents of the sources, those of other parts included */
	char inputs[65];     /* SHA-256 of the input hashes */
};

/* False with text in e if the file is there and is no manifest, without if there is none. */
bool manifest_read(const char *folder, struct manifest *m, struct error *e);
bool manifest_write(const char *folder, const struct manifest *m, struct error *e);
void manifest_free(struct manifest *m);
/* Says the first member that differs between two "build" objects; false if none does. */
bool manifest_differs(const char *build, const char *other, struct error *e);
/* The same for reading any corpus: says that it is none, or not complete. */
bool manifest_expect(const char *folder, struct manifest *m, struct error *e);

#endif
