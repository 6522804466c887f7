/*
 * stream.h -- the bytes of a file, unpacked on the way by the program that packs such files.
 */
#ifndef QN_STREAM_H
#define QN_STREAM_H

#include "core.h"

#include <sys/types.h>

struct stream {
	int fd;      /* -1: closed */
	pid_t child; /* the program that unpacks; 0: none */
	char name[64]; /* its name */
	double size; /* of the file, bytes; 0: not known */
	int file;    /* the packed file, to tell how far it is read; -1: none */
	bool ended;  /* all was read */
};

/* What a name's suffix says: how it is packed, and what is in it. Cuts the suffixes off: "a.tar.gz" has tar, n = 1. */
struct packing { const char *program; bool tar; size_t n; };
struct packing packing_of(const char *name);

bool stream_open(struct stream *s, const char *path, struct error *e);
/* Up to n bytes; 0: the end, or an error if e has text. */
size_t stream_read(struct stream *s, void *to, size_t n, struct error *e);
double stream_share(const struct stream *s); /* how much of the file is read, 0 to 1 */
/* False if the unpacking program failed. */
bool stream_close(struct stream *s, struct error *e);

#endif
