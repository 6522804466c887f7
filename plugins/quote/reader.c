/*
 * reader.c -- a chain's items read both ways.
 *
 * Features look a few words far; what a whole sentence says of a word is carried
 * along by the cells of core/learn/context.h, which read the words' vectors (those
 * the parser has, learned from plain text) and rows for their kind, their relation,
 * the marks around them and, for roles, their way to the cue. What is known behind
 * an item goes through hidden units to scores for the columns of a chain
 * (core/learn/crf.h), which are added to those of the features: networks and
 * features make mistakes of their own. Huang, Xu and Yu (2015), without weights for
 * transitions.
 */
#include "quote.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/wide.h"
#include "../../core/model.h"

#include <stdio.h>

enum { MODEL_NAME = 16 };
#define ADD1(x) f[n++] = feat_end(feat(template++, x))
#define ADD2(x, y) f[n++] = feat_end(feat(feat(template++, x), y))
#define ADD3(x, y, z) f[n++] = feat_end(feat(feat(feat(template++, x), y), z))

static uint32_t of_word(const struct article *a, uint32_t i, uint32_t f[READER_FEATURES])
{
	const struct look *l = &a->look[i], *h = l->head == QN_NONE ? NULL : &a->look[l->head];
	uint32_t n = 0, template = 3000;
	ADD1(l->lower);
	ADD1(l->suffix);
	ADD1(l->class);
	ADD1(a->word[i]);
	ADD1(l->brief);
	ADD1(l->place);
	ADD1(l->lemma);
	ADD2(l->upos, l->rel);
	ADD2(l->rel, h ? h->upos + 32 * (l->head < i) : 0);
	ADD2(l->upos, l->kids & (1u << REL_NSUBJ | 1u << REL_CCOMP | 1u << REL_OBJ | 1u << REL_XCOMP | 1u << REL_OBL | 1u << REL_PARATAXIS | 1u << REL_NSUBJ_PASS | 1u << REL_MARK));
	return n;
}

uint32_t quote_cue_reads(const struct article *a, uint32_t i, uint32_t f[READER_FEATURES]) { return of_word(a, i, f); }

uint32_t quote_role_reads(const struct article *a, const struct window *w, uint32_t k, uint32_t f[READER_FEATURES])
{
	uint32_t t = w->token[k], n = of_word(a, t, f), template = 3100;
	uint32_t side = t < w->cue.b ? 0 : t < w->cue.e ? 1 : 2, d = side == 1 ? 0 : side ? k - w->at : w->at - k;
	ADD2(side, d < 6 ? d : d < 10 ? 6 : d < 20 ? 7 : 8);
	ADD2(side, w->path[k]);
	ADD3(side, w->path[k], w->edge[k]);
	ADD3(side, feat(w->commas[k], w->marks[k]), feat(w->that[k], w->cues[k]));
	ADD2(side, side == 1 ? w->style : a->look[w->head].lemma);
	ADD2(side, a->word[w->head] & (W_CUE | W_ATTITUDE | W_ING | W_PAST | W_NOUN | W_BASE));
	return n;
}

bool quote_reader_open(struct reader *r, const void *model, const char *name, unsigned n_type, const struct table *vectors)
{
	char part[2][MODEL_NAME + 1];
	size_t n = 0, m = 0;
	snprintf(part[0], sizeof part[0], "%s in", name);
	snprintf(part[1], sizeof part[1], "%s context", name);
	const void *in = model_section(model, part[0], &n);
	r->weight = model_section(model, part[1], &m);
	r->vectors = vectors;
	r->n_column = 3 * n_type;
	return table_open(&r->in, in, n, CONTEXT_IN) && r->weight && m == READER_WEIGHTS(r->n_column) * sizeof(float);
}

bool quote_reader_room(struct article *a, struct reading *d, uint32_t n)
{
	d->n_feature = a->alloc(a->arg, n);
	d->feature = a->alloc(a->arg, (size_t)n * READER_FEATURES * sizeof *d->feature);
	d->word = a->alloc(a->arg, n * sizeof *d->word);
	d->in = a->alloc(a->arg, (size_t)n * CONTEXT_IN * sizeof *d->in);
	d->gate = a->alloc(a->arg, (size_t)n * CONTEXT_GATES * sizeof *d->gate);
	d->out = a->alloc(a->arg, (size_t)n * CONTEXT_OUT * sizeof *d->out);
	d->said = a->alloc(a->arg, (size_t)n * NET_HIDDEN * sizeof *d->said);
	d->score = a->alloc(a->arg, (size_t)n * CRF_COLUMNS * sizeof *d->score);
	return d->n_feature && d->feature && d->word && d->in && d->gate && d->out && d->said && d->score;
}

/* What comes in at n items; rows are on their way while those of the items before are added. */
static WIDE void take_in(const struct reader *r, struct reading *d, uint32_t n)
{
	enum { ASKED, FOUND, STEPS };
	struct { const int8_t *vector, *row[READER_FEATURES]; unsigned n_vector, n_row; } ring[2];
	for (uint32_t k = 0; k < n + STEPS; k++) {
		if (k < n) {
			table_ask(r->vectors, &d->word[k], 1);
			table_ask(&r->in, d->feature + (size_t)k * READER_FEATURES, d->n_feature[k]);
		}
		if (k >= STEPS) {
			float *in = d->in + (size_t)(k - STEPS) * CONTEXT_IN;
			memset(in, 0, CONTEXT_IN * sizeof *in);
			table_sum_floats(r->vectors, &ring[k % 2].vector, ring[k % 2].n_vector, in, CONTEXT_IN);
			table_sum_floats(&r->in, ring[k % 2].row, ring[k % 2].n_row, in, CONTEXT_IN);
		}
		if (k >= FOUND && k - FOUND < n) {
			uint32_t i = k - FOUND;
			ring[i % 2].n_vector = table_find(r->vectors, &d->word[i], 1, &ring[i % 2].vector);
			ring[i % 2].n_row = table_find(&r->in, d->feature + (size_t)i * READER_FEATURES, d->n_feature[i], ring[i % 2].row);
		}
	}
}

typedef float lanes __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t whole_lanes __attribute__((vector_size(32)));
typedef int16_t short_lanes __attribute__((vector_size(16), aligned(2), may_alias));

/* Hidden units out of what contexts say to them, and scores out of these, eight sums side by side. */
static WIDE void score(const float *bias, const float *head, unsigned n_column, const int16_t *said, uint32_t n, float *out)
{
	const lanes none = {0};
	for (uint32_t i = 0; i < n; i++, said += NET_HIDDEN, out += n_column) {
		lanes hidden[NET_HIDDEN / 8];
#pragma GCC unroll 16
		for (unsigned j = 0; j < NET_HIDDEN / 8; j++) {
			lanes x = __builtin_convertvector(((const short_lanes *)said)[j], lanes) * READER_UNIT + ((const lanes *)bias)[j];
			hidden[j] = (lanes)((whole_lanes)x & (x > none));
		}
		for (unsigned c = 0; c < n_column; c++) {
			const float *w = head + (size_t)c * (NET_HIDDEN + 1);
			lanes sum = {0};
#pragma GCC unroll 16
			for (unsigned j = 0; j < NET_HIDDEN / 8; j++)
				sum += ((const lanes *)w)[j] * hidden[j];
			out[c] = w[NET_HIDDEN] + (sum[0] + sum[1]) + (sum[2] + sum[3]) + (sum[4] + sum[5]) + (sum[6] + sum[7]);
		}
	}
}

void quote_reader_read(const struct reader *r, struct reading *d, uint32_t n)
{
	const float *place = r->weight + CONTEXT_WEIGHTS, *bias = place + CONTEXT_PLACE;
	take_in(r, d, n);
	context_read(r->weight, d->in, n, d->gate, d->out);
	context_say(place, d->out, n, READER_UNIT, d->said);
	score(bias, bias + NET_HIDDEN, r->n_column, d->said, n, d->score);
}
