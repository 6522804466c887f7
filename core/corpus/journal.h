/*
 * journal.h -- what was done, a line for each document, only ever appended.
 */
#ifndef QN_JOURNAL_H
#define QN_JOURNAL_H

#include "frame.h"

#include <nettle/sha2.h>

struct entry {
	uint64_t n;          /* number of the document among all of the sources, from 0 */
	const char *id;      /* lives as long as the line it was read from, or until the next */
	char input[65];      /* SHA-256 of its record in the source, hexadecimal */
	char text[65];       /* of its text; "" where it failed */
	uint64_t at, bytes;  /* where its line is in its shard, newline included */
	bool ok;
};

/* Appends the entry as a line. */
void entry_put(struct buffer *out, const struct entry *x);
/* Reads a line; false if it is damaged. The identifier goes into `id`, which is used again. */
bool entry_read(const char *line, size_t n, struct entry *x, struct buffer *id);

/* The next entry of a corpus's journal, its identifier in `id` until the one after it. False: the end, or a reason in e. */
bool entry_next(struct lines *journal, const char *folder, struct entry *x, struct buffer *id, struct error *e);

/* Totals over a journal. */
struct tally {
	uint64_t documents, failed, bytes;
	struct sha256_ctx inputs;
	char inputs_sha256[65]; /* after tally_end: of all input hashes, a line each */
};
void tally_begin(struct tally *t);
void tally_add(struct tally *t, const struct entry *x);
void tally_end(struct tally *t);

void hex_sha256(const void *bytes, size_t n, char out[65]);
void hex_digest(struct sha256_ctx *ctx, char out[65]);

#endif
