/*
 * progress.h -- how far a long job is: a bar on a terminal, or lines of JSON.
 */
#ifndef QN_PROGRESS_H
#define QN_PROGRESS_H

#include "core.h"

enum progress_mode { PROGRESS_NONE, PROGRESS_BAR, PROGRESS_JSON };

struct progress {
	enum progress_mode mode;
	double begun, shown;
	double first;          /* the share that was done before this run */
	uint64_t done, failed; /* documents of this run */
};

/* "bar", "json", "none"; "auto": a bar if standard error is a terminal. False if it is no such word. */
bool progress_mode(const char *word, enum progress_mode *out);
void progress_begin(struct progress *p);
/* Says where things stand, if it is time to; `share` is how much of the whole is done, 0 to 1. */
void progress_show(struct progress *p, double share, bool now);
void progress_end(struct progress *p);

#endif
