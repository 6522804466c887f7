/*
 * write.c -- layers to lines.
 *
 * Where the document came from CoNLL-U, its comments, ranges and what else has no
 * layer are written as they stood. Tags and trees are those of `syntax`, or of
 * `gold/syntax` if there is no other; what belonged to the tags of another is left
 * out then. Without such lines a sentence gets its own: an identifier, its text,
 * and a range for each word that was cut in two.
 */
#include "conllu.h"

#include <string.h>

struct out {
	qn_writer *w;
	const qn_view *token, *sentence, *paragraph, *syntax, *word, *line;
	bool gold;             /* syntax is the file's own */
	unsigned upos, lemma, head, rel;
	uint32_t par, at_line; /* cursors */
};

static bool column(const qn_view *v, const char *name, qn_type type, unsigned *at)
{
	return (*at = qn_column(v, name, type)) != UINT_MAX;
}

static void put(struct out *o, const char *s, size_t n) { o->w->host->put(o->w, s, n); }
static void text(struct out *o, const char *s) { put(o, s, strlen(s)); }
#define print(o, ...) ((o)->w->host->print((o)->w, __VA_ARGS__))

static const char *string(const struct out *o, const qn_view *v, unsigned col, uint32_t i)
{
	uint32_t s = v->rows.col[col][i];
	return s == QN_NONE ? "_" : o->w->host->write_string(o->w, s);
}

/* What stands within a line: without what would end it or its field. */
static void within(struct out *o, const char *s)
{
	for (; *s; s++)
		put(o, *s == '\t' || *s == '\n' || *s == '\r' ? " " : s, 1);
}

static void field(struct out *o, const char *s)
{
	text(o, "\t");
	within(o, *s ? s : "_");
}

/* A byte of the text. No line can have a NUL: U+FFFD stands for it. */
static void byte(struct out *o, char c)
{
	if (c)
		put(o, &c, 1);
	else
		text(o, "\xef\xbf\xbd");
}

static void spaced(struct out *o, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++) {
		char c = o->w->text[i];
		if (c != '\n' && c != '\r' && c != '\t')
			byte(o, c);
		else if (i == b || !strchr("\n\r\t", o->w->text[i - 1]))
			put(o, " ", 1);
	}
}

/* White space from b to e, as MISC says it. */
static void spaces(struct out *o, const char *key, uint32_t b, uint32_t e)
{
	text(o, key);
	for (uint32_t k = b; k < e; k++)
		switch (o->w->text[k]) {
		case ' ': text(o, "\\s"); break;
		case '\n': text(o, "\\n"); break;
		case '\r': text(o, "\\r"); break;
		case '\t': text(o, "\\t"); break;
		case '|': text(o, "\\p"); break;
		case '\\': text(o, "\\\\"); break;
		default: byte(o, o->w->text[k]);
		}
}

/* What stands behind word `last` and before the next; and before word i, where that is the first and does not begin the text. */
static void gap(struct out *o, uint32_t i, uint32_t last)
{
	bool first = i == 0 && o->token->rows.begin[0] > 0;
	uint32_t b = o->token->rows.end[last], e = last + 1 < o->token->rows.n ? o->token->rows.begin[last + 1] : o->w->len;
	bool none = e <= b && b < o->w->len, one = e <= b || (e == b + 1 && e < o->w->len && o->w->text[b] == ' ');
	if (first)
		spaces(o, "SpacesBefore=", 0, o->token->rows.begin[0]);
	if (first && (none || !one))
		text(o, "|");
	if (none)
		text(o, "SpaceAfter=No");
	else if (!one)
		spaces(o, "SpacesAfter=", b, e);
	else if (!first)
		text(o, "_");
}

/* ---- ranges of our own */

static bool one_of(const char *s, size_t n, const char *list)
{
	size_t k;
	for (; *list; list += k + (list[k] != 0)) {
		k = strcspn(list, " ");
		if (k == n && strncasecmp(s, list, n) == 0)
			return true;
	}
	return false;
}

/* Whether word i is the second part of a contraction whose first is the word before. */
static bool hangs_on(const struct out *o, uint32_t i, uint32_t first)
{
	static const char parts[] = "n't n\xe2\x80\x99t 's \xe2\x80\x99s 'm \xe2\x80\x99m 're \xe2\x80\x99re 've \xe2\x80\x99ve 'll \xe2\x80\x99ll 'd \xe2\x80\x99" "d";
	const qn_layer *t = &o->token->rows;
	if (i <= first || t->begin[i] != t->end[i - 1])
		return false;
	const char *s = o->w->text + t->begin[i], *before = o->w->text + t->begin[i - 1];
	size_t n = t->end[i] - t->begin[i], m = t->end[i - 1] - t->begin[i - 1];
	if (one_of(before, m, "can"))
		return one_of(s, n, "not n't");
	return one_of(s, n, parts) || (one_of(before, m, "gon wan got") && one_of(s, n, "na ta"));
}

static void own_range(struct out *o, uint32_t i, uint32_t first, uint32_t end)
{
	uint32_t last = i;
	while (last + 1 < end && hangs_on(o, last + 1, first))
		last++;
	if (last == i || hangs_on(o, i, first))
		return;
	print(o, "%u-%u\t", i - first + 1, last - first + 1);
	spaced(o, o->token->rows.begin[i], o->token->rows.end[last]);
	text(o, "\t_\t_\t_\t_\t_\t_\t_\t");
	gap(o, i, last);
	text(o, "\n");
}

/* ---- lines that came with the input */

/* Writes those of the sentence that stand before word number k. */
static void kept_lines(struct out *o, uint32_t begin, uint32_t k)
{
	const qn_layer *l = &o->line->rows;
	for (; o->at_line < l->n && l->begin[o->at_line] <= begin && l->col[0][o->at_line] <= k; o->at_line++) {
		text(o, string(o, o->line, 1, o->at_line));
		text(o, "\n");
	}
}

static void own_comments(struct out *o, uint32_t s, uint32_t b, uint32_t e)
{
	bool par = false;
	if (s == 0) {
		text(o, "# newdoc id = ");
		within(o, o->w->id);
		text(o, "\n");
	}
	while (o->paragraph && o->par < o->paragraph->rows.n && o->paragraph->rows.begin[o->par] <= b) {
		par = true;
		o->par++;
	}
	if (par)
		text(o, "# newpar\n");
	print(o, "# sent_id = ");
	for (const char *c = o->w->id; *c; c++) /* no white space and no slash in an identifier */
		put(o, strchr(" \t\n\r/", *c) ? "_" : c, 1);
	print(o, "-%u\n# text = ", s + 1);
	spaced(o, b, e);
	text(o, "\n");
}

/* ---- a word, a sentence, all */

static void word(struct out *o, uint32_t i, uint32_t first, uint32_t end)
{
	const qn_layer *t = &o->token->rows;
	print(o, "%u\t", i - first + 1);
	spaced(o, t->begin[i], t->end[i]);
	field(o, o->syntax ? string(o, o->syntax, o->lemma, i) : "_");
	field(o, o->syntax ? string(o, o->syntax, o->upos, i) : "_");
	bool own = o->word && (o->gold || !o->syntax);
	field(o, own ? string(o, o->word, 0, i) : "_");
	field(o, own ? string(o, o->word, 1, i) : "_");
	const char *rel = o->syntax ? string(o, o->syntax, o->rel, i) : "_";
	uint32_t head = o->syntax ? o->syntax->rows.col[o->head][i] : QN_NONE;
	if (head != QN_NONE && head >= first && head < end)
		print(o, "\t%u", head - first + 1);
	else
		text(o, strcmp(rel, "_") == 0 ? "\t_" : "\t0");
	field(o, rel);
	field(o, own ? string(o, o->word, 2, i) : "_");
	if (o->word)
		field(o, string(o, o->word, 3, i));
	else {
		text(o, "\t");
		if (i + 1 < end && hangs_on(o, i + 1, first)) /* the range's line has it */
			text(o, "_");
		else if (hangs_on(o, i, first))
			text(o, "_");
		else
			gap(o, i, i);
	}
	text(o, "\n");
}

static void sentence(struct out *o, uint32_t s, uint32_t first, uint32_t end)
{
	const qn_layer *t = &o->token->rows;
	uint32_t b = t->begin[first], e = t->end[end - 1];
	if (o->line)
		kept_lines(o, b, 0);
	else
		own_comments(o, s, b, e);
	for (uint32_t i = first; i < end; i++) {
		if (o->line)
			kept_lines(o, b, i - first);
		else
			own_range(o, i, first, end);
		word(o, i, first, end);
	}
	if (o->line)
		kept_lines(o, b, end - first);
	text(o, "\n");
}

static bool open_views(struct out *o)
{
	const qn_writer *w = o->w;
	o->syntax = qn_view_named(w, "syntax");
	o->gold = !o->syntax;
	o->syntax = o->syntax ? o->syntax : qn_view_named(w, "gold/syntax");
	o->token = qn_view_named(w, "token");
	o->token = o->token ? o->token : o->syntax;
	o->sentence = qn_view_named(w, "sentence");
	o->paragraph = qn_view_named(w, "paragraph");
	o->word = qn_view_named(w, "conllu_word");
	o->line = qn_view_named(w, "conllu_line");
	if (o->word && (o->word->n_col != 4 || !o->token || o->word->rows.n != o->token->rows.n))
		o->word = NULL;
	if (o->line && (o->line->n_col != 2 || !o->word))
		o->line = NULL;
	return o->token && (!o->syntax || (o->syntax->rows.n == o->token->rows.n && column(o->syntax, "upos", QN_SYM, &o->upos) &&
	                                   column(o->syntax, "lemma", QN_SYM, &o->lemma) && column(o->syntax, "head", QN_REF, &o->head) &&
	                                   column(o->syntax, "rel", QN_SYM, &o->rel)));
}

qn_status conllu_write(qn_writer *w)
{
	struct out o = {.w = w};
	uint32_t s = 0, n_sentence = 0;
	if (!open_views(&o))
		return w->host->write_fail(w, "there must be a layer token, and syntax(upos, lemma, head, rel) with a row for each of its rows");
	const qn_layer *t = &o.token->rows;
	for (uint32_t i = 0, e; i < t->n; i = e) {
		while (o.sentence && s < o.sentence->rows.n && o.sentence->rows.end[s] <= t->begin[i])
			s++;
		uint32_t limit = !o.sentence || s == o.sentence->rows.n ? UINT32_MAX
		                 : t->begin[i] < o.sentence->rows.begin[s] ? o.sentence->rows.begin[s] : o.sentence->rows.end[s];
		for (e = i + 1; e < t->n && t->begin[e] < limit; e++)
			;
		sentence(&o, n_sentence++, i, e);
	}
	return QN_OK;
}
