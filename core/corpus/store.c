/*
 * store.c -- a corpus on disk, as it grows; and found again after a crash.
 */
#include "store.h"
#include "work.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { FLUSH_BYTES = 1 << 18 };
static const double SYNC_SECONDS = 2;

void shard_path(const char *folder, uint64_t no, char *out, size_t room)
{
	snprintf(out, room, "%s/shards/%06llu.jsonl", folder, (unsigned long long)no);
}

static void journal_path(const char *folder, char *out, size_t room) { snprintf(out, room, "%s/journal.jsonl", folder); }

/* ---- after a crash */

struct place { uint64_t n, at, bytes, journal; bool ok; char input[65]; }; /* of a document of the last shard */

struct recovery {
	struct store *s;
	struct place *place; /* [n_place] documents of the last shard that the journal knows */
	unsigned n_place, room_place;
	uint64_t shard, failed_before, done_before; /* before this shard */
	uint64_t good;                              /* bytes of the journal that hold */
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

/* Shards behind the last one, and files that a killed process had not renamed yet. */
static void remove_rest(const struct store *s, uint64_t from)
{
	char path[PATH_MAX];
	snprintf(path, sizeof path, "%s/shards", s->folder);
	for (int pass = 0; pass < 2; pass++) {
		DIR *d = opendir(pass ? s->folder : path);
		for (struct dirent *entry; d && (entry = readdir(d));) {
			char *end;
			unsigned long long no = strtoull(entry->d_name, &end, 10);
			bool stale = pass ? strncmp(entry->d_name, ".quidnunc-", 10) == 0
			                  : end != entry->d_name && strcmp(end, ".jsonl") == 0 && no >= from;
			if (stale)
				unlinkat(dirfd(d), entry->d_name, 0);
		}
		if (d)
			closedir(d);
	}
}

/* ---- opening */

static bool failed(struct store *s, const char *what, struct error *e)
{
	s->temporary = errno == ENOSPC || errno == EDQUOT || errno == EFBIG || errno == EIO || errno == EMFILE || errno == ENFILE;
	return error_set(e, "%s: %s: %s", s->folder, what, strerror(errno));
}

bool folder_sync(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool ok = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP); /* not every file system can */
	if (fd >= 0)
		close(fd);
	return ok;
}

static bool open_shard(struct store *s, uint64_t no, uint64_t size, struct error *e)
{
	char path[PATH_MAX];
	if (s->shard >= 0)
		close(s->shard);
	shard_path(s->folder, no, path, sizeof path);
	s->shard = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
	if (s->shard < 0 || ftruncate(s->shard, (off_t)size) != 0)
		return failed(s, "opening a shard", e);
	*strrchr(path, '/') = 0;
	if (size == 0 && !folder_sync(path))
		return failed(s, "opening a shard", e);
	s->shard_no = no;
	s->shard_end = s->lines_n = size;
	return true;
}

static bool take_lock(struct store *s, const char *path, struct error *e)
{
	s->journal = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (s->journal < 0)
		return failed(s, "journal.jsonl", e);
	/* the workers of one that was just killed hold it for a moment */
	for (int i = 0; i < 100; i++) {
		if (flock(s->journal, LOCK_EX | LOCK_NB) == 0)
			return true;
		nanosleep(&(struct timespec){0, 10000000}, NULL);
	}
	s->temporary = true;
	return error_set(e, "%s: another process is at work on it", s->folder);
}

static bool recover(struct store *s, const char *path, struct error *e)
{
	struct recovery r = {.s = s};
	bool ok = read_journal(&r, path, e);
	if (ok) {
		check_shard(&r);
		s->n_done = r.done_before + r.n_place;
		s->n_failed = r.failed_before + failures(&r);
		s->any = s->n_done > 0;
		s->journal_end = journal_end(&r, path);
		if (r.n_place) {
			s->last = r.place[r.n_place - 1].n;
			memcpy(s->last_input, r.place[r.n_place - 1].input, sizeof s->last_input);
		}
		uint64_t shard = s->any ? s->last / s->per_shard : 0;
		remove_rest(s, s->any ? shard + 1 : 0);
		ok = ftruncate(s->journal, (off_t)s->journal_end) == 0 || failed(s, "journal.jsonl", e);
		if (ok && r.n_place)
			ok = open_shard(s, shard, end_of(&r), e);
	}
	mem_free(r.place);
	return ok;
}

bool store_open(struct store *s, const char *folder, unsigned per_shard, struct error *e)
{
	char path[PATH_MAX];
	*s = (struct store){.folder = mem_copy(folder, strlen(folder)), .per_shard = per_shard, .journal = -1, .shard = -1};
	if (!s->folder)
		return error_memory(e);
	journal_path(folder, path, sizeof path);
	s->synced = seconds_now();
	if (!take_lock(s, path, e))
		return false;
	return folder_sync(folder) ? recover(s, path, e) : failed(s, "journal.jsonl", e); /* the journal's name is on the disk too */
}

/* ---- writing */

static bool write_at(int fd, const char *b, size_t n, uint64_t at)
{
	while (n) {
		ssize_t done = pwrite(fd, b, n, (off_t)at);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		b += done;
		n -= (size_t)done;
		at += (uint64_t)done;
	}
	return true;
}

/* The shard first: a document that the journal names is there. */
static bool append(struct store *s, struct error *e)
{
	if (!s->entries.n)
		return true;
	if (s->lines.failed || s->entries.failed)
		return error_memory(e);
	if (!write_at(s->shard, s->lines.at, s->lines.n, s->shard_end) ||
	    !write_at(s->journal, s->entries.at, s->entries.n, s->journal_end)) {
		int why = errno;
		if (ftruncate(s->shard, (off_t)s->shard_end) != 0 || ftruncate(s->journal, (off_t)s->journal_end) != 0)
			why = errno; /* what is left is cut off when it is opened again */
		errno = why;
		return failed(s, "writing", e);
	}
	s->shard_end += s->lines.n;
	s->journal_end += s->entries.n;
	buffer_clear(&s->lines);
	buffer_clear(&s->entries);
	return true;
}

bool store_flush(struct store *s, bool sync, struct error *e)
{
	if (!append(s, e))
		return false;
	if (!sync && seconds_now() - s->synced < SYNC_SECONDS)
		return true;
	if ((s->shard >= 0 && fdatasync(s->shard) != 0) || fdatasync(s->journal) != 0)
		return failed(s, "writing to the disk", e);
	s->synced = seconds_now();
	return true;
}

static bool make_place(struct store *s, const struct entry *x, struct error *e)
{
	uint64_t shard = x->n / s->per_shard;
	if (s->shard >= 0 && shard == s->shard_no)
		return true;
	return (s->shard < 0 || store_flush(s, true, e)) && open_shard(s, shard, 0, e);
}

static bool put_entry(struct store *s, struct entry *x, size_t bytes, struct error *e)
{
	x->at = s->lines_n;
	x->bytes = bytes;
	s->lines_n += bytes;
	entry_put(&s->entries, x);
	s->n_done++;
	s->n_failed += !x->ok;
	s->any = true;
	s->last = x->n;
	return s->lines.n < FLUSH_BYTES || store_flush(s, false, e);
}

bool store_put(struct store *s, struct entry *x, const char *meta, size_t n_meta, const char *record, size_t n, struct error *e)
{
	if (!make_place(s, x, e))
		return false;
	size_t begun = frame_begin(&s->lines);
	buffer_print(&s->lines, "\"n\":%llu,", (unsigned long long)x->n);
	if (meta) {
		buffer_text(&s->lines, "\"meta\":");
		buffer_put(&s->lines, meta, n_meta);
		buffer_char(&s->lines, ',');
	}
	while (n && record[n - 1] == '\n')
		n--;
	if (n < 2 || record[0] != '{' || record[n - 1] != '}')
		return error_set(e, "document %s has no record", x->id);
	buffer_put(&s->lines, record + 1, n - 2);
	frame_end(&s->lines, begun);
	return put_entry(s, x, s->lines.n - begun, e);
}

bool store_copy(struct store *s, struct entry *x, const char *line, size_t n, struct error *e)
{
	if (!make_place(s, x, e))
		return false;
	buffer_put(&s->lines, line, n);
	return put_entry(s, x, n, e);
}

bool store_close(struct store *s, struct error *e)
{
	bool ok = s->journal < 0 || store_flush(s, true, e);
	if (s->shard >= 0)
		close(s->shard);
	if (s->journal >= 0)
		close(s->journal);
	buffer_free(&s->lines);
	buffer_free(&s->entries);
	mem_free(s->folder);
	bool temporary = s->temporary;
	*s = (struct store){.journal = -1, .shard = -1, .temporary = temporary};
	return ok;
}

static void remove_folder(const char *path)
{
	DIR *d = opendir(path);
	for (struct dirent *entry; d && (entry = readdir(d));)
		unlinkat(dirfd(d), entry->d_name, 0);
	if (d)
		closedir(d);
	rmdir(path);
}

void store_remove(const char *folder)
{
	char shards[PATH_MAX];
	snprintf(shards, sizeof shards, "%s/shards", folder);
	remove_folder(shards);
	remove_folder(folder);
}

bool store_tally(const char *folder, struct tally *t, struct error *e)
{
	char path[PATH_MAX];
	struct lines l = {.fd = -1};
	struct buffer id = {0};
	struct entry x;
	const char *line;
	size_t n;
	tally_begin(t);
	journal_path(folder, path, sizeof path);
	bool ok = lines_open(&l, path, e);
	while (ok && lines_next(&l, &line, &n, e)) {
		if (entry_read(line, n, &x, &id))
			tally_add(t, &x);
		else
			ok = error_set(e, "%s: damaged at byte %llu", path, (unsigned long long)l.at);
	}
	tally_end(t);
	lines_close(&l);
	buffer_free(&id);
	return ok && !e->text[0];
}

/* ---- reading */

bool reader_open(struct reader *r, const char *folder, unsigned per_shard, struct error *e)
{
	char path[PATH_MAX];
	*r = (struct reader){.folder = mem_copy(folder, strlen(folder)), .per_shard = per_shard, .journal = {.fd = -1},
	                     .shard = {.fd = -1}};
	journal_path(folder, path, sizeof path);
	return (r->folder || error_memory(e)) && lines_open(&r->journal, path, e);
}

bool reader_next(struct reader *r, struct entry *x, const char **line, size_t *n, struct error *e)
{
	char path[PATH_MAX];
	if (!lines_next(&r->journal, line, n, e))
		return e->text[0] ? error_set(e, "%s/journal.jsonl", r->folder) : false;
	if (!entry_read(*line, *n, x, &r->id))
		return error_set(e, "%s/journal.jsonl: damaged at byte %llu", r->folder, (unsigned long long)r->journal.at);
	uint64_t shard = x->n / r->per_shard;
	shard_path(r->folder, shard, path, sizeof path);
	if (!r->shard_open || shard != r->shard_no) {
		if (r->shard.fd >= 0)
			close(r->shard.fd);
		r->shard.fd = -1;
		if (!lines_open(&r->shard, path, e))
			return false;
		r->shard_open = true;
		r->shard_no = shard;
	}
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
