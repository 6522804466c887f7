/*
 * frame.c -- a line of JSON that carries its own checksum.
 */
#include "frame.h"
#include "crc32c.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const char head[] = "{\"crc32c\":\"00000000\",";
enum { HEAD = sizeof head - 1, DIGITS = 11 };

static void put_hex(char *to, uint32_t v)
{
	for (int i = 7; i >= 0; i--, v >>= 4)
		to[i] = "0123456789abcdef"[v & 15];
}

size_t frame_begin(struct buffer *out)
{
	size_t begun = out->n;
	buffer_put(out, head, HEAD);
	return begun;
}

void frame_end(struct buffer *out, size_t begun)
{
	buffer_char(out, '}');
	if (!out->failed)
		put_hex(out->at + begun + DIGITS, crc32c(0, out->at + begun + HEAD, out->n - begun - HEAD));
	buffer_char(out, '\n');
}

bool frame_is(const char *line, size_t n) { return n > HEAD && memcmp(line, head, DIGITS) == 0; }

bool frame_check(const char *line, size_t n)
{
	char want[8];
	if (n && line[n - 1] == '\n')
		n--;
	if (!frame_is(line, n) || memcmp(line + DIGITS + 8, "\",", 2) != 0)
		return false;
	put_hex(want, crc32c(0, line + HEAD, n - HEAD));
	return memcmp(want, line + DIGITS, 8) == 0;
}

bool lines_open(struct lines *l, const char *path, struct error *e)
{
	struct buffer had = l->bytes;
	buffer_clear(&had);
	*l = (struct lines){.fd = open(path, O_RDONLY | O_CLOEXEC), .bytes = had};
	return l->fd >= 0 || error_set(e, "%s: %s", path, strerror(errno));
}

static bool read_more(struct lines *l, struct error *e)
{
	size_t want = buffer_refill(&l->bytes, &l->used);
	if (!want)
		return error_memory(e);
	ssize_t got;
	do
		got = read(l->fd, l->bytes.at + l->bytes.n, want);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return error_set(e, "reading: %s", strerror(errno));
	l->bytes.n += (size_t)got;
	l->ended = got == 0;
	return true;
}

bool lines_next(struct lines *l, const char **line, size_t *n, struct error *e)
{
	for (size_t looked = 0;;) {
		size_t left = l->bytes.n - l->used;
		const char *b = l->bytes.at + l->used, *end = left > looked ? memchr(b + looked, '\n', left - looked) : NULL;
		looked = left;
		if (end || (l->ended && left)) {
			*line = b;
			*n = end ? (size_t)(end - b) + 1 : left;
			l->at = l->next;
			l->next += *n;
			l->used += *n;
			return true;
		}
		if (l->ended || !read_more(l, e))
			return false;
	}
}

void lines_close(struct lines *l)
{
	if (l->fd > STDIN_FILENO)
		close(l->fd);
	buffer_free(&l->bytes);
	*l = (struct lines){.fd = -1};
}
