/*
 * expect.c -- what the next word has to be.
 *
 * The parser reads one word ahead. Each of these functions looks at the word at
 * hand, takes it and moves on to the next, or refuses it: the refusal says what
 * was expected, what was found, and where.
 */
#include "parse.h"

#include <stdlib.h>
#include <string.h>

bool parse_no_memory(struct parser *p) { return rules_wrong(&p->s, p->s.place, "out of memory"); }

bool parse_grow(struct parser *p, void *array, unsigned n, size_t size)
{
	if (n & (n - 1))
		return true;
	void *more = realloc(*(void **)array, (n ? 2 * (size_t)n : 1) * size);
	if (!more)
		return parse_no_memory(p);
	*(void **)array = more;
	return true;
}

char *parse_copy(struct parser *p, const char *s)
{
	char *c = strdup(s);
	if (!c)
		parse_no_memory(p);
	return c;
}

bool parse_expected(struct parser *p, const char *what)
{
	return p->s.kind == W_END ? rules_wrong(&p->s, p->s.place, "expected %s, found the end of the file", what)
	                          : rules_wrong(&p->s, p->s.place, "expected %s, found \"%s\"", what, p->s.text);
}

bool parse_take(struct parser *p, char mark, const char *what)
{
	return is_mark(p, mark) ? rules_next(&p->s) : parse_expected(p, what);
}

bool parse_next_name(struct parser *p, const char *what)
{
	return (rules_next(&p->s) && p->s.kind == W_NAME) || parse_expected(p, what);
}

bool parse_number(struct parser *p, unsigned most, unsigned *out)
{
	if (p->s.kind != W_NUMBER)
		return parse_expected(p, "a number");
	char *end;
	unsigned long v = strtoul(p->s.text, &end, 10);
	if (*end || v > most)
		return rules_wrong(&p->s, p->s.place, "expected a whole number up to %u, found %s", most, p->s.text);
	*out = (unsigned)v;
	return rules_next(&p->s);
}
