/*
 * derive.c -- a corpus made of another, document by document.
 */
#include "derive.h"
#include "json_lex.h"

#include <limits.h>
#include <string.h>
#include <sys/stat.h>

static char *build_with(const char *build, const char *how)
{
	struct buffer b = {0};
	size_t n = strlen(build);
	while (n && build[n - 1] != '}')
		n--;
	while (n > 1 && strchr("} \n", build[n - 1]))
		n--;
	buffer_put(&b, build, n);
	buffer_print(&b, ",\n \"then\":\"%s\"\n}", how);
	return b.failed ? (buffer_free(&b), NULL) : b.at;
}

bool derive_open(struct derive *d, const char *in, const char *out, const char *how, struct error *e)
{
	char shards[PATH_MAX];
	*d = (struct derive){.r = {.journal = {.fd = -1}, .shard = {.fd = -1}}, .store = {.journal = -1, .shard = -1}};
	if (!manifest_expect(in, &d->from, e) || !reader_open(&d->r, in, d->from.per_shard, e))
		return false;
	char *build = build_with(d->from.build, how);
	if (!build)
		return error_memory(e);
	mem_free(d->from.build);
	d->from.build = build;
	snprintf(shards, sizeof shards, "%s/shards", out);
	if (!folder_make(out, e))
		return false;
	if (!(d->out = mem_copy(out, strlen(out))))
		return error_memory(e);
	struct manifest open = d->from;
	open.complete = false;
	return (mkdir(shards, 0777) == 0 || error_output(e, shards)) && manifest_write(out, &open, e) &&
	       store_open(&d->store, out, d->from.per_shard, e);
}

bool derive_next(struct derive *d, struct error *e) { return reader_next(&d->r, &d->x, &d->line, &d->n, e); }

bool derive_put(struct derive *d, const struct buffer *record, const char *meta, size_t n_meta, struct error *e)
{
	if (!record)
		return store_copy(&d->store, &d->x, d->line, d->n, e);
	if (record->failed)
		return error_memory(e);
	return store_put(&d->store, &d->x, meta, n_meta, record->at, record->n, e);
}

bool derive_finish(struct derive *d, struct error *e)
{
	struct tally t;
	struct manifest m = d->from;
	if (!store_flush(&d->store, true, e) || !store_tally(d->out, &t, e))
		return false;
	m.documents = t.documents;
	m.failed = t.failed;
	m.bytes = t.bytes;
	memcpy(m.inputs, t.inputs_sha256, sizeof m.inputs);
	return d->finished = manifest_write(d->out, &m, e);
}

void derive_close(struct derive *d)
{
	struct error e = {0};
	store_close(&d->store, &e);
	if (d->out && !d->finished)
		store_remove(d->out);
	reader_close(&d->r);
	manifest_free(&d->from);
	mem_free(d->out);
}

bool members_without(const char *line, size_t n, const char *but, struct buffer *out, struct error *e)
{
	struct json j;
	json_begin(&j, line, n);
	for (json_object(&j); json_key(&j);) {
		char key[64];
		snprintf(key, sizeof key, "%.*s", (int)(j.key_len < 63 ? j.key_len : 63), j.key);
		json_peek(&j);
		const char *b = j.at;
		if (!json_skip(&j))
			break;
		if (list_has("crc32c,n,meta", key) || list_has(but, key))
			continue;
		buffer_print(out, "%s\"%s\":", out->n && out->at[out->n - 1] != '{' ? "," : "", key);
		buffer_put(out, b, (size_t)(j.at - b));
	}
	return json_end(&j) || error_set(e, "%s", j.why);
}
