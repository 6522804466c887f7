/*
 * models.c -- see models.h.
 */
#include "models.h"
#include "../../core/model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void models_close(void *self)
{
	struct models *m = self;
	opinion_free(m->opinion);
	free(m);
}

static bool open_sections(const void *file, struct models *m)
{
	static const struct { const char *name; unsigned n_class; } section[MODELS] = {
		{"target", TARGET_CLASSES}, {"pair", PAIR_CLASSES}, {"sentence", TARGET_CLASSES}, {"directed", TARGET_CLASSES}, {"asked", 2}};
	for (int i = 0; i < MODELS; i++) {
		size_t n;
		const void *bytes = model_section(file, section[i].name, &n);
		if (!bytes || !linear_open(&m->of[i], bytes, n) || m->of[i].head->n_class != section[i].n_class)
			return false;
	}
	return true;
}

static bool open_network(const void *file, struct models *m)
{
	static const char *const name[2] = {"target", "directed"};
	size_t n;
	for (int i = 0; i < 2; i++) {
		m->network[i] = model_section(file, name[i], &n);
		if (!m->network[i] || n != sizeof *m->network[i])
			return false;
	}
	m->share = model_section(file, "share", &n);
	return m->share && n == 2 * sizeof *m->share && conv_vectors_open(&m->vectors, file);
}

qn_status models_open(qn_open *o, bool network)
{
	char name[64], why[512];
	struct models *m = calloc(1, sizeof *m);
	if (!m)
		return qn_refuse(o, "out of memory");
	snprintf(name, sizeof name, "attitude-%s.model", qn_param(o, "model"));
	const void *words = qn_model(o, "words.model", "words 1", NULL), *model = words ? qn_model(o, name, "attitude 4", NULL) : NULL;
	const void *net = model && network ? qn_model(o, "attitude-net.model", "attitude net 1", NULL) : NULL;
	const char *lexicon = model && (net || !network) ? qn_file(o, "attitude-words.txt") : NULL;
	qn_status status = lexicon ? QN_OK : QN_FAIL;
	if (lexicon && !(m->opinion = opinion_load(lexicon, why, sizeof why)))
		status = qn_refuse(o, "%s", why);
	else if (lexicon && (!words_open(&m->words, words) || !open_sections(model, m)))
		status = qn_refuse(o, "%s: its sections are not those of an attitude model", name);
	else if (lexicon && net && !open_network(net, m))
		status = qn_refuse(o, "attitude-net.model: its sections are not those of a network");
	if (status == QN_OK)
		o->self = m;
	else
		models_close(m);
	return status;
}

static const char *string(const void *arg, qn_sym s)
{
	const qn_run *r = arg;
	return r->host->string(r, s);
}

struct view_article models_article(const qn_run *r, const qn_layer *token, const qn_layer *sentence, const qn_layer *syntax)
{
	const struct models *m = r->self;
	return (struct view_article){r->text, token, sentence, syntax, string, r, &m->words, m->opinion};
}

static void join(const struct models *m, int task, const struct view *v, float p[LINEAR_CLASS])
{
	struct conv_input in;
	float score[CONV_CLASSES];
	if (!m->network[task])
		return;
	conv_read(v, task == 1, &in);
	conv_score(m->network[task], &m->vectors, &in, score);
	conv_join(&m->share[task], score, p);
}

void models_target(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS])
{
	features_target(v, f);
	linear_score(&m->of[MODEL_TARGET], f->item, f->n, p);
	linear_softmax(p, TARGET_CLASSES);
	join(m, 0, v, p);
}

static void directed(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS])
{
	features_directed(v, f);
	linear_score(&m->of[MODEL_DIRECTED], f->item, f->n, p);
	linear_softmax(p, TARGET_CLASSES);
	join(m, 1, v, p);
}

static void five(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS])
{
	features_pair(v, f);
	linear_score(&m->of[MODEL_PAIR], f->item, f->n, p);
	linear_softmax(p, PAIR_CLASSES);
}

static void both_ways(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS])
{
	struct view turned;
	float to[LINEAR_CLASS], fro[LINEAR_CLASS];
	bool holder_first = v->holder.b <= v->target.b;
	directed(m, v, f, to);
	features_turn(v, &turned);
	directed(m, &turned, f, fro);
	features_join(holder_first ? to : fro, holder_first ? fro : to, p);
}

void models_pair(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS])
{
	float asked[LINEAR_CLASS];
	five(m, v, f, p);
	both_ways(m, v, f, p);
	features_asked(v, f);
	linear_score(&m->of[MODEL_ASKED], f->item, f->n, asked);
	linear_softmax(asked, 2);
	features_expect(asked[1], v->holder.b <= v->target.b, p);
}

bool models_unasked(const struct models *m, const struct view *v, struct features *f, float p[LINEAR_CLASS])
{
	const float hardly = 0.9f;
	five(m, v, f, p);
	if (p[PAIR_NONE] > hardly)
		return false;
	both_ways(m, v, f, p);
	return true;
}

const char *models_polarity(float neutral, float negative, float positive)
{
	float most = negative > positive ? negative : positive;
	return most <= (1 - negative - positive) * neutral ? "neutral" : positive > negative ? "positive" : "negative";
}
