/*
 * broker.c -- a process that starts programs for workers that may not.
 *
 * Workers are sandboxed and can start no process. The broker is forked when the
 * plugin is opened, which is before there is any worker, and waits at a socket.
 * A worker makes the pipes itself and sends the program's ends of them: its
 * input, its output, one whose closing tells that the worker is done with the
 * program or dead, and one on which the broker writes how the program ended. So
 * a program never outlives its worker, and nothing has to be killed by a worker.
 */
#include "exec.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { IN, OUT, LIFE, STATUS, ENDS, MOST_PROGRAMS = 512 };

struct program { pid_t pid; int life, status, ended; }; /* ended: a descriptor that is readable once it has; -1: none */

struct broker {
	char *const *word;
	const char *dir;
	int socket;
	unsigned n;
	struct program program[MOST_PROGRAMS]; /* [n] */
};

static void become(const struct broker *b, const int *end)
{
	int out = fcntl(end[OUT], F_DUPFD, 10), in = fcntl(end[IN], F_DUPFD, 10);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGPIPE, SIG_DFL);
	setpgid(0, 0);
	if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || chdir(b->dir) != 0)
		_exit(126);
	for (int i = 3; i < 1024; i++)
		close(i);
	execvp(b->word[0], b->word);
	_exit(127);
}

static void start(struct broker *b, const int *end)
{
	pid_t pid = b->n < MOST_PROGRAMS ? fork() : -1;
	if (pid == 0)
		become(b, end);
	close(end[IN]);
	close(end[OUT]);
	if (pid < 0) { /* its output ends at once: the worker sees that it did not start */
		close(end[LIFE]);
		close(end[STATUS]);
		return;
	}
#ifdef SYS_pidfd_open
	int ended = (int)syscall(SYS_pidfd_open, pid, 0);
#else
	int ended = -1;
#endif
	b->program[b->n++] = (struct program){pid, end[LIFE], end[STATUS], ended};
}

/* A message is one byte, and the four descriptors. False when there is nobody left to send one. */
static bool take_order(struct broker *b)
{
	char byte;
	union { char room[CMSG_SPACE(ENDS * sizeof(int))]; struct cmsghdr align; } control;
	struct iovec part = {&byte, 1};
	struct msghdr m = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control.room, .msg_controllen = sizeof control.room};
	int end[ENDS];
	ssize_t n = recvmsg(b->socket, &m, MSG_CMSG_CLOEXEC);
	if (n <= 0)
		return n < 0 && errno == EINTR;
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);
	if (!c || c->cmsg_type != SCM_RIGHTS || c->cmsg_len != CMSG_LEN(sizeof end))
		return true;
	memcpy(end, CMSG_DATA(c), sizeof end);
	start(b, end);
	return true;
}

/* Ends a program whose worker is done with it, or notes that it has ended. */
static bool look_after(struct program *p, bool given_up)
{
	int status = 0;
	if (given_up) {
		kill(-p->pid, SIGKILL);
		kill(p->pid, SIGKILL);
	}
	if (waitpid(p->pid, &status, given_up ? 0 : WNOHANG) != p->pid)
		return false;
	kill(-p->pid, SIGKILL); /* what it started */
	if (write(p->status, &status, sizeof status) < 0)
		status = 0; /* nobody asks any more */
	close(p->status);
	close(p->life);
	if (p->ended >= 0)
		close(p->ended);
	return true;
}

static void serve(struct broker *b)
{
	static struct pollfd fd[1 + 2 * MOST_PROGRAMS];
	for (;;) {
		unsigned n = 0;
		bool blind = false;
		fd[n++] = (struct pollfd){b->socket, POLLIN, 0};
		for (unsigned i = 0; i < b->n; i++) {
			fd[n++] = (struct pollfd){b->program[i].life, POLLIN, 0};
			fd[n++] = (struct pollfd){b->program[i].ended, POLLIN, 0};
			blind = blind || b->program[i].ended < 0;
		}
		if (poll(fd, n, blind ? 50 : -1) < 0 && errno != EINTR)
			return;
		for (unsigned i = b->n; i-- > 0;)
			if ((fd[1 + 2 * i].revents || fd[2 + 2 * i].revents || blind) &&
			    look_after(&b->program[i], fd[1 + 2 * i].revents != 0))
				b->program[i] = b->program[--b->n];
		if (fd[0].revents && !take_order(b))
			return;
	}
}

/* Everything but standard error and the socket belongs to others. */
static void forget_descriptors(int keep)
{
	int null = open("/dev/null", O_RDWR);
	for (int i = 0; null >= 0 && i < 2; i++)
		dup2(null, i);
	for (int i = 3; i < 4096; i++)
		if (i != keep)
			close(i);
}

int broker_start(char *const *word, const char *dir)
{
	int pair[2];
	pid_t parent = getpid();
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
		return -1;
	pid_t pid = fork();
	if (pid == 0) {
		struct broker b = {.word = word, .dir = dir, .socket = pair[1]};
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		if (getppid() != parent)
			_exit(1);
		forget_descriptors(pair[1]);
		serve(&b);
		for (unsigned i = 0; i < b.n; i++)
			look_after(&b.program[i], true);
		_exit(0);
	}
	close(pair[1]);
	if (pid > 0)
		return pair[0];
	close(pair[0]);
	return -1;
}

bool broker_order(int broker, int in, int out, int life, int status)
{
	char byte = 's';
	int end[ENDS] = {in, out, life, status};
	union { char room[CMSG_SPACE(sizeof end)]; struct cmsghdr align; } control = {{0}};
	struct iovec part = {&byte, 1};
	struct msghdr m = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control.room, .msg_controllen = sizeof control.room};
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof end);
	memcpy(CMSG_DATA(c), end, sizeof end);
	return sendmsg(broker, &m, MSG_NOSIGNAL) == 1;
}
