/*
 * sheet.c -- rows on their way into frozen layers.
 *
 * A plugin emits in whatever order it finds things. When its run is over, the
 * rows are put in order (begin up, end down, then as emitted), references to
 * rows of the same run are renumbered, and every reference is checked against
 * the length of the layer it points into. Either all sheets become layers or
 * none does. Sorting is a radix sort, so a hostile order costs no more than a
 * kind one, and a sorted sheet, which is usual, is only copied.
 */
#include "core.h"

#include <limits.h>
#include <string.h>

enum { FIRST_ROWS = 256, KEPT_ROWS = 1 << 16 }; /* a sheet that grew beyond is given back once it is frozen */

bool sheet_open(struct sheet *s, const struct schema *schema)
{
	if (s->schema && s->room && s->schema->n_col < schema->n_col) /* cells of another width */
		sheet_free(s);
	s->schema = schema;
	s->n = 0;
	s->sorted = true;
	return true;
}

void sheet_free(struct sheet *s)
{
	mem_free(s->begin);
	mem_free(s->end);
	mem_free(s->cell);
	*s = (struct sheet){0};
}

static bool sheet_grow(struct sheet *s)
{
	if (s->room > UINT32_MAX / 2)
		return false;
	uint32_t room = s->room ? s->room * 2 : FIRST_ROWS;
	size_t width = s->schema->n_col ? s->schema->n_col : 1;
	uint32_t *p;
	if (!(p = mem_realloc(s->begin, (size_t)room * sizeof *p)))
		return false;
	s->begin = p;
	if (!(p = mem_realloc(s->end, (size_t)room * sizeof *p)))
		return false;
	s->end = p;
	if (!(p = mem_realloc(s->cell, (size_t)room * width * sizeof *p)))
		return false;
	s->cell = p;
	s->room = room;
	return true;
}

static const char *type_name(qn_type t)
{
	static const char *const name[] = {"null", "sym", "int", "num", "bool", "a reference"};
	return (unsigned)t < sizeof name / sizeof *name ? name[t] : "no type";
}

static bool inside_char(const struct doc *d, uint32_t at) { return ((unsigned char)d->text[at] & 0xc0) == 0x80; }

static inline bool span_good(const struct doc *d, uint32_t b, uint32_t e)
{
	return b < e && e <= d->len && !inside_char(d, b) && !inside_char(d, e);
}

/* Says what is wrong with a span that is not good. */
static __attribute__((noinline, cold)) bool span_check(const struct sheet *s, const struct doc *d, uint32_t b, uint32_t e, struct error *err)
{
	const char *layer = s->schema->name;
	if (b > d->len || e > d->len)
		return error_set(err, "layer %s, row %u: span %u-%u lies outside of the text, which has %u bytes", layer, s->n, b, e,
		                 d->len);
	if (b >= e)
		return error_set(err, "layer %s, row %u: span %u-%u is empty or runs backwards", layer, s->n, b, e);
	if (inside_char(d, b) || inside_char(d, e))
		return error_set(err, "layer %s, row %u: span %u-%u splits a character at byte %u", layer, s->n, b, e,
		                 inside_char(d, b) ? b : e);
	return true;
}

/* A string or row of the type that the column has: most cells; what else is good cell_check knows. */
static inline bool cell_good(const struct doc *d, const struct column *c, const qn_cell *cell)
{
	return cell->type == c->type && ((c->type == QN_SYM && cell->bits < d->strings.n) || c->type == QN_REF || c->type == QN_INT);
}

static __attribute__((noinline)) bool cell_check(const struct sheet *s, const struct doc *d, unsigned k, const qn_cell *cell, struct error *err)
{
	const struct column *c = &s->schema->col[k];
	if (cell->type == QN_NIL)
		return c->null || error_set(err, "layer %s, row %u: column %s is null, which %s does not allow",
		                            s->schema->name, s->n, c->name, s->schema->text);
	if (cell->type != c->type)
		return error_set(err, "layer %s, row %u: column %s is %s; expected %s", s->schema->name, s->n, c->name,
		                 type_name(cell->type), type_name(c->type));
	if (c->type == QN_SYM && cell->bits >= d->strings.n)
		return error_set(err, "layer %s, row %u: column %s is string number %u; the article has %u", s->schema->name, s->n,
		                 c->name, cell->bits, d->strings.n);
	if (c->type == QN_NUM && (cell->bits & 0x7f800000u) == 0x7f800000u)
		return error_set(err, "layer %s, row %u: column %s is not a finite number", s->schema->name, s->n, c->name);
	if (c->type == QN_BOOL && cell->bits > 1)
		return error_set(err, "layer %s, row %u: column %s is %u; expected 0 or 1", s->schema->name, s->n, c->name, cell->bits);
	return true;
}

qn_row sheet_row(struct sheet *s, const struct doc *d, uint32_t b, uint32_t e, const qn_cell *cell, unsigned n,
                 struct error *err)
{
	if (!span_good(d, b, e)) {
		span_check(s, d, b, e, err);
		return QN_NONE;
	}
	if (n != s->schema->n_col) {
		error_set(err, "layer %s, row %u: has %u cells; expected %u for %s", s->schema->name, s->n, n, s->schema->n_col,
		          s->schema->text);
		return QN_NONE;
	}
	for (unsigned k = 0; k < n; k++)
		if (!cell_good(d, &s->schema->col[k], &cell[k]) && !cell_check(s, d, k, &cell[k], err))
			return QN_NONE;
	if (s->n == s->room && !sheet_grow(s)) {
		error_memory(err);
		return QN_NONE;
	}
	uint32_t i = s->n++;
	if (i && s->sorted && (b < s->begin[i - 1] || (b == s->begin[i - 1] && e > s->end[i - 1])))
		s->sorted = false;
	s->begin[i] = b;
	s->end[i] = e;
	for (unsigned k = 0; k < n; k++)
		s->cell[(size_t)i * n + k] = cell[k].type == QN_NIL ? QN_NONE : cell[k].bits;
	return i;
}

/* One stable pass by 11 bits of key[order[i]] (inverted if `down`); false if all have the same digit. */
static bool radix_pass(const uint32_t *key, uint32_t flip, unsigned shift, const uint32_t *order, uint32_t *out,
                       uint32_t n)
{
	uint32_t count[2049] = {0};
	for (uint32_t i = 0; i < n; i++)
		count[1 + (((key[i] ^ flip) >> shift) & 2047)]++;
	for (unsigned k = 1; k <= 2048; k++) {
		if (count[k] == n)
			return false;
		count[k] += count[k - 1];
	}
	for (uint32_t i = 0; i < n; i++)
		out[count[((key[order[i]] ^ flip) >> shift) & 2047]++] = order[i];
	return true;
}

/* order[new] = old. `order` and `spare` have n each; answers the one that holds the result. */
static uint32_t *sort_rows(const struct sheet *s, uint32_t *order, uint32_t *spare)
{
	for (uint32_t i = 0; i < s->n; i++)
		order[i] = i;
	for (int by_end = 1; by_end >= 0; by_end--)
		for (unsigned shift = 0; shift < 32; shift += 11)
			if (radix_pass(by_end ? s->end : s->begin, by_end ? UINT32_MAX : 0, shift, order, spare, s->n)) {
				uint32_t *t = order;
				order = spare;
				spare = t;
			}
	return order;
}

static unsigned sheet_named(const struct sheet *s, unsigned n, const char *name)
{
	for (unsigned i = 0; i < n; i++)
		if (strcmp(s[i].schema->name, name) == 0)
			return i;
	return UINT_MAX;
}

struct freeze { /* what is known of each sheet while all are frozen */
	uint32_t *order; /* [n] old number by new; NULL: as they stand */
	uint32_t *place; /* [n] new number by old; NULL likewise */
};

static bool freeze_order(const struct sheet *s, struct arena *a, struct freeze *f)
{
	*f = (struct freeze){0};
	if (s->sorted || s->n == 0)
		return true;
	uint32_t *order = arena_alloc(a, s->n * sizeof *order), *spare = arena_alloc(a, s->n * sizeof *spare);
	if (!order || !spare)
		return false;
	f->order = sort_rows(s, order, spare);
	f->place = f->order == order ? spare : order;
	for (uint32_t i = 0; i < s->n; i++)
		f->place[f->order[i]] = i;
	return true;
}

static bool freeze_column(const struct sheet *all, unsigned n_all, const struct freeze *f, unsigned me, unsigned k,
                          const struct doc *d, uint32_t *out, struct error *e)
{
	const struct sheet *s = &all[me];
	const struct column *c = &s->schema->col[k];
	unsigned width = s->schema->n_col;
	const uint32_t *place = NULL;
	uint32_t limit = 0;
	if (c->type == QN_REF) {
		unsigned to = sheet_named(all, n_all, c->target);
		const struct layer *l = to == UINT_MAX ? doc_layer(d, c->target) : NULL;
		limit = to != UINT_MAX ? all[to].n : l ? l->rows.n : 0;
		place = to != UINT_MAX ? f[to].place : NULL;
	}
	for (uint32_t i = 0; i < s->n; i++) {
		uint32_t old = f[me].order ? f[me].order[i] : i, cell = s->cell[(size_t)old * width + k];
		if (c->type == QN_REF && cell != QN_NONE) {
			if (cell >= limit)
				return error_set(e, "layer %s, row %u: column %s refers to row %u of %s, which has %u rows",
				                 s->schema->name, old, c->name, cell, c->target, limit);
			if (place)
				cell = place[cell];
		}
		out[i] = cell;
	}
	return true;
}

static bool doc_add(struct doc *d, struct layer *l)
{
	if (d->n_layer == d->room) {
		unsigned room = d->room ? d->room * 2 : 32;
		void *grown = mem_realloc(d->layer, room * sizeof *d->layer);
		if (!grown)
			return false;
		d->layer = grown;
		d->room = room;
	}
	d->layer[d->n_layer++] = l;
	return true;
}

static void give_back(uint32_t **part)
{
	mem_free(*part);
	*part = NULL;
}

/* What a large sheet has goes back as soon as it is copied, so that the spans of an article are never there twice beside its cells. */
static struct layer *freeze_one(struct sheet *all, unsigned n_all, const struct freeze *f, unsigned me,
                                struct doc *d, struct error *e)
{
	struct sheet *s = &all[me];
	bool large = s->room > KEPT_ROWS;
	struct layer *l = arena_alloc(&d->arena, sizeof *l);
	uint32_t *begin = arena_alloc(&d->arena, s->n * sizeof *begin), *end = arena_alloc(&d->arena, s->n * sizeof *end);
	const uint32_t **col = arena_alloc(&d->arena, s->schema->n_col * sizeof *col);
	if (!l || !begin || !end || !col) {
		error_memory(e);
		return NULL;
	}
	for (uint32_t i = 0; i < s->n; i++) {
		uint32_t old = f[me].order ? f[me].order[i] : i;
		begin[i] = s->begin[old];
		end[i] = s->end[old];
	}
	if (large) {
		give_back(&s->begin);
		give_back(&s->end);
	}
	for (unsigned k = 0; k < s->schema->n_col; k++) {
		uint32_t *out = arena_alloc(&d->arena, s->n * sizeof *out);
		if (!out) {
			error_memory(e);
			return NULL;
		}
		if (!freeze_column(all, n_all, f, me, k, d, out, e))
			return NULL;
		col[k] = out;
	}
	if (large)
		give_back(&s->cell);
	*l = (struct layer){.schema = s->schema, .by = {"", "", "", ""}, .rows = {s->n, begin, end, col}};
	return l;
}

static bool freeze_all(struct sheet *s, unsigned n_sheet, struct doc *d, const bool *keep, struct layer **made, struct error *e)
{
	struct freeze *f = arena_alloc(&d->scratch, n_sheet * sizeof *f);
	struct layer **l = arena_alloc(&d->scratch, n_sheet * sizeof *l);
	unsigned before = d->n_layer;
	if (!f || !l)
		return error_memory(e);
	for (unsigned i = 0; i < n_sheet; i++)
		if (!freeze_order(&s[i], &d->scratch, &f[i]))
			return error_memory(e);
	for (unsigned i = 0; i < n_sheet; i++)
		if ((!keep || keep[i]) && !(l[i] = freeze_one(s, n_sheet, f, i, d, e)))
			return false;
	for (unsigned i = 0; i < n_sheet; i++) {
		if (l[i] && !doc_add(d, l[i])) {
			d->n_layer = before;
			return error_memory(e);
		}
		if (made)
			made[i] = l[i];
	}
	return true;
}

bool sheets_freeze(struct sheet *s, unsigned n_sheet, struct doc *d, const bool *keep, struct layer **made,
                   struct error *e)
{
	bool ok = freeze_all(s, n_sheet, d, keep, made, e);
	for (unsigned i = 0; i < n_sheet; i++)
		if (s[i].room > KEPT_ROWS)
			sheet_free(&s[i]);
	return ok;
}
