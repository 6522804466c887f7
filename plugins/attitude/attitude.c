/*
 * attitude.c -- what the text feels about targets that are given, and what holders feel about them.
 *
 * A row for each target and a row for each pair, whatever the text says: research
 * that brings its own targets needs an answer for every one. Linear models, small
 * networks and, unless `reader` is no, one that has read much (reader.h) read the words around; `neutral` trades precision for recall.
 */
#include "models.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, TARGET, PAIR, SYNTAX };
enum { ATTITUDE };

static bool emit(qn_run *r, uint32_t b, uint32_t e, qn_row target, qn_row holder, float rest, float negative, float positive)
{
	const char *polarity = models_polarity(rest, negative, positive);
	return qn_emit(r, ATTITUDE, b, e, qn_ref(target), qn_ref(holder), qn_str(r, polarity, strlen(polarity)),
	               qn_num(positive - negative)) != QN_NONE;
}

static bool target_row(qn_run *r, const struct view_article *article, struct models_room *room, qn_row i)
{
	struct view v;
	const struct models *m = r->self;
	float p[LINEAR_CLASS] = {0, 1, 0};
	const qn_layer *t = &r->in[TARGET];
	if (view_make(article, (struct view_place){t->begin[i], t->end[i]}, NULL, &v))
		models_target(m, &v, room, p);
	return emit(r, t->begin[i], t->end[i], i, QN_NONE, m->neutral * p[TARGET_NEUTRAL], p[TARGET_NEGATIVE], p[TARGET_POSITIVE]);
}

static bool pair_row(qn_run *r, const struct view_article *article, struct models_room *room, qn_row i)
{
	struct view v;
	const struct models *m = r->self;
	float p[LINEAR_CLASS] = {1};
	static const int first[2] = {PAIR_AB_POSITIVE, PAIR_BA_POSITIVE}; /* of a direction; negative stands two behind */
	bool back = false;
	const qn_layer *pair = &r->in[PAIR], *t = &r->in[TARGET];
	qn_row h = pair->col[0][i], k = pair->col[1][i];
	struct view_place holder = {t->begin[h], t->end[h]}, target = {t->begin[k], t->end[k]};
	if (h != k && view_make(article, target, &holder, &v) && !v.apart) { /* of oneself it is not asked */
		back = v.holder.b > v.target.b;
		models_pair(m, &v, room, p);
	}
	const float *of = p + first[back], *other = p + first[!back];
	float rest = fmaxf(p[PAIR_NONE], fmaxf(other[0], other[2])); /* one of five things is the case */
	return emit(r, pair->begin[i], pair->end[i], k, h, m->pair_neutral * rest, of[2], of[0]);
}

static qn_status attitude_run(qn_run *r)
{
	if (!r->in[TARGET].n && !r->in[PAIR].n)
		return QN_OK;
	struct view_article article = models_article(r, &r->in[TOKEN], &r->in[SENTENCE], qn_given(r, SYNTAX) ? &r->in[SYNTAX] : NULL);
	struct models_room *room = qn_scratch(r, sizeof *room);
	if (!room || models_room_open(r, room) != QN_OK)
		return QN_FAIL;
	for (qn_row i = 0; i < r->in[TARGET].n; i++) {
		if (qn_tick(r))
			return QN_STOP;
		if (!target_row(r, &article, room, i))
			return QN_FAIL;
	}
	for (qn_row i = 0; i < r->in[PAIR].n; i++) {
		if (qn_tick(r))
			return QN_STOP;
		if (!pair_row(r, &article, room, i))
			return QN_FAIL;
	}
	return QN_OK;
}

static qn_status open_with_thresholds(qn_open *o)
{
	qn_status status = models_open(o, "", "attitude-net.model", models_reader(o));
	struct models *m = o->self;
	if (status != QN_OK)
		return status;
	m->neutral = strtof(qn_param(o, "neutral"), NULL);
	m->pair_neutral = strtof(qn_param(o, "pair_neutral"), NULL);
	if (m->neutral >= 0 && m->pair_neutral >= 0)
		return QN_OK;
	models_close(m);
	return qn_refuse(o, "neutral is %s, pair_neutral %s; expected numbers from 0 on", qn_param(o, "neutral"), qn_param(o, "pair_neutral"));
}

static const qn_plugin attitude = {
	.name = "attitude",
	.version = "1.1",
	.about = "the attitude to each given target, and of the holder to the target of each given pair",
	.licence = "Apache-2.0",
	.requires = "token sentence target? pair(holder,target)? syntax(upos,lemma,head,rel)?",
	.provides = "attitude(target:target, holder:target?, polarity:sym, score:num)",
	.params = "model:sym=open|research reader:sym=yes|no neutral:num=1.15 pair_neutral:num=0.9",
	.open = open_with_thresholds,
	.close = models_close,
	.run = attitude_run,
};

extern const qn_plugin sentiment_plugin, leaning_plugin;

QN_MODULE(&attitude, &sentiment_plugin, &leaning_plugin);
