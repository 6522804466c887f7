/*
 * declare.c -- the layers and columns that a file works with.
 *
 * The lines "requires" and "provides" at its head name them:
 *
 *   requires = { LAYER [ "(" COLUMN { "," COLUMN } ")" ] [ "?" ] }
 *   provides = { LAYER [ "(" COLUMN ":" TYPE [ "?" ] { "," ... } ")" ] }
 *
 * Rules may speak of these and of no others.
 */
#include "parse.h"

#include <stdlib.h>
#include <string.h>

unsigned parse_need(const struct program *g, const char *layer)
{
	for (unsigned i = 0; i < g->n_need; i++)
		if (strcmp(g->need[i].layer, layer) == 0)
			return i;
	return QN_NONE;
}

unsigned parse_column(const struct program *g, unsigned need, const char *col)
{
	for (unsigned i = 0; i < g->need[need].n_col; i++)
		if (strcmp(g->need[need].col[i], col) == 0)
			return i;
	return QN_NONE;
}

bool parse_take_column(struct parser *p, unsigned need, unsigned *col)
{
	*col = parse_column(p->g, need, p->s.text);
	if (*col == QN_NONE)
		return rules_wrong(&p->s, p->s.place, "column %s of layer %s is not in the line \"requires\"", p->s.text,
		                   p->g->need[need].layer);
	return rules_next(&p->s);
}

/* ": TYPE" behind a column's name, with "?" where it may be null. */
static bool declared_type(struct parser *p, const char **type, bool *null)
{
	if (!parse_take(p, ':', "\":\" and a type"))
		return false;
	if (p->s.kind != W_NAME || !(*type = parse_copy(p, p->s.text)) || !rules_next(&p->s))
		return parse_expected(p, "a type");
	*null = is_mark(p, '?');
	return !*null || rules_next(&p->s);
}

/* The columns in brackets behind a layer's name, in `requires` (typed false) or `provides`. */
static bool declared_columns(struct parser *p, bool typed, unsigned *n, const char **col, const char **type, bool *null)
{
	do {
		if (!rules_next(&p->s))
			return false;
		if (p->s.kind != W_NAME || *n == 32)
			return parse_expected(p, "a column's name (32 at most)");
		if (!(col[*n] = parse_copy(p, p->s.text)) || !rules_next(&p->s))
			return false;
		if (typed && !declared_type(p, &type[*n], &null[*n]))
			return false;
		(*n)++;
	} while (is_mark(p, ','));
	return parse_take(p, ')', "\",\" or \")\"");
}

/* A layer's name and its columns; what else a line may hold ("?" and the like) belongs to the host. */
static bool declared_layer(struct parser *p, bool provides)
{
	struct program *g = p->g;
	unsigned *count = provides ? &g->n_made : &g->n_need;
	if (p->s.kind != W_NAME || *count == 64)
		return false;
	struct need *need = &g->need[*count];
	struct made *made = &g->made[*count];
	*(provides ? &made->layer : &need->layer) = parse_copy(p, p->s.text);
	(*count)++;
	if (*p->s.at == '?')
		p->s.at++;
	else if (*p->s.at == '(') {
		if (!rules_next(&p->s) || !declared_columns(p, provides, provides ? &made->n_col : &need->n_col,
		                                            provides ? made->col : need->col, made->type, made->null))
			return false;
		if (!is_mark(p, '?') && p->s.kind != W_END)
			p->s.at -= strlen(p->s.text); /* a name was read ahead */
	}
	return true;
}

static bool declared_line(struct parser *p, const char *text, bool provides)
{
	const char *key = provides ? "provides" : "requires";
	struct scanner *s = &p->s, file = *s;
	size_t n;
	const char *b = rules_header(text, key, &n);
	char *line = b ? strndup(b, n) : strdup("");
	if (!line)
		return parse_no_memory(p);
	rules_scan_begin(s, key, line, file.why, file.n_why);
	while (rules_next(s) && s->kind != W_END && declared_layer(p, provides))
		;
	bool ok = !s->failed;
	free(line);
	if (ok)
		*s = file;
	return ok;
}

bool parse_declarations(struct parser *p, const char *text)
{
	struct program *g = p->g;
	if (!declared_line(p, text, false) || !declared_line(p, text, true))
		return false;
	g->token = parse_need(g, "token");
	g->sentence = parse_need(g, "sentence");
	if (g->token == QN_NONE || g->sentence == QN_NONE)
		return rules_wrong(&p->s, p->s.place, "the line \"requires\" must name token and sentence");
	return true;
}
