/*
 * head.c -- the lines of a .exec file, and whether each means something.
 *
 * A word that is misspelled, "offsets bytes" or "seconds ten" would be read as if
 * the line were not there, and wrong offsets are seen by nobody: what is not
 * known is refused with its line, what was found and what was expected.
 */
#include "exec.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum form { ANYTHING, NUMBER, UNIT, YES_OR_NO, WORDS };

static const struct { const char *key; enum form form; } known[] = {
	{"plugin", ANYTHING}, {"version", ANYTHING}, {"about", ANYTHING}, {"licence", ANYTHING}, {"requires", ANYTHING}, {"provides", ANYTHING},
	{"command", WORDS}, {"offsets", UNIT}, {"share", YES_OR_NO}, {"seconds", NUMBER}, {"start", NUMBER}};
enum { N_KNOWN = sizeof known / sizeof *known };

struct entry { const char *key, *value; size_t n_key, n; };

/* Takes the line apart that begins here, and answers where the next one does. */
static const char *take_line(const char *line, struct entry *at)
{
	size_t rest = strcspn(line, "\n");
	const char *end = line + rest;
	while (end > line && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	at->key = line + strspn(line, " \t");
	at->n_key = at->key < end ? strcspn(at->key, " \t\r\n") : 0;
	at->value = at->key + at->n_key;
	at->value += at->value < end ? strspn(at->value, " \t") : 0;
	at->n = at->value < end ? (size_t)(end - at->value) : 0;
	return line + rest + (line[rest] == '\n');
}

static bool is(const char *s, size_t n, const char *word) { return strlen(word) == n && strncmp(s, word, n) == 0; }

const char *exec_header(const char *text, const char *key, size_t *n)
{
	struct entry at;
	while (*text) {
		text = take_line(text, &at);
		if (at.n && is(at.key, at.n_key, key)) {
			*n = at.n;
			return at.value;
		}
	}
	return NULL;
}

/* Whether a word is one that a shell would take for itself: a quotation mark in front, a pipe, "2>&1". */
static bool for_a_shell(const char *s, size_t n)
{
	size_t digits = n && *s == '2';
	return strchr("'\"", *s) || (n > digits && strchr("<>", s[digits])) || is(s, n, "|") || is(s, n, "||") || is(s, n, "&") || is(s, n, "&&") || is(s, n, ";");
}

/* What a value should be; NULL if it is. */
static const char *misfit(const struct entry *at, enum form form)
{
	if (form == UNIT)
		return is(at->value, at->n, "codepoint") || is(at->value, at->n, "byte") ? NULL : "codepoint or byte";
	if (form == YES_OR_NO)
		return is(at->value, at->n, "yes") || is(at->value, at->n, "no") ? NULL : "yes or no";
	if (form == NUMBER) {
		char *end = NULL;
		double v = at->n ? strtod(at->value, &end) : -1;
		return end == at->value + at->n && isfinite(v) && v >= 0 && (v > 0 || is(at->key, at->n_key, "start")) ? NULL : "a number of seconds";
	}
	unsigned words = 0;
	for (size_t i = 0, n; form == WORDS && i < at->n; i += n) {
		for (n = 0; i + n < at->n && !strchr(" \t", at->value[i + n]); n++)
			;
		if (n && for_a_shell(at->value + i, n))
			return "words parted by blanks, which no shell reads: no quotation marks, pipes or redirections; put those into a script";
		words += n > 0;
		n += n == 0;
	}
	return form != WORDS || (words > 0 && words <= EXEC_WORDS) ? NULL : "a program and its arguments, 64 words at most";
}

bool exec_head(const char *text, char *why, size_t n_why)
{
	unsigned seen[N_KNOWN] = {0}, line = 1;
	struct entry at;
	for (; *text; line++) {
		text = take_line(text, &at);
		if (!at.n_key || *at.key == '#')
			continue;
		unsigned k = 0;
		while (k < N_KNOWN && !is(at.key, at.n_key, known[k].key))
			k++;
		const char *wanted = k < N_KNOWN ? misfit(&at, known[k].form) : NULL;
		if (k == N_KNOWN)
			snprintf(why, n_why, "line %u: \"%.*s\"; expected plugin, version, about, licence, requires, provides, command, offsets, share, seconds, start or a comment (#)",
			         line, (int)(at.n_key < 60 ? at.n_key : 60), at.key);
		else if (seen[k])
			snprintf(why, n_why, "line %u: another line \"%s\"; the first is line %u", line, known[k].key, seen[k]);
		else if (wanted)
			snprintf(why, n_why, "line %u: %s \"%.*s\"; expected %s", line, known[k].key, (int)(at.n < 60 ? at.n : 60), at.value, wanted);
		else {
			seen[k] = line;
			continue;
		}
		return false;
	}
	return true;
}
