/*
 * stream.c -- the bytes of a file, unpacked on the way by the program that packs such files.
 *
 * Packed files need no library: gzip, xz, zstd and bzip2 write what they unpack
 * to a pipe, and bsdtar (libarchive) turns a zip file into a tar stream. A hostile
 * archive meets such a program in a process of its own.
 */
#include "stream.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct suffix { const char *suffix, *program; bool tar; } known[] = {
	{".tar", NULL, true},       {".tar.gz", "gzip", true},   {".tgz", "gzip", true},     {".tar.xz", "xz", true},
	{".txz", "xz", true},       {".tar.zst", "zstd", true},  {".tar.bz2", "bzip2", true}, {".tbz2", "bzip2", true},
	{".zip", "bsdtar", true},   {".gz", "gzip", false},      {".xz", "xz", false},       {".zst", "zstd", false},
	{".bz2", "bzip2", false}};

struct packing packing_of(const char *name)
{
	size_t n = strlen(name);
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		size_t s = strlen(known[i].suffix);
		if (n > s && strcmp(name + n - s, known[i].suffix) == 0)
			return (struct packing){known[i].program, known[i].tar, n - s};
	}
	return (struct packing){NULL, false, n};
}

/* Standard input is the packed file, standard output the pipe. */
static void become(const char *program, int in, int out)
{
	char *const unpack[] = {(char *)program, "-dc", NULL};
	char *const retar[] = {(char *)program, "-cf", "-", "--format=pax", "@-", NULL};
	int null = open("/dev/null", O_WRONLY);
	dup2(in, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	if (null >= 0)
		dup2(null, STDERR_FILENO);
	setpgid(0, 0); /* a signal to the terminal's group is ours to handle */
	signal(SIGPIPE, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
	execvp(program, strcmp(program, "bsdtar") == 0 ? retar : unpack);
	_exit(127);
}

static bool start(struct stream *s, const char *program, const char *path, struct error *e)
{
	int pipe_[2];
	if (pipe2(pipe_, O_CLOEXEC) != 0)
		return error_set(e, "%s: no pipe: %s", path, strerror(errno));
	fflush(NULL);
	s->child = fork();
	if (s->child == 0)
		become(program, s->fd, pipe_[1]);
	close(pipe_[1]);
	if (s->child < 0) {
		s->child = 0;
		close(pipe_[0]);
		return error_set(e, "%s: no process for %s: %s", path, program, strerror(errno));
	}
	snprintf(s->name, sizeof s->name, "%s", program);
	s->file = s->fd;
	s->fd = pipe_[0];
	return true;
}

bool stream_open(struct stream *s, const char *path, struct error *e)
{
	struct stat st;
	struct packing p = packing_of(path);
	bool in = strcmp(path, "-") == 0;
	*s = (struct stream){.fd = in ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC), .file = -1};
	if (s->fd < 0)
		return error_set(e, "%s: %s", path, strerror(errno));
	s->size = fstat(s->fd, &st) == 0 && S_ISREG(st.st_mode) ? (double)st.st_size : 0;
	return in || !p.program || start(s, p.program, path, e);
}

size_t stream_read(struct stream *s, void *to, size_t n, struct error *e)
{
	ssize_t got = read(s->fd, to, n);
	if (got < 0)
		error_set(e, "reading: %s", strerror(errno));
	s->ended = got <= 0;
	return got > 0 ? (size_t)got : 0;
}

double stream_share(const struct stream *s)
{
	int fd = s->file >= 0 ? s->file : s->fd;
	off_t at = s->size > 0 && fd >= 0 ? lseek(fd, 0, SEEK_CUR) : 0;
	return at > 0 ? (double)at / s->size : 0;
}

bool stream_close(struct stream *s, struct error *e)
{
	int status = 0;
	if (s->fd >= 0)
		close(s->fd);
	if (s->file >= 0)
		close(s->file);
	s->fd = s->file = -1;
	if (!s->child)
		return true;
	if (!s->ended) /* we have read enough; and workers may hold the pipe open */
		kill(s->child, SIGKILL);
	while (waitpid(s->child, &status, 0) < 0 && errno == EINTR)
		;
	s->child = 0;
	if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
		return error_set(e, "%s is not installed, which unpacks such files%s", s->name,
		                 strcmp(s->name, "bsdtar") == 0 ? " (Debian: libarchive-tools)" : "");
	return status == 0 || !s->ended || error_set(e, "%s could not unpack it all: the file is damaged or cut off", s->name);
}
