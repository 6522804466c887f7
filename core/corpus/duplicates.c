/*
 * duplicates.c -- corpus duplicates: wire copies, found by what they share.
 *
 * A text is the set of its runs of five words. MinHash (Broder 1997) keeps, for
 * each of 128 hash functions, the least value over these: the share of equal
 * values estimates the share of runs that two texts have in common (Jaccard). Texts
 * that agree on all values of one of 32 bands are compared; groups are formed by
 * union-find. A group is called after its first document.
 */
#include "anchor.h"
#include "corpus.h"
#include "json_write.h"
#include "learn/hash.h"
#include "output.h"
#include "scan.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { SHINGLE = 5, HASHES = 128, BANDS = 32, ROWS = HASHES / BANDS };

struct text { uint64_t n; char *id; uint32_t parent, min[HASHES]; bool empty; float likeness; }; /* likeness: to the one it was joined with */

struct twins {
	struct scan s;
	struct words w;
	struct text *text; /* [n_text] */
	unsigned n_text, room_text;
	double least;
	uint32_t mul[HASHES], add[HASHES];
};

static void make_functions(struct twins *t)
{
	for (uint32_t i = 0; i < HASHES; i++) {
		t->mul[i] = feat_end(2 * i + 1) | 1;
		t->add[i] = feat_end(0x51ed270bu + i);
	}
}

static void sign(struct twins *t, struct text *x)
{
	memset(x->min, 0xff, sizeof x->min);
	uint32_t run = t->w.n < SHINGLE ? t->w.n : SHINGLE;
	x->empty = t->w.n == 0;
	for (uint32_t i = 0; run && i + run <= t->w.n; i++) {
		uint32_t h = feat_bytes(t->w.folded.at + t->w.at[i], t->w.at[i + run] - t->w.at[i]);
		for (unsigned k = 0; k < HASHES; k++) {
			uint32_t v = feat_end(h * t->mul[k] + t->add[k]);
			x->min[k] = v < x->min[k] ? v : x->min[k];
		}
	}
}

static bool read_all(struct twins *t, struct error *e)
{
	t->s.wish = (struct native_wish){"", true};
	while (scan_next(&t->s, e)) {
		if (t->s.x.error)
			continue;
		const struct doc *d = scan_doc(&t->s, e);
		if (!d)
			return error_set(e, "document %s has no text: find duplicates before texts are stripped", t->s.x.id);
		if (!words_read(&t->w, d) || !mem_grow(&t->text, t->n_text, &t->room_text, sizeof *t->text))
			return error_memory(e);
		struct text *x = &t->text[t->n_text];
		*x = (struct text){.n = t->s.number, .id = mem_copy(d->id, strlen(d->id)), .parent = t->n_text};
		if (!x->id)
			return error_memory(e);
		t->n_text++;
		sign(t, x);
	}
	return !e->text[0];
}

static uint32_t root(struct twins *t, uint32_t i)
{
	while (t->text[i].parent != i)
		i = t->text[i].parent = t->text[t->text[i].parent].parent;
	return i;
}

static double likeness(const struct text *a, const struct text *b)
{
	unsigned same = 0;
	for (unsigned k = 0; k < HASHES; k++)
		same += a->min[k] == b->min[k];
	return (double)same / HASHES;
}

struct key { uint32_t band, text; };

static int by_band(const void *a, const void *b)
{
	const struct key *x = a, *y = b;
	return x->band != y->band ? (x->band < y->band ? -1 : 1) : x->text < y->text ? -1 : x->text > y->text;
}

/* Texts of one bucket are compared with its first member that is alike, few at a time: a bucket may be large. */
static void join_bucket(struct twins *t, const struct key *k, uint32_t n)
{
	enum { LEADERS = 16 };
	uint32_t leader[LEADERS], n_leader = 0;
	for (uint32_t i = 0; i < n; i++) {
		uint32_t me = k[i].text;
		bool joined = false;
		for (uint32_t j = 0; j < n_leader && !joined; j++) {
			double like = likeness(&t->text[leader[j]], &t->text[me]);
			uint32_t a = root(t, leader[j]), b = root(t, me);
			if (!(joined = like >= t->least))
				continue;
			if (a != b)
				t->text[a < b ? b : a].parent = a < b ? a : b;
			if (like > t->text[me].likeness)
				t->text[me].likeness = (float)like;
		}
		if (!joined && n_leader < LEADERS)
			leader[n_leader++] = me;
	}
}

static bool join(struct twins *t, struct error *e)
{
	struct key *key = mem_alloc((t->n_text + 1) * sizeof *key);
	if (!key)
		return error_memory(e);
	for (unsigned band = 0; band < BANDS; band++) {
		uint32_t n = 0;
		for (uint32_t i = 0; i < t->n_text; i++) {
			uint32_t h = band;
			for (unsigned r = 0; r < ROWS; r++)
				h = feat(h, t->text[i].min[band * ROWS + r]);
			if (!t->text[i].empty)
				key[n++] = (struct key){feat_end(h), i};
		}
		qsort(key, n, sizeof *key, by_band);
		for (uint32_t b = 0, end; b < n; b = end) {
			for (end = b + 1; end < n && key[end].band == key[b].band;)
				end++;
			if (end - b > 1)
				join_bucket(t, key + b, end - b);
		}
	}
	mem_free(key);
	return true;
}

/* A line for each document of a group of two or more, in the order of the corpus. */
static void put_groups(struct twins *t, struct buffer *out, uint64_t *groups, uint64_t *later)
{
	uint32_t *size = mem_alloc((t->n_text + 1) * sizeof *size);
	if (!size) {
		out->failed = true;
		return;
	}
	memset(size, 0, t->n_text * sizeof *size);
	for (uint32_t i = 0; i < t->n_text; i++)
		size[root(t, i)]++;
	for (uint32_t i = 0; i < t->n_text; i++) {
		uint32_t first = root(t, i);
		if (size[first] < 2)
			continue;
		*groups += i == first;
		*later += i != first;
		buffer_print(out, "{\"n\":%llu,\"id\":", (unsigned long long)t->text[i].n);
		json_put_text(out, t->text[i].id);
		buffer_text(out, ",\"group\":");
		json_put_text(out, t->text[first].id);
		buffer_print(out, ",\"of\":%u,\"first\":%s", size[first], i == first ? "true" : "false");
		if (i != first)
			buffer_print(out, ",\"likeness\":%.3f", (double)t->text[i].likeness);
		buffer_text(out, "}\n");
	}
	mem_free(size);
}

static bool write_groups(struct twins *t, const char *corpus, bool to_stdout, struct error *e)
{
	char path[PATH_MAX];
	struct buffer out = {0};
	uint64_t groups = 0, later = 0;
	put_groups(t, &out, &groups, &later);
	snprintf(path, sizeof path, "%s/duplicates.jsonl", corpus);
	bool ok = !out.failed || error_memory(e);
	if (ok && to_stdout)
		fwrite(out.at ? out.at : "", 1, out.n, stdout);
	else
		ok = ok && file_write(path, out.at ? out.at : "", out.n, e);
	if (ok)
		say("%u texts, %llu groups of near-duplicates; %llu texts are copies of an earlier one", t->n_text, (unsigned long long)groups,
		    (unsigned long long)later);
	buffer_free(&out);
	return ok;
}

int corpus_duplicates(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"least", 0, "SHARE", "of five-word runs in common, from 0.3 to 1 (0.6)"},
		{"stdout", 0, NULL, "write the groups to standard output, not into the corpus"}, {0}};
	struct cli c = {.usage = "corpus duplicates [OPTION ...] CORPUS", .row = row, .argc = argc, .argv = argv,
	                .about = "Finds near-duplicates, such as one agency's story in several papers, and writes their groups to\n"
	                         "CORPUS/duplicates.jsonl. Other commands then count each group once (--once), and corpus split keeps\n"
	                         "a group together. Takes about 600 bytes of memory for a text."};
	struct twins t = {.least = 0.6};
	struct error e = {0};
	const char *corpus = NULL;
	bool to_stdout = false;
	struct stat st;
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND)
			corpus = c.arg;
		else if (at == 1)
			to_stdout = true;
		else {
			char *end;
			t.least = strtod(c.arg, &end);
			if (*end || !(t.least >= 0.3 && t.least <= 1))
				return usage_error(&c, "--least %s: expected a share from 0.3 to 1", c.arg);
		}
	if (c.stop)
		return c.code;
	if (!corpus)
		return usage_error(&c, "no CORPUS is given");
	to_stdout = to_stdout || stat(corpus, &st) != 0 || !S_ISDIR(st.st_mode);
	make_functions(&t);
	bool ok = scan_add(&t.s, corpus, &e) && read_all(&t, &e) && join(&t, &e) && write_groups(&t, corpus, to_stdout, &e);
	int code = ok ? EXIT_GOOD : failure(&e);
	for (unsigned i = 0; i < t.n_text; i++)
		mem_free(t.text[i].id);
	mem_free(t.text);
	words_free(&t.w);
	scan_close(&t.s);
	return e.output ? code : out_code(ok);
}
