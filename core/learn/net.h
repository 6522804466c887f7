/*
 * net.h -- a hidden layer over hashed features, and scores for classes.
 *
 * A decision has two kinds of features. Those that say much by themselves (a
 * word together with a tag) have a weight for each class; those that say
 * little alone (the tag of one word) have a row of weights into one layer of
 * hidden units, which combine them. The classes' scores are the sum of both:
 * "wide and deep" (Cheng et al. 2016); the hidden layer after Chen and Manning
 * (2014), whose products with the first matrix are kept here ready-made, so that
 * a feature costs one row of bytes to add.
 *
 * A head is a set of classes that is decided over the same hidden units. All sums
 * are of integers: same input, same scores, on any machine.
 */
#ifndef QN_LEARN_NET_H
#define QN_LEARN_NET_H

#include "table.h"

enum { NET_HIDDEN = 128 };

struct net_head { /* a section: this, then bias[n_class] float, then weight[n_class][NET_HIDDEN] int16 */
	uint32_t n_class;
	float scale;  /* what a product of 1 stands for */
	uint32_t zero[2];
};

struct net_classes { /* an opened head */
	uint32_t n_class;
	float scale;
	const float *bias;
	const int16_t *weight;
};

/* Opens a section; false if it is no head of n_class classes (0: any). */
bool net_open(struct net_classes *c, const void *section, size_t bytes, unsigned n_class);
/* The hidden units, from m rows that features have (table_find), of which there are not more than 96, and what up to four contexts
   say[n_said][NET_HIDDEN] (context.h): bias[NET_HIDDEN] and those are in the table's units. */
void net_hidden(const int16_t *bias, const int8_t *const *row, unsigned m, const int16_t *const *said, unsigned n_said, int16_t *hidden);
/* Adds to score[n_class] what the hidden units say. */
void net_score(const struct net_classes *c, const int16_t *hidden, float *score);

#endif
