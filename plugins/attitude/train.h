/*
 * train.h -- what learning attitudes works on: labelled sets, read into examples of each model.
 */
#ifndef QN_ATTITUDE_TRAIN_H
#define QN_ATTITUDE_TRAIN_H

#include "../../core/core.h"
#include "../../core/learn/hash.h"
#include "conv_train.h"
#include "models.h"

#include <string.h>

enum { VECTORS = 24000 /* words that have one */, FOLDS = 5, LONGEST_LINE = 1 << 20 };

enum kind { TARGETS, PAIRS, PAIRS_AS_TARGETS /* a holder's feeling, told as if it were the text's; neutral pairs are left out */ };

struct set {
	const char *name, *train, *dev; /* files under DATA without .jsonl; dev NULL: measured by folds; train NULL: of corpora/attitudes or corpora/labels, dev then not looked for */
	enum kind kind;
	bool open; /* its licence lets the open model learn from it */
	float weight;
};

enum { SETS = 29, OWN_TARGETS = 8, LABELLED_TARGETS, OWN = 21, LABELLED_PAIRS, LABELLED = 7 /* kinds of text */ };

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
	struct opinion opinion;
	struct connotations connotations;
	const char *folder, *own, *labelled, *layers;
	bool syntax, research, skip[SETS], every /* -C */, only_network /* -T */;
	int fold;
	uint32_t *unread; /* [n_unread] hashes of SEESAW's documents that must not be learned from */
	unsigned n_unread, room_unread;
	float l2, l1, rate;
	unsigned epochs, min_count, min_count_pairs, network_epochs;
	struct learner learner[MODELS_LEARNED];
	const char *vectors;
	struct conv_text text;        /* the sentences of network examples */
	uint32_t text_hash, text_from; /* of the last of them */
	struct conv_net net;
	struct conv_share share[CONV_TASKS]; /* weight 0: no network */
};

/* Reads all sets that are wanted; false with a message. */
bool read_all(struct trainer *t);
/* Twin lines of DSE (one pair, both directions) have one view: joins them, so that the class is told once. */
void join_twins(struct learner *l, struct learner *directed);

/* A feature told once more, for its set alone. */
static inline uint32_t of_set(uint32_t feature, uint32_t set) { return feat_end(feat(feat(0x5e7, set), feature)); }

static inline unsigned set_called(const char *name)
{
	unsigned s = 0;
	while (strcmp(sets[s].name, name) != 0)
		s++;
	return s;
}

/* The set by which a pair's features are told once more: the labelled ones are one, since nobody chose their pairs. */
static inline unsigned set_told(unsigned set) { return set > LABELLED_PAIRS && set < SETS ? (unsigned)LABELLED_PAIRS : set; }
/* Whether a set of pairs has some without a stance. */
static inline bool has_neutral(unsigned set) { return set >= LABELLED_PAIRS || strcmp(sets[set].name, "dse") == 0; }

/* Whether -c or -C leaves the row out of what is learned from. */
static inline bool left_out(const struct trainer *t, const struct row *r)
{
	return r->set < SETS && (t->every || !sets[r->set].dev) && t->fold >= 0 && r->fold == (uint32_t)t->fold;
}

/* Learns both networks; models[] has the linear models that they are joined with. */
bool learn_network(struct trainer *t, const struct linear_weights models[MODELS_LEARNED]);
/* Learns the networks alone and says how they do: for quick trials. */
bool try_network(struct trainer *t);
/* Joins the chances p of example i with what its network says, if there is one. */
void join_network(struct trainer *t, const struct learner *l, size_t i, float p[LINEAR_CLASS]);
/* What the chances of unchosen pairs need beside. */
void unasked_network(const struct trainer *t, struct models_unasked *s);
bool write_network(struct trainer *t, const char *out, char *why, size_t n_why);
/* Writes the networks' examples, or the standard input, into files of a folder: see train-dump.c. */
bool dump_examples(struct trainer *t, const char *folder);
bool dump_text(struct trainer *t, const char *folder);

#endif
