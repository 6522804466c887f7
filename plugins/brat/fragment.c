/*
 * fragment.c -- a span as brat can have it: in pieces, none of which holds a line break.
 *
 * brat reads a .ann file by Python's splitlines, which ends a line at more than
 * \n. White space next to a break belongs to neither piece.
 */
#include "brat.h"

size_t brat_line_break(const char *s, size_t n)
{
	unsigned char c = n ? (unsigned char)s[0] : 0;
	if ((c >= 0x0a && c <= 0x0d) || (c >= 0x1c && c <= 0x1e))
		return 1;
	if (c == 0xc2 && n > 1 && (unsigned char)s[1] == 0x85) /* U+0085 */
		return 2;
	if (c == 0xe2 && n > 2 && (unsigned char)s[1] == 0x80 && ((unsigned char)s[2] & 0xfe) == 0xa8) /* U+2028, U+2029 */
		return 3;
	return 0;
}

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool brat_fragment(const char *text, uint32_t e, uint32_t *at, uint32_t *frag_b, uint32_t *frag_e)
{
	uint32_t i = *at, n;
	while (i < e && ((n = (uint32_t)brat_line_break(text + i, e - i)) || is_blank(text[i])))
		i += n ? n : 1;
	*frag_b = i;
	while (i < e && !brat_line_break(text + i, e - i))
		i++;
	*at = *frag_e = i;
	while (*frag_e > *frag_b && is_blank(text[*frag_e - 1]))
		--*frag_e;
	return *frag_e > *frag_b;
}
