/*
 * error.c -- a reason, kept by value.
 *
 * The first reason is the one that counts: what fails afterwards fails because
 * of it, so a later error_set on the same struct changes nothing.
 */
#include "core.h"

#include <errno.h>
#include <string.h>

bool error_vset(struct error *e, const char *fmt, va_list ap)
{
	if (!e || e->text[0])
		return false;
	vsnprintf(e->text, sizeof e->text, fmt, ap);
	for (char *c = e->text; *c; c++)
		if (*c == '\n' || *c == '\r')
			*c = ' ';
	return false;
}

bool error_set(struct error *e, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_vset(e, fmt, ap);
	va_end(ap);
	return false;
}

bool disk_failed(int why) { return why == ENOSPC || why == EDQUOT || why == EFBIG || why == EIO; }

bool error_output(struct error *e, const char *file)
{
	int why = errno;
	if (e && !e->text[0])
		e->output = disk_failed(why);
	return error_set(e, "%s: %s", file, strerror(why));
}

bool error_memory(struct error *e) { return error_set(e, "out of memory"); }

unsigned line_number(const char *all, const char *at)
{
	unsigned n = 1;
	for (; all < at; all++)
		n += *all == '\n';
	return n;
}
