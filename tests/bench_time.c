/*
 * bench_time.c -- what a command costs: bench_time TURNS COMMAND [ARGUMENT ...]
 *
 * Writes the least wall-clock milliseconds of so many runs, the largest resident
 * size in KB of the process and what it started, and the least milliseconds of
 * processor time, which other work on the machine disturbs less. The command's
 * standard output goes to /dev/null.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

int main(int argc, char **argv)
{
	int turns = argc > 2 ? atoi(argv[1]) : 0, status = 0;
	double least = 1e12, least_cpu = 1e12;
	long most = 0;
	for (int i = 0; i < turns; i++) {
		struct rusage use;
		double begun = now();
		pid_t child = fork();
		if (child == 0) {
			dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
			execvp(argv[2], argv + 2);
			_exit(127);
		}
		if (child < 0 || wait4(child, &status, 0, &use) < 0 || status)
			return EXIT_FAILURE;
		double cpu = 1e3 * (double)(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
		             1e-3 * (double)(use.ru_utime.tv_usec + use.ru_stime.tv_usec);
		least_cpu = cpu < least_cpu ? cpu : least_cpu;
		least = now() - begun < least ? now() - begun : least;
		most = use.ru_maxrss > most ? use.ru_maxrss : most;
	}
	printf("%.2f %ld %.2f\n", least, most, least_cpu);
	return turns ? EXIT_SUCCESS : EXIT_FAILURE;
}
