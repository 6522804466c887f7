/*
 * json_write.h -- JSON into a buffer.
 */
#ifndef QN_JSON_WRITE_H
#define QN_JSON_WRITE_H

#include "core.h"

/* A string of n bytes of UTF-8, with its quotation marks; only what RFC 8259 demands is escaped. */
void json_put_string(struct buffer *b, const char *s, size_t n);
void json_put_text(struct buffer *b, const char *s); /* the same up to the NUL */
void json_put_uint(struct buffer *b, uint32_t v);
void json_put_int(struct buffer *b, int32_t v);
/* The shortest decimal that strtof and a float of strtod read back equal. `v` must be finite. */
void json_put_float(struct buffer *b, float v);

#endif
