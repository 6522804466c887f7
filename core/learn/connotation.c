/*
 * connotation.c -- see connotation.h.
 */
#include "connotation.h"
#include "../model.h"
#include "hash.h"

bool connotations_open(struct connotations *c, const void *file)
{
	size_t n[2] = {0};
	c->print = model_section(file, "print", &n[0]);
	c->rating = model_section(file, "rating", &n[1]);
	c->n_slot = (uint32_t)(n[0] / sizeof *c->print);
	return c->print && c->rating && n[0] == n[1] && c->n_slot && !(c->n_slot & (c->n_slot - 1));
}

uint32_t connotation_key(uint32_t lemma, char part) { return feat_end(feat(feat(0xc0, (uint32_t)part), lemma)); }

uint16_t connotation_pack(struct connotation c)
{
	return (uint16_t)(c.event + 2 + 5 * (c.subject + 2) + 25 * (c.object + 2) + 125 * (c.regard + 2));
}

static struct connotation unpack(uint16_t v)
{
	return (struct connotation){(int8_t)(v % 5 - 2), (int8_t)(v / 5 % 5 - 2), (int8_t)(v / 25 % 5 - 2), (int8_t)(v / 125 % 5 - 2)};
}

uint32_t connotation_slot(const struct connotations *c, uint32_t key)
{
	uint32_t at = key & (c->n_slot - 1);
	for (uint32_t tries = 0; c->print[at] && c->print[at] != feat_print(key) && tries < c->n_slot; tries++)
		at = (at + 1) & (c->n_slot - 1);
	return at;
}

static bool find(const struct connotations *c, uint32_t key, struct connotation *out)
{
	uint32_t at = connotation_slot(c, key);
	if (c->print[at] == feat_print(key))
		*out = unpack(c->rating[at]);
	return c->print[at] == feat_print(key);
}

struct connotation connotations_find(const struct connotations *c, uint32_t lemma, char part)
{
	static const char any[] = "vjnr";
	struct connotation out = {0};
	if (find(c, connotation_key(lemma, part), &out))
		return out;
	for (const char *p = any; *p; p++)
		if (*p != part && find(c, connotation_key(lemma, *p), &out))
			return out;
	return (struct connotation){0};
}
