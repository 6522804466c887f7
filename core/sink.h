/*
 * sink.h -- where outcomes go: standard output, or a file each in a folder.
 */
#ifndef QN_SINK_H
#define QN_SINK_H

#include "work.h"

struct sink {
	const struct job *j;
	const char *folder;   /* -o; NULL: standard output */
	bool tree;            /* identifiers are paths below a folder, and become paths below this one */
	bool several;         /* more than one document is to be expected: name each where the format does not */
	bool quiet;           /* no progress */
	bool broken;          /* the output cannot be written; nothing more is taken */
	bool closed;          /* because the reader of a pipe went away */
	unsigned long n_done, n_failed;
	double bytes, begun, shown;
	struct fold fold;
	char **said;          /* [n_said] notes that need no repetition */
	unsigned n_said;
	struct taken { char *name; unsigned long times; } *taken; /* [n_taken] names of files, and how many documents had each; a hash table */
	unsigned n_taken, room_taken;
};

bool sink_open(struct sink *k, struct error *e);
bool sink_take(void *sink, const struct outcome *o, bool more); /* a pool_sink */
void sink_tick(void *sink);
/* What stands at the end. Answers the exit code. */
int sink_close(struct sink *k);

#endif
