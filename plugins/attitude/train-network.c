/*
 * train-network.c -- the networks among what train-attitude learns: their examples, their share, their file.
 */
#include "train.h"
#include "../../core/model.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void join_network(struct trainer *t, const struct learner *l, size_t i, float p[LINEAR_CLASS])
{
	float score[CONV_CLASSES];
	if (!l->network || !t->share[l->network[i].task].weight)
		return;
	if (!conv_ask(&t->net, &t->text, &l->network[i], score))
		return;
	conv_join(&t->share[l->network[i].task], score, p);
}

/* How much the network's scores should count beside the linear model's chances, at most a half: where the loss on the development half is
   least. More lessens the loss yet, but not the errors. */
static void share(struct trainer *t, enum model k, const struct linear_weights *w)
{
	const struct learner *l = &t->learner[k];
	const char *serves = k == MODEL_TARGET ? "newsmtsc" : "dse";
	struct conv_share best = {0, 1};
	double least = INFINITY;
	struct linear_item *item = malloc(2 * FEATURES_MOST * sizeof *item);
	for (int a = 0; item && a <= 5; a++)
		for (int b = 0; b <= 10; b++) {
			struct conv_share s = {0.1f * (float)a, 0.8f + 0.1f * (float)b};
			double loss = 0;
			for (size_t i = 0; i < l->data.n_example; i++) {
				const struct linear_example *e = &l->data.example[i];
				if (l->row[i].set >= SETS || !l->row[i].dev || strcmp(sets[l->row[i].set].name, serves) != 0)
					continue;
				float *p = l->network[i].chance;
				if (a + b == 0) {
					unsigned n = 0;
					for (uint32_t j = 0; j < e->n; j++) {
						item[n++] = l->data.item[e->first + j];
						if (k == MODEL_TARGET)
							item[n] = (struct linear_item){of_set(item[n - 1].feature, l->row[i].set), item[n - 1].value}, n++;
					}
					linear_weigh(w, item, n, p);
					linear_softmax(p, TARGET_CLASSES);
					conv_ask(&t->net, &t->text, &l->network[i], l->network[i].score);
				}
				float q[LINEAR_CLASS];
				memcpy(q, p, sizeof q);
				conv_join(&s, l->network[i].score, q);
				loss -= log(q[e->label] + 1e-9);
			}
			if (loss < least) {
				least = loss;
				best = s;
			}
		}
	free(item);
	t->share[k == MODEL_DIRECTED] = best;
	printf("network counts %.1f, heat %.1f\n", (double)best.weight, (double)best.heat);
}

static bool learn_networks(struct trainer *t)
{
	static const enum model of[CONV_TASKS] = {MODEL_TARGET, MODEL_DIRECTED};
	const struct conv_setup setup = {.epochs = t->network_epochs, .rate = 1e-3f, .context_rate = 0.03f, .tune = 0.002f, .decay = 5e-3f,
	                                 .dropout = 0.4f, .context_dropout = 0.3f, .blank = 0.2f, .seed = 7};
	size_t n = 0, room = t->learner[of[0]].data.n_example + t->learner[of[1]].data.n_example;
	struct conv_example *x = malloc((room + 1) * sizeof *x);
	bool ok = x && conv_table_read(&t->net.table, t->vectors, VECTORS);
	for (unsigned k = 0; ok && k < CONV_TASKS; k++) {
		const struct learner *l = &t->learner[of[k]];
		for (size_t i = 0; i < l->data.n_example; i++) {
			if (l->row[i].set >= SETS || l->row[i].dev || left_out(t, &l->row[i]))
				continue;
			x[n] = l->network[i];
			x[n].label = l->data.example[i].label;
			x[n].weight = sets[l->row[i].set].weight;
			n++;
		}
	}
	ok = ok && conv_train(&t->text, x, n, &setup, &t->net);
	free(x);
	return ok;
}

bool learn_network(struct trainer *t, const struct linear_weights models[MODELS_LEARNED])
{
	static const enum model of[CONV_TASKS] = {MODEL_TARGET, MODEL_DIRECTED};
	bool ok = learn_networks(t);
	for (unsigned k = 0; ok && k < CONV_TASKS; k++)
		if (t->learner[of[k]].data.n_example)
			share(t, of[k], &models[of[k]]);
	return ok;
}

/* How the network alone does on what was held back of a set. */
static void try_set(struct trainer *t, const struct learner *l, unsigned set)
{
	unsigned n = 0, right = 0, gold[CONV_CLASSES] = {0}, found[CONV_CLASSES] = {0}, both[CONV_CLASSES] = {0};
	double loss = 0, f1 = 0;
	for (size_t i = 0; i < l->data.n_example; i++) {
		float p[LINEAR_CLASS];
		uint32_t label = l->data.example[i].label, best = 0;
		if (l->row[i].set != set || !(l->row[i].dev || left_out(t, &l->row[i])) || !conv_ask(&t->net, &t->text, &l->network[i], p))
			continue;
		linear_softmax(p, CONV_CLASSES);
		for (uint32_t c = 1; c < CONV_CLASSES; c++)
			best = p[c] > p[best] ? c : best;
		n++;
		right += best == label;
		gold[label]++;
		found[best]++;
		both[best] += best == label;
		loss -= log(p[label] + 1e-9);
	}
	for (unsigned c = 0; c < CONV_CLASSES; c++)
		f1 += gold[c] + found[c] ? 200.0 / CONV_CLASSES * both[c] / (gold[c] + found[c]) : 0;
	if (n)
		printf("%-18s n %5u  accuracy %.2f  macro F1 %.2f  loss %.4f\n", sets[set].name, n, 100.0 * right / n, f1, loss / n);
}

bool try_network(struct trainer *t)
{
	bool ok = t->vectors && learn_networks(t);
	for (unsigned s = 0; s < SETS && ok; s++)
		try_set(t, &t->learner[sets[s].kind == PAIRS ? MODEL_DIRECTED : MODEL_TARGET], s);
	return ok;
}

void unasked_network(const struct trainer *t, struct models_unasked *s)
{
	unsigned at = CONV_POOLS * CONV_HIDDEN + CONV_SET;
	for (unsigned k = 0; k < CONV_PAIR_NETS; k++)
		for (unsigned c = 0; c < CONV_CLASSES; c++) {
			const float *out = t->net.head[1][k].out[c] + at;
			s->network[c] += (out[LABELLED_PAIRS] - out[set_called("dse")]) / CONV_PAIR_NETS;
		}
}

bool write_network(struct trainer *t, const char *out, char *why, size_t n_why)
{
	static const char *const serves[CONV_TASKS] = {"newsmtsc", "dse"};
	float *context = malloc(CONV_NETS * CONV_CONTEXT * sizeof *context);
	for (unsigned k = 0; k < CONV_NETS && context; k++) {
		memcpy(context + k * CONV_CONTEXT, t->net.context[k].weight, CONV_CONTEXT * sizeof *context);
		for (unsigned task = 0; task < CONV_TASKS; task++) {
			struct conv_weights *w = &t->net.head[task][k];
			for (unsigned c = 0; c < CONV_CLASSES; c++)
				w->out_bias[c] += w->out[c][CONV_POOLS * CONV_HIDDEN + CONV_SET + set_called(serves[task])];
		}
	}
	size_t n;
	void *vectors = conv_pack(t->net.table.n_slot, CONV_DIM, t->net.table.word, t->net.table.row[0], &n);
	struct model_part part[] = {{"vectors", vectors, n}, {"context", context, CONV_NETS * CONV_CONTEXT * sizeof *context},
	                            {"target", t->net.head[0], CONV_NETS * sizeof *t->net.head[0]}, {"directed", t->net.head[1], CONV_PAIR_NETS * sizeof *t->net.head[1]},
	                            {"share", t->share, sizeof t->share}};
	return vectors && context && model_write(out, "attitude net 4", part, 5, why, n_why);
}
