/*
 * operand.h -- the files that the operands of a command stand for.
 */
#ifndef QN_OPERAND_H
#define QN_OPERAND_H

#include "core.h"

/* A folder stands for all files in it and below that end in `suffix`, in the order of their names; all else for itself. The list and
   its names are the arena's or the caller's operand[n]. False with a reason: a folder that cannot be read, or has no such file. */
bool operands_open(const char *const *operand, unsigned n, const char *suffix, struct arena *a, const char ***file, unsigned *n_file,
                   struct error *e);

#endif
