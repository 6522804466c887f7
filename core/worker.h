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
	char id[512]; /* of the document, once it is read; "" before */
};

/* A message is a head and the parts that it counts, one after another. */
struct request_head { uint64_t n_id, n_bytes, n_beside; bool has_beside; };
struct reply_head { bool ok; uint64_t n[6]; /* id, plugin, reason, note, bytes, text */ };

void request_put(struct buffer *b, const struct record *r);
/* Takes a whole reply off b[n]; the bytes it had, or 0 if it is not complete. */
size_t reply_take(const char *b, size_t n, struct outcome *o);

/* The worker's life: requests from `in`, replies to `out`, until `in` ends. Never returns. */
void worker_run(struct job *j, int in, int out, struct bench *bench, pid_t parent) __attribute__((noreturn));

#endif
