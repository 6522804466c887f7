/*
 * cmd_bench.c -- quidnunc bench: how fast a plugin is, and what its share is.
 *
 * The plan is run in this process, over the named texts or a sample again and
 * again, and the time of each step is taken by itself, without what it waited for
 * a processor.
 */
#include "../cli.h"
#include "lint.h"
#include "output.h"
#include "work.h"

#include <string.h>

struct bench_run {
	struct engine *g;
	struct plan plan;
	struct doc *d;
	double *seconds; /* [n_step] */
	double bytes, tokens, turns;
};

static bool run_text(struct bench_run *b, const char *text, size_t n, struct error *e)
{
	if (!doc_set(b->d, "bench", 5, text, n, e))
		return false;
	for (unsigned i = 0; i < b->plan.n_step; i++) {
		struct watch w = watch_start();
		if (!run_plugin(b->g, b->g->plugin[b->plan.step[i].plugin], b->d, e))
			return false;
		b->seconds[i] += watch_stop(&w);
	}
	const struct layer *token = doc_layer(b->d, "token");
	b->tokens += token ? token->rows.n : 0;
	b->bytes += (double)n;
	b->turns++;
	return true;
}

static void report(const struct bench_run *b, const char *name)
{
	double all = 0;
	for (unsigned i = 0; i < b->plan.n_step; i++)
		all += b->seconds[i];
	printf("%-16s %12s %10s %10s %8s\n", "plugin", "tokens/s", "MB/s", "us/1000 t", "share");
	for (unsigned i = 0; i < b->plan.n_step; i++) {
		const char *it = b->g->plugin[b->plan.step[i].plugin]->table->name;
		double s = b->seconds[i] > 0 ? b->seconds[i] : 1e-9;
		printf("%-16s %12.0f %10.1f %10.1f %7.1f%%%s\n", it, b->tokens / s, b->bytes / s / 1e6, b->tokens > 0 ? s / b->tokens * 1e9 : 0.0,
		       100 * b->seconds[i] / all, name && strcmp(it, name) == 0 ? "  <" : "");
	}
	printf("%-16s %12.0f %10.1f %10.1f %7.1f%%   (%.0f articles, %.0f tokens, %.0f KB)\n", "all of them", b->tokens / all,
	       b->bytes / all / 1e6, b->tokens > 0 ? all / b->tokens * 1e9 : 0.0, 100.0, b->turns, b->tokens, b->bytes / 1e3);
}

static bool run_all(struct bench_run *b, struct buffer *text, unsigned n_text, double seconds, struct error *e)
{
	double stop = 0;
	for (unsigned turn = 0; turn == 0 || seconds_now() < stop; turn++) {
		for (unsigned i = 0; i < n_text; i++)
			if (!run_text(b, text[i].at ? text[i].at : "", text[i].n, e))
				return false;
		if (turn == 0) { /* the first turn warms up */
			memset(b->seconds, 0, b->plan.n_step * sizeof *b->seconds);
			b->bytes = b->tokens = b->turns = 0;
			stop = seconds_now() + seconds;
		}
	}
	return true;
}

static bool bench(struct engine *g, const char *name, const char *wanted, struct buffer *text, unsigned n_text, double seconds,
                  struct error *e)
{
	struct arena a = {0};
	struct bench_run b = {.g = g, .d = doc_new()};
	bool ok = b.d || error_memory(e);
	ok = ok && plan_make(g, wanted, NULL, 0, &a, &b.plan, e) && plan_open(g, &b.plan, e);
	if (ok && !(b.seconds = arena_alloc(&a, (b.plan.n_step + 1) * sizeof *b.seconds)))
		ok = error_memory(e);
	ok = ok && run_all(&b, text, n_text, seconds, e);
	if (ok)
		report(&b, name);
	doc_free(b.d);
	arena_free(&a);
	return ok;
}

static bool read_texts(const char *const *file, unsigned n_file, struct buffer *text, struct error *e)
{
	if (!n_file)
		buffer_text(&text[0], lint_sample);
	for (unsigned i = 0; i < n_file; i++)
		if (!file_read(file[i], &text[i], e))
			return false;
	return true;
}

int cmd_bench(int argc, char **argv)
{
	enum { MOST_FILES = 256 };
	static const struct option_row row[] = {
		ENGINE_OPTIONS,
		{"layers", 'l', "LIST", "share of the plan for these layers (without it: of all that the loaded plugins provide)"},
		{"seconds", 's', "N", "how long (2)"}, {0}};
	struct cli c = {.usage = "bench [OPTION ...] [PLUGIN [FILE ...]]", .row = row, .argc = argc, .argv = argv,
	                .about = "How many tokens a second a plugin does, and its share of the whole, on a sample or the named texts."};
	struct engine_options o = {0};
	static struct buffer text[MOST_FILES];
	const char *name = NULL, *layers = NULL, *file[MOST_FILES];
	unsigned n_file = 0;
	double seconds = 2;
	struct error e = {0};
	int code = EXIT_GOOD;
	for (int at; !code && (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND && !name)
			name = c.arg;
		else if (at == CLI_OPERAND && n_file < MOST_FILES)
			file[n_file++] = c.arg;
		else if (at == ENGINE_OPTION_ROWS)
			layers = c.arg;
		else if (at == ENGINE_OPTION_ROWS + 1)
			code = parse_seconds(c.arg, &seconds) ? EXIT_GOOD : usage_error(&c, "--seconds %s: no number of seconds", c.arg);
		else if (at >= 0)
			engine_option(&o, at, c.arg);
	struct engine *g = c.stop || code ? NULL : engine_make(&o);
	code = c.stop ? c.code : g ? code : EXIT_USAGE;
	if (g && name && !engine_plugin(g, name))
		error_set(&e, "there is no plugin %s (see: quidnunc plugins; -p DIR names a folder to look in)", name);
	if (g && (e.text[0] || !read_texts(file, n_file, text, &e) || !bench(g, name, layers, text, n_file ? n_file : 1, seconds, &e))) {
		say("%s", e.text);
		code = EXIT_SOME;
	}
	for (unsigned i = 0; i < MOST_FILES; i++)
		buffer_free(&text[i]);
	engine_free(g);
	engine_options_free(&o);
	return out_finish() ? code : EXIT_SOME;
}
