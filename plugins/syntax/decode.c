/*
 * decode.c -- the best move, again and again, until there is a tree.
 */
#include "syntax.h"

static uint8_t best_relation(const struct syntax *m, const struct sentence *s, uint32_t head, uint32_t child)
{
	uint32_t f[SYNTAX_FEATURES];
	int16_t sum[MOST_RELATIONS] = {0};
	unsigned best = 0;
	if (head == s->n)
		return m->inventory.root;
	table_add(&m->relations, f, label_features(s, head, child, f), sum, MOST_RELATIONS);
	for (unsigned k = 1; k < m->inventory.n_relation; k++)
		if (k != m->inventory.root && (sum[k] > sum[best] || best == m->inventory.root))
			best = k;
	return (uint8_t)best;
}

static enum move best_move(const struct syntax *m, const struct parse *p, unsigned may)
{
	uint32_t f[SYNTAX_FEATURES];
	int16_t sum[MOVES] = {0};
	int best = -1;
	table_add(&m->moves, f, parse_features(p, f), sum, MOVES);
	for (int k = 0; k < MOVES; k++)
		if (may >> k & 1 && (best < 0 || sum[k] > sum[best]))
			best = k;
	return (enum move)best;
}

/* One root a sentence: the first of several stays, the others hang on it as it would have them. */
static void one_root(const struct syntax *m, struct parse *p)
{
	struct sentence *s = p->s;
	uint32_t root = NOBODY;
	for (uint32_t i = 0; i < s->n; i++)
		if (s->node[i].head == s->n) {
			if (root == NOBODY) {
				root = i;
				continue;
			}
			s->node[i].head = root;
			parse_relation(p, root, i, best_relation(m, s, root, i));
		}
}

void parse_all(const struct syntax *m, struct sentence *s)
{
	struct parse p;
	uint32_t head, child;
	parse_begin(&p, s);
	while (!parse_done(&p)) {
		unsigned may = parse_moves(&p);
		parse_move(&p, may & (may - 1) ? best_move(m, &p, may) : (enum move)__builtin_ctz(may), &head, &child);
		if (child != NOBODY)
			parse_relation(&p, head, child, best_relation(m, s, head, child));
	}
	one_root(m, &p);
}
