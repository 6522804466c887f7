/*
 * stances.c -- a row a stance, for a sheet: --to stances (CSV).
 *
 * holder: who is for or against, empty for the author. words: what says so.
 * sentence: the one in which they begin. quotation: the whole one that they are
 * part of. begin, end: code points of the article.
 */
#include "network.h"

#include <string.h>

struct sheet {
	qn_writer *w;
	const qn_view *stance, *name, *quote, *sentence; /* NULL: absent */
};

static void separate(const struct sheet *s) { s->w->host->put(s->w, ",", 1); }

static void put_string(const struct sheet *s, const qn_view *v, const char *column, qn_row i)
{
	unsigned k = v && i != QN_NONE && i < v->rows.n ? qn_column(v, column, QN_SYM) : UINT_MAX;
	const char *text = k == UINT_MAX || v->rows.col[k][i] == QN_NONE ? "" : s->w->host->write_string(s->w, v->rows.col[k][i]);
	network_field(s->w, text, strlen(text));
}

static void put_span(const struct sheet *s, const qn_view *v, qn_row i)
{
	separate(s);
	if (v && i != QN_NONE && i < v->rows.n && !s->w->no_text)
		network_field(s->w, s->w->text + v->rows.begin[i], v->rows.end[i] - v->rows.begin[i]);
}

static qn_row reference(const qn_view *v, const char *column, qn_row i)
{
	unsigned k = qn_column(v, column, QN_REF);
	return k == UINT_MAX ? QN_NONE : v->rows.col[k][i];
}

static qn_row sentence_of(const struct sheet *s, uint32_t at)
{
	uint32_t i = s->sentence ? qn_find(&s->sentence->rows, at + 1) : 0;
	return i && s->sentence->rows.end[i - 1] > at ? i - 1 : QN_NONE;
}

static void put_row(const struct sheet *s, qn_row i)
{
	const qn_layer *rows = &s->stance->rows;
	unsigned score = qn_column(s->stance, "score", QN_NUM);
	network_field(s->w, s->w->id, strlen(s->w->id));
	separate(s);
	put_string(s, s->name, "text", reference(s->stance, "holder", i));
	separate(s);
	put_string(s, s->name, "text", reference(s->stance, "target", i));
	separate(s);
	put_string(s, s->stance, "polarity", i);
	s->w->host->print(s->w, ",%.2f", score == UINT_MAX ? 1.0 : (double)qn_num_at(rows, score, i));
	put_span(s, s->stance, i);
	put_span(s, s->sentence, sentence_of(s, rows->begin[i]));
	put_span(s, s->quote, reference(s->stance, "quote", i));
	separate(s);
	put_string(s, s->stance, "rule", i);
	s->w->host->print(s->w, ",%u,%u\n", (unsigned)s->w->host->codepoint(s->w, rows->begin[i]), (unsigned)s->w->host->codepoint(s->w, rows->end[i]));
}

static qn_status write(qn_writer *w)
{
	struct sheet s = {w, qn_view_named(w, "stance"), qn_view_named(w, "name"), qn_view_named(w, "quote"), qn_view_named(w, "sentence")};
	for (qn_row i = 0; s.stance && i < s.stance->rows.n; i++)
		put_row(&s, i);
	return QN_OK;
}

const qn_format network_stances = {
	.name = "stances", .version = "1.0", .about = "a row a stance, for a sheet (CSV)", .suffix = ".csv", .carries = "stance name quote sentence",
	.write = write, .head = "document,holder,target,polarity,score,words,sentence,quotation,rule,begin,end\n", .frame = "sentence quote"};
