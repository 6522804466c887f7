/*
 * quote.c -- who said what: the plugin.
 */
#include "quote.h"

#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, PARAGRAPH, ZONE, ENTITY, NAME, SYNTAX, COREF };
enum { QUOTE, QUOTE_PART, CUE, SPEAKER };

struct quote { struct lexicon *lexicon; };

static qn_status quote_open(qn_open *o)
{
	struct quote *self = calloc(1, sizeof *self);
	if (!self || !(self->lexicon = quote_lexicon())) {
		free(self);
		return qn_refuse(o, "out of memory");
	}
	o->self = self;
	return QN_OK;
}

static void quote_close(void *p)
{
	struct quote *self = p;
	quote_lexicon_free(self->lexicon);
	free(self);
}

/* Numbers each token by the rows of a layer that it stands in. */
static void number(const struct article *a, const qn_layer *l, uint32_t *out)
{
	uint32_t at = 0;
	for (uint32_t i = 0; i < a->n; i++) {
		while (at + 1 < l->n && l->end[at] <= a->begin[i])
			at++;
		out[i] = at;
	}
}

static bool view(struct article *a, qn_run *r, const struct lexicon *lexicon)
{
	const qn_layer *t = &r->in[TOKEN];
	*a = (struct article){.r = r, .lexicon = lexicon, .text = r->text, .len = r->len, .n = t->n, .begin = t->begin, .end = t->end,
	                      .tokens = t, .sentences = &r->in[SENTENCE], .paragraphs = &r->in[PARAGRAPH], .entities = &r->in[ENTITY],
	                      .names = &r->in[NAME], .coref = &r->in[COREF], .zones = &r->in[ZONE], .syntax = &r->in[SYNTAX]};
	size_t size = ((size_t)a->n + 1) * sizeof(uint32_t);
	a->word = qn_scratch(r, size);
	a->sentence = qn_scratch(r, size);
	a->paragraph = qn_scratch(r, size);
	a->mark = qn_scratch(r, size);
	if (!a->word || !a->sentence || !a->paragraph || !a->mark)
		return false;
	for (uint32_t i = 0; i < a->n; i++)
		a->word[i] = quote_word(lexicon, r->text + a->begin[i], a->end[i] - a->begin[i], NULL);
	number(a, a->sentences, a->sentence);
	number(a, a->paragraphs, a->paragraph);
	return true;
}

/* The lemma of a cue: of its verb, with the small words that belong to it. */
static qn_cell lemma(const struct article *a, struct span s)
{
	const char *found = NULL, *one;
	if (quote_is(a, s.b, "according"))
		return qn_lit(a->r, "according to");
	for (uint32_t i = s.b; i < s.e; i++) {
		quote_word(a->lexicon, a->text + a->begin[i], a->end[i] - a->begin[i], &one);
		if (one && (!found || quote_has(a, i, W_CUE)))
			found = one;
	}
	if (found)
		return qn_str(a->r, found, strlen(found));
	return qn_str(a->r, a->text + a->begin[s.b], a->end[s.e - 1] - a->begin[s.b]);
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

static bool emit_all(struct article *a, struct quotations *q)
{
	static const char *const kind[] = {"direct", "mixed", "indirect"};
	qn_run *r = a->r;
	struct made *cues = qn_scratch(r, (q->n + 1) * sizeof *cues), *speakers = qn_scratch(r, (q->n + 1) * sizeof *speakers);
	uint32_t n_cue = 0, n_speaker = 0;
	if (!cues || !speakers)
		return false;
	for (uint32_t i = 0; i < q->n; i++) {
		struct quotation *x = &q->at[i];
		qn_row cue = QN_NONE, speaker = QN_NONE;
		if (x->drop || !x->n_part)
			continue;
		if (x->cue.b < x->cue.e && (cue = once(a, cues, &n_cue, x->cue)) == QN_NONE)
			cue = cues[n_cue - 1].row = qn_emit(r, CUE, a->begin[x->cue.b], a->end[x->cue.e - 1], lemma(a, x->cue));
		if (x->source.b < x->source.e && (speaker = once(a, speakers, &n_speaker, x->source)) == QN_NONE)
			speaker = speakers[n_speaker - 1].row = qn_emit(r, SPEAKER, a->begin[x->source.b], a->end[x->source.e - 1], qn_ref(x->name));
		qn_row row = qn_emit(r, QUOTE, x->part[0].b, x->part[x->n_part - 1].e, qn_str(r, kind[x->kind], strlen(kind[x->kind])),
		                     qn_ref(speaker), qn_ref(cue), qn_ref(x->name), qn_num(x->conf), qn_str(r, x->rule, strlen(x->rule)));
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
	struct article a;
	struct quotations q = {0};
	bool ok = view(&a, r, self->lexicon) && quote_marks(&a) && quote_direct(&a, &q) && quote_resolve(&a, &q) && emit_all(&a, &q);
	return qn_tick(r) ? QN_STOP : ok ? QN_OK : QN_FAIL;
}

static const qn_plugin quote = {
	.name = "quote",
	.version = "1.0",
	.about = "quotations: what is said, who says it, and by which words",
	.licence = "Apache-2.0",
	.requires = "token(kind) sentence paragraph zone(kind)? entity(kind,name) name(kind,text) syntax(upos,lemma,head,rel)? coref(name,conf)?",
	.provides = "quote(kind:sym, speaker:speaker?, cue:cue?, name:name?, conf:num, rule:sym?) quote_part(of:quote) cue(lemma:sym) speaker(name:name?)",
	.params = "attitude:bool=no",
	.open = quote_open,
	.close = quote_close,
	.run = quote_run,
};

QN_MODULE(&quote);
