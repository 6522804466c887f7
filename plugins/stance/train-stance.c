/*
 * train-stance.c -- learning stance.model: how much what is seen of a candidate counts.
 *
 *	train-stance [-o OUT.model] [-n TREES] [-r RATE] [-l L2] CANDIDATES.tsv ...
 *
 * A line of CANDIDATES (candidates.py makes it) has the item, the label, its weight, and "what/of:value|...". Trees (trees.h) are grown one
 * after the other, each on a part of the examples and of the features, along the slope of the log loss, by its second order (Chen and
 * Guestrin 2016). Items are cut into folds: what is printed comes of items that were not learned from. Of a file whose name begins with "="
 * nothing is printed; one that begins with "@" is not learned from, and has a curve of its own.
 */
#include "../../core/core.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/linear.h"
#include "../../core/learn/random.h"
#include "../../core/model.h"
#include "candidate.h"
#include "train-words.h"
#include "trees.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FOLDS = 6, BINS = 16, LEAST = 8 /* examples that a feature must be seen in */ };

struct entry { uint32_t example; float value; uint8_t bin; };
struct feature { uint32_t hash, n, room, bins; struct entry *at; float edge[BINS + 1]; }; /* bin k: up to edge[k]; bin 0: nothing seen */
struct example { uint32_t label, fold; float weight; int kind; }; /* kind: 0 printed, 1 not, 2 and more: of that test file */

struct data {
	struct feature *feature; /* [n_feature] */
	uint32_t n_feature, room_feature;
	struct example *at; /* [n] */
	uint32_t n, room;
	uint32_t slot[1 << 14];
};

struct setup { unsigned trees; float rate, l2, columns; };

static struct feature *feature_of(struct data *d, uint32_t hash)
{
	uint32_t k = hash & ((1 << 14) - 1);
	while (d->slot[k] && d->feature[d->slot[k] - 1].hash != hash)
		k = (k + 1) & ((1 << 14) - 1);
	if (!d->slot[k]) {
		if (d->n_feature == TREES_FEATURES || !mem_grow(&d->feature, d->n_feature, &d->room_feature, sizeof *d->feature))
			return NULL;
		d->feature[d->n_feature++] = (struct feature){.hash = hash};
		d->slot[k] = d->n_feature;
	}
	return &d->feature[d->slot[k] - 1];
}

/* Of two values of an example the greater one counts; examples come in their order. */
static bool see(struct data *d, uint32_t example, uint32_t hash, float value)
{
	struct feature *f = feature_of(d, hash);
	if (!f)
		return false;
	if (f->n && f->at[f->n - 1].example == example) {
		f->at[f->n - 1].value = fmaxf(f->at[f->n - 1].value, value);
		return true;
	}
	if (!mem_grow(&f->at, f->n, &f->room, sizeof *f->at))
		return false;
	f->at[f->n++] = (struct entry){example, value, 0};
	return true;
}

static char *cell(char **line)
{
	char *at = *line, *end = at ? strchr(at, '\t') : NULL;
	*line = end ? end + 1 : NULL;
	if (end)
		*end = 0;
	return at;
}

static bool read_line(char *line, int kind, struct data *d, struct words_learner *w)
{
	char *name = cell(&line), *label = cell(&line), *weight = cell(&line), *seen = cell(&line), *readings = cell(&line);
	if (!readings)
		return true;
	uint32_t fold = feat_bytes(name, strlen(name)) % FOLDS;
	/* of a held-back file: by what was learned from all */
	if (!words_read(w, readings, d->n, kind < 2 ? fold % WORDS_FOLDS : WORDS_FOLDS, strtof(weight, NULL), kind < 2))
		return false;
	if (!mem_grow(&d->at, d->n, &d->room, sizeof *d->at))
		return false;
	d->at[d->n] = (struct example){(uint32_t)atoi(label), fold, strtof(weight, NULL), kind};
	for (char *s, *part = strtok_r(seen, "|", &s); part; part = strtok_r(NULL, "|", &s)) {
		char *slash = strchr(part, '/'), *colon = slash ? strrchr(slash, ':') : NULL;
		if (!colon)
			continue;
		*slash = *colon = 0;
		if (!see(d, d->n, candidate_feature(part, slash + 1), strtof(colon + 1, NULL)))
			return false;
	}
	d->n++;
	return true;
}

static bool read_file(const char *path, int kind, struct data *d, struct words_learner *w)
{
	FILE *f = fopen(path, "r");
	char *line = NULL;
	size_t room = 0;
	bool ok = f || (perror(path), false);
	while (ok && getline(&line, &room, f) > 0)
		ok = read_line(line, kind, d, w);
	free(line);
	if (f)
		fclose(f);
	return ok;
}

/* Adds what words say, learned from the other folds, to what is seen of the candidates. */
static bool see_words(struct data *d, struct words_learner *w, struct linear_weights *all)
{
	static const char *const name[] = {"", "words for", "words against"};
	float (*chance)[3] = malloc((w->data.n_example + 1) * sizeof *chance);
	bool ok = chance && words_learn(w, chance, all);
	for (size_t i = 0; ok && i < w->data.n_example; i++) {
		const struct words_reading *r = &w->at[i];
		const char *type = r->type == 'q' ? "quoted" : r->type == 't' ? "told" : r->type == 'f' ? "follows" : "author";
		for (unsigned c = WEIGH_FOR; ok && c <= WEIGH_AGAINST; c++)
			ok = see(d, r->candidate, candidate_feature(name[c], type), chance[i][c]) && see(d, r->candidate, candidate_feature(name[c], ""), chance[i][c]);
	}
	free(chance);
	return ok;
}

static int by_value(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;
	return (x > y) - (x < y);
}

static int by_hash(const void *a, const void *b)
{
	const struct feature *x = a, *y = b;
	return (x->hash > y->hash) - (x->hash < y->hash);
}

/* Cuts the values of each feature into bins of as many examples. */
static bool make_bins(struct data *d)
{
	float *value = malloc((d->n + 1) * sizeof *value);
	if (!value)
		return false;
	qsort(d->feature, d->n_feature, sizeof *d->feature, by_hash);
	for (uint32_t i = 0; i < d->n_feature; i++) {
		struct feature *f = &d->feature[i];
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
		for (uint32_t k = 0; k < f->n; k++) {
			unsigned b = 0;
			while (b < f->bins && f->at[k].value > f->edge[b])
				b++;
			f->at[k].bin = (uint8_t)b;
		}
	}
	free(value);
	return true;
}

struct grower { /* of one forest */
	const struct data *d;
	const struct setup *s;
	float (*score)[TREES_CLASSES]; /* [n] */
	bool *learn;                   /* [n] is learned from */
	float *slope, *bend;           /* [n] of the loss */
	uint8_t *place;                /* [n] question or, behind them, leaf */
	bool *taken;                   /* [n] by this tree */
	uint64_t random;
	double start[TREES_CLASSES];
};

static void slopes(struct grower *g, unsigned c)
{
	for (uint32_t i = 0; i < g->d->n; i++) {
		float p[TREES_CLASSES];
		g->place[i] = 0;
		g->taken[i] = g->learn[i] && random_unit(&g->random) < 0.7f;
		if (!g->learn[i])
			continue;
		memcpy(p, g->score[i], sizeof p);
		linear_softmax(p, TREES_CLASSES);
		g->slope[i] = (p[c] - (g->d->at[i].label == c)) * g->d->at[i].weight;
		g->bend[i] = p[c] * (1 - p[c]) * g->d->at[i].weight;
	}
}

struct sum { double slope, bend; };

static double worth(struct sum s, double l2) { return s.slope * s.slope / (s.bend + l2); }

/* The best question for each place of a level. */
static void questions(struct grower *g, unsigned from, unsigned to, const bool *column, struct tree *t)
{
	struct sum all[TREES_ASK + TREES_LEAF] = {{0, 0}}, bin[TREES_ASK][BINS + 1];
	double best[TREES_ASK];
	for (uint32_t i = 0; i < g->d->n; i++)
		if (g->taken[i]) {
			all[g->place[i]].slope += g->slope[i];
			all[g->place[i]].bend += g->bend[i];
		}
	for (unsigned k = from; k < to; k++) {
		t->feature[k] = TREES_NEVER;
		best[k] = 1e-3;
	}
	for (uint32_t j = 0; j < g->d->n_feature; j++) {
		const struct feature *f = &g->d->feature[j];
		if (!column[j] || f->n < LEAST)
			continue;
		memset(bin, 0, sizeof bin);
		for (uint32_t e = 0; e < f->n; e++) {
			uint32_t i = f->at[e].example;
			if (g->taken[i]) {
				bin[g->place[i]][f->at[e].bin].slope += g->slope[i];
				bin[g->place[i]][f->at[e].bin].bend += g->bend[i];
			}
		}
		for (unsigned k = from; k < to; k++) {
			struct sum above = {0, 0};
			for (unsigned b = f->bins; b > 0; b--) {
				above.slope += bin[k][b].slope;
				above.bend += bin[k][b].bend;
				struct sum rest = {all[k].slope - above.slope, all[k].bend - above.bend};
				double gain = worth(above, (double)g->s->l2) + worth(rest, (double)g->s->l2) - worth(all[k], (double)g->s->l2);
				if (above.bend >= 1 && rest.bend >= 1 && gain > best[k]) {
					best[k] = gain;
					t->feature[k] = (uint16_t)j;
					t->above[k] = f->edge[b - 1];
				}
			}
		}
	}
}

/* Moves all examples one level down. */
static void descend(struct grower *g, unsigned from, unsigned to, const struct tree *t, bool *up)
{
	memset(up, 0, g->d->n);
	for (unsigned k = from; k < to; k++) {
		const struct feature *f = t->feature[k] == TREES_NEVER ? NULL : &g->d->feature[t->feature[k]];
		for (uint32_t e = 0; f && e < f->n; e++)
			if (g->place[f->at[e].example] == k && f->at[e].value > t->above[k])
				up[f->at[e].example] = true;
	}
	for (uint32_t i = 0; i < g->d->n; i++)
		g->place[i] = (uint8_t)(2 * g->place[i] + 1 + up[i]);
}

static void grow_tree(struct grower *g, unsigned c, bool *column, bool *up, struct tree *t)
{
	struct sum leaf[TREES_LEAF] = {{0, 0}};
	slopes(g, c);
	for (uint32_t j = 0; j < g->d->n_feature; j++)
		column[j] = random_unit(&g->random) < g->s->columns;
	*t = (struct tree){.feature = {0}};
	for (unsigned level = 0, from = 0; level < TREES_DEPTH; level++, from = 2 * from + 1) {
		questions(g, from, 2 * from + 1, column, t);
		descend(g, from, 2 * from + 1, t, up);
	}
	for (uint32_t i = 0; i < g->d->n; i++)
		if (g->taken[i]) {
			leaf[g->place[i] - TREES_ASK].slope += g->slope[i];
			leaf[g->place[i] - TREES_ASK].bend += g->bend[i];
		}
	for (unsigned k = 0; k < TREES_LEAF; k++)
		t->leaf[k] = (float)(-leaf[k].slope / (leaf[k].bend + (double)g->s->l2)) * g->s->rate;
	for (uint32_t i = 0; i < g->d->n; i++)
		g->score[i][c] += t->leaf[g->place[i] - TREES_ASK];
}

/* Learns from g->learn; the scores of all examples are told in g->score. tree[trees][classes], or NULL. False if memory runs out. */
static bool grow_forest(struct grower *g, struct tree *tree)
{
	bool *column = malloc(g->d->n_feature + 1), *up = malloc(g->d->n + 1);
	double count[TREES_CLASSES] = {1, 1, 1};
	struct tree t;
	g->random = 1;
	for (uint32_t i = 0; i < g->d->n; i++)
		if (g->learn[i])
			count[g->d->at[i].label] += (double)g->d->at[i].weight;
	for (unsigned c = 0; c < TREES_CLASSES; c++) {
		g->start[c] = log(count[c] / (count[0] + count[1] + count[2]));
		for (uint32_t i = 0; i < g->d->n; i++)
			g->score[i][c] = (float)g->start[c];
	}
	for (unsigned k = 0; column && up && k < g->s->trees; k++)
		for (unsigned c = 0; c < TREES_CLASSES; c++)
			grow_tree(g, c, column, up, tree ? &tree[k * TREES_CLASSES + c] : &t);
	bool ok = column && up;
	free(column);
	free(up);
	return ok;
}

/* ---- figures */

struct scored { float chance; bool right, wrong; };

static int by_chance(const void *a, const void *b)
{
	const struct scored *x = a, *y = b;
	return (x->chance < y->chance) - (x->chance > y->chance);
}

/* Rows above each chance: how many are right, how many of the stances are found, how many have the wrong sign. */
static void print_curve(const char *name, const struct data *d, float (*score)[TREES_CLASSES], int kind, struct scored *s)
{
	static const float at[] = {0.8f, 0.7f, 0.6f, 0.5f, 0.45f, 0.4f, 0.35f, 0.3f, 0.25f, 0.2f};
	uint32_t n = 0, i = 0, right = 0, wrong = 0, stances = 0, side = 0;
	double loss = 0;
	for (uint32_t k = 0; k < d->n; k++)
		if (d->at[k].kind == kind) {
			float p[TREES_CLASSES];
			memcpy(p, score[k], sizeof p);
			linear_softmax(p, TREES_CLASSES);
			uint32_t c = p[WEIGH_AGAINST] > p[WEIGH_FOR] ? WEIGH_AGAINST : WEIGH_FOR, label = d->at[k].label;
			s[n++] = (struct scored){p[c], label == c, label && label != c};
			stances += label > 0;
			side += label == c;
			loss -= log(fmax((double)p[label], 1e-6));
		}
	printf("%s: %u candidates, %u stances, loss %.4f, of all stances %.3f lean to their side\n", name, n, stances, loss / (n ? n : 1), side / (stances ? stances : 1.0));
	qsort(s, n, sizeof *s, by_chance);
	for (unsigned k = 0; stances && k < sizeof at / sizeof *at; k++) {
		for (; i < n && s[i].chance >= at[k]; i++) {
			right += s[i].right;
			wrong += s[i].wrong;
		}
		printf("  from %.2f: rows %5u, right %.3f, found %.3f, wrong sign %u\n", (double)at[k], i, i ? right / (double)i : 0, right / (double)stances, wrong);
	}
}

static bool cross_validate(struct grower *g, struct scored *s)
{
	float (*told)[TREES_CLASSES] = malloc((g->d->n + 1) * sizeof *told);
	bool ok = told != NULL;
	for (unsigned fold = 0; ok && fold < FOLDS; fold++) {
		for (uint32_t i = 0; i < g->d->n; i++)
			g->learn[i] = g->d->at[i].kind < 2 && g->d->at[i].fold != fold;
		ok = grow_forest(g, NULL);
		for (uint32_t i = 0; i < g->d->n; i++)
			if (g->d->at[i].fold == fold)
				memcpy(told[i], g->score[i], sizeof *told);
	}
	if (ok)
		print_curve("by folds", g->d, told, 0, s);
	free(told);
	return ok;
}

static bool write_model(const char *out, const struct grower *g, const struct tree *tree, const struct linear_weights *words)
{
	enum { MOST = 1 << 20 };
	const struct data *d = g->d;
	struct trees_head head = {d->n_feature, g->s->trees, {(float)g->start[0], (float)g->start[1], (float)g->start[2]}, 1};
	size_t n_trees = (size_t)g->s->trees * TREES_CLASSES * sizeof *tree, bytes = sizeof head + d->n_feature * sizeof(uint32_t) + n_trees;
	char why[256], *all = calloc(1, bytes), *at = all;
	if (!all)
		return false;
	memcpy(at, &head, sizeof head);
	at += sizeof head;
	for (uint32_t j = 0; j < d->n_feature; j++, at += sizeof(uint32_t))
		memcpy(at, &d->feature[j].hash, sizeof(uint32_t));
	memcpy(at, tree, n_trees);
	size_t n_read;
	void *read = linear_pack(words, MOST, &n_read);
	struct model_part part[] = {{"trees", all, bytes}, {"words", read, n_read}};
	bool ok = read && (model_write(out, "stance 1", part, 2, why, sizeof why) || (fprintf(stderr, "%s\n", why), false));
	free(read);
	free(all);
	return ok;
}

int main(int argc, char **argv)
{
	struct setup setup = {.trees = 400, .rate = 0.05f, .l2 = 10, .columns = 0.2f};
	static struct data d;
	struct words_learner w = {.setup = {.n_class = 3, .epochs = 4, .rate = 0.1f, .l1 = 2e-6f, .l2 = 1e-4f, .min_count = 2, .seed = 1}};
	struct linear_weights words = {0};
	const char *out = NULL;
	bool folds = true;
	for (int o; (o = getopt(argc, argv, "o:n:r:l:c:qe:R:1:2:m:")) != -1;)
		switch (o) {
		case 'o': out = optarg; break;
		case 'n': setup.trees = (unsigned)atoi(optarg); break;
		case 'r': setup.rate = strtof(optarg, NULL); break;
		case 'l': setup.l2 = strtof(optarg, NULL); break;
		case 'c': setup.columns = strtof(optarg, NULL); break;
		case 'e': w.setup.epochs = (unsigned)atoi(optarg); break;
		case 'R': w.setup.rate = strtof(optarg, NULL); break;
		case '1': w.setup.l1 = strtof(optarg, NULL); break;
		case '2': w.setup.l2 = strtof(optarg, NULL); break;
		case 'm': w.setup.min_count = (unsigned)atoi(optarg); break;
		case 'q': folds = false; break;
		default: return 2;
		}
	bool ok = true;
	for (int i = optind; ok && i < argc; i++) {
		int kind = argv[i][0] == '=' ? 1 : argv[i][0] == '@' ? 2 + i : 0;
		ok = read_file(argv[i] + (kind > 0), kind, &d, &w);
	}
	ok = ok && see_words(&d, &w, &words);
	struct grower g = {.d = &d, .s = &setup, .score = calloc(d.n + 1, sizeof *g.score), .learn = calloc(d.n + 1, 1), .slope = calloc(d.n + 1, sizeof(float)),
	                   .bend = calloc(d.n + 1, sizeof(float)), .place = calloc(d.n + 1, 1), .taken = calloc(d.n + 1, 1)};
	struct scored *s = calloc(d.n + 1, sizeof *s);
	struct tree *tree = calloc(setup.trees * TREES_CLASSES + 1, sizeof *tree);
	ok = ok && g.score && g.learn && g.slope && g.bend && g.place && g.taken && s && tree && make_bins(&d);
	ok = ok && (!folds || cross_validate(&g, s));
	for (uint32_t i = 0; ok && i < d.n; i++)
		g.learn[i] = d.at[i].kind < 2;
	ok = ok && grow_forest(&g, tree);
	for (int i = optind; ok && i < argc; i++)
		if (argv[i][0] == '@')
			print_curve(argv[i] + 1, &d, g.score, 2 + i, s);
	ok = ok && (!out || write_model(out, &g, tree, &words));
	for (uint32_t j = 0; j < d.n_feature; j++)
		free(d.feature[j].at);
	free(d.feature);
	free(d.at);
	free(g.score);
	free(g.learn);
	free(g.slope);
	free(g.bend);
	free(g.place);
	free(g.taken);
	free(s);
	free(tree);
	words_free(&w);
	linear_weights_free(&words);
	return ok ? 0 : 1;
}
