/*
 * store.h -- a corpus on disk, as it grows.
 *
 *	corpus.json           the manifest: how it was made
 *	journal.jsonl         a line for each document: its hashes, its place
 *	shards/000000.jsonl   documents 0 to 999, in the native JSON
 *	shards/000001.jsonl   documents 1000 to 1999, and so on
 *
 * A document is there once its line in the journal is. Its line in the shard is
 * written before; whatever a crash leaves behind is found by the checksums and
 * cut off when the store is opened again.
 */
#ifndef QN_STORE_H
#define QN_STORE_H

#include "journal.h"

struct store {
	char *folder;
	unsigned per_shard;        /* documents in a shard */
	int journal, shard, lock;  /* -1: closed */
	uint64_t shard_no;         /* of the open shard */
	uint64_t shard_end, journal_end; /* bytes that stand in both files */
	struct buffer lines, entries; /* to be appended to the shard and to the journal */
	uint64_t lines_n;          /* bytes of the shard with what is in `lines` */
	uint64_t n_done, n_failed; /* documents in the journal, with those to be appended */
	bool any;                  /* there is one */
	uint64_t last;             /* number of the last document */
	char last_input[65];       /* and the hash of its input */
	double synced;             /* when all was last on the disk */
	bool temporary;            /* the failure may pass: full disk, another process at work */
};

/* Opens the store in a folder that is there with a `shards` folder in it, repairs it and takes its lock; makes an empty one. */
bool store_open(struct store *s, const char *folder, unsigned per_shard, struct error *e);
/* Appends a document: its record (native JSON, a line) gets number and meta, and is framed. x->at and x->bytes are set. */
bool store_put(struct store *s, struct entry *x, const char *meta, size_t n_meta, const char *record, size_t n,
               struct error *e);
/* Appends a line that is framed already. */
bool store_copy(struct store *s, struct entry *x, const char *line, size_t n, struct error *e);
/* Writes what is to be appended; with `sync`, waits until it is on the disk. */
bool store_flush(struct store *s, bool sync, struct error *e);
bool store_close(struct store *s, struct error *e);
/* Removes a store with its folder, where that has nothing else in it. */
void store_remove(const char *folder);
/* A new folder; false with the reason if the name is taken or it cannot be made. */
bool folder_make(const char *path, struct error *e);
/* Waits until the names in a folder are on the disk. */
bool folder_sync(const char *path);
/* "FOLDER/journal.jsonl" */
void journal_path(const char *folder, char *out, size_t room);
/* "FOLDER/shards/000012.jsonl" */
void shard_path(const char *folder, uint64_t no, char *out, size_t room);

/* ---- reader.c */

/* Totals over the journal. */
bool store_tally(const char *folder, struct tally *t, struct error *e);

/* Documents of a corpus that is not being written, one after another, each checked. */
struct reader {
	char *folder;
	unsigned per_shard;
	struct lines journal, shard;
	struct buffer id;
	uint64_t shard_no;
	bool shard_open;
};
bool reader_open(struct reader *r, const char *folder, unsigned per_shard, struct error *e);
/* The next entry and its line in the shard. False: the end, or damage if e has text. */
bool reader_next(struct reader *r, struct entry *x, const char **line, size_t *n, struct error *e);
void reader_close(struct reader *r);

#endif
