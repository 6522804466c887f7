/*
 * lost.c -- what rows that are lost take with them.
 *
 * Rows refer to others, those to others again, and some in a ring. Who needs whom is
 * written down once, and each row is lost once at most, so that the time is that of
 * the references, whatever their order.
 */
#include "lost.h"

#include <string.h>

/* Who must refer to whom, over all layers: rows have one number each, those of layer i from base[i] on. */
struct needs {
	uint32_t *base;                                   /* [n_layer + 1] */
	uint32_t *first;                                  /* [rows] the first need of this row by others; QN_NONE: none */
	struct need_of { uint32_t by, next; } *need;      /* [n] */
	uint32_t n, *lost, n_lost;                        /* rows whose needs are still to be looked at */
	bool *with;                                       /* [rows] lost with another */
};

static const struct native_layer *required(const struct native *x, const struct native_layer *l, unsigned col)
{
	const struct column *c = &l->schema->col[col];
	return c->type == QN_REF && !c->null ? native_layer(x, c->target) : NULL;
}

static bool find_needs(struct native *x, const struct moves *m, struct needs *d)
{
	size_t rows = 0, refs = 0;
	if (!(d->base = arena_alloc(&x->arena, (x->n_layer + 1) * sizeof *d->base)))
		return false;
	for (unsigned i = 0; i < x->n_layer; i++) {
		d->base[i] = (uint32_t)rows;
		rows += x->layer[i].n;
		for (unsigned k = 0; k < x->layer[i].schema->n_col; k++)
			refs += required(x, &x->layer[i], k) ? x->layer[i].n : 0;
	}
	d->base[x->n_layer] = (uint32_t)rows;
	d->first = arena_alloc(&x->arena, (rows + 1) * sizeof *d->first);
	d->lost = arena_alloc(&x->arena, (rows + 1) * sizeof *d->lost);
	d->with = arena_alloc(&x->arena, (rows + 1) * sizeof *d->with);
	d->need = arena_alloc(&x->arena, (refs + 1) * sizeof *d->need);
	if (!d->first || !d->lost || !d->with || !d->need)
		return false;
	memset(d->first, 0xff, rows * sizeof *d->first);
	memset(d->with, 0, rows * sizeof *d->with);
	for (unsigned i = 0; i < x->n_layer; i++) {
		const struct native_layer *l = &x->layer[i];
		for (uint32_t r = 0; r < l->n; r++)
			if (m[i].to[r] == QN_NONE)
				d->lost[d->n_lost++] = d->base[i] + r;
		for (unsigned k = 0; k < l->schema->n_col; k++) {
			const struct native_layer *target = required(x, l, k);
			for (uint32_t r = 0; target && r < l->n; r++) {
				const struct native_cell *cell = native_cell(l, r, k);
				if (cell->type != QN_REF)
					continue;
				uint32_t *head = &d->first[d->base[target - x->layer] + cell->row];
				d->need[d->n] = (struct need_of){d->base[i] + r, *head};
				*head = d->n++;
			}
		}
	}
	return true;
}

static void spread(const struct native *x, struct moves *m, struct needs *d)
{
	while (d->n_lost)
		for (uint32_t k = d->first[d->lost[--d->n_lost]]; k != QN_NONE; k = d->need[k].next) {
			uint32_t by = d->need[k].by;
			unsigned i = 0;
			while (i + 1 < x->n_layer && by >= d->base[i + 1])
				i++;
			if (m[i].to[by - d->base[i]] == QN_NONE)
				continue;
			m[i].to[by - d->base[i]] = QN_NONE;
			d->with[by] = true;
			d->lost[d->n_lost++] = by;
		}
}

bool lost_with_others(struct native *x, struct moves *m, void (*tell)(void *arg, const struct native_layer *l, uint32_t row, bool lost), void *arg,
                      struct error *e)
{
	struct needs d = {0};
	if (!find_needs(x, m, &d))
		return error_memory(e);
	spread(x, m, &d);
	for (unsigned i = 0; i < x->n_layer; i++) {
		struct native_layer *l = &x->layer[i];
		for (uint32_t r = 0; r < l->n; r++)
			if (d.with[d.base[i] + r])
				tell(arg, l, r, true);
		for (unsigned k = 0; k < l->schema->n_col; k++) {
			const struct column *c = &l->schema->col[k];
			const struct native_layer *target = c->type == QN_REF && c->null ? native_layer(x, c->target) : NULL;
			for (uint32_t r = 0; target && r < l->n; r++) {
				struct native_cell *cell = &l->cell[(size_t)r * l->schema->n_col + k];
				if (m[i].to[r] == QN_NONE || cell->type != QN_REF || m[target - x->layer].to[cell->row] != QN_NONE)
					continue;
				cell->type = QN_NIL;
				tell(arg, l, r, false);
			}
		}
	}
	return true;
}

void lost_close_up(struct native *x, struct moves *m)
{
	for (unsigned i = 0; i < x->n_layer; i++) {
		struct native_layer *l = &x->layer[i];
		uint32_t n = 0;
		for (uint32_t r = 0; r < l->n; r++) {
			if (m[i].to[r] == QN_NONE)
				continue;
			l->begin[n] = l->begin[r];
			l->end[n] = l->end[r];
			memmove(l->cell + (size_t)n * l->schema->n_col, l->cell + (size_t)r * l->schema->n_col, l->schema->n_col * sizeof *l->cell);
			m[i].to[r] = n++;
		}
		l->n = n;
	}
	for (unsigned i = 0; i < x->n_layer; i++) {
		struct native_layer *l = &x->layer[i];
		for (uint32_t r = 0; r < l->n; r++)
			for (unsigned k = 0; k < l->schema->n_col; k++) {
				struct native_cell *cell = &l->cell[(size_t)r * l->schema->n_col + k];
				const struct native_layer *target = cell->type == QN_REF ? native_layer(x, l->schema->col[k].target) : NULL;
				if (target)
					cell->row = m[target - x->layer].to[cell->row];
			}
	}
}
