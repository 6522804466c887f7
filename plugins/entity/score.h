/*
 * score.h -- what the features of an article's tokens say for each state of the chain.
 */
#ifndef ENTITY_SCORE_H
#define ENTITY_SCORE_H

#include "decode.h"

/* Bytes that entity_score takes beside the scores, for n tokens at most. */
size_t entity_score_size(uint32_t n);
/* Fills score[a.n][ENTITY_WIDTH], which is zeroed; `a` was looked at. Memory comes from alloc(arg, bytes), zeroed; false if it gives NULL. */
bool entity_score(const struct tagger *t, const struct entity_article *a, void *(*alloc)(void *arg, size_t bytes), void *arg, int32_t *score);

#endif
