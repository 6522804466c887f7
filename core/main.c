/*
 * main.c -- the commands, from one table.
 */
#include "cli.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <signal.h>
#include <string.h>
#include <unistd.h>

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

const struct command commands[] = {
	{"annotate", "say in standoff annotation who is in an article, who said what, who stands where", cmd_annotate},
	{"convert", "from one format into another, without annotating", cmd_convert},
	{"corpus", "build, merge, measure and share annotated collections", cmd_corpus},
	{"eval", "how far annotations agree with gold: precision, recall, F1", cmd_eval},
	{"plan", "which plugins would run, in what order, and why", cmd_plan},
	{"plugins", "the plugins and formats there are, or all about one", cmd_plugins},
	{"new", "a plugin that works, to begin from: in C, as rules or as a program", cmd_new},
	{"test", "run the text fixtures of plugins", cmd_test},
	{"lint", "try whether a plugin keeps its contract", cmd_lint},
	{"bench", "how fast a plugin is, and its share of the whole", cmd_bench},
	{0}};

static int help(FILE *to)
{
	fprintf(to, "usage: quidnunc [-P DIR] COMMAND [OPTION ...] [ARGUMENT ...]\n\n"
	            "Reads news and annotates who is in it, who said what, and who stands where on whom.\n\n");
	for (const struct command *c = commands; c->name; c++)
		fprintf(to, "  %-10s %s\n", c->name, c->about);
	fprintf(to, "\nquidnunc COMMAND --help says more of each.\n");
	return out_code(to == stdout);
}

/* Options that make an engine may stand before the command: they are put behind it. Answers an exit code, or -1. */
static int options_first(int argc, char **argv)
{
	static const struct option_row row[] = {ENGINE_OPTIONS, {0}};
	struct cli c = {.usage = "COMMAND [OPTION ...]", .row = row, .argc = argc, .argv = argv,
	                .about = "These options may stand before a command too."};
	int at;
	while ((at = cli_next(&c)) >= 0)
		;
	if (at != CLI_OPERAND)
		return c.stop ? c.code : usage_error(&c, "no command is given");
	char *command = argv[c.at - 1];
	memmove(argv + 2, argv + 1, (size_t)(c.at - 2) * sizeof *argv);
	argv[1] = command;
	return -1;
}

/* A large article's memory goes back to the system where it is freed, not into a heap that keeps it: of what the whole
   pipeline takes for one, a third was free. */
static void give_back_what_is_large(void)
{
#ifdef __GLIBC__
	mallopt(M_MMAP_THRESHOLD, 1 << 20);
	mallopt(M_TRIM_THRESHOLD, 8 << 20);
#endif
}

int main(int argc, char **argv)
{
	give_back_what_is_large();
	signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error like others, and told by its own exit */
	signal(SIGXFSZ, SIG_IGN); /* so is a file that may not grow */
	if (argc < 2)
		return help(stderr);
	static char to_help[] = "--help";
	if (argc > 2 && strcmp(argv[1], "help") == 0) { /* help COMMAND is COMMAND --help */
		argv[1] = argv[2];
		argv[2] = to_help;
		argc = 3;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0 || strcmp(argv[1], "-h") == 0)
		return help(stdout);
	if (strcmp(argv[1], "--version") == 0) {
		printf("quidnunc %s, plugin ABI %d.%d\n", PACKAGE_VERSION, QN_ABI_MAJOR, QN_ABI_MINOR);
		return out_finish() ? EXIT_GOOD : EXIT_SOME;
	}
	int code = argv[1][0] == '-' ? options_first(argc, argv) : -1;
	if (code >= 0)
		return code;
	for (const struct command *c = commands; c->name; c++)
		if (strcmp(argv[1], c->name) == 0)
			return c->run(argc - 1, argv + 1);
	bool file = access(argv[1], F_OK) == 0;
	say("there is no command \"%s\"%s%s; expected one of these:", argv[1], file ? "; a file is named behind one: quidnunc annotate " : "", file ? argv[1] : "");
	return help(stderr);
}
