/*
 * strip.c -- corpus strip: a corpus that may be published, without its texts.
 *
 * What stays: offsets, layers, hashes, and anchors (anchor.h), by which rehydrate
 * finds the places again. A layer that would spell the text out goes: syntax has
 * the lemma of every word. Names and lemmas of other layers are facts about the
 * text; --drop takes out what must not be shown either.
 */
#include "anchor.h"
#include "corpus.h"
#include "derive.h"

#include <string.h>

struct strip {
	struct derive d;
	struct native x;
	struct doc *doc;
	struct words w;
	const char *drop;
	bool no_anchors;
	struct buffer record;
	uint64_t n_text;
};

static bool put_record(struct strip *s, struct error *e)
{
	struct buffer *out = &s->record;
	unsigned kept = 0;
	buffer_clear(out);
	buffer_char(out, '{');
	if (!members_without(s->d.line, s->d.n, "text,layers,anchors", out, e))
		return false;
	if (s->x.text && !s->no_anchors) {
		if (!doc_set(s->doc, s->x.id, strlen(s->x.id), s->x.text, s->x.len, e))
			return false;
		if (strcmp(s->x.unit, "codepoint") != 0)
			return error_set(e, "document %s counts in %ss; strip expects code points", s->x.id, s->x.unit);
		if (!words_read(&s->w, s->doc))
			return error_memory(e);
		buffer_text(out, ",\"anchors\":");
		anchors_put(out, &s->w, s->x.sha256);
		s->n_text++;
	}
	for (unsigned i = 0; i < s->x.n_layer; i++) {
		struct native_layer l = s->x.layer[i];
		if (list_has(s->drop, l.name))
			continue;
		s->x.layer[i] = s->x.layer[kept];
		s->x.layer[kept++] = l;
	}
	unsigned all = s->x.n_layer;
	s->x.n_layer = kept;
	for (unsigned i = 0; i < kept; i++)
		for (unsigned k = 0; k < s->x.layer[i].schema->n_col; k++)
			if (s->x.layer[i].schema->col[k].target && list_has(s->drop, s->x.layer[i].schema->col[k].target))
				return error_set(e, "layer %s refers to %s, which is to be dropped: drop both", s->x.layer[i].name,
				                 s->x.layer[i].schema->col[k].target);
	buffer_text(out, ",\"layers\":");
	native_put_layers(&s->x, out);
	buffer_char(out, '}');
	s->x.n_layer = all;
	return derive_put(&s->d, out, s->x.meta, s->x.n_meta, e);
}

static bool strip_all(struct strip *s, struct error *e)
{
	struct native_wish wish = {NULL, true};
	while (derive_next(&s->d, e)) {
		bool ok = s->d.x.ok ? native_read(&s->x, s->d.line, s->d.n, &wish, e) && put_record(s, e) : derive_put(&s->d, NULL, NULL, 0, e);
		if (!ok)
			return error_set(e, "document %s", s->d.x.id);
	}
	return !e->text[0] && derive_finish(&s->d, e);
}

int corpus_strip(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"output", 'o', "OUT", "the folder that becomes the corpus without texts"},
		{"drop", 0, "LIST", "layers to leave out (syntax)"},
		{"no-anchors", 0, NULL, "leave no hashed context: rehydrate then needs the very same texts"}, {0}};
	struct cli c = {.usage = "corpus strip -o OUT CORPUS", .row = row, .argc = argc, .argv = argv,
	                .about = "Leaves the texts of a corpus out, so that it can be given away: offsets, layers and hashes stay.\n"
	                         "corpus rehydrate puts the annotations back on a copy that the reader has."};
	struct strip s = {.drop = "syntax"};
	struct error e = {0};
	const char *in = NULL, *out = NULL;
	int code = 0;
	for (int at; !code && (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND && in)
			code = usage_error(&c, "one CORPUS is expected; found a second: %s", c.arg);
		else if (at == CLI_OPERAND)
			in = c.arg;
		else if (at == 0)
			out = c.arg;
		else if (at == 1)
			s.drop = c.arg;
		else
			s.no_anchors = true;
	if (c.stop || code)
		return c.stop ? c.code : code;
	if (!in || !out)
		return usage_error(&c, in ? "-o OUT is missing" : "no CORPUS is given");
	s.doc = doc_new();
	bool ok = (s.doc || error_memory(&e)) && derive_open(&s.d, in, out, "strip", &e) && strip_all(&s, &e);
	code = ok ? EXIT_GOOD : failure(&e);
	derive_close(&s.d);
	native_free(&s.x);
	words_free(&s.w);
	doc_free(s.doc);
	buffer_free(&s.record);
	return code;
}
