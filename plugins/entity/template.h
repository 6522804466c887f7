/*
 * template.h -- features are a number for the template and its parts, hashed.
 */
#ifndef ENTITY_TEMPLATE_H
#define ENTITY_TEMPLATE_H

#include "../../core/learn/hash.h"

enum template {
	F_WORD = 1, F_LOWER, F_SHAPE, F_BRIEF, F_CLASS, F_WRITTEN, F_FLAGS, F_WRITTEN_FLAGS, F_PREFIX, F_SUFFIX, F_LIST, F_LENGTH,
	F_CLASS_FLAGS, F_PAIR_LEFT, F_PAIR_RIGHT, F_CLASS_LEFT, F_CLASS_RIGHT, F_CLASS_THREE, F_SHAPE_THREE, F_FIRST, F_CAPITALS,
	F_PHRASE, F_PHRASE_BITS, F_SEEN, F_OTHER_LEFT, F_OTHER_RIGHT, F_OTHER_CLASS_LEFT, F_OTHER_CLASS_RIGHT, F_RUN_LEFT, F_RUN_RIGHT,
	F_RUN_LENGTH, F_BRIEF_LEFT, F_BRIEF_RIGHT, F_WORD_CLASS_LEFT, F_WORD_CLASS_RIGHT, F_ALWAYS, F_RUN_LAST, F_RUN_HEAD,
	F_TITLED_LIST, F_TITLED_CLASS,
	F_MINED_WORD, F_MINED_TWO, F_MINED_ALL, F_MINED_NAME, F_MINED_SURE, F_MINED_KIND,
	/* around.c */
	F_TWO_LEFT, F_TWO_RIGHT, F_KIND_LEFT, F_KIND_RIGHT, F_SURE_LEFT, F_SURE_RIGHT, F_LISTS_LEFT, F_LISTS_RIGHT,
	F_LONG_LEFT, F_LONG_RIGHT, F_LONG_HEAD, F_LONG_LAST, F_LONG_CLASS_HEAD, F_LONG_CLASS_LAST, F_LONG_PLACE, F_LONG_MINED_HEAD, F_LONG_MINED_LAST,
	F_LONG_CLASS_LEFT, F_LONG_CLASS_RIGHT, F_LEFT_OF_LAST, F_RIGHT_OF_HEAD,
	F_OTHER_LENGTH, F_OTHER_MINED, F_OTHER_PHRASE, F_OTHER_LAST, F_OTHER_HEAD, F_QUOTED, F_BRACKET, F_BRACKET_CLASS, F_BRACKET_HEAD, F_DATELINE,
	F_WHOLE, F_ALONG_LEFT, F_ALONG_RIGHT, F_ALONG_LISTS_LEFT, F_ALONG_LISTS_RIGHT
};

static inline __attribute__((always_inline)) uint32_t two(uint32_t a, uint32_t b) { return feat_end(feat(a, b)); }
static inline __attribute__((always_inline)) uint32_t three(uint32_t a, uint32_t b, uint32_t c) { return feat_end(feat(feat(a, b), c)); }
static inline __attribute__((always_inline)) uint32_t four(uint32_t a, uint32_t b, uint32_t c, uint32_t d) { return feat_end(feat(feat(feat(a, b), c), d)); }

#endif
