/*
 * strays.c -- what a program started and let go.
 *
 * A program is ended with its process group. What left the group (setsid, a
 * daemon) would live on without anybody to end it, so the broker is the reaper of
 * all that descends from its programs: it buries those that end, and ends the
 * others once no program is left whose they could be.
 */
#include "exec.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

void strays_adopt(void) { prctl(PR_SET_CHILD_SUBREAPER, 1); }

void strays_bury(bool (*ours)(const void *arg, pid_t pid), const void *arg)
{
	siginfo_t who = {0};
	while (waitid(P_ALL, 0, &who, WEXITED | WNOHANG | WNOWAIT) == 0 && who.si_pid && !ours(arg, who.si_pid)) {
		waitpid(who.si_pid, NULL, 0);
		who.si_pid = 0;
	}
}

/* Our children as the kernel lists them: one that is killed leaves us its own, so there are rounds, of which a fork bomb must not have all. */
void strays_end(void)
{
	char name[64];
	int pid = 0;
	snprintf(name, sizeof name, "/proc/self/task/%d/children", (int)getpid());
	for (int round = 0; round < 100; round++) {
		FILE *f = fopen(name, "re");
		bool any = false;
		while (f && fscanf(f, "%d", &pid) == 1) {
			any = true;
			kill(pid, SIGKILL);
			waitpid(pid, NULL, 0);
		}
		if (f)
			fclose(f);
		if (!any)
			return;
	}
}
