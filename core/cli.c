/*
 * cli.c -- options and messages of all commands.
 *
 * Each command lists its options once; the same list parses them and prints
 * --help. Messages go to standard error and begin with the program's name.
 */
#include "cli.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Names of documents and files come from strangers: what steers a terminal, and a line end, stay out of a message. U+0080 to U+009F steer too. */
static void tame(char *s)
{
	for (; *s; s++)
		if ((unsigned char)*s < ' ' || *s == 0x7f)
			*s = '?';
		else if (*s == '\xc2' && (unsigned char)s[1] >= 0x80 && (unsigned char)s[1] < 0xa0)
			s[0] = s[1] = '?';
}

void say(const char *fmt, ...)
{
	char text[4096];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	tame(text);
	fprintf(stderr, "quidnunc: %s\n", text); /* in one piece, as workers write there too */
}

int usage_error(const struct cli *c, const char *fmt, ...)
{
	char text[2048];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	say("%s", text);
	fprintf(stderr, "usage: quidnunc %s (quidnunc %.*s --help says more)\n", c->usage, (int)strcspn(c->usage, " "), c->usage);
	return EXIT_USAGE;
}

static void print_help(const struct cli *c)
{
	printf("usage: quidnunc %s\n\n%s\n\n", c->usage, c->about);
	for (const struct option_row *r = c->row; r->name; r++) {
		char left[80];
		snprintf(left, sizeof left, "%s%c%s--%s%s%s", r->letter ? "-" : " ", r->letter ? r->letter : ' ',
		         r->letter ? ", " : "  ", r->name, r->arg ? " " : "", r->arg ? r->arg : "");
		const char *help = r->help;
		printf("  %-30s%s", left, strlen(left) > 29 ? "\n                                " : "");
		for (size_t n; *help; help += n + (help[n] == '\n')) {
			n = strcspn(help, "\n");
			printf("%s%.*s\n", help == r->help ? "" : "                                ", (int)n, help);
		}
	}
	printf("      --help                    this\n");
}

static int stop(struct cli *c, int code)
{
	c->stop = true;
	c->code = code;
	return CLI_DONE;
}

static int take(struct cli *c, const struct option_row *r, const char *spelled, const char *value)
{
	c->arg = NULL;
	if (!r->arg && value)
		return stop(c, usage_error(c, "option %s takes no argument", spelled));
	if (r->arg) {
		if (!value && c->at < c->argc)
			value = c->argv[c->at++];
		if (!value)
			return stop(c, usage_error(c, "option %s needs an argument: %s", spelled, r->arg));
		c->arg = value;
	}
	return (int)(r - c->row);
}

static int take_long(struct cli *c, const char *word)
{
	size_t n = strcspn(word, "=");
	const struct option_row *found = NULL;
	char spelled[64];
	snprintf(spelled, sizeof spelled, "--%.*s", (int)n, word);
	if (n == 4 && strncmp(word, "help", 4) == 0) {
		print_help(c);
		return stop(c, out_finish() ? EXIT_GOOD : EXIT_SOME);
	}
	for (const struct option_row *r = c->row; r->name; r++)
		if (strncmp(r->name, word, n) == 0) {
			bool whole = strlen(r->name) == n;
			if (found && !whole)
				return stop(c, usage_error(c, "option %s may be --%s or --%s", spelled, found->name, r->name));
			found = r;
			if (whole)
				break;
		}
	if (!found || !n)
		return stop(c, usage_error(c, "there is no option %s", spelled));
	return take(c, found, spelled, word[n] == '=' ? word + n + 1 : NULL);
}

static int take_short(struct cli *c)
{
	char spelled[] = {'-', *c->letters++, 0};
	const char *rest = *c->letters ? c->letters : NULL;
	for (const struct option_row *r = c->row; r->name; r++)
		if (r->letter == spelled[1]) {
			if (!r->arg) {
				c->letters = rest;
				return take(c, r, spelled, NULL);
			}
			c->letters = NULL;
			return take(c, r, spelled, rest);
		}
	return stop(c, usage_error(c, "there is no option %s", spelled));
}

int cli_next(struct cli *c)
{
	if (c->stop)
		return CLI_DONE;
	if (c->letters)
		return take_short(c);
	if (c->at == 0)
		c->at = 1;
	if (c->at >= c->argc)
		return CLI_DONE;
	const char *word = c->argv[c->at++];
	if (c->only_operands || word[0] != '-' || !word[1]) {
		c->arg = word;
		return CLI_OPERAND;
	}
	if (strcmp(word, "--") == 0) {
		c->only_operands = true;
		return cli_next(c);
	}
	if (word[1] == '-')
		return take_long(c, word + 2);
	c->letters = word + 1;
	return take_short(c);
}

bool parse_seconds(const char *s, double *out)
{
	char *end;
	*out = strtod(s, &end);
	return end != s && (!*end || strcmp(end, "s") == 0) && *out >= 0 && *out < 1e9;
}

bool parse_bytes(const char *s, size_t *out)
{
	static const char unit[] = "KMGT";
	char *end;
	double v = strtod(s, &end);
	const char *u = *end ? strchr(unit, *end & ~0x20) : NULL;
	if (end == s || (*end && (!u || end[1])) || !(v >= 0))
		return false;
	for (int i = 0; u && i <= u - unit; i++)
		v *= 1024;
	if (v > (double)(SIZE_MAX / 2))
		return false;
	*out = (size_t)v;
	return true;
}

void die_of_closed_pipe(void)
{
	signal(SIGPIPE, SIG_DFL);
	raise(SIGPIPE);
}

bool out_finish(void)
{
	errno = 0;
	if (fflush(stdout) == 0 && !ferror(stdout))
		return true;
	if (errno == EPIPE)
		die_of_closed_pipe();
	else
		say("standard output: %s", errno ? strerror(errno) : "could not be written");
	return false;
}

int failure(const struct error *e)
{
	say("%s", e->text);
	return e->output ? EXIT_SOME : EXIT_USAGE;
}

int out_code(bool ok) { return !ok && !ferror(stdout) ? EXIT_USAGE : out_finish() ? EXIT_GOOD : EXIT_SOME; }

/* ---- the engine's options */

static bool keep(char ***list, unsigned *n, const char *arg)
{
	char **more = mem_realloc(*list, (*n + 1) * sizeof *more);
	if (!more)
		return false;
	*list = more;
	return (more[*n] = mem_copy(arg, strlen(arg))) && ++*n;
}

/* Settings have a "=". */
static bool is_place(const char *name)
{
	struct stat st;
	return !strchr(name, '=') && stat(name, &st) == 0;
}

bool engine_option(struct engine_options *o, int which, const char *arg)
{
	char full[PATH_MAX];
	switch (which == 0 && is_place(arg) ? 1 : which) {
	case 0: return keep(&o->set, &o->n_set, arg);
	case 1: return keep((char ***)&o->folder, &o->n_folder, realpath(arg, full) ? full : arg);
	case 2: return keep(&o->use, &o->n_use, arg);
	default: return keep(&o->without, &o->n_without, arg);
	}
}

static void free_list(char **list, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		mem_free(list[i]);
	mem_free(list);
}

void engine_options_free(struct engine_options *o)
{
	free_list(o->set, o->n_set);
	free_list((char **)o->folder, o->n_folder);
	free_list(o->use, o->n_use);
	free_list(o->without, o->n_without);
	*o = (struct engine_options){0};
}

static void log_line(void *arg, const char *plugin, qn_level level, const char *text)
{
	static const char *const name[] = {"error", "warning", "info", "debug"};
	(void)arg;
	say("%s: %s: %s", plugin, name[level], text);
}

struct engine *engine_make(const struct engine_options *o)
{
	struct error e = {0};
	struct engine *g = engine_new(true, o->folder, o->n_folder, &e);
	bool ok = g;
	for (unsigned i = 0; g && i < g->n_failed; i++)
		say("%s: %s", g->failed[i].file, g->failed[i].why.text);
	for (unsigned i = 0; ok && i < o->n_set; i++)
		ok = engine_set(g, o->set[i], &e);
	for (unsigned i = 0; ok && i < o->n_use; i++)
		ok = engine_use(g, o->use[i], &e);
	for (unsigned i = 0; ok && i < o->n_without; i++)
		ok = engine_without(g, o->without[i], &e);
	ok = ok && engine_settings_used(g, &e);
	if (ok) {
		g->log = log_line;
		return g;
	}
	say("%s", e.text);
	engine_free(g);
	return NULL;
}
