/*
 * attitude.c -- what the text feels about targets that are given, and what holders feel about them.
 *
 * A row for each target and a row for each pair, whatever the text says: research
 * that brings its own targets needs an answer for every one. Two linear models
 * read the words around (view.h, features.h); `neutral` trades precision for recall.
 */
#include "../../core/model.h"
#include "features.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, TARGET, PAIR, SYNTAX };
enum { ATTITUDE };

struct attitude {
	struct words words;
	struct opinion *opinion;
	struct linear target, pair;
	float neutral;
};

static const char *string(const void *arg, qn_sym s)
{
	const qn_run *r = arg;
	return r->host->string(r, s);
}

static bool open_model(const void *file, const char *section, unsigned n_class, struct linear *m)
{
	size_t n;
	const void *bytes = model_section(file, section, &n);
	return bytes && linear_open(m, bytes, n) && m->head->n_class == n_class;
}

static void attitude_close(void *self)
{
	struct attitude *a = self;
	opinion_free(a->opinion);
	free(a);
}

static qn_status attitude_open(qn_open *o)
{
	char name[64], why[512];
	struct attitude *a = calloc(1, sizeof *a);
	if (!a)
		return qn_refuse(o, "out of memory");
	snprintf(name, sizeof name, "attitude-%s.model", qn_param(o, "model"));
	const void *words = qn_model(o, "words.model", "words 1", NULL), *model = words ? qn_model(o, name, "attitude 1", NULL) : NULL;
	const char *lexicon = model ? qn_file(o, "attitude-words.txt") : NULL;
	a->neutral = strtof(qn_param(o, "neutral"), NULL);
	qn_status status = QN_OK;
	if (!lexicon)
		status = QN_FAIL;
	else if (!(a->opinion = opinion_load(lexicon, why, sizeof why)))
		status = qn_refuse(o, "%s", why);
	else if (!words_open(&a->words, words) || !open_model(model, "target", TARGET_CLASSES, &a->target) ||
	         !open_model(model, "pair", PAIR_CLASSES, &a->pair))
		status = qn_refuse(o, "%s: its sections are not those of an attitude model", name);
	else if (!(a->neutral >= 0))
		status = qn_refuse(o, "neutral is %s; expected a number from 0 on", qn_param(o, "neutral"));
	if (status == QN_OK)
		o->self = a;
	else
		attitude_close(a);
	return status;
}

/* Chances of negative and positive into a sign: the neutral's chance counts `neutral` times. */
static bool emit(qn_run *r, const struct attitude *a, uint32_t b, uint32_t e, qn_row target, qn_row holder, float negative, float positive)
{
	static const char *const polarity[] = {"negative", "neutral", "positive"};
	float most = negative > positive ? negative : positive;
	int p = most > (1 - negative - positive) * a->neutral ? (positive > negative ? 2 : 0) : 1;
	return qn_emit(r, ATTITUDE, b, e, qn_ref(target), qn_ref(holder), qn_str(r, polarity[p], strlen(polarity[p])),
	               qn_num(positive - negative)) != QN_NONE;
}

static bool target_row(qn_run *r, const struct attitude *a, const struct view_article *article, struct features *f, qn_row i)
{
	struct view v;
	float p[LINEAR_CLASS] = {0, 1, 0};
	const qn_layer *t = &r->in[TARGET];
	if (view_make(article, (struct view_place){t->begin[i], t->end[i]}, NULL, &v)) {
		features_target(&v, f);
		linear_score(&a->target, f->item, f->n, p);
		linear_softmax(p, TARGET_CLASSES);
	}
	return emit(r, a, t->begin[i], t->end[i], i, QN_NONE, p[TARGET_NEGATIVE], p[TARGET_POSITIVE]);
}

static bool pair_row(qn_run *r, const struct attitude *a, const struct view_article *article, struct features *f, qn_row i)
{
	struct view v;
	float p[LINEAR_CLASS] = {1};
	bool holder_first = true;
	const qn_layer *pair = &r->in[PAIR], *t = &r->in[TARGET];
	qn_row h = pair->col[0][i], k = pair->col[1][i];
	struct view_place holder = {t->begin[h], t->end[h]}, target = {t->begin[k], t->end[k]};
	if (view_make(article, target, &holder, &v) && !v.apart) {
		holder_first = v.holder.b <= v.target.b;
		features_pair(&v, f);
		linear_score(&a->pair, f->item, f->n, p);
		linear_softmax(p, PAIR_CLASSES);
	}
	return emit(r, a, pair->begin[i], pair->end[i], k, h, p[holder_first ? PAIR_AB_NEGATIVE : PAIR_BA_NEGATIVE],
	            p[holder_first ? PAIR_AB_POSITIVE : PAIR_BA_POSITIVE]);
}

static qn_status attitude_run(qn_run *r)
{
	const struct attitude *a = r->self;
	struct view_article article = {r->text, &r->in[TOKEN], &r->in[SENTENCE], qn_given(r, SYNTAX) ? &r->in[SYNTAX] : NULL, NULL,
	                               string, r, &a->words, a->opinion};
	struct features *f = qn_scratch(r, sizeof *f);
	if (!f)
		return QN_FAIL;
	for (qn_row i = 0; i < r->in[TARGET].n; i++) {
		if (qn_tick(r))
			return QN_STOP;
		if (!target_row(r, a, &article, f, i))
			return QN_FAIL;
	}
	for (qn_row i = 0; i < r->in[PAIR].n; i++) {
		if (qn_tick(r))
			return QN_STOP;
		if (!pair_row(r, a, &article, f, i))
			return QN_FAIL;
	}
	return QN_OK;
}

static const qn_plugin attitude = {
	.name = "attitude",
	.version = "1.0",
	.about = "the attitude to each given target, and of the holder to the target of each given pair",
	.licence = "Apache-2.0",
	.requires = "token sentence target? pair(holder,target)? syntax(upos,lemma,head,rel)?",
	.provides = "attitude(target:target, holder:target?, polarity:sym, score:num)",
	.params = "model:sym=open|research neutral:num=1",
	.open = attitude_open,
	.close = attitude_close,
	.run = attitude_run,
};

QN_MODULE(&attitude);
