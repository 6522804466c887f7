/*
 * hostile.c -- one plugin that does on each document what its text says, for hostile.sh.
 */
#include "quidnunc.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void forge(void)
{
	char noise[70000];
	memset(noise, 'Q', sizeof noise);
	for (int i = 3; i < 40; i++)
		if (write(i, noise, sizeof noise) < 0)
			continue;
}

static void leak(void)
{
	char *p = malloc(30 << 20);
	if (p)
		memset(p, 1, 30 << 20);
}

static void attack(char kind)
{
	switch (kind) {
	case 'a': abort();
	case 'c': for (int i = 0; i < 1024; i++) close(i); break;
	case 'e': _exit(0);
	case 'f': forge(); break;
	case 'h': for (volatile int i = 0;; i++) ;
	case 'k': kill(getppid(), SIGKILL); break;
	case 'l': leak(); break;
	case 'm': for (;;) memset(malloc(1 << 20), 1, 1 << 20);
	case 'o': socket(AF_INET, SOCK_STREAM, 0); break;
	case 'p': fork(); break;
	case 's': *(volatile int *)8 = 1; break;
	}
}

static qn_status run(qn_run *r)
{
	const char *what = strstr(r->text, "Attack ");
	if (what)
		attack(what[7]);
	qn_mark(r, 0, 0, r->len);
	return QN_OK;
}

static const qn_plugin hostile = {.name = "hostile", .version = "1", .about = "attacks", .licence = "CC0-1.0", .provides = "seen", .run = run};

QN_MODULE(&hostile);
