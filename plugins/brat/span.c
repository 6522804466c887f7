/*
 * span.c -- the T of a row: its pieces, where parts and line breaks part it, and the text of each.
 */
#include "out.h"

#include <stdlib.h>
#include <string.h>

/* ---- parts */

/* Lists the rows of the part layer by the row that they belong to. */
static bool list_parts(struct out *o, unsigned whole, unsigned part)
{
	struct marks *m = &o->m[whole];
	const qn_layer *p = &view(o, part)->rows;
	uint32_t n = view(o, whole)->rows.n;
	m->part_at = calloc((size_t)n + 2, sizeof *m->part_at);
	m->part_row = calloc((size_t)p->n + 1, sizeof *m->part_row);
	if (!m->part_at || !m->part_row)
		return false;
	for (uint32_t i = 0; i < p->n; i++)
		if (p->col[0][i] != QN_NONE)
			m->part_at[p->col[0][i] + 2]++;
	for (uint32_t i = 2; i < n + 2; i++)
		m->part_at[i] += m->part_at[i - 1];
	for (uint32_t i = 0; i < p->n; i++)
		if (p->col[0][i] != QN_NONE)
			m->part_row[m->part_at[p->col[0][i] + 1]++] = i;
	m->part = part;
	return true;
}

bool brat_find_parts(struct out *o)
{
	for (unsigned i = 0; i < o->w->n_layer; i++) {
		const qn_view *v = view(o, i);
		size_t n = strlen(v->name);
		unsigned to = v->n_col == 1 && v->col_type[0] == QN_REF ? v->col_layer[0] : UINT_MAX;
		if (n <= 5 || strcmp(v->name + n - 5, "_part") != 0 || to == UINT_MAX || strcmp(v->col_name[0], "of") != 0 ||
		    strncmp(view(o, to)->name, v->name, n - 5) != 0 || view(o, to)->name[n - 5])
			continue;
		o->m[i].own = true;
		if (!list_parts(o, to, i))
			return false;
	}
	return true;
}

/* Whether the parts of a row, taken in order, make up its span without touching each other. */
static bool parts_fit(const struct out *o, unsigned layer, qn_row i)
{
	const struct marks *m = &o->m[layer];
	const qn_layer *l = &view(o, layer)->rows, *p = &view(o, m->part)->rows;
	uint32_t from = m->part_at[i], to = m->part_at[i + 1];
	if (from == to || p->begin[m->part_row[from]] != l->begin[i] || p->end[m->part_row[to - 1]] != l->end[i])
		return false;
	for (uint32_t k = from + 1; k < to; k++)
		if (p->begin[m->part_row[k]] < p->end[m->part_row[k - 1]])
			return false;
	return true;
}

/* ---- T */

struct walk { uint32_t at, end, part, last; }; /* through the fragments of a row */

static void walk_begin(const struct out *o, unsigned layer, qn_row i, struct walk *f)
{
	const qn_layer *l = &view(o, layer)->rows;
	const struct marks *m = &o->m[layer];
	*f = (struct walk){l->begin[i], l->end[i], 0, 0};
	if (m->part_at && m->part_at[i] < m->part_at[i + 1] && parts_fit(o, layer, i)) {
		f->part = m->part_at[i];
		f->last = m->part_at[i + 1] - 1;
		f->end = view(o, m->part)->rows.end[m->part_row[f->part]];
	}
}

static bool walk_next(const struct out *o, unsigned layer, struct walk *f, uint32_t *b, uint32_t *e)
{
	for (;;) {
		if (brat_fragment(o->w->text, f->end, &f->at, b, e))
			return true;
		if (f->at < f->end)
			continue;
		if (f->part >= f->last)
			return false;
		uint32_t row = o->m[layer].part_row[++f->part];
		f->at = view(o, o->m[layer].part)->rows.begin[row];
		f->end = view(o, o->m[layer].part)->rows.end[row];
	}
}

static bool is_kind(const char *s)
{
	if (!s || !(*s >= 'A' && *s <= 'Z'))
		return false;
	for (; *s; s++)
		if (!((*s >= 'A' && *s <= 'Z') || (*s >= 'a' && *s <= 'z') || (*s >= '0' && *s <= '9') || *s == '-' || *s == '_'))
			return false;
	return true;
}

const char *brat_kind_of(const struct out *o, unsigned layer, qn_row i)
{
	const char *kind = layer == o->entity ? string(o, layer, o->entity_kind, i)
	                   : layer == o->name ? string(o, layer, o->name_kind, i) : NULL;
	return is_kind(kind) ? kind : NULL;
}

void brat_write_t(struct out *o, unsigned layer, qn_row i)
{
	const qn_view *v = view(o, layer);
	struct walk f;
	uint32_t b, e, n = 0;
	const char *kind = brat_kind_of(o, layer, i);
	walk_begin(o, layer, i, &f);
	if (!walk_next(o, layer, &f, &b, &e)) {
		o->w->host->drop(o->w, v->name, "rows of white space");
		return;
	}
	if (o->m[layer].part_at && o->m[layer].part_at[i] < o->m[layer].part_at[i + 1] && !parts_fit(o, layer, i))
		o->w->host->drop(o->w, v->name, "parts that overlap or do not fill the span");
	o->m[layer].t[i] = ++o->n_t;
	print(o, "T%u\t%s ", o->n_t, kind ? kind : v->name);
	do
		print(o, "%s%u %u", n++ ? ";" : "", o->w->host->codepoint(o->w, b), o->w->host->codepoint(o->w, e));
	while (walk_next(o, layer, &f, &b, &e));
	walk_begin(o, layer, i, &f);
	for (n = 0; walk_next(o, layer, &f, &b, &e); n++) {
		put(o, n ? " " : "\t", 1);
		put(o, o->w->text + b, e - b);
	}
	put(o, "\n", 1);
}
