/*
 * csv_in.h -- a table of articles, a row each: what the source of documents has to know of it.
 */
#ifndef QN_CSV_IN_H
#define QN_CSV_IN_H

#include "core.h"

extern const qn_format csv_format;

/* Whether it is this format: a file's first record is the header then, which each row is read with (as what lies beside it). */
bool csv_is(const qn_format *f);
/* Whether a header of n bytes names a column of texts; if not, `e` says what it names. */
bool csv_header_good(const char *header, size_t n, struct error *e);

#endif
