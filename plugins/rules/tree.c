/*
 * tree.c -- from the tree of a pattern to instructions.
 *
 * The construction is Thompson's (1968): each node becomes a few instructions
 * whose ends are patched to what follows. Bounded repetition is unrolled, with a
 * bound on the whole. Long sequences and choices lean to the left, so their
 * spines are walked in a loop: recursion is as deep as brackets are nested.
 */
#include "parse.h"

#include <stdlib.h>
#include <string.h>

static uint32_t emit(struct parser *p, enum op op, uint32_t a, uint32_t b)
{
	struct program *g = p->g;
	if (g->n_op == MOST_OPS) {
		rules_wrong(&p->s, p->rule->place, "rule %s: the file's patterns are too large (over %d steps)", p->rule->name, MOST_OPS);
		return 0;
	}
	if (!parse_grow(p, &g->op, g->n_op, sizeof *g->op))
		return 0;
	g->op[g->n_op] = (struct instruction){op, a, b, 0, QN_NONE};
	return g->n_op++;
}

static bool compile(struct parser *p, unsigned n);

/* Nodes of a spine of `kind` that leans to the left, outermost last; heap. */
static unsigned *spine(struct parser *p, enum node_kind kind, unsigned n, unsigned *count)
{
	unsigned k = 1;
	for (unsigned at = n; p->node[at].kind == kind; at = p->node[at].a)
		k++;
	unsigned *all = malloc(k * sizeof *all);
	if (!all) {
		rules_wrong(&p->s, p->rule->place, "out of memory");
		return NULL;
	}
	*count = k;
	for (; p->node[n].kind == kind; n = p->node[n].a)
		all[--k] = p->node[n].b;
	all[0] = n;
	return all;
}

static bool compile_sequence(struct parser *p, unsigned n)
{
	unsigned count, *all = spine(p, N_SEQUENCE, n, &count);
	bool ok = all != NULL;
	for (unsigned i = 0; ok && i < count; i++)
		ok = compile(p, all[i]);
	free(all);
	return ok;
}

static bool compile_choice(struct parser *p, unsigned n)
{
	unsigned count, *all = spine(p, N_CHOICE, n, &count);
	uint32_t *out = all ? malloc(count * sizeof *out) : NULL;
	bool ok = out != NULL || rules_wrong(&p->s, p->rule->place, "out of memory");
	for (unsigned i = 0; ok && i < count; i++) {
		uint32_t split = 0;
		bool last = i + 1 == count;
		if (!last) {
			split = emit(p, OP_SPLIT, 0, 0);
			if (!p->s.failed)
				p->g->op[split].a = p->g->n_op;
		}
		ok = !p->s.failed && compile(p, all[i]);
		if (ok && !last) {
			out[i] = emit(p, OP_JUMP, 0, 0);
			if ((ok = !p->s.failed))
				p->g->op[split].b = p->g->n_op;
		}
	}
	for (unsigned i = 0; ok && i + 1 < count; i++)
		p->g->op[out[i]].a = p->g->n_op;
	free(out);
	free(all);
	return ok;
}

static bool compile_optional(struct parser *p, unsigned inner)
{
	uint32_t split = emit(p, OP_SPLIT, p->g->n_op + 1, 0);
	if (p->s.failed || !compile(p, inner))
		return false;
	p->g->op[split].b = p->g->n_op;
	return true;
}

static bool compile_repeat(struct parser *p, unsigned n)
{
	struct node r = p->node[n];
	for (unsigned i = 0; i < r.low; i++)
		if (!compile(p, r.a))
			return false;
	if (r.high != QN_NONE) {
		for (unsigned i = r.low; i < r.high; i++)
			if (!compile_optional(p, r.a))
				return false;
		return true;
	}
	uint32_t split = emit(p, OP_SPLIT, p->g->n_op + 1, 0);
	if (p->s.failed || !compile(p, r.a))
		return false;
	emit(p, OP_JUMP, split, 0);
	p->g->op[split].b = p->g->n_op;
	return !p->s.failed;
}

static bool compile_gap(struct parser *p, unsigned high)
{
	for (unsigned i = 0; i < high; i++) {
		uint32_t split = emit(p, OP_SPLIT, p->g->n_op + 1, 0);
		emit(p, OP_GAP, 0, 0);
		if (p->s.failed)
			return false;
		p->g->op[split].b = QN_NONE; /* patched below: out of the gap */
	}
	for (uint32_t i = p->g->n_op; high && i-- > 0;)
		if (p->g->op[i].op == OP_SPLIT && p->g->op[i].b == QN_NONE)
			p->g->op[i].b = p->g->n_op;
		else if (p->g->op[i].op != OP_GAP)
			break;
	return true;
}

static bool compile(struct parser *p, unsigned n)
{
	struct node *at = &p->node[n];
	uint32_t i;
	switch (at->kind) {
	case N_TOKEN:
		emit(p, OP_TOKEN, at->predicate, 0);
		break;
	case N_ANY:
		emit(p, OP_TOKEN, QN_NONE, 0);
		break;
	case N_ANNOTATION:
	case N_NOT_ANNOTATION:
		i = emit(p, OP_ANNOTATION, at->predicate, at->kind == N_NOT_ANNOTATION);
		if (!p->s.failed) {
			p->g->op[i].layer = at->layer;
			p->g->op[i].capture = at->capture;
		}
		break;
	case N_BEGINS:
		emit(p, OP_BEGINS, 0, 0);
		break;
	case N_ENDS:
		emit(p, OP_ENDS, 0, 0);
		break;
	case N_GAP:
		return compile_gap(p, at->high);
	case N_SEQUENCE:
		return compile_sequence(p, n);
	case N_CHOICE:
		return compile_choice(p, n);
	case N_REPEAT:
		return compile_repeat(p, n);
	case N_CAPTURE: {
		unsigned capture = at->capture, inner = at->a;
		emit(p, OP_OPEN, capture, 0);
		if (p->s.failed || !compile(p, inner))
			return false;
		emit(p, OP_CLOSE, capture, 0);
		break;
	}
	}
	return !p->s.failed;
}

bool tree_compile(struct parser *p, unsigned root)
{
	p->rule->start = p->g->n_op;
	if (!compile(p, root))
		return false;
	emit(p, OP_MATCH, p->g->n_rule - 1, 0);
	return !p->s.failed;
}
