/*
 * context_add.h -- context_add for registers of LANE_BYTES, as the function ADD: for context.c, which has it for several
 * processors. A word by itself has EACH times LANE_COUNT columns added at once, for each sum waits
 * for the one before it; MOST, where there are no more.
 *
 * Vectors wider than the processor's registers are taken apart by the compiler, and badly: 64 bytes where
 * registers have 32 took the search for names, as a whole, to a fifth of its speed.
 */
typedef float LANES_TYPE __attribute__((vector_size(LANE_BYTES), aligned(4), may_alias));

#define LANE_COUNT (LANE_BYTES / sizeof(float))

/* m words and v times LANE_COUNT columns, kept in registers; both are constants where this is called. */
static inline __attribute__((always_inline)) void ADD_BLOCK(float *to, size_t to_step, const float *x, size_t x_step, const float *row,
                                                            uint32_t n_row, uint32_t n_col, unsigned m, unsigned v)
{
	LANES_TYPE sum[4][4];
#pragma GCC unroll 4
	for (unsigned t = 0; t < m; t++)
#pragma GCC unroll 4
		for (unsigned k = 0; k < v; k++)
			sum[t][k] = *(const LANES_TYPE *)(to + t * to_step + k * LANE_COUNT);
	for (uint32_t i = 0; i < n_row; i++, row += n_col) {
		LANES_TYPE w[4];
#pragma GCC unroll 4
		for (unsigned k = 0; k < v; k++)
			w[k] = *(const LANES_TYPE *)(row + k * LANE_COUNT);
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
			*(LANES_TYPE *)(to + t * to_step + k * LANE_COUNT) = sum[t][k];
}

/* One word and v times LANE_COUNT columns. */
static inline __attribute__((always_inline)) void ADD_ONE(float *to, const float *x, const float *row, uint32_t n_row, uint32_t n_col, unsigned v)
{
	LANES_TYPE sum[12];
#pragma GCC unroll 12
	for (unsigned k = 0; k < v; k++)
		sum[k] = *(const LANES_TYPE *)(to + k * LANE_COUNT);
	for (uint32_t i = 0; i < n_row; i++, row += n_col)
#pragma GCC unroll 12
		for (unsigned k = 0; k < v; k++)
			sum[k] += x[i] * *(const LANES_TYPE *)(row + k * LANE_COUNT);
#pragma GCC unroll 12
	for (unsigned k = 0; k < v; k++)
		*(LANES_TYPE *)(to + k * LANE_COUNT) = sum[k];
}

ADD_TARGET static void ADD(float *to, size_t to_step, const float *x, size_t x_step, uint32_t n, const float *row, uint32_t n_row, uint32_t n_col)
{
	uint32_t t = 0, k;
	for (; t + 4 <= n; t += 4, to += 4 * to_step, x += 4 * x_step) {
		for (k = 0; k + 2 * LANE_COUNT <= n_col; k += 2 * LANE_COUNT)
			ADD_BLOCK(to + k, to_step, x, x_step, row + k, n_row, n_col, 4, 2);
		for (; k < n_col; k += LANE_COUNT)
			ADD_BLOCK(to + k, to_step, x, x_step, row + k, n_row, n_col, 4, 1);
	}
	for (; t + 2 <= n; t += 2, to += 2 * to_step, x += 2 * x_step) {
		for (k = 0; k + 4 * LANE_COUNT <= n_col; k += 4 * LANE_COUNT)
			ADD_BLOCK(to + k, to_step, x, x_step, row + k, n_row, n_col, 2, 4);
		for (; k < n_col; k += LANE_COUNT)
			ADD_BLOCK(to + k, to_step, x, x_step, row + k, n_row, n_col, 2, 1);
	}
	for (; t < n; t++, to += to_step, x += x_step) {
		if (n_col == MOST * LANE_COUNT) {
			ADD_ONE(to, x, row, n_row, n_col, MOST);
			continue;
		}
		for (k = 0; k + EACH * LANE_COUNT <= n_col; k += EACH * LANE_COUNT)
			ADD_ONE(to + k, x, row + k, n_row, n_col, EACH);
		for (; k + 4 * LANE_COUNT <= n_col; k += 4 * LANE_COUNT)
			ADD_ONE(to + k, x, row + k, n_row, n_col, 4);
		for (; k + 2 * LANE_COUNT <= n_col; k += 2 * LANE_COUNT)
			ADD_ONE(to + k, x, row + k, n_row, n_col, 2);
		for (; k < n_col; k += LANE_COUNT)
			ADD_ONE(to + k, x, row + k, n_row, n_col, 1);
	}
}

#undef LANE_COUNT
#undef LANE_BYTES
#undef LANES_TYPE
#undef ADD_BLOCK
#undef ADD_ONE
#undef ADD
#undef ADD_TARGET
#undef EACH
#undef MOST
