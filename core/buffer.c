/*
 * buffer.c -- bytes that grow.
 *
 * A writer appends without looking: the first append that finds no memory sets
 * `failed`, and whoever takes the bytes at the end looks once.
 */
#include "core.h"

#include <string.h>

enum { LARGE = 64 << 20 };

bool buffer_reserve(struct buffer *b, size_t n)
{
	if (b->failed)
		return false;
	if (n < b->room - b->n && b->room)
		return true;
	size_t room = b->room ? b->room : 1024;
	while (room - b->n <= n)
		room += room < LARGE ? room : room / 2; /* of a large one less stays empty */
	char *grown = mem_realloc(b->at, room);
	if (!grown) {
		b->failed = true;
		return false;
	}
	b->at = grown;
	b->room = room;
	return true;
}

void buffer_put(struct buffer *b, const void *bytes, size_t n)
{
	if (!buffer_reserve(b, n))
		return;
	if (n)
		memcpy(b->at + b->n, bytes, n);
	b->n += n;
	b->at[b->n] = 0;
}

void buffer_char(struct buffer *b, char c) { buffer_put(b, &c, 1); }
void buffer_text(struct buffer *b, const char *s) { buffer_put(b, s, strlen(s)); }

void buffer_vprint(struct buffer *b, const char *fmt, va_list ap)
{
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	if (n >= 0 && buffer_reserve(b, (size_t)n)) {
		vsnprintf(b->at + b->n, (size_t)n + 1, fmt, again);
		b->n += (size_t)n;
	}
	va_end(again);
}

void buffer_print(struct buffer *b, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	buffer_vprint(b, fmt, ap);
	va_end(ap);
}

void buffer_clear(struct buffer *b)
{
	b->n = 0;
	b->failed = false;
}

void buffer_drop(struct buffer *b, size_t n)
{
	if (!n)
		return;
	b->n -= n;
	memmove(b->at, b->at + n, b->n);
}

/* Room in proportion to what is left keeps the moving linear, however long a line is. */
size_t buffer_refill(struct buffer *b, size_t *used)
{
	const size_t least = 1 << 18;
	buffer_drop(b, *used);
	*used = 0;
	size_t want = b->n / 2 > least ? b->n / 2 : least;
	return buffer_reserve(b, want) ? want : 0;
}

void buffer_free(struct buffer *b)
{
	mem_free(b->at);
	*b = (struct buffer){0};
}
