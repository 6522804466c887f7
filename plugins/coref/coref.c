/*
 * coref.c -- whom "she", "they" and "the minister" mean.
 *
 * For each pronoun of the third person and each description the names that may be
 * meant are weighed against each other and against nobody (walk.c, features.c),
 * by weights that train-coref.c learned. A row is emitted where a name is likely enough; its confidence is that likelihood.
 * Pronouns of the first and second person need to know who speaks: they are not
 * ours.
 */
#include "../../core/model.h"
#include "weigh.h"

#include <stdlib.h>

enum { TOKEN, SENTENCE, PARAGRAPH, ENTITY, NAME, ZONE };
enum { COREF };

struct self { struct genders genders; struct weights weights; struct lexicon *lexicon; };

static void coref_close(void *self)
{
	struct self *s = self;
	free(s->lexicon);
	free(s);
}

static qn_status coref_open(qn_open *o)
{
	const void *names = qn_model(o, "gender.model", "gender 1", NULL), *weights = names ? qn_model(o, "coref.model", "coref 1", NULL) : NULL;
	if (!weights)
		return QN_FAIL;
	struct self *s = calloc(1, sizeof *s);
	if (!s || !(s->lexicon = coref_lexicon())) {
		free(s);
		return qn_refuse(o, "out of memory");
	}
	o->self = s;
	if (!genders_open(&s->genders, names))
		return qn_refuse(o, "gender.model: its sections are not those of a list of given names");
	if (!weights_open(&s->weights, weights))
		return qn_refuse(o, "coref.model: its sections do not fit the questions that this plugin asks");
	return QN_OK;
}

struct work { qn_run *r; const struct weights *weights; bool stopped; };

static void *take(void *work, size_t bytes) { return qn_scratch(((struct work *)work)->r, bytes); }
static const char *string(void *work, qn_sym s) { return ((struct work *)work)->r->host->string(((struct work *)work)->r, s); }
static bool stop(void *work)
{
	struct work *k = work;
	return k->stopped = k->stopped || qn_tick(k->r);
}

static unsigned choose(struct walk *w, const struct anaphor *x, struct option *o, unsigned n, float *sure)
{
	const struct work *k = w->arg;
	return weigh(k->weights, x, o, n, sure);
}

static bool found(struct walk *w, const struct anaphor *x, qn_row name, float sure)
{
	const struct article *a = w->a;
	return qn_emit(((struct work *)w->arg)->r, COREF, a->token.begin[x->b], a->token.end[x->e - 1], qn_ref(name), qn_num(sure)) != QN_NONE;
}

static qn_status coref_run(qn_run *r)
{
	const struct self *s = r->self;
	struct work k = {r, &s->weights, false};
	struct article a = {.alloc = take, .string = string, .stop = stop, .arg = &k, .lexicon = s->lexicon, .genders = &s->genders, .text = r->text,
	                    .token = r->in[TOKEN], .sentence = r->in[SENTENCE], .paragraph = r->in[PARAGRAPH], .entity = r->in[ENTITY], .name = r->in[NAME], .zone = r->in[ZONE]};
	struct walk w = {.a = &a, .choose = choose, .found = found, .arg = &k};
	if (!coref_view(&a))
		return QN_FAIL;
	return coref_walk(&w) ? QN_OK : k.stopped ? QN_STOP : QN_FAIL;
}

static const qn_plugin coref = {
	.name = "coref",
	.version = "2.0",
	.about = "pronouns and descriptions, and the name that they most likely mean",
	.licence = "Apache-2.0",
	.requires = "token sentence paragraph entity(kind,name) name(kind,text,ref) zone(kind)?",
	.provides = "coref(name:name, conf:num)",
	.open = coref_open,
	.close = coref_close,
	.run = coref_run,
};

QN_MODULE(&coref);
