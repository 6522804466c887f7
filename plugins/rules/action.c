/*
 * action.c -- what a rule makes of a match: rows, and the values of their columns.
 *
 *   action = LAYER "(" ( "match" | CAPTURE ) { "," COLUMN "=" value } ")" [ "as" NAME ]
 *   value  = STRING | NUMBER | "yes" | "no" | "null" | "match" | CAPTURE [ "." ( "text" | "number" | COLUMN ) ] | NAME
 *
 * A NAME is that of a row made before, by "as". Whether a value fits its column is
 * found out here, so that a match cannot fail.
 */
#include "parse.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct receiver { /* a column, and where its value stands in the file */
	const char *col, *type;
	bool null;
	struct place at;
};

static unsigned capture_named(const struct rule *r, const char *name)
{
	for (unsigned i = 0; i < r->n_capture; i++)
		if (strcmp(r->capture[i], name) == 0)
			return i;
	return QN_NONE;
}

static qn_type type_of(const char *name)
{
	static const char *const known[] = {"sym", "int", "num", "bool"};
	static const qn_type type[] = {QN_SYM, QN_INT, QN_NUM, QN_BOOL};
	for (size_t i = 0; i < 4; i++)
		if (strcmp(known[i], name) == 0)
			return type[i];
	return QN_REF;
}

static bool is_numeric(qn_type type) { return type == QN_INT || type == QN_NUM; }

/* ---- values */

static bool misfit(struct parser *p, const struct receiver *to, const char *found)
{
	return rules_wrong(&p->s, to->at, "column %s is %s; %s", to->col, to->type, found);
}

static bool string_value(struct parser *p, const struct receiver *to, struct value *v)
{
	v->kind = V_STRING;
	if (v->col_type != QN_SYM)
		return misfit(p, to, "found a string");
	return (v->string = parse_copy(p, p->s.text)) && rules_next(&p->s);
}

static bool number_value(struct parser *p, const struct receiver *to, struct value *v)
{
	v->kind = V_NUMBER;
	if (!is_numeric(v->col_type))
		return misfit(p, to, "found a number");
	v->number = strtod(p->s.text, NULL);
	if (v->col_type == QN_INT && (v->number != floor(v->number) || fabs(v->number) > INT32_MAX))
		return misfit(p, to, "found a number that is not whole, or has more than 31 bits");
	if (!isfinite((float)v->number))
		return misfit(p, to, "found a number that is too large for it");
	return rules_next(&p->s);
}

static bool null_value(struct parser *p, const struct receiver *to, struct value *v)
{
	v->kind = V_NULL;
	if (!to->null)
		return rules_wrong(&p->s, to->at, "column %s may not be null", to->col);
	return rules_next(&p->s);
}

static bool bool_value(struct parser *p, struct value *v)
{
	v->kind = V_BOOL;
	v->number = is_name(p, "yes");
	return rules_next(&p->s);
}

static bool match_value(struct parser *p, const struct receiver *to, struct value *v)
{
	v->kind = v->col_type == QN_SYM ? V_TEXT : V_DIGITS;
	v->capture = QN_NONE;
	if (v->col_type != QN_SYM && !is_numeric(v->col_type))
		return misfit(p, to, "the match is text or a number");
	return rules_next(&p->s);
}

/* "CAPTURE." and what of it. */
static bool part_of_capture(struct parser *p, struct value *v)
{
	int layer = p->rule->capture_layer[v->capture];
	if (!parse_next_name(p, "\"text\", \"number\" or a column"))
		return false;
	if (is_name(p, "text") || (is_name(p, "number") && is_numeric(v->col_type))) {
		v->kind = is_name(p, "text") ? V_TEXT : V_DIGITS;
		return rules_next(&p->s);
	}
	if (layer < 0)
		return rules_wrong(&p->s, p->s.place, "capture %s is a run of tokens and has only .text and .number",
		                   p->rule->capture[v->capture]);
	v->kind = V_COLUMN;
	return parse_take_column(p, (unsigned)layer, &v->col);
}

/* The word at hand names capture v->capture. */
static bool capture_value(struct parser *p, const struct receiver *to, struct value *v)
{
	int layer = p->rule->capture_layer[v->capture];
	if (!rules_next(&p->s))
		return false;
	if (is_mark(p, '.'))
		return part_of_capture(p, v);
	v->kind = v->col_type == QN_SYM ? V_TEXT : V_ROW;
	if (v->kind == V_ROW && (layer < 0 || strcmp(p->g->need[layer].layer, to->type) != 0))
		return rules_wrong(&p->s, to->at, "column %s takes a row of %s; capture %s is %s", to->col, to->type,
		                   p->rule->capture[v->capture], layer < 0 ? "a run of tokens" : p->g->need[layer].layer);
	return true;
}

static bool made_value(struct parser *p, const struct receiver *to, struct value *v)
{
	unsigned i = 0;
	while (i < p->n_label && strcmp(p->label[i].name, p->s.text) != 0)
		i++;
	if (i == p->n_label)
		return rules_wrong(&p->s, to->at, "%s is neither a capture of this rule nor a row made before", p->s.text);
	v->kind = V_MADE;
	v->action = p->label[i].action;
	const char *layer = p->g->made[p->rule->action[v->action].layer].layer;
	if (strcmp(layer, to->type) != 0)
		return rules_wrong(&p->s, to->at, "column %s takes a row of %s; %s is one of %s", to->col, to->type, p->s.text, layer);
	return rules_next(&p->s);
}

static bool value(struct parser *p, const struct receiver *to, struct value *v)
{
	*v = (struct value){.col_type = type_of(to->type)};
	if (p->s.kind == W_STRING)
		return string_value(p, to, v);
	if (p->s.kind == W_NUMBER)
		return number_value(p, to, v);
	if (p->s.kind != W_NAME)
		return parse_expected(p, "a value: a string, a number, a capture, yes, no or null");
	if (is_name(p, "null"))
		return null_value(p, to, v);
	if (v->col_type == QN_BOOL && (is_name(p, "yes") || is_name(p, "no")))
		return bool_value(p, v);
	if (is_name(p, "match"))
		return match_value(p, to, v);
	v->capture = capture_named(p->rule, p->s.text);
	return v->capture != QN_NONE ? capture_value(p, to, v) : made_value(p, to, v);
}

/* ---- rows */

static bool action_begin(struct parser *p, struct action *a, const struct made *m)
{
	qn_type *type = calloc(m->n_col + 1, sizeof *type);
	a->type = type;
	a->value = calloc(m->n_col + 1, sizeof *a->value);
	a->n_value = m->n_col;
	if (!type || !a->value)
		return parse_no_memory(p);
	for (unsigned k = 0; k < m->n_col; k++)
		type[k] = type_of(m->type[k]);
	return true;
}

/* "COLUMN = value"; the word at hand is the "," before it. */
static bool column_set(struct parser *p, struct action *a, const struct made *m, bool *set)
{
	unsigned col = 0;
	if (!parse_next_name(p, "the name of a column"))
		return false;
	while (col < m->n_col && strcmp(m->col[col], p->s.text) != 0)
		col++;
	if (col == m->n_col)
		return rules_wrong(&p->s, p->s.place, "layer %s has no column %s", m->layer, p->s.text);
	if (set[col])
		return rules_wrong(&p->s, p->s.place, "column %s is there twice", m->col[col]);
	set[col] = true;
	if (!rules_next(&p->s) || !parse_take(p, '=', "\"=\""))
		return false;
	return value(p, &(struct receiver){m->col[col], m->type[col], m->null[col], p->s.place}, &a->value[col]);
}

static bool action_columns(struct parser *p, struct action *a, const struct made *m)
{
	bool set[32] = {0};
	if (!action_begin(p, a, m))
		return false;
	while (is_mark(p, ','))
		if (!column_set(p, a, m, set))
			return false;
	for (unsigned k = 0; k < m->n_col; k++)
		if (!set[k] && !m->null[k])
			return rules_wrong(&p->s, p->s.place, "column %s of %s is left out and may not be null", m->col[k], m->layer);
	return true;
}

/* What the row covers: the match or a capture. */
static bool action_span(struct parser *p, struct action *a)
{
	if (is_name(p, "match"))
		return rules_next(&p->s);
	a->capture = p->s.kind == W_NAME ? capture_named(p->rule, p->s.text) : QN_NONE;
	if (a->capture == QN_NONE)
		return parse_expected(p, "\"match\" or a capture of this rule");
	return rules_next(&p->s);
}

/* "as NAME": later actions may refer to the row. */
static bool action_label(struct parser *p)
{
	if (!parse_next_name(p, "a name for the row"))
		return false;
	if (p->n_label == MOST_CAPTURES)
		return rules_wrong(&p->s, p->s.place, "a rule may name %d rows", MOST_CAPTURES);
	snprintf(p->label[p->n_label].name, sizeof p->label->name, "%.127s", p->s.text);
	p->label[p->n_label++].action = p->rule->n_action - 1;
	return rules_next(&p->s);
}

bool parse_action(struct parser *p)
{
	struct rule *r = p->rule;
	unsigned layer = 0;
	if (p->s.kind != W_NAME)
		return parse_expected(p, "a layer of the line \"provides\"");
	while (layer < p->g->n_made && strcmp(p->g->made[layer].layer, p->s.text) != 0)
		layer++;
	if (layer == p->g->n_made)
		return rules_wrong(&p->s, p->s.place, "layer %s is not in the line \"provides\"", p->s.text);
	if (!parse_grow(p, &r->action, r->n_action, sizeof *r->action))
		return false;
	struct action *a = &r->action[r->n_action++];
	*a = (struct action){.layer = layer, .capture = QN_NONE};
	if (!rules_next(&p->s) || !parse_take(p, '(', "\"(\" and a span") || !action_span(p, a) ||
	    !action_columns(p, a, &p->g->made[layer]) || !parse_take(p, ')', "\",\" or \")\""))
		return false;
	return is_name(p, "as") ? action_label(p) : true;
}
