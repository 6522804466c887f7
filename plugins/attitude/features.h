/*
 * features.h -- a view as a bag of hashed features, for a target alone and for a holder and a target.
 *
 * The trainer and the plugin call the same functions: to change a template is to retrain.
 */
#ifndef QN_ATTITUDE_FEATURES_H
#define QN_ATTITUDE_FEATURES_H

#include "../../core/learn/linear.h"
#include "view.h"

enum { FEATURES_MOST = 8192 };

struct features {
	size_t n;
	struct linear_item item[FEATURES_MOST]; /* what does not fit is left out */
};

/* Classes of the model for a target. */
enum { TARGET_NEGATIVE, TARGET_NEUTRAL, TARGET_POSITIVE, TARGET_CLASSES };
/* Classes of the model for a pair, A being the span that stands first in the text: who feels what towards whom. */
enum { PAIR_NONE, PAIR_AB_POSITIVE, PAIR_BA_POSITIVE, PAIR_AB_NEGATIVE, PAIR_BA_NEGATIVE, PAIR_CLASSES };

void features_target(const struct view *v, struct features *f);
void features_pair(const struct view *v, struct features *f);

#endif
