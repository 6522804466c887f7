/*
 * cmd_new.c -- quidnunc new: a plugin that works, to begin from.
 *
 * The files of core/sdk are part of the program. They are written into a new
 * folder with the plugin's name put in; nothing that is there is overwritten.
 * --print answers what a Makefile outside of the tree has to know.
 */
#include "cli.h"
#include "sdk/templates.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif

enum kind { IN_C, IN_RULES, IN_PROGRAM };

struct part { /* a file to be written */
	const char *suffix; /* behind the plugin's name; "Makefile" is one as it stands */
	const char *text;
};

static const struct part part[][3] = {
	[IN_C] = {{".c", sdk_c_plugin_c}},
	[IN_RULES] = {{".rules", sdk_rules_plugin_rules}},
	[IN_PROGRAM] = {{".exec", sdk_exec_plugin_exec}, {".py", sdk_exec_plugin_py}},
};
static const struct part common[] = {{".t", sdk_plugin_t}, {"Makefile", sdk_plugin_makefile}};

struct newborn {
	const char *name;
	char layer[64]; /* the name, with _ for - */
	const char *sources, *files; /* for the Makefile */
	char program[PATH_MAX + 16];
};

/* ---- where things are */

static bool own_path(char *exe, size_t n)
{
	ssize_t len = readlink("/proc/self/exe", exe, n - 1);
	exe[len > 0 ? len : 0] = 0;
	return len > 0;
}

/* "quidnunc" if that is how a shell finds this program, else its full name. */
static void program_name(char *out, size_t n)
{
	char exe[PATH_MAX], one[PATH_MAX], real[PATH_MAX];
	const char *path = getenv("PATH");
	if (!own_path(exe, sizeof exe))
		snprintf(exe, sizeof exe, "quidnunc");
	snprintf(out, n, "%s", exe);
	for (const char *at = path ? path : ""; *at; at += strcspn(at, ":"), at += *at == ':') {
		snprintf(one, sizeof one, "%.*s/quidnunc", (int)strcspn(at, ":"), at);
		if (access(one, X_OK) != 0)
			continue;
		if (realpath(one, real) && strcmp(real, exe) == 0)
			snprintf(out, n, "quidnunc");
		return;
	}
}

/* What lies at ../TAIL of an installed program, if it is there; else where it was to be installed. */
static void beside(const char *tail, const char *other, char *out, size_t n)
{
	char exe[PATH_MAX], path[2 * PATH_MAX], real[PATH_MAX];
	snprintf(out, n, "%s", other);
	if (!own_path(exe, sizeof exe) || !strrchr(exe, '/'))
		return;
	*strrchr(exe, '/') = 0;
	snprintf(path, sizeof path, "%s/../%s", exe, tail);
	if (realpath(path, real))
		snprintf(out, n, "%s", real);
}

static int print_place(const struct cli *c, const struct engine *g, const char *what)
{
	char place[PATH_MAX];
	if (strcmp(what, "sdk") == 0) {
		beside("share/quidnunc", SDK_DIR, place, sizeof place);
		printf("%s\n", g->home ? SOURCE_DIR "/core/sdk" : place);
	} else if (strcmp(what, "cflags") == 0) {
		beside("include", INCLUDE_DIR, place, sizeof place);
		printf("-I%s\n", g->home ? SOURCE_DIR "/core" : place);
	} else if (strcmp(what, "plugindir") == 0) {
		beside("lib/quidnunc/plugins", PLUGIN_DIR, place, sizeof place);
		printf("%s\n", g->home ? PLUGIN_DIR : place);
	} else
		return usage_error(c, "--print %s: expected sdk, cflags or plugindir", what);
	return out_finish() ? EXIT_GOOD : EXIT_SOME;
}

/* ---- writing */

static void put_file_list(struct buffer *b, const struct newborn *p, const char *list)
{
	for (; *list; list += strcspn(list, " "), list += *list == ' ')
		buffer_print(b, "%s%s%.*s", b->at[b->n - 1] == ' ' ? "" : " ", p->name, (int)strcspn(list, " "), list);
}

static void fill_in(struct buffer *b, const struct newborn *p, const char *text)
{
	for (const char *mark; (mark = strchr(text, '@')); ) {
		buffer_put(b, text, (size_t)(mark - text));
		const char *end = strchr(mark + 1, '@');
		size_t n = end ? (size_t)(end - mark) + 1 : 1;
		if (end && strncmp(mark, "@NAME@", n) == 0)
			buffer_text(b, p->name);
		else if (end && strncmp(mark, "@LAYER@", n) == 0)
			buffer_text(b, p->layer);
		else if (end && strncmp(mark, "@QUIDNUNC@", n) == 0)
			buffer_text(b, p->program);
		else if (end && strncmp(mark, "@SOURCES@", n) == 0)
			put_file_list(b, p, p->sources);
		else if (end && strncmp(mark, "@FILES@", n) == 0)
			put_file_list(b, p, p->files);
		else
			buffer_put(b, mark, n = 1);
		text = mark + n;
	}
	buffer_text(b, text);
}

static bool write_part(const struct newborn *p, const char *folder, const struct part *t, struct error *e)
{
	char path[PATH_MAX];
	struct buffer b = {0};
	bool whole = t->suffix[0] != '.';
	snprintf(path, sizeof path, "%s/%s%s", folder, whole ? "" : p->name, t->suffix);
	fill_in(&b, p, t->text);
	FILE *f = b.failed ? NULL : fopen(path, "wxe");
	bool ok = f && fwrite(b.at, 1, b.n, f) == b.n;
	int code = errno;
	if (f && fclose(f) != 0)
		ok = false;
	if (ok)
		printf("  %s\n", path);
	else
		error_set(e, "%s: %s", path, code == EEXIST ? "is there already, and nothing is overwritten" : strerror(code));
	buffer_free(&b);
	return ok;
}

static bool write_all(struct newborn *p, enum kind kind, bool here, struct error *e)
{
	static const char *const sources[] = {".c", "", ""}, *const files[] = {"", ".rules", ".exec .py"};
	const char *folder = here ? "." : p->name;
	p->sources = sources[kind];
	p->files = files[kind];
	if (!here && mkdir(folder, 0755) != 0)
		return error_set(e, "folder %s: %s", folder, strerror(errno));
	for (unsigned i = 0; i < 3 && part[kind][i].suffix; i++)
		if (!write_part(p, folder, &part[kind][i], e))
			return false;
	for (unsigned i = 0; i < sizeof common / sizeof *common; i++)
		if (!write_part(p, folder, &common[i], e))
			return false;
	printf("\nIt works as it is:\n\n  %s%s%smake && %s -p . test %s.t\n", here ? "" : "cd ", here ? "" : folder,
	       here ? "" : " && ", p->program, p->name);
	return true;
}

/* ---- the command */

static bool layer_taken(const struct engine *g, const char *layer, const char **by)
{
	for (unsigned i = 0; i < g->n_plugin; i++)
		for (unsigned k = 0; k < g->plugin[i]->n_provides; k++)
			if (strcmp(g->plugin[i]->provides[k].name, layer) == 0) {
				*by = g->plugin[i]->table->name;
				return true;
			}
	return false;
}

static bool good(const struct engine *g, const char *name, struct newborn *p, struct error *e)
{
	const char *by;
	size_t n = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-");
	if (name[n] || n == 0 || n >= sizeof p->layer || name[0] < 'a' || name[0] > 'z')
		return error_set(e, "a plugin's name is [a-z][a-z0-9_-]*, of %zu characters at most; found \"%.80s\"",
		                 sizeof p->layer - 1, name);
	p->name = name;
	for (size_t i = 0; i <= n; i++)
		p->layer[i] = name[i] == '-' ? '_' : name[i];
	if (engine_plugin(g, name))
		return error_set(e, "there is a plugin %s already (%s)", name, engine_plugin(g, name)->file);
	if (layer_taken(g, p->layer, &by))
		return error_set(e, "plugin %s provides a layer %s already: choose another name", by, p->layer);
	program_name(p->program, sizeof p->program);
	return true;
}

int cmd_new(int argc, char **argv)
{
	enum { RULES, EXEC, C, HERE, PRINT };
	static const struct option_row row[] = {
		{"rules", 'r', NULL, "patterns over tokens and annotations"},
		{"exec", 'x', NULL, "a program that reads and writes lines of JSON, here in Python"},
		{"c", 'c', NULL, "C (without any of these)"},
		{"here", 0, NULL, "into this folder instead of a new one"},
		{"print", 0, "WHAT", "for Makefiles: sdk (folder of plugin.mk), cflags or plugindir"}, {0}};
	struct cli c = {.usage = "new [OPTION ...] NAME", .row = row, .argc = argc, .argv = argv,
	                .about = "Writes a plugin that works, with its test and its Makefile, into a new folder NAME."};
	const char *name = NULL, *print = NULL;
	enum kind kind = IN_C;
	bool here = false;
	struct error e = {0};
	struct newborn p = {0};
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND && name)
			return usage_error(&c, "\"%s\": one NAME is expected, and it is %s", c.arg, name);
		else if (at == CLI_OPERAND)
			name = c.arg;
		else if (at == PRINT)
			print = c.arg;
		else if (at == HERE)
			here = true;
		else
			kind = at == RULES ? IN_RULES : at == EXEC ? IN_PROGRAM : IN_C;
	if (c.stop)
		return c.code;
	if (!name && !print)
		return usage_error(&c, "no NAME is given");
	struct engine *g = engine_new(true, NULL, 0, &e);
	int code = EXIT_USAGE;
	if (g && print)
		code = print_place(&c, g, print);
	else if (g && good(g, name, &p, &e) && write_all(&p, kind, here, &e))
		code = out_finish() ? EXIT_GOOD : EXIT_SOME;
	if (e.text[0])
		say("%s", e.text);
	engine_free(g);
	return code;
}
