/*
 * cmd_lint.c -- quidnunc lint: whether a plugin keeps the contract of quidnunc.h.
 *
 * Every check has a process of its own, so that one that crashes, hangs or exits
 * is a result as well: what it was at is read from a page that both share. The
 * report is TAP.
 */
#include "../cli.h"
#include "lint.h"
#include "work.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif

enum { CHECK_SECONDS = 120 };

static void child(struct lint *l, const struct check *c)
{
	int null = open("/dev/null", O_RDWR);
	if (null >= 0) {
		dup2(null, STDIN_FILENO);
		dup2(null, STDOUT_FILENO);
		dup2(null, STDERR_FILENO);
	}
	setpgid(0, 0);
	l->f->good = c->run(l);
	_exit(77);
}

/* What a check that did not come to its end has to say. */
static void describe(struct finding *f, int status, bool late)
{
	if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
		return;
	f->good = false;
	if (late)
		snprintf(f->why, sizeof f->why, "not done after %d seconds", CHECK_SECONDS);
	else if (WIFSIGNALED(status))
		snprintf(f->why, sizeof f->why, "killed by signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
	else
		snprintf(f->why, sizeof f->why, "ended the process with status %d", WEXITSTATUS(status));
}

static bool run_check(struct lint *l, const struct check *c)
{
	int status = 0;
	bool late = false;
	*l->f = (struct finding){0};
	fflush(NULL);
	pid_t pid = fork();
	if (pid == 0)
		child(l, c);
	if (pid < 0) {
		snprintf(l->f->why, sizeof l->f->why, "no process: %s", strerror(errno));
		return false;
	}
	double deadline = seconds_now() + CHECK_SECONDS;
	while (waitpid(pid, &status, WNOHANG) == 0) {
		if (seconds_now() > deadline) {
			late = true;
			kill(-pid, SIGKILL);
			kill(pid, SIGKILL);
			waitpid(pid, &status, 0);
			break;
		}
		usleep(2000);
	}
	kill(-pid, SIGKILL); /* what it may have started */
	describe(l->f, status, late);
	return l->f->good;
}

/* NAME.t beside the plugin's file, or in its folder of the source tree. */
static bool own_fixtures(struct lint *l, struct error *e)
{
	char path[PATH_MAX];
	const char *name = l->p->table->name;
	snprintf(path, sizeof path, "%s/%s.t", l->p->dir, name);
	if (access(path, R_OK) != 0)
		snprintf(path, sizeof path, "%s/plugins/%s/%s.t", SOURCE_DIR, name, name);
	return access(path, R_OK) != 0 || lint_add_file(l, path, e);
}

static char *all_layers(struct lint *l)
{
	struct buffer b = {0};
	for (unsigned i = 0; i < l->p->n_provides; i++)
		buffer_print(&b, "%s%s", i ? "," : "", l->p->provides[i].name);
	char *out = b.failed ? NULL : arena_copy(&l->a, b.at ? b.at : "", b.n);
	buffer_free(&b);
	return out;
}

/* Of several plugins that provide its layers, it is the one that is meant. */
static bool choose(struct lint *l, struct error *e)
{
	for (unsigned i = 0; i < l->p->n_provides; i++) {
		char choice[512];
		snprintf(choice, sizeof choice, "%s=%s", l->p->provides[i].name, l->p->table->name);
		if (!engine_use(l->g, choice, e))
			return false;
	}
	return true;
}

static bool prepare(struct lint *l, const char *name, const char *const *file, unsigned n_file, struct error *e)
{
	l->p = engine_plugin(l->g, name);
	if (!l->p)
		return error_set(e, "there is no plugin %s (see: quidnunc plugins; -p DIR names a folder to look in)", name);
	if (!l->p->ok)
		return error_set(e, "plugin %s is out of order: %s", name, l->p->why.text);
	l->f = mmap(NULL, sizeof *l->f, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (l->f == MAP_FAILED || !(l->wanted = all_layers(l)))
		return error_memory(e);
	for (unsigned i = 0; i < n_file; i++)
		if (!lint_add_file(l, file[i], e))
			return false;
	return choose(l, e) && (n_file || own_fixtures(l, e)) &&
	       lint_add_text(l, "the sample article", lint_sample, strlen(lint_sample), e) &&
	       lint_add_text(l, "an empty article", "", 0, e);
}

static int lint(struct lint *l)
{
	unsigned n = 0, failed = 0;
	for (const struct check *c = lint_checks; c->name; c++) {
		bool good = run_check(l, c);
		failed += !good;
		printf("%s %u - %s: %s\n", good ? "ok" : "not ok", ++n, l->p->table->name, c->name);
		if (l->f->why[0])
			printf("# %s%s%s\n", l->f->at, l->f->at[0] ? ": " : "", l->f->why);
		fflush(stdout);
		if (!good && strcmp(c->name, "opens") == 0)
			break; /* nothing can be said of what does not open */
	}
	printf("1..%u\n", n);
	return failed ? EXIT_SOME : EXIT_GOOD;
}

int cmd_lint(int argc, char **argv)
{
	static const struct option_row row[] = {ENGINE_OPTIONS, {0}};
	struct cli c = {.usage = "lint [OPTION ...] PLUGIN [FILE ...]", .row = row, .argc = argc, .argv = argv,
	                .about = "Tries whether a plugin keeps the contract of quidnunc.h: same rows for the same article, time and\n"
	                         "memory linear in the text, nothing leaked, no text that breaks it. It is run on the fixtures or\n"
	                         "texts named (NAME.t beside the plugin without), on parts of them, and on texts made to break it."};
	struct engine_options o = {0};
	struct lint l = {0};
	struct error e = {0};
	const char *name = NULL, *file[256];
	unsigned n_file = 0;
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND && !name)
			name = c.arg;
		else if (at == CLI_OPERAND && n_file < 256)
			file[n_file++] = c.arg;
		else if (at >= 0)
			engine_option(&o, at, c.arg);
	int code = c.stop ? c.code : name ? EXIT_GOOD : usage_error(&c, "no PLUGIN is named");
	if (!c.stop && name) {
		l.g = engine_make(&o);
		code = EXIT_USAGE;
		if (l.g && prepare(&l, name, file, n_file, &e))
			code = lint(&l);
		else if (l.g)
			say("%s", e.text);
	}
	for (unsigned i = 0; i < l.n_base; i++)
		doc_free(l.base[i]);
	mem_free(l.base);
	arena_free(&l.a);
	engine_free(l.g);
	engine_options_free(&o);
	return out_finish() ? code : EXIT_SOME;
}
