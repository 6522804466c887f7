/*
 * texts.c -- articles to try a plugin on.
 *
 * Fixtures and a sample, parts of them, parts with a byte changed, and shapes of
 * text that break programs: nothing, one endless word, only brackets.
 */
#include "fixture.h"
#include "lint.h"
#include "output.h"

#include <string.h>

static bool keep(struct lint *l, struct doc *d, struct error *e)
{
	if (!mem_grow(&l->base, l->n_base, &l->room, sizeof *l->base)) {
		doc_free(d);
		return error_memory(e);
	}
	l->base[l->n_base++] = d;
	return true;
}

bool lint_add_text(struct lint *l, const char *name, const char *text, size_t n, struct error *e)
{
	struct doc *d = doc_new();
	if (!d)
		return error_memory(e);
	if (doc_set(d, name, strlen(name), text, n, e))
		return keep(l, d, e);
	doc_free(d);
	return false;
}

static bool add_cases(struct lint *l, const struct buffer *in, struct error *e)
{
	const char *at = in->at, *end = in->at + in->n;
	struct fixture f;
	while (fixture_next(in->at, &at, end, &f, e)) {
		struct doc *d = doc_new();
		char name[128];
		if (!d)
			return error_memory(e);
		snprintf(name, sizeof name, "%.*s", (int)f.name.n, f.name.s);
		if (!fixture_set(&f, d, e)) {
			doc_free(d);
			return false;
		}
		d->id = arena_copy(&d->arena, name, strlen(name));
		if (!keep(l, d, e))
			return false;
	}
	return !e->text[0];
}

bool lint_add_file(struct lint *l, const char *file, struct error *e)
{
	struct buffer in = {0};
	size_t n = strlen(file);
	bool ok = file_read(file, &in, e);
	if (ok && in.n)
		ok = n > 2 && strcmp(file + n - 2, ".t") == 0 ? add_cases(l, &in, e) : lint_add_text(l, file, in.at, in.n, e);
	buffer_free(&in);
	return ok;
}

/* ---- parts */

struct part { /* of one given layer */
	const struct layer *from;
	uint32_t *row; /* [n] new number, or QN_NONE */
};

static const struct part *part_of(const struct part *all, unsigned n, const char *layer)
{
	for (unsigned i = 0; i < n; i++)
		if (strcmp(all[i].from->schema->name, layer) == 0)
			return &all[i];
	return NULL;
}

/* Whether a row loses something that it must have: a row that it points to. */
static bool orphan(const struct part *all, unsigned n, const struct layer *l, uint32_t row)
{
	for (unsigned k = 0; k < l->schema->n_col; k++) {
		const struct column *c = &l->schema->col[k];
		uint32_t cell = l->rows.col[k][row];
		const struct part *to = c->type == QN_REF && cell != QN_NONE ? part_of(all, n, c->target) : NULL;
		if (to && !c->null && to->row[cell] == QN_NONE)
			return true;
	}
	return false;
}

static bool number_rows(struct part *all, unsigned n, uint32_t b, uint32_t e)
{
	bool again = true;
	for (unsigned i = 0; i < n; i++)
		for (uint32_t r = 0; r < all[i].from->rows.n; r++)
			all[i].row[r] = all[i].from->rows.begin[r] >= b && all[i].from->rows.end[r] <= e ? 0 : QN_NONE;
	for (unsigned turn = 0; again && turn < 64; turn++) {
		again = false;
		for (unsigned i = 0; i < n; i++)
			for (uint32_t r = 0; r < all[i].from->rows.n; r++)
				if (all[i].row[r] != QN_NONE && orphan(all, n, all[i].from, r)) {
					all[i].row[r] = QN_NONE;
					again = true;
				}
	}
	for (unsigned i = 0; i < n; i++)
		for (uint32_t r = 0, count = 0; r < all[i].from->rows.n; r++)
			if (all[i].row[r] != QN_NONE)
				all[i].row[r] = count++;
	return !again;
}

static qn_cell moved(const struct doc *base, struct doc *out, const struct part *all, unsigned n, const struct column *c,
                     uint32_t bits, struct error *e)
{
	const struct part *to;
	switch (c->type) {
	case QN_SYM:
		if (bits == QN_NONE)
			return qn_null();
		return qn_symbol(doc_intern(out, doc_string(base, bits), strlen(doc_string(base, bits)), e));
	case QN_REF:
		to = bits == QN_NONE ? NULL : part_of(all, n, c->target);
		return qn_ref(to ? to->row[bits] : QN_NONE);
	default:
		return (qn_cell){c->type, bits};
	}
}

static bool copy_rows(const struct doc *base, struct doc *out, const struct part *all, unsigned n, unsigned i, uint32_t b,
                      struct sheet *s, struct error *e)
{
	const struct layer *l = all[i].from;
	qn_cell cell[64];
	for (uint32_t r = 0; r < l->rows.n; r++) {
		if (all[i].row[r] == QN_NONE)
			continue;
		for (unsigned k = 0; k < l->schema->n_col && k < 64; k++)
			cell[k] = moved(base, out, all, n, &l->schema->col[k], l->rows.col[k][r], e);
		if (sheet_row(s, out, l->rows.begin[r] - b, l->rows.end[r] - b, cell, l->schema->n_col, e) == QN_NONE)
			return false;
	}
	return true;
}

bool lint_cut(const struct doc *base, uint32_t b, uint32_t n, uint32_t at, char c, struct doc *out, struct error *e)
{
	struct sheet sheet[FIXTURE_INPUTS] = {0};
	struct layer *made[FIXTURE_INPUTS];
	struct part part[FIXTURE_INPUTS];
	unsigned n_part = base->n_layer < FIXTURE_INPUTS ? base->n_layer : FIXTURE_INPUTS;
	char *text = mem_copy(base->text + b, n - b);
	if (!text)
		return error_memory(e);
	if (at >= b && at < n)
		text[at - b] = c;
	bool ok = doc_set(out, base->id, strlen(base->id), text, n - b, e);
	mem_free(text);
	for (unsigned i = 0; ok && i < n_part; i++) {
		part[i].from = base->layer[i];
		part[i].row = arena_alloc(&out->arena, (part[i].from->rows.n + 1) * sizeof *part[i].row);
		ok = part[i].row || error_memory(e);
	}
	ok = ok && (number_rows(part, n_part, b, n) || error_set(e, "the given rows refer too deeply"));
	for (unsigned i = 0; ok && i < n_part; i++)
		ok = sheet_open(&sheet[i], part[i].from->schema) && copy_rows(base, out, part, n_part, i, b, &sheet[i], e);
	ok = ok && sheets_freeze(sheet, n_part, out, NULL, made, e);
	for (unsigned i = 0; i < n_part; i++) {
		if (ok)
			made[i]->given = true;
		sheet_free(&sheet[i]);
	}
	return ok;
}

/* ---- hard texts */

static const struct { const char *name, *unit; } hard[] = {
	{"all articles, again and again", NULL},
	{"one word without end", "a"},
	{"one number without end", "7"},
	{"words without a full stop", "word "},
	{"capitals without a full stop", "Anna Lind "},
	{"white space", " "},
	{"empty lines", "\n"},
	{"quotation marks", "\""},
	{"quotations that never end", " \xe2\x80\x9cShe said he said"},
	{"brackets", "("},
	{"full stops", "."},
	{"hyphens", "a-"},
	{"combining marks", "e\xcc\x81"},
	{"emoji", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac "},
	{"NUL bytes", "\0"},
};

bool lint_hard_text(const struct lint *l, unsigned kind, size_t n, struct buffer *out, const char **name)
{
	buffer_clear(out);
	if (kind >= sizeof hard / sizeof *hard)
		return false;
	*name = hard[kind].name;
	size_t len = !hard[kind].unit ? 0 : hard[kind].unit[0] ? strlen(hard[kind].unit) : 1;
	while (len && !out->failed && out->n < n)
		buffer_put(out, hard[kind].unit, len);
	for (unsigned i = 0; !len && !out->failed && out->n < n; i++) {
		const struct doc *d = l->base[i % l->n_base];
		buffer_put(out, d->text, d->len);
		buffer_put(out, "\n\n", 2);
	}
	return !out->failed;
}
