/*
 * pool_process.c -- a worker's process: started, ended.
 *
 * The child keeps nothing of the other workers; what it has started itself ends
 * with it, for it leads a process group of its own.
 */
#include "pool_state.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

bool pool_shared_bench(struct pool *p)
{
	p->bench = mmap(NULL, p->n_worker * sizeof *p->bench, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (p->bench != MAP_FAILED)
		return true;
	p->bench = NULL;
	return error_memory(p->e);
}

static void close_both(const int end[2])
{
	close(end[0]);
	close(end[1]);
}

static bool pipes(int to[2], int from[2], struct error *e)
{
	if (pipe2(to, O_CLOEXEC) != 0)
		return error_set(e, "no pipe for a worker: %s", strerror(errno));
	if (pipe2(from, O_CLOEXEC) == 0)
		return true;
	close_both(to);
	return error_set(e, "no pipe for a worker: %s", strerror(errno));
}

/* What the child i does instead of going on as its parent. */
static void __attribute__((noreturn)) be_worker(struct pool *p, unsigned i, const int to[2], const int from[2], pid_t parent)
{
	for (unsigned k = 0; k < p->n_worker; k++)
		if (p->worker[k].pid && k != i) {
			close(p->worker[k].to);
			close(p->worker[k].from);
			standby_close(&p->worker[k].standby);
		}
	close(to[1]);
	close(from[0]);
	worker_run(p->j, to[0], from[1], &p->bench[i], parent);
}

bool pool_spawn(struct pool *p, unsigned i)
{
	struct worker *w = &p->worker[i];
	int to[2], from[2];
	if (!pipes(to, from, p->e))
		return false;
	fflush(NULL);
	p->bench[i] = (struct bench){.status = {.plugin = UINT32_MAX}};
	pid_t parent = getpid(), pid = fork();
	if (pid == 0)
		be_worker(p, i, to, from, parent);
	if (pid < 0) {
		close_both(to);
		close_both(from);
		return error_set(p->e, "no process for a worker: %s", strerror(errno));
	}
	close(to[0]);
	close(from[1]);
	fcntl(to[1], F_SETFL, O_NONBLOCK);
	fcntl(from[0], F_SETFL, O_NONBLOCK);
	buffer_clear(&w->in);
	*w = (struct worker){.pid = pid, .to = to[1], .from = from[0], .standby = standby_open(pid), .in = w->in};
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

void pool_kill(const struct worker *w)
{
	kill(-w->pid, SIGKILL); /* and what it started */
	kill(w->pid, SIGKILL);  /* itself, if it leads no group yet */
}

int pool_end(struct worker *w, bool closed)
{
	int status = 0;
	bool ended = closed && has_ended(w, &status);
	w->silent = closed && !ended;
	if (ended)
		kill(-w->pid, SIGKILL);
	else {
		pool_kill(w);
		while (waitpid(w->pid, &status, 0) < 0 && errno == EINTR)
			;
	}
	return status;
}

void pool_close(struct worker *w)
{
	close(w->to);
	close(w->from);
	standby_close(&w->standby);
	w->pid = 0;
}

void pool_reap(struct worker *w)
{
	pool_end(w, false);
	pool_close(w);
}
