/*
 * files.c -- where a plugin's data lie, and models that are mapped once.
 *
 * A plugin names its files without a folder. They are looked for beside the
 * module, then, for a program that runs in its build tree, in the plugin's source
 * folder, among what plugins share (core/learn), and in the folder of the plugin that
 * the file is named after. Several plugins may use one
 * model: the engine maps and verifies it once.
 */
#include "files.h"
#include "model.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif

static bool try_path(char *out, size_t n, struct buffer *tried, const char *fmt, ...) __attribute__((format(printf, 4, 5)));

static bool try_path(char *out, size_t n, struct buffer *tried, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	int len = vsnprintf(out, n, fmt, ap);
	va_end(ap);
	if (len >= 0 && (size_t)len < n && access(out, R_OK) == 0)
		return true;
	buffer_print(tried, "%s%.*s", tried->n ? ", " : "", (int)(strrchr(out, '/') ? strrchr(out, '/') - out : 0), out);
	return false;
}

static bool in_libs(const char *dir) /* where libtool keeps modules of the tree, and nothing else */
{
	size_t n = strlen(dir);
	return n > 6 && strcmp(dir + n - 6, "/.libs") == 0;
}

/* The part of `dir` that names the plugin's folder in the tree: "entity" of ".../plugins/entity/.libs". */
static void tree_folder(const char *dir, char *out, size_t n)
{
	size_t len = strlen(dir) - (in_libs(dir) ? 6 : 0), b = len;
	while (b && dir[b - 1] != '/')
		b--;
	snprintf(out, n, "%.*s", (int)(len - b), dir + b);
}

/* In the tree: the folder of the plugin, what plugins share, the folder of the plugin that the file is named after; each of the
   build and, where that is another one, of the sources. */
static bool find_in_tree(const struct engine *g, const struct plugin *p, const char *name, char *out, size_t n, struct buffer *tried)
{
	char folder[NAME_MAX + 1], owner[NAME_MAX + 10];
	tree_folder(p->dir, folder, sizeof folder);
	snprintf(owner, sizeof owner, "plugins/%.*s", (int)strcspn(name, "-./"), name); /* "syntax" of "syntax-open.model" */
	const char *const place[][2] = {{"plugins/", folder}, {"core/learn", ""}, {"core", ""}, {owner, ""}};
	bool apart = strcmp(g->home, SOURCE_DIR) != 0;
	for (size_t i = 0; i < sizeof place / sizeof *place; i++)
		if (try_path(out, n, tried, "%s/%s%s/%s", g->home, place[i][0], place[i][1], name) ||
		    (apart && try_path(out, n, tried, "%s/%s%s/%s", SOURCE_DIR, place[i][0], place[i][1], name)))
			return true;
	return false;
}

bool files_find(const struct engine *g, const struct plugin *p, const char *name, char *out, size_t n, struct error *e)
{
	struct buffer tried = {0};
	bool found = name[0] == '/' ? try_path(out, n, &tried, "%s", name)
	                            : (!(g->home && in_libs(p->dir)) && try_path(out, n, &tried, "%s/%s", p->dir, name)) ||
	                              (g->home && find_in_tree(g, p, name, out, n, &tried));
	if (!found)
		error_set(e, "plugin %s: file %s is in none of: %s", p->table->name, name, tried.at ? tried.at : "");
	buffer_free(&tried);
	return found;
}

static bool whole(struct mapped *m, struct error *e)
{
	m->whole = m->whole || model_is_whole(m->file);
	return m->whole || error_set(e, "%s: damaged: its checksum is wrong", m->path);
}

bool files_whole(struct engine *g, const void *file, struct error *e)
{
	for (struct mapped *m = g->mapped; m; m = m->next)
		if (m->file == file)
			return whole(m, e);
	return error_set(e, "no model file was opened there");
}

const void *files_model(struct engine *g, const char *path, const char *kind, bool later, size_t *size, struct error *e)
{
	for (struct mapped *m = g->mapped; m; m = m->next)
		if (strcmp(m->path, path) == 0) {
			const struct model_head *h = m->file;
			if (kind && strncmp(h->kind, kind, sizeof h->kind) != 0) {
				error_set(e, "%s: a model of kind \"%.24s\"; expected \"%s\"", path, h->kind, kind);
				return NULL;
			}
			if (size)
				*size = m->size;
			return later || whole(m, e) ? m->file : NULL;
		}
	char why[768] = "";
	struct mapped *m = arena_alloc(&g->arena, sizeof *m);
	char *name = arena_copy(&g->arena, path, strlen(path));
	if (!m || !name) {
		error_memory(e);
		return NULL;
	}
	m->path = name;
	m->whole = !later;
	m->file = later ? model_map_later(path, kind, &m->size, why, sizeof why) : model_map(path, kind, &m->size, why, sizeof why);
	if (!m->file) {
		error_set(e, "%s", why);
		return NULL;
	}
	m->next = g->mapped;
	g->mapped = m;
	if (size)
		*size = m->size;
	return m->file;
}

const char *files_digest(const void *file)
{
	static char text[17];
	snprintf(text, sizeof text, "%016llx", (unsigned long long)((const struct model_head *)file)->checksum);
	return text;
}

void files_free(struct engine *g)
{
	for (struct mapped *m = g->mapped; m; m = m->next)
		model_unmap(m->file);
	g->mapped = NULL;
}
