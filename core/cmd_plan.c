/*
 * cmd_plan.c -- quidnunc plan: what would run, in what order, and why.
 */
#include "cli.h"
#include "sandbox.h"

#include <string.h>

static void print_step(const struct engine *g, unsigned n, const struct step *s)
{
	const struct plugin *p = g->plugin[s->plugin];
	printf("%2u. %-14s %s\n", n, p->table->name, s->why);
	printf("    %-14s reads ", "");
	for (unsigned i = 0; i < p->n_need; i++)
		printf("%s%s%s", i ? ", " : "", p->needs[i].layer, p->needs[i].optional ? " (if it is there)" : "");
	printf("%s; makes ", p->n_need ? "" : "the text");
	for (unsigned i = 0; i < p->n_provides; i++)
		printf("%s%s", i ? ", " : "", p->provides[i].text);
	printf("\n");
}

static const char **split_names(const char *list, struct arena *a, unsigned *n)
{
	const char **at = arena_alloc(a, (strlen(list) / 2 + 2) * sizeof *at);
	for (*n = 0; at && *list;) {
		size_t len = strcspn(list, ", ");
		if (len)
			at[(*n)++] = arena_copy(a, list, len);
		list += len + strspn(list + len, ", ");
	}
	return at;
}

static int plan(struct engine *g, const char *layers, const char *given)
{
	struct arena a = {0};
	struct error e = {0};
	struct plan p;
	unsigned n;
	const char **name = split_names(given, &a, &n);
	bool ok = name && plan_make(g, layers, name, n, &a, &p, &e);
	for (unsigned i = 0; ok && i < p.n_step; i++)
		print_step(g, i + 1, &p.step[i]);
	if (ok && !p.n_step)
		printf("nothing is to be run\n");
	for (unsigned i = 0; ok && i < p.n_write; i++)
		printf("%s%s", i ? ", " : "writes ", p.write[i]);
	if (ok && p.n_write)
		printf("\n");
	if (!ok)
		say("%s", e.text);
	arena_free(&a);
	return out_code(ok);
}

int cmd_plan(int argc, char **argv)
{
	static const struct option_row row[] = {
		ENGINE_OPTIONS,
		{"layers", 'l', "LIST", "the layers that are wanted, parted by commas; all without it"},
		{"given", 'g', "LIST", "layers that will come with the input"}, {0}};
	struct engine_options o = {0};
	const char *layers = NULL, *given = "";
	struct cli c = {.usage = "plan [OPTION ...]", .row = row, .argc = argc, .argv = argv,
	                .about = "Says which plugins would run, in what order, and why. No plugin's code is run."};
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND) {
			engine_options_free(&o);
			return usage_error(&c, "\"%s\": no operand is expected (layers are named by --layers)", c.arg);
		} else if (at < ENGINE_OPTION_ROWS)
			engine_option(&o, at, c.arg);
		else if (at == ENGINE_OPTION_ROWS)
			layers = c.arg;
		else
			given = c.arg;
	if (o.n_folder)
		sandbox_outer(NULL);
	struct engine *g = c.stop ? NULL : engine_make(&o);
	int code = c.stop ? c.code : g ? plan(g, layers, given) : EXIT_USAGE;
	engine_free(g);
	engine_options_free(&o);
	return code;
}
