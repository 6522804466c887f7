/*
 * lists.c -- lists of words and phrases, which rules name.
 *
 * A list stands in the file itself, or in one beside it with an entry a line
 * ("#" begins a comment line). An entry of more than one word has spaces in it.
 */
#include "parse.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

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

/* The entries of file `name`, which lies beside the rules file. */
static bool list_file(struct parser *p, struct list *l, const char *name)
{
	char path[4096], line[4096];
	const char *slash = strrchr(p->g->file, '/');
	snprintf(path, sizeof path, "%.*s/%s", (int)(slash ? slash - p->g->file : 0), p->g->file, name);
	FILE *f = fopen(path, "re");
	if (!f)
		return rules_wrong(&p->s, p->s.place, "list %s: %s: %s", l->name, path, strerror(errno));
	bool ok = true;
	while (ok && fgets(line, sizeof line, f)) {
		line[strcspn(line, "\r\n")] = 0;
		ok = !line[0] || line[0] == '#' || list_add(p, l, line);
	}
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
