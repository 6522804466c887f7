/*
 * leaning.c -- what the model of pairs says of any two names that share a sentence.
 *
 * Nobody asks here, so a row is written only where the model is sure enough:
 * `score` is the chance that holder and sign are right. Of two names of a
 * sentence the mentions that stand nearest to each other are looked at; a sentence
 * has MENTIONS that count, so that time is linear in the text.
 */
#include "models.h"

#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, ENTITY, NAME, SYNTAX, COREF };
enum { LEANING };
enum { MENTIONS = 12 }; /* of a sentence, the first */

extern const qn_plugin leaning_plugin;

struct mention { struct view_place at; qn_row name; };

struct sentence {
	unsigned n;
	struct mention mention[MENTIONS];
	struct view whole, pair;
	struct features f;
};

/* Mentions of names among the rows of a layer that stand within the sentence; `next` is a cursor over the layer. */
static void collect(const qn_layer *l, unsigned name_column, struct view_place at, uint32_t *next, struct sentence *s)
{
	for (*next = qn_skip(l, *next, at.begin); *next < l->n && l->begin[*next] < at.end; ++*next) {
		qn_row name = l->col[name_column][*next];
		if (s->n == MENTIONS || name == QN_NONE || l->end[*next] > at.end)
			continue;
		s->mention[s->n++] = (struct mention){{l->begin[*next], l->end[*next]}, name};
	}
}

/* Characters between two mentions; UINT32_MAX where one overlaps the other. */
static uint32_t gap(const struct mention *a, const struct mention *b)
{
	return a->at.end <= b->at.begin ? b->at.begin - a->at.end : b->at.end <= a->at.begin ? a->at.begin - b->at.end : UINT32_MAX;
}

/* Whether no other two mentions of the same names stand nearer to each other; the first of equals counts. */
static bool nearest(const struct sentence *s, unsigned a, unsigned b)
{
	uint32_t mine = gap(&s->mention[a], &s->mention[b]);
	for (unsigned i = 0; i < s->n; i++)
		for (unsigned k = 0; k < s->n && s->mention[i].name == s->mention[a].name; k++) {
			if (s->mention[k].name != s->mention[b].name)
				continue;
			uint32_t other = gap(&s->mention[i], &s->mention[k]);
			if (other < mine || (other == mine && (i < a || (i == a && k < b))))
				return false;
		}
	return mine != UINT32_MAX;
}

static bool emit(qn_run *r, const struct mention *holder, const struct mention *target, float negative, float positive)
{
	uint32_t b = holder->at.begin < target->at.begin ? holder->at.begin : target->at.begin;
	uint32_t e = holder->at.end > target->at.end ? holder->at.end : target->at.end;
	float chance = positive > negative ? positive : negative;
	if (chance < ((const struct models *)r->self)->least)
		return true;
	return qn_emit(r, LEANING, b, e, qn_ref(holder->name), qn_ref(target->name),
	               positive > negative ? qn_lit(r, "positive") : qn_lit(r, "negative"), qn_num(chance)) != QN_NONE;
}

static bool pair(qn_run *r, const struct view_article *article, struct sentence *s, const struct mention *a, const struct mention *b)
{
	const struct models *m = r->self;
	struct view *v = &s->whole;
	float p[LINEAR_CLASS];
	if (!view_mark(article, b->at, a->at, v)) {
		v = &s->pair;
		if (!view_make(article, b->at, &a->at, v) || v->apart)
			return true;
	}
	if (v->holder.b > v->target.b) {
		const struct mention *first = b;
		b = a;
		a = first;
	}
	return !models_unasked(m, v, &s->f, p) || (emit(r, a, b, p[PAIR_AB_NEGATIVE], p[PAIR_AB_POSITIVE]) &&
	                                           emit(r, b, a, p[PAIR_BA_NEGATIVE], p[PAIR_BA_POSITIVE]));
}

static qn_status run(qn_run *r)
{
	const qn_layer *sentence = &r->in[SENTENCE];
	struct view_article a = models_article(r, &r->in[TOKEN], sentence, qn_given(r, SYNTAX) ? &r->in[SYNTAX] : NULL);
	struct sentence *s = qn_scratch(r, sizeof *s);
	uint32_t entity = 0, coref = 0;
	if (!s)
		return QN_FAIL;
	for (uint32_t i = 0; i < sentence->n; i++) {
		struct view_place at = {sentence->begin[i], sentence->end[i]};
		if (qn_tick(r))
			return QN_STOP;
		s->n = 0;
		collect(&r->in[ENTITY], 1, at, &entity, s);
		if (qn_given(r, COREF))
			collect(&r->in[COREF], 0, at, &coref, s);
		if (s->n < 2 || !view_sentence(&a, at, &s->whole))
			continue;
		for (unsigned k = 0; k < s->n; k++)
			for (unsigned j = k + 1; j < s->n; j++)
				if (s->mention[k].name != s->mention[j].name && nearest(s, k, j) &&
				    !pair(r, &a, s, &s->mention[k], &s->mention[j]))
					return QN_FAIL;
	}
	return QN_OK;
}

static qn_status open_with_least(qn_open *o)
{
	qn_status status = models_open(o, true);
	if (status == QN_OK)
		((struct models *)o->self)->least = strtof(qn_param(o, "least"), NULL);
	return status;
}

const qn_plugin leaning_plugin = {
	.name = "leaning",
	.version = "1.0",
	.about = "which of two names of a sentence is for or against the other, where the model of pairs is sure",
	.licence = "Apache-2.0",
	.requires = "token sentence entity(kind,name) name(kind) syntax(upos,lemma,head,rel)? coref(name)?",
	.provides = "leaning(holder:name, target:name, polarity:sym, score:num)",
	.params = "model:sym=open|research least:num=0.5",
	.open = open_with_least,
	.close = models_close,
	.run = run,
};
