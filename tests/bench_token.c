/*
 * bench_token.c -- how fast words and sentences are found, beside others in one run.
 *
 *	tests/bench_token [FILE.txt]
 *
 * The text (by default the articles in corpora/desk) is repeated to 8 MB of many
 * articles. Each contestant gets it in memory, is run seven times, and the best
 * counts. ICU finds boundaries only, by its two break iterators over UTF-16 that was
 * made before; utf8proc reads characters and looks their properties up; the token
 * plugin makes its three layers, with kinds, through the engine.
 */
#include "core.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <utf8proc.h>
#ifdef HAVE_ICU
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#endif

enum { SIZE = 8 << 20, ARTICLE = 16 << 10, RUNS = 7 };

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static bool add_file(struct buffer *b, const char *file)
{
	char part[65536];
	size_t n;
	FILE *f = fopen(file, "r");
	if (!f)
		return false;
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		buffer_put(b, part, n);
	fclose(f);
	buffer_text(b, "\n\n");
	return !b->failed;
}

/* Where the article that begins at `at` ends: at a blank line behind ARTICLE bytes. */
static size_t article_end(const struct buffer *b, size_t at)
{
	if (b->n - at <= ARTICLE)
		return b->n;
	const char *p = memmem(b->at + at + ARTICLE, b->n - at - ARTICLE, "\n\n", 2);
	return p ? (size_t)(p - b->at) + 2 : b->n;
}

static double run_token(const struct buffer *b, size_t *found)
{
	struct error e = {0};
	static struct engine *g;
	static struct doc *d;
	qn_layer token, sentence;
	if (!g) {
		g = engine_new(false, NULL, 0, &e);
		d = doc_new();
	}
	if (!g || !d)
		return 0;
	double begin = now();
	*found = 0;
	for (size_t at = 0, end; at < b->n; at = end) {
		end = article_end(b, at);
		if (!doc_set(d, "x", 1, b->at + at, end - at, &e) || !engine_annotate(g, d, "token,sentence,paragraph", &e) ||
		    !doc_bind(d, "token", "", &token, &e) || !doc_bind(d, "sentence", "", &sentence, &e)) {
			fprintf(stderr, "%s\n", e.text);
			exit(1);
		}
		*found += token.n;
	}
	return now() - begin;
}

static double run_utf8proc(const struct buffer *b, size_t *found)
{
	double begin = now();
	size_t words = 0;
	bool in = false;
	for (size_t at = 0; at < b->n;) {
		utf8proc_int32_t c;
		utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)b->at + at, (utf8proc_ssize_t)(b->n - at), &c);
		if (n <= 0)
			break;
		utf8proc_propval_t k = utf8proc_get_property(c)->category;
		bool letter = k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_NO;
		words += letter && !in;
		in = letter;
		at += (size_t)n;
	}
	*found = words;
	return now() - begin;
}

#ifdef HAVE_ICU
static double run_icu(const struct buffer *b, size_t *found)
{
	static UChar *text;
	static int32_t n;
	UErrorCode e = U_ZERO_ERROR;
	if (!text) {
		text = malloc(sizeof *text * (b->n + 1));
		u_strFromUTF8(text, (int32_t)b->n + 1, &n, b->at, (int32_t)b->n, &e);
	}
	UBreakIterator *word = ubrk_open(UBRK_WORD, "en", text, n, &e), *sentence = ubrk_open(UBRK_SENTENCE, "en", text, n, &e);
	if (U_FAILURE(e))
		return 0;
	double begin = now();
	size_t count = 0;
	while (ubrk_next(word) != UBRK_DONE)
		count += ubrk_getRuleStatus(word) != UBRK_WORD_NONE;
	*found = count;
	while (ubrk_next(sentence) != UBRK_DONE)
		count++;
	double took = now() - begin;
	ubrk_close(word);
	ubrk_close(sentence);
	return took;
}
#endif

static const struct { const char *name; double (*run)(const struct buffer *, size_t *); } contestant[] = {
	{"token (three layers, by the engine)", run_token},
	{"utf8proc (every character, words)", run_utf8proc},
#ifdef HAVE_ICU
	{"ICU (two break iterators, UTF-16)", run_icu},
#endif
};
enum { CONTESTANTS = sizeof contestant / sizeof *contestant };

int main(int argc, char **argv)
{
	struct buffer one = {0}, b = {0};
	glob_t g = {0};
	if (argc > 1)
		add_file(&one, argv[1]);
	else if (glob(SOURCE "/corpora/desk/text/*.txt", 0, NULL, &g) == 0)
		for (size_t i = 0; i < g.gl_pathc; i++)
			add_file(&one, g.gl_pathv[i]);
	if (one.n < 3) {
		fprintf(stderr, "bench_token: no text\n");
		return 1;
	}
	while (b.n < SIZE)
		buffer_put(&b, one.at, one.n);
	printf("words and sentences, %.1f MB in memory, one core\n", (double)b.n / 1e6);
	double least[CONTESTANTS] = {0};
	size_t found[CONTESTANTS];
	for (int round = 0; round < RUNS; round++) /* by turns, so that a busy machine hinders all alike */
		for (unsigned k = 0; k < CONTESTANTS; k++) {
			double took = contestant[k].run(&b, &found[k]);
			least[k] = round == 0 || took < least[k] ? took : least[k];
		}
	for (unsigned k = 0; k < CONTESTANTS; k++)
		printf("%-36s %7.1f MB/s %7.2f million tokens/s\n", contestant[k].name, (double)b.n / least[k] / 1e6, (double)found[k] / least[k] / 1e6);
	for (unsigned k = 1; k < CONTESTANTS; k++)
		printf("token is %.2f times as fast as %s\n", least[k] / least[0], contestant[k].name);
#ifndef HAVE_ICU
	printf("ICU is not compared: libicu-dev was not there when this was configured\n");
#endif
	buffer_free(&one);
	buffer_free(&b);
	globfree(&g);
	return 0;
}
