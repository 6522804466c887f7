/*
 * walk.c -- files, folders and patterns of names, one file after another in a fixed order.
 *
 * Names are sorted by their bytes, so that every machine sees one order. The names
 * of the folders on the way are in memory, and nothing else. Symbolic links to
 * files are followed, those to folders are not; hidden names are passed over.
 */
#include "walk.h"
#include "cli.h"

#include <dirent.h>
#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool keep_name(struct walk_level *l, const char *name, struct error *e)
{
	char *copy = mem_copy(name, strlen(name));
	if (!copy || !mem_grow(&l->name, l->n, &l->room, sizeof *l->name)) {
		mem_free(copy);
		return error_memory(e);
	}
	l->name[l->n++] = copy;
	return true;
}

static void leave(struct walk *w)
{
	struct walk_level *l = &w->level[--w->depth];
	for (unsigned i = 0; i < l->n; i++)
		mem_free(l->name[i]);
	mem_free(l->name);
	mem_free(l->folder);
	*l = (struct walk_level){0};
}

/* Of a corpus its shards are the documents; its journal is not. */
static void only_shards(struct walk_level *l)
{
	bool corpus = false;
	for (unsigned i = 0; i < l->n; i++)
		corpus = corpus || strcmp(l->name[i], "corpus.json") == 0;
	for (unsigned i = 0, all = l->n; corpus && i < all; i++)
		if (strcmp(l->name[i], "shards") == 0 && i != 0) {
			char *shards = l->name[i];
			l->name[i] = l->name[0];
			l->name[0] = shards;
		}
	for (; corpus && l->n > 1; l->n--)
		mem_free(l->name[l->n - 1]);
}

static bool enter(struct walk *w, const char *path, size_t skip, struct error *e)
{
	if (w->depth == WALK_DEEPEST)
		return error_set(e, "%s: folders are nested more than %d deep", path, WALK_DEEPEST);
	DIR *d = opendir(path);
	if (!d)
		return error_set(e, "%s: %s", path, strerror(errno));
	struct walk_level *l = &w->level[w->depth++];
	struct buffer folder = {0};
	buffer_print(&folder, "%s%s", path, path[strlen(path) - 1] == '/' ? "" : "/");
	*l = (struct walk_level){.folder = folder.at, .skip = skip ? skip : folder.n};
	bool ok = !folder.failed || error_memory(e);
	for (struct dirent *entry; ok && (entry = readdir(d));)
		if (entry->d_name[0] != '.')
			ok = keep_name(l, entry->d_name, e);
	closedir(d);
	if (l->n)
		qsort(l->name, l->n, sizeof *l->name, by_name);
	only_shards(l);
	return ok;
}

/* ---- operands */

/* A pattern's matches; the part before its first folder with a wildcard is no part of identifiers, see next_operand. */
static bool keep_matches(struct walk_level *l, const char *pattern, struct error *e)
{
	glob_t g = {0};
	int code = glob(pattern, GLOB_BRACE | GLOB_ERR, NULL, &g);
	bool ok = code == 0 || error_set(e, "%s: %s", pattern, code == GLOB_NOMATCH ? "there is no such file" : strerror(errno));
	for (size_t i = 0; ok && i < g.gl_pathc; i++)
		ok = keep_name(l, g.gl_pathv[i], e);
	globfree(&g);
	return ok;
}

bool walk_open(struct walk *w, const char *const *operand, unsigned n, struct error *e)
{
	struct stat st;
	struct walk_level *l = &w->level[0];
	w->depth = 1;
	l->folder = mem_copy("", 0);
	if (!l->folder)
		return error_memory(e);
	for (unsigned i = 0; i < n; i++) {
		bool there = strcmp(operand[i], "-") == 0 || stat(operand[i], &st) == 0;
		if (there ? !keep_name(l, operand[i], e)
		    : strpbrk(operand[i], "*?[{") ? !keep_matches(l, operand[i], e)
		                                  : !error_set(e, "%s: %s", operand[i], strerror(errno)))
			return false;
	}
	return true;
}

size_t walk_base(const char *path)
{
	size_t n = strlen(path);
	while (n > 1 && path[n - 1] == '/') /* "news/", which is not there */
		n--;
	const char *slash = memrchr(path, '/', n);
	return slash && n > 1 ? (size_t)(slash - path) + 1 : 0;
}

/* Counts what is passed over; no memory for a name is no reason to stop. */
static void note(unsigned *n, char **first, const char *path)
{
	if ((*n)++ == 0)
		*first = mem_copy(path, strlen(path));
}

const char *walk_next(struct walk *w, struct error *e)
{
	while (w->depth) {
		struct walk_level *l = &w->level[w->depth - 1];
		struct buffer path = {0};
		struct stat st;
		if (l->at == l->n) {
			leave(w);
			continue;
		}
		const char *name = l->name[l->at++];
		bool operand = w->depth == 1, link;
		buffer_print(&path, "%s%s", l->folder, name);
		if (path.failed) {
			error_memory(e);
			return NULL;
		}
		mem_free(w->path);
		w->path = path.at;
		w->skip = operand ? walk_base(path.at) : l->skip;
		if (operand && strcmp(name, "-") == 0)
			return w->path;
		link = lstat(path.at, &st) == 0 && S_ISLNK(st.st_mode);
		if (stat(path.at, &st) != 0) {
			if (link && !operand) { /* it leads nowhere */
				if (w->accept(w->arg, name))
					note(&w->n_lost, &w->lost, path.at);
				continue;
			}
			error_set(e, "%s: %s", path.at, strerror(errno));
			return NULL;
		}
		if (S_ISDIR(st.st_mode)) {
			if ((operand || !link) && !enter(w, path.at, operand ? 0 : l->skip, e))
				return NULL;
		} else if (operand || (S_ISREG(st.st_mode) && w->accept(w->arg, name)))
			return w->path;
		else if (w->notable && S_ISREG(st.st_mode) && w->notable(name))
			note(&w->n_missed, &w->missed, path.at);
	}
	return NULL;
}

double walk_share(const struct walk *w, double of_file)
{
	double share = 0, slice = 1;
	for (unsigned i = 0; i < w->depth; i++) {
		const struct walk_level *l = &w->level[i];
		slice /= l->n ? l->n : 1;
		share += slice * (l->at ? l->at - 1 : 0);
	}
	return w->depth ? share + slice * of_file : 1;
}

void walk_warn(const struct walk *w)
{
	if (w->n_lost)
		say("warning: %u symbolic link%s to files lead%s nowhere, the first: %s", w->n_lost, w->n_lost > 1 ? "s" : "",
		    w->n_lost > 1 ? "" : "s", w->lost ? w->lost : "");
	if (w->n_missed)
		say("warning: texts are read; %u file%s of JSON lines or tables %s not, the first: %s (--from says what is read)", w->n_missed,
		    w->n_missed > 1 ? "s" : "", w->n_missed > 1 ? "are" : "is", w->missed ? w->missed : "");
}

void walk_close(struct walk *w)
{
	while (w->depth)
		leave(w);
	mem_free(w->path);
	mem_free(w->lost);
	mem_free(w->missed);
	w->path = w->lost = w->missed = NULL;
}
