/*
 * json.h -- what the native JSON has besides its two formats.
 */
#ifndef QN_JSON_H
#define QN_JSON_H

#include "core.h"

qn_status json_write(qn_writer *w);  /* a row a line */
qn_status jsonl_write(qn_writer *w); /* a document a line */
/* The "by" of a layer: an object. */
void json_put_producer(struct buffer *b, const struct producer *by);
/* The record of a document that failed, with a newline behind it; `plugin` may be NULL. */
void json_error_record(struct buffer *out, const char *id, const char *plugin, const char *reason);

#endif
