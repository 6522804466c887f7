/*
 * wrap.c -- lines of a certain width, for a terminal.
 */
#include "wrap.h"

#include <string.h>
#include <utf8proc.h>

enum { NARROWEST = 20 };

static bool is_space(utf8proc_int32_t c) { return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0x2028 || c == 0x2029; }

/* C0 and C1, and what turns the direction of writing around. */
static bool is_control(utf8proc_int32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static size_t next_char(const char *s, size_t n, utf8proc_int32_t *c)
{
	utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, c);
	if (len > 0)
		return (size_t)len;
	*c = 0;
	return 1;
}

static void spaces(struct wrap *w, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		buffer_char(w->out, ' ');
	w->column += n;
}

/* Bytes of the word at s[n], and its columns. */
static size_t word(const char *s, size_t n, unsigned *columns)
{
	size_t i = 0;
	*columns = 0;
	while (i < n) {
		utf8proc_int32_t c;
		size_t len = next_char(s + i, n - i, &c);
		if (is_space(c))
			break;
		*columns += is_control(c) ? 1 : (unsigned)utf8proc_charwidth(c);
		i += len;
	}
	return i;
}

static void put_word(struct wrap *w, const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		utf8proc_int32_t c;
		size_t len = next_char(s + i, n - i, &c);
		if (is_control(c))
			buffer_text(w->out, "\xef\xbf\xbd");
		else
			buffer_put(w->out, s + i, len);
		i += len;
	}
}

void wrap_text(struct wrap *w, const char *s, size_t n)
{
	unsigned width = w->width < NARROWEST ? NARROWEST : w->width;
	for (size_t i = 0; i < n;) {
		utf8proc_int32_t c;
		size_t len = next_char(s + i, n - i, &c);
		unsigned columns;
		if (is_space(c)) {
			w->gap = !w->fresh;
			i += len;
			continue;
		}
		len = word(s + i, n - i, &columns);
		if (w->gap && w->column + 1 + columns > width) {
			wrap_line(w);
			spaces(w, w->indent);
		} else if (w->gap)
			spaces(w, 1);
		w->gap = false;
		put_word(w, s + i, len);
		w->fresh = false;
		w->column += columns;
		i += len;
	}
}

void wrap_put(struct wrap *w, const char *s) { wrap_text(w, s, strlen(s)); }

void wrap_line(struct wrap *w)
{
	buffer_char(w->out, '\n');
	w->column = 0;
	w->gap = false;
	w->fresh = true;
}

void wrap_begin(struct wrap *w, unsigned at, unsigned indent)
{
	if (w->column)
		wrap_line(w);
	spaces(w, at);
	w->indent = indent;
	w->fresh = true;
}

void wrap_to(struct wrap *w, unsigned column)
{
	spaces(w, w->column < column ? column - w->column : 1);
	w->gap = false;
}

void wrap_style(struct wrap *w, const char *how)
{
	if (!w->colour)
		return;
	if (w->gap && w->column < w->width) { /* the space before it is not to be coloured */
		spaces(w, 1);
		w->gap = false;
	}
	buffer_print(w->out, "\033[%sm", how);
}

void wrap_plain(struct wrap *w)
{
	if (w->colour)
		buffer_text(w->out, "\033[0m");
}
