/*
 * train-sentence.c -- learns where sentences end, and writes sentence_weights.inc.
 *
 *	core/train-sentence OUT.inc TREEBANK.conllu ... [-x GENRE ...]
 *
 * The text made of the treebanks is cut into tokens by the plugin; every place
 * where a sentence may end is an example. Logistic regression with AdaGrad
 * (Duchi, Hazan and Singer 2011) straight on the hashed slots, L2 pulled, then
 * scaled to a byte. -x leaves documents out whose identifier has GENRE in it.
 */
#include "core.h"
#include "token.h"
#include "../tests/bank.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { EPOCHS = 8 };

struct example { unsigned n; uint8_t label; uint32_t slot[SENTENCE_FEATURES]; };
struct examples { unsigned n, room; struct example *at; };

static uint8_t kind_of(const char *name)
{
	static const char *const kind[T_KINDS] = {"word", "number", "punct", "symbol", "url", "email", "handle", "hashtag", "emoji"};
	uint8_t k = 0;
	while (k + 1 < T_KINDS && strcmp(name, kind[k]) != 0)
		k++;
	return k;
}

static bool ends_stopped(const char *text, uint32_t b, uint32_t e)
{
	while (e > b && (text[e - 1] == '"' || text[e - 1] == ')' || text[e - 1] == '\''))
		e--;
	if (e > b + 2 && memcmp(text + e - 3, "\xe2\x80\x9d", 3) == 0)
		e -= 3;
	return e > b && (text[e - 1] == '.' || text[e - 1] == '!' || text[e - 1] == '?');
}

static bool gather(struct engine *g, struct doc *d, const struct bank *b, struct examples *out, struct error *e)
{
	qn_layer word, par;
	if (!doc_set(d, "x", 1, b->text.at, b->text.n, e) || !engine_annotate(g, d, "token,sentence,paragraph", e) ||
	    !doc_bind(d, "token", "kind", &word, e) || !doc_bind(d, "paragraph", "", &par, e))
		return false;
	struct token *t = calloc(word.n, sizeof *t);
	if (!t)
		return error_memory(e);
	for (uint32_t i = 0; i < word.n; i++)
		t[i] = (struct token){word.begin[i], word.end[i], kind_of(doc_string(d, word.col[0][i])), 0};
	uint32_t at = 0, gold = 0;
	for (uint32_t p = 0; p < par.n; p++) {
		uint32_t first = at;
		struct sentence_state s = {.stopped = ends_stopped(d->text, par.begin[p], par.end[p])};
		while (at < word.n && t[at].end <= par.end[p])
			at++;
		for (uint32_t i = first; i < at; i++) {
			sentence_take(d->text, t, i, &s);
			while (gold < b->sentence.n && b->sentence.at[gold][1] < t[i].end)
				gold++;
			bool end = gold < b->sentence.n && b->sentence.at[gold][1] == t[i].end;
			if (sentence_candidate(d->text, t, i, at, &s)) {
				if (out->n == out->room && !mem_grow(&out->at, out->n, &out->room, sizeof *out->at))
					return error_memory(e);
				struct example *x = &out->at[out->n++];
				x->label = end;
				x->n = sentence_features(d->text, t, i, at, &s, x->slot);
			}
			if (end)
				sentence_reset(&s);
		}
	}
	free(t);
	return true;
}

static void learn(const struct examples *x, double *w)
{
	double *g = calloc(SENTENCE_SLOTS, sizeof *g);
	uint32_t *order = malloc(x->n * sizeof *order), seed = 12345;
	for (unsigned i = 0; i < x->n; i++)
		order[i] = i;
	for (int epoch = 0; epoch < EPOCHS; epoch++) {
		double loss = 0;
		for (unsigned i = x->n; i > 1; i--) {
			seed = seed * 1664525u + 1013904223u;
			unsigned k = (unsigned)((uint64_t)seed * i >> 32), swap = order[k];
			order[k] = order[i - 1];
			order[i - 1] = swap;
		}
		for (unsigned i = 0; i < x->n; i++) {
			const struct example *e = &x->at[order[i]];
			double score = 0;
			for (unsigned k = 0; k < e->n; k++)
				score += w[e->slot[k]];
			double p = 1 / (1 + exp(-score)), step = p - e->label;
			loss -= log(e->label ? p + 1e-9 : 1 - p + 1e-9);
			for (unsigned k = 0; k < e->n; k++) {
				double grad = step + 1e-2 * w[e->slot[k]];
				g[e->slot[k]] += grad * grad;
				w[e->slot[k]] -= 0.1 * grad / sqrt(g[e->slot[k]] + 1e-6);
			}
		}
		fprintf(stderr, "epoch %d: loss %.5f over %u\n", epoch + 1, loss / x->n, x->n);
	}
	free(g);
	free(order);
}

static bool write_table(const char *path, const double *w)
{
	FILE *f = fopen(path, "w");
	double top = 0;
	if (!f)
		return false;
	for (unsigned i = 0; i < SENTENCE_SLOTS; i++)
		top = fabs(w[i]) > top ? fabs(w[i]) : top;
	top = top > 4 ? 4 : top;
	for (unsigned i = 0, n = 0; i < SENTENCE_SLOTS; i++) {
		double q = w[i] * 127 / top;
		int v = (int)lrint(q > 127 ? 127 : q < -127 ? -127 : q);
		n += (unsigned)fprintf(f, "%d,", v);
		if (n > 100)
			n = 0, fputc('\n', f);
	}
	fputc('\n', f);
	return fclose(f) == 0;
}

int main(int argc, char **argv)
{
	struct error e = {0};
	struct engine *g = engine_new(false, NULL, 0, &e);
	struct doc *d = doc_new();
	struct examples x = {0};
	static double w[SENTENCE_SLOTS];
	const char *without[32];
	unsigned n_without = 0;
	if (argc < 3 || !g || !d) {
		fprintf(stderr, "usage: train-sentence OUT.inc TREEBANK.conllu ... [-x GENRE ...] %s\n", e.text);
		return 2;
	}
	for (int i = 2; i + 1 < argc; i++)
		if (strcmp(argv[i], "-x") == 0 && n_without < 32)
			without[n_without++] = argv[i + 1];
	for (int i = 2; i < argc; i++) {
		if (strcmp(argv[i], "-x") == 0) {
			i++;
			continue;
		}
		struct bank b = {0};
		if (!bank_read(&b, argv[i], NULL, without, n_without) || !gather(g, d, &b, &x, &e)) {
			fprintf(stderr, "%s: %s\n", argv[i], e.text);
			return 1;
		}
		bank_free(&b);
	}
	learn(&x, w);
	if (!write_table(argv[1], w)) {
		perror(argv[1]);
		return 1;
	}
	mem_free(x.at);
	doc_free(d);
	engine_free(g);
	return 0;
}
