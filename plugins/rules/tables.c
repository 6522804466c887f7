/*
 * tables.c -- an article as arrays that the machine looks things up in.
 *
 * What word each token is, which sentence it lies in, which row of each layer
 * begins at it, where that row ends, and whether the token lies in a row that a
 * rule asks for. All are filled in one pass over tokens and rows.
 */
#include "machine.h"

#include <string.h>

enum { REMEMBERED = 64 }; /* strings of an article whose hash is at hand */

/* The value of a column at a token: NULL where the layer has no row there, or a null cell. */
static void value_at(const struct machine *m, const struct axis *x, uint32_t token, struct value_at *last, struct value_at *out)
{
	const qn_layer *l = &m->r->in[x->layer];
	uint32_t row = m->row[x->layer][token];
	qn_sym sym = row < l->n && l->begin[row] == m->token->begin[token] ? l->col[x->col][row] : QN_NONE;
	*out = (struct value_at){NULL, 0, 0};
	if (sym == QN_NONE)
		return;
	out->s = m->r->host->string(m->r, sym);
	struct value_at *known = &last[sym % REMEMBERED]; /* a string of the table keeps its place */
	if (known->s != out->s)
		*known = (struct value_at){out->s, strlen(out->s), rules_hash(out->s, strlen(out->s))};
	*out = *known;
}

static bool token_tables(struct machine *m)
{
	struct value_at value[MOST_AXES], *last = qn_scratch(m->r, m->p->n_axis ? REMEMBERED * sizeof *last : 1);
	if (!last)
		return false;
	const qn_layer *t = m->token, *s = &m->r->in[m->p->sentence];
	uint32_t at = 0;
	types_trim(m->p);
	for (uint32_t i = 0; i < t->n; i++) {
		for (unsigned k = 0; k < m->p->n_axis; k++)
			value_at(m, &m->p->axis[k], i, last, &value[k]);
		m->type[i] = types_of(m->p, m->r->text + t->begin[i], t->end[i] - t->begin[i], value);
		if (m->type[i] == QN_NONE)
			return false;
		while (at + 1 < s->n && s->begin[at + 1] <= t->begin[i])
			at++;
		m->sentence[i] = at;
	}
	m->sentence[t->n] = QN_NONE;
	return true;
}

static bool layer_tables(struct machine *m, unsigned k)
{
	const qn_layer *l = &m->r->in[k], *t = m->token;
	if (!m->p->row_used[k])
		return true;
	uint32_t *row = qn_scratch(m->r, (t->n + 1) * sizeof *row);
	if (!row)
		return false;
	for (uint32_t i = 0, at = 0; i < t->n; i++)
		row[i] = at = k == m->p->token ? i : qn_skip(l, at, t->begin[i]);
	row[t->n] = l->n;
	m->row[k] = row;
	if (!m->p->after_used[k])
		return true;
	uint32_t *after = qn_scratch(m->r, (l->n + 1) * sizeof *after);
	if (!after)
		return false;
	for (uint32_t i = 0, at = 0; i < l->n; i++) {
		at = qn_skip(t, at, l->begin[i]);
		after[i] = at < t->n && t->begin[at] == l->begin[i] ? qn_find(t, l->end[i]) : QN_NONE;
	}
	m->after[k] = after;
	return true;
}

/* Marks the tokens that lie in a row of which the condition holds: where rows begin and end is counted, then summed. */
static bool inside_table(struct machine *m, const struct condition *c)
{
	const qn_layer *l = &m->r->in[c->layer], *t = m->token;
	int32_t *change = qn_scratch(m->r, (t->n + 1) * sizeof *change), depth = 0;
	struct condition plain = *c;
	plain.negated = false;
	if (!change || !(m->inside[c->inside] = qn_scratch(m->r, t->n + 1)))
		return false;
	for (uint32_t i = 0, at = 0; i < l->n; i++) {
		at = qn_skip(t, at, l->begin[i]);
		uint32_t end = qn_find(t, l->end[i]);
		if (at < end && (c->col == QN_NONE || machine_column_holds(m, &plain, l, i))) {
			change[at]++;
			change[end]--;
		}
	}
	for (uint32_t i = 0; i < t->n; i++)
		m->inside[c->inside][i] = (depth += change[i]) > 0;
	return true;
}

static bool inside_tables(struct machine *m)
{
	m->inside = qn_scratch(m->r, (m->p->n_inside + 1) * sizeof *m->inside);
	if (!m->inside)
		return false;
	for (unsigned i = 0; m->p->n_inside && i < m->p->n_predicate; i++)
		for (unsigned k = 0; k < m->p->predicate[i].n; k++)
			if (m->p->predicate[i].at[k].attribute == INSIDE && !inside_table(m, &m->p->predicate[i].at[k]))
				return false;
	return true;
}

static bool room(struct machine *m, void *array, size_t n, size_t size)
{
	void *at = qn_scratch(m->r, n * size);
	*(void **)array = at;
	return at != NULL;
}

bool machine_tables(struct machine *m)
{
	const struct program *p = m->p;
	uint32_t n = m->token->n, n_sign = p->n_predicate + p->n_need;
	if (!room(m, &m->type, n, sizeof *m->type) || !room(m, &m->sentence, n + 1, sizeof *m->sentence) ||
	    !room(m, &m->wait, n + 1, sizeof *m->wait) || !room(m, &m->wait_end, n + 1, sizeof *m->wait_end) ||
	    !room(m, &m->row, p->n_need, sizeof *m->row) || !room(m, &m->after, p->n_need, sizeof *m->after) ||
	    !room(m, &m->stamp, p->n_op, sizeof *m->stamp) || !room(m, &m->stack, 4 * (size_t)p->n_op + 4, sizeof *m->stack) ||
	    !room(m, &m->sign_stamp, n_sign, sizeof *m->sign_stamp) || !room(m, &m->sign, n_sign, sizeof *m->sign) ||
	    !room(m, &m->rule_stamp, p->n_rule, sizeof *m->rule_stamp) ||
	    !room(m, &m->candidate, p->n_rule, sizeof *m->candidate) || !room(m, &m->best, p->n_rule, sizeof *m->best) ||
	    !inside_tables(m))
		return false;
	memset(m->wait, 0xff, (size_t)(n + 1) * sizeof *m->wait); /* QN_NONE */
	for (unsigned k = 0; k < p->n_need; k++)
		if (!layer_tables(m, k))
			return false;
	return token_tables(m);
}
