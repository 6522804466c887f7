/*
 * train-stance.c -- learning stance.model: how much what is seen of a candidate counts.
 *
 *	train-stance [-o OUT.model] [-n TREES] [-r RATE] [-l L2] [-q] CANDIDATES.tsv ...
 *
 * A line of CANDIDATES (candidates.py makes it) has the item, who it is of, the label, its weight, what was seen, and readings of its words.
 * Items are cut into folds. First a model of the words, then trees that see what it says of articles that it did not learn from, then the trees
 * of the second look (second.c), which see the chances that the first ones, grown without the article, give it and those around it, and what was heard (heard.c). What is printed comes of items that were not learned from; -q leaves out
 * what would be so of the second trees.
 * Of a file whose name begins with "=" nothing is printed; one that begins with "@" is not learned from, and has a curve of its own.
 */
#include "../../core/core.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/linear.h"
#include "../../core/model.h"
#include "candidate.h"
#include "train-trees.h"
#include "train-words.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FOLDS = 3, FEWER = 2 /* of those without a stance, when folds are learned from: every second one, which counts twice */ };

struct example { uint32_t item, holder, target, fold; int kind; bool belongs; }; /* kind: 0 printed, 1 not, 2 and more: of that test file */

struct heard { uint32_t example, hash; float value; };

struct data {
	struct bins seen;
	struct heard *heard; /* [n_heard] what only the second look sees */
	uint32_t n_heard, room_heard;
	struct example *at; /* [n] */
	uint8_t *label;     /* [n] */
	float *weight;      /* [n] */
	bool *learn;        /* [n] */
	bool *idle;         /* [n] not to be looked at again */
	float (*chance)[TREES_CLASSES]; /* [n] */
	uint32_t n, room, room_label, room_weight, n_item;
	char item[256];     /* the last one's name */
};

static char *cell(char **line)
{
	char *at = *line, *end = at ? strchr(at, '\t') : NULL;
	*line = end ? end + 1 : NULL;
	if (end)
		*end = 0;
	return at;
}

/* What is seen of the last example; what is heard is put aside. */
static bool see(struct data *d, const char *what, const char *of, float value)
{
	uint32_t hash = candidate_feature(what, of);
	if (strncmp(what, "heard", 5) != 0)
		return bins_see(&d->seen, d->n, hash, value);
	if (!mem_grow(&d->heard, d->n_heard, &d->room_heard, sizeof *d->heard))
		return false;
	d->heard[d->n_heard++] = (struct heard){d->n, hash, value};
	return true;
}

static bool read_line(char *line, int kind, struct data *d, struct words_learner *w)
{
	char *name = cell(&line), *pair = cell(&line), *label = cell(&line), *weight = cell(&line), *seen = cell(&line), *readings = cell(&line);
	if (!readings)
		return true;
	uint32_t fold = feat_bytes(name, strcspn(name, "#")) % FOLDS;
	float counts = strtof(weight, NULL);
	/* of a held-back file: by what was learned from all */
	if (!words_read(w, readings, d->n, kind < 2 ? fold % WORDS_FOLDS : WORDS_FOLDS, counts, kind < 2 && counts > 0))
		return false;
	if (!mem_grow(&d->at, d->n, &d->room, sizeof *d->at) || !mem_grow(&d->label, d->n, &d->room_label, sizeof *d->label) || !mem_grow(&d->weight, d->n, &d->room_weight, sizeof *d->weight))
		return false;
	if (strcmp(name, d->item) != 0)
		d->n_item++;
	snprintf(d->item, sizeof d->item, "%s", name);
	struct example *x = &d->at[d->n];
	*x = (struct example){d->n_item, *pair == '-' ? NOWHERE : (uint32_t)atoi(pair), (uint32_t)atoi(strchr(pair, '>') + 1), fold, kind, false};
	d->label[d->n] = (uint8_t)atoi(label);
	d->weight[d->n] = counts;
	for (char *s, *part = strtok_r(seen, "|", &s); part; part = strtok_r(NULL, "|", &s)) {
		char *slash = strchr(part, '/'), *colon = slash ? strrchr(slash, ':') : NULL;
		if (!colon)
			continue;
		*slash = *colon = 0;
		x->belongs |= strcmp(part, "belongs") == 0 && strcmp(slash + 1, "holder") == 0;
		if (!see(d, part, slash + 1, strtof(colon + 1, NULL)))
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
	float sum[3] = {0, 0, 0};
	for (size_t i = 0; ok && i < w->data.n_example; i++) {
		const struct words_reading *r = &w->at[i];
		const char *type = r->type == 'q' ? "quoted" : r->type == 't' ? "told" : r->type == 'f' ? "follows" : "author";
		for (unsigned c = WEIGH_FOR; ok && c <= WEIGH_AGAINST; c++) {
			sum[c] = fminf(chance[i][c] + (i && w->at[i - 1].candidate == r->candidate ? sum[c] : 0), 6);
			ok = bins_see(&d->seen, r->candidate, candidate_feature(name[c], type), chance[i][c]) && bins_see(&d->seen, r->candidate, candidate_feature(name[c], ""), chance[i][c]) &&
			     bins_see(&d->seen, r->candidate, candidate_feature("sum of words", c == WEIGH_FOR ? "for" : "against"), sum[c]);
		}
	}
	free(chance);
	return ok;
}

/* ---- the second look */

static struct arena scratch;

static void *take(qn_run *r, size_t n)
{
	(void)r;
	return arena_alloc(&scratch, n);
}

/* Lets second.c see examples [b, e) of an item, which have their chances. */
static bool see_item(struct data *d, uint32_t b, uint32_t e)
{
	static const struct qn_host host = {.scratch = take};
	qn_run run = {.host = &host};
	struct stance_article a = {.r = &run};
	struct candidates c = {0};
	arena_reset(&scratch);
	for (uint32_t i = b; i < e; i++) {
		struct candidate *p = candidate_pair(&a, &c, d->at[i].holder, d->at[i].target);
		if (!p || c.n != i - b + 1)
			return false;
		memcpy(p->chance, d->chance[i], sizeof p->chance);
		if (d->at[i].belongs)
			candidate_see(&a, &c, p, "belongs", "holder", 1);
		d->idle[i] = candidate_idle(p);
	}
	if (!candidates_again(&a, &c))
		return false;
	for (uint32_t i = b; i < e; i++)
		for (uint32_t k = c.at[i - b].first; k; k = c.seen[k - 1].next)
			if (c.seen[k - 1].hash != candidate_feature("belongs", "holder") && !bins_see(&d->seen, i, c.seen[k - 1].hash, c.seen[k - 1].value))
				return false;
	return true;
}

static bool see_second(struct data *d)
{
	bool ok = true;
	for (uint32_t k = 0; ok && k < d->n_heard; k++)
		ok = bins_see(&d->seen, d->heard[k].example, d->heard[k].hash, d->heard[k].value);
	for (uint32_t b = 0, e = 0; ok && b < d->n; b = e) {
		while (e < d->n && d->at[e].item == d->at[b].item)
			e++;
		ok = see_item(d, b, e);
	}
	arena_free(&scratch);
	return ok && bins_close(&d->seen, d->n);
}

/* ---- trees */

struct forest { struct tree *tree; float start[TREES_CLASSES]; uint32_t n_feature; uint32_t *hash; };

static bool skipped(const struct data *d, uint32_t i) { return !d->label[i] && feat_end(feat(1, i)) % FEWER; }

static void count_fewer(struct data *d, float times)
{
	for (uint32_t i = 0; i < d->n; i++)
		d->weight[i] *= d->label[i] ? 1 : times;
}

/* Learns trees from all, and the chances of each example by those grown without its fold. */
static bool learn(struct data *d, const struct forest_setup *s, bool folds, struct forest *f)
{
	float (*score)[TREES_CLASSES] = malloc((d->n + 1) * sizeof *score);
	struct forest_task task = {d->label, d->weight, d->learn};
	f->tree = calloc(s->trees * TREES_CLASSES + 1, sizeof *f->tree);
	f->hash = malloc((d->seen.n_column + 1) * sizeof *f->hash);
	f->n_feature = d->seen.n_column;
	bool ok = score && f->tree && f->hash;
	for (uint32_t j = 0; ok && j < d->seen.n_column; j++)
		f->hash[j] = d->seen.column[j].hash;
	for (unsigned fold = folds ? 0 : FOLDS; ok && fold <= FOLDS; fold++) { /* the last one: from all */
		for (uint32_t i = 0; i < d->n; i++)
			d->learn[i] = d->at[i].kind < 2 && d->weight[i] > 0 && d->at[i].fold != fold && !d->idle[i] && !(fold < FOLDS && skipped(d, i));
		count_fewer(d, fold < FOLDS ? FEWER : 1);
		ok = forest_grow(&d->seen, s, &task, score, f->start, f->tree);
		count_fewer(d, fold < FOLDS ? 1.f / FEWER : 1);
		for (uint32_t i = 0; ok && i < d->n; i++)
			if (!d->idle[i] && (d->at[i].kind < 2 ? d->at[i].fold == fold : fold == FOLDS)) {
				memcpy(d->chance[i], score[i], sizeof *score);
				linear_softmax(d->chance[i], TREES_CLASSES);
			}
	}
	free(score);
	return ok;
}

static void forest_free(struct forest *f)
{
	free(f->tree);
	free(f->hash);
}

/* ---- figures */

struct scored { float chance; bool right, wrong; };

static int by_chance(const void *a, const void *b)
{
	const struct scored *x = a, *y = b;
	return (x->chance < y->chance) - (x->chance > y->chance);
}

/* Rows above each chance: how many are right, how many of the stances are found, how many have the wrong sign. */
static void print_curve(const char *name, const struct data *d, int kind, struct scored *s)
{
	static const float at[] = {0.8f, 0.7f, 0.6f, 0.5f, 0.45f, 0.4f, 0.35f, 0.3f, 0.25f, 0.2f};
	uint32_t n = 0, i = 0, right = 0, wrong = 0, stances = 0, side = 0;
	double loss = 0;
	for (uint32_t k = 0; k < d->n; k++)
		if (d->at[k].kind == kind && d->weight[k] > 0) {
			const float *p = d->chance[k];
			uint32_t c = p[WEIGH_AGAINST] > p[WEIGH_FOR] ? WEIGH_AGAINST : WEIGH_FOR, label = d->label[k];
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

static void *pack_trees(const struct forest *f, const struct forest_setup *s, size_t *bytes)
{
	struct trees_head head = {f->n_feature, s->trees, {f->start[0], f->start[1], f->start[2]}, 1};
	size_t n_trees = (size_t)s->trees * TREES_CLASSES * sizeof *f->tree;
	*bytes = sizeof head + f->n_feature * sizeof *f->hash + n_trees;
	char *all = malloc(*bytes);
	if (!all)
		return NULL;
	memcpy(all, &head, sizeof head);
	memcpy(all + sizeof head, f->hash, f->n_feature * sizeof *f->hash);
	memcpy(all + *bytes - n_trees, f->tree, n_trees);
	return all;
}

static bool write_model(const char *out, const struct forest_setup *s, const struct forest *first, const struct forest *second, const struct linear_weights *words)
{
	enum { MOST = 1 << 20 };
	char why[256];
	size_t n_first, n_second, n_read;
	void *trees = pack_trees(first, s, &n_first), *again = pack_trees(second, s, &n_second), *read = linear_pack(words, MOST, &n_read);
	struct model_part part[] = {{"trees", trees, n_first}, {"again", again, n_second}, {"words", read, n_read}};
	bool ok = trees && again && read && (model_write(out, "stance 2", part, 3, why, sizeof why) || (fprintf(stderr, "%s\n", why), false));
	free(trees);
	free(again);
	free(read);
	return ok;
}

static void print_curves(const char *which, const struct data *d, char **file, int n, bool folds, struct scored *s)
{
	if (folds) {
		printf("-- %s, by folds\n", which);
		print_curve("learned", d, 0, s);
	}
	for (int i = 0; i < n; i++)
		if (file[i][0] == '@') {
			printf("-- %s\n", which);
			print_curve(file[i] + 1, d, 2 + i, s);
		}
	fflush(stdout);
}

int main(int argc, char **argv)
{
	struct forest_setup setup = {.trees = 400, .rate = 0.06f, .l2 = 10, .columns = 0.2f};
	static struct data d;
	struct words_learner w = {.setup = {.n_class = 3, .epochs = 4, .rate = 0.1f, .l1 = 2e-6f, .l2 = 1e-4f, .min_count = 2, .seed = 1}};
	struct linear_weights words = {0};
	struct forest first = {0}, second = {0};
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
		int kind = argv[i][0] == '=' ? 1 : argv[i][0] == '@' ? 2 + i - optind : 0;
		ok = read_file(argv[i] + (kind > 0), kind, &d, &w);
	}
	ok = ok && see_words(&d, &w, &words) && bins_close(&d.seen, d.n);
	d.learn = calloc(d.n + 1, 1);
	d.idle = calloc(d.n + 1, 1);
	d.chance = calloc(d.n + 1, sizeof *d.chance);
	struct scored *s = calloc(d.n + 1, sizeof *s);
	ok = ok && d.learn && d.idle && d.chance && s;
	ok = ok && learn(&d, &setup, true, &first);
	if (ok)
		print_curves("first", &d, argv + optind, argc - optind, true, s);
	ok = ok && see_second(&d) && learn(&d, &setup, folds, &second);
	if (ok)
		print_curves("second look", &d, argv + optind, argc - optind, folds, s);
	ok = ok && (!out || write_model(out, &setup, &first, &second, &words));
	bins_free(&d.seen);
	free(d.at);
	free(d.heard);
	free(d.label);
	free(d.weight);
	free(d.learn);
	free(d.idle);
	free(d.chance);
	free(s);
	forest_free(&first);
	forest_free(&second);
	words_free(&w);
	linear_weights_free(&words);
	return ok ? 0 : 1;
}
