/*
 * build.c -- layers out of the tables of a .ann file.
 *
 * A layer's columns are what its rows have: a flag is a bool, values that are all
 * whole numbers or numbers and that no row lacks are int or num, others are sym,
 * and a pointer refers to the layer of what it points at; to an entity's name, if
 * it comes from another layer. A second value of one column goes to a column of
 * its own (theme, theme2), as brat numbers roles.
 */
#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_NAME = 64, MOST_COLUMNS = 64, MOST_LAYERS = 200, SCHEMA_SIZE = MOST_COLUMNS * (2 * LONGEST_NAME + 8) };

struct column {
	char name[LONGEST_NAME];
	enum fact_kind kind;
	uint32_t to;    /* layer of a POINTER; NAMES: a name */
	uint32_t *fact; /* [layer's n] number + 1, 0: null */
	uint32_t n;
	bool number, whole;
};

struct made {
	char name[LONGEST_NAME];
	uint32_t n;
	unsigned n_col, declared;
	bool parts;
	struct column *col; /* [MOST_COLUMNS] */
};

enum { ENTITY = 0, NAMES = UINT32_MAX }; /* the first layer is always that of entities */

struct build {
	struct ann *a;
	struct made *layer; /* [n] */
	unsigned n, names;  /* names: declared number of the layer `name` */
};

static qn_status fail(struct build *b, uint32_t line, const char *why)
{
	return b->a->r->host->read_fail(b->a->r, "line %u: %s", line, why);
}

static bool same(struct str s, const char *with) { return s.n == strlen(with) && memcmp(s.s, with, s.n) == 0; }

/* ---- rows */

static struct made *layer_of(struct build *b, struct str type)
{
	if (!brat_is_layer(type) || same(type, "entity"))
		return &b->layer[ENTITY];
	for (unsigned i = 0; i < b->n; i++)
		if (same(type, b->layer[i].name))
			return &b->layer[i];
	if (b->n == MOST_LAYERS || type.n >= LONGEST_NAME || same(type, "name"))
		return NULL;
	struct made *l = &b->layer[b->n++];
	memcpy(l->name, type.s, type.n);
	return l;
}

static qn_status number_rows(struct build *b)
{
	for (uint32_t i = 0; i < b->a->mark.n; i++) {
		struct mark *m = MARK(b->a, i);
		struct made *l = layer_of(b, m->type);
		if (!l)
			return fail(b, m->line, "its type cannot be a layer: too many of them, too long a name, or \"name\"");
		m->layer = (uint32_t)(l - b->layer);
		m->row = same(m->type, "NOM") ? UINT32_MAX : l->n++;
		l->parts = l->parts || (m->n_frag > 1 && m->layer != ENTITY);
	}
	return QN_OK;
}

static uint32_t lead_of(const struct ann *a, uint32_t i)
{
	while (MARK(a, i)->lead != i)
		i = MARK(a, i)->lead = MARK(a, MARK(a, i)->lead)->lead;
	return i;
}

static void number_names(struct build *b)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < b->a->mark.n; i++)
		if (MARK(b->a, i)->layer == ENTITY && lead_of(b->a, i) == i)
			MARK(b->a, i)->name = n++;
	for (uint32_t i = 0; i < b->a->mark.n; i++)
		if (MARK(b->a, i)->layer == ENTITY)
			MARK(b->a, i)->name = MARK(b->a, lead_of(b->a, i))->name;
}

/* ---- columns */

static void column_name(struct str s, unsigned again, char out[LONGEST_NAME])
{
	unsigned n = 0;
	for (uint32_t i = 0; i < s.n && n < LONGEST_NAME - 4; i++) {
		char c = s.s[i] >= 'A' && s.s[i] <= 'Z' ? (char)(s.s[i] + 32) : s.s[i];
		bool letter = c >= 'a' && c <= 'z', digit = c >= '0' && c <= '9';
		if (n == 0 && !letter)
			out[n++] = 'c';
		out[n++] = letter || digit ? c : '_';
	}
	out[n] = '\0';
	if (again > 1)
		snprintf(out + n, LONGEST_NAME - n, "%u", again);
}

static bool is_number(struct str s, bool *whole)
{
	char text[40], *end;
	*whole = false;
	if (!s.n || s.n >= sizeof text || s.s[0] == ' ')
		return false;
	memcpy(text, s.s, s.n);
	text[s.n] = 0;
	if (text[strspn(text, "+-.0123456789eE")])
		return false;
	float v = strtof(text, &end);
	*whole = !text[strspn(text, "-0123456789")] && v > -1e9f && v < 1e9f;
	return !*end && v - v == 0;
}

static struct column *column(struct build *b, struct made *l, const struct fact *f, uint32_t row, uint32_t to)
{
	char name[LONGEST_NAME];
	for (unsigned again = 1; again <= MOST_COLUMNS; again++) {
		struct column *c = NULL;
		column_name(f->column, again, name);
		bool taken = !strcmp(name, "begin") || !strcmp(name, "end") ||
		             (l == &b->layer[ENTITY] && (!strcmp(name, "kind") || !strcmp(name, "name")));
		for (unsigned k = 0; k < l->n_col; k++)
			if (strcmp(l->col[k].name, name) == 0)
				c = &l->col[k];
		if (taken || (c && (c->fact[row] || (c->kind == POINTER) != (f->kind == POINTER) || c->to != to)))
			continue;
		if (c)
			return c;
		if (l->n_col == MOST_COLUMNS)
			return NULL;
		if (!l->col && !(l->col = calloc(MOST_COLUMNS, sizeof *l->col)))
			return NULL;
		c = &l->col[l->n_col];
		*c = (struct column){.kind = f->kind, .to = to, .number = true, .whole = true};
		memcpy(c->name, name, sizeof name);
		if (!(c->fact = calloc((size_t)l->n + 1, sizeof *c->fact)))
			return NULL;
		l->n_col++;
		return c;
	}
	return NULL;
}

static qn_status place_fact(struct build *b, uint32_t i)
{
	struct fact *f = FACT(b->a, i);
	struct mark *m = MARK(b->a, f->mark), *to = f->kind == POINTER ? MARK(b->a, f->to) : NULL;
	bool whole;
	if (m->row == UINT32_MAX)
		return fail(b, f->line, "a NOM is a name only; it has nothing else");
	if (to && to->row == UINT32_MAX && m->layer == ENTITY)
		return fail(b, f->line, "an entity refers to a NOM, which is a name only");
	struct column *c = column(b, &b->layer[m->layer], f, m->row,
	                          !to ? 0 : to->layer == ENTITY && m->layer != ENTITY ? NAMES : to->layer);
	if (!c)
		return fail(b, f->line, "no column for it: there are too many, or memory is short");
	c->fact[m->row] = i + 1;
	c->n++;
	if (f->kind == WORD)
		c->kind = WORD;
	c->number = c->number && f->kind == WORD && is_number(f->value, &whole);
	c->whole = c->whole && c->number && whole;
	return QN_OK;
}

/* ---- layers */

static qn_type type_of(const struct made *l, const struct column *c)
{
	if (c->kind == POINTER)
		return QN_REF;
	if (c->kind == FLAG)
		return QN_BOOL;
	return c->n < l->n || !c->number ? QN_SYM : c->whole ? QN_INT : QN_NUM;
}

static qn_status declare(struct build *b, struct made *l)
{
	char *s = malloc(SCHEMA_SIZE);
	if (!s)
		return b->a->r->host->read_fail(b->a->r, "out of memory");
	size_t n = (size_t)sprintf(s, "%s(%s", l->name, l == &b->layer[ENTITY] ? "kind:sym, name:name?" : "");
	for (unsigned k = 0; k < l->n_col; k++) {
		const struct column *c = &l->col[k];
		static const char *const word[] = {[QN_SYM] = "sym", [QN_INT] = "int", [QN_NUM] = "num", [QN_BOOL] = "bool"};
		qn_type t = type_of(l, c);
		const char *type = t != QN_REF ? word[t] : c->to == NAMES ? "name" : b->layer[c->to].name;
		n += (size_t)sprintf(s + n, "%s%s:%s%s", k || l == &b->layer[ENTITY] ? ", " : "", c->name, type,
		                     t == QN_REF || (t == QN_SYM && c->n < l->n) ? "?" : "");
	}
	strcpy(s + n - (s[n - 1] == '('), s[n - 1] == '(' ? "" : ")");
	qn_status status = b->a->r->host->declare(b->a->r, s, &l->declared);
	free(s);
	return status;
}

static qn_cell text_cell(struct build *b, struct str s)
{
	return (qn_cell){QN_SYM, b->a->r->host->read_intern(b->a->r, s.s, s.n)};
}

static qn_cell cell_of(struct build *b, const struct made *l, const struct column *c, uint32_t row)
{
	const struct fact *f = c->fact[row] ? FACT(b->a, c->fact[row] - 1) : NULL;
	qn_type t = type_of(l, c);
	char number[40] = "";
	if (t == QN_BOOL)
		return qn_bool(f != NULL);
	if (!f)
		return qn_null();
	if (t == QN_REF)
		return qn_ref(c->to == NAMES ? MARK(b->a, f->to)->name : MARK(b->a, f->to)->row);
	if (t == QN_SYM)
		return text_cell(b, f->value);
	memcpy(number, f->value.s, f->value.n);
	return t == QN_INT ? qn_int((int32_t)strtol(number, NULL, 10)) : qn_num(strtof(number, NULL));
}

static void emit(struct build *b, const struct mark *m)
{
	qn_cell cell[MOST_COLUMNS + 2];
	struct made *l = &b->layer[m->layer];
	unsigned n = 0;
	if (m->row == UINT32_MAX)
		return;
	if (m->layer == ENTITY) {
		cell[n++] = text_cell(b, m->type);
		cell[n++] = qn_ref(m->name);
	}
	for (unsigned k = 0; k < l->n_col; k++)
		cell[n++] = cell_of(b, l, &l->col[k], m->row);
	b->a->r->host->row(b->a->r, l->declared, FRAG(b->a, m->frag)[0], FRAG(b->a, m->frag + m->n_frag - 1)[1], cell, n);
}

static void emit_name(struct build *b, const struct mark *m)
{
	uint32_t from = FRAG(b->a, m->frag)[0], to = FRAG(b->a, m->frag + m->n_frag - 1)[1];
	struct str span = {b->a->r->beside + from, to - from};
	qn_cell cell[] = {text_cell(b, m->type), text_cell(b, m->text.s ? m->text : span), qn_null()};
	if (m->ref.s)
		cell[2] = text_cell(b, m->ref);
	b->a->r->host->row(b->a->r, b->names, from, to, cell, 3);
}

static qn_status emit_parts(struct build *b, uint32_t layer)
{
	char schema[2 * LONGEST_NAME + 16];
	unsigned part;
	snprintf(schema, sizeof schema, "%s_part(of:%s)", b->layer[layer].name, b->layer[layer].name);
	qn_status status = b->a->r->host->declare(b->a->r, schema, &part);
	for (uint32_t i = 0; status == QN_OK && i < b->a->mark.n; i++) {
		const struct mark *m = MARK(b->a, i);
		for (uint32_t k = 0; m->layer == layer && m->n_frag > 1 && k < m->n_frag; k++)
			b->a->r->host->row(b->a->r, part, FRAG(b->a, m->frag + k)[0], FRAG(b->a, m->frag + k)[1],
			                   (qn_cell[]){qn_ref(m->row)}, 1);
	}
	return status;
}

static bool has_entities(const struct build *b)
{
	for (uint32_t i = 0; i < b->a->mark.n; i++)
		if (MARK(b->a, i)->layer == ENTITY)
			return true;
	return false;
}

static qn_status emit_all(struct build *b)
{
	qn_reader *r = b->a->r;
	qn_status status = QN_OK;
	bool entities = has_entities(b);
	for (unsigned i = !entities; status == QN_OK && i < b->n; i++)
		status = declare(b, &b->layer[i]);
	if (status == QN_OK && entities)
		status = r->host->declare(r, "name(kind:sym, text:sym, ref:sym?)", &b->names);
	for (uint32_t i = 0; status == QN_OK && i < b->a->mark.n; i++) {
		emit(b, MARK(b->a, i));
		if (MARK(b->a, i)->layer == ENTITY && lead_of(b->a, i) == i)
			emit_name(b, MARK(b->a, i));
	}
	for (unsigned i = 0; status == QN_OK && i < b->n; i++)
		if (b->layer[i].parts)
			status = emit_parts(b, i);
	return status;
}

qn_status brat_build(struct ann *a)
{
	struct build b = {.a = a, .n = 1, .layer = calloc(MOST_LAYERS, sizeof *b.layer)};
	if (!b.layer)
		return a->r->host->read_fail(a->r, "out of memory");
	strcpy(b.layer[ENTITY].name, "entity");
	qn_status status = number_rows(&b);
	if (status == QN_OK)
		number_names(&b);
	for (uint32_t i = 0; status == QN_OK && i < a->fact.n; i++)
		status = place_fact(&b, i);
	if (status == QN_OK)
		status = emit_all(&b);
	for (unsigned i = 0; i < b.n; i++) {
		for (unsigned k = 0; k < b.layer[i].n_col; k++)
			free(b.layer[i].col[k].fact);
		free(b.layer[i].col);
	}
	free(b.layer);
	return status;
}
