/*
 * expand.c -- how large a regular expression is once its repetitions are written out.
 *
 * The C library compiles /a{200}/ as two hundred times "a", and nested repetitions
 * multiply: forty characters can take all memory there is before anything can
 * be refused. So places are counted first: a character or a [set] is one.
 */
#include "parse.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Behind the "]" of the set that begins here. */
static const char *behind_set(const char *s)
{
	s += 1 + (s[1] == '^');
	s += *s == ']';
	while (*s && *s != ']') {
		const char kind = s[0] == '[' ? s[1] : 0; /* [:alpha:], [.a.], [=a=] */
		if (kind == ':' || kind == '.' || kind == '=') {
			s += 2;
			while (*s && !(s[0] == kind && s[1] == ']'))
				s++;
			s += *s ? 1 : 0;
		}
		s += *s != 0;
	}
	return s + (*s == ']');
}

/* "{2,5}" and "+", which is once and any number of times: how often it is written out. */
static double times(const char *s)
{
	if (*s == '+')
		return 2;
	double least = strtod(s + 1, NULL);
	while (isdigit((unsigned char)*++s))
		;
	return *s != ',' ? least : isdigit((unsigned char)s[1]) ? strtod(s + 1, NULL) : least + 1;
}

double rules_regex_places(const char *s)
{
	double all[DEEPEST + 1] = {0}, last = 0; /* all: of the group at each depth; last: of what a repetition is of */
	unsigned depth = 0;
	while (*s) {
		const char *next = s + 1;
		if (*s == '(') {
			if (++depth > DEEPEST)
				return 1e300;
			all[depth] = 0;
		} else if (*s == ')' && depth) {
			last = all[depth--];
			all[depth] += last;
		} else if (*s == '+' || (*s == '{' && isdigit((unsigned char)s[1]))) {
			all[depth] += last * (times(s) - 1);
			last *= times(s);
			next += *s == '{' ? strcspn(next, "}") : 0;
			next += *next == '}' && *s == '{';
		} else if (!strchr("*?|^$", *s)) {
			next = *s == '[' ? behind_set(s) : *s == '\\' && s[1] ? s + 2 : next;
			all[depth] += last = 1;
		}
		s = next;
	}
	return all[0];
}
