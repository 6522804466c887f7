/*
 * output.c -- files, read whole and written atomically.
 */
#include "output.h"
#include "learn/hash.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_all(int fd, const char *file, struct buffer *out, struct error *e)
{
	static char chunk[1 << 16];
	for (;;) {
		ssize_t n = read(fd, chunk, sizeof chunk);
		if (n == 0)
			return !out->failed || error_memory(e);
		if (n < 0 && errno != EINTR)
			return error_set(e, "%s: %s", file, errno == EISDIR ? "is a folder; expected a file" : strerror(errno));
		if (n > 0)
			buffer_put(out, chunk, (size_t)n);
		if (out->failed)
			return error_memory(e);
	}
}

bool file_read(const char *file, struct buffer *out, struct error *e)
{
	if (strcmp(file, "-") == 0)
		return read_all(STDIN_FILENO, "standard input", out, e);
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_set(e, "%s: %s", file, strerror(errno));
	bool ok = read_all(fd, file, out, e);
	close(fd);
	return ok;
}

/* The temporary file of the write at hand, so that an interrupt does not leave it behind. */
static char temporary[PATH_MAX];
static volatile sig_atomic_t temporary_is_there;

static void interrupted(int sig)
{
	if (temporary_is_there)
		unlink(temporary);
	signal(sig, SIG_DFL);
	raise(sig);
}

static void watch_interrupts(void)
{
	static const int sig[] = {SIGINT, SIGTERM, SIGHUP};
	static bool watched;
	if (watched)
		return;
	watched = true;
	for (size_t i = 0; i < sizeof sig / sizeof *sig; i++) {
		struct sigaction was;
		if (sigaction(sig[i], NULL, &was) == 0 && was.sa_handler == SIG_DFL)
			signal(sig[i], interrupted);
	}
}

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

static bool is_special(const char *file)
{
	struct stat st;
	return stat(file, &st) == 0 && !S_ISREG(st.st_mode);
}

/* /dev/null and its like cannot be replaced. */
static bool write_special(const char *file, const char *bytes, size_t n, struct error *e)
{
	int fd = open(file, O_WRONLY | O_CLOEXEC);
	bool ok = fd >= 0 && write_all(fd, bytes, n);
	if (!ok)
		error_set(e, "%s: %s", file, strerror(errno));
	if (fd >= 0)
		close(fd);
	return ok;
}

bool file_write(const char *file, const char *bytes, size_t n, struct error *e)
{
	if (is_special(file))
		return write_special(file, bytes, n, e);
	watch_interrupts();
	const char *slash = strrchr(file, '/');
	int len = snprintf(temporary, sizeof temporary, "%.*s.quidnunc-%ld.tmp", slash ? (int)(slash - file) + 1 : 0, file,
	                   (long)getpid());
	if (len < 0 || (size_t)len >= sizeof temporary)
		return error_set(e, "%s: the name is too long", file);
	int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return error_set(e, "%s: %s", file, strerror(errno));
	temporary_is_there = 1;
	struct stat st;
	if (stat(file, &st) == 0)
		(void)!fchmod(fd, st.st_mode & 07777);
	bool ok = write_all(fd, bytes, n) && fsync(fd) == 0;
	int why = errno;
	ok = (close(fd) == 0 || (why = ok ? errno : why, false)) && ok;
	if (ok && rename(temporary, file) != 0) {
		why = errno;
		ok = false;
	}
	if (!ok) {
		unlink(temporary);
		error_set(e, "%s: %s", file, strerror(why));
	}
	temporary_is_there = 0;
	return ok;
}

char *file_safe(const char *id)
{
	enum { LONGEST = 200 };
	static const char hex[] = "0123456789ABCDEF";
	struct buffer b = {0};
	for (const unsigned char *s = (const unsigned char *)id; *s; s++) {
		bool plain = (*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9') || *s == '-' ||
		             *s == '_' || *s >= 0x80 || (*s == '.' && s != (const unsigned char *)id);
		if (plain)
			buffer_char(&b, (char)*s);
		else
			buffer_put(&b, (char[]){'%', hex[*s >> 4], hex[*s & 15]}, 3);
	}
	if (b.n == 0)
		buffer_text(&b, "%");
	if (b.n > LONGEST && !b.failed) {
		b.n = LONGEST;
		while (b.n && ((unsigned char)b.at[b.n] & 0xc0) == 0x80)
			b.n--;
		buffer_print(&b, "%%%08x", feat_bytes(id, strlen(id)));
	}
	char *out = b.failed ? NULL : mem_copy(b.at, b.n);
	buffer_free(&b);
	return out;
}
