/*
 * recover.h -- a store found again after a crash, and what that shares with its opening.
 */
#ifndef QN_RECOVER_H
#define QN_RECOVER_H

#include "store.h"

/* Reads how far the journal and the shards hold, cuts off what is behind, and opens the last shard. The journal,
   whose path this is, is open and locked. */
bool store_recover(struct store *s, const char *path, struct error *e);

/* ---- store.c */

/* Sets the reason from errno, and whether it may pass. Always false. */
bool store_failed(struct store *s, const char *what, struct error *e);
/* Opens shard `no` to append behind its first `size` bytes; what is behind them is cut off. */
bool store_shard(struct store *s, uint64_t no, uint64_t size, struct error *e);

#endif
