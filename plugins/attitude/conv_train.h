/*
 * conv_train.h -- learning the networks of conv.h and, with them, their words' vectors (trainers only).
 */
#ifndef QN_ATTITUDE_CONV_TRAIN_H
#define QN_ATTITUDE_CONV_TRAIN_H

#include "conv.h"

enum { CONV_TASKS = 2 }; /* of targets, of holder and target */

struct conv_example {
	struct conv_input in;
	uint32_t task, label;
	float weight;
	float chance[8], score[CONV_CLASSES]; /* room for who weighs networks against other models */
};

struct conv_table { /* vectors that are learned; open addressing by hash, 0: empty */
	uint32_t n_slot;
	uint32_t *word;           /* [n_slot] */
	float (*row)[CONV_DIM];   /* [n_slot] */
	float (*square)[CONV_DIM];
};

struct conv_setup { unsigned epochs; float rate, tune, decay, dropout, blank; uint64_t seed; };

/* Lines "word count x1 ... x64", the commonest words first, of which the first `most` are taken. False with a message. */
bool conv_table_read(struct conv_table *t, const char *path, unsigned most);
/* Learns both networks at once over the same vectors, with Adam (Kingma and Ba 2015) and dropout, the vectors with AdaGrad. */
bool conv_train(const struct conv_example *x, const uint32_t *pick, size_t n_pick, struct conv_table *t, const struct conv_setup *s,
                struct conv_weights w[CONV_TASKS]);
void conv_ask(const struct conv_weights *w, const struct conv_table *t, const struct conv_input *in, float score[CONV_CLASSES]);
/* Section "vectors"; free() it. */
void *conv_pack(const struct conv_table *t, size_t *n);

#endif
