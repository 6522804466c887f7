/*
 * attempt.c -- code of somebody else, run in a child first.
 *
 * The child is within the inner wall. That the code came to its end is told by a
 * number that it cannot know, so one that ends the process with a good exit code
 * does not pass for one that returned.
 */
#include "attempt.h"
#include "clock.h"
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct page { /* shared with the child */
	uint64_t done; /* the secret, once f has returned */
	volatile uint32_t denied;
	bool good;
	struct error why;
};

static void child(struct page *p, uint64_t *secret, attempted *f, void *arg)
{
	struct sandbox_rules rules = {.denied = &p->denied};
	struct rlimit memory;
	uint64_t word = *secret;
	int null = open("/dev/null", O_RDWR);
	for (int i = 0; null >= 0 && i < 3; i++)
		dup2(null, i);
	*secret = 0;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	setpgid(0, 0);
	if (getrlimit(RLIMIT_AS, &memory) == 0) {
		rlim_t most = (rlim_t)8 << 30;
		memory.rlim_cur = memory.rlim_cur < most ? memory.rlim_cur : most;
		if (sizeof(void *) > 4 && !ATTEMPT_SANITIZED)
			setrlimit(RLIMIT_AS, &memory);
	}
	sandbox_inner(&rules);
	p->good = f(arg, &p->why);
	p->done = word;
	_exit(0);
}

static bool wait_for(pid_t pid, double seconds, int *status)
{
	struct standby standby = standby_open(pid);
	double deadline = seconds_now() + seconds;
	bool late = false;
	long pause = 50000; /* ns; modules load in less than a millisecond */
	while (!late && waitpid(pid, status, WNOHANG) == 0) {
		if (seconds_now() > deadline)
			deadline += standby_since(&standby);
		late = seconds_now() > deadline;
		nanosleep(&(struct timespec){0, pause}, NULL);
		pause = pause < 5000000 ? pause * 2 : pause;
	}
	standby_close(&standby);
	kill(-pid, SIGKILL); /* and what it may have left behind */
	if (late) {
		kill(pid, SIGKILL);
		waitpid(pid, status, 0);
	}
	return !late;
}

static bool judge(const struct page *p, uint64_t secret, int status, const char *what, struct error *e)
{
	if (p->done == secret && WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return p->good || error_set(e, "%.*s", (int)sizeof p->why.text - 1, p->why.text);
	if (p->denied)
		return error_set(e, "%s tried to %s, which is forbidden", what, sandbox_deed(p->denied));
	if (WIFSIGNALED(status))
		return error_set(e, "%s killed the process (%s)", what, strsignal(WTERMSIG(status)));
	return error_set(e, "%s ended the process (exit code %d)", what, WEXITSTATUS(status));
}

bool attempt(attempted *f, void *arg, double seconds, const char *what, struct error *e)
{
	uint64_t secret = 0;
	int status = 0;
	struct page *p = mmap(NULL, sizeof *p, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (p == MAP_FAILED)
		return error_memory(e);
	while (secret == 0)
		if (getrandom(&secret, sizeof secret, 0) != sizeof secret)
			secret = (uint64_t)getpid() * 0x9E3779B97F4A7C15u;
	fflush(NULL);
	pid_t pid = fork();
	if (pid == 0)
		child(p, &secret, f, arg);
	bool ok = pid > 0 ? wait_for(pid, seconds, &status) || error_set(e, "%s took more than %g seconds", what, seconds)
	                  : error_set(e, "no process to try it in: %s", strerror(errno));
	ok = ok && judge(p, secret, status, what, e);
	munmap(p, sizeof *p);
	return ok;
}
