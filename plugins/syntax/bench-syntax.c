/*
 * bench-syntax.c -- how fast the plugin opens, tags and parses.
 *
 *	plugins/syntax/bench-syntax [MODEL]
 *
 * The articles in corpora/desk are cut into sentences once and then tagged, parsed
 * and given lemmas RUNS times on one core, in memory; the best time counts. Given as
 * a ratio to what is asked of the plugin: 300,000 tokens a second tagged, 100,000
 * tagged and parsed, a model opened in 3 ms.
 */
#include "core.h"
#include "model.h"
#include "treebank.h"

#include <glob.h>
#include <stdlib.h>
#include <time.h>

enum { RUNS = 5, TURNS = 20 };

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static struct sentence *sentences;
static uint32_t n_sentence;
static size_t n_token;

/* Keeps the article's sentences; its text stays where `d` copied it, so each article has a document of its own. */
static bool cut(struct engine *g, const char *text, size_t len)
{
	struct error e = {0};
	struct doc *d = doc_new();
	qn_layer token, sentence;
	if (!d || !doc_set(d, "x", 1, text, len, &e) || !engine_annotate(g, d, "token,sentence", &e) ||
	    !doc_bind(d, "token", "", &token, &e) || !doc_bind(d, "sentence", "", &sentence, &e))
		return false;
	sentences = realloc(sentences, (n_sentence + sentence.n + 1) * sizeof *sentences);
	for (uint32_t i = 0, k = 0; sentences && i < sentence.n; i++) {
		uint32_t first = k;
		while (k < token.n && token.begin[k] < sentence.end[i])
			k++;
		struct sentence *s = &sentences[n_sentence++];
		if (!sentence_new(s, k - first))
			return false;
		for (uint32_t w = first; w < k; w++) {
			s->word[w - first] = d->text + token.begin[w];
			s->len[w - first] = token.end[w] - token.begin[w];
		}
		n_token += k - first;
	}
	return sentences != NULL;
}

static bool cut_all(void)
{
	struct error e = {0};
	struct engine *g = engine_new(false, NULL, 0, &e);
	glob_t files = {0};
	if (!g || glob(SOURCE "/corpora/desk/text/*.txt", 0, NULL, &files) != 0)
		return false;
	for (size_t i = 0; i < files.gl_pathc; i++) {
		char text[1 << 16];
		FILE *f = fopen(files.gl_pathv[i], "r");
		size_t n = f ? fread(text, 1, sizeof text, f) : 0;
		if (f)
			fclose(f);
		if (!cut(g, text, n))
			return false;
	}
	globfree(&files);
	return n_token > 0;
}

/* Seconds for all sentences, TURNS times. */
static double run(const struct syntax *m, bool parse)
{
	char lemma[LONGEST_LEMMA];
	double began = now();
	size_t n = 0;
	for (int turn = 0; turn < TURNS; turn++)
		for (uint32_t i = 0; i < n_sentence; i++) {
			struct sentence *s = &sentences[i];
			if (!sentence_lend(s))
				return 1e9;
			look_all(s, &m->words);
			tag_all(m, s);
			if (parse)
				parse_all(m, s);
			for (uint32_t k = 0; parse && k < s->n; k++)
				n += lemma_of(m, s, k, lemma, sizeof lemma);
		}
	return now() - began + (n == 1 ? 1e-9 : 0);
}

static void report(const char *what, double seconds, double asked)
{
	double rate = (double)n_token * TURNS / seconds;
	printf("%-28s %8.0f tokens/s, %.2f times what is asked\n", what, rate, rate / asked);
}

int main(int argc, char **argv)
{
	const char *model = argc > 1 ? argv[1] : SOURCE "/plugins/syntax/syntax-open.model";
	char why[512];
	struct syntax m = {0};
	const void *words = model_map(SOURCE "/core/learn/words.model", "words 1", NULL, why, sizeof why);
	double opening = 1e9, tags = 1e9, all = 1e9;
	for (int i = 0; words && i < RUNS; i++) {
		double began = now();
		const void *file = model_map(model, "syntax 4", NULL, why, sizeof why);
		syntax_close(&m);
		m = (struct syntax){0};
		if (!file || !syntax_open(&m, words, file)) {
			fprintf(stderr, "%s\n", file ? "not a syntax model" : why);
			return 1;
		}
		opening = now() - began < opening ? now() - began : opening;
	}
	if (!words || !cut_all()) {
		fprintf(stderr, "bench-syntax: %s\n", words ? "no text" : why);
		return 1;
	}
	for (int i = 0; i < RUNS; i++) {
		double t = run(&m, false), p = run(&m, true);
		tags = t < tags ? t : tags;
		all = p < all ? p : all;
	}
	printf("syntax, %zu tokens, one core\n", n_token);
	printf("%-28s %8.2f ms, %.2f times the limit of 3 ms\n", "a model opened and verified", opening * 1000, opening / 0.003);
	report("tagged", tags, 300000);
	report("tagged, parsed and lemmas", all, 100000);
	return 0;
}
