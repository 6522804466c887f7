/*
 * conv.h -- a small convolutional network that reads the words around a target in their order.
 *
 * Each word is its vector (of the skip-gram kind: Mikolov et al. 2013) and what is known
 * of its place: side, distance, steps in the syntax tree to target and holder,
 * negation, opinion. A hidden layer looks at three words at a time; of each hidden
 * unit the highest value in the sentence and the mean near the target go to the
 * classes (Kim 2014). It sees word order and words the labelled sets never had,
 * and errs elsewhere than the linear model: their scores are added.
 *
 * A file (attitude-net.model, kind "attitude net 1") has the vectors, a byte each, and
 * one network for targets, one for holder and target.
 */
#ifndef QN_ATTITUDE_CONV_H
#define QN_ATTITUDE_CONV_H

#include "view.h"

enum { CONV_DIM = 64, CONV_FACTS = 40, CONV_WORDS = 48, CONV_SEEN = 3, CONV_HIDDEN = 64, CONV_WHOLE = 24,
       CONV_OUT = 2 * CONV_HIDDEN + CONV_WHOLE, CONV_CLASSES = 3, CONV_SET = 5 /* WHOLE's values from here are for trainers */ };

/* A sentence as the network reads it. */
struct conv_input {
	unsigned n;
	uint32_t word[CONV_WORDS];  /* [n] hash of the lower case; 0 for the spans themselves */
	uint8_t n_fact[CONV_WORDS], fact[CONV_WORDS][16]; /* [n] facts that hold of the word */
	float near[CONV_WORDS];     /* [n] how near to the spans, sums to 1 */
	float whole[CONV_WHOLE];    /* facts of the sentence */
};

/* Weights as they lie in a section. */
struct conv_weights {
	float seen[CONV_SEEN][CONV_DIM + CONV_FACTS][CONV_HIDDEN], bias[CONV_HIDDEN];
	float out[CONV_CLASSES][CONV_OUT], out_bias[CONV_CLASSES];
};

struct conv_state { /* what learning needs of a forward pass */
	float hidden[CONV_WORDS][CONV_HIDDEN], out[CONV_OUT];
	int top[CONV_HIDDEN]; /* the word with the highest value; -1: none above 0 */
};

struct conv_vectors { /* of the file; print 0: empty */
	uint32_t n_slot;
	float scale;
	const uint16_t *print;  /* [n_slot] */
	const int8_t *row;      /* [n_slot][CONV_DIM] */
};

struct conv_share { float weight, heat; }; /* how the network's scores join another model's chances; a section has one a task */

bool conv_vectors_open(struct conv_vectors *v, const void *file);
/* A word's vector [CONV_DIM] into `out`; false if it has none. */
bool conv_vector(const struct conv_vectors *v, uint32_t word, float *out);

/* The view's target and, if `pair`, its holder. */
void conv_read(const struct view *v, bool pair, struct conv_input *in);
/* vector[n][CONV_DIM] of the input's words, of noughts where there is none. */
void conv_forward(const struct conv_weights *w, const struct conv_input *in, const float (*vector)[CONV_DIM], struct conv_state *s);
/* Scores of the classes, from the state of a forward pass. */
void conv_classes(const struct conv_weights *w, const float out[CONV_OUT], float score[CONV_CLASSES]);
/* Scores of the classes of features.h's TARGET_..., to be added to logarithms of chances. */
void conv_score(const struct conv_weights *w, const struct conv_vectors *v, const struct conv_input *in, float score[CONV_CLASSES]);
/* The chances p of another model joined with the network's scores: their weighted product, cooled and normalised. */
void conv_join(const struct conv_share *s, const float score[CONV_CLASSES], float p[CONV_CLASSES]);

#endif
