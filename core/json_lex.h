/*
 * json_lex.h -- JSON, one value after another, from bytes in memory.
 *
 * A reader walks; nothing is built. The caller says what it expects, and the
 * first disagreement stops the walk with a reason that has the byte offset:
 *
 *	struct json j;
 *	json_begin(&j, bytes, n);
 *	for (json_object(&j); json_key(&j);)
 *		if (json_is(&j, "text"))
 *			json_string(&j, &text);
 *		else
 *			json_skip(&j);
 *	if (!json_end(&j)) ... j.why ...
 *
 * Strict as RFC 8259 is; nesting has a bound; the time is linear in the bytes.
 * Strings come as UTF-8; an escape that stands for half a surrogate pair is
 * refused, as are bytes that are not UTF-8.
 */
#ifndef QN_JSON_LEX_H
#define QN_JSON_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { JSON_DEEPEST = 128 };

enum json_kind { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT, JSON_NOTHING };

struct json {
	const char *at, *end, *all;
	char *text;        /* heap: where strings with escapes are put together */
	size_t text_room;
	const char *key;   /* [key_len] of the member at hand, until the next call */
	size_t key_len;
	unsigned depth;
	bool fresh[JSON_DEEPEST + 1]; /* [depth + 1] nothing of this array or object was read yet */
	char why[256];     /* "" while all is well */
};

struct json_text { const char *s; size_t n; }; /* no NUL behind; lives until the next string is read */

void json_begin(struct json *j, const char *bytes, size_t n);
/* Of a file's record: a byte order mark may stand before the first, and some programs write one. */
void json_begin_record(struct json *j, const char *bytes, size_t n);
/* True if all is well and nothing but white space is left. Frees what the reader holds. */
bool json_end(struct json *j);
/* Frees what the reader holds, wherever it stands. */
void json_free(struct json *j);
/* Notes a reason with the offset of the place, unless there is one; false. */
bool json_wrong(struct json *j, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

enum json_kind json_peek(struct json *j); /* the kind of the next value; JSON_NOTHING at the end or after a failure */
bool json_object(struct json *j);         /* enters; then json_key until it answers false */
bool json_key(struct json *j);            /* on to the next member; false at the end, which is left, or after a failure */
bool json_is(const struct json *j, const char *key);
bool json_array(struct json *j);          /* enters; then json_item until it answers false */
bool json_item(struct json *j);
bool json_string(struct json *j, struct json_text *out);
bool json_number(struct json *j, double *out);
bool json_uint(struct json *j, uint32_t *out); /* a whole number in [0, 2^32 - 1] */
bool json_bool(struct json *j, bool *out);
bool json_null(struct json *j);
bool json_skip(struct json *j); /* any value, in linear time and without recursion */

#endif
