/*
 * reader.c -- a corpus that is not being written, read in the order of its journal.
 */
#include "store.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

bool store_tally(const char *folder, struct tally *t, struct error *e)
{
	char path[PATH_MAX];
	struct lines l = {.fd = -1};
	struct buffer id = {0};
	struct entry x;
	tally_begin(t);
	journal_path(folder, path, sizeof path);
	bool ok = lines_open(&l, path, e);
	while (ok && entry_next(&l, folder, &x, &id, e))
		tally_add(t, &x);
	tally_end(t);
	lines_close(&l);
	buffer_free(&id);
	return ok && !e->text[0];
}

bool reader_open(struct reader *r, const char *folder, unsigned per_shard, struct error *e)
{
	char path[PATH_MAX];
	*r = (struct reader){.folder = mem_copy(folder, strlen(folder)), .per_shard = per_shard, .journal = {.fd = -1},
	                     .shard = {.fd = -1}};
	journal_path(folder, path, sizeof path);
	return (r->folder || error_memory(e)) && lines_open(&r->journal, path, e);
}

/* The shard that has document n, at its beginning if it was not open. */
static bool shard_of(struct reader *r, uint64_t n, const char *path, struct error *e)
{
	uint64_t shard = n / r->per_shard;
	if (r->shard_open && shard == r->shard_no)
		return true;
	if (r->shard.fd >= 0)
		close(r->shard.fd);
	r->shard.fd = -1;
	if (!lines_open(&r->shard, path, e))
		return false;
	r->shard_open = true;
	r->shard_no = shard;
	return true;
}

bool reader_next(struct reader *r, struct entry *x, const char **line, size_t *n, struct error *e)
{
	char path[PATH_MAX];
	if (!entry_next(&r->journal, r->folder, x, &r->id, e))
		return false;
	shard_path(r->folder, x->n / r->per_shard, path, sizeof path);
	if (!shard_of(r, x->n, path, e))
		return false;
	if (!lines_next(&r->shard, line, n, e) || r->shard.at != x->at || *n != x->bytes || !frame_check(*line, *n))
		return error_set(e, "%s: document %s is damaged at byte %llu", path, x->id, (unsigned long long)x->at);
	return true;
}

void reader_close(struct reader *r)
{
	lines_close(&r->journal);
	lines_close(&r->shard);
	buffer_free(&r->id);
	mem_free(r->folder);
	*r = (struct reader){.journal = {.fd = -1}, .shard = {.fd = -1}};
}
