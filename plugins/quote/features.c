/*
 * features.c -- what the learned part sees.
 *
 * Two questions are asked of a chain of words. Of a sentence: which words are a
 * cue? Then, of the words around each cue: which are its source, which its
 * content? The second is asked as one asks for the arguments of a predicate
 * (semantic role labelling): a word is seen from the cue, by side, distance, the
 * marks and commas between, and the way to it through the syntax.
 */
#include "quote.h"
#include "../../core/learn/hash.h"

/* ---- cues */

static const struct look nowhere = {.lower = 1, .lemma = 1, .suffix = 1, .brief = 1, .head = QN_NONE, .subject = QN_NONE};

/* Within a chain only: words of another sentence are not seen. */
static const struct look *at(const struct article *a, uint32_t i, uint32_t b, uint32_t e)
{
	return i >= b && i < e ? &a->look[i] : &nowhere;
}

#define ADD1(x) f[n++] = feat_end(feat(template++, x))
#define ADD2(x, y) f[n++] = feat_end(feat(feat(template++, x), y))
#define ADD3(x, y, z) f[n++] = feat_end(feat(feat(feat(template++, x), y), z))

uint32_t quote_cue_features(const struct article *a, uint32_t i, uint32_t b, uint32_t e, uint32_t f[CUE_FEATURES], uint32_t *n_plain)
{
	uint32_t n = 0, template = 1000;
	const struct look *l = &a->look[i], *p = at(a, i - 1, b, e), *q = at(a, i + 1, b, e), *pp = at(a, i - 2, b, e), *qq = at(a, i + 2, b, e);
	const struct look *ppp = at(a, i - 3, b, e), *qqq = at(a, i + 3, b, e);
	uint32_t bits = a->word[i] & (W_CUE | W_WEAK | W_ATTITUDE | W_NOUN | W_ING | W_PAST | W_BASE);
	uint32_t that = 0;
	for (uint32_t k = i + 1; k < e && k < i + 6 && !that; k++)
		if (quote_in(a, k, "|that|if|whether|"))
			that = k - i;
	ADD1(0);
	ADD1(l->lower);
	ADD2(p->lower, 1);
	ADD2(q->lower, 1);
	ADD1(pp->lower);
	ADD1(qq->lower);
	ADD2(p->lower, l->lower);
	ADD2(l->lower, q->lower);
	ADD3(p->lower, l->lower, q->lower);
	ADD1(l->class);
	ADD1(p->class);
	ADD1(q->class);
	ADD1(pp->class);
	ADD1(qq->class);
	ADD2(p->class, l->class);
	ADD2(l->class, q->class);
	ADD1(l->suffix);
	ADD1(bits);
	ADD2(bits, p->brief);
	ADD2(bits, q->brief);
	ADD3(bits, p->brief, q->brief);
	ADD3(bits, q->brief, qq->brief);
	ADD3(bits, p->brief, pp->brief);
	ADD3(l->lower, p->brief, q->brief);
	ADD2(p->brief, q->brief);
	ADD2(l->brief, p->brief);
	ADD2(l->brief, q->brief);
	ADD2(ppp->brief, bits);
	ADD2(qqq->brief, bits);
	ADD2(l->lower, that);
	ADD2(bits, that);
	ADD3(l->place, p->place, q->place);
	ADD3(bits, l->place, qq->place);
	ADD3(l->lower, p->place, q->place == M_OPEN || qq->place == M_OPEN);
	ADD2(i - b < 3 ? i - b : 3, bits);
	ADD2(e - i < 4 ? e - i : 4, bits);
	ADD2(l->lower, e - b < 8);
	ADD1(l->lemma);
	ADD2(l->lemma, p->brief);
	ADD2(l->lemma, q->brief);
	ADD2(l->lemma, p->lemma);
	ADD2(l->lemma, q->lemma);
	ADD2(p->lemma, q->lemma);
	*n_plain = n;
	if (a->syntax.n == a->n) {
		const struct look *h = l->head == QN_NONE ? &nowhere : &a->look[l->head], *s = l->subject == QN_NONE ? &nowhere : &a->look[l->subject];
		uint32_t frame = l->kids & (1u << REL_NSUBJ | 1u << REL_CCOMP | 1u << REL_OBJ | 1u << REL_XCOMP | 1u << REL_OBL | 1u << REL_PARATAXIS | 1u << REL_NSUBJ_PASS | 1u << REL_MARK);
		ADD1(l->upos);
		ADD2(p->upos, l->upos);
		ADD2(l->upos, q->upos);
		ADD3(l->upos, p->upos, pp->upos);
		ADD3(l->upos, q->upos, qq->upos);
		ADD2(l->upos, l->rel);
		ADD2(l->lower, l->rel);
		ADD2(l->lemma, frame);
		ADD2(l->class, frame);
		ADD2(bits, frame);
		ADD2(l->upos, frame);
		ADD2(l->lemma, s->brief);
		ADD2(l->rel, l->lemma);
		ADD2(l->class, s->class);
		ADD2(s->lower, bits);
		ADD3(s->brief, s->entity, l->upos);
		ADD2(l->rel, h->lemma);
		ADD3(l->rel, h->class, l->lower);
		ADD3(l->rel, h->upos, bits);
		ADD2(h->kids & (1u << REL_CCOMP | 1u << REL_XCOMP | 1u << REL_NSUBJ), l->rel);
	}
	return n;
}

/* ---- roles */

uint32_t quote_leads_to(const struct article *a, uint32_t i)
{
	const struct look *l = &a->look[i], *v = l->rel == REL_MARK && l->head != QN_NONE ? &a->look[l->head] : NULL;
	return v && v->rel == REL_ADVCL && v->head != QN_NONE ? v->head : 0;
}

bool quote_shares_subject(uint8_t rel) { return rel == REL_CONJ || rel == REL_ADVCL; }

static bool in_mark(const struct look *l) { return l->place == M_FIRST || l->place == M_INSIDE || l->place == M_LAST; }

uint32_t quote_head(const struct article *a, struct span cue)
{
	if (a->syntax.n == a->n)
		for (uint32_t i = cue.e; i-- > cue.b;)
			if (a->look[i].head == QN_NONE || a->look[i].head < cue.b || a->look[i].head >= cue.e)
				return i;
	for (uint32_t i = cue.e; i-- > cue.b;)
		if (quote_has(a, i, W_CUE))
			return i;
	return cue.e - 1;
}

static void fill(const struct article *a, struct window *w, uint32_t first, uint32_t last)
{
	enum { KEEP = 10 };
	w->n = 0;
	for (uint32_t i = first; i < last && w->n < WINDOW; i++) {
		w->token[w->n++] = i;
		if (a->mark[i] == QN_NONE || i >= w->cue.e + 4 * WINDOW)
			continue;
		const struct mark *m = &a->marks[a->mark[i]];
		if (m->in.e - m->in.b > 3 * KEEP && i + 1 == m->in.b + KEEP && !(w->cue.b >= m->in.b && w->cue.b < m->in.e))
			i = m->in.e - KEEP - 1; /* the middle of a long quotation */
	}
}

static uint32_t path_to(const struct article *a, uint32_t head, uint32_t t, uint8_t *edge)
{
	/* up from the word, until the cue's head or one of its heads is met */
	uint32_t above[4] = {head}, n = 1;
	*edge = 0;
	while (n < 4 && above[n - 1] < a->n && a->look[above[n - 1]].head != QN_NONE) {
		above[n] = a->look[above[n - 1]].head;
		n++;
	}
	for (uint32_t i = t, last = QN_NONE, depth = 0; i != QN_NONE && depth < 24; last = i, i = a->look[i].head, depth++)
		for (uint32_t k = 0; k < n; k++)
			if (above[k] == i) {
				const struct look *l = last == QN_NONE ? NULL : &a->look[last];
				if (l)
					*edge = (uint8_t)((l->left == t) + 2 * (l->right == t));
				uint32_t h = feat(feat(k + 1, l ? l->rel : 99), k > 0 ? a->look[above[k - 1]].rel : 0);
				return feat(h, l ? last < head : t < head);
			}
	return 7;
}

/* How the reporting clause stands in its sentence: the sign before it and the one behind the cue. "X, he said." is told
   from "He said X." by nothing else. */
static uint32_t style_of(const struct article *a, struct span cue)
{
	uint32_t i = cue.b, s = a->sentence[cue.b], left = 1;
	for (; i > 0 && cue.b - i < 14; i--) {
		if (a->sentence[i - 1] != s)
			break;
		if (!quote_letter(a, i - 1) && !quote_in(a, i - 1, "|.|'s|'|&|\xe2\x80\x99s|")) {
			left = quote_is_mark(a, i - 1) ? 3 : a->look[i - 1].lower;
			break;
		}
		if (quote_has(a, i - 1, W_WHO | W_SUBORDINATE | W_LINK) || quote_has(a, i - 1, W_CUE | W_ATTITUDE)) {
			left = a->look[i - 1].lower;
			break;
		}
	}
	uint32_t words = cue.b - i < 4 ? cue.b - i : cue.b - i < 8 ? 4 : 5, end = cue.e >= a->n || a->sentence[cue.e] != s;
	uint32_t right = end ? 1 : quote_is_mark(a, cue.e) ? 3 : quote_letter(a, cue.e) && !quote_in(a, cue.e, "|that|") ? 4 : a->look[cue.e].lower;
	return feat(feat(feat(left, right), words > 2), cue.b - i == 0);
}

void quote_window(const struct article *a, struct span cue, struct window *w)
{
	uint32_t b = cue.b, e = cue.e;
	w->cue = cue;
	w->head = quote_head(a, cue);
	while (b > 0 && a->sentence[b - 1] == a->sentence[cue.b] && cue.b - b < 2 * WINDOW)
		b--;
	while (e < a->n && a->sentence[e] == a->sentence[cue.b] && e - cue.e < 2 * WINDOW)
		e++;
	/* a quotation that stands before or behind the sentence is seen too */
	if (b > 0 && a->paragraph[b - 1] == a->paragraph[b]) {
		uint32_t inside = a->look[b - 1].place == M_CLOSE ? b - 2 : b - 1;
		if (b > 1 && (a->look[b - 1].place == M_CLOSE || (in_mark(&a->look[b]) && a->mark[b] == a->mark[b - 1])) && a->mark[inside] != QN_NONE &&
		    a->mark[cue.b] == QN_NONE) {
			b = a->marks[a->mark[inside]].in.b;
			b -= b > 0 && a->look[b - 1].place == M_OPEN;
		}
	}
	if (e < a->n && in_mark(&a->look[e]) && a->mark[e] == a->mark[e - 1] && a->mark[cue.b] == QN_NONE)
		e = a->marks[a->mark[e]].in.e;
	else if (e + 1 < a->n && a->look[e].place == M_OPEN && quote_is(a, e - 1, ":"))
		e = a->marks[a->mark[e + 1]].in.e;
	fill(a, w, b, e);
	if (w->n == WINDOW && w->token[WINDOW - 1] < cue.e + 20 ) { /* a very long one: what is around the cue */
		b = cue.b > WINDOW / 2 ? cue.b - WINDOW / 2 : 0;
		fill(a, w, b, e);
	}
	w->at = 0;
	while (w->at + 1 < w->n && w->token[w->at] < cue.b)
		w->at++;
	w->style = style_of(a, cue);
	bool syntax = a->syntax.n == a->n;
	for (uint32_t k = 0; k < w->n; k++)
		w->commas[k] = w->cues[k] = w->marks[k] = w->that[k] = 0; /* nothing stands between the cue and its own words */
	for (int side = 0; side < 2; side++) {
		uint8_t commas = 0, cues = 0, marks = 0, that = 0;
		for (uint32_t j = 0; j < w->n; j++) {
			uint32_t k = side ? j : w->n - 1 - j, t = w->token[k];
			if (side ? t < cue.e : t >= cue.b)
				continue;
			if (!side)
				that = that || quote_is(a, t, "that");
			w->commas[k] = commas;
			w->cues[k] = cues;
			w->marks[k] = marks;
			w->that[k] = that;
			if (side)
				that = that || quote_is(a, t, "that");
			commas = (uint8_t)(commas + (commas < 3 && quote_is(a, t, ",")));
			cues = (uint8_t)(cues + (cues < 2 && quote_has(a, t, W_CUE | W_ATTITUDE)));
			marks = (uint8_t)(marks + (marks < 3 && (a->look[t].place == M_OPEN || a->look[t].place == M_CLOSE)));
		}
	}
	for (uint32_t k = 0; k < w->n; k++) {
		w->edge[k] = 0;
		w->path[k] = syntax ? path_to(a, w->head, w->token[k], &w->edge[k]) : 0;
	}
}

static uint32_t bucket(uint32_t d) { return d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : 9; }

uint32_t quote_role_features(const struct article *a, const struct window *w, uint32_t k, uint32_t f[ROLE_FEATURES], uint32_t *n_plain)
{
	uint32_t n = 0, template = 2000, t = w->token[k];
	const struct look *l = &a->look[t], *p = k > 0 ? &a->look[w->token[k - 1]] : &nowhere, *q = k + 1 < w->n ? &a->look[w->token[k + 1]] : &nowhere;
	const struct look *c = &a->look[w->head], *c1 = w->cue.e < a->n ? &a->look[w->cue.e] : &nowhere, *c0 = w->cue.b > 0 ? &a->look[w->cue.b - 1] : &nowhere;
	if (t >= w->cue.b && t < w->cue.e) {
		f[0] = feat_end(feat(1999, 0));
		return *n_plain = 1;
	}
	uint32_t side = t >= w->cue.e, d = bucket(side ? k - w->at : w->at - k), last = (k == 0) + 2 * (k + 1 == w->n);
	uint32_t form = a->word[w->head] & (W_CUE | W_ATTITUDE | W_ING | W_PAST | W_NOUN | W_BASE), cross = feat(feat(feat(side, w->commas[k]), w->marks[k]), l->place);
	const struct look *pp = k > 1 ? &a->look[w->token[k - 2]] : &nowhere, *qq = k + 2 < w->n ? &a->look[w->token[k + 2]] : &nowhere;
	ADD1(side);
	ADD2(side, d);
	ADD3(side, d, c->lower);
	ADD2(side, l->lower);
	ADD2(side, p->lower);
	ADD2(side, q->lower);
	ADD3(side, l->lower, c->lemma);
	ADD3(side, d, c->lemma);
	ADD2(side, l->class);
	ADD2(side, p->class);
	ADD2(side, q->class);
	ADD3(side, l->brief, p->brief);
	ADD3(side, l->brief, q->brief);
	ADD3(p->brief, l->brief, q->brief);
	ADD3(side, p->brief, pp->brief);
	ADD3(side, q->brief, qq->brief);
	ADD3(side, d, l->brief);
	ADD3(side, d, p->brief);
	ADD3(side, d, q->brief);
	ADD1(cross);
	ADD2(cross, p->place);
	ADD2(cross, q->place);
	ADD3(cross, p->lower, l->brief);
	ADD3(side, w->that[k], w->cues[k]);
	ADD3(feat(side, w->that[k]), w->commas[k], c->lemma);
	ADD3(side, w->commas[k], l->brief);
	ADD3(side, w->commas[k], q->brief);
	ADD3(side, w->commas[k], p->brief);
	ADD3(side, last, form);
	ADD3(side, last, l->brief);
	ADD3(side, c1->brief, d);
	ADD3(side, c1->lower, c->lemma);
	ADD3(feat(side, c0->brief), c1->brief, w->commas[k]);
	ADD3(side, form, d);
	ADD3(side, form, c0->brief);
	ADD3(feat(side, c->class), w->commas[k], w->that[k]);
	ADD3(side, c->class, l->brief);
	ADD3(feat(side, w->cues[k]), w->commas[k], w->marks[k]);
	ADD3(side, c1->place == M_OPEN || c0->place == M_CLOSE, in_mark(l));
	ADD2(side, w->style);
	ADD3(side, w->style, feat(w->commas[k], w->marks[k]));
	ADD3(side, w->style, l->place);
	ADD3(side, w->style, feat(d, l->brief));
	ADD3(side, w->style, feat(last, p->brief));
	ADD3(side, w->style, feat(q->brief, w->commas[k]));
	ADD3(side, w->style, feat(last, c->lemma));
	ADD3(side, c->lemma, l->brief);
	ADD3(side, c->lemma, feat(w->commas[k], q->brief));
	*n_plain = n;
	if (a->syntax.n == a->n) {
		uint32_t path = feat(w->path[k], side), before = k > 0 ? w->path[k - 1] : 3, behind = k + 1 < w->n ? w->path[k + 1] : 3;
		ADD1(path);
		ADD2(path, c->lemma);
		ADD3(path, c->lemma, w->edge[k]);
		ADD2(path, c->class);
		ADD2(path, w->edge[k]);
		ADD2(path, before);
		ADD2(path, behind);
		ADD3(path, l->upos, w->edge[k]);
		ADD3(path, form, c->rel);
		ADD3(path, p->brief, before);
		ADD3(path, q->brief, behind);
		ADD3(path, l->rel, l->upos);
		ADD3(path, w->commas[k], w->marks[k]);
		ADD3(path, l->lower, w->edge[k]);
		ADD3(path, w->style, w->commas[k]);
		ADD3(path, c->kids & (1u << REL_CCOMP | 1u << REL_NSUBJ | 1u << REL_OBJ | 1u << REL_XCOMP | 1u << REL_PARATAXIS), w->edge[k]);
		ADD2(side, l->upos);
		ADD3(p->upos, l->upos, side);
		ADD3(l->upos, q->upos, side);
	}
	return n;
}
