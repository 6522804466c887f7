/*
 * check_reader.c -- the reader against the same sums in plain loops of doubles, and what of its file is refused.
 */
#include "../../tests/suite.h"
#include "reader.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/random.h"
#include "../../core/model.h"

#include <math.h>
#include <unistd.h>

enum { N = 5, SLOTS = 8 };

static struct reader_floats floats;
static struct reader_matrices matrices;
static struct reader_head heads[READER_TASKS];
static struct reader_room room;
static uint16_t print[SLOTS];
static int8_t row[SLOTS][READER_IN];
static const struct reader reader = {&floats, &matrices, {&heads[0], &heads[1]}, {SLOTS, READER_IN, 0.02f, print, row[0]}};
static struct view view;
static struct conv_input in;

static void fill_floats(float *x, size_t n, float most, uint64_t *random)
{
	for (size_t i = 0; i < n; i++)
		x[i] = most * ((float)(random_32(random) >> 8) / 8388608.0f - 1);
}

/* Weights by chance, and a sentence of five words, one of them without a vector; the target is word 1, the holder word 3. */
static void begin(void)
{
	uint64_t random = 5;
	fill_floats((float *)&floats, sizeof floats / sizeof(float), 0.002f, &random);
	fill_floats((float *)heads, sizeof heads / (sizeof(float)), 0.1f, &random);
	for (size_t i = 0; i < sizeof matrices; i++)
		((int8_t *)&matrices)[i] = (int8_t)(random_32(&random) % 255 - 127);
	memset(&room, 0, sizeof room);
	memset(print, 0, sizeof print);
	view = (struct view){.n = N, .last = N};
	for (uint16_t i = 0; i < N; i++) {
		uint32_t low = 0x5a000000u * (i + 1u) + i;
		view.word[i] = (struct view_word){.low = low, .lemma = low, .head = VIEW_NONE};
		print[i] = i == 4 ? 0 : feat_print(low);
		for (unsigned d = 0; d < READER_IN; d++)
			row[i][d] = (int8_t)(random_32(&random) % 255 - 127);
	}
	in = (struct conv_input){.from = 0, .n = N, .n_fact = {2, 1, 0, 1, 1}, .fact = {{5, 9}, {0}, {0}, {1}, {30}}, .pool = {{0}, {0, 1}, {0, 0, 0, 1}}};
	in.whole[0] = 0.5f;
	in.whole[CONV_SET - 1] = -1;
}

/* ---- the same in doubles */

static void times(const int8_t *w, const float *scale, const float *bias, const double *x, unsigned n_row, unsigned n_col, double *out)
{
	for (unsigned k = 0; k < n_col; k++) {
		double sum = 0;
		for (unsigned i = 0; i < n_row; i++)
			sum += x[i] * w[(size_t)i * n_col + k];
		out[k] = bias[k] + scale[k] * sum;
	}
}

static void norm(const double *x, bool mean, double *out)
{
	double sum = 0, square = 0;
	for (unsigned i = 0; i < READER_DIM && mean; i++)
		sum += x[i] / READER_DIM;
	for (unsigned i = 0; i < READER_DIM; i++)
		square += (x[i] - sum) * (x[i] - sum) / READER_DIM;
	for (unsigned i = 0; i < READER_DIM; i++)
		out[i] = (x[i] - sum) / sqrt(square + 1e-5);
}

static double x[N][READER_DIM], normal[N][READER_DIM], ask[N][3 * READER_DIM], taken[READER_DIM], more[READER_DIM], up[READER_INNER];

static void plain_layer(const struct reader_layer *m, const struct reader_layer_floats *f)
{
	for (unsigned i = 0; i < N; i++) {
		norm(x[i], true, normal[i]);
		times(m->ask[0], f->ask_scale, f->ask_bias, normal[i], READER_DIM, 3 * READER_DIM, ask[i]);
	}
	for (unsigned i = 0; i < N; i++) {
		for (unsigned h = 0; h < READER_DIM; h += READER_OF_HEAD) {
			double share[N], sum = 0;
			for (unsigned j = 0; j < N; j++) {
				share[j] = 0;
				for (unsigned d = h; d < h + READER_OF_HEAD; d++)
					share[j] += ask[i][d] * ask[j][READER_DIM + d] / 8;
				sum += share[j] = exp(share[j]);
			}
			for (unsigned d = h; d < h + READER_OF_HEAD; d++) {
				taken[d] = 0;
				for (unsigned j = 0; j < N; j++)
					taken[d] += share[j] / sum * ask[j][2 * READER_DIM + d];
			}
		}
		times(m->give[0], f->give_scale, f->give_bias, taken, READER_DIM, READER_DIM, more);
		for (unsigned d = 0; d < READER_DIM; d++)
			x[i][d] += more[d];
		norm(x[i], true, normal[i]);
		times(m->up[0], f->up_scale, f->up_bias, normal[i], READER_DIM, READER_INNER, up);
		for (unsigned d = 0; d < READER_INNER; d++)
			up[d] *= 0.5 + 0.5 * (double)context_bend((float)(0.851 * up[d]));
		times(m->down[0], f->down_scale, f->down_bias, up, READER_INNER, READER_DIM, more);
		for (unsigned d = 0; d < READER_DIM; d++)
			x[i][d] += more[d];
	}
}

/* near: of the words 0, 2 and 4, which stand beside both spans or further off. */
static void plain_head(const struct reader_head *h, const double near[N], double score[CONV_CLASSES])
{
	static double out[READER_OUT];
	memset(out, 0, sizeof out);
	for (unsigned k = 0; k < N; k++)
		for (unsigned i = 0; i < READER_HIDDEN; i++) {
			double y = h->bias[i];
			for (unsigned d = 0; d < READER_DIM; d++)
				y += normal[k][d] * h->say[d][i];
			for (unsigned o = 0; o < CONV_SEEN; o++)
				for (unsigned j = k + o - 1, f = 0; j < N && f < in.n_fact[j]; f++)
					y += h->seen[o][in.fact[j][f]][i];
			y = y > 0 ? y : 0;
			out[i] = y > out[i] ? y : out[i];
			out[READER_HIDDEN + i] += 2 * near[k] * y;
			out[2 * READER_HIDDEN + i] += k == 1 ? 2 * y : 0;
			out[3 * READER_HIDDEN + i] += k == 3 ? 2 * y : 0;
		}
	for (unsigned i = 0; i < CONV_SET; i++)
		out[CONV_POOLS * READER_HIDDEN + i] = in.whole[i];
	for (unsigned c = 0; c < CONV_CLASSES; c++) {
		score[c] = h->out_bias[c];
		for (unsigned i = 0; i < READER_OUT; i++)
			score[c] += h->out[c][i] * out[i];
	}
}

START_TEST(it_says_what_plain_sums_say)
{
	/* word 0: one from the target, three from the holder; its facts tell no steps. Word 4 has a fact of neither span */
	double near[N] = {1 / (5.0 * 7), 0, 1 / (5.0 * 5), 0, 1 / (7.0 * 5)}, sum = near[0] + near[2] + near[4], want[CONV_CLASSES];
	float got[CONV_CLASSES];
	begin();
	for (unsigned i = 0; i < N; i++) {
		double word[READER_IN];
		near[i] /= sum;
		for (unsigned d = 0; d < READER_IN; d++)
			word[d] = i == 4 ? 0 : (double)0.02f * row[i][d];
		times(matrices.in[0], floats.in_scale, floats.in_bias, word, READER_IN, READER_DIM, x[i]);
		for (unsigned d = 0; d < READER_DIM; d++)
			x[i][d] += floats.place[i][d];
	}
	for (unsigned k = 0; k < READER_LAYERS; k++)
		plain_layer(&matrices.layer[k], &floats.layer[k]);
	for (unsigned i = 0; i < N; i++)
		norm(x[i], false, normal[i]);
	for (unsigned task = 0; task < READER_TASKS; task++) {
		plain_head(&heads[task], near, want);
		reader_score(&reader, task, &view, &in, &room, got);
		for (unsigned c = 0; c < CONV_CLASSES; c++)
			ck_assert_msg(fabs(want[c] - (double)got[c]) < 1e-3 * (1 + fabs(want[c])), "task %u class %u: %g; expected %g", task, c, (double)got[c], want[c]);
	}
}
END_TEST

START_TEST(steps_of_the_tree_make_a_word_less_near)
{
	float before[CONV_CLASSES], after[CONV_CLASSES];
	begin();
	memset(heads[0].seen, 0, sizeof heads[0].seen); /* facts count for nearness alone */
	in.fact[2][0] = 13;                              /* many steps from the target */
	reader_score(&reader, 0, &view, &in, &room, before);
	in.n_fact[2] = 1;
	reader_score(&reader, 0, &view, &in, &room, after);
	ck_assert(before[0] != after[0]);
}
END_TEST

START_TEST(files_of_another_shape_are_refused)
{
	char path[64], why[300];
	struct reader r = {0};
	snprintf(path, sizeof path, "check-reader-%ld.tmp", (long)getpid());
	for (unsigned without = 0; without < 5; without++) {
		struct model_part part[] = {{"floats", &floats, sizeof floats}, {"matrices", &matrices, sizeof matrices}, {"target", &heads[0], sizeof *heads},
		                            {"directed", &heads[1], sizeof *heads}, {"vectors", row, sizeof row}};
		part[without].bytes -= 1;
		ck_assert_msg(model_write(path, "attitude reader 1", part, 5, why, sizeof why), "%s", why);
		const void *file = model_map(path, NULL, NULL, why, sizeof why);
		ck_assert_ptr_nonnull(file);
		ck_assert(!reader_open(&r, file) && !r.floats);
		model_unmap(file);
	}
	unlink(path);
}
END_TEST

CHECK_MAIN("reader", it_says_what_plain_sums_say, steps_of_the_tree_make_a_word_less_near, files_of_another_shape_are_refused);
