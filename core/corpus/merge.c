/*
 * merge.c -- corpus merge: parts into the whole, with proof.
 *
 * Every document has its number among all of the sources. Parts are read side by
 * side in that order; a number that is missing or met twice, a document whose
 * hash belongs to another part, a part that is missing, open or made in another
 * way ends the merge. What comes out has the bytes of a corpus built in one go.
 */
#include "corpus.h"
#include "learn/hash.h"
#include "manifest.h"
#include "store.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

struct part {
	char *folder;
	struct manifest m;
	struct reader r;
	struct entry x;
	const char *line; /* [n] of entry x */
	size_t n;
	bool more;        /* x is there */
};

struct merge {
	struct part *part; /* [n_part] by their number */
	unsigned n_part, room_part;
	const char *out;
	struct store store;
	bool made;          /* `out` is there, by us */
};

static bool add_part(struct merge *g, const char *folder, struct error *e)
{
	if (!mem_grow(&g->part, g->n_part, &g->room_part, sizeof *g->part))
		return error_memory(e);
	struct part *p = &g->part[g->n_part++];
	*p = (struct part){.folder = mem_copy(folder, strlen(folder)), .r = {.journal = {.fd = -1}, .shard = {.fd = -1}}};
	return (p->folder || error_memory(e)) && manifest_expect(folder, &p->m, e);
}

/* A folder that is a part, or one that has parts in it. */
static bool add_operand(struct merge *g, const char *path, struct error *e)
{
	char name[PATH_MAX];
	struct dirent **entry;
	bool ok = true, found = false;
	snprintf(name, sizeof name, "%s/corpus.json", path);
	if (access(name, F_OK) == 0)
		return add_part(g, path, e);
	int n = scandir(path, &entry, NULL, alphasort);
	if (n < 0)
		return error_set(e, "%s: %s", path, strerror(errno));
	for (int i = 0; i < n; i++) {
		if (ok && strncmp(entry[i]->d_name, "part-", 5) == 0) {
			snprintf(name, sizeof name, "%s/%s", path, entry[i]->d_name);
			ok = found = add_part(g, name, e);
		}
		free(entry[i]);
	}
	free(entry);
	return ok && (found || error_set(e, "%s: is no corpus, and has no part-* in it", path));
}

static int by_number(const void *a, const void *b)
{
	const struct part *x = a, *y = b;
	return x->m.part < y->m.part ? -1 : x->m.part > y->m.part;
}

/* All parts of one whole, each once, made in one way of the same sources. */
static bool check_parts(struct merge *g, struct error *e)
{
	const struct part *first = &g->part[0];
	qsort(g->part, g->n_part, sizeof *g->part, by_number);
	for (unsigned i = 0; i < g->n_part; i++) {
		const struct part *p = &g->part[i];
		struct error why = {0};
		if (p->m.parts != first->m.parts || p->m.per_shard != first->m.per_shard)
			return error_set(e, "%s is a part of %u, %s of %u", first->folder, first->m.parts, p->folder, p->m.parts);
		if (manifest_differs(first->m.build, p->m.build, &why))
			return error_set(e, "%s and %s were not built alike: %s", first->folder, p->folder, why.text);
		if (p->m.sources != first->m.sources)
			return error_set(e, "%s had sources of %llu documents, %s of %llu", first->folder,
			                 (unsigned long long)first->m.sources, p->folder, (unsigned long long)p->m.sources);
		if (p->m.part < i + 1)
			return error_set(e, "part %u is given twice: %s and %s", p->m.part, g->part[i - 1].folder, p->folder);
		if (p->m.part > i + 1)
			return error_set(e, "part %u of %u is missing", i + 1, p->m.parts);
	}
	return g->n_part == first->m.parts || error_set(e, "part %u of %u is missing", g->n_part + 1, first->m.parts);
}

static bool next_of(struct part *p, struct error *e)
{
	p->more = reader_next(&p->r, &p->x, &p->line, &p->n, e);
	if (p->more && p->m.parts > 1 && feat_bytes(p->x.id, strlen(p->x.id)) % p->m.parts != p->m.part - 1)
		return error_set(e, "%s: document %s belongs to another part", p->folder, p->x.id);
	return !e->text[0];
}

static struct part *least(struct merge *g)
{
	struct part *least = NULL;
	for (unsigned i = 0; i < g->n_part; i++)
		if (g->part[i].more && (!least || g->part[i].x.n < least->x.n))
			least = &g->part[i];
	return least;
}

static bool copy_all(struct merge *g, struct error *e)
{
	uint64_t want = 0, all = g->part[0].m.sources;
	for (unsigned i = 0; i < g->n_part; i++)
		if (!reader_open(&g->part[i].r, g->part[i].folder, g->part[i].m.per_shard, e) || !next_of(&g->part[i], e))
			return false;
	for (struct part *p; (p = least(g)); want++) {
		if (p->x.n != want)
			return error_set(e, p->x.n > want ? "document number %llu is missing: %s goes on with %llu"
			                                  : "document number %llu was due: %s has %llu once more",
			                 (unsigned long long)want, p->folder, (unsigned long long)p->x.n);
		if (!store_copy(&g->store, &p->x, p->line, p->n, e) || !next_of(p, e))
			return false;
	}
	return want == all || error_set(e, "the sources had %llu documents, the parts have %llu", (unsigned long long)all,
	                                (unsigned long long)want);
}

static bool make_out(struct merge *g, struct error *e)
{
	char shards[PATH_MAX];
	struct manifest m = g->part[0].m;
	m.part = m.parts = 1;
	m.complete = false;
	snprintf(shards, sizeof shards, "%s/shards", g->out);
	if (!folder_make(g->out, e))
		return false;
	g->made = true;
	if (mkdir(shards, 0777) != 0)
		return error_output(e, shards);
	return manifest_write(g->out, &m, e) && store_open(&g->store, g->out, m.per_shard, e);
}

static bool finish(struct merge *g, struct error *e)
{
	struct manifest m = g->part[0].m;
	struct tally t;
	if (!store_flush(&g->store, true, e) || !store_tally(g->out, &t, e))
		return false;
	m.part = m.parts = 1;
	m.documents = t.documents;
	m.failed = t.failed;
	m.bytes = t.bytes;
	memcpy(m.inputs, t.inputs_sha256, sizeof m.inputs);
	if (!manifest_write(g->out, &m, e))
		return false;
	say("%llu documents of %u parts: none missing, none double%s", (unsigned long long)t.documents, g->n_part,
	    t.failed ? "; some failed" : "");
	return true;
}

/* Two files are open for each part. */
static void more_files(void)
{
	struct rlimit r;
	if (getrlimit(RLIMIT_NOFILE, &r) == 0) {
		r.rlim_cur = r.rlim_max;
		setrlimit(RLIMIT_NOFILE, &r);
	}
}

static void free_all(struct merge *g)
{
	struct error e = {0};
	store_close(&g->store, &e);
	for (unsigned i = 0; i < g->n_part; i++) {
		reader_close(&g->part[i].r);
		manifest_free(&g->part[i].m);
		mem_free(g->part[i].folder);
	}
	mem_free(g->part);
}

int corpus_merge(int argc, char **argv)
{
	static const struct option_row row[] = {{"output", 'o', "CORPUS", "the folder that becomes the whole; it must not be there"}, {0}};
	struct cli c = {.usage = "corpus merge -o CORPUS PART ...", .row = row, .argc = argc, .argv = argv,
	                .about = "Makes one corpus of the parts that corpus build --shard made, and proves on the way that no document is\n"
	                         "missing or double. A PART may be a folder that has all parts in it. The bytes are those of a corpus\n"
	                         "built in one go, whatever the number of parts."};
	struct merge g = {.store = {.journal = -1, .shard = -1}};
	struct error e = {0};
	bool ok = true;
	for (int at; ok && (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND)
			ok = add_operand(&g, c.arg, &e);
		else
			g.out = c.arg;
	int code = EXIT_USAGE;
	if (c.stop)
		code = c.code;
	else if (!ok)
		say("%s", e.text);
	else if (!g.out || !g.n_part)
		code = usage_error(&c, !g.out ? "-o CORPUS is missing" : "no PART is given");
	else {
		more_files();
		ok = check_parts(&g, &e) && make_out(&g, &e) && copy_all(&g, &e) && finish(&g, &e);
		code = ok ? g.part[0].m.failed || g.store.n_failed ? EXIT_SOME : EXIT_GOOD : failure(&e);
		if (!ok && g.made)
			store_remove(g.out);
	}
	free_all(&g);
	return code;
}
