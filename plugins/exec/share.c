/*
 * share.c -- one program for all workers, which may answer many articles at once.
 *
 * The broker passes the workers' questions on as they come and hands the answers
 * out in the same order, so a program that reads all lines that are there gets as
 * many articles together as there are workers: what a model on a graphics card
 * wants. If it dies or takes too long with several of them, each of these is asked
 * again alone, and only the one at which it fails again pays; so are they if an answer
 * has the key of another article.
 */
#include "exec.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_CLIENTS = 256, PIECE = 65536, LARGEST_LINE = 256 << 20 };

struct line { char *at; size_t n, room; };

struct client { /* a worker's side of the program; in < 0: the place is free */
	int in, out, life, status;
	struct line question, answer;
	size_t passed; /* bytes of the answer that are handed out */
	unsigned long turn; /* of a whole question, in the order they came; 0: none */
	bool sent, gone, suspect; /* gone: nobody wants the answer; suspect: it was among those at which the program failed */
};

struct share {
	const struct exec *x;
	struct client client[MOST_CLIENTS];
	unsigned n_client;      /* places in use or used before */
	pid_t pid;              /* 0: the program does not run */
	int to, from;
	struct client *asked[MOST_CLIENTS]; /* [n_asked] sent and not answered, oldest first */
	unsigned n_asked;
	struct client *sending; /* NULL: none */
	size_t sending_at;
	struct line in;
	size_t searched;        /* bytes of `in` that have no newline */
	double since;           /* the last thing that it did for us */
	bool fresh;             /* it has not answered yet: it may be loading */
	double started, loads;  /* when it was; how long an earlier one took to its first answer, 0: not known */
	unsigned long turns;
};

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static bool grow(struct line *l, size_t more)
{
	size_t room = l->room ? l->room : PIECE;
	while (room < l->n + more)
		room *= 2;
	char *at = room <= LARGEST_LINE ? realloc(l->at, room) : NULL;
	if (!at)
		return false;
	l->at = at;
	l->room = room;
	return true;
}

/* What is there to be read. False at the end, or if it is too much. */
static bool take(int fd, struct line *l)
{
	for (;;) {
		if (l->room - l->n < PIECE && !grow(l, PIECE))
			return false;
		ssize_t n = read(fd, l->at + l->n, PIECE);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 && errno == EAGAIN;
		l->n += (size_t)n;
		if (n < PIECE)
			return true;
	}
}

static void let_go(struct client *c)
{
	if (c->gone)
		return;
	close(c->in);
	close(c->out);
	close(c->life);
	close(c->status);
	c->gone = true;
	c->turn = c->sent ? c->turn : 0;
}

/* ---- the program */

static bool start(struct share *s)
{
	int to[2], from[2];
	if (pipe2(to, O_CLOEXEC) != 0)
		return false;
	if (pipe2(from, O_CLOEXEC) != 0 || (s->pid = fork()) < 0) {
		close(to[0]);
		close(to[1]);
		s->pid = 0;
		return false;
	}
	if (s->pid == 0)
		broker_become(s->x->word, s->x->dir, to[0], from[1]);
	close(to[0]);
	close(from[1]);
	s->to = to[1];
	s->from = from[0];
	fcntl(s->to, F_SETFL, O_NONBLOCK);
	fcntl(s->from, F_SETFL, O_NONBLOCK);
	s->in.n = s->searched = 0;
	s->fresh = true;
	s->since = s->started = now();
	return true;
}

/* Seconds that the program may be silent. One that was started again should load no slower than the one before. */
static double patience(const struct share *s)
{
	double most = s->loads > 0 ? 2 * s->loads + 1 : s->x->start;
	return s->x->seconds + (!s->fresh ? 0 : most < s->x->start ? most : s->x->start);
}

/* Ends it: `why` is one of EXEC_LATE ..., unless it has ended by itself, which it may be about to do. */
static int end_of(pid_t pid, int why)
{
	int status = 0;
	bool ended = false;
	for (int i = 0; i < 100 && (why == EXEC_SHUT || why == EXEC_DEAF) && !ended; i++) {
		ended = waitpid(pid, &status, WNOHANG) == pid;
		if (!ended)
			nanosleep(&(struct timespec){0, 1000000}, NULL);
	}
	kill(-pid, SIGKILL);
	if (ended)
		return status;
	kill(pid, SIGKILL);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	return why;
}

/* Of several articles each is asked again; one alone pays, unless the program ended after it had answered others: that may be their doing. */
static void stop(struct share *s, int why)
{
	if (!s->pid)
		return;
	int status = end_of(s->pid, why);
	strays_end();
	close(s->to);
	close(s->from);
	s->pid = 0;
	if (s->sending)
		s->asked[s->n_asked++] = s->sending;
	s->sending = NULL;
	bool again = s->n_asked > 1 || (why != EXEC_LATE && why != EXEC_LONG && !s->fresh);
	for (unsigned i = 0; i < s->n_asked; i++) {
		struct client *c = s->asked[i];
		c->sent = false;
		c->suspect = true;
		if (again || c->gone)
			continue;
		if (write(c->status, &status, sizeof status) < 0)
			status = 0; /* nobody asks any more */
		let_go(c);
	}
	for (unsigned i = 0; i < s->n_asked; i++)
		if (s->asked[i]->gone)
			s->asked[i]->turn = 0;
	s->n_asked = 0;
}

/* The next question to be sent: in turn, but alone while some are suspect. */
static struct client *next(struct share *s)
{
	struct client *first = NULL, *suspect = NULL;
	for (unsigned i = 0; i < s->n_client; i++) {
		struct client *c = &s->client[i];
		if (c->turn && c->suspect && (!suspect || c->turn < suspect->turn))
			suspect = c;
		if (c->turn && !c->sent && (!first || c->turn < first->turn))
			first = c;
	}
	return !suspect ? first : s->n_asked || suspect->sent ? NULL : suspect;
}

static void send_on(struct share *s)
{
	while (s->sending || (s->sending = next(s))) {
		struct client *c = s->sending;
		if (!s->pid && !start(s)) {
			s->sending = NULL;
			let_go(c);
			return;
		}
		if (!c->sent) {
			c->sent = true;
			s->sending_at = 0;
			if (!s->n_asked)
				s->since = now();
		}
		ssize_t n = write(s->to, c->question.at + s->sending_at, c->question.n - s->sending_at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno != EAGAIN) {
			stop(s, EXEC_DEAF);
			continue;
		}
		if (n < 0)
			return; /* full */
		s->sending_at += (size_t)n;
		if (s->sending_at < c->question.n)
			continue;
		s->asked[s->n_asked++] = c;
		s->sending = NULL;
	}
}

static void answered(struct share *s, const char *line, size_t n)
{
	struct client *c = s->asked[0];
	memmove(s->asked, s->asked + 1, --s->n_asked * sizeof *s->asked);
	c->turn = 0;
	c->sent = c->suspect = false;
	c->question.n = 0;
	c->answer.n = c->passed = 0;
	s->since = now();
	if (s->fresh)
		s->loads = s->since - s->started;
	s->fresh = false;
	if (c->gone)
		return;
	if (c->answer.room < n && !grow(&c->answer, n)) {
		let_go(c);
		return;
	}
	memcpy(c->answer.at, line, n);
	c->answer.n = n;
}

static void hear(struct share *s)
{
	size_t used = 0;
	bool more = take(s->from, &s->in);
	char why[256];
	for (char *end; s->n_asked && s->in.n > s->searched && (end = memchr(s->in.at + s->searched, '\n', s->in.n - s->searched)); ) {
		const struct line *question = &s->asked[0]->question;
		if (exec_astray(question->at, question->n, s->in.at + used, (size_t)(end - s->in.at) - used, why, sizeof why)) {
			stop(s, EXEC_ASTRAY);
			return;
		}
		answered(s, s->in.at + used, (size_t)(end + 1 - s->in.at) - used);
		s->searched = used = (size_t)(end + 1 - s->in.at);
	}
	if (used)
		memmove(s->in.at, s->in.at + used, s->in.n -= used);
	s->searched = s->in.n;
	if (!more) /* its end, or too much */
		stop(s, s->in.n + PIECE > LARGEST_LINE ? EXEC_LONG : EXEC_SHUT);
	else if (!s->n_asked && s->in.n) /* more than it was asked for */
		stop(s, EXEC_LATE);
}

/* ---- the workers */

static void serve_client(struct share *s, struct client *c, short life, short in, short out)
{
	if (life) {
		let_go(c);
		return;
	}
	if (in && !take(c->in, &c->question)) {
		let_go(c);
		return;
	}
	if (in && c->question.n && c->question.at[c->question.n - 1] == '\n')
		c->turn = ++s->turns;
	if (out) {
		ssize_t n = write(c->out, c->answer.at + c->passed, c->answer.n - c->passed);
		c->passed += n > 0 ? (size_t)n : 0;
		if (n < 0 && errno != EAGAIN && errno != EINTR)
			let_go(c);
	}
}

static void admit(struct share *s, const int *end)
{
	unsigned i = 0;
	while (i < s->n_client && (!s->client[i].gone || s->client[i].turn))
		i++;
	if (i == MOST_CLIENTS) {
		for (int k = 0; k < BROKER_ENDS; k++)
			close(end[k]);
		return;
	}
	struct client *c = &s->client[i];
	s->n_client += i == s->n_client;
	*c = (struct client){.in = end[BROKER_IN], .out = end[BROKER_OUT], .life = end[BROKER_LIFE], .status = end[BROKER_STATUS],
	                     .question = {c->question.at, 0, c->question.room}, .answer = {c->answer.at, 0, c->answer.room}};
	fcntl(c->in, F_SETFL, O_NONBLOCK);
	fcntl(c->out, F_SETFL, O_NONBLOCK);
}

static bool is_program(const void *s, pid_t pid) { return ((const struct share *)s)->pid == pid; }

void share_serve(const struct exec *x, int socket)
{
	static struct share s;
	static struct pollfd fd[3 + 3 * MOST_CLIENTS];
	s.x = x;
	for (int end[BROKER_ENDS];;) {
		unsigned n = s.n_client;
		double left = s.since + patience(&s) - now();
		bool busy = s.pid && (s.n_asked || s.sending);
		fd[0] = (struct pollfd){socket, POLLIN, 0};
		fd[1] = (struct pollfd){s.pid ? s.from : -1, POLLIN, 0};
		fd[2] = (struct pollfd){s.pid && s.sending ? s.to : -1, POLLOUT, 0};
		for (unsigned i = 0; i < n; i++) {
			struct client *c = &s.client[i];
			fd[3 + 3 * i] = (struct pollfd){c->gone ? -1 : c->life, POLLIN, 0};
			fd[4 + 3 * i] = (struct pollfd){c->gone || c->turn ? -1 : c->in, POLLIN, 0};
			fd[5 + 3 * i] = (struct pollfd){c->gone || c->passed == c->answer.n ? -1 : c->out, POLLOUT, 0};
		}
		if (poll(fd, 3 + 3 * n, busy ? left > 0 ? (int)(left * 1000) + 1 : 0 : -1) < 0 && errno != EINTR)
			break;
		for (unsigned i = 0; i < n; i++)
			if (!s.client[i].gone && (fd[3 + 3 * i].revents || fd[4 + 3 * i].revents || fd[5 + 3 * i].revents))
				serve_client(&s, &s.client[i], fd[3 + 3 * i].revents, fd[4 + 3 * i].revents, fd[5 + 3 * i].revents);
		if (fd[1].revents)
			hear(&s);
		else if (busy && now() > s.since + patience(&s))
			stop(&s, EXEC_LATE);
		if (fd[0].revents) {
			int got = broker_take(socket, end);
			if (got < 0)
				break;
			if (got > 0)
				admit(&s, end);
		}
		send_on(&s);
		strays_bury(is_program, &s);
	}
	if (s.pid) {
		kill(-s.pid, SIGKILL);
		kill(s.pid, SIGKILL);
		waitpid(s.pid, NULL, 0);
	}
}
