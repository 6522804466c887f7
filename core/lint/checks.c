/*
 * checks.c -- the contract of a plugin, tried out.
 *
 * Each check is a function that runs in a process of its own, in which the plugin
 * is not open yet. Where another plugin of the plan fails, the text is left out:
 * only the plugin in question is judged.
 */
#include "lint.h"
#include "work.h"

#include <dirent.h>
#include <locale.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static bool wrong(struct lint *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static bool wrong(struct lint *l, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(l->f->why, sizeof l->f->why, fmt, ap);
	va_end(ap);
	return false;
}

static void at(struct lint *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void at(struct lint *l, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(l->f->at, sizeof l->f->at, fmt, ap);
	va_end(ap);
}

/* ---- running */

enum ran { GOOD, BAD, ELSEWHERE }; /* ELSEWHERE: another plugin failed on this text */

static bool plan_for(struct lint *l, struct doc *d, struct plan *plan, struct error *e)
{
	const char *given[64];
	unsigned n = 0;
	for (; n < d->n_layer && n < 64; n++)
		given[n] = d->layer[n]->schema->name;
	return plan_make(l->g, l->wanted, given, n, &d->arena, plan, e) && plan_open(l->g, plan, e);
}

static enum ran run_doc(struct lint *l, struct doc *d)
{
	struct plan plan;
	struct error e = {0};
	if (!plan_for(l, d, &plan, &e))
		return wrong(l, "%s", e.text), BAD;
	for (unsigned i = 0; i < plan.n_step; i++) {
		struct plugin *p = l->g->plugin[plan.step[i].plugin];
		if (!run_plugin(l->g, p, d, &e))
			return p == l->p ? (wrong(l, "%s", e.text), BAD) : ELSEWHERE;
	}
	return GOOD;
}

static enum ran run_base(struct lint *l, unsigned i, struct doc *d)
{
	struct error e = {0};
	const struct doc *base = l->base[i];
	at(l, "%s", base->id);
	if (!lint_cut(base, 0, base->len, QN_NONE, 0, d, &e))
		return wrong(l, "%s", e.text), BAD;
	return run_doc(l, d);
}

static uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9E3779B97F4A7C15u;
	return h ^ h >> 29;
}

/* Of the plugin's layers: spans, cells, strings by their bytes. */
static uint64_t rows_hash(const struct lint *l, const struct doc *d)
{
	uint64_t h = 1;
	for (unsigned i = 0; i < l->p->n_provides; i++) {
		const struct layer *layer = doc_layer(d, l->p->provides[i].name);
		if (!layer)
			continue;
		for (uint32_t r = 0; r < layer->rows.n; r++) {
			h = mix(h, (uint64_t)layer->rows.begin[r] << 32 | layer->rows.end[r]);
			for (unsigned k = 0; k < layer->schema->n_col; k++) {
				uint32_t bits = layer->rows.col[k][r];
				if (layer->schema->col[k].type != QN_SYM || bits == QN_NONE)
					h = mix(h, bits);
				else
					for (const char *s = doc_string(d, bits); *s; s++)
						h = mix(h, (unsigned char)*s);
			}
		}
		h = mix(h, layer->rows.n);
	}
	return h;
}

/* Hashes of all base articles, in their order; 0 where another plugin failed. */
static bool hash_all(struct lint *l, struct doc *d, uint64_t *hash)
{
	for (unsigned i = 0; i < l->n_base; i++) {
		enum ran ran = run_base(l, i, d);
		if (ran == BAD)
			return false;
		hash[i] = ran == GOOD ? rows_hash(l, d) : 0;
	}
	return true;
}

/* ---- the checks */

static bool declares(struct lint *l)
{
	const qn_plugin *t = l->p->table;
	if (!t->version[0] || !t->about[0] || strchr(t->about, '\n'))
		return wrong(l, "version \"%s\", about \"%s\": expected a version and one line", t->version, t->about);
	if (!t->licence || !t->licence[0])
		return wrong(l, "no licence is said: expected an SPDX expression of code and model");
	for (unsigned i = 0; i < l->p->n_provides; i++) {
		const struct schema *mine = &l->p->provides[i];
		for (unsigned k = 0; k < l->g->n_plugin; k++)
			for (unsigned m = 0; l->g->plugin[k] != l->p && m < l->g->plugin[k]->n_provides; m++) {
				const struct schema *other = &l->g->plugin[k]->provides[m];
				for (unsigned c = 0; strcmp(other->name, mine->name) == 0 && c < mine->n_col; c++) {
					unsigned same = schema_column(other, mine->col[c].name);
					if (same != UINT32_MAX && other->col[same].type != mine->col[c].type)
						return wrong(l, "column %s is of another type in %s of plugin %s: %s", mine->col[c].name, other->name,
						             l->g->plugin[k]->table->name, other->text);
				}
			}
	}
	return true;
}

/* Every layer and column that is read must be one that somebody makes, or that a fixture gives. */
static bool names_known(struct lint *l)
{
	for (unsigned i = 0; i < l->p->n_need; i++) {
		const struct need *need = &l->p->needs[i];
		bool known = false;
		char lacks[256] = "";
		for (unsigned k = 0; k < l->g->n_plugin; k++)
			for (unsigned m = 0; m < l->g->plugin[k]->n_provides; m++) {
				const struct schema *s = &l->g->plugin[k]->provides[m];
				if (strcmp(s->name, need->layer) != 0)
					continue;
				known = true;
				for (unsigned c = 0; c < need->n_col; c++)
					if (schema_column(s, need->col[c]) == UINT32_MAX)
						snprintf(lacks, sizeof lacks, "column %.60s is not in %.120s", need->col[c], s->text);
			}
		for (unsigned k = 0; k < l->n_base; k++)
			known = known || doc_layer(l->base[k], need->layer);
		if (lacks[0])
			return wrong(l, "%s", lacks);
		if (!known && !need->optional)
			return wrong(l, "layer %s is required, and nobody provides it", need->layer);
	}
	return true;
}

static bool opens(struct lint *l)
{
	struct error e = {0};
	struct plan plan;
	for (unsigned i = 0; i < l->n_base; i++)
		if (!plan_for(l, l->base[i], &plan, &e))
			return wrong(l, "%s", e.text);
	return true;
}

static bool same_rows(struct lint *l)
{
	struct doc *d = doc_new();
	uint64_t *first = arena_alloc(&l->a, l->n_base * sizeof *first), *again = arena_alloc(&l->a, l->n_base * sizeof *again);
	if (!d || !first || !again)
		return wrong(l, "out of memory");
	if (!hash_all(l, d, first))
		return false;
	for (unsigned turn = 0; turn < 3; turn++) {
		for (unsigned k = 0; k < l->n_base; k++) { /* forwards, backwards, forwards: what stood before must not count */
			unsigned i = turn == 1 ? l->n_base - 1 - k : k;
			enum ran ran = run_base(l, i, d);
			if (ran == BAD)
				return false;
			if (ran == GOOD && rows_hash(l, d) != first[i])
				return wrong(l, "other rows than at the first time");
		}
	}
	return true;
}

/* As with -j: opened here, run in forked processes. */
static bool same_rows_forked(struct lint *l)
{
	struct doc *d = doc_new();
	size_t size = l->n_base * sizeof(uint64_t);
	uint64_t *here = arena_alloc(&l->a, size), *there = arena_alloc(&l->a, size);
	int pipes[2], status;
	if (!d || !here || !there || pipe(pipes) != 0)
		return wrong(l, "out of memory");
	if (!opens(l))
		return false;
	pid_t child = fork();
	if (child == 0) {
		bool ok = hash_all(l, d, here);
		ok = ok && write(pipes[1], here, size) == (ssize_t)size;
		_exit(ok ? 0 : 1);
	}
	close(pipes[1]);
	ssize_t n = child > 0 ? read(pipes[0], there, size) : -1;
	close(pipes[0]);
	if (child < 0 || waitpid(child, &status, 0) < 0 || n != (ssize_t)size)
		return l->f->why[0] ? false : wrong(l, "the forked process ended with status %d", status);
	if (!hash_all(l, d, here))
		return false;
	for (unsigned i = 0; i < l->n_base; i++)
		if (here[i] != there[i]) {
			at(l, "%s", l->base[i]->id);
			return wrong(l, "other rows in a forked process than in this one");
		}
	return true;
}

static bool boundary(const struct doc *d, uint32_t i) { return i == d->len || ((unsigned char)d->text[i] & 0xc0) != 0x80; }

enum { PARTS = 400 }; /* places at which a text is cut or changed, all articles together */

/* how: 'h' cuts the head, 't' the tail, 'b' changes a byte. */
static bool fuzzed(struct lint *l, char how)
{
	static const char other[] = "\" .,()'-xX0\n\t\0:@";
	struct doc *d = doc_new();
	struct error e = {0};
	if (!d)
		return wrong(l, "out of memory");
	for (unsigned i = 0; i < l->n_base; i++) {
		const struct doc *base = l->base[i];
		uint32_t step = 1 + base->len * l->n_base / PARTS;
		for (uint32_t k = 0, n = 0; k <= base->len; k += step, n++) {
			if (!boundary(base, k) || (how == 'b' && (k == base->len || base->text[k] < 0)))
				continue;
			uint32_t b = how == 'h' ? k : 0, end = how == 't' ? k : base->len;
			char c = other[(n + i) % (sizeof other - 1)];
			at(l, "%s, %s byte %u", base->id, how == 'h' ? "without all before" : how == 't' ? "cut at" : "changed at", k);
			if (!lint_cut(base, b, end, how == 'b' ? k : QN_NONE, c, d, &e))
				return wrong(l, "%s", e.text);
			if (run_doc(l, d) == BAD)
				return false;
		}
	}
	return true;
}

static bool head_cut(struct lint *l) { return fuzzed(l, 'h'); }
static bool tail_cut(struct lint *l) { return fuzzed(l, 't'); }
static bool byte_changed(struct lint *l) { return fuzzed(l, 'b'); }

/* Runs the plugins before it, then times it alone: the best of three. */
static enum ran timed(struct lint *l, struct doc *d, const struct buffer *text, double *seconds, size_t *memory)
{
	struct plan plan;
	struct error e = {0};
	if (!doc_set(d, "long", 4, text->at ? text->at : "", text->n, &e) || !plan_for(l, d, &plan, &e))
		return wrong(l, "%s", e.text), BAD;
	*seconds = 1e9;
	for (unsigned i = 0; i < plan.n_step; i++) {
		struct plugin *p = l->g->plugin[plan.step[i].plugin];
		for (unsigned turn = 0; turn < (p == l->p ? 3 : 1); turn++) {
			size_t before = d->arena.given;
			struct watch w = watch_start();
			if (!run_plugin(l->g, p, d, &e))
				return p == l->p ? (wrong(l, "%s", e.text), BAD) : ELSEWHERE;
			double t = watch_stop(&w);
			if (p == l->p && t < *seconds)
				*seconds = t;
			if (p == l->p && turn == 0)
				*memory = d->arena.given - before + l->g->run_scratch;
		}
	}
	return GOOD;
}

enum { SHORT_TEXT = 16 << 10, TIMES = 12, MOST_GROWTH = 4, TRIES = 4 };

/* Twelve times the text may take 48 times the time: quadratic would be 144. What is quick on the long one is well, and
   what is slow is measured again, for other programs run on the machine too. */
static bool linear_time(struct lint *l)
{
	struct doc *d = doc_new();
	struct buffer text = {0};
	const char *name;
	double small = 0, large = 0, worst = 0;
	size_t memory;
	char slowest[64] = "";
	if (!d)
		return wrong(l, "out of memory");
	for (unsigned kind = 0; lint_hard_text(l, kind, SHORT_TEXT, &text, &name); kind++) {
		size_t n = text.n;
		double growth = 0, best_small = 1e9, best_large = 1e9;
		enum ran ran = GOOD;
		for (unsigned turn = 0; turn < TRIES && ran == GOOD && (turn == 0 || (best_large > 0.005 && growth > MOST_GROWTH)); turn++) {
			lint_hard_text(l, kind, SHORT_TEXT, &text, &name);
			at(l, "%s, %zu bytes", name, text.n);
			ran = timed(l, d, &text, &small, &memory);
			lint_hard_text(l, kind, (size_t)SHORT_TEXT * TIMES, &text, &name);
			at(l, "%s, %zu bytes", name, text.n);
			if (ran == GOOD)
				ran = timed(l, d, &text, &large, &memory);
			best_small = small < best_small ? small : best_small;
			best_large = large < best_large ? large : best_large;
			growth = best_large / best_small * (double)n / (double)text.n;
		}
		if (ran == BAD)
			return false;
		if (ran == ELSEWHERE)
			continue;
		large = best_large;
		if (large > 0.005 && growth > MOST_GROWTH)
			return wrong(l, "%.3g ms for %zu bytes, %.3g ms for %zu: %.1f times as much for each byte", best_small * 1e3, n,
			             large * 1e3, text.n, growth);
		if (large > worst) {
			worst = large;
			snprintf(slowest, sizeof slowest, "%s", name);
		}
	}
	buffer_free(&text);
	doc_free(d);
	at(l, "%s", "");
	wrong(l, "at worst %.3g ms for each 100 KB (%s)", worst * 1e3 * 1e5 / (SHORT_TEXT * TIMES), slowest);
	return true;
}

static bool linear_memory(struct lint *l)
{
	enum { MOST = 4096 }; /* bytes for a byte of text */
	struct doc *d = doc_new();
	struct buffer text = {0};
	const char *name;
	double seconds, worst = 0;
	size_t small, large;
	if (!d)
		return wrong(l, "out of memory");
	for (unsigned kind = 0; lint_hard_text(l, kind, SHORT_TEXT, &text, &name); kind++) {
		size_t n = text.n;
		at(l, "%s, %zu bytes", name, n);
		enum ran ran = timed(l, d, &text, &seconds, &small);
		doc_free(d);
		d = doc_new();
		if (ran == GOOD && d) {
			lint_hard_text(l, kind, (size_t)SHORT_TEXT * TIMES, &text, &name);
			at(l, "%s, %zu bytes", name, text.n);
			ran = timed(l, d, &text, &seconds, &large);
			doc_free(d);
			d = doc_new();
		}
		if (ran == BAD)
			return false;
		if (ran == ELSEWHERE || !d)
			continue;
		if (large > 256 * text.n && (double)large / (double)text.n > MOST_GROWTH * ((double)small + (1 << 16)) / (double)n)
			return wrong(l, "%zu KB for %zu bytes, %zu KB for %zu", small >> 10, n, large >> 10, text.n);
		if ((double)large / (double)text.n > MOST)
			return wrong(l, "%zu KB for %zu bytes", large >> 10, text.n);
		worst = (double)large / (double)text.n > worst ? (double)large / (double)text.n : worst;
	}
	at(l, "%s", "");
	wrong(l, "at worst %.0f bytes for a byte of text", worst);
	return true;
}

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

static bool no_leaks(struct lint *l)
{
	struct doc *d = doc_new();
	size_t used[3] = {0};
	unsigned files[3] = {0}, threads[3] = {0};
	if (!d)
		return wrong(l, "out of memory");
	for (unsigned round = 0; round < 3; round++) {
		for (unsigned turn = 0; turn < 20; turn++)
			for (unsigned i = 0; i < l->n_base; i++)
				if (run_base(l, i, d) == BAD)
					return false;
		struct mallinfo2 m = mallinfo2();
		used[round] = m.uordblks + m.hblkhd;
		files[round] = entries_in("/proc/self/fd");
		threads[round] = entries_in("/proc/self/task");
	}
	at(l, "%s", "");
	if (used[1] > used[0] && used[2] > used[1] && used[2] - used[1] >= 20 * l->n_base)
		return wrong(l, "20 times all articles leave %zu bytes behind", used[2] - used[1]);
	if (files[2] > files[1])
		return wrong(l, "20 times all articles leave %u open files behind", files[2] - files[1]);
	if (threads[2] > threads[1])
		return wrong(l, "20 times all articles leave %u threads behind", threads[2] - threads[1]);
	return true;
}

struct surroundings { char folder[4096], locale[256]; mode_t mask; unsigned handled; };

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

static bool leaves_alone(struct lint *l)
{
	struct surroundings before, after;
	struct doc *d = doc_new();
	FILE *said = tmpfile();
	if (!d || !said)
		return wrong(l, "out of memory");
	fflush(stdout);
	dup2(fileno(said), STDOUT_FILENO);
	dup2(fileno(said), STDERR_FILENO);
	look_around(&before);
	for (unsigned i = 0; i < l->n_base; i++)
		if (run_base(l, i, d) == BAD)
			return false;
	look_around(&after);
	fflush(stdout);
	at(l, "%s", "");
	if (strcmp(before.folder, after.folder) != 0)
		return wrong(l, "it changed the folder from %.200s to %.200s", before.folder, after.folder);
	if (strcmp(before.locale, after.locale) != 0)
		return wrong(l, "it changed the locale from %.100s to %.100s", before.locale, after.locale);
	if (before.mask != after.mask || before.handled != after.handled)
		return wrong(l, "it changed the %s", before.mask != after.mask ? "umask" : "handling of signals");
	if (lseek(fileno(said), 0, SEEK_END) > 0)
		return wrong(l, "it printed %lld bytes; what is to be said goes to qn_log", (long long)lseek(fileno(said), 0, SEEK_END));
	return true;
}

/* With its time spent, it must come back soon, even on a long text. */
static bool stops(struct lint *l)
{
	enum { LONG = 512 << 10 };
	struct doc *d = doc_new();
	struct buffer text = {0};
	struct plan plan;
	struct error e = {0};
	const char *name;
	if (!d || !lint_hard_text(l, 0, LONG, &text, &name) || !doc_set(d, "long", 4, text.at, text.n, &e) ||
	    !plan_for(l, d, &plan, &e))
		return wrong(l, "%s", e.text);
	at(l, "%s, %zu bytes", name, text.n);
	for (unsigned i = 0; i < plan.n_step; i++) {
		struct plugin *p = l->g->plugin[plan.step[i].plugin];
		l->g->deadline = p == l->p ? seconds_now() : 0;
		struct watch w = watch_start();
		bool ok = run_plugin(l->g, p, d, &e);
		double t = watch_stop(&w);
		if (p == l->p && t > 0.5)
			return wrong(l, "it took %.3g s after its time was spent; expected that it calls qn_tick in its loops", t);
		if (!ok)
			break;
	}
	return true;
}

const struct check lint_checks[] = {
	{"says what it is, as others of its kind do", declares},
	{"reads layers and columns that there are", names_known},
	{"opens", opens},
	{"same article, same rows", same_rows},
	{"same rows in a forked process (-j)", same_rows_forked},
	{"fixtures with their heads cut", head_cut},
	{"fixtures with their tails cut", tail_cut},
	{"fixtures with a byte changed", byte_changed},
	{"time is linear in the text", linear_time},
	{"memory is linear in the text", linear_memory},
	{"leaks nothing", no_leaks},
	{"leaves the process alone", leaves_alone},
	{"stops when its time is spent", stops},
	{0}};
