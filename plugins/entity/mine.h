/*
 * mine.h -- counting what a tagger finds in plain text (trainers only): see mined.h.
 */
#ifndef ENTITY_MINE_H
#define ENTITY_MINE_H

#include "mined.h"
#include "samples.h"

struct mine { /* tables by hash */
	struct mine_name { uint32_t key, n[ENTITY_KINDS]; } *name;
	struct mine_word { uint32_t key, n[1 + 4 * ENTITY_KINDS]; } *word;
	uint32_t n_name, n_word;
};

bool mine_begin(struct mine *m);
void mine_article(struct mine *m, const struct entity_article *a, const uint8_t *state);
/* The two tables; memory that is never given back. Frees what was counted. */
bool mine_end(struct mine *m, struct mined *out);

#endif
