/*
 * sandbox.c -- the two walls, each of all that the kernel has.
 */
#include "sandbox.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

const char *sandbox_missing(void)
{
	bool files = sandbox_landlock() > 0, calls = sandbox_seccomp();
	return files && calls ? ""
	       : files        ? "this kernel does not filter system calls (seccomp): plugins can open sockets and start processes"
	       : calls        ? "this kernel does not confine files (Landlock): plugins can read all that you can read"
	                      : "this kernel neither confines files (Landlock) nor filters system calls (seccomp): plugins can do all "
	                        "that you can do";
}

void sandbox_outer(const char *write)
{
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	landlock_confine(NULL, 0, write);
	seccomp_confine(false, NULL);
}

/* Limits come first: they hold where the kernel has nothing better. */
static void limit(void)
{
	struct rlimit none = {0, 0}, files;
	setrlimit(RLIMIT_CORE, &none);
	if (!sandbox_seccomp())
		setrlimit(RLIMIT_NPROC, &none);
	if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur > 256) {
		files.rlim_cur = files.rlim_max = 256;
		setrlimit(RLIMIT_NOFILE, &files);
	}
}

void sandbox_inner(const struct sandbox_rules *r)
{
	limit();
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	landlock_confine(r->read, r->n_read, NULL);
	seccomp_confine(true, r->denied);
}
