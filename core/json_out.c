/*
 * json_out.c -- the native JSON, written.
 *
 * One object a document: its id, the unit of its offsets, the text's SHA-256,
 * the "meta" that it came with, the text unless it is to be left out, and each layer with its schema, its
 * producer and its rows. `json` puts a row on a line, `jsonl` a document. Cells
 * that are null are left out; a reference is the number of a row.
 */
#include "json.h"
#include "json_write.h"

#include <string.h>

enum unit { CODEPOINT, BYTE, UTF16 };

struct out {
	struct buffer *b;
	const qn_writer *w;
	struct doc *d;
	enum unit unit;
	bool pretty;
};

static void literal(struct out *o, const char *s) { buffer_text(o->b, s); }

static void put_offset(struct out *o, uint32_t byte)
{
	json_put_uint(o->b, o->unit == BYTE ? byte : o->unit == UTF16 ? doc_utf16(o->d, byte) : doc_codepoint(o->d, byte));
}

static void put_cell(struct out *o, qn_type type, uint32_t bits)
{
	union { uint32_t u; float f; } num = {bits};
	switch (type) {
	case QN_SYM: {
		const struct string *s = &o->d->strings.at[bits];
		json_put_string(o->b, s->s, s->len);
		break;
	}
	case QN_NUM: json_put_float(o->b, num.f); break;
	case QN_INT: json_put_int(o->b, (int32_t)bits); break;
	case QN_BOOL: literal(o, bits ? "true" : "false"); break;
	default: json_put_uint(o->b, bits);
	}
}

static bool is_null(const struct column *c, uint32_t bits)
{
	return bits == QN_NONE && (c->type == QN_SYM || c->type == QN_REF);
}

static void put_row(struct out *o, const struct layer *l, uint32_t i)
{
	literal(o, "{\"begin\":");
	put_offset(o, l->rows.begin[i]);
	literal(o, ",\"end\":");
	put_offset(o, l->rows.end[i]);
	for (unsigned k = 0; k < l->schema->n_col; k++) {
		const struct column *c = &l->schema->col[k];
		uint32_t bits = l->rows.col[k][i];
		if (is_null(c, bits))
			continue;
		literal(o, ",\"");
		literal(o, c->name);
		literal(o, "\":");
		put_cell(o, c->type, bits);
	}
	literal(o, "}");
}

/* "gap=40 verbs=x y" and "entity-open.model=12ab": words with an = in them, to members of an object. */
static void put_pairs(struct buffer *b, const char *name, const char *pairs)
{
	if (!pairs || !*pairs)
		return;
	buffer_print(b, ",\"%s\":{", name);
	for (const char *at = pairs; *at;) {
		size_t key = strcspn(at, "=");
		const char *value = at + key + (at[key] == '='), *end = value;
		while (*end && !(*end == ' ' && strchr(end, '='))) /* a value may have spaces: up to the next pair */
			end++;
		buffer_text(b, at == pairs ? "" : ",");
		json_put_string(b, at, key);
		buffer_text(b, ":");
		json_put_string(b, value, (size_t)(end - value));
		at = end + (*end == ' ');
	}
	buffer_text(b, "}");
}

void json_put_producer(struct buffer *b, const struct producer *by)
{
	buffer_text(b, "{\"plugin\":");
	json_put_text(b, by->plugin);
	buffer_text(b, ",\"version\":");
	json_put_text(b, by->version);
	put_pairs(b, "params", by->params);
	put_pairs(b, "models", by->models);
	buffer_char(b, '}');
}

static void put_producer(struct out *o, const struct layer *l)
{
	if (l->given && !l->by_json)
		return;
	literal(o, ",\"by\":");
	if (l->by_json) {
		literal(o, l->by_json);
		return;
	}
	json_put_producer(o->b, &l->by);
}

static void put_layer(struct out *o, const struct layer *l)
{
	json_put_text(o->b, l->schema->name);
	literal(o, ":{\"schema\":");
	json_put_text(o->b, l->schema->text);
	put_producer(o, l);
	literal(o, ",\"rows\":[");
	for (uint32_t i = 0; i < l->rows.n; i++) {
		literal(o, i ? "," : "");
		literal(o, o->pretty ? "\n   " : "");
		put_row(o, l, i);
	}
	literal(o, "]}");
}

static enum unit unit_of(const char *name)
{
	return !name || strcmp(name, "codepoint") == 0 ? CODEPOINT : strcmp(name, "byte") == 0 ? BYTE : UTF16;
}

static qn_status write_json(qn_writer *w, bool pretty)
{
	static const char *const unit[] = {"codepoint", "byte", "utf16"};
	struct out o = {.b = writer_buffer(w), .w = w, .d = writer_doc(w), .unit = unit_of(writer_options(w)->offsets), .pretty = pretty};
	literal(&o, "{\"quidnunc\":1,\"id\":");
	json_put_text(o.b, w->id);
	buffer_print(o.b, ",%s\"offsets\":\"%s\",%s\"sha256\":\"%s\"", pretty ? "\n " : "", unit[o.unit],
	             pretty ? "\n " : "", doc_sha256(o.d));
	if (o.d->meta && !writer_options(w)->no_meta)
		buffer_print(o.b, ",%s\"meta\":%s", pretty ? "\n " : "", o.d->meta);
	if (!w->no_text) {
		literal(&o, pretty ? ",\n \"text\":" : ",\"text\":");
		json_put_string(o.b, w->text, w->len);
	}
	literal(&o, pretty ? ",\n \"layers\":{" : ",\"layers\":{");
	for (unsigned i = 0; i < w->n_layer; i++) {
		literal(&o, i ? "," : "");
		literal(&o, pretty ? "\n  " : "");
		put_layer(&o, writer_layer(w, i));
	}
	literal(&o, "}}\n");
	return o.b->failed ? w->host->write_fail(w, "out of memory") : QN_OK;
}

qn_status json_write(qn_writer *w) { return write_json(w, true); }
qn_status jsonl_write(qn_writer *w) { return write_json(w, false); }

void json_error_record(struct buffer *out, const char *id, const char *meta, const char *plugin, const char *reason)
{
	buffer_text(out, "{\"quidnunc\":1,\"id\":");
	json_put_text(out, id);
	if (meta)
		buffer_print(out, ",\"meta\":%s", meta);
	buffer_text(out, ",\"error\":{");
	if (plugin) {
		buffer_text(out, "\"plugin\":");
		json_put_text(out, plugin);
		buffer_text(out, ",");
	}
	buffer_text(out, "\"reason\":");
	json_put_text(out, reason);
	buffer_text(out, "}}\n");
}
