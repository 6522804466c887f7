/*
 * landlock.c -- files that may be read or written, by Linux's Landlock.
 *
 * The system calls are made by number, since libc has no functions for them and
 * its header may be older than the kernel. What the kernel does not know is left
 * out of what is asked of it.
 */
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

/* As in linux/landlock.h. */
enum {
	FS_EXECUTE = 1 << 0, FS_WRITE_FILE = 1 << 1, FS_READ_FILE = 1 << 2, FS_READ_DIR = 1 << 3,
	FS_UP_TO_1 = (1 << 13) - 1, FS_REFER = 1 << 13, FS_TRUNCATE = 1 << 14, FS_IOCTL_DEV = 1 << 15,
	FS_OF_A_FILE = FS_EXECUTE | FS_WRITE_FILE | FS_READ_FILE | FS_TRUNCATE | FS_IOCTL_DEV,
	NET_ALL = 3, SCOPE_ALL = 3
};
struct ruleset { uint64_t fs, net, scoped; };
struct beneath { uint64_t access; int32_t fd; } __attribute__((packed));

int sandbox_landlock(void)
{
	long v = syscall(SYS_landlock_create_ruleset, NULL, 0, 1);
	return v > 0 ? (int)v : 0;
}

static void allow(int rules, const char *path, uint64_t access)
{
	struct stat st;
	struct beneath b = {access, open(path, O_PATH | O_CLOEXEC)};
	if (b.fd < 0)
		return;
	if (fstat(b.fd, &st) == 0 && !S_ISDIR(st.st_mode))
		b.access &= FS_OF_A_FILE;
	syscall(SYS_landlock_add_rule, rules, 1, &b, 0);
	close(b.fd);
}

void landlock_confine(const char *const *read, unsigned n_read, const char *write)
{
	int version = sandbox_landlock();
	struct ruleset r = {.fs = FS_UP_TO_1 | (version >= 2 ? FS_REFER : 0) | (version >= 3 ? FS_TRUNCATE : 0),
	                    .net = version >= 4 ? NET_ALL : 0, .scoped = version >= 6 ? SCOPE_ALL : 0};
	uint64_t reading = FS_EXECUTE | FS_READ_FILE | FS_READ_DIR;
	if (!version || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return;
	int rules = (int)syscall(SYS_landlock_create_ruleset, &r, version >= 6 ? sizeof r : version >= 4 ? 16 : 8, 0);
	if (rules < 0)
		return;
	if (!read)
		allow(rules, "/", reading);
	for (unsigned i = 0; read && i < n_read; i++)
		allow(rules, read[i], reading);
	if (write)
		allow(rules, write, r.fs);
	allow(rules, "/dev/null", (reading | FS_WRITE_FILE | FS_TRUNCATE) & r.fs);
	syscall(SYS_landlock_restrict_self, rules, 0);
	close(rules);
}
