/*
 * brat.h -- what the reader and the writer of brat standoff share.
 *
 * How layers stand in a .ann file:
 *   a row of `entity`        T with the kind as its type: PER, ORG ...
 *   a row of another layer   T with the layer's name as its type: quote, stance ...
 *   a `name`                 the T of its fullest mention; * Alias joins its mentions; N has its outside
 *                            identifier; a T of its own (NOM) where no mention is a name
 *   a reference              R with the column's name as its type; to a name: to the T that stands for it
 *   other cells              A, or a note (#) of the column's name where the value has spaces in it
 *   parts (quote_part)       the fragments of the T
 * So a type in lower case is a layer, one with a capital a kind of entity.
 */
#ifndef BRAT_H
#define BRAT_H

#include "quidnunc.h"

/* Bytes of the character at s[n] at which a line of a .ann file ends for Python's readers, which brat is; else 0. */
size_t brat_line_break(const char *s, size_t n);

/* The next stretch of text[b, e) that holds no line break and has no white space at the breaks; false at the end.
   `*at` begins as b. */
bool brat_fragment(const char *text, uint32_t e, uint32_t *at, uint32_t *frag_b, uint32_t *frag_e);

qn_status brat_read(qn_reader *r);
qn_status brat_write(qn_writer *w);

#endif
