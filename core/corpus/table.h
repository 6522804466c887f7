/*
 * table.h -- a corpus as tables: documents, and one table a layer; written by export's forms.
 *
 * The table `document` has number, identifier, hash, length, meta and text. A layer's
 * table has document, row, begin and end in code points, words (what is covered),
 * then its columns; a reference is followed by COLUMN_text, what it leads to.
 */
#ifndef QN_TABLE_H
#define QN_TABLE_H

#include "scan.h"

enum cell_kind { CELL_NULL, CELL_WHOLE, CELL_REAL, CELL_TEXT };
struct cell { enum cell_kind kind; int64_t i; double v; const char *s; size_t n; };

struct table {
	char *name;
	unsigned n_col, room;
	char **col;           /* [n_col] */
	bool *number;         /* [n_col] whether the column holds numbers */
	const void *for_form; /* what the form keeps for it */
};

struct form { /* a way of writing tables */
	bool (*open)(void *self, struct table *t, struct error *e);   /* a table is met for the first time */
	bool (*row)(void *self, struct table *t, const struct cell *c, struct error *e); /* [t->n_col] */
	bool (*close)(void *self, struct error *e);
};

/* Writes all documents of the scan. */
bool tables_write(struct scan *s, const struct form *form, void *self, struct error *e);

#endif
