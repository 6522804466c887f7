/*
 * train-trees.h -- growing the trees of trees.h: for train-stance.
 *
 * Each tree is grown on a part of the examples and of the features, along the slope of the log loss, by its second order (Chen and
 * Guestrin 2016). A feature's values are cut into bins of as many examples; a tree asks for a bin and those above. Of examples
 * that are no stance for sure a part is looked at by each tree, and counts for the others.
 */
#ifndef QN_STANCE_TRAIN_TREES_H
#define QN_STANCE_TRAIN_TREES_H

#include "trees.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BINS = 16, BINS_SLOTS = 1 << 14 };

struct bins_entry { uint32_t example; float value; };
struct bins_column { uint32_t hash, n, room, bins; struct bins_entry *at; float edge[BINS + 1]; }; /* bin k: up to edge[k]; 0: nothing seen */
struct bins_cell { uint16_t column; uint8_t bin; };

struct bins { /* what was seen of each example; begin with all zero */
	struct bins_column *column; /* [n_column] once closed by hash */
	uint32_t n_column, room_column;
	uint32_t n;              /* examples, once closed */
	uint32_t *first;         /* [n + 1] into cell */
	struct bins_cell *cell; /* by example and column */
	uint32_t slot[BINS_SLOTS];
};

/* Of two values of an example the greater one counts; examples come in their order. False if memory runs out. */
bool bins_see(struct bins *t, uint32_t example, uint32_t hash, float value);
/* Makes bins and rows of n examples; more may be seen and it be closed again. */
bool bins_close(struct bins *t, uint32_t n);
void bins_free(struct bins *t);

struct forest_setup { unsigned trees; float rate, l2, columns; };
struct forest_task { /* [n] each */
	const uint8_t *label;
	const float *weight;
	const bool *learn; /* which are learned from */
};

/* Tells the scores of all examples in score[n], where the classes start, and the trees [trees][classes]. False if memory runs out. */
bool forest_grow(const struct bins *t, const struct forest_setup *s, const struct forest_task *k, float (*score)[TREES_CLASSES], float start[TREES_CLASSES], struct tree *tree);

#endif
