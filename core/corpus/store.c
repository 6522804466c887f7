/*
 * store.c -- a corpus on disk, as it grows.
 *
 * Lines are gathered and appended together: to the shard first, then to the
 * journal, so that a document which the journal names is there.
 */
#include "recover.h"
#include "work.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
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

void journal_path(const char *folder, char *out, size_t room) { snprintf(out, room, "%s/journal.jsonl", folder); }

/* ---- opening */

bool store_failed(struct store *s, const char *what, struct error *e)
{
	int why = errno;
	s->temporary = disk_failed(why) || why == EMFILE || why == ENFILE;
	if (!e->text[0])
		e->output = disk_failed(why);
	return error_set(e, "%s: %s: %s", s->folder, what, strerror(why));
}

bool folder_make(const char *path, struct error *e)
{
	if (mkdir(path, 0777) == 0)
		return true;
	return errno == EEXIST ? error_set(e, "%s: is there already; expected a name that is free", path) : error_output(e, path);
}

bool folder_sync(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool ok = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP); /* not every file system can */
	if (fd >= 0)
		close(fd);
	return ok;
}

bool store_shard(struct store *s, uint64_t no, uint64_t size, struct error *e)
{
	char path[PATH_MAX];
	if (s->shard >= 0)
		close(s->shard);
	shard_path(s->folder, no, path, sizeof path);
	s->shard = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
	if (s->shard < 0 || ftruncate(s->shard, (off_t)size) != 0)
		return store_failed(s, "opening a shard", e);
	*strrchr(path, '/') = 0;
	if (size == 0 && !folder_sync(path))
		return store_failed(s, "opening a shard", e);
	s->shard_no = no;
	s->shard_end = s->lines_n = size;
	return true;
}

static bool take_lock(struct store *s, const char *path, struct error *e)
{
	s->journal = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (s->journal < 0)
		return store_failed(s, "journal.jsonl", e);
	/* the workers of one that was just killed hold it for a moment */
	for (int i = 0; i < 100; i++) {
		if (flock(s->journal, LOCK_EX | LOCK_NB) == 0)
			return true;
		nanosleep(&(struct timespec){0, 10000000}, NULL);
	}
	s->temporary = true;
	return error_set(e, "%s: another process is at work on it", s->folder);
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
	return folder_sync(folder) ? store_recover(s, path, e) : store_failed(s, "journal.jsonl", e); /* the journal's name is on the disk too */
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
		return store_failed(s, "writing", e);
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
		return store_failed(s, "writing to the disk", e);
	s->synced = seconds_now();
	return true;
}

static bool make_place(struct store *s, const struct entry *x, struct error *e)
{
	uint64_t shard = x->n / s->per_shard;
	if (s->shard >= 0 && shard == s->shard_no)
		return true;
	return (s->shard < 0 || store_flush(s, true, e)) && store_shard(s, shard, 0, e);
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

/* ---- closing */

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
