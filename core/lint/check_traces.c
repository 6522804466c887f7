/*
 * check_traces.c -- what a plugin leaves behind in its process.
 *
 * No memory, files or threads; the folder, the locale, the umask and signals as
 * they were; nothing printed; and it comes back soon when its time is spent.
 */
#include "checks.h"
#include "work.h"

#include <dirent.h>
#include <locale.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct held { size_t bytes; unsigned files, threads; };

struct surroundings { char folder[4096], locale[256]; mode_t mask; unsigned handled; };

/* Runs it on all articles. */
static bool run_all(struct lint *l, struct doc *d)
{
	for (unsigned i = 0; i < l->n_base; i++)
		if (lint_run_base(l, i, d) == BAD)
			return false;
	return true;
}

/* ---- what it holds */

static unsigned entries_in(const char *folder)
{
	unsigned n = 0;
	DIR *dir = opendir(folder);
	while (dir && readdir(dir))
		n++;
	if (dir)
		closedir(dir);
	return n;
}

static struct held held_now(void)
{
	struct mallinfo2 m = mallinfo2();
	return (struct held){m.uordblks + m.hblkhd, entries_in("/proc/self/fd"), entries_in("/proc/self/task")};
}

/* Memory counts as leaked if it grows in both of the later rounds, by a byte an article at least. */
bool check_leaks(struct lint *l)
{
	enum { TURNS = 20 };
	struct doc *d = doc_new();
	struct held h[3];
	if (!d)
		return lint_no_memory(l);
	for (unsigned round = 0; round < 3; round++) {
		for (unsigned turn = 0; turn < TURNS; turn++)
			if (!run_all(l, d))
				return false;
		h[round] = held_now();
	}
	lint_at(l, "%s", "");
	if (h[1].bytes > h[0].bytes && h[2].bytes > h[1].bytes && h[2].bytes - h[1].bytes >= TURNS * l->n_base)
		return lint_wrong(l, "%d times all articles leave %zu bytes behind", TURNS, h[2].bytes - h[1].bytes);
	if (h[2].files > h[1].files)
		return lint_wrong(l, "%d times all articles leave %u open files behind", TURNS, h[2].files - h[1].files);
	if (h[2].threads > h[1].threads)
		return lint_wrong(l, "%d times all articles leave %u threads behind", TURNS, h[2].threads - h[1].threads);
	return true;
}

/* ---- what it changes */

static void look_around(struct surroundings *s)
{
	memset(s, 0, sizeof *s);
	if (!getcwd(s->folder, sizeof s->folder))
		s->folder[0] = 0;
	snprintf(s->locale, sizeof s->locale, "%s", setlocale(LC_ALL, NULL));
	s->mask = umask(0);
	umask(s->mask);
	for (int i = 1; i < 32; i++) {
		struct sigaction a;
		if (sigaction(i, NULL, &a) == 0 && a.sa_handler != SIG_DFL && a.sa_handler != SIG_IGN)
			s->handled |= 1u << i;
	}
}

static bool same_surroundings(struct lint *l, const struct surroundings *before, const struct surroundings *after)
{
	if (strcmp(before->folder, after->folder) != 0)
		return lint_wrong(l, "it changed the folder from %.200s to %.200s", before->folder, after->folder);
	if (strcmp(before->locale, after->locale) != 0)
		return lint_wrong(l, "it changed the locale from %.100s to %.100s", before->locale, after->locale);
	if (before->mask != after->mask)
		return lint_wrong(l, "it changed the umask");
	if (before->handled != after->handled)
		return lint_wrong(l, "it changed the handling of signals");
	return true;
}

bool check_surroundings(struct lint *l)
{
	struct surroundings before, after;
	struct doc *d = doc_new();
	FILE *said = tmpfile();
	if (!d || !said)
		return lint_no_memory(l);
	fflush(stdout);
	dup2(fileno(said), STDOUT_FILENO);
	dup2(fileno(said), STDERR_FILENO);
	look_around(&before);
	if (!run_all(l, d))
		return false;
	look_around(&after);
	fflush(stdout);
	lint_at(l, "%s", "");
	if (!same_surroundings(l, &before, &after))
		return false;
	off_t n = lseek(fileno(said), 0, SEEK_END);
	if (n > 0)
		return lint_wrong(l, "it printed %lld bytes; what is to be said goes to qn_log", (long long)n);
	return true;
}

/* ---- when it ends */

/* With its time spent, it must come back soon, even on a long text. */
bool check_stops(struct lint *l)
{
	enum { LONG = 512 << 10 };
	struct doc *d = doc_new();
	struct buffer text = {0};
	struct plan plan;
	struct error e = {0};
	const char *name;
	if (!d || !lint_hard_text(l, 0, LONG, &text, &name) || !doc_set(d, "long", 4, text.at, text.n, &e) ||
	    !lint_plan(l, d, &plan, &e))
		return lint_wrong(l, "%s", e.text);
	lint_at(l, "%s, %zu bytes", name, text.n);
	for (unsigned i = 0; i < plan.n_step; i++) {
		struct plugin *p = l->g->plugin[plan.step[i].plugin];
		l->g->deadline = p == l->p ? seconds_now() : 0;
		struct watch w = watch_start();
		bool ok = run_plugin(l->g, p, d, &e);
		double t = watch_stop(&w);
		if (p == l->p && t > 0.5)
			return lint_wrong(l, "it took %.3g s after its time was spent; expected that it calls qn_tick in its loops", t);
		if (!ok)
			break;
	}
	return true;
}
