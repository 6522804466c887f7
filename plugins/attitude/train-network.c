/*
 * train-network.c -- the networks among what train-attitude learns: their examples, their share, their file.
 */
#include "train.h"
#include "../../core/model.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void join_network(const struct trainer *t, const struct learner *l, size_t i, float p[LINEAR_CLASS])
{
	float score[CONV_CLASSES];
	if (!l->network || !t->share[l->network[i].task].weight)
		return;
	conv_ask(&t->network[l->network[i].task], &t->table, &l->network[i].in, score);
	conv_join(&t->share[l->network[i].task], score, p);
}

/* How much the network's scores should count beside the linear model's chances: where the loss on the development half is least. */
static void share(struct trainer *t, enum model k, const struct linear_weights *w)
{
	const struct learner *l = &t->learner[k];
	const char *serves = k == MODEL_TARGET ? "newsmtsc" : "dse";
	struct conv_share best = {0, 1};
	double least = INFINITY;
	struct linear_item *item = malloc(2 * FEATURES_MOST * sizeof *item);
	for (int a = 0; item && a <= 12; a++)
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
					conv_ask(&t->network[l->network[i].task], &t->table, &l->network[i].in, l->network[i].score);
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

bool learn_network(struct trainer *t, const struct linear_weights models[MODELS])
{
	static const enum model of[CONV_TASKS] = {MODEL_TARGET, MODEL_DIRECTED};
	const struct conv_setup setup = {t->network_epochs, 1e-3f, 0.003f, 5e-3f, 0.4f, 0.2f, 7};
	size_t n = 0, room = t->learner[of[0]].data.n_example + t->learner[of[1]].data.n_example;
	struct conv_example *x = malloc((room + 1) * sizeof *x);
	uint32_t *pick = malloc((room + 1) * sizeof *pick);
	bool ok = x && pick && conv_table_read(&t->table, t->vectors, VECTORS);
	for (unsigned k = 0; ok && k < CONV_TASKS; k++) {
		const struct learner *l = &t->learner[of[k]];
		for (size_t i = 0; i < l->data.n_example; i++) {
			if (l->row[i].set >= SETS || l->row[i].dev || left_out(t, &l->row[i]))
				continue;
			x[n] = l->network[i];
			x[n].label = l->data.example[i].label;
			x[n].weight = l->data.example[i].weight;
			pick[n] = (uint32_t)n;
			n++;
		}
	}
	ok = ok && conv_train(x, pick, n, &t->table, &setup, t->network);
	free(x);
	free(pick);
	for (unsigned k = 0; ok && k < CONV_TASKS; k++)
		share(t, of[k], &models[of[k]]);
	return ok;
}

bool write_network(struct trainer *t, const char *out, char *why, size_t n_why)
{
	struct conv_weights *w = t->network;
	for (unsigned c = 0; c < CONV_CLASSES; c++) /* it serves the first set */
		w->out_bias[c] += w->out[c][2 * CONV_HIDDEN + CONV_SET];
	size_t n;
	void *vectors = conv_pack(&t->table, &n);
	struct model_part part[] = {{"vectors", vectors, n}, {"target", &w[0], sizeof *w}, {"directed", &w[1], sizeof *w}, {"share", t->share, sizeof t->share}};
	return vectors && model_write(out, "attitude net 1", part, 4, why, n_why);
}
