/*
 * trees.h -- boosted decision trees over what was seen of a candidate (Friedman 2001).
 *
 * Small trees, each of which asks a few questions ("leans against above 0.3?", "named in the quotation?") and adds to a
 * class's score; so that what is seen together counts otherwise than each alone.
 * Several candidates are asked about at once, side by side: all questions of a tree for all of them, and then each has its leaf.
 * A section of a model: the head, hashes of the features, sorted; then the trees, as many for each class, complete ones of
 * DEPTH questions down, and their leaves.
 */
#ifndef QN_STANCE_TREES_H
#define QN_STANCE_TREES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TREES_CLASSES = 3, TREES_DEPTH = 3, TREES_ASK = (1 << TREES_DEPTH) - 1, TREES_LEAF = 1 << TREES_DEPTH, TREES_FEATURES = 2048, TREES_NEVER = 0xffff,
       TREES_BYTE = 256, TREES_WIDE = 8 /* examples at once */ };

struct tree { /* question k's answers are at 2 k + 1 (not above) and 2 k + 2 */
	uint16_t feature[TREES_ASK + 1]; /* TREES_NEVER: always "not above" */
	float above[TREES_ASK];
	float leaf[TREES_LEAF];
};

struct trees_head { uint32_t n_feature, n_tree; float start[TREES_CLASSES], heat; }; /* n_tree: of each class */

struct trees {
	const struct trees_head *head;
	const uint32_t *hash;    /* [n_feature] going up */
	const struct tree *tree; /* [n_tree][TREES_CLASSES] */
	uint16_t from[TREES_BYTE + 1]; /* [the first byte of a hash] where those with it begin */
};

/* Where it lies; it must stay. False if it is not one. */
bool trees_open(struct trees *t, const void *bytes, size_t n);
/* The place of a feature, which is one more than in the trees; 0 if no tree asks for it. */
unsigned trees_feature(const struct trees *t, uint32_t hash);
/* Sets the values of each feature, [1 + n_feature][example], to 0. Those at place 0 are above nothing: of them asks a question that has no feature. */
void trees_clear(const struct trees *t, float (*value)[TREES_WIDE]);
/* Chances of the classes for TREES_WIDE examples, by those values. */
void trees_ask(const struct trees *t, const float (*value)[TREES_WIDE], float chance[TREES_WIDE][TREES_CLASSES]);

#endif
