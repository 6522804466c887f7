/*
 * agree_read.c -- the documents of several annotators.
 *
 * All records are kept as they stand in the files; a document is read when its
 * turn comes. Offsets are converted where a text is there to count in.
 */
#include "agree.h"
#include "records.h"

#include <stdlib.h>
#include <string.h>

/* Of records with one identifier, the first comes first. */
static int by_id(const void *a, const void *b)
{
	const struct record *x = *(struct record *const *)a, *y = *(struct record *const *)b;
	int order = strcmp(x->id, y->id);
	return order ? order : x < y ? -1 : x > y;
}

bool agree_annotator(struct agree *g, struct annotator *a, struct error *e)
{
	struct records r = {.fd = -1};
	struct native_wish head = {"", false};
	struct error why = {0};
	const char *bytes;
	size_t n;
	bool ok = records_add(&r, a->path, e);
	while (ok && records_next(&r, &bytes, &n, &why) && native_read(&g->x[0], bytes, n, &head, &why)) {
		if (g->x[0].error)
			continue;
		if (!(ok = mem_grow(&a->at, a->n, &a->room, sizeof *a->at)))
			break;
		a->at[a->n++] = (struct record){mem_copy(bytes, n), mem_copy(g->x[0].id, strlen(g->x[0].id)), n};
		ok = a->at[a->n - 1].bytes && a->at[a->n - 1].id;
	}
	if (why.text[0])
		ok = error_set(e, "%s, record %lu: %s", records_file(&r), r.line, why.text);
	records_free(&r);
	ok = ok && (a->by_id = mem_alloc((a->n + 1) * sizeof *a->by_id));
	for (unsigned i = 0; ok && i < a->n; i++)
		a->by_id[i] = &a->at[i];
	if (ok && a->n)
		qsort(a->by_id, a->n, sizeof *a->by_id, by_id);
	return ok || error_memory(e);
}

const struct record *agree_record(const struct annotator *a, const char *id)
{
	unsigned lo = 0, hi = a->n;
	while (lo < hi) {
		unsigned mid = lo + (hi - lo) / 2;
		if (strcmp(a->by_id[mid]->id, id) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < a->n && strcmp(a->by_id[lo]->id, id) == 0 ? a->by_id[lo] : NULL;
}

bool agree_document(struct agree *g, const char *id, const char *layers, struct error *e)
{
	struct native_wish wish = {layers, true};
	const struct native *text = NULL;
	for (unsigned i = 0; i < g->n; i++) {
		const struct record *r = agree_record(&g->of[i], id);
		if (!r)
			return false;
		if (!native_read(&g->x[i], r->bytes, r->n, &wish, e))
			return false;
		if (g->x[i].sha256[0] && g->x[0].sha256[0] && strcmp(g->x[i].sha256, g->x[0].sha256) != 0)
			return error_set(e, "%s: the texts of %s and %s differ", id, g->of[0].path, g->of[i].path);
		text = text ? text : g->x[i].text ? &g->x[i] : NULL;
	}
	g->w.n = 0;
	if (text && (!doc_set(g->d, id, strlen(id), text->text, text->len, e) || !words_read(&g->w, g->d)))
		return error_memory(e);
	for (unsigned i = 0; i < g->n; i++)
		if (text ? !native_convert(&g->x[i], g->d, false, e) : strcmp(g->x[i].unit, g->x[0].unit) != 0)
			return error_set(e, "%s: offsets count in different units, and no text is there", id);
	return true;
}

void agree_free(struct agree *g)
{
	for (unsigned i = 0; i < ANNOTATORS; i++) {
		for (unsigned k = 0; k < g->of[i].n; k++) {
			mem_free(g->of[i].at[k].bytes);
			mem_free(g->of[i].at[k].id);
		}
		mem_free(g->of[i].at);
		mem_free(g->of[i].by_id);
		mem_free(g->units[i].at);
		mem_free(g->words.at[i]);
		native_free(&g->x[i]);
	}
	counter_free(&g->value);
	words_free(&g->w);
	doc_free(g->d);
}
