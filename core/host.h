/*
 * host.h -- the functions behind the table that plugins and formats are given.
 *
 * Each does what quidnunc.h says of it; run.c has those for plugins at work,
 * format.c those for readers and writers, module.c those for kinds.
 */
#ifndef QN_HOST_H
#define QN_HOST_H

#include "core.h"

#define HOST_PRINTF(f) __attribute__((format(printf, f, f + 1)))

qn_row host_emit(qn_run *r, unsigned layer, uint32_t b, uint32_t e, const qn_cell *cell, unsigned n);
qn_sym host_intern(qn_run *r, const char *s, size_t n);
const char *host_string(const qn_run *r, qn_sym s);
void *host_scratch(qn_run *r, size_t bytes);
bool host_tick(qn_run *r);
qn_status host_fail(qn_run *r, const char *fmt, ...) HOST_PRINTF(2);
void host_log(qn_run *r, qn_level level, const char *fmt, ...) HOST_PRINTF(3);
bool host_given(const qn_run *r, unsigned layer);
qn_type host_type(const qn_run *r, unsigned layer, unsigned col);
bool host_model_whole(qn_run *r, const void *file);

qn_status host_document(qn_reader *r, const char *id, size_t id_len, const char *text, size_t len);
qn_status host_declare(qn_reader *r, const char *schema, unsigned *layer);
qn_row host_row(qn_reader *r, unsigned layer, uint32_t b, uint32_t e, const qn_cell *cell, unsigned n);
qn_sym host_read_intern(qn_reader *r, const char *s, size_t n);
qn_status host_read_fail(qn_reader *r, const char *fmt, ...) HOST_PRINTF(2);
void host_put(qn_writer *w, const char *bytes, size_t n);
void host_print(qn_writer *w, const char *fmt, ...) HOST_PRINTF(2);
const char *host_write_string(const qn_writer *w, qn_sym s);
uint32_t host_codepoint(const qn_writer *w, uint32_t byte);
uint32_t host_utf16(const qn_writer *w, uint32_t byte);
void host_drop(qn_writer *w, const char *layer, const char *what);
qn_status host_write_fail(qn_writer *w, const char *fmt, ...) HOST_PRINTF(2);

const char *host_keep(qn_script *s, const char *bytes, size_t n);
qn_status host_declare_fail(qn_script *s, const char *fmt, ...) HOST_PRINTF(2);

#endif
