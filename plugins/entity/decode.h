/*
 * decode.h -- from what is seen of an article to the states of its tokens.
 */
#ifndef ENTITY_DECODE_H
#define ENTITY_DECODE_H

#include "../../core/learn/crf.h"
#include "reader.h"

enum { ENTITY_KINDS = 4, ENTITY_WIDTH = 3 * ENTITY_KINDS, ENTITY_SENTENCE = 1024 /* tokens at most */ };

struct tagger {
	struct entity_known known;
	struct crf crf;
	struct reader reader; /* whose scores are added to the chain's */
	float lean[HABITS]; /* added to the states within names at each token: above 0 more is found, and more of it wrongly */
};

/* Bytes that entity_look and entity_decode take for n tokens at most, whose longest sentence has `longest`. */
size_t entity_decode_size(uint32_t n, uint32_t longest);
/* The best states (crf_state) of a.n tokens into state; `a` was looked at. Memory comes from alloc(arg, bytes), zeroed; false if
   it gives NULL. No sentence may be longer than ENTITY_SENTENCE. */
bool entity_decode(const struct tagger *t, const struct entity_article *a, void *(*alloc)(void *arg, size_t bytes), void *arg,
                   uint8_t *state);

#endif
