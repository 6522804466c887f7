/*
 * table.h -- a .ann file as tables: what read.c and place.c find in its lines and build.c makes layers of.
 */
#ifndef BRAT_TABLE_H
#define BRAT_TABLE_H

#include "brat.h"

struct str { const char *s; uint32_t n; }; /* a stretch of the file */

struct mark { /* a T */
	struct str id, type;
	uint32_t line;
	uint32_t frag, n_frag; /* its pieces, those merged that only white space parts */
	uint32_t lead;         /* of an entity: the T that stands for all that are one with it; else itself */
	struct str text;       /* a note that says the name's text; s NULL: none */
	struct str ref;        /* of an N line; s NULL: none */
	/* filled by build.c */
	uint32_t layer, row;   /* UINT32_MAX: a NOM, which is a name only */
	uint32_t name;         /* of an entity: the row of its name */
};

struct alias { struct str id; uint32_t mark; }; /* an E and its trigger */

enum fact_kind { FLAG, WORD, POINTER };
struct fact { /* an A, a note, an R, or a role of an E */
	enum fact_kind kind;
	uint32_t line, mark, to; /* to: of a POINTER, another mark */
	struct str column, value;
};

struct array { void *at; uint32_t n, room; };

struct ann {
	qn_reader *r;
	const uint32_t *byte; /* [n_cp / 64 + 1] bytes before each 64th code point of the text */
	uint32_t n_cp;
	struct array mark, frag, alias, fact; /* struct mark, uint32_t[2], struct alias, struct fact */
	uint32_t *by_id; /* [mark.n] sorted by id */
};

#define MARK(a, i) (&((struct mark *)(a)->mark.at)[i])
#define FACT(a, i) (&((struct fact *)(a)->fact.at)[i])
#define FRAG(a, i) (((uint32_t(*)[2])(a)->frag.at)[i])

/* An entity's type begins with no small letter; a layer's type is the layer's name. */
bool brat_is_layer(struct str type);
/* A zeroed new element; NULL if there is no memory. */
void *array_add(struct array *a, size_t size);
qn_status brat_build(struct ann *a);

/* ---- place.c */
/* Counts the text's code points into a->byte; false if there is no memory. */
bool brat_count_characters(struct ann *a);
/* The pieces "0 1;2 3" of a T, and what the line says is there. */
qn_status brat_read_pieces(struct ann *a, struct mark *m, struct str offsets, struct str said);

/* ---- what read.c and place.c share */
static inline qn_status no_memory(struct ann *a) { return a->r->host->read_fail(a->r, "out of memory"); }
#define wrong(a, line, fmt, ...) ((a)->r->host->read_fail((a)->r, "line %u: " fmt, line, ##__VA_ARGS__))
#define SHOWN(x) (int)((x).n < 60 ? (x).n : 60), (x).s

/* Cuts what stands before the first `c` off the front of `s`, and that `c`. */
static inline struct str cut(struct str *s, char c)
{
	const char *at = s->n ? memchr(s->s, c, s->n) : NULL;
	struct str head = {s->s, at ? (uint32_t)(at - s->s) : s->n};
	*s = at ? (struct str){at + 1, s->n - head.n - 1} : (struct str){s->s + s->n, 0};
	return head;
}

#endif
