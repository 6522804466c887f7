/*
 * repair.c -- text that is not UTF-8, made so.
 */
#include "core.h"
#include "utf8.h"

size_t utf8_repair(const char *s, size_t n, struct buffer *out)
{
	size_t places = 0;
	for (size_t i = 0; i < n;) {
		size_t good = utf8_invalid(s + i, n - i), subpart;
		buffer_put(out, s + i, good);
		i += good;
		if (i == n)
			break;
		utf8_sequence((const unsigned char *)s + i, n - i, &subpart);
		buffer_put(out, "\xef\xbf\xbd", 3);
		i += subpart;
		places++;
	}
	return places;
}
