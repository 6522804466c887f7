/*
 * agree_values.c -- what an annotator says of a word, of a span, in a column.
 *
 * What rows refer to is compared on the rows whose span annotators share:
 * relations are columns, and a reference is what it leads to.
 */
#include "agree.h"

#include <ctype.h>
#include <string.h>

static uint32_t number_of(struct agree *g, const char *value)
{
	struct count *c = counter_of(&g->value, value, strlen(value));
	return c ? (uint32_t)(c - g->value.at) : QN_NONE;
}

static bool more_units(struct values *v, unsigned annotators, size_t n)
{
	while (v->room < v->n + n) {
		size_t room = v->room ? 2 * v->room : 4096;
		for (unsigned i = 0; i < annotators; i++) {
			uint32_t *more = mem_realloc(v->at[i], room * sizeof *more);
			if (!more)
				return false;
			v->at[i] = more;
		}
		v->room = room;
	}
	return true;
}

/* ---- words and spans */

static const char *kind_of(const struct native_layer *l, uint32_t row)
{
	const char *kind = native_string(l, row, "kind");
	kind = kind ? kind : native_string(l, row, "polarity");
	return kind ? kind : "there";
}

bool agree_words(struct agree *g, unsigned i, const struct native_layer *l, uint32_t length)
{
	size_t n = g->w.n ? g->w.n : length;
	uint32_t none = number_of(g, "(none)");
	if (i == 0 && !more_units(&g->words, g->n, n))
		return false;
	uint32_t *at = g->words.at[i] + g->words.n;
	for (size_t k = 0; k < n; k++)
		at[k] = none;
	for (uint32_t r = 0; l && r < l->n; r++) {
		uint32_t value = number_of(g, kind_of(l, r)), k = g->w.n ? words_find(&g->w, l->begin[r]) : l->begin[r];
		for (; k < n && (g->w.n ? g->w.begin[k] : k) < l->end[r]; k++)
			if (at[k] == none)
				at[k] = value;
	}
	return true;
}

bool agree_units(struct agree *g, const struct native_layer *l, uint32_t from, struct units *out)
{
	for (uint32_t r = 0; l && r < l->n; r++) {
		if (!mem_grow(&out->at, out->n, &out->room, sizeof *out->at))
			return false;
		out->at[out->n++] = (struct unit){from + l->begin[r], from + l->end[r], number_of(g, kind_of(l, r))};
	}
	return true;
}

uint32_t agree_length(const struct agree *g, const char *layer)
{
	uint32_t length = g->w.n ? g->w.length : 0;
	for (unsigned i = 0; i < g->n; i++) {
		const struct native_layer *l = native_layer(&g->x[i], layer);
		for (uint32_t r = 0; l && r < l->n; r++)
			length = l->end[r] > length ? l->end[r] : length;
	}
	return length;
}

/* ---- columns of rows that are shared */

/* What a cell says, as a key that all annotators have alike: names by their text, other rows by their place. */
static void put_key(const struct native *x, const struct native_layer *l, uint32_t row, const char *col, struct buffer *out)
{
	unsigned at = schema_column(l->schema, col);
	const struct native_cell *c = native_cell(l, row, at);
	buffer_clear(out);
	if (c->type == QN_SYM)
		buffer_text(out, c->s);
	else if (c->type == QN_REF) {
		const struct native_layer *to = native_layer(x, l->schema->col[at].target);
		const char *text = to ? native_string(to, c->row, "text") : NULL;
		for (; text && *text; text++)
			if (!isspace((unsigned char)*text))
				buffer_char(out, (char)tolower((unsigned char)*text));
		if (to && !out->n)
			buffer_print(out, "%u-%u", to->begin[c->row], to->end[c->row]);
	} else if (c->type == QN_NIL)
		buffer_text(out, "(nobody)");
	else
		buffer_print(out, "%.9g", c->type == QN_BOOL ? (double)c->b : c->v);
}

static uint32_t same_span(const struct native_layer *l, uint32_t begin, uint32_t end)
{
	for (uint32_t r = l && l->sorted ? qn_bisect(l->begin, l->n, begin) : 0; l && r < l->n && !(l->sorted && l->begin[r] > begin); r++)
		if (l->begin[r] == begin && l->end[r] == end)
			return r;
	return QN_NONE;
}

/* Of each annotator the row whose span is that of row r of annotator i; whether they make a unit that is new. */
static bool share_span(const struct agree *g, const char *layer, unsigned i, uint32_t r, uint32_t *row)
{
	const struct native_layer *l = native_layer(&g->x[i], layer);
	bool shared = false;
	if (same_span(l, l->begin[r], l->end[r]) != r)
		return false;
	for (unsigned k = 0; k < g->n; k++) {
		row[k] = k == i ? r : same_span(native_layer(&g->x[k], layer), l->begin[r], l->end[r]);
		if (k < i && row[k] != QN_NONE)
			return false; /* that annotator's turn was before */
		shared = shared || (k != i && row[k] != QN_NONE);
	}
	return shared;
}

/* A unit with what the column says in each annotator's row; QN_NONE: there is no row. */
static bool add_shared(struct agree *g, const char *layer, const char *col, const uint32_t *row, struct buffer *key,
                       struct values *v)
{
	if (!more_units(v, g->n, 1))
		return false;
	for (unsigned k = 0; k < g->n; k++) {
		v->at[k][v->n] = QN_NONE;
		if (row[k] == QN_NONE)
			continue;
		put_key(&g->x[k], native_layer(&g->x[k], layer), row[k], col, key);
		v->at[k][v->n] = number_of(g, key->at ? key->at : "");
	}
	v->n++;
	return true;
}

bool agree_columns(struct agree *g, const struct schema *s, struct values *column)
{
	struct buffer key = {0};
	uint32_t row[ANNOTATORS];
	bool ok = true;
	for (unsigned i = 0; ok && i < g->n; i++) {
		const struct native_layer *l = native_layer(&g->x[i], s->name);
		for (uint32_t r = 0; ok && l && r < l->n; r++)
			if (share_span(g, s->name, i, r, row))
				for (unsigned k = 0; ok && k < s->n_col; k++)
					ok = s->col[k].type == QN_NUM || add_shared(g, s->name, s->col[k].name, row, &key, &column[k]);
	}
	buffer_free(&key);
	return ok;
}
