/*
 * look.c -- what the learned part sees of each token by itself: its hashes, its
 * class, the marks and the name it stands in, and its place in the syntax.
 */
#include "quote.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"

#include <string.h>


static const char *const upos_name[] = {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
static const char *const rel_name[] = {"nsubj", "ccomp", "obj", "xcomp", "obl", "advcl", "parataxis", "nsubj:pass", "mark", "conj", "acl:relcl", "acl",
	"aux", "aux:pass", "cop", "iobj", "csubj", "appos", "case", "advmod", "nmod", "compound:prt", "expl", "punct", "det", "amod", "compound", "nmod:poss",
	"root", "flat", "cc", "nummod", "discourse", "vocative", "fixed", "obl:tmod", "obl:agent", "dep"};

static uint8_t among(const char *s, const char *const *name, size_t n)
{
	for (size_t k = 0; s && k < n; k++)
		if (strcmp(s, name[k]) == 0)
			return (uint8_t)(k + 1);
	return 0;
}

/* Relations and parts of speech are few: each symbol is compared once an article. */
struct codes { uint32_t n; qn_sym sym[96]; uint8_t code[96]; };

static uint8_t code_of(const struct article *a, struct codes *c, qn_sym s, const char *const *name, size_t n)
{
	if (s == QN_NONE)
		return 0;
	for (uint32_t k = 0; k < c->n; k++)
		if (c->sym[k] == s)
			return c->code[k];
	uint8_t code = among(a->string(a->arg, s), name, n);
	if (c->n < sizeof c->code)
		c->sym[c->n] = s, c->code[c->n++] = code;
	return code;
}

static void look_at_syntax(struct article *a)
{
	struct codes upos = {0}, rel = {0};
	const qn_layer *s = &a->syntax;
	if (s->n != a->n)
		return;
	for (uint32_t i = 0; i < a->n; i++) {
		struct look *l = &a->look[i];
		l->upos = code_of(a, &upos, s->col[0][i], upos_name, sizeof upos_name / sizeof *upos_name);
		l->head = s->col[2][i];
		l->rel = code_of(a, &rel, s->col[3][i], rel_name, sizeof rel_name / sizeof *rel_name);
		const char *lemma = s->col[1][i] == QN_NONE ? NULL : a->string(a->arg, s->col[1][i]);
		if (lemma && !(a->word[i] & W_CUE))
			l->lemma = feat_bytes(lemma, strlen(lemma));
	}
	for (uint32_t i = 0; i < a->n; i++) {
		const struct look *l = &a->look[i];
		if (l->head == QN_NONE || l->head >= a->n)
			continue;
		struct look *h = &a->look[l->head];
		h->kids |= 1u << (l->rel & 31);
		if (l->rel == REL_NSUBJ || l->rel == REL_NSUBJ_PASS)
			h->subject = i;
		/* its span reaches up to the root, at most as deep as a sentence may be */
		for (uint32_t up = l->head, depth = 0; up != QN_NONE && up < a->n && depth < 64; up = a->look[up].head, depth++) {
			struct look *u = &a->look[up];
			if (i < u->left)
				u->left = i;
			else if (i > u->right)
				u->right = i;
			else if (i > u->left && i < u->right && depth > 0)
				break;
		}
	}
}

static void look_at_marks(struct article *a)
{
	for (uint32_t k = 0; k < a->n_mark; k++) {
		const struct mark *m = &a->marks[k];
		uint32_t open = quote_token_at(a, m->open), close = m->in.e;
		if (m->outer != QN_NONE || m->in.b >= m->in.e)
			continue;
		if (open < m->in.b)
			a->look[open].place = M_OPEN;
		for (uint32_t i = m->in.b; i < m->in.e; i++)
			a->look[i].place = i == m->in.b ? M_FIRST : i + 1 == m->in.e ? M_LAST : M_INSIDE;
		if (m->closed && close < a->n)
			a->look[close].place = M_CLOSE;
	}
}

static void look_at_entities(struct article *a)
{
	static const char *const kind[] = {"PER", "ORG", "LOC", "MISC"};
	struct codes codes = {0};
	uint32_t at = 0;
	for (uint32_t k = 0; k < a->entities.n; k++) {
		uint8_t code = code_of(a, &codes, a->entities.col[0][k], kind, 4);
		while (at < a->n && a->begin[at] < a->entities.begin[k])
			at++;
		for (uint32_t i = at; i < a->n && a->end[i] <= a->entities.end[k]; i++)
			a->look[i].entity = code;
	}
}

bool quote_look(struct article *a)
{
	if (!(a->look = a->alloc(a->arg, ((size_t)a->n + 1) * sizeof *a->look)))
		return false;
	for (uint32_t i = 0; i < a->n; i++) {
		if (i % 4096 == 0 && quote_stops(a))
			return false;
		struct look *l = &a->look[i];
		const char *s = a->text + a->begin[i];
		uint32_t n = a->end[i] - a->begin[i];
		char low[64];
		size_t m = text_lower(s, n > 40 ? 40 : n, low, sizeof low), k = text_suffix(low, m, 3);
		l->lower = feat_bytes(low, m);
		l->suffix = feat_bytes(low + m - k, k);
		const char *lemma;
		l->lemma = l->lower;
		if ((quote_word(a->lexicon, s, n, &lemma) & (W_CUE | W_ATTITUDE)) && lemma)
			l->lemma = feat_bytes(lemma, strlen(lemma));
		l->class = (uint16_t)words_find(a->words, s, n);
		l->head = l->subject = QN_NONE;
		l->left = l->right = i;
	}
	look_at_entities(a);
	look_at_marks(a);
	look_at_syntax(a);
	for (uint32_t i = 0; i < a->n; i++) {
		struct look *l = &a->look[i];
		bool letter = quote_letter(a, i);
		l->brief = feat(feat(feat(l->entity, quote_capital(a, i)), letter ? a->word[i] & ~(uint32_t)(W_ATTITUDE | W_NOUN) : l->lower), letter);
	}
	return true;
}
