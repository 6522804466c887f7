/*
 * sandbox.h -- what plugins may not do, where the kernel can keep them from it.
 *
 * Two walls. The outer one is put around the whole program before a module of
 * somebody else is loaded, for what its constructors and open() do: no sockets,
 * no writing but into the output folder. The inner one is put around a worker:
 * besides, no process is started, none is signalled, and only the folders of
 * plugins and system libraries are read. Neither can be taken down again.
 *
 * landlock.c confines files, seccomp.c system calls; either stands alone.
 */
#ifndef QN_SANDBOX_H
#define QN_SANDBOX_H

#include "core.h"

/* Version of Landlock that the kernel offers; 0: none. */
int sandbox_landlock(void);
/* Whether the kernel takes a filter of system calls for this machine. */
bool sandbox_seccomp(void);
/* "" if all is there; else what is missing and what that means, in one line. Lives for good. */
const char *sandbox_missing(void);

/* Around this process and all that it starts. `write` is the one folder that may be written to; NULL: none. */
void sandbox_outer(const char *write);

struct sandbox_rules {
	const char *const *read; /* [n_read] folders and files that may be read; NULL: all */
	unsigned n_read;
	volatile uint32_t *denied; /* shared: gets the number of a system call that was refused, plus 1; NULL: nobody asks */
};
/* Around this process, which must have one thread. A forbidden system call ends it with SANDBOX_EXIT. */
void sandbox_inner(const struct sandbox_rules *r);
enum { SANDBOX_EXIT = 79 };
/* What the call of that number wanted: "open a socket (socket)". In a buffer that the next call uses again. */
const char *sandbox_deed(uint32_t denied);

/* ---- between the two files */
void landlock_confine(const char *const *read, unsigned n_read, const char *write);
void seccomp_confine(bool inner, volatile uint32_t *denied);

#endif
