/*
 * processors.c -- how many processors this process may use.
 *
 * Not how many there are: a job of a cluster or a container may have been given one of sixty-four.
 */
#include "core.h"

#include <sched.h>
#include <unistd.h>

unsigned processors(void)
{
	cpu_set_t may;
	long n = sched_getaffinity(0, sizeof may, &may) == 0 ? CPU_COUNT(&may) : sysconf(_SC_NPROCESSORS_ONLN);
	return n < 1 ? 1 : (unsigned)n;
}
