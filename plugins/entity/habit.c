/*
 * habit.c -- see habit.h.
 */
#include "habit.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"

#include <math.h>
#include <string.h>

bool habit_writes(const struct entity_type *t)
{
	static const char set[] = "|i|me|my|im|myself|you|your|yours|yourself|u|ur|ya|hi|hello|hey|thanks|please|lol|ok|okay|yeah|wow|?|??|!|!!|!!!|:)|;)|";
	char low[12];
	static const uint32_t first = 1u << ('h' & 31) | 1u << ('i' & 31) | 1u << ('k' & 31) | 1u << ('l' & 31) | 1u << ('m' & 31) | 1u << ('o' & 31) |
	                              1u << ('p' & 31) | 1u << ('t' & 31) | 1u << ('u' & 31) | 1u << ('w' & 31) | 1u << ('y' & 31);
	if (t->n > 8 || (t->flags & TEXT_LETTER && !(first >> (t->s[0] & 31) & 1))) /* "yourself" is the longest */
		return false;
	return text_among(set, low, text_lower(t->s, t->n, low, sizeof low));
}

/* Whether somebody writes to you, and not for a newspaper: me and you, marks of excitement, sentences that begin small. */
static bool is_loose(struct entity_article *a)
{
	uint32_t loose = 0;
	for (uint32_t i = 0; i < a->n_type; i++)
		a->types[a->types[i].low].loose = a->types[i].writes;
	for (uint32_t i = 0; i < a->n; i++) {
		const struct entity_type *t = &a->types[a->type[i]];
		loose += a->types[t->low].loose;
		if (a->start[i] == i && t->flags & TEXT_LETTER && !(t->flags & TEXT_UPPER_FIRST) && !a->capitals[i])
			loose += 2;
	}
	return loose * 25 > a->n + 5;
}

unsigned habit_items(const struct entity_article *a, struct linear_item *items)
{
	unsigned n = 0;
	for (uint32_t i = 0; i < a->n_type; i++)
		if (a->types[i].low == i)
			items[n++] = (struct linear_item){a->types[i].lower, 0};
	for (unsigned i = 0; i < n; i++)
		items[i].value = 1 / sqrtf((float)n);
	return n;
}

/* An article that hardly looks like those of a kind apart is taken for one: no other newspaper's comes near. */
static const float doubt = 0.5f;

uint8_t habit_of(struct entity_article *a, const struct linear *apart, struct linear_item *items)
{
	if (apart->head) {
		float score[LINEAR_CLASS];
		linear_score(apart, items, habit_items(a, items), score);
		if (score[1] > score[0] - doubt)
			return HABIT_APART;
	}
	return is_loose(a) ? HABIT_LOOSE : HABIT_PLAIN;
}
