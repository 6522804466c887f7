/*
 * records.c -- one JSON object after another out of files, folders and corpora.
 *
 * A file whose name ends in .jsonl or .ndjson is cut at its newlines; in any other an object
 * ends where its braces close, so that JSON over many lines is read as well. Only
 * one record is in memory.
 */
#include "records.h"
#include "suffix.h"
#include "utf8.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 1 << 18, DEEPEST_FOLDER = 64 };

static bool ends_in(const char *s, const char *tail) { return suffix_stem(s, strlen(s), tail) > 0; }

static bool add_file(struct records *r, const char *path, struct error *e)
{
	char *copy = mem_copy(path, strlen(path));
	if (!copy || !mem_grow(&r->file, r->n_file, &r->room_file, sizeof *r->file)) {
		mem_free(copy);
		return error_memory(e);
	}
	r->file[r->n_file++] = copy;
	return true;
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

static bool add_folder(struct records *r, const char *path, unsigned depth, struct error *e)
{
	char name[PATH_MAX];
	struct dirent **entry;
	struct stat st;
	snprintf(name, sizeof name, "%s/corpus.json", path);
	bool corpus = stat(name, &st) == 0, ok = true;
	if (corpus)
		snprintf(name, sizeof name, "%s/shards", path);
	else
		snprintf(name, sizeof name, "%s", path);
	int n = scandir(name, &entry, NULL, by_name);
	if (n < 0)
		return error_set(e, "%s: %s", name, strerror(errno));
	for (int i = 0; i < n; i++) {
		char file[PATH_MAX];
		bool fits = snprintf(file, sizeof file, "%s/%s", name, entry[i]->d_name) < (int)sizeof file;
		if (ok && fits && entry[i]->d_name[0] != '.' && stat(file, &st) == 0) {
			if (S_ISDIR(st.st_mode) && depth < DEEPEST_FOLDER)
				ok = add_folder(r, file, depth + 1, e);
			else if (S_ISREG(st.st_mode) && (ends_in(file, ".json") || ends_in(file, ".jsonl")))
				ok = add_file(r, file, e);
		}
		free(entry[i]);
	}
	free(entry);
	return ok;
}

bool records_add(struct records *r, const char *path, struct error *e)
{
	struct stat st;
	if (!r->n_file)
		r->fd = -1;
	if (strcmp(path, "-") == 0)
		return add_file(r, path, e);
	if (stat(path, &st) != 0)
		return error_set(e, "%s: %s", path, strerror(errno));
	unsigned had = r->n_file;
	if (!S_ISDIR(st.st_mode))
		return add_file(r, path, e);
	return add_folder(r, path, 0, e) &&
	       (r->n_file > had || error_set(e, "%s: there is no file *.json, *.jsonl or *.ndjson in this folder (from brat: quidnunc convert --from brat --to jsonl %s)", path, path));
}

static void forget(struct records *r)
{
	r->used = r->looked = 0;
	r->depth = 0;
	r->string = r->escape = false;
	buffer_clear(&r->bytes);
}

static bool next_file(struct records *r, struct error *e)
{
	const char *file = r->file[r->at_file++];
	bool in = strcmp(file, "-") == 0;
	r->fd = in ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC);
	r->lines = ends_in(file, ".jsonl");
	r->ended = false;
	r->line = 0;
	forget(r);
	return r->fd >= 0 || error_set(e, "%s: %s", file, strerror(errno));
}

/* The bytes up to where the object at `used` closes; 0 if that is not in the buffer. */
static size_t object_size(struct records *r)
{
	const char *b = r->bytes.at + r->used;
	size_t n = r->bytes.n - r->used, i = r->looked;
	for (; i < n; i++) {
		char c = b[i];
		if (r->string) {
			if (r->escape)
				r->escape = false;
			else if (c == '\\')
				r->escape = true;
			else if (c == '"')
				r->string = false;
		} else if (c == '"')
			r->string = true;
		else if (c == '{' || c == '[')
			r->depth++;
		else if ((c == '}' || c == ']') && (r->depth == 0 || --r->depth == 0))
			return i + 1;
	}
	r->looked = i;
	return 0;
}

static size_t line_size(struct records *r)
{
	const char *b = r->bytes.at + r->used;
	size_t n = r->bytes.n - r->used;
	const char *end = n > r->looked ? memchr(b + r->looked, '\n', n - r->looked) : NULL;
	r->looked = end ? 0 : n;
	return end ? (size_t)(end - b) + 1 : 0;
}

static bool read_more(struct records *r, struct error *e)
{
	size_t left = r->bytes.n - r->used;
	if (r->used) {
		memmove(r->bytes.at, r->bytes.at + r->used, left);
		r->bytes.n = left;
		r->used = 0;
	}
	if (!buffer_reserve(&r->bytes, left > CHUNK ? left : CHUNK))
		return error_memory(e);
	ssize_t n;
	do
		n = read(r->fd, r->bytes.at + r->bytes.n, left > CHUNK ? left : CHUNK);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return error_set(e, "%s: %s", records_file(r), strerror(errno));
	r->bytes.n += (size_t)n;
	r->ended = n == 0;
	return true;
}

static void skip_space(struct records *r)
{
	while (r->looked == 0 && r->used < r->bytes.n && strchr(" \t\r\n", r->bytes.at[r->used]) && r->bytes.at[r->used])
		r->used++;
}

bool records_next(struct records *r, const char **at, size_t *n, struct error *e)
{
	for (;;) {
		if (r->fd < 0) {
			if (r->at_file == r->n_file)
				return false;
			if (!next_file(r, e))
				return false;
		}
		skip_space(r);
		size_t size = r->bytes.n > r->used ? r->lines ? line_size(r) : object_size(r) : 0;
		if (!size && r->ended)
			size = r->bytes.n - r->used;
		if (size) {
			*at = r->bytes.at + r->used;
			*n = size;
			r->used += size;
			r->looked = 0;
			r->depth = 0;
			r->string = r->escape = false;
			size_t mark = utf8_mark(*at, *n);
			if (++r->line == 1 && (mark == *n || (*at)[mark] != '{'))
				return error_set(e, **at > ' ' && **at < 0x7f ? "begins with '%c'; %s" : "begins with byte 0x%02x; %s", (unsigned char)**at,
				                 "expected native JSON, an object for each document (quidnunc convert --to jsonl makes it)");
			return true;
		}
		if (r->ended) {
			if (r->fd != STDIN_FILENO)
				close(r->fd);
			r->fd = -1;
		} else if (!read_more(r, e))
			return false;
	}
}

const char *records_file(const struct records *r) { return r->at_file ? r->file[r->at_file - 1] : ""; }

void records_free(struct records *r)
{
	if (r->n_file && r->fd > STDIN_FILENO)
		close(r->fd);
	for (unsigned i = 0; i < r->n_file; i++)
		mem_free(r->file[i]);
	mem_free(r->file);
	buffer_free(&r->bytes);
	*r = (struct records){.fd = -1};
}
