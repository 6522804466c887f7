/*
 * pool.c -- forked workers that may die.
 *
 * The parent reads records, hands them to workers through pipes, two at a time
 * so that none waits, and takes outcomes back. Outcomes go on in the order of
 * the input, so the bytes are the same for any number of workers. A worker that
 * dies, or that is killed because its document took too long, costs the document
 * that it was at: that becomes a failure that names the plugin; what else it had
 * goes to another. A document that died in a worker with a past is tried once
 * more in a fresh one, so that nobody pays for what others left behind.
 */
#include "pool.h"
#include "sandbox.h"
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { AHEAD = 2, WINDOW = 64, BYTES_IN_FLIGHT = 1 << 28 };
enum { BEGIN_SECONDS = 5 }; /* that a worker may take to begin with what it was handed */
enum { REPLY_LEAST = 1 << 28, REPLY_TIMES = 4096 }; /* bytes of a reply: for any document, and for each byte of it */

enum state { EMPTY, QUEUED, HANDED, DONE };

struct entry { /* a document between the source and the sink */
	enum state state;
	bool again;             /* it died once; to be handed to a fresh worker only */
	unsigned worker;        /* if HANDED */
	char id[600];
	double seconds;         /* its budget */
	size_t weight;
	size_t most;            /* bytes that a reply may have */
	struct buffer request;
	struct outcome outcome; /* if DONE */
};

struct worker {
	pid_t pid; /* 0: none */
	int to, from;
	unsigned long had[AHEAD]; /* [n_had] serial numbers, oldest first */
	unsigned n_had, finished; /* finished: by this process */
	double since;             /* when it began the oldest */
	const struct buffer *out; /* the request being written, NULL if none */
	size_t out_at;
	unsigned long out_serial;
	struct buffer in;
	bool killed;              /* by us, for time */
	bool silent;              /* it closed its end and went on */
	bool broken;              /* it sent what is no reply */
};

struct pool {
	struct job *j;
	struct source *source;
	pool_sink *sink;
	void *sink_arg;
	unsigned n_worker, n_window;
	struct worker *worker; /* [n_worker] */
	struct bench *bench;   /* [n_worker], shared */
	struct entry *entry;   /* [n_window], by serial modulo n_window */
	unsigned long first, next, read; /* serials: to go to the sink, to be handed, to be read */
	size_t in_flight;
	unsigned idle_deaths;
	bool ended, waiting;   /* of the source */
	struct error *e;
};

static struct entry *at(struct pool *p, unsigned long serial) { return &p->entry[serial % p->n_window]; }

/* ---- processes */

static bool spawn(struct pool *p, unsigned i)
{
	struct worker *w = &p->worker[i];
	int to[2], from[2];
	if (pipe2(to, O_CLOEXEC) != 0)
		return error_set(p->e, "no pipe for a worker: %s", strerror(errno));
	if (pipe2(from, O_CLOEXEC) != 0) {
		close(to[0]);
		close(to[1]);
		return error_set(p->e, "no pipe for a worker: %s", strerror(errno));
	}
	fflush(NULL);
	p->bench[i] = (struct bench){.status = {.plugin = UINT32_MAX}};
	pid_t parent = getpid(), pid = fork();
	if (pid == 0) {
		for (unsigned k = 0; k < p->n_worker; k++)
			if (p->worker[k].pid && k != i) {
				close(p->worker[k].to);
				close(p->worker[k].from);
			}
		close(to[1]);
		close(from[0]);
		worker_run(p->j, to[0], from[1], &p->bench[i], parent);
	}
	close(to[0]);
	close(from[1]);
	if (pid < 0) {
		close(to[1]);
		close(from[0]);
		return error_set(p->e, "no process for a worker: %s", strerror(errno));
	}
	fcntl(to[1], F_SETFL, O_NONBLOCK);
	fcntl(from[0], F_SETFL, O_NONBLOCK);
	buffer_clear(&w->in);
	*w = (struct worker){.pid = pid, .to = to[1], .from = from[0], .in = w->in};
	return true;
}

/* Waits a moment for one that closed its end: most do so by dying. */
static bool has_ended(struct worker *w, int *status)
{
	for (int i = 0; i < 100; i++) {
		if (waitpid(w->pid, status, WNOHANG) > 0)
			return true;
		usleep(500);
	}
	return false;
}

static int end_process(struct worker *w, bool closed)
{
	int status = 0;
	bool ended = closed && has_ended(w, &status);
	w->silent = closed && !ended;
	kill(-w->pid, SIGKILL); /* and what it started */
	if (!ended) {
		kill(w->pid, SIGKILL);
		while (waitpid(w->pid, &status, 0) < 0 && errno == EINTR)
			;
	}
	return status;
}

static void close_ends(struct worker *w)
{
	close(w->to);
	close(w->from);
	w->pid = 0;
}

static void reap(struct worker *w)
{
	end_process(w, false);
	close_ends(w);
}

static bool shared_bench(struct pool *p)
{
	p->bench = mmap(NULL, p->n_worker * sizeof *p->bench, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (p->bench != MAP_FAILED)
		return true;
	p->bench = NULL;
	return error_memory(p->e);
}

/* ---- the way of a document */

static void finish(struct pool *p, unsigned long serial)
{
	at(p, serial)->state = DONE;
	buffer_free(&at(p, serial)->request);
}

static void give_back_rest(struct pool *p, struct worker *w, unsigned from)
{
	for (unsigned k = from; k < w->n_had; k++)
		at(p, w->had[k])->state = QUEUED;
	w->n_had = 0;
	w->out = NULL;
}

static void describe_death(const struct bench *b, const struct worker *w, int status, double seconds, char *out, size_t n)
{
	if (w->killed)
		snprintf(out, n, "not done after %.3g seconds, and ended (--timeout allows more)", seconds);
	else if (b->denied)
		snprintf(out, n, "tried to %s, which the sandbox forbids (--trust-plugins has none)", sandbox_deed(b->denied));
	else if (b->why[0])
		snprintf(out, n, "%.*s", (int)sizeof b->why - 1, b->why);
	else if (w->broken)
		snprintf(out, n, "wrote to a descriptor that is not its own");
	else if (w->silent)
		snprintf(out, n, "closed the descriptors of its process");
	else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS)
		snprintf(out, n, "made a system call that the sandbox forbids (--trust-plugins has none)");
	else if (WIFSIGNALED(status))
		snprintf(out, n, "killed by signal %d (%s)%s", WTERMSIG(status), strsignal(WTERMSIG(status)),
		         WTERMSIG(status) == SIGKILL ? ", perhaps for memory" : "");
	else
		snprintf(out, n, "ended the process with status %d", WEXITSTATUS(status));
}

static bool take_replies(struct pool *p, unsigned i);

/* All that has come from a worker, without waiting. False if memory runs out. */
static bool drain(struct pool *p, unsigned i, bool *closed)
{
	struct worker *w = &p->worker[i];
	for (;;) {
		size_t want = w->in.n > 1 << 16 ? w->in.n : 1 << 16;
		if (!buffer_reserve(&w->in, want))
			return error_memory(p->e);
		p->bench[i].reads++;
		ssize_t n = read(w->from, w->in.at + w->in.n, want);
		p->bench[i].taken += n > 0 ? (size_t)n : 0;
		p->bench[i].reads++;
		if (n < 0 && errno == EINTR)
			continue;
		bool all = n < 0 || (size_t)n < want;
		*closed = n == 0 || (n < 0 && errno != EAGAIN);
		w->in.n += n > 0 ? (size_t)n : 0;
		if ((*closed || all || w->in.n > BYTES_IN_FLIGHT) && !take_replies(p, i))
			return false;
		if (*closed || all || w->broken)
			return true;
	}
}

static void pays(struct pool *p, unsigned i, int status)
{
	struct worker *w = &p->worker[i];
	struct entry *entry = at(p, w->had[0]);
	uint32_t plugin = p->bench[i].status.plugin;
	char why[256];
	p->bench[i].id[sizeof p->bench[i].id - 1] = 0;
	describe_death(&p->bench[i], w, status, entry->seconds, why, sizeof why);
	outcome_fail(&entry->outcome, p->bench[i].id[0] ? p->bench[i].id : entry->id,
	             plugin < p->j->g->n_plugin ? p->j->g->plugin[plugin]->table->name : NULL, why);
	finish(p, w->had[0]);
}

/* Whether the worker has begun the document that it is to do next. */
static bool has_begun(const struct pool *p, unsigned i)
{
	return p->worker[i].n_had && p->bench[i].serial == p->worker[i].had[0] + 1;
}

/* The worker is gone or to go: the document that it was at pays, unless it may be tried again. */
static bool died(struct pool *p, unsigned i, bool closed)
{
	struct worker *w = &p->worker[i];
	int status = end_process(w, closed);
	bool end;
	if (!closed && !w->broken && !drain(p, i, &end)) /* what it had answered before it ended counts */
		return false;
	close_ends(w);
	bool idle = !w->n_had && !w->finished;
	if (idle && ++p->idle_deaths > 8 * p->n_worker)
		return error_set(p->e, "workers die before they are given anything: status %d", status);
	if (w->n_had) {
		struct entry *entry = at(p, w->had[0]);
		bool again = !entry->again && (!has_begun(p, i) || (!w->killed && w->finished));
		entry->again = again;
		if (again)
			entry->state = QUEUED;
		else
			pays(p, i, status);
		give_back_rest(p, w, 1);
	}
	return spawn(p, i);
}

static bool read_source(struct pool *p)
{
	struct record r;
	p->waiting = false;
	while (!p->ended && p->read - p->first < p->n_window && (p->in_flight < BYTES_IN_FLIGHT || p->read == p->first)) {
		enum source_state state = source_next(p->source, &r);
		if (state == SOURCE_END)
			p->ended = true;
		if (state == SOURCE_WAIT)
			p->waiting = true;
		if (state == SOURCE_END || state == SOURCE_WAIT)
			break;
		struct entry *entry = at(p, p->read);
		snprintf(entry->id, sizeof entry->id, "%s", r.id);
		entry->again = false;
		entry->seconds = job_seconds(p->j, r.n);
		entry->weight = r.n + r.n_beside;
		entry->most = REPLY_LEAST + REPLY_TIMES * r.n;
		entry->state = QUEUED;
		if (state == SOURCE_BROKEN) {
			outcome_fail(&entry->outcome, r.id, NULL, p->source->why.text);
			finish(p, p->read);
		} else
			request_put(&entry->request, p->read, &r);
		if (entry->request.failed)
			return error_memory(p->e);
		p->in_flight += entry->weight;
		p->read++;
	}
	return true;
}

/* The first document that waits and that this worker may have. */
static bool choose(struct pool *p, const struct worker *w, unsigned long *serial)
{
	for (unsigned long s = p->first; s < p->read; s++)
		if (at(p, s)->state == QUEUED && (!at(p, s)->again || (w->n_had == 0 && w->finished == 0))) {
			*serial = s;
			return true;
		}
	return false;
}

/* A document to be tried again needs a fresh worker: an idle one is renewed for it. */
static bool renew(struct pool *p, unsigned i)
{
	struct worker *w = &p->worker[i];
	for (unsigned long s = p->first; s < p->read && w->n_had == 0 && w->finished; s++)
		if (at(p, s)->state == QUEUED && at(p, s)->again) {
			reap(w);
			return spawn(p, i);
		}
	return true;
}

static void write_request(struct worker *w)
{
	while (w->out) {
		ssize_t n = write(w->to, w->out->at + w->out_at, w->out->n - w->out_at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return; /* full, or its end is closed: its death is met where it is read */
		w->out_at += (size_t)n;
		if (w->out_at == w->out->n)
			w->out = NULL;
	}
}

static bool hand_out(struct pool *p)
{
	unsigned long serial;
	for (unsigned depth = 0; depth < AHEAD; depth++)
		for (unsigned i = 0; i < p->n_worker; i++) {
			struct worker *w = &p->worker[i];
			if (w->pid && !renew(p, i))
				return false;
			if (w->out || w->n_had > depth || !choose(p, w, &serial))
				continue;
			if (!w->pid && !spawn(p, i))
				return false;
			if (w->n_had == 0)
				w->since = seconds_now();
			w->had[w->n_had++] = serial;
			at(p, serial)->state = HANDED;
			w->out = &at(p, serial)->request;
			w->out_at = 0;
			write_request(w);
		}
	return true;
}

static bool take_replies(struct pool *p, unsigned i)
{
	struct worker *w = &p->worker[i];
	size_t used = 0, n;
	while (w->n_had) {
		struct outcome *o = &at(p, w->had[0])->outcome;
		n = reply_take(w->in.at + used, w->in.n - used, w->had[0], at(p, w->had[0])->most, o);
		if (n == 0 || n == REPLY_BROKEN) {
			w->broken = n != 0;
			break;
		}
		used += n;
		if (o->bytes.failed || o->text.failed || o->id.failed)
			return error_memory(p->e);
		finish(p, w->had[0]);
		memmove(w->had, w->had + 1, --w->n_had * sizeof *w->had);
		w->finished++;
		w->since = seconds_now();
	}
	buffer_drop(&w->in, used);
	w->broken = w->broken || (!w->n_had && w->in.n);
	return true;
}

static bool read_worker(struct pool *p, unsigned i)
{
	bool closed;
	return drain(p, i, &closed) && ((!closed && !p->worker[i].broken) || died(p, i, closed));
}

static bool flush(struct pool *p)
{
	while (p->first < p->read && at(p, p->first)->state == DONE) {
		struct entry *entry = at(p, p->first);
		bool more = p->first + 1 < p->read && at(p, p->first + 1)->state == DONE;
		bool go_on = p->sink(p->sink_arg, &entry->outcome, more);
		p->in_flight -= entry->weight;
		entry->state = EMPTY;
		if (entry->outcome.bytes.room > 1 << 20)
			outcome_free(&entry->outcome);
		p->first++;
		if (!go_on)
			return false;
	}
	return true;
}

/* The hard budget has a margin over the one that tick() tells plugins, so that they can give the better reason; it is
   small, for what hangs is to be ended within a tenth of a second. */
static double deadline(const struct pool *p, unsigned i)
{
	const struct worker *w = &p->worker[i];
	double most = w->since + BEGIN_SECONDS, begun = p->bench[i].begun;
	return (has_begun(p, i) && begun < most ? begun : most) + p->entry[w->had[0] % p->n_window].seconds + 0.05;
}

static bool kill_late(struct pool *p)
{
	for (unsigned i = 0; i < p->n_worker; i++) {
		struct worker *w = &p->worker[i];
		bool late = w->pid && w->n_had && seconds_now() > deadline(p, i);
		if (late && !read_worker(p, i)) /* it may be done, and only we be late */
			return false;
		if (late && w->pid && w->n_had && seconds_now() > deadline(p, i)) {
			w->killed = true;
			if (!died(p, i, false))
				return false;
		}
	}
	return true;
}

static int patience(const struct pool *p)
{
	double wait = 0.5, now = seconds_now();
	for (unsigned i = 0; i < p->n_worker; i++) {
		const struct worker *w = &p->worker[i];
		if (w->pid && w->n_had && deadline(p, i) - now < wait)
			wait = deadline(p, i) - now;
	}
	return wait > 0 ? (int)(wait * 1000) + 1 : 0;
}

static bool wait_and_serve(struct pool *p, struct pollfd *fd)
{
	unsigned n = 0;
	for (unsigned i = 0; i < p->n_worker; i++) {
		struct worker *w = &p->worker[i];
		fd[n++] = (struct pollfd){w->pid ? w->from : -1, POLLIN, 0};
		fd[n++] = (struct pollfd){w->pid && w->out ? w->to : -1, POLLOUT, 0};
	}
	fd[n++] = (struct pollfd){p->waiting ? p->source->fd : -1, POLLIN, 0};
	if (poll(fd, n, patience(p)) < 0 && errno != EINTR)
		return error_set(p->e, "poll: %s", strerror(errno));
	for (unsigned i = 0; i < p->n_worker; i++) {
		if (fd[2 * i + 1].revents & POLLOUT)
			write_request(&p->worker[i]);
		if ((fd[2 * i].revents & (POLLIN | POLLHUP | POLLERR)) && !read_worker(p, i))
			return false;
	}
	return kill_late(p);
}

static bool run_loop(struct pool *p, struct pollfd *fd, void (*tick)(void *))
{
	for (;;) {
		if (!read_source(p) || !hand_out(p) || !flush(p))
			return false;
		if (p->ended && p->first == p->read)
			return true;
		if (p->first == p->read && !p->waiting) /* what was flushed made room */
			continue;
		if (!wait_and_serve(p, fd))
			return false;
		if (tick)
			tick(p->sink_arg);
	}
}

static void pool_free(struct pool *p)
{
	for (unsigned i = 0; p->worker && i < p->n_worker; i++) {
		if (p->worker[i].pid)
			reap(&p->worker[i]);
		buffer_free(&p->worker[i].in);
	}
	for (unsigned i = 0; p->entry && i < p->n_window; i++) {
		buffer_free(&p->entry[i].request);
		outcome_free(&p->entry[i].outcome);
	}
	if (p->bench)
		munmap(p->bench, p->n_worker * sizeof *p->bench);
	mem_free(p->worker);
	mem_free(p->entry);
}

/* In this process: no protection, no fork. */
static bool run_here(struct job *j, struct source *s, pool_sink *sink, void *arg, void (*tick)(void *), struct error *e)
{
	struct outcome o = {0};
	struct record r;
	struct doc *d = doc_new();
	bool ok = d || error_memory(e);
	j->g->memory = j->memory;
	while (ok) {
		enum source_state state = source_next(s, &r);
		struct pollfd fd = {s->fd, POLLIN, 0};
		if (state == SOURCE_END)
			break;
		if (state == SOURCE_WAIT) {
			poll(&fd, 1, 500);
			continue;
		}
		if (state == SOURCE_BROKEN)
			outcome_fail(&o, r.id, NULL, s->why.text);
		else
			work(j, d, &r, &o, NULL, NULL);
		ok = sink(arg, &o, false);
		if (tick)
			tick(arg);
	}
	outcome_free(&o);
	doc_free(d);
	return ok;
}

static void *zeroed(size_t bytes)
{
	void *p = mem_alloc(bytes);
	return p ? memset(p, 0, bytes) : NULL;
}

bool pool_run(struct job *j, unsigned n_worker, struct source *s, pool_sink *sink, void *sink_arg, void (*tick)(void *),
              struct error *e)
{
	if (n_worker == 0)
		return run_here(j, s, sink, sink_arg, tick, e);
	struct pool p = {.j = j, .source = s, .sink = sink, .sink_arg = sink_arg, .n_worker = n_worker,
	                 .n_window = WINDOW * n_worker, .e = e};
	struct pollfd *fd = mem_alloc((2 * n_worker + 1) * sizeof *fd);
	p.worker = zeroed(n_worker * sizeof *p.worker);
	p.entry = zeroed(p.n_window * sizeof *p.entry);
	bool ok = (fd && p.worker && p.entry) || error_memory(e);
	ok = ok && shared_bench(&p) && run_loop(&p, fd, tick);
	pool_free(&p);
	mem_free(fd);
	return ok;
}
