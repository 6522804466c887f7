/*
 * checks.h -- what the checks of a plugin share: running it, and saying what is wrong.
 *
 * A check runs in a process of its own, in which the plugin is not open yet; it
 * ends when the check does, so a check that fails gives nothing back.
 */
#ifndef QN_CHECKS_H
#define QN_CHECKS_H

#include "lint.h"

enum ran { GOOD, BAD, ELSEWHERE }; /* ELSEWHERE: another plugin of the plan failed on this text */

/* Notes what is wrong, or what was measured. Always false. */
bool lint_wrong(struct lint *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
bool lint_no_memory(struct lint *l); /* likewise */
/* Notes what the plugin is given next. */
void lint_at(struct lint *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Plans and opens what a document needs for the plugin's layers. */
bool lint_plan(struct lint *l, struct doc *d, struct plan *plan, struct error *e);
/* Runs the plan on d, which has the layers that are given. */
enum ran lint_run(struct lint *l, struct doc *d);
/* Makes d a copy of base article i and runs the plan on it. */
enum ran lint_run_base(struct lint *l, unsigned i, struct doc *d);

/* ---- check_declared.c */

bool check_declares(struct lint *l);
bool check_names(struct lint *l);
bool check_opens(struct lint *l);

/* ---- check_rows.c */

bool check_same_rows(struct lint *l);
bool check_same_rows_forked(struct lint *l);

/* ---- check_cuts.c */

bool check_head_cut(struct lint *l);
bool check_tail_cut(struct lint *l);
bool check_byte_changed(struct lint *l);

/* ---- check_growth.c */

bool check_time(struct lint *l);
bool check_memory(struct lint *l);

/* ---- check_traces.c */

bool check_leaks(struct lint *l);
bool check_surroundings(struct lint *l);
bool check_stops(struct lint *l);

#endif
