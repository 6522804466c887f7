/*
 * recover.c -- how far a corpus holds that was being written when the process died.
 *
 * The journal is read as far as its entries are whole, in order, and each begins
 * where the one before ended in its shard. A shard that another followed must
 * have the size that the journal says; the documents of the last one are checked
 * one by one. What is behind the last document that holds is cut off.
 */
#include "recover.h"

#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct place { uint64_t n, at, bytes, journal; bool ok; char input[65]; }; /* of a document of the last shard */

struct recovery {
	struct store *s;
	struct place *place; /* [n_place] documents of the last shard that the journal knows */
	unsigned n_place, room_place;
	uint64_t shard, failed_before, done_before; /* before this shard */
};

static uint64_t end_of(const struct recovery *r)
{
	return r->n_place ? r->place[r->n_place - 1].at + r->place[r->n_place - 1].bytes : 0;
}

static bool has_size(const struct store *s, uint64_t shard, uint64_t size)
{
	char path[PATH_MAX];
	struct stat st;
	shard_path(s->folder, shard, path, sizeof path);
	return stat(path, &st) == 0 && (uint64_t)st.st_size == size;
}

static uint64_t failures(const struct recovery *r)
{
	uint64_t n = 0;
	for (unsigned i = 0; i < r->n_place; i++)
		n += !r->place[i].ok;
	return n;
}

/* Another shard begins: the one before must be whole. */
static bool next_shard(struct recovery *r, uint64_t shard)
{
	if (r->n_place && !has_size(r->s, r->shard, end_of(r)))
		return false;
	r->failed_before += failures(r);
	r->done_before += r->n_place;
	r->shard = shard;
	r->n_place = 0;
	return true;
}

/* Reads the journal as far as it holds: entries whole, in order, each where the one before ended. */
static bool read_journal(struct recovery *r, const char *path, struct error *e)
{
	struct lines l = {.fd = -1};
	struct buffer id = {0};
	struct entry x;
	const char *line;
	size_t n;
	bool first = true;
	bool ok = lines_open(&l, path, e);
	while (ok && lines_next(&l, &line, &n, e)) {
		if (line[n - 1] != '\n' || !entry_read(line, n, &x, &id) || (!first && x.n <= r->s->last))
			break;
		uint64_t shard = x.n / r->s->per_shard;
		if ((first || shard != r->shard) && !next_shard(r, shard))
			break;
		if (x.at != end_of(r) || !mem_grow(&r->place, r->n_place, &r->room_place, sizeof *r->place))
			break;
		struct place *p = &r->place[r->n_place++];
		*p = (struct place){x.n, x.at, x.bytes, l.next, x.ok, ""};
		memcpy(p->input, x.input, sizeof p->input);
		r->s->last = x.n;
		first = false;
	}
	lines_close(&l);
	buffer_free(&id);
	return ok && !e->text[0];
}

/* Cuts the last shard's documents off from the first on that is not whole in the shard. */
static void check_shard(struct recovery *r)
{
	char path[PATH_MAX];
	struct lines l = {.fd = -1};
	struct error e = {0};
	const char *line;
	size_t n;
	unsigned good = 0;
	shard_path(r->s->folder, r->shard, path, sizeof path);
	if (r->n_place && lines_open(&l, path, &e)) {
		while (good < r->n_place && lines_next(&l, &line, &n, &e) && l.at == r->place[good].at &&
		       n == r->place[good].bytes && line[n - 1] == '\n' && frame_check(line, n))
			good++;
		lines_close(&l);
	}
	r->n_place = good;
}

/* Where the journal ends after its last document that holds: behind it, or where its shard began. */
static uint64_t journal_end(const struct recovery *r, const char *path)
{
	struct lines l = {.fd = -1};
	struct buffer id = {0};
	struct error e = {0};
	struct entry x;
	const char *line;
	size_t n;
	uint64_t end = 0;
	if (r->n_place)
		return r->place[r->n_place - 1].journal;
	if (!r->done_before || !lines_open(&l, path, &e))
		return 0;
	for (uint64_t i = 0; i < r->done_before && lines_next(&l, &line, &n, &e) && entry_read(line, n, &x, &id); i++) {
		end = l.next;
		r->s->last = x.n;
		memcpy(r->s->last_input, x.input, sizeof x.input);
	}
	lines_close(&l);
	buffer_free(&id);
	return end;
}

static bool is_shard(const char *name, uint64_t from)
{
	char *end;
	unsigned long long no = strtoull(name, &end, 10);
	return end != name && strcmp(end, ".jsonl") == 0 && no >= from;
}

static bool is_temporary(const char *name, uint64_t from)
{
	(void)from;
	return strncmp(name, ".quidnunc-", 10) == 0;
}

static void remove_if(const char *folder, bool (*stale)(const char *, uint64_t), uint64_t from)
{
	DIR *d = opendir(folder);
	for (struct dirent *entry; d && (entry = readdir(d));)
		if (stale(entry->d_name, from))
			unlinkat(dirfd(d), entry->d_name, 0);
	if (d)
		closedir(d);
}

/* Shards behind the last one, and files that a killed process had not renamed yet. */
static void remove_rest(const struct store *s, uint64_t from)
{
	char path[PATH_MAX];
	snprintf(path, sizeof path, "%s/shards", s->folder);
	remove_if(path, is_shard, from);
	remove_if(s->folder, is_temporary, 0);
}

/* What is there goes into the store. */
static void take_stock(const struct recovery *r, const char *path)
{
	struct store *s = r->s;
	s->n_done = r->done_before + r->n_place;
	s->n_failed = r->failed_before + failures(r);
	s->any = s->n_done > 0;
	s->journal_end = journal_end(r, path);
	if (r->n_place) {
		s->last = r->place[r->n_place - 1].n;
		memcpy(s->last_input, r->place[r->n_place - 1].input, sizeof s->last_input);
	}
}

static bool cut_off(const struct recovery *r, struct error *e)
{
	struct store *s = r->s;
	uint64_t shard = s->any ? s->last / s->per_shard : 0;
	remove_rest(s, s->any ? shard + 1 : 0);
	if (ftruncate(s->journal, (off_t)s->journal_end) != 0)
		return store_failed(s, "journal.jsonl", e);
	return !r->n_place || store_shard(s, shard, end_of(r), e);
}

bool store_recover(struct store *s, const char *path, struct error *e)
{
	struct recovery r = {.s = s};
	bool ok = read_journal(&r, path, e);
	if (ok) {
		check_shard(&r);
		take_stock(&r, path);
		ok = cut_off(&r, e);
	}
	mem_free(r.place);
	return ok;
}
