/*
 * pool.c -- forked workers that may die.
 *
 * The parent reads records, hands them to workers through pipes, two at a time
 * so that none waits, and takes outcomes back. Outcomes go on in the order of
 * the input, so the bytes are the same for any number of workers. Here is what
 * it does in turn; pool_state.h says where each step is.
 */
#include "pool_state.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/mman.h>

enum { WINDOW = 64 }; /* documents read ahead, a worker */

/* A document to be tried again needs a fresh worker: an idle one is renewed for it. */
static bool renew(struct pool *p, unsigned i)
{
	struct worker *w = &p->worker[i];
	for (unsigned long s = p->first; s < p->read && w->n_had == 0 && w->finished; s++)
		if (pool_at(p, s)->state == QUEUED && pool_at(p, s)->again) {
			pool_reap(w);
			return pool_spawn(p, i);
		}
	return true;
}

/* To each worker what it may have; those with the least first. */
static bool hand_out(struct pool *p)
{
	unsigned long serial;
	for (unsigned depth = 0; depth < AHEAD; depth++)
		for (unsigned i = 0; i < p->n_worker; i++) {
			struct worker *w = &p->worker[i];
			if (w->pid && !renew(p, i))
				return false;
			if (w->out || w->n_had > depth || !pool_choose(p, w, &serial))
				continue;
			if (!w->pid && !pool_spawn(p, i))
				return false;
			pool_hand(p, w, serial);
		}
	return true;
}

/* Milliseconds until some worker is late; half a second at most, for the sink's tick. */
static int patience(const struct pool *p)
{
	double wait = 0.5, now = seconds_now();
	for (unsigned i = 0; i < p->n_worker; i++) {
		double left = pool_patience(p, i, now);
		wait = left < wait ? left : wait;
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
			pool_write(&p->worker[i]);
		if ((fd[2 * i].revents & (POLLIN | POLLHUP | POLLERR)) && !pool_attend(p, i))
			return false;
	}
	return pool_kill_late(p);
}

static bool run_loop(struct pool *p, struct pollfd *fd, void (*tick)(void *))
{
	for (;;) {
		if (!pool_read(p) || !hand_out(p) || !pool_flush(p))
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
	for (unsigned i = 0; p->worker && i < p->n_worker; i++)
		if (p->worker[i].pid)
			pool_kill(&p->worker[i]); /* all of them before any is waited for */
	for (unsigned i = 0; p->entry && i < p->n_window && i < p->read; i++) {
		buffer_free(&p->entry[i].request);
		outcome_free(&p->entry[i].outcome);
	}
	for (unsigned i = 0; p->worker && i < p->n_worker; i++) {
		if (p->worker[i].pid)
			pool_reap(&p->worker[i]);
		buffer_free(&p->worker[i].in);
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
	j->g->standby = standby_open(0);
	while (ok) {
		enum source_state state = source_next(s, &r);
		struct pollfd fd = {s->fd, POLLIN, 0};
		if (state == SOURCE_END)
			break;
		if (state == SOURCE_WAIT) {
			poll(&fd, 1, 500);
			if (tick)
				tick(arg);
			continue;
		}
		if (state == SOURCE_BROKEN)
			outcome_fail(&o, r.id, NULL, s->why.text);
		else
			work(j, d, &r, &o, NULL, NULL);
		if (!o.ok)
			outcome_keep_meta(&o, j, r.bytes, r.n);
		ok = sink(arg, &o, false);
		if (tick)
			tick(arg);
	}
	standby_close(&j->g->standby);
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
	p.entry = mem_alloc(p.n_window * sizeof *p.entry);
	bool ok = (fd && p.worker && p.entry) || error_memory(e);
	ok = ok && pool_shared_bench(&p) && run_loop(&p, fd, tick);
	pool_free(&p);
	mem_free(fd);
	return ok;
}
