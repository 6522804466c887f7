/*
 * operand.h -- the files that the operands of a command stand for.
 */
#ifndef QN_OPERAND_H
#define QN_OPERAND_H

#include "core.h"

struct operand {
	const char *path; /* "-": standard input */
	size_t skip;      /* bytes of it before what names the document: the folder that was said, or that of the file */
};

/* A folder stands for all files in it and below that end in `suffix`, in the order of their names; all else for itself. The list and
   its paths are the arena's or the caller's operand[n]. Where the suffix was guessed, it is said what else somebody may have meant.
   False with a reason: a folder that cannot be read, or has no such file. */
bool operands_open(const char *const *operand, unsigned n, const char *suffix, bool guessed, struct arena *a, struct operand **file,
                   unsigned *n_file, struct error *e);
/* Two different files whose documents are called the same, for a warning; false: there are none, or no memory to look. */
bool operands_same(const struct operand *file, unsigned n, const char *same[2]);
/* The identifier of a document that is a file: its path from `skip` on without the last suffix, into out[room]. */
void operand_id(const struct operand *file, char *out, size_t room);

#endif
