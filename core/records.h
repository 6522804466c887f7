/*
 * records.h -- one JSON object after another out of files, folders and corpora.
 */
#ifndef QN_RECORDS_H
#define QN_RECORDS_H

#include "core.h"

struct records {
	char **file;            /* [n_file] "-": standard input */
	unsigned n_file, room_file, at_file;
	int fd;                 /* of the file at hand; -1: none */
	bool lines, ended;      /* of the file at hand: a record is a line; it is read to its end */
	struct buffer bytes;    /* read and not handed out, from `used` on */
	size_t used, looked;    /* looked: bytes behind `used` that were looked at */
	unsigned depth;         /* of braces, there */
	bool string, escape;
	unsigned long line;     /* number of the record in its file, from 1 */
};

/* Adds a file, or of a folder all *.json and *.jsonl, sorted; of a corpus its shards. */
bool records_add(struct records *r, const char *path, struct error *e);
/* Bytes of the next record into *at, its size into *n; they live until the next call. False: the end, or an error
   where e has text. */
bool records_next(struct records *r, const char **at, size_t *n, struct error *e);
/* The file that the last record was in. */
const char *records_file(const struct records *r);
void records_free(struct records *r);

#endif
