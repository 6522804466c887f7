/*
 * starts.c -- where a rule may match at all.
 *
 * From a rule's program comes what its match can begin with; from its tree what a
 * match must have in it: groups of signs, one of each group. The machine starts a
 * rule only in sentences that have a sign of every group, and there only at what
 * it can begin with. Most rules have a rare word in them, so most sentences are
 * passed over; rows do not depend on it.
 */
#include "parse.h"

#include <stdlib.h>
#include <string.h>

enum { LARGEST_GROUP = 64, MOST_GROUPS = 16 };

static bool append(struct parser *p, uint32_t **at, unsigned *n, uint32_t v)
{
	for (unsigned i = 0; i < *n && i < LARGEST_GROUP; i++)
		if ((*at)[i] == v)
			return true;
	if (!parse_grow(p, at, *n, sizeof **at))
		return false;
	(*at)[(*n)++] = v;
	return true;
}

/* ---- what it begins with */

static bool begin_with(struct parser *p, const struct instruction *op)
{
	struct rule *r = p->rule;
	if (op->op == OP_ANNOTATION && !op->b)
		return append(p, &r->first_layer, &r->n_first_layer, op->layer);
	if (op->op == OP_TOKEN && op->a != QN_NONE)
		return append(p, &r->first, &r->n_first, op->a);
	r->first_any = true;
	return true;
}

static bool walk(struct parser *p, unsigned char *seen, uint32_t *stack)
{
	const struct program *g = p->g;
	uint32_t n = 0, base = p->rule->start;
	stack[n++] = base;
	while (n) {
		uint32_t i = stack[--n];
		const struct instruction *op = &g->op[i];
		if (seen[i - base]++)
			continue;
		switch (op->op) {
		case OP_SPLIT:
			stack[n++] = op->b;
			stack[n++] = op->a;
			break;
		case OP_JUMP:
			stack[n++] = op->a;
			break;
		case OP_OPEN:
		case OP_CLOSE:
		case OP_BEGINS:
		case OP_ENDS:
			stack[n++] = i + 1;
			break;
		case OP_MATCH:
			return rules_wrong(&p->s, p->rule->place, "rule %s matches nothing at all, and that everywhere", p->rule->name);
		default:
			if (!begin_with(p, op))
				return false;
		}
	}
	return true;
}

/* ---- what it has in it */

struct groups { unsigned n; struct group at[MOST_GROUPS]; };

static void groups_free(struct groups *g)
{
	for (unsigned i = 0; i < g->n; i++)
		free(g->at[i].sign);
	g->n = 0;
}

static bool is_lemma(const struct program *g, const struct condition *c)
{
	return c->attribute == COLUMN && !c->number && strcmp(g->need[c->layer].col[c->col], "lemma") == 0;
}

/* How common a group's signs may be: few words are rare, a shape is not. */
static unsigned commonness(const struct program *g, const struct group *a)
{
	unsigned n = 0;
	for (unsigned i = 0; i < a->n; i++) {
		const struct predicate *q = a->sign[i] < g->n_predicate ? &g->predicate[a->sign[i]] : NULL;
		unsigned words = q ? 100000 : 5000; /* annotations are not everywhere */
		for (unsigned k = 0; q && k < q->n; k++)
			if (!q->at[k].negated && (q->at[k].attribute == TEXT || q->at[k].attribute == LOWER || is_lemma(g, &q->at[k])))
				words = q->at[k].regex ? 2000 : q->at[k].words.n < words ? q->at[k].words.n : words;
		n += words;
	}
	return n;
}

static bool one_sign(struct parser *p, struct groups *g, uint32_t sign)
{
	if (!(g->at[0].sign = malloc(sizeof *g->at[0].sign)))
		return rules_wrong(&p->s, p->rule->place, "out of memory");
	g->at[0].sign[0] = sign;
	g->at[0].n = 1;
	g->n = 1;
	return true;
}

/* Both are there: the groups of both. Those beyond the bound are left out, which only lets more pass. */
static void join(struct groups *a, struct groups *b)
{
	for (unsigned i = 0; i < b->n; i++)
		if (a->n < MOST_GROUPS)
			a->at[a->n++] = b->at[i];
		else
			free(b->at[i].sign);
	b->n = 0;
}

static void rarest_first(const struct program *g, struct groups *a)
{
	for (unsigned i = 1; i < a->n; i++)
		if (commonness(g, &a->at[i]) < commonness(g, &a->at[0])) {
			struct group other = a->at[0];
			a->at[0] = a->at[i];
			a->at[i] = other;
		}
}

/* One of both is there: the rarest group of one with that of the other. */
static bool unite(struct parser *p, struct groups *a, struct groups *b)
{
	rarest_first(p->g, a);
	rarest_first(p->g, b);
	if (!a->n || !b->n || a->at[0].n + b->at[0].n > LARGEST_GROUP) {
		groups_free(a);
		groups_free(b);
		return true;
	}
	struct group u = {a->at[0].n + b->at[0].n, malloc((a->at[0].n + b->at[0].n) * sizeof *u.sign)};
	if (u.sign) {
		memcpy(u.sign, a->at[0].sign, a->at[0].n * sizeof *u.sign);
		memcpy(u.sign + a->at[0].n, b->at[0].sign, b->at[0].n * sizeof *u.sign);
	}
	groups_free(a);
	groups_free(b);
	if (!u.sign)
		return rules_wrong(&p->s, p->rule->place, "out of memory");
	a->at[0] = u;
	a->n = 1;
	return true;
}

/* Spines of sequences and choices are walked in a loop: recursion is as deep as brackets are nested. */
static bool groups_of(struct parser *p, unsigned n, struct groups *out)
{
	struct groups more;
	out->n = 0;
	struct node *at = &p->node[n];
	switch (at->kind) {
	case N_TOKEN:
		return p->g->predicate[at->predicate].negated || one_sign(p, out, at->predicate);
	case N_ANNOTATION:
		return one_sign(p, out, QN_NONE - 1 - at->layer); /* renumbered when all predicates are known */
	case N_CAPTURE:
		return groups_of(p, at->a, out);
	case N_REPEAT:
		return at->low == 0 || groups_of(p, at->a, out);
	case N_SEQUENCE:
		for (; p->node[n].kind == N_SEQUENCE; n = p->node[n].a) {
			if (!groups_of(p, p->node[n].b, &more))
				return false;
			join(out, &more);
		}
		if (!groups_of(p, n, &more))
			return false;
		join(out, &more);
		return true;
	case N_CHOICE:
		if (!groups_of(p, at->b, out))
			return false;
		for (n = at->a; p->node[n].kind == N_CHOICE && out->n; n = p->node[n].a)
			if (!groups_of(p, p->node[n].b, &more) || !unite(p, out, &more))
				return false;
		if (!out->n)
			return true;
		return groups_of(p, n, &more) && unite(p, out, &more);
	default:
		return true;
	}
}

bool starts_of_rule(struct parser *p, unsigned root)
{
	uint32_t n_op = p->g->n_op - p->rule->start;
	unsigned char *seen = calloc(n_op + 1, 1);
	uint32_t *stack = malloc((2 * (size_t)n_op + 2) * sizeof *stack);
	struct groups all = {0};
	bool ok = (seen && stack) || rules_wrong(&p->s, p->rule->place, "out of memory");
	ok = ok && walk(p, seen, stack) && groups_of(p, root, &all);
	free(seen);
	free(stack);
	rarest_first(p->g, &all);
	if (ok && all.n) {
		p->rule->group = malloc(all.n * sizeof *p->rule->group);
		ok = p->rule->group || rules_wrong(&p->s, p->rule->place, "out of memory");
	}
	if (!ok) {
		groups_free(&all);
		return false;
	}
	if (all.n)
		memcpy(p->rule->group, all.at, all.n * sizeof *all.at);
	p->rule->n_group = all.n;
	return true;
}

/* ---- the index */

static bool index_rule(struct parser *p, uint32_t rule)
{
	struct program *g = p->g;
	struct rule *r = &g->rule[rule];
	for (unsigned i = 0; i < r->n_group; i++)
		for (unsigned k = 0; k < r->group[i].n; k++)
			if (r->group[i].sign[k] >= QN_NONE - 1 - g->n_need)
				r->group[i].sign[k] = g->n_predicate + (QN_NONE - 1 - r->group[i].sign[k]);
	if (!r->n_group || r->across)
		return append(p, &g->always, &g->n_always, rule);
	for (unsigned k = 0; k < r->group[0].n; k++) {
		struct by_sign *by = &g->by_sign[r->group[0].sign[k]];
		if ((!by->n || by->rule[by->n - 1] != rule) &&
		    (!parse_grow(p, &by->rule, by->n, sizeof *by->rule) || ((by->rule[by->n++] = rule), false)))
			return false;
	}
	return true;
}

static bool index_predicates(struct parser *p)
{
	struct program *g = p->g;
	g->n_word_slot = 64;
	while (g->n_word_slot < 2 * g->n_predicate)
		g->n_word_slot *= 2;
	g->word_slot = calloc(g->n_word_slot, sizeof *g->word_slot);
	g->other = malloc((g->n_predicate + 1) * sizeof *g->other);
	g->by_sign = calloc(g->n_predicate + g->n_need + 1, sizeof *g->by_sign);
	if (!g->word_slot || !g->other || !g->by_sign)
		return rules_wrong(&p->s, p->s.place, "out of memory");
	for (uint32_t i = 0; i < g->n_predicate; i++) {
		const struct predicate *q = &g->predicate[i];
		uint32_t at = (uint32_t)q->word & (g->n_word_slot - 1);
		while (q->word && g->word_slot[at].hash)
			at = (at + 1) & (g->n_word_slot - 1);
		if (q->word)
			g->word_slot[at] = (struct word_slot){q->word, i, q->folded};
		else
			g->other[g->n_other++] = i;
	}
	return true;
}

/* Which layers have to be laid out by tokens. */
static void uses(struct program *g)
{
	for (unsigned i = 0; i < g->n_predicate; i++)
		for (unsigned k = 0; k < g->predicate[i].n; k++)
			if (g->predicate[i].at[k].attribute == COLUMN) /* of INSIDE the machine lays out its own */
				g->row_used[g->predicate[i].at[k].layer] = true;
	for (uint32_t i = 0; i < g->n_op; i++)
		if (g->op[i].op == OP_ANNOTATION)
			g->row_used[g->op[i].layer] = g->after_used[g->op[i].layer] = true;
}

static unsigned axis_of(struct program *g, unsigned layer, unsigned col)
{
	unsigned i = 0;
	while (i < g->n_axis && (g->axis[i].layer != layer || g->axis[i].col != col))
		i++;
	if (i == MOST_AXES)
		return QN_NONE;
	g->axis[i] = (struct axis){layer, col};
	g->n_axis += i == g->n_axis;
	return i;
}

/* Which values of tokens are to be kept with words: those that some token is asked for, numbers not. */
static void axes(struct program *g)
{
	for (unsigned i = 0; i < g->n_predicate; i++)
		for (unsigned k = 0; k < g->predicate[i].n; k++)
			g->predicate[i].at[k].axis = QN_NONE;
	for (uint32_t o = 0; o < g->n_op; o++) {
		struct predicate *q = g->op[o].op == OP_TOKEN && g->op[o].a != QN_NONE ? &g->predicate[g->op[o].a] : NULL;
		bool more = false;
		for (unsigned k = 0; q && k < q->n; k++) {
			struct condition *c = &q->at[k];
			if (c->attribute == COLUMN && !c->number && c->axis == QN_NONE)
				c->axis = axis_of(g, c->layer, c->col);
			more = more || c->attribute == INSIDE || (c->attribute == COLUMN && c->axis == QN_NONE);
		}
		if (q)
			q->columns = more;
	}
}

bool starts_index(struct parser *p)
{
	if (!index_predicates(p))
		return false;
	axes(p->g);
	uses(p->g);
	for (uint32_t i = 0; i < p->g->n_rule; i++)
		if (!index_rule(p, i))
			return false;
	return true;
}
