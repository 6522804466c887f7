/*
 * worker.c -- a process that works on one document after another.
 *
 * It shares the opened plugins and the mapped models with its parent, has its
 * memory limited and what it may do confined, writes down what it is at, and may
 * die at any moment: the pool then knows which plugin it was and goes on with
 * another.
 */
#include "sandbox.h"
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif
static const char *const plugin_sources[] = {SOURCE_DIR "/plugins", SOURCE_DIR "/core"}; /* for a program in its build tree */

void request_put(struct buffer *b, uint64_t serial, const struct record *r)
{
	struct request_head h;
	memset(&h, 0, sizeof h); /* what lies between its members is sent, too */
	h = (struct request_head){serial, strlen(r->id), r->n, r->n_beside, r->beside != NULL};
	buffer_put(b, &h, sizeof h);
	buffer_put(b, r->id, h.n_id);
	buffer_put(b, r->bytes, r->n);
	if (r->beside)
		buffer_put(b, r->beside, r->n_beside);
}

size_t request_bytes(const struct buffer *request, const char **bytes)
{
	struct request_head h;
	if (request->n < sizeof h)
		return 0;
	memcpy(&h, request->at, sizeof h);
	*bytes = request->at + sizeof h + h.n_id;
	return h.n_bytes;
}

static struct buffer *part(struct outcome *o, unsigned i)
{
	struct buffer *const all[] = {&o->id, &o->plugin, &o->reason, &o->note, &o->bytes, &o->text};
	return all[i];
}

size_t reply_take(const char *b, size_t n, uint64_t serial, size_t most, struct outcome *o)
{
	struct reply_head h;
	size_t all = sizeof h;
	if (n < sizeof h)
		return 0;
	memcpy(&h, b, sizeof h);
	if (h.magic != REPLY_MAGIC || h.serial != serial || h.ok > 1)
		return REPLY_BROKEN;
	for (unsigned i = 0; i < 6; i++) {
		if (h.n[i] > most - all)
			return REPLY_BROKEN;
		all += h.n[i];
	}
	if (n < all)
		return 0;
	outcome_clear(o);
	o->ok = h.ok != 0;
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

static bool read_request(int fd, struct buffer *b, uint64_t *serial, struct record *r)
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
	*serial = h.serial;
	*r = (struct record){id, bytes, h.n_bytes, h.has_beside ? beside : NULL, h.n_beside};
	return true;
}

static bool write_reply(int fd, uint64_t serial, struct outcome *o, uint64_t *sent)
{
	struct reply_head h = {.magic = REPLY_MAGIC, .serial = serial, .ok = o->ok};
	*sent += sizeof h;
	for (unsigned i = 0; i < 6; i++) {
		if (part(o, i)->failed) /* no memory for the answer: dying says so */
			_exit(1);
		h.n[i] = part(o, i)->n;
		*sent += h.n[i];
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

/* ---- what plugins may have done to the process */

static struct { /* of this process, which has one document at a time */
	struct bench *bench;
	int fd[2];          /* requests, replies */
	struct stat was[2]; /* what they were */
	uint64_t sent;      /* bytes of replies */
} own;

static void broken(const char *why)
{
	snprintf(own.bench->why, sizeof own.bench->why, "%s", why);
	_exit(1);
}

/* The bytes in the pool's hands and on their way to it, counted while it does not read: what it has just taken would be in
   neither count, or in both. The pool holds still in microseconds; if it is stopped meanwhile, it is not waited for without
   end. 0 if nothing can be said. */
static uint64_t all_sent(void)
{
	enum { TRIES = 10000 };
	for (int i = 0; i < TRIES; i++) {
		int waiting = 0;
		uint32_t before = own.bench->reads;
		uint64_t taken = own.bench->taken;
		if (ioctl(own.fd[1], FIONREAD, &waiting) != 0)
			return 0;
		if (before % 2 == 0 && own.bench->reads == before)
			return taken + (uint64_t)waiting;
		sched_yield();
	}
	return 0;
}

/* After each plugin: a descriptor that is gone or another, or bytes that this file did not send, would be met only
   later, and then nobody knew whose doing it was. */
static void look(struct status *status)
{
	struct stat st;
	(void)status;
	for (int i = 0; i < 2; i++)
		if (fstat(own.fd[i], &st) != 0 || st.st_ino != own.was[i].st_ino || st.st_dev != own.was[i].st_dev)
			broken("closed or replaced the descriptors of its process");
	if (all_sent() > own.sent)
		broken("wrote to a descriptor that is not its own");
	if (localeconv()->decimal_point[0] != '.' || localeconv()->decimal_point[1])
		broken("changed the locale of its process");
}

/* ---- the sandbox */

/* Whether the first n bytes of `path` are listed. */
static bool is_listed(const struct buffer *list, const char *path, size_t n)
{
	const char *const *at = (const char *const *)(const void *)list->at;
	for (size_t i = 0; i < list->n / sizeof *at; i++)
		if (strncmp(at[i], path, n) == 0 && !at[i][n])
			return true;
	return false;
}

/* Each rule is looked up in the file system: what is listed already needs none. */
static void add(struct buffer *list, const char *path)
{
	if (path && path[0] == '/' && !is_listed(list, path, strlen(path)))
		buffer_put(list, &path, sizeof path);
}

/* A file in a folder that is listed needs none either, unless it is a link. */
static void add_file(struct buffer *list, const char *path)
{
	struct stat st;
	const char *slash = strrchr(path, '/');
	if (!slash || !is_listed(list, path, (size_t)(slash - path)) || lstat(path, &st) != 0 || S_ISLNK(st.st_mode))
		add(list, path);
}

/* What plugins may read: their own folders, those of models, and what libraries read late. */
static void readable(struct engine *g, struct buffer *list)
{
	static const char *const system[] = {"/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share", "/lib", "/lib64",
		"/etc/ld.so.cache", "/etc/localtime", "/dev/zero", "/dev/urandom", "/dev/random"};
	for (size_t i = 0; i < sizeof system / sizeof *system; i++)
		add(list, system[i]);
	for (unsigned i = 0; i < g->n_folder; i++)
		add(list, g->folder[i]);
	for (unsigned i = 0; i < g->n_plugin; i++)
		add(list, g->plugin[i]->dir);
	for (struct mapped *m = g->mapped; m; m = m->next)
		add_file(list, m->path);
	if (g->home)
		for (size_t i = 0; i < sizeof plugin_sources / sizeof *plugin_sources; i++)
			add(list, plugin_sources[i]);
}

static void confine(struct job *j, struct bench *bench)
{
	struct buffer list = {0};
	readable(j->g, &list);
	struct sandbox_rules rules = {(const char *const *)(const void *)list.at, (unsigned)(list.n / sizeof(char *)), &bench->denied};
	if (list.failed)
		_exit(1);
	sandbox_inner(&rules);
	j->g->confined = true;
	buffer_free(&list);
}

/* A document that failed where memory is nearly spent may have failed for what others left behind. */
static bool short_of_memory(int statm, size_t budget)
{
	struct rlimit as;
	char text[64] = "";
	if (statm < 0 || getrlimit(RLIMIT_AS, &as) != 0 || as.rlim_cur == RLIM_INFINITY ||
	    pread(statm, text, sizeof text - 1, 0) <= 0)
		return false;
	return (double)strtoul(text, NULL, 10) * (double)sysconf(_SC_PAGESIZE) > (double)as.rlim_cur - 0.1 * (double)budget;
}

void worker_run(struct job *j, int in, int out, struct bench *bench, pid_t parent)
{
	struct buffer request = {0};
	struct outcome o = {0};
	struct record r;
	uint64_t serial;
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
	bench->status.look = look;
	j->g->status = &bench->status;
	own.bench = bench;
	own.fd[0] = in;
	own.fd[1] = out;
	j->g->standby = standby_open(0);
	int statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	struct doc *d = doc_new();
	if (!d || fstat(in, &own.was[0]) != 0 || fstat(out, &own.was[1]) != 0)
		_exit(1);
	confine(j, bench);
	for (unsigned long n = 0; read_request(in, &request, &serial, &r); n++) {
		bench->id[0] = 0;
		bench->status.plugin = UINT32_MAX;
		bench->begun = seconds_now();
		bench->serial = serial + 1;
		work(j, d, &r, &o, note_id, bench);
		if (!o.ok && n && short_of_memory(statm, j->memory))
			_exit(1);
		bench->status.plugin = UINT32_MAX;
		if (!write_reply(out, serial, &o, &own.sent))
			break;
	}
	_exit(0);
}
