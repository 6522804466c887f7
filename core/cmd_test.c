/*
 * cmd_test.c -- quidnunc test: the text fixtures of plugins, as TAP.
 *
 * Each case is annotated with its own options and its rows are compared line by
 * line. With -u the file is rewritten with the rows that were found.
 */
#include "cli.h"
#include "fixture.h"
#include "output.h"

#include <errno.h>
#include <string.h>

struct run {
	struct engine_options common;
	struct engine *plain; /* for cases without options of their own */
	struct doc *d;
	bool update;
	unsigned n, failed;
};

static bool add_words(struct engine_options *o, struct slice words, struct error *e)
{
	static const struct option_row row[] = {ENGINE_OPTIONS, {0}};
	char *argv[64] = {"options"}, copy[2048];
	int argc = 1;
	if (words.n >= sizeof copy)
		return error_set(e, "options of more than %zu bytes", sizeof copy);
	memcpy(copy, words.s, words.n);
	copy[words.n] = 0;
	for (char *w = strtok(copy, " \t"); w && argc < 63; w = strtok(NULL, " \t"))
		argv[argc++] = w;
	struct cli c = {.usage = "test", .row = row, .argc = argc, .argv = argv};
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND || !engine_option(o, at, c.arg))
			return error_set(e, "options: \"%s\" is none", c.arg);
	return !c.stop || error_set(e, "options: \"%.*s\"", (int)words.n, words.s);
}

static bool copy_options(struct engine_options *to, const struct engine_options *from)
{
	bool ok = true;
	for (unsigned i = 0; i < from->n_set; i++)
		ok = ok && engine_option(to, 0, from->set[i]);
	for (unsigned i = 0; i < from->n_folder; i++)
		ok = ok && engine_option(to, 1, from->folder[i]);
	for (unsigned i = 0; i < from->n_use; i++)
		ok = ok && engine_option(to, 2, from->use[i]);
	for (unsigned i = 0; i < from->n_without; i++)
		ok = ok && engine_option(to, 3, from->without[i]);
	return ok;
}

static struct engine *engine_for(struct run *run, const struct fixture *f, struct error *e)
{
	struct engine_options own = {0};
	struct engine *g = run->plain;
	if (f->options.n) {
		g = copy_options(&own, &run->common) && add_words(&own, f->options, e) ? engine_make(&own) : NULL;
		engine_options_free(&own);
	}
	if (!g)
		error_set(e, "no engine with these options");
	return g;
}

static bool found_rows(struct run *run, const struct fixture *f, struct buffer *out, struct error *e)
{
	struct engine *g = engine_for(run, f, e);
	const char *wanted = NULL;
	char *layers = NULL;
	bool ok = g && fixture_set(f, run->d, e);
	if (ok) {
		layers = arena_copy(&run->d->arena, f->layers.s, f->layers.n);
		wanted = layers ? fixture_wanted(layers, &run->d->arena, e) : NULL;
		ok = wanted && engine_annotate(g, run->d, wanted, e) && fixture_print(run->d, layers, out, e);
	}
	if (g != run->plain)
		engine_free(g);
	return ok;
}

/* Longest common subsequence of lines, for what is shown of a difference; beyond a size all lines are. */
enum { MOST_LINES = 400 };

static unsigned cut_lines(struct slice s, struct slice *line)
{
	unsigned n = 0;
	while (n < MOST_LINES && slice_line(&s, &line[n]))
		n += line[n].n && *line[n].s != '#';
	return n;
}

static bool equal(struct slice a, struct slice b) { return a.n == b.n && memcmp(a.s, b.s, a.n) == 0; }

static bool same_lines(struct slice a, struct slice b)
{
	static struct slice x[MOST_LINES], y[MOST_LINES];
	unsigned n = cut_lines(a, x), m = cut_lines(b, y);
	if (n == MOST_LINES || m == MOST_LINES)
		return equal(a, b);
	for (unsigned i = 0; i < n && i < m; i++)
		if (!equal(x[i], y[i]))
			return false;
	return n == m;
}

static void show_difference(struct slice want, struct slice got)
{
	static struct slice a[MOST_LINES], b[MOST_LINES];
	static unsigned short best[MOST_LINES + 1][MOST_LINES + 1];
	unsigned n = cut_lines(want, a), m = cut_lines(got, b);
	for (unsigned i = 0; i <= n; i++)
		for (unsigned k = 0; k <= m; k++)
			best[i][k] = 0;
	for (unsigned i = n; i-- > 0;)
		for (unsigned k = m; k-- > 0;)
			best[i][k] = (unsigned short)(equal(a[i], b[k]) ? 1 + best[i + 1][k + 1]
			             : best[i + 1][k] > best[i][k + 1] ? best[i + 1][k] : best[i][k + 1]);
	for (unsigned i = 0, k = 0; i < n || k < m;)
		if (i < n && k < m && equal(a[i], b[k])) {
			printf("#   %.*s\n", (int)a[i].n, a[i].s);
			i++, k++;
		} else if (k == m || (i < n && best[i + 1][k] >= best[i][k + 1])) {
			printf("# - %.*s\n", (int)a[i].n, a[i].s);
			i++;
		} else {
			printf("# + %.*s\n", (int)b[k].n, b[k].s);
			k++;
		}
}

static void run_case(struct run *run, const char *file, const struct fixture *f, struct buffer *rewritten)
{
	struct buffer got = {0};
	struct error e = {0};
	const char *base = strrchr(file, '/');
	bool ran = found_rows(run, f, &got, &e);
	struct slice found = {got.at ? got.at : "", got.n};
	bool same = ran && same_lines(f->rows, found);
	run->n++;
	if (run->update && ran)
		same = true;
	run->failed += !same;
	printf("%s %u - %s: %.*s\n", same ? "ok" : "not ok", run->n, base ? base + 1 : file, (int)f->name.n, f->name.s);
	if (!ran)
		printf("# line %u: %s\n", f->line, e.text);
	else if (!same) {
		printf("# %s, line %u: expected (-), found (+)\n", file, f->line);
		show_difference(f->rows, found);
	}
	if (run->update && ran && !same_lines(f->rows, found))
		buffer_put(rewritten, found.s, found.n);
	else
		buffer_put(rewritten, f->rows.s, f->rows.n);
	buffer_free(&got);
	fflush(stdout);
}

static bool run_file(struct run *run, const char *file, struct error *e)
{
	struct buffer in = {0}, out = {0};
	struct fixture f;
	if (!file_read(file, &in, e)) {
		buffer_free(&in);
		return false;
	}
	const char *all = in.at ? in.at : "", *at = all, *end = all + in.n, *copied = all;
	while (fixture_next(all, &at, end, &f, e)) {
		buffer_put(&out, copied, (size_t)(f.rows.s - copied));
		run_case(run, file, &f, &out);
		copied = f.rows.s + f.rows.n;
	}
	buffer_put(&out, copied, (size_t)(end - copied));
	bool ok = !e->text[0] && (!out.failed || error_memory(e));
	if (ok && run->update && (out.n != in.n || memcmp(out.at ? out.at : "", all, in.n) != 0))
		ok = file_write(file, out.at, out.n, e);
	buffer_free(&in);
	buffer_free(&out);
	return ok;
}

int cmd_test(int argc, char **argv)
{
	static const struct option_row row[] = {ENGINE_OPTIONS, {"update", 'u', NULL, "rewrite the rows with those that are found"}, {0}};
	struct run run = {0};
	struct cli c = {.usage = "test [OPTION ...] FILE.t ...", .row = row, .argc = argc, .argv = argv,
	                .about = "Runs text fixtures of plugins and prints TAP."};
	const char *file[1024];
	unsigned n_file = 0;
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND && n_file < 1024)
			file[n_file++] = c.arg;
		else if (at == ENGINE_OPTION_ROWS)
			run.update = true;
		else if (at >= 0)
			engine_option(&run.common, at, c.arg);
	if (c.stop || n_file == 0) {
		engine_options_free(&run.common);
		return c.stop ? c.code : usage_error(&c, "no FILE.t is named");
	}
	run.plain = engine_make(&run.common);
	run.d = doc_new();
	for (unsigned i = 0; run.plain && run.d && i < n_file; i++) {
		struct error e = {0};
		if (!run_file(&run, file[i], &e)) {
			run.n++;
			run.failed++;
			printf("not ok %u - %s\n# %s\n", run.n, file[i], e.text);
		}
	}
	printf("1..%u\n", run.n);
	int code = !run.plain || !run.d ? EXIT_USAGE : run.failed ? EXIT_SOME : EXIT_GOOD;
	doc_free(run.d);
	engine_free(run.plain);
	engine_options_free(&run.common);
	return out_finish() ? code : EXIT_SOME;
}
