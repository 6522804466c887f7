/*
 * eval_token.c -- how good words and sentences are, from raw text.
 *
 *	tests/eval_token [-e] [-w] [-g GENRE] TREEBANK.conllu ...
 *
 * A treebank is turned back into text (a blank line between documents and
 * between paragraphs), the engine annotates it, and spans are compared as the
 * CoNLL 2018 shared task does: F1 over the characters that are not white space.
 * The parts of a contraction count as words of their own where their forms spell
 * it. -e prints every error with what stands around it, -w wraps lines at 80
 * characters first, -g takes the documents whose identifier has GENRE in it.
 */
#include "bank.h"

#include <stdlib.h>
#include <string.h>

static void around(const char *text, uint32_t len, uint32_t b, uint32_t e, const char *what)
{
	uint32_t from = b > 40 ? b - 40 : 0, to = e + 40 < len ? e + 40 : len;
	if (what[1] == 'S') { /* show the end only */
		from = e > 60 ? e - 60 : 0;
		b = e;
	}
	printf("%s ", what);
	for (uint32_t i = from; i < to; i++) {
		if (i == b)
			putchar('{');
		if (i == e)
			putchar('}');
		putchar(text[i] == '\n' ? '|' : text[i]);
	}
	putchar('\n');
}

static double compare(const struct spans *gold, const qn_layer *sys, const struct buffer *text, bool errors, const char *name)
{
	uint32_t g = 0, s = 0, right = 0;
	while (g < gold->n || s < sys->n) {
		uint32_t gb = g < gold->n ? gold->at[g][0] : UINT32_MAX, sb = s < sys->n ? sys->begin[s] : UINT32_MAX;
		if (gb == sb && gold->at[g][1] == sys->end[s])
{ if (getenv("RIGHT") && name[0]=='S') around(text->at, (uint32_t)text->n, sb, sys->end[s], "=S");
			right++, g++, s++; }
		else if (gb < sb || (gb == sb && gold->at[g][1] < sys->end[s])) {
			char what[4] = {'-', name[0], 0};
			if (errors)
				around(text->at, (uint32_t)text->n, gb, gold->at[g][1], what);
			g++;
		} else {
			char what[4] = {'+', name[0], 0};
			if (errors)
				around(text->at, (uint32_t)text->n, sb, sys->end[s], what);
			s++;
		}
	}
	double f = gold->n + sys->n ? 200.0 * right / (gold->n + sys->n) : 0;
	printf("%s: gold %u, found %u, right %u, F1 %.2f\n", name, gold->n, sys->n, right, f);
	return f;
}

/* Turns the last space before each 80th character of a line into its end. */
static void wrap(struct buffer *text)
{
	size_t start = 0, space = 0;
	for (size_t i = 0; i < text->n; i++) {
		if (text->at[i] == '\n')
			start = i + 1;
		else if (text->at[i] == ' ')
			space = i;
		if (i - start >= 80 && space > start) {
			text->at[space] = '\n';
			start = space + 1;
		}
	}
}

int main(int argc, char **argv)
{
	const char *genre = NULL, *save = NULL;
	bool errors = false, wrapped = false;
	int i = 1;
	for (; i < argc && argv[i][0] == '-'; i++)
		if (strcmp(argv[i], "-e") == 0)
			errors = true;
		else if (strcmp(argv[i], "-w") == 0)
			wrapped = true;
		else if (strcmp(argv[i], "-g") == 0 && i + 1 < argc)
			genre = argv[++i];
		else if (strcmp(argv[i], "-t") == 0 && i + 1 < argc)
			save = argv[++i];
	struct error e = {0};
	struct engine *g = engine_new(false, NULL, 0, &e);
	struct doc *d = doc_new();
	for (; i < argc; i++) {
		struct bank b = {0};
		qn_layer word, sentence;
		if (!bank_read(&b, argv[i], genre, NULL, 0))
			return 1;
		if (wrapped)
			wrap(&b.text);
		if (save) {
			FILE *f = fopen(save, "w");
			if (f) {
				fwrite(b.text.at, 1, b.text.n, f);
				fclose(f);
			}
		}
		if (!g || !d || !doc_set(d, "x", 1, b.text.at, b.text.n, &e) || !engine_annotate(g, d, "token,sentence", &e) ||
		    !doc_bind(d, "token", "", &word, &e) || !doc_bind(d, "sentence", "", &sentence, &e)) {
			fprintf(stderr, "%s: %s\n", argv[i], e.text);
			return 1;
		}
		printf("%s\n", argv[i]);
		compare(&b.word, &word, &b.text, errors, "Words");
		compare(&b.sentence, &sentence, &b.text, errors, "Sentences");
		bank_free(&b);
	}
	doc_free(d);
	engine_free(g);
	return 0;
}
