/*
 * words.c -- looking words up: see words.h.
 */
#include "words.h"
#include "../model.h"
#include "hash.h"
#include "prints.h"
#include "text.h"

enum { LONGEST = 64 }; /* bytes; longer words are in no table */

bool words_open(struct words *w, const void *file)
{
	size_t n[4] = {0};
	w->class_print = model_section(file, "class print", &n[0]);
	w->class_of = model_section(file, "class", &n[1]);
	w->case_print = model_section(file, "case print", &n[2]);
	w->case_of = model_section(file, "case", &n[3]);
	if (!w->class_print || !w->class_of || !w->case_print || !w->case_of)
		return false;
	w->n_class_slot = (uint32_t)(n[0] / 2);
	w->n_case_slot = (uint32_t)(n[2] / 2);
	return n[0] == n[1] && n[3] == w->n_case_slot && w->n_class_slot && w->n_case_slot &&
	       !(w->n_class_slot & (w->n_class_slot - 1)) && !(w->n_case_slot & (w->n_case_slot - 1));
}

/* Slot of the word or of the empty place where the search ends. */
static uint32_t slot_of(const uint16_t *print, uint32_t n_slot, const char *s, size_t n, uint16_t *mine)
{
	uint32_t h = feat_bytes(s, n);
	bool found;
	*mine = (uint16_t)(h >> 16 ? h >> 16 : 1);
	return prints_find(print, n_slot, h & (n_slot - 1), *mine, &found);
}

uint32_t words_find(const struct words *w, const char *s, size_t n)
{
	char low[LONGEST + 8];
	uint16_t mine;
	if (n > LONGEST)
		return 0;
	uint32_t at = slot_of(w->class_print, w->n_class_slot, s, n, &mine);
	if (!w->class_print[at]) {
		n = text_lower(s, n, low, sizeof low);
		at = slot_of(w->class_print, w->n_class_slot, low, n, &mine);
	}
	return w->class_print[at] ? w->class_of[at] : 0;
}

uint32_t words_case(const struct words *w, const char *s, size_t n)
{
	char low[LONGEST + 8];
	uint16_t mine;
	if (n > LONGEST)
		return 0;
	n = text_lower(s, n, low, sizeof low);
	uint32_t at = slot_of(w->case_print, w->n_case_slot, low, n, &mine);
	return w->case_print[at] ? w->case_of[at] : 0;
}
