/*
 * broker.c -- a process that starts programs for workers that may not.
 *
 * Workers are sandboxed and can start no process. The broker is forked when the
 * plugin is opened, which is before there is any worker, and waits at a socket.
 * A worker makes the pipes itself and sends the program's ends of them: its
 * input, its output, one whose closing tells that the worker is done with the
 * program or dead, and one on which the broker writes how the program ended. So
 * a program never outlives its worker, and nothing has to be killed by a worker.
 * Signals that are meant for the workers, as Ctrl-C and those of a batch system
 * are for all of a group, do not take the programs from them: the broker ends
 * when nobody is left at the other end of the socket.
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
#include <time.h>
#include <unistd.h>

enum { MOST_PROGRAMS = 512 };

struct program { pid_t pid; int life, status, ended; }; /* ended: a descriptor that is readable once it has; -1: none */

struct broker {
	char *const *word;
	const char *dir;
	int socket;
	unsigned n;
	struct program program[MOST_PROGRAMS]; /* [n] */
};

static const int for_workers[] = {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGQUIT};
enum { N_FOR_WORKERS = sizeof for_workers / sizeof *for_workers };

void broker_become(char *const *word, const char *dir, int input, int output)
{
	int out = fcntl(output, F_DUPFD, 10), in = fcntl(input, F_DUPFD, 10);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGPIPE, SIG_DFL);
	for (unsigned i = 0; i < N_FOR_WORKERS; i++)
		signal(for_workers[i], SIG_DFL);
	setpgid(0, 0);
	if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || chdir(dir) != 0)
		_exit(126);
	for (int i = 3; i < 1024; i++)
		close(i);
	execvp(word[0], word);
	_exit(errno == EACCES || errno == ENOEXEC ? 126 : 127);
}

static void start(struct broker *b, const int *end)
{
	pid_t pid = b->n < MOST_PROGRAMS ? fork() : -1;
	if (pid == 0)
		broker_become(b->word, b->dir, end[BROKER_IN], end[BROKER_OUT]);
	close(end[BROKER_IN]);
	close(end[BROKER_OUT]);
	if (pid < 0) { /* its output ends at once: the worker sees that it did not start */
		close(end[BROKER_LIFE]);
		close(end[BROKER_STATUS]);
		return;
	}
#ifdef SYS_pidfd_open
	int ended = (int)syscall(SYS_pidfd_open, pid, 0);
#else
	int ended = -1;
#endif
	b->program[b->n++] = (struct program){pid, end[BROKER_LIFE], end[BROKER_STATUS], ended};
}

int broker_take(int socket, int *end)
{
	char byte;
	union { char room[CMSG_SPACE(BROKER_ENDS * sizeof(int))]; struct cmsghdr align; } control;
	struct iovec part = {&byte, 1};
	struct msghdr m = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control.room, .msg_controllen = sizeof control.room};
	ssize_t n = recvmsg(socket, &m, MSG_CMSG_CLOEXEC);
	if (n <= 0)
		return n < 0 && errno == EINTR ? 0 : -1;
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);
	if (!c || c->cmsg_type != SCM_RIGHTS || c->cmsg_len != CMSG_LEN(BROKER_ENDS * sizeof(int)))
		return 0;
	memcpy(end, CMSG_DATA(c), BROKER_ENDS * sizeof(int));
	return 1;
}

/* False when there is nobody left to send an order. */
static bool take_order(struct broker *b)
{
	int end[BROKER_ENDS], got = broker_take(b->socket, end);
	if (got > 0)
		start(b, end);
	return got >= 0;
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

static bool is_program(const void *arg, pid_t pid)
{
	const struct broker *b = arg;
	unsigned i = 0;
	while (i < b->n && b->program[i].pid != pid)
		i++;
	return i < b->n;
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
		if (poll(fd, n, blind ? 50 : b->n ? 1000 : -1) < 0 && errno != EINTR)
			return;
		for (unsigned i = b->n; i-- > 0;)
			if ((fd[1 + 2 * i].revents || fd[2 + 2 * i].revents || blind) &&
			    look_after(&b->program[i], fd[1 + 2 * i].revents != 0))
				b->program[i] = b->program[--b->n];
		if (b->n)
			strays_bury(is_program, b);
		else
			strays_end();
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

bool broker_start(struct exec *x)
{
	int pair[2];
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
		return false;
	pid_t pid = fork();
	if (pid == 0) {
		struct broker b = {.word = x->word, .dir = x->dir, .socket = pair[1]};
		for (unsigned i = 0; i < N_FOR_WORKERS; i++)
			signal(for_workers[i], SIG_IGN);
		strays_adopt();
		forget_descriptors(pair[1]);
		if (x->share)
			share_serve(x, pair[1]);
		else
			serve(&b);
		for (unsigned i = 0; i < b.n; i++)
			look_after(&b.program[i], true);
		strays_end();
		_exit(0);
	}
	close(pair[1]);
	if (pid < 0)
		close(pair[0]);
	x->broker = pid > 0 ? pair[0] : -1;
	x->broker_pid = pid;
	return pid > 0;
}

/* It has only to bury what it killed; nobody waits for one that cannot. */
void broker_end(struct exec *x)
{
	if (x->broker < 0)
		return;
	close(x->broker);
	x->broker = -1;
	for (int i = 0; i < 2000 && waitpid(x->broker_pid, NULL, WNOHANG) == 0; i++)
		nanosleep(&(struct timespec){0, 1000000}, NULL);
}

bool broker_order(int broker, int in, int out, int life, int status)
{
	char byte = 's';
	int end[BROKER_ENDS] = {in, out, life, status};
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
