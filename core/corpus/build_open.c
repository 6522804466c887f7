/*
 * build_open.c -- making a corpus, going on with one, or trying its failures again.
 *
 * Failures are tried again into a folder `retry` inside of the corpus, where what
 * was done well is copied; once it is whole its files take the place of the old
 * ones, the manifest last. A crash on the way leaves the old state, or a new one
 * that the next run puts in place.
 */
#include "build.h"
#include "json.h"
#include "json_write.h"
#include "output.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

/* ---- what makes the bytes */

static void put_text(struct buffer *out, const char *name, const char *value)
{
	buffer_print(out, ",\"%s\":", name);
	if (value)
		json_put_text(out, value);
	else
		buffer_text(out, "null");
}

static void put_plugins(const struct build *b, struct buffer *out)
{
	buffer_text(out, ",\n \"plugins\":[");
	for (unsigned i = 0; b->job.have_plan && i < b->job.plan.n_step; i++) {
		const struct plugin *p = b->job.g->plugin[b->job.plan.step[i].plugin];
		buffer_text(out, i ? ",\n  {\"by\":" : "\n  {\"by\":");
		json_put_producer(out, &p->by);
		buffer_text(out, ",\"licence\":");
		json_put_text(out, p->table->licence ? p->table->licence : "");
		buffer_char(out, '}');
	}
	buffer_char(out, ']');
}

static char *describe(const struct build *b)
{
	struct buffer out = {0};
	buffer_print(&out, "{\n \"program\":\"%s\",\n \"sources\":[", PACKAGE_VERSION);
	for (unsigned i = 0; i < b->n_operand; i++) {
		buffer_text(&out, i ? "," : "");
		json_put_text(&out, b->operand[i]);
	}
	buffer_print(&out, "],\n \"from\":\"%s\"", b->job.from->name);
	put_text(&out, "id", b->fields.id);
	put_text(&out, "text", b->fields.text);
	put_text(&out, "meta", b->fields.meta);
	buffer_text(&out, ",\n \"wanted\":");
	if (b->layers)
		json_put_text(&out, b->layers);
	else
		buffer_text(&out, "null");
	buffer_print(&out, ",\"offsets\":\"%s\",\"texts\":%s,\"repair\":%s,\"timeout\":%g,\"memory\":%zu", b->offsets ? b->offsets : "codepoint",
	             b->no_text ? "false" : "true", b->repair ? "true" : "false", b->timeout, b->memory);
	put_plugins(b, &out);
	buffer_text(&out, "\n}");
	return out.failed ? (buffer_free(&out), NULL) : out.at;
}

/* ---- folders */

static char *path_in(const char *folder, const char *name)
{
	struct buffer b = {0};
	buffer_print(&b, "%s/%s", folder, name);
	return b.at;
}

static bool make_folder(struct build *b, const char *path)
{
	if (mkdir(path, 0777) == 0 || errno == EEXIST)
		return true;
	b->temporary = errno == ENOSPC || errno == EDQUOT;
	return error_set(&b->why, "%s: %s", path, strerror(errno));
}

static bool is_empty(const char *path)
{
	DIR *d = opendir(path);
	unsigned n = 0;
	for (struct dirent *entry; d && (entry = readdir(d));) /* a manifest that was not finished counts for nothing */
		n += strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..") && strcmp(entry->d_name, "shards") &&
		     strncmp(entry->d_name, ".quidnunc-", 10);
	if (d)
		closedir(d);
	return n == 0;
}

static bool move(const char *from, const char *to, const char *name, struct error *e)
{
	char a[PATH_MAX], b[PATH_MAX];
	snprintf(a, sizeof a, "%s/%s", from, name);
	snprintf(b, sizeof b, "%s/%s", to, name);
	return rename(a, b) == 0 || errno == ENOENT || error_set(e, "%s: %s", b, strerror(errno));
}

bool build_swap(const char *corpus, struct error *e)
{
	char *retry = path_in(corpus, "retry"), *from = path_in(corpus, "retry/shards"), *to = path_in(corpus, "shards");
	bool ok = (retry && from && to) || error_memory(e);
	DIR *d = ok ? opendir(from) : NULL;
	for (struct dirent *entry; ok && d && (entry = readdir(d));)
		if (entry->d_name[0] != '.')
			ok = move(from, to, entry->d_name, e);
	if (d)
		closedir(d);
	ok = ok && folder_sync(to) && move(retry, corpus, "journal.jsonl", e) && folder_sync(corpus) &&
	     move(retry, corpus, "corpus.json", e) && folder_sync(corpus);
	if (!ok)
		error_set(e, "%s: the new state cannot be put in place: %s", corpus, strerror(errno));
	if (ok)
		store_remove(retry);
	mem_free(retry);
	mem_free(from);
	mem_free(to);
	return ok;
}

/* ---- opening */

static bool set_folder(struct build *b)
{
	if (b->parts > 1) {
		char name[64];
		snprintf(name, sizeof name, "part-%04u-of-%04u", b->part, b->parts);
		if (!make_folder(b, b->out))
			return false;
		b->folder = path_in(b->out, name);
	} else
		b->folder = mem_copy(b->out, strlen(b->out));
	return b->folder || error_memory(&b->why);
}

static bool create(struct build *b, const char *folder)
{
	char *shards = path_in(folder, "shards");
	bool ok = shards && make_folder(b, folder) && make_folder(b, shards);
	mem_free(shards);
	struct manifest m = b->manifest;
	m.complete = false;
	if (ok && !manifest_write(folder, &m, &b->why)) {
		b->temporary = true;
		return false;
	}
	return ok && store_open(&b->store, folder, b->per_shard, &b->why);
}

/* A corpus that is there must have been made from the same, in the same way. */
static bool agree(struct build *b, const struct manifest *had)
{
	struct error e = {0};
	if (manifest_differs(had->build, b->manifest.build, &e))
		return error_set(&b->why, "%s: cannot go on: %s", b->folder, e.text);
	if (had->per_shard != b->per_shard)
		return error_set(&b->why, "%s: cannot go on: it has %u documents in a shard, not %u", b->folder, had->per_shard, b->per_shard);
	if (had->part != b->manifest.part || had->parts != b->manifest.parts)
		return error_set(&b->why, "%s: cannot go on: it is part %u of %u", b->folder, had->part, had->parts);
	return true;
}

static bool open_retry(struct build *b, bool *finished)
{
	char *retry = path_in(b->folder, "retry");
	struct manifest m;
	if (!retry)
		return error_memory(&b->why);
	struct error none = {0};
	bool ok = store_open(&b->base, b->folder, b->per_shard, &b->why);
	if (ok && b->base.n_failed == 0 && b->manifest.complete) {
		*finished = true;
		mem_free(retry);
		return true;
	}
	bool begun = ok && manifest_read(retry, &m, &none);
	if (begun)
		manifest_free(&m);
	ok = ok && (begun ? store_open(&b->store, retry, b->per_shard, &b->why) : create(b, retry));
	ok = ok && reader_open(&b->old, b->folder, b->per_shard, &b->why) && reader_open(&b->old_copy, b->folder, b->per_shard, &b->why);
	b->have_old = b->have_copy = ok;
	mem_free(retry);
	if (ok)
		b->old_entry.n = b->copy_entry.n = UINT64_MAX; /* none was read */
	return ok;
}

static bool open_there(struct build *b, struct manifest *had, bool *finished)
{
	char *retry = path_in(b->folder, "retry");
	bool ok = retry || error_memory(&b->why);
	if (ok && !b->resume && !b->retry)
		ok = error_set(&b->why, "%s: there is a corpus; --resume goes on with it, --retry-failed tries its failures again", b->folder);
	ok = ok && agree(b, had);
	if (ok) {
		b->manifest.complete = had->complete;
		b->manifest.failed = had->failed;
		if (b->retry)
			ok = open_retry(b, finished);
		else if ((ok = store_open(&b->store, b->folder, b->per_shard, &b->why))) {
			store_remove(retry);
			*finished = had->complete && b->store.n_done == had->documents; /* else its end was damaged and is made anew */
		}
	}
	mem_free(retry);
	return ok;
}

/* A retry that was whole when it was interrupted. */
static bool finish_swap(struct build *b)
{
	char *retry = path_in(b->folder, "retry");
	struct manifest m;
	struct error none = {0};
	if (!retry)
		return error_memory(&b->why);
	bool whole = manifest_read(retry, &m, &none), ok = true;
	if (whole) {
		if (m.complete)
			ok = build_swap(b->folder, &b->why);
		manifest_free(&m);
	}
	mem_free(retry);
	return ok;
}

/* To a corpus that is whole nothing is done, so what came to its folders since then would go unnoticed. */
static bool nothing_new(struct build *b, const struct manifest *had)
{
	uint64_t n;
	if (!feed_count(&b->feed, &n) || n <= had->sources)
		return true;
	return error_set(&b->why, "%s: is whole: its sources had %llu documents, and have %llu now; expected the same sources, or another -o for those that came",
	                 b->folder, (unsigned long long)had->sources, (unsigned long long)n);
}

bool build_open(struct build *b, bool *finished)
{
	struct manifest had;
	b->manifest = (struct manifest){.build = describe(b), .per_shard = b->per_shard, .part = 1, .parts = 1};
	if (b->parts > 1) {
		b->manifest.part = b->part;
		b->manifest.parts = b->parts;
	}
	if (!b->manifest.build)
		return error_memory(&b->why);
	if (!set_folder(b) || !feed_open(&b->feed, b->job.from, &b->fields, b->operand, b->n_operand, &b->why) || !finish_swap(b))
		return false;
	if (manifest_read(b->folder, &had, &b->why)) {
		bool ok = open_there(b, &had, finished) && (!*finished || nothing_new(b, &had));
		manifest_free(&had);
		return ok;
	}
	if (b->why.text[0])
		return false;
	if (!is_empty(b->folder))
		return error_set(&b->why, "%s: is no corpus and not empty; expected a corpus, or a name that is free", b->folder);
	return create(b, b->folder);
}
