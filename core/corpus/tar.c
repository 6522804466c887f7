/*
 * tar.c -- the members of a tar archive, as a stream.
 *
 * A header of 512 bytes, the bytes of the file, zeros up to a multiple of 512. A
 * name that does not fit stands in a member of its own before it: typeflag x
 * (pax, POSIX.1-2001) or L (GNU). Nothing is written anywhere, so a name may say
 * what it likes.
 */
#include "tar.h"

#include <string.h>

enum { BLOCK = 512, LONGEST_NAME = 1 << 16 };

static bool read_whole(struct tar *t, char *to, size_t n, struct error *e)
{
	for (size_t got; n; n -= got, to += got) {
		if (!(got = stream_read(t->s, to, n, e)))
			return error_set(e, "the archive is cut off after %llu bytes", (unsigned long long)t->at);
		t->at += got;
	}
	return true;
}

static bool skip(struct tar *t, uint64_t n, struct error *e)
{
	char away[1 << 14];
	while (n) {
		size_t some = n < sizeof away ? (size_t)n : sizeof away;
		if (!read_whole(t, away, some, e))
			return false;
		n -= some;
	}
	return true;
}

/* Octal digits, or base 256 where the first bit is set (GNU). */
static bool number(const char *field, size_t n, uint64_t *out)
{
	uint64_t v = 0;
	if ((unsigned char)field[0] & 0x80) {
		for (size_t i = 1; i < n; i++)
			v = v << 8 | (unsigned char)field[i];
		*out = v;
		return v < (uint64_t)1 << 50;
	}
	size_t i = 0;
	while (i < n && field[i] == ' ')
		i++;
	for (; i < n && field[i] >= '0' && field[i] <= '7'; i++)
		v = v << 3 | (uint64_t)(field[i] - '0');
	*out = v;
	return i == n || field[i] == ' ' || field[i] == 0;
}

static bool is_header(const char *h)
{
	uint64_t want, sum = 0;
	for (unsigned i = 0; i < BLOCK; i++)
		sum += i >= 148 && i < 156 ? ' ' : (unsigned char)h[i];
	return number(h + 148, 8, &want) && sum == want;
}

static bool is_zero(const char *h)
{
	for (unsigned i = 0; i < BLOCK; i++)
		if (h[i])
			return false;
	return true;
}

static void ustar_name(struct tar *t, const char *h)
{
	buffer_clear(&t->name);
	if (memcmp(h + 257, "ustar\0", 6) == 0 && h[345]) {
		buffer_put(&t->name, h + 345, strnlen(h + 345, 155));
		buffer_char(&t->name, '/');
	}
	buffer_put(&t->name, h, strnlen(h, 100));
}

/* "25 path=some/where.txt\n" among other records; false if there is none. */
static bool pax_name(struct tar *t, const char *b, size_t n)
{
	const char *end = b + n;
	bool found = false;
	while (b < end) {
		size_t len = 0;
		const char *at = b;
		while (at < end && *at >= '0' && *at <= '9' && len < LONGEST_NAME)
			len = 10 * len + (size_t)(*at++ - '0');
		if (len < 2 || len > (size_t)(end - b) || at >= b + len || *at != ' ')
			break;
		at++;
		if (b + len - at > 6 && memcmp(at, "path=", 5) == 0) {
			buffer_clear(&t->name);
			buffer_put(&t->name, at + 5, (size_t)(b + len - 1 - at - 5));
			found = true;
		}
		b += len;
	}
	return found;
}

/* A member that tells the name of the next. */
static bool long_name(struct tar *t, char type, uint64_t size, bool *named, struct error *e)
{
	struct buffer b = {0};
	if (size > LONGEST_NAME)
		return error_set(e, "a name of %llu bytes in the archive", (unsigned long long)size);
	bool ok = (buffer_reserve(&b, (size_t)size) || error_memory(e)) && read_whole(t, b.at, (size_t)size, e) &&
	          skip(t, (BLOCK - size % BLOCK) % BLOCK, e);
	if (ok && type == 'x')
		*named = pax_name(t, b.at, (size_t)size) || *named;
	else if (ok) {
		*named = true;
		buffer_clear(&t->name);
		buffer_put(&t->name, b.at, strnlen(b.at, (size_t)size));
	}
	buffer_free(&b);
	return ok;
}

bool tar_next(struct tar *t, struct error *e)
{
	char h[BLOCK];
	bool named = false;
	if (!skip(t, t->left + t->pad, e))
		return false;
	t->left = t->pad = 0;
	for (;;) {
		uint64_t size;
		size_t got = stream_read(t->s, h, 1, e);
		if (!got)
			return false; /* an archive without its two empty blocks ends as well */
		t->at++;
		if (!read_whole(t, h + 1, BLOCK - 1, e))
			return false;
		if (is_zero(h)) {
			while (stream_read(t->s, h, BLOCK, e)) /* so that whoever unpacks it can end well */
				;
			return false;
		}
		if (!is_header(h) || !number(h + 124, 12, &size))
			return error_set(e, "no header of a tar archive in the block before byte %llu", (unsigned long long)t->at);
		char type = h[156];
		if (type == 'x' || type == 'L') {
			if (!long_name(t, type, size, &named, e))
				return false;
			continue;
		}
		if (!named)
			ustar_name(t, h);
		named = false;
		t->left = size;
		t->pad = (BLOCK - size % BLOCK) % BLOCK;
		bool folder = t->name.n && t->name.at[t->name.n - 1] == '/';
		if ((type == '0' || type == 0 || type == '7') && !folder)
			return true;
		if (type == '1' || type == '2' || type == '3' || type == '4' || type == '5' || type == '6')
			t->left = t->pad = 0; /* links and devices have no bytes */
		if (!skip(t, t->left + t->pad, e))
			return false;
		t->left = t->pad = 0;
	}
}

size_t tar_read(struct tar *t, void *to, size_t n, struct error *e)
{
	if (n > t->left)
		n = (size_t)t->left;
	size_t got = n ? stream_read(t->s, to, n, e) : 0;
	if (n && !got)
		error_set(e, "the archive is cut off after %llu bytes", (unsigned long long)t->at);
	t->left -= got;
	t->at += got;
	return got;
}
