/*
 * linear.h -- multinomial logistic regression over hashed features.
 *
 * An example is a bag of features, each a 32-bit number (hash.h) with a value;
 * a class's score is the sum of weight times value, and the softmax of the
 * scores is how likely the classes are. Most features say nothing, so training
 * leaves most weights at nought and what ships is a sparse table.
 *
 * Plugins: linear_open() on a section of a model file, linear_score(),
 * linear_softmax(). Nothing is copied or allocated.
 * Trainers: linear_add() examples, linear_train(), linear_calibrate(),
 * linear_pack() into bytes for model_write().
 */
#ifndef QN_LEARN_LINEAR_H
#define QN_LEARN_LINEAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LINEAR_CLASS = 8 }; /* classes at most */

struct linear_item {
	uint32_t feature; /* of feat_end() */
	float value;
};

/* ---- scoring (linear.c) -------------------------------------------------------- */

/* How a packed table begins; behind it tag[n_slot], then weight[n_slot][n_class]. */
struct linear_head {
	uint32_t n_class, n_slot;
	float top;                /* the weight that 127 stands for; q stands for top (q/127)^2 with q's sign */
	float heat;               /* calibration: scores are divided by it before the softmax, ... */
	float shift[LINEAR_CLASS]; /* ... after this was added */
};

struct linear {
	const struct linear_head *head;
	const uint16_t *tag;  /* [n_slot] 0: empty */
	const int8_t *weight; /* [n_slot][n_class] */
	float value[256];     /* what a byte stands for, by (uint8_t)q */
};

/* Reads a packed table where it lies; it must stay mapped, aligned to 4. False if it is not one. */
bool linear_open(struct linear *m, const void *bytes, size_t n);
/* Calibrated scores of an example, into score[n_class]. */
void linear_score(const struct linear *m, const struct linear_item *item, size_t n, float *score);
/* Turns scores into probabilities, in place. */
void linear_softmax(float *score, unsigned n_class);

/* ---- training (linear_train.c) --------------------------------------------------- */

struct linear_example {
	size_t first; /* of its items */
	uint32_t n;
	uint32_t label;
	float weight; /* how much it counts */
};

struct linear_data { /* begin with all zero */
	struct linear_item *item;
	size_t n_item, room_item;
	struct linear_example *example;
	size_t n_example, room_example;
};

/* Appends an example; the items are copied. False if memory runs out. */
bool linear_add(struct linear_data *d, const struct linear_item *item, size_t n, uint32_t label, float weight);
void linear_data_free(struct linear_data *d);

struct linear_setup {
	unsigned n_class;
	unsigned epochs;
	float rate;         /* AdaGrad's step; 0.1 is a good start */
	float l1, l2;       /* of the mean loss; 1e-6 and 1e-5 are good starts */
	unsigned min_count; /* examples that a feature must occur in */
	uint64_t seed;      /* of the order of examples */
};

struct linear_weights {
	unsigned n_class;
	uint32_t n_slot, n;    /* power of two; used */
	uint32_t *feature;     /* [n_slot] open addressing */
	uint8_t *used;         /* [n_slot] */
	float *w;              /* [n_slot][n_class] */
	float heat, shift[LINEAR_CLASS];
};

/* Learns from the examples pick[n_pick] (NULL: all) with AdaGrad in its dual-averaging form, which
   yields true zeros under L1 (Duchi, Hazan and Singer 2011; Xiao 2010). Same data, same weights.
   False if memory runs out. */
bool linear_train(const struct linear_data *d, const uint32_t *pick, size_t n_pick, const struct linear_setup *s,
                  struct linear_weights *w);
void linear_weights_free(struct linear_weights *w);
/* As linear_score, of weights not packed. */
void linear_weigh(const struct linear_weights *w, const struct linear_item *item, size_t n, float *score);
/* Changes a feature's weights [n_class], if it has any. */
void linear_set(struct linear_weights *w, uint32_t feature, const float *weight);
/* Fits heat and, with `shifts`, a shift for each class to examples that were not trained on (Platt 1999;
   Guo et al. 2017), by gradient descent on the log loss. */
void linear_calibrate(struct linear_weights *w, const struct linear_data *d, const uint32_t *pick, size_t n_pick,
                      bool shifts);
/* The table as bytes for a model file, aligned, of at most `most` bytes: the features of least weight
   are dropped first. NULL if memory runs out; free() it. */
void *linear_pack(const struct linear_weights *w, size_t most, size_t *n);

#endif
