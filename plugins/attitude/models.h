/*
 * models.h -- what the plugins of this folder open: the linear models, word classes, words of attitude and what words say of others.
 */
#ifndef QN_ATTITUDE_MODELS_H
#define QN_ATTITUDE_MODELS_H

#include "conv.h"
#include "features.h"
#include "reader.h"

#include <string.h>

/* ASKED: of two classes, the second that who asks of this pair knows of a stance. PAIR and DIRECTED are for all pairs; what ..._OWN add is
   for those that are asked of as DSE does, any two names that stand together. */
enum model { MODEL_TARGET, MODEL_PAIR, MODEL_SENTENCE, MODEL_DIRECTED, MODEL_ASKED, MODELS_LEARNED, MODEL_PAIR_OWN = MODELS_LEARNED, MODEL_DIRECTED_OWN,
             MODELS };

/* Of pairs that nobody asks of (section "unasked"): what is added to scores of five classes, of three with the holder first and last, and to the
   network's; its share, and how much the answers are cooled. */
struct models_unasked { float five[5], directed[2][3], network[CONV_CLASSES], heat; struct conv_share share; };

struct models {
	struct words words;
	struct connotations connotations;
	struct opinion opinion;
	struct linear of[MODELS];
	const struct conv_weights *network[2]; /* [conv_nets()] of targets, of holder and target; NULL: none is asked, for speed */
	const struct conv_share *share;
	const struct models_unasked *unasked;
	const float *context;
	struct conv_vectors vectors;
	const void *reader_file; /* verified when it is asked first; NULL: there is none */
	struct reader reader;
	struct conv_reading reading; /* the sentence that networks have read last, in room that is too large to be cleared for each article */
	float neutral, pair_neutral; /* how often the chance of neutral counts */
	float least; /* chance of a row of the layer leaning */
};

/* Opens attitude-MODEL.model by the parameter "model", or the file `linear` unless it is empty, the network's file unless that is NULL, and the
   reader's, later, unless that is NULL; sets o->self. */
qn_status models_open(qn_open *o, const char *linear, const char *network, const char *reader);
/* The reader's file, if the parameter "reader" is yes; else NULL. */
static inline const char *models_reader(qn_open *o) { return strcmp(qn_param(o, "reader"), "yes") == 0 ? "attitude-reader.model" : NULL; }
void models_close(void *self);
/* The article for view_make; `syntax` NULL where the layer is absent. */
struct view_article models_article(qn_run *r, const qn_layer *token, const qn_layer *sentence, const qn_layer *syntax);
/* Room to work in; all zero before it is opened for an article. `few`: one network is asked instead of all, for speed; the same for all
   views of the room. `reader`: room of the reader, NULL: it is not asked. */
struct models_room { bool few; struct features features; struct conv_reading *reading; struct reader_room *reader; };
/* Gives it room for networks and, if the models have one, for the reader; who has linear models alone needs neither. QN_FAIL: out of memory, or the
   reader's file is damaged. */
qn_status models_room_open(qn_run *r, struct models_room *room);
/* Chances of the classes. */
void models_target(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS]);
/* How the sentence of the view (view_sentence) sounds: its chances. */
void models_sentence(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS]);
/* The same, for speed by the linear model alone where that sees next to nothing. */
void models_tone(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS]);
/* Chances of the five classes of a pair. */
void models_pair(const struct models *m, const struct view *v, struct models_room *room, float p[LINEAR_CLASS]);
/* Of a pair that nobody asks of: chances of the three classes of what A, which stands first, feels towards B, and B towards A. False, for
   speed, where one look shows that there hardly is any stance. */
bool models_lean(const struct models *m, const struct view *v, struct models_room *room, float ab[LINEAR_CLASS], float ba[LINEAR_CLASS]);
/* "negative" or "positive", whichever has the greater chance, if that is above `rest`, what else may be; or "neutral". */
const char *models_polarity(float rest, float negative, float positive);

#endif
