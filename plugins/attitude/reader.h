/*
 * reader.h -- a network that has read much before it judges.
 *
 * Where somebody gives targets, accuracy is worth more than speed: the sentence is
 * read by a transformer (Vaswani et al. 2017; norms before each step: Xiong et al.
 * 2020), which first learned to fill gaps in public-domain English and news (after
 * Devlin et al. 2019) and then what is felt towards whom. Words come in as conv.h
 * has them, as sums of vectors of what is known of each; on top stands a head like
 * conv.h's: facts of each word's place, of hidden units the highest value and
 * means near the target and at either span.
 *
 * A file (attitude-reader.model, kind "attitude reader 1") has vectors and matrices of a byte a
 * weight, with a scale for each column, and the rest as floats. What it says
 * joins the others' scores (models.h). Time is linear in the number of sentences: a sentence has
 * VIEW_MOST words at most.
 */
#ifndef QN_ATTITUDE_READER_H
#define QN_ATTITUDE_READER_H

#include "conv.h"

enum { READER_IN = 128, READER_DIM = 320, READER_LAYERS = 6, READER_HEADS = 5, READER_OF_HEAD = READER_DIM / READER_HEADS, READER_INNER = 4 * READER_DIM,
       READER_HIDDEN = 256, READER_OUT = CONV_POOLS * READER_HIDDEN + CONV_SET, READER_TASKS = 2 /* of targets, of holder and target */ };

/* Floats of the file's section "floats": biases, and what each column of a matrix is worth. */
struct reader_floats {
	float in_scale[READER_DIM], in_bias[READER_DIM], place[VIEW_MOST][READER_DIM];
	struct reader_layer_floats {
		float ask_scale[3 * READER_DIM], ask_bias[3 * READER_DIM] /* queries, keys, values */, give_scale[READER_DIM], give_bias[READER_DIM],
		      up_scale[READER_INNER], up_bias[READER_INNER], down_scale[READER_DIM], down_bias[READER_DIM];
	} layer[READER_LAYERS];
};

/* Section "matrices", a row for each value that comes in. */
struct reader_matrices {
	int8_t in[READER_IN][READER_DIM];
	struct reader_layer {
		int8_t ask[READER_DIM][3 * READER_DIM], give[READER_DIM][READER_DIM], up[READER_DIM][READER_INNER], down[READER_INNER][READER_DIM];
	} layer[READER_LAYERS];
};

/* Sections "target" and "directed". */
struct reader_head {
	float say[READER_DIM][READER_HIDDEN], bias[READER_HIDDEN], seen[CONV_SEEN][CONV_FACTS][READER_HIDDEN];
	float out[CONV_CLASSES][READER_OUT], out_bias[CONV_CLASSES], unasked[CONV_CLASSES] /* to be added for pairs that nobody chose */;
};

struct reader { /* of the file; floats NULL: not opened */
	const struct reader_floats *floats;
	const struct reader_matrices *matrices;
	const struct reader_head *head[READER_TASKS];
	struct conv_vectors vectors;
};

/* Room to work in, and the sentence that was read last; all zero at first. */
struct reader_room {
	uint32_t from, n;
	float x[VIEW_MOST][READER_DIM], norm[VIEW_MOST][READER_DIM], wide[VIEW_MOST][READER_INNER], row[16 * READER_INNER];
};

/* False if the file's sections are not those of a reader. */
bool reader_open(struct reader *r, const void *file);
/* Scores of the classes of features.h's TARGET_..., to be added to logarithms of chances, of the view's target or, by task 1, of what its holder
   feels; `in` is conv_read's. */
void reader_score(const struct reader *r, unsigned task, const struct view *v, const struct conv_input *in, struct reader_room *room, float score[CONV_CLASSES]);

#endif
