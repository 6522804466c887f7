/*
 * model_sum.h -- the two sums by which damage of a model file is seen.
 *
 * The checksum is the model's name in what it makes (provenance) as well. Its lanes run through the file from
 * front to end; the quick sum can be taken of parts of the file at once and costs half of the arithmetic, so
 * it is what is verified where a file has it. Both guard against damage, not against malice.
 */
#ifndef QN_MODEL_SUM_H
#define QN_MODEL_SUM_H

#include "model.h"

/* Of all behind the header of a file in memory. */
uint64_t model_checksum(const void *file, uint64_t size);
/* Of the header (but for its own place) and all behind it; never 0. `size` is a multiple of 64. */
uint64_t model_quick(const void *file, uint64_t size);

/* Whether the open file with that header is as it was written. What cannot be read is not. */
bool model_whole(int fd, const struct model_head *head);

#endif
