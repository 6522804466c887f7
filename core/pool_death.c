/*
 * pool_death.c -- workers that die, or take too long.
 *
 * A death costs the document that the worker was at: it becomes a failure that
 * names the plugin. What else the worker had goes to another. A document that
 * died in a worker with a past is tried once more in a fresh one, so that nobody
 * pays for what others left behind.
 */
#include "pool_state.h"
#include "sandbox.h"

#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

enum { BEGIN_SECONDS = 5 }; /* that a worker may take to begin with what it was handed */

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

/* The document that the worker was at becomes a failure. */
static void pays(struct pool *p, unsigned i, int status)
{
	struct worker *w = &p->worker[i];
	struct entry *entry = pool_at(p, w->had[0]);
	uint32_t plugin = p->bench[i].status.plugin;
	char why[256];
	p->bench[i].id[sizeof p->bench[i].id - 1] = 0;
	describe_death(&p->bench[i], w, status, entry->seconds, why, sizeof why);
	outcome_fail(&entry->outcome, p->bench[i].id[0] ? p->bench[i].id : entry->id,
	             plugin < p->j->g->n_plugin ? p->j->g->plugin[plugin]->table->name : NULL, why);
	pool_finish(p, w->had[0]);
}

/* What the worker had besides the document that it was at. */
static void give_back_rest(struct pool *p, struct worker *w)
{
	for (unsigned k = 1; k < w->n_had; k++)
		pool_at(p, w->had[k])->state = QUEUED;
	w->n_had = 0;
	w->out = NULL;
}

/* Whether the worker has begun the document that it is to do next. */
static bool has_begun(const struct pool *p, unsigned i)
{
	return p->worker[i].n_had && p->bench[i].serial == p->worker[i].had[0] + 1;
}

static void retry_or_pay(struct pool *p, unsigned i, int status)
{
	const struct worker *w = &p->worker[i];
	struct entry *entry = pool_at(p, w->had[0]);
	entry->again = !entry->again && (!has_begun(p, i) || (!w->killed && w->finished));
	if (entry->again)
		entry->state = QUEUED;
	else
		pays(p, i, status);
}

bool pool_died(struct pool *p, unsigned i, bool closed)
{
	struct worker *w = &p->worker[i];
	int status = pool_end(w, closed);
	bool end;
	if (!closed && !w->broken && !pool_drain(p, i, &end)) /* what it had answered before it ended counts */
		return false;
	pool_close(w);
	bool idle = !w->n_had && !w->finished;
	if (idle && ++p->idle_deaths > 8 * p->n_worker)
		return error_set(p->e, "workers die before they are given anything: status %d", status);
	if (w->n_had) {
		retry_or_pay(p, i, status);
		give_back_rest(p, w);
	}
	return pool_spawn(p, i);
}

bool pool_attend(struct pool *p, unsigned i)
{
	bool closed;
	return pool_drain(p, i, &closed) && ((!closed && !p->worker[i].broken) || pool_died(p, i, closed));
}

/* The hard budget has a margin over the one that tick() tells plugins, so that they can give the better reason; it is
   small, for what hangs is to be ended within a tenth of a second. */
static double deadline(const struct pool *p, unsigned i)
{
	const struct worker *w = &p->worker[i];
	double most = w->since + BEGIN_SECONDS, begun = p->bench[i].begun;
	return (has_begun(p, i) && begun < most ? begun : most) + pool_at(p, w->had[0])->seconds + w->spared + 0.05;
}

double pool_patience(const struct pool *p, unsigned i, double now)
{
	const struct worker *w = &p->worker[i];
	return w->pid && w->n_had ? deadline(p, i) - now : HUGE_VAL;
}

static bool late(struct pool *p, unsigned i)
{
	if (pool_patience(p, i, seconds_now()) >= 0)
		return false;
	p->worker[i].spared += standby_since(&p->worker[i].standby);
	return pool_patience(p, i, seconds_now()) < 0;
}

bool pool_kill_late(struct pool *p)
{
	for (unsigned i = 0; i < p->n_worker; i++) {
		if (!late(p, i))
			continue;
		if (!pool_attend(p, i)) /* it may be done, and only we be late */
			return false;
		if (!late(p, i))
			continue;
		p->worker[i].killed = true;
		if (!pool_died(p, i, false))
			return false;
	}
	return true;
}
