/*
 * derive.h -- a corpus made of another, document by document.
 */
#ifndef QN_DERIVE_H
#define QN_DERIVE_H

#include "manifest.h"
#include "native.h"
#include "store.h"

struct derive {
	struct manifest from;
	struct reader r;
	struct store store;
	char *out;        /* once it was made */
	bool finished;
	struct entry x;   /* the document at hand */
	const char *line; /* [n] */
	size_t n;
};

/* Opens the complete corpus `in` and makes `out`, which must not be there; `how` goes into its manifest: "strip". */
bool derive_open(struct derive *d, const char *in, const char *out, const char *how, struct error *e);
/* The next document. False: the end, or an error if e has text. */
bool derive_next(struct derive *d, struct error *e);
/* Puts a record (native JSON) in its place; NULL: the line as it is. */
bool derive_put(struct derive *d, const struct buffer *record, const char *meta, size_t n_meta, struct error *e);
/* Finishes the manifest. */
bool derive_finish(struct derive *d, struct error *e);
/* What was not finished is removed. */
void derive_close(struct derive *d);
/* Appends the members of a record as they stand, without those named in `but` ("text,anchors"), the frame's and meta. */
bool members_without(const char *line, size_t n, const char *but, struct buffer *out, struct error *e);

#endif
