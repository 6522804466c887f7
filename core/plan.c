/*
 * plan.c -- which plugins run, in what order, and why.
 *
 * A depth-first walk from the wanted layers to what they need. A plugin that is
 * being visited again is a cycle, and is named with its path; a layer that two
 * plugins provide is refused with both names and the option that chooses. An
 * optional need is met whenever some plugin can meet it, since rows must not
 * depend on what else was asked for. The order is that of the walk, and the walk
 * follows declarations only, so equal plugins give equal plans.
 */
#include "core.h"

#include <string.h>

enum mark { UNSEEN, OPEN, DONE };

struct walk {
	struct engine *g;
	struct arena *a;
	struct plan *p;
	const char *const *given; /* [n_given] */
	unsigned n_given;
	unsigned char *mark; /* [n_plugin] */
	unsigned *path;      /* [n_plugin] plugins that are open, outermost first */
	unsigned depth;
	struct error *e;
};

static bool is_given(const struct walk *w, const char *layer)
{
	for (unsigned i = 0; i < w->n_given; i++)
		if (strcmp(w->given[i], layer) == 0)
			return true;
	return false;
}

static bool is_without(const struct engine *g, const char *plugin)
{
	for (unsigned i = 0; i < g->n_without; i++)
		if (strcmp(g->without[i], plugin) == 0)
			return true;
	return false;
}

static const struct schema *provides(const struct plugin *p, const char *layer)
{
	for (unsigned i = 0; i < p->n_provides; i++)
		if (strcmp(p->provides[i].name, layer) == 0)
			return &p->provides[i];
	return NULL;
}

/* The plugin chosen by --use for this layer, if any. */
static const char *chosen(const struct engine *g, const char *layer)
{
	for (unsigned i = g->n_choice; i-- > 0;)
		if (strcmp(g->choice[i].layer, layer) == 0)
			return g->choice[i].plugin;
	return NULL;
}

enum found { NOBODY, ONE, TROUBLE };

static enum found provider(const struct walk *w, const char *layer, unsigned *which, struct error *e)
{
	const struct engine *g = w->g;
	const char *want = chosen(g, layer);
	unsigned n = 0;
	for (unsigned i = 0; i < g->n_plugin; i++) {
		const struct plugin *p = g->plugin[i];
		if (!p->ok || is_without(g, p->table->name) || !provides(p, layer) ||
		    (want && strcmp(want, p->table->name) != 0))
			continue;
		if (n++ == 0)
			*which = i;
		else
			error_set(e, "layer %s is provided by both %s (%s) and %s (%s): choose with --use %s=%s or --use %s=%s",
			          layer, g->plugin[*which]->table->name, g->plugin[*which]->file, p->table->name, p->file, layer,
			          g->plugin[*which]->table->name, layer, p->table->name);
	}
	if (n > 1)
		return TROUBLE;
	if (n == 0 && want) {
		error_set(e, "--use %s=%s: no loaded plugin %s provides the layer %s", layer, want, want, layer);
		return TROUBLE;
	}
	return n ? ONE : NOBODY;
}

static bool nobody(const struct walk *w, const char *layer, const struct plugin *by, struct error *e)
{
	for (unsigned i = 0; i < w->g->n_plugin; i++) /* one that would, if it were in order */
		if (!w->g->plugin[i]->ok && w->g->plugin[i]->table->provides && strstr(w->g->plugin[i]->table->provides, layer))
			return error_set(e, "layer %s%s%s: plugin %s (%s) is out of order: %s", layer, by ? ", needed by " : "",
			                 by ? by->table->name : "", w->g->plugin[i]->table->name, w->g->plugin[i]->file, w->g->plugin[i]->why.text);
	return by ? error_set(e, "layer %s, needed by plugin %s (%s), is provided by no loaded plugin (see: quidnunc plugins)",
	                      layer, by->table->name, by->file)
	          : error_set(e, "layer %s is provided by no loaded plugin (see: quidnunc plugins)", layer);
}

static bool cycle(const struct walk *w, unsigned plugin, struct error *e)
{
	struct buffer b = {0};
	bool in = false;
	for (unsigned i = 0; i < w->depth; i++)
		if ((in = in || w->path[i] == plugin))
			buffer_print(&b, "%s (%s) needs ", w->g->plugin[w->path[i]]->table->name, w->g->plugin[w->path[i]]->file);
	error_set(e, "plugins need each other in a circle: %s%s", b.at ? b.at : "", w->g->plugin[plugin]->table->name);
	buffer_free(&b);
	return false;
}

static const char *reason(struct walk *w, unsigned plugin, const char *layer, const char *by)
{
	char text[512];
	int n = by ? snprintf(text, sizeof text, "provides %s, needed by %s", layer, by)
	           : snprintf(text, sizeof text, "provides %s, which is wanted", layer);
	(void)plugin;
	return arena_copy(w->a, text, n < (int)sizeof text ? (size_t)n : sizeof text - 1);
}

static bool need_columns(const struct walk *w, const struct plugin *by, const struct need *need, const struct schema *s)
{
	for (unsigned k = 0; k < need->n_col; k++)
		if (schema_column(s, need->col[k]) == UINT32_MAX)
			return error_set(w->e, "plugin %s (%s) needs the column %s of layer %s, which is provided as %s",
			                 by->table->name, by->file, need->col[k], need->layer, s->text);
	return true;
}

static bool visit(struct walk *w, unsigned i, const char *layer, const char *by);

static bool visit_need(struct walk *w, const struct plugin *p, const struct need *need)
{
	unsigned which;
	struct error why = {0};
	if (is_given(w, need->layer))
		return true; /* its columns are looked at when the article is there */
	switch (provider(w, need->layer, &which, &why)) {
	case TROUBLE:
		return error_set(w->e, "%s", why.text);
	case NOBODY:
		return need->optional || nobody(w, need->layer, p, w->e);
	case ONE:
		break;
	}
	const struct schema *s = provides(w->g->plugin[which], need->layer);
	return need_columns(w, p, need, s) && visit(w, which, need->layer, p->table->name);
}

/* The recursion is as deep as plugins are many, which is few; a cycle ends it. */
static bool visit(struct walk *w, unsigned i, const char *layer, const char *by)
{
	struct plugin *p = w->g->plugin[i];
	if (w->mark[i] == DONE)
		return true;
	if (w->mark[i] == OPEN)
		return cycle(w, i, w->e);
	w->mark[i] = OPEN;
	w->path[w->depth++] = i;
	for (unsigned k = 0; k < p->n_need; k++)
		if (!visit_need(w, p, &p->needs[k]))
			return false;
	w->depth--;
	w->mark[i] = DONE;
	struct step *s = &w->p->step[w->p->n_step++];
	s->plugin = i;
	s->why = reason(w, i, layer, by);
	return s->why || error_memory(w->e);
}

static void write_layer(struct walk *w, const char *layer)
{
	for (unsigned i = 0; i < w->p->n_write; i++)
		if (strcmp(w->p->write[i], layer) == 0)
			return;
	w->p->write[w->p->n_write++] = layer;
}

/* What the columns of the written layers point into is written too. */
static void write_referred(struct walk *w)
{
	for (unsigned i = 0; i < w->p->n_write; i++)
		for (unsigned k = 0; k < w->p->n_step; k++) {
			const struct schema *s = provides(w->g->plugin[w->p->step[k].plugin], w->p->write[i]);
			for (unsigned c = 0; s && c < s->n_col; c++)
				if (s->col[c].type == QN_REF)
					write_layer(w, s->col[c].target);
		}
}

static bool want_one(struct walk *w, const char *layer)
{
	unsigned which;
	write_layer(w, layer);
	if (is_given(w, layer))
		return true;
	switch (provider(w, layer, &which, w->e)) {
	case TROUBLE: return false;
	case NOBODY: return nobody(w, layer, NULL, w->e);
	case ONE: break;
	}
	return visit(w, which, layer, NULL);
}

static bool want_named(struct walk *w, const char *wanted)
{
	for (const char *b = wanted; *b;) {
		size_t n = strcspn(b, ", ");
		char *layer = arena_copy(w->a, b, n);
		if (!layer)
			return error_memory(w->e);
		if (n && !want_one(w, layer))
			return false;
		b += n + strspn(b + n, ", ");
	}
	return true;
}

/* Without a wish: every layer of every plugin that is in order and whose needs can be met. */
static bool want_all(struct walk *w)
{
	for (unsigned i = 0; i < w->n_given; i++)
		write_layer(w, w->given[i]);
	for (unsigned i = 0; i < w->g->n_plugin; i++) {
		struct plugin *p = w->g->plugin[i];
		if (!p->ok)
			return error_set(w->e, "plugin %s (%s) is out of order: %s (leave it out with --without %s)", p->table->name,
			                 p->file, p->why.text, p->table->name);
		if (is_without(w->g, p->table->name))
			continue;
		for (unsigned k = 0; k < p->n_provides; k++) {
			const char *want = chosen(w->g, p->provides[k].name);
			if ((!want || strcmp(want, p->table->name) == 0) && !want_one(w, p->provides[k].name))
				return false;
		}
	}
	return true;
}

/* Layers that a plan may name: those given, those provided, those referred to. */
static size_t layers_at_most(const struct engine *g, unsigned n_given, const char *wanted)
{
	size_t n = n_given + 1;
	for (const char *c = wanted ? wanted : ""; *c; c++)
		n += *c == ',' || *c == ' ';
	for (unsigned i = 0; i < g->n_plugin; i++)
		for (unsigned k = 0; k < g->plugin[i]->n_provides; k++)
			n += 1 + g->plugin[i]->provides[k].n_col;
	return n;
}

bool plan_make(struct engine *g, const char *wanted, const char *const *given, unsigned n_given, struct arena *a,
               struct plan *p, struct error *e)
{
	struct walk w = {.g = g, .a = a, .p = p, .given = given, .n_given = n_given, .e = e};
	*p = (struct plan){0};
	w.mark = arena_alloc(a, g->n_plugin + 1);
	w.path = arena_alloc(a, (g->n_plugin + 1) * sizeof *w.path);
	p->step = arena_alloc(a, (g->n_plugin + 1) * sizeof *p->step);
	p->write = arena_alloc(a, layers_at_most(g, n_given, wanted) * sizeof *p->write);
	if (!w.mark || !w.path || !p->step || !p->write)
		return error_memory(e);
	if (!(wanted ? want_named(&w, wanted) : want_all(&w)))
		return false;
	write_referred(&w);
	return true;
}
