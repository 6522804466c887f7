/*
 * watch.c -- time that a plugin takes, not what it waits for a processor.
 */
#include "lint.h"
#include "work.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Seconds that this process has been ready to run and did not: the second number of /proc/self/schedstat. */
static double waited(void)
{
	static pid_t of;
	static int fd = -1;
	char text[96] = "";
	if (of != getpid()) {
		if (fd >= 0)
			close(fd);
		fd = open("/proc/self/schedstat", O_RDONLY | O_CLOEXEC);
		of = getpid();
	}
	const char *second = fd >= 0 && pread(fd, text, sizeof text - 1, 0) > 0 ? strchr(text, ' ') : NULL;
	return second ? 1e-9 * strtod(second, NULL) : 0;
}

struct watch watch_start(void)
{
	double before = waited();
	return (struct watch){seconds_now(), before};
}

double watch_stop(const struct watch *w)
{
	double now = seconds_now();
	double took = now - w->begun - (waited() - w->waited);
	return took > 0 ? took : 0;
}
