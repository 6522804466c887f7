/*
 * check_declared.c -- what a plugin says of itself, against what the others say.
 */
#include "checks.h"

#include <string.h>

/* A column that two schemas have with different types; NULL: none. */
static const char *clash(const struct schema *mine, const struct schema *other)
{
	for (unsigned i = 0; i < mine->n_col; i++) {
		unsigned same = schema_column(other, mine->col[i].name);
		if (same != UINT32_MAX && other->col[same].type != mine->col[i].type)
			return mine->col[i].name;
	}
	return NULL;
}

/* Whether plugin p says the same of a layer, if it makes one of that name. */
static bool agrees(struct lint *l, const struct schema *mine, const struct plugin *p)
{
	for (unsigned i = 0; i < p->n_provides; i++) {
		const struct schema *other = &p->provides[i];
		const char *col = strcmp(other->name, mine->name) == 0 ? clash(mine, other) : NULL;
		if (col)
			return lint_wrong(l, "column %s is of another type in %s of plugin %s: %s", col, other->name, p->table->name,
			                  other->text);
	}
	return true;
}

bool check_declares(struct lint *l)
{
	const qn_plugin *t = l->p->table;
	if (!t->version[0] || !t->about[0] || strchr(t->about, '\n'))
		return lint_wrong(l, "version \"%s\", about \"%s\": expected a version and one line", t->version, t->about);
	if (!t->licence || !t->licence[0])
		return lint_wrong(l, "no licence is said: expected an SPDX expression of code and model");
	for (unsigned i = 0; i < l->p->n_provides; i++)
		for (unsigned k = 0; k < l->g->n_plugin; k++)
			if (l->g->plugin[k] != l->p && !agrees(l, &l->p->provides[i], l->g->plugin[k]))
				return false;
	return true;
}

/* Whether p makes the layer, with every column that is asked for; one that it lacks goes to `lacks`. */
static bool makes(const struct plugin *p, const struct need *need, char *lacks, size_t n)
{
	bool made = false;
	for (unsigned i = 0; i < p->n_provides; i++) {
		const struct schema *s = &p->provides[i];
		if (strcmp(s->name, need->layer) != 0)
			continue;
		made = true;
		for (unsigned c = 0; c < need->n_col; c++)
			if (schema_column(s, need->col[c]) == UINT32_MAX)
				snprintf(lacks, n, "column %.60s is not in %.120s", need->col[c], s->text);
	}
	return made;
}

static bool name_known(struct lint *l, const struct need *need)
{
	bool known = false;
	char lacks[256] = "";
	for (unsigned i = 0; i < l->g->n_plugin; i++)
		known = makes(l->g->plugin[i], need, lacks, sizeof lacks) || known;
	for (unsigned i = 0; i < l->n_base; i++)
		known = known || doc_layer(l->base[i], need->layer);
	if (lacks[0])
		return lint_wrong(l, "%s", lacks);
	if (!known && !need->optional)
		return lint_wrong(l, "layer %s is required, and nobody provides it", need->layer);
	return true;
}

/* Every layer and column that is read must be one that somebody makes, or that a fixture gives. */
bool check_names(struct lint *l)
{
	for (unsigned i = 0; i < l->p->n_need; i++)
		if (!name_known(l, &l->p->needs[i]))
			return false;
	return true;
}

bool check_opens(struct lint *l)
{
	struct error e = {0};
	struct plan plan;
	for (unsigned i = 0; i < l->n_base; i++)
		if (!lint_plan(l, l->base[i], &plan, &e))
			return lint_wrong(l, "%s", e.text);
	return true;
}
