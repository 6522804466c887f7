/*
 * context_train.c -- see context_train.h.
 */
#include "context_train.h"
#include "random.h"
#include "wide.h"

#include <math.h>
#include <stdlib.h>

/* -1 to 1 */

bool context_learner_init(struct context_learner *l, unsigned n_place, uint64_t seed)
{
	*l = (struct context_learner){.n_place = n_place, .n_weight = CONTEXT_WEIGHTS + (size_t)n_place * CONTEXT_PLACE,
	                              .random = seed * 0x9E3779B97F4A7C15u + 1};
	l->weight = malloc(l->n_weight * sizeof(float));
	l->gradient = calloc(l->n_weight, sizeof(float));
	l->square = malloc(l->n_weight * sizeof(float));
	if (!l->weight || !l->gradient || !l->square)
		return false;
	for (size_t i = 0; i < l->n_weight; i++) {
		l->weight[i] = random_even(&l->random) * (i < CONTEXT_WEIGHTS ? 0.16f : 0.12f);
		l->square[i] = 0.1f;
	}
	for (unsigned way = 1; way <= 2; way++) /* by themselves, gates say nothing at first */
		memset(l->weight + way * CONTEXT_WAY - CONTEXT_GATES, 0, CONTEXT_GATES * sizeof *l->weight);
	return true;
}

void context_learner_free(struct context_learner *l)
{
	float *const all[] = {l->weight, l->gradient, l->square, l->in, l->in_gradient, l->said, l->said_gradient, l->gate, l->state,
	                      l->shown, l->out, l->out_gradient, l->keep};
	for (unsigned i = 0; i < sizeof all / sizeof *all; i++)
		free(all[i]);
	*l = (struct context_learner){0};
}

static bool again(float **at, size_t n)
{
	free(*at);
	return (*at = malloc(n * sizeof **at));
}

static bool make_room(struct context_learner *l, uint32_t n)
{
	if (n <= l->room)
		return true;
	size_t r = l->room = n + 32;
	return again(&l->in, r * CONTEXT_IN) && again(&l->in_gradient, r * CONTEXT_IN) && again(&l->said, l->n_place * r * NET_HIDDEN) &&
	       again(&l->said_gradient, l->n_place * r * NET_HIDDEN) && again(&l->gate, 2 * r * CONTEXT_GATES) &&
	       again(&l->state, 2 * r * CONTEXT_STATE) && again(&l->shown, r * CONTEXT_OUT) && again(&l->out, r * CONTEXT_OUT) &&
	       again(&l->out_gradient, r * CONTEXT_OUT) && again(&l->keep, r * CONTEXT_OUT);
}

float *context_learner_in(struct context_learner *l, uint32_t n, bool learning)
{
	if (!make_room(l, n))
		return NULL;
	l->n = n;
	l->learning = learning;
	l->asked = false;
	memset(l->in, 0, (size_t)n * CONTEXT_IN * sizeof(float));
	return l->in;
}

void context_way_read(const struct context_way *w)
{
	unsigned n_gate = 3 * w->n_state;
	const float *before = w->weight + (size_t)w->n_in * n_gate, *alone = before + (size_t)w->n_state * n_gate, *shown = NULL;
	float state[CONTEXT_STATE] = {0};
	for (uint32_t i = 0; i < w->n; i++)
		memcpy(w->gate + (size_t)i * n_gate, alone, n_gate * sizeof *w->gate);
	context_add(w->gate, n_gate, w->in, w->n_in, w->n, w->weight, w->n_in, n_gate);
	for (uint32_t turn = 0; turn < w->n; turn++) {
		uint32_t i = w->back ? w->n - 1 - turn : turn;
		float *gate = w->gate + (size_t)i * n_gate, *show = w->shown + (size_t)i * 2 * w->n_state;
		if (shown)
			context_add(gate, 0, shown, 0, 1, before, w->n_state, n_gate);
		context_step(gate, state, show, w->n_state);
		memcpy(w->state + (size_t)i * w->n_state, state, w->n_state * sizeof *state);
		shown = show;
	}
}

static struct context_way way_of(const struct context_learner *l, bool back)
{
	return (struct context_way){CONTEXT_IN, CONTEXT_STATE, back, l->n, l->weight + (size_t)back * CONTEXT_WAY, l->in,
	                            l->gate + (size_t)back * l->n * CONTEXT_GATES, l->state + (size_t)back * l->n * CONTEXT_STATE,
	                            l->shown + back * CONTEXT_STATE};
}

static void read_one_way(struct context_learner *l, bool back)
{
	struct context_way w = way_of(l, back);
	context_way_read(&w);
}

static void leave_out(struct context_learner *l)
{
	for (size_t i = 0; i < (size_t)l->n * CONTEXT_OUT; i++) {
		l->keep[i] = !l->learning ? 1 : 0.5f * random_even(&l->random) + 0.5f < l->dropout ? 0 : 1 / (1 - l->dropout);
		l->out[i] = l->shown[i] * l->keep[i];
	}
}

void context_learner_read(struct context_learner *l)
{
	size_t n = l->n, said = l->n_place * n * NET_HIDDEN;
	read_one_way(l, false);
	read_one_way(l, true);
	leave_out(l);
	memset(l->said, 0, said * sizeof(float));
	if (l->learning)
		memset(l->said_gradient, 0, said * sizeof(float));
	for (unsigned p = 0; p < l->n_place; p++)
		context_add(l->said + p * n * NET_HIDDEN, NET_HIDDEN, l->out, CONTEXT_OUT, l->n,
		            l->weight + CONTEXT_WEIGHTS + (size_t)p * CONTEXT_PLACE, CONTEXT_OUT, NET_HIDDEN);
}

const float *context_learner_ask(const struct context_learner *l, unsigned place, uint32_t i)
{
	return l->said + ((size_t)place * l->n + i) * NET_HIDDEN;
}

void context_learner_tell(struct context_learner *l, unsigned place, uint32_t i, const float *gradient)
{
	float *g = l->said_gradient + ((size_t)place * l->n + i) * NET_HIDDEN;
	l->asked = true;
	for (unsigned k = 0; k < NET_HIDDEN; k++)
		g[k] += gradient[k];
}

typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
enum { LANES = sizeof(lanes) / sizeof(float) };

WIDE void context_back(float *to, const float *row, float *row_gradient, const float *x, const float *y, uint32_t n_row, uint32_t n_col)
{
	for (uint32_t i = 0; i < n_row; i++, row += n_col, row_gradient += n_col) {
		lanes sum[4] = {{0}};
		float all = 0;
		uint32_t k = 0;
		for (; k + 4 * LANES <= n_col; k += 4 * LANES)
#pragma GCC unroll 4
			for (unsigned j = 0; j < 4; j++) {
				lanes at = *(const lanes *)(x + k + j * LANES);
				sum[j] += *(const lanes *)(row + k + j * LANES) * at;
				*(lanes *)(row_gradient + k + j * LANES) += y[i] * at;
			}
		for (; k < n_col; k += LANES) {
			lanes at = *(const lanes *)(x + k);
			sum[0] += *(const lanes *)(row + k) * at;
			*(lanes *)(row_gradient + k) += y[i] * at;
		}
		lanes total = (sum[0] + sum[1]) + (sum[2] + sum[3]);
#pragma GCC unroll 16
		for (unsigned j = 0; j < LANES; j++)
			all += total[j];
		to[i] += all;
	}
}

/* One step of n cells backwards, from what context_step left; old[n]: the state before. from[n]: the gradient of what is shown, from
   outside; show_gradient[n]: from the step behind, and then noughts; state_gradient[n] goes on; d[3 n]: of the sums. */
static WIDE void step_back(const float *restrict gate, const float *restrict state, const float *restrict old, const float *restrict from,
                           float *restrict state_gradient, float *restrict show_gradient, float *restrict d, unsigned n)
{
	for (unsigned j = 0; j < n; j++) {
		float keep = gate[j], take = gate[n + j], open = gate[2 * n + j], bent = context_bend(state[j]);
		float show = from[j] + show_gradient[j], at = state_gradient[j] + show * open * (1 - bent * bent);
		d[2 * n + j] = show * bent * open * (1 - open);
		d[j] = at * (old[j] - take) * keep * (1 - keep);
		d[n + j] = at * (1 - keep) * (1 - take * take);
		state_gradient[j] = at * keep;
		show_gradient[j] = 0;
	}
}

void context_way_back(const struct context_way *w, const float *out_gradient, float *gradient, float *in_gradient)
{
	unsigned n_gate = 3 * w->n_state, n_state = w->n_state;
	const float *before = w->weight + (size_t)w->n_in * n_gate;
	float *before_gradient = gradient + (size_t)w->n_in * n_gate, *alone = before_gradient + (size_t)n_state * n_gate;
	float state_gradient[CONTEXT_STATE] = {0}, show_gradient[CONTEXT_STATE] = {0}, d[CONTEXT_GATES];
	static const float nothing[CONTEXT_STATE];
	for (uint32_t k = w->n; k-- > 0;) {
		uint32_t i = w->back ? w->n - 1 - k : k, last = w->back ? i + 1 : i - 1;
		step_back(w->gate + (size_t)i * n_gate, w->state + (size_t)i * n_state, k ? w->state + (size_t)last * n_state : nothing,
		          out_gradient + (size_t)i * 2 * n_state, state_gradient, show_gradient, d, n_state);
		for (unsigned j = 0; j < n_gate; j++)
			alone[j] += d[j];
		context_back(in_gradient + (size_t)i * w->n_in, w->weight, gradient, d, w->in + (size_t)i * w->n_in, w->n_in, n_gate);
		if (k)
			context_back(show_gradient, before, before_gradient, d, w->shown + (size_t)last * 2 * n_state, n_state, n_gate);
	}
}

static void back_one_way(struct context_learner *l, bool back)
{
	struct context_way w = way_of(l, back);
	context_way_back(&w, l->out_gradient + back * CONTEXT_STATE, l->gradient + (size_t)back * CONTEXT_WAY, l->in_gradient);
}

static WIDE void step(float *restrict weight, float *restrict gradient, float *restrict square, size_t n, float rate)
{
	for (size_t i = 0; i < n; i++) {
		float g = gradient[i];
		square[i] += g * g;
		weight[i] -= rate * g / (sqrtf(square[i]) + 1e-6f);
		gradient[i] = 0;
	}
}

bool context_learner_end(struct context_learner *l, float rate)
{
	size_t n = l->n;
	if (!l->asked)
		return false;
	memset(l->in_gradient, 0, n * CONTEXT_IN * sizeof(float));
	memset(l->out_gradient, 0, n * CONTEXT_OUT * sizeof(float));
	for (unsigned p = 0; p < l->n_place; p++) {
		size_t place = CONTEXT_WEIGHTS + (size_t)p * CONTEXT_PLACE;
		for (uint32_t i = 0; i < n; i++)
			context_back(l->out_gradient + (size_t)i * CONTEXT_OUT, l->weight + place, l->gradient + place,
			             l->said_gradient + (p * n + i) * NET_HIDDEN, l->out + (size_t)i * CONTEXT_OUT, CONTEXT_OUT, NET_HIDDEN);
	}
	for (size_t i = 0; i < n * CONTEXT_OUT; i++)
		l->out_gradient[i] *= l->keep[i];
	back_one_way(l, false);
	back_one_way(l, true);
	step(l->weight, l->gradient, l->square, l->n_weight, rate);
	return true;
}
