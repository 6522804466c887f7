/*
 * suffix.h -- what the end of a file's name says of what is in it.
 */
#ifndef QN_SUFFIX_H
#define QN_SUFFIX_H

#include "core.h"

/* Bytes of name[n] before `suffix`, or before another spelling of it (.ndjson for .jsonl, .tsv for .csv), in letters of any
   case; 0: it ends in something else, or there is nothing before it. */
size_t suffix_stem(const char *name, size_t n, const char *suffix);
/* Whether a file so called holds many articles, as lines of JSON or rows of a table. */
bool suffix_of_many(const char *name);

#endif
