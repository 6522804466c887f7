/*
 * around.h -- what the tagger sees around a word with a capital.
 */
#ifndef ENTITY_AROUND_H
#define ENTITY_AROUND_H

#include "features.h"

enum { PART_JOINS = 1 /* small, and within names */, PART_LISTS = 2 /* between names of a list */ };
enum mark { NO_MARK, QUOTATION, BRACKET, DASH };

/* Fills in part and mark. */
void entity_around_look(struct entity_type *t);
/* The word at that distance from token i, within the sentence, which ends before `end`. */
static inline const struct entity_type *entity_type_at(const struct entity_article *a, uint32_t i, int64_t distance, uint32_t end)
{
	static const struct entity_type nothing = {.s = "", .lower = 1, .brief = 1, .class = 601, .shape = 1, .hash = 1};
	int64_t at = (int64_t)i + distance;
	return at < (int64_t)a->start[i] || at >= (int64_t)end ? &nothing : &a->types[a->type[at]];
}

/* Features of token i's surroundings, in a sentence that ends before `end`. Answers how many. */
unsigned entity_around_features(const struct entity_article *a, uint32_t i, uint32_t end, uint32_t *out);

#endif
