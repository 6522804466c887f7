/*
 * write.c -- layers to brat standoff.
 *
 * First each row gets the number of its T, then the lines are written: all T (span.c),
 * so that what refers to them comes later, then the names' * and N, then each
 * layer's R, A and notes. What brat cannot carry is reported by drop().
 */
#include "out.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned view_named(const qn_writer *w, const char *name)
{
	const qn_view *v = qn_view_named(w, name);
	return v ? (unsigned)(v - w->layer) : UINT_MAX;
}

static unsigned column_named(const qn_writer *w, unsigned layer, const char *name, qn_type type)
{
	return layer == UINT_MAX ? UINT_MAX : qn_column(&w->layer[layer], name, type);
}

/* ---- T */

static void write_rows(struct out *o, unsigned layer)
{
	for (uint32_t i = 0; i < view(o, layer)->rows.n; i++)
		brat_write_t(o, layer, i);
}

/* A name has the T of its mention with the same span, else of its first mention, else one of its own. */
static void write_names(struct out *o)
{
	const qn_layer *name = &view(o, o->name)->rows;
	uint32_t *t = o->m[o->name].t;
	for (int exact = 1; exact >= 0; exact--)
		for (uint32_t i = 0; o->entity_name != UINT_MAX && i < view(o, o->entity)->rows.n; i++) {
			const qn_layer *e = &view(o, o->entity)->rows;
			uint32_t k = cell(o, o->entity, o->entity_name, i);
			if (k != QN_NONE && !t[k] && (!exact || (e->begin[i] == name->begin[k] && e->end[i] == name->end[k])))
				t[k] = o->m[o->entity].t[i];
		}
	for (uint32_t k = 0; k < name->n; k++)
		if (!t[k])
			brat_write_t(o, o->name, k);
}

/* ---- names: * and N, and their text */

static bool write_aliases(struct out *o)
{
	uint32_t n_name = view(o, o->name)->rows.n, n = o->entity == UINT_MAX ? 0 : view(o, o->entity)->rows.n;
	uint32_t *next = calloc((size_t)n + 1, sizeof *next), *first = calloc((size_t)n_name + 1, sizeof *first);
	const uint32_t *t = o->entity == UINT_MAX ? NULL : o->m[o->entity].t;
	if (next && first)
		for (uint32_t i = n; i-- > 0;) {
			uint32_t k = cell(o, o->entity, o->entity_name, i);
			if (k != QN_NONE && t[i]) {
				next[i] = first[k];
				first[k] = i + 1;
			}
		}
	for (uint32_t k = 0; next && first && k < n_name; k++) {
		uint32_t lead = o->m[o->name].t[k], others = 0;
		for (uint32_t i = first[k]; i; i = next[i - 1])
			others += t[i - 1] != lead;
		if (!others)
			continue;
		print(o, "*\tAlias T%u", lead);
		for (uint32_t i = first[k]; i; i = next[i - 1])
			if (t[i - 1] != lead)
				print(o, " T%u", t[i - 1]);
		put(o, "\n", 1);
	}
	bool ok = next && first;
	free(next);
	free(first);
	return ok;
}

/* One line of a note: what would end it becomes a space. */
static void write_note(struct out *o, unsigned layer, const char *type, uint32_t t, const char *s)
{
	size_t n = strlen(s);
	bool changed = false;
	print(o, "#%u\t%s T%u\t", ++o->n_note, type, t);
	for (size_t i = 0, len; i < n; i += len) {
		len = brat_line_break(s + i, n - i);
		changed = changed || len;
		if (len)
			put(o, " ", 1);
		else
			put(o, s + i, len = 1);
	}
	put(o, "\n", 1);
	if (changed)
		o->w->host->drop(o->w, view(o, layer)->name, "line breaks in values");
}

static bool is_word(const char *s)
{
	for (const char *c = s; *c; c++)
		if ((unsigned char)*c <= ' ' || brat_line_break(c, strlen(c)) || ((unsigned char)c[0] == 0xc2 && (unsigned char)c[1] == 0xa0))
			return false;
	return *s != 0;
}

/* What a reader makes of the T alone needs no line. */
static bool text_is_span(const struct out *o, const char *text, qn_row k)
{
	const qn_layer *name = &view(o, o->name)->rows;
	size_t n = name->end[k] - name->begin[k];
	return strlen(text) == n && memcmp(text, o->w->text + name->begin[k], n) == 0;
}

static void write_name_facts(struct out *o)
{
	for (uint32_t k = 0; k < view(o, o->name)->rows.n; k++) {
		const char *text = string(o, o->name, o->name_text, k), *ref = string(o, o->name, o->name_ref, k);
		uint32_t t = o->m[o->name].t[k];
		if (!t)
			continue;
		if (text && !text_is_span(o, text, k))
			write_note(o, o->name, "name", t, text);
		if (ref && is_word(ref) && strchr(ref, ':'))
			print(o, "N%u\tReference T%u %s\t%s\n", ++o->n_norm, t, ref, text ? text : "");
		else if (ref)
			o->w->host->drop(o->w, "name", "references without a database");
	}
}

/* ---- R, A and notes */

static void write_number(struct out *o, uint32_t bits)
{
	union { uint32_t u; float f; } x = {bits};
	char s[40];
	for (int digits = 6; digits <= 9; digits++) {
		snprintf(s, sizeof s, "%.*g", digits, (double)x.f);
		if (strtof(s, NULL) == x.f)
			break;
	}
	print(o, "%s%s", s, strpbrk(s, ".e") ? "" : ".0");
}

static void write_cell(struct out *o, unsigned layer, unsigned col, uint32_t t, uint32_t bits)
{
	const qn_view *v = view(o, layer);
	const char *name = v->col_name[col], *s;
	switch (v->col_type[col]) {
	case QN_REF: {
		uint32_t to = v->col_layer[col] == UINT_MAX || bits == QN_NONE ? 0 : o->m[v->col_layer[col]].t[bits];
		if (to)
			print(o, "R%u\t%s Arg1:T%u Arg2:T%u\n", ++o->n_r, name, t, to);
		else if (bits != QN_NONE)
			o->w->host->drop(o->w, v->name, name);
		break;
	}
	case QN_SYM:
		s = bits == QN_NONE ? NULL : o->w->host->write_string(o->w, bits);
		if (s && is_word(s))
			print(o, "A%u\t%s T%u %s\n", ++o->n_a, name, t, s);
		else if (s)
			write_note(o, layer, name, t, s);
		break;
	case QN_NUM:
		print(o, "A%u\t%s T%u ", ++o->n_a, name, t);
		write_number(o, bits);
		put(o, "\n", 1);
		break;
	case QN_INT: print(o, "A%u\t%s T%u %d\n", ++o->n_a, name, t, (int)bits); break;
	case QN_BOOL:
		if (bits)
			print(o, "A%u\t%s T%u\n", ++o->n_a, name, t);
		break;
	default: break;
	}
}

/* What a T's type, its * or N say already. */
static bool said(const struct out *o, unsigned layer, unsigned col, qn_row i)
{
	if (layer == o->name)
		return col == o->name_text || col == o->name_ref || (col == o->name_kind && brat_kind_of(o, layer, i));
	return layer == o->entity && (col == o->entity_name || (col == o->entity_kind && brat_kind_of(o, layer, i)));
}

/* The column whose name comes next in the alphabet; UINT_MAX for the first one, and after the last. */
static unsigned column_after(const qn_view *v, unsigned last)
{
	unsigned next = UINT_MAX;
	for (unsigned k = 0; k < v->n_col; k++)
		if ((last == UINT_MAX || strcmp(v->col_name[k], v->col_name[last]) > 0) && (next == UINT_MAX || strcmp(v->col_name[k], v->col_name[next]) < 0))
			next = k;
	return next;
}

/* In the alphabet's order, since a reader knows a layer's columns only as they come: what it writes again is the same. */
static void write_cells(struct out *o, unsigned layer)
{
	const qn_view *v = view(o, layer);
	for (uint32_t i = 0; !o->m[layer].own && i < v->rows.n; i++)
		for (unsigned k = o->m[layer].t[i] ? column_after(v, UINT_MAX) : UINT_MAX; k != UINT_MAX; k = column_after(v, k))
			if (!said(o, layer, k, i))
				write_cell(o, layer, k, o->m[layer].t[i], v->rows.col[k][i]);
}

static bool prepare(struct out *o)
{
	qn_writer *w = o->w;
	o->m = calloc(w->n_layer + 1, sizeof *o->m);
	for (unsigned i = 0; o->m && i < w->n_layer; i++) {
		o->m[i].part = UINT_MAX;
		if (!(o->m[i].t = calloc((size_t)w->layer[i].rows.n + 1, sizeof *o->m[i].t)))
			return false;
	}
	o->entity = view_named(w, "entity");
	o->name = view_named(w, "name");
	o->entity_kind = column_named(w, o->entity, "kind", QN_SYM);
	o->entity_name = o->name == UINT_MAX ? UINT_MAX : column_named(w, o->entity, "name", QN_REF);
	if (o->entity_name != UINT_MAX && w->layer[o->entity].col_layer[o->entity_name] != o->name)
		o->entity_name = UINT_MAX;
	o->name_kind = column_named(w, o->name, "kind", QN_SYM);
	o->name_text = column_named(w, o->name, "text", QN_SYM);
	o->name_ref = column_named(w, o->name, "ref", QN_SYM);
	return o->m && brat_find_parts(o);
}

static bool write_all(struct out *o)
{
	if (o->entity != UINT_MAX)
		write_rows(o, o->entity);
	if (o->name != UINT_MAX)
		write_names(o);
	for (unsigned i = 0; i < o->w->n_layer; i++)
		if (i != o->entity && i != o->name && !o->m[i].own)
			write_rows(o, i);
	if (o->name != UINT_MAX && !write_aliases(o))
		return false;
	if (o->name != UINT_MAX)
		write_name_facts(o);
	for (unsigned i = 0; i < o->w->n_layer; i++)
		write_cells(o, i);
	return true;
}

qn_status brat_write(qn_writer *w)
{
	struct out o = {.w = w};
	if (w->no_text)
		return w->host->write_fail(w, "its lines repeat the text that they mark; --to json can leave the text out");
	bool ok = prepare(&o) && write_all(&o);
	for (unsigned i = 0; o.m && i < w->n_layer; i++) {
		free(o.m[i].t);
		free(o.m[i].part_at);
		free(o.m[i].part_row);
	}
	free(o.m);
	return ok ? QN_OK : w->host->write_fail(w, "out of memory");
}
