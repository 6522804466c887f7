/*
 * syntax.c -- parts of speech, lemmas and trees, sentence by sentence.
 *
 * One row for each token, in the tokens' order, so that row i of `syntax` is
 * about row i of `token`. A head is a row of the same sentence; the root has
 * none. A sentence longer than LONGEST_SENTENCE is parsed in pieces: no prose
 * has such a thing, and memory stays bounded.
 */
#include "quidnunc.h"
#include "syntax.h"

#include <stdio.h>
#include <stdlib.h>

enum { TOKEN, SENTENCE };
enum { LONGEST_SENTENCE = 4096 };

static qn_status open_model(qn_open *o)
{
	char name[64];
	struct syntax *m = calloc(1, sizeof *m);
	if (!m)
		return qn_refuse(o, "out of memory");
	snprintf(name, sizeof name, "syntax-%s.model", qn_param(o, "model"));
	const void *words = qn_model(o, "words.model", "words 1", NULL), *file = words ? qn_model(o, name, "syntax 4", NULL) : NULL;
	if (file && syntax_open(m, words, file)) {
		o->self = m;
		return QN_OK;
	}
	syntax_close(m);
	free(m);
	return file ? qn_refuse(o, "%s: its sections are not those of a syntax model", name) : QN_FAIL;
}

static void close_model(void *self)
{
	syntax_close(self);
	free(self);
}

/* Memory for sentences of up to n words, taken from the article's. */
static bool make_room(qn_run *r, struct sentence *s, uint32_t n)
{
	s->word = qn_scratch(r, (n + 1) * sizeof *s->word);
	s->len = qn_scratch(r, (n + 1) * sizeof *s->len);
	s->look = qn_scratch(r, (n + 2) * sizeof *s->look);
	s->tag = qn_scratch(r, n + 2);
	s->node = qn_scratch(r, (n + 2) * sizeof *s->node);
	s->stack = qn_scratch(r, (n + 1) * sizeof *s->stack);
	s->signs = qn_scratch(r, (n + 1) * sizeof *s->signs);
	s->in = qn_scratch(r, (n + 1) * CONTEXT_IN * sizeof *s->in);
	s->gate = qn_scratch(r, (n + 1) * CONTEXT_GATES * sizeof *s->gate);
	s->context = qn_scratch(r, (n + 1) * CONTEXT_OUT * sizeof *s->context);
	s->said = qn_scratch(r, PARSE_PLACES * (n + 1) * NET_HIDDEN * sizeof *s->said);
	s->known = qn_scratch(r, n + 1);
	return s->word && s->len && s->look && s->tag && s->node && s->stack && s->signs && s->in && s->gate && s->context && s->said && s->known;
}

struct symbols { qn_cell upos[MOST_TAGS], relation[MOST_RELATIONS]; };

static void intern_names(qn_run *r, const struct inventory *v, struct symbols *y)
{
	for (uint32_t i = 0; i < v->n_tag; i++)
		y->upos[i] = qn_str(r, v->upos[i], strlen(v->upos[i]));
	for (uint32_t i = 0; i < v->n_relation; i++)
		y->relation[i] = qn_str(r, v->relation[i], strlen(v->relation[i]));
}

static bool emit_sentence(qn_run *r, const struct syntax *m, const struct sentence *s, uint32_t first, const struct symbols *y)
{
	const qn_layer *token = &r->in[TOKEN];
	char lemma[LONGEST_LEMMA];
	for (uint32_t i = 0; i < s->n; i++) {
		size_t n = lemma_of(m, s, i, lemma, sizeof lemma);
		uint32_t head = s->node[i].head;
		if (qn_emit(r, 0, token->begin[first + i], token->end[first + i], y->upos[s->tag[i]], qn_str(r, lemma, n),
		            qn_ref(head < s->n ? first + head : QN_NONE), y->relation[s->node[i].rel]) == QN_NONE)
			return false;
	}
	return true;
}

/* The token behind the last of the sentence that token i is in; *at is a cursor over the sentences. */
static uint32_t sentence_end(const qn_run *r, uint32_t i, uint32_t *at)
{
	const qn_layer *token = &r->in[TOKEN], *sentence = &r->in[SENTENCE];
	while (*at < sentence->n && sentence->end[*at] <= token->begin[i])
		++*at;
	/* between sentences: up to where the next begins */
	uint32_t limit = *at == sentence->n ? UINT32_MAX : token->begin[i] < sentence->begin[*at] ? sentence->begin[*at] : sentence->end[*at];
	uint32_t e = i + 1;
	while (e < token->n && token->begin[e] < limit && e - i < LONGEST_SENTENCE)
		e++;
	return e;
}

/* Tokens of the longest sentence. */
static uint32_t longest_sentence(const qn_run *r)
{
	const qn_layer *token = &r->in[TOKEN];
	uint32_t longest = 0, at = 0;
	for (uint32_t i = 0, e; i < token->n; i = e) {
		e = sentence_end(r, i, &at);
		longest = e - i > longest ? e - i : longest;
	}
	return longest;
}

static qn_status run(qn_run *r)
{
	const struct syntax *m = r->self;
	const qn_layer *token = &r->in[TOKEN];
	struct sentence s = {0};
	struct symbols *y = qn_scratch(r, sizeof *y);
	uint32_t at = 0;
	if (!y || !make_room(r, &s, longest_sentence(r)))
		return QN_FAIL;
	intern_names(r, &m->inventory, y);
	for (uint32_t i = 0, e; i < token->n; i = e) {
		e = sentence_end(r, i, &at);
		s.n = e - i;
		for (uint32_t k = 0; k < s.n; k++) {
			s.word[k] = r->text + token->begin[i + k];
			s.len[k] = token->end[i + k] - token->begin[i + k];
		}
		look_all(&s, &m->words);
		tag_all(m, &s);
		parse_all(m, &s);
		if (!emit_sentence(r, m, &s, i, y))
			return QN_FAIL;
		if (qn_tick(r))
			return QN_STOP;
	}
	return QN_OK;
}

static const qn_plugin syntax = {
	.name = "syntax",
	.version = "1.0",
	.about = "parts of speech, lemmas and dependency trees (Universal Dependencies)",
	.licence = "Apache-2.0",
	.requires = "token sentence",
	.provides = "syntax(upos:sym, lemma:sym, head:syntax?, rel:sym)",
	.params = "model:sym=open|research",
	.open = open_model,
	.close = close_model,
	.run = run,
};

QN_MODULE(&syntax);
