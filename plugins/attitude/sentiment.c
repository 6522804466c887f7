/*
 * sentiment.c -- how each sentence, the article, and the article towards each of its names sounds.
 *
 * A sentence has its own model; the article is the mean of its sentences. For a
 * name the target's model looks at its mentions, and their mean decides.
 */
#include "models.h"

#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, ENTITY, NAME, SYNTAX };
enum { SENTIMENT };
enum { MENTIONS = 40 }; /* of a name that are looked at */

extern const qn_plugin sentiment_plugin;

struct sum { float negative, positive; uint32_t n; };

static void add(struct sum *s, const float p[LINEAR_CLASS])
{
	s->negative += p[TARGET_NEGATIVE];
	s->positive += p[TARGET_POSITIVE];
	s->n++;
}

static bool emit(qn_run *r, uint32_t b, uint32_t e, const struct sum *s, qn_row target)
{
	const struct models *m = r->self;
	float negative = s->negative / (float)s->n, positive = s->positive / (float)s->n;
	const char *polarity = models_polarity(m->neutral * (1 - negative - positive), negative, positive);
	return qn_emit(r, SENTIMENT, b, e, qn_str(r, polarity, strlen(polarity)), qn_num(positive - negative), qn_ref(target)) != QN_NONE;
}

static bool sentences(qn_run *r, const struct view_article *a, struct view *v, struct models_room *room, struct sum *all)
{
	for (uint32_t i = 0; i < r->in[SENTENCE].n; i++) {
		struct sum one = {0};
		float p[LINEAR_CLASS];
		struct view_place place = {r->in[SENTENCE].begin[i], r->in[SENTENCE].end[i]};
		if (qn_tick(r))
			return false;
		if (!view_sentence(a, place, v))
			continue;
		models_sentence(r->self, v, room, p);
		add(&one, p);
		add(all, p);
		if (!emit(r, place.begin, place.end, &one, QN_NONE))
			return false;
	}
	return true;
}

static bool names(qn_run *r, const struct view_article *a, struct view *v, struct models_room *room)
{
	const qn_layer *entity = &r->in[ENTITY], *name = &r->in[NAME];
	struct sum *of = qn_scratch(r, (name->n + 1) * sizeof *of);
	if (!of)
		return false;
	for (uint32_t i = 0; i < entity->n; i++) {
		float p[LINEAR_CLASS];
		qn_row k = entity->col[1][i];
		if (qn_tick(r))
			return false;
		if (k == QN_NONE || of[k].n == MENTIONS || !view_make(a, (struct view_place){entity->begin[i], entity->end[i]}, NULL, v))
			continue;
		models_target(r->self, v, room, p);
		add(&of[k], p);
	}
	for (uint32_t k = 0; k < name->n; k++)
		if (of[k].n && !emit(r, name->begin[k], name->end[k], &of[k], k))
			return false;
	return true;
}

static qn_status run(qn_run *r)
{
	if (!r->in[SENTENCE].n && !r->in[ENTITY].n)
		return QN_OK; /* what is asked of words needs a lot of room */
	struct view_article a = models_article(r, &r->in[TOKEN], &r->in[SENTENCE], qn_given(r, SYNTAX) ? &r->in[SYNTAX] : NULL);
	struct models_room *room = qn_scratch(r, sizeof *room);
	struct view *v = qn_scratch(r, sizeof *v);
	struct sum all = {0};
	bool ok = room && v && sentences(r, &a, v, room, &all) && names(r, &a, v, room) && (!all.n || emit(r, 0, r->len, &all, QN_NONE));
	return ok ? QN_OK : qn_tick(r) ? QN_STOP : QN_FAIL;
}

static qn_status open_with_threshold(qn_open *o)
{
	qn_status status = models_open(o, "", NULL, NULL);
	if (status != QN_OK)
		return status;
	((struct models *)o->self)->neutral = strtof(qn_param(o, "neutral"), NULL);
	return QN_OK;
}

const qn_plugin sentiment_plugin = {
	.name = "sentiment",
	.version = "1.0",
	.about = "how sentences, the article, and the article towards each name sound",
	.licence = "Apache-2.0",
	.requires = "token sentence entity(kind,name) name(kind) syntax(upos,lemma,head,rel)?",
	.provides = "sentiment(polarity:sym, score:num, target:name?)",
	.params = "model:sym=open|research neutral:num=1",
	.open = open_with_threshold,
	.close = models_close,
	.run = run,
};
