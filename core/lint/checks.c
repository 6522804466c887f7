/*
 * checks.c -- the contract of a plugin, as the checks that try it out.
 */
#include "checks.h"

const struct check lint_checks[] = {
	{"says what it is, as others of its kind do", check_declares},
	{"reads layers and columns that there are", check_names},
	{"opens", check_opens},
	{"same article, same rows", check_same_rows},
	{"same rows in a forked process (-j)", check_same_rows_forked},
	{"fixtures with their heads cut", check_head_cut},
	{"fixtures with their tails cut", check_tail_cut},
	{"fixtures with a byte changed", check_byte_changed},
	{"time is linear in the text", check_time},
	{"memory is linear in the text", check_memory},
	{"leaks nothing", check_leaks},
	{"leaves the process alone", check_surroundings},
	{"stops when its time is spent", check_stops},
	{0}};
