/*
 * out.h -- a document on its way into a .ann file: what write.c and span.c share.
 */
#ifndef BRAT_OUT_H
#define BRAT_OUT_H

#include "brat.h"

#include <limits.h>

struct marks { /* of one layer */
	uint32_t *t;       /* [n] number of the row's T; 0: none */
	unsigned part;     /* view that has its parts; UINT_MAX: none */
	uint32_t *part_at; /* [n + 1] begin of each row's parts in part_row */
	uint32_t *part_row;
	bool own;          /* the layer is a part of another, or is `name`: no T for each row */
};

struct out {
	qn_writer *w;
	struct marks *m; /* [n_layer] */
	unsigned entity, name; /* views; UINT_MAX: absent */
	unsigned entity_kind, entity_name, name_kind, name_text, name_ref; /* their columns */
	uint32_t n_t, n_r, n_a, n_note, n_norm;
};

static inline const qn_view *view(const struct out *o, unsigned i) { return &o->w->layer[i]; }
static inline void put(struct out *o, const char *s, size_t n) { o->w->host->put(o->w, s, n); }
#define print(o, ...) ((o)->w->host->print((o)->w, __VA_ARGS__))

static inline uint32_t cell(const struct out *o, unsigned layer, unsigned col, qn_row i)
{
	return col == UINT_MAX ? QN_NONE : view(o, layer)->rows.col[col][i];
}

static inline const char *string(const struct out *o, unsigned layer, unsigned col, qn_row i)
{
	uint32_t bits = cell(o, layer, col, i);
	return bits == QN_NONE ? NULL : o->w->host->write_string(o->w, bits);
}

/* ---- span.c */
/* A layer X_part(of:X) is written as the fragments of X. False if there is no memory. */
bool brat_find_parts(struct out *o);
/* The kind that a row's type says, or NULL where it says the layer. */
const char *brat_kind_of(const struct out *o, unsigned layer, qn_row i);
/* Gives a row the number of its T and writes it. */
void brat_write_t(struct out *o, unsigned layer, qn_row i);

#endif
