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
 * A rule starts only in sentences for which it is a candidate (candidates.c), and
 * there only where a token or an annotation is one that it can begin with.
 */
#include "machine.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* ---- a thread's steps */

static bool sentence_begins(const struct machine *m)
{
	return m->now == 0 || m->sentence[m->now] != m->sentence[m->now - 1];
}

/* Sends a copy of the thread on to a later token. */
static void send(struct machine *m, uint32_t i, uint32_t op, uint32_t token)
{
	uint32_t k = machine_thread(m);
	if (k == QN_NONE)
		return;
	const struct thread *from = &m->thread[i];
	memcpy(&m->thread[k], from, offsetof(struct thread, at) + m->p->rule[from->rule].n_capture * sizeof *from->at);
	m->thread[k].op = op;
	machine_wait(m, token, k);
}

/* A match stays within its sentence unless its rule is "across". */
static bool may_go(const struct machine *m, const struct thread *t, uint32_t token)
{
	return m->p->rule[t->rule].across || m->sentence[token - 1] == m->sentence[t->start];
}

/* Goes on behind every annotation that begins here and is as asked; "not such a one" is a token where none is. */
static void annotations(struct machine *m, uint32_t i, uint32_t at)
{
	const struct instruction *op = &m->p->op[at];
	const qn_layer *layer = &m->r->in[op->layer];
	uint32_t b = m->token->begin[m->now];
	bool found = false;
	for (uint32_t row = m->row[op->layer][m->now]; row < layer->n && layer->begin[row] == b; row++) {
		uint32_t after = m->after[op->layer][row];
		if (after == QN_NONE || after <= m->now || !machine_annotation_holds(m, op, row))
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

/* An instruction that takes a token or an annotation. */
static void consume(struct machine *m, uint32_t i, uint32_t at)
{
	const struct instruction *op = &m->p->op[at];
	if (m->now == m->token->n)
		return;
	if (op->op == OP_ANNOTATION) {
		annotations(m, i, at);
		return;
	}
	if (!may_go(m, &m->thread[i], m->now + 1) || (op->op == OP_TOKEN && !machine_token_holds(m, op->a, m->now)))
		return;
	m->thread[i].gap += op->op == OP_GAP;
	send(m, i, at + 1, m->now + 1);
	m->thread[i].gap -= op->op == OP_GAP;
}

static void set_capture(const struct machine *m, struct capture *c, bool open)
{
	if (open)
		*c = (struct capture){m->now, QN_NONE, QN_NONE};
	else
		c->end = m->now;
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
			set_capture(m, &m->thread[i].at[op->a], op->op == OP_OPEN);
			m->stack[n++] = at + 1;
			break;
		case OP_BEGINS:
			if (m->now == m->token->n || sentence_begins(m))
				m->stack[n++] = at + 1;
			break;
		case OP_ENDS:
			if (m->now == m->token->n || (m->now && sentence_begins(m)))
				m->stack[n++] = at + 1;
			break;
		case OP_MATCH:
			machine_matched(m, &m->thread[i]);
			break;
		default:
			consume(m, i, at);
		}
	}
}

/* ---- where rules start */

static void start_rule(struct machine *m, uint32_t rule)
{
	uint32_t i = machine_thread(m);
	if (i == QN_NONE)
		return;
	struct thread *t = &m->thread[i];
	t->op = m->p->rule[rule].start;
	t->rule = rule;
	t->start = m->now;
	t->gap = 0;
	for (unsigned k = 0; k < m->p->rule[rule].n_capture; k++)
		t->at[k] = (struct capture){QN_NONE, QN_NONE, QN_NONE};
	if (!machine_overtaken(m, t))
		enter(m, i);
	machine_thread_free(m, i);
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

/* ---- the run */

/* The threads that waited for the token at hand, those that began first before the others. */
static void serve(struct machine *m)
{
	for (uint32_t i = machine_sort(m, m->wait[m->now]), next; i != QN_NONE && !m->failed; i = next) {
		next = m->thread[i].next;
		if (m->stamp[m->thread[i].op] != m->now + 1 && !machine_overtaken(m, &m->thread[i]))
			enter(m, i);
		machine_thread_free(m, i);
	}
}

qn_status rules_match(qn_run *r, struct program *p)
{
	struct machine m = {.r = r, .p = p, .token = &r->in[p->token], .free = QN_NONE};
	if (!machine_tables(&m))
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
		if (sentence_begins(&m))
			machine_sentence(&m);
		if (m.n_candidate || p->n_always)
			start_rules(&m);
	}
	for (uint32_t i = 0; i < p->n_rule && !m.failed; i++)
		machine_emit(&m, &m.best[i]);
	free(m.thread);
	return m.failed ? QN_FAIL : QN_OK;
}
