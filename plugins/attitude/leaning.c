/*
 * leaning.c -- what the model of pairs says of two names, though nobody asks.
 *
 * Of two names of a sentence the mentions that stand nearest to each other are
 * looked at; and the speaker of a quotation with each name in it. `score` is the
 * chance of positive less that of negative. A sentence or quotation has MENTIONS
 * that count, so that time is linear in the text.
 *
 * The layer `tone` has how each of these mentions is made to look, whoever does it, by the model of
 * targets, and without a name how the sentence sounds: what tells of somebody who is not named there.
 */
#include "models.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, ENTITY, NAME, SYNTAX, COREF, QUOTE, SPEAKER };
enum { LEANING, TONE };
enum { MENTIONS = 12 }; /* of a sentence, the first */

extern const qn_plugin leaning_plugin;

struct mention { struct view_place at; qn_row name; };

struct leaning { /* at work on an article */
	qn_run *r;
	struct view_article article;
	unsigned n; /* mentions of the sentence or quotation at hand */
	struct mention mention[MENTIONS];
	struct view whole, pair;
	struct models_room room;
};

/* Mentions of names among the rows of a layer that stand within the place, from row `from` on. Answers where to go on. */
static uint32_t collect(const qn_layer *l, unsigned name_column, struct view_place at, uint32_t from, struct leaning *g)
{
	for (from = qn_skip(l, from, at.begin); from < l->n && l->begin[from] < at.end && g->n < MENTIONS; from++) {
		qn_row name = l->col[name_column][from];
		if (name != QN_NONE && l->end[from] <= at.end)
			g->mention[g->n++] = (struct mention){{l->begin[from], l->end[from]}, name};
	}
	return from;
}

/* Characters between two mentions; UINT32_MAX where one overlaps the other. */
static uint32_t gap(const struct mention *a, const struct mention *b)
{
	return a->at.end <= b->at.begin ? b->at.begin - a->at.end : b->at.end <= a->at.begin ? a->at.begin - b->at.end : UINT32_MAX;
}

/* Whether no other two mentions of the same names stand nearer to each other; the first of equals counts. */
static bool nearest(const struct leaning *g, unsigned a, unsigned b)
{
	uint32_t mine = gap(&g->mention[a], &g->mention[b]);
	for (unsigned i = 0; i < g->n; i++)
		for (unsigned k = 0; k < g->n && g->mention[i].name == g->mention[a].name; k++) {
			if (g->mention[k].name != g->mention[b].name)
				continue;
			uint32_t other = gap(&g->mention[i], &g->mention[k]);
			if (other < mine || (other == mine && (i < a || (i == a && k < b))))
				return false;
		}
	return mine != UINT32_MAX;
}

static bool emit(const struct leaning *g, const struct mention *holder, const struct mention *target, const float p[LINEAR_CLASS])
{
	const struct models *m = g->r->self;
	uint32_t b = holder->at.begin < target->at.begin ? holder->at.begin : target->at.begin;
	uint32_t e = holder->at.end > target->at.end ? holder->at.end : target->at.end;
	float score = p[TARGET_POSITIVE] - p[TARGET_NEGATIVE];
	const char *polarity = models_polarity(p[TARGET_NEUTRAL], p[TARGET_NEGATIVE], p[TARGET_POSITIVE]);
	return fabsf(score) < m->least || qn_emit(g->r, LEANING, b, e, qn_ref(holder->name), qn_ref(target->name),
	                                          qn_str(g->r, polarity, strlen(polarity)), qn_num(score)) != QN_NONE;
}

/* A row for a's feeling towards b and, if `both`, one for b's towards a. */
static bool pair(struct leaning *g, const struct view *v, const struct mention *a, const struct mention *b, bool both)
{
	float ab[LINEAR_CLASS], ba[LINEAR_CLASS];
	bool turned = v->holder.b > v->target.b;
	if (!models_lean(g->r->self, v, &g->room, ab, ba))
		return true;
	return emit(g, a, b, turned ? ba : ab) && (!both || emit(g, b, a, turned ? ab : ba));
}

static bool tone(const struct leaning *g, struct view_place at, qn_row name, const float p[LINEAR_CLASS])
{
	return qn_emit(g->r, TONE, at.begin, at.end, qn_ref(name), qn_num(p[TARGET_POSITIVE]), qn_num(p[TARGET_NEGATIVE])) != QN_NONE;
}

static bool tones(struct leaning *g, struct view_place at)
{
	const struct models *m = g->r->self;
	float p[LINEAR_CLASS];
	models_sentence(m, &g->whole, &g->room, p);
	if (!tone(g, at, QN_NONE, p))
		return false;
	for (unsigned k = 0; k < g->n; k++) {
		bool here = view_mark(&g->article, g->mention[k].at, NULL, &g->whole);
		if (!here && !view_make(&g->article, g->mention[k].at, NULL, &g->pair))
			continue;
		models_tone(m, here ? &g->whole : &g->pair, &g->room, p);
		if (!tone(g, g->mention[k].at, g->mention[k].name, p))
			return false;
	}
	return true;
}

static bool sentence(struct leaning *g, struct view_place at)
{
	bool ok = view_sentence(&g->article, at, &g->whole);
	if (!ok)
		return true;
	if (!tones(g, at))
		return false;
	for (unsigned k = 0; ok && k < g->n; k++)
		for (unsigned j = k + 1; ok && j < g->n; j++) {
			const struct mention *a = &g->mention[k], *b = &g->mention[j];
			if (a->name == b->name || !nearest(g, k, j))
				continue;
			if (view_mark(&g->article, b->at, &a->at, &g->whole))
				ok = pair(g, &g->whole, a, b, true);
			else if (view_make(&g->article, b->at, &a->at, &g->pair) && !g->pair.apart)
				ok = pair(g, &g->pair, a, b, true);
		}
	return ok;
}

static bool share_sentence(const struct leaning *g, uint32_t a, uint32_t b)
{
	return qn_find(&g->r->in[SENTENCE], a + 1) == qn_find(&g->r->in[SENTENCE], b + 1);
}

/* The speaker's words, or the mention of his name that stands last before the quotation; UINT32_MAX: nowhere. */
static struct view_place voice(const struct leaning *g, qn_row quote, qn_row name)
{
	const qn_layer *entity = &g->r->in[ENTITY], *speaker = &g->r->in[SPEAKER];
	qn_row at = qn_given(g->r, SPEAKER) ? g->r->in[QUOTE].col[1][quote] : QN_NONE;
	if (at != QN_NONE)
		return (struct view_place){speaker->begin[at], speaker->end[at]};
	uint32_t before = qn_find(entity, g->r->in[QUOTE].begin[quote]);
	for (uint32_t k = 0; k < VIEW_MOST && before-- > 0; k++)
		if (entity->col[1][before] == name)
			return (struct view_place){entity->begin[before], entity->end[before]};
	return (struct view_place){UINT32_MAX, UINT32_MAX};
}

/* The speaker towards each name that the quotation has outside of his own sentence. */
static bool quotation(struct leaning *g, qn_row i)
{
	const qn_layer *quote = &g->r->in[QUOTE];
	struct mention holder = {.name = quote->col[0][i]};
	struct view_place at = {quote->begin[i], quote->end[i]};
	if (holder.name == QN_NONE || (holder.at = voice(g, i, holder.name)).begin == UINT32_MAX)
		return true;
	g->n = 0;
	collect(&g->r->in[ENTITY], 1, at, qn_find(&g->r->in[ENTITY], at.begin), g);
	if (qn_given(g->r, COREF))
		collect(&g->r->in[COREF], 0, at, qn_find(&g->r->in[COREF], at.begin), g);
	for (unsigned k = 0; k < g->n; k++) {
		bool again = g->mention[k].name == holder.name || share_sentence(g, holder.at.begin, g->mention[k].at.begin);
		for (unsigned j = 0; j < k; j++)
			again = again || g->mention[j].name == g->mention[k].name;
		if (!again && view_make(&g->article, g->mention[k].at, &holder.at, &g->pair) && !g->pair.apart &&
		    !pair(g, &g->pair, &holder, &g->mention[k], false))
			return false;
	}
	return true;
}

static qn_status run(qn_run *r)
{
	struct leaning *g = qn_scratch(r, sizeof *g);
	uint32_t entity = 0, coref = 0;
	if (!g)
		return QN_FAIL;
	g->r = r;
	g->room.few = true;
	if (models_room_open(r, &g->room) != QN_OK)
		return QN_FAIL;
	g->article = models_article(r, &r->in[TOKEN], &r->in[SENTENCE], qn_given(r, SYNTAX) ? &r->in[SYNTAX] : NULL);
	for (uint32_t i = 0; i < r->in[SENTENCE].n; i++) {
		struct view_place at = {r->in[SENTENCE].begin[i], r->in[SENTENCE].end[i]};
		if (qn_tick(r))
			return QN_STOP;
		g->n = 0;
		entity = collect(&r->in[ENTITY], 1, at, entity, g);
		if (qn_given(r, COREF))
			coref = collect(&r->in[COREF], 0, at, coref, g);
		if (!sentence(g, at))
			return QN_FAIL;
	}
	for (qn_row i = 0; qn_given(r, QUOTE) && i < r->in[QUOTE].n; i++) {
		if (qn_tick(r))
			return QN_STOP;
		if (!quotation(g, i))
			return QN_FAIL;
	}
	return QN_OK;
}

static qn_status open_with_least(qn_open *o)
{
	const char *linear = qn_param(o, "linear"), *net = qn_param(o, "net"), *reader = qn_param(o, "reader_file");
	qn_status status = linear && net && reader ? models_open(o, linear, net, models_reader(o) ? reader : NULL) : QN_FAIL; /* NULL: no such file, of which the host tells */
	if (status == QN_OK)
		((struct models *)o->self)->least = strtof(qn_param(o, "least"), NULL);
	return status;
}

const qn_plugin leaning_plugin = {
	.name = "leaning",
	.version = "1.1",
	.about = "who of two names of a sentence, or of a quotation and its speaker, is for or against the other, by the model of pairs",
	.licence = "Apache-2.0",
	.requires = "token sentence entity(kind,name) name(kind) syntax(upos,lemma,head,rel)? coref(name)? quote(name,speaker)? speaker?",
	.provides = "leaning(holder:name, target:name, polarity:sym, score:num) tone(name:name?, positive:num, negative:num)",
	.params = "model:sym=open|research reader:sym=no|yes linear:path net:path=attitude-net.model reader_file:path=attitude-reader.model least:num=0.1",
	.open = open_with_least,
	.close = models_close,
	.run = run,
};
