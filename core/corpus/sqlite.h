/*
 * sqlite.h -- a corpus as one file of SQLite.
 */
#ifndef QN_SQLITE_H
#define QN_SQLITE_H

#include "scan.h"

/* Writes all documents of the scan into a file that must not be there yet. */
bool sqlite_write(struct scan *s, const char *file, struct error *e);

#endif
