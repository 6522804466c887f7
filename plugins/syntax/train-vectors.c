/*
 * train-vectors.c -- a few numbers for each word, out of plain text.
 *
 *	train-vectors [-c] OUT SENTENCES.conllu < TOKENS.conllu
 *
 * Words that stand among the same neighbours get like numbers: skip-grams with
 * negative sampling (Mikolov et al. 2013), where each of the two places on either
 * side has its own weights (Ling et al. 2015), so that what is alike is what a
 * word does rather than what it is about. Words are taken as look.c takes them:
 * in small letters, with all digits alike; -c: as they are written, but for digits.
 *
 * OUT has for each word, the most frequent first, its hash and VECTOR floats;
 * SENTENCES.conllu one sentence in SAMPLE, for train-syntax to learn from.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "../../core/learn/wide.h"
#include "train.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum {
	LEAST = 6,          /* occurrences */
	ROUNDS = 2,
	AROUND = 2,         /* places on either side */
	PLACES = 2 * AROUND,
	DRAWN = 4,          /* words that are not there, for each that is */
	DRAW_TABLE = 1 << 22,
	BREAK = UINT32_MAX, /* in the running text: the end of a sentence */
	LONGEST = 64,
	SAMPLE = 67,
	FEWEST = 4, MOST = 60 /* words of a sentence in the sample */
};
static const float rate = 0.05f, frequent = 3e-4f; /* of more frequent words some are skipped */

struct vocabulary {
	uint32_t n, room, n_slot, *slot; /* [n_slot] its entry + 1, 0: empty */
	uint32_t *hash;                  /* [n] */
	uint32_t *count;                 /* [n] */
};

struct running { uint32_t *at; size_t n, room; };

static uint32_t entry_of(struct vocabulary *v, uint32_t hash)
{
	uint32_t s = hash & (v->n_slot - 1);
	while (v->slot[s] && v->hash[v->slot[s] - 1] != hash)
		s = (s + 1) & (v->n_slot - 1);
	if (!v->slot[s]) {
		if (v->n == v->room) {
			v->room = v->room ? 2 * v->room : 1 << 16;
			v->hash = realloc(v->hash, v->room * sizeof *v->hash);
			v->count = realloc(v->count, v->room * sizeof *v->count);
		}
		v->hash[v->n] = hash;
		v->count[v->n] = 0;
		v->slot[s] = ++v->n;
	}
	return v->slot[s] - 1;
}

static void append(struct running *r, uint32_t x)
{
	if (r->n == r->room) {
		r->room = r->room ? 2 * r->room : 1 << 20;
		r->at = realloc(r->at, r->room * sizeof *r->at);
	}
	r->at[r->n++] = x;
}

struct sample {
	FILE *f;
	uint32_t n_sentence, n; /* met so far; words of this one */
	char word[MOST][LONGEST];
};

/* Another word of a sentence, or its end. */
static void sample_word(struct sample *s, const char *word, size_t n)
{
	if (word) {
		if (s->n < MOST)
			snprintf(s->word[s->n], LONGEST, "%.*s", (int)n, word);
		s->n++;
		return;
	}
	if (s->n >= FEWEST && s->n <= MOST && s->n_sentence++ % SAMPLE == 0) {
		for (uint32_t i = 0; i < s->n; i++)
			fprintf(s->f, "%u\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", i + 1, s->word[i]);
		fputc('\n', s->f);
	}
	s->n = 0;
}

static void read_tokens(FILE *f, bool written, struct sample *s, struct vocabulary *v, struct running *r)
{
	static char line[1 << 20];
	while (fgets(line, sizeof line, f)) {
		if (line[0] == '\n') {
			append(r, BREAK);
			sample_word(s, NULL, 0);
			continue;
		}
		size_t id = strcspn(line, "\t");
		if (!isdigit((unsigned char)line[0]) || line[id] != '\t' || memchr(line, '-', id) || memchr(line, '.', id))
			continue;
		char low[LONGEST + 8];
		size_t n = strcspn(line + id + 1, "\t");
		sample_word(s, line + id + 1, n);
		if (written)
			memcpy(low, line + id + 1, n = n <= LONGEST ? n : LONGEST);
		else
			n = text_lower(line + id + 1, n <= LONGEST ? n : text_prefix(line + id + 1, LONGEST, 15), low, sizeof low);
		for (size_t i = 0; i < n; i++)
			if (low[i] >= '0' && low[i] <= '9')
				low[i] = '0';
		uint32_t e = entry_of(v, feat_bytes(low, n));
		v->count[e]++;
		append(r, e);
	}
}

struct ranked { uint32_t count, hash, entry; };

static int by_count(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	return x->count > y->count ? -1 : x->count < y->count ? 1 : x->hash < y->hash ? -1 : x->hash > y->hash;
}

/* Words by count, rare ones left out; the text is rewritten to ranks. */
static struct ranked *rank(struct vocabulary *v, struct running *r, uint32_t *n_kept)
{
	struct ranked *a = malloc((v->n + 1) * sizeof *a);
	uint32_t *to = malloc((v->n + 1) * sizeof *to), kept = 0;
	for (uint32_t i = 0; i < v->n; i++)
		a[i] = (struct ranked){v->count[i], v->hash[i], i};
	qsort(a, v->n, sizeof *a, by_count);
	for (uint32_t i = 0; i < v->n; i++) {
		kept += a[i].count >= LEAST;
		to[a[i].entry] = a[i].count >= LEAST ? i : kept; /* the rest share one place behind them */
	}
	for (uint32_t i = 0; i < v->n; i++)
		if (to[i] > kept)
			to[i] = kept;
	for (size_t i = 0; i < r->n; i++)
		if (r->at[i] != BREAK)
			r->at[i] = to[r->at[i]];
	free(to);
	*n_kept = kept;
	return a;
}

struct skipgram {
	uint32_t n;         /* words; word n is any rare one */
	float *in, *out;    /* [n + 1][VECTOR], [PLACES][n + 1][VECTOR] */
	uint32_t *draw;     /* [DRAW_TABLE] words as often as their count to the power of 3/4 */
	float *keep;        /* [n + 1] the share of its occurrences that is used */
	uint64_t random;
};

static bool skipgram_init(struct skipgram *g, const struct ranked *word, uint32_t n, size_t n_token)
{
	double all = 0, sum = 0;
	*g = (struct skipgram){.n = n, .random = 2463534242};
	g->in = calloc((size_t)(n + 1) * VECTOR, sizeof *g->in);
	g->out = calloc((size_t)(n + 1) * VECTOR * PLACES, sizeof *g->out);
	g->draw = malloc(DRAW_TABLE * sizeof *g->draw);
	g->keep = malloc((n + 1) * sizeof *g->keep);
	if (!g->in || !g->out || !g->draw || !g->keep)
		return false;
	for (size_t i = 0; i < (size_t)(n + 1) * VECTOR; i++)
		g->in[i] = (random_unit(&g->random) - 0.5f) / VECTOR;
	for (uint32_t i = 0; i < n; i++) {
		all += pow(word[i].count, 0.75);
		double share = (double)word[i].count / (double)n_token;
		g->keep[i] = share > frequent ? (float)sqrt(frequent / share) : 1;
	}
	g->keep[n] = 0.5f;
	for (uint32_t i = 0, at = 0; i < n; i++) {
		sum += pow(word[i].count, 0.75);
		while (at < DRAW_TABLE && at < sum / all * DRAW_TABLE)
			g->draw[at++] = i;
		for (uint32_t k = at; i + 1 == n && k < DRAW_TABLE; k++)
			g->draw[k] = i;
	}
	return true;
}

static float likely(float x) { return x > 8 ? 1 : x < -8 ? 0 : 1 / (1 + expf(-x)); }

typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
enum { LANES = sizeof(lanes) / sizeof(float) };

/* One word with a neighbour and with some that are drawn. */
static WIDE void pair(struct skipgram *g, float *word, uint32_t place, uint32_t neighbour, float step)
{
	enum { N = VECTOR / LANES };
	lanes in[N], change[N], *at = (lanes *)word;
#pragma GCC unroll 8
	for (unsigned i = 0; i < N; i++) {
		in[i] = at[i];
		change[i] = (lanes){0};
	}
	for (unsigned d = 0; d <= DRAWN; d++) {
		uint32_t w = d ? g->draw[random_64(&g->random) >> 42] : neighbour;
		lanes *out = (lanes *)(g->out + ((size_t)place * (g->n + 1) + w) * VECTOR), sum = {0};
		float dot = 0;
		if (d && w == neighbour)
			continue;
#pragma GCC unroll 8
		for (unsigned i = 0; i < N; i++)
			sum += in[i] * out[i];
#pragma GCC unroll 16
		for (unsigned k = 0; k < LANES; k++)
			dot += sum[k];
		float e = step * ((float)(d == 0) - likely(dot));
#pragma GCC unroll 8
		for (unsigned i = 0; i < N; i++) {
			change[i] += e * out[i];
			out[i] += e * in[i];
		}
	}
#pragma GCC unroll 8
	for (unsigned i = 0; i < N; i++)
		at[i] = in[i] + change[i];
}

static void learn(struct skipgram *g, const struct running *r)
{
	for (unsigned round = 0; round < ROUNDS; round++) {
		for (size_t i = 0; i < r->n; i++) {
			uint32_t w = r->at[i];
			if (i % 10000000 == 0)
				progress("vectors", round + 1, ROUNDS, 100.0 * (double)i / (double)r->n);
			if (w == BREAK || random_unit(&g->random) > g->keep[w])
				continue;
			float step = rate * (1 - 0.99f * ((float)round + (float)i / (float)r->n) / ROUNDS), *in = g->in + (size_t)w * VECTOR;
			for (unsigned d = 1; d <= AROUND && i >= d && r->at[i - d] != BREAK; d++)
				pair(g, in, d - 1, r->at[i - d], step);
			for (unsigned d = 1; d <= AROUND && i + d < r->n && r->at[i + d] != BREAK; d++)
				pair(g, in, AROUND + d - 1, r->at[i + d], step);
		}
	}
}

int main(int argc, char **argv)
{
	static struct vocabulary v = {.n_slot = 1 << 22};
	static struct running r;
	static struct sample sample;
	struct skipgram g;
	uint32_t n = 0;
	bool written = argc > 1 && strcmp(argv[1], "-c") == 0;
	argv += written;
	v.slot = calloc(v.n_slot, sizeof *v.slot);
	if (argc - written != 3 || !v.slot) {
		fprintf(stderr, "usage: train-vectors [-c] OUT SENTENCES.conllu < TOKENS.conllu\n");
		return 2;
	}
	if (!(sample.f = fopen(argv[2], "w"))) {
		perror(argv[2]);
		return 1;
	}
	read_tokens(stdin, written, &sample, &v, &r);
	fclose(sample.f);
	struct ranked *word = rank(&v, &r, &n);
	fprintf(stderr, "%zu words of running text, %u words of at least %d occurrences\n", r.n, n, LEAST);
	FILE *f = fopen(argv[1], "wb");
	if (!f || !skipgram_init(&g, word, n, r.n)) {
		perror(argv[1]);
		return 1;
	}
	learn(&g, &r);
	for (uint32_t i = 0; i < n; i++) {
		fwrite(&word[i].hash, sizeof word[i].hash, 1, f);
		fwrite(g.in + (size_t)i * VECTOR, sizeof(float), VECTOR, f);
	}
	return fclose(f) ? 1 : 0;
}
