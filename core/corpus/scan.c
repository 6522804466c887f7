/*
 * scan.c -- reading corpora: one document after another, checked, only what is wanted of each.
 */
#include "scan.h"
#include "frame.h"
#include "json_lex.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- near-duplicates: CORPUS/duplicates.jsonl, as corpus duplicates writes it */

static int by_number(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
	return x < y ? -1 : x > y;
}

static bool keep_twin(struct scan *s, uint64_t n, struct error *e)
{
	if (s->n_twin == s->room_twin) {
		size_t room = s->room_twin ? 2 * s->room_twin : 256;
		uint64_t *more = mem_realloc(s->twin, room * sizeof *more);
		if (!more)
			return error_memory(e);
		s->twin = more;
		s->room_twin = room;
	}
	s->twin[s->n_twin++] = n;
	return true;
}

static bool read_twins(struct scan *s, const char *folder, struct error *e)
{
	char path[PATH_MAX];
	struct lines l = {.fd = -1};
	const char *line;
	size_t n;
	snprintf(path, sizeof path, "%s/duplicates.jsonl", folder);
	if (access(path, F_OK) != 0)
		return error_set(e, "%s: near-duplicates are not known yet: run corpus duplicates first", folder);
	bool ok = lines_open(&l, path, e);
	while (ok && lines_next(&l, &line, &n, e)) {
		struct json j;
		uint32_t number = 0;
		bool first = false;
		json_begin(&j, line, n);
		for (json_object(&j); json_key(&j);)
			if (json_is(&j, "n") ? !json_uint(&j, &number) : json_is(&j, "first") ? !json_bool(&j, &first) : !json_skip(&j))
				break;
		ok = json_end(&j) ? first || keep_twin(s, number, e) : error_set(e, "%s: %s", path, j.why);
	}
	lines_close(&l);
	if (s->n_twin)
		qsort(s->twin, s->n_twin, sizeof *s->twin, by_number);
	return ok && !e->text[0];
}

bool scan_add(struct scan *s, const char *path, struct error *e)
{
	return records_add(&s->r, path, e) && (!s->once || read_twins(s, path, e));
}

/* ---- documents */

/* Behind the checksum stands the number. */
static uint64_t number_of(const struct scan *s)
{
	static const char key[] = "\"n\":";
	const char *at = s->line + 21;
	return frame_is(s->line, s->n) && s->n > 30 && memcmp(at, key, 4) == 0 ? strtoull(at + 4, NULL, 10) : s->count;
}

bool scan_next(struct scan *s, struct error *e)
{
	struct error why = {0};
	while (records_next(&s->r, &s->line, &s->n, &why)) {
		s->number = number_of(s);
		s->count++;
		if (frame_is(s->line, s->n) && !frame_check(s->line, s->n))
			error_set(&why, "the line is damaged: its checksum is wrong");
		if (why.text[0])
			break;
		if (s->once && s->n_twin && bsearch(&s->number, s->twin, s->n_twin, sizeof *s->twin, by_number))
			continue;
		if (native_read(&s->x, s->line, s->n, &s->wish, &why))
			return true;
		break;
	}
	return why.text[0] ? error_set(e, "%s, record %lu: %s", records_file(&s->r), s->r.line, why.text) : false;
}

const struct doc *scan_doc(struct scan *s, struct error *e)
{
	if (!s->x.text)
		return NULL;
	if (!s->d && !(s->d = doc_new())) {
		error_memory(e);
		return NULL;
	}
	return doc_set(s->d, s->x.id, strlen(s->x.id), s->x.text, s->x.len, e) && native_convert(&s->x, s->d, false, e) ? s->d : NULL;
}

const char *scan_words(const struct doc *d, const struct native_layer *l, uint32_t row, size_t *n)
{
	uint32_t b = d ? doc_from_codepoint(d, l->begin[row]) : UINT32_MAX, e = d ? doc_from_codepoint(d, l->end[row]) : UINT32_MAX;
	*n = 0;
	if (b == UINT32_MAX || e == UINT32_MAX)
		return NULL;
	*n = e - b;
	return d->text + b;
}

const char *scan_meta(const struct scan *s, const char *member)
{
	static char out[512];
	struct json j;
	out[0] = 0;
	if (!s->x.meta)
		return out;
	json_begin(&j, s->x.meta, s->x.n_meta);
	for (json_object(&j); json_key(&j);) {
		struct json_text v;
		bool here = json_is(&j, member);
		enum json_kind kind = json_peek(&j);
		const char *b = j.at;
		if (kind == JSON_STRING ? !json_string(&j, &v) : !json_skip(&j))
			break;
		if (!here)
			continue;
		if (kind != JSON_STRING)
			v = (struct json_text){b, (size_t)(j.at - b)};
		snprintf(out, sizeof out, "%.*s", (int)(v.n < sizeof out ? v.n : sizeof out - 1), v.s);
		break;
	}
	json_free(&j);
	return out;
}

void scan_close(struct scan *s)
{
	records_free(&s->r);
	native_free(&s->x);
	mem_free(s->twin);
	doc_free(s->d);
	*s = (struct scan){.r = {.fd = -1}};
}
