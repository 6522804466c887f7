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
/* The record of a document that failed, with a newline behind it; `meta`, JSON on one line, and `plugin` may be NULL. */
void json_error_record(struct buffer *out, const char *id, const char *meta, const char *plugin, const char *reason);
/* A value of n bytes without the white space between its parts, into to[n]; how many bytes that takes. */
size_t json_squeeze(char *to, const char *json, size_t n);
/* Appends the "meta" of a record of n bytes as one line; of a record that is broken, if it stands before that. */
void json_meta(const char *record, size_t n, struct buffer *out);

#endif
