/*
 * output.c -- files read whole, and names for those that are written.
 */
#include "output.h"
#include "learn/hash.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static bool read_all(int fd, const char *file, struct buffer *out, struct error *e)
{
	static char chunk[1 << 16];
	for (;;) {
		ssize_t n = read(fd, chunk, sizeof chunk);
		if (n == 0)
			return !out->failed || error_memory(e);
		if (n < 0 && errno != EINTR)
			return error_set(e, "%s: %s", file, errno == EISDIR ? "is a folder; expected a file" : strerror(errno));
		if (n > 0)
			buffer_put(out, chunk, (size_t)n);
		if (out->failed)
			return error_memory(e);
	}
}

bool file_read(const char *file, struct buffer *out, struct error *e)
{
	if (strcmp(file, "-") == 0)
		return read_all(STDIN_FILENO, "standard input", out, e);
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_set(e, "%s: %s", file, strerror(errno));
	bool ok = read_all(fd, file, out, e);
	close(fd);
	return ok;
}

char *file_safe(const char *id)
{
	enum { LONGEST = 200 };
	static const char hex[] = "0123456789ABCDEF";
	struct buffer b = {0};
	for (const unsigned char *s = (const unsigned char *)id; *s; s++) {
		bool plain = (*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9') || *s == '-' ||
		             *s == '_' || *s >= 0x80 || (*s == '.' && s != (const unsigned char *)id);
		if (plain)
			buffer_char(&b, (char)*s);
		else
			buffer_put(&b, (char[]){'%', hex[*s >> 4], hex[*s & 15]}, 3);
	}
	if (b.n == 0)
		buffer_text(&b, "%");
	if (b.n > LONGEST && !b.failed) {
		b.n = LONGEST;
		while (b.n && ((unsigned char)b.at[b.n] & 0xc0) == 0x80)
			b.n--;
		buffer_print(&b, "%%%08x", feat_bytes(id, strlen(id)));
	}
	char *out = b.failed ? NULL : mem_copy(b.at, b.n);
	buffer_free(&b);
	return out;
}
