/*
 * score.c -- how good a model is on treebanks, given their words.
 */
#include "../../core/model.h"
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct tally { double words, upos, lemma, uas, las, full, crossing; };

static double seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static bool same_up_to(const char *a, const char *b, char stop)
{
	size_t n = strcspn(a, (char[]){stop, 0}), m = strcspn(b, (char[]){stop, 0});
	return n == m && memcmp(a, b, n) == 0;
}

/* Whether a word between a head and its child is not below the head: the parser has no move for such an arc. */
static bool crosses(const struct gold *g, uint32_t child)
{
	uint32_t n = g->s.n, head = g->head[child];
	uint32_t from = head < child ? head + 1 : child + 1, to = head < child ? child : head;
	for (uint32_t i = from; head < n && i < to; i++) {
		uint32_t up = i;
		for (uint32_t steps = 0; up < n && up != head && steps < n; steps++)
			up = g->head[up];
		if (up != head)
			return true;
	}
	return false;
}

static void count(struct tally *t, const struct syntax *m, const struct gold *g, const struct names *names)
{
	const struct sentence *s = &g->s;
	char lemma[LONGEST_LEMMA];
	for (uint32_t i = 0; i < s->n; i++) {
		size_t n = lemma_of(m, s, i, lemma, sizeof lemma);
		const char *rel = m->inventory.relation[s->node[i].rel], *right = names->relation[g->rel[i]];
		bool head = s->node[i].head == g->head[i];
		t->words++;
		t->upos += same_up_to(m->inventory.upos[s->tag[i]], names->tag[g->tag[i]], '|');
		t->lemma += (strlen(g->lemma[i]) == n && memcmp(lemma, g->lemma[i], n) == 0) || strcmp(g->lemma[i], "_") == 0;
		t->uas += head;
		t->las += head && same_up_to(rel, right, ':');
		t->full += head && strcmp(rel, right) == 0;
		t->crossing += crosses(g, i);
	}
}

static void report(const char *file, const char *only, struct syntax *m)
{
	struct treebank b = {0};
	struct names names = {0};
	struct tally t = {0};
	if (!treebank_read(&b, &names, file, only, NULL, 0) || !b.n)
		return;
	double began = seconds();
	for (uint32_t i = 0; i < b.n; i++) {
		if (!sentence_lend(&b.at[i].s))
			return;
		look_all(&b.at[i].s, &m->words);
		tag_all(m, &b.at[i].s);
	}
	double tagged = seconds();
	for (uint32_t i = 0; i < b.n; i++)
		if (sentence_lend(&b.at[i].s))
			parse_all(m, &b.at[i].s);
	double parsed = seconds();
	for (uint32_t i = 0; i < b.n; i++)
		count(&t, m, &b.at[i], &names);
	const char *base = strrchr(file, '/') ? strrchr(file, '/') + 1 : file;
	printf("%-14s %-9s %6.0f words  UPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f  (with subtypes %.2f)  crossing arcs %.2f  tag %.0f k/s, parse %.0f k/s\n", base,
	       only ? only : "", t.words, 100 * t.upos / t.words, 100 * t.lemma / t.words, 100 * t.uas / t.words, 100 * t.las / t.words,
	       100 * t.full / t.words, 100 * t.crossing / t.words, t.words / (tagged - began) / 1000, t.words / (parsed - began) / 1000);
}

bool score_model(const char *model, const void *words, const char *const *file, unsigned n_file)
{
	struct syntax m = {0};
	char why[512];
	const void *mapped = model_map(model, "syntax 4", NULL, why, sizeof why);
	if (!mapped || !syntax_open(&m, words, mapped)) {
		fprintf(stderr, "%s\n", mapped ? "not a syntax model" : why);
		return false;
	}
	for (unsigned i = 0; i < n_file; i++) {
		report(file[i], NULL, &m);
		if (strstr(file[i], "gum"))
			report(file[i], "GUM_news", &m);
	}
	syntax_close(&m);
	return true;
}
