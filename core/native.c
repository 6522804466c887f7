/*
 * native.c -- the native JSON into plain tables; native_use.c asks them.
 */
#include "native.h"
#include "json_lex.h"

#include <string.h>

bool list_has(const char *list, const char *name)
{
	size_t n = strlen(name);
	for (const char *at = list; *at; at += strcspn(at, ","), at += *at == ',')
		if (strcspn(at, ",") == n && memcmp(at, name, n) == 0)
			return true;
	return false;
}

/* ---- schemas are parsed once */

static const struct schema *known_schema(struct native *x, const char *text, size_t len, struct error *e)
{
	struct schema *made;
	unsigned n;
	for (unsigned i = 0; i < x->n_schema; i++)
		if (strlen(x->schema[i]->text) == len && memcmp(x->schema[i]->text, text, len) == 0)
			return x->schema[i];
	const char *copy = arena_copy(&x->kept, text, len);
	if (!copy || !mem_grow(&x->schema, x->n_schema, &x->room_schema, sizeof *x->schema)) {
		error_memory(e);
		return NULL;
	}
	if (!schema_parse(copy, &x->kept, &made, &n, e))
		return NULL;
	if (n != 1) {
		error_set(e, "\"%s\" declares %u layers; expected one", copy, n);
		return NULL;
	}
	return x->schema[x->n_schema++] = made;
}

/* ---- rows */

static bool room_for_row(struct native_layer *l)
{
	unsigned n_col = l->schema->n_col;
	if (l->n == l->room) {
		uint32_t room = l->room ? 2 * l->room : 64;
		uint32_t *b = mem_realloc(l->begin, room * sizeof *b);
		l->begin = b ? b : l->begin;
		uint32_t *e = mem_realloc(l->end, room * sizeof *e);
		l->end = e ? e : l->end;
		uint32_t *reach = mem_realloc(l->reach, room * sizeof *reach);
		l->reach = reach ? reach : l->reach;
		if (!b || !e || !reach)
			return false;
		l->room = room;
	}
	size_t want = ((size_t)l->n + 1) * n_col;
	if (want > l->room_cell) {
		size_t room = 2 * want + 64;
		struct native_cell *c = mem_realloc(l->cell, room * sizeof *c);
		if (!c)
			return false;
		l->cell = c;
		l->room_cell = room;
	}
	return true;
}

static bool read_cell(struct native *x, struct json *j, const struct column *c, struct native_cell *out)
{
	struct json_text s;
	*out = (struct native_cell){0};
	if (json_peek(j) == JSON_NULL)
		return json_null(j);
	out->type = c->type;
	switch (c->type) {
	case QN_SYM:
		return json_string(j, &s) && ((out->s = arena_copy(&x->arena, s.s, s.n)) || json_wrong(j, "out of memory"));
	case QN_REF: return json_uint(j, &out->row);
	case QN_BOOL: return json_bool(j, &out->b);
	default: return json_number(j, &out->v);
	}
}

void native_order(struct native_layer *l, uint32_t row)
{
	uint32_t before = row ? l->reach[row - 1] : 0;
	l->reach[row] = l->end[row] > before ? l->end[row] : before;
	l->sorted = row == 0 || (l->sorted && l->begin[row] >= l->begin[row - 1]);
}

static bool read_row(struct native *x, struct json *j, struct native_layer *l)
{
	const struct schema *s = l->schema;
	bool begin = false, end = false;
	if (!room_for_row(l))
		return json_wrong(j, "out of memory");
	struct native_cell *cell = l->cell + (size_t)l->n * s->n_col;
	for (unsigned k = 0; k < s->n_col; k++)
		cell[k] = (struct native_cell){0};
	for (json_object(j); json_key(j);) {
		unsigned k = 0;
		while (k < s->n_col && !json_is(j, s->col[k].name))
			k++;
		if (k < s->n_col ? !read_cell(x, j, &s->col[k], &cell[k])
		    : json_is(j, "begin") ? !(begin = json_uint(j, &l->begin[l->n]))
		    : json_is(j, "end") ? !(end = json_uint(j, &l->end[l->n])) : !json_skip(j))
			return false;
	}
	if (j->why[0])
		return false;
	if (!begin || !end || l->end[l->n] < l->begin[l->n])
		return json_wrong(j, "layer %s, row %u: no begin and end in this order", l->name, l->n);
	native_order(l, l->n++);
	return true;
}

static bool read_rows(struct native *x, struct json *j, struct native_layer *l)
{
	for (json_array(j); json_item(j);)
		if (!read_row(x, j, l))
			return false;
	return !j->why[0];
}

/* ---- layers */

static struct native_layer *new_layer(struct native *x)
{
	unsigned had = x->room_layer;
	if (x->n_layer == had && !mem_grow(&x->layer, x->n_layer, &x->room_layer, sizeof *x->layer))
		return NULL;
	if (x->room_layer > had)
		memset(x->layer + had, 0, (x->room_layer - had) * sizeof *x->layer);
	struct native_layer *l = &x->layer[x->n_layer];
	l->n = 0;
	l->by = NULL;
	l->n_by = 0;
	l->schema = NULL;
	return l;
}

static bool read_schema(struct native *x, struct json *j, struct native_layer *l)
{
	struct json_text s;
	struct error e = {0};
	if (!json_string(j, &s))
		return false;
	return (l->schema = known_schema(x, s.s, s.n, &e)) || json_wrong(j, "layer %s: %s", l->name, e.text);
}

static bool read_layer(struct native *x, struct json *j, const char *name)
{
	struct native_layer *l = new_layer(x);
	struct json rows = {0}; /* where the rows are, if they come before the schema */
	if (!l)
		return json_wrong(j, "out of memory");
	l->name = name;
	for (json_object(j); json_key(j);) {
		bool ok;
		if (json_is(j, "schema"))
			ok = read_schema(x, j, l);
		else if (json_is(j, "rows") && l->schema)
			ok = read_rows(x, j, l);
		else {
			bool is_rows = json_is(j, "rows"), is_by = json_is(j, "by");
			json_peek(j);
			const char *b = j->at;
			ok = json_skip(j);
			if (is_rows)
				rows = (struct json){.at = b, .end = j->at, .all = j->all};
			if (is_by) {
				l->by = b;
				l->n_by = (size_t)(j->at - b);
			}
		}
		if (!ok)
			return false;
	}
	if (j->why[0])
		return false;
	if (!l->schema)
		return json_wrong(j, "layer %s has no \"schema\"", name);
	if (strcmp(l->schema->name, name) != 0)
		return json_wrong(j, "layer %s has the schema of another: \"%s\"", name, l->schema->text);
	if (rows.at && !read_rows(x, &rows, l)) {
		json_wrong(j, "%s", rows.why);
		json_free(&rows);
		return false;
	}
	json_free(&rows);
	x->n_layer++;
	return true;
}

/* Whether the backslashes before a quotation mark escape each other. There is a quotation mark before them. */
static bool even_backslashes(const char *at)
{
	size_t n = 0;
	while (at[-1 - (ptrdiff_t)n] == '\\')
		n++;
	return n % 2 == 0;
}

/* Past a layer that nobody asked for: to where its braces close, without a look at what is in it. */
static bool pass_over(struct json *j)
{
	unsigned depth = 0;
	if (json_peek(j) != JSON_OBJECT)
		return json_skip(j);
	for (const char *at = j->at; at < j->end; at++) {
		if (*at == '"') {
			do
				at = memchr(at + 1, '"', (size_t)(j->end - at - 1));
			while (at && at[-1] == '\\' && !even_backslashes(at));
			if (!at)
				break;
		} else if (*at == '{' || *at == '[')
			depth++;
		else if ((*at == '}' || *at == ']') && --depth == 0) {
			j->at = at + 1;
			return true;
		}
	}
	return json_wrong(j, "a layer does not end");
}

static bool read_layers(struct native *x, struct json *j, const struct native_wish *wish)
{
	if (json_peek(j) == JSON_NULL)
		return json_null(j);
	for (json_object(j); json_key(j);) {
		char *name = arena_copy(&x->arena, j->key, j->key_len);
		if (!name)
			return json_wrong(j, "out of memory");
		if (wish->layers && !list_has(wish->layers, name) ? !pass_over(j) : !read_layer(x, j, name))
			return false;
	}
	return !j->why[0];
}

/* References must meet a row of a layer that is there; where that layer was not wanted, nobody will follow. */
static bool check_refs(const struct native *x, struct error *e)
{
	for (unsigned i = 0; i < x->n_layer; i++) {
		const struct native_layer *l = &x->layer[i];
		for (unsigned k = 0; k < l->schema->n_col; k++) {
			if (l->schema->col[k].type != QN_REF)
				continue;
			const struct native_layer *to = native_layer(x, l->schema->col[k].target);
			for (uint32_t r = 0; to && r < l->n; r++) {
				const struct native_cell *c = native_cell(l, r, k);
				if (c->type == QN_REF && c->row >= to->n)
					return error_set(e, "layer %s, row %u: \"%s\" is row %u of %s, which has %u", l->name, r,
					                 l->schema->col[k].name, c->row, to->name, to->n);
			}
		}
	}
	return true;
}

/* ---- the record */

static bool read_text(struct native *x, struct json *j, const char **out, size_t *len)
{
	struct json_text s;
	if (json_peek(j) == JSON_NULL)
		return json_null(j);
	if (json_peek(j) == JSON_NUMBER) { /* an identifier may be one */
		const char *b = j->at;
		double v;
		if (!json_number(j, &v))
			return false;
		s = (struct json_text){b, (size_t)(j->at - b)};
	} else if (!json_string(j, &s))
		return false;
	if (len)
		*len = s.n;
	return (*out = arena_copy(&x->arena, s.s, s.n)) || json_wrong(j, "out of memory");
}

static bool read_raw(struct json *j, const char **out, size_t *n)
{
	json_peek(j);
	*out = j->at;
	bool ok = json_skip(j);
	*n = (size_t)(j->at - *out);
	return ok;
}

static bool read_member(struct native *x, struct json *j, const struct native_wish *wish)
{
	if (json_is(j, "id"))
		return read_text(x, j, &x->id, NULL);
	if (json_is(j, "sha256"))
		return read_text(x, j, &x->sha256, NULL);
	if (json_is(j, "offsets"))
		return read_text(x, j, &x->unit, NULL);
	if (json_is(j, "text") && wish->text)
		return read_text(x, j, &x->text, &x->len);
	if (json_is(j, "layers"))
		return read_layers(x, j, wish);
	if (json_is(j, "error"))
		return read_raw(j, &x->error, &x->n_error);
	if (json_is(j, "meta"))
		return read_raw(j, &x->meta, &x->n_meta);
	return json_skip(j);
}

bool native_read(struct native *x, const char *bytes, size_t n, const struct native_wish *wish, struct error *e)
{
	struct json j;
	arena_reset(&x->arena);
	x->id = x->sha256 = "";
	x->unit = "codepoint";
	x->text = x->error = x->meta = NULL;
	x->len = x->n_error = x->n_meta = 0;
	x->n_layer = 0;
	json_begin_record(&j, bytes, n);
	for (json_object(&j); json_key(&j);)
		if (!read_member(x, &j, wish))
			break;
	if (!json_end(&j))
		return error_set(e, "%s", j.why);
	if (strcmp(x->unit, "codepoint") && strcmp(x->unit, "byte") && strcmp(x->unit, "utf16"))
		return error_set(e, "\"offsets\" is \"%.40s\"; expected codepoint, byte or utf16", x->unit);
	return check_refs(x, e);
}

void native_free(struct native *x)
{
	for (unsigned i = 0; i < x->room_layer; i++) {
		mem_free(x->layer[i].begin);
		mem_free(x->layer[i].end);
		mem_free(x->layer[i].reach);
		mem_free(x->layer[i].cell);
	}
	mem_free(x->layer);
	mem_free(x->schema);
	arena_free(&x->kept);
	arena_free(&x->arena);
	*x = (struct native){0};
}
