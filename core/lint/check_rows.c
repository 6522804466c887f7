/*
 * check_rows.c -- the same article gives the same rows.
 *
 * Whatever stood before it, and in a forked process as in this one. Rows are
 * compared by a hash of each article's.
 */
#include "checks.h"

#include <sys/wait.h>
#include <unistd.h>

static uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9E3779B97F4A7C15u;
	return h ^ h >> 29;
}

/* A cell; a string by its bytes. */
static uint64_t mix_cell(uint64_t h, const struct doc *d, qn_type type, uint32_t bits)
{
	if (type != QN_SYM || bits == QN_NONE)
		return mix(h, bits);
	for (const char *s = doc_string(d, bits); *s; s++)
		h = mix(h, (unsigned char)*s);
	return h;
}

static uint64_t mix_layer(uint64_t h, const struct doc *d, const struct layer *layer)
{
	for (uint32_t r = 0; r < layer->rows.n; r++) {
		h = mix(h, (uint64_t)layer->rows.begin[r] << 32 | layer->rows.end[r]);
		for (unsigned k = 0; k < layer->schema->n_col; k++)
			h = mix_cell(h, d, layer->schema->col[k].type, layer->rows.col[k][r]);
	}
	return mix(h, layer->rows.n);
}

/* Of the plugin's layers. */
static uint64_t rows_hash(const struct lint *l, const struct doc *d)
{
	uint64_t h = 1;
	for (unsigned i = 0; i < l->p->n_provides; i++) {
		const struct layer *layer = doc_layer(d, l->p->provides[i].name);
		h = layer ? mix_layer(h, d, layer) : h;
	}
	return h;
}

/* Hashes of all base articles, in their order; 0 where another plugin failed. */
static bool hash_all(struct lint *l, struct doc *d, uint64_t *hash)
{
	for (unsigned i = 0; i < l->n_base; i++) {
		enum ran ran = lint_run_base(l, i, d);
		if (ran == BAD)
			return false;
		hash[i] = ran == GOOD ? rows_hash(l, d) : 0;
	}
	return true;
}

bool check_same_rows(struct lint *l)
{
	struct doc *d = doc_new();
	uint64_t *first = arena_alloc(&l->a, l->n_base * sizeof *first);
	if (!d || !first)
		return lint_no_memory(l);
	if (!hash_all(l, d, first))
		return false;
	for (unsigned turn = 0; turn < 3; turn++)
		for (unsigned k = 0; k < l->n_base; k++) { /* forwards, backwards, forwards: what stood before must not count */
			unsigned i = turn == 1 ? l->n_base - 1 - k : k;
			enum ran ran = lint_run_base(l, i, d);
			if (ran == BAD)
				return false;
			if (ran == GOOD && rows_hash(l, d) != first[i])
				return lint_wrong(l, "other rows than at the first time");
		}
	return true;
}

/* Hashes that a forked process makes; the plugin has been opened here. */
static bool hash_forked(struct lint *l, struct doc *d, uint64_t *hash)
{
	size_t size = l->n_base * sizeof *hash;
	int pipes[2], status = 0;
	if (pipe(pipes) != 0)
		return lint_wrong(l, "no pipe to a forked process");
	pid_t child = fork();
	if (child == 0)
		_exit(hash_all(l, d, hash) && write(pipes[1], hash, size) == (ssize_t)size ? 0 : 1);
	close(pipes[1]);
	ssize_t n = child > 0 ? read(pipes[0], hash, size) : -1;
	close(pipes[0]);
	if (child > 0 && waitpid(child, &status, 0) >= 0 && n == (ssize_t)size)
		return true;
	return l->f->why[0] ? false : lint_wrong(l, "the forked process ended with status %d", status);
}

/* As with -j: opened here, run in forked processes. */
bool check_same_rows_forked(struct lint *l)
{
	struct doc *d = doc_new();
	uint64_t *here = arena_alloc(&l->a, l->n_base * sizeof *here), *there = arena_alloc(&l->a, l->n_base * sizeof *there);
	if (!d || !here || !there)
		return lint_no_memory(l);
	if (!check_opens(l) || !hash_forked(l, d, there) || !hash_all(l, d, here))
		return false;
	for (unsigned i = 0; i < l->n_base; i++)
		if (here[i] != there[i]) {
			lint_at(l, "%s", l->base[i]->id);
			return lint_wrong(l, "other rows in a forked process than in this one");
		}
	return true;
}
