/*
 * run.c -- a plugin at work on an article: a transaction.
 *
 * The host binds the columns that a plugin asked for, hands it the article, and
 * takes its rows into sheets. Only when the plugin answers QN_OK, no row was
 * refused and every reference holds do the sheets become layers. Layers that
 * came with the input are kept as they are; the plugin's own rows for them are
 * dropped.
 */
#include "files.h"
#include "host.h"

#include <limits.h>
#include <string.h>

struct running { /* what stands behind a qn_run */
	qn_run pub;
	struct engine *g;
	struct plugin *p;
	struct doc *d;
	struct error why;
	bool refused;      /* a row was refused: the run fails whatever it answers */
	bool stopped;      /* tick() said stop */
	unsigned ticks;
	const bool *there; /* [n_need] whether the layer is there */
};

qn_row host_emit(qn_run *r, unsigned layer, uint32_t b, uint32_t e, const qn_cell *cell, unsigned n)
{
	struct running *at = (struct running *)r;
	qn_row row = QN_NONE;
	if (layer >= at->p->n_provides)
		error_set(&at->why, "emits to layer number %u; it provides %u", layer, at->p->n_provides);
	else
		row = sheet_row(&at->g->sheet[layer], at->d, b, e, cell, n, &at->why);
	if (row == QN_NONE)
		at->refused = true;
	return row;
}

/* Whoever reads a string sees it end at its first NUL, so two names would be one: U+FFFD stands for it. */
static void without_nul(const char *s, size_t n, struct buffer *out)
{
	for (size_t i = 0; i < n; i++)
		buffer_put(out, s[i] ? s + i : "\xef\xbf\xbd", s[i] ? 1 : 3);
}

/* Strings of the document must be UTF-8 too: they are written out with it. */
qn_sym host_intern(qn_run *r, const char *s, size_t n)
{
	struct running *at = (struct running *)r;
	struct error why = {0};
	struct buffer shown = {0};
	bool whole = !n || !memchr(s, 0, n);
	if (!whole)
		without_nul(s, n, &shown);
	qn_sym sym = whole ? doc_intern(at->d, s, n, &why) : shown.failed ? QN_NONE : doc_intern(at->d, shown.at, shown.n, &why);
	if (shown.failed)
		error_memory(&why);
	buffer_free(&shown);
	if (sym == QN_NONE) {
		error_set(&at->why, "%s", why.text);
		at->refused = true;
	}
	return sym;
}

const char *host_string(const qn_run *r, qn_sym s) { return doc_string(((const struct running *)r)->d, s); }

void *host_scratch(qn_run *r, size_t bytes)
{
	struct running *at = (struct running *)r;
	void *p = arena_alloc(&at->d->scratch, bytes);
	if (!p)
		error_set(&at->why, "the memory budget of the article is spent (%zu bytes taken, %zu more asked for; --memory allows more)",
		          at->d->arena.total + at->d->scratch.total, bytes);
	return p;
}

static bool late(struct engine *g)
{
	if (seconds_now() <= g->deadline)
		return false;
	g->deadline += standby_since(&g->standby);
	return seconds_now() > g->deadline;
}

bool host_tick(qn_run *r)
{
	struct running *at = (struct running *)r;
	if (at->g->deadline > 0 && (at->ticks++ & 255) == 0 && late(at->g))
		at->stopped = true;
	return at->stopped;
}

qn_status host_fail(qn_run *r, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_vset(&((struct running *)r)->why, fmt, ap);
	va_end(ap);
	return QN_FAIL;
}

bool host_model_whole(qn_run *r, const void *file)
{
	struct running *at = (struct running *)r;
	return files_whole(at->g, file, &at->why);
}

void host_log(qn_run *r, qn_level level, const char *fmt, ...)
{
	struct running *at = (struct running *)r;
	char text[1024];
	if (!at->g->log || level > at->g->log_level)
		return;
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	at->g->log(at->g->log_arg, at->p->table->name, level, text);
}

bool host_given(const qn_run *r, unsigned layer)
{
	const struct running *at = (const struct running *)r;
	return layer < at->p->n_need && at->there[layer];
}

qn_type host_type(const qn_run *r, unsigned layer, unsigned col)
{
	const struct running *at = (const struct running *)r;
	if (!host_given(r, layer) || col >= at->p->needs[layer].n_col)
		return QN_NIL;
	const struct schema *s = doc_layer(at->d, at->p->needs[layer].layer)->schema;
	return s->col[schema_column(s, at->p->needs[layer].col[col])].type;
}

/* The columns asked for; a layer of the input may lack some, and that is refused by name. */
static bool bind(const struct layer *l, char *const *name, unsigned n, struct arena *a, qn_layer *out, struct error *e)
{
	const uint32_t **col = arena_alloc(a, (n + 1) * sizeof *col);
	if (!col)
		return error_memory(e);
	for (unsigned k = 0; k < n; k++) {
		unsigned c = schema_column(l->schema, name[k]);
		if (c == UINT_MAX)
			return error_set(e, "column %s of layer %s is missing: it is there as %s", name[k], l->schema->name,
			                 l->schema->text);
		col[k] = l->rows.col[c];
	}
	*out = (qn_layer){l->rows.n, l->rows.begin, l->rows.end, col};
	return true;
}

/* An absent layer has no rows, but columns that may be looked at. */
static bool bind_absent(unsigned n, struct arena *a, qn_layer *out, struct error *e)
{
	static const uint32_t none[1];
	const uint32_t **col = arena_alloc(a, (n + 1) * sizeof *col);
	if (!col)
		return error_memory(e);
	for (unsigned k = 0; k < n; k++)
		col[k] = none;
	*out = (qn_layer){0, none, none, col};
	return true;
}

static bool bind_needs(struct running *at, struct error *e)
{
	struct plugin *p = at->p;
	struct arena *a = &at->d->scratch;
	qn_layer *in = arena_alloc(a, (p->n_need + 1) * sizeof *in);
	bool *there = arena_alloc(a, p->n_need + 1);
	if (!in || !there)
		return error_memory(e);
	for (unsigned i = 0; i < p->n_need; i++) {
		const struct need *need = &p->needs[i];
		const struct layer *l = doc_layer(at->d, need->layer);
		if (!l && !need->optional)
			return error_set(e, "layer %s is missing", need->layer);
		there[i] = l != NULL;
		if (!(l ? bind(l, need->col, need->n_col, a, &in[i], e) : bind_absent(need->n_col, a, &in[i], e)))
			return false;
	}
	at->pub.in = in;
	at->there = there;
	return true;
}

static bool open_sheets(struct engine *g, const struct plugin *p, struct error *e)
{
	if (g->n_sheet < p->n_provides) {
		struct sheet *more = mem_realloc(g->sheet, p->n_provides * sizeof *more);
		if (!more)
			return error_memory(e);
		memset(more + g->n_sheet, 0, (p->n_provides - g->n_sheet) * sizeof *more);
		g->sheet = more;
		g->n_sheet = p->n_provides;
	}
	for (unsigned i = 0; i < p->n_provides; i++)
		if (!sheet_open(&g->sheet[i], &p->provides[i]))
			return error_memory(e);
	return true;
}

static bool commit(struct running *at, struct error *e)
{
	struct plugin *p = at->p;
	bool *keep = arena_alloc(&at->d->scratch, p->n_provides);
	struct layer **made = arena_alloc(&at->d->scratch, p->n_provides * sizeof *made);
	if (!keep || !made)
		return error_memory(e);
	for (unsigned i = 0; i < p->n_provides; i++)
		keep[i] = !doc_layer(at->d, p->provides[i].name);
	if (!sheets_freeze(at->g->sheet, p->n_provides, at->d, keep, made, e))
		return false;
	for (unsigned i = 0; i < p->n_provides; i++)
		if (made[i])
			made[i]->by = p->by;
	return true;
}

static bool run_bound(struct running *at, struct error *e)
{
	const char *name = at->p->table->name;
	if (!open_sheets(at->g, at->p, &at->why) || !bind_needs(at, &at->why))
		return error_set(e, "plugin %s: %s", name, at->why.text);
	qn_status status = at->p->table->run(&at->pub);
	if (status == QN_STOP || at->stopped)
		return error_set(e, "plugin %s: its time budget is spent", name);
	if (status != QN_OK)
		return error_set(e, "plugin %s: %s", name, at->why.text[0] ? at->why.text : "it failed and gives no reason");
	if (at->refused || !commit(at, &at->why))
		return error_set(e, "plugin %s: %s", name, at->why.text);
	return true;
}

bool run_plugin(struct engine *g, struct plugin *p, struct doc *d, struct error *e)
{
	struct running at = {.pub = {&engine_host, p->self, d->text, d->len, NULL}, .g = g, .p = p, .d = d};
	d->arena.limit = g->memory;
	d->scratch.limit = g->memory > d->arena.total ? g->memory - d->arena.total : g->memory ? 1 : 0;
	bool ok = run_bound(&at, e);
	g->run_scratch = d->scratch.given;
	arena_reset(&d->scratch);
	return ok;
}

bool run_plan(struct engine *g, const struct plan *p, struct doc *d, unsigned *at, struct error *e)
{
	for (unsigned i = 0; i < p->n_step; i++) {
		if (g->status)
			g->status->plugin = p->step[i].plugin;
		if (at)
			*at = i;
		bool ok = run_plugin(g, g->plugin[p->step[i].plugin], d, e);
		if (g->status && g->status->look)
			g->status->look(g->status);
		if (!ok)
			return false;
	}
	if (g->status)
		g->status->plugin = UINT32_MAX;
	return true;
}

bool doc_bind(struct doc *d, const char *layer, const char *columns, qn_layer *out, struct error *e)
{
	char *name[32];
	unsigned n = 0;
	const struct layer *l = doc_layer(d, layer);
	if (!l)
		return error_set(e, "layer %s is missing", layer);
	if (!columns) {
		*out = l->rows;
		return true;
	}
	for (const char *b = columns; *b && n < 32;) {
		size_t len = strcspn(b, ", ");
		if (len && !(name[n++] = arena_copy(&d->arena, b, len)))
			return error_memory(e);
		b += len + strspn(b + len, ", ");
	}
	return bind(l, name, n, &d->arena, out, e);
}
