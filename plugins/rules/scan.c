/*
 * scan.c -- a rules file, cut into words.
 *
 * Names, "strings", ~"folded strings", numbers, /regular expressions/ and marks;
 * "#" begins a comment. Every word knows its line and column, and every refusal
 * says them: whoever writes rules is seldom wrong about what, mostly about where.
 */
#include "rules.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void rules_scan_begin(struct scanner *s, const char *file, const char *text, char *why, size_t n_why)
{
	*s = (struct scanner){.all = text, .at = text, .file = file, .line = 1, .line_start = text, .why = why, .n_why = n_why};
	why[0] = 0;
}

bool rules_wrong(struct scanner *s, struct place at, const char *fmt, ...)
{
	va_list ap;
	if (!s->failed) {
		int n = snprintf(s->why, s->n_why, "%s:%u:%u: ", s->file, at.line, at.column);
		va_start(ap, fmt);
		if (n >= 0 && (size_t)n < s->n_why)
			vsnprintf(s->why + n, s->n_why - (size_t)n, fmt, ap);
		va_end(ap);
	}
	s->failed = true;
	return false;
}

static struct place here(const struct scanner *s)
{
	unsigned column = 1;
	for (const char *c = s->line_start; c < s->at; c++)
		column += ((unsigned char)*c & 0xc0) != 0x80;
	return (struct place){s->line, column};
}

static void skip(struct scanner *s)
{
	for (;; s->at++) {
		if (*s->at == '#')
			s->at += strcspn(s->at, "\n");
		if (*s->at == '\n') {
			s->line++;
			s->line_start = s->at + 1;
		} else if (*s->at != ' ' && *s->at != '\t' && *s->at != '\r')
			return;
	}
}

static bool name_char(char c, bool first)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80 ||
	       (!first && ((c >= '0' && c <= '9') || c == '/' || c == '-'));
}

static bool quoted(struct scanner *s, char end, const char *what)
{
	size_t n = 0;
	for (s->at++; *s->at && *s->at != end && *s->at != '\n'; s->at++) {
		if (*s->at == '\\' && (s->at[1] == end || (end == '"' && s->at[1] == '\\')))
			s->at++;
		if (n + 2 > sizeof s->text)
			return rules_wrong(s, s->place, "%s is longer than %zu bytes", what, sizeof s->text);
		s->text[n++] = *s->at;
	}
	s->text[n] = 0;
	if (*s->at != end)
		return rules_wrong(s, s->place, "%s does not end on its line", what);
	s->at++;
	return true;
}

static bool two(struct scanner *s, const char *chars, char mark)
{
	if (strncmp(s->at, chars, 2) != 0)
		return false;
	s->mark = mark;
	s->kind = W_MARK;
	snprintf(s->text, sizeof s->text, "%s", chars);
	s->at += 2;
	return true;
}

/* Bytes of a mark that a word processor puts for " or '; 0: none is here. */
static size_t quotation_mark(const char *s)
{
	static const char *const mark[] = {"\u201c", "\u201d", "\u201e", "\u2018", "\u2019", "\u00ab", "\u00bb"};
	for (size_t i = 0; i < sizeof mark / sizeof *mark; i++)
		if (strncmp(s, mark[i], strlen(mark[i])) == 0)
			return strlen(mark[i]);
	return 0;
}

bool rules_next(struct scanner *s)
{
	if (s->failed)
		return false;
	skip(s);
	s->place = here(s);
	s->mark = 0;
	const char *b = s->at;
	if (!*b) {
		s->kind = W_END;
		s->text[0] = 0;
		return true;
	}
	size_t typographic = quotation_mark(b);
	if (typographic)
		return rules_wrong(s, s->place, "found %.*s; expected a straight quotation mark (\")", (int)typographic, b);
	if (name_char(*b, true)) {
		while (name_char(*s->at, false))
			s->at++;
		s->kind = W_NAME;
	} else if ((*b >= '0' && *b <= '9') || (*b == '-' && b[1] >= '0' && b[1] <= '9')) {
		s->at++;
		s->at += strspn(s->at, "0123456789.");
		s->kind = W_NUMBER;
		char *end;
		strtod(b, &end);
		if (end < s->at || s->at[-1] == '.')
			return rules_wrong(s, s->place, "\"%.*s\" is no number", (int)(s->at - b < 40 ? s->at - b : 40), b);
	} else if (*b == '"') {
		s->kind = W_STRING;
		return quoted(s, '"', "a string");
	} else if (*b == '~' && b[1] == '"') {
		s->kind = W_FOLDED;
		s->at++;
		return quoted(s, '"', "a string");
	} else if (*b == '/') {
		s->kind = W_REGEX;
		return quoted(s, '/', "a regular expression");
	} else if (two(s, "=>", MARK_ARROW) || two(s, "!=", MARK_NOT_EQUAL) || two(s, ">=", MARK_AT_LEAST) ||
	           two(s, "<=", MARK_AT_MOST)) {
		return true;
	} else if (strchr("[]{}()|?*+,:=!._<>^$", *b)) {
		s->at++;
		s->kind = W_MARK;
		s->mark = *b;
	} else
		return rules_wrong(s, s->place, "found \"%.1s\", which begins nothing", b);
	size_t n = (size_t)(s->at - b);
	if (n >= sizeof s->text)
		return rules_wrong(s, s->place, "a name is longer than %zu bytes", sizeof s->text);
	memcpy(s->text, b, n);
	s->text[n] = 0;
	if (s->kind == W_NAME && strcmp(s->text, "_") == 0) {
		s->kind = W_MARK;
		s->mark = '_';
	}
	return true;
}

const char *rules_header(const char *text, const char *key, size_t *n)
{
	size_t len = strlen(key);
	for (const char *line = text; *line;) {
		size_t rest = strcspn(line, "\n");
		if (rest > len && strncmp(line, key, len) == 0 && (line[len] == ' ' || line[len] == '\t')) {
			const char *b = line + len + strspn(line + len, " \t");
			*n = rest - (size_t)(b - line);
			while (*n && (b[*n - 1] == ' ' || b[*n - 1] == '\t' || b[*n - 1] == '\r'))
				(*n)--;
			return b;
		}
		if (strncmp(line, "rule", 4) == 0 && (line[4] == ' ' || line[4] == '\t'))
			return NULL; /* the header is over */
		line += rest + (line[rest] == '\n');
	}
	return NULL;
}
