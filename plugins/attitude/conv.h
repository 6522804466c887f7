/*
 * conv.h -- a small network that reads the words around a target in their order.
 *
 * A sentence is read once (context.h): each word comes in as the sum of vectors of what is
 * known of it (the word's, of the skip-gram kind: Mikolov et al. 2013; its class; its tag; negation,
 * opinion), names without their word. For a target, a hidden layer looks at the contexts of three words at a
 * time and at their places: side, distance, steps in the syntax tree to target and holder.
 * Of each hidden unit the highest value in the sentence, the mean near the target, and the mean at either span go to
 * the classes (after Kim 2014). It sees word order and words the labelled sets never had,
 * and errs elsewhere than the linear model: their scores are added. Some that began with other weights are asked, over the same vectors, and
 * their mean counts.
 *
 * A file (attitude-net.model, kind "attitude net 4") has the vectors, a byte each, the
 * contexts' weights, the heads for targets and those for holder and target.
 */
#ifndef QN_ATTITUDE_CONV_H
#define QN_ATTITUDE_CONV_H

#include "../../core/learn/context.h"
#include "view.h"

enum { CONV_DIM = CONTEXT_IN, CONV_KEYS = 12, CONV_FACTS = 152, CONV_FACTS_OF_ONE = 28, CONV_WORDS = 48, CONV_SEEN = 3, CONV_HIDDEN = NET_HIDDEN, CONV_WHOLE = 36,
       CONV_POOLS = 4 /* highest, near, at the target, at the holder */, CONV_OUT = CONV_POOLS * CONV_HIDDEN + CONV_WHOLE, CONV_CLASSES = 3, CONV_NETS = 5 /* of targets */, CONV_PAIR_NETS = 3 /* that are asked of pairs, too */,
       CONV_SET = 13 /* WHOLE's values from here are for trainers */,
       CONV_CONTEXT = CONTEXT_WEIGHTS + CONV_SEEN * CONTEXT_PLACE /* floats of a network in section "context" */ };

typedef uint32_t conv_keys[CONV_KEYS]; /* what is known of a word: keys of the table of vectors, the word's and its lemma's first; 0: none */

/* A target, and perhaps a holder, in a sentence. */
struct conv_input {
	unsigned from, n;   /* words of the sentence: as many as fit, around the spans */
	uint8_t n_fact[CONV_WORDS], fact[CONV_WORDS][CONV_FACTS_OF_ONE]; /* [n] facts that hold of the word's place */
	float pool[CONV_POOLS - 1][CONV_WORDS]; /* [n] how much the word counts in each mean; each sums to 1 or is nought */
	float whole[CONV_WHOLE];    /* facts of the sentence */
};

/* Weights of a head as they lie in a section. */
struct conv_weights {
	float seen[CONV_SEEN][CONV_FACTS][CONV_HIDDEN], bias[CONV_HIDDEN];
	float out[CONV_CLASSES][CONV_OUT], out_bias[CONV_CLASSES];
};

struct conv_state { /* what learning needs of a forward pass */
	float hidden[CONV_WORDS][CONV_HIDDEN], out[CONV_OUT];
	int top[CONV_HIDDEN]; /* the word with the highest value; -1: none above 0 */
};

struct conv_vectors { /* of the file; print 0: empty */
	uint32_t n_slot, dim;
	float scale;
	const uint16_t *print;  /* [n_slot] */
	const int8_t *row;      /* [n_slot][dim] */
};

struct conv_share { float weight, heat; }; /* how the network's scores join another model's chances; a section has one a task */

/* A sentence that was read, kept for the next target in it; all zero at first. */
struct conv_reading {
	uint32_t from, n;
	unsigned n_net; /* networks that have read it */
	float in[VIEW_MOST][CONV_DIM], gate[VIEW_MOST][CONTEXT_GATES], context[VIEW_MOST][CONTEXT_OUT];
	float said[CONV_NETS][CONV_SEEN][VIEW_MOST][CONV_HIDDEN];
};

/* Networks that are asked of targets (task 0), or of holder and target (1). */
static inline unsigned conv_nets(unsigned task) { return task ? CONV_PAIR_NETS : CONV_NETS; }

/* Section "vectors" of the file; false if it has not vectors of so many numbers. */
bool conv_vectors_open(struct conv_vectors *v, const void *file, uint32_t dim);
/* Adds a key's vector to out[v->dim], if it has one. */
void conv_vector(const struct conv_vectors *v, uint32_t key, float *out);

/* The words of the view's sentence, into key[VIEW_MOST]; answers how many. */
unsigned conv_read_sentence(const struct view *v, conv_keys *key);
/* The view's target and, if `pair`, its holder. */
void conv_read(const struct view *v, bool pair, struct conv_input *in);
/* said: for each of CONV_SEEN places what each word of the sentence says, a word's CONV_HIDDEN values after the other, a place `step` floats
   behind the one before. */
void conv_forward(const struct conv_weights *w, const struct conv_input *in, const float *said, size_t step, unsigned n_sentence, struct conv_state *s);
/* About how many steps in the tree lead from word k to the target or, of span 1, to the holder, and one more: of the facts' four steps. */
float conv_steps(const struct conv_input *in, unsigned k, unsigned span);
/* Scores of the classes, from the state of a forward pass. */
void conv_classes(const struct conv_weights *w, const float out[CONV_OUT], float score[CONV_CLASSES]);
/* Reads the view's sentence with the first n_net networks, CONV_NETS at most, those that have not read it yet. `context` is n_net times
   CONV_CONTEXT floats. */
void conv_encode(const float *context, unsigned n_net, const struct conv_vectors *vectors, const struct view *v, struct conv_reading *r);
/* Scores of the classes of features.h's TARGET_..., to be added to logarithms of chances: the mean of networks w[n_net]. */
void conv_score(const struct conv_weights *w, unsigned n_net, const struct conv_reading *r, const struct conv_input *in, float score[CONV_CLASSES]);
/* The chances p of another model joined with the network's scores: their weighted product, cooled and normalised. */
void conv_join(const struct conv_share *s, const float score[CONV_CLASSES], float p[CONV_CLASSES]);

#endif
