/*
 * train-trees.c -- see train-trees.h.
 */
#include "train-trees.h"
#include "../../core/core.h"
#include "../../core/learn/linear.h"
#include "../../core/learn/random.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LEAST = 8 /* examples that a feature must be seen in */ };
static const float TAKEN = 0.7f, SURE = 0.03f, TAKEN_SURE = 0.2f; /* parts of the examples; the chance of a stance below which an example is sure */

/* ---- the table */

static struct bins_column *column_of(struct bins *t, uint32_t hash)
{
	uint32_t k = hash & (BINS_SLOTS - 1);
	while (t->slot[k] && t->column[t->slot[k] - 1].hash != hash)
		k = (k + 1) & (BINS_SLOTS - 1);
	if (!t->slot[k]) {
		if (t->n_column == TREES_FEATURES || !mem_grow(&t->column, t->n_column, &t->room_column, sizeof *t->column))
			return NULL;
		t->column[t->n_column++] = (struct bins_column){.hash = hash};
		t->slot[k] = t->n_column;
	}
	return &t->column[t->slot[k] - 1];
}

bool bins_see(struct bins *t, uint32_t example, uint32_t hash, float value)
{
	struct bins_column *f = column_of(t, hash);
	if (!f)
		return false;
	if (f->n && f->at[f->n - 1].example == example) {
		f->at[f->n - 1].value = fmaxf(f->at[f->n - 1].value, value);
		return true;
	}
	if (!mem_grow(&f->at, f->n, &f->room, sizeof *f->at))
		return false;
	f->at[f->n++] = (struct bins_entry){example, value};
	return true;
}

static int by_value(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;
	return (x > y) - (x < y);
}

static int by_hash(const void *a, const void *b)
{
	const struct bins_column *x = a, *y = b;
	return (x->hash > y->hash) - (x->hash < y->hash);
}

static void cut(struct bins_column *f, float *value)
{
	for (uint32_t k = 0; k < f->n; k++)
		value[k] = f->at[k].value;
	qsort(value, f->n, sizeof *value, by_value);
	f->edge[0] = value[0] / 2;
	f->bins = 1;
	for (unsigned k = 1; k < BINS; k++) {
		float e = value[(size_t)k * f->n / BINS];
		if (e > f->edge[f->bins - 1] && e < value[f->n - 1])
			f->edge[f->bins++] = e;
	}
}

static uint8_t bin_of(const struct bins_column *f, float value)
{
	unsigned b = 0;
	while (b < f->bins && value > f->edge[b])
		b++;
	return (uint8_t)b;
}

bool bins_close(struct bins *t, uint32_t n)
{
	float *value = malloc((n + 1) * sizeof *value);
	uint32_t *first = calloc(n + 2, sizeof *first);
	size_t total = 0;
	for (uint32_t j = 0; j < t->n_column; j++)
		total += t->column[j].n;
	struct bins_cell *cell = malloc((total + 1) * sizeof *cell);
	if (!value || !first || !cell) {
		free(value);
		free(first);
		free(cell);
		return false;
	}
	qsort(t->column, t->n_column, sizeof *t->column, by_hash);
	memset(t->slot, 0, sizeof t->slot);
	for (uint32_t j = 0; j < t->n_column; j++) {
		uint32_t k = t->column[j].hash & (BINS_SLOTS - 1);
		while (t->slot[k])
			k = (k + 1) & (BINS_SLOTS - 1);
		t->slot[k] = j + 1;
		cut(&t->column[j], value);
		for (uint32_t e = 0; e < t->column[j].n; e++)
			first[t->column[j].at[e].example + 2]++;
	}
	for (uint32_t i = 2; i < n + 2; i++)
		first[i] += first[i - 1];
	for (uint32_t j = 0; j < t->n_column; j++)
		for (uint32_t e = 0; e < t->column[j].n; e++)
			cell[first[t->column[j].at[e].example + 1]++] = (struct bins_cell){(uint16_t)j, bin_of(&t->column[j], t->column[j].at[e].value)};
	free(value);
	free(t->first);
	free(t->cell);
	t->first = first;
	t->cell = cell;
	t->n = n;
	return true;
}

void bins_free(struct bins *t)
{
	for (uint32_t j = 0; j < t->n_column; j++)
		free(t->column[j].at);
	free(t->column);
	free(t->first);
	free(t->cell);
}

/* ---- trees */

struct sum { double slope, bend; };
enum { LEVEL = (TREES_ASK + 1) / 2 }; /* places of the last level of questions */

struct grower {
	const struct bins *t;
	const struct forest_setup *s;
	const struct forest_task *k;
	float (*score)[TREES_CLASSES], (*chance)[TREES_CLASSES]; /* [n] */
	uint8_t *place; /* [n] question or, behind them, leaf */
	float *counts;  /* [n] how much in this round, of what is taken */
	uint16_t *picked; /* [n_column] 1 and its place among those that may be asked for; 0: not */
	uint16_t n_picked;
	struct sum (*bin)[LEVEL][BINS + 1]; /* [n_column] by picked */
	uint32_t *mine, n_mine; /* what is learned from */
	uint32_t *taken, n_taken, *first; /* of it, what the trees of this round look at; and where in cell its cells that are picked begin */
	struct bins_cell *cell; /* column: its place among those that may be asked for */
	uint8_t *above;         /* [TREES_ASK] of the tree at hand: the bin that each question asks for */
	uint64_t random;
};

static void begin_round(struct grower *g)
{
	for (uint32_t k = 0; k < g->n_mine; k++) {
		uint32_t i = g->mine[k];
		memcpy(g->chance[i], g->score[i], sizeof *g->chance);
		linear_softmax(g->chance[i], TREES_CLASSES);
	}
}

static struct sum slope_of(const struct grower *g, uint32_t i, unsigned c)
{
	float p = g->chance[i][c], w = g->counts[i];
	return (struct sum){(double)((p - (g->k->label[i] == c)) * w), (double)(p * (1 - p) * w)};
}

/* Which examples and features the trees of this round look at. */
static void pick(struct grower *g)
{
	uint16_t n = 0;
	uint32_t n_cell = 0;
	g->n_taken = 0;
	for (uint32_t j = 0; j < g->t->n_column; j++)
		g->picked[j] = random_unit(&g->random) < g->s->columns && g->t->column[j].n >= LEAST ? ++n : 0;
	g->n_picked = n;
	for (uint32_t k = 0; k < g->n_mine; k++) {
		uint32_t i = g->mine[k];
		bool sure = g->k->label[i] == 0 && 1 - g->chance[i][0] < SURE;
		float part = sure ? TAKEN_SURE : TAKEN;
		if (random_unit(&g->random) >= part)
			continue;
		g->counts[i] = g->k->weight[i] * (sure ? TAKEN / TAKEN_SURE : 1);
		g->first[g->n_taken] = n_cell;
		g->taken[g->n_taken++] = i;
		for (uint32_t e = g->t->first[i]; e < g->t->first[i + 1]; e++)
			if (g->picked[g->t->cell[e].column])
				g->cell[n_cell++] = (struct bins_cell){(uint16_t)(g->picked[g->t->cell[e].column] - 1), g->t->cell[e].bin};
	}
	g->first[g->n_taken] = n_cell;
}

static double worth(struct sum s, double l2) { return s.slope * s.slope / (s.bend + l2); }

/* The best question for each place of a level. */
static void questions(struct grower *g, unsigned c, unsigned from, unsigned to, struct tree *tree)
{
	struct sum all[LEVEL] = {{0, 0}};
	double best[LEVEL], l2 = (double)g->s->l2;
	memset(g->bin, 0, g->n_picked * sizeof *g->bin);
	for (uint32_t m = 0; m < g->n_taken; m++) {
		uint32_t i = g->taken[m];
		struct sum s = slope_of(g, i, c);
		unsigned place = g->place[i] - from;
		all[place].slope += s.slope;
		all[place].bend += s.bend;
		for (uint32_t e = g->first[m]; e < g->first[m + 1]; e++) {
			struct sum *b = &g->bin[g->cell[e].column][place][g->cell[e].bin];
			b->slope += s.slope;
			b->bend += s.bend;
		}
	}
	for (unsigned k = 0; k < to - from; k++) {
		tree->feature[from + k] = TREES_NEVER;
		best[k] = 1e-3;
	}
	for (uint32_t j = 0; j < g->t->n_column; j++) {
		if (!g->picked[j])
			continue;
		const struct bins_column *f = &g->t->column[j];
		for (unsigned k = 0; k < to - from; k++) {
			struct sum above = {0, 0};
			for (unsigned b = f->bins; b > 0; b--) {
				above.slope += g->bin[g->picked[j] - 1][k][b].slope;
				above.bend += g->bin[g->picked[j] - 1][k][b].bend;
				struct sum rest = {all[k].slope - above.slope, all[k].bend - above.bend};
				double gain = worth(above, l2) + worth(rest, l2) - worth(all[k], l2);
				if (above.bend >= 1 && rest.bend >= 1 && gain > best[k]) {
					best[k] = gain;
					tree->feature[from + k] = (uint16_t)j;
					tree->above[from + k] = f->edge[b - 1];
					g->above[from + k] = (uint8_t)b;
				}
			}
		}
	}
}

/* The bin of a feature in example i. */
static unsigned bin_at(const struct bins *t, uint32_t i, unsigned column)
{
	uint32_t b = t->first[i], e = t->first[i + 1];
	while (b < e) {
		uint32_t m = (b + e) / 2;
		if (t->cell[m].column < column)
			b = m + 1;
		else
			e = m;
	}
	return b < t->first[i + 1] && t->cell[b].column == column ? t->cell[b].bin : 0;
}

static unsigned below(const struct bins *t, uint32_t i, const struct tree *tree, const uint8_t *above, unsigned k)
{
	return 2 * k + 1 + (tree->feature[k] != TREES_NEVER && bin_at(t, i, tree->feature[k]) >= above[k]);
}

/* Moves all examples one level down. */
static void descend(struct grower *g, const struct tree *tree)
{
	for (uint32_t m = 0; m < g->n_mine; m++)
		g->place[g->mine[m]] = (uint8_t)below(g->t, g->mine[m], tree, g->above, g->place[g->mine[m]]);
}

static void grow_tree(struct grower *g, unsigned c, struct tree *tree)
{
	struct sum leaf[TREES_LEAF] = {{0, 0}};
	for (uint32_t m = 0; m < g->n_mine; m++)
		g->place[g->mine[m]] = 0;
	*tree = (struct tree){.feature = {0}};
	for (unsigned level = 0, from = 0; level < TREES_DEPTH; level++, from = 2 * from + 1) {
		questions(g, c, from, 2 * from + 1, tree);
		descend(g, tree);
	}
	for (uint32_t m = 0; m < g->n_taken; m++) {
		struct sum s = slope_of(g, g->taken[m], c);
		leaf[g->place[g->taken[m]] - TREES_ASK].slope += s.slope;
		leaf[g->place[g->taken[m]] - TREES_ASK].bend += s.bend;
	}
	for (unsigned k = 0; k < TREES_LEAF; k++)
		tree->leaf[k] = (float)(-leaf[k].slope / (leaf[k].bend + (double)g->s->l2)) * g->s->rate;
	for (uint32_t m = 0; m < g->n_mine; m++)
		g->score[g->mine[m]][c] += tree->leaf[g->place[g->mine[m]] - TREES_ASK];
}

/* The score of an example that was not learned from. */
static void climb(const struct bins *t, uint32_t i, const struct tree *tree, const uint8_t *above, unsigned n, float score[TREES_CLASSES])
{
	for (unsigned k = 0; k < n; k++) {
		unsigned place = 0;
		for (unsigned level = 0; level < TREES_DEPTH; level++)
			place = below(t, i, &tree[k], above + k * TREES_ASK, place);
		score[k % TREES_CLASSES] += tree[k].leaf[place - TREES_ASK];
	}
}

bool forest_grow(const struct bins *t, const struct forest_setup *s, const struct forest_task *k, float (*score)[TREES_CLASSES], float start[TREES_CLASSES], struct tree *tree)
{
	struct grower g = {.t = t, .s = s, .k = k, .score = score, .chance = malloc((t->n + 1) * sizeof *g.chance), .place = malloc(t->n + 1),
	                   .counts = malloc((t->n + 1) * sizeof *g.counts), .picked = malloc((t->n_column + 1) * sizeof *g.picked),
	                   .bin = malloc((t->n_column + 1) * sizeof *g.bin), .mine = malloc((t->n + 1) * sizeof *g.mine), .taken = malloc((t->n + 1) * sizeof *g.taken),
	                   .first = malloc((t->n + 2) * sizeof *g.first), .cell = malloc((t->first[t->n] + 1) * sizeof *g.cell), .random = 1};
	unsigned n = s->trees * TREES_CLASSES;
	uint8_t *above = malloc((size_t)n * TREES_ASK + 1);
	double count[TREES_CLASSES] = {1, 1, 1};
	bool ok = g.chance && g.place && g.counts && g.picked && g.bin && g.mine && g.taken && g.first && g.cell && above;
	for (uint32_t i = 0; ok && i < t->n; i++)
		if (k->learn[i]) {
			g.mine[g.n_mine++] = i;
			count[k->label[i]] += (double)k->weight[i];
		}
	for (unsigned c = 0; ok && c < TREES_CLASSES; c++) {
		start[c] = (float)log(count[c] / (count[0] + count[1] + count[2]));
		for (uint32_t i = 0; i < t->n; i++)
			score[i][c] = start[c];
	}
	for (unsigned i = 0; ok && i < n; i++) {
		if (i % TREES_CLASSES == 0) {
			begin_round(&g);
			pick(&g);
		}
		g.above = above + (size_t)i * TREES_ASK;
		grow_tree(&g, i % TREES_CLASSES, &tree[i]);
	}
	for (uint32_t i = 0; ok && i < t->n; i++)
		if (!k->learn[i])
			climb(t, i, tree, above, n, score[i]);
	free(g.chance);
	free(g.place);
	free(g.counts);
	free(g.picked);
	free(g.bin);
	free(g.mine);
	free(g.taken);
	free(g.first);
	free(g.cell);
	free(above);
	return ok;
}
