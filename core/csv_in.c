/*
 * csv_in.c -- articles in a table (RFC 4180), as sheets, R and pandas write it.
 *
 * The header names the columns: "text" is the article, "id" or "doc_id" what it is called, all others are kept as
 * its "meta", so that JSON has them again. A header that names one of these twice, or nearly, is refused. Fields are parted by what parts the header: comma, semicolon or tab.
 */
#include "csv_in.h"
#include "json_write.h"
#include "utf8.h"

#include <string.h>
#include <strings.h>


/* ---- fields */

struct row {
	const char *at, *end; /* what is left; at is NULL behind the last field */
	char part;            /* between fields */
	bool open;            /* a quotation mark was not closed */
};

static struct row row_of(const char *b, size_t n, char part)
{
	while (n && (b[n - 1] == '\n' || b[n - 1] == '\r'))
		n--;
	return (struct row){b, b + n, part, false};
}

/* The next field, without its quotation marks; false behind the last. */
static bool field(struct row *r, struct buffer *out)
{
	const char *c = r->at;
	buffer_clear(out);
	buffer_text(out, "");
	if (!c)
		return false;
	if (c < r->end && *c == '"') {
		for (c++; c < r->end; c++) {
			if (*c == '"' && (c + 1 == r->end || c[1] != '"'))
				break;
			c += *c == '"'; /* two stand for one */
			buffer_char(out, *c);
		}
		r->open = r->open || c == r->end;
		c += c < r->end;
	}
	const char *stop = c < r->end ? memchr(c, r->part, (size_t)(r->end - c)) : NULL;
	buffer_put(out, c, (size_t)((stop ? stop : r->end) - c));
	r->at = stop ? stop + 1 : NULL;
	return true;
}

/* What parts the fields of the header: of comma, semicolon and tab the first one outside of quotation marks. */
static char part_of(const char *header, size_t n)
{
	bool quoted = false;
	for (size_t i = 0; i < n; i++) {
		quoted ^= header[i] == '"';
		if (!quoted && header[i] && strchr(",;\t", header[i]))
			return header[i];
	}
	return ',';
}

static struct row header_of(const char *b, size_t n)
{
	size_t mark = utf8_mark(b, n);
	return row_of(b + mark, n - mark, part_of(b, n));
}

/* Whether a column is called so, blanks around the name and the case of letters aside. */
static bool called(const struct buffer *name, const char *word)
{
	const char *b = name->at + strspn(name->at, " "), *e = name->at + name->n;
	while (e > b && e[-1] == ' ')
		e--;
	return (size_t)(e - b) == strlen(word) && strncasecmp(b, word, (size_t)(e - b)) == 0;
}

static bool is_text(const struct buffer *name) { return called(name, "text"); }
static bool is_id(const struct buffer *name) { return called(name, "id") || called(name, "doc_id"); }

/* Whether a name is id or doc_id but for signs ("Doc ID", "id#"), or doc_id but for one letter that is missing, wrong or too many, or
   two that are exchanged. */
static bool is_nearly_id(const struct buffer *name)
{
	static const char id[] = "docid";
	char c[8];
	size_t n = 0, b = 0, e = 0, m = sizeof id - 1;
	for (size_t i = 0; i < name->n && n < sizeof c; i++)
		if ((name->at[i] | 32) >= 'a' && (name->at[i] | 32) <= 'z')
			c[n++] = (char)(name->at[i] | 32);
		else if ((unsigned char)name->at[i] >= 0x80 || (name->at[i] >= '0' && name->at[i] <= '9'))
			return false;
	if (n == 2 && memcmp(c, "id", 2) == 0)
		return true;
	while (b < n && b < m && c[b] == id[b])
		b++;
	while (e < n - b && e < m - b && c[n - 1 - e] == id[m - 1 - e])
		e++;
	size_t left = n - b - e, wanted = m - b - e; /* what is not the same in its middle */
	return (left < 2 && wanted < 2) || (left == 2 && wanted == 2 && c[b] == id[b + 1] && c[b + 1] == id[b]);
}

/* ---- the header */

bool csv_is(const qn_format *f) { return f->read == csv_format.read; }

bool csv_header_good(const char *header, size_t n, struct error *e)
{
	struct buffer name = {0}, all = {0}, near = {0};
	unsigned texts = 0, ids = 0;
	for (struct row h = header_of(header, n); !name.failed && field(&h, &name);) {
		texts += is_text(&name);
		ids += is_id(&name);
		if (!near.n && !is_id(&name) && is_nearly_id(&name))
			buffer_put(&near, name.at, name.n);
		buffer_print(&all, "%s%s", all.n ? ", " : "", name.at);
	}
	const char *there = all.at ? all.at : "";
	bool good = false;
	if (!texts)
		error_set(e, "no column is called text; the header has: %.600s (rename the one with the articles)", there);
	else if (texts > 1)
		error_set(e, "%u columns are called text; expected one; the header has: %.600s", texts, there);
	else if (ids > 1)
		error_set(e, "%u columns are called id or doc_id; expected one at most; the header has: %.600s", ids, there);
	else if (!ids && near.n)
		error_set(e, "the column \"%.100s\" is nearly id or doc_id, and there is none of these; expected one, or another name (then it is kept as meta); the header has: %.600s", near.at, there);
	else
		good = true;
	buffer_free(&name);
	buffer_free(&all);
	buffer_free(&near);
	return good;
}

/* ---- a row */

/* A record ends with a line, but for those inside of quotation marks, which open where a field begins. */
static size_t csv_split(const char *b, size_t n, bool last)
{
	bool quoted = false, begins = true, closed = false;
	for (size_t i = utf8_mark(b, n); i < n; i++) {
		char c = b[i];
		if (c == '\n' && !quoted)
			return i + 1;
		bool was = quoted;
		if (c == '"')
			quoted = !quoted && (begins || closed); /* two stand for one */
		closed = was && !quoted;
		begins = !quoted && (c == ',' || c == ';' || c == '\t');
	}
	return last ? n : 0;
}

struct found { struct buffer id, text, meta; bool has_id; };

static qn_status take_row(qn_reader *r, struct found *f, struct buffer *name, struct buffer *value)
{
	struct row h = header_of(r->beside, r->n_beside), v = row_of(r->bytes, r->n, h.part);
	unsigned n = 0;
	while (field(&h, name)) {
		n++;
		if (name->failed || value->failed)
			return r->host->read_fail(r, "out of memory");
		if (!field(&v, value))
			return r->host->read_fail(r, "the row ends before field %u, \"%.200s\"", n, name->at);
		if (utf8_invalid(value->at, value->n) < value->n && !is_text(name))
			return r->host->read_fail(r, "field %u, \"%.200s\", is not UTF-8", n, name->at);
		if (is_text(name))
			buffer_put(&f->text, value->at, value->n);
		else if (is_id(name)) {
			buffer_put(&f->id, value->at, value->n);
			if ((f->has_id = value->n > 0))
				reader_id(r, f->id.at);
		} else if (name->n && utf8_invalid(name->at, name->n) == name->n) {
			buffer_char(&f->meta, f->meta.n ? ',' : '{');
			json_put_string(&f->meta, name->at, name->n);
			buffer_char(&f->meta, ':');
			json_put_string(&f->meta, value->at, value->n);
		}
	}
	if (v.open)
		return r->host->read_fail(r, "a quotation mark is not closed");
	if (v.at)
		return r->host->read_fail(r, "the row has more fields than the header, which has %u (quotation marks around a text that has a %s?)", n,
		                          v.part == '\t' ? "tab" : v.part == ';' ? "semicolon" : "comma");
	return QN_OK;
}

static qn_status csv_read(qn_reader *r)
{
	struct found f = {0};
	struct buffer name = {0}, value = {0};
	qn_status status = r->beside ? take_row(r, &f, &name, &value) : r->host->read_fail(r, "the row came without its header");
	if (status == QN_OK)
		status = r->host->document(r, f.has_id ? f.id.at : NULL, f.has_id ? f.id.n : 0, f.text.at ? f.text.at : "", f.text.n);
	if (f.meta.n)
		buffer_char(&f.meta, '}');
	bool whole = !name.failed && !value.failed && !f.text.failed && !f.id.failed && !f.meta.failed;
	if (status == QN_OK && (!whole || (f.meta.n && !reader_meta(r, f.meta.at, f.meta.n))))
		status = r->host->read_fail(r, "out of memory");
	buffer_free(&name);
	buffer_free(&value);
	buffer_free(&f.id);
	buffer_free(&f.text);
	buffer_free(&f.meta);
	return status;
}

const qn_format csv_format = {
	.name = "csv", .version = "1", .about = "a table with a header, an article a row: columns text, id; others are its meta",
	.suffix = ".csv", .split = csv_split, .read = csv_read};
