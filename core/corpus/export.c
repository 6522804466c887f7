/*
 * export.c -- corpus export: CSV files, or a database of SQLite, for R, Python and DuckDB.
 */
#include "corpus.h"
#include "output.h"
#include "table.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif
#ifdef HAVE_SQLITE3
#include <sqlite3.h>
#endif

/* ---- CSV (RFC 4180): a file a table */

struct csv { const char *folder; FILE *file[256]; unsigned n; };

static void put_field(FILE *f, const char *s, size_t n)
{
	bool plain = n > 0;
	for (size_t i = 0; i < n && plain; i++)
		plain = !strchr(",\"\r\n", s[i]) && s[i];
	if (plain) {
		fwrite(s, 1, n, f);
		return;
	}
	fputc('"', f);
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '"')
			fputc('"', f);
		fputc(s[i], f);
	}
	fputc('"', f);
}

static bool csv_open(void *self, struct table *t, struct error *e)
{
	struct csv *c = self;
	char path[PATH_MAX];
	char *safe = file_safe(t->name);
	snprintf(path, sizeof path, "%s/%s.csv", c->folder, safe ? safe : "");
	mem_free(safe);
	FILE *f = c->n < 256 ? fopen(path, "w") : NULL;
	if (!f)
		return error_set(e, "%s: %s", path, c->n < 256 ? strerror(errno) : "more than 255 layers");
	c->file[c->n++] = f;
	t->for_form = f;
	for (unsigned i = 0; i < t->n_col; i++)
		fprintf(f, "%s%s", i ? "," : "", t->col[i]);
	fputs("\r\n", f);
	return true;
}

static bool csv_row(void *self, struct table *t, const struct cell *cell, struct error *e)
{
	FILE *f = (FILE *)t->for_form;
	for (unsigned i = 0; i < t->n_col; i++) {
		if (i)
			fputc(',', f);
		if (cell[i].kind == CELL_TEXT)
			put_field(f, cell[i].s, cell[i].n);
		else if (cell[i].kind == CELL_WHOLE)
			fprintf(f, "%lld", (long long)cell[i].i);
		else if (cell[i].kind == CELL_REAL)
			fprintf(f, "%.9g", cell[i].v);
	}
	fputs("\r\n", f);
	return !ferror(f) || error_set(e, "%s: %s", ((struct csv *)self)->folder, strerror(errno));
}

static bool csv_close(void *self, struct error *e)
{
	struct csv *c = self;
	bool ok = true;
	for (unsigned i = 0; i < c->n; i++)
		if (fclose(c->file[i]) != 0)
			ok = error_set(e, "%s: %s", c->folder, strerror(errno));
	return ok;
}

static const struct form csv_form = {csv_open, csv_row, csv_close};

static bool to_csv(struct scan *s, const char *out, struct error *e)
{
	struct csv c = {.folder = out};
	if (mkdir(out, 0777) != 0 && errno != EEXIST)
		return error_set(e, "%s: %s", out, strerror(errno));
	return tables_write(s, &csv_form, &c, e);
}

/* ---- SQLite */

#ifdef HAVE_SQLITE3
struct sqlite { sqlite3 *db; sqlite3_stmt *statement[256]; unsigned n; };

static bool failed(const struct sqlite *q, struct error *e) { return error_set(e, "SQLite: %s", sqlite3_errmsg(q->db)); }

static bool run(const struct sqlite *q, const char *sql, struct error *e)
{
	return sqlite3_exec(q->db, sql, NULL, NULL, NULL) == SQLITE_OK || failed(q, e);
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
	ok = ok && (sqlite3_prepare_v2(q->db, insert.at, -1, &q->statement[q->n], NULL) == SQLITE_OK || failed(q, e));
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
		int code = c->kind == CELL_TEXT    ? sqlite3_bind_text64(s, (int)i + 1, c->s, c->n, SQLITE_STATIC, SQLITE_UTF8)
		           : c->kind == CELL_WHOLE ? sqlite3_bind_int64(s, (int)i + 1, c->i)
		           : c->kind == CELL_REAL  ? sqlite3_bind_double(s, (int)i + 1, c->v) : sqlite3_bind_null(s, (int)i + 1);
		if (code != SQLITE_OK)
			return failed(self, e);
	}
	bool ok = sqlite3_step(s) == SQLITE_DONE || failed(self, e);
	sqlite3_reset(s);
	return ok;
}

/* Indexes and the full-text index come last: so they cost least. */
static bool make_indexes(struct sqlite *q, struct error *e)
{
	struct buffer sql = {0};
	sqlite3_stmt *s = NULL;
	bool ok = sqlite3_prepare_v2(q->db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'document'", -1, &s, NULL) == SQLITE_OK;
	while (ok && sqlite3_step(s) == SQLITE_ROW)
		buffer_print(&sql, "CREATE INDEX \"%s_document\" ON \"%s\"(document, begin);", (const char *)sqlite3_column_text(s, 0),
		             (const char *)sqlite3_column_text(s, 0));
	sqlite3_finalize(s);
	ok = ok && run(q, sql.at ? sql.at : "", e) && run(q, "COMMIT", e);
	buffer_free(&sql);
	if (ok && sqlite3_exec(q->db, "CREATE VIRTUAL TABLE search USING fts5(text, content='document', content_rowid='n');"
	                              "INSERT INTO search(search) VALUES ('rebuild')", NULL, NULL, NULL) != SQLITE_OK)
		say("this SQLite has no full-text index: %s", sqlite3_errmsg(q->db));
	return ok;
}

static bool sqlite_close(void *self, struct error *e)
{
	struct sqlite *q = self;
	for (unsigned i = 0; i < q->n; i++)
		sqlite3_finalize(q->statement[i]);
	bool ok = e->text[0] || make_indexes(q, e);
	return (sqlite3_close(q->db) == SQLITE_OK || error_set(e, "SQLite: cannot be closed")) && ok;
}

static const struct form sqlite_form = {sqlite_open, sqlite_row, sqlite_close};

static bool to_sqlite(struct scan *s, const char *out, struct error *e)
{
	struct sqlite q = {0};
	if (access(out, F_OK) == 0)
		return error_set(e, "%s: is there already; expected a name that is free", out);
	if (sqlite3_open(out, &q.db) != SQLITE_OK || !run(&q, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN", e)) {
		failed(&q, e);
		sqlite3_close(q.db);
		return false;
	}
	bool ok = tables_write(s, &sqlite_form, &q, e);
	if (!ok)
		unlink(out);
	return ok;
}
#else
static bool to_sqlite(struct scan *s, const char *out, struct error *e)
{
	(void)s;
	(void)out;
	return error_set(e, "this program was built without SQLite (libsqlite3-dev); --to csv is there");
}
#endif

int corpus_export(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"to", 't', "FORM", "sqlite (a file) or csv (a folder)"},
		{"output", 'o', "OUT", "where to"},
		{"layers", 'l', "LIST", "the layers written, and those they refer to (all)"},
		{"once", 0, NULL, "of near-duplicates write one (see corpus duplicates)"}, {0}};
	struct cli c = {.usage = "corpus export --to FORM -o OUT CORPUS ...", .row = row, .argc = argc, .argv = argv,
	                .about = "Writes a corpus as tables: document, and one for each layer. A row has its document, its number, begin\n"
	                         "and end in code points, the words it covers, and its columns; after a reference stands COLUMN_text,\n"
	                         "what it leads to. SQLite gets a full-text index as well: SELECT id FROM document WHERE n IN (SELECT\n"
	                         "rowid FROM search WHERE search MATCH 'treaty')."};
	struct scan s = {.r = {.fd = -1}, .wish = {NULL, true}};
	struct error e = {0};
	const char *to = NULL, *out = NULL, **corpus = mem_alloc((unsigned)argc * sizeof *corpus);
	unsigned n = 0;
	for (int at; corpus && (at = cli_next(&c)) != CLI_DONE;)
		switch (at) {
		case 0: to = c.arg; break;
		case 1: out = c.arg; break;
		case 2: s.wish.layers = c.arg; break;
		case 3: s.once = true; break;
		default: corpus[n++] = c.arg;
		}
	bool sqlite = to && strcmp(to, "sqlite") == 0, csv = to && strcmp(to, "csv") == 0, ok = true;
	int code = EXIT_USAGE;
	if (c.stop)
		code = c.code;
	else if (!out || !n || (!sqlite && !csv))
		usage_error(&c, !out ? "-o OUT is missing" : !n ? "no CORPUS is given" : "--to: expected sqlite or csv");
	else {
		for (unsigned i = 0; ok && i < n; i++)
			ok = scan_add(&s, corpus[i], &e);
		ok = ok && (sqlite ? to_sqlite(&s, out, &e) : to_csv(&s, out, &e));
		if (!ok)
			say("%s", e.text);
		code = ok ? EXIT_GOOD : EXIT_USAGE;
	}
	scan_close(&s);
	mem_free(corpus);
	return code;
}
