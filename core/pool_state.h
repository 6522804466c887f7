/*
 * pool_state.h -- the workers of a pool, and the documents that are on their way.
 *
 * A document has a serial number, in the order of the input. Those between the
 * source and the sink stand in a window: it is read (pool_window.c), handed to a
 * worker and answered (pool_talk.c), or the worker dies of it (pool_death.c), and
 * goes on in its turn. pool_process.c starts and ends workers, pool.c waits.
 *
 * All that answer with a bool say false if the machinery itself fails, with a
 * reason in p->e.
 */
#ifndef QN_POOL_STATE_H
#define QN_POOL_STATE_H

#include "pool.h"
#include "worker.h"

#include <sys/types.h>

enum { AHEAD = 2 /* documents in a worker's hands, so that it never waits */, BYTES_IN_FLIGHT = 1 << 28 };

enum state { EMPTY, QUEUED, HANDED, DONE };

struct entry { /* a document between the source and the sink */
	enum state state;
	bool again;             /* it died once; to be handed to a fresh worker only */
	unsigned worker;        /* if HANDED */
	char id[600];
	double seconds;         /* its budget */
	size_t weight;
	size_t most;            /* bytes that a reply may have */
	struct buffer request;
	struct outcome outcome; /* if DONE */
};

struct worker {
	pid_t pid; /* 0: none */
	int to, from;
	unsigned long had[AHEAD]; /* [n_had] serial numbers, oldest first */
	unsigned n_had, finished; /* finished: by this process */
	double since;             /* when it began the oldest */
	struct standby standby;
	double spared;            /* seconds that it stood by for want of a processor, as far as was asked, and has more for the oldest */
	const struct buffer *out; /* the request being written, NULL if none */
	size_t out_at;
	unsigned long out_serial;
	struct buffer in;
	bool killed;              /* by us, for time */
	bool silent;              /* it closed its end and went on */
	bool broken;              /* it sent what is no reply */
};

struct pool {
	struct job *j;
	struct source *source;
	pool_sink *sink;
	void *sink_arg;
	unsigned n_worker, n_window;
	struct worker *worker; /* [n_worker] */
	struct bench *bench;   /* [n_worker], shared */
	struct entry *entry;   /* [n_window], by serial modulo n_window; what was not read yet is not set */
	unsigned long first, next, read; /* serials: to go to the sink, to be handed, to be read */
	size_t in_flight;
	unsigned idle_deaths;
	bool ended, waiting;   /* of the source */
	struct error *e;
};

/* ---- pool_window.c

   Documents between the source and the sink. */

static inline struct entry *pool_at(const struct pool *p, unsigned long serial) { return &p->entry[serial % p->n_window]; }
/* Takes from the source what there is, while the window has room. */
bool pool_read(struct pool *p);
/* The first document that waits and that this worker may have. */
bool pool_choose(struct pool *p, const struct worker *w, unsigned long *serial);
/* Its outcome is there. */
void pool_finish(struct pool *p, unsigned long serial);
/* Hands on what is done, in the order of the input. False if the sink said stop: no reason then. */
bool pool_flush(struct pool *p);

/* ---- pool_process.c

   The processes themselves. */

bool pool_shared_bench(struct pool *p);
/* Starts worker i. */
bool pool_spawn(struct pool *p, unsigned i);
/* Ends a worker's process, or waits for its end if it closed its pipe; the status of wait(). */
int pool_end(struct worker *w, bool closed);
void pool_kill(const struct worker *w); /* does not wait */
void pool_close(struct worker *w); /* its descriptors; it is none then */
void pool_reap(struct worker *w);  /* both */

/* ---- pool_talk.c

   What goes through the pipes. */

/* Hands worker w the document `serial`. */
void pool_hand(struct pool *p, struct worker *w, unsigned long serial);
/* Goes on with the request at hand as far as the pipe takes it. */
void pool_write(struct worker *w);
/* Takes all that has come from a worker, without waiting; *closed says that no more will come. */
bool pool_drain(struct pool *p, unsigned i, bool *closed);

/* ---- pool_death.c

   Workers that die, or are late. */

/* Worker i is gone, or to go: another takes its place. */
bool pool_died(struct pool *p, unsigned i, bool closed);
/* Takes what has come from worker i, be it its end. */
bool pool_attend(struct pool *p, unsigned i);
/* Seconds that worker i still has for the document that it is at; HUGE_VAL: it is at none. */
double pool_patience(const struct pool *p, unsigned i, double now);
/* Ends the workers that have no more. */
bool pool_kill_late(struct pool *p);

#endif
