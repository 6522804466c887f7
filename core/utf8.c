/*
 * utf8.c -- is it UTF-8?
 *
 * Eight bytes at a time while they are ASCII, then by the table of well-formed
 * sequences (Unicode 3.9, table 3-7): no overlong forms, no surrogates, nothing
 * above U+10FFFF.
 */
#include "utf8.h"

#include <stdint.h>
#include <string.h>

static bool ascii8(const char *s)
{
	uint64_t w;
	memcpy(&w, s, 8);
	return !(w & 0x8080808080808080u);
}

bool utf8_is_ascii(const char *s, size_t n)
{
	size_t i = 0;
	for (; i + 8 <= n; i += 8)
		if (!ascii8(s + i))
			return false;
	for (; i < n; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

size_t utf8_sequence(const unsigned char *s, size_t n, size_t *subpart)
{
	unsigned char low = 0x80, high = 0xbf;
	size_t more, have = 1;
	if (subpart)
		*subpart = 1;
	if (s[0] < 0x80)
		return 1;
	if (s[0] >= 0xc2 && s[0] <= 0xdf)
		more = 1;
	else if (s[0] >= 0xe0 && s[0] <= 0xef)
		more = 2, low = s[0] == 0xe0 ? 0xa0 : 0x80, high = s[0] == 0xed ? 0x9f : 0xbf;
	else if (s[0] >= 0xf0 && s[0] <= 0xf4)
		more = 3, low = s[0] == 0xf0 ? 0x90 : 0x80, high = s[0] == 0xf4 ? 0x8f : 0xbf;
	else
		return 0;
	while (have <= more && have < n && s[have] >= low && s[have] <= high) {
		have++;
		low = 0x80;
		high = 0xbf;
	}
	if (subpart)
		*subpart = have;
	return have > more ? have : 0;
}

size_t utf8_invalid(const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		if (i + 8 <= n && ascii8(s + i)) {
			i += 8;
			continue;
		}
		size_t step = utf8_sequence((const unsigned char *)s + i, n - i, NULL);
		if (!step)
			return i;
		i += step;
	}
	return n;
}

size_t utf8_mark(const char *s, size_t n) { return n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0; }

static bool begins(const char *s, size_t n, const char *mark) { return n >= strlen(mark) && memcmp(s, mark, strlen(mark)) == 0; }

/* Whether the first bytes are a NUL and something else by turns, the NUL in front (0) or behind (1). */
static bool by_turns(const char *s, size_t n, size_t nul)
{
	for (size_t i = 0; i < n; i++)
		if ((s[i] == 0) != (i % 2 == nul))
			return false;
	return true;
}

const char *utf8_is_utf16(const char *s, size_t n)
{
	if (begins(s, n, "\xff\xfe") || begins(s, n, "\xfe\xff"))
		return "utf-16";
	n = n > UTF16_SEEN ? UTF16_SEEN : n;
	return n < UTF16_SEEN / 4 ? NULL : by_turns(s, n, 1) ? "utf-16le" : by_turns(s, n, 0) ? "utf-16be" : NULL;
}

const char *utf8_is_file(const char *s, size_t n)
{
	static const char *const file[][2] = {{"\x1f\x8b", "a gzip file"}, {"PK\x03\x04", "a zip or office file"}, {"\xfd" "7zXZ", "an xz file"},
		{"\x28\xb5\x2f\xfd", "a zstd file"}, {"BZh", "a bzip2 file"}, {"%PDF-", "a PDF"}, {"\xd0\xcf\x11\xe0", "an office file"}};
	for (size_t i = 0; i < sizeof file / sizeof *file; i++)
		if (begins(s, n, file[i][0]))
			return file[i][1];
	return NULL;
}

bool utf8_is_blank(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] != ' ' && s[i] != '\n' && s[i] != '\r' && s[i] != '\t')
			return false;
	return true;
}

size_t utf8_escape(const char *s, size_t n, char *out, size_t room)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t put = 0;
	while (n && put + 4 < room) {
		size_t good = strnlen(s, utf8_invalid(s, n)), fits = good < room - put - 4 ? good : room - put - 4;
		memcpy(out + put, s, fits);
		put += fits;
		s += fits;
		n -= fits;
		if (fits == good && n) {
			memcpy(out + put, (char[]){'%', hex[(unsigned char)*s >> 4], hex[*s & 15]}, 3);
			put += 3;
			s++;
			n--;
		}
	}
	out[put] = 0;
	return put;
}
