/*
 * sqlite.c -- see sqlite.h.
 *
 * The library is loaded when it is asked for: to find and bind it would cost every start of the
 * program more than any of its own libraries.
 */
#include "corpus.h"
#include "sqlite.h"
#include "table.h"

#include <dlfcn.h>
#include <string.h>
#include <unistd.h>

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif
#ifdef HAVE_SQLITE3
#include <sqlite3.h>

#define LIBRARY "libsqlite3.so.0"
#define CALLS(X) X(open) X(close) X(errmsg) X(errcode) X(exec) X(prepare_v2) X(step) X(reset) X(finalize) X(column_text) \
	X(bind_text64) X(bind_int64) X(bind_double) X(bind_null)

static struct {
#define POINTER(name) __typeof__(sqlite3_##name) *name;
	CALLS(POINTER)
} lib;

static bool load(struct error *e)
{
	void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL); /* for good */
	bool ok = handle;
#define FIND(name) ok = ok && (lib.name = (__typeof__(sqlite3_##name) *)dlsym(handle, "sqlite3_" #name));
	CALLS(FIND)
	return ok || error_set(e, "SQLite cannot be used (%s); --to csv is there", dlerror());
}

struct sqlite { sqlite3 *db; sqlite3_stmt *statement[256]; unsigned n; };

static bool disk_is_full(const struct sqlite *q)
{
	int code = lib.errcode(q->db) & 255;
	return code == SQLITE_FULL || code == SQLITE_IOERR;
}

static bool failed(const struct sqlite *q, struct error *e)
{
	if (!e->text[0])
		e->output = disk_is_full(q);
	return error_set(e, "SQLite: %s", lib.errmsg(q->db));
}

static bool run(const struct sqlite *q, const char *sql, struct error *e)
{
	return lib.exec(q->db, sql, NULL, NULL, NULL) == SQLITE_OK || failed(q, e);
}

static bool sqlite_open(void *self, struct table *t, struct error *e)
{
	struct sqlite *q = self;
	struct buffer make = {0}, insert = {0};
	bool document = strcmp(t->name, "document") == 0;
	buffer_print(&make, "CREATE TABLE \"%s\" (", t->name);
	buffer_print(&insert, "INSERT INTO \"%s\" VALUES (", t->name);
	for (unsigned i = 0; i < t->n_col; i++) {
		buffer_print(&make, "%s\"%s\" %s", i ? ", " : "", t->col[i],
		             document && !i ? "INTEGER PRIMARY KEY" : t->number[i] ? "NUMERIC" : "TEXT");
		buffer_text(&insert, i ? ",?" : "?");
	}
	buffer_text(&make, ")");
	buffer_text(&insert, ")");
	bool ok = q->n < 256 && make.at && insert.at && run(q, make.at, e);
	ok = ok && (lib.prepare_v2(q->db, insert.at, -1, &q->statement[q->n], NULL) == SQLITE_OK || failed(q, e));
	if (ok)
		t->for_form = q->statement[q->n++];
	buffer_free(&make);
	buffer_free(&insert);
	return ok || error_set(e, "SQLite: table %s cannot be made", t->name);
}

static bool sqlite_row(void *self, struct table *t, const struct cell *cell, struct error *e)
{
	sqlite3_stmt *s = (sqlite3_stmt *)t->for_form;
	for (unsigned i = 0; i < t->n_col; i++) {
		const struct cell *c = &cell[i];
		int code = c->kind == CELL_TEXT    ? lib.bind_text64(s, (int)i + 1, c->s, c->n, SQLITE_STATIC, SQLITE_UTF8)
		           : c->kind == CELL_WHOLE ? lib.bind_int64(s, (int)i + 1, c->i)
		           : c->kind == CELL_REAL  ? lib.bind_double(s, (int)i + 1, c->v) : lib.bind_null(s, (int)i + 1);
		if (code != SQLITE_OK)
			return failed(self, e);
	}
	bool ok = lib.step(s) == SQLITE_DONE || failed(self, e);
	lib.reset(s);
	return ok;
}

/* Indexes and the full-text index come last: so they cost least. */
static bool make_indexes(struct sqlite *q, struct error *e)
{
	struct buffer sql = {0};
	sqlite3_stmt *s = NULL;
	bool ok = lib.prepare_v2(q->db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'document'", -1, &s, NULL) == SQLITE_OK || failed(q, e);
	while (ok && lib.step(s) == SQLITE_ROW)
		buffer_print(&sql, "CREATE INDEX \"%s_document\" ON \"%s\"(document, begin);", (const char *)lib.column_text(s, 0),
		             (const char *)lib.column_text(s, 0));
	lib.finalize(s);
	ok = ok && run(q, sql.at ? sql.at : "", e) && run(q, "COMMIT", e);
	buffer_free(&sql);
	if (ok && lib.exec(q->db, "CREATE VIRTUAL TABLE search USING fts5(text, content='document', content_rowid='n');"
	                              "INSERT INTO search(search) VALUES ('rebuild')", NULL, NULL, NULL) != SQLITE_OK) {
		if (disk_is_full(q))
			return failed(q, e);
		say("this SQLite has no full-text index: %s", lib.errmsg(q->db));
	}
	return ok;
}

static bool sqlite_close(void *self, struct error *e)
{
	struct sqlite *q = self;
	for (unsigned i = 0; i < q->n; i++)
		lib.finalize(q->statement[i]);
	bool ok = e->text[0] || make_indexes(q, e);
	return (lib.close(q->db) == SQLITE_OK || error_set(e, "SQLite: cannot be closed")) && ok;
}

static const struct form sqlite_form = {sqlite_open, sqlite_row, sqlite_close};

bool sqlite_write(struct scan *s, const char *file, struct error *e)
{
	struct sqlite q = {0};
	if (access(file, F_OK) == 0)
		return error_set(e, "%s: is there already; expected a name that is free", file);
	if (!load(e))
		return false;
	if (lib.open(file, &q.db) != SQLITE_OK || !run(&q, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN", e)) {
		failed(&q, e);
		lib.close(q.db);
		return false;
	}
	bool ok = tables_write(s, &sqlite_form, &q, e);
	if (!ok)
		unlink(file);
	return ok;
}
#else
bool sqlite_write(struct scan *s, const char *file, struct error *e)
{
	(void)s;
	(void)file;
	return error_set(e, "this program was built without SQLite (libsqlite3-dev); --to csv is there");
}
#endif
