/*
 * samples.c -- annotated articles as the tagger sees them: see samples.h.
 */
#include "samples.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 4 << 20 };

void *store_take(void *store, size_t bytes)
{
	struct store *s = store;
	bytes = (bytes + 15) & ~(size_t)15;
	if (bytes > s->left) {
		s->left = bytes > BLOCK ? bytes : BLOCK;
		if (!mem_grow(&s->block, s->n_block, &s->room_block, sizeof *s->block) || !(s->at = calloc(1, s->left)))
			return s->left = 0, NULL;
		s->block[s->n_block++] = s->at;
	}
	char *p = s->at;
	s->at += bytes;
	s->left -= bytes;
	return p;
}

void store_free(struct store *s)
{
	for (unsigned i = 0; i < s->n_block; i++)
		free(s->block[i]);
	mem_free(s->block);
	*s = (struct store){0};
}

/* The states that the gold spans give to tokens. */
static void mark(const struct article *source, struct sample *out)
{
	uint32_t at = 0;
	for (unsigned k = 0; k < source->n_gold; k++) {
		const struct span *g = &source->gold[k];
		while (at < out->a.n && out->a.end[at] <= g->begin)
			at++;
		uint32_t b = at;
		while (at < out->a.n && out->a.begin[at] < g->end)
			at++;
		for (uint32_t i = b; i < at; i++)
			out->gold[i] = (uint8_t)crf_state(g->kind, at - b == 1 ? CRF_UNIT : i == b ? CRF_BEGIN : i + 1 == at ? CRF_LAST : CRF_INSIDE);
	}
}

/* A sentence that ends inside a span cuts it, and so does the bound on sentences: no path leaves a span open. */
static void mend(struct sample *s)
{
	for (uint32_t q = 0; q < s->a.n_sentence; q++) {
		uint32_t b = s->a.sentence[q], e = s->a.sentence[q + 1];
		unsigned first = s->gold[b] ? (s->gold[b] - 1u) % 4 : CRF_UNIT, last = s->gold[e - 1] ? (s->gold[e - 1] - 1u) % 4 : CRF_UNIT;
		if (first == CRF_INSIDE || first == CRF_LAST)
			s->gold[b] = (uint8_t)crf_state((s->gold[b] - 1u) / 4, first == CRF_LAST ? CRF_UNIT : CRF_BEGIN);
		last = s->gold[e - 1] ? (s->gold[e - 1] - 1u) % 4 : CRF_UNIT;
		if (last == CRF_BEGIN || last == CRF_INSIDE)
			s->gold[e - 1] = (uint8_t)crf_state((s->gold[e - 1] - 1u) / 4, last == CRF_BEGIN ? CRF_UNIT : CRF_LAST);
	}
}

static bool first_tokens(const qn_layer *token, const qn_layer *sentence, struct store *s, struct entity_article *a)
{
	uint32_t *first = store_take(s, (token->n + 2) * sizeof *first), n = 0, at = 0;
	if (!first)
		return false;
	for (uint32_t i = 0; i < token->n;) {
		while (at < sentence->n && sentence->end[at] <= token->begin[i])
			at++;
		uint32_t limit = at < sentence->n ? sentence->end[at] : UINT32_MAX, e = i + 1;
		while (e < token->n && token->begin[e] < limit && e - i < ENTITY_SENTENCE)
			e++;
		first[n++] = i;
		i = e;
	}
	first[n] = token->n;
	a->sentence = first;
	a->n_sentence = n;
	return true;
}

bool sample_look(struct engine *g, struct doc *d, const struct article *source, const struct entity_known *known, struct store *s,
                 struct sample *out, struct error *e)
{
	qn_layer token, sentence;
	if (!doc_set(d, "article", 7, source->text, source->len, e) || !engine_annotate(g, d, "token,sentence", e) ||
	    !doc_bind(d, "token", "", &token, e) || !doc_bind(d, "sentence", "", &sentence, e))
		return false;
	uint32_t *begin = store_take(s, (token.n + 1) * sizeof *begin), *end = store_take(s, (token.n + 1) * sizeof *end);
	uint8_t *gold = store_take(s, token.n + 1);
	*out = (struct sample){.source = source, .gold = gold, .a = {.text = source->text, .habit = source->habit, .n = token.n, .begin = begin, .end = end}};
	if (!begin || !end || !gold || !first_tokens(&token, &sentence, s, &out->a))
		return error_memory(e);
	memcpy(begin, token.begin, token.n * sizeof *begin);
	memcpy(end, token.end, token.n * sizeof *end);
	mark(source, out);
	mend(out);
	return entity_look(&out->a, known, store_take, s) || error_memory(e);
}

unsigned sample_features(const struct entity_article *a, uint32_t i, uint32_t b, uint32_t e, uint32_t *out)
{
	unsigned n = 0;
	for (int d = -ENTITY_REACH; d <= ENTITY_REACH; d++)
		if ((int64_t)i + d >= b && (int64_t)i + d < e)
			n += entity_word_features(&a->types[a->type[(int64_t)i + d]], d, a->habit, out + n);
	return n + entity_place_features(a, i, e, out + n);
}

static bool is_gold(const struct article *a, unsigned *at, uint32_t b, uint32_t e, unsigned kind)
{
	while (*at < a->n_gold && a->gold[*at].begin < b)
		(*at)++;
	return *at < a->n_gold && a->gold[*at].begin == b && a->gold[*at].end == e && a->gold[*at].kind == kind;
}

void sample_errors(const struct sample *s, const uint8_t *state)
{
	const struct article *a = s->source;
	unsigned at = 0;
	uint32_t from = 0;
	for (uint32_t i = 0; i < s->a.n; i++) {
		unsigned part = state[i] ? (state[i] - 1u) % 4 : CRF_INSIDE, kind = state[i] ? (state[i] - 1u) / 4 : 0;
		if (part == CRF_BEGIN || part == CRF_UNIT)
			from = i;
		if (part != CRF_LAST && part != CRF_UNIT)
			continue;
		uint32_t b = s->a.begin[from], e = s->a.end[i];
		for (; at < a->n_gold && a->gold[at].begin < b; at++)
			printf("- %s %.*s\n", kind_name[a->gold[at].kind], (int)(a->gold[at].end - a->gold[at].begin), a->text + a->gold[at].begin);
		if (at < a->n_gold && a->gold[at].begin == b) {
			const struct span *g = &a->gold[at++];
			if (g->end == e && g->kind == kind)
				continue;
			printf("! %s %.*s -> %s %.*s\n", kind_name[g->kind], (int)(g->end - b), a->text + b, kind_name[kind], (int)(e - b), a->text + b);
		} else
			printf("+ %s %.*s\n", kind_name[kind], (int)(e - b), a->text + b);
	}
	for (; at < a->n_gold; at++)
		printf("- %s %.*s\n", kind_name[a->gold[at].kind], (int)(a->gold[at].end - a->gold[at].begin), a->text + a->gold[at].begin);
}

void sample_count(const struct sample *s, const uint8_t *state, struct counts *c)
{
	unsigned at = 0;
	uint32_t from = 0;
	for (unsigned k = 0; k < s->source->n_gold; k++)
		c->gold[s->source->gold[k].kind]++;
	for (uint32_t i = 0; i < s->a.n; i++) {
		unsigned part = state[i] ? (state[i] - 1u) % 4 : CRF_INSIDE, kind = state[i] ? (state[i] - 1u) / 4 : 0;
		if (part == CRF_BEGIN || part == CRF_UNIT)
			from = i;
		if (part != CRF_LAST && part != CRF_UNIT)
			continue;
		c->found[kind]++;
		c->right[kind] += is_gold(s->source, &at, s->a.begin[from], s->a.end[i], kind);
	}
}

static double f1(unsigned right, unsigned found, unsigned gold) { return found + gold ? 200.0 * right / (found + gold) : 0; }

double counts_f1(const struct counts *c)
{
	return f1(c->right[0] + c->right[1] + c->right[2], c->found[0] + c->found[1] + c->found[2], c->gold[0] + c->gold[1] + c->gold[2]);
}

void counts_print(const char *name, const struct counts *c)
{
	printf("%-28s", name);
	for (unsigned k = 0; k < N_KIND; k++)
		printf("  %s %.1f", kind_name[k], f1(c->right[k], c->found[k], c->gold[k]));
	printf("  PER+ORG+LOC %.2f\n", counts_f1(c));
	fflush(stdout);
}
