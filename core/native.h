/*
 * native.h -- a document in the native JSON as it stands, with or without its text.
 *
 * Where layers are only to be compared, counted or moved, no article has to be
 * made of them: offsets stay in the unit that the record says, references are
 * row numbers, and a text that was left out is not missed. One struct is used
 * for one record after another and keeps its memory.
 */
#ifndef QN_NATIVE_H
#define QN_NATIVE_H

#include "core.h"

struct native_cell {
	qn_type type; /* QN_NIL: null */
	union {
		const char *s; /* QN_SYM, NUL behind it */
		double v;      /* QN_NUM, QN_INT */
		uint32_t row;  /* QN_REF */
		bool b;
	};
};

struct native_layer {
	const char *name;
	const struct schema *schema; /* lives as long as the struct native */
	const char *by;              /* [n_by] JSON text of its producer; NULL: not said */
	size_t n_by;
	uint32_t n, room;
	uint32_t *begin, *end;       /* [n] in `unit` */
	uint32_t *reach;             /* [n] the furthest end of this row and those before it */
	bool sorted;                 /* no row begins before the one that stands before it */
	struct native_cell *cell;    /* [n][n_col] */
	size_t room_cell;
};

struct native {
	struct arena arena;         /* of the record at hand */
	const char *id;             /* "" if it has none */
	const char *sha256;         /* "" if it has none */
	const char *unit;           /* "codepoint", "byte", "utf16" */
	const char *text;           /* [len] NULL: left out, or not wanted */
	size_t len;
	const char *error, *meta;   /* [n_error], [n_meta] JSON text; NULL: none */
	size_t n_error, n_meta;
	unsigned n_layer, room_layer;
	struct native_layer *layer; /* [n_layer] */
	struct arena kept;          /* schemas, by their text */
	unsigned n_schema, room_schema;
	struct schema **schema;     /* [n_schema] */
};

struct native_wish {
	const char *layers; /* "quote,name"; NULL: all; "": none */
	bool text;
};

/* Reads a record of n bytes. All strings live until the next call. */
bool native_read(struct native *x, const char *bytes, size_t n, const struct native_wish *wish, struct error *e);
void native_free(struct native *x);
struct native_layer *native_layer(const struct native *x, const char *name); /* NULL if it is not there */
/* The cell of a row, and of a named column; a null cell if there is no such column. */
const struct native_cell *native_cell(const struct native_layer *l, uint32_t row, unsigned col);
const struct native_cell *native_named(const struct native_layer *l, uint32_t row, const char *col);
/* The string of a sym column; NULL where it is null or no such column is there. */
const char *native_string(const struct native_layer *l, uint32_t row, const char *col);
/* The row that a column refers to; QN_NONE where it is null or no such column is there. */
uint32_t native_ref(const struct native_layer *l, uint32_t row, const char *col);
/* Takes a row, by its offsets, into `reach` and `sorted`; rows in their order. */
void native_order(struct native_layer *l, uint32_t row);
/* Turns all offsets into code points (into bytes if `bytes`), with the help of the document's text in `d`. */
bool native_convert(struct native *x, const struct doc *d, bool bytes, struct error *e);
/* Appends the layers as the value of "layers". */
void native_put_layers(const struct native *x, struct buffer *out);
/* Whether a list "a,b" has the name. */
bool list_has(const char *list, const char *name);

#endif
