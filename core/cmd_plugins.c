/*
 * cmd_plugins.c -- quidnunc plugins: what there is, from the declarations alone.
 */
#include "cli.h"
#include "sandbox.h"

#include <string.h>

static void print_layers(const struct plugin *p)
{
	for (unsigned i = 0; i < p->n_provides; i++)
		printf("%s%s", i ? " " : "", p->provides[i].name);
}

static void list_all(const struct engine *g)
{
	for (unsigned i = 0; i < g->n_plugin; i++) {
		const struct plugin *p = g->plugin[i];
		printf("%-14s %-10s %s%s\n", p->table->name, p->table->version, p->ok ? "" : "OUT OF ORDER: ",
		       p->ok ? p->table->about : p->why.text);
		printf("%-25s makes ", "");
		print_layers(p);
		printf("\n");
	}
	printf("\nformats (--from, --to)\n");
	for (unsigned i = 0; i < g->n_format; i++)
		printf("%-14s %-10s %s\n", g->format[i]->name,
		       !g->format[i]->read ? "writes" : g->format[i]->write ? "both" : "reads", g->format[i]->about);
	if (g->n_kind)
		printf("\nplugins without C\n");
	for (unsigned i = 0; i < g->n_kind; i++)
		printf("%-14s %-10s %s\n", g->kind[i]->suffix, "", g->kind[i]->about);
	for (unsigned i = 0; i < g->n_failed; i++)
		printf("%s%s\n  %s\n", i ? "" : "\nfiles that are no plugins\n", g->failed[i].file, g->failed[i].why.text);
}

static void print_needs(const struct plugin *p)
{
	printf("requires  %s", p->n_need ? "" : "(nothing but the text)");
	for (unsigned i = 0; i < p->n_need; i++) {
		printf("%s%s", i ? " " : "", p->needs[i].layer);
		for (unsigned k = 0; k < p->needs[i].n_col; k++)
			printf("%s%s", k ? "," : "(", p->needs[i].col[k]);
		printf("%s%s", p->needs[i].n_col ? ")" : "", p->needs[i].optional ? "?" : "");
	}
	printf("\n");
}

static void print_params(const struct plugin *p)
{
	static const char *const type[] = {"", "word", "whole number", "number", "yes or no", ""};
	for (unsigned i = 0; i < p->n_param; i++) {
		const struct param *v = &p->param[i];
		printf("%-9s -p %s.%s=%s   (%s", i ? "" : "params", p->table->name, v->name, v->value,
		       v->path ? "file" : v->n_choice ? "one of" : type[v->type]);
		for (unsigned k = 0; k < v->n_choice; k++)
			printf(" %s", v->choice[k]);
		printf(")\n");
	}
}

static void print_one(const struct plugin *p)
{
	printf("%s %s: %s\n", p->table->name, p->table->version, p->table->about);
	printf("file      %s\nlicence   %s\n", p->file, p->table->licence ? p->table->licence : "(not said)");
	if (!p->ok) {
		printf("out of order: %s\n", p->why.text);
		return;
	}
	print_needs(p);
	printf("provides  ");
	for (unsigned i = 0; i < p->n_provides; i++)
		printf("%s%s", i ? "\n          " : "", p->provides[i].text);
	printf("\n");
	print_params(p);
}

static bool print_format(const struct engine *g, const char *name)
{
	const qn_format *f = engine_format(g, name);
	if (!f)
		return false;
	printf("format %s %s: %s\n%s%s\nsuffix    %s\ncarries   %s\n", f->name, f->version, f->about, f->read ? "reads " : "",
	       f->write ? "writes" : "", f->suffix ? f->suffix : "", !f->carries || !strcmp(f->carries, "*") ? "every layer" : f->carries);
	return true;
}

static int print_named(const struct engine *g, const char *name)
{
	const struct plugin *p = engine_plugin(g, name);
	if (p)
		print_one(p);
	if (print_format(g, name) || p)
		return EXIT_GOOD;
	for (unsigned i = 0; i < g->n_failed; i++)
		if (strstr(g->failed[i].file, name)) {
			printf("%s did not load: %s\n", g->failed[i].file, g->failed[i].why.text);
			return EXIT_SOME;
		}
	say("there is no plugin or format %s (see: quidnunc plugins)", name);
	return EXIT_USAGE;
}

int cmd_plugins(int argc, char **argv)
{
	static const struct option_row row[] = {ENGINE_OPTIONS, {0}};
	struct engine_options o = {0};
	const char *name[64];
	unsigned n = 0;
	struct error e = {0};
	struct cli c = {.usage = "plugins [OPTION ...] [NAME ...]", .row = row, .argc = argc, .argv = argv,
	                .about = "Lists plugins and formats, or all that the named ones declare. No plugin's code is run."};
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND && n < 64)
			name[n++] = c.arg;
		else if (at >= 0)
			engine_option(&o, at, c.arg);
	int code = c.code;
	if (!c.stop) {
		if (o.n_folder)
			sandbox_outer(NULL);
		struct engine *g = engine_new(true, o.folder, o.n_folder, &e);
		code = g ? EXIT_GOOD : EXIT_USAGE;
		if (!g)
			say("%s", e.text);
		else if (!n)
			list_all(g);
		for (unsigned i = 0; g && i < n; i++) {
			int one = print_named(g, name[i]);
			code = one > code ? one : code;
		}
		engine_free(g);
		code = out_finish() ? code : EXIT_SOME;
	}
	engine_options_free(&o);
	return code;
}
