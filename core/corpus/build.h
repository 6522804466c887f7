/*
 * build.h -- building a corpus: what the command line says, and the state of the work.
 */
#ifndef QN_BUILD_H
#define QN_BUILD_H

#include "corpus.h"
#include "feed.h"
#include "manifest.h"
#include "pool.h"
#include "progress.h"
#include "store.h"

struct pending { uint64_t n; char *id, *meta; size_t n_meta; char input[65]; }; /* a document at work */

struct build {
	/* what is asked for */
	struct engine_options engine;
	const char **operand; /* [n_operand] */
	unsigned n_operand, room_operand, n_worker;
	const char *from, *layers, *offsets, *out;
	struct fields fields;
	double timeout;
	size_t memory;
	unsigned per_shard, part, parts;
	bool no_text, repair, resume, retry, quiet;
	/* the work */
	struct job job;
	struct feed feed;
	struct store store, base;     /* base: the corpus whose failures are tried again, held while `store` is its next state */
	struct reader old, old_copy;  /* of base: what the feed passes over, and what is copied */
	struct entry old_entry, copy_entry;
	const char *copy_line;
	size_t copy_n;
	bool have_old, have_copy;
	struct manifest manifest;
	struct progress progress;
	struct pending *pending;      /* ring of [room_pending] */
	unsigned n_pending, room_pending, first_pending;
	uint64_t n_seen;              /* documents of the sources so far */
	char *folder;                 /* of the store: out, a part in it, or `retry` in that */
	struct error why;             /* that stopped it */
	bool temporary, refused;      /* try again; the sources are not those of before */
};

/* Makes or opens the corpus. False: why is in b->why. *finished: there is nothing to do. */
bool build_open(struct build *b, bool *finished);
/* The whole work, once it is open. Answers the exit code. */
int build_run(struct build *b);
/* Reads old entries that come before document n; true if n itself was done well. */
bool build_had(struct build *b, uint64_t n, bool *done);
/* Copies what the old corpus has before document n (UINT64_MAX: all). */
bool build_copy(struct build *b, uint64_t n);
/* Puts the new state in place of the old. */
bool build_swap(const char *corpus, struct error *e);

#endif
