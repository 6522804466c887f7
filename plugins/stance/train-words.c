/*
 * train-words.c -- see train-words.h.
 */
#include "train-words.h"

#include <stdlib.h>
#include <string.h>

enum { DIGITS = 6, MOST = 1024 };

static uint32_t digit(char c)
{
	static const char all[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
	const char *at = strchr(all, c);
	return at ? (uint32_t)(at - all) : 0;
}

static bool add(struct words_learner *w, const char *s, struct words_reading r, float weight)
{
	struct linear_item item[MOST];
	size_t n = 0;
	for (size_t left = strlen(s); left >= DIGITS && n < MOST; left -= DIGITS, s += DIGITS) {
		uint32_t f = 0;
		for (unsigned d = 0; d < DIGITS; d++)
			f |= digit(s[d]) << (6 * d);
		item[n++] = (struct linear_item){f, 1};
	}
	if (w->data.n_example == w->room) {
		size_t room = w->room ? 2 * w->room : 1024;
		struct words_reading *grown = realloc(w->at, room * sizeof *grown);
		if (!grown)
			return false;
		w->at = grown;
		w->room = room;
	}
	w->at[w->data.n_example] = r;
	return linear_add(&w->data, item, n, r.label % WORDS_UNKNOWN, weight);
}

bool words_read(struct words_learner *w, char *readings, uint32_t candidate, uint32_t fold, float weight, bool learn)
{
	char *save;
	for (char *part = strtok_r(readings, "|\n", &save); part; part = strtok_r(NULL, "|\n", &save)) {
		uint8_t label = part[0] == 'x' ? WORDS_UNKNOWN : (uint8_t)(part[0] - '0');
		if (strlen(part) < 4 || label > WORDS_UNKNOWN)
			continue;
		if (!add(w, part + 4, (struct words_reading){candidate, fold, label, learn && label != WORDS_UNKNOWN, part[2]}, weight))
			return false;
	}
	return true;
}

static bool learn_without(const struct words_learner *w, uint32_t fold, uint32_t *pick, struct linear_weights *out)
{
	size_t n = 0;
	for (size_t i = 0; i < w->data.n_example; i++)
		if (w->at[i].learn && w->at[i].fold != fold)
			pick[n++] = (uint32_t)i;
	return linear_train(&w->data, pick, n, &w->setup, out);
}

static void ask(const struct words_learner *w, const struct linear_weights *m, size_t i, float *chance)
{
	const struct linear_example *e = &w->data.example[i];
	linear_weigh(m, w->data.item + e->first, e->n, chance);
	linear_softmax(chance, 3);
}

bool words_learn(struct words_learner *w, float (*chance)[3], struct linear_weights *all)
{
	uint32_t *pick = malloc((w->data.n_example + 1) * sizeof *pick);
	bool ok = pick && learn_without(w, WORDS_FOLDS + 1, pick, all);
	for (size_t i = 0; ok && i < w->data.n_example; i++)
		if (w->at[i].fold == WORDS_FOLDS)
			ask(w, all, i, chance[i]);
	for (uint32_t fold = 0; ok && fold < WORDS_FOLDS; fold++) {
		struct linear_weights m;
		ok = learn_without(w, fold, pick, &m);
		for (size_t i = 0; ok && i < w->data.n_example; i++)
			if (w->at[i].fold == fold)
				ask(w, &m, i, chance[i]);
		if (ok)
			linear_weights_free(&m);
	}
	free(pick);
	return ok;
}

void words_free(struct words_learner *w)
{
	linear_data_free(&w->data);
	free(w->at);
}
