/*
 * native_use.c -- what is asked of a record that native.c has read: its cells, its offsets in another unit, its layers as JSON.
 */
#include "json_write.h"
#include "native.h"

#include <string.h>

static const struct native_cell null_cell; /* QN_NIL */

struct native_layer *native_layer(const struct native *x, const char *name)
{
	for (unsigned i = 0; i < x->n_layer; i++)
		if (strcmp(x->layer[i].name, name) == 0)
			return &x->layer[i];
	return NULL;
}

const struct native_cell *native_cell(const struct native_layer *l, uint32_t row, unsigned col)
{
	return col < l->schema->n_col ? &l->cell[(size_t)row * l->schema->n_col + col] : &null_cell;
}

const struct native_cell *native_named(const struct native_layer *l, uint32_t row, const char *col)
{
	return native_cell(l, row, schema_column(l->schema, col));
}

const char *native_string(const struct native_layer *l, uint32_t row, const char *col)
{
	const struct native_cell *c = native_named(l, row, col);
	return c->type == QN_SYM ? c->s : NULL;
}

uint32_t native_ref(const struct native_layer *l, uint32_t row, const char *col)
{
	const struct native_cell *c = native_named(l, row, col);
	return c->type == QN_REF ? c->row : QN_NONE;
}

bool native_convert(struct native *x, const struct doc *d, bool bytes, struct error *e)
{
	bool from_bytes = strcmp(x->unit, "byte") == 0, utf16 = strcmp(x->unit, "utf16") == 0;
	if (bytes ? from_bytes : !from_bytes && !utf16)
		return true;
	for (unsigned i = 0; i < x->n_layer; i++)
		for (uint32_t k = 0; k < 2 * x->layer[i].n; k++) {
			struct native_layer *l = &x->layer[i];
			uint32_t *at = k < l->n ? &l->begin[k] : &l->end[k - l->n], byte;
			byte = from_bytes ? *at : utf16 ? doc_from_utf16(d, *at) : doc_from_codepoint(d, *at);
			if (byte > d->len || (byte < d->len && ((unsigned char)d->text[byte] & 0xc0) == 0x80))
				return error_set(e, "layer %s: offset %u lies outside of the text or inside a character", l->name, *at);
			*at = bytes ? byte : doc_codepoint(d, byte);
		}
	for (unsigned i = 0; i < x->n_layer; i++)
		for (uint32_t k = 0; k < x->layer[i].n; k++)
			native_order(&x->layer[i], k);
	x->unit = bytes ? "byte" : "codepoint";
	return true;
}

static void put_cell(struct buffer *out, const struct native_cell *c)
{
	switch (c->type) {
	case QN_SYM: json_put_text(out, c->s); break;
	case QN_BOOL: buffer_text(out, c->b ? "true" : "false"); break;
	case QN_REF: json_put_uint(out, c->row); break;
	case QN_INT: json_put_int(out, (int32_t)c->v); break;
	default: json_put_float(out, (float)c->v);
	}
}

void native_put_layers(const struct native *x, struct buffer *out)
{
	buffer_char(out, '{');
	for (unsigned i = 0; i < x->n_layer; i++) {
		const struct native_layer *l = &x->layer[i];
		buffer_text(out, i ? "," : "");
		json_put_text(out, l->name);
		buffer_text(out, ":{\"schema\":");
		json_put_text(out, l->schema->text);
		if (l->by) {
			buffer_text(out, ",\"by\":");
			buffer_put(out, l->by, l->n_by);
		}
		buffer_text(out, ",\"rows\":[");
		for (uint32_t r = 0; r < l->n; r++) {
			buffer_print(out, "%s{\"begin\":%u,\"end\":%u", r ? "," : "", l->begin[r], l->end[r]);
			for (unsigned k = 0; k < l->schema->n_col; k++)
				if (native_cell(l, r, k)->type != QN_NIL) {
					buffer_print(out, ",\"%s\":", l->schema->col[k].name);
					put_cell(out, native_cell(l, r, k));
				}
			buffer_char(out, '}');
		}
		buffer_text(out, "]}");
	}
	buffer_char(out, '}');
}
