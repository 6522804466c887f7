/*
 * feed.c -- the documents of a corpus to be, in a fixed order, one at a time.
 *
 * A document is a file, a member of an archive, or a record of either where the
 * format cuts its bytes into records. Its identifier is its path below the folder
 * that was named, without suffix; a record has its own, or its number. An
 * identifier never becomes a file's name here, so it is kept as it is; only what
 * is not UTF-8 is written as %XX.
 */
#include "feed.h"
#include "json_lex.h"
#include "json_write.h"
#include "native.h"
#include "output.h"
#include "suffix.h"
#include "utf8.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

static bool is_lines(const struct feed *f) { return strcmp(f->from->name, "jsonl") == 0; }

/* The name's part before what says the format; 0 if it says another. Packed members are not unpacked further. */
static size_t stem(const struct feed *f, const char *name, size_t n)
{
	return suffix_stem(name, n, f->from->suffix ? f->from->suffix : ".txt");
}

static bool accept_name(void *arg, const char *name)
{
	struct packing p = packing_of(name);
	return p.tar || stem(arg, name, p.n) > 0;
}

bool feed_open(struct feed *f, const qn_format *from, const struct fields *fields, const char *const *operand, unsigned n,
               struct error *e)
{
	*f = (struct feed){.from = from, .fields = *fields, .stream = {.fd = -1, .file = -1}};
	f->walk.accept = accept_name;
	f->walk.notable = strcmp(from->name, "text") == 0 ? suffix_of_many : NULL;
	f->walk.arg = f;
	return walk_open(&f->walk, operand, n, e);
}

/* ---- identifiers */

static void put_id(struct buffer *out, const char *s, size_t n)
{
	size_t room = 3 * n + 5;
	if (buffer_reserve(out, room))
		out->n += utf8_escape(s, n, out->at + out->n, room);
}

static void set_base(struct feed *f, const char *name)
{
	size_t n = packing_of(name).n, s;
	for (; n > 2 && name[0] == '.' && name[1] == '/'; name += 2)
		n -= 2; /* as tar writes it */
	if (strcmp(name, "-") == 0)
		name = "stdin", n = 5;
	if ((s = stem(f, name, n)))
		n = s;
	else if (n == strlen(name)) { /* an operand of another suffix loses that */
		const char *dot = memrchr(name, '.', n), *slash = memrchr(name, '/', n);
		if (dot && dot > name && (!slash || dot > slash + 1))
			n = (size_t)(dot - name);
	}
	buffer_clear(&f->base);
	put_id(&f->base, name, n);
}

/* ---- bytes */

static bool broken(struct feed *f, const char *path)
{
	struct error e = f->why;
	f->why.text[0] = 0;
	return error_set(&f->why, "%s: %s", path, e.text);
}

static void forget(struct feed *f)
{
	buffer_clear(&f->bytes);
	f->used = f->looked = 0;
	f->record = 0;
	f->ended = f->done = f->wide = false;
}

static bool read_more(struct feed *f)
{
	size_t want = buffer_refill(&f->bytes, &f->used);
	if (!want)
		return error_memory(&f->why);
	char *to = f->bytes.at + f->bytes.n;
	size_t got = f->in_tar ? tar_read(&f->tar, to, want, &f->why) : stream_read(&f->stream, to, want, &f->why);
	f->bytes.n += got;
	f->ended = !got;
	return !f->why.text[0] || broken(f, f->walk.path);
}

/* X.txt for X.ann, where it is there and the format is not that of texts. */
static void read_beside(struct feed *f, const char *path)
{
	char name[PATH_MAX];
	struct error none = {0};
	const char *suffix = f->from->suffix ? f->from->suffix : "";
	size_t stem = suffix_stem(path, strlen(path), suffix);
	f->have_beside = false;
	buffer_clear(&f->beside);
	if (f->from->split || strcmp(suffix, ".txt") == 0 || !*suffix || !stem)
		return;
	int len = snprintf(name, sizeof name, "%.*s.txt", (int)stem, path);
	f->have_beside = len > 0 && len < (int)sizeof name && access(name, R_OK) == 0 && file_read(name, &f->beside, &none);
}

/* Opens the next file; in an archive, its next member that is of the format. */
static bool next_bytes(struct feed *f)
{
	for (;;) {
		if (f->open && f->in_tar) {
			while (tar_next(&f->tar, &f->why)) {
				const char *name = f->tar.name.at ? f->tar.name.at : "";
				if (!stem(f, name, strlen(name)))
					continue;
				set_base(f, name);
				f->have_beside = false;
				forget(f);
				return f->member = true;
			}
			if (f->why.text[0])
				return broken(f, f->walk.path);
		}
		if (f->open && !stream_close(&f->stream, &f->why))
			return broken(f, f->walk.path);
		f->open = false;
		const char *path = walk_next(&f->walk, &f->why);
		if (!path && !f->why.text[0])
			walk_warn(&f->walk);
		if (!path || !stream_open(&f->stream, path, &f->why))
			return false;
		f->open = true;
		f->in_tar = packing_of(path).tar;
		if (f->in_tar) {
			struct buffer name = f->tar.name;
			f->tar = (struct tar){.s = &f->stream, .name = name};
			continue;
		}
		set_base(f, path + f->walk.skip);
		read_beside(f, path);
		forget(f);
		return f->member = true;
	}
}

/* Bytes of the next record; 0: none is complete yet. */
static size_t record_size(struct feed *f)
{
	size_t left = f->bytes.n - f->used;
	const char *b = f->bytes.at + f->used;
	if (!f->from->split)
		return f->ended ? left : 0;
	if (is_lines(f)) { /* no byte is looked at twice */
		const char *end = left > f->looked ? memchr(b + f->looked, '\n', left - f->looked) : NULL;
		f->looked = end || f->ended ? 0 : left;
		return end ? (size_t)(end - b) + 1 : f->ended ? left : 0;
	}
	if (!f->ended && left < f->looked + f->looked / 2)
		return 0;
	size_t n = left ? f->from->split(b, left, f->ended) : 0;
	f->looked = n ? 0 : left;
	return n;
}

/* ---- a record of JSON lines */

struct found { const char *b, *e; }; /* a member's value; b is NULL if there is none */

static bool find_members(struct feed *f, struct item *it, struct found *id, struct found *text, struct found *meta)
{
	struct json j;
	bool own = !f->fields.text;
	unsigned n_meta = 0;
	json_begin_record(&j, it->bytes, it->n);
	buffer_clear(&f->meta);
	for (json_object(&j); json_key(&j);) {
		char key[256];
		bool short_key = j.key_len < sizeof key && !memchr(j.key, 0, j.key_len);
		if (short_key) {
			memcpy(key, j.key, j.key_len);
			key[j.key_len] = 0;
		}
		json_peek(&j);
		struct found at = {j.at, NULL};
		if (!json_skip(&j))
			break;
		at.e = j.at;
		if (!short_key)
			continue;
		if (strcmp(key, f->fields.id ? f->fields.id : "id") == 0)
			*id = at;
		if (strcmp(key, own ? "text" : f->fields.text) == 0)
			*text = at;
		if (own && !f->fields.meta && strcmp(key, "meta") == 0)
			*meta = at;
		if (f->fields.meta && list_has(f->fields.meta, key)) {
			buffer_char(&f->meta, n_meta++ ? ',' : '{');
			json_put_text(&f->meta, key);
			buffer_char(&f->meta, ':');
			buffer_put(&f->meta, at.b, (size_t)(at.e - at.b));
		}
	}
	if (n_meta)
		buffer_char(&f->meta, '}');
	return json_end(&j);
}

/* A string or number as an identifier; false if it is none. */
static bool take_id(struct feed *f, struct found at)
{
	struct json j;
	struct json_text s;
	if (!at.b || !strchr("\"-0123456789", *at.b))
		return false;
	json_begin(&j, at.b, (size_t)(at.e - at.b));
	bool ok = true;
	if (*at.b == '"')
		ok = json_string(&j, &s);
	else
		s = (struct json_text){at.b, (size_t)(at.e - at.b)};
	ok = ok && s.n && s.n < 4096;
	if (ok) {
		buffer_clear(&f->id);
		put_id(&f->id, s.s, s.n);
	}
	json_free(&j);
	return ok;
}

/* What cannot be read goes on as it is: the reader says what is wrong, and the document fails by itself. */
static void read_line(struct feed *f, struct item *it)
{
	struct found id = {0}, text = {0}, meta = {0};
	bool whole = find_members(f, it, &id, &text, &meta);
	take_id(f, id);
	if (!whole)
		return;
	if (f->meta.n) {
		it->meta = f->meta.at;
		it->n_meta = f->meta.n;
	} else if (meta.b) {
		it->meta = meta.b;
		it->n_meta = (size_t)(meta.e - meta.b);
	}
	if (!f->fields.text && !f->fields.id)
		return;
	if (f->fields.text && (!text.b || *text.b != '"')) /* the reader, which has never heard of it, could not name it */
		snprintf(it->why, sizeof it->why, !text.b ? "the record has no \"%.200s\"" : "\"%.200s\" is no string", f->fields.text);
	buffer_clear(&f->made);
	buffer_text(&f->made, "{\"id\":");
	json_put_string(&f->made, f->id.at, f->id.n);
	if (text.b && *text.b == '"') {
		buffer_text(&f->made, ",\"text\":");
		buffer_put(&f->made, text.b, (size_t)(text.e - text.b));
	}
	buffer_char(&f->made, '}');
	it->bytes = f->made.at;
	it->n = f->made.n;
}

static bool make_item(struct feed *f, struct item *out, size_t n)
{
	bool several = f->from->split != NULL;
	f->record++;
	*out = (struct item){.bytes = f->bytes.at ? f->bytes.at + f->used : "", .n = n};
	if (f->have_beside) {
		out->beside = f->beside.at ? f->beside.at : "";
		out->n_beside = f->beside.n;
	}
	out->input = out->bytes;
	out->n_input = n;
	f->used += n;
	buffer_clear(&f->id);
	if (several)
		buffer_print(&f->id, "%s:%lu", f->base.at ? f->base.at : "", f->record);
	else
		buffer_put(&f->id, f->base.at ? f->base.at : "", f->base.n);
	if (is_lines(f))
		read_line(f, out);
	out->id = f->id.at ? f->id.at : "";
	if (f->id.failed || f->made.failed || f->meta.failed || f->base.failed)
		return error_memory(&f->why);
	return true;
}

/* Whether the file or member is at its beginning, and that is UTF-16 where lines or the like are to be found. */
static bool begins_wide(const struct feed *f)
{
	return f->from->split && !f->record && !f->used && utf8_is_utf16(f->bytes.at, f->bytes.n);
}

bool feed_next(struct feed *f, struct item *out)
{
	for (;;) {
		if (!f->member && !next_bytes(f))
			return false;
		bool beginning = !f->record && !f->used && f->bytes.n < UTF16_SEEN && !f->ended;
		if (beginning || (f->wide && !f->ended)) {
			f->used = f->wide ? f->bytes.n : 0;
			if (!read_more(f))
				return false;
			continue;
		}
		if (f->wide) {
			f->member = false;
			continue;
		}
		if (begins_wide(f)) {
			f->wide = true;
			return make_item(f, out, f->bytes.n < UTF16_SEEN ? f->bytes.n : UTF16_SEEN);
		}
		size_t n = f->done ? 0 : record_size(f);
		if (n && f->from->split && utf8_is_blank(f->bytes.at + f->used, n)) {
			f->used += n;
			f->record++; /* lines are counted */
			continue;
		}
		bool whole = f->ended && !f->from->split && !f->done;
		if (n || whole) {
			f->done = whole;
			return make_item(f, out, n);
		}
		if (f->ended)
			f->member = false;
		else if (!read_more(f))
			return false;
	}
}

bool feed_count(struct feed *f, uint64_t *n)
{
	*n = 0;
	if (is_lines(f) || f->from->split)
		return false;
	for (const char *path; (path = walk_next(&f->walk, &f->why)); ++*n)
		if (packing_of(path).tar || strcmp(path, "-") == 0)
			return false;
	return !f->why.text[0];
}

double feed_share(const struct feed *f) { return walk_share(&f->walk, f->open ? stream_share(&f->stream) : 0); }

void feed_close(struct feed *f)
{
	struct error e = {0};
	walk_close(&f->walk);
	if (f->open)
		stream_close(&f->stream, &e);
	buffer_free(&f->tar.name);
	buffer_free(&f->bytes);
	buffer_free(&f->base);
	buffer_free(&f->id);
	buffer_free(&f->made);
	buffer_free(&f->meta);
	buffer_free(&f->beside);
}
