/*
 * quote.c -- who said what: the plugin.
 */
#include "../../core/model.h"
#include "quote.h"
#include "table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, PARAGRAPH, ZONE, ENTITY, NAME, SYNTAX, COREF };
static const float LEAST = 0.30f; /* how likely a cue must be */
enum { QUOTE, QUOTE_PART, CUE, SPEAKER };

struct quote {
	struct lexicon *lexicon;
	struct learned learned;
	bool rules_only, attitude, doubled, nested;
};

static void quote_close(void *p)
{
	struct quote *self = p;
	quote_lexicon_free(self->lexicon);
	free(self);
}

static bool open_chain(const void *model, const char *name, unsigned n_type, struct crf *c)
{
	size_t n = 0;
	const void *section = model_section(model, name, &n);
	return crf_open(c, section, n) && c->head->n_type == n_type;
}

static bool open_models(qn_open *o, struct quote *self)
{
	struct learned *l = &self->learned;
	const void *words = qn_model(o, "words.model", "words 1", NULL), *model = words ? qn_model(o, "quote-open.model", "quote 1", NULL) : NULL;
	if (!model)
		return false;
	if (!words_open(&l->words, words) || !open_chain(model, "cue", 1, &l->cue[0]) || !open_chain(model, "role", ROLES, &l->role[0]))
		return qn_refuse(o, "quote-open.model: its sections are not those of a quote model"), false;
	size_t n = 0;
	const void *parser = qn_model(o, "syntax-open.model", "syntax 4", NULL), *vectors = parser ? model_section(parser, "vectors", &n) : NULL;
	l->reads = table_open(&l->vectors, vectors, n, CONTEXT_IN) && quote_reader_open(&l->read_cue, model, "cue", 1, &l->vectors) &&
	           quote_reader_open(&l->read_role, model, "role", ROLES, &l->vectors);
	l->syntax = open_chain(model, "cue syntax", 1, &l->cue[1]) && open_chain(model, "role syntax", ROLES, &l->role[1]);
	return true;
}

static qn_status quote_open(qn_open *o)
{
	struct quote *self = calloc(1, sizeof *self);
	if (!self || !(self->lexicon = quote_lexicon())) {
		free(self);
		return qn_refuse(o, "out of memory");
	}
	self->rules_only = strcmp(qn_param(o, "model"), "none") == 0;
	self->attitude = strcmp(qn_param(o, "attitude"), "yes") == 0;
	self->nested = strcmp(qn_param(o, "nested"), "yes") == 0;
	self->doubled = strcmp(qn_param(o, "doubled"), "yes") == 0;
	if (!self->rules_only && !open_models(o, self)) {
		quote_close(self);
		return QN_FAIL;
	}
	o->self = self;
	return QN_OK;
}

static void *take(void *r, size_t bytes) { return qn_scratch(r, bytes); }
static bool spent(void *r) { return qn_tick(r); }
static const char *string(void *r, qn_sym s) { return ((qn_run *)r)->host->string(r, s); }

/* The lemma of a cue: of its verb, with the small words that belong to it. */
static qn_cell lemma(qn_run *r, const struct article *a, struct span s)
{
	const char *found = NULL, *one;
	if (quote_is(a, s.b, "according"))
		return qn_lit(r, "according to");
	for (uint32_t i = s.b; i < s.e; i++) {
		quote_word(a->lexicon, a->text + a->begin[i], a->end[i] - a->begin[i], &one);
		if (one && (!found || quote_has(a, i, W_CUE)))
			found = one;
	}
	if (!found && a->look && a->syntax.n == a->n) {
		qn_sym of_head = a->syntax.col[1][quote_head(a, s)];
		found = of_head == QN_NONE ? NULL : a->string(a->arg, of_head);
	}
	if (found)
		return qn_str(r, found, strlen(found));
	return qn_str(r, a->text + a->begin[s.b], a->end[s.e - 1] - a->begin[s.b]);
}

struct made { uint32_t b, e; qn_row row; };

/* A row for a span of tokens, once. */
static qn_row once(const struct article *a, struct made *made, uint32_t *n, struct span s)
{
	for (uint32_t k = *n; k > 0 && k + 8 > *n; k--)
		if (made[k - 1].b == s.b && made[k - 1].e == s.e)
			return made[k - 1].row;
	(void)a;
	made[*n] = (struct made){s.b, s.e, QN_NONE};
	++*n;
	return QN_NONE;
}

/* How often learned finds are right that the chains give this probability: a logistic curve, fitted on one half of PolNeAR's
   development part and checked on the other (README.md). */
static float calibrated(float p)
{
	p = p < 0.01f ? 0.01f : p > 0.99f ? 0.99f : p;
	return 1 / (1 + expf(-(1.4f * logf(p / (1 - p)) + 0.2f)));
}

static bool emit_all(qn_run *r, struct article *a, struct quotations *q)
{
	static const char *const kind[] = {"direct", "mixed", "indirect"};
	struct made *cues = qn_scratch(r, (q->n + 1) * sizeof *cues), *speakers = qn_scratch(r, (q->n + 1) * sizeof *speakers);
	uint32_t n_cue = 0, n_speaker = 0;
	if (!cues || !speakers)
		return false;
	for (uint32_t i = 0; i < q->n; i++) {
		struct quotation *x = &q->at[i];
		qn_row cue = QN_NONE, speaker = QN_NONE;
		if (x->drop || !x->n_part)
			continue;
		if (qn_tick(r))
			return false;
		if (x->cue.b < x->cue.e && (cue = once(a, cues, &n_cue, x->cue)) == QN_NONE)
			cue = cues[n_cue - 1].row = qn_emit(r, CUE, a->begin[x->cue.b], a->end[x->cue.e - 1], lemma(r, a, x->cue));
		if (x->source.b < x->source.e && (speaker = once(a, speakers, &n_speaker, x->source)) == QN_NONE)
			speaker = speakers[n_speaker - 1].row = qn_emit(r, SPEAKER, a->begin[x->source.b], a->end[x->source.e - 1], qn_ref(x->name));
		qn_row row = qn_emit(r, QUOTE, x->part[0].b, x->part[x->n_part - 1].e, qn_str(r, kind[x->kind], strlen(kind[x->kind])),
		                     qn_ref(speaker), qn_ref(cue), qn_ref(x->name), qn_num(strcmp(x->rule, "learned") == 0 ? calibrated(x->conf) : x->conf), qn_str(r, x->rule, strlen(x->rule)));
		if (row == QN_NONE)
			return false;
		for (uint32_t k = 0; k < x->n_part && x->n_part > 1; k++)
			if (qn_emit(r, QUOTE_PART, x->part[k].b, x->part[k].e, qn_ref(row)) == QN_NONE)
				return false;
	}
	return true;
}

static qn_status quote_run(qn_run *r)
{
	const struct quote *self = r->self;
	struct article a = {.alloc = take, .string = string, .stop = spent, .arg = r, .lexicon = self->lexicon, .doubled = self->doubled, .text = r->text, .len = r->len,
	                    .tokens = r->in[TOKEN], .sentences = r->in[SENTENCE], .paragraphs = r->in[PARAGRAPH], .zones = r->in[ZONE],
	                    .entities = r->in[ENTITY], .names = r->in[NAME], .syntax = r->in[SYNTAX], .coref = r->in[COREF]};
	struct quotations q = {0};
	struct frames frames = {0};
	bool ok = quote_view(&a) && quote_marks(&a);
	if (ok && !self->rules_only) {
		a.words = &self->learned.words;
		ok = quote_look(&a) && quote_learned(&a, &self->learned, LEAST, &frames) && quote_plain(&a, &frames, self->attitude, self->nested) && quote_repair(&a, &frames);
	}
	ok = ok && quote_transcript(&a, &q) && quote_direct(&a, &q) && quote_combine(&a, &frames, self->attitude, &q) && quote_hearings(&a, &q) && quote_dashes(&a, &q) &&
	     quote_headlines(&a, &q) &&
	     (self->nested || quote_outermost(&a, &q)) && quote_resolve(&a, &q) && quote_echoes(&a, &q) && emit_all(r, &a, &q);
	return qn_tick(r) ? QN_STOP : ok ? QN_OK : QN_FAIL;
}

static const qn_plugin quote = {
	.name = "quote",
	.version = "1.0",
	.about = "quotations: what is said, who says it, and by which words",
	.licence = "Apache-2.0",
	.requires = "token(kind) sentence paragraph zone(kind)? entity(kind,name) name(kind,text) syntax(upos,lemma,head,rel)? coref(name,conf)?",
	.provides = "quote(kind:sym, speaker:speaker?, cue:cue?, name:name?, conf:num, rule:sym?) quote_part(of:quote) cue(lemma:sym) speaker(name:name?)",
	.params = "attitude:bool=no doubled:bool=no nested:bool=no model:sym=open|none",
	.open = quote_open,
	.close = quote_close,
	.run = quote_run,
};

QN_EXPORT_(((const qn_plugin *const[]){&quote, NULL}), ((const qn_format *const[]){&quotes_csv, &quotes_jsonl, NULL}), NULL);
