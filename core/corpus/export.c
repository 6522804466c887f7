/*
 * export.c -- corpus export: CSV files, or a database of SQLite, for R, Python and DuckDB.
 */
#include "corpus.h"
#include "output.h"
#include "sqlite.h"
#include "table.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>

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
		if (s[i])
			fputc(s[i], f);
		else
			fputs("\xef\xbf\xbd", f); /* R and others end a field, or a file, at NUL */
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
	return !ferror(f) || error_output(e, ((struct csv *)self)->folder);
}

static bool csv_close(void *self, struct error *e)
{
	struct csv *c = self;
	bool ok = true;
	for (unsigned i = 0; i < c->n; i++)
		if (fclose(c->file[i]) != 0)
			ok = error_output(e, c->folder);
	return ok;
}

static const struct form csv_form = {csv_open, csv_row, csv_close};

static bool to_csv(struct scan *s, const char *out, struct error *e)
{
	struct csv c = {.folder = out};
	if (mkdir(out, 0777) != 0 && errno != EEXIST)
		return error_output(e, out);
	return tables_write(s, &csv_form, &c, e);
}

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
		ok = ok && (sqlite ? sqlite_write(&s, out, &e) : to_csv(&s, out, &e));
		code = ok ? EXIT_GOOD : failure(&e);
	}
	scan_close(&s);
	mem_free(corpus);
	return code;
}
