/*
 * json_write.c -- JSON into a buffer, fast.
 *
 * Strings are copied in runs between the few bytes that need an escape. Most
 * floats of annotations are short decimals (0.25, 0.9), so these are found by
 * trying one digit more at a time in whole numbers; printf is for the rest.
 */
#include "json_write.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void put_escape(struct buffer *b, unsigned char c)
{
	static const char hex[] = "0123456789abcdef";
	static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
	const char *known = c ? strchr(from, c) : NULL;
	if (known) {
		buffer_put(b, (char[]){'\\', to[known - from]}, 2);
		return;
	}
	buffer_put(b, (char[]){'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]}, 6);
}

void json_put_string(struct buffer *b, const char *s, size_t n)
{
	size_t from = 0;
	buffer_char(b, '"');
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		if (c >= 0x20 && c != '"' && c != '\\')
			continue;
		buffer_put(b, s + from, i - from);
		put_escape(b, c);
		from = i + 1;
	}
	buffer_put(b, s + from, n - from);
	buffer_char(b, '"');
}

void json_put_text(struct buffer *b, const char *s) { json_put_string(b, s, strlen(s)); }

void json_put_uint(struct buffer *b, uint32_t v)
{
	char out[10];
	size_t i = sizeof out;
	do
		out[--i] = (char)('0' + v % 10);
	while (v /= 10);
	buffer_put(b, out + i, sizeof out - i);
}

void json_put_int(struct buffer *b, int32_t v)
{
	if (v < 0)
		buffer_char(b, '-');
	json_put_uint(b, v < 0 ? 0u - (uint32_t)v : (uint32_t)v);
}

/* A decimal with `digits` places behind the point, without the zeros at its end being possible. */
static void put_places(struct buffer *b, uint32_t whole, uint32_t part, unsigned digits)
{
	char out[8];
	json_put_uint(b, whole);
	for (unsigned i = digits; i-- > 0; part /= 10)
		out[i] = (char)('0' + part % 10);
	if (digits) {
		buffer_char(b, '.');
		buffer_put(b, out, digits);
	}
}

void json_put_float(struct buffer *b, float v)
{
	static const uint32_t ten[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000};
	float a = fabsf(v);
	if (signbit(v))
		buffer_char(b, '-');
	for (unsigned d = 0; d < 8 && a < 1e6f; d++) {
		double scaled = nearbyint((double)a * ten[d]);
		if ((float)(scaled / ten[d]) != a || scaled > 4e9)
			continue;
		uint32_t all = (uint32_t)scaled;
		put_places(b, all / ten[d], all % ten[d], d);
		return;
	}
	for (int digits = 1; digits <= 9; digits++) {
		char text[32];
		snprintf(text, sizeof text, "%.*g", digits, (double)a);
		if (digits < 9 && (float)strtod(text, NULL) != a)
			continue;
		buffer_text(b, text);
		return;
	}
}
