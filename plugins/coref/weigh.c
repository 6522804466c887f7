/*
 * weigh.c -- a log-linear choice among candidates (ranking with a softmax, after
 * Denis and Baldridge 2008), nobody among them.
 */
#include "../../core/model.h"
#include "weigh.h"

#include <math.h>

bool weights_open(struct weights *w, const void *file)
{
	size_t n = 0, m = 0, all = GROUPS * coref_features() * sizeof(float);
	w->at = model_section(file, "weights", &n);
	w->least = model_section(file, "least", &m);
	return w->at && w->least && n == all && m == GROUPS * sizeof(float);
}

void weigh_all(const float *weight, struct option *o, unsigned n)
{
	float top = -1e30f, sum = 0;
	for (unsigned i = 0; i < n; i++) {
		o[i].score = 0;
		for (unsigned k = 0; k < o[i].n; k++)
			o[i].score += weight[o[i].feature[k]];
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
	weigh_all(w->at + x->group * coref_features(), o, n);
	for (unsigned i = 1; i + 1 < n; i++)
		if (o[i].score > o[best].score)
			best = i;
	*sure = o[best].score;
	return n > 1 && *sure >= w->least[x->group] ? o[best].at : RECENT;
}
