/*
 * source.h -- where documents come from: files, and standard input as a stream.
 */
#ifndef QN_SOURCE_H
#define QN_SOURCE_H

#include "operand.h"
#include "work.h"

#include <limits.h>

enum source_state { SOURCE_RECORD, SOURCE_WAIT, SOURCE_BROKEN, SOURCE_END };

struct source {
	const qn_format *from; /* NULL: by each file's suffix */
	const struct engine *g;
	const struct operand *file; /* [n_file] */
	unsigned n_file, at_file;
	int fd;             /* of the file at hand; -1: none */
	bool ended;         /* the file at hand is read to its end */
	bool guessed;       /* nobody said --from: what reads as JSON but is taken for text is said once */
	bool stream;        /* it is a pipe or a terminal, to be waited for */
	struct buffer bytes, beside; /* bytes: read and not handed out yet, from `used` on; beside: also the header of a table */
	bool have_beside;
	size_t used, looked; /* looked: how much was there when no record was found */
	unsigned long n_record;
	char id[PATH_MAX];
	struct error why;
	enum source_state (*next)(struct source *, struct record *); /* in place of files; NULL: files */
	void *next_arg;
};

void source_open(struct source *s, const qn_format *from, const struct operand *file, unsigned n_file);
void source_close(struct source *s);
/* The next record, whose bytes live until the next call; SOURCE_WAIT: poll s->fd for reading first; SOURCE_BROKEN:
   a file that cannot be read: r->id names it, s->why says why. */
enum source_state source_next(struct source *s, struct record *r);

#endif
