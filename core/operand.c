/*
 * operand.c -- folders become the files in them: see operand.h.
 */
#include "operand.h"
#include "suffix.h"
#include "utf8.h"
#include "corpus/walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct list { struct operand *at; unsigned n, room; };

static bool ends_in_suffix(void *suffix, const char *name) { return suffix_stem(name, strlen(name), suffix) > 0; }

static bool is_folder(const char *name)
{
	struct stat st;
	return strcmp(name, "-") != 0 && stat(name, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool add(struct list *l, const char *path, size_t skip, struct error *e)
{
	if (!path || !mem_grow(&l->at, l->n, &l->room, sizeof *l->at))
		return error_memory(e);
	l->at[l->n++] = (struct operand){path, skip};
	return true;
}

static bool add_folder(struct list *l, const char *folder, const char *suffix, bool guessed, struct arena *a, struct error *e)
{
	struct walk w = {.accept = ends_in_suffix, .arg = (void *)(uintptr_t)suffix, .notable = guessed ? suffix_of_many : NULL};
	unsigned before = l->n;
	bool ok = walk_open(&w, &folder, 1, e);
	for (const char *path; ok && (path = walk_next(&w, e));)
		ok = add(l, arena_copy(a, path, strlen(path)), w.skip, e);
	if (ok && !e->text[0] && l->n > before)
		walk_warn(&w);
	if (ok && !e->text[0] && l->n == before && w.n_missed)
		error_set(e, "%s: there is no file *%s in this folder, but %s (--from says what is read)", folder, suffix, w.missed ? w.missed : "");
	walk_close(&w);
	if (ok && !e->text[0] && l->n == before)
		error_set(e, "%s: there is no file *%s in this folder", folder, suffix);
	return ok && !e->text[0];
}

bool operands_open(const char *const *operand, unsigned n, const char *suffix, bool guessed, struct arena *a, struct operand **file,
                   unsigned *n_file, struct error *e)
{
	struct list l = {0};
	bool ok = true;
	for (unsigned i = 0; ok && i < n; i++)
		ok = is_folder(operand[i]) ? add_folder(&l, operand[i], suffix, guessed, a, e) : add(&l, operand[i], walk_base(operand[i]), e);
	struct operand *kept = ok ? arena_alloc(a, (l.n + 1) * sizeof *kept) : NULL;
	if (ok && !kept)
		ok = error_memory(e);
	if (ok && l.n)
		memcpy(kept, l.at, l.n * sizeof *kept);
	mem_free(l.at);
	*file = kept;
	*n_file = ok ? l.n : 0;
	return ok;
}

/* ---- identifiers */

static size_t id_length(const struct operand *file)
{
	const char *id = file->path + file->skip, *base = id + walk_base(id), *dot = strrchr(base, '.');
	return dot && dot != base ? (size_t)(dot - id) : strlen(id);
}

void operand_id(const struct operand *file, char *out, size_t room)
{
	const char *id = file->path + file->skip;
	if (strcmp(file->path, "-") == 0)
		snprintf(out, room, "stdin");
	else
		utf8_escape(id, id_length(file), out, room); /* a system's names are bytes */
}

static int compare_id(const struct operand *x, const struct operand *y)
{
	size_t n = id_length(x), m = id_length(y);
	int way = memcmp(x->path + x->skip, y->path + y->skip, n < m ? n : m);
	return way ? way : (n > m) - (n < m);
}

static int by_id_and_path(const void *a, const void *b)
{
	const struct operand *x = *(const struct operand *const *)a, *y = *(const struct operand *const *)b;
	int way = compare_id(x, y);
	return way ? way : strcmp(x->path, y->path);
}

bool operands_same(const struct operand *file, unsigned n, const char *same[2])
{
	const struct operand **sorted = mem_alloc((n + 1) * sizeof *sorted);
	bool found = false;
	for (unsigned i = 0; sorted && i < n; i++)
		sorted[i] = &file[i];
	if (sorted)
		qsort(sorted, n, sizeof *sorted, by_id_and_path);
	for (unsigned i = 1; sorted && !found && i < n; i++)
		if (compare_id(sorted[i - 1], sorted[i]) == 0 && strcmp(sorted[i - 1]->path, sorted[i]->path) != 0) {
			found = true;
			same[0] = sorted[i - 1]->path;
			same[1] = sorted[i]->path;
		}
	mem_free(sorted);
	return found;
}
