/*
 * output.h -- files, read whole and written so that they are there whole or not at all.
 */
#ifndef QN_OUTPUT_H
#define QN_OUTPUT_H

#include "core.h"

/* Appends all of a file ("-": standard input) to `out`. Refuses directories by name. */
bool file_read(const char *file, struct buffer *out, struct error *e);
/* Under a temporary name beside it, fsync, rename: the file is there whole or as it was. */
bool file_write(const char *file, const char *bytes, size_t n, struct error *e);
/* The same for many files of different names: one gets its name at file_settle, and before that when a batch is full. */
bool file_put(const char *file, const char *bytes, size_t n, struct error *e);
/* Gives those put their names; with `late`, if the first of them has waited for a second. */
bool file_settle(bool late, struct error *e);
/* An identifier as a file's name, different ones different: what is no letter, digit, '.', '-' or '_' becomes
   %XX; long ones are cut and get a hash. From the heap; NULL if there is no memory. */
char *file_safe(const char *id);

#endif
