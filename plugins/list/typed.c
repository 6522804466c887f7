/*
 * typed.c -- what a .list file declares at its head, and whether its lines keep to it.
 *
 * A word that is misspelled there, or a cell that is not of its column's type, is refused with what was found and what
 * was expected: read as nought it would go unnoticed.
 */
#include "names.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool list_refuse(char *why, size_t n_why, const char *file, unsigned line, const char *what, ...)
{
	va_list list;
	size_t n = (size_t)snprintf(why, n_why, "%s:%u: ", file, line);
	va_start(list, what);
	if (n < n_why)
		vsnprintf(why + n, n_why - n, what, list);
	va_end(list);
	return false;
}

/* ---- the head */

/* What a line that begins with "#!" declares; NULL: it is another. */
static const char *declared(const char *line) { return line[0] == '#' && line[1] == '!' ? line + 2 + strspn(line + 2, " ") : NULL; }

/* Whether a line is of the head, which the first name ends. */
static bool heads(const char *line) { return *line == '#' || *line == '\n' || (line[0] == '\r' && line[1] == '\n'); }

static const char *next_line(const char *line)
{
	line += strcspn(line, "\n");
	return line + (*line == '\n');
}

const char *list_header(const char *text, const char *key, size_t *n)
{
	size_t len = strlen(key);
	for (const char *line = text; heads(line); line = next_line(line)) {
		const char *b = declared(line);
		if (b && strncmp(b, key, len) == 0 && (b[len] == ' ' || b[len] == '\t')) {
			b += len + strspn(b + len, " \t");
			*n = strcspn(b, "\r\n");
			return b;
		}
	}
	return NULL;
}

/* Where the word s[n] stands in a "|word|word|" list, from 1; 0: nowhere. */
static size_t one_of(const char *list, const char *s, size_t n)
{
	for (const char *at = list; (at = strchr(at, '|')) && at[1]; at++)
		if (strncmp(at + 1, s, n) == 0 && at[1 + n] == '|')
			return (size_t)(at - list) + 1;
	return 0;
}

bool list_heads(const struct names *n, char *why, size_t n_why, const char *file)
{
	static const char known[] = "|provides|fold|about|licence|plugin|version|";
	unsigned line = 1, seen[sizeof known + 1] = {0};
	bool head = true;
	for (const char *at = n->text; *at; at = next_line(at), line++) {
		const char *word = declared(at), *end = at + strcspn(at, "\r\n");
		size_t len = word ? strcspn(word, " \t\r\n") : 0, which = word ? one_of(known, word, len) : 0;
		int shown = (int)(len < 60 ? len : 60);
		head = head && heads(at);
		if (!word)
			continue;
		if (!head)
			return list_refuse(why, n_why, file, line, "\"#! %.*s\" behind a name; expected it at the head", shown, word);
		if (!which)
			return list_refuse(why, n_why, file, line, "\"#! %.*s\"; expected provides, fold, about, licence, plugin or version", shown, word);
		if (seen[which])
			return list_refuse(why, n_why, file, line, "another \"#! %.*s\"; the first is line %u", shown, word, seen[which]);
		seen[which] = line;
		bool fold = len == 4 && strncmp(word, "fold", len) == 0;
		for (word = fold ? word + len : end; (word += strspn(word, " \t")) < end; word += len)
			if (len = strcspn(word, " \t\r\n"), !one_of("|case|diacritics|", word, len))
				return list_refuse(why, n_why, file, line, "fold \"%.*s\"; expected case, diacritics or both", (int)(len < 60 ? len : 60), word);
	}
	return true;
}

/* Lists are typed by hand, and many editors write blanks for a tab: a name with all its columns in it would be found nowhere. */
static bool tabs(const struct names *n, char *why, size_t n_why, const char *file)
{
	unsigned line = 1;
	const char *at = n->text;
	for (; heads(at); at = next_line(at))
		line++;
	return !*at || strchr(at, '\t') || list_refuse(why, n_why, file, line, "no line has a tab; expected one between a name and its columns");
}

/* What a declaration says behind its first layer; NULL: nothing. */
static const char *behind_layer(const char *at, const char *end)
{
	bool inside = false, over = false;
	for (; at < end; at++) {
		bool blank = *at == ' ' || *at == '\t';
		if (over && !inside && !blank && *at != '(')
			return at;
		inside = *at == '(' || (inside && *at != ')');
		over = over || blank || *at == ')';
	}
	return NULL;
}

bool list_columns(struct names *n, char *why, size_t n_why, const char *file)
{
	static const struct { const char *name; qn_type type; } known[] = {
		{"sym", QN_SYM}, {"int", QN_INT}, {"num", QN_NUM}, {"bool", QN_BOOL}};
	size_t len;
	const char *at = list_header(n->text, "provides", &len), *end = at ? at + len : NULL, *more = at ? behind_layer(at, end) : NULL;
	if (more)
		return list_refuse(why, n_why, file, 1, "provides \"%.*s\", too; expected one layer", (int)(end - more < 60 ? end - more : 60), more);
	for (at = at ? memchr(at, ':', len) : NULL; at; at = memchr(at, ':', (size_t)(end - at))) {
		at += 1 + strspn(at + 1, " ");
		size_t i = 0, word = strcspn(at, "?,) \r\n");
		while (i < 4 && (strlen(known[i].name) != word || strncmp(at, known[i].name, word) != 0))
			i++;
		if (i == 4)
			return list_refuse(why, n_why, file, 1, "a column of type \"%.*s\"; expected sym, int, num or bool", (int)(word < 60 ? word : 60), at);
		if (n->n_col == LIST_COLUMNS)
			return list_refuse(why, n_why, file, 1, "more than %u columns", LIST_COLUMNS);
		n->type[n->n_col] = known[i].type;
		n->null[n->n_col++] = at[word] == '?';
	}
	return !n->n_col || tabs(n, why, n_why, file);
}

/* ---- the cells of a line */

int list_bool(const char *s, size_t n)
{
	static const char *const word[2][5] = {{"no", "n", "false", "f", "0"}, {"yes", "y", "true", "t", "1"}};
	for (int is = 0; is < 2; is++)
		for (unsigned k = 0; k < 5; k++)
			if (strlen(word[is][k]) == n && strncasecmp(word[is][k], s, n) == 0)
				return is;
	return -1;
}

/* What a cell s[n] that is not empty should be; NULL if it is. */
static const char *misfit(const char *s, size_t n, qn_type type)
{
	char *end = NULL;
	errno = 0;
	if (type == QN_INT) {
		long v = strtol(s, &end, 10);
		return end == s + n && !errno && v >= INT32_MIN && v <= INT32_MAX ? NULL : "a whole number of up to 31 bits (int)";
	}
	if (type == QN_NUM) {
		float v = strtof(s, &end);
		return end == s + n && isfinite(v) ? NULL : "a number (num)";
	}
	return type == QN_BOOL && list_bool(s, n) < 0 ? "yes or no, true or false, 1 or 0 (bool)" : NULL;
}

bool list_cells(const struct names *n, const char *at, char *why, size_t n_why, const char *file, unsigned line)
{
	for (unsigned k = 0; *at && *at != '\n' && *at != '\r'; k++) {
		size_t len = strcspn(at, "\t\r\n");
		const char *wanted = !len ? NULL : k >= n->n_col ? "no more cells than \"#! provides\" has columns" : misfit(at, len, n->type[k]);
		if (wanted)
			return list_refuse(why, n_why, file, line, "\"%.*s\" in column %u; expected %s", (int)(len < 60 ? len : 60), at, k + 2, wanted);
		at += len + (at[len] == '\t');
	}
	return true;
}
