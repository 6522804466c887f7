/*
 * check_run.c -- a plugin run on an article, as every check does it.
 *
 * Where another plugin of the plan fails, the text is left out: only the plugin
 * in question is judged.
 */
#include "checks.h"

bool lint_wrong(struct lint *l, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(l->f->why, sizeof l->f->why, fmt, ap);
	va_end(ap);
	return false;
}

bool lint_no_memory(struct lint *l) { return lint_wrong(l, "out of memory"); }

void lint_at(struct lint *l, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(l->f->at, sizeof l->f->at, fmt, ap);
	va_end(ap);
}

bool lint_plan(struct lint *l, struct doc *d, struct plan *plan, struct error *e)
{
	const char *given[64];
	unsigned n = 0;
	for (; n < d->n_layer && n < 64; n++)
		given[n] = d->layer[n]->schema->name;
	return plan_make(l->g, l->wanted, given, n, &d->arena, plan, e) && plan_open(l->g, plan, e);
}

enum ran lint_run(struct lint *l, struct doc *d)
{
	struct plan plan;
	struct error e = {0};
	if (!lint_plan(l, d, &plan, &e))
		return lint_wrong(l, "%s", e.text), BAD;
	for (unsigned i = 0; i < plan.n_step; i++) {
		struct plugin *p = l->g->plugin[plan.step[i].plugin];
		if (!run_plugin(l->g, p, d, &e))
			return p == l->p ? (lint_wrong(l, "%s", e.text), BAD) : ELSEWHERE;
	}
	return GOOD;
}

enum ran lint_run_base(struct lint *l, unsigned i, struct doc *d)
{
	struct error e = {0};
	const struct doc *base = l->base[i];
	lint_at(l, "%s", base->id);
	if (!lint_cut(base, 0, base->len, QN_NONE, 0, d, &e))
		return lint_wrong(l, "%s", e.text), BAD;
	return lint_run(l, d);
}
