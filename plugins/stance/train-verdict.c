/*
 * train-verdict.c -- learns verdict.model: whether words speak well or ill of whom they are about.
 *
 *	train-verdict [-r ROUNDS] [-s SEED] [-e TEST]... -o MODEL OPINIONS CONNOTATIONS ATTITUDE-NET WORDS-OF VERDICTS...
 *
 * VERDICTS are lines of a sign (+ - 0), n, b or m if it is of an article (quotations.py), a bar and a quotation. Vectors are those of ATTITUDE-NET (plugins/attitude), of all words of the files whose names the file WORDS-OF
 * lists, a name a line. -e: how many lines of another file are read as they should be.
 *
 * Both parts learn at once, by the log of the chance of what is right; parts of what goes in and of what the cells show are left out by chance (Srivastava et al. 2014), vectors
 * and the words' own rows most, so that it learns from lists and neighbours what it would say of words that it never met. Weights of the cells move by Adam (Kingma and Ba 2015), rows by AdaGrad;
 * the mean of the last rounds is what is written (Polyak and Juditsky 1992).
 */
#include "verdict.h"

#include "../../core/learn/context_train.h"
#include "../../core/learn/random.h"
#include "../../core/learn/sparse.h"
#include "../../core/model.h"
#include "../attitude/conv.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { BATCH = 4, ROUNDS = 5, MEANS_A_ROUND = 8, ROW_BYTES = 1200000, RUN_BYTES = 1200000, VECTOR_BYTES = 1400000 };
static const float no_vector = 0.15f, no_row = 0.3f, no_input = 0.15f, no_output = 0.3f, no_run = 0.3f; /* left out while learning */
static const float rate_of_cells = 0.003f, rate_of_rows = 0.05f, rate_of_runs = 0.15f;
static const float spread = 0.35f, farthest = 1.5f, mean_from = 0.6f; /* of a vector's numbers; of the way: where the mean begins */

struct sample { const char *s; size_t bytes; enum verdict is; enum verdict_where where; };
struct samples { struct sample *at; size_t n, room; };

static void *need(void *p)
{
	if (!p) {
		fprintf(stderr, "train-verdict: out of memory\n");
		exit(1);
	}
	return p;
}

static char *slurp(const char *path, size_t *n)
{
	FILE *f = fopen(path, "rb");
	char *s = NULL;
	*n = 0;
	if (!f) {
		perror(path);
		exit(1);
	}
	for (size_t got = 1; got; *n += got) {
		s = need(realloc(s, *n + (1 << 16) + 1));
		got = fread(s + *n, 1, 1 << 16, f);
	}
	fclose(f);
	s[*n] = 0;
	return s;
}

static void samples_read(struct samples *v, const char *path)
{
	size_t n, line = 0;
	for (char *s = slurp(path, &n), *e; *s; s = e + 1) {
		line++;
		if (!(e = strchr(s, '\n')))
			e = s + strlen(s);
		bool last = !*e;
		if (*s != '#' && e > s) {
			const char *is = strchr("-0+", *s);
			enum verdict_where where = s[1] == 'n' ? VERDICT_NAMING : s[1] == 'b' ? VERDICT_BESIDE : s[1] == 'm' ? VERDICT_AMONG : VERDICT_ALONE;
			unsigned bar = where == VERDICT_ALONE ? 1 : 2;
			if (!is || s[bar] != '|') {
				fprintf(stderr, "%s:%zu: found \"%.*s\", expected a sign (+ - 0), n, b or m if it is of an article, a bar and a quotation\n", path, line, (int)(e - s > 20 ? 20 : e - s), s);
				exit(1);
			}
			if (v->n == v->room)
				v->at = need(realloc(v->at, (v->room = 2 * v->room + 1024) * sizeof *v->at));
			v->at[v->n++] = (struct sample){s + bar + 1, (size_t)(e - s) - bar - 1, (enum verdict)(is - "-0+"), where};
		}
		if (last)
			break;
	}
}

/* ---- vectors of the words of files */

static void *vectors(const char *net, const char *list, size_t *bytes)
{
	char why[256];
	const void *file = model_map(net, "attitude net 4", NULL, why, sizeof why);
	struct conv_vectors from;
	struct sparse p;
	size_t n, k;
	double sum = 0;
	if (!file || !conv_vectors_open(&from, file, VERDICT_IN) || !sparse_init(&p, VERDICT_IN, 0, 1)) {
		fprintf(stderr, "%s: %s\n", net, file ? "no vectors" : why);
		exit(1);
	}
	for (char *name = strtok(slurp(list, &n), "\n"); name; name = strtok(NULL, "\n")) {
		char *s = slurp(name, &k);
		for (char *e = s; *s; s = e) {
			float x[VERDICT_IN] = {0}, square = 0;
			char low[64];
			for (e = s; (*e | 32) >= 'a' && (*e | 32) <= 'z'; e++)
				if (e - s < 63)
					low[e - s] = (char)(*e | 32);
			if (e == s) {
				e += *e != 0;
				continue;
			}
			uint32_t key = feat_bytes(low, (size_t)(e - s < 63 ? e - s : 63));
			conv_vector(&from, key, x);
			for (unsigned d = 0; d < VERDICT_IN; d++)
				square += x[d] * x[d];
			if (square > 0)
				sparse_set(&p, key, x);
		}
	}
	for (uint32_t i = 0; i < p.n; i++)
		for (unsigned d = 0; d < VERDICT_IN; d++)
			sum += (double)p.weight[(size_t)i * 2 * VERDICT_IN + d] * p.weight[(size_t)i * 2 * VERDICT_IN + d];
	float per = spread / (float)sqrt(sum / ((double)p.n * VERDICT_IN + 1));
	for (uint32_t i = 0; i < p.n; i++)
		for (unsigned d = 0; d < VERDICT_IN; d++) {
			float *x = &p.weight[(size_t)i * 2 * VERDICT_IN + d];
			*x *= per;
			*x = *x > farthest ? farthest : *x < -farthest ? -farthest : *x;
		}
	void *out = need(sparse_pack(&p, VECTOR_BYTES, bytes));
	fprintf(stderr, "vectors of %u words, %zu bytes\n", p.n, *bytes);
	sparse_free(&p);
	return out;
}

/* ---- learning */

struct learner {
	struct verdict_lists lists;
	struct table vector;
	struct sparse rows, runs;
	float weight[VERDICT_WEIGHTS], gradient[VERDICT_WEIGHTS], first[VERDICT_WEIGHTS], second[VERDICT_WEIGHTS];
	double mean[VERDICT_WEIGHTS];
	float *row_mean, *run_mean;
	unsigned n_mean, n_step;
	uint64_t random;
	bool learning;
	/* of the text at hand */
	struct verdict_text t;
	uint32_t kept[VERDICT_WORDS][VERDICT_ROWS], kept_run[VERDICT_RUNS];
	unsigned n_kept[VERDICT_WORDS], n_kept_run;
	float in[VERDICT_WORDS][VERDICT_IN], in_keep[VERDICT_WORDS][VERDICT_IN], in_gradient[VERDICT_WORDS][VERDICT_IN];
	float gate[2][VERDICT_WORDS * VERDICT_GATES], state[2][VERDICT_WORDS * VERDICT_STATE];
	float shown[VERDICT_WORDS * VERDICT_OUT], out[VERDICT_WORDS * VERDICT_OUT], out_keep[VERDICT_WORDS * VERDICT_OUT], out_gradient[VERDICT_WORDS * VERDICT_OUT];
	float pool[VERDICT_POOLS], score[VERDICTS];
};

static float chance(struct learner *l) { return random_unit(&l->random); }
static bool left_out(struct learner *l, float share) { return l->learning && chance(l) < share; }
static float kept(struct learner *l, float share) { return !l->learning ? 1 : chance(l) < share ? 0 : 1 / (1 - share); }

static void begin(struct learner *l)
{
	for (unsigned i = 0; i < VERDICT_WAYS; i++)
		l->weight[i] = (2 * chance(l) - 1) * 0.16f;
	for (unsigned way = 1; way <= 2; way++)
		memset(l->weight + (size_t)way * VERDICT_WAYS / 2 - VERDICT_GATES, 0, VERDICT_GATES * sizeof *l->weight);
	for (unsigned i = VERDICT_WAYS; i < VERDICT_WEIGHTS - VERDICTS; i++)
		l->weight[i] = (2 * chance(l) - 1) * 0.1f;
}

static struct context_way way_of(const struct learner *l, bool back)
{
	return (struct context_way){VERDICT_IN, VERDICT_STATE, back, l->t.n, l->weight + (size_t)back * VERDICT_WAYS / 2, l->in[0],
	                            (float *)l->gate[back], (float *)l->state[back], (float *)l->shown + back * VERDICT_STATE};
}

static void there(struct learner *l, const struct sample *s)
{
	verdict_words(&l->lists, s->s, s->bytes, s->where, &l->t);
	const struct verdict_text *t = &l->t;
	memset(l->in, 0, sizeof l->in);
	for (unsigned i = 0; i < t->n; i++) {
		const int8_t *v = left_out(l, no_vector) ? NULL : table_row(&l->vector, t->vector[i]);
		for (unsigned k = 0; v && k < VERDICT_IN; k++)
			l->in[i][k] = l->vector.head->scale * v[k];
		l->n_kept[i] = 0;
		for (unsigned k = 0; k < t->n_row[i]; k++)
			if (!left_out(l, no_row))
				l->kept[i][l->n_kept[i]++] = t->row[i][k];
		sparse_add(&l->rows, l->kept[i], l->n_kept[i], l->in[i]);
		for (unsigned k = 0; k < VERDICT_IN; k++)
			l->in[i][k] *= l->in_keep[i][k] = kept(l, no_input);
	}
	for (unsigned back = 0; back < 2; back++) {
		struct context_way w = way_of(l, back);
		context_way_read(&w);
	}
	for (unsigned i = 0; i < t->n * VERDICT_OUT; i++)
		l->out[i] = l->shown[i] * (l->out_keep[i] = kept(l, no_output));
	verdict_score(l->weight, l->in[0], l->out, t->n, l->pool, l->score);
	float sum[VERDICT_COLUMNS] = {0};
	l->n_kept_run = 0;
	for (unsigned k = 0; k < t->n_run; k++)
		if (!left_out(l, no_run))
			l->kept_run[l->n_kept_run++] = t->run[k];
	sparse_add(&l->runs, l->kept_run, l->n_kept_run, sum);
	for (unsigned c = 0; c < VERDICTS; c++)
		l->score[c] += sum[c] / sqrtf((float)(l->n_kept_run ? l->n_kept_run : 1));
}

static void back(struct learner *l, const float *slope, float rate)
{
	unsigned n = l->t.n;
	float per = 1 / sqrtf((float)(l->n_kept_run ? l->n_kept_run : 1)), step[VERDICT_COLUMNS] = {0}, pool[VERDICT_POOLS] = {0};
	const float *out = l->weight + VERDICT_WAYS;
	float *out_gradient = l->gradient + VERDICT_WAYS;
	for (unsigned c = 0; c < VERDICTS; c++) {
		step[c] = slope[c] * per;
		out_gradient[VERDICTS * VERDICT_POOLS + c] += slope[c];
		for (unsigned k = 0; k < VERDICT_POOLS; k++) {
			out_gradient[c * VERDICT_POOLS + k] += slope[c] * l->pool[k];
			pool[k] += slope[c] * out[c * VERDICT_POOLS + k];
		}
	}
	sparse_step(&l->runs, l->kept_run, l->n_kept_run, step, rate_of_runs * rate);
	if (!n)
		return;
	memset(l->in_gradient, 0, sizeof l->in_gradient);
	memset(l->out_gradient, 0, sizeof l->out_gradient);
	for (unsigned k = 0; k < VERDICT_OUT; k++) {
		unsigned top = 0; /* the word with the highest value */
		for (unsigned i = 1; i < n; i++)
			top = l->out[i * VERDICT_OUT + k] > l->out[top * VERDICT_OUT + k] ? i : top;
		l->out_gradient[top * VERDICT_OUT + k] += pool[k];
		for (unsigned i = 0; i < n; i++)
			l->out_gradient[i * VERDICT_OUT + k] += pool[VERDICT_OUT + k] / (float)n;
	}
	for (unsigned i = 0; i < n; i++)
		for (unsigned k = 0; k < VERDICT_IN; k++)
			l->in_gradient[i][k] += pool[2 * VERDICT_OUT + k] / (float)n;
	for (unsigned i = 0; i < n * VERDICT_OUT; i++)
		l->out_gradient[i] *= l->out_keep[i];
	for (unsigned way = 0; way < 2; way++) {
		struct context_way w = way_of(l, way);
		context_way_back(&w, l->out_gradient + way * VERDICT_STATE, l->gradient + (size_t)way * VERDICT_WAYS / 2, l->in_gradient[0]);
	}
	for (unsigned i = 0; i < n; i++) {
		for (unsigned k = 0; k < VERDICT_IN; k++)
			l->in_gradient[i][k] *= l->in_keep[i][k];
		sparse_step(&l->rows, l->kept[i], l->n_kept[i], l->in_gradient[i], rate_of_rows * rate);
	}
}

static void step(struct learner *l, float rate)
{
	double t = ++l->n_step;
	float one = rate / (float)(1 - pow(0.9, t)), worth = (float)(1 / (1 - pow(0.999, t)));
	for (unsigned i = 0; i < VERDICT_WEIGHTS; i++) {
		float g = l->gradient[i];
		l->first[i] = 0.9f * l->first[i] + 0.1f * g;
		l->second[i] = 0.999f * l->second[i] + 0.001f * g * g;
		l->weight[i] -= one * l->first[i] / (sqrtf(l->second[i] * worth) + 1e-6f);
		l->gradient[i] = 0;
	}
}

static void add_rows(float *mean, const struct sparse *p)
{
	for (size_t i = 0; i < p->n; i++)
		for (unsigned k = 0; k < p->n_col; k++)
			mean[i * p->n_col + k] += p->weight[i * 2 * p->n_col + k];
}

static void take_rows(const float *mean, struct sparse *p, float per)
{
	for (size_t i = 0; i < p->n; i++)
		for (unsigned k = 0; k < p->n_col; k++)
			p->weight[i * 2 * p->n_col + k] = per * mean[i * p->n_col + k];
}

static void add_mean(struct learner *l)
{
	if (!l->n_mean++) { /* from here on there are no new rows */
		l->rows.closed = l->runs.closed = true;
		l->row_mean = need(calloc((size_t)l->rows.n * VERDICT_IN + 1, sizeof(float)));
		l->run_mean = need(calloc((size_t)l->runs.n * VERDICT_COLUMNS + 1, sizeof(float)));
	}
	for (unsigned i = 0; i < VERDICT_WEIGHTS; i++)
		l->mean[i] += l->weight[i];
	add_rows(l->row_mean, &l->rows);
	add_rows(l->run_mean, &l->runs);
}

static void go(struct learner *l, const struct samples *v, unsigned rounds)
{
	uint32_t *order = need(malloc((v->n + 1) * sizeof *order));
	size_t all = v->n * rounds, at = 0, every = v->n / MEANS_A_ROUND + 1;
	for (uint32_t i = 0; i < v->n; i++)
		order[i] = i;
	l->learning = true;
	for (unsigned r = 0; r < rounds; r++) {
		double like = 0;
		random_shuffle(order, v->n, &l->random);
		for (size_t i = 0; i < v->n; i++, at++) {
			float p[VERDICTS], rate = 1 - 0.95f * (float)at / (float)all;
			const struct sample *s = &v->at[order[i]];
			there(l, s);
			verdict_chances(l->score, p);
			like += log(p[s->is] + 1e-9);
			p[s->is] -= 1;
			back(l, p, rate);
			if (at % BATCH == BATCH - 1)
				step(l, rate_of_cells * rate);
			if ((float)at > mean_from * (float)all && at % every == 0)
				add_mean(l);
		}
		fprintf(stderr, "round %u of %u: %.4f\n", r + 1, rounds, like / (double)v->n);
	}
	for (unsigned i = 0; i < VERDICT_WEIGHTS && l->n_mean; i++)
		l->weight[i] = (float)(l->mean[i] / l->n_mean);
	if (l->n_mean) {
		take_rows(l->row_mean, &l->rows, 1 / (float)l->n_mean);
		take_rows(l->run_mean, &l->runs, 1 / (float)l->n_mean);
	}
	free(order);
}

/* ---- how it does on other lines */

/* How often a greater number stands at one of `one` than at one of `other`, of all pairs of two. */
static double area(const struct samples *v, const float *by, unsigned one, unsigned other)
{
	double better = 0, pairs = 0;
	for (size_t i = 0; i < v->n; i++)
		for (size_t k = 0; k < v->n && (one >> v->at[i].is & 1); k++)
			if (other >> v->at[k].is & 1) {
				pairs++;
				better += by[i] > by[k] ? 1 : by[i] < by[k] ? 0 : 0.5;
			}
	return better / (pairs > 0 ? pairs : 1);
}

static void test(const struct verdict_model *m, const char *path)
{
	enum { ILL = 1 << VERDICT_ILL, NONE = 1 << VERDICT_NONE, WELL = 1 << VERDICT_WELL };
	struct samples v = {0};
	size_t right = 0, signs = 0, sign_right = 0;
	double loss = 0;
	samples_read(&v, path);
	float *tilt = need(malloc((v.n + 1) * sizeof *tilt)), *either = need(malloc((v.n + 1) * sizeof *either));
	for (size_t i = 0; i < v.n; i++) {
		float p[VERDICTS];
		verdict_read(m, v.at[i].s, v.at[i].bytes, v.at[i].where, p);
		enum verdict best = p[0] > p[1] && p[0] > p[2] ? VERDICT_ILL : p[2] > p[1] ? VERDICT_WELL : VERDICT_NONE, sign = p[2] > p[0] ? VERDICT_WELL : VERDICT_ILL;
		tilt[i] = logf(p[2] + 1e-9f) - logf(p[0] + 1e-9f);
		either[i] = 1 - p[1];
		loss -= log(p[v.at[i].is] + 1e-9);
		right += best == v.at[i].is;
		signs += v.at[i].is != VERDICT_NONE;
		sign_right += v.at[i].is == sign;
	}
	printf("%s: %zu lines, right %.3f, loss %.3f; signs %.3f right, area %.3f; a sign or none: area %.3f\n", path, v.n, (double)right / (double)v.n, loss / (double)v.n,
	       (double)sign_right / (double)(signs ? signs : 1), area(&v, tilt, WELL, ILL), area(&v, either, WELL | ILL, NONE));
	free(tilt);
	free(either);
}

int main(int argc, char **argv)
{
	const char *out = NULL, *tests[16];
	unsigned rounds = ROUNDS, n_test = 0;
	uint64_t seed = 1;
	char why[256];
	for (int o; (o = getopt(argc, argv, "o:r:s:e:")) != -1;)
		switch (o) {
		case 'o': out = optarg; break;
		case 'r': rounds = (unsigned)atoi(optarg); break;
		case 's': seed = (uint64_t)atoi(optarg); break;
		case 'e':
			if (n_test < sizeof tests / sizeof *tests)
				tests[n_test++] = optarg;
			break;
		default: return 2;
		}
	if (!out || argc - optind < 5) {
		fprintf(stderr, "usage: train-verdict [-r ROUNDS] [-s SEED] [-e TEST]... -o MODEL OPINIONS CONNOTATIONS ATTITUDE-NET WORDS-OF VERDICTS...\n");
		return 2;
	}
	struct learner *l = need(calloc(1, sizeof *l));
	struct samples v = {0};
	struct opinion opinion;
	struct connotations ratings;
	const void *words = model_map(argv[optind], OPINION_KIND, NULL, why, sizeof why), *rated = words ? model_map(argv[optind + 1], "connotations 1", NULL, why, sizeof why) : NULL;
	if (!rated || !opinion_open(&opinion, words) || !connotations_open(&ratings, rated)) {
		fprintf(stderr, "train-verdict: %s\n", why);
		return 1;
	}
	for (int i = optind + 4; i < argc; i++)
		samples_read(&v, argv[i]);
	size_t n_vector, n_row, n_run;
	void *vector = vectors(argv[optind + 2], argv[optind + 3], &n_vector);
	l->lists = (struct verdict_lists){&opinion, &ratings};
	l->random = seed * 0x9E3779B97F4A7C15u + 1;
	if (!table_open(&l->vector, vector, n_vector, VERDICT_IN) || !sparse_init(&l->rows, VERDICT_IN, 0.05f, 2) || !sparse_init(&l->runs, VERDICT_COLUMNS, 0, 2))
		need(NULL);
	begin(l);
	go(l, &v, rounds);
	void *row = need(sparse_pack(&l->rows, ROW_BYTES, &n_row)), *run = need(sparse_pack(&l->runs, RUN_BYTES, &n_run));
	const struct model_part part[] = {{"weights", l->weight, sizeof l->weight}, {"vectors", vector, n_vector}, {"rows", row, n_row}, {"runs", run, n_run}};
	fprintf(stderr, "%u rows, %u runs\n", l->rows.n, l->runs.n);
	if (!model_write(out, VERDICT_KIND, part, sizeof part / sizeof *part, why, sizeof why)) {
		fprintf(stderr, "train-verdict: %s\n", why);
		return 1;
	}
	struct verdict_model m;
	const void *file = model_map(out, VERDICT_KIND, NULL, why, sizeof why);
	if (!file || !verdict_open(&m, file, l->lists)) {
		fprintf(stderr, "train-verdict: %s\n", why);
		return 1;
	}
	for (unsigned i = 0; i < n_test; i++)
		test(&m, tests[i]);
	return 0;
}
