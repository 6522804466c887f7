/*
 * fixture_in.c -- rows of a fixture's inputs, read back into layers.
 *
 * The same lines that fixture.c prints: a span is found by its text and its
 * occurrence, a reference by what the row that it points to covers.
 */
#include "fixture.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct line { /* being read */
	const char *at, *end;
	struct error *e;
	struct doc *d;
};

static bool wrong(struct line *l, const char *expected)
{
	return error_set(l->e, "input: expected %s, found \"%.*s\"", expected, (int)(l->end - l->at < 40 ? l->end - l->at : 40),
	                 l->at);
}

/* |text| with its escapes undone, into `out`. */
static bool barred(struct line *l, struct buffer *out)
{
	buffer_clear(out);
	if (l->at == l->end || *l->at != '|')
		return wrong(l, "text between bars");
	for (l->at++; l->at < l->end && *l->at != '|'; l->at++)
		if (*l->at == '\\' && l->at + 1 < l->end) {
			l->at++;
			buffer_char(out, *l->at == 'n' ? '\n' : *l->at);
		} else
			buffer_char(out, *l->at);
	if (l->at == l->end)
		return wrong(l, "a closing bar");
	l->at++;
	buffer_put(out, "", 0);
	return !out->failed || error_memory(l->e);
}

static bool span(struct line *l, uint32_t *b, uint32_t *e)
{
	struct buffer text = {0};
	unsigned nth = 1;
	if (!barred(l, &text)) {
		buffer_free(&text);
		return false;
	}
	if (l->at < l->end && *l->at == '#')
		nth = (unsigned)strtoul(l->at + 1, (char **)&l->at, 10);
	const char *found = l->d->text, *stop = l->d->text + l->d->len;
	for (unsigned i = 0; i < nth && found; i++)
		found = memmem(found + (i > 0), (size_t)(stop - found - (i > 0)), text.at, text.n);
	bool ok = found && nth && text.n;
	if (ok) {
		*b = (uint32_t)(found - l->d->text);
		*e = *b + (uint32_t)text.n;
	} else
		error_set(l->e, "input: |%s|#%u is not in the text", text.at ? text.at : "", nth);
	buffer_free(&text);
	return ok;
}

static bool reference(struct line *l, const struct column *c, const struct sheet *all, unsigned n_all, qn_cell *out)
{
	uint32_t b, e;
	if (!span(l, &b, &e))
		return false;
	for (unsigned i = 0; i < n_all; i++)
		for (uint32_t r = 0; strcmp(all[i].schema->name, c->target) == 0 && r < all[i].n; r++) {
			uint32_t n = all[i].end[r] - all[i].begin[r];
			if (n == e - b && memcmp(l->d->text + all[i].begin[r], l->d->text + b, n) == 0) {
				*out = qn_ref(r);
				return true;
			}
		}
	return error_set(l->e, "input: no row of %s that was given before covers |%.*s|", c->target, (int)(e - b), l->d->text + b);
}

static bool cell(struct line *l, const struct column *c, const struct sheet *all, unsigned n_all, qn_cell *out)
{
	struct buffer text = {0};
	bool ok = true;
	if (c->type == QN_REF)
		return reference(l, c, all, n_all, out);
	if (l->at < l->end && *l->at == '|')
		ok = barred(l, &text);
	else {
		const char *b = l->at;
		while (l->at < l->end && *l->at != ' ')
			l->at++;
		buffer_put(&text, b, (size_t)(l->at - b));
	}
	const char *s = text.at ? text.at : "";
	switch (c->type) {
	case QN_SYM: *out = (qn_cell){QN_SYM, ok ? doc_intern(l->d, s, text.n, l->e) : QN_NONE}; break;
	case QN_NUM: *out = qn_num(strtof(s, NULL)); break;
	case QN_INT: *out = qn_int((int32_t)strtol(s, NULL, 10)); break;
	default: *out = qn_bool(strcmp(s, "yes") == 0);
	}
	buffer_free(&text);
	return ok && !l->e->text[0];
}

static bool row(struct line *l, struct sheet *all, unsigned n_all)
{
	struct sheet *s = &all[n_all];
	const struct schema *schema = s->schema;
	size_t n = strlen(schema->name);
	uint32_t b, e;
	qn_cell *out = arena_alloc(&l->d->arena, (schema->n_col + 1) * sizeof *out);
	if (!out)
		return error_memory(l->e);
	if ((size_t)(l->end - l->at) <= n || memcmp(l->at, schema->name, n) != 0 || l->at[n] != ' ')
		return wrong(l, schema->name);
	l->at += n + 1;
	if (!span(l, &b, &e))
		return false;
	for (unsigned k = 0; k < schema->n_col; k++)
		out[k] = qn_null();
	while (l->at < l->end) {
		while (l->at < l->end && *l->at == ' ')
			l->at++;
		const char *eq = memchr(l->at, '=', (size_t)(l->end - l->at));
		unsigned k = 0;
		for (; eq && k < schema->n_col; k++)
			if (strlen(schema->col[k].name) == (size_t)(eq - l->at) && memcmp(schema->col[k].name, l->at, (size_t)(eq - l->at)) == 0)
				break;
		if (l->at == l->end)
			break;
		if (!eq || k == schema->n_col)
			return wrong(l, "a column of the layer and \"=\"");
		l->at = eq + 1;
		if (!cell(l, &schema->col[k], all, n_all + 1, &out[k]))
			return false;
	}
	return sheet_row(s, l->d, b, e, out, schema->n_col, l->e) != QN_NONE;
}

static bool rows(struct slice lines, struct doc *d, struct sheet *all, unsigned n_all, struct error *e)
{
	for (struct slice line; slice_line(&lines, &line);) {
		struct line l = {line.s, line.s + line.n, e, d};
		if (line.n && *line.s != '#' && !row(&l, all, n_all))
			return false;
	}
	return true;
}

bool fixture_set(const struct fixture *f, struct doc *d, struct error *e)
{
	struct sheet sheet[FIXTURE_INPUTS] = {0};
	struct layer *made[FIXTURE_INPUTS];
	bool ok = doc_set(d, "fixture", 7, f->text.s, f->text.n, e);
	for (unsigned i = 0; ok && i < f->n_input; i++) {
		struct schema *s;
		unsigned n;
		char *text = arena_copy(&d->arena, f->input[i].schema.s, f->input[i].schema.n);
		ok = (text || error_memory(e)) && schema_parse(text, &d->arena, &s, &n, e) &&
		     (n == 1 || error_set(e, "--- input %s: expected one layer", text)) && sheet_open(&sheet[i], s) &&
		     rows(f->input[i].rows, d, sheet, i, e);
	}
	ok = ok && sheets_freeze(sheet, f->n_input, d, NULL, made, e);
	for (unsigned i = 0; i < f->n_input; i++) {
		if (ok)
			made[i]->given = true;
		sheet_free(&sheet[i]);
	}
	return ok;
}
