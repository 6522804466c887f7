/*
 * train-syntax.c -- a syntax model out of treebanks.
 *
 *	train-syntax [-d DEV.conllu] [-x PART]... [-r ROUNDS] WORDS.model OUT.model TREEBANK.conllu ...
 *
 * -x leaves out documents whose identifier has PART in it; -d scores the model on
 * other sentences when it is done. The parser learns from tags as the tagger
 * finds them in sentences that it has not learned from (four models, each trained
 * without a quarter), because that is what it will meet.
 */
#include "../../core/learn/perceptron.h"
#include "../../core/model.h"
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { FOLDS = 4 };

uint64_t random_next(uint64_t *state) /* xorshift64* (Vigna 2016) */
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 0x2545F4914F6CDD1Du;
}

void shuffle(uint32_t *order, uint32_t n, uint64_t *state)
{
	for (uint32_t i = n; i > 1; i--) {
		uint32_t j = (uint32_t)(random_next(state) % i), t = order[i - 1];
		order[i - 1] = order[j];
		order[j] = t;
	}
}

void progress(const char *what, unsigned round, unsigned rounds, double right)
{
	static struct timespec began;
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (!began.tv_sec)
		began = now;
	fprintf(stderr, "%6.0f s  %s: round %u of %u, %.2f %% right\n", (double)(now.tv_sec - began.tv_sec), what, round, rounds, right);
}

/* ---- tags */

static unsigned best_of(const float *score, unsigned n)
{
	unsigned best = 0;
	for (unsigned k = 1; k < n; k++)
		if (score[k] > score[best])
			best = k;
	return best;
}

/* One sentence: tags go to s.tag; learns from its mistakes if `learn`. Answers how many were right. */
static uint32_t tag_one(struct perceptron *p, struct gold *g, unsigned n_tag, bool learn)
{
	uint32_t f[SYNTAX_FEATURES], right = 0;
	float score[MOST_TAGS];
	uint8_t before = NO_TAG, before2 = NO_TAG;
	for (uint32_t i = 0; i < g->s.n; i++) {
		unsigned n = tag_features(&g->s, i, f);
		n += tag_history(&g->s, i, before, before2, f + n);
		perceptron_score(p, f, n, score);
		unsigned best = best_of(score, n_tag);
		right += best == g->tag[i];
		if (learn) {
			if (best != g->tag[i])
				perceptron_update(p, f, n, g->tag[i], best, 1);
			perceptron_tick(p);
		}
		before2 = before;
		before = g->s.tag[i] = (uint8_t)best;
	}
	return right;
}

/* Learns from all sentences but those of a fold (FOLDS: from all). */
static bool train_tags(struct perceptron *p, struct treebank *b, unsigned n_tag, unsigned fold, unsigned rounds, uint64_t seed)
{
	uint32_t *order = malloc((b->n + 1) * sizeof *order), n = 0;
	if (!order || !perceptron_init(p, MOST_TAGS))
		return false;
	for (uint32_t i = 0; i < b->n; i++)
		if (b->at[i].fold % FOLDS != fold)
			order[n++] = i;
	for (unsigned round = 1; round <= rounds; round++) {
		uint64_t right = 0, all = 0;
		shuffle(order, n, &seed);
		for (uint32_t i = 0; i < n; i++) {
			right += tag_one(p, &b->at[order[i]], n_tag, true);
			all += b->at[order[i]].s.n;
		}
		progress(fold == FOLDS ? "tags" : "tags of a fold", round, rounds, 100.0 * (double)right / (double)all);
	}
	perceptron_average(p);
	free(order);
	return !p->failed;
}

/* Tags every sentence by a model that has not learned from it. */
static bool jackknife(struct treebank *b, unsigned n_tag, unsigned rounds)
{
	for (unsigned fold = 0; fold < FOLDS; fold++) {
		struct perceptron p;
		uint64_t right = 0, all = 0;
		if (!train_tags(&p, b, n_tag, fold, rounds, 77 + fold))
			return false;
		for (uint32_t i = 0; i < b->n; i++)
			if (b->at[i].fold % FOLDS == fold) {
				right += tag_one(&p, &b->at[i], n_tag, false);
				all += b->at[i].s.n;
			}
		progress("tags unseen", fold + 1, FOLDS, 100.0 * (double)right / (double)all);
		perceptron_free(&p);
	}
	return true;
}

/* ---- names */

/* Tags met less than `least` times become the most frequent one of the same UPOS. */
static void merge_rare(struct names *names, struct treebank *b, uint32_t least, uint8_t map[256], struct names *kept)
{
	for (uint32_t i = 0; i < names->n_tag; i++) {
		uint32_t to = i;
		if (names->tag_met[i] < least)
			for (uint32_t k = 0; k < names->n_tag; k++) {
				size_t n = strcspn(names->tag[i], "|");
				if (names->tag_met[k] > names->tag_met[to] && strcspn(names->tag[k], "|") == n && !strncmp(names->tag[k], names->tag[i], n))
					to = k;
			}
		map[i] = (uint8_t)to;
	}
	uint8_t place[256];
	for (uint32_t i = 0; i < names->n_tag; i++)
		if (map[i] == i) {
			place[i] = (uint8_t)kept->n_tag;
			kept->tag[kept->n_tag++] = names->tag[i];
		}
	for (uint32_t i = 0; i < names->n_tag; i++)
		map[i] = place[map[i]];
	for (uint32_t i = 0; i < b->n; i++)
		for (uint32_t k = 0; k < b->at[i].s.n; k++)
			b->at[i].tag[k] = map[b->at[i].tag[k]];
}

static char *joined(char **names, uint32_t n, size_t *bytes)
{
	char *out = NULL;
	*bytes = 0;
	for (uint32_t i = 0; i < n; i++) {
		size_t k = strlen(names[i]) + 1;
		out = realloc(out, *bytes + k);
		memcpy(out + *bytes, names[i], k);
		*bytes += k;
	}
	return out;
}

/* ---- all of it */

int main(int argc, char **argv)
{
	const char *dev[8];
	char *without[32], why[512];
	unsigned n_dev = 0, n_without = 0, rounds = 8;
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
		if (argv[i][1] == 'd' && n_dev < 8)
			dev[n_dev++] = argv[i + 1];
		else if (argv[i][1] == 'x' && n_without < 32)
			without[n_without++] = argv[i + 1];
		else if (argv[i][1] == 'r')
			rounds = (unsigned)atoi(argv[i + 1]);
	if (argc - i < 3) {
		fprintf(stderr, "usage: train-syntax [-d DEV.conllu] [-x PART] [-r ROUNDS] WORDS.model OUT.model TREEBANK.conllu ...\n");
		return 2;
	}
	struct treebank b = {0};
	struct names names = {0}, kept = {0};
	struct words words;
	const void *file = model_map(argv[i], "words 1", NULL, why, sizeof why);
	const char *out = argv[i + 1];
	if (!file || !words_open(&words, file)) {
		fprintf(stderr, "%s\n", file ? "words.model: not as expected" : why);
		return 1;
	}
	for (i += 2; i < argc; i++)
		if (!treebank_read(&b, &names, argv[i], NULL, without, n_without))
			return 1;
	uint8_t map[256];
	merge_rare(&names, &b, 20, map, &kept);
	for (uint32_t k = 0; k < b.n; k++)
		b.at[k].fold = k / 8;
	if (kept.n_tag > ROOT_TAG || !treebank_recase(&b, 12))
		return 1;
	fprintf(stderr, "%u sentences, %zu words, %u tags, %u relations\n", b.n, b.n_word, kept.n_tag, names.n_relation);
	for (uint32_t k = 0; k < b.n; k++)
		look_all(&b.at[k].s, &words);

	struct perceptron tags, moves, relations;
	struct lemma_model lemmas;
	size_t n[8];
	if (!train_tags(&tags, &b, kept.n_tag, FOLDS, rounds, 1))
		return 1;
	void *tag_table = perceptron_pack(&tags, 3 << 20, 2, &n[0]);
	perceptron_free(&tags);
	if (!train_lemmas(&b, &lemmas) || !jackknife(&b, kept.n_tag, rounds > 5 ? 5 : rounds))
		return 1;
	if (!train_parser(&moves, &relations, &b, &names, rounds))
		return 1;
	void *move_table = perceptron_pack(&moves, 6 << 20, 2, &n[1]), *relation_table = perceptron_pack(&relations, 2 << 20, 2, &n[2]);
	char *tag_names = joined(kept.tag, kept.n_tag, &n[3]), *relation_names = joined(names.relation, names.n_relation, &n[4]);
	struct model_part part[] = {{"tags", tag_table, n[0]}, {"moves", move_table, n[1]}, {"relations", relation_table, n[2]},
	                            {"tag names", tag_names, n[3]}, {"relation names", relation_names, n[4]},
	                            {"lemma print", lemmas.print, 2 * lemmas.n_slot}, {"lemma rule", lemmas.rule, 2 * lemmas.n_slot},
	                            {"lemma text", lemmas.text, lemmas.n_text}};
	if (!tag_table || !move_table || !relation_table || !model_write(out, "syntax 1", part, 8, why, sizeof why)) {
		fprintf(stderr, "%s\n", tag_table ? why : "out of memory");
		return 1;
	}
	for (unsigned k = 0; k < 8; k++)
		fprintf(stderr, "  %-15s %9zu bytes\n", part[k].name, part[k].bytes);
	return score_model(out, file, dev, n_dev) ? 0 : 1;
}
