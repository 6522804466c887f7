/*
 * plain.c -- reports that say plainly that they are, and that the chains miss
 * where much stands between: "Li said through an aide on Monday that ...",
 * "According to a statement read for the board, ...".
 */
#include "quote.h"

enum { REACH = 16, CLAUSE = 40, SENTENCE = 400, NEAR = 600 }; /* tokens: between a verb and its "that" or its clause's verb, of a sentence, between a find and another */
static const float LIKELY = 0.55f;
static const float SURE = 0.75f; /* how often such a find was right on articles that nothing was learned from */

/* Whether a find has the tokens [b, e), or some of them, in its cue, or, unless `within`, the first in what is said; *empty: a find
   of that cue that has nothing that is said; *from: the first that is near, which only goes forward. */
static bool is_taken(struct frames *f, uint32_t n, uint32_t b, uint32_t e, bool within, uint32_t *from, struct frame **empty)
{
	while (*from < n && f->at[*from].cue.b + NEAR < b)
		++*from;
	for (uint32_t k = *from; k < n && f->at[k].cue.b < b + NEAR; k++) {
		if (f->at[k].cue.b < e && f->at[k].cue.e > b) {
			if (f->at[k].n_content)
				return true;
			*empty = &f->at[k];
		}
		for (uint32_t p = 0; p < f->at[k].n_content && !within; p++)
			if (f->at[k].content[p].b <= b && f->at[k].content[p].e > b)
				return true;
	}
	return false;
}

/* "said through an aide": where two cues side by side were found for the same words, the one that no list knows goes. */
static void one_of_two(const struct article *a, struct frames *f)
{
	uint32_t n = 0;
	for (uint32_t k = 0; k < f->n; k++) {
		struct frame *x = &f->at[k], *last = n ? &f->at[n - 1] : NULL;
		bool same = last && x->n_content && last->n_content && a->sentence[x->cue.b] == a->sentence[last->cue.b] && x->content[0].b == last->content[0].b &&
		            x->content[0].b >= x->cue.e && x->cue.b < last->cue.e + 4 && !quote_has(a, x->cue.e - 1, W_CUE | W_NOUN | W_ATTITUDE);
		if (!same)
			f->at[n++] = *x;
	}
	f->n = n;
}

static uint32_t sentence_end(const struct article *a, uint32_t i)
{
	uint32_t e = i + 1;
	while (e < a->n && a->sentence[e] == a->sentence[i] && e < i + SENTENCE)
		e++;
	while (e > i + 1 && !quote_letter(a, e - 1) && a->mark[e - 1] == QN_NONE && !quote_is_mark(a, e - 1) && !quote_is(a, e - 1, ")"))
		e--;
	return e;
}

/* The "that" behind verb i with nothing between but when, where and to whom; 0: none. */
static uint32_t that_behind(const struct article *a, uint32_t i)
{
	for (uint32_t t = i + 1; t < a->n && t < i + REACH && a->sentence[t] == a->sentence[i]; t++) {
		if (quote_is(a, t, "that"))
			return t;
		if (quote_has(a, t, W_CUE | W_AUX | W_WHO | W_SUBORDINATE | W_LINK | W_PRONOUN) || a->mark[t] != QN_NONE || quote_is_mark(a, t) || quote_in(a, t, "|,|:|;|(|"))
			return 0;
	}
	return 0;
}

/* Whether "that" at token t opens what verb i says: the trees say so, or nobody is told and a subject stands behind it. */
static bool opens(const struct article *a, uint32_t i, uint32_t t)
{
	return a->look[t].rel == REL_MARK || ((quote_has(a, i + 1, W_PREP | W_TIME | W_ADVERB) && !quote_has(a, i + 1, W_AUX)) && (quote_has(a, t + 1, W_DET | W_PRONOUN | W_HIS) || quote_capital(a, t + 1)));
}

struct span quote_subject(const struct article *a, uint32_t i)
{
	uint32_t s = a->look[i].subject;
	if (s == QN_NONE || a->look[s].right >= i)
		return quote_shared_subject(a, (struct span){i, i + 1});
	struct span out = {a->look[s].left, a->look[s].right + 1};
	while (out.e > out.b && !quote_letter(a, out.e - 1) && !quote_is(a, out.e - 1, ")"))
		out.e--;
	return out;
}

/* "Li said through an aide that X". */
static bool says_that(const struct article *a, uint32_t i, struct frame *f)
{
	if (!quote_has(a, i, W_CUE) || quote_has(a, i, W_WEAK | W_NOUN | W_ING) || a->mark[i] != QN_NONE || a->look[i].entity || (i && quote_has(a, i - 1, W_DET | W_HIS | W_BE)))
		return false;
	uint32_t t = that_behind(a, i);
	if (!t || !opens(a, i, t))
		return false;
	struct span who = quote_subject(a, i);
	if (who.b >= who.e || a->mark[who.b] != QN_NONE || quote_in(a, who.b, "|it|that|which|there|"))
		return false;
	*f = (struct frame){.cue = {i, i + 1}, .source = who, .n_content = 1, .content = {{t + 1, sentence_end(a, t)}}, .cue_conf = SURE, .conf = SURE};
	return f->content[0].e > t + 2;
}

/* "The court held that X": what judges find; others hold opinions. */
static bool rules_that(const struct article *a, uint32_t i, struct frame *f)
{
	if (!quote_in(a, i, "|held|holds|") || !quote_is(a, i + 1, "that") || a->mark[i] != QN_NONE || !opens(a, i, i + 1))
		return false;
	struct span who = quote_subject(a, i);
	if (!quote_judges(a, who) || a->mark[who.b] != QN_NONE)
		return false;
	*f = (struct frame){.cue = {i, i + 1}, .source = who, .n_content = 1, .content = {{i + 2, sentence_end(a, i)}}, .cue_conf = SURE, .conf = SURE};
	return f->content[0].e > i + 3;
}

/* Where X of "According to X Y" ends by the trees: before the comma or the subject that stands behind it; 0: they do not say. */
static uint32_t by_tree(const struct article *a, uint32_t i)
{
	uint32_t noun = a->look[i].head, e, verb;
	if (noun == QN_NONE || noun < i + 2 || noun >= a->n || a->look[noun].left > i || (verb = a->look[noun].head) == QN_NONE || verb >= a->n || verb < noun)
		return 0;
	for (e = a->look[noun].right + 1; e > noun + 1 && quote_is(a, e - 1, ","); e--)
		;
	uint32_t subject = a->look[verb].subject;
	bool there = subject != QN_NONE && a->look[subject].left == e;
	return quote_is(a, e, ",") || there || (quote_is(a, e, "there") && a->look[e].head == verb) ? e : 0;
}

/* "According to X, Y", "According to X Y": the trees say how far X goes, else it is the first comma. */
static bool according(const struct article *a, uint32_t i, struct frame *f)
{
	if (!quote_is(a, i, "according") || !quote_is(a, i + 1, "to") || (i && a->sentence[i - 1] == a->sentence[i]) || a->mark[i] != QN_NONE)
		return false;
	uint32_t e = by_tree(a, i), last = sentence_end(a, i);
	for (uint32_t k = i + 2; !e && k < last; k++)
		e = quote_is(a, k, ",") ? k : 0;
	if (!e || e + 2 >= last || e - i > 30)
		return false;
	*f = (struct frame){.cue = {i, i + 2}, .source = {i + 2, e}, .n_content = 1, .content = {{e + quote_is(a, e, ","), last}}, .cue_conf = SURE, .conf = SURE};
	return true;
}

/* "He believes X", "Li said she felt X": a verb of belief with its subject and its clause by the trees. */
static bool believes(const struct article *a, uint32_t i, struct frame *f)
{
	uint32_t s = a->look[i].subject, t = i + 1;
	if (!quote_has(a, i, W_ATTITUDE) || a->look[i].upos != UPOS_VERB || a->look[i].entity || s == QN_NONE || a->look[s].rel != REL_NSUBJ || a->look[s].right >= i ||
	    (!quote_has(a, s, W_PRONOUN | W_PERSON) && !a->look[s].entity) || quote_has(a, s, W_IT))
		return false;
	while (t < a->n && t < i + CLAUSE && a->sentence[t] == a->sentence[i] && !(a->look[t].rel == REL_CCOMP && a->look[t].head == i))
		t++;
	if (t >= a->n || t == i + CLAUSE || a->sentence[t] != a->sentence[i] || a->look[t].left <= i)
		return false;
	uint32_t b = a->look[t].left + quote_is(a, a->look[t].left, "that"), e = a->look[t].right + 1;
	while (e > b && !quote_letter(a, e - 1) && !quote_is(a, e - 1, ")"))
		e--;
	if (e < b + 3 || a->mark[b] != a->mark[i] || a->mark[e - 1] != a->mark[i])
		return false;
	*f = (struct frame){.cue = {i, i + 1}, .source = {a->look[s].left, a->look[s].right + 1}, .n_content = 1, .content = {{b, e}}, .cue_conf = LIKELY, .conf = LIKELY};
	return true;
}

/* One of the reports that the chains missed. */
static bool report(const struct article *a, uint32_t i, bool attitude, struct frame *f)
{
	return says_that(a, i, f) || rules_that(a, i, f) || according(a, i, f) || quote_act(a, i, f) || (attitude && believes(a, i, f));
}

bool quote_plain(struct article *a, struct frames *frames, bool attitude, bool nested)
{
	one_of_two(a, frames);
	uint32_t n = frames->n, near = 0;
	if (!a->look || a->syntax.n != a->n)
		return true;
	for (uint32_t i = 0; i + 3 < a->n; i++) {
		struct frame f, *empty = NULL;
		if ((!quote_has(a, i, W_CUE | W_ATTITUDE) && !quote_in(a, i, "|according|directed|commanded|deemed|termed|terming|")) || !report(a, i, attitude, &f) || is_taken(frames, n, f.cue.b, f.cue.e, nested && f.conf == LIKELY, &near, &empty))
			continue;
		if (empty)
			*empty = f;
		else if (!quote_add_frame(a, frames, f))
			return false;
	}
	if (frames->n > n)
		quote_sort_frames(frames);
	return true;
}
