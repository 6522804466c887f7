/*
 * holds.c -- whether a predicate holds of a token or of an annotation.
 *
 * What depends on a word's text is known from its type (types.c). Left are values
 * in columns, numbers, and the rows that a token lies in.
 */
#include "machine.h"

#include <string.h>

bool machine_column_holds(const struct machine *m, const struct condition *c, const qn_layer *layer, uint32_t row)
{
	if (c->number) {
		bool whole = qn_type_of(m->r, c->layer, c->col) == QN_INT;
		double v = whole ? (double)(int32_t)layer->col[c->col][row] : (double)qn_num_at(layer, c->col, row);
		return (v >= c->low && v <= c->high) != c->negated;
	}
	const char *s = qn_string_at(m->r, layer, c->col, row);
	size_t n = s ? strlen(s) : 0;
	return types_value(c, s, n, s ? rules_hash(s, n) : 0);
}

static bool condition_holds(const struct machine *m, const struct condition *c, const qn_layer *layer, uint32_t row,
                            uint32_t b, uint32_t e)
{
	return c->attribute == COLUMN ? machine_column_holds(m, c, layer, row) : types_condition(c, m->r->text + b, e - b);
}

bool machine_columns_hold(const struct machine *m, const struct predicate *q, uint32_t token)
{
	uint32_t b = m->token->begin[token], e = m->token->end[token];
	for (unsigned i = 0; i < q->n; i++) {
		const struct condition *c = &q->at[i];
		const qn_layer *layer = &m->r->in[c->layer];
		if (c->attribute == INSIDE) {
			if (m->inside[c->inside][token] == c->negated)
				return q->negated;
			continue;
		}
		if (c->attribute != COLUMN && !q->negated)
			continue; /* its bit says that it holds */
		uint32_t row = c->attribute == COLUMN ? m->row[c->layer][token] : 0;
		bool there = c->attribute != COLUMN || (row < layer->n && layer->begin[row] == b);
		if (there ? !condition_holds(m, c, layer, row, b, e) : !c->negated)
			return q->negated;
	}
	return !q->negated;
}

bool machine_annotation_holds(const struct machine *m, const struct instruction *op, uint32_t row)
{
	const struct predicate *q = &m->p->predicate[op->a];
	const qn_layer *layer = &m->r->in[op->layer];
	for (unsigned i = 0; i < q->n; i++)
		if (!condition_holds(m, &q->at[i], layer, row, layer->begin[row], layer->end[row]))
			return false;
	return true;
}
