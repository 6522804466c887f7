/*
 * operand.c -- folders become the files in them: see operand.h.
 */
#include "operand.h"
#include "corpus/walk.h"

#include <string.h>
#include <sys/stat.h>

struct list { const char **at; unsigned n, room; };

static bool ends_in_suffix(void *suffix, const char *name)
{
	size_t n = strlen(name), tail = strlen(suffix);
	return n > tail && strcmp(name + n - tail, suffix) == 0;
}

static bool is_folder(const char *name)
{
	struct stat st;
	return strcmp(name, "-") != 0 && stat(name, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool add(struct list *l, const char *name, struct error *e)
{
	if (!name || !mem_grow(&l->at, l->n, &l->room, sizeof *l->at))
		return error_memory(e);
	l->at[l->n++] = name;
	return true;
}

static bool add_folder(struct list *l, const char *folder, const char *suffix, struct arena *a, struct error *e)
{
	struct walk w = {.accept = ends_in_suffix, .arg = (void *)(uintptr_t)suffix};
	unsigned before = l->n;
	bool ok = walk_open(&w, &folder, 1, e);
	for (const char *path; ok && (path = walk_next(&w, e));)
		ok = add(l, arena_copy(a, path, strlen(path)), e);
	walk_close(&w);
	if (ok && !e->text[0] && l->n == before)
		error_set(e, "%s: there is no file *%s in this folder", folder, suffix);
	return ok && !e->text[0];
}

bool operands_open(const char *const *operand, unsigned n, const char *suffix, struct arena *a, const char ***file, unsigned *n_file,
                   struct error *e)
{
	struct list l = {0};
	bool ok = true;
	for (unsigned i = 0; ok && i < n; i++)
		ok = is_folder(operand[i]) ? add_folder(&l, operand[i], suffix, a, e) : add(&l, operand[i], e);
	const char **kept = ok ? arena_alloc(a, (l.n + 1) * sizeof *kept) : NULL;
	if (ok && !kept)
		ok = error_memory(e);
	if (ok && l.n)
		memcpy(kept, l.at, l.n * sizeof *kept);
	mem_free(l.at);
	*file = kept;
	*n_file = ok ? l.n : 0;
	return ok;
}
