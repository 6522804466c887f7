/*
 * fixture.c -- cutting a *.t file into cases, and showing rows as its lines.
 *
 *	=== name of the case
 *	--- options: -p quote.attitude=yes
 *	--- text
 *	The text, up to the next line that begins with "---".
 *	--- input target
 *	target |Lena Fischer|
 *	--- rows quote(kind,speaker) cue
 *	quote |If the rain stops,| kind=direct speaker=|Lena Fischer|
 *
 * A row is its layer, the text that it covers between bars (#2: the second
 * occurrence of that text), and its columns. A reference shows what the row
 * that it points to covers, or its column `text` where that layer has one.
 */
#include "fixture.h"

#include <limits.h>
#include <string.h>

static bool begins(const char *s, const char *end, const char *with)
{
	size_t n = strlen(with);
	return (size_t)(end - s) >= n && memcmp(s, with, n) == 0;
}

static const char *line_end(const char *s, const char *end)
{
	const char *nl = memchr(s, '\n', (size_t)(end - s));
	return nl ? nl + 1 : end;
}

bool slice_line(struct slice *rest, struct slice *line)
{
	const char *end = rest->s + rest->n, *next = rest->n ? line_end(rest->s, end) : end;
	size_t n = (size_t)(next - rest->s);
	if (!n)
		return false;
	*line = (struct slice){rest->s, n};
	line->n -= next[-1] == '\n';
	line->n -= line->n && line->s[line->n - 1] == '\r';
	*rest = (struct slice){next, rest->n - n};
	return true;
}

static struct slice trimmed(const char *b, const char *e)
{
	while (b < e && (*b == ' ' || *b == '\t'))
		b++;
	while (e > b && (e[-1] == '\n' || e[-1] == '\r' || e[-1] == ' ' || e[-1] == '\t'))
		e--;
	return (struct slice){b, (size_t)(e - b)};
}

/* Where a block ends: at a line that begins with --- or ===. */
static const char *block_end(const char *s, const char *end)
{
	while (s < end && !begins(s, end, "---") && !begins(s, end, "==="))
		s = line_end(s, end);
	return s;
}

/* Without the empty lines and comments at its end, which belong to what follows. */
static struct slice without_tail(const char *b, const char *e)
{
	const char *keep = b;
	for (const char *l = b; l < e; l = line_end(l, e))
		if (*l != '#' && trimmed(l, line_end(l, e)).n)
			keep = line_end(l, e);
	return (struct slice){b, (size_t)(keep - b)};
}

static bool block(struct fixture *f, const char *head, const char *body, const char *end, struct error *e, unsigned line)
{
	if (begins(head, body, "--- options:"))
		f->options = trimmed(head + 12, body);
	else if (begins(head, body, "--- text"))
		f->text = (struct slice){body, (size_t)(end - body)};
	else if (begins(head, body, "--- rows ")) {
		f->layers = trimmed(head + 9, body);
		f->rows = without_tail(body, end);
	} else if (begins(head, body, "--- input ")) {
		if (f->n_input == FIXTURE_INPUTS)
			return error_set(e, "line %u: more than %d inputs", line, FIXTURE_INPUTS);
		f->input[f->n_input].schema = trimmed(head + 10, body);
		f->input[f->n_input++].rows = without_tail(body, end);
	} else
		return error_set(e, "line %u: expected --- options:, --- text, --- input LAYER or --- rows LAYERS, found \"%.*s\"",
		                 line, (int)(trimmed(head, body).n < 60 ? trimmed(head, body).n : 60), head);
	return true;
}

bool fixture_next(const char *all, const char **at, const char *end, struct fixture *f, struct error *e)
{
	const char *s = *at;
	*f = (struct fixture){0};
	for (; s < end && !begins(s, end, "==="); s = line_end(s, end))
		if (*s != '#' && trimmed(s, line_end(s, end)).n)
			return error_set(e, "line %u: expected \"=== name of a case\" or a comment", line_number(all, s));
	*at = s;
	if (s == end)
		return false;
	f->line = line_number(all, s);
	f->name = trimmed(s + 3, line_end(s, end));
	for (s = line_end(s, end); s < end && begins(s, end, "---");) {
		const char *body = line_end(s, end), *stop = block_end(body, end);
		if (!block(f, s, body, stop, e, line_number(all, s)))
			return false;
		s = stop;
	}
	*at = s;
	if (!f->text.s || !f->layers.s)
		return error_set(e, "line %u: the case has no \"--- %s\"", f->line, f->text.s ? "rows LAYERS" : "text");
	return true;
}

const char *fixture_wanted(const char *layers, struct arena *a, struct error *e)
{
	struct need *need;
	unsigned n;
	struct buffer b = {0};
	if (!needs_parse(layers, a, &need, &n, e))
		return NULL;
	for (unsigned i = 0; i < n; i++)
		buffer_print(&b, "%s%s", i ? "," : "", need[i].layer);
	const char *out = b.failed ? NULL : arena_copy(a, b.at ? b.at : "", b.n);
	if (!out)
		error_memory(e);
	buffer_free(&b);
	return out;
}

/* ---- showing rows */

static void put_barred(struct buffer *out, const char *s, size_t n)
{
	buffer_char(out, '|');
	for (size_t i = 0; i < n; i++)
		switch (s[i]) {
		case '\n': buffer_text(out, "\\n"); break;
		case '|': buffer_text(out, "\\|"); break;
		case '\\': buffer_text(out, "\\\\"); break;
		default: buffer_char(out, s[i]);
		}
	buffer_char(out, '|');
}

static void put_sym(struct buffer *out, const char *s)
{
	if (*s && !s[strcspn(s, " \t\n|\\")])
		buffer_text(out, s);
	else
		put_barred(out, s, strlen(s));
}

/* How many times the covered text begins at or before the span. */
static unsigned occurrence(const struct doc *d, uint32_t b, uint32_t e)
{
	unsigned n = 0;
	for (const char *at = d->text; (at = memmem(at, d->len - (size_t)(at - d->text), d->text + b, e - b));) {
		n++;
		if (at >= d->text + b)
			break;
		at++;
	}
	return n;
}

static void put_span(struct buffer *out, const struct doc *d, uint32_t b, uint32_t e)
{
	unsigned n = occurrence(d, b, e);
	put_barred(out, d->text + b, e - b);
	if (n > 1)
		buffer_print(out, "#%u", n);
}

static void put_reference(struct buffer *out, const struct doc *d, const struct column *c, uint32_t row)
{
	const struct layer *to = doc_layer(d, c->target);
	unsigned text = to ? schema_column(to->schema, "text") : UINT_MAX;
	if (!to)
		buffer_print(out, "%u", row);
	else if (text != UINT_MAX && to->schema->col[text].type == QN_SYM && to->rows.col[text][row] != QN_NONE) {
		const char *s = doc_string(d, to->rows.col[text][row]);
		put_barred(out, s, strlen(s));
	} else
		put_barred(out, d->text + to->rows.begin[row], to->rows.end[row] - to->rows.begin[row]);
}

static void put_cell(struct buffer *out, const struct doc *d, const struct column *c, uint32_t bits)
{
	union { uint32_t u; float f; } num = {bits};
	if (bits == QN_NONE && (c->type == QN_SYM || c->type == QN_REF))
		return;
	buffer_print(out, " %s=", c->name);
	switch (c->type) {
	case QN_SYM: put_sym(out, doc_string(d, bits)); break;
	case QN_NUM: buffer_print(out, "%.2f", (double)num.f + 0.0); break;
	case QN_INT: buffer_print(out, "%d", (int)bits); break;
	case QN_BOOL: buffer_text(out, bits ? "yes" : "no"); break;
	default: put_reference(out, d, c, bits);
	}
}

bool fixture_print(struct doc *d, const char *layers, struct buffer *out, struct error *e)
{
	struct need *need;
	unsigned n;
	if (!needs_parse(layers, &d->arena, &need, &n, e))
		return false;
	for (unsigned i = 0; i < n; i++) {
		const struct layer *l = doc_layer(d, need[i].layer);
		if (!l)
			return error_set(e, "layer %s was not made", need[i].layer);
		for (unsigned k = 0; k < need[i].n_col; k++)
			if (schema_column(l->schema, need[i].col[k]) == UINT_MAX)
				return error_set(e, "column %s is missing in %s", need[i].col[k], l->schema->text);
		for (uint32_t r = 0; r < l->rows.n; r++) {
			buffer_print(out, "%s ", l->schema->name);
			put_span(out, d, l->rows.begin[r], l->rows.end[r]);
			for (unsigned k = 0; k < need[i].n_col; k++) {
				unsigned c = schema_column(l->schema, need[i].col[k]);
				put_cell(out, d, &l->schema->col[c], l->rows.col[c][r]);
			}
			buffer_char(out, '\n');
		}
	}
	return !out->failed || error_memory(e);
}
