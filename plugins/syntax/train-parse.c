/*
 * train-parse.c -- learning to move.
 *
 * The dynamic oracle of the arc-eager system (Goldberg and Nivre 2012): a move
 * costs the right arcs that cannot be drawn any more once it is made. Training
 * follows the parser's own moves most of the time, so that it learns to go on
 * from its mistakes.
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>

/* Rounds over the sentences; features met less often get no row; what is left out while learning; how often the
   parser's own move is followed where it is not a right one. */
enum { ROUNDS = 8, LEAST_MOVES = 6, LEAST_RELATIONS = 5, LEAST_DEEP = 8 };
static const float rate = 0.05f, dropout = 0.3f, thin_wide = 0.3f, thin_deep = 0.1f;
static const double explore = 0.9;

struct oracle {
	const struct gold *g;
	uint32_t *first, *child; /* [n + 2], [n] children by head; the root is n */
	uint8_t *on_stack;       /* [n + 1] */
};

static void oracle_begin(struct oracle *o, const struct gold *g)
{
	uint32_t n = g->s.n;
	o->g = g;
	memset(o->first, 0, (n + 2) * sizeof *o->first);
	memset(o->on_stack, 0, n + 1);
	for (uint32_t i = 0; i < n; i++)
		o->first[g->head[i] + 1]++;
	for (uint32_t i = 0; i <= n; i++)
		o->first[i + 1] += o->first[i];
	for (uint32_t i = 0; i < n; i++)
		o->child[o->first[g->head[i]]++] = i;
	for (uint32_t i = n + 1; i > 0; i--)
		o->first[i] = o->first[i - 1];
	o->first[0] = 0;
}

/* Children of the word at the top that are still to come. */
static unsigned to_come(const struct oracle *o, const struct parse *p, uint32_t top)
{
	unsigned n = 0;
	for (uint32_t k = o->first[top]; k < o->first[top + 1]; k++)
		n += o->child[k] >= p->front;
	return n;
}

/* Children of the front word that wait on the stack without a head. */
static unsigned waiting(const struct oracle *o, const struct parse *p)
{
	unsigned n = 0;
	for (uint32_t k = o->first[p->front]; k < o->first[p->front + 1]; k++)
		n += o->child[k] < p->front && o->on_stack[o->child[k]] && p->s->node[o->child[k]].head == NOBODY;
	return n;
}

static unsigned cost(const struct oracle *o, const struct parse *p, enum move m)
{
	uint32_t front = p->front, n = p->s->n, top = p->n_stack ? p->s->stack[p->n_stack - 1] : NOBODY;
	uint32_t below = p->n_stack > 1 ? p->s->stack[p->n_stack - 2] : NOBODY;
	uint32_t head = front < n ? o->g->head[front] : NOBODY;
	switch (m) {
	case SHIFT: return (head < front && o->on_stack[head]) + waiting(o, p);
	case RIGHT: return (head != top && (head > front || o->on_stack[head])) + waiting(o, p);
	case LEFT: return to_come(o, p, top) + (o->g->head[top] > front || o->g->head[top] == below);
	case REDUCE:
		return to_come(o, p, top) + (p->s->node[top].head == NOBODY && o->g->head[top] >= front);
	}
	return 0;
}

struct learner {
	struct parser *p;
	unsigned n_relation;
	uint8_t root;
	double explore;
	uint64_t random;
	uint64_t n_move, right_move, n_arc, right_arc;
};

/* The relation of an arc; learned from where the arc is right. `asked`: the net has a decision at hand. */
static uint8_t learn_relation(struct learner *l, struct gold *g, enum move by, bool asked, uint32_t head, uint32_t child)
{
	uint32_t f[SYNTAX_FEATURES];
	float score[MOST_RELATIONS];
	bool good[MOST_RELATIONS] = {false}, may[MOST_RELATIONS] = {false};
	unsigned best = 0, right = g->rel[child];
	if (head == g->s.n)
		return l->root;
	if (!asked)
		net_begin(&l->p->net, f, 0, false);
	struct net_learner_head *h = &l->p->relation[by];
	struct sparse own = h->wide;
	h->wide = l->p->relation[LEFT].wide; /* one table for all */
	unsigned n = label_features(&g->s, head, child, f);
	net_ask(&l->p->net, h, f, n, score);
	for (unsigned k = 0; k < l->n_relation; k++) {
		may[k] = k != l->root;
		if (k && may[k] && (score[k] > score[best] || best == l->root))
			best = k;
	}
	if (g->head[child] == head && right != l->root && asked) {
		good[right] = true;
		l->n_arc++;
		l->right_arc += best == right;
		net_tell(&l->p->net, h, score, good, may);
	}
	l->p->relation[LEFT].wide = h->wide;
	if (by != LEFT)
		h->wide = own;
	return (uint8_t)best;
}

static void learn_sentence(struct learner *l, struct oracle *o, struct gold *g)
{
	struct parse p;
	uint32_t f[SYNTAX_FEATURES], deep[SYNTAX_FEATURES], head, child;
	float score[MOVES];
	oracle_begin(o, g);
	parse_begin(&p, &g->s);
	while (!parse_done(&p)) {
		unsigned may = parse_moves(&p), least = UINT32_MAX, costs[MOVES];
		int best = -1, right = -1;
		bool asked = may & (may - 1);
		if (asked) {
			bool good[MOVES] = {false}, can[MOVES];
			unsigned n = parse_features(&p, f);
			net_begin(&l->p->net, deep, parse_deep(&p, deep), true);
			net_ask(&l->p->net, &l->p->move, f, n, score);
			for (int m = 0; m < MOVES; m++)
				if ((can[m] = may >> m & 1)) {
					costs[m] = cost(o, &p, (enum move)m);
					least = costs[m] < least ? costs[m] : least;
					best = best < 0 || score[m] > score[best] ? m : best;
				}
			for (int m = 0; m < MOVES; m++)
				if (can[m] && costs[m] == least) {
					good[m] = true;
					right = right < 0 || score[m] > score[right] ? m : right;
				}
			net_tell(&l->p->net, &l->p->move, score, good, can);
			l->n_move++;
			l->right_move += best == right;
			if (best != right && (double)(random_next(&l->random) >> 11) * 0x1p-53 >= l->explore)
				best = right;
		} else
			best = __builtin_ctz(may);
		if (best == SHIFT || best == RIGHT)
			o->on_stack[p.front] = 1;
		else
			o->on_stack[g->s.stack[p.n_stack - 1]] = 0;
		parse_move(&p, (enum move)best, &head, &child);
		if (child != NOBODY)
			parse_relation(&p, head, child, learn_relation(l, g, (enum move)best, asked, head, child));
		if (asked)
			net_end(&l->p->net);
	}
}

bool train_parser(struct parser *parser, struct treebank *b, const struct names *names)
{
	uint32_t longest = 0, *order = malloc((b->n + 1) * sizeof *order);
	for (uint32_t i = 0; i < b->n; i++) {
		struct sentence *s = &b->at[i].s;
		longest = s->n > longest ? s->n : longest;
		s->tag[s->n] = ROOT_TAG;
		s->tag[s->n + 1] = NO_TAG;
	}
	struct oracle o = {.first = malloc((longest + 2) * sizeof *o.first), .child = malloc((longest + 1) * sizeof *o.child),
	                   .on_stack = malloc(longest + 1)};
	if (!order || !o.first || !o.child || !o.on_stack || !net_learner_init(&parser->net, rate, LEAST_DEEP, 5) ||
	    !net_learner_head_init(&parser->move, MOVES, LEAST_MOVES))
		return false;
	parser->net.dropout = dropout;
	parser->net.thin_wide = thin_wide;
	parser->net.thin_deep = thin_deep;
	for (int m = REDUCE; m <= RIGHT; m++)
		if (!net_learner_head_init(&parser->relation[m], MOST_RELATIONS, LEAST_RELATIONS))
			return false;
	struct learner l = {.p = parser, .n_relation = names->n_relation, .random = 4711};
	for (uint32_t i = 0; i < names->n_relation; i++)
		if (strcmp(names->relation[i], "root") == 0)
			l.root = (uint8_t)i;
	for (uint32_t i = 0; i < b->n; i++)
		order[i] = i;
	for (unsigned round = 1; round <= ROUNDS; round++) {
		l.explore = round == 1 ? 0 : explore;
		parser->net.deep.closed = parser->move.wide.closed = parser->relation[LEFT].wide.closed = round > 2;
		l.n_move = l.right_move = l.n_arc = l.right_arc = 0;
		shuffle(order, b->n, &l.random);
		for (uint32_t i = 0; i < b->n; i++) {
			parser->net.rate = rate * (1 - 0.95f * ((float)(round - 1) + (float)i / (float)b->n) / (float)ROUNDS);
			learn_sentence(&l, &o, &b->at[order[i]]);
		}
		progress("moves", round, ROUNDS, 100.0 * (double)l.right_move / (double)l.n_move);
		progress("relations", round, ROUNDS, 100.0 * (double)l.right_arc / (double)l.n_arc);
	}
	free(order);
	free(o.first);
	free(o.child);
	free(o.on_stack);
	return !parser->net.deep.failed && !parser->move.wide.failed && !parser->relation[LEFT].wide.failed;
}
