/*
 * table.c -- a row a quotation, for a sheet: --to quotes (CSV after RFC 4180)
 * and --to quotes-jsonl (an object a line).
 *
 * speaker: the words that name the source. name: whom they mean, empty if the
 * article does not say. words: the quotation; its pieces are joined by " ... ".
 * sentence: the one in which it begins. begin, end: code points of the article.
 */
#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sheet {
	qn_writer *w;
	const qn_view *quote, *part, *cue, *speaker, *name, *sentence; /* NULL: absent */
	uint32_t *part_at; /* [quotes + 1] where the pieces of each begin in part_row */
	uint32_t *part_row;
};

static uint32_t cell(const qn_view *v, const char *name, qn_type type, qn_row i)
{
	unsigned k = qn_column(v, name, type);
	return k == UINT_MAX ? QN_NONE : v->rows.col[k][i];
}

static const char *symbol(const struct sheet *s, const qn_view *v, const char *name, qn_row i)
{
	uint32_t bits = i == QN_NONE ? QN_NONE : cell(v, name, QN_SYM, i);
	return bits == QN_NONE ? "" : s->w->host->write_string(s->w, bits);
}

static bool list_parts(struct sheet *s)
{
	uint32_t n = s->quote->rows.n, n_part = s->part ? s->part->rows.n : 0;
	s->part_at = calloc((size_t)n + 2, sizeof *s->part_at);
	s->part_row = calloc((size_t)n_part + 1, sizeof *s->part_row);
	if (!s->part_at || !s->part_row)
		return false;
	for (uint32_t i = 0; i < n_part; i++)
		s->part_at[s->part->rows.col[0][i] + 2]++;
	for (uint32_t i = 2; i < n + 2; i++)
		s->part_at[i] += s->part_at[i - 1];
	for (uint32_t i = 0; i < n_part; i++)
		s->part_row[s->part_at[s->part->rows.col[0][i] + 1]++] = i;
	return true;
}

static bool open_sheet(struct sheet *s, qn_writer *w)
{
	*s = (struct sheet){.w = w, .quote = qn_view_named(w, "quote"), .part = qn_view_named(w, "quote_part"), .cue = qn_view_named(w, "cue"),
	                    .speaker = qn_view_named(w, "speaker"), .name = qn_view_named(w, "name"), .sentence = qn_view_named(w, "sentence")};
	if (s->part && qn_column(s->part, "of", QN_REF) != 0)
		s->part = NULL;
	return !s->quote || list_parts(s);
}

static void close_sheet(struct sheet *s)
{
	free(s->part_at);
	free(s->part_row);
}

/* ---- cells */

static void put(const struct sheet *s, const char *t, size_t n) { s->w->host->put(s->w, t, n); }
static void put_text(const struct sheet *s, const char *t) { put(s, t, strlen(t)); }

/* Bytes of a cell that stands in quotation marks. */
static void inside(const struct sheet *s, bool json, const char *t, size_t n)
{
	for (size_t i = 0, from = 0; i <= n; i++) {
		char c = i < n ? t[i] : 0;
		if (i < n && c != '"' && !(json ? c == '\\' || (unsigned char)c < ' ' : !c))
			continue;
		put(s, t + from, i - from);
		from = i + 1;
		if (i == n)
			break;
		if (!json)
			put_text(s, c ? "\"\"" : "\xef\xbf\xbd"); /* who reads CSV ends a cell at NUL */
		else if (c == '"' || c == '\\')
			put(s, (const char[]){'\\', c}, 2);
		else
			s->w->host->print(s->w, "\\u%04x", (unsigned)c);
	}
}

static void begin_cell(const struct sheet *s, bool json, const char *name, bool first)
{
	if (json)
		s->w->host->print(s->w, "%s\"%s\":", first ? "" : ",", name);
	else if (!first)
		put_text(s, ",");
}

static void put_cell(const struct sheet *s, bool json, const char *name, bool first, const char *t, size_t n)
{
	begin_cell(s, json, name, first);
	put_text(s, "\"");
	inside(s, json, t, n);
	put_text(s, "\"");
}

static void put_span(const struct sheet *s, bool json, const char *name, const qn_view *v, qn_row i)
{
	bool any = v && i != QN_NONE && !s->w->no_text;
	put_cell(s, json, name, false, any ? s->w->text + v->rows.begin[i] : "", any ? v->rows.end[i] - v->rows.begin[i] : 0);
}

static void put_words(const struct sheet *s, bool json, qn_row i)
{
	const qn_layer *q = &s->quote->rows;
	uint32_t from = s->part_at[i], to = s->part_at[i + 1];
	begin_cell(s, json, "words", false);
	put_text(s, "\"");
	if (!s->w->no_text && from == to)
		inside(s, json, s->w->text + q->begin[i], q->end[i] - q->begin[i]);
	for (uint32_t k = from; !s->w->no_text && k < to; k++) {
		const qn_layer *p = &s->part->rows;
		if (k > from)
			put_text(s, " ... ");
		inside(s, json, s->w->text + p->begin[s->part_row[k]], p->end[s->part_row[k]] - p->begin[s->part_row[k]]);
	}
	put_text(s, "\"");
}

static qn_row sentence_of(const struct sheet *s, uint32_t at)
{
	if (!s->sentence)
		return QN_NONE;
	uint32_t i = qn_find(&s->sentence->rows, at + 1);
	return i && s->sentence->rows.end[i - 1] > at ? i - 1 : QN_NONE;
}

static void put_row(const struct sheet *s, bool json, qn_row i)
{
	const qn_view *q = s->quote;
	qn_row speaker = cell(q, "speaker", QN_REF, i), cue = cell(q, "cue", QN_REF, i), name = cell(q, "name", QN_REF, i);
	const char *text = symbol(s, s->name, "text", name), *kind = symbol(s, q, "kind", i);
	unsigned conf = qn_column(q, "conf", QN_NUM);
	if (json)
		put_text(s, "{");
	put_cell(s, json, "document", true, s->w->id, strlen(s->w->id));
	put_span(s, json, "speaker", s->speaker, speaker);
	put_cell(s, json, "name", false, text, s->w->no_text ? 0 : strlen(text));
	put_cell(s, json, "kind", false, kind, strlen(kind));
	put_words(s, json, i);
	put_span(s, json, "cue", s->cue, cue);
	put_span(s, json, "sentence", s->sentence, sentence_of(s, q->rows.begin[i]));
	begin_cell(s, json, "begin", false);
	s->w->host->print(s->w, "%u", (unsigned)s->w->host->codepoint(s->w, q->rows.begin[i]));
	begin_cell(s, json, "end", false);
	s->w->host->print(s->w, "%u", (unsigned)s->w->host->codepoint(s->w, q->rows.end[i]));
	begin_cell(s, json, "confidence", false);
	s->w->host->print(s->w, "%.2f", conf == UINT_MAX ? 1.0 : (double)qn_num_at(&q->rows, conf, i));
	put_text(s, json ? "}\n" : "\r\n");
}

static qn_status write_rows(qn_writer *w, bool json)
{
	struct sheet s;
	bool ok = open_sheet(&s, w);
	for (uint32_t i = 0; ok && s.quote && i < s.quote->rows.n; i++)
		put_row(&s, json, i);
	close_sheet(&s);
	return ok ? QN_OK : w->host->write_fail(w, "out of memory");
}

static qn_status write_csv(qn_writer *w) { return write_rows(w, false); }
static qn_status write_jsonl(qn_writer *w) { return write_rows(w, true); }

#define CARRIES "quote quote_part cue speaker name sentence"

const qn_format quotes_csv = {
	.name = "quotes",
	.version = "1.0",
	.about = "a row a quotation, for a sheet (CSV)",
	.suffix = ".csv",
	.carries = CARRIES,
	.write = write_csv,
	.head = "document,speaker,name,kind,words,cue,sentence,begin,end,confidence\r\n",
	.frame = "sentence quote_part",
};

const qn_format quotes_jsonl = {
	.name = "quotes-jsonl",
	.version = "1.0",
	.about = "a row a quotation, an object a line",
	.suffix = ".jsonl",
	.carries = CARRIES,
	.write = write_jsonl,
	.frame = "sentence quote_part",
};
