/*
 * learned.c -- cues, and for each its source and content, by two chains.
 *
 * First every sentence is searched for cues; then, for each that is likely
 * enough, the words around it. What is asked for the second time is conditioned
 * on the cue, so that a sentence may have several quotations and a quotation
 * several pieces.
 */
#include "quote.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CHAIN = 512 };
static const float LIKELY = 0.40f; /* how likely a cue with its content must be */

struct desk { /* reused from chain to chain */
	struct reading reading;
	int32_t *score;
	uint8_t *back, *state;
	struct crf_sums sums;
};

static bool open_desk(struct article *a, struct desk *d)
{
	d->score = a->alloc(a->arg, CHAIN * CRF_COLUMNS * sizeof *d->score);
	d->back = a->alloc(a->arg, CHAIN * CRF_STATES);
	d->state = a->alloc(a->arg, CHAIN);
	d->sums.alpha = a->alloc(a->arg, CHAIN * CRF_STATES * sizeof(float));
	d->sums.beta = a->alloc(a->arg, CHAIN * CRF_STATES * sizeof(float));
	d->sums.local = a->alloc(a->arg, CHAIN * CRF_STATES * sizeof(float));
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

/* What is asked about one item: n features, of which the first n_plain know no syntax. */
struct question { uint32_t feature[CUE_FEATURES > ROLE_FEATURES ? CUE_FEATURES : ROLE_FEATURES], n_plain, n; };

/* Asks for the weights of an item, while those of the one before are added. */
static void expect(const struct pair *p, const struct question *q)
{
	crf_expect(p->plain, q->feature, q->n_plain, 3 * p->head.n_type);
	if (p->syntax)
		crf_expect(p->syntax, q->feature, q->n, 3 * p->head.n_type);
}

static void add_up(const struct pair *p, const struct question *q, int32_t *score)
{
	int32_t plain[CRF_COLUMNS] = {0};
	uint32_t width = 3 * p->head.n_type;
	memset(score, 0, width * sizeof *score);
	if (width == 3) {
		crf_add(p->plain, q->feature, q->n_plain, 3, true, plain);
		if (p->syntax)
			crf_add(p->syntax, q->feature, q->n, 3, true, score);
	} else {
		crf_add(p->plain, q->feature, q->n_plain, 3 * ROLES, true, plain);
		if (p->syntax)
			crf_add(p->syntax, q->feature, q->n, 3 * ROLES, true, score);
	}
	for (uint32_t k = 0; k < width; k++)
		score[k] += p->syntax ? (int32_t)lrintf((float)plain[k] * p->part) : plain[k];
}

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
	struct question q[2];
	float least = 1;
	quote_window(a, f->cue, &w);
	for (uint32_t k = 0; k < w.n; k++) {
		struct question *now = &q[k % 2];
		now->n = quote_role_features(a, &w, k, now->feature, &now->n_plain);
		expect(m, now);
		if (k)
			add_up(m, &q[(k - 1) % 2], d->score + (size_t)(k - 1) * 3 * ROLES);
		if (m->reader) {
			d->reading.word[k] = a->look[w.token[k]].lower;
			d->reading.n_feature[k] = (uint8_t)quote_role_reads(a, &w, k, d->reading.feature + (size_t)k * READER_FEATURES);
		}
	}
	if (w.n)
		add_up(m, &q[(w.n - 1) % 2], d->score + (size_t)(w.n - 1) * 3 * ROLES);
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

bool quote_learned(struct article *a, const struct learned *l, float least, struct frames *out)
{
	struct desk d, of_roles; /* apart: a chain of few states must not meet what one of more left */
	struct question q[2];
	bool syntax = l->syntax && a->n && a->syntax.n == a->n;
	struct pair cue, role;
	if (!a->n)
		return true;
	open_pair(&cue, &l->cue[0], syntax ? &l->cue[1] : NULL, l->reads ? &l->read_cue : NULL, READ_CUE);
	open_pair(&role, &l->role[0], syntax ? &l->role[1] : NULL, l->reads ? &l->read_role : NULL, READ_ROLE);
	if (!open_desk(a, &d) || !open_desk(a, &of_roles) || (cue.reader && (!quote_reader_room(a, &d.reading, CHAIN) || !quote_reader_room(a, &of_roles.reading, CHAIN))))
		return false;
	for (uint32_t b = 0, e; b < a->n; b = e) {
		if (quote_stops(a))
			return false;
		for (e = b + 1; e < a->n && a->sentence[e] == a->sentence[b] && e - b < CHAIN; e++)
			;
		for (uint32_t i = b; i < e; i++) {
			struct question *now = &q[i % 2];
			now->n = quote_cue_features(a, i, b, e, now->feature, &now->n_plain);
			expect(&cue, now);
			if (i > b)
				add_up(&cue, &q[(i - 1) % 2], d.score + (size_t)(i - 1 - b) * 3);
			if (cue.reader) {
				d.reading.word[i - b] = a->look[i].lower;
				d.reading.n_feature[i - b] = (uint8_t)quote_cue_reads(a, i, d.reading.feature + (size_t)(i - b) * READER_FEATURES);
			}
		}
		add_up(&cue, &q[(e - 1) % 2], d.score + (size_t)(e - 1 - b) * 3);
		if (cue.reader)
			add_reading(&cue, &d.reading, e - b, d.score);
		crf_sums(&cue.mean, d.score, e - b, &d.sums);
		/* a word is in a cue if that is likely enough; the best chain among those says where it begins and ends */
		struct frame found[64];
		uint32_t n_found = 0;
		for (uint32_t i = 0; i < e - b && n_found < 64;) {
			float in = 1 - crf_marginal(&d.sums, i, 0);
			if (in < least_at(a, b + i, least)) {
				i++;
				continue;
			}
			uint32_t k = i + 1;
			float most = in;
			for (; k < e - b; k++) {
				float p = 1 - crf_marginal(&d.sums, k, 0), fresh = crf_marginal(&d.sums, k, crf_state(0, CRF_BEGIN)) + crf_marginal(&d.sums, k, crf_state(0, CRF_UNIT));
				if (p < least_at(a, b + k, least) || p < most * 0.4f || fresh > p / 2)
					break;
				most = p > most ? p : most;
			}
			while (k - i > 1 && 1 - crf_marginal(&d.sums, i, 0) < most * 0.4f)
				i++;
			found[n_found++] = (struct frame){.cue = {b + i, b + k}, .cue_conf = most};
			i = k;
		}
		for (uint32_t k = 0; k < n_found; k++) {
			if (a->look[found[k].cue.b].entity == 1 && a->look[found[k].cue.e - 1].entity == 1)
				continue; /* "Omar Said" */
			roles(a, &role, &of_roles, &found[k]);
			if (found[k].conf < (plain(a, found[k].cue.e - 1) ? LIKELY / 2 : LIKELY))
				continue;
			if (!quote_add_frame(a, out, found[k]))
				return false;
		}
	}
	return true;
}
