/*
 * conv_train.c -- see conv_train.h.
 */
#include "conv_train.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/linear.h"
#include "../../core/learn/random.h"
#include "../../core/learn/wide.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 16 };

/* ---- vectors */

static uint32_t slot(const struct conv_table *t, uint32_t word)
{
	uint32_t at = word & (t->n_slot - 1);
	while (t->word[at] && t->word[at] != word)
		at = (at + 1) & (t->n_slot - 1);
	return at;
}

static float *row(const struct conv_table *t, uint32_t word)
{
	uint32_t at = word ? slot(t, word) : 0;
	return word && t->word[at] ? t->row[at] : NULL;
}

bool conv_table_read(struct conv_table *t, const char *path, unsigned most)
{
	const float length = 3; /* of every vector at first */
	char name[256];
	unsigned count, n = 0;
	FILE *f = fopen(path, "re");
	for (t->n_slot = 1024; t->n_slot < most + most / 4; t->n_slot *= 2)
		;
	t->word = calloc(t->n_slot, sizeof *t->word);
	t->row = calloc(t->n_slot, sizeof *t->row);
	t->square = calloc(t->n_slot, sizeof *t->square);
	if (!f || !t->word || !t->row || !t->square)
		return perror(path), false;
	for (; n < most && fscanf(f, "%255s %u", name, &count) == 2; n++) {
		float v[CONV_DIM], sum = 0;
		for (unsigned d = 0; d < CONV_DIM; d++) {
			if (fscanf(f, "%f", &v[d]) != 1)
				return fprintf(stderr, "%s: the vector of %s is too short\n", path, name), false;
			sum += v[d] * v[d];
		}
		uint32_t word = feat_bytes(name, strlen(name)), at = slot(t, word);
		t->word[at] = word;
		for (unsigned d = 0; d < CONV_DIM; d++)
			t->row[at][d] = length * v[d] / sqrtf(sum);
	}
	fclose(f);
	return n > 0;
}

/* Keys that are no words, such as classes, come into the table as they are met, at nought. */
static void add_keys(struct conv_table *t, const struct conv_text *text)
{
	uint32_t used = 0;
	for (uint32_t i = 0; i < t->n_slot; i++)
		used += t->word[i] != 0;
	for (unsigned s = 0; s < text->n; s++)
		for (unsigned i = 0; i < text->sentence[s].n; i++)
			for (unsigned k = 2; k < CONV_KEYS; k++) { /* word and lemma first */
				uint32_t key = text->sentence[s].key[i][k], at = key ? slot(t, key) : 0;
				if (key && !t->word[at] && used < t->n_slot - t->n_slot / 16) {
					t->word[at] = key;
					used++;
				}
			}
}

/* ---- a head */

struct learner { struct conv_weights *w, *gradient, *mean, *square; unsigned in_batch; double t; };

static float uniform(uint64_t *x) { return (float)(random_32(x) >> 8) / 16777216.0f; }

static bool begin(struct learner *l, struct conv_weights *w, uint64_t *random)
{
	*l = (struct learner){w, calloc(1, sizeof *w), calloc(1, sizeof *w), calloc(1, sizeof *w), 0, 0};
	memset(w, 0, sizeof *w);
	for (unsigned o = 0; o < CONV_SEEN; o++)
		for (unsigned d = 0; d < CONV_FACTS; d++)
			for (unsigned i = 0; i < CONV_HIDDEN; i++)
				w->seen[o][d][i] = (2 * uniform(random) - 1) * 0.1f;
	for (unsigned c = 0; c < CONV_CLASSES; c++)
		for (unsigned i = 0; i < CONV_OUT; i++)
			w->out[c][i] = (2 * uniform(random) - 1) * sqrtf(1.0f / CONV_OUT);
	return l->gradient && l->mean && l->square;
}

static WIDE void step(struct learner *l, float rate, float decay)
{
	float *restrict w = (float *)l->w, *restrict g = (float *)l->gradient, *restrict m = (float *)l->mean, *restrict v = (float *)l->square;
	l->t++;
	float m_bias = 1 / (1 - (float)pow(0.9, l->t)), v_bias = 1 / (1 - (float)pow(0.999, l->t));
	for (size_t i = 0; i < sizeof *l->w / sizeof *w; i++) {
		float x = g[i] / (float)l->in_batch;
		m[i] = 0.9f * m[i] + 0.1f * x;
		v[i] = 0.999f * v[i] + 0.001f * x * x;
		w[i] -= rate * (m[i] * m_bias / (sqrtf(v[i] * v_bias) + 1e-8f) + decay * w[i]);
	}
	memset(l->gradient, 0, sizeof *l->gradient);
	l->in_batch = 0;
}

static inline void add(float *restrict sum, const float *restrict w)
{
	for (unsigned i = 0; i < CONV_HIDDEN; i++)
		sum[i] += w[i];
}

/* Gradient of the loss by a word's hidden units, to the weights and to what the words around said. */
static WIDE void back(struct learner *l, struct context_learner *c, const struct conv_input *in, unsigned k, const float *d_hidden)
{
	add(l->gradient->bias, d_hidden);
	for (unsigned o = 0; o < CONV_SEEN; o++) {
		unsigned at = in->from + k + o - 1, j = k + o - 1;
		if (at < c->n)
			context_learner_tell(c, o, at, d_hidden);
		for (unsigned f = 0; j < in->n && f < in->n_fact[j]; f++)
			add(l->gradient->seen[o][in->fact[j][f]], d_hidden);
	}
}

/* Forward and backward through one example of the sentence that was read, a part of the units left out. */
static WIDE void example(struct learner *l, struct context_learner *context, const struct conv_example *x, const struct conv_setup *s, uint64_t *random)
{
	static struct conv_state state; /* trainers have one thread */
	float p[LINEAR_CLASS] = {0}, out[CONV_OUT], d_out[CONV_OUT] = {0}, up = 1 / (1 - s->dropout);
	const struct conv_input *in = &x->in;
	conv_forward(l->w, in, context->said, (size_t)context->n * NET_HIDDEN, context->n, &state);
	for (unsigned i = 0; i < CONV_OUT; i++) {
		float keep = i >= CONV_POOLS * CONV_HIDDEN ? 1 : uniform(random) >= s->dropout ? up : 0;
		out[i] = keep * state.out[i];
		d_out[i] = keep;
	}
	conv_classes(l->w, out, p);
	linear_softmax(p, CONV_CLASSES);
	float g[CONV_CLASSES];
	for (unsigned c = 0; c < CONV_CLASSES; c++) {
		g[c] = (p[c] - (c == x->label)) * x->weight;
		l->gradient->out_bias[c] += g[c];
	}
	for (unsigned i = 0; i < CONV_OUT; i++) {
		float sum = 0;
		for (unsigned c = 0; c < CONV_CLASSES; c++) {
			sum += g[c] * l->w->out[c][i];
			l->gradient->out[c][i] += g[c] * out[i];
		}
		d_out[i] *= sum;
	}
	for (unsigned k = 0; k < in->n; k++) {
		float d_hidden[CONV_HIDDEN];
		for (unsigned i = 0; i < CONV_HIDDEN; i++)
			d_hidden[i] = state.top[i] == (int)k ? d_out[i] : 0;
		for (unsigned q = 1; q < CONV_POOLS; q++) {
			float share = 2 * in->pool[q - 1][k];
			for (unsigned i = 0; i < CONV_HIDDEN && share > 0; i++)
				d_hidden[i] += share * d_out[q * CONV_HIDDEN + i];
		}
		for (unsigned i = 0; i < CONV_HIDDEN; i++)
			d_hidden[i] = state.hidden[k][i] > 0 ? d_hidden[i] : 0;
		back(l, context, in, k, d_hidden);
	}
	l->in_batch++;
}

/* ---- the whole */

static bool read_sentence(struct conv_net *net, unsigned k, const struct conv_sentence *s, float blank, uint64_t *random)
{
	float *in = context_learner_in(&net->context[k], s->n, random != NULL);
	for (unsigned i = 0; in && i < s->n; i++) {
		bool blanked = random && uniform(random) < blank; /* the word, not what is known of it */
		for (unsigned j = blanked ? 2 : 0; j < CONV_KEYS; j++) {
			const float *r = row(&net->table, s->key[i][j]);
			for (unsigned d = 0; r && d < CONV_DIM; d++)
				in[(size_t)i * CONV_DIM + d] += r[d];
		}
	}
	if (in)
		context_learner_read(&net->context[k]);
	return in != NULL;
}

static void tune(struct conv_net *net, unsigned k, const struct conv_sentence *s, float rate)
{
	for (unsigned i = 0; i < s->n; i++)
		for (unsigned j = 0; j < CONV_KEYS; j++) {
			float *r = row(&net->table, s->key[i][j]), *square = r ? net->table.square[(float (*)[CONV_DIM])r - net->table.row] : NULL;
			const float *g = net->context[k].in_gradient + (size_t)i * CONV_DIM;
			for (unsigned d = 0; r && d < CONV_DIM; d++) {
				square[d] += g[d] * g[d];
				r[d] -= rate * g[d] / sqrtf(square[d] + 0.01f);
			}
		}
}

struct course { /* of learning */
	const struct conv_setup *setup;
	const struct conv_example *x;
	struct conv_net *net;
	struct learner head[CONV_TASKS][CONV_NETS];
	float left; /* of the rates: from 1 to 0 */
	uint64_t random;
};

/* One sentence in network k, with all that is asked of it: examples from `at` on. */
static bool lesson(struct course *c, unsigned k, const struct conv_sentence *text, uint32_t at)
{
	enum { END = UINT32_MAX };
	while (at != END && k >= conv_nets(c->x[at].task))
		at = c->x[at].next;
	if (at == END)
		return true;
	if (!read_sentence(c->net, k, text, c->setup->blank, &c->random))
		return false;
	for (; at != END; at = c->x[at].next) {
		struct learner *of = &c->head[c->x[at].task][k];
		if (k >= conv_nets(c->x[at].task))
			continue;
		example(of, &c->net->context[k], &c->x[at], c->setup, &c->random);
		if (of->in_batch == BATCH)
			step(of, c->setup->rate * c->left, c->setup->decay);
	}
	if (context_learner_end(&c->net->context[k], c->setup->context_rate * c->left))
		tune(c->net, k, text, c->setup->tune);
	return true;
}

static bool start(struct course *c, const struct conv_text *text)
{
	bool ok = true;
	for (unsigned k = 0; k < CONV_NETS; k++) {
		ok = context_learner_init(&c->net->context[k], CONV_SEEN, c->setup->seed + k) && ok;
		c->net->context[k].dropout = c->setup->context_dropout;
		for (unsigned task = 0; task < CONV_TASKS; task++)
			ok = begin(&c->head[task][k], &c->net->head[task][k], &c->random) && ok;
	}
	add_keys(&c->net->table, text);
	return ok;
}

static void end(struct course *c)
{
	for (unsigned k = 0; k < CONV_NETS * CONV_TASKS; k++) {
		struct learner *l = &c->head[k / CONV_NETS][k % CONV_NETS];
		free(l->gradient);
		free(l->mean);
		free(l->square);
	}
}

bool conv_train(const struct conv_text *text, struct conv_example *x, size_t n, const struct conv_setup *s, struct conv_net *net)
{
	struct course c = {.setup = s, .x = x, .net = net, .random = s->seed * 0x9e3779b97f4a7c15u + 1};
	uint32_t *first = malloc((text->n + 1) * sizeof *first), *order = malloc((text->n + 1) * sizeof *order), n_order = 0;
	bool ok = first && order && start(&c, text);
	for (unsigned i = 0; ok && i < text->n; i++)
		first[i] = UINT32_MAX;
	for (size_t i = n; ok && i-- > 0;) {
		x[i].next = first[x[i].sentence];
		first[x[i].sentence] = (uint32_t)i;
	}
	for (unsigned i = 0; ok && i < text->n; i++)
		if (first[i] != UINT32_MAX)
			order[n_order++] = i;
	for (unsigned e = 0; ok && e < s->epochs; e++) {
		random_shuffle(order, n_order, &c.random);
		for (uint32_t i = 0; ok && i < n_order; i++) {
			c.left = 1 - (float)((double)(e * n_order + i) / ((double)s->epochs * (double)n_order));
			for (unsigned k = 0; k < CONV_NETS; k++)
				ok = ok && lesson(&c, k, &text->sentence[order[i]], first[order[i]]);
		}
	}
	end(&c);
	free(order);
	free(first);
	return ok;
}

bool conv_ask(struct conv_net *net, const struct conv_text *text, const struct conv_example *x, float score[CONV_CLASSES])
{
	static struct conv_state s;
	memset(score, 0, CONV_CLASSES * sizeof *score);
	unsigned n_net = conv_nets(x->task);
	for (unsigned k = 0; k < n_net; k++) {
		const struct conv_weights *w = &net->head[x->task][k];
		float one[CONV_CLASSES];
		if (!read_sentence(net, k, &text->sentence[x->sentence], 0, NULL))
			return false;
		conv_forward(w, &x->in, net->context[k].said, (size_t)net->context[k].n * NET_HIDDEN, net->context[k].n, &s);
		conv_classes(w, s.out, one);
		for (unsigned c = 0; c < CONV_CLASSES; c++)
			score[c] += one[c] / (float)n_net;
	}
	return true;
}
