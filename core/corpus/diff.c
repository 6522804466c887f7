/*
 * diff.c -- corpus diff: what changed between two builds.
 *
 * The old corpus is looked up by identifier through its journal, of which a small
 * index is in memory; the new one is read once. Rows are paired as in eval.
 */
#include "corpus.h"
#include "eval_report.h"
#include "learn/hash.h"
#include "manifest.h"
#include "store.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct place { uint32_t hash; bool met; uint64_t n, at; size_t bytes; };
struct change { char *layer; uint64_t same, changed, gone, come, documents; };

struct diff {
	const char *old_folder;
	struct manifest old_m, new_m;
	struct place *place; /* [n_place] sorted by hash */
	unsigned n_place, room_place;
	int shard;
	uint64_t shard_no;
	struct buffer line, listing;
	struct native a, b;  /* old, new */
	struct doc *d;
	struct change *change; /* [n_change] */
	unsigned n_change, room_change;
	uint64_t n_same, n_differ, n_text, n_come, n_gone;
	bool list;
};

static int by_hash(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	return x->hash != y->hash ? (x->hash < y->hash ? -1 : 1) : x->n < y->n ? -1 : x->n > y->n;
}

static bool make_index(struct diff *v, struct error *e)
{
	char path[PATH_MAX];
	struct lines l = {.fd = -1};
	struct buffer id = {0};
	struct entry x;
	journal_path(v->old_folder, path, sizeof path);
	bool ok = lines_open(&l, path, e);
	while (ok && entry_next(&l, v->old_folder, &x, &id, e)) {
		ok = mem_grow(&v->place, v->n_place, &v->room_place, sizeof *v->place) || error_memory(e);
		if (ok)
			v->place[v->n_place++] = (struct place){feat_bytes(x.id, strlen(x.id)), false, x.n, x.at, (size_t)x.bytes};
	}
	lines_close(&l);
	buffer_free(&id);
	if (v->place)
		qsort(v->place, v->n_place, sizeof *v->place, by_hash);
	return ok && !e->text[0];
}

static bool read_old(struct diff *v, const struct place *p, struct error *e)
{
	struct native_wish all = {NULL, true};
	uint64_t no = p->n / v->old_m.per_shard;
	if (v->shard < 0 || no != v->shard_no) {
		char path[PATH_MAX];
		if (v->shard >= 0)
			close(v->shard);
		shard_path(v->old_folder, no, path, sizeof path);
		if ((v->shard = open(path, O_RDONLY | O_CLOEXEC)) < 0)
			return error_set(e, "%s: %s", path, strerror(errno));
		v->shard_no = no;
	}
	buffer_clear(&v->line);
	if (!buffer_reserve(&v->line, p->bytes))
		return error_memory(e);
	if (pread(v->shard, v->line.at, p->bytes, (off_t)p->at) != (ssize_t)p->bytes || !frame_check(v->line.at, p->bytes))
		return error_set(e, "%s: document number %llu is damaged", v->old_folder, (unsigned long long)p->n);
	return native_read(&v->a, v->line.at, p->bytes, &all, e);
}

/* The old document of that identifier, read; NULL if there is none. */
static struct place *find_old(struct diff *v, const char *id, struct error *e)
{
	struct place key = {.hash = feat_bytes(id, strlen(id))};
	unsigned lo = 0, hi = v->n_place;
	while (lo < hi) {
		unsigned mid = lo + (hi - lo) / 2;
		if (v->place[mid].hash < key.hash)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < v->n_place && v->place[lo].hash == key.hash; lo++) {
		if (v->place[lo].met)
			continue;
		if (!read_old(v, &v->place[lo], e))
			return NULL;
		if (strcmp(v->a.id, id) == 0)
			return &v->place[lo];
	}
	return NULL;
}

static struct change *change_of(struct diff *v, const char *layer)
{
	for (unsigned i = 0; i < v->n_change; i++)
		if (strcmp(v->change[i].layer, layer) == 0)
			return &v->change[i];
	if (!mem_grow(&v->change, v->n_change, &v->room_change, sizeof *v->change))
		return NULL;
	v->change[v->n_change] = (struct change){.layer = mem_copy(layer, strlen(layer))};
	return v->change[v->n_change].layer ? &v->change[v->n_change++] : NULL;
}

static bool compare_layer(struct diff *v, const char *layer, struct arena *a, const struct doc *d, bool *differs, struct error *e)
{
	struct side old = {&v->a, native_layer(&v->a, layer)}, new_ = {&v->b, native_layer(&v->b, layer)};
	struct eval_rules rules = {.exact = true};
	struct pairing same, lax;
	struct change *c = change_of(v, layer);
	if (old.l && new_.l)
		eval_columns(&old, &new_, &rules.col);
	bool ok = c && eval_pair(&old, &new_, &rules, a, &same);
	rules = (struct eval_rules){0};
	if (!ok || !eval_pair(&old, &new_, &rules, a, &lax))
		return error_memory(e);
	bool here = same.n_pair != same.n_gold || same.n_pair != same.n_system;
	c->same += same.n_pair;
	c->changed += lax.n_pair - same.n_pair;
	c->gone += lax.n_gold - lax.n_pair;
	c->come += lax.n_system - lax.n_pair;
	c->documents += here;
	*differs = *differs || here;
	if (here && v->list)
		eval_list(layer, &old, &new_, d, a, &v->listing);
	return true;
}

static bool compare(struct diff *v, struct error *e)
{
	struct arena a = {0};
	bool differs = false, ok = true;
	const struct native *x = v->b.text ? &v->b : v->a.text ? &v->a : NULL;
	const struct doc *d = x && doc_set(v->d, x->id, strlen(x->id), x->text, x->len, e) ? v->d : NULL;
	if (e->text[0])
		return false;
	if (d && (!native_convert(&v->a, d, false, e) || !native_convert(&v->b, d, false, e)))
		return false;
	for (unsigned i = 0; ok && i < v->b.n_layer; i++)
		ok = compare_layer(v, v->b.layer[i].name, &a, d, &differs, e);
	for (unsigned i = 0; ok && i < v->a.n_layer; i++)
		if (!native_layer(&v->b, v->a.layer[i].name))
			ok = compare_layer(v, v->a.layer[i].name, &a, d, &differs, e);
	v->n_differ += differs;
	v->n_same += !differs;
	arena_free(&a);
	return ok;
}

static void note(struct diff *v, const char *id, const char *what)
{
	if (v->list)
		buffer_print(&v->listing, "%s\t%s\n", id, what);
}

static bool document(struct diff *v, const char *line, size_t n, struct error *e)
{
	struct native_wish all = {NULL, true};
	if (!native_read(&v->b, line, n, &all, e))
		return false;
	struct place *p = find_old(v, v->b.id, e);
	if (!p) {
		v->n_come++;
		note(v, v->b.id, "only in the new");
		return !e->text[0];
	}
	p->met = true;
	if (v->a.error || v->b.error) {
		bool same = v->a.error && v->b.error;
		v->n_same += same;
		v->n_differ += !same;
		note(v, v->b.id, same ? "failed in both" : v->a.error ? "failed in the old" : "failed in the new");
		return true;
	}
	if (strcmp(v->a.sha256, v->b.sha256) != 0) {
		v->n_text++;
		note(v, v->b.id, "the text is another");
		return true;
	}
	return compare(v, e);
}

static bool run(struct diff *v, const char *new_folder, struct error *e)
{
	struct reader r = {.journal = {.fd = -1}, .shard = {.fd = -1}};
	struct entry x;
	const char *line;
	size_t n;
	bool ok = (v->d = doc_new()) || error_memory(e);
	ok = ok && manifest_expect(v->old_folder, &v->old_m, e) && manifest_expect(new_folder, &v->new_m, e) && make_index(v, e) &&
	     reader_open(&r, new_folder, v->new_m.per_shard, e);
	while (ok && reader_next(&r, &x, &line, &n, e)) {
		ok = document(v, line, n, e);
		if (v->listing.n)
			fwrite(v->listing.at, 1, v->listing.n, stdout);
		buffer_clear(&v->listing);
	}
	for (unsigned i = 0; ok && i < v->n_place; i++)
		v->n_gone += !v->place[i].met;
	reader_close(&r);
	return ok && !e->text[0];
}

static void sum_up(struct diff *v)
{
	struct error why = {0};
	printf("documents\tsame\t%llu\tother annotations\t%llu\tother text\t%llu\tonly old\t%llu\tonly new\t%llu\n", (unsigned long long)v->n_same,
	       (unsigned long long)v->n_differ, (unsigned long long)v->n_text, (unsigned long long)v->n_gone, (unsigned long long)v->n_come);
	if (manifest_differs(v->old_m.build, v->new_m.build, &why))
		printf("built otherwise: %s\n", why.text);
	if (v->n_change)
		printf("layer\tsame\tchanged\tonly old\tonly new\tdocuments\n");
	for (unsigned i = 0; i < v->n_change; i++) {
		const struct change *c = &v->change[i];
		printf("%s\t%llu\t%llu\t%llu\t%llu\t%llu\n", c->layer, (unsigned long long)c->same, (unsigned long long)c->changed,
		       (unsigned long long)c->gone, (unsigned long long)c->come, (unsigned long long)c->documents);
	}
}

int corpus_diff(int argc, char **argv)
{
	static const struct option_row row[] = {{"list", 'd', NULL, "name each document and row: missed is only in the old, spurious only in the new"}, {0}};
	struct cli c = {.usage = "corpus diff [-d] OLD NEW", .row = row, .argc = argc, .argv = argv,
	                .about = "What changed between two builds: documents by identifier, rows by span and columns (confidences and\n"
	                         "scores are not compared). The exit code is 1 if anything differs."};
	struct diff v = {.shard = -1};
	struct error e = {0};
	const char *folder[2];
	unsigned n = 0;
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND && n == 2)
			return usage_error(&c, "two corpora are expected; found a third: %s", c.arg);
		else if (at == CLI_OPERAND)
			folder[n++] = c.arg;
		else
			v.list = true;
	if (c.stop)
		return c.code;
	if (n < 2)
		return usage_error(&c, "two corpora are expected: OLD and NEW");
	v.old_folder = folder[0];
	bool ok = run(&v, folder[1], &e);
	if (ok)
		sum_up(&v);
	else
		say("%s", e.text);
	for (unsigned i = 0; i < v.n_change; i++)
		mem_free(v.change[i].layer);
	mem_free(v.change);
	mem_free(v.place);
	manifest_free(&v.old_m);
	manifest_free(&v.new_m);
	buffer_free(&v.line);
	buffer_free(&v.listing);
	native_free(&v.a);
	native_free(&v.b);
	doc_free(v.d);
	if (v.shard >= 0)
		close(v.shard);
	return !ok ? EXIT_USAGE : !out_finish() || v.n_differ + v.n_text + v.n_gone + v.n_come ? EXIT_SOME : EXIT_GOOD;
}
