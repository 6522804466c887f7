/*
 * clock.h -- seconds by the clock, and those that a process stood by for want of a processor.
 *
 * A budget of seconds is for what a document needs. Where the machine has other work, or more workers than
 * processors, a process that could go on stands by most of the time. That must cost no document, or what comes
 * out would hang on what else runs; so who is late is asked for it, and gets that time on top. Linux counts it
 * (the second number of /proc/PID/schedstat, in ns); where nothing counts it, the clock alone decides.
 */
#ifndef QN_CLOCK_H
#define QN_CLOCK_H

#include <sys/types.h>

double seconds_now(void); /* monotonic */

struct standby { int fd /* -1: it cannot be told */; double asked /* what there had been of it */; };

/* Of a process; 0: of this one. */
struct standby standby_open(pid_t pid);
void standby_close(struct standby *s);
/* Seconds that it stood by since this was asked last, or since it was opened; 0 if it cannot be told. */
double standby_since(struct standby *s);

#endif
