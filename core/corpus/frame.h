/*
 * frame.h -- a line of JSON that carries its own checksum.
 *
 *	{"crc32c":"89abcdef","n":12, ... }
 *
 * The checksum is that of all bytes behind its comma, up to the newline, which is
 * not in it. A line that was cut off, or changed, does not pass; jq reads it as
 * it reads any other.
 */
#ifndef QN_FRAME_H
#define QN_FRAME_H

#include "core.h"

/* Begins a line in `out`; answers where, for frame_end, which adds "}\n" and the checksum. In between put members,
   without a comma before the first. */
size_t frame_begin(struct buffer *out);
void frame_end(struct buffer *out, size_t begun);
/* Whether line[n], with or without its newline, is whole. */
bool frame_check(const char *line, size_t n);
/* Whether a line says that it has a checksum at all. */
bool frame_is(const char *line, size_t n);

/* Lines of a file, one after another. */
struct lines {
	int fd;
	struct buffer bytes; /* read and not handed out, from `used` on */
	size_t used;
	uint64_t at;         /* offset of the line that was handed out last */
	uint64_t next;       /* offset of the one behind it */
	bool ended;
};
bool lines_open(struct lines *l, const char *path, struct error *e);
/* The next line with its newline; a last one without is handed out too. False: the end, or an error if e has text. */
bool lines_next(struct lines *l, const char **line, size_t *n, struct error *e);
void lines_close(struct lines *l);

#endif
