/*
 * match.c -- the machine: all rules at once, in one pass over the tokens.
 *
 * A thread is a place in the program with the token where its match began and
 * what it has captured. At each token every place of the program is entered at
 * most once, by the thread that began first and skipped the fewest tokens in
 * gaps, so the work at a token is bounded by the program, whatever the text
 * (Thompson 1968; threads with captures as in Pike's sam, 1987). An annotation
 * sends a thread on to the token behind it, where it waits.
 *
 * A sentence is looked over first: only rules of which it has all signs (starts.c)
 * are candidates in it, and only where a token or an annotation is one that they
 * can begin with.
 *
 * Of a rule's matches the one that begins first is kept; of those that begin
 * together the one with the smallest gaps, then the longest.
 */
#include "rules.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

struct thread {
	uint32_t op, rule, start, gap;
	uint32_t next; /* in the list of those that wait for a token, or of those that are free */
	struct capture at[MOST_CAPTURES];
};

struct best { /* a rule's match that no later one can better, once the machine is past it */
	bool have;
	uint32_t last_end; /* of the match before it */
	struct match m;
};

struct machine {
	qn_run *r;
	struct program *p;
	const qn_layer *token;
	uint32_t *type;         /* [n_token] of its text */
	uint32_t *wait;         /* [n_token + 1] first thread waiting for the token, QN_NONE */
	uint32_t *wait_end;     /* [n_token + 1] last one: they are served in the order they came */
	uint32_t *sentence;     /* [n_token + 1] number of the sentence that the token lies in */
	unsigned char **inside; /* [n_inside][n_token] whether the token lies in such a row; NULL: not asked for by any token */
	const uint32_t **row;   /* [n_need][n_token + 1] first row of the layer that begins at the token or later */
	const uint32_t **after; /* [n_need][row] token behind the row, QN_NONE if it does not begin at a token */
	struct thread *thread;  /* [room] */
	uint32_t room, n_thread, free;
	uint32_t *stamp;        /* [n_op] token + 1 at which the place was last entered */
	uint32_t *stack;        /* [2 n_op + 2] */
	struct best *best;      /* [n_rule] by the rules' slots */
	uint32_t *sign_stamp;   /* [n_predicate + n_need] sentence + 1 that last had the sign */
	uint32_t *rule_stamp;   /* [n_rule] sentence + 1 that it was last a candidate in */
	uint32_t *sign;         /* [n_predicate + n_need] signs of the sentence at hand */
	uint32_t *candidate;    /* [n_candidate] rules for it */
	uint32_t n_candidate;
	uint32_t now;           /* token */
	bool failed;
};

static uint32_t thread_new(struct machine *m)
{
	uint32_t i = m->free;
	if (i != QN_NONE) {
		m->free = m->thread[i].next;
		return i;
	}
	if (m->n_thread == m->room) {
		uint32_t room = m->room ? m->room * 2 : 256;
		struct thread *more = realloc(m->thread, room * sizeof *more);
		if (!more) {
			m->failed = true;
			return QN_NONE;
		}
		m->thread = more;
		m->room = room;
	}
	return m->n_thread++;
}

static void thread_free(struct machine *m, uint32_t i)
{
	m->thread[i].next = m->free;
	m->free = i;
}

/* ---- conditions */

static bool column_holds(const struct machine *m, const struct condition *c, const qn_layer *layer, uint32_t row)
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
	return c->attribute == COLUMN ? column_holds(m, c, layer, row) : types_condition(c, m->r->text + b, e - b);
}

static bool token_holds(const struct machine *m, uint32_t predicate, uint32_t token)
{
	if (predicate == QN_NONE)
		return true;
	const struct predicate *q = &m->p->predicate[predicate];
	if (!types_may(m->p, m->type[token], predicate))
		return false;
	if (!q->columns)
		return true;
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

static bool annotation_holds(const struct machine *m, const struct instruction *op, uint32_t row)
{
	const struct predicate *q = &m->p->predicate[op->a];
	const qn_layer *layer = &m->r->in[op->layer];
	for (unsigned i = 0; i < q->n; i++)
		if (!condition_holds(m, &q->at[i], layer, row, layer->begin[row], layer->end[row]))
			return false;
	return true;
}

/* ---- matches */

static bool overtaken(const struct machine *m, const struct thread *t)
{
	const struct best *b = &m->best[m->p->rule[t->rule].slot];
	if (m->p->rule[t->rule].overlap)
		return false;
	if (t->start < b->last_end)
		return true;
	if (m->p->rule[t->rule].longest)
		return b->have && t->start > b->m.start && t->start < b->m.end;
	return b->have && ((t->start > b->m.start && t->start < b->m.end) || (t->start == b->m.start && t->gap > b->m.gap));
}

static void best_out(struct machine *m, struct best *b)
{
	if (b->have && rules_emit(m->r, m->p, &b->m) != QN_OK)
		m->failed = true;
	b->last_end = b->have ? b->m.end : b->last_end;
	b->have = false;
}

static void matched(struct machine *m, const struct thread *t)
{
	struct best *b = &m->best[m->p->rule[t->rule].slot];
	struct match found = {t->rule, t->start, m->now, t->gap, {{0, 0, 0}}};
	if (overtaken(m, t) || found.start == found.end)
		return;
	if (b->have && found.start == b->m.start && found.end == b->m.end &&
	    (found.gap > b->m.gap || (found.gap == b->m.gap && found.rule >= b->m.rule)))
		return; /* what stood first in the file stays */
	memcpy(found.at, t->at, sizeof found.at);
	if (b->have && (found.start >= b->m.end || m->p->rule[t->rule].overlap))
		best_out(m, b);
	b->have = true;
	b->m = found;
}

/* ---- threads */

static void wait_for(struct machine *m, uint32_t token, uint32_t i)
{
	m->thread[i].next = QN_NONE;
	if (m->wait[token] == QN_NONE)
		m->wait[token] = i;
	else
		m->thread[m->wait_end[token]].next = i;
	m->wait_end[token] = i;
}

/* Sends a copy of the thread on to a later token. */
static void send(struct machine *m, uint32_t i, uint32_t op, uint32_t token)
{
	uint32_t k = thread_new(m);
	if (k == QN_NONE)
		return;
	const struct thread *from = &m->thread[i];
	memcpy(&m->thread[k], from, offsetof(struct thread, at) + m->p->rule[from->rule].n_capture * sizeof *from->at);
	m->thread[k].op = op;
	wait_for(m, token, k);
}

static bool may_go(const struct machine *m, const struct thread *t, uint32_t token)
{
	return m->p->rule[t->rule].across || m->sentence[token - 1] == m->sentence[t->start];
}

static void annotations(struct machine *m, uint32_t i, uint32_t at)
{
	const struct instruction *op = &m->p->op[at];
	const qn_layer *layer = &m->r->in[op->layer];
	uint32_t b = m->token->begin[m->now];
	bool found = false;
	for (uint32_t row = m->row[op->layer][m->now]; row < layer->n && layer->begin[row] == b; row++) {
		uint32_t after = m->after[op->layer][row];
		if (after == QN_NONE || after <= m->now || !annotation_holds(m, op, row))
			continue;
		found = true;
		if (op->b || !may_go(m, &m->thread[i], after))
			continue;
		uint32_t saved = op->capture != QN_NONE ? m->thread[i].at[op->capture].row : 0;
		if (op->capture != QN_NONE)
			m->thread[i].at[op->capture].row = row;
		send(m, i, at + 1, after);
		if (op->capture != QN_NONE)
			m->thread[i].at[op->capture].row = saved;
	}
	if (op->b && !found && may_go(m, &m->thread[i], m->now + 1))
		send(m, i, at + 1, m->now + 1);
}

static void consume(struct machine *m, uint32_t i, uint32_t at)
{
	const struct instruction *op = &m->p->op[at];
	if (m->now == m->token->n)
		return;
	if (op->op == OP_ANNOTATION) {
		annotations(m, i, at);
		return;
	}
	if (!may_go(m, &m->thread[i], m->now + 1) || (op->op == OP_TOKEN && !token_holds(m, op->a, m->now)))
		return;
	m->thread[i].gap += op->op == OP_GAP;
	send(m, i, at + 1, m->now + 1);
	m->thread[i].gap -= op->op == OP_GAP;
}

enum { UNDO = 0x80000000u };

/* Follows a thread through all places that consume nothing. An entry of the stack with UNDO set restores a
   capture once the places that it was set for are done. */
static void enter(struct machine *m, uint32_t i)
{
	const struct program *p = m->p;
	struct capture saved[2 * MOST_CAPTURES];
	uint32_t n = 0, n_saved = 0;
	m->stack[n++] = m->thread[i].op;
	while (n && !m->failed) {
		uint32_t at = m->stack[--n];
		if (at & UNDO) {
			m->thread[i].at[at & ~UNDO] = saved[--n_saved];
			continue;
		}
		if (m->stamp[at] == m->now + 1)
			continue;
		m->stamp[at] = m->now + 1;
		const struct instruction *op = &p->op[at];
		switch (op->op) {
		case OP_JUMP:
			m->stack[n++] = op->a;
			break;
		case OP_SPLIT:
			m->stack[n++] = op->b;
			m->stack[n++] = op->a;
			break;
		case OP_OPEN:
		case OP_CLOSE:
			if (n_saved == 2 * MOST_CAPTURES)
				break;
			saved[n_saved++] = m->thread[i].at[op->a];
			m->stack[n++] = op->a | UNDO;
			if (op->op == OP_OPEN)
				m->thread[i].at[op->a] = (struct capture){m->now, QN_NONE, QN_NONE};
			else
				m->thread[i].at[op->a].end = m->now;
			m->stack[n++] = at + 1;
			break;
		case OP_BEGINS:
			if (m->now == 0 || m->now == m->token->n || m->sentence[m->now] != m->sentence[m->now - 1])
				m->stack[n++] = at + 1;
			break;
		case OP_ENDS:
			if (m->now == m->token->n || (m->now && m->sentence[m->now] != m->sentence[m->now - 1]))
				m->stack[n++] = at + 1;
			break;
		case OP_MATCH:
			matched(m, &m->thread[i]);
			break;
		default:
			consume(m, i, at);
		}
	}
}

static void start_rule(struct machine *m, uint32_t rule)
{
	uint32_t i = thread_new(m);
	if (i == QN_NONE)
		return;
	struct thread *t = &m->thread[i];
	t->op = m->p->rule[rule].start;
	t->rule = rule;
	t->start = m->now;
	t->gap = 0;
	for (unsigned k = 0; k < m->p->rule[rule].n_capture; k++)
		t->at[k] = (struct capture){QN_NONE, QN_NONE, QN_NONE};
	if (!overtaken(m, t))
		enter(m, i);
	thread_free(m, i);
}

static bool may_begin(const struct machine *m, const struct rule *r)
{
	if (r->first_any)
		return true;
	for (unsigned i = 0; i < r->n_first; i++)
		if (types_may(m->p, m->type[m->now], r->first[i]))
			return true;
	for (unsigned i = 0; i < r->n_first_layer; i++) {
		const qn_layer *l = &m->r->in[r->first_layer[i]];
		uint32_t row = m->row[r->first_layer[i]][m->now];
		if (row < l->n && l->begin[row] == m->token->begin[m->now])
			return true;
	}
	return false;
}

static void start_rules(struct machine *m)
{
	for (uint32_t i = 0; i < m->n_candidate; i++)
		if (may_begin(m, &m->p->rule[m->candidate[i]]))
			start_rule(m, m->candidate[i]);
	for (uint32_t i = 0; i < m->p->n_always; i++)
		if (may_begin(m, &m->p->rule[m->p->always[i]]))
			start_rule(m, m->p->always[i]);
}

/* ---- candidates */

static bool has_all_signs(const struct machine *m, const struct rule *r, uint32_t stamp)
{
	for (unsigned i = 0; i < r->n_group; i++) {
		unsigned k = 0;
		while (k < r->group[i].n && m->sign_stamp[r->group[i].sign[k]] != stamp)
			k++;
		if (k == r->group[i].n)
			return false;
	}
	return true;
}

/* The signs of the tokens from `now` up to `end`, and the rules that may match there. */
static void look_over(struct machine *m, uint32_t end, uint32_t stamp)
{
	struct program *p = m->p;
	uint32_t n = 0;
	m->n_candidate = 0;
	for (uint32_t i = m->now; i < end; i++) {
		const struct type *t = &p->types.at[m->type[i]];
		const uint32_t *sign = p->types.sign + t->sign;
		for (uint32_t k = 0; k < t->n_sign; k++)
			if (m->sign_stamp[sign[k]] != stamp) {
				m->sign_stamp[sign[k]] = stamp;
				m->sign[n++] = sign[k];
			}
	}
	for (unsigned k = 0; k < p->n_need; k++)
		if (p->after_used[k] && m->row[k][m->now] < m->r->in[k].n &&
		    (end == m->token->n || m->r->in[k].begin[m->row[k][m->now]] < m->token->begin[end])) {
			m->sign_stamp[p->n_predicate + k] = stamp;
			m->sign[n++] = p->n_predicate + k;
		}
	for (uint32_t i = 0; i < n; i++) {
		const struct by_sign *by = &p->by_sign[m->sign[i]];
		for (uint32_t k = 0; k < by->n; k++)
			if (m->rule_stamp[by->rule[k]] != stamp && has_all_signs(m, &p->rule[by->rule[k]], stamp)) {
				m->rule_stamp[by->rule[k]] = stamp;
				m->candidate[m->n_candidate++] = by->rule[k];
			}
	}
}

static void next_sentence(struct machine *m)
{
	uint32_t end = m->now + 1;
	while (end < m->token->n && m->sentence[end] == m->sentence[m->now])
		end++;
	look_over(m, end, m->now + 1);
}

/* ---- those that wait */

static bool before(const struct machine *m, uint32_t a, uint32_t b)
{
	const struct thread *x = &m->thread[a], *y = &m->thread[b];
	return x->start < y->start || (x->start == y->start && x->gap <= y->gap);
}

static uint32_t merge(struct machine *m, uint32_t a, uint32_t b)
{
	uint32_t head = QN_NONE, *link = &head;
	while (a != QN_NONE && b != QN_NONE) {
		uint32_t *first = before(m, a, b) ? &a : &b;
		*link = *first;
		link = &m->thread[*first].next;
		*first = *link;
	}
	*link = a != QN_NONE ? a : b;
	return head;
}

/* Those that began first go first. Mostly they are in order; if not, lists of 2^i are merged, from the bottom up. */
static uint32_t sort_waiting(struct machine *m, uint32_t head)
{
	uint32_t part[32], at = head, n = 0;
	while (m->thread[at].next != QN_NONE && before(m, at, m->thread[at].next))
		at = m->thread[at].next;
	if (m->thread[at].next == QN_NONE)
		return head;
	for (uint32_t next; head != QN_NONE; head = next) {
		uint32_t one = head, i = 0;
		next = m->thread[head].next;
		m->thread[one].next = QN_NONE;
		for (; i < n && part[i] != QN_NONE; i++) {
			one = merge(m, part[i], one);
			part[i] = QN_NONE;
		}
		if (i == n)
			n++;
		part[i] = one;
	}
	for (uint32_t i = 0; i < n; i++)
		if (part[i] != QN_NONE)
			head = head == QN_NONE ? part[i] : merge(m, part[i], head);
	return head;
}

static void serve(struct machine *m)
{
	for (uint32_t i = sort_waiting(m, m->wait[m->now]), next; i != QN_NONE && !m->failed; i = next) {
		next = m->thread[i].next;
		if (m->stamp[m->thread[i].op] != m->now + 1 && !overtaken(m, &m->thread[i]))
			enter(m, i);
		thread_free(m, i);
	}
}

/* ---- tables for one article */

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
		if (at < end && (c->col == QN_NONE || column_holds(m, &plain, l, i))) {
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

static bool tables(struct machine *m)
{
	uint32_t n = m->token->n;
	qn_run *r = m->r;
	uint32_t n_sign = m->p->n_predicate + m->p->n_need;
	m->type = qn_scratch(r, n * sizeof *m->type);
	m->sign_stamp = qn_scratch(r, n_sign * sizeof *m->sign_stamp);
	m->sign = qn_scratch(r, n_sign * sizeof *m->sign);
	m->rule_stamp = qn_scratch(r, m->p->n_rule * sizeof *m->rule_stamp);
	m->candidate = qn_scratch(r, m->p->n_rule * sizeof *m->candidate);
	m->wait = qn_scratch(r, (n + 1) * sizeof *m->wait);
	m->wait_end = qn_scratch(r, (n + 1) * sizeof *m->wait_end);
	m->sentence = qn_scratch(r, (n + 1) * sizeof *m->sentence);
	m->row = qn_scratch(r, m->p->n_need * sizeof *m->row);
	m->after = qn_scratch(r, m->p->n_need * sizeof *m->after);
	m->stamp = qn_scratch(r, m->p->n_op * sizeof *m->stamp);
	m->stack = qn_scratch(r, (4 * (size_t)m->p->n_op + 4) * sizeof *m->stack);
	m->best = qn_scratch(r, m->p->n_rule * sizeof *m->best);
	if (!m->type || !m->sign_stamp || !m->sign || !m->rule_stamp || !m->candidate || !m->wait || !m->wait_end || !m->sentence || !m->row || !m->after || !m->stamp ||
	    !m->stack || !m->best)
		return false;
	if (!inside_tables(m))
		return false;
	memset(m->wait, 0xff, (n + 1) * sizeof *m->wait);
	for (unsigned k = 0; k < m->p->n_need; k++)
		if (!layer_tables(m, k))
			return false;
	return token_tables(m);
}

qn_status rules_match(qn_run *r, struct program *p)
{
	struct machine m = {.r = r, .p = p, .token = &r->in[p->token], .free = QN_NONE};
	if (!tables(&m))
		return QN_FAIL;
	for (m.now = 0; m.now <= m.token->n && !m.failed; m.now++) {
		if (m.now % 16 == 0 && qn_tick(r)) {
			free(m.thread);
			return QN_STOP;
		}
		if (m.wait[m.now] != QN_NONE)
			serve(&m);
		if (m.now == m.token->n)
			break;
		if (m.now == 0 || m.sentence[m.now] != m.sentence[m.now - 1])
			next_sentence(&m);
		if (m.n_candidate || p->n_always)
			start_rules(&m);
	}
	for (uint32_t i = 0; i < p->n_rule && !m.failed; i++)
		best_out(&m, &m.best[i]);
	free(m.thread);
	return m.failed ? QN_FAIL : QN_OK;
}
