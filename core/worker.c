/*
 * worker.c -- a process that works on one document after another.
 *
 * It shares the opened plugins and the mapped models with its parent, has its
 * memory limited, writes down what it is at, and may die at any moment: the
 * pool then knows which plugin it was and goes on with another.
 */
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

void request_put(struct buffer *b, const struct record *r)
{
	struct request_head h = {strlen(r->id), r->n, r->n_beside, r->beside != NULL};
	buffer_put(b, &h, sizeof h);
	buffer_put(b, r->id, h.n_id);
	buffer_put(b, r->bytes, r->n);
	if (r->beside)
		buffer_put(b, r->beside, r->n_beside);
}

static struct buffer *part(struct outcome *o, unsigned i)
{
	struct buffer *const all[] = {&o->id, &o->plugin, &o->reason, &o->note, &o->bytes, &o->text};
	return all[i];
}

size_t reply_take(const char *b, size_t n, struct outcome *o)
{
	struct reply_head h;
	size_t all = sizeof h;
	if (n < sizeof h)
		return 0;
	memcpy(&h, b, sizeof h);
	for (unsigned i = 0; i < 6; i++)
		all += h.n[i];
	if (n < all)
		return 0;
	outcome_clear(o);
	o->ok = h.ok;
	b += sizeof h;
	for (unsigned i = 0; i < 6; b += h.n[i++])
		buffer_put(part(o, i), b, h.n[i]);
	return all;
}

static bool read_whole(int fd, void *to, size_t n)
{
	for (char *at = to; n;) {
		ssize_t got = read(fd, at, n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		at += got;
		n -= (size_t)got;
	}
	return true;
}

static bool write_whole(int fd, const void *from, size_t n)
{
	for (const char *at = from; n;) {
		ssize_t put = write(fd, at, n);
		if (put < 0 && errno == EINTR)
			continue;
		if (put <= 0)
			return false;
		at += put;
		n -= (size_t)put;
	}
	return true;
}

static bool read_request(int fd, struct buffer *b, struct record *r)
{
	struct request_head h;
	if (!read_whole(fd, &h, sizeof h))
		return false;
	buffer_clear(b);
	if (!buffer_reserve(b, h.n_id + 1 + h.n_bytes + 1 + h.n_beside))
		_exit(1);
	char *id = b->at, *bytes = id + h.n_id + 1, *beside = bytes + h.n_bytes + 1;
	if (!read_whole(fd, id, h.n_id) || !read_whole(fd, bytes, h.n_bytes) || !read_whole(fd, beside, h.n_beside))
		return false;
	id[h.n_id] = bytes[h.n_bytes] = 0;
	*r = (struct record){id, bytes, h.n_bytes, h.has_beside ? beside : NULL, h.n_beside};
	return true;
}

static bool write_reply(int fd, struct outcome *o)
{
	struct reply_head h = {.ok = o->ok};
	for (unsigned i = 0; i < 6; i++) {
		if (part(o, i)->failed) /* no memory for the answer: dying says so */
			_exit(1);
		h.n[i] = part(o, i)->n;
	}
	if (!write_whole(fd, &h, sizeof h))
		return false;
	for (unsigned i = 0; i < 6; i++)
		if (!write_whole(fd, part(o, i)->at, part(o, i)->n))
			return false;
	return true;
}

/* The budget is on top of what the process has already, most of which is mapped models. */
static void limit_memory(size_t budget)
{
	unsigned long pages = 0;
	FILE *f = fopen("/proc/self/statm", "r");
	if (f) {
		if (fscanf(f, "%lu", &pages) != 1)
			pages = 0;
		fclose(f);
	}
	struct rlimit core = {0, 0}, as;
	setrlimit(RLIMIT_CORE, &core);
	as.rlim_cur = as.rlim_max = (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + budget;
	if (budget && pages)
		setrlimit(RLIMIT_AS, &as);
}

/* What plugins print must not get into the output; what they read is nothing. */
static void set_streams(void)
{
	int null = open("/dev/null", O_RDWR);
	if (null >= 0) {
		dup2(null, STDIN_FILENO);
		if (null > STDERR_FILENO)
			close(null);
	}
	dup2(STDERR_FILENO, STDOUT_FILENO);
}

static void note_id(void *arg, const char *id)
{
	struct bench *bench = arg;
	snprintf(bench->id, sizeof bench->id, "%s", id);
}

void worker_run(struct job *j, int in, int out, struct bench *bench, pid_t parent)
{
	struct buffer request = {0};
	struct outcome o = {0};
	struct record r;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(1);
	setpgid(0, 0);
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
	signal(SIGHUP, SIG_DFL);
	set_streams();
	limit_memory(j->memory);
	j->g->memory = j->memory;
	j->g->status = &bench->status;
	struct doc *d = doc_new();
	while (d && read_request(in, &request, &r)) {
		bench->id[0] = 0;
		bench->status.plugin = UINT32_MAX;
		work(j, d, &r, &o, note_id, bench);
		bench->status.plugin = UINT32_MAX;
		if (!write_reply(out, &o))
			break;
	}
	_exit(0);
}
