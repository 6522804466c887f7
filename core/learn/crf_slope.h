/*
 * crf_slope.h -- which way the scores of a chain should move to make the gold path likelier (trainers only).
 *
 * Forward and backward sums give the probability of each state and of each step
 * from state to state; less what is gold, that is the slope of the conditional
 * likelihood (Lafferty, McCallum and Pereira 2001), whatever makes the scores. Where states that are not gold get
 * something on top, gold has to win by a margin (Gimpel and Smith 2010).
 */
#ifndef QN_LEARN_CRF_SLOPE_H
#define QN_LEARN_CRF_SLOPE_H

#include "crf.h"

struct crf_slope {
	unsigned n_type;
	float transition[CRF_STATES][CRF_STATES]; /* the caller's */
	float margin; /* what each state that is not gold has on top; the caller's */
	uint32_t room;
	float *score;  /* [n][3 n_type] the caller fills them in */
	float *rise;   /* [n][3 n_type] what the likelihood gains by each score */
	float excess[CRF_STATES][CRF_STATES]; /* of steps: how often they are expected beyond gold */
	float *alpha, *beta, *local; /* [n][CRF_STATES] */
};

/* Makes room for n items. False if memory runs out. */
bool crf_slope_room(struct crf_slope *c, uint32_t n);
void crf_slope_free(struct crf_slope *c);
/* Whether one state may follow another; outside stands for the ends, too. */
bool crf_follows(unsigned from, unsigned to);
/* Fills rise and excess for n > 0 items, for which there is room, and the gold state[n]. Answers the log likelihood. */
double crf_slope(struct crf_slope *c, uint32_t n, const uint8_t *state);
/* How far to trust the gold of a sequence of that log likelihood: its likelihood to the power of `doubt`, for what is hardly
   believed may be wrong (Zhang and Sabuncu 2018), and some of it in any case. */
float crf_trust(double likelihood, float doubt);

#endif
