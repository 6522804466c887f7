/*
 * verify.c -- corpus verify: whether a corpus is whole, line by line.
 *
 * Every line of journal and shards is read and checked, the totals are compared
 * with the manifest, texts with their SHA-256, and identifiers that occur twice
 * are said: they are allowed, for a collection may have them, but worth knowing.
 */
#include "corpus.h"
#include "manifest.h"
#include "native.h"
#include "store.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct verify {
	struct manifest m;
	struct reader r;
	struct tally t;
	struct native x;
	uint64_t *id; /* [n_id] 64 bits of the SHA-256 of each identifier */
	size_t n_id, room_id;
	uint64_t twice;
};

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
	return x < y ? -1 : x > y;
}

static bool keep_id(struct verify *v, const char *id)
{
	if (v->n_id == v->room_id) {
		size_t room = v->room_id ? 2 * v->room_id : 4096;
		uint64_t *more = mem_realloc(v->id, room * sizeof *more);
		if (!more)
			return false;
		v->id = more;
		v->room_id = room;
	}
	char sha[65], half[17];
	hex_sha256(id, strlen(id), sha);
	snprintf(half, sizeof half, "%.16s", sha);
	v->id[v->n_id++] = strtoull(half, NULL, 16);
	return true;
}

static bool check_text(struct verify *v, const struct entry *x, const char *line, size_t n, struct error *e)
{
	struct native_wish wish = {"", true};
	char sha[65];
	if (!native_read(&v->x, line, n, &wish, e))
		return error_set(e, "document %s", x->id);
	if (strcmp(x->text, v->x.sha256) != 0 && x->ok)
		return error_set(e, "document %s: journal and record have different hashes of the text", x->id);
	if (!v->x.text)
		return true;
	hex_sha256(v->x.text, v->x.len, sha);
	return strcmp(sha, v->x.sha256) == 0 || error_set(e, "document %s: the text is not that of its hash", x->id);
}

static bool check_totals(struct verify *v, struct error *e)
{
	tally_end(&v->t);
	if (v->t.documents != v->m.documents || v->t.failed != v->m.failed || v->t.bytes != v->m.bytes)
		return error_set(e, "the manifest has %llu documents, %llu failed, %llu bytes; there are %llu, %llu, %llu", (unsigned long long)v->m.documents,
		                 (unsigned long long)v->m.failed, (unsigned long long)v->m.bytes, (unsigned long long)v->t.documents,
		                 (unsigned long long)v->t.failed, (unsigned long long)v->t.bytes);
	return strcmp(v->t.inputs_sha256, v->m.inputs) == 0 || error_set(e, "the inputs' hashes are not those of the manifest");
}

static bool run(struct verify *v, const char *corpus, struct error *e)
{
	struct entry x;
	const char *line;
	size_t n;
	bool ok = manifest_expect(corpus, &v->m, e) && reader_open(&v->r, corpus, v->m.per_shard, e);
	tally_begin(&v->t);
	while (ok && reader_next(&v->r, &x, &line, &n, e)) {
		tally_add(&v->t, &x);
		ok = check_text(v, &x, line, n, e) && (keep_id(v, x.id) || error_memory(e));
	}
	ok = ok && !e->text[0] && check_totals(v, e);
	if (v->id)
		qsort(v->id, v->n_id, sizeof *v->id, by_value);
	for (size_t i = 1; i < v->n_id; i++)
		v->twice += v->id[i] == v->id[i - 1];
	return ok;
}

/* Cuts the journal off before the document that is damaged; what the shards have behind it goes when the corpus is opened
   for building. */
static bool cut_off(struct verify *v, const char *corpus, struct error *e)
{
	char path[PATH_MAX];
	v->m.complete = false;
	snprintf(path, sizeof path, "%s/journal.jsonl", corpus);
	return (truncate(path, (off_t)v->r.journal.at) == 0 || error_set(e, "%s: %s", path, strerror(errno))) &&
	       manifest_write(corpus, &v->m, e);
}

int corpus_verify(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"repair", 0, NULL, "cut the corpus off before what is damaged; corpus build --resume makes the rest anew"}, {0}};
	struct cli c = {.usage = "corpus verify [--repair] CORPUS", .row = row, .argc = argc, .argv = argv,
	                .about = "Reads every line of a corpus and checks it: checksums, places, hashes of texts, totals. The exit code is\n"
	                         "2 if anything is damaged."};
	struct verify v = {.r = {.journal = {.fd = -1}, .shard = {.fd = -1}}};
	struct error e = {0};
	const char *corpus = NULL;
	bool repair = false;
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND)
			corpus = c.arg;
		else
			repair = true;
	if (c.stop)
		return c.code;
	if (!corpus)
		return usage_error(&c, "no CORPUS is given");
	bool ok = run(&v, corpus, &e);
	if (ok)
		printf("%llu documents, %llu failed, all whole; %llu identifiers occur more than once\n", (unsigned long long)v.t.documents,
		       (unsigned long long)v.t.failed, (unsigned long long)v.twice);
	else
		say("%s", e.text);
	if (!ok && repair && v.m.complete) {
		struct error why = {0};
		say("%s", cut_off(&v, corpus, &why) ? "cut off before it; corpus build --resume makes the rest anew" : why.text);
	}
	reader_close(&v.r);
	native_free(&v.x);
	manifest_free(&v.m);
	mem_free(v.id);
	return out_code(ok);
}
