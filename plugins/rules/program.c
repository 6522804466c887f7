/*
 * program.c -- all that a program owns, given back.
 *
 * Refused files leave half a program behind: whatever is not there yet is NULL
 * or has no elements.
 */
#include "rules.h"

#include <regex.h>
#include <stdlib.h>

/* Strings of the heap are const to everybody but their owner. */
static void string_free(const char *s) { free((void *)(uintptr_t)s); }

static void strings_free(const char *const *s, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		string_free(s[i]);
}

void rules_predicate_free(struct predicate *q)
{
	for (unsigned i = 0; i < q->n; i++) {
		free(q->at[i].words.slot);
		if (q->at[i].regex)
			regfree(q->at[i].regex);
		free(q->at[i].regex);
	}
	free(q->at);
}

static void action_free(struct action *a)
{
	for (unsigned i = 0; a->value && i < a->n_value; i++)
		string_free(a->value[i].string);
	free(a->value);
	free((void *)(uintptr_t)a->type);
}

static void rule_free(struct rule *r)
{
	for (unsigned i = 0; i < r->n_action; i++)
		action_free(&r->action[i]);
	for (unsigned i = 0; i < r->n_group; i++)
		free(r->group[i].sign);
	strings_free(r->capture, r->n_capture);
	string_free(r->name);
	string_free(r->group_name);
	free(r->action);
	free(r->group);
	free(r->first);
	free(r->first_layer);
}

static void list_free(struct list *l)
{
	strings_free(l->entry, l->n);
	string_free(l->name);
	free(l->entry);
}

static void declared_free(struct program *g)
{
	for (unsigned i = 0; i < g->n_need; i++) {
		strings_free(g->need[i].col, g->need[i].n_col);
		string_free(g->need[i].layer);
	}
	for (unsigned i = 0; i < g->n_made; i++) {
		strings_free(g->made[i].col, g->made[i].n_col);
		strings_free(g->made[i].type, g->made[i].n_col);
		string_free(g->made[i].layer);
	}
}

/* What starts.c found out. */
static void index_free(struct program *g)
{
	for (unsigned i = 0; g->by_sign && i < g->n_predicate + g->n_need; i++)
		free(g->by_sign[i].rule);
	free(g->by_sign);
	free(g->always);
	free(g->word_slot);
	free(g->other);
}

void rules_free(struct program *g)
{
	if (!g)
		return;
	index_free(g);
	for (unsigned i = 0; i < g->n_predicate; i++)
		rules_predicate_free(&g->predicate[i]);
	for (unsigned i = 0; i < g->n_rule; i++)
		rule_free(&g->rule[i]);
	for (unsigned i = 0; i < g->n_list; i++)
		list_free(&g->list[i]);
	declared_free(g);
	free(g->predicate);
	free(g->rule);
	free(g->list);
	free(g->op);
	free(g->types.at);
	free(g->types.slot);
	free(g->types.bits);
	free(g->types.sign);
	string_free(g->file);
	free(g);
}
