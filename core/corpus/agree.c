/*
 * agree.c -- corpus agree: how far two or more annotators agree, layer by layer.
 *
 * By words, by spans, and column by column. Figures that are means over pairs of
 * annotators are summed up document by document.
 */
#include "agree.h"
#include "corpus.h"
#include "eval.h"

#include <math.h>
#include <string.h>

enum { MOST_ROUNDS = 30, LEAST_ROUNDS = 3, CHANCE_UNITS = 2000 };

/* A round of many units says as much of chance as many rounds of few. */
static unsigned rounds_for(size_t units)
{
	size_t n = units ? CHANCE_UNITS / units : 0;
	return n > MOST_ROUNDS ? MOST_ROUNDS : n < LEAST_ROUNDS ? LEAST_ROUNDS : (unsigned)n;
}

/* ---- spans */

/* Two annotators: spans that agree, and gamma. */
static bool compare_pair(struct agree *g, const struct side *x, const struct side *y, uint32_t length, struct arena *a)
{
	struct eval_rules exactly = {.exact = true}, laxly = {.exact = false};
	struct pairing exact, lax;
	struct units u = {0}, v = {0};
	struct gamma one;
	bool ok = eval_pair(x, y, &exactly, a, &exact) && eval_pair(x, y, &laxly, a, &lax) && agree_units(g, x->l, 0, &u) &&
	          agree_units(g, y->l, 0, &v) && gamma_of(&u, &v, length, rounds_for((size_t)u.n + v.n), 1, &one);
	if (ok) {
		double weight = (u.n + v.n) / 2.0; /* a disorder is a mean over units */
		g->gamma.observed += weight * one.observed;
		g->gamma.expected += weight * one.expected;
		g->exact += exact.n_pair;
		g->lax += lax.n_pair;
		g->pairs_of += exact.n_gold + exact.n_system;
	}
	mem_free(u.at);
	mem_free(v.at);
	return ok;
}

static bool compare_pairs(struct agree *g, const char *layer, uint32_t length)
{
	struct arena a = {0};
	bool ok = true;
	for (unsigned i = 0; ok && i < g->n; i++)
		for (unsigned j = i + 1; ok && j < g->n; j++) {
			struct side x = {&g->x[i], native_layer(&g->x[i], layer)}, y = {&g->x[j], native_layer(&g->x[j], layer)};
			ok = compare_pair(g, &x, &y, length, &a);
		}
	arena_free(&a);
	return ok;
}

/* ---- figures */

static void put_figure(double v)
{
	if (isnan(v))
		printf("\t-");
	else
		printf("\t%.3f", v);
}

static double mean_kappa(const struct agree *g, const struct values *v)
{
	double sum = 0;
	unsigned n = 0;
	for (unsigned i = 0; i < g->n; i++)
		for (unsigned j = i + 1; j < g->n; j++) {
			double k = v->n ? cohen_kappa(v->at[i], v->at[j], v->n) : NAN;
			if (!isnan(k)) {
				sum += k;
				n++;
			}
		}
	return n ? sum / n : NAN;
}

static void put_columns(const char *layer, const char *what, size_t units) { printf("%s\t%s\t%zu", layer, what, units); }

/* ---- layers and columns */

static void forget(struct agree *g)
{
	counter_free(&g->value);
	g->words.n = 0;
	g->length = 0;
	g->gamma = (struct gamma){0};
	g->exact = g->lax = g->pairs_of = 0;
	for (unsigned i = 0; i < ANNOTATORS; i++)
		g->units[i].n = 0;
}

static bool take_layer(struct agree *g, const char *layer)
{
	uint32_t length = agree_length(g, layer);
	for (unsigned i = 0; i < g->n; i++) {
		const struct native_layer *l = native_layer(&g->x[i], layer);
		if (!agree_words(g, i, l, length) || !agree_units(g, l, g->length, &g->units[i]))
			return false;
	}
	g->words.n += g->w.n ? g->w.n : length;
	g->length += length;
	return compare_pairs(g, layer, length);
}

/* From each document that all annotators have, which is read once for a layer: itself, and what it refers to. */
static bool gather(struct agree *g, const struct schema *s, struct values *column, struct error *e)
{
	struct buffer layers = {0};
	buffer_text(&layers, s->name);
	for (unsigned k = 0; k < s->n_col; k++)
		if (s->col[k].type == QN_REF)
			buffer_print(&layers, ",%s", s->col[k].target);
	bool ok = !layers.failed || error_memory(e);
	for (unsigned i = 0; ok && i < g->of[0].n; i++)
		if (agree_document(g, g->of[0].at[i].id, layers.at, e))
			ok = (take_layer(g, s->name) && agree_columns(g, s, column)) || error_memory(e);
		else
			ok = !e->text[0];
	buffer_free(&layers);
	return ok;
}

static void put_column(const struct agree *g, const char *layer, const char *col, const struct values *v)
{
	put_columns(layer, col, v->n);
	put_figure(mean_kappa(g, v));
	put_figure(v->n ? krippendorff_alpha(v->at, g->n, v->n) : NAN);
	printf("\t\t\t\t\n");
}

static void put_layer(struct agree *g, const struct schema *s, const struct values *column)
{
	const char *layer = s->name;
	put_columns(layer, g->w.n ? "words" : "characters", g->words.n);
	put_figure(mean_kappa(g, &g->words));
	put_figure(krippendorff_alpha(g->words.at, g->n, g->words.n));
	put_figure(unitizing_alpha(g->units, g->n, g->length));
	put_figure(g->gamma.expected > 0 ? 1 - g->gamma.observed / g->gamma.expected : NAN);
	put_figure(g->pairs_of ? 2.0 * (double)g->exact / (double)g->pairs_of : NAN);
	put_figure(g->pairs_of ? 2.0 * (double)g->lax / (double)g->pairs_of : NAN);
	putchar('\n');
	for (unsigned k = 0; k < s->n_col; k++)
		if (s->col[k].type != QN_NUM)
			put_column(g, layer, s->col[k].name, &column[k]);
}

static bool compare_layer(struct agree *g, const struct schema *s, struct error *e)
{
	struct values *column = mem_alloc((s->n_col + 1) * sizeof *column);
	if (!column)
		return error_memory(e);
	memset(column, 0, (s->n_col + 1) * sizeof *column);
	forget(g);
	bool ok = gather(g, s, column, e);
	if (ok)
		put_layer(g, s, column);
	for (unsigned k = 0; k < s->n_col; k++)
		for (unsigned i = 0; i < g->n; i++)
			mem_free(column[k].at[i]);
	mem_free(column);
	return ok;
}

/* ---- the command */

/* How many documents all annotators have; the first of them, as the first annotator has it, goes to `names`. */
static bool find_common(struct agree *g, struct native *names, unsigned *common, struct error *e)
{
	struct native_wish all = {NULL, false};
	*common = 0;
	for (unsigned i = 0; i < g->of[0].n; i++) {
		const struct record *r = &g->of[0].at[i];
		bool every = true;
		for (unsigned k = 1; k < g->n; k++)
			every = every && agree_record(&g->of[k], r->id);
		if (every && !(*common)++ && !native_read(names, r->bytes, r->n, &all, e))
			return false;
	}
	return *common || error_set(e, "no document was annotated by all of them");
}

static bool run(struct agree *g, struct error *e)
{
	struct native names = {0};
	unsigned common;
	bool ok = (g->d = doc_new()) || error_memory(e);
	for (unsigned i = 0; ok && i < g->n; i++)
		ok = agree_annotator(g, &g->of[i], e);
	ok = ok && find_common(g, &names, &common, e);
	if (ok)
		printf("# %u documents, %u annotators\nlayer\twhat\tunits\tkappa\talpha\tunitizing alpha\tgamma\tF1 exact\tF1 overlapping\n", common, g->n);
	for (unsigned i = 0; ok && i < names.n_layer; i++)
		if (!g->layers || list_has(g->layers, names.layer[i].name))
			ok = compare_layer(g, names.layer[i].schema, e);
	native_free(&names);
	return ok;
}

int corpus_agree(int argc, char **argv)
{
	static const struct option_row row[] = {{"layers", 'l', "LIST", "the layers compared (all that the first annotator has)"}, {0}};
	struct cli c = {.usage = "corpus agree [-l LIST] ANNOTATOR ANNOTATOR ...", .row = row, .argc = argc, .argv = argv,
	                .about = "How far two to sixteen annotators agree on the documents that all of them have. An ANNOTATOR is native\n"
	                         "JSON: a file, a folder or a corpus. For each layer, by words: Cohen's kappa (mean over pairs),\n"
	                         "Krippendorff's alpha; by spans: his alpha for unitizing, gamma, and F1. For each column, what it refers\n"
	                         "to included, on the rows whose spans are shared: kappa and alpha. \"-\": there is nothing to compare."};
	static struct agree g;
	struct error e = {0};
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at != CLI_OPERAND)
			g.layers = c.arg;
		else if (g.n == ANNOTATORS)
			return usage_error(&c, "more than %d annotators", ANNOTATORS);
		else
			g.of[g.n++].path = c.arg;
	if (c.stop)
		return c.code;
	if (g.n < 2)
		return usage_error(&c, "two annotators at least are expected; found %u", g.n);
	bool ok = run(&g, &e);
	if (!ok)
		say("%s", e.text);
	agree_free(&g);
	return out_code(ok);
}
