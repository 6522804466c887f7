/*
 * train-vectors.c -- word vectors out of plain text.
 *
 *	train-vectors MOST EPOCHS <TEXT >VECTORS.txt
 *
 * Skip-gram with negative sampling (Mikolov et al. 2013): a word's vector is moved
 * towards what its neighbours are predicted with, and away from five words drawn
 * by chance. A line of the text is a paragraph; paragraphs are seen in a shuffled order.
 * Out come lines "word count x1 ... x64" of the MOST commonest words.
 */
#include "conv.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 1 << 22, REACH = 6, DRAWN = 5, TIMES = 15 /* a word must occur */, LINE = 4096, LONGEST = 40, DRAW = 1 << 22, STEPS = 1024 };

struct vocabulary { /* open addressing by the word's hash; then the kept words by rank */
	char **word;     /* [SLOTS] */
	uint32_t *count; /* [SLOTS] */
	int32_t *rank;   /* [SLOTS] -1: rare */
	uint32_t n_word, n_kept, *kept; /* [n_kept] slots, the commonest first */
};

struct text {
	uint32_t *word;  /* [n] slots, then ranks, UINT32_MAX: rare */
	size_t n, room;
	size_t *line;    /* [n_line + 1] */
	size_t n_line, room_line;
};

struct vectors { float *in, *out; uint32_t *draw, *keep; float sigmoid[STEPS]; };

static uint64_t random_state = 88172645463325252u;

static uint32_t next(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (uint32_t)(random_state >> 16);
}

static void *need(void *p)
{
	if (p)
		return p;
	fprintf(stderr, "out of memory\n");
	exit(1);
}

/* ---- reading */

static uint32_t slot(const struct vocabulary *v, const char *s, size_t n)
{
	uint64_t h = 1469598103934665603u;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 1099511628211u;
	uint32_t at = (uint32_t)(h >> 20) & (SLOTS - 1);
	while (v->word[at] && (strlen(v->word[at]) != n || memcmp(v->word[at], s, n) != 0))
		at = (at + 1) & (SLOTS - 1);
	return at;
}

static bool sign(const char *s) { return strncmp(s, "\xe2\x80", 2) == 0; } /* dashes and quotation marks */

static bool letter(char c) { return isalnum((unsigned char)c) || c & 0x80; }

static void add(struct vocabulary *v, struct text *t, const char *s, size_t n)
{
	if (n > LONGEST || isdigit((unsigned char)*s))
		return;
	uint32_t at = slot(v, s, n);
	if (!v->word[at]) {
		if (v->n_word++ > SLOTS / 2)
			return;
		v->word[at] = need(strndup(s, n));
	}
	v->count[at]++;
	if (t->n == t->room)
		t->word = need(realloc(t->word, (t->room = 2 * t->room + (1 << 20)) * sizeof *t->word));
	t->word[t->n++] = at;
}

static void words(struct vocabulary *v, struct text *t, char *s)
{
	while (*s) {
		if (sign(s) || !letter(*s)) {
			s += sign(s) ? 3 - !s[2] : 1;
			continue;
		}
		char *b = s;
		while (!sign(s) && (letter(*s) || (*s == '-' && isalnum((unsigned char)s[1])))) {
			*s = (char)tolower((unsigned char)*s);
			s++;
		}
		add(v, t, b, (size_t)(s - b));
	}
}

static const struct vocabulary *sorting;

static int by_count(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	const uint32_t *c = sorting->count;
	return c[x] != c[y] ? (c[x] < c[y] ? 1 : -1) : strcmp(sorting->word[x], sorting->word[y]);
}

static void rank(struct vocabulary *v, struct text *t, uint32_t most)
{
	uint32_t n = 0;
	v->kept = need(malloc((v->n_word + 1) * sizeof *v->kept));
	for (uint32_t i = 0; i < SLOTS; i++)
		if (v->word[i] && v->count[i] >= TIMES)
			v->kept[n++] = i;
	sorting = v;
	qsort(v->kept, n, sizeof *v->kept, by_count);
	v->n_kept = n < most ? n : most;
	memset(v->rank, -1, SLOTS * sizeof *v->rank);
	for (uint32_t i = 0; i < v->n_kept; i++)
		v->rank[v->kept[i]] = (int32_t)i;
	for (size_t i = 0; i < t->n; i++)
		t->word[i] = (uint32_t)v->rank[t->word[i]];
}

/* ---- learning */

/* How likely words are drawn, and how likely common words are passed over. */
static void prepare(const struct vocabulary *v, size_t n_text, struct vectors *x)
{
	double all = 0, sum = 0;
	size_t at = 0, n = v->n_kept;
	x->in = need(malloc(n * CONV_DIM * sizeof *x->in));
	x->out = need(calloc(n * CONV_DIM, sizeof *x->out));
	x->draw = need(malloc(DRAW * sizeof *x->draw));
	x->keep = need(malloc(n * sizeof *x->keep));
	for (uint32_t i = 0; i < n; i++)
		all += pow(v->count[v->kept[i]], 0.75);
	for (uint32_t i = 0; i < n; i++) {
		double share = v->count[v->kept[i]] / (double)n_text, p = sqrt(1e-4 / share) + 1e-4 / share;
		x->keep[i] = p >= 1 ? UINT32_MAX : (uint32_t)(p * UINT32_MAX);
		sum += pow(v->count[v->kept[i]], 0.75);
		while (at < DRAW && (double)at < sum / all * DRAW)
			x->draw[at++] = i;
	}
	while (at < DRAW)
		x->draw[at++] = 0;
	for (size_t i = 0; i < n * CONV_DIM; i++)
		x->in[i] = ((float)(next() & 0xffff) / 65536 - 0.5f) / CONV_DIM;
	for (int i = 0; i < STEPS; i++)
		x->sigmoid[i] = 1 / (1 + expf(-((float)i - STEPS / 2) / (STEPS / 2) * 6));
}

static void pair(struct vectors *x, uint32_t word, uint32_t neighbour, float rate)
{
	float *v = x->in + (size_t)neighbour * CONV_DIM, step[CONV_DIM] = {0};
	for (int k = 0; k <= DRAWN; k++) {
		uint32_t w = k ? x->draw[next() & (DRAW - 1)] : word;
		if (k && w == word)
			continue;
		float *u = x->out + (size_t)w * CONV_DIM, dot = 0;
		for (int d = 0; d < CONV_DIM; d++)
			dot += v[d] * u[d];
		float p = dot > 5.99f ? 1 : dot < -5.99f ? 0 : x->sigmoid[(int)(dot / 6 * (STEPS / 2)) + STEPS / 2];
		float g = ((float)(k == 0) - p) * rate;
		for (int d = 0; d < CONV_DIM; d++) {
			step[d] += g * u[d];
			u[d] += g * v[d];
		}
	}
	for (int d = 0; d < CONV_DIM; d++)
		v[d] += step[d];
}

static void paragraph(struct vectors *x, const uint32_t *word, size_t n, float rate)
{
	uint32_t seen[LINE];
	int m = 0;
	for (size_t i = 0; i < n && m < LINE; i++)
		if (word[i] != UINT32_MAX && (x->keep[word[i]] == UINT32_MAX || next() <= x->keep[word[i]]))
			seen[m++] = word[i];
	for (int i = 0; i < m; i++) {
		int reach = 1 + (int)(next() % REACH);
		for (int j = i - reach < 0 ? 0 : i - reach; j <= i + reach && j < m; j++)
			if (j != i)
				pair(x, seen[i], seen[j], rate);
	}
}

static void learn(const struct text *t, struct vectors *x, unsigned epochs)
{
	size_t *order = need(malloc((t->n_line + 1) * sizeof *order)), done = 0;
	for (unsigned e = 0; e < epochs; e++) {
		for (size_t i = 0; i < t->n_line; i++)
			order[i] = i;
		for (size_t i = t->n_line; i > 1; i--) {
			size_t j = next() % i, swap = order[i - 1];
			order[i - 1] = order[j];
			order[j] = swap;
		}
		for (size_t i = 0; i < t->n_line; i++) {
			size_t b = t->line[order[i]], n = t->line[order[i] + 1] - b;
			float rate = 0.03f * (1 - (float)((double)done / ((double)t->n * epochs)));
			paragraph(x, t->word + b, n, rate < 1e-4f ? 1e-4f : rate);
			done += n;
		}
	}
	free(order);
}

int main(int argc, char **argv)
{
	struct vocabulary v = {need(calloc(SLOTS, sizeof(char *))), need(calloc(SLOTS, sizeof(uint32_t))), need(calloc(SLOTS, sizeof(int32_t))), 0, 0, NULL};
	struct text t = {0};
	struct vectors x;
	char *line = NULL;
	size_t room = 0;
	if (argc != 3) {
		fprintf(stderr, "usage: train-vectors MOST EPOCHS <TEXT >VECTORS.txt\n");
		return 2;
	}
	for (bool more = true; more;) {
		if (t.n_line == t.room_line)
			t.line = need(realloc(t.line, (t.room_line = 2 * t.room_line + 1024) * sizeof *t.line));
		t.line[t.n_line] = t.n;
		more = getline(&line, &room, stdin) > 0;
		if (more) {
			t.n_line++;
			words(&v, &t, line);
		}
	}
	rank(&v, &t, (uint32_t)atoi(argv[1]));
	prepare(&v, t.n, &x);
	learn(&t, &x, (unsigned)atoi(argv[2]));
	for (uint32_t i = 0; i < v.n_kept; i++) {
		printf("%s %u", v.word[v.kept[i]], v.count[v.kept[i]]);
		for (int d = 0; d < CONV_DIM; d++)
			printf(" %.4f", (double)x.in[(size_t)i * CONV_DIM + d]);
		printf("\n");
	}
	return 0;
}
