/*
 * tree.c -- from the tree of a pattern to instructions.
 *
 * The construction is Thompson's (1968): each node becomes a few instructions
 * whose ends are patched to what follows. Bounded repetition is unrolled, with a
 * bound on the whole. Long sequences and choices lean to the left, so their
 * spines are walked in a loop: recursion is as deep as brackets are nested.
 *
 * Then, for each rule, the tokens or annotations that a match can begin with are
 * collected, so that the machine starts a rule only where it may succeed.
 */
#include "parse.h"

#include <regex.h>
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

/* ---- where rules may begin */

static bool start_add(struct parser *p, uint64_t hash, uint32_t rule)
{
	struct start_table *t = &p->g->by_word;
	uint32_t at = (uint32_t)hash & (t->n_slot - 1);
	for (; t->slot[at].hash; at = (at + 1) & (t->n_slot - 1))
		if (t->slot[at].hash == hash && t->slot[at].rule == rule)
			return true;
	t->slot[at] = (struct start){hash, rule, 0};
	return true;
}

static bool rule_add(struct parser *p, uint32_t **at, uint32_t *n, uint32_t rule)
{
	if (*n && (*at)[*n - 1] == rule)
		return true;
	if (!parse_grow(p, at, *n, sizeof **at))
		return false;
	(*at)[(*n)++] = rule;
	return true;
}

/* The folded words that a predicate asks for: by LOWER as they are, by TEXT folded; NULL: it asks for more. */
static const struct words *words_asked(const struct predicate *q)
{
	if (q->negated)
		return NULL;
	for (unsigned i = 0; i < q->n; i++)
		if (q->at[i].attribute == LOWER && !q->at[i].negated && !q->at[i].regex && q->at[i].words.n)
			return &q->at[i].words;
	return NULL;
}

struct starts { struct parser *p; uint32_t rule; unsigned char *seen; uint32_t *stack; uint64_t words; bool measuring; bool any; };

static bool start_op(struct starts *s, uint32_t i)
{
	const struct program *g = s->p->g;
	const struct instruction *op = &g->op[i];
	const struct words *w;
	if (op->op == OP_TOKEN && op->a != QN_NONE && (w = words_asked(&g->predicate[op->a]))) {
		s->words += w->n;
		for (uint32_t k = 0; !s->measuring && k < w->n_slot; k++)
			if (w->slot[k])
				start_add(s->p, w->slot[k], s->rule);
		return true;
	}
	if (op->op == OP_ANNOTATION && !op->b)
		return s->measuring || rule_add(s->p, &s->p->g->by_layer[op->layer], &s->p->g->n_by_layer[op->layer], s->rule);
	s->any = true;
	return s->measuring || rule_add(s->p, &s->p->g->any, &s->p->g->n_any, s->rule);
}

static bool start_rule(struct starts *s)
{
	const struct program *g = s->p->g;
	uint32_t n = 0;
	memset(s->seen, 0, g->n_op);
	s->stack[n++] = g->rule[s->rule].start;
	while (n) {
		uint32_t i = s->stack[--n];
		const struct instruction *op = &g->op[i];
		if (s->seen[i]++)
			continue;
		if (op->op == OP_SPLIT) {
			s->stack[n++] = op->b;
			s->stack[n++] = op->a;
		} else if (op->op == OP_JUMP)
			s->stack[n++] = op->a;
		else if (op->op == OP_OPEN || op->op == OP_CLOSE || op->op == OP_BEGINS || op->op == OP_ENDS)
			s->stack[n++] = i + 1;
		else if (op->op == OP_MATCH)
			return rules_wrong(&s->p->s, g->rule[s->rule].place, "rule %s matches nothing at all, and that everywhere",
			                   g->rule[s->rule].name);
		else if (!start_op(s, i))
			return false;
	}
	return true;
}

bool tree_starts(struct parser *p)
{
	struct starts s = {.p = p, .seen = malloc(p->g->n_op), .stack = malloc((2 * (size_t)p->g->n_op + 2) * sizeof *s.stack)};
	bool ok = (s.seen && s.stack) || rules_wrong(&p->s, p->s.place, "out of memory");
	s.measuring = true;
	for (s.rule = 0; ok && s.rule < p->g->n_rule; s.rule++)
		ok = start_rule(&s);
	uint32_t n_slot = 16;
	while (ok && n_slot < 2 * s.words)
		n_slot *= 2;
	if (ok && !(p->g->by_word.slot = calloc(n_slot, sizeof *p->g->by_word.slot)))
		ok = rules_wrong(&p->s, p->s.place, "out of memory");
	p->g->by_word.n_slot = n_slot;
	s.measuring = false;
	for (s.rule = 0; ok && s.rule < p->g->n_rule; s.rule++)
		ok = start_rule(&s);
	free(s.seen);
	free(s.stack);
	return ok;
}

void rules_free(struct program *g)
{
	if (!g)
		return;
	for (unsigned i = 0; i < g->n_predicate; i++) {
		for (unsigned k = 0; k < g->predicate[i].n; k++) {
			free(g->predicate[i].at[k].words.slot);
			if (g->predicate[i].at[k].regex)
				regfree(g->predicate[i].at[k].regex);
			free(g->predicate[i].at[k].regex);
		}
		free(g->predicate[i].at);
	}
	for (unsigned i = 0; i < g->n_rule; i++) {
		for (unsigned k = 0; k < g->rule[i].n_action; k++) {
			for (unsigned v = 0; g->rule[i].action[k].value && v < g->rule[i].action[k].n_value; v++)
				free((void *)(uintptr_t)g->rule[i].action[k].value[v].string);
			free(g->rule[i].action[k].value);
			free((void *)(uintptr_t)g->rule[i].action[k].type);
		}
		for (unsigned k = 0; k < g->rule[i].n_capture; k++)
			free((void *)(uintptr_t)g->rule[i].capture[k]);
		free((void *)(uintptr_t)g->rule[i].name);
		free(g->rule[i].action);
	}
	for (unsigned i = 0; i < g->n_list; i++) {
		for (unsigned k = 0; k < g->list[i].n; k++)
			free((void *)(uintptr_t)g->list[i].entry[k]);
		free((void *)(uintptr_t)g->list[i].name);
		free(g->list[i].entry);
	}
	for (unsigned i = 0; i < g->n_need; i++) {
		for (unsigned k = 0; k < g->need[i].n_col; k++)
			free((void *)(uintptr_t)g->need[i].col[k]);
		free((void *)(uintptr_t)g->need[i].layer);
		free(g->by_layer[i]);
	}
	for (unsigned i = 0; i < g->n_made; i++) {
		for (unsigned k = 0; k < g->made[i].n_col; k++) {
			free((void *)(uintptr_t)g->made[i].col[k]);
			free((void *)(uintptr_t)g->made[i].type[k]);
		}
		free((void *)(uintptr_t)g->made[i].layer);
	}
	free(g->predicate);
	free(g->rule);
	free(g->list);
	free(g->op);
	free(g->by_word.slot);
	free(g->any);
	free((void *)(uintptr_t)g->file);
	free(g);
}
