/*
 * table.c -- a corpus as tables.
 */
#include "table.h"
#include "pattern.h"

#include <string.h>

struct tables {
	struct scan *s;
	const struct form *form;
	void *self;
	struct table *table; /* [n] */
	unsigned n, room;
	struct buffer text[64]; /* what references lead to, of the row at hand */
};

static bool add_column(struct table *t, const char *name, const char *tail, bool number)
{
	struct buffer b = {0};
	unsigned room = t->room;
	if (t->n_col == room) {
		room = room ? 2 * room : 16;
		char **col = mem_realloc(t->col, room * sizeof *col);
		t->col = col ? col : t->col;
		bool *num = mem_realloc(t->number, room * sizeof *num);
		t->number = num ? num : t->number;
		if (!col || !num)
			return false;
		t->room = room;
	}
	buffer_print(&b, "%s%s", name, tail);
	t->number[t->n_col] = number;
	t->col[t->n_col++] = b.at;
	return b.at != NULL;
}

static struct table *known(struct tables *k, const char *name)
{
	for (unsigned i = 0; i < k->n; i++)
		if (strcmp(k->table[i].name, name) == 0)
			return &k->table[i];
	return NULL;
}

static struct table *new_table(struct tables *k, const char *name)
{
	if (k->n == k->room && !mem_grow(&k->table, k->n, &k->room, sizeof *k->table))
		return NULL;
	struct table *t = &k->table[k->n++];
	*t = (struct table){.name = mem_copy(name, strlen(name))};
	return t->name ? t : NULL;
}

static struct table *document_table(struct tables *k, struct error *e)
{
	static const struct { const char *name; bool number; } col[] = {{"n", true}, {"id", false}, {"sha256", false}, {"characters", true},
	                                                                {"meta", false}, {"error", false}, {"text", false}};
	struct table *t = known(k, "document");
	if (t)
		return t;
	bool ok = (t = new_table(k, "document"));
	for (unsigned i = 0; ok && i < 7; i++)
		ok = add_column(t, col[i].name, "", col[i].number);
	if (!ok)
		return error_memory(e), NULL;
	return k->form->open(k->self, t, e) ? t : NULL;
}

/* The columns are those that the layer has where it is met first. */
static struct table *layer_table(struct tables *k, const struct native_layer *l, struct error *e)
{
	static const char *const first[] = {"document", "row", "begin", "end", "words"};
	struct table *t = known(k, l->name);
	if (t)
		return t;
	bool ok = (t = new_table(k, l->name));
	for (unsigned i = 0; ok && i < 5; i++)
		ok = add_column(t, first[i], "", i < 4);
	for (unsigned i = 0; ok && i < l->schema->n_col; i++) {
		const struct column *c = &l->schema->col[i];
		ok = add_column(t, c->name, "", c->type != QN_SYM) && (c->type != QN_REF || add_column(t, c->name, "_text", false));
	}
	if (!ok)
		return error_memory(e), NULL;
	return k->form->open(k->self, t, e) ? t : NULL;
}

static struct cell text_cell(const char *s, size_t n) { return s ? (struct cell){CELL_TEXT, .s = s, .n = n} : (struct cell){.kind = CELL_NULL}; }
static struct cell whole_cell(int64_t i) { return (struct cell){CELL_WHOLE, .i = i}; }

static struct cell value_cell(const struct native_cell *c)
{
	switch (c->type) {
	case QN_NIL: return (struct cell){.kind = CELL_NULL};
	case QN_SYM: return text_cell(c->s, strlen(c->s));
	case QN_REF: return whole_cell(c->row);
	case QN_BOOL: return whole_cell(c->b);
	case QN_INT: return whole_cell((int64_t)c->v);
	default: return (struct cell){CELL_REAL, .v = c->v};
	}
}

static bool put_row(struct tables *k, struct table *t, const struct native_layer *l, uint32_t row, const struct doc *d, struct error *e)
{
	struct cell cell[5 + 2 * 64];
	unsigned n = 0, at = 5;
	size_t len;
	const char *words = scan_words(d, l, row, &len);
	cell[0] = whole_cell((int64_t)k->s->number);
	cell[1] = whole_cell(row);
	cell[2] = whole_cell(l->begin[row]);
	cell[3] = whole_cell(l->end[row]);
	cell[4] = text_cell(words, len);
	for (unsigned i = 0; i < l->schema->n_col && at + 2 < 5 + 2 * 64; i++) {
		const struct column *c = &l->schema->col[i];
		cell[at++] = value_cell(native_cell(l, row, i));
		if (c->type != QN_REF)
			continue;
		struct buffer *b = &k->text[n++];
		buffer_clear(b);
		bool there = path_value(&k->s->x, d, l, row, c->name, b);
		cell[at++] = there ? text_cell(b->at ? b->at : "", b->n) : (struct cell){.kind = CELL_NULL};
	}
	if (at != t->n_col)
		return error_set(e, "document %s: layer %s has other columns than before: %s", k->s->x.id, l->name, l->schema->text);
	return k->form->row(k->self, t, cell, e);
}

static bool put_document(struct tables *k, struct error *e)
{
	const struct native *x = &k->s->x;
	struct table *t = document_table(k, e);
	const struct doc *d = t && !x->error ? scan_doc(k->s, e) : NULL;
	if (!t || e->text[0])
		return false;
	struct cell cell[] = {whole_cell((int64_t)k->s->number), text_cell(x->id, strlen(x->id)), text_cell(x->sha256, strlen(x->sha256)),
	                      d ? whole_cell(doc_codepoint(d, d->len)) : (struct cell){.kind = CELL_NULL}, text_cell(x->meta, x->n_meta),
	                      text_cell(x->error, x->n_error), d ? text_cell(d->text, d->len) : (struct cell){.kind = CELL_NULL}};
	if (!k->form->row(k->self, t, cell, e))
		return false;
	for (unsigned i = 0; i < x->n_layer; i++) {
		struct table *of = layer_table(k, &x->layer[i], e);
		if (!of)
			return false;
		for (uint32_t r = 0; r < x->layer[i].n; r++)
			if (!put_row(k, of, &x->layer[i], r, d, e))
				return false;
	}
	return true;
}

bool tables_write(struct scan *s, const struct form *form, void *self, struct error *e)
{
	struct tables k = {.s = s, .form = form, .self = self};
	bool ok = true;
	while (ok && scan_next(s, e))
		ok = put_document(&k, e);
	ok = ok && !e->text[0];
	if (!form->close(self, e))
		ok = false;
	for (unsigned i = 0; i < k.n; i++) {
		for (unsigned c = 0; c < k.table[i].n_col; c++)
			mem_free(k.table[i].col[c]);
		mem_free(k.table[i].col);
		mem_free(k.table[i].number);
		mem_free(k.table[i].name);
	}
	mem_free(k.table);
	for (unsigned i = 0; i < 64; i++)
		buffer_free(&k.text[i]);
	return ok;
}
