/*
 * context.c -- see context.h.
 */
#include "context.h"
#include "wide.h"

typedef float lanes __attribute__((vector_size(32), aligned(4), may_alias));
enum { LANES = sizeof(lanes) / sizeof(float) };

#define LANE_BYTES 32
#define LANES_TYPE lanes_of_32
#define ADD_BLOCK add_block_32
#define ADD_ONE add_one_32
#define ADD add_32
#define ADD_TARGET
#define EACH 4
#define MOST 4
#include "context_add.h"

#ifdef WIDEST
#define LANE_BYTES 32
#define LANES_TYPE lanes_of_32_wider
#define ADD_BLOCK add_block_32_wider
#define ADD_ONE add_one_32_wider
#define ADD add_32_wider
#define ADD_TARGET WIDER
#define EACH 8
#define MOST 12
#include "context_add.h"

#define LANE_BYTES 64
#define LANES_TYPE lanes_of_64
#define ADD_BLOCK add_block_64
#define ADD_ONE add_one_64
#define ADD add_64
#define ADD_TARGET WIDEST
#define EACH 6
#define MOST 6
#include "context_add.h"
#endif

void context_add(float *to, size_t to_step, const float *x, size_t x_step, uint32_t n, const float *row, uint32_t n_row, uint32_t n_col)
{
#ifdef WIDEST
	if (__builtin_cpu_supports("avx512f")) {
		add_64(to, to_step, x, x_step, n, row, n_row, n_col);
		return;
	}
	if (__builtin_cpu_supports("avx2")) {
		add_32_wider(to, to_step, x, x_step, n, row, n_row, n_col);
		return;
	}
#endif
	add_32(to, to_step, x, x_step, n, row, n_row, n_col);
}

typedef int32_t whole_lanes __attribute__((vector_size(32)));
typedef int16_t short_lanes __attribute__((vector_size(16), aligned(2), may_alias));

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

struct way { /* one of the two directions */
	unsigned n_in, n_state, n_gate;
	const float *of_in, *before, *alone; /* weights: of what comes in, of the state before, and by themselves */
	const float *shown;                  /* what the cells showed at the word before; NULL: there was none */
	float state[CONTEXT_STATE];
};

static void set_out(struct way *w, const float *weight, unsigned n_in, unsigned n_state, unsigned back)
{
	*w = (struct way){.n_in = n_in, .n_state = n_state, .n_gate = 3 * n_state};
	w->of_in = weight + (size_t)back * (n_in + n_state + 1) * w->n_gate;
	w->before = w->of_in + (size_t)n_in * w->n_gate;
	w->alone = w->before + (size_t)n_state * w->n_gate;
}

/* The sums of what comes in at n words, one each `step` floats. */
static void take_in(const struct way *w, const float *in, uint32_t n, float *gate, size_t step)
{
	for (uint32_t i = 0; i < n; i++)
		memcpy(gate + i * step, w->alone, w->n_gate * sizeof *gate);
	context_add(gate, step, in, w->n_in, n, w->of_in, w->n_in, w->n_gate);
}

/* To the next word, whose sums become what its gates are. */
static inline void go_on(struct way *w, float *gate, float *show)
{
	if (w->shown)
		context_add(gate, 0, w->shown, 0, 1, w->before, w->n_state, w->n_gate);
	context_step(gate, w->state, show, w->n_state);
	w->shown = show;
}

void context_read(const float *weight, const float *in, uint32_t n, float *gate, float *out)
{
	struct way w;
	for (unsigned back = 0; back < 2; back++) {
		set_out(&w, weight, CONTEXT_IN, CONTEXT_STATE, back);
		take_in(&w, in, n, gate, CONTEXT_GATES);
		for (uint32_t k = 0; k < n; k++) {
			uint32_t i = back ? n - 1 - k : k;
			go_on(&w, gate + (size_t)i * CONTEXT_GATES, out + ((size_t)2 * i + back) * CONTEXT_STATE);
		}
	}
}

void context_enter(const float *weight, unsigned n_in, unsigned n_state, const float *in, uint32_t n, float *gate)
{
	struct way w;
	for (unsigned back = 0; back < 2; back++) {
		set_out(&w, weight, n_in, n_state, back);
		take_in(&w, in, n, gate + (size_t)back * w.n_gate, 2 * (size_t)w.n_gate);
	}
}

/* Both ways step by step, for neither waits for the other. */
void context_carry(const float *weight, unsigned n_in, unsigned n_state, const float *const *gate, uint32_t n, float *out)
{
	struct way w[2];
	float now[2][CONTEXT_GATES];
	for (unsigned back = 0; back < 2; back++)
		set_out(&w[back], weight, n_in, n_state, back);
	for (uint32_t k = 0; k < n; k++)
		for (unsigned back = 0; back < 2; back++) {
			uint32_t i = back ? n - 1 - k : k;
			memcpy(now[back], gate[i] + (size_t)back * w[back].n_gate, w[back].n_gate * sizeof *now[back]);
			go_on(&w[back], now[back], out + ((size_t)2 * i + back) * n_state);
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
		float sum[AT_ONCE * NET_HIDDEN];
		uint32_t m = n - i < AT_ONCE ? n - i : AT_ONCE;
		memset(sum, 0, m * NET_HIDDEN * sizeof *sum);
		context_add(sum, NET_HIDDEN, context + (size_t)i * CONTEXT_OUT, CONTEXT_OUT, m, place, CONTEXT_OUT, NET_HIDDEN);
		rounded(sum, 1 / unit, m * NET_HIDDEN, said + (size_t)i * NET_HIDDEN);
	}
}
