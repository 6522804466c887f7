/*
 * decode.c -- the best move, again and again, until there is a tree.
 */
#include "syntax.h"

#include "../../core/learn/wide.h"

static WIDE void wide_relations(const struct table *t, const uint32_t *feature, unsigned n, float *score)
{
	int16_t sum[MOST_RELATIONS] = {0};
	table_add(t, feature, n, sum, MOST_RELATIONS);
	for (unsigned k = 0; k < MOST_RELATIONS; k++)
		score[k] = t->head->scale * (float)sum[k];
}

/* The relation of the arc that a move draws, over the hidden units of its decision (NULL: there was none). */
static uint8_t best_relation(const struct syntax *m, const struct sentence *s, enum move by, const int16_t *hidden, uint32_t head,
                             uint32_t child)
{
	uint32_t f[SYNTAX_FEATURES];
	float score[MOST_RELATIONS];
	unsigned best = 0, root = m->inventory.root;
	if (head == s->n)
		return (uint8_t)root;
	wide_relations(&m->relations, f, label_features(s, head, child, f), score);
	if (hidden)
		net_score(&m->relation[by], hidden, score);
	for (unsigned k = 1; k < m->inventory.n_relation; k++)
		if (k != root && (score[k] > score[best] || best == root))
			best = k;
	return (uint8_t)best;
}

static WIDE void wide_moves(const int8_t *const *row, unsigned n, int16_t *sum) { table_sum(row, n, sum, MOVES); }

/* Memory is asked for all along: prints of all features, then the rows that there are, and only then are rows added. */
static enum move best_move(const struct syntax *m, const struct parse *p, unsigned may, int16_t *hidden)
{
	uint32_t deep[SYNTAX_FEATURES], wide[SYNTAX_FEATURES];
	const int8_t *deep_row[SYNTAX_FEATURES], *wide_row[SYNTAX_FEATURES];
	int16_t sum[MOVES] = {0};
	float score[MOVES];
	int best = -1;
	uint32_t at[PARSE_PLACES];
	const int16_t *said[PARSE_PLACES];
	unsigned n_said = 0;
	unsigned n_wide = parse_features(p, wide);
	table_ask(&m->moves, wide, n_wide);
	unsigned n_deep = parse_deep(p, deep);
	table_ask(&m->parser.deep, deep, n_deep);
	n_deep = table_find(&m->parser.deep, deep, n_deep, deep_row);
	n_wide = table_find(&m->moves, wide, n_wide, wide_row);
	parse_places(p, at);
	for (unsigned k = 0; k < PARSE_PLACES; k++)
		if (at[k] != NOBODY)
			said[n_said++] = around_said(&m->parser, p->s, k, at[k]);
	net_hidden(m->parser.bias, deep_row, n_deep, said, n_said, hidden);
	wide_moves(wide_row, n_wide, sum);
	for (int k = 0; k < MOVES; k++)
		score[k] = m->moves.head->scale * (float)sum[k];
	net_score(&m->move, hidden, score);
	for (int k = 0; k < MOVES; k++)
		if (may >> k & 1 && (best < 0 || score[k] > score[best]))
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
			parse_relation(p, root, i, best_relation(m, s, RIGHT, NULL, root, i));
		}
}

void parse_all(const struct syntax *m, struct sentence *s)
{
	struct parse p;
	uint32_t head, child;
	int16_t hidden[NET_HIDDEN];
	parse_begin(&p, s);
	around_read(&m->parser, &m->vectors, s, s->n + 1, true);
	while (!parse_done(&p)) {
		unsigned may = parse_moves(&p);
		bool one = !(may & (may - 1));
		enum move best = one ? (enum move)__builtin_ctz(may) : best_move(m, &p, may, hidden);
		parse_move(&p, best, &head, &child);
		if (child != NOBODY)
			parse_relation(&p, head, child, best_relation(m, s, best, one ? NULL : hidden, head, child));
	}
	one_root(m, &p);
}
