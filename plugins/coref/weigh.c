/*
 * weigh.c -- a log-linear choice among candidates (ranking with a softmax, after
 * Denis and Baldridge 2008), nobody among them, with a layer of rectified cells
 * beside the weights.
 */
#include "../../core/learn/wide.h"
#include "../../core/model.h"
#include "weigh.h"

#include <math.h>

size_t weights_size(void) { return (GROUPS + HIDDEN) * coref_features() + 2 * GROUPS * HIDDEN; }

struct weights weights_of(const float *all, const float *least)
{
	const float *into = all + GROUPS * coref_features(), *bias = into + HIDDEN * coref_features();
	return (struct weights){all, into, bias, bias + GROUPS * HIDDEN, least};
}

bool weights_open(struct weights *w, const void *file)
{
	size_t n = 0, m = 0;
	const float *all = model_section(file, "weights", &n), *least = model_section(file, "least", &m);
	if (!all || !least || n != weights_size() * sizeof *all || m != GROUPS * sizeof *least)
		return false;
	*w = weights_of(all, least);
	return true;
}

WIDE void weigh_cells(const struct weights *w, unsigned group, const struct option *o, float *restrict cell)
{
	typedef float lanes __attribute__((vector_size(4 * HIDDEN), aligned(4), may_alias));
	lanes sum = *(const lanes *)(w->bias + group * HIDDEN);
	for (unsigned k = 0; k < o->n; k++)
		sum += *(const lanes *)(w->into + o->feature[k] * HIDDEN);
	*(lanes *)cell = sum;
}

void weigh_all(const struct weights *w, unsigned group, struct option *o, unsigned n)
{
	const float *weight = w->at + group * coref_features();
	float top = -1e30f, sum = 0, cell[HIDDEN];
	for (unsigned i = 0; i < n; i++) {
		o[i].score = 0;
		for (unsigned k = 0; k < o[i].n; k++)
			o[i].score += weight[o[i].feature[k]];
		weigh_cells(w, group, &o[i], cell);
		for (unsigned h = 0; h < HIDDEN; h++)
			o[i].score += w->out[group * HIDDEN + h] * (cell[h] > 0 ? cell[h] : 0);
		top = o[i].score > top ? o[i].score : top;
	}
	for (unsigned i = 0; i < n; i++)
		sum += o[i].score = expf(o[i].score - top);
	for (unsigned i = 0; i < n; i++)
		o[i].score /= sum;
}

unsigned weigh(const struct weights *w, const struct anaphor *x, struct option *o, unsigned n, float *sure)
{
	unsigned best = 0;
	weigh_all(w, x->group, o, n);
	for (unsigned i = 1; i + 1 < n; i++)
		if (o[i].score > o[best].score)
			best = i;
	*sure = o[best].score;
	return n > 1 && *sure >= w->least[x->group] ? o[best].at : RECENT;
}
