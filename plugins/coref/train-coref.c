/*
 * train-coref.c -- learning coref.model.
 *
 *	train-coref [-o OUT.model] [-b BASE.model] [-l L2] [-e EPOCHS] CHAINS.jsonl[:WEIGHT] ...
 *
 * A line of CHAINS has text and chains, lists of [begin, end, type] in code points
 * (convert.py makes it); where "partial" is true, only what is in a chain is learned
 * from. Articles are cut into folds: what is printed, and the heat that calibrates
 * the confidence, come of articles that were not learned from. With a base only what
 * is asked of names that follow (features.h) is learned, and the rest is the base's:
 * no answer is shared between both.
 */
#include "../../core/model.h"
#include "features.h"
#include "train.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* Adds the examples of b to those of a. */
static bool join(struct examples *a, const struct examples *b)
{
	for (unsigned i = 0; i < b->n; i++) {
		const struct example *from = &b->at[i];
		if (!mem_grow(&a->at, a->n, &a->room, sizeof *a->at))
			return false;
		a->at[a->n] = *from;
		a->at[a->n++].first = a->n_option;
		for (unsigned k = 0; k < from->n; k++) {
			if (!mem_grow(&a->option, a->n_option, &a->room_option, sizeof *a->option))
				return false;
			a->option[a->n_option++] = b->option[from->first + k];
		}
	}
	return true;
}

/* What is not learned anew is taken from the base. */
static void take_base(const float *base, float *weight)
{
	if (!base)
		return;
	struct weights old = weights_of(base, NULL), new = weights_of(weight, NULL);
	unsigned all = coref_features();
	memcpy(weight, base, G_AHEAD * all * sizeof *weight);
	memcpy(weight + (new.into - weight), old.into, L_KIND * HIDDEN * sizeof *weight);
	memcpy(weight + (new.into - weight) + NOBODY * HIDDEN, old.into + NOBODY * HIDDEN, (all - NOBODY) * HIDDEN * sizeof *weight);
	memcpy(weight + (new.bias - weight), old.bias, G_AHEAD * HIDDEN * sizeof *weight);
	memcpy(weight + (new.out - weight), old.out, G_AHEAD * HIDDEN * sizeof *weight);
}

/* Examples of who is named later alone, if there is a base. */
static bool read_examples(const struct options *o, struct engine *g, float *const *learned, struct examples *x)
{
	unsigned n = 0;
	if (!train_read(o, g, learned, x))
		return false;
	for (unsigned i = 0; i < x->n; i++)
		if (!o->base || x->at[i].group == G_AHEAD)
			x->at[n++] = x->at[i];
	x->n = n;
	return true;
}

static bool learn_folds(const struct options *o, const struct examples *x, float *const *fold, float *heat)
{
	for (unsigned k = 0; k < FOLDS; k++)
		if (!train_learn(o, x, k, fold[k]))
			return false;
	train_find_heat(x, fold, heat);
	for (unsigned k = 0; k < FOLDS; k++)
		train_cool(fold[k], heat);
	return true;
}

/* First is learned from what is right so far in each article, then from that and from what it leads itself, mistakes included (after
   Ross, Gordon and Bagnell 2011); how good and how sure it is, is seen where the weights lead the article themselves. */
static bool learn_all(struct options *o, struct engine *g, const float *base, float *weight)
{
	struct examples x = {0}, led = {0}, seen = {0};
	float *fold[FOLDS], first[GROUPS], then[GROUPS];
	bool ok = true;
	for (unsigned k = 0; k < FOLDS; k++)
		ok = (fold[k] = calloc(weights_size(), sizeof *fold[k])) && ok;
	ok = ok && read_examples(o, g, NULL, &x) && learn_folds(o, &x, fold, first);
	for (unsigned k = 0; ok && k < FOLDS; k++)
		take_base(base, fold[k]);
	for (unsigned turn = 1; ok && turn < o->turns; turn++) {
		led = (struct examples){0};
		ok = read_examples(o, g, fold, &led) && join(&x, &led);
		o->epochs = o->epochs * turn / (turn + 1); /* as many steps as before */
		o->rounds = o->rounds * turn / (turn + 1);
		for (unsigned k = 0; k < FOLDS; k++)
			memset(fold[k], 0, weights_size() * sizeof *fold[k]);
		ok = ok && learn_folds(o, &x, fold, first);
		for (unsigned k = 0; ok && k < FOLDS; k++)
			take_base(base, fold[k]);
		mem_free(led.at);
		mem_free(led.option);
	}
	ok = ok && read_examples(o, g, fold, &seen);
	if (ok)
		train_find_heat(&seen, fold, then);
	for (int i = o->n_corpus > 1 ? 0 : -1; ok && i < o->n_corpus; i++) {
		printf("%s\n", i < 0 ? "all" : o->corpus[i]);
		train_table(&seen, i < 0 ? UINT_MAX : (unsigned)i, fold, then);
		if (i < 0)
			break;
	}
	if (ok)
		train_sum_up(&seen, fold, then);
	ok = ok && train_learn(o, &x, FOLDS, weight);
	if (ok) {
		train_cool(weight, first);
		train_cool(weight, then);
		take_base(base, weight);
	}
	for (unsigned k = 0; k < FOLDS; k++)
		free(fold[k]);
	mem_free(x.at);
	mem_free(x.option);
	mem_free(seen.at);
	mem_free(seen.option);
	return ok;
}

int main(int argc, char **argv)
{
	struct options o = {.l2 = 1.3e-2f, .rate = 0.1f, .cell_l2 = 1e-3f, .cell_rate = 0.06f, .epochs = 30, .rounds = 24, .turns = 2, .genders = "core/learn/gender.model"};
	struct error e = {0};
	char why[512] = "";
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
		switch (argv[i][1]) {
		case 'b': o.base = argv[i + 1]; break;
		case 'o': o.out = argv[i + 1]; break;
		case 'l': o.l2 = strtof(argv[i + 1], NULL); break;
		case 'r': o.rate = strtof(argv[i + 1], NULL); break;
		case 'e': o.epochs = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'n': o.rounds = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 's': o.seed = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 't': o.turns = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'L': o.cell_l2 = strtof(argv[i + 1], NULL); break;
		case 'R': o.cell_rate = strtof(argv[i + 1], NULL); break;
		default: i = argc;
		}
	o.corpus = argv + i;
	o.n_corpus = argc - i;
	if (o.n_corpus < 1) {
		fputs("usage: train-coref [-o OUT.model] [-b BASE.model] [-l L2] [-r RATE] [-e EPOCHS] CHAINS.jsonl[:WEIGHT] ...\n", stderr);
		return 2;
	}
	size_t all = weights_size();
	float *weight = calloc(all, sizeof *weight);
	struct engine *g = engine_new(true, NULL, 0, &e);
	struct weights base = {0};
	const void *file = o.base ? model_map(o.base, "coref 1", NULL, why, sizeof why) : NULL;
	bool ok = weight && g && (!o.base || (file && weights_open(&base, file)));
	ok = ok && learn_all(&o, g, base.at, weight);
	struct model_part part[] = {{"weights", weight, all * sizeof *weight}, {"least", train_least, sizeof train_least}};
	ok = ok && (!o.out || model_write(o.out, "coref 1", part, 2, why, sizeof why));
	if (!ok)
		fprintf(stderr, "train-coref: %s%s\n", why, e.text);
	free(weight);
	model_unmap(file);
	engine_free(g);
	return !ok;
}
