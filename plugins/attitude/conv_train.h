/*
 * conv_train.h -- learning the network of conv.h and, with it, the vectors (trainers only).
 */
#ifndef QN_ATTITUDE_CONV_TRAIN_H
#define QN_ATTITUDE_CONV_TRAIN_H

#include "../../core/learn/context_train.h"
#include "conv.h"

enum { CONV_TASKS = 2 }; /* of targets, of holder and target */

struct conv_example {
	struct conv_input in;
	uint32_t sentence, next; /* next: room for conv_train */
	uint32_t task, label;
	float weight;
	float chance[8], score[CONV_CLASSES]; /* room for who weighs networks against other models */
};

struct conv_text { /* sentences that were read; begin with all zero */
	struct conv_sentence { unsigned n; conv_keys *key; } *sentence; /* [n] */
	unsigned n, room;
};

struct conv_table { /* vectors that are learned; open addressing by key, 0: empty */
	uint32_t n_slot;
	uint32_t *word;           /* [n_slot] */
	float (*row)[CONV_DIM];   /* [n_slot] */
	float (*square)[CONV_DIM];
};

struct conv_setup { unsigned epochs; float rate, context_rate, tune, decay, dropout, context_dropout, blank; uint64_t seed; };

struct conv_net { struct conv_table table; struct context_learner context[CONV_NETS]; struct conv_weights head[CONV_TASKS][CONV_NETS]; };

/* Lines "word count x1 ... x64", the commonest words first, of which the first `most` are taken. False with a message. */
bool conv_table_read(struct conv_table *t, const char *path, unsigned most);
/* Learns contexts and heads at once over the same vectors: the heads with Adam (Kingma and Ba 2015) and dropout, the others with AdaGrad. */
bool conv_train(const struct conv_text *text, struct conv_example *x, size_t n, const struct conv_setup *s, struct conv_net *net);
/* Scores of an example; those of one sentence should be asked one after the other. */
bool conv_ask(struct conv_net *net, const struct conv_text *text, const struct conv_example *x, float score[CONV_CLASSES]);
/* Section "vectors" of n_slot words, a power of two, some of them 0, and their rows of `dim` floats; free() it. NULL: out of memory. */
void *conv_pack(uint32_t n_slot, uint32_t dim, const uint32_t *word, const float *row, size_t *n);

#endif
