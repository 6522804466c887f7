/*
 * context.c -- see context.h.
 */
#include "context.h"
#include "wide.h"

typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
enum { LANES = sizeof(lanes) / sizeof(float) };

/* m words and v times LANES columns, kept in registers; both are constants where this is called. */
static inline __attribute__((always_inline)) void add_block(float *to, size_t to_step, const float *x, size_t x_step, const float *row,
                                                            uint32_t n_row, uint32_t n_col, unsigned m, unsigned v)
{
	lanes sum[4][4];
#pragma GCC unroll 4
	for (unsigned t = 0; t < m; t++)
#pragma GCC unroll 4
		for (unsigned k = 0; k < v; k++)
			sum[t][k] = *(const lanes *)(to + t * to_step + k * LANES);
	for (uint32_t i = 0; i < n_row; i++, row += n_col) {
		lanes w[4];
#pragma GCC unroll 4
		for (unsigned k = 0; k < v; k++)
			w[k] = *(const lanes *)(row + k * LANES);
#pragma GCC unroll 4
		for (unsigned t = 0; t < m; t++)
#pragma GCC unroll 4
			for (unsigned k = 0; k < v; k++)
				sum[t][k] += x[t * x_step + i] * w[k];
	}
#pragma GCC unroll 4
	for (unsigned t = 0; t < m; t++)
#pragma GCC unroll 4
		for (unsigned k = 0; k < v; k++)
			*(lanes *)(to + t * to_step + k * LANES) = sum[t][k];
}

WIDE void context_add(float *to, size_t to_step, const float *x, size_t x_step, uint32_t n, const float *row, uint32_t n_row, uint32_t n_col)
{
	uint32_t t = 0, k;
	for (; t + 4 <= n; t += 4, to += 4 * to_step, x += 4 * x_step) {
		for (k = 0; k + 2 * LANES <= n_col; k += 2 * LANES)
			add_block(to + k, to_step, x, x_step, row + k, n_row, n_col, 4, 2);
		for (; k < n_col; k += LANES)
			add_block(to + k, to_step, x, x_step, row + k, n_row, n_col, 4, 1);
	}
	for (; t < n; t++, to += to_step, x += x_step) {
		for (k = 0; k + 4 * LANES <= n_col; k += 4 * LANES)
			add_block(to + k, to_step, x, x_step, row + k, n_row, n_col, 1, 4);
		for (; k + 2 * LANES <= n_col; k += 2 * LANES)
			add_block(to + k, to_step, x, x_step, row + k, n_row, n_col, 1, 2);
		for (; k < n_col; k += LANES)
			add_block(to + k, to_step, x, x_step, row + k, n_row, n_col, 1, 1);
	}
}

typedef int32_t whole_lanes __attribute__((vector_size(64)));
typedef int16_t short_lanes __attribute__((vector_size(32), aligned(2), may_alias));

/* a where it is so, else b. */
#define CHOOSE(so, a, b) ((lanes)(((so) & (whole_lanes)(a)) | (~(so) & (whole_lanes)(b))))

#pragma GCC diagnostic ignored "-Wpsabi" /* how such vectors are handed over does not matter: it is always inlined */
static inline __attribute__((always_inline)) lanes bend(lanes x) /* context_bend */
{
	const lanes three = (lanes){0} + 3.0f;
	x = CHOOSE(x > three, three, CHOOSE(x < -three, -three, x));
	return x * (27 + x * x) / (27 + 9 * x * x);
}

WIDE void context_step(float *restrict gate, float *restrict state, float *restrict show, unsigned n)
{
	for (unsigned k = 0; k < n; k += LANES) {
		lanes keep = 0.5f + 0.5f * bend(0.5f * *(lanes *)(gate + k)), take = bend(*(lanes *)(gate + n + k));
		lanes open = 0.5f + 0.5f * bend(0.5f * *(lanes *)(gate + 2 * n + k)), now = keep * *(lanes *)(state + k) + (1 - keep) * take;
		*(lanes *)(state + k) = now;
		*(lanes *)(show + k) = open * bend(now);
		*(lanes *)(gate + k) = keep;
		*(lanes *)(gate + n + k) = take;
		*(lanes *)(gate + 2 * n + k) = open;
	}
}

void context_read_sized(const float *weight, unsigned n_in, unsigned n_state, const float *in, uint32_t n, float *gate, float *out)
{
	unsigned n_gate = 3 * n_state;
	for (unsigned back = 0; back < 2; back++) {
		const float *w = weight + (size_t)back * (n_in + n_state + 1) * n_gate, *before = w + (size_t)n_in * n_gate,
		            *alone = before + (size_t)n_state * n_gate, *shown = NULL;
		float state[CONTEXT_STATE] = {0};
		for (uint32_t i = 0; i < n; i++)
			memcpy(gate + (size_t)i * n_gate, alone, n_gate * sizeof *gate);
		context_add(gate, n_gate, in, n_in, n, w, n_in, n_gate);
		for (uint32_t k = 0; k < n; k++) {
			uint32_t i = back ? n - 1 - k : k;
			float *show = out + ((size_t)2 * i + back) * n_state, *now = gate + (size_t)i * n_gate;
			if (shown)
				context_add(now, 0, shown, 0, 1, before, n_state, n_gate);
			context_step(now, state, show, n_state);
			shown = show;
		}
	}
}

static WIDE void rounded(const float *sum, float per, uint32_t n, int16_t *out)
{
	const lanes none = {0}, most = none + 5000.0f, half = none + 0.5f;
	for (uint32_t k = 0; k < n; k += LANES) {
		lanes x = *(const lanes *)(sum + k) * per;
		x += CHOOSE(x < none, -half, half);
		x = CHOOSE(x > most, most, x);
		x = CHOOSE(x < -most, -most, x);
		*(short_lanes *)(out + k) = __builtin_convertvector(__builtin_convertvector(x, whole_lanes), short_lanes);
	}
}

void context_say(const float *place, const float *context, uint32_t n, float unit, int16_t *said)
{
	enum { AT_ONCE = 4 };
	for (uint32_t i = 0; i < n; i += AT_ONCE) {
		float sum[AT_ONCE * NET_HIDDEN] = {0};
		uint32_t m = n - i < AT_ONCE ? n - i : AT_ONCE;
		context_add(sum, NET_HIDDEN, context + (size_t)i * CONTEXT_OUT, CONTEXT_OUT, m, place, CONTEXT_OUT, NET_HIDDEN);
		rounded(sum, 1 / unit, m * NET_HIDDEN, said + (size_t)i * NET_HIDDEN);
	}
}
