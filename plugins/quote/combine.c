/*
 * combine.c -- what was learned, joined to what the marks say.
 *
 * A content that touches words in marks takes all of them. If nothing is left
 * outside of marks it is a direct quotation, which the marks have found already:
 * cue and source then complete what the rules know. Otherwise it is mixed, or
 * indirect where there are no marks.
 */
#include "quote.h"

#include <string.h>

/* How likely a learned cue and content must be to be believed where the rules have found others. */
static const float BETTER = 0.6f;

/* Widens a piece over the marks that it touches. */
static struct span snap(const struct article *a, struct span s, struct span cue)
{
	for (int side = 0; side < 2; side++) {
		uint32_t i = side ? s.e - 1 : s.b;
		if (a->mark[i] == QN_NONE)
			continue;
		struct span in = a->marks[a->mark[i]].in;
		if (cue.b >= in.b && cue.b < in.e)
			continue;
		if (in.b < s.b)
			s.b = in.b;
		if (in.e > s.e)
			s.e = in.e;
	}
	return s;
}

/* "what the 'order' might look like": no piece ends between its subject in marks and the auxiliary behind. */
static struct span predicate(const struct article *a, struct span s, struct span cue)
{
	uint32_t e = s.e;
	if (s.b < cue.e || e < 2 || a->mark[e - 1] == QN_NONE || a->mark[s.b] == a->mark[e - 1] || !quote_is_mark(a, e) || !quote_has(a, e + 1, W_AUX) ||
	    a->sentence[e + 1] != a->sentence[s.b])
		return s;
	for (e++; e < a->n && e < s.e + 30 && a->sentence[e] == a->sentence[s.b] && !quote_in(a, e, "|,|;|.|") && a->mark[e] == QN_NONE; e++)
		;
	s.e = e;
	return s;
}

/* The begin of a piece in bytes: a mark that is closed inside of it is opened in it. */
static uint32_t opened_begin(const struct article *a, struct span s)
{
	uint32_t m = a->mark[s.b];
	if (m != QN_NONE && a->marks[m].closed && a->marks[m].in.b == s.b && a->marks[m].in.e + 1 < s.e)
		return a->marks[m].open;
	return a->begin[s.b];
}

/* The end of a piece in bytes: a mark that was opened inside of it is closed in it. */
static uint32_t closed_end(const struct article *a, struct span s)
{
	uint32_t m = a->mark[s.e - 1];
	if (m != QN_NONE && a->marks[m].closed && a->marks[m].in.b > s.b + 1 && a->marks[m].in.e == s.e)
		return a->marks[m].close;
	return a->end[s.e - 1];
}

/* Bytes of a piece without the marks around it, and without signs outside of marks. */
static void bare(const struct article *a, struct span s, uint32_t *b, uint32_t *e)
{
	while (s.e - s.b > 1 && a->mark[s.b] == QN_NONE && quote_in(a, s.b, "|,|;|:|.|"))
		s.b++;
	while (s.e - s.b > 1 && a->mark[s.e - 1] == QN_NONE && quote_in(a, s.e - 1, "|,|;|:|.|"))
		s.e--;
	while (s.e - s.b > 1 && quote_is_mark(a, s.b) && a->mark[s.b] == QN_NONE)
		s.b++;
	while (s.e - s.b > 1 && quote_is_mark(a, s.e - 1) && a->mark[s.e - 1] == QN_NONE)
		s.e--;
	int open = 0; /* a bracket that was opened inside is closed */
	for (uint32_t i = s.b; i < s.e; i++)
		open += quote_is(a, i, "(") - quote_is(a, i, ")");
	if (open == 1 && quote_is(a, s.e, ")"))
		s.e++;
	if (quote_in(a, s.e, "|'s|\xe2\x80\x99s|") && a->end[s.e - 1] == a->begin[s.e] && !quote_letter(a, s.e + 1))
		s.e++; /* "the shortest since Li's, she said" */
	if (quote_is(a, s.e, "%") && a->end[s.e - 1] == a->begin[s.e])
		s.e++;
	*b = opened_begin(a, s);
	*e = closed_end(a, s);
}

/* All marks in these pieces are '' on both sides, and that is not taken for a quotation mark. */
static bool doubled(const struct article *a, const struct span *piece, uint32_t n)
{
	bool any = false;
	for (uint32_t k = 0; k < n && !a->doubled; k++)
		for (uint32_t i = piece[k].b; i < piece[k].e; i++)
			if (a->mark[i] != QN_NONE) {
				if (a->marks[a->mark[i]].kind != QUOTE_DOUBLED)
					return false;
				any = true;
			}
	return any;
}

struct tally { uint32_t in, out; }; /* words in marks, and outside */

static struct tally count(const struct article *a, struct span s, struct span cue)
{
	struct tally t = {0, 0};
	uint32_t of_cue = a->mark[cue.b];
	for (uint32_t i = s.b; i < s.e; i++)
		if (quote_letter(a, i)) {
			bool in = a->mark[i] != QN_NONE && a->mark[i] != of_cue;
			uint32_t b = in ? a->marks[a->mark[i]].in.b : 0;
			if (b > 3 && (quote_is(a, b - 2, "so-called") || (quote_is(a, b - 2, "called") && quote_is(a, b - 3, "-"))))
				in = false;
			t.in += in;
			t.out += !in;
		}
	return t;
}

/* The direct quotation that has these words as (part of) a piece. */
static struct quotation *covers(struct quotations *q, uint32_t n_direct, uint32_t b, uint32_t e, uint32_t from)
{
	for (uint32_t i = from; i < n_direct; i++)
		for (uint32_t k = 0; k < q->at[i].n_part; k++)
			if (q->at[i].part[k].b < e && b < q->at[i].part[k].e)
				return &q->at[i];
	return NULL;
}

/* Whether a label in front of a paragraph is this cue. */
static bool known(const struct quotations *q, uint32_t n, struct span cue)
{
	for (uint32_t lo = 0, hi = n; lo < hi;) { /* they stand in the order of their cues */
		uint32_t mid = lo + (hi - lo) / 2;
		if (q->at[mid].cue.b == cue.b)
			return true;
		if (q->at[mid].cue.b < cue.b)
			lo = mid + 1;
		else
			hi = mid;
	}
	return false;
}

/* "the stated aim": a participle before a noun reports nothing. */
static bool attributive(const struct article *a, const struct frame *f)
{
	bool named = f->source.b < f->source.e && !(f->source.e == f->source.b + 1 && f->source.e == f->cue.b && quote_in(a, f->source.b, "|the|a|an|its|his|her|their|our|"));
	return !named && f->cue.b > 0 && quote_has(a, f->cue.b - 1, W_DET | W_HIS) && quote_has(a, f->cue.b, W_PAST) && !quote_has(a, f->cue.b, W_NOUN);
}

/* "quoted an officer who said X": two cues of the same words; the inner one has them. */
static bool repeated(const struct article *a, const struct frame *f, const struct frame *next)
{
	if (f->n_content == 1 && next->source.e == next->source.b + 1 && quote_in(a, next->source.b, "|who|that|which|") && next->n_content &&
	    quote_in(a, f->cue.e - 1, "|quoted|quotes|quoting|cited|cites|citing|") && next->source.b > f->content[0].b &&
	    next->content[next->n_content - 1].e == f->content[0].e)
		return true;
	return f->n_content == 1 && next->n_content == 1 && f->content[0].b == next->content[0].b && f->content[0].e == next->content[0].e &&
	       (f->cue.e <= next->source.b || quote_is(a, next->cue.e - 1, "saying"));
}

/* "Asked if he would go, Li laughed": the question is not what Li laughed. */
static bool answers(const struct article *a, const struct frame *f)
{
	uint32_t b = f->n_content ? f->content[0].b : 0;
	if (!f->n_content || f->cue.b < f->content[0].e || b < 2)
		return false;
	uint32_t i = quote_in(a, b - 1, "|if|whether|about|why|how|what|") ? b - 2 : b - 1;
	return quote_in(a, i, "|asked|pressed|questioned|") && (i == 0 || a->sentence[i - 1] != a->sentence[i]);
}

/* Nothing but "which" or "what" is no content that anybody can read. */
static bool hollow(const struct article *a, const struct frame *f)
{
	if (f->n_content && quote_in(a, f->cue.e - 1, "|claim|claims|") && quote_is(a, f->content[0].b, "to"))
		return true; /* "its claim to the strait" */
	if (f->n_content && quote_in(a, f->cue.e - 1, "|call|calls|called|calling|") && quote_in(a, f->cue.e, "|itself|themselves|himself|herself|myself|ourselves|") &&
	    !quote_in(a, f->cue.e + 2, "|a|an|the|"))
		return true; /* "a group that calls itself 'Friends of the Mill'" */
	if (f->n_content == 1 && (f->content[0].e < f->content[0].b + 3 || quote_in(a, f->content[0].b + 1, "|himself|herself|themselves|myself|,|in|at|on|")) &&
	    a->mark[f->content[0].b] == QN_NONE && quote_is(a, f->content[0].b, "so"))
		return true; /* "told me so" */
	return f->n_content == 1 && f->content[0].e == f->content[0].b + 1 && quote_in(a, f->content[0].b, "|which|who|that|what|it|this|whom|");
}

/* "EXPLAINER: why the dam broke": what a desk puts before a headline is nobody. */
static bool of_kicker(const struct article *a, const struct quotation *x)
{
	static const char kickers[] =
		"|explainer|analysis|opinion|comment|watch|update|updated|exclusive|breaking|factbox|profile|interview|review|timeline|live|video|photos|editorial|"
		"correction|note|source|sources|photo|photograph|photographs|picture|pictures|image|images|illustration|caption|graphic|read|more|related|topics|tags|"
		"transcript|podcast|contact|also|see|";
	for (uint32_t i = x->source.b; i < x->source.e; i++)
		if (!quote_in(a, i, kickers))
			return false;
	return x->source.b < x->source.e && x->cue.b < x->cue.e && quote_is(a, x->cue.b, ":");
}

/* "A sign read EXIT": nobody speaks. */
static bool of_sign(const struct article *a, const struct quotation *x)
{
	uint32_t i = x->source.b;
	while (i + 1 < x->source.e && !quote_has(a, i + 1, W_PREP | W_ING) && !quote_in(a, i + 1, "|,|that|which|"))
		i++;
	return x->source.b < x->source.e && x->cue.b < x->cue.e && quote_in(a, i, "|sign|signs|plaque|placard|signboard|billboard|sticker|label|labels|screen|scoreboard|window|door|banner|poster|badge|t-shirt|") &&
	       quote_in(a, x->cue.e - 1, "|read|reads|reading|said|says|saying|");
}

/* What a frame's contents are, once they have taken the marks that they touch. */
struct pieces {
	struct span at[PARTS];
	uint32_t n;
	struct tally all; /* of all contents */
};

static struct pieces pieces_of(const struct article *a, const struct frame *f)
{
	struct pieces p = {.n = 0};
	for (uint32_t k = 0; k < f->n_content; k++) {
		struct span s = predicate(a, snap(a, f->content[k], f->cue), f->cue);
		struct tally t = count(a, s, f->cue);
		p.all.in += t.in;
		p.all.out += t.out;
		if (!p.n || s.b >= p.at[p.n - 1].e)
			p.at[p.n++] = s;
		else if (s.e > p.at[p.n - 1].e)
			p.at[p.n - 1].e = s.e;
	}
	return p;
}

/* Not a report of anything, or one that a label in front of the paragraph is already. */
static bool passed_over(const struct article *a, const struct frames *frames, uint32_t i, bool attitude, const struct quotations *q)
{
	const struct frame *f = &frames->at[i];
	return answers(a, f) || quote_idle(a, f) || hollow(a, f) || attributive(a, f) || (i + 1 < frames->n && repeated(a, f, f + 1)) ||
	       known(q, q->n_label, f->cue) || (!attitude && !quote_reports(a, f));
}

/* Whether the quotation that the marks have found needs no other beside it: a label's, one of which nothing stands outside of the marks, or several
   pieces of one. One that is only a part of the new one is dropped. */
static bool completed(const struct article *a, const struct frame *f, const struct pieces *p, const struct quotations *q, struct quotation *d)
{
	if (d < q->at + q->n_label)
		return true; /* what a label says is the label's */
	if (d->kind == Q_MIXED && !d->sure && d->n_part == 1) {
		d->drop = true;
		return false;
	}
	uint32_t last = p->at[p->n - 1].e - 1;
	bool colon = d->cue.b < d->cue.e && a->begin[d->cue.b] < d->part[0].b && p->at[0].b > 1 && quote_is(a, p->at[0].b - 2, ":");
	if (colon && d->sure && d->source.b < d->source.e && f->cue.b > last && a->sentence[f->cue.b] != a->sentence[last])
		return true; /* 'Li told Ann: "No." Bo wrote': a colon in front decides, not the next sentence */
	if (!p->all.out || d->sure) {
		if (d->cue.b == d->cue.e || (!p->all.out && f->conf > BETTER)) {
			d->cue = f->cue;
			d->source = quote_extend(a, f->source, f->cue);
			d->rule = "marks+learned";
			d->conf = 0.97f;
		}
		return true;
	}
	d->drop = d->drop || d->n_part == 1;
	return d->n_part > 1;
}

/* A quotation that no mark told. */
static bool learn(struct article *a, const struct frame *f, const struct pieces *p, struct quotations *q)
{
	struct quotation *x = quote_add(a, q);
	if (!x)
		return false;
	uint32_t first = p->at[0].b;
	while (first < p->at[0].e && a->mark[first] == QN_NONE)
		first++;
	x->kind = !p->all.out && !quote_led_by_that(a, first) ? Q_DIRECT : p->all.in ? Q_MIXED : Q_INDIRECT;
	if (doubled(a, p->at, p->n))
		x->kind = Q_INDIRECT;
	x->cue = f->cue;
	x->source = quote_extend(a, f->source, f->cue);
	x->conf = f->conf;
	x->rule = "learned";
	x->n_part = p->n;
	for (uint32_t k = 0; k < p->n; k++)
		bare(a, p->at[k], &x->part[k].b, &x->part[k].e);
	uint32_t last = p->n - 1, m = a->mark[p->at[last].b];
	if (last > 0 && a->mark[p->at[0].b] == QN_NONE && !quote_is_mark(a, p->at[0].b) && m != QN_NONE && a->marks[m].closed && a->marks[m].in.b == p->at[last].b) {
		x->part[last].b = a->marks[m].open; /* "whose plans he called 'dead'": marks inside of the whole */
		x->part[last].e = a->marks[m].close;
	}
	return true;
}

/* "ASTANA: Two states agreed": the town where a report is from says nothing. */
static struct span behind_town(const struct article *a, struct span s)
{
	uint32_t i = s.b;
	if (i > 0 && a->sentence[i - 1] == a->sentence[i])
		return s;
	for (; i + 2 < s.e && i < s.b + 3 && a->end[i] - a->begin[i] > 2; i++)
		for (uint32_t k = a->begin[i]; k < a->end[i]; k++)
			if (a->text[k] < 'A' || a->text[k] > 'Z')
				return s;
	return i > s.b && quote_is(a, i, ":") ? (struct span){i + 1, s.e} : s;
}

/* A source for what has none yet, and an end to what nobody said. */
static void settle(const struct article *a, struct quotation *x)
{
	quote_close_source(a, x);
	x->source = behind_town(a, x->source);
	bool cued = x->cue.b < x->cue.e;
	if (x->source.b == x->source.e && cued && x->cue.b > 1 && quote_in(a, x->cue.b - 1, "|and|then|but|"))
		x->source = quote_shared_subject(a, x->cue); /* "he grinned and said" */
	bool place = strcmp(x->rule, "transcript") != 0 && x->source.b < x->source.e && cued && quote_is(a, x->cue.b, ":") && quote_in_dateline(a, x->source.b);
	x->drop = x->drop || place || of_sign(a, x) || of_kicker(a, x);
}

bool quote_combine(struct article *a, struct frames *frames, bool attitude, struct quotations *q)
{
	uint32_t n_direct = q->n, from = 0;
	for (uint32_t i = 0; i < frames->n; i++) {
		const struct frame *f = &frames->at[i];
		if (quote_stops(a))
			return false;
		if (passed_over(a, frames, i, attitude, q))
			continue;
		struct pieces p = pieces_of(a, f);
		/* direct quotations far before this cue are of no concern any more */
		while (from < n_direct && q->at[from].n_part && q->at[from].part[q->at[from].n_part - 1].e + 4000 < a->begin[f->cue.b])
			from++;
		struct quotation *d = p.all.in ? covers(q, n_direct, a->begin[p.at[0].b], a->end[p.at[p.n - 1].e - 1], from) : NULL;
		if (!(d && completed(a, f, &p, q, d)) && !learn(a, f, &p, q))
			return false;
	}
	for (uint32_t i = 0; i < q->n; i++)
		settle(a, &q->at[i]);
	return true;
}
