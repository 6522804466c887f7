/*
 * utf8.h -- is it UTF-8, and what to do where it is not.
 */
#ifndef QN_UTF8_H
#define QN_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Offset of the first byte that cannot belong to well-formed UTF-8 (Unicode 3.9, table 3-7); n if all is well. */
size_t utf8_invalid(const char *s, size_t n);
bool utf8_is_ascii(const char *s, size_t n);

#endif
