/*
 * parse.c -- from words to rules.
 *
 *   file = header-lines { list | rule }
 *   list = "list" NAME ( "from" STRING | "=" { STRING | NAME } )
 *   rule = "rule" NAME [ "in" GROUP ] { "across" | "overlap" | "longest" } ":" choice "=>" action { "," action }
 *
 * Each part of a rule has a file: pattern.c, condition.c, action.c.
 */
#include "parse.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* "in GROUP": the slot is that of the group's first rule, which may be this one. */
static bool rule_group(struct parser *p, struct rule *r)
{
	const struct rule *all = p->g->rule;
	if (!parse_next_name(p, "the name of a group of rules") || !(r->group_name = parse_copy(p, p->s.text)))
		return false;
	while (!all[r->slot].group_name || strcmp(all[r->slot].group_name, r->group_name) != 0)
		r->slot++;
	return true;
}

static bool rule_options(struct parser *p, struct rule *r)
{
	if (!is_name(p, "in"))
		r->slot = p->g->n_rule - 1;
	for (; p->s.kind == W_NAME; ) {
		if (is_name(p, "across"))
			r->across = true;
		else if (is_name(p, "overlap"))
			r->overlap = true;
		else if (is_name(p, "longest"))
			r->longest = true;
		else if (!is_name(p, "in"))
			return parse_expected(p, "\":\", \"in\", \"across\", \"overlap\" or \"longest\"");
		else if (!rule_group(p, r))
			return false;
		if (!rules_next(&p->s))
			return false;
	}
	return true;
}

static bool actions(struct parser *p)
{
	do
		if ((is_mark(p, ',') && !rules_next(&p->s)) || !parse_action(p))
			return false;
	while (is_mark(p, ','));
	return true;
}

static bool parse_rule(struct parser *p)
{
	unsigned root;
	if (!parse_grow(p, &p->g->rule, p->g->n_rule, sizeof *p->g->rule))
		return false;
	struct rule *r = p->rule = &p->g->rule[p->g->n_rule++];
	*r = (struct rule){.place = p->s.place};
	p->n_node = 1; /* node 0 is nothing */
	p->n_label = 0;
	if (!parse_next_name(p, "the name of a rule") || !(r->name = parse_copy(p, p->s.text)) || !rules_next(&p->s))
		return false;
	return rule_options(p, r) && parse_take(p, ':', "\":\"") && parse_pattern(p, &root) &&
	       parse_take(p, MARK_ARROW, "\"=>\"") && actions(p) && tree_compile(p, root) && starts_of_rule(p, root);
}

static bool header_line(const struct parser *p)
{
	static const char *const key[] = {"plugin", "version", "about", "licence", "requires", "provides", "params"};
	for (size_t i = 0; i < sizeof key / sizeof *key; i++)
		if (is_name(p, key[i]))
			return true;
	return false;
}

static bool parse_part(struct parser *p)
{
	if (is_name(p, "list"))
		return parse_list(p);
	if (is_name(p, "rule"))
		return parse_rule(p);
	if (!header_line(p))
		return parse_expected(p, "\"rule\", \"list\" or a line of the header");
	p->s.at += strcspn(p->s.at, "\n");
	return rules_next(&p->s);
}

static bool parse_file(struct parser *p, const char *text)
{
	if (!parse_declarations(p, text))
		return false;
	parse_node(p, N_ANY); /* node 0 */
	if (!rules_next(&p->s))
		return false;
	while (p->s.kind != W_END)
		if (!parse_part(p))
			return false;
	return (p->g->n_rule || rules_wrong(&p->s, p->s.place, "the file has no rule")) && starts_index(p);
}

struct program *rules_compile(const char *name, const char *text, char *why, size_t n_why)
{
	struct parser p = {.g = calloc(1, sizeof *p.g)};
	if (!p.g) {
		snprintf(why, n_why, "out of memory");
		return NULL;
	}
	p.g->file = strdup(name);
	rules_scan_begin(&p.s, p.g->file ? p.g->file : name, text, why, n_why);
	bool ok = p.g->file ? parse_file(&p, text) : parse_no_memory(&p);
	free(p.node);
	free(p.known);
	if (ok)
		return p.g;
	rules_free(p.g);
	return NULL;
}
