/*
 * emit.c -- a match becomes rows.
 */
#include "rules.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void span_of(const qn_run *r, const struct program *p, const struct match *m, unsigned capture, uint32_t *b,
                    uint32_t *e)
{
	const qn_layer *t = &r->in[p->token];
	uint32_t first = m->start, last = m->end;
	*b = *e = 0;
	if (capture != QN_NONE) {
		const struct capture *c = &m->at[capture];
		int layer = p->rule[m->rule].capture_layer[capture];
		if (layer >= 0 && c->row != QN_NONE) {
			*b = r->in[layer].begin[c->row];
			*e = r->in[layer].end[c->row];
			return;
		}
		first = c->begin;
		last = c->end;
	}
	if (first == QN_NONE || last == QN_NONE || first >= last || last > t->n)
		return; /* a capture in a branch that was not taken */
	*b = t->begin[first];
	*e = t->end[last - 1];
}

static qn_cell column_cell(qn_run *r, const struct program *p, const struct match *m, const struct value *v)
{
	uint32_t row = m->at[v->capture].row;
	if (row == QN_NONE)
		return qn_null();
	uint32_t bits = r->in[p->rule[m->rule].capture_layer[v->capture]].col[v->col][row];
	return v->col_type == QN_SYM ? qn_symbol(bits) : v->col_type == QN_REF ? qn_ref(bits) : (qn_cell){v->col_type, bits};
}

/* "1,200" is 1200 and "2.5" is 2.5; what has no digit is 0. False where the column has no room for it: another number would be a lie. */
static bool digits_cell(qn_run *r, const struct rule *rule, uint32_t b, uint32_t e, qn_type type, qn_cell *out)
{
	char digits[64];
	size_t n = 0;
	uint32_t at = b;
	for (; at < e && n + 1 < sizeof digits; at++)
		if ((r->text[at] >= '0' && r->text[at] <= '9') || r->text[at] == '.')
			digits[n++] = r->text[at];
	digits[n] = 0;
	double v = strtod(digits, NULL);
	if (at < e || (type == QN_INT ? v >= INT32_MAX + 1.0 : !isfinite((float)v))) {
		qn_fail(r, "rule %s (line %u): the number %.40s is too large for a column of %s", rule->name, rule->place.line, digits,
		        type == QN_INT ? "int; expected num" : "num");
		return false;
	}
	*out = type == QN_INT ? qn_int((int32_t)v) : qn_num((float)v);
	return true;
}

static bool cell_of(qn_run *r, const struct program *p, const struct match *m, const struct value *v, const qn_row *made, qn_cell *out)
{
	uint32_t b, e;
	*out = qn_null();
	switch (v->kind) {
	case V_STRING: *out = qn_str(r, v->string, strlen(v->string)); break;
	case V_NUMBER: *out = v->col_type == QN_INT ? qn_int((int32_t)v->number) : qn_num((float)v->number); break;
	case V_BOOL: *out = qn_bool(v->number != 0); break;
	case V_ROW: *out = qn_ref(m->at[v->capture].row); break;
	case V_MADE: *out = qn_ref(made[v->action]); break;
	case V_COLUMN: *out = column_cell(r, p, m, v); break;
	case V_DIGITS:
		span_of(r, p, m, v->capture, &b, &e);
		return digits_cell(r, &p->rule[m->rule], b, e, v->col_type, out);
	case V_TEXT:
		span_of(r, p, m, v->capture, &b, &e);
		if (b < e)
			*out = qn_str(r, r->text + b, e - b);
		break;
	default: break;
	}
	return true;
}

qn_status rules_emit(qn_run *r, const struct program *p, const struct match *m)
{
	const struct rule *rule = &p->rule[m->rule];
	qn_row made[64];
	for (unsigned i = 0; i < rule->n_action; i++) {
		const struct action *a = &rule->action[i];
		qn_cell cell[32];
		uint32_t b, e;
		qn_row none = QN_NONE;
		if (i < 64)
			made[i] = none;
		span_of(r, p, m, a->capture, &b, &e);
		if (b >= e)
			continue; /* its capture is empty: no row */
		for (unsigned k = 0; k < a->n_value; k++)
			if (!cell_of(r, p, m, &a->value[k], made, &cell[k]))
				return QN_FAIL;
		qn_row row = r->host->emit(r, a->layer, b, e, cell, a->n_value);
		if (row == QN_NONE)
			return QN_FAIL;
		if (i < 64)
			made[i] = row;
	}
	return QN_OK;
}
