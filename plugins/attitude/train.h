/*
 * train.h -- what learning attitudes works on: labelled sets, read into examples of each model.
 */
#ifndef QN_ATTITUDE_TRAIN_H
#define QN_ATTITUDE_TRAIN_H

#include "../../core/core.h"
#include "conv_train.h"
#include "models.h"

enum { VECTORS = 24000 /* words that have one */, FOLDS = 5, LONGEST_LINE = 1 << 20 };

enum kind { TARGETS, PAIRS, PAIRS_AS_TARGETS /* a holder's feeling, told as if it were the text's; neutral pairs are left out */ };

struct set {
	const char *name, *train, *dev; /* files under DATA without .jsonl; dev NULL: measured by folds; train NULL: of corpora/attitudes */
	enum kind kind;
	bool open; /* its licence lets the open model learn from it */
	float weight;
};

enum { SETS = 15, OWN_TARGETS = SETS - 2, OWN };

extern struct set sets[SETS];

struct row { uint32_t set, fold, class; bool dev, first; }; /* first: the holder stands before the target */

struct learner { /* of targets or of pairs */
	unsigned n_class;
	struct linear_data data;
	struct row *row;              /* [data.n_example] */
	struct conv_example *network; /* [data.n_example] for TARGET and DIRECTED; NULL: no vectors were given */
	unsigned room, network_room;
};

struct trainer {
	struct engine *g;
	struct doc *d;
	struct words words;
	struct opinion *opinion;
	const char *folder, *own, *layers;
	bool syntax, research, skip[SETS];
	int fold;
	float l2, l1, rate;
	unsigned epochs, min_count, network_epochs;
	struct learner learner[MODELS];
	const char *vectors;
	struct conv_table table;
	struct conv_weights network[CONV_TASKS];
	struct conv_share share[CONV_TASKS]; /* weight 0: no network */
};

/* Reads all sets that are wanted; false with a message. */
bool read_all(struct trainer *t);
/* Twin lines of DSE (one pair, both directions) have one view: joins them, so that the class is told once. */
void join_twins(struct learner *l, struct learner *directed);

#endif
