/*
 * batch.c -- files that are there whole or not at all, many at the cost of one.
 *
 * A file is written under another name beside its own, and gets its own once it
 * is on the disk, so that no kill and no power cut leaves one that is empty or cut
 * off. To wait for the disk takes longer than most articles do, so it is done for
 * a batch: all of a file system at once, and then the names. What a signal
 * interrupts is a whole batch too; of one that cannot be caught the hidden files
 * remain.
 */
#include "clock.h"
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_FILES = 1000, MOST_BYTES = 64 << 20 };
static const double LONGEST_WAIT = 1; /* seconds */

static struct batch {
	struct waiting { char *temporary, *file; } *at; /* [n] on one file system */
	unsigned n, room;
	size_t bytes;
	double since;         /* when the first came */
	dev_t disk;
	pid_t owner;          /* a process that was forked from it has no files here */
	unsigned long serial; /* of the next temporary name */
} batch;

/* The file that is being written, so that an interrupt does not leave it behind. */
static char at_hand[PATH_MAX];
static volatile sig_atomic_t is_at_hand;

static const int interrupt[] = {SIGINT, SIGTERM, SIGHUP};

/* ---- a batch to the disk */

static bool sync_all(void)
{
	int fd = open(batch.at[batch.n - 1].temporary, O_RDONLY | O_CLOEXEC);
	bool ok = fd >= 0 && (batch.n == 1 ? fsync(fd) : syncfs(fd)) == 0;
	int why = errno;
	if (fd >= 0)
		close(fd);
	errno = why;
	return ok;
}

/* Calls nothing that a signal's handler may not. Answers the first file that did not get its name, or NULL; errno has the reason. */
static const char *name_all(void)
{
	const char *bad = sync_all() ? NULL : batch.at[0].file;
	bool lost = bad;
	int why = errno;
	for (unsigned i = 0; i < batch.n; i++) {
		const struct waiting *w = &batch.at[i];
		if (!lost && rename(w->temporary, w->file) == 0)
			continue;
		if (!bad) {
			bad = w->file;
			why = errno;
		}
		unlink(w->temporary);
	}
	errno = why;
	return bad;
}

static void interrupted(int sig)
{
	if (batch.owner == getpid()) {
		if (is_at_hand)
			unlink(at_hand);
		if (batch.n)
			name_all();
	}
	signal(sig, SIG_DFL);
	raise(sig);
}

static void watch_interrupts(void)
{
	static bool watched;
	if (watched)
		return;
	watched = true;
	batch.owner = getpid();
	for (size_t i = 0; i < sizeof interrupt / sizeof *interrupt; i++) {
		struct sigaction was, is = {.sa_handler = interrupted, .sa_flags = SA_RESTART};
		for (size_t k = 0; k < sizeof interrupt / sizeof *interrupt; k++)
			sigaddset(&is.sa_mask, interrupt[k]);
		if (sigaction(interrupt[i], NULL, &was) == 0 && was.sa_handler == SIG_DFL)
			sigaction(interrupt[i], &is, NULL);
	}
}

/* While the batch changes, interrupts wait. */
static void hold_interrupts(sigset_t *before)
{
	sigset_t set;
	sigemptyset(&set);
	for (size_t i = 0; i < sizeof interrupt / sizeof *interrupt; i++)
		sigaddset(&set, interrupt[i]);
	sigprocmask(SIG_BLOCK, &set, before);
}

static void release_interrupts(const sigset_t *before) { sigprocmask(SIG_SETMASK, before, NULL); }

bool file_settle(bool late, struct error *e)
{
	sigset_t before;
	if (!batch.n || (late && seconds_now() - batch.since < LONGEST_WAIT))
		return true;
	hold_interrupts(&before);
	const char *bad = name_all();
	bool ok = !bad || error_output(e, bad);
	for (unsigned i = 0; i < batch.n; i++) {
		mem_free(batch.at[i].temporary);
		mem_free(batch.at[i].file);
	}
	mem_free(batch.at);
	batch.at = NULL;
	batch.n = batch.room = 0;
	batch.bytes = 0;
	release_interrupts(&before);
	return ok;
}

/* ---- a file into the batch */

static bool write_all(int fd, const char *bytes, size_t n)
{
	while (n) {
		ssize_t done = write(fd, bytes, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		bytes += done;
		n -= (size_t)done;
	}
	return true;
}

/* /dev/null and its like cannot be replaced. */
static bool write_special(const char *file, const char *bytes, size_t n, struct error *e)
{
	int fd = open(file, O_WRONLY | O_CLOEXEC);
	bool ok = (fd >= 0 && write_all(fd, bytes, n)) || error_output(e, file);
	if (fd >= 0)
		close(fd);
	return ok;
}

/* The file at hand joins those that wait. */
static bool join(const char *file, size_t n, dev_t disk, struct error *e)
{
	sigset_t before;
	char *temporary = mem_copy(at_hand, strlen(at_hand)), *name = mem_copy(file, strlen(file));
	hold_interrupts(&before);
	bool ok = temporary && name && mem_grow(&batch.at, batch.n, &batch.room, sizeof *batch.at);
	if (ok) {
		if (!batch.n)
			batch.since = seconds_now();
		batch.at[batch.n++] = (struct waiting){temporary, name};
		batch.bytes += n;
		batch.disk = disk;
		is_at_hand = 0;
	}
	release_interrupts(&before);
	if (ok)
		return true;
	mem_free(temporary);
	mem_free(name);
	return error_memory(e);
}

static bool write_temporary(const char *file, const struct stat *was, const char *bytes, size_t n, dev_t *disk, struct error *e)
{
	struct stat st;
	int fd = open(at_hand, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return error_output(e, file);
	is_at_hand = 1;
	if (was)
		(void)!fchmod(fd, was->st_mode & 07777);
	bool ok = (fstat(fd, &st) == 0 && write_all(fd, bytes, n)) || error_output(e, file);
	*disk = st.st_dev;
	return (close(fd) == 0 || error_output(e, file)) && ok;
}

bool file_put(const char *file, const char *bytes, size_t n, struct error *e)
{
	struct stat st;
	dev_t disk = 0;
	bool there = stat(file, &st) == 0;
	if (there && !S_ISREG(st.st_mode))
		return write_special(file, bytes, n, e);
	watch_interrupts();
	const char *slash = strrchr(file, '/');
	int len = snprintf(at_hand, sizeof at_hand, "%.*s.quidnunc-%ld-%lu.tmp", slash ? (int)(slash - file) + 1 : 0, file,
	                   (long)getpid(), batch.serial++);
	if (len < 0 || (size_t)len >= sizeof at_hand)
		return error_set(e, "%s: the name is too long", file);
	bool ok = write_temporary(file, there ? &st : NULL, bytes, n, &disk, e);
	if (ok && batch.n && (disk != batch.disk || batch.n >= MOST_FILES || batch.bytes >= MOST_BYTES))
		ok = file_settle(false, e);
	ok = ok && join(file, n, disk, e);
	if (!ok && is_at_hand) {
		unlink(at_hand);
		is_at_hand = 0;
	}
	return ok;
}

bool file_write(const char *file, const char *bytes, size_t n, struct error *e)
{
	return file_put(file, bytes, n, e) && file_settle(false, e);
}
