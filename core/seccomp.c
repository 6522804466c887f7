/*
 * seccomp.c -- system calls that plugins may not make, by a filter in the kernel.
 *
 * The filter is a list of what is forbidden: what is left cannot leave the
 * process. The inner one answers a forbidden call with a signal whose handler
 * writes down which call it was and ends the process, so that the reason can be
 * told; the outer one, which is around programs too, answers "not permitted".
 * The few calls whose arguments lie in memory are said not to exist, for libc
 * has older ones in their place.
 */
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined __x86_64__
#define MACHINE AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define MACHINE AUDIT_ARCH_AARCH64
#elif defined __riscv && __riscv_xlen == 64
#define MACHINE AUDIT_ARCH_RISCV64
#endif

enum rule {
	ALWAYS,  /* forbidden within both walls */
	INNER,   /* forbidden within the inner one */
	WRITING, /* INNER, if the flags in argument `arg` open for writing */
	OTHERS,  /* INNER, unless argument `arg` is this process */
	PROCESS, /* INNER, unless it starts a thread */
	DEATH,   /* INNER, if it takes back that the process dies with its parent */
	UNKNOWN  /* INNER, said not to exist */
};

struct call { int number; enum rule rule; int arg; const char *deed; };

/* Calls that a machine does not have are left out. */
static const struct call calls[] = {
	{SYS_socket, ALWAYS, 0, "open a socket (socket)"},
	{SYS_connect, ALWAYS, 0, "use a socket (connect)"},
	{SYS_bind, ALWAYS, 0, "use a socket (bind)"},
	{SYS_listen, ALWAYS, 0, "use a socket (listen)"},
	{SYS_ptrace, ALWAYS, 0, "look into another process (ptrace)"},
	{SYS_process_vm_readv, ALWAYS, 0, "look into another process (process_vm_readv)"},
	{SYS_process_vm_writev, ALWAYS, 0, "write into another process (process_vm_writev)"},
	{SYS_mount, ALWAYS, 0, "mount a file system (mount)"},
	{SYS_umount2, ALWAYS, 0, "unmount a file system (umount2)"},
	{SYS_pivot_root, ALWAYS, 0, "change the root (pivot_root)"},
	{SYS_chroot, ALWAYS, 0, "change the root (chroot)"},
	{SYS_setns, ALWAYS, 0, "change the name space (setns)"},
	{SYS_unshare, ALWAYS, 0, "change the name space (unshare)"},
	{SYS_bpf, ALWAYS, 0, "load a program into the kernel (bpf)"},
	{SYS_perf_event_open, ALWAYS, 0, "watch the kernel (perf_event_open)"},
	{SYS_init_module, ALWAYS, 0, "load a kernel module (init_module)"},
	{SYS_finit_module, ALWAYS, 0, "load a kernel module (finit_module)"},
	{SYS_kexec_load, ALWAYS, 0, "load a kernel (kexec_load)"},
	{SYS_reboot, ALWAYS, 0, "reboot (reboot)"},
	{SYS_swapon, ALWAYS, 0, "change swap space (swapon)"},
	{SYS_settimeofday, ALWAYS, 0, "set the clock (settimeofday)"},
	{SYS_clock_settime, ALWAYS, 0, "set the clock (clock_settime)"},
	{SYS_add_key, ALWAYS, 0, "use the keyring (add_key)"},
	{SYS_keyctl, ALWAYS, 0, "use the keyring (keyctl)"},
	{SYS_io_uring_setup, ALWAYS, 0, "set up a ring (io_uring_setup)"},
	{SYS_userfaultfd, ALWAYS, 0, "handle page faults (userfaultfd)"},
	{SYS_execve, INNER, 0, "start a program (execve)"},
	{SYS_execveat, INNER, 0, "start a program (execveat)"},
#ifdef SYS_fork
	{SYS_fork, INNER, 0, "start a process (fork)"},
	{SYS_vfork, INNER, 0, "start a process (vfork)"},
#endif
	{SYS_clone, PROCESS, 0, "start a process (clone)"},
	{SYS_clone3, UNKNOWN, 0, "start a process (clone3)"},
	{SYS_kill, OTHERS, 0, "send a signal to another process (kill)"},
	{SYS_tgkill, OTHERS, 0, "send a signal to another process (tgkill)"},
	{SYS_tkill, OTHERS, 0, "send a signal to another process (tkill)"},
	{SYS_rt_sigqueueinfo, OTHERS, 0, "send a signal to another process (sigqueue)"},
#ifdef SYS_pidfd_send_signal
	{SYS_pidfd_send_signal, INNER, 0, "send a signal to another process (pidfd_send_signal)"},
#endif
#ifdef SYS_pidfd_getfd
	{SYS_pidfd_getfd, INNER, 0, "take a descriptor of another process (pidfd_getfd)"},
#endif
	{SYS_setpgid, INNER, 0, "leave its process group (setpgid)"},
	{SYS_setsid, INNER, 0, "leave its process group (setsid)"},
	{SYS_setpriority, INNER, 0, "change priorities (setpriority)"},
	{SYS_prlimit64, DEATH, 0, "change limits of another process (prlimit)"},
	{SYS_prctl, DEATH, 0, "outlive its parent (prctl)"},
#ifdef SYS_alarm
	{SYS_alarm, INNER, 0, "set an alarm (alarm)"},
#endif
	{SYS_setitimer, INNER, 0, "set an alarm (setitimer)"},
	{SYS_timer_create, INNER, 0, "set an alarm (timer_create)"},
#ifdef SYS_open
	{SYS_open, WRITING, 1, "write to a file (open)"},
	{SYS_creat, INNER, 0, "write to a file (creat)"},
	{SYS_unlink, INNER, 0, "remove a file (unlink)"},
	{SYS_rmdir, INNER, 0, "remove a folder (rmdir)"},
	{SYS_mkdir, INNER, 0, "make a folder (mkdir)"},
	{SYS_mknod, INNER, 0, "make a file (mknod)"},
	{SYS_rename, INNER, 0, "rename a file (rename)"},
	{SYS_link, INNER, 0, "link a file (link)"},
	{SYS_symlink, INNER, 0, "link a file (symlink)"},
	{SYS_chmod, INNER, 0, "change a file's mode (chmod)"},
	{SYS_chown, INNER, 0, "change a file's owner (chown)"},
	{SYS_lchown, INNER, 0, "change a file's owner (lchown)"},
	{SYS_utime, INNER, 0, "change a file's times (utime)"},
	{SYS_utimes, INNER, 0, "change a file's times (utimes)"},
#endif
	{SYS_openat, WRITING, 2, "write to a file (openat)"},
#ifdef SYS_openat2
	{SYS_openat2, UNKNOWN, 0, "write to a file (openat2)"},
#endif
	{SYS_truncate, INNER, 0, "cut a file (truncate)"},
	{SYS_unlinkat, INNER, 0, "remove a file (unlinkat)"},
	{SYS_mkdirat, INNER, 0, "make a folder (mkdirat)"},
	{SYS_mknodat, INNER, 0, "make a file (mknodat)"},
#ifdef SYS_renameat
	{SYS_renameat, INNER, 0, "rename a file (renameat)"},
#endif
	{SYS_renameat2, INNER, 0, "rename a file (renameat2)"},
	{SYS_linkat, INNER, 0, "link a file (linkat)"},
	{SYS_symlinkat, INNER, 0, "link a file (symlinkat)"},
	{SYS_fchmod, INNER, 0, "change a file's mode (fchmod)"},
	{SYS_fchmodat, INNER, 0, "change a file's mode (fchmodat)"},
	{SYS_fchown, INNER, 0, "change a file's owner (fchown)"},
	{SYS_fchownat, INNER, 0, "change a file's owner (fchownat)"},
	{SYS_utimensat, INNER, 0, "change a file's times (utimensat)"},
	{SYS_setxattr, INNER, 0, "change a file's attributes (setxattr)"},
	{SYS_lsetxattr, INNER, 0, "change a file's attributes (lsetxattr)"},
	{SYS_fsetxattr, INNER, 0, "change a file's attributes (fsetxattr)"},
	{SYS_removexattr, INNER, 0, "change a file's attributes (removexattr)"},
};
enum { CALLS = sizeof calls / sizeof *calls };

const char *sandbox_deed(uint32_t denied)
{
	static char text[64];
	for (unsigned i = 0; i < CALLS; i++)
		if ((uint32_t)calls[i].number + 1 == denied)
			return calls[i].deed;
	snprintf(text, sizeof text, "make the system call number %u", denied - 1);
	return text;
}

#ifdef MACHINE

#define STATEMENT(code, k) (struct sock_filter){code, 0, 0, k}
#define JUMP_EQUAL(k, yes, no) (struct sock_filter){BPF_JMP | BPF_JEQ | BPF_K, yes, no, k}
#define JUMP_ANY_BIT(k, yes, no) (struct sock_filter){BPF_JMP | BPF_JSET | BPF_K, yes, no, k}
#define LOAD(field) STATEMENT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define LOAD_ARG(n) STATEMENT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offsetof(struct seccomp_data, args) + 8 * (uint32_t)(n))
#define ANSWER(k) STATEMENT(BPF_RET | BPF_K, k)
/* The test is on the number, so the next `n` statements are for that call alone, and leave the number loaded or answer. */

struct filter { struct sock_filter at[6 * CALLS + 16]; unsigned short n; };

static void put(struct filter *f, struct sock_filter s) { f->at[f->n++] = s; }

static void put_call(struct filter *f, const struct call *c, bool inner)
{
	uint32_t no = inner ? SECCOMP_RET_TRAP : SECCOMP_RET_ERRNO | EPERM;
	uint32_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
	if (!inner && c->rule != ALWAYS)
		return;
	switch (c->rule) {
	case ALWAYS:
	case INNER:
		put(f, JUMP_EQUAL((uint32_t)c->number, 0, 1));
		put(f, ANSWER(no));
		break;
	case UNKNOWN:
		put(f, JUMP_EQUAL((uint32_t)c->number, 0, 1));
		put(f, ANSWER(SECCOMP_RET_ERRNO | ENOSYS));
		break;
	case WRITING:
		put(f, JUMP_EQUAL((uint32_t)c->number, 0, 4));
		put(f, LOAD_ARG(c->arg));
		put(f, JUMP_ANY_BIT(writing, 0, 1));
		put(f, ANSWER(no));
		put(f, ANSWER(SECCOMP_RET_ALLOW));
		break;
	case PROCESS:
		put(f, JUMP_EQUAL((uint32_t)c->number, 0, 4));
		put(f, LOAD_ARG(c->arg));
		put(f, JUMP_ANY_BIT(CLONE_THREAD, 1, 0));
		put(f, ANSWER(no));
		put(f, ANSWER(SECCOMP_RET_ALLOW));
		break;
	case OTHERS:
		put(f, JUMP_EQUAL((uint32_t)c->number, 0, 4));
		put(f, LOAD_ARG(c->arg));
		put(f, JUMP_EQUAL((uint32_t)getpid(), 1, 0));
		put(f, ANSWER(no));
		put(f, ANSWER(SECCOMP_RET_ALLOW));
		break;
	case DEATH: /* prctl(PR_SET_PDEATHSIG) and prlimit(another process) */
		put(f, JUMP_EQUAL((uint32_t)c->number, 0, 4));
		put(f, LOAD_ARG(c->arg));
		if (c->number == SYS_prctl)
			put(f, JUMP_EQUAL(PR_SET_PDEATHSIG, 0, 1));
		else
			put(f, JUMP_EQUAL(0, 1, 0));
		put(f, ANSWER(no));
		put(f, ANSWER(SECCOMP_RET_ALLOW));
		break;
	}
}

static volatile uint32_t *denied_at;

static void on_denied(int sig, siginfo_t *info, void *context)
{
	(void)sig;
	(void)context;
	if (denied_at)
		*denied_at = (uint32_t)info->si_syscall + 1;
	_exit(SANDBOX_EXIT);
}

static bool install(struct filter *f)
{
	struct sock_fprog program = {f->n, f->at};
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/* A handler for SIGSYS that plugins cannot replace. */
static void watch(struct filter *f, volatile uint32_t *denied)
{
	struct sigaction a = {.sa_sigaction = on_denied, .sa_flags = SA_SIGINFO | SA_NODEFER};
	denied_at = denied;
	sigaction(SIGSYS, &a, NULL);
	put(f, JUMP_EQUAL((uint32_t)SYS_rt_sigaction, 0, 4));
	put(f, LOAD_ARG(0));
	put(f, JUMP_EQUAL(SIGSYS, 0, 1));
	put(f, ANSWER(SECCOMP_RET_ERRNO | EPERM));
	put(f, ANSWER(SECCOMP_RET_ALLOW));
}

#if defined __SANITIZE_ADDRESS__ /* the search for leaks at the end traces this process */
#define IS_TRACED 1
#else
#define IS_TRACED 0
#endif

void seccomp_confine(bool inner, volatile uint32_t *denied)
{
	struct filter f = {.n = 0};
	if (!inner && IS_TRACED)
		return;
	put(&f, LOAD(arch));
	put(&f, JUMP_EQUAL(MACHINE, 1, 0));
	put(&f, ANSWER(SECCOMP_RET_KILL_PROCESS));
	put(&f, LOAD(nr));
#ifdef __x86_64__
	put(&f, (struct sock_filter){BPF_JMP | BPF_JGE | BPF_K, 0, 1, 0x40000000u}); /* the x32 calls */
	put(&f, ANSWER(SECCOMP_RET_KILL_PROCESS));
#endif
	if (inner)
		watch(&f, denied);
	for (unsigned i = 0; i < CALLS; i++)
		put_call(&f, &calls[i], inner);
	put(&f, ANSWER(SECCOMP_RET_ALLOW));
	install(&f);
}

bool sandbox_seccomp(void) { return prctl(PR_GET_SECCOMP) >= 0; }

#else

void seccomp_confine(bool inner, volatile uint32_t *denied)
{
	(void)inner;
	(void)denied;
}

bool sandbox_seccomp(void) { return false; }

#endif
