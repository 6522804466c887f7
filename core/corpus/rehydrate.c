/*
 * rehydrate.c -- corpus rehydrate: annotations back on a copy of the texts.
 *
 * A copy with the same SHA-256 gets them as they were. Another copy is aligned
 * with the anchors (anchor.h): a row moves with its words, and the report says
 * what moved, what is only presumed, and what was lost. Nothing is guessed in
 * silence.
 */
#include "anchor.h"
#include "corpus.h"
#include "derive.h"
#include "lost.h"
#include "json_lex.h"
#include "json_write.h"
#include "output.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

struct rehydrate {
	struct derive d;
	struct native x;
	struct doc *doc;
	struct words copy;
	const char *texts, *report_name;
	bool strict;
	struct buffer record, text, report;
	FILE *report_file;
	uint64_t n_same, n_moved, n_missing, n_other; /* documents */
	uint64_t row[4];                              /* rows by enum moved, of documents that moved */
};

/* ---- the reader's copy */

/* An identifier as a path below a folder: no empty part, none that begins with a dot. */
static bool is_inside(const char *id)
{
	for (const char *at = id;; at++) {
		if (*at == '.' || *at == '/' || !*at)
			return false;
		at += strcspn(at, "/");
		if (!*at)
			return true;
	}
}

static bool try_file(struct rehydrate *h, const char *name, const char *suffix)
{
	char path[PATH_MAX];
	struct error none = {0};
	buffer_clear(&h->text);
	return snprintf(path, sizeof path, "%s/%s%s", h->texts, name, suffix) < (int)sizeof path && access(path, R_OK) == 0 &&
	       file_read(path, &h->text, &none) && !h->text.failed;
}

static bool try_path(struct rehydrate *h, const char *name)
{
	return is_inside(name) && (try_file(h, name, ".txt") || try_file(h, name, ".TXT") || try_file(h, name, ""));
}

/* Bytes of a path that are no UTF-8 stand in an identifier as %E9. NULL: there is none. */
static char *as_bytes(const char *id)
{
	char *copy = mem_copy(id, strlen(id)), *out = copy;
	bool any = false;
	unsigned byte;
	for (const char *at = id; copy && *at;)
		if (at[0] == '%' && isxdigit((unsigned char)at[1]) && isxdigit((unsigned char)at[2]) && sscanf(at + 1, "%2x", &byte) == 1 && byte >= 0x80) {
			*out++ = (char)byte;
			any = true;
			at += 3;
		} else
			*out++ = *at++;
	if (any) {
		*out = 0;
		return copy;
	}
	mem_free(copy);
	return NULL;
}

/* ID.txt as a path below the folder, or under the safe name that annotate -o gives it. */
static bool find_text(struct rehydrate *h)
{
	bool found = try_path(h, h->x.id);
	char *bytes = found ? NULL : as_bytes(h->x.id), *safe = found ? NULL : file_safe(h->x.id);
	found = found || (bytes && try_path(h, bytes)) || (safe && try_file(h, safe, ".txt"));
	mem_free(bytes);
	mem_free(safe);
	return found;
}

/* ---- rows */

static const char *const fate_name[] = {"lost", "changed", "presumed", "same"};

static void report_row(struct rehydrate *h, const struct native_layer *l, uint32_t row, enum moved how, const char *why, uint32_t b, uint32_t e)
{
	buffer_text(&h->report, "{\"id\":");
	json_put_text(&h->report, h->x.id);
	buffer_print(&h->report, ",\"layer\":\"%s\",\"row\":%u,\"was\":[%u,%u],\"fate\":\"%s\"", l->name, row, l->begin[row], l->end[row],
	             fate_name[how]);
	if (how != ROW_LOST)
		buffer_print(&h->report, ",\"is\":[%u,%u]", b, e);
	if (why)
		buffer_print(&h->report, ",\"why\":\"%s\"", why);
	buffer_text(&h->report, "}\n");
}

static bool place_rows(struct rehydrate *h, const struct anchors *a, const struct alignment *x, struct moves *m, struct error *e)
{
	for (unsigned i = 0; i < h->x.n_layer; i++) {
		struct native_layer *l = &h->x.layer[i];
		if (!(m[i].to = arena_alloc(&h->x.arena, (l->n + 1) * sizeof *m[i].to)))
			return error_memory(e);
		for (uint32_t r = 0; r < l->n; r++) {
			uint32_t b = l->begin[r], end = l->end[r];
			enum moved how = move_row(a, &h->copy, x, &b, &end);
			if (h->strict && how != ROW_SAME)
				how = ROW_LOST;
			h->row[how]++;
			if (how != ROW_SAME)
				report_row(h, l, r, how, how == ROW_LOST && h->strict ? "--strict" : NULL, b, end);
			m[i].to[r] = how == ROW_LOST ? QN_NONE : 0;
			if (how != ROW_LOST) {
				l->begin[r] = b;
				l->end[r] = end;
			}
		}
	}
	return true;
}

/* A row that went because of another, or does without it. */
static void report_other(void *arg, const struct native_layer *l, uint32_t row, bool lost)
{
	struct rehydrate *h = arg;
	h->row[ROW_LOST] += lost;
	report_row(h, l, row, lost ? ROW_LOST : ROW_CHANGED, "what it refers to is lost", lost ? 0 : l->begin[row], lost ? 0 : l->end[row]);
}

/* ---- documents */

static bool raw_member(const char *line, size_t n, const char *name, struct json_text *out)
{
	struct json j;
	json_begin(&j, line, n);
	*out = (struct json_text){NULL, 0};
	for (json_object(&j); json_key(&j);) {
		bool here = json_is(&j, name);
		json_peek(&j);
		const char *b = j.at;
		if (!json_skip(&j))
			break;
		if (here)
			*out = (struct json_text){b, (size_t)(j.at - b)};
	}
	json_free(&j);
	return out->s != NULL;
}

static bool put_record(struct rehydrate *h, const struct json_text *layers, const char *was, struct error *e)
{
	struct buffer *out = &h->record;
	buffer_clear(out);
	buffer_char(out, '{');
	if (!members_without(h->d.line, h->d.n, was ? "text,layers,anchors,sha256" : "text,layers,anchors", out, e))
		return false;
	if (was)
		buffer_print(out, ",\"sha256\":\"%s\",\"annotated_on\":\"%s\"", doc_sha256(h->doc), was);
	buffer_text(out, ",\"text\":");
	json_put_string(out, h->doc->text, h->doc->len);
	buffer_text(out, ",\"layers\":");
	if (layers)
		buffer_put(out, layers->s, layers->n);
	else
		native_put_layers(&h->x, out);
	buffer_char(out, '}');
	memcpy(h->d.x.text, doc_sha256(h->doc), sizeof h->d.x.text);
	return derive_put(&h->d, out, h->x.meta, h->x.n_meta, e);
}

static bool move_document(struct rehydrate *h, const struct json_text *anchors, struct error *e)
{
	struct anchors a;
	struct alignment x = {0};
	struct moves *m = arena_alloc(&h->x.arena, (h->x.n_layer + 1) * sizeof *m);
	const char *was = arena_copy(&h->x.arena, h->x.sha256, strlen(h->x.sha256));
	bool ok = ((m && was) || error_memory(e)) && anchors_read(&a, anchors->s, anchors->n, e);
	if (!ok)
		return false;
	ok = (words_read(&h->copy, h->doc) && align(&a, &h->copy, h->x.sha256, &x)) || error_memory(e);
	if (ok && (ok = place_rows(h, &a, &x, m, e))) {
		ok = lost_with_others(&h->x, m, report_other, h, e);
		if (ok)
			lost_close_up(&h->x, m);
		ok = ok && put_record(h, NULL, was, e);
	}
	h->n_moved++;
	alignment_free(&x);
	anchors_free(&a);
	return ok;
}

static bool report_document(struct rehydrate *h, const char *why)
{
	buffer_text(&h->report, "{\"id\":");
	json_put_text(&h->report, h->x.id);
	buffer_print(&h->report, ",\"document\":\"%s\"}\n", why);
	return true;
}

static bool document(struct rehydrate *h, struct error *e)
{
	struct native_wish wish = {NULL, true};
	struct json_text layers, anchors;
	if (!h->d.x.ok)
		return derive_put(&h->d, NULL, NULL, 0, e);
	if (!native_read(&h->x, h->d.line, h->d.n, &wish, e))
		return false;
	if (!find_text(h)) {
		h->n_missing++;
		return report_document(h, "no text is there for it") && derive_put(&h->d, NULL, NULL, 0, e);
	}
	if (!doc_set(h->doc, h->x.id, strlen(h->x.id), h->text.at ? h->text.at : "", h->text.n, e))
		return false;
	if (strcmp(doc_sha256(h->doc), h->x.sha256) == 0) {
		h->n_same++;
		return raw_member(h->d.line, h->d.n, "layers", &layers) ? put_record(h, &layers, NULL, e) : error_set(e, "it has no layers");
	}
	if (!raw_member(h->d.line, h->d.n, "anchors", &anchors)) {
		h->n_other++;
		return report_document(h, "the text differs, and there are no anchors") && derive_put(&h->d, NULL, NULL, 0, e);
	}
	return report_document(h, "the text differs: annotations were moved") && move_document(h, &anchors, e);
}

static bool put_report(struct rehydrate *h, struct error *e)
{
	if (h->report_file && fwrite(h->report.at ? h->report.at : "", 1, h->report.n, h->report_file) != h->report.n)
		return error_output(e, h->report_name);
	buffer_clear(&h->report);
	return true;
}

static bool all(struct rehydrate *h, struct error *e)
{
	while (derive_next(&h->d, e))
		if (!document(h, e) || !put_report(h, e))
			return error_set(e, "document %s", h->d.x.id);
	return !e->text[0] && derive_finish(&h->d, e);
}

static void sum_up(const struct rehydrate *h)
{
	say("%llu texts are the same (SHA-256), %llu differ and were aligned, %llu were not found, %llu differ and have no anchors",
	    (unsigned long long)h->n_same, (unsigned long long)h->n_moved, (unsigned long long)h->n_missing, (unsigned long long)h->n_other);
	if (h->n_moved)
		say("rows of those aligned: %llu sure, %llu presumed by their place, %llu with a change inside, %llu lost%s",
		    (unsigned long long)h->row[ROW_SAME], (unsigned long long)h->row[ROW_PRESUMED], (unsigned long long)h->row[ROW_CHANGED],
		    (unsigned long long)h->row[ROW_LOST], h->report_name ? "" : "; --report FILE names each");
}

int corpus_rehydrate(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"output", 'o', "OUT", "the folder that becomes the corpus with texts"},
		{"texts", 't', "DIR", "where the texts are: IDENTIFIER.txt, also in folders"},
		{"report", 0, "FILE", "JSON lines of what moved, what is presumed and what was lost"},
		{"strict", 0, NULL, "keep only rows that are sure"}, {0}};
	struct cli c = {.usage = "corpus rehydrate --texts DIR -o OUT CORPUS", .row = row, .argc = argc, .argv = argv,
	                .about = "Puts the annotations of a stripped corpus on the reader's own copy of the texts. Where a copy differs\n"
	                         "(white space, quotation marks, a corrected word), they move with their words, and the report says what\n"
	                         "became of each. The exit code is 1 if a text was missing or a row was lost."};
	struct rehydrate h = {0};
	struct error e = {0};
	const char *in = NULL, *out = NULL;
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		switch (at) {
		case 0: out = c.arg; break;
		case 1: h.texts = c.arg; break;
		case 2: h.report_name = c.arg; break;
		case 3: h.strict = true; break;
		default: in = c.arg;
		}
	if (c.stop)
		return c.code;
	if (!in || !out || !h.texts)
		return usage_error(&c, in ? out ? "--texts DIR is missing" : "-o OUT is missing" : "no CORPUS is given");
	if (h.report_name && !(h.report_file = fopen(h.report_name, "w"))) {
		say("%s: cannot be written", h.report_name);
		return EXIT_USAGE;
	}
	h.doc = doc_new();
	bool ok = (h.doc || error_memory(&e)) && derive_open(&h.d, in, out, "rehydrate", &e) && all(&h, &e);
	if (h.report_file && fclose(h.report_file) != 0)
		ok = error_output(&e, h.report_name);
	int code = !ok ? failure(&e) : h.n_missing || h.n_other || h.row[ROW_LOST] ? EXIT_SOME : EXIT_GOOD;
	if (ok)
		sum_up(&h);
	derive_close(&h.d);
	native_free(&h.x);
	words_free(&h.copy);
	doc_free(h.doc);
	buffer_free(&h.record);
	buffer_free(&h.text);
	buffer_free(&h.report);
	return code;
}
