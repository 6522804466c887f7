/*
 * scan.h -- reading corpora: one document after another, checked, only what is wanted of each.
 */
#ifndef QN_SCAN_H
#define QN_SCAN_H

#include "native.h"
#include "records.h"

struct scan {
	struct records r;
	struct native x;          /* the document at hand */
	struct native_wish wish;
	const char *line;         /* [n] it, as it stands */
	size_t n;
	uint64_t number;          /* of it in its corpus; counted where the line does not say */
	uint64_t count;           /* documents so far */
	bool once;                /* of near-duplicates only the first */
	uint64_t *twin;           /* [n_twin] sorted numbers of documents that are near-duplicates of earlier ones */
	size_t n_twin, room_twin;
	struct doc *d;            /* see scan_doc */
};

/* Adds a corpus, a folder, a file or "-". */
bool scan_add(struct scan *s, const char *path, struct error *e);
/* The next document; s->x.error is set for one that failed. False: the end, or an error if e has text. */
bool scan_next(struct scan *s, struct error *e);
/* The document's text, with offsets; NULL if it has none. Layers are brought to code points. `wish.text` must be set. */
const struct doc *scan_doc(struct scan *s, struct error *e);
/* Bytes of the words that a row covers into *n; NULL if there is no text. */
const char *scan_words(const struct doc *d, const struct native_layer *l, uint32_t row, size_t *n);
/* A member of "meta" as text, in a buffer that the next call uses again; "" if it is not there. */
const char *scan_meta(const struct scan *s, const char *member);
void scan_close(struct scan *s);

#endif
