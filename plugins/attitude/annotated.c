/*
 * annotated.c -- see annotated.h.
 */
#include "annotated.h"

#include <stdio.h>
#include <string.h>

unsigned annotated_span(const struct annotated *a, char key)
{
	unsigned i = 0;
	while (i < a->n_span && a->span[i].key != key)
		i++;
	return i;
}

/* Up to the bar; answers what stands behind it, NULL with a reason. */
static const char *sentence(const char *s, struct annotated *a, char *why, size_t n_why)
{
	uint32_t at = 0; /* code points */
	bool open = false;
	for (; *s && strncmp(s, " | ", 3) != 0; s++) {
		if (*s == '{' && s[1] && s[2] == ' ') {
			if (open || a->n_span == ANNOTATED_SPANS || annotated_span(a, s[1]) < a->n_span)
				return snprintf(why, n_why, "span '%c': nested, told twice, or one too many", s[1]), NULL;
			a->span[a->n_span].key = s[1];
			a->span[a->n_span].begin = at;
			open = true;
			s += 2;
		} else if (*s == '}') {
			if (!open)
				return snprintf(why, n_why, "a brace closes nothing"), NULL;
			a->span[a->n_span++].end = at;
			open = false;
		} else {
			if (a->n_text == ANNOTATED_TEXT)
				return snprintf(why, n_why, "longer than %d bytes", ANNOTATED_TEXT), NULL;
			a->text[a->n_text++] = *s;
			at += ((unsigned char)*s & 0xc0) != 0x80;
		}
	}
	if (open || !*s)
		return snprintf(why, n_why, "%s", open ? "a brace is not closed" : "no labels behind \" | \""), NULL;
	return s + 3;
}

bool annotated_parse(const char *line, struct annotated *a, char *why, size_t n_why)
{
	memset(a, 0, sizeof *a);
	if (*line == '#' || *line == '\n' || !*line)
		return true;
	const char *s = sentence(line, a, why, n_why);
	while (s && *s && *s != '\n') {
		char holder = 0, target, label;
		if (s[1] == '>') {
			holder = *s;
			s += 2;
		}
		target = s[0];
		label = target && s[1] == ' ' ? s[2] : 0;
		if (!label || !strchr("+-0", label) || annotated_span(a, target) == a->n_span ||
		    (holder && annotated_span(a, holder) == a->n_span) || a->n_label == ANNOTATED_LABELS)
			return snprintf(why, n_why, "label '%.10s': expected \"holder>target +\" or \"target +\" (or -, 0) with keys of spans", s), false;
		a->label[a->n_label].holder = holder;
		a->label[a->n_label].target = target;
		a->label[a->n_label++].label = label;
		s += 3;
		if (*s == ';')
			s += s[1] == ' ' ? 2 : 1;
	}
	return s != NULL;
}
