/*
 * learned.c -- cues, and for each its source and content, by two chains.
 *
 * First every sentence is searched for cues; then, for each that is likely
 * enough, the words around it. What is asked for the second time is conditioned
 * on the cue, so that a sentence may have several quotations and a quotation
 * several pieces.
 */
#include "quote.h"
#include "../../core/learn/wide.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CHAIN = 512, MOST_FEATURES = CUE_FEATURES > ROLE_FEATURES ? (int)CUE_FEATURES : (int)ROLE_FEATURES };
static const float LIKELY = 0.40f; /* how likely a cue with its content must be */

struct desk { /* reused from chain to chain */
	struct reading reading;
	int32_t *score;
	uint8_t *back, *state;
	struct crf_sums sums;
};

static bool open_desk(struct article *a, struct desk *d, uint32_t longest)
{
	d->score = a->alloc(a->arg, longest * CRF_COLUMNS * sizeof *d->score);
	d->back = a->alloc(a->arg, longest * CRF_STATES);
	d->state = a->alloc(a->arg, longest);
	d->sums.alpha = a->alloc(a->arg, longest * CRF_STATES * sizeof(float));
	d->sums.beta = a->alloc(a->arg, longest * CRF_STATES * sizeof(float));
	d->sums.local = a->alloc(a->arg, longest * CRF_STATES * sizeof(float));
	return d->score && d->back && d->state && d->sums.alpha && d->sums.beta && d->sums.local;
}

/* How much the reader's scores count, and the features' the rest: features know cues by their words, which are few, and
   readers know better where contents end. */
static const float READ_CUE = 0.55f, READ_ROLE = 0.9f;

/* A chain that knows syntax, and the one that does not: each makes mistakes of its own, so their mean is better than
   either, and better with what the reader says. Without syntax there is the second alone. */
struct pair {
	const struct crf *plain, *syntax; /* syntax: NULL if there is none */
	struct crf_head head; /* the mean of their transitions, scores in units of the plain one's */
	struct crf mean;
	float part; /* of the plain one's scores in the mean, in its own units */
	const struct reader *reader; /* NULL: none */
	float share; /* of the reader's scores */
};

static void open_pair(struct pair *p, const struct crf *plain, const struct crf *syntax, const struct reader *reader, float share)
{
	*p = (struct pair){.plain = plain, .syntax = syntax, .head = *plain->head, .mean = *plain, .reader = syntax ? reader : NULL, .share = share};
	if (syntax) {
		for (unsigned i = 0; i < CRF_STATES; i++)
			for (unsigned k = 0; k < CRF_STATES; k++)
				p->head.transition[i][k] = (plain->head->transition[i][k] + syntax->head->transition[i][k]) / 2;
		p->head.scale = syntax->head->scale / 2;
		p->part = plain->head->scale / syntax->head->scale;
	}
	for (unsigned i = 0; p->reader && i < CRF_STATES; i++)
		for (unsigned k = 0; k < CRF_STATES; k++)
			p->head.transition[i][k] *= 1 - p->share;
	p->mean.head = &p->head;
}

/* Joins what the reader says of n items to their scores. */
static void add_reading(const struct pair *p, struct reading *d, uint32_t n, int32_t *score)
{
	float unit = p->share / p->head.scale;
	quote_reader_read(p->reader, d, n);
	for (uint32_t k = 0; k < n * p->reader->n_column; k++)
		score[k] = (int32_t)lrintf((1 - p->share) * (float)score[k] + unit * d->score[k]);
}

/* What is asked about one item: features of which the first are asked of the chain that knows no syntax, all of the other. Memory is
   far, so an item's features, the slots where their weights are and the weights are looked up while the items before it go on (crf.h). */
struct question { uint32_t plain[MOST_FEATURES], syntax[MOST_FEATURES], n_plain, n; };
enum { ASKED, FOUND, STEPS }; /* items behind the one that is asked about */
struct questions { struct question of[STEPS + 1]; };

static void ask(const struct pair *p, struct question *q)
{
	crf_ask(p->plain, q->syntax, q->n_plain);
	memcpy(q->plain, q->syntax, q->n_plain * sizeof *q->plain);
	if (p->syntax)
		crf_ask(p->syntax, q->syntax, q->n);
}

static inline __attribute__((always_inline)) void find(const struct pair *p, struct question *q, uint32_t width)
{
	q->n_plain = crf_find(p->plain, q->plain, q->n_plain, width);
	if (p->syntax)
		q->n = crf_find(p->syntax, q->syntax, q->n, width);
}

static inline __attribute__((always_inline)) void add_up(const struct pair *p, const struct question *q, uint32_t width, int32_t *score)
{
	int32_t plain[CRF_LANES] = {0}, all[CRF_LANES] = {0};
	crf_sum_few(p->plain, q->plain, q->n_plain, width, plain);
	if (p->syntax)
		crf_sum_few(p->syntax, q->syntax, q->n, width, all);
	for (uint32_t k = 0; k < width; k++)
		score[k] = all[k] + (p->syntax ? (int32_t)lrintf((float)plain[k] * p->part) : plain[k]);
}

/* Goes one item on: item k of n was asked about, if there is one; the scores of the one STEPS before are there afterwards. */
static inline __attribute__((always_inline)) void go_on(const struct pair *p, struct questions *q, uint32_t k, uint32_t n, uint32_t width, int32_t *score)
{
	if (k < n)
		ask(p, &q->of[k % (STEPS + 1)]);
	if (k >= FOUND && k - FOUND < n)
		find(p, &q->of[(k - FOUND) % (STEPS + 1)], width);
	if (k >= STEPS && k - STEPS < n)
		add_up(p, &q->of[(k - STEPS) % (STEPS + 1)], width, score + (size_t)(k - STEPS) * width);
}

static WIDE void go_on_cue(const struct pair *p, struct questions *q, uint32_t k, uint32_t n, int32_t *score) { go_on(p, q, k, n, 3, score); }
static WIDE void go_on_role(const struct pair *p, struct questions *q, uint32_t k, uint32_t n, int32_t *score) { go_on(p, q, k, n, 3 * ROLES, score); }

static unsigned part_of(uint8_t state) { return (state - 1u) % 4; }

/* The mean certainty of the labels of items [b, e). */
static float sure(const struct desk *d, uint32_t b, uint32_t e)
{
	float least = 1;
	for (uint32_t i = b; i < e; i++)
		if (i == b || i + 1 == e) {
			float p = crf_marginal(&d->sums, i, d->state[i]);
			least = p < least ? p : least;
		}
	return least;
}

/* A verb of speech that "that" stands behind is given the benefit of the doubt. */
static bool plain(const struct article *a, uint32_t i)
{
	if (i > 1 && quote_has(a, i, W_NOUN) && quote_is(a, i + 1, "that") && quote_has(a, i - 1, W_BE) && quote_is(a, i - 2, "there"))
		return true; /* there are claims that */
	return quote_has(a, i, W_CUE) && !quote_has(a, i, W_WEAK | W_NOUN) && !(i > 0 && quote_has(a, i - 1, W_DET | W_HIS | W_BE)) &&
	       quote_is(a, i + 1, "that");
}

static float least_at(const struct article *a, uint32_t i, float least) { return plain(a, i) ? least / 5 : least; }

bool quote_add_frame(struct article *a, struct frames *out, struct frame f)
{
	if (out->n == out->room && !quote_grow(a, &out->at, out->n, &out->room, sizeof *out->at))
		return false;
	out->at[out->n++] = f;
	return true;
}

static int by_cue(const void *x, const void *y)
{
	const struct frame *f = x, *g = y;
	return f->cue.b < g->cue.b ? -1 : f->cue.b > g->cue.b;
}

void quote_sort_frames(struct frames *f) { qsort(f->at, f->n, sizeof *f->at, by_cue); }

/* The product of probabilities promises too much; how often such frames were right on other articles is flatter. */
static float honest(float p)
{
	p = p < 0.001f ? 0.001f : p > 0.999f ? 0.999f : p;
	return 1 / (1 + expf(-0.45f * logf(p / (1 - p))));
}

static void roles(const struct article *a, const struct pair *m, struct desk *d, struct frame *f)
{
	struct window w;
	struct questions q;
	float least = 1;
	quote_window(a, f->cue, &w);
	for (uint32_t k = 0; k < w.n + STEPS; k++) {
		if (k < w.n) {
			struct question *now = &q.of[k % (STEPS + 1)];
			now->n = quote_role_features(a, &w, k, now->syntax, &now->n_plain);
		}
		go_on_role(m, &q, k, w.n, d->score);
		if (m->reader && k < w.n) {
			d->reading.word[k] = a->look[w.token[k]].lower;
			d->reading.n_feature[k] = (uint8_t)quote_role_reads(a, &w, k, d->reading.feature + (size_t)k * READER_FEATURES);
		}
	}
	if (m->reader)
		add_reading(m, &d->reading, w.n, d->score);
	crf_best(&m->mean, d->score, w.n, d->back, d->state);
	crf_sums(&m->mean, d->score, w.n, &d->sums);
	for (uint32_t k = 0; k < w.n;) {
		uint32_t e = k + 1;
		if (!d->state[k]) {
			k++;
			continue;
		}
		if (part_of(d->state[k]) == CRF_BEGIN)
			while (e < w.n && d->state[e] && part_of(d->state[e]) != CRF_BEGIN && part_of(d->state[e]) != CRF_UNIT && part_of(d->state[e - 1]) != CRF_LAST)
				e++;
		struct span s = {w.token[k], w.token[e - 1] + 1};
		if ((d->state[k] - 1u) / 4 == ROLE_SOURCE) {
			if (f->source.b == f->source.e)
				f->source = s;
		} else if (f->n_content < PARTS) {
			f->content[f->n_content++] = s;
			float p = sure(d, k, e);
			least = p < least ? p : least;
		}
		k = e;
	}
	f->conf = honest(f->cue_conf * least);
}

/* Where the sentence of token b ends, or the part of it that is read at once. */
static uint32_t end_of_chain(const struct article *a, uint32_t b)
{
	uint32_t e = b + 1;
	while (e < a->n && a->sentence[e] == a->sentence[b] && e - b < CHAIN)
		e++;
	return e;
}

/* Memory is for the sentence that is there: to clear it for the longest that may be takes longer than to read most of them. */
static uint32_t longest_chain(const struct article *a)
{
	uint32_t longest = 0;
	for (uint32_t b = 0, e; b < a->n; b = e) {
		e = end_of_chain(a, b);
		longest = e - b > longest ? e - b : longest;
	}
	return longest;
}

/* Scores and chances of the words [b, e) of being in a cue. */
static void cue_chances(const struct article *a, const struct pair *cue, struct desk *d, uint32_t b, uint32_t e)
{
	struct questions q;
	for (uint32_t i = b; i < e + STEPS; i++) {
		if (i < e) {
			struct question *now = &q.of[(i - b) % (STEPS + 1)];
			now->n = quote_cue_features(a, i, b, e, now->syntax, &now->n_plain);
		}
		go_on_cue(cue, &q, i - b, e - b, d->score);
		if (cue->reader && i < e) {
			d->reading.word[i - b] = a->look[i].lower;
			d->reading.n_feature[i - b] = (uint8_t)quote_cue_reads(a, i, d->reading.feature + (size_t)(i - b) * READER_FEATURES);
		}
	}
	if (cue->reader)
		add_reading(cue, &d->reading, e - b, d->score);
	crf_sums(&cue->mean, d->score, e - b, &d->sums);
}

enum { CUES_MOST = 64 }; /* of a chain */

/* The cues of a chain: a word is in one if that is likely enough; the best chain among those words says where it begins and ends. */
static uint32_t cues_of(const struct article *a, const struct desk *d, uint32_t b, uint32_t e, float least, struct frame found[CUES_MOST])
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < e - b && n < CUES_MOST;) {
		float in = 1 - crf_marginal(&d->sums, i, 0);
		if (in < least_at(a, b + i, least)) {
			i++;
			continue;
		}
		uint32_t k = i + 1;
		float most = in;
		for (; k < e - b; k++) {
			float p = 1 - crf_marginal(&d->sums, k, 0), fresh = crf_marginal(&d->sums, k, crf_state(0, CRF_BEGIN)) + crf_marginal(&d->sums, k, crf_state(0, CRF_UNIT));
			if (p < least_at(a, b + k, least) || p < most * 0.4f || fresh > p / 2)
				break;
			most = p > most ? p : most;
		}
		while (k - i > 1 && 1 - crf_marginal(&d->sums, i, 0) < most * 0.4f)
			i++;
		found[n++] = (struct frame){.cue = {b + i, b + k}, .cue_conf = most};
		i = k;
	}
	return n;
}

bool quote_learned(struct article *a, const struct learned *l, float least, struct frames *out)
{
	struct desk d, of_roles; /* apart: a chain of few states must not meet what one of more left */
	bool syntax = l->syntax && a->n && a->syntax.n == a->n;
	struct pair cue, role;
	if (!a->n)
		return true;
	open_pair(&cue, &l->cue[0], syntax ? &l->cue[1] : NULL, l->reads ? &l->read_cue : NULL, READ_CUE);
	open_pair(&role, &l->role[0], syntax ? &l->role[1] : NULL, l->reads ? &l->read_role : NULL, READ_ROLE);
	uint32_t longest = longest_chain(a), widest = a->n < WINDOW ? a->n : WINDOW;
	if (!open_desk(a, &d, longest) || !open_desk(a, &of_roles, widest) ||
	    (cue.reader && (!quote_reader_room(a, &d.reading, longest) || !quote_reader_room(a, &of_roles.reading, widest))))
		return false;
	for (uint32_t b = 0, e; b < a->n; b = e) {
		struct frame found[CUES_MOST];
		if (quote_stops(a))
			return false;
		e = end_of_chain(a, b);
		cue_chances(a, &cue, &d, b, e);
		uint32_t n = cues_of(a, &d, b, e, least, found);
		for (uint32_t k = 0; k < n; k++) {
			struct frame *f = &found[k];
			if (a->look[f->cue.b].entity == 1 && a->look[f->cue.e - 1].entity == 1)
				continue; /* "Omar Said" */
			roles(a, &role, &of_roles, f);
			if (f->conf >= (plain(a, f->cue.e - 1) ? LIKELY / 2 : LIKELY) && !quote_add_frame(a, out, *f))
				return false;
		}
	}
	return true;
}
