/*
 * cli.h -- what the commands share: options, messages, exit codes.
 */
#ifndef QN_CLI_H
#define QN_CLI_H

#include "core.h"

enum { EXIT_GOOD = 0, EXIT_SOME = 1, EXIT_USAGE = 2 }; /* 1: some document failed */

struct command {
	const char *name, *about;
	int (*run)(int argc, char **argv); /* argv[0] is the command's name; answers the exit code */
};
extern const struct command commands[]; /* ends with a name of NULL */

struct option_row { /* a line of --help and of the parser; the list ends with name NULL */
	const char *name; /* "layers" for --layers */
	char letter;      /* 0: none */
	const char *arg;  /* "LIST"; NULL: none is taken */
	const char *help; /* lines parted by \n */
};

/* Walks the arguments. Options may stand among the operands; after "--" all are operands. */
struct cli {
	const char *usage; /* "annotate [OPTION ...] [FILE ...]" */
	const char *about; /* for --help, several lines */
	const struct option_row *row;
	int argc, at;
	char **argv;
	const char *letters; /* rest of a cluster of short options */
	bool only_operands;
	const char *arg; /* the option's argument, or the operand */
	int code;        /* after CLI_DONE: the exit code if it is not to go on */
	bool stop;       /* --help was given or usage is wrong */
};
enum { CLI_DONE = -1, CLI_OPERAND = -2 };
/* Index of the row that was met, CLI_OPERAND or CLI_DONE. --help is known everywhere. */
int cli_next(struct cli *c);

/* "quidnunc: ..." on standard error. */
void say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The same with a pointer to --help; answers EXIT_USAGE. */
int usage_error(const struct cli *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Says why, and answers the exit code: EXIT_SOME if the output could not be written, EXIT_USAGE otherwise. */
int failure(const struct error *e);
/* "10", "1.5"; "64M", "2G": false if it is no such number. */
bool parse_seconds(const char *s, double *out);
bool parse_bytes(const char *s, size_t *out);
/* Flushes standard output; false with a message if it could not be written. A closed pipe has no message. */
bool out_finish(void);
/* The exit code of a command that wrote to standard output: EXIT_USAGE if it failed otherwise, EXIT_SOME, with a message, if that could not be written. */
int out_code(bool ok);
/* Ends the process as if SIGPIPE had not been ignored, which is what a shell expects. */
void die_of_closed_pipe(void);

/* Options that make an engine, common to several commands. */
struct engine_options {
	const char **folder; /* [n_folder] as given; made absolute */
	unsigned n_folder;
	char **set, **use, **without; /* as given */
	unsigned n_set, n_use, n_without;
};
#define ENGINE_OPTIONS                                                                                          \
	{"param", 'p', "PLUGIN.PARAM=VALUE", "set a parameter (see: quidnunc plugins NAME); -p DIR is -P DIR"}, \
	{"plugins", 'P', "DIR | FILE", "look for plugins in this folder too, or take the one of this file"},    \
	{"use", 0, "LAYER=PLUGIN", "which plugin is to provide a layer"},                                       \
	{"without", 0, "PLUGIN", "leave a plugin out"}
enum { ENGINE_OPTION_ROWS = 4 };
/* Takes option number `which` of ENGINE_OPTIONS; false if memory runs out. */
bool engine_option(struct engine_options *o, int which, const char *arg);
/* NULL after a message. Files that do not load are reported on standard error. */
struct engine *engine_make(const struct engine_options *o);
void engine_options_free(struct engine_options *o);

int cmd_annotate(int argc, char **argv);
int cmd_convert(int argc, char **argv);
int cmd_plan(int argc, char **argv);
int cmd_plugins(int argc, char **argv);
int cmd_test(int argc, char **argv);
int cmd_new(int argc, char **argv);
int cmd_lint(int argc, char **argv);
int cmd_bench(int argc, char **argv);
int cmd_corpus(int argc, char **argv);
int cmd_eval(int argc, char **argv);

#endif
