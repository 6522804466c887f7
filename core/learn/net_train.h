/*
 * net_train.h -- learning what net.h asks (trainers only).
 *
 * The loss is the log of the probability that the right classes have together; a
 * part of the hidden units is left out at each decision (dropout: Srivastava et
 * al. 2014), so that none relies on the others.
 */
#ifndef QN_LEARN_NET_TRAIN_H
#define QN_LEARN_NET_TRAIN_H

#include "net.h"
#include "sparse.h"

enum { NET_FEATURES = 192, NET_CLASSES = 128, NET_BIAS = 3000 }; /* at most */

struct net_learner {
	struct sparse deep;             /* rows of NET_HIDDEN */
	float bias[NET_HIDDEN], bias_square[NET_HIDDEN];
	float rate;
	float dropout;                  /* share of the hidden units left out while learning, */
	float thin_wide, thin_deep;     /* and of the features */
	uint64_t random;
	/* of the decision at hand */
	bool learning;
	uint32_t feature[NET_FEATURES], wide[NET_FEATURES]; /* [n], [n_wide] those that were not left out */
	unsigned n, n_wide;
	float hidden[NET_HIDDEN], gradient[NET_HIDDEN];
	bool moved;
};

struct net_learner_head {
	unsigned n_class;
	struct sparse wide; /* rows of n_class */
	float *weight;      /* [n_class][2 NET_HIDDEN] and the squares */
	float *bias;        /* [2 n_class] */
};

/* Set thin_wide and the like behind this. */
bool net_learner_init(struct net_learner *l, float rate, unsigned least, uint64_t seed);
bool net_learner_head_init(struct net_learner_head *h, unsigned n_class, unsigned least);
void net_learner_free(struct net_learner *l);
void net_learner_head_free(struct net_learner_head *h);

/* A decision: net_begin (with what contexts say[n_said][NET_HIDDEN] to the hidden units), then for each head net_ask and, where the answer is known, net_tell at once; then net_end.
   `learning`: parts are left out. */
void net_begin(struct net_learner *l, const uint32_t *feature, unsigned n, const float *const *said, unsigned n_said, bool learning);
void net_ask(struct net_learner *l, const struct net_learner_head *h, const uint32_t *wide, unsigned n, float *score);
/* right[n_class]: whether a class is right; may[n_class]: whether it may be chosen (NULL: all). score: of net_ask; is
   overwritten. */
void net_tell(struct net_learner *l, struct net_learner_head *h, float *score, const bool *right, const bool *may);
/* Answers whether there was something to learn; then `gradient` is that of what was said. */
bool net_end(struct net_learner *l);

/* Sections of a model, malloc'ed; NULL if memory runs out. net_pack_deep also fills bias[NET_HIDDEN], in the table's units. */
void *net_pack_deep(const struct net_learner *l, size_t most, int16_t *bias, size_t *bytes);
void *net_pack_head(const struct net_learner_head *h, float deep_scale, size_t *bytes);

#endif
