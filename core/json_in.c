/*
 * json_in.c -- the native JSON, read.
 *
 * Members may stand in any order, so a first walk only notes where they are;
 * then the document is made, then the rows of each layer are, in the order of
 * the file, so that a reference is what it was. "meta" is kept as it
 * stands and written again; other members that are not known are passed over.
 */
#include "json.h"
#include "json_lex.h"

#include <string.h>

enum { LONGEST_SCHEMA = 4096 };

struct part { const char *b, *e; }; /* a value in the record; b is NULL if it is not there */

struct record {
	qn_reader *r;
	struct part version, id, meta, text, offsets, sha256, layers, error;
	uint32_t (*to_byte)(const struct doc *, uint32_t);
};

static void part_begin(const struct record *rec, struct json *j, struct part p)
{
	json_begin(j, rec->r->bytes, rec->r->n);
	j->at = p.b;
	j->end = p.e;
}

static bool part_skip(struct json *j, struct part *p)
{
	json_peek(j);
	p->b = j->at;
	if (!json_skip(j))
		return false;
	p->e = j->at;
	return true;
}

static qn_status lexical(struct record *rec, struct json *j)
{
	rec->r->host->read_fail(rec->r, "%s", j->why);
	json_free(j);
	return QN_FAIL;
}

static bool find_parts(struct record *rec, struct json *j)
{
	const struct { const char *key; struct part *at; } known[] = {
		{"quidnunc", &rec->version}, {"id", &rec->id}, {"meta", &rec->meta}, {"text", &rec->text}, {"offsets", &rec->offsets},
		{"sha256", &rec->sha256}, {"layers", &rec->layers}, {"error", &rec->error}};
	struct part other;
	for (json_object(j); json_key(j);) {
		struct part *at = &other;
		for (size_t i = 0; i < sizeof known / sizeof *known; i++)
			if (json_is(j, known[i].key))
				at = known[i].at;
		if (!part_skip(j, at))
			break;
	}
	return json_end(j);
}

static bool is_string(struct part p) { return p.b && *p.b == '"'; }

/* A short string, or a number as it is spelled, into out[room]; false if it does not fit. */
static bool short_text(const struct record *rec, struct part p, char *out, size_t room)
{
	struct json j;
	struct json_text s = {p.b, (size_t)(p.e - p.b)};
	part_begin(rec, &j, p);
	bool ok = !is_string(p) || json_string(&j, &s);
	ok = ok && s.n < room && !memchr(s.s, 0, s.n);
	if (ok) {
		memcpy(out, s.s, s.n);
		out[s.n] = 0;
	}
	json_free(&j);
	return ok;
}

static bool is_null(struct part p) { return !p.b || *p.b == 'n'; }

enum { LONGEST_ID = 4096 };

static bool read_id(const struct record *rec, char id[LONGEST_ID])
{
	return rec->id.e && strchr("\"-0123456789", *rec->id.b) && short_text(rec, rec->id, id, LONGEST_ID);
}

static qn_status begin_document(struct record *rec)
{
	qn_reader *r = rec->r;
	char id[LONGEST_ID];
	struct json j;
	struct json_text text = {r->beside, r->n_beside};
	bool have_id = !is_null(rec->id);
	if (have_id && !read_id(rec, id))
		return r->host->read_fail(r, "\"id\" is no string of less than %d bytes without NUL", LONGEST_ID);
	if (is_null(rec->text)) {
		if (!r->beside)
			return r->host->read_fail(r, "the record has no \"text\" (corpus build --text NAME takes it from another member)");
		return r->host->document(r, have_id ? id : NULL, have_id ? strlen(id) : 0, text.s, text.n);
	}
	part_begin(rec, &j, rec->text);
	if (!json_string(&j, &text))
		return lexical(rec, &j);
	qn_status status = r->host->document(r, have_id ? id : NULL, have_id ? strlen(id) : 0, text.s, text.n);
	json_free(&j);
	return status;
}

static uint32_t same_byte(const struct doc *d, uint32_t byte) { return byte <= d->len ? byte : UINT32_MAX; }

static qn_status set_unit(struct record *rec)
{
	char unit[16] = "codepoint";
	if (!is_null(rec->offsets) && !short_text(rec, rec->offsets, unit, sizeof unit))
		unit[0] = 0;
	rec->to_byte = strcmp(unit, "codepoint") == 0 ? doc_from_codepoint
	             : strcmp(unit, "utf16") == 0     ? doc_from_utf16
	             : strcmp(unit, "byte") == 0      ? same_byte : NULL;
	return rec->to_byte ? QN_OK
	                    : rec->r->host->read_fail(rec->r, "\"offsets\": expected \"codepoint\", \"byte\" or \"utf16\"");
}

static qn_status check_digest(struct record *rec)
{
	char want[80];
	struct doc *d = reader_doc(rec->r);
	if (is_null(rec->sha256))
		return QN_OK;
	if (!short_text(rec, rec->sha256, want, sizeof want) || strcmp(want, doc_sha256(d)) != 0)
		return rec->r->host->read_fail(rec->r, "\"sha256\" is not that of the text, which is %s", doc_sha256(d));
	return QN_OK;
}

/* Where things stand while the rows of one layer are read. */
struct rows {
	struct record *rec;
	struct doc *d;
	struct json *j;
	const struct schema *s;
	const char *name;
	unsigned layer;
	uint32_t n;
	qn_cell *cell; /* [n_col] */
};

static bool read_offset(struct rows *o, uint32_t *byte, const char *what)
{
	uint32_t at;
	const char *b = (json_peek(o->j), o->j->at);
	if (!json_uint(o->j, &at))
		return false;
	*byte = o->rec->to_byte(o->d, at);
	if (*byte != UINT32_MAX)
		return true;
	o->j->at = b;
	return json_wrong(o->j, "layer %s, row %u: \"%s\" %u lies outside of the text or inside a character", o->name, o->n,
	                  what, at);
}

static bool read_cell(struct rows *o, const struct column *c, qn_cell *out)
{
	struct json_text s;
	double v;
	uint32_t row;
	bool truth;
	if (json_peek(o->j) == JSON_NULL) {
		*out = qn_null();
		return json_null(o->j);
	}
	switch (c->type) {
	case QN_SYM:
		if (!json_string(o->j, &s))
			return false;
		*out = (qn_cell){QN_SYM, o->rec->r->host->read_intern(o->rec->r, s.s, s.n)};
		return true;
	case QN_BOOL:
		return json_bool(o->j, &truth) && (*out = qn_bool(truth), true);
	case QN_REF:
		return json_uint(o->j, &row) && (*out = qn_ref(row), true);
	case QN_INT:
		if (!json_number(o->j, &v))
			return false;
		if (!(v >= INT32_MIN && v <= INT32_MAX) || v != (double)(int32_t)v)
			return json_wrong(o->j, "layer %s, row %u: \"%s\" is no whole number of 32 bits", o->name, o->n, c->name);
		*out = qn_int((int32_t)v);
		return true;
	default:
		return json_number(o->j, &v) && (*out = qn_num((float)v), true);
	}
}

/* Says of a cell that is not as expected where it stands. */
static bool in_column(struct rows *o, const char *name)
{
	char why[sizeof o->j->why];
	memcpy(why, o->j->why, sizeof why);
	if (why[0])
		snprintf(o->j->why, sizeof o->j->why, "layer %.60s, row %u, column %.60s: %.80s", o->name, o->n, name, why);
	return false;
}

static bool read_member(struct rows *o, uint32_t *b, uint32_t *e)
{
	if (json_is(o->j, "begin"))
		return read_offset(o, b, "begin");
	if (json_is(o->j, "end"))
		return read_offset(o, e, "end");
	for (unsigned k = 0; k < o->s->n_col; k++)
		if (json_is(o->j, o->s->col[k].name))
			return read_cell(o, &o->s->col[k], &o->cell[k]) || in_column(o, o->s->col[k].name);
	return json_wrong(o->j, "layer %s, row %u: \"%.*s\" is no column of %s", o->name, o->n, (int)o->j->key_len, o->j->key,
	                  o->s->text);
}

static bool read_row(struct rows *o)
{
	uint32_t b = UINT32_MAX, e = UINT32_MAX;
	for (unsigned k = 0; k < o->s->n_col; k++)
		o->cell[k] = qn_null();
	for (json_object(o->j); json_key(o->j);)
		if (!read_member(o, &b, &e))
			return false;
	if (o->j->why[0])
		return false;
	if (b == UINT32_MAX || e == UINT32_MAX)
		return json_wrong(o->j, "layer %s, row %u: \"%s\" is missing", o->name, o->n, b == UINT32_MAX ? "begin" : "end");
	qn_row row = o->rec->r->host->row(o->rec->r, o->layer, b, e, o->cell, o->s->n_col);
	o->n++;
	return row != QN_NONE;
}

static qn_status read_rows(struct record *rec, const char *name, const char *text, struct part rows, struct part by)
{
	struct json j;
	struct rows o = {.rec = rec, .d = reader_doc(rec->r), .j = &j, .name = name};
	unsigned n;
	struct error e = {0};
	struct schema *s;
	if (rec->r->host->declare(rec->r, text, &o.layer) != QN_OK)
		return QN_FAIL;
	if (by.b && !reader_by(rec->r, o.layer, by.b, (size_t)(by.e - by.b)))
		return QN_FAIL;
	if (!schema_parse(text, &o.d->arena, &s, &n, &e) || !(o.cell = arena_alloc(&o.d->arena, (s->n_col + 1) * sizeof *o.cell)))
		return rec->r->host->read_fail(rec->r, "%s", e.text[0] ? e.text : "out of memory");
	if (strcmp(s->name, name) != 0)
		return rec->r->host->read_fail(rec->r, "layer %s has the schema of another: \"%s\"", name, text);
	o.s = s;
	if (is_null(rows))
		return QN_OK;
	part_begin(rec, &j, rows);
	for (json_array(&j); json_item(&j);)
		if (!read_row(&o))
			break;
	if (j.why[0])
		return lexical(rec, &j);
	json_free(&j);
	return QN_OK; /* a row that was refused fails the reading by itself */
}

static qn_status read_layer(struct record *rec, const char *name, struct json *j)
{
	struct part schema = {0}, rows = {0}, by = {0}, other;
	char text[LONGEST_SCHEMA];
	for (json_object(j); json_key(j);)
		if (!part_skip(j, json_is(j, "schema") ? &schema : json_is(j, "rows") ? &rows : json_is(j, "by") ? &by : &other))
			return QN_FAIL;
	if (j->why[0])
		return QN_FAIL;
	if (!is_string(schema) || !short_text(rec, schema, text, sizeof text))
		return rec->r->host->read_fail(rec->r, "layer %s: its \"schema\" is missing, or no string of less than %d bytes",
		                               name, LONGEST_SCHEMA);
	return read_rows(rec, name, text, rows, by);
}

static qn_status read_layers(struct record *rec)
{
	struct json j;
	qn_status status = QN_OK;
	if (is_null(rec->layers))
		return QN_OK;
	part_begin(rec, &j, rec->layers);
	for (json_object(&j); status == QN_OK && json_key(&j);) {
		char name[256];
		if (j.key_len >= sizeof name || memchr(j.key, 0, j.key_len))
			json_wrong(&j, "a layer's name has %zu bytes; expected less than %zu, and no NUL", j.key_len, sizeof name);
		else {
			memcpy(name, j.key, j.key_len);
			name[j.key_len] = 0;
			status = read_layer(rec, name, &j);
		}
	}
	if (j.why[0])
		return lexical(rec, &j);
	json_free(&j);
	return status;
}

static qn_status json_read(qn_reader *r)
{
	struct record rec = {.r = r};
	struct json j;
	char id[LONGEST_ID];
	json_begin_record(&j, r->bytes, r->n);
	bool list = json_peek(&j) == JSON_ARRAY, found = find_parts(&rec, &j);
	if (read_id(&rec, id))
		reader_id(r, id);
	if (!found && list)
		return r->host->read_fail(r, "a list; expected an object for each document, one after another (jq -c '.[]' parts a list)");
	if (!found)
		return lexical(&rec, &j);
	if (rec.error.b)
		return r->host->read_fail(r, "the record is that of a failure: %.*s",
		                          (int)(rec.error.e - rec.error.b < 500 ? rec.error.e - rec.error.b : 500), rec.error.b);
	if (!is_null(rec.version) && (rec.version.e - rec.version.b != 1 || *rec.version.b != '1'))
		return r->host->read_fail(r, "\"quidnunc\" is %.*s; this program reads version 1",
		                          (int)(rec.version.e - rec.version.b < 20 ? rec.version.e - rec.version.b : 20), rec.version.b);
	qn_status status = begin_document(&rec);
	if (status == QN_OK)
		status = set_unit(&rec);
	if (status == QN_OK)
		status = check_digest(&rec);
	if (status == QN_OK && rec.meta.b && !reader_meta(r, rec.meta.b, (size_t)(rec.meta.e - rec.meta.b)))
		status = QN_FAIL;
	return status == QN_OK ? read_layers(&rec) : status;
}

size_t json_squeeze(char *to, const char *json, size_t n)
{
	const char *begin = to;
	bool string = false;
	for (size_t i = 0; i < n; i++) {
		if (json[i] == '"')
			string = !string;
		else if (string && json[i] == '\\')
			*to++ = json[i++];
		else if (!string && strchr(" \t\r\n", json[i]))
			continue;
		*to++ = json[i];
	}
	return (size_t)(to - begin);
}

void json_meta(const char *record, size_t n, struct buffer *out)
{
	struct json j;
	struct part p, meta = {NULL, NULL};
	json_begin_record(&j, record, n);
	for (json_object(&j); json_key(&j);) {
		bool is = json_is(&j, "meta");
		if (!part_skip(&j, &p))
			break;
		if (is)
			meta = p;
	}
	json_free(&j);
	if (!meta.b || !buffer_reserve(out, (size_t)(meta.e - meta.b)))
		return;
	out->n += json_squeeze(out->at + out->n, meta.b, (size_t)(meta.e - meta.b));
	buffer_text(out, "");
}

/* ---- records in a stream */

/* A line. */
static size_t jsonl_split(const char *b, size_t n, bool last)
{
	const char *end = n ? memchr(b, '\n', n) : NULL;
	return end ? (size_t)(end - b) + 1 : last ? n : 0;
}

/* An object after another: where the braces outside of strings close. Only at the end of the input, so that no
   byte is looked at twice. */
static size_t json_split(const char *b, size_t n, bool last)
{
	size_t depth = 0;
	bool string = false;
	if (!last)
		return 0;
	for (size_t i = 0; i < n; i++) {
		char c = b[i];
		if (string) {
			i += c == '\\';
			string = c != '"';
		} else if (c == '"')
			string = true;
		else if (c == '{' || c == '[')
			depth++;
		else if ((c == '}' || c == ']') && (depth == 0 || --depth == 0))
			return i + 1;
	}
	return n;
}

const qn_format json_format = {
	.name = "json", .version = "1", .about = "the native form, a row a line; loses nothing", .suffix = ".json",
	.carries = "*", .split = json_split, .read = json_read, .write = json_write};
const qn_format jsonl_format = {
	.name = "jsonl", .version = "1", .about = "the native form, a document a line; loses nothing", .suffix = ".jsonl",
	.carries = "*", .split = jsonl_split, .read = json_read, .write = jsonl_write};
