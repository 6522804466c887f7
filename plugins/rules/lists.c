/*
 * lists.c -- lists of words and phrases, which rules name.
 *
 * A list stands in the file itself, or in one beside it with an entry a line
 * ("#" begins a comment line). An entry of more than one word has spaces in it.
 * Such a file comes from anywhere: what would be found nowhere, or cut to
 * something else, is refused with its line.
 */
#include "parse.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { LONGEST_ENTRY = 1000 };
#define BLANKS " \t\r\n"

static const struct list *list_named(const struct program *g, const char *name)
{
	for (unsigned i = 0; i < g->n_list; i++)
		if (strcmp(g->list[i].name, name) == 0)
			return &g->list[i];
	return NULL;
}

const struct list *parse_list_above(struct parser *p)
{
	const struct list *l = list_named(p->g, p->s.text);
	if (!l)
		rules_wrong(&p->s, p->s.place, "there is no list %s above", p->s.text);
	return l;
}

static bool list_add(struct parser *p, struct list *l, const char *entry)
{
	return parse_grow(p, &l->entry, l->n, sizeof *l->entry) && (l->entry[l->n++] = parse_copy(p, entry));
}

/* What is wrong with a line; NULL: nothing. */
static const char *line_wrong(const char *line, size_t n)
{
	utf8proc_int32_t cp;
	if (n > LONGEST_ENTRY)
		return "an entry of more than 1,000 bytes";
	if (memchr(line, 0, n))
		return "a NUL; expected text in UTF-8";
	for (size_t at = 0; at < n;) {
		utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)line + at, (utf8proc_ssize_t)(n - at), &cp);
		if (step <= 0)
			return "not UTF-8 (iconv -f windows-1252 -t utf-8 may help)";
		at += (size_t)step;
	}
	return NULL;
}

/* Without a byte order mark before the first, and blanks around it. */
static const char *entry_of(char *line, bool first)
{
	char *b = line + (first && strncmp(line, "\xef\xbb\xbf", 3) == 0 ? 3 : 0), *e = b + strlen(b);
	b += strspn(b, BLANKS);
	while (e > b && strchr(BLANKS, e[-1]))
		*--e = 0;
	return b;
}

static bool list_lines(struct parser *p, struct list *l, FILE *f, const char *path)
{
	char *line = NULL;
	size_t room = 0;
	unsigned before = l->n, at = 1;
	bool ok = true;
	errno = 0;
	for (ssize_t n; ok && (n = getline(&line, &room, f)) >= 0; at++) {
		const char *wrong = line_wrong(line, (size_t)n), *entry = wrong ? "" : entry_of(line, at == 1);
		ok = wrong ? rules_wrong(&p->s, p->s.place, "list %s: %s:%u: %s", l->name, path, at, wrong)
		           : !*entry || *entry == '#' || list_add(p, l, entry);
	}
	free(line);
	if (ok && !feof(f))
		return rules_wrong(&p->s, p->s.place, "list %s: %s: %s", l->name, path, strerror(errno));
	return ok && (l->n > before || rules_wrong(&p->s, p->s.place, "list %s: %s has no entries", l->name, path));
}

/* The entries of file `name`, which lies beside the rules file. */
static bool list_file(struct parser *p, struct list *l, const char *name)
{
	char path[4096];
	const char *slash = strrchr(p->g->file, '/');
	snprintf(path, sizeof path, "%.*s/%s", (int)(slash ? slash - p->g->file : 0), p->g->file, name);
	FILE *f = fopen(path, "re");
	if (!f)
		return rules_wrong(&p->s, p->s.place, "list %s: %s: %s", l->name, path, strerror(errno));
	bool ok = list_lines(p, l, f, path);
	fclose(f);
	return ok;
}

bool parse_list(struct parser *p)
{
	if (!parse_next_name(p, "the name of a list"))
		return false;
	if (list_named(p->g, p->s.text))
		return rules_wrong(&p->s, p->s.place, "list %s is there twice", p->s.text);
	if (!parse_grow(p, &p->g->list, p->g->n_list, sizeof *p->g->list))
		return false;
	struct list *l = &p->g->list[p->g->n_list++];
	*l = (struct list){.name = parse_copy(p, p->s.text)};
	if (!l->name || !rules_next(&p->s))
		return false;
	if (is_name(p, "from")) {
		if (!rules_next(&p->s) || p->s.kind != W_STRING)
			return parse_expected(p, "the name of a file, in quotes");
		return list_file(p, l, p->s.text) && rules_next(&p->s);
	}
	if (!parse_take(p, '=', "\"=\" or \"from\""))
		return false;
	while ((p->s.kind == W_STRING || p->s.kind == W_NAME) && !is_name(p, "rule") && !is_name(p, "list"))
		if (!list_add(p, l, p->s.text) || !rules_next(&p->s))
			return false;
	return l->n ? true : parse_expected(p, "a word of the list");
}
