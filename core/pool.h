/*
 * pool.h -- documents in, outcomes out in the same order, whatever becomes of the workers.
 */
#ifndef QN_POOL_H
#define QN_POOL_H

#include "source.h"
#include "work.h"

/* Takes the next outcome; false stops everything. `more` says that others follow at once (do not flush yet). */
typedef bool pool_sink(void *arg, const struct outcome *o, bool more);

/* Works through a source with n_worker forked processes, or in this process if there are 0. False with a
   reason if the machinery itself fails (no process, no memory) or the sink said stop (no reason then). */
bool pool_run(struct job *j, unsigned n_worker, struct source *s, pool_sink *sink, void *sink_arg,
              void (*tick)(void *), struct error *e);

#endif
