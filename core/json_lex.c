/*
 * json_lex.c -- walking JSON.
 *
 * Each call first skips white space, then looks at one byte, so there is never
 * more than one decision to take back. A string without escapes is answered
 * where it stands; only one with escapes is put together elsewhere.
 */
#include "json_lex.h"
#include "core.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

void json_begin(struct json *j, const char *bytes, size_t n)
{
	*j = (struct json){.at = bytes, .end = bytes + n, .all = bytes};
}

void json_begin_record(struct json *j, const char *bytes, size_t n)
{
	json_begin(j, bytes, n);
	j->at += utf8_mark(bytes, n);
}

void json_free(struct json *j)
{
	mem_free(j->text);
	j->text = NULL;
	j->text_room = 0;
}

bool json_wrong(struct json *j, const char *fmt, ...)
{
	va_list ap;
	if (j->why[0])
		return false;
	int n = snprintf(j->why, sizeof j->why, "JSON, byte %zu: ", (size_t)(j->at - j->all));
	va_start(ap, fmt);
	vsnprintf(j->why + n, sizeof j->why - (size_t)n, fmt, ap);
	va_end(ap);
	return false;
}

static void skip_space(struct json *j)
{
	while (j->at < j->end && (*j->at == ' ' || *j->at == '\n' || *j->at == '\r' || *j->at == '\t'))
		j->at++;
}

static bool expected(struct json *j, const char *what)
{
	if (j->at == j->end)
		return json_wrong(j, "expected %s, found the end", what);
	unsigned char c = (unsigned char)*j->at;
	return c > 0x20 && c < 0x7f ? json_wrong(j, "expected %s, found '%c'", what, c)
	                            : json_wrong(j, "expected %s, found byte 0x%02x", what, c);
}

bool json_end(struct json *j)
{
	skip_space(j);
	if (!j->why[0] && j->at != j->end)
		expected(j, "the end");
	json_free(j);
	return !j->why[0];
}

enum json_kind json_peek(struct json *j)
{
	skip_space(j);
	if (j->why[0] || j->at == j->end)
		return JSON_NOTHING;
	switch (*j->at) {
	case '{': return JSON_OBJECT;
	case '[': return JSON_ARRAY;
	case '"': return JSON_STRING;
	case 't': case 'f': return JSON_BOOL;
	case 'n': return JSON_NULL;
	default: return *j->at == '-' || (*j->at >= '0' && *j->at <= '9') ? JSON_NUMBER : JSON_NOTHING;
	}
}

static bool enter(struct json *j, enum json_kind kind, const char *what)
{
	if (json_peek(j) != kind)
		return expected(j, what);
	if (j->depth == JSON_DEEPEST)
		return json_wrong(j, "nested more than %d deep", JSON_DEEPEST);
	j->at++;
	j->fresh[++j->depth] = true;
	return true;
}

bool json_object(struct json *j) { return enter(j, JSON_OBJECT, "an object"); }
bool json_array(struct json *j) { return enter(j, JSON_ARRAY, "an array"); }

/* On to the next element: past the comma, or out at `close`. */
static bool next(struct json *j, char close)
{
	if (j->why[0] || !j->depth)
		return false;
	skip_space(j);
	if (j->at < j->end && *j->at == close) {
		j->at++;
		j->depth--;
		return false;
	}
	if (!j->fresh[j->depth]) {
		if (j->at == j->end || *j->at != ',')
			return expected(j, close == '}' ? "',' or '}'" : "',' or ']'");
		j->at++;
		skip_space(j);
	}
	j->fresh[j->depth] = false;
	return true;
}

bool json_item(struct json *j)
{
	if (!next(j, ']'))
		return false;
	return json_peek(j) != JSON_NOTHING || expected(j, "a value");
}

bool json_key(struct json *j)
{
	struct json_text key;
	if (!next(j, '}'))
		return false;
	if (json_peek(j) != JSON_STRING)
		return expected(j, "a member's name in quotes");
	if (!json_string(j, &key))
		return false;
	j->key = key.s;
	j->key_len = key.n;
	skip_space(j);
	if (j->at == j->end || *j->at != ':')
		return expected(j, "':'");
	j->at++;
	return true;
}

bool json_is(const struct json *j, const char *key)
{
	return j->key && strlen(key) == j->key_len && memcmp(key, j->key, j->key_len) == 0;
}

static bool hex4(struct json *j, uint32_t *out)
{
	uint32_t v = 0;
	for (int i = 0; i < 4; i++, j->at++) {
		char c = j->at < j->end ? *j->at : 0;
		int d = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
		if (d < 0)
			return expected(j, "four hexadecimal digits");
		v = v << 4 | (uint32_t)d;
	}
	*out = v;
	return true;
}

static size_t encode(uint32_t cp, char *out)
{
	if (cp < 0x80)
		return out[0] = (char)cp, 1;
	if (cp < 0x800)
		return out[0] = (char)(0xc0 | cp >> 6), out[1] = (char)(0x80 | (cp & 63)), 2;
	if (cp < 0x10000)
		return out[0] = (char)(0xe0 | cp >> 12), out[1] = (char)(0x80 | (cp >> 6 & 63)), out[2] = (char)(0x80 | (cp & 63)), 3;
	return out[0] = (char)(0xf0 | cp >> 18), out[1] = (char)(0x80 | (cp >> 12 & 63)), out[2] = (char)(0x80 | (cp >> 6 & 63)),
	       out[3] = (char)(0x80 | (cp & 63)), 4;
}

/* The character of an escape \u, of which the u was read; two of them if it begins a surrogate pair. */
static bool unicode(struct json *j, uint32_t *cp)
{
	uint32_t low;
	if (!hex4(j, cp))
		return false;
	if (*cp >= 0xdc00 && *cp <= 0xdfff)
		return json_wrong(j, "\\u%04x is the second half of a surrogate pair without the first", *cp);
	if (*cp < 0xd800 || *cp > 0xdbff)
		return true;
	if (j->end - j->at < 2 || j->at[0] != '\\' || j->at[1] != 'u')
		return json_wrong(j, "\\u%04x is the first half of a surrogate pair without the second", *cp);
	j->at += 2;
	if (!hex4(j, &low))
		return false;
	if (low < 0xdc00 || low > 0xdfff)
		return json_wrong(j, "\\u%04x is the first half of a surrogate pair; \\u%04x is no second", *cp, low);
	*cp = 0x10000 + ((*cp - 0xd800) << 10) + (low - 0xdc00);
	return true;
}

static bool room_for(struct json *j, size_t n)
{
	if (n <= j->text_room)
		return true;
	size_t room = j->text_room ? j->text_room : 256;
	while (room < n)
		room *= 2;
	char *more = mem_realloc(j->text, room);
	if (!more)
		return json_wrong(j, "out of memory");
	j->text = more;
	j->text_room = room;
	return true;
}

/* Where the plain characters from `at` on end: at a quotation mark, a backslash, a control character or the end. */
static const char *plain_end(const char *at, const char *end)
{
	while (at < end && *at != '"' && *at != '\\' && (unsigned char)*at >= 0x20)
		at++;
	return at;
}

static bool escaped(struct json *j, char *out, size_t *n)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	uint32_t cp;
	j->at++;
	char c = j->at < j->end ? *j->at : 0;
	const char *known = c ? strchr(from, c) : NULL;
	if (known) {
		out[(*n)++] = to[known - from];
		j->at++;
		return true;
	}
	if (c != 'u')
		return expected(j, "an escape");
	j->at++;
	if (!unicode(j, &cp))
		return false;
	*n += encode(cp, out + *n);
	return true;
}

bool json_string(struct json *j, struct json_text *out)
{
	if (json_peek(j) != JSON_STRING)
		return expected(j, "a string");
	const char *b = ++j->at, *e = plain_end(b, j->end);
	size_t bad = utf8_invalid(b, (size_t)(e - b)), n = 0;
	if (e < j->end && *e == '"' && bad == (size_t)(e - b)) {
		*out = (struct json_text){b, bad};
		j->at = e + 1;
		return true;
	}
	for (;;) {
		bad = utf8_invalid(j->at, (size_t)(e - j->at));
		if (bad < (size_t)(e - j->at)) {
			j->at += bad;
			return json_wrong(j, "a string is not UTF-8: byte 0x%02x", (unsigned char)*j->at);
		}
		if (!room_for(j, n + (size_t)(e - j->at) + 8))
			return false;
		memcpy(j->text + n, j->at, (size_t)(e - j->at));
		n += (size_t)(e - j->at);
		j->at = e;
		if (e == j->end)
			return expected(j, "the end of a string");
		if (*e == '"')
			break;
		if (*e != '\\')
			return json_wrong(j, "a string has the control character 0x%02x, which must be escaped", (unsigned char)*e);
		if (!escaped(j, j->text, &n))
			return false;
		e = plain_end(j->at, j->end);
	}
	j->at++;
	*out = (struct json_text){j->text ? j->text : "", n};
	return true;
}

static const char *digits(const char *at, const char *end)
{
	while (at < end && *at >= '0' && *at <= '9')
		at++;
	return at;
}

/* The end of a number by RFC 8259, or NULL. */
static const char *number_end(const char *at, const char *end)
{
	const char *b;
	if (at < end && *at == '-')
		at++;
	b = at;
	at = digits(at, end);
	if (at == b || (*b == '0' && at - b > 1))
		return NULL;
	if (at < end && *at == '.') {
		b = ++at;
		if ((at = digits(at, end)) == b)
			return NULL;
	}
	if (at < end && (*at == 'e' || *at == 'E')) {
		at++;
		if (at < end && (*at == '+' || *at == '-'))
			at++;
		b = at;
		if ((at = digits(at, end)) == b)
			return NULL;
	}
	return at;
}

bool json_number(struct json *j, double *out)
{
	char copy[512];
	const char *e = json_peek(j) == JSON_NUMBER ? number_end(j->at, j->end) : NULL;
	if (!e)
		return expected(j, "a number");
	size_t n = (size_t)(e - j->at);
	if (n >= sizeof copy)
		return json_wrong(j, "a number of %zu digits", n);
	memcpy(copy, j->at, n);
	copy[n] = 0;
	*out = strtod(copy, NULL);
	j->at = e;
	return true;
}

bool json_uint(struct json *j, uint32_t *out)
{
	const char *b = (skip_space(j), j->at), *end = digits(b, j->end);
	double v;
	if (end > b && end - b < 10 && (*b != '0' || end == b + 1) && end < j->end && !strchr(".eE", *end)) { /* nearly all are such */
		uint32_t n = 0;
		while (b < end)
			n = 10 * n + (uint32_t)(*b++ - '0');
		j->at = end;
		return *out = n, true;
	}
	if (!json_number(j, &v))
		return false;
	if (v < 0 || v > 4294967295.0 || v != (double)(uint32_t)v) {
		j->at = b;
		return json_wrong(j, "expected a whole number from 0 to 4294967295, found %.17g", v);
	}
	*out = (uint32_t)v;
	return true;
}

static bool word(struct json *j, const char *w)
{
	size_t n = strlen(w);
	if ((size_t)(j->end - j->at) < n || memcmp(j->at, w, n) != 0)
		return expected(j, w);
	j->at += n;
	return true;
}

bool json_bool(struct json *j, bool *out)
{
	if (json_peek(j) != JSON_BOOL)
		return expected(j, "true or false");
	*out = *j->at == 't';
	return word(j, *out ? "true" : "false");
}

bool json_null(struct json *j) { return json_peek(j) == JSON_NULL ? word(j, "null") : expected(j, "null"); }

/* One value that is no array or object. */
static bool skip_simple(struct json *j)
{
	struct json_text s;
	double v;
	bool b;
	switch (json_peek(j)) {
	case JSON_STRING: return json_string(j, &s);
	case JSON_NUMBER: return json_number(j, &v);
	case JSON_BOOL: return json_bool(j, &b);
	case JSON_NULL: return json_null(j);
	default: return expected(j, "a value");
	}
}

bool json_skip(struct json *j)
{
	unsigned outer = j->depth;
	bool object[JSON_DEEPEST + 1];
	do {
		enum json_kind k = json_peek(j);
		if (k == JSON_OBJECT || k == JSON_ARRAY) {
			if (!(k == JSON_OBJECT ? json_object(j) : json_array(j)))
				return false;
			object[j->depth] = k == JSON_OBJECT;
		} else if (!skip_simple(j))
			return false;
		while (j->depth > outer && !(object[j->depth] ? json_key(j) : json_item(j))) {
			if (j->why[0])
				return false;
			if (j->depth == outer)
				return true;
		}
	} while (j->depth > outer);
	return !j->why[0];
}
