/*
 * tar.h -- the members of a tar archive (POSIX ustar and pax, GNU long names), as a stream.
 */
#ifndef QN_TAR_H
#define QN_TAR_H

#include "stream.h"

struct tar {
	struct stream *s;
	struct buffer name;
	uint64_t left, at; /* bytes of the member that were not read; bytes read of the archive */
	unsigned pad;      /* behind the member */
};

/* On to the next regular file, its name in t->name; false: the end, or an error if e has text. */
bool tar_next(struct tar *t, struct error *e);
/* Up to n bytes of the member; 0: its end, or an error. */
size_t tar_read(struct tar *t, void *to, size_t n, struct error *e);

#endif
