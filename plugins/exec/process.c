/*
 * process.c -- keeping a program alive, and lines to and from it.
 *
 * The program gets a line for each article on its standard input and answers
 * with a line on its standard output; what it says on standard error goes where
 * ours goes. It is started by the broker when a worker's first article comes, and
 * lives until the worker ends. Reading and writing go on together, so that
 * two full pipes cannot wait for each other.
 */
#include "exec.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { LARGEST_ANSWER = 256 << 20 };

struct process {
	int to, from, life, status; /* life: the broker ends the program once it is closed; status: how it ended */
	char *in; /* what came and was not taken yet */
	size_t n, room;
	size_t taken; /* bytes of `in` that the last answer had */
};

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void close_pair(int pair[2])
{
	for (int i = 0; i < 2; i++)
		if (pair[i] >= 0)
			close(pair[i]);
}

struct process *exec_start(int broker, const char *name, char *why, size_t n_why)
{
	int to[2] = {-1, -1}, from[2] = {-1, -1}, life[2] = {-1, -1}, status[2] = {-1, -1};
	struct process *p = calloc(1, sizeof *p);
	bool ok = p && pipe2(to, O_CLOEXEC) == 0 && pipe2(from, O_CLOEXEC) == 0 && pipe2(life, O_CLOEXEC) == 0 &&
	          pipe2(status, O_CLOEXEC) == 0 && broker_order(broker, to[0], from[1], life[0], status[1]);
	if (!ok) {
		snprintf(why, n_why, "%s cannot be started: %s", name, strerror(errno));
		close_pair(to);
		close_pair(from);
		close_pair(life);
		close_pair(status);
		free(p);
		return NULL;
	}
	close(to[0]);
	close(from[1]);
	close(life[0]);
	close(status[1]);
	*p = (struct process){.to = to[1], .from = from[0], .life = life[1], .status = status[0]};
	fcntl(p->to, F_SETFL, O_NONBLOCK);
	fcntl(p->from, F_SETFL, O_NONBLOCK);
	return p;
}

void exec_stop(struct process *p)
{
	if (!p)
		return;
	close(p->to);
	close(p->from);
	close(p->life); /* at which the broker ends it */
	close(p->status);
	free(p->in);
	free(p);
}

static void too_long(char *why, size_t n_why) { snprintf(why, n_why, "the answer is longer than %d bytes", LARGEST_ANSWER); }

/* Its output has ended, or its input: the broker says how it did, if it has. */
static bool died(struct process *p, bool deaf, char *why, size_t n_why)
{
	int status = 0;
	struct pollfd f = {.fd = p->status, .events = POLLIN};
	if (poll(&f, 1, 200) <= 0)
		snprintf(why, n_why, "the program closed its %s without an answer", deaf ? "input" : "output");
	else if (read(p->status, &status, sizeof status) != sizeof status)
		snprintf(why, n_why, "the program was not started");
	else if (status == EXEC_LATE)
		snprintf(why, n_why, "the program took too long (the file's line \"seconds\" allows more)");
	else if (status == EXEC_LONG)
		too_long(why, n_why);
	else if (status == EXEC_ASTRAY)
		snprintf(why, n_why, "the program's answer has the key of another article: is there a line for each article, and one only?");
	else if (status == EXEC_SHUT || status == EXEC_DEAF)
		snprintf(why, n_why, "the program closed its %s without an answer", status == EXEC_DEAF ? "input" : "output");
	else if (WIFSIGNALED(status))
		snprintf(why, n_why, "the program was killed by signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
	else if (WEXITSTATUS(status) == 127)
		snprintf(why, n_why, "the program, or the one that its first line names, is not there (exit code 127)");
	else if (WEXITSTATUS(status) == 126)
		snprintf(why, n_why, "the program may not be run (exit code 126); is it executable (chmod +x)?");
	else if (p->n)
		snprintf(why, n_why, "the program ended within its answer, a line (exit code %d)", WEXITSTATUS(status));
	else
		snprintf(why, n_why, "the program ended without an answer (exit code %d)", WEXITSTATUS(status));
	return false;
}

/* One that hangs often has answered, into a buffer of its own. */
static void took_too_long(const struct process *p, double seconds, char *why, size_t n_why)
{
	if (p->n)
		snprintf(why, n_why, "the program took more than %g seconds; it wrote %zu bytes, but not the end of the line", seconds, p->n);
	else
		snprintf(why, n_why, "the program took more than %g seconds and wrote nothing; does it flush its answers?", seconds);
}

static bool room_for(struct process *p, size_t n)
{
	if (p->n + n <= p->room)
		return true;
	size_t room = p->room ? p->room * 2 : 65536;
	while (room < p->n + n)
		room *= 2;
	char *more = room <= LARGEST_ANSWER ? realloc(p->in, room) : NULL;
	if (more) {
		p->in = more;
		p->room = room;
	}
	return more != NULL;
}

/* What waits to be read; false at the end of the output. */
static bool receive(struct process *p, bool *ended, char *why, size_t n_why)
{
	for (;;) {
		if (!room_for(p, 65536)) {
			too_long(why, n_why);
			return false;
		}
		ssize_t n = read(p->from, p->in + p->n, 65536);
		if (n > 0)
			p->n += (size_t)n;
		else if (n == 0) {
			*ended = true;
			return true;
		} else if (errno != EINTR)
			return errno == EAGAIN || (snprintf(why, n_why, "reading its answer: %s", strerror(errno)), false);
	}
}

/* Whether there is something of it that nobody has asked for. */
static bool said_more(const struct process *p)
{
	struct pollfd f = {.fd = p->from, .events = POLLIN};
	return p->n > 0 || (poll(&f, 1, 0) > 0 && (f.revents & POLLIN));
}

bool exec_ask(struct process *p, const char *line, size_t n, double seconds, bool (*ask_time)(void *), void *arg,
              const char **answer, size_t *n_answer, bool *ended, char *why, size_t n_why)
{
	double deadline = now() + seconds;
	size_t sent = 0, searched = 0;
	*ended = false;
	if (p->taken) {
		memmove(p->in, p->in + p->taken, p->n - p->taken);
		p->n -= p->taken;
		p->taken = 0;
	}
	if (said_more(p)) { /* else it would be taken for the answer to this one */
		*ended = true;
		snprintf(why, n_why, "the program wrote more than a line for the article before");
		return false;
	}
	for (;;) {
		char *newline = p->n > searched ? memchr(p->in + searched, '\n', p->n - searched) : NULL;
		searched = p->n;
		if (newline && sent == n) {
			*answer = p->in;
			*n_answer = (size_t)(newline - p->in);
			if (exec_astray(line, n, *answer, *n_answer, why, n_why)) {
				*ended = true; /* a new one may know better */
				return false;
			}
			p->taken = *n_answer + 1;
			return true;
		}
		if (*ended)
			return died(p, false, why, n_why);
		double left = deadline - now();
		if (left <= 0) {
			took_too_long(p, seconds, why, n_why);
			return false;
		}
		if (ask_time && ask_time(arg)) {
			snprintf(why, n_why, "the article's time is spent");
			return false;
		}
		struct pollfd f[2] = {{.fd = p->from, .events = POLLIN}, {.fd = sent < n ? p->to : -1, .events = POLLOUT}};
		if (poll(f, 2, left > 0.02 ? 20 : (int)(left * 1000) + 1) < 0 && errno != EINTR) {
			snprintf(why, n_why, "waiting for the program: %s", strerror(errno));
			return false;
		}
		if (f[1].revents) {
			ssize_t w = write(p->to, line + sent, n - sent);
			if (w > 0)
				sent += (size_t)w;
			else if (errno == EPIPE) {
				*ended = true;
				return died(p, true, why, n_why);
			}
		}
		if (f[0].revents && !receive(p, ended, why, n_why))
			return false;
	}
}
