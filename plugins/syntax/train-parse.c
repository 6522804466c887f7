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

/* Rounds over the sentences: of all, of the parsers for text, those that the text is part of, those that make rows for
   features, and the one after which rows are pruned; features met less often get no row; what is left out while learning;
   how often the parser's own move is followed where it is not a right one. */
enum {
	ROUNDS = 8, ROUNDS_OF_FOLDS = 4, TEXT_ROUNDS = 2, OPEN_ROUNDS = 2, PRUNE_ROUND = 3, LEAST_MOVES = 6, LEAST_RELATIONS = 5, LEAST_DEEP = 8,
	TEACHERS = 3
};
static const float rate = 0.05f, dropout = 0.3f, thin_wide = 0.5f, thin_deep = 0.1f, thin_in = 0.15f, thin_context = 0.35f;
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
		if (g->head[i] != NOBODY)
			o->first[g->head[i] + 1]++;
	for (uint32_t i = 0; i <= n; i++)
		o->first[i + 1] += o->first[i];
	for (uint32_t i = 0; i < n; i++)
		if (g->head[i] != NOBODY)
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

/* The right arcs that a move gives up; those to a head that is not known are never missed. */
static unsigned cost(const struct oracle *o, const struct parse *p, enum move m)
{
	uint32_t front = p->front, n = p->s->n, top = p->n_stack ? p->s->stack[p->n_stack - 1] : NOBODY;
	uint32_t below = p->n_stack > 1 ? p->s->stack[p->n_stack - 2] : NOBODY;
	uint32_t head = front < n ? o->g->head[front] : NOBODY, of_top = top == NOBODY ? NOBODY : o->g->head[top];
	switch (m) {
	case SHIFT: return (head < front && o->on_stack[head]) + waiting(o, p);
	case RIGHT: return (head != NOBODY && head != top && (head > front || o->on_stack[head])) + waiting(o, p);
	case LEFT: return to_come(o, p, top) + (of_top != NOBODY && (of_top > front || of_top == below));
	case REDUCE:
		return to_come(o, p, top) + (of_top != NOBODY && p->s->node[top].head == NOBODY && of_top >= front);
	}
	return 0;
}

struct learner {
	struct parser *p;
	unsigned n_relation;
	uint8_t root;
	double explore;
	bool idle; /* do not learn, follow the parser's own moves */
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
		net_begin(&l->p->net, f, 0, NULL, 0, false);
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
	if (g->head[child] == head && right != l->root && right != UNSURE && asked) {
		good[right] = true;
		l->n_arc++;
		l->right_arc += best == right;
		if (!l->idle)
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
	struct context_learner *context = &l->p->around.context;
	around_begin(&l->p->around, &g->s, g->s.n + 1, !l->idle);
	while (!parse_done(&p)) {
		unsigned may = parse_moves(&p), least = UINT32_MAX, costs[MOVES];
		int best = -1, right = -1;
		bool asked = may & (may - 1);
		uint32_t at[PARSE_PLACES];
		if (asked) {
			const float *said[PARSE_PLACES];
			unsigned n_said = 0;
			parse_places(&p, at);
			for (unsigned k = 0; k < PARSE_PLACES; k++)
				if (at[k] != NOBODY)
					said[n_said++] = context_learner_ask(context, k, at[k]);
			bool good[MOVES] = {false}, can[MOVES];
			unsigned n = parse_features(&p, f);
			net_begin(&l->p->net, deep, parse_deep(&p, deep), said, n_said, !l->idle);
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
			if (!l->idle)
				net_tell(&l->p->net, &l->p->move, score, good, can);
			l->n_move++;
			l->right_move += best == right;
			if (!l->idle && best != right && (double)(random_64(&l->random) >> 11) * 0x1p-53 >= l->explore)
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
		if (!l->idle && asked && net_end(&l->p->net))
			for (unsigned k = 0; k < PARSE_PLACES; k++)
				if (at[k] != NOBODY)
					context_learner_tell(context, k, at[k], l->p->net.gradient);
	}
	if (!l->idle)
		around_end(&l->p->around, l->p->net.rate);
}

static bool parser_init(struct parser *p, const struct table *vectors, uint64_t seed)
{
	bool ok = net_learner_init(&p->net, rate, LEAST_DEEP, seed) && net_learner_head_init(&p->move, MOVES, LEAST_MOVES) &&
	          around_init(&p->around, vectors, PARSE_PLACES, true, seed + 1);
	for (int m = REDUCE; ok && m <= RIGHT; m++)
		ok = net_learner_head_init(&p->relation[m], MOST_RELATIONS, LEAST_RELATIONS);
	p->net.dropout = dropout;
	p->net.thin_wide = thin_wide;
	p->net.thin_deep = thin_deep;
	p->around.thin = thin_in;
	p->around.context.dropout = thin_context;
	return ok;
}

static void parser_free(struct parser *p)
{
	net_learner_free(&p->net);
	net_learner_head_free(&p->move);
	around_free(&p->around);
	for (int m = REDUCE; m <= RIGHT; m++)
		net_learner_head_free(&p->relation[m]);
}

static bool prune(struct parser *p)
{
	return sparse_prune(&p->net.deep, PARSER_BYTES) && sparse_prune(&p->move.wide, MOVES_BYTES) &&
	       sparse_prune(&p->relation[LEFT].wide, RELATIONS_BYTES) && sparse_prune(&p->around.in, IN_BYTES);
}

static bool failed(const struct parser *p)
{
	return p->net.deep.failed || p->move.wide.failed || p->relation[LEFT].wide.failed || p->around.in.failed;
}

static bool oracle_init(struct oracle *o, const struct treebank *b, uint32_t longest)
{
	for (uint32_t i = 0; i < b->n; i++)
		longest = b->at[i].s.n > longest ? b->at[i].s.n : longest;
	*o = (struct oracle){.first = malloc((longest + 2) * sizeof *o->first), .child = malloc((longest + 1) * sizeof *o->child),
	                     .on_stack = malloc(longest + 1)};
	return o->first && o->child && o->on_stack;
}

static void oracle_free(struct oracle *o)
{
	free(o->first);
	free(o->child);
	free(o->on_stack);
}

static void mark_ends(struct treebank *b)
{
	for (uint32_t i = 0; i < b->n; i++) {
		struct sentence *s = &b->at[i].s;
		s->tag[s->n] = ROOT_TAG;
		s->tag[s->n + 1] = NO_TAG;
	}
}

static uint8_t root_of(const struct names *names)
{
	for (uint32_t i = 0; i < names->n_relation; i++)
		if (strcmp(names->relation[i], "root") == 0)
			return (uint8_t)i;
	return 0;
}

bool train_parser(struct parser *parser, struct treebank *b, struct treebank *text, const struct table *vectors, const struct names *names,
                  unsigned fold, uint64_t seed)
{
	enum { LONGEST_TEXT = 100 };
	unsigned rounds = (fold == FOLDS ? ROUNDS : ROUNDS_OF_FOLDS) / haste;
	struct gold **lesson = malloc(((size_t)b->n + (text ? text->n : 0) + 1) * sizeof *lesson);
	struct learner l = {.p = parser, .n_relation = names->n_relation, .root = root_of(names), .random = 4711 + seed};
	struct oracle o;
	mark_ends(b);
	if (!lesson || !oracle_init(&o, b, LONGEST_TEXT) || !parser_init(parser, vectors, seed))
		return false;
	for (unsigned round = 1; round <= rounds; round++) {
		uint32_t n = lessons(b, text, TEXT_ROUNDS, fold, round, lesson);
		l.explore = round == 1 ? 0 : explore;
		parser->around.in.closed = parser->net.deep.closed = parser->move.wide.closed = parser->relation[LEFT].wide.closed = round > OPEN_ROUNDS;
		l.n_move = l.right_move = l.n_arc = l.right_arc = 0;
		shuffle(lesson, n, &l.random);
		for (uint32_t i = 0; i < n; i++) {
			parser->net.rate = rate * (1 - 0.95f * ((float)(round - 1) + (float)i / (float)n) / (float)rounds);
			learn_sentence(&l, &o, lesson[i]);
		}
		if (round == PRUNE_ROUND && !prune(parser))
			return false;
		progress(fold == FOLDS ? "moves" : "moves of a fold", round, rounds, 100.0 * (double)l.right_move / (double)l.n_move);
		progress(fold == FOLDS ? "relations" : "relations of a fold", round, rounds, 100.0 * (double)l.right_arc / (double)l.n_arc);
	}
	free(lesson);
	oracle_free(&o);
	return !failed(parser);
}

/* ---- plain text */

struct opinion { uint32_t head; uint8_t rel; };

static void parse_one(struct parser *p, struct oracle *o, const struct names *names, struct gold *g, struct opinion *out)
{
	struct learner l = {.p = p, .n_relation = names->n_relation, .root = root_of(names), .idle = true, .random = 1};
	learn_sentence(&l, o, g);
	for (uint32_t i = 0; i < g->s.n; i++)
		out[i] = (struct opinion){g->s.node[i].head, g->s.node[i].head == g->s.n ? l.root : g->s.node[i].rel};
}

/* What two of three say. */
static void agree(struct gold *g, struct opinion *const *by, size_t first)
{
	for (uint32_t i = 0; i < g->s.n; i++) {
		struct opinion a = by[0][first + i], b = by[1][first + i], c = by[2][first + i];
		g->head[i] = a.head == b.head || a.head == c.head ? a.head : b.head == c.head ? b.head : NOBODY;
		g->rel[i] = a.rel == b.rel || a.rel == c.rel ? a.rel : b.rel == c.rel ? b.rel : UNSURE;
	}
}

bool parse_text(struct treebank *b, struct treebank *text, const struct table *vectors, const struct names *names)
{
	struct opinion *by[TEACHERS] = {0};
	struct oracle o;
	bool ok = oracle_init(&o, text, 0);
	mark_ends(text);
	for (unsigned k = 0; ok && k < TEACHERS; k++) {
		struct parser p = {0};
		ok = (by[k] = malloc((text->n_word + 1) * sizeof **by)) && train_parser(&p, b, NULL, vectors, names, k, 31 + k);
		size_t first = 0;
		for (uint32_t i = 0; ok && i < text->n; first += text->at[i++].s.n)
			parse_one(&p, &o, names, &text->at[i], by[k] + first);
		parser_free(&p);
	}
	size_t first = 0;
	for (uint32_t i = 0; ok && i < text->n; first += text->at[i++].s.n)
		agree(&text->at[i], by, first);
	for (unsigned k = 0; k < TEACHERS; k++)
		free(by[k]);
	oracle_free(&o);
	return ok;
}
