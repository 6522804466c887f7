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

/* The view's sentence as a whole; its target's span is not looked at. */
void features_sentence(const struct view *v, struct features *f);
void features_target(const struct view *v, struct features *f);
void features_pair(const struct view *v, struct features *f);
/* The first item of every example: `order` 0 of features_pair, 1 and 2 of features_directed, the holder first or last. */
uint32_t features_always(unsigned order);
/* The pair as its holder sees it, for a model of three classes: a passive and an active look alike in it. */
void features_directed(const struct view *v, struct features *f);
/* The view with holder and target changed. */
void features_turn(const struct view *v, struct view *turned);
/* 1 for a word that says well of somebody, -1 for one that says ill, turned by a negation; 0 for neither or both. */
int features_sign(const struct view_word *w);
/* Whether b, one of the view's spans, stands in what a, the other one, says: 1 in a quotation outside of which a is, 2 so that the tree tells it,
   3 both. */
unsigned features_voice(const struct view *v, const struct view_span *a, const struct view_span *b);
/* What tells in which kind of text, and between which kind of spans, somebody asks: the words, and the form of both spans. */
void features_asked(const struct view *v, struct features *f);
/* Chances of the five classes out of those of three in both directions (A to B, B to A), and of the five of the other
   model: their product, normalised. */
void features_join(const float ab[LINEAR_CLASS], const float ba[LINEAR_CLASS], float five[LINEAR_CLASS]);
/* Where both may feel something: the three chances of either direction, joined with those of the five classes, each direction for
   itself, and cooled by heat. */
void features_both(const float five[LINEAR_CLASS], float heat, float ab[LINEAR_CLASS], float ba[LINEAR_CLASS]);
/* Who asks of every two names that stand together expects "neutral" more often than not; who asks of a source and an
   object, or of the two sides of an event, knows that there is a stance. `asked` is the chance of the latter, of a model
   over features_asked: the classes that were not asked for (none, the other direction) count less by it. */
void features_expect(float asked, bool ab, float five[LINEAR_CLASS]);

#endif
