/*
 * emit.c -- a match becomes rows.
 */
#include "rules.h"

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

/* "1,200" is 1200 and "2.5" is 2.5; what has no digit is 0. */
static qn_cell digits_cell(const qn_run *r, uint32_t b, uint32_t e, qn_type type)
{
	char digits[64];
	size_t n = 0;
	for (; b < e && n + 1 < sizeof digits; b++)
		if ((r->text[b] >= '0' && r->text[b] <= '9') || r->text[b] == '.')
			digits[n++] = r->text[b];
	digits[n] = 0;
	double v = strtod(digits, NULL);
	return type == QN_INT ? qn_int(v < INT32_MAX ? (int32_t)v : INT32_MAX) : qn_num((float)v);
}

static qn_cell cell_of(qn_run *r, const struct program *p, const struct match *m, const struct value *v,
                       const qn_row *made)
{
	uint32_t b, e;
	switch (v->kind) {
	case V_STRING: return qn_str(r, v->string, strlen(v->string));
	case V_NUMBER: return v->col_type == QN_INT ? qn_int((int32_t)v->number) : qn_num((float)v->number);
	case V_BOOL: return qn_bool(v->number != 0);
	case V_ROW: return qn_ref(m->at[v->capture].row);
	case V_MADE: return qn_ref(made[v->action]);
	case V_COLUMN: return column_cell(r, p, m, v);
	case V_DIGITS:
		span_of(r, p, m, v->capture, &b, &e);
		return digits_cell(r, b, e, v->col_type);
	case V_TEXT:
		span_of(r, p, m, v->capture, &b, &e);
		return b < e ? qn_str(r, r->text + b, e - b) : qn_null();
	default: return qn_null();
	}
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
			cell[k] = cell_of(r, p, m, &a->value[k], made);
		qn_row row = r->host->emit(r, a->layer, b, e, cell, a->n_value);
		if (row == QN_NONE)
			return QN_FAIL;
		if (i < 64)
			made[i] = row;
	}
	return QN_OK;
}
