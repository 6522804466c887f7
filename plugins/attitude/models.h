/*
 * models.h -- what the plugins of this folder open: the linear models, word classes, words of attitude.
 */
#ifndef QN_ATTITUDE_MODELS_H
#define QN_ATTITUDE_MODELS_H

#include "conv.h"
#include "features.h"

/* ASKED: of two classes, the second that who asks of this pair knows of a stance. */
enum model { MODEL_TARGET, MODEL_PAIR, MODEL_SENTENCE, MODEL_DIRECTED, MODEL_ASKED, MODELS };

struct models {
	struct words words;
	struct opinion *opinion;
	struct linear of[MODELS];
	const struct conv_weights *network[2]; /* of targets, of holder and target; NULL: none is asked, for speed */
	const struct conv_share *share;
	struct conv_vectors vectors;
	float neutral, pair_neutral; /* how often the chance of neutral counts */
	float least; /* chance of a row of the layer leaning */
};

/* Opens attitude-MODEL.model by the parameter "model" and, if asked, attitude-net.model; sets o->self. */
qn_status models_open(qn_open *o, bool network);
void models_close(void *self);
/* The article for view_make; `syntax` NULL where the layer is absent. */
struct view_article models_article(const qn_run *r, const qn_layer *token, const qn_layer *sentence, const qn_layer *syntax);
/* Chances of the classes; all neutral where the view could not be made. */
void models_target(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS]);
/* Chances of the five classes of a pair. */
void models_pair(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS]);
/* The same where nobody asks of this pair, so that nothing but the text speaks for a stance. False, for speed, where one look shows
   that there hardly is any. */
bool models_unasked(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS]);
/* "negative", "neutral" or "positive" by the two chances; the rest is neutral's and counts `neutral` times. */
const char *models_polarity(float neutral, float negative, float positive);

#endif
