/*
 * view.c -- from layers to a window of words: see view.h.
 */
#include "portray.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "../../core/learn/upos.h"

#include <string.h>

/* ---- words that matter by themselves */

static const char negations[] = "|not|n't|n’t|no|never|without|neither|nor|none|nobody|nothing|cannot|hardly|barely|scarcely|"
                                "rarely|seldom|nowhere|";
static const char common[] = "|the|a|an|of|and|to|in|on|at|for|with|by|from|as|is|are|was|were|be|been|being|it|its|that|this|"
                             "these|those|he|she|they|his|her|their|him|them|has|have|had|will|would|who|which|'s|’s|i|we|you|or|";

/* ---- the window */

/* Last row of `l` that begins at `at` or before; 0 if none does. */
static uint32_t row_at(const qn_layer *l, uint32_t at)
{
	uint32_t i = qn_find(l, at + 1);
	return i ? i - 1 : 0;
}

/* Tokens [*b, *e) that a span touches. */
static bool tokens_of(const qn_layer *token, struct view_place p, uint32_t *b, uint32_t *e)
{
	if (!token->n)
		return false;
	*b = row_at(token, p.begin);
	while (*b < token->n && token->end[*b] <= p.begin)
		++*b;
	for (*e = *b; *e < token->n && token->begin[*e] < p.end && *e - *b < VIEW_MOST / 4;)
		++*e;
	return *e > *b;
}

static void sentence_of(const struct view_article *a, uint32_t token, uint32_t *b, uint32_t *e)
{
	uint32_t at = a->token->begin[token];
	*b = token;
	*e = token + 1;
	if (!a->sentence->n)
		return;
	uint32_t s = row_at(a->sentence, at);
	*b = qn_find(a->token, a->sentence->begin[s]);
	*e = qn_find(a->token, a->sentence->end[s]);
	*b = *b > token ? token : *b;
	*e = *e <= token ? token + 1 : *e;
}

static uint8_t link_of(const char *rel)
{
	static const struct { const char *name; enum view_link link; } known[] = {
		{"nsubj", LINK_SUBJECT}, {"nsubj:outer", LINK_SUBJECT}, {"nsubj:pass", LINK_PASSIVE}, {"obj", LINK_OBJECT}, {"iobj", LINK_INDIRECT},
		{"obl", LINK_OBLIQUE}, {"obl:agent", LINK_AGENT}, {"nmod", LINK_OF}, {"nmod:poss", LINK_OWNER}, {"amod", LINK_QUALITY},
		{"compound", LINK_COMPOUND}, {"flat", LINK_FLAT}, {"conj", LINK_JOINED}, {"appos", LINK_APPOSED}, {"nmod:desc", LINK_APPOSED},
		{"acl", LINK_CLAUSE}, {"acl:relcl", LINK_CLAUSE}, {"advcl", LINK_BESIDE}, {"xcomp", LINK_OPEN}, {"ccomp", LINK_SAID},
		{"parataxis", LINK_SAID}, {"advmod", LINK_MANNER}, {"aux:pass", LINK_PASSIVE_SIGN}, {"case", LINK_CASE}};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(rel, known[i].name) == 0)
			return (uint8_t)known[i].link;
	return LINK_OTHER;
}

/* Names say nothing: Grace is no grace. */
static struct connotation says(const struct view_article *a, const struct view_word *w)
{
	static const char rated[] = "vvxvnnNnajdrir"; /* a tag, the part of speech that it is rated as */
	if (w->flags & (WORD_NAME | WORD_SIGN) || !a->connotations)
		return (struct connotation){0};
	for (const char *k = rated; *k; k += 2)
		if (*k == w->tag)
			return connotations_find(a->connotations, w->lemma, k[1]);
	return w->tag ? (struct connotation){0} : connotations_find(a->connotations, w->lemma, 0);
}

static uint32_t hash_of(const struct view_article *a, qn_sym s)
{
	const char *string = s == QN_NONE ? "" : a->string(a->arg, s);
	return feat_bytes(string, strlen(string));
}

enum sign { SEEN_WORD = 1, SEEN_NEGATION, SEEN_TURN, SEEN_OPENS, SEEN_CLOSES, SEEN_MARK /* opens or closes, by turns */ };

/* A straight quotation mark opens behind a space; between two spaces it may close as well. */
static uint8_t straight(const struct view_article *a, uint32_t t)
{
	uint32_t at = a->token->begin[t];
	bool behind_space = at == 0 || memchr(" \n\t([-", a->text[at - 1], 6);
	bool before_space = t + 1 == a->token->n || a->token->begin[t + 1] > a->token->end[t];
	return !behind_space ? SEEN_CLOSES : before_space ? SEEN_MARK : SEEN_OPENS;
}

static uint8_t sign_of(const struct view_article *a, uint32_t t, const char *low, size_t n)
{
	return text_among(negations, low, n) ? SEEN_NEGATION
	     : text_among("|but|because|although|though|while|", low, n) ? SEEN_TURN
	     : text_among("|“|„|«|``|", low, n) ? SEEN_OPENS
	     : text_among("|”|»|''|", low, n) ? SEEN_CLOSES
	     : text_among("|\"|", low, n) ? straight(a, t) : SEEN_WORD;
}

static void see(const struct view_article *a, uint32_t t, struct view_seen *seen)
{
	char low[64];
	const char *s = a->text + a->token->begin[t];
	size_t len = a->token->end[t] - a->token->begin[t], k = text_lower(s, len, low, sizeof low);
	unsigned flags = text_flags(s, len);
	struct view_word *w = &seen->word;
	*w = (struct view_word){.low = feat_bytes(low, k), .head = VIEW_NONE};
	seen->sign = len < 32 ? sign_of(a, t, low, k) : SEEN_WORD;
	w->lemma = w->low;
	w->class = (uint16_t)words_find(a->words, s, len);
	if (!(flags & (TEXT_LETTER | TEXT_DIGIT)))
		w->flags |= WORD_SIGN;
	if (flags & TEXT_LETTER && !(flags & TEXT_UPPER_FIRST))
		w->flags |= WORD_SMALL;
	if (text_among(common, low, k))
		w->flags |= WORD_COMMON;
	else if (flags & TEXT_UPPER_FIRST && words_case(a->words, s, len) < 1 + 16)
		w->flags |= WORD_NAME;
	if (a->opinion)
		w->opinion = opinion_form(a->opinion, low, k);
	if (a->syntax) {
		w->tag = upos_char(a->string(a->arg, a->syntax->col[0][t]));
		w->lemma = hash_of(a, a->syntax->col[1][t]);
		w->rel = hash_of(a, a->syntax->col[3][t]);
		w->link = a->syntax->col[3][t] == QN_NONE ? LINK_OTHER : link_of(a->string(a->arg, a->syntax->col[3][t]));
	}
	w->says = says(a, w);
}

/* The word of a token in a view of tokens [first, first + n); answers its sign. */
static uint8_t look(const struct view_article *a, uint32_t t, uint32_t first, uint32_t n, struct view_word *w)
{
	struct view_seen here = {.sign = 0}, *seen = a->seen ? &a->seen[t] : &here;
	if (!seen->sign)
		see(a, t, seen);
	*w = seen->word;
	uint32_t head = a->syntax ? a->syntax->col[2][t] : QN_NONE;
	if (head != QN_NONE && head != t && head >= first && head < first + n)
		w->head = (uint16_t)(head - first);
	return seen->sign;
}

/* A negation reaches over the next words up to a sign or "but". */
static void negate(const uint8_t *sign, struct view *v)
{
	enum { REACH = 6 };
	unsigned left = 0;
	for (uint16_t i = 0; i < v->n; i++) {
		if (sign[i] == SEEN_NEGATION) {
			left = REACH;
			continue;
		}
		if (v->word[i].flags & WORD_SIGN || sign[i] == SEEN_TURN)
			left = 0;
		if (left && !(v->word[i].flags & WORD_COMMON)) {
			v->word[i].flags |= WORD_NEGATED;
			left--;
		}
	}
}

/* Whether token t begins a paragraph, which ends what is not closed: on a new line, unless the line before was full in the middle of a sentence. */
static bool new_paragraph(const struct view_article *a, uint32_t t)
{
	const char *gap = a->text + (t > 0 ? a->token->end[t - 1] : 0);
	size_t n = t > 0 ? a->token->begin[t] - a->token->end[t - 1] : 0;
	const char *line = memchr(gap, '\n', n);
	return line && (gap[-1] == '.' || gap[-1] == '?' || gap[-1] == '!' || memchr(line + 1, '\n', n - (size_t)(line + 1 - gap)));
}

/* Whether a quotation that began before is still open at token `first`: by the last mark of its paragraph. */
static bool open_before(const struct view_article *a, uint32_t first)
{
	enum { BACK = 200, MARK_BYTES = 3 };
	for (uint32_t t = first; t > 0 && first - t < BACK && !new_paragraph(a, t); t--) {
		const char *s = a->text + a->token->begin[t - 1];
		size_t n = a->token->end[t - 1] - a->token->begin[t - 1];
		uint8_t sign = n > MARK_BYTES ? SEEN_WORD : sign_of(a, t - 1, s, n);
		if (sign >= SEEN_OPENS)
			return sign == SEEN_OPENS;
	}
	return false;
}

/* What stands in quotation marks. */
static void quote(const struct view_article *a, const uint8_t *sign, struct view *v)
{
	bool open = open_before(a, v->from);
	for (uint16_t i = 0; i < v->n; i++) {
		open = open && !new_paragraph(a, v->from + i);
		if (sign[i] >= SEEN_OPENS)
			open = sign[i] == SEEN_OPENS || (sign[i] == SEEN_MARK && !open);
		else if (open)
			v->word[i].flags |= WORD_QUOTED;
	}
}

static void mark(struct view *v, struct view_span *s, unsigned flag)
{
	for (uint16_t i = s->b; i < s->e; i++)
		v->word[i].flags |= (uint8_t)flag;
	s->head = (uint16_t)(s->e - 1);
	for (uint16_t i = s->b; i < s->e && v->tree; i++) {
		uint16_t h = v->word[i].head;
		if ((h < s->b || h >= s->e) && v->word[i].tag != '.') {
			s->head = i;
			break;
		}
	}
}

void view_link_children(struct view *v)
{
	for (uint16_t i = 0; i < v->n; i++)
		v->child[i] = v->next[i] = VIEW_NONE;
	for (uint16_t i = v->last; i-- > v->first;) {
		uint16_t h = v->word[i].head;
		if (h == VIEW_NONE)
			continue;
		v->next[i] = v->child[h];
		v->child[h] = i;
	}
}

/* Tokens [b, e) and what is around them: widened to the sentence [sb, se), then beyond it, to both sides alike. */
static void fill(const struct view_article *a, uint32_t b, uint32_t e, uint32_t sb, uint32_t se, struct view *v)
{
	uint8_t sign[VIEW_MOST];
	uint32_t wide_b = sb > VIEW_ASIDE ? sb - VIEW_ASIDE : 0, wide_e = se + VIEW_ASIDE < a->token->n ? se + VIEW_ASIDE : a->token->n;
	while (e - b < VIEW_MOST && (b > wide_b || e < wide_e)) {
		bool inside_left = b > sb, inside_right = e < se;
		if (b > wide_b && (inside_left || !inside_right))
			b--;
		if (e - b < VIEW_MOST && e < wide_e && (inside_right || !(b > sb)))
			e++;
	}
	v->from = b;
	v->n = (uint16_t)(e - b);
	v->tree = a->syntax != NULL;
	v->first = (uint16_t)(sb > b ? sb - b : 0);
	v->last = (uint16_t)((se < e ? se : e) - b);
	for (uint32_t t = b; t < e; t++)
		sign[t - b] = look(a, t, b, v->n, &v->word[t - b]);
	negate(sign, v);
	quote(a, sign, v);
	view_link_children(v);
}

static void mark_target(struct view *v, uint32_t b, uint32_t e)
{
	v->target = (struct view_span){(uint16_t)(b - v->from), (uint16_t)(e - v->from), 0};
	mark(v, &v->target, WORD_TARGET);
	portray(v, &v->target, v->of_target);
}

static void mark_holder(struct view *v, uint32_t b, uint32_t e)
{
	v->holder = (struct view_span){(uint16_t)(b - v->from), (uint16_t)(e - v->from), 0};
	mark(v, &v->holder, WORD_HOLDER);
	portray(v, &v->holder, v->of_holder);
}

bool view_sentence(const struct view_article *a, struct view_place sentence, struct view *v)
{
	uint32_t b = qn_find(a->token, sentence.begin), e = qn_find(a->token, sentence.end);
	memset(v, 0, offsetof(struct view, word));
	if (b >= e)
		return false;
	fill(a, b, b + 1, b, e, v);
	return true;
}

bool view_mark(const struct view_article *a, struct view_place target, const struct view_place *holder, struct view *v)
{
	uint32_t tb, te, hb = 0, he = 0, to = v->from + v->last, from = v->from + v->first;
	if (v->last - v->first > VIEW_MOST - 2 * VIEW_ASIDE || !tokens_of(a->token, target, &tb, &te) || tb < from || te > to ||
	    (holder && (!tokens_of(a->token, *holder, &hb, &he) || hb < from || he > to)))
		return false;
	for (uint16_t i = v->first; i < v->last; i++)
		v->word[i].flags &= (uint8_t)~(WORD_TARGET | WORD_HOLDER);
	mark_target(v, tb, te);
	v->holder = (struct view_span){0};
	if (holder)
		mark_holder(v, hb, he);
	return true;
}

bool view_make(const struct view_article *a, struct view_place target, const struct view_place *holder, struct view *v)
{
	uint32_t tb, te, hb = 0, he = 0, sb, se, b, e;
	memset(v, 0, offsetof(struct view, word));
	if (!tokens_of(a->token, target, &tb, &te))
		return false;
	sentence_of(a, tb, &sb, &se);
	b = tb;
	e = te;
	if (holder) {
		v->apart = !tokens_of(a->token, *holder, &hb, &he);
		uint32_t lo = hb < tb ? hb : tb, hi = he > te ? he : te;
		if (v->apart || hi - lo > VIEW_MOST - 2 * VIEW_ASIDE)
			v->apart = true;
		else {
			uint32_t s2, e2;
			sentence_of(a, hb, &s2, &e2);
			sb = s2 < sb ? s2 : sb;
			se = e2 > se ? e2 : se;
			b = lo;
			e = hi;
		}
	}
	fill(a, b, e, sb, se, v);
	mark_target(v, tb, te);
	if (holder && !v->apart)
		mark_holder(v, hb, he);
	return true;
}

