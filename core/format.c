/*
 * format.c -- what stands behind a reader and a writer of documents.
 *
 * A reader's rows go the way of a plugin's: into sheets, checked one by one, and
 * frozen together once the record is read. A writer sees the layers that are to
 * be written as views with all their columns, and appends bytes; what it cannot
 * carry it says through drop().
 */
#include "host.h"
#include "json.h"

#include <limits.h>
#include <string.h>

enum { MOST_LAYERS = 256 };

struct reading { /* behind a qn_reader */
	qn_reader pub;
	struct doc *d;
	struct error why;
	bool have_doc, refused;
	unsigned n_sheet, room;
	struct sheet *sheet;   /* [n_sheet] */
	const char **by_json;  /* [n_sheet] in the article's arena */
};

struct writing { /* behind a qn_writer */
	qn_writer pub;
	struct doc *d;
	const struct write_options *o;
	struct layer **layer; /* [n_layer] */
	struct buffer *out, *dropped;
	const char *format;
	struct error why;
};

struct doc *writer_doc(const qn_writer *w) { return ((const struct writing *)w)->d; }
struct buffer *writer_buffer(const qn_writer *w) { return ((const struct writing *)w)->out; }
const struct write_options *writer_options(const qn_writer *w) { return ((const struct writing *)w)->o; }
const struct layer *writer_layer(const qn_writer *w, unsigned i) { return ((const struct writing *)w)->layer[i]; }
struct doc *reader_doc(const qn_reader *r) { return ((const struct reading *)r)->d; }

/* ---- readers */

qn_status host_read_fail(qn_reader *r, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_vset(&((struct reading *)r)->why, fmt, ap);
	va_end(ap);
	return QN_FAIL;
}

qn_status host_document(qn_reader *r, const char *id, size_t id_len, const char *text, size_t len)
{
	struct reading *at = (struct reading *)r;
	if (at->have_doc)
		return host_read_fail(r, "the reader makes a second document of one record");
	if (!id) {
		id = r->id;
		id_len = strlen(id);
	}
	at->have_doc = doc_set(at->d, id, id_len, text, len, &at->why);
	return at->have_doc ? QN_OK : QN_FAIL;
}

qn_status host_declare(qn_reader *r, const char *schema, unsigned *layer)
{
	struct reading *at = (struct reading *)r;
	struct schema *one;
	unsigned n;
	if (!at->have_doc)
		return host_read_fail(r, "a layer is declared before the document");
	if (!schema_parse(schema, &at->d->arena, &one, &n, &at->why))
		return QN_FAIL;
	if (n != 1)
		return host_read_fail(r, "\"%s\" declares %u layers; expected 1", schema, n);
	for (unsigned i = 0; i < at->n_sheet; i++)
		if (strcmp(at->sheet[i].schema->name, one->name) == 0)
			return host_read_fail(r, "layer %s is there twice", one->name);
	if (at->n_sheet == MOST_LAYERS)
		return host_read_fail(r, "more than %d layers", MOST_LAYERS);
	struct sheet *more = mem_realloc(at->sheet, (at->n_sheet + 1) * sizeof *more);
	if (more)
		at->sheet = more;
	const char **by = more ? mem_realloc(at->by_json, (at->n_sheet + 1) * sizeof *by) : NULL;
	if (!by) {
		error_memory(&at->why);
		return QN_FAIL;
	}
	at->by_json = by;
	by[at->n_sheet] = NULL;
	at->sheet[at->n_sheet] = (struct sheet){0};
	sheet_open(&at->sheet[at->n_sheet], one);
	*layer = at->n_sheet++;
	return QN_OK;
}

qn_row host_row(qn_reader *r, unsigned layer, uint32_t b, uint32_t e, const qn_cell *cell, unsigned n)
{
	struct reading *at = (struct reading *)r;
	qn_row row = QN_NONE;
	if (layer >= at->n_sheet)
		error_set(&at->why, "a row for layer number %u; %u are declared", layer, at->n_sheet);
	else
		row = sheet_row(&at->sheet[layer], at->d, b, e, cell, n, &at->why);
	at->refused = at->refused || row == QN_NONE;
	return row;
}

qn_sym host_read_intern(qn_reader *r, const char *s, size_t n)
{
	struct reading *at = (struct reading *)r;
	qn_sym sym = doc_intern(at->d, s, n, &at->why);
	at->refused = at->refused || sym == QN_NONE;
	return sym;
}

void reader_id(qn_reader *r, const char *id)
{
	struct reading *at = (struct reading *)r;
	if (!at->have_doc)
		doc_set(at->d, id, strlen(id), "", 0, NULL);
}

/* Without the blanks and line ends between its values: JSON lines are to stay lines. */
bool reader_meta(qn_reader *r, const char *json, size_t n)
{
	struct reading *at = (struct reading *)r;
	char *to = arena_alloc(&at->d->arena, n + 1);
	if (!to)
		return error_memory(&at->why);
	to[json_squeeze(to, json, n)] = 0;
	at->d->meta = to;
	return true;
}

bool reader_by(qn_reader *r, unsigned layer, const char *json, size_t n)
{
	struct reading *at = (struct reading *)r;
	if (layer >= at->n_sheet)
		return false;
	return (at->by_json[layer] = arena_copy(&at->d->arena, json, n)) || error_memory(&at->why);
}

static bool read_commit(struct reading *at)
{
	struct layer **made = arena_alloc(&at->d->arena, (at->n_sheet + 1) * sizeof *made);
	if (!made)
		return error_memory(&at->why);
	if (!sheets_freeze(at->sheet, at->n_sheet, at->d, NULL, made, &at->why))
		return false;
	for (unsigned i = 0; i < at->n_sheet; i++) {
		made[i]->given = true;
		made[i]->by_json = at->by_json[i];
	}
	return true;
}

bool format_read(struct engine *g, const qn_format *f, const char *bytes, size_t n, const char *id, struct doc *d,
                 struct error *e)
{
	return format_read_beside(g, f, bytes, n, NULL, 0, id, d, e);
}

bool format_read_beside(struct engine *g, const qn_format *f, const char *bytes, size_t n, const char *text,
                        size_t n_text, const char *id, struct doc *d, struct error *e)
{
	(void)g;
	struct reading at = {.pub = {&engine_host, bytes, n, id, text, n_text}, .d = d};
	if (!f->read)
		return error_set(e, "format %s is only for writing", f->name);
	doc_set(d, id, strlen(id), "", 0, NULL);
	if (!doc_not_utf16(bytes, n, e))
		return false;
	bool ok = f->read(&at.pub) == QN_OK && !at.refused;
	if (ok && !at.have_doc)
		ok = error_set(&at.why, "the reader found no document");
	ok = ok && read_commit(&at);
	if (!ok)
		error_set(e, "%s", at.why.text[0] ? at.why.text : "the reader failed and gives no reason");
	for (unsigned i = 0; i < at.n_sheet; i++)
		sheet_free(&at.sheet[i]);
	mem_free(at.sheet);
	mem_free(at.by_json);
	return ok;
}

/* ---- writers */

void host_put(qn_writer *w, const char *bytes, size_t n) { buffer_put(((struct writing *)w)->out, bytes, n); }

void host_print(qn_writer *w, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	buffer_vprint(((struct writing *)w)->out, fmt, ap);
	va_end(ap);
}

const char *host_write_string(const qn_writer *w, qn_sym s) { return doc_string(((const struct writing *)w)->d, s); }
uint32_t host_codepoint(const qn_writer *w, uint32_t byte) { return doc_codepoint(((const struct writing *)w)->d, byte); }
uint32_t host_utf16(const qn_writer *w, uint32_t byte) { return doc_utf16(((const struct writing *)w)->d, byte); }

void host_drop(qn_writer *w, const char *layer, const char *what)
{
	struct writing *at = (struct writing *)w;
	if (at->dropped)
		buffer_print(at->dropped, "format %s does not carry %s of layer %s\n", at->format, what, layer);
}

qn_status host_write_fail(qn_writer *w, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_vset(&((struct writing *)w)->why, fmt, ap);
	va_end(ap);
	return QN_FAIL;
}

static bool make_view(struct doc *d, const struct layer *l, struct layer *const *all, unsigned n_all, qn_view *v)
{
	const struct schema *s = l->schema;
	const char **name = arena_alloc(&d->arena, (s->n_col + 1) * sizeof *name);
	qn_type *type = arena_alloc(&d->arena, (s->n_col + 1) * sizeof *type);
	unsigned *to = arena_alloc(&d->arena, (s->n_col + 1) * sizeof *to);
	if (!name || !type || !to)
		return false;
	for (unsigned k = 0; k < s->n_col; k++) {
		name[k] = s->col[k].name;
		type[k] = s->col[k].type;
		to[k] = UINT_MAX;
		for (unsigned i = 0; type[k] == QN_REF && i < n_all; i++)
			if (strcmp(all[i]->schema->name, s->col[k].target) == 0)
				to[k] = i;
	}
	*v = (qn_view){s->name, s->text, l->by.plugin, l->by.version, s->n_col, name, type, to, l->rows};
	return true;
}

/* Whether a name is among those of a list with blanks between them. */
static bool listed(const char *list, const char *name)
{
	size_t n = strlen(name);
	for (; *list; list += strcspn(list, " "), list += strspn(list, " "))
		if (strcspn(list, " ") == n && memcmp(list, name, n) == 0)
			return true;
	return false;
}

bool format_carries(const qn_format *f, const char *layer, bool asked)
{
	const char *at = f->carries ? f->carries : "*";
	size_t n = strlen(layer);
	bool all = false;
	for (; *at; at += strspn(at, " ")) {
		size_t word = strcspn(at, " ");
		all = all || (word == 1 && *at == '*');
		if (word == n && memcmp(at, layer, n) == 0)
			return true;
		if (*at == '-' && word == n + 1 && memcmp(at + 1, layer, n) == 0)
			return asked;
		at += word;
	}
	return all;
}

/* The layers that go to the writer: those of write[n] that it carries, and its frame. NULL: out of memory. */
static struct layer **to_write(struct writing *at, const qn_format *f, const char *const *write, unsigned n, unsigned *n_layer)
{
	struct layer **layer = arena_alloc(&at->d->arena, (n + at->d->n_layer + 1) * sizeof *layer);
	*n_layer = 0;
	for (unsigned i = 0; layer && i < n; i++) {
		struct layer *l = doc_layer(at->d, write[i]);
		if (l && format_carries(f, write[i], true))
			layer[(*n_layer)++] = l;
		else if (l && l->rows.n && at->dropped)
			buffer_print(at->dropped, "format %s does not carry the layer %s\n", f->name, write[i]);
	}
	for (unsigned i = 0; layer && f->frame && i < at->d->n_layer; i++) {
		struct layer *l = at->d->layer[i];
		bool there = !listed(f->frame, l->schema->name);
		for (unsigned k = 0; k < *n_layer; k++)
			there = there || layer[k] == l;
		if (!there)
			layer[(*n_layer)++] = l;
	}
	return layer;
}

bool format_write(struct engine *g, const qn_format *f, struct doc *d, const char *const *write, unsigned n,
                  const struct write_options *o, struct buffer *out, struct buffer *dropped, struct error *e)
{
	(void)g;
	static const struct write_options plain;
	struct writing at = {.d = d, .o = o ? o : &plain, .out = out, .dropped = dropped, .format = f->name};
	if (!f->write)
		return error_set(e, "format %s is only for reading", f->name);
	unsigned n_layer;
	at.layer = to_write(&at, f, write, n, &n_layer);
	qn_view *view = at.layer ? arena_alloc(&d->arena, (n_layer + 1) * sizeof *view) : NULL;
	if (!view)
		return error_memory(e);
	for (unsigned i = 0; i < n_layer; i++)
		if (!make_view(d, at.layer[i], at.layer, n_layer, &view[i]))
			return error_memory(e);
	at.pub = (qn_writer){&engine_host, d->id, d->text, d->len, at.o->no_text, at.o->tty, n_layer, view};
	if (f->write(&at.pub) != QN_OK)
		return error_set(e, "format %s: %s", f->name, at.why.text[0] ? at.why.text : "the writer failed and gives no reason");
	return !out->failed || error_set(e, "format %s: no memory for more than %zu MB of output (--memory allows more)", f->name, out->n >> 20);
}

/* ---- one output for all documents */

static struct writing fold_writing(const struct fold *fold, const struct write_options *o, struct buffer *out)
{
	return (struct writing){.pub = {.host = &engine_host, .id = "", .text = "", .tty = o->tty}, .o = o, .out = out,
	                        .format = fold->f->name};
}

static bool fold_failed(const struct fold *fold, const struct writing *at, struct error *e)
{
	return error_set(e, "format %s: %s", fold->f->name, at->why.text[0] ? at->why.text : "out of memory");
}

bool format_start(const qn_format *f, const struct write_options *o, struct fold *fold, struct error *e)
{
	*fold = (struct fold){f, NULL};
	struct writing at = fold_writing(fold, o, NULL);
	fold->state = f->start(&at.pub);
	return fold->state || fold_failed(fold, &at, e);
}

bool format_fold(struct fold *fold, const char *bytes, size_t n, struct error *e)
{
	return fold->f->fold(fold->state, bytes, n) == QN_OK || error_set(e, "format %s: out of memory", fold->f->name);
}

bool format_finish(struct fold *fold, const struct write_options *o, struct buffer *out, struct error *e)
{
	struct writing at = fold_writing(fold, o, out);
	qn_status status = fold->f->finish(fold->state, &at.pub);
	fold->state = NULL;
	return status == QN_OK || fold_failed(fold, &at, e);
}
