/*
 * verdict.c -- see verdict.h.
 */
#include "verdict.h"

#include "../../core/learn/wide.h"
#include "../../core/model.h"

#include <math.h>
#include <string.h>

bool verdict_open(struct verdict_model *m, const void *file, struct verdict_lists lists)
{
	size_t n = 0, n_vector = 0, n_row = 0, n_run = 0;
	const void *vector = model_section(file, "vectors", &n_vector), *row = model_section(file, "rows", &n_row), *run = model_section(file, "runs", &n_run);
	*m = (struct verdict_model){.lists = lists, .weight = model_section(file, "weights", &n)};
	if (!m->weight || n != VERDICT_WEIGHTS * sizeof *m->weight || !table_open(&m->vector, vector, n_vector, VERDICT_IN) ||
	    !table_open(&m->row, row, n_row, VERDICT_IN) || !table_open(&m->run, run, n_run, VERDICT_COLUMNS))
		m->weight = NULL;
	return m->weight != NULL;
}

/* ---- words, as they are written: no tokens, so that a text by itself is read as it is within an article */

enum { LETTERS = 32, SCOPE = 4 /* words behind "not" that it reaches */ };

struct word {
	char s[LETTERS]; /* small letters */
	unsigned n;
	uint32_t hash;
	bool letters, mark, denies, denied;
};

static bool letter(unsigned char c) { return (c | 32) >= 'a' && (c | 32) <= 'z' ? true : c >= 0x80; }
/* Bytes of the apostrophe that begins at s; 0: none does. */
static unsigned apostrophe(const char *s, const char *end)
{
	return s < end && *s == '\'' ? 1 : end - s >= 3 && memcmp(s, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}
/* “ ” … – and the like: marks of three bytes, the apostrophe among them. */
static bool general_mark(const char *s, const char *end) { return end - s >= 3 && (unsigned char)s[0] == 0xE2 && (unsigned char)s[1] == 0x80; }

static void settle(struct word *w)
{
	static const struct { const char *he, *she; } same[] = { /* of whom it is said is all one */
		{"he", "she"}, {"him", "her"}, {"his", "her"}, {"hers", "her"}, {"himself", "herself"}};
	static const char *const deny[] = {"not", "n't", "no", "never", "nobody", "nothing", "none", "nor", "neither", "hardly", "without", "cannot"};
	for (unsigned k = 0; k < sizeof same / sizeof *same; k++)
		if (w->n == strlen(same[k].he) && memcmp(w->s, same[k].he, w->n) == 0) {
			w->n = (unsigned)strlen(same[k].she);
			memcpy(w->s, same[k].she, w->n);
		}
	for (unsigned k = 0; k < sizeof deny / sizeof *deny; k++)
		w->denies |= w->n == strlen(deny[k]) && memcmp(w->s, deny[k], w->n) == 0;
	w->hash = feat_bytes(w->s, w->n);
}

static void put(struct word *w, const char *s, size_t n)
{
	*w = (struct word){.n = (unsigned)(n < LETTERS ? n : LETTERS)};
	for (unsigned k = 0; k < w->n; k++)
		w->s[k] = (char)(s[k] >= 'A' && s[k] <= 'Z' ? s[k] | 32 : s[k]);
	w->letters = letter((unsigned char)*s);
	w->mark = !w->letters && !(*s >= '0' && *s <= '9') && *s != '\'';
}

/* "don't" is do and n't, "she's" she and 's; a number is 0, whichever. */
static unsigned split(const char *s, size_t bytes, struct word *w)
{
	const char *end = s + bytes;
	unsigned n = 0;
	while (s < end && n + 1 < VERDICT_WORDS) {
		const char *b = s;
		if ((unsigned char)*s <= ' ') {
			s++;
			continue;
		}
		bool quote = general_mark(s, end);
		unsigned inside = apostrophe(s, end);
		s += inside ? inside : quote ? 3 : 0;
		if (letter((unsigned char)*b) && !quote) {
			while (s < end && letter((unsigned char)*s) && !general_mark(s, end))
				s++;
			unsigned cut = s - b > 1 && s[-1] == 'n' ? apostrophe(s, end) : 0;
			if (cut && s + cut < end && (s[cut] | 32) == 't') {
				put(&w[n++], b, (size_t)(s - 1 - b));
				put(&w[n++], "n't", 3);
				s += cut + 1;
				continue;
			}
			put(&w[n++], b, (size_t)(s - b));
		} else if (inside && s < end && letter((unsigned char)*s) && b > end - bytes && letter((unsigned char)b[-1])) {
			char tail[LETTERS] = "'";
			unsigned k = 1;
			for (; s < end && letter((unsigned char)*s) && !general_mark(s, end); s++)
				if (k < LETTERS)
					tail[k++] = *s;
			put(&w[n++], tail, k);
		} else if (*b >= '0' && *b <= '9') {
			while (s < end && *s >= '0' && *s <= '9')
				s++;
			put(&w[n++], "0", 1);
		} else if (!quote) {
			s += s == b;
			put(&w[n++], b, 1);
		}
	}
	return n;
}

/* ---- keys */

enum row { R_WORD = 1, R_BEGINNING, R_END, R_SECTION, R_RATED, R_DENIED, R_WHERE, R_EDGE };
enum run { RUN_ONE = 101, RUN_DENIED, RUN_TWO, RUN_THREE, RUN_SKIP, RUN_BEGINNING, RUN_FIRST, RUN_LAST, RUN_ASKED, RUN_WHERE, RUN_ONE_WHERE, RUN_TWO_WHERE };

static uint32_t one(uint32_t kind, uint32_t a) { return feat_end(feat(kind * 0x27D4EB2Fu, a)); }
static uint32_t two(uint32_t kind, uint32_t a, uint32_t b) { return feat_end(feat(feat(kind * 0x27D4EB2Fu, a), b)); }
static uint32_t three(uint32_t kind, uint32_t a, uint32_t b, uint32_t c) { return feat_end(feat(feat(feat(kind * 0x27D4EB2Fu, a), b), c)); }

/* The rating of a word as it is written: its endings are tried where it is not rated itself. */
static struct connotation rated(const struct connotations *r, const struct word *w)
{
	static const struct { const char *tail; unsigned add; } end[] = {{"", 0}, {"s", 0}, {"es", 0}, {"ed", 0}, {"d", 0}, {"ing", 0}, {"ing", 'e'}, {"ly", 0}, {"er", 0}, {"est", 0}};
	struct connotation c = {0, 0, 0, 0};
	for (unsigned k = 0; k < sizeof end / sizeof *end && !c.event && !c.subject && !c.object && !c.regard; k++) {
		size_t n = strlen(end[k].tail);
		char s[LETTERS + 1];
		if (w->n < n + 3 && n)
			continue;
		if (memcmp(w->s + w->n - n, end[k].tail, n))
			continue;
		memcpy(s, w->s, w->n - n);
		s[w->n - n] = (char)end[k].add;
		c = connotations_find(r, feat_bytes(s, w->n - n + !!end[k].add), k == 4 || k == 5 || k == 6 || k == 3 ? 'v' : k == 7 ? 'j' : 'n');
	}
	return c;
}

static unsigned rows(const struct verdict_lists *lists, const struct word *w, bool first, enum verdict_where where, uint32_t *out)
{
	unsigned n = 0, most = w->n < 4 ? w->n : 4;
	out[n++] = one(R_WHERE, where);
	out[n++] = two(R_EDGE, first, w->mark);
	out[n++] = one(R_WORD, w->hash);
	if (w->denied)
		out[n++] = one(R_DENIED, 0);
	if (!w->letters)
		return n;
	out[n++] = one(R_BEGINNING, feat_bytes(w->s, most));
	out[n++] = one(R_END, feat_bytes(w->s + w->n - (most < 3 ? most : 3), most < 3 ? most : 3));
	uint32_t bits = opinion_form(lists->opinion, w->s, w->n);
	for (unsigned k = 0; k < OP_SECTIONS; k++)
		if (bits >> k & 1)
			out[n++] = two(R_SECTION, k, w->denied);
	struct connotation c = rated(lists->ratings, w);
	const int8_t scale[] = {c.event, c.subject, c.object, c.regard};
	for (unsigned k = 0; k < 4; k++)
		if (scale[k])
			out[n++] = three(R_RATED, k, (uint32_t)scale[k], w->denied);
	return n;
}

static unsigned runs(const struct word *w, unsigned n, enum verdict_where where, uint32_t *out)
{
	unsigned m = 0;
	bool asked = false;
	for (unsigned i = 0; i < n; i++) {
		out[m++] = one(RUN_ONE, w[i].hash);
		if (where)
			out[m++] = one(RUN_ONE_WHERE, w[i].hash);
		if (where && i + 1 < n)
			out[m++] = two(RUN_TWO_WHERE, w[i].hash, w[i + 1].hash);
		if (w[i].denied && !w[i].denies)
			out[m++] = one(RUN_DENIED, w[i].hash);
		if (i + 1 < n)
			out[m++] = two(RUN_TWO, w[i].hash, w[i + 1].hash);
		if (i + 2 < n) {
			out[m++] = three(RUN_THREE, w[i].hash, w[i + 1].hash, w[i + 2].hash);
			out[m++] = two(RUN_SKIP, w[i].hash, w[i + 2].hash);
		}
		if (w[i].n > 5)
			out[m++] = one(RUN_BEGINNING, feat_bytes(w[i].s, 5));
		asked |= *w[i].s == '?';
	}
	out[m++] = one(RUN_FIRST, n ? w[0].hash : 0);
	out[m++] = one(RUN_LAST, n > 1 && w[n - 1].mark ? w[n - 2].hash : n ? w[n - 1].hash : 0);
	out[m++] = one(RUN_ASKED, asked);
	out[m++] = one(RUN_WHERE, where);
	return m;
}

void verdict_words(const struct verdict_lists *lists, const char *s, size_t bytes, enum verdict_where where, struct verdict_text *out)
{
	struct word w[VERDICT_WORDS];
	unsigned n = split(s, bytes, w), reach = 0;
	while (n && w[n - 1].mark && (*w[n - 1].s == ',' || *w[n - 1].s == '.')) /* it ends by a comma or a full stop as who reports it goes on */
		n--;
	for (unsigned i = 0; i < n; i++) {
		settle(&w[i]);
		w[i].denied = reach > 0;
		reach = w[i].denies ? SCOPE : w[i].mark ? 0 : reach ? reach - 1 : 0;
	}
	out->n = n;
	for (unsigned i = 0; i < n; i++) {
		out->vector[i] = w[i].hash;
		out->n_row[i] = rows(lists, &w[i], i == 0, where, out->row[i]);
	}
	out->n_run = runs(w, n, where, out->run);
}

/* ---- reading */

WIDE void verdict_score(const float *weight, const float *in, const float *shown, unsigned n, float *pool, float *score)
{
	const float *out = weight + VERDICT_WAYS, *bias = out + VERDICTS * VERDICT_POOLS;
	float *most = pool, *mean = pool + VERDICT_OUT, *came = pool + 2 * VERDICT_OUT;
	memset(pool, 0, VERDICT_POOLS * sizeof *pool);
	if (n)
		memcpy(most, shown, VERDICT_OUT * sizeof *most);
	for (unsigned i = 0; i < n; i++) {
		const float *x = shown + (size_t)i * VERDICT_OUT, *y = in + (size_t)i * VERDICT_IN;
		for (unsigned k = 0; k < VERDICT_OUT; k++) {
			mean[k] += x[k];
			most[k] = x[k] > most[k] ? x[k] : most[k];
		}
		for (unsigned k = 0; k < VERDICT_IN; k++)
			came[k] += y[k];
	}
	for (unsigned k = 0; k < VERDICT_OUT + VERDICT_IN && n; k++)
		mean[k] /= (float)n;
	for (unsigned c = 0; c < VERDICTS; c++) {
		score[c] = bias[c];
		for (unsigned k = 0; k < VERDICT_POOLS; k++)
			score[c] += out[c * VERDICT_POOLS + k] * pool[k];
	}
}

void verdict_chances(const float *score, float *chance)
{
	float most = score[0], sum = 0;
	for (unsigned c = 1; c < VERDICTS; c++)
		most = score[c] > most ? score[c] : most;
	for (unsigned c = 0; c < VERDICTS; c++)
		sum += chance[c] = expf(score[c] - most);
	for (unsigned c = 0; c < VERDICTS; c++)
		chance[c] /= sum;
}

/* Memory is far: what all words ask for is asked for before any of it is looked at. */
static void ask(const struct verdict_model *m, const struct verdict_text *t)
{
	table_ask(&m->vector, t->vector, t->n);
	for (unsigned i = 0; i < t->n; i++)
		table_ask(&m->row, t->row[i], t->n_row[i]);
	table_ask(&m->run, t->run, t->n_run);
}

void verdict_read(const struct verdict_model *m, const char *s, size_t bytes, enum verdict_where where, float *chance)
{
	struct verdict_text t;
	float in[VERDICT_WORDS][VERDICT_IN], gate[VERDICT_WORDS][2 * VERDICT_GATES], shown[VERDICT_WORDS][VERDICT_OUT], pool[VERDICT_POOLS], score[VERDICTS];
	const float *gate_of[VERDICT_WORDS];
	const int8_t *row[VERDICT_WORDS][VERDICT_ROWS + 1], *run[VERDICT_RUNS + 1];
	unsigned n_row[VERDICT_WORDS], n_run;
	int sum[VERDICTS] = {0};
	verdict_words(&m->lists, s, bytes, where, &t);
	ask(m, &t);
	for (unsigned i = 0; i < t.n; i++) {
		n_row[i] = table_find(&m->row, t.row[i], t.n_row[i], row[i]);
		const int8_t *vector = table_row(&m->vector, t.vector[i]);
		memset(in[i], 0, sizeof in[i]);
		table_sum_floats(&m->vector, &vector, vector != NULL, in[i], VERDICT_IN);
		gate_of[i] = gate[i];
	}
	n_run = table_find(&m->run, t.run, t.n_run, run);
	for (unsigned i = 0; i < t.n; i++)
		table_sum_floats(&m->row, row[i], n_row[i], in[i], VERDICT_IN);
	if (t.n) {
		context_enter(m->weight, VERDICT_IN, VERDICT_STATE, in[0], t.n, gate[0]);
		context_carry(m->weight, VERDICT_IN, VERDICT_STATE, gate_of, t.n, shown[0]);
	}
	verdict_score(m->weight, in[0], shown[0], t.n, pool, score);
	for (unsigned k = 0; k < n_run; k++)
		for (unsigned c = 0; c < VERDICTS; c++)
			sum[c] += run[k][c];
	for (unsigned c = 0; c < VERDICTS; c++)
		score[c] += m->run.head->scale * (float)sum[c] / sqrtf((float)t.n_run);
	verdict_chances(score, chance);
}
