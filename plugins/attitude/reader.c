/*
 * reader.c -- see reader.h.
 */
#include "reader.h"
#include "../../core/learn/wide.h"
#include "../../core/model.h"

#include <math.h>
#include <string.h>

static const void *section(const void *file, const char *name, size_t size)
{
	size_t n;
	const void *at = model_section(file, name, &n);
	return at && n == size ? at : NULL;
}

bool reader_open(struct reader *r, const void *file)
{
	static const char *const head[READER_TASKS] = {"target", "directed"};
	struct reader found = {section(file, "floats", sizeof *found.floats), section(file, "matrices", sizeof *found.matrices), {NULL}, {0}};
	for (unsigned k = 0; k < READER_TASKS; k++)
		if (!(found.head[k] = section(file, head[k], sizeof *found.head[k])))
			return false;
	if (!found.floats || !found.matrices || !conv_vectors_open(&found.vectors, file, READER_IN))
		return false;
	*r = found;
	return true;
}

/* ---- the sentence */

/* For each of n words: out[n_col] = bias + scale * (x[n_row] times the matrix). Weights become floats sixteen rows at a time. */
static WIDE void multiply(const int8_t *w, const float *scale, const float *bias, const float *x, uint32_t n_row, uint32_t n, float *out, uint32_t n_col, float *room)
{
	enum { ROWS = 16 };
	memset(out, 0, (size_t)n * n_col * sizeof *out);
	for (uint32_t at = 0; at < n_row; at += ROWS) {
		for (uint32_t i = 0; i < ROWS * n_col; i++)
			room[i] = w[(size_t)at * n_col + i];
		context_add(out, n_col, x + at, n_row, n, room, ROWS, n_col);
	}
	for (uint32_t i = 0; i < n; i++, out += n_col)
		for (uint32_t k = 0; k < n_col; k++)
			out[k] = bias[k] + scale[k] * out[k];
}

/* x less its mean, in units of its deviation; weights of the norm are in the matrix behind it. `mean` false: of the root of its mean square. */
static WIDE void normed(const float *x, bool mean, float *out)
{
	float sum = 0, square = 0;
	for (unsigned i = 0; mean && i < READER_DIM; i++)
		sum += x[i];
	sum /= READER_DIM;
	for (unsigned i = 0; i < READER_DIM; i++)
		square += (x[i] - sum) * (x[i] - sum);
	float unit = 1 / sqrtf(square / READER_DIM + 1e-5f);
	for (unsigned i = 0; i < READER_DIM; i++)
		out[i] = (x[i] - sum) * unit;
}

static WIDE float product(const float *a, const float *b)
{
	float sum[16] = {0}, all = 0;
	for (unsigned i = 0; i < READER_OF_HEAD; i += 16)
		for (unsigned k = 0; k < 16; k++)
			sum[k] += a[i + k] * b[i + k];
	for (unsigned k = 0; k < 16; k++)
		all += sum[k];
	return all;
}

/* What head h takes for word i from all n words; ask[n] has queries, keys and values. */
static WIDE void attend(const float (*ask)[READER_INNER], unsigned h, uint32_t i, uint32_t n, float *restrict out)
{
	const unsigned q = h * READER_OF_HEAD, k = READER_DIM + q, v = 2 * READER_DIM + q;
	const float unit = 1 / sqrtf(READER_OF_HEAD);
	float share[VIEW_MOST], top = -INFINITY, sum = 0;
	for (uint32_t j = 0; j < n; j++) {
		share[j] = unit * product(ask[i] + q, ask[j] + k);
		top = fmaxf(top, share[j]);
	}
	for (uint32_t j = 0; j < n; j++)
		sum += share[j] = expf(share[j] - top);
	memset(out, 0, READER_OF_HEAD * sizeof *out);
	for (uint32_t j = 0; j < n; j++)
		for (unsigned d = 0; d < READER_OF_HEAD; d++)
			out[d] += share[j] / sum * ask[j][v + d];
}

/* x times a gate that x opens, which is near to what Hendrycks and Gimpel (2016) call GELU. */
static WIDE void activate(float *x, size_t n)
{
	for (size_t i = 0; i < n; i++)
		x[i] *= 0.5f + 0.5f * context_bend(0.851f * x[i]);
}

static WIDE void add(float *restrict to, const float *restrict x, size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] += x[i];
}

static void layer(const struct reader_layer *m, const struct reader_layer_floats *f, uint32_t n, struct reader_room *room)
{
	float (*ask)[READER_INNER] = room->wide;
	for (uint32_t i = 0; i < n; i++)
		normed(room->x[i], true, room->norm[i]);
	multiply(m->ask[0], f->ask_scale, f->ask_bias, room->norm[0], READER_DIM, n, room->wide[0], 3 * READER_DIM, room->row);
	for (uint32_t i = n; i-- > 1;) /* rows of 3 READER_DIM become rows of READER_INNER */
		memmove(ask[i], room->wide[0] + (size_t)i * 3 * READER_DIM, 3 * READER_DIM * sizeof(float));
	for (uint32_t i = 0; i < n; i++)
		for (unsigned h = 0; h < READER_HEADS; h++)
			attend((const float (*)[READER_INNER])ask, h, i, n, room->norm[i] + h * READER_OF_HEAD);
	multiply(m->give[0], f->give_scale, f->give_bias, room->norm[0], READER_DIM, n, room->wide[0], READER_DIM, room->row);
	add(room->x[0], room->wide[0], (size_t)n * READER_DIM);
	for (uint32_t i = 0; i < n; i++)
		normed(room->x[i], true, room->norm[i]);
	multiply(m->up[0], f->up_scale, f->up_bias, room->norm[0], READER_DIM, n, room->wide[0], READER_INNER, room->row);
	activate(room->wide[0], (size_t)n * READER_INNER);
	multiply(m->down[0], f->down_scale, f->down_bias, room->wide[0], READER_INNER, n, room->norm[0], READER_DIM, room->row);
	add(room->x[0], room->norm[0], (size_t)n * READER_DIM);
}

/* The view's sentence into room->norm, unless it is there. */
static void read_sentence(const struct reader *r, const struct view *v, struct reader_room *room)
{
	conv_keys key[VIEW_MOST];
	uint32_t from = v->from + v->first, n = v->last - v->first;
	float (*in)[READER_IN] = (float (*)[READER_IN])room->wide;
	if (room->n == n && room->from == from)
		return;
	conv_read_sentence(v, key);
	memset(in, 0, n * sizeof *in);
	for (uint32_t i = 0; i < n; i++)
		for (unsigned k = 0; k < CONV_KEYS; k++)
			conv_vector(&r->vectors, key[i][k], in[i]);
	multiply(r->matrices->in[0], r->floats->in_scale, r->floats->in_bias, in[0], READER_IN, n, room->x[0], READER_DIM, room->row);
	add(room->x[0], r->floats->place[0], (size_t)n * READER_DIM);
	for (unsigned k = 0; k < READER_LAYERS; k++)
		layer(&r->matrices->layer[k], &r->floats->layer[k], n, room);
	for (uint32_t i = 0; i < n; i++)
		normed(room->x[i], false, room->norm[i]);
	room->from = from;
	room->n = n;
}

/* ---- the target */

/* How much each word counts in the mean near the spans: less behind more words and more steps in the tree; sums to 1. */
static void nearness(const struct conv_input *in, float near[CONV_WORDS])
{
	float sum = 0;
	unsigned first[2] = {CONV_WORDS, CONV_WORDS}, end[2] = {0};
	for (unsigned k = 0; k < in->n; k++)
		for (unsigned s = 0; s < 2; s++)
			if (in->pool[1 + s][k] > 0) {
				first[s] = k < first[s] ? k : first[s];
				end[s] = k + 1;
			}
	for (unsigned k = 0; k < in->n; k++) {
		bool within = in->pool[1][k] > 0 || in->pool[2][k] > 0;
		near[k] = !within;
		for (unsigned s = 0; s < 2 && !within; s++)
			if (end[s]) {
				unsigned far = k < first[s] ? first[s] - k : k >= end[s] ? k - end[s] + 1 : 0;
				near[k] /= conv_steps(in, k, s) * (float)(far + 4);
			}
		sum += near[k];
	}
	for (unsigned k = 0; k < in->n && sum > 0; k++)
		near[k] /= sum;
}

static WIDE void pool(const float *hidden, float near, const struct conv_input *in, unsigned k, float *restrict out)
{
	float share[3] = {2 * near, 2 * in->pool[1][k], 2 * in->pool[2][k]};
	for (unsigned i = 0; i < READER_HIDDEN; i++) {
		float x = hidden[i] > 0 ? hidden[i] : 0;
		out[i] = x > out[i] ? x : out[i];
		for (unsigned p = 0; p < 3; p++)
			out[(p + 1) * READER_HIDDEN + i] += share[p] * x;
	}
}

void reader_score(const struct reader *r, unsigned task, const struct view *v, const struct conv_input *in, struct reader_room *room, float score[CONV_CLASSES])
{
	const struct reader_head *h = r->head[task];
	float (*hidden)[READER_HIDDEN] = (float (*)[READER_HIDDEN])room->wide, near[CONV_WORDS], out[READER_OUT] = {0};
	read_sentence(r, v, room);
	for (unsigned k = 0; k < in->n; k++)
		memcpy(hidden[k], h->bias, sizeof h->bias);
	context_add(hidden[0], READER_HIDDEN, room->norm[in->from], READER_DIM, in->n, h->say[0], READER_DIM, READER_HIDDEN);
	for (unsigned k = 0; k < in->n; k++)
		for (unsigned o = 0; o < CONV_SEEN; o++)
			for (unsigned j = k + o - 1, f = 0; j < in->n && f < in->n_fact[j]; f++)
				add(hidden[k], h->seen[o][in->fact[j][f]], READER_HIDDEN);
	nearness(in, near);
	for (unsigned k = 0; k < in->n; k++)
		pool(hidden[k], near[k], in, k, out);
	memcpy(out + CONV_POOLS * READER_HIDDEN, in->whole, CONV_SET * sizeof *out);
	for (unsigned c = 0; c < CONV_CLASSES; c++) {
		score[c] = h->out_bias[c];
		for (unsigned i = 0; i < READER_OUT; i++)
			score[c] += h->out[c][i] * out[i];
	}
}
