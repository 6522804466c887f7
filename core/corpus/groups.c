/*
 * groups.c -- which documents belong together.
 */
#include "groups.h"
#include "frame.h"
#include "json_lex.h"
#include "learn/hash.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int by_number(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	return x->n < y->n ? -1 : x->n > y->n;
}

static bool read_line(struct groups *g, const char *line, size_t n, struct error *e)
{
	struct json j;
	struct json_text s = {"", 0};
	uint32_t number = 0, hash = 0;
	json_begin(&j, line, n);
	for (json_object(&j); json_key(&j);) {
		bool group = json_is(&j, "group");
		if (json_is(&j, "n") ? !json_uint(&j, &number) : group ? !json_string(&j, &s) : !json_skip(&j))
			break;
		hash = group ? feat_bytes(s.s, s.n) : hash;
	}
	if (!json_end(&j))
		return error_set(e, "duplicates.jsonl: %s", j.why);
	if (!mem_grow(&g->at, g->n, &g->room, sizeof *g->at))
		return error_memory(e);
	g->at[g->n++] = (struct member){number, hash};
	return true;
}

bool groups_read(struct groups *g, const char *corpus, bool *there, struct error *e)
{
	char path[PATH_MAX];
	struct lines l = {.fd = -1};
	const char *line;
	size_t n;
	*g = (struct groups){0};
	snprintf(path, sizeof path, "%s/duplicates.jsonl", corpus);
	*there = access(path, F_OK) == 0;
	if (!*there)
		return true;
	bool ok = lines_open(&l, path, e);
	while (ok && lines_next(&l, &line, &n, e))
		ok = read_line(g, line, n, e);
	lines_close(&l);
	if (g->n)
		qsort(g->at, g->n, sizeof *g->at, by_number);
	return ok && !e->text[0];
}

uint32_t groups_of(const struct groups *g, uint64_t n, const char *id)
{
	struct member key = {n, 0}, *m = g->n ? bsearch(&key, g->at, g->n, sizeof key, by_number) : NULL;
	return m ? m->group : feat_bytes(id, strlen(id));
}

void groups_free(struct groups *g)
{
	mem_free(g->at);
	*g = (struct groups){0};
}

double fate_of(uint32_t key, uint32_t seed) { return feat_end(feat(feat(0x2545f491u, seed), key)) / 4294967296.0; }
