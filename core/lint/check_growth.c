/*
 * check_growth.c -- time and memory grow as the text does.
 *
 * A short text of each of the shapes that break programs, and one of the same
 * shape that is twelve times as long. What is quick on the long one is well, and
 * what is slow is measured again, for other programs run on the machine too.
 */
#include "checks.h"

enum { SHORT_TEXT = 16 << 10, TIMES = 12, TRIES = 4 };
enum { MOST_GROWTH = 4 }; /* twelve times the text may take 48 times as much: quadratic would be 144 */
enum { MOST_MEMORY = 4096 }; /* bytes for a byte of text */

struct sample { /* what a text took */
	const char *name;
	size_t n, memory; /* bytes of the text, and those it took */
	double seconds;
};

/* Runs the plugins before it, then times it alone: the best of some turns. */
static enum ran timed(struct lint *l, struct doc *d, unsigned turns, struct sample *s)
{
	struct plan plan;
	struct error e = {0};
	if (!lint_plan(l, d, &plan, &e))
		return lint_wrong(l, "%s", e.text), BAD;
	s->seconds = 1e9;
	for (unsigned i = 0; i < plan.n_step; i++) {
		struct plugin *p = l->g->plugin[plan.step[i].plugin];
		for (unsigned turn = 0; turn < (p == l->p ? turns : 1); turn++) {
			size_t before = d->arena.given;
			struct watch w = watch_start();
			if (!run_plugin(l->g, p, d, &e))
				return p == l->p ? (lint_wrong(l, "%s", e.text), BAD) : ELSEWHERE;
			double t = watch_stop(&w);
			if (p == l->p && t < s->seconds)
				s->seconds = t;
			if (p == l->p && turn == 0)
				s->memory = d->arena.given - before + l->g->run_scratch;
		}
	}
	return GOOD;
}

static enum ran measure(struct lint *l, struct doc *d, unsigned kind, size_t about, unsigned turns, struct sample *s)
{
	struct buffer text = {0};
	struct error e = {0};
	lint_hard_text(l, kind, about, &text, &s->name);
	s->n = text.n;
	lint_at(l, "%s, %zu bytes", s->name, s->n);
	bool ok = doc_set(d, "long", 4, text.at ? text.at : "", text.n, &e);
	buffer_free(&text);
	return ok ? timed(l, d, turns, s) : (lint_wrong(l, "%s", e.text), BAD);
}

static bool is_kind(struct lint *l, unsigned kind)
{
	struct buffer text = {0};
	const char *name;
	bool is = lint_hard_text(l, kind, SHORT_TEXT, &text, &name);
	buffer_free(&text);
	return is;
}

/* ---- time */

/* A clock that goes by steps may not have moved during a short text, which then took no more than this. */
static const double least_seconds = 0.0002;

static double growth(const struct sample *small, const struct sample *large)
{
	return large->seconds / (small->seconds > least_seconds ? small->seconds : least_seconds) * (double)small->n / (double)large->n;
}

static bool too_slow(const struct sample *small, const struct sample *large)
{
	return large->seconds > 0.005 && growth(small, large) > MOST_GROWTH;
}

static void keep_best(struct sample *best, const struct sample *s)
{
	double seconds = s->seconds < best->seconds ? s->seconds : best->seconds;
	*best = *s;
	best->seconds = seconds;
}

/* The best of as many turns as it takes to be quick enough. */
static enum ran best_times(struct lint *l, struct doc *d, unsigned kind, struct sample *small, struct sample *large)
{
	struct sample s = {0};
	enum ran ran = GOOD;
	small->seconds = large->seconds = 1e9;
	for (unsigned turn = 0; turn < TRIES && ran == GOOD && (turn == 0 || too_slow(small, large)); turn++) {
		ran = measure(l, d, kind, SHORT_TEXT, 3, &s);
		if (ran != GOOD)
			break;
		keep_best(small, &s);
		ran = measure(l, d, kind, (size_t)SHORT_TEXT * TIMES, 3, &s);
		keep_best(large, &s);
	}
	return ran;
}

bool check_time(struct lint *l)
{
	struct doc *d = doc_new();
	struct sample small, large, worst = {.name = ""};
	if (!d)
		return lint_no_memory(l);
	for (unsigned kind = 0; is_kind(l, kind); kind++) {
		enum ran ran = best_times(l, d, kind, &small, &large);
		if (ran == BAD)
			return false;
		if (ran == ELSEWHERE)
			continue;
		if (too_slow(&small, &large))
			return lint_wrong(l, "%.3g ms for %zu bytes, %.3g ms for %zu: %.1f times as much for each byte", small.seconds * 1e3,
			                  small.n, large.seconds * 1e3, large.n, growth(&small, &large));
		if (large.seconds > worst.seconds)
			worst = large;
	}
	doc_free(d);
	lint_at(l, "%s", "");
	lint_wrong(l, "at worst %.3g ms for each 100 KB (%s)", worst.seconds * 1e3 * 1e5 / (SHORT_TEXT * TIMES), worst.name);
	return true;
}

/* ---- memory */

static double for_each_byte(const struct sample *s, size_t more) { return ((double)s->memory + (double)more) / (double)s->n; }

/* In a document of its own, whose memory nobody had before. */
static enum ran memory_of(struct lint *l, unsigned kind, size_t about, struct sample *s)
{
	struct doc *d = doc_new();
	enum ran ran = d ? measure(l, d, kind, about, 1, s) : (lint_no_memory(l), BAD);
	doc_free(d);
	return ran;
}

bool check_memory(struct lint *l)
{
	double worst = 0;
	for (unsigned kind = 0; is_kind(l, kind); kind++) {
		struct sample small = {0}, large = {0};
		enum ran ran = memory_of(l, kind, SHORT_TEXT, &small);
		if (ran == GOOD)
			ran = memory_of(l, kind, (size_t)SHORT_TEXT * TIMES, &large);
		if (ran == BAD)
			return false;
		if (ran == ELSEWHERE)
			continue;
		double each = for_each_byte(&large, 0);
		if (large.memory > 256 * large.n && each > MOST_GROWTH * for_each_byte(&small, 1 << 16))
			return lint_wrong(l, "%zu KB for %zu bytes, %zu KB for %zu", small.memory >> 10, small.n, large.memory >> 10, large.n);
		if (each > MOST_MEMORY)
			return lint_wrong(l, "%zu KB for %zu bytes", large.memory >> 10, large.n);
		worst = each > worst ? each : worst;
	}
	lint_at(l, "%s", "");
	lint_wrong(l, "at worst %.0f bytes for a byte of text", worst);
	return true;
}
