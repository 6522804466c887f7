/*
 * message.c -- the question to a program, and its answer.
 *
 * Both are one line of JSON. Offsets are code points unless the file says bytes;
 * a reference is the number of a row. A question ends with the article's key, and
 * an answer that gives another one is to another article. What the program answers is believed as
 * little as what any plugin emits: unknown layers and columns, offsets outside
 * of the text and values of another type are refused by name.
 */
#include "../../core/json_lex.h"
#include "exec.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the question */

static void put(struct text *t, const char *s, size_t n)
{
	if (t->failed)
		return;
	if (t->n + n + 1 > t->room) {
		size_t room = t->room ? t->room * 2 : 65536;
		while (room < t->n + n + 1)
			room *= 2;
		char *more = realloc(t->at, room);
		if (!more) {
			t->failed = true;
			return;
		}
		t->at = more;
		t->room = room;
	}
	memcpy(t->at + t->n, s, n);
	t->n += n;
}

static void put_print(struct text *t, const char *fmt, ...)
{
	char s[128];
	va_list ap;
	va_start(ap, fmt);
	int n = vsnprintf(s, sizeof s, fmt, ap);
	va_end(ap);
	put(t, s, n < (int)sizeof s ? (size_t)n : sizeof s - 1);
}

static void put_string(struct text *t, const char *s, size_t n)
{
	put(t, "\"", 1);
	for (size_t i = 0, b = 0; i <= n; i++) {
		if (i < n && s[i] != '"' && s[i] != '\\' && (unsigned char)s[i] >= 0x20)
			continue;
		put(t, s + b, i - b);
		if (i < n && (s[i] == '"' || s[i] == '\\'))
			put_print(t, "\\%c", s[i]);
		else if (i < n)
			put_print(t, "\\u%04x", (unsigned char)s[i]);
		b = i + 1;
	}
	put(t, "\"", 1);
}

/* Code points before each byte's character: answered for rising offsets by walking on. */
struct counter { const char *text; uint32_t byte, point; };

static uint32_t point_at(struct counter *c, uint32_t byte)
{
	if (byte < c->byte)
		c->byte = c->point = 0;
	for (; c->byte < byte; c->byte++)
		c->point += ((unsigned char)c->text[c->byte] & 0xc0) != 0x80;
	return c->point;
}

/* Null cells are left out. */
static void put_cell(qn_run *r, struct text *t, const qn_layer *l, const char *name, unsigned col, uint32_t row, qn_type type)
{
	uint32_t bits = l->col[col][row];
	if ((type == QN_SYM || type == QN_REF) && bits == QN_NONE)
		return;
	put_print(t, ",\"%s\":", name);
	if (type == QN_SYM) {
		const char *s = r->host->string(r, bits);
		put_string(t, s ? s : "", s ? strlen(s) : 0);
	} else if (type == QN_NUM)
		put_print(t, "%.9g", (double)qn_num_at(l, col, row));
	else if (type == QN_BOOL)
		put_print(t, "%s", bits ? "true" : "false");
	else if (type == QN_INT)
		put_print(t, "%d", (int)bits);
	else
		put_print(t, "%u", bits);
}

/* FNV-1a of the text: the same whatever was asked before, so that rows cannot depend on it. */
static unsigned long long key_of(const char *text, size_t n)
{
	unsigned long long h = 14695981039346656037u;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)text[i]) * 1099511628211u;
	return h;
}

static const char key_end[] = "\"}\n";
enum { KEY = 16 };

bool exec_astray(const char *question, size_t n, const char *answer, size_t n_answer, char *why, size_t n_why)
{
	const char *key = question + n - strlen(key_end) - KEY;
	struct json j;
	struct json_text s;
	bool astray = false;
	if (!memmem(answer, n_answer, "\"key\"", 5)) /* it may be within rows, too */
		return false;
	json_begin(&j, answer, n_answer);
	for (bool ok = json_object(&j); ok && json_key(&j);)
		if (json_is(&j, "key") && json_peek(&j) == JSON_STRING) {
			ok = json_string(&j, &s);
			astray = ok && (s.n != KEY || memcmp(s.s, key, KEY) != 0);
			if (astray)
				snprintf(why, n_why, "the program's answer has the key \"%.*s\", the article \"%.*s\": is there a line for each article, and one only?",
				         s.n < 40 ? (int)s.n : 40, s.s, KEY, key);
		} else
			ok = json_skip(&j);
	json_free(&j);
	return astray;
}

bool exec_question(qn_run *r, const struct exec *x, struct text *out)
{
	out->n = 0;
	put(out, "{\"text\":", 8);
	put_string(out, r->text, r->len);
	put(out, ",\"layers\":{", 11);
	uint32_t *points = NULL;
	if (!x->bytes) {
		points = qn_scratch(r, ((size_t)r->len + 1) * sizeof *points);
		if (!points)
			return false;
		struct counter c = {r->text, 0, 0};
		for (uint32_t i = 0; i <= r->len; i++)
			points[i] = point_at(&c, i);
	}
	for (unsigned k = 0; k < x->n_in; k++) {
		const qn_layer *l = &r->in[k];
		put_print(out, "%s\"%s\":[", k ? "," : "", x->in[k].name);
		for (uint32_t i = 0; i < l->n; i++) {
			put_print(out, "%s{\"begin\":%u,\"end\":%u", i ? "," : "", points ? points[l->begin[i]] : l->begin[i],
			          points ? points[l->end[i]] : l->end[i]);
			for (unsigned c = 0; c < x->in[k].n_col; c++)
				put_cell(r, out, l, x->in[k].col[c], c, i, qn_type_of(r, k, c));
			put(out, "}", 1);
		}
		put(out, "]", 1);
	}
	put_print(out, "},\"key\":\"%0*llx", KEY, key_of(r->text, r->len));
	put(out, key_end, strlen(key_end));
	return !out->failed;
}

/* ---- the answer */

struct reading {
	qn_run *r;
	const struct exec *x;
	struct json j;
	uint32_t *byte; /* [n_point + 1] where each code point begins; NULL: offsets are bytes */
	uint32_t n_point;
};

static bool places(struct reading *a)
{
	if (a->x->bytes)
		return true;
	a->byte = qn_scratch(a->r, ((size_t)a->r->len + 1) * sizeof *a->byte);
	if (!a->byte)
		return false;
	for (uint32_t i = 0; i < a->r->len; i++)
		if (((unsigned char)a->r->text[i] & 0xc0) != 0x80)
			a->byte[a->n_point++] = i;
	a->byte[a->n_point] = a->r->len;
	return true;
}

static bool offset(struct reading *a, uint32_t *out)
{
	uint32_t v;
	if (!json_uint(&a->j, &v))
		return false;
	if (a->byte && v > a->n_point)
		return json_wrong(&a->j, "offset %u lies beyond the text, which has %u code points", v, a->n_point);
	*out = a->byte ? a->byte[v] : v;
	return true;
}

static bool cell(struct reading *a, const char *type, qn_cell *out)
{
	struct json_text s;
	double v;
	bool b;
	uint32_t row;
	if (json_peek(&a->j) == JSON_NULL) {
		*out = qn_null();
		return json_null(&a->j);
	}
	if (strcmp(type, "sym") == 0) {
		if (!json_string(&a->j, &s))
			return false;
		*out = qn_str(a->r, s.s, s.n);
		return out->bits != QN_NONE;
	}
	if (strcmp(type, "bool") == 0) {
		if (!json_bool(&a->j, &b))
			return false;
		*out = qn_bool(b);
		return true;
	}
	if (strcmp(type, "int") == 0 || strcmp(type, "num") == 0) {
		if (!json_number(&a->j, &v))
			return false;
		if (type[0] == 'i' && (v != floor(v) || fabs(v) > 2147483647.0))
			return json_wrong(&a->j, "%g is no whole number of 32 bits", v);
		*out = type[0] == 'i' ? qn_int((int32_t)v) : qn_num((float)v);
		return true;
	}
	if (!json_uint(&a->j, &row))
		return false;
	*out = qn_ref(row);
	return true;
}

static bool row(struct reading *a, unsigned layer)
{
	const struct exec_layer *l = &a->x->out[layer];
	uint32_t b = QN_NONE, e = QN_NONE;
	qn_cell value[EXEC_COLUMNS];
	for (unsigned k = 0; k < l->n_col; k++)
		value[k] = qn_null();
	if (!json_object(&a->j))
		return false;
	while (json_key(&a->j)) {
		unsigned k = 0;
		while (k < l->n_col && !json_is(&a->j, l->col[k]))
			k++;
		if (k < l->n_col) {
			if (!cell(a, l->type[k], &value[k]))
				return false;
		} else if (json_is(&a->j, "begin")) {
			if (!offset(a, &b))
				return false;
		} else if (json_is(&a->j, "end")) {
			if (!offset(a, &e))
				return false;
		} else
			return json_wrong(&a->j, "layer %s has no column \"%.*s\"", l->name, (int)a->j.key_len, a->j.key);
	}
	if (a->j.why[0])
		return false;
	if (b == QN_NONE || e == QN_NONE)
		return json_wrong(&a->j, "a row of %s without begin or end", l->name);
	return a->r->host->emit(a->r, layer, b, e, value, l->n_col) != QN_NONE;
}

static bool layers(struct reading *a)
{
	if (!json_object(&a->j))
		return false;
	while (json_key(&a->j)) {
		unsigned k = 0;
		while (k < a->x->n_out && !json_is(&a->j, a->x->out[k].name))
			k++;
		if (k == a->x->n_out)
			return json_wrong(&a->j, "layer \"%.*s\" is not in the line \"provides\"", (int)a->j.key_len, a->j.key);
		if (!json_array(&a->j))
			return false;
		while (json_item(&a->j))
			if (!row(a, k))
				return false;
	}
	return !a->j.why[0];
}

/* An answer that is no JSON from the start is often another line: what was printed to look at it, or the first of several. */
static qn_status unreadable(qn_run *r, const struct json *j, const char *answer, size_t n)
{
	char shown[41];
	size_t k = 0;
	if (j->at > answer + 1)
		return qn_fail(r, "the program's answer: %s", j->why);
	for (; k < n && k + 1 < sizeof shown; k++)
		shown[k] = answer[k] >= ' ' && answer[k] < 0x7f ? answer[k] : '?';
	shown[k] = 0;
	return qn_fail(r, "the program's answer: %s; it begins with %s, and should be an object of JSON in a line", j->why, shown);
}

qn_status exec_rows(qn_run *r, const struct exec *x, const char *answer, size_t n)
{
	struct reading a = {.r = r, .x = x};
	char error[256] = "";
	struct json_text s;
	bool answered = false, says = false;
	if (!places(&a))
		return QN_FAIL;
	json_begin(&a.j, answer, n);
	bool ok = json_object(&a.j);
	while (ok && json_key(&a.j))
		if (json_is(&a.j, "layers")) {
			answered = true;
			ok = layers(&a);
		} else if (json_is(&a.j, "error") && json_peek(&a.j) != JSON_NULL) {
			says = true;
			if ((ok = json_string(&a.j, &s)))
				snprintf(error, sizeof error, "%.*s", (int)s.n, s.s);
		} else
			ok = json_skip(&a.j);
	if (!json_end(&a.j))
		return unreadable(r, &a.j, answer, n);
	if (says)
		return qn_fail(r, "the program says: %s", *error ? error : "error, and nothing more");
	if (ok && !answered) /* rows beside "layers" would be lost without a word */
		return qn_fail(r, "the program's answer has no member \"layers\"; expected {\"layers\":{...}} or {\"error\":\"why\"}");
	return ok ? QN_OK : QN_FAIL;
}
