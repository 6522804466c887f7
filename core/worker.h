/*
 * worker.h -- a process that works on one document after another.
 */
#ifndef QN_WORKER_H
#define QN_WORKER_H

#include "work.h"

#include <sys/types.h>

/* What a worker is at, on a page that it shares with the pool; read when it has died. */
struct bench {
	struct status status;
	volatile uint64_t serial; /* of the document at hand, plus 1; 0: none yet */
	volatile double begun;    /* when it was begun, monotonic seconds */
	volatile uint32_t denied; /* the forbidden system call that ended it, plus 1 */
	_Atomic uint64_t taken;   /* bytes of its replies that the pool has read */
	_Atomic uint32_t reads;   /* odd while the pool is reading them, so that taken may be behind */
	char why[128];            /* what it found broken before it ended itself; "" */
	char id[512]; /* of the document, once it is read; "" before */
};

/* A message is a head and the parts that it counts, one after another. */
struct request_head { uint64_t serial, n_id, n_bytes, n_beside; bool has_beside; };
struct reply_head { uint64_t magic, serial, ok, n[6]; /* id, plugin, reason, note, bytes, text */ };
enum { REPLY_MAGIC = 0x594c5051 };

void request_put(struct buffer *b, uint64_t serial, const struct record *r);
/* The bytes of the record in a request; how many, or 0 if there is no request. */
size_t request_bytes(const struct buffer *request, const char **bytes);
/* Takes a whole reply to request `serial` off b[n]; the bytes it had, or 0 if it is not complete. REPLY_BROKEN: these
   bytes are no such reply, or one larger than `most`. A worker is not believed: plugins run in it. */
size_t reply_take(const char *b, size_t n, uint64_t serial, size_t most, struct outcome *o);
#define REPLY_BROKEN SIZE_MAX

/* The worker's life: requests from `in`, replies to `out`, until `in` ends. Never returns. */
void worker_run(struct job *j, int in, int out, struct bench *bench, pid_t parent) __attribute__((noreturn));

#endif
