/*
 * cmd_annotate.c -- quidnunc annotate, and convert, which is the same without plugins.
 */
#include "cli.h"
#include "csv_in.h"
#include "native.h"
#include "operand.h"
#include "pool.h"
#include "sandbox.h"
#include "sink.h"
#include "suffix.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

struct call { /* what the command line says */
	struct engine_options engine;
	const char *from, *to, *layers, *folder, *offsets;
	const char **file; /* [n_file] */
	unsigned n_file, n_worker;
	double timeout;
	size_t memory;
	bool no_text, repair, quiet, trust;
};

enum { FROM, TO, LAYERS, OUT, OFFSETS, NO_TEXT, REPAIR, QUIET, JOBS, TIMEOUT, MEMORY, TRUST };

#define FORMAT_OPTIONS(TO)                                                                                     \
	{"from", 'f', "FORMAT", "what is read: text, jsonl, csv, brat ... (by the files' suffix; in a folder, text)"},           \
	{"to", 't', "FORMAT", "what is written: " TO " ... (see: quidnunc plugins)"},                          \
	{"layers", 'l', "LIST", "the layers wanted, parted by commas, and those they refer to;\nall that the format carries without it"}, \
	{"output", 'o', "DIR", "a file for each document in this folder"},                                     \
	{"offsets", 0, "UNIT", "byte, codepoint or utf16, in JSON (codepoint)"},                               \
	{"no-text", 0, NULL, "leave the text out"},                                                            \
	{"repair", 0, NULL, "replace what is not UTF-8 by U+FFFD, and say how much"},                          \
	{"quiet", 'q', NULL, "no progress on the terminal"},                                                   \
	{"jobs", 'j', "N", "worker processes (as many as there are processors)"},                              \
	{"timeout", 0, "SECONDS", "for a document (60, and 30 for each MB)"},                                  \
	{"memory", 0, "BYTES", "for a document: 512M, 4G (4G)"}

static bool is_unit(const char *s) { return !strcmp(s, "byte") || !strcmp(s, "codepoint") || !strcmp(s, "utf16"); }

static bool take_number(struct call *a, int which, const char *arg)
{
	char *end;
	if (which == TIMEOUT)
		return parse_seconds(arg, &a->timeout) && a->timeout > 0;
	if (which == MEMORY)
		return parse_bytes(arg, &a->memory) && a->memory > 0;
	unsigned long n = strtoul(arg, &end, 10);
	a->n_worker = (unsigned)n;
	return *arg >= '0' && *arg <= '9' && !*end && n >= 1 && n <= 256;
}

static bool add_file(struct call *a, const char *file)
{
	const char **more = mem_realloc(a->file, (a->n_file + 1) * sizeof *more);
	if (!more)
		return false;
	a->file = more;
	a->file[a->n_file++] = file;
	return true;
}

static int take_option(struct call *a, struct cli *c, int at)
{
	switch (at) {
	case FROM: a->from = c->arg; break;
	case TO: a->to = c->arg; break;
	case LAYERS: a->layers = c->arg; break;
	case OUT: a->folder = c->arg; break;
	case NO_TEXT: a->no_text = true; break;
	case REPAIR: a->repair = true; break;
	case QUIET: a->quiet = true; break;
	case TRUST: a->trust = true; break;
	case OFFSETS:
		a->offsets = c->arg;
		return is_unit(c->arg) ? 0 : usage_error(c, "--offsets %s: expected byte, codepoint or utf16", c->arg);
	default:
		if (!take_number(a, at, c->arg))
			return usage_error(c, "--%s %s: expected %s", c->row[at].name, c->arg,
			                   at == JOBS ? "a whole number from 1 to 256" : at == TIMEOUT ? "seconds above 0" : "bytes, as in 512M");
	}
	return 0;
}

/* Of a corpus its documents are read, which are native JSON. */
static bool is_corpus(const char *folder)
{
	char file[PATH_MAX];
	return snprintf(file, sizeof file, "%s/corpus.json", folder) < (int)sizeof file && access(file, R_OK) == 0;
}

static const qn_format *by_suffix(const struct engine *g, const char *file)
{
	size_t n = strlen(file);
	if (is_corpus(file))
		return engine_format(g, "jsonl");
	for (unsigned i = 0; i < g->n_format; i++) {
		const char *s = g->format[i]->suffix;
		if (g->format[i]->read && s && suffix_stem(file, n, s))
			return g->format[i];
	}
	return NULL;
}

static const qn_format *named_format(const struct cli *c, const struct engine *g, const char *option, const char *name,
                                     bool reading)
{
	struct buffer all = {0};
	const qn_format *f = engine_format(g, name);
	if (f && (reading ? (bool)f->read : (bool)f->write))
		return f;
	for (unsigned i = 0; i < g->n_format; i++)
		if (reading ? (bool)g->format[i]->read : (bool)g->format[i]->write)
			buffer_print(&all, " %s", g->format[i]->name);
	usage_error(c, "%s %s: there is no such format; expected one of:%s", option, name, all.at ? all.at : "");
	buffer_free(&all);
	return NULL;
}

static bool is_without(const struct engine *g, const struct plugin *p)
{
	for (unsigned i = 0; i < g->n_without; i++)
		if (strcmp(g->without[i], p->table->name) == 0)
			return true;
	return false;
}

/* What the format carries of what there is, where the user has no wish; NULL: all. */
static const char *carried_layers(struct job *j)
{
	struct buffer b = {0};
	if (!j->to->carries || strcmp(j->to->carries, "*") == 0)
		return NULL;
	for (unsigned i = 0; i < j->g->n_plugin; i++) {
		const struct plugin *p = j->g->plugin[i];
		for (unsigned k = 0; p->ok && !is_without(j->g, p) && k < p->n_provides; k++)
			if (format_carries(j->to, p->provides[k].name, false))
				buffer_print(&b, "%s%s", b.n ? "," : "", p->provides[k].name);
	}
	const char *out = b.failed ? "" : arena_copy(&j->arena, b.at ? b.at : "", b.n);
	buffer_free(&b);
	return out ? out : "";
}

/* A sheet of stances without a plugin that finds them would be empty, and nobody would know why. Text brings no layers of its own. */
static bool has_subject(const struct cli *c, const struct job *j)
{
	char first[256] = "";
	bool bare = strcmp(j->from->name, "text") == 0 || csv_is(j->from);
	if (!j->to->carries || !bare || (j->annotate && (j->own_wish || !j->wanted)) || (!j->annotate && !j->to->start && !(j->to->head && *j->to->head)))
		return true;
	sscanf(j->to->carries, "%255[a-z0-9_/]", first);
	if (!j->annotate)
		return usage_error(c, "--to %s: a text has no layer %s, and convert makes none (quidnunc annotate does)", j->to->name, first) == 0;
	return !*first || list_has(j->wanted, first) ||
	       usage_error(c, "--to %s: layer %s is provided by no loaded plugin (see: quidnunc plugins)", j->to->name, first) == 0;
}

static bool set_job(const struct cli *c, const struct call *a, struct job *j)
{
	bool tty = isatty(STDOUT_FILENO) && !a->folder;
	struct winsize size = {0};
	const char *from = a->from, *to = a->to, *term = getenv("TERM");
	for (unsigned i = 0; !from && i < a->n_file; i++) { /* all files must agree */
		const qn_format *f = by_suffix(j->g, a->file[i]);
		f = f ? f : engine_format(j->g, "text");
		if (i && f != j->from) {
			usage_error(c, "%s and %s have different suffixes: say --from", a->file[0], a->file[i]);
			return false;
		}
		j->from = f;
	}
	j->from = from ? named_format(c, j->g, "--from", from, true) : j->from ? j->from : engine_format(j->g, "text");
	if (!to)
		to = !j->annotate ? "json" : tty && engine_format(j->g, "digest") ? "digest" : engine_format(j->g, "brat") ? "brat" : "json";
	j->to = j->from ? named_format(c, j->g, "--to", to, false) : NULL;
	if (!j->from || !j->to)
		return false;
	if (tty && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
		size.ws_col = 0;
	j->write = (struct write_options){.no_text = a->no_text, .offsets = a->offsets, .width = size.ws_col,
	                                  .tty = tty && !getenv("NO_COLOR") && term && strcmp(term, "dumb") != 0};
	j->repair = a->repair;
	j->timeout = a->timeout;
	j->memory = a->memory ? a->memory : (size_t)4 << 30;
	j->own_wish = a->layers != NULL;
	j->wanted = a->layers ? a->layers : carried_layers(j);
	j->send_text = a->folder && !a->no_text && j->to->suffix && strcmp(j->to->suffix, ".ann") == 0;
	return true;
}

static int process(struct cli *c, struct call *a, struct engine *g, bool annotate)
{
	struct job j = {.g = g, .annotate = annotate};
	struct error e = {0};
	struct source s;
	static const char *const standard[] = {"-"};
	struct operand *file;
	const char *same[2];
	unsigned n_file;
	if (!set_job(c, a, &j) || !has_subject(c, &j)) {
		job_free(&j);
		return EXIT_USAGE;
	}
	bool found = operands_open(a->n_file ? a->file : standard, a->n_file ? a->n_file : 1, j.from->suffix ? j.from->suffix : ".txt",
	                           !a->from && strcmp(j.from->name, "text") == 0, &j.arena, &file, &n_file, &e);
	struct sink k = {.j = &j, .folder = a->folder, .tree = !j.from->split, .several = n_file > 1 || j.from->split,
	                 .quiet = a->quiet || !isatty(STDERR_FILENO) || (isatty(STDOUT_FILENO) && !a->folder)};
	int code = EXIT_USAGE;
	if (found && !j.from->split && operands_same(file, n_file, same))
		say("warning: %s and %s have the same identifier; if the folder that holds them is named instead, those are the paths below it", same[0], same[1]);
	if (!found || !job_open(&j, &e) || !sink_open(&k, &e))
		code = failure(&e);
	else {
		source_open(&s, j.from, file, n_file);
		s.guessed = !a->from && strcmp(j.from->name, "text") == 0;
		bool here = a->trust || (!annotate && !a->engine.n_folder); /* formats of others are code of others */
		unsigned n = here ? 0 : a->n_worker ? a->n_worker : processors();
		if (!pool_run(&j, n, &s, sink_take, &k, sink_tick, &e) && e.text[0]) {
			say("%s", e.text);
			k.n_failed++;
		}
		code = sink_close(&k);
		source_close(&s);
	}
	job_free(&j);
	return code;
}

/* Around this program, before modules of others are loaded into it. */
static void wall(const struct call *a)
{
	if (*sandbox_missing())
		say("warning: %s", sandbox_missing());
	if (a->folder)
		mkdir(a->folder, 0777); /* it must be there to be excepted; what is wrong with it is said later */
	sandbox_outer(a->folder);
}

static int command(struct cli *c, bool annotate)
{
	struct call a = {0};
	int code = 0;
	for (int at; !code && (at = cli_next(c)) != CLI_DONE;)
		if (at == CLI_OPERAND)
			add_file(&a, c->arg);
		else if (at <= MEMORY)
			code = take_option(&a, c, at);
		else if (at - TRUST < ENGINE_OPTION_ROWS + 1)
			code = at == TRUST ? take_option(&a, c, at) : engine_option(&a.engine, at - TRUST - 1, c->arg) ? 0 : EXIT_SOME;
	if (c->stop)
		code = c->code;
	if (!c->stop && !code) {
		if (a.engine.n_folder && !a.trust)
			wall(&a);
		struct engine *g = engine_make(&a.engine);
		code = g ? process(c, &a, g, annotate) : EXIT_USAGE;
		engine_free(g);
	}
	engine_options_free(&a.engine);
	mem_free(a.file);
	return code;
}

int cmd_annotate(int argc, char **argv)
{
	static const struct option_row row[] = {
		FORMAT_OPTIONS("brat (digest on a terminal), jsonl, json, quotes"),
		{"trust-plugins", 0, NULL, "run plugins in this process: none is isolated, none can be ended"},
		ENGINE_OPTIONS, {0}};
	struct cli c = {.usage = "annotate [OPTION ...] [FILE | FOLDER ... | -]", .row = row, .argc = argc, .argv = argv,
	                .about = "Annotates articles. Without a FILE, or with -, standard input is read; a FOLDER stands for the\n"
	                         "files in it and below that end as the format's do (*.txt). A document that fails is said on\n"
	                         "standard error (and is a record in JSON); the others are written, and the exit code is 1."};
	return command(&c, true);
}

int cmd_convert(int argc, char **argv)
{
	static const struct option_row row[] = {FORMAT_OPTIONS("json, jsonl, brat, stances"), {"trust-plugins", 0, NULL, "(as in annotate)"}, ENGINE_OPTIONS, {0}};
	struct cli c = {.usage = "convert [OPTION ...] [FILE | FOLDER ... | -]", .row = row, .argc = argc, .argv = argv,
	                .about = "From one format into another, with the layers that are there. Nothing is annotated."};
	return command(&c, false);
}
