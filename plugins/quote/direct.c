/*
 * direct.c -- quotations out of pairs of marks.
 *
 * What stands in marks is speech if a clause beside it reports it, if it goes on
 * where a quotation stopped, or if it is a whole sentence of its own. Words in
 * marks inside of a sentence that nobody is said to say are no quotation.
 */
#include "quote.h"

#include <string.h>

struct quotation *quote_add(struct article *a, struct quotations *q)
{
	if (q->n == q->room) {
		uint32_t room = q->room ? 2 * q->room : 64;
		struct quotation *more = a->alloc(a->arg, room * sizeof *more);
		if (!more)
			return NULL;
		if (q->n)
			memcpy(more, q->at, q->n * sizeof *more);
		q->at = more;
		q->room = room;
	}
	q->at[q->n] = (struct quotation){.name = QN_NONE, .conf = 1};
	return &q->at[q->n++];
}

static char last_sign(const struct article *a, const struct mark *m)
{
	uint32_t e = m->end;
	while (e > m->begin && (a->text[e - 1] == ' ' || a->text[e - 1] == '\'' || a->text[e - 1] == '"'))
		e--;
	if (e > m->begin + 2 && (memcmp(a->text + e - 3, "\xe2\x80\xa6", 3) == 0 || memcmp(a->text + e - 3, "\xe2\x80\x94", 3) == 0))
		return '.';
	return e > m->begin ? a->text[e - 1] : 0;
}

struct beside { /* a pair of marks and what stands beside it */
	uint32_t open, close;      /* tokens: of the mark; behind the closing mark */
	uint32_t start, limit;     /* tokens: of its sentence or paragraph, as far as other marks let */
	bool stop, comma;          /* ends in a full stop or the like; in a comma */
	bool whole;                /* begins like a sentence, with nothing before it */
	uint32_t words;
};

static void look_at(const struct article *a, uint32_t k, struct beside *l)
{
	const struct mark *m = &a->marks[k];
	memset(l, 0, sizeof *l);
	l->open = quote_token_at(a, m->open);
	l->close = quote_token_at(a, m->close);
	char c = last_sign(a, m);
	l->stop = c && strchr(".!?", c);
	l->comma = c == ',';
	for (uint32_t i = m->in.b; i < m->in.e && l->words < 9; i++)
		l->words += quote_letter(a, i);
	l->start = l->open;
	while (l->start > 0 && l->start + 64 > l->open && a->paragraph[l->start - 1] == m->paragraph && a->mark[l->start - 1] == QN_NONE &&
	       (l->start == l->open || a->sentence[l->start - 1] == a->sentence[l->open - 1]) && !(l->start < l->open && quote_is_mark(a, l->start - 1)))
		l->start--;
	uint32_t paragraph = m->in.e ? a->paragraph[m->in.e - 1] : m->paragraph;
	l->limit = l->close;
	while (l->limit < a->n && l->limit < l->close + 64 && a->paragraph[l->limit] == paragraph && a->mark[l->limit] == QN_NONE) {
		l->limit++;
		if (l->limit < a->n && a->sentence[l->limit] != a->sentence[l->limit - 1] && l->limit > l->close + 0 && !quote_is_mark(a, l->limit - 1))
			break;
	}
	if (l->limit > l->close && l->limit < a->n && a->mark[l->limit] != QN_NONE && quote_is_mark(a, l->limit - 1))
		l->limit--; /* the next opening mark */
	l->whole = l->start == l->open && (quote_capital(a, m->in.b) || !quote_letter(a, m->in.b) || a->text[a->begin[m->in.b]] <= '9');
}

static void set_clause(struct quotation *q, const struct clause *c)
{
	q->cue = c->cue;
	q->source = c->source;
	q->rule = c->rule;
}

static bool add_part(struct quotation *q, const struct mark *m)
{
	if (q->n_part == PARTS)
		return false;
	q->part[q->n_part].b = m->begin;
	q->part[q->n_part++].e = m->end;
	return true;
}

/* A colon or comma at the end of the paragraph before: "In a statement, the ministry said:". */
static bool clause_of_paragraph_before(const struct article *a, const struct beside *l, struct clause *c)
{
	if (l->open == 0 || l->start != l->open || a->paragraph[l->open - 1] + 1 != a->paragraph[l->open] || !quote_in(a, l->open - 1, "|:|,|"))
		return false;
	uint32_t s = l->open - 1;
	while (s > 0 && s + 64 > l->open && a->sentence[s - 1] == a->sentence[l->open - 1])
		s--;
	return quote_clause_before(a, l->open, s, c);
}

/* Only reporting words between two pieces: they are parts of one quotation. */
static bool goes_on(const struct article *a, const struct quotation *q, uint32_t last_close, const struct beside *l)
{
	if (q->cue.b == q->cue.e || q->cue.b < last_close || l->open < last_close || a->paragraph[l->open] != a->paragraph[last_close])
		return false;
	uint32_t sentences = a->sentence[l->open - 1] - a->sentence[q->cue.b];
	return sentences == 0 && q->cue.e <= l->open;
}

bool quote_direct(struct article *a, struct quotations *out)
{
	struct quotation *last = NULL;
	uint32_t last_close = 0, last_paragraph = QN_NONE;
	for (uint32_t k = 0; k < a->n_mark; k++) {
		const struct mark *m = &a->marks[k];
		struct beside l;
		struct clause behind, before;
		if (m->outer != QN_NONE || m->in.b >= m->in.e)
			continue;
		look_at(a, k, &l);
		if (!l.words)
			continue;
		bool has_behind = (l.comma || l.stop || quote_is(a, l.close, ",")) && quote_clause_behind(a, l.close, l.limit, &behind);
		/* "... bed.' Lee stated that": the next sentence is about something else */
		if (has_behind && l.stop && quote_letter(a, l.close) && behind.all.e < l.limit && !quote_in(a, behind.all.e, "|.|,|;|") && last_sign(a, m) == '.')
			has_behind = false;
		bool has_before = l.start < l.open ? quote_clause_before(a, l.open, l.start, &before) : clause_of_paragraph_before(a, &l, &before);
		bool introduced = l.open > 0 && quote_in(a, l.open - 1, "|,|:|") && has_before;
		bool same_paragraph = last && last_paragraph == m->paragraph;
		if (last && same_paragraph && goes_on(a, last, last_close, &l) && !(introduced && strcmp(before.rule, "adding") == 0) && !has_behind) {
			bool whole = l.stop || l.comma;
			if (whole && add_part(last, m)) {
				last_close = l.close;
				continue;
			}
		}
		bool speech = introduced || (has_behind && (l.comma || l.words > 2)) || (l.whole && l.stop && l.words > 1) ||
		              (has_before && l.stop && before.cue.e == l.open);
		if (!speech)
			continue;
		struct quotation *q = quote_add(a, out);
		if (!q)
			return false;
		q->kind = Q_DIRECT;
		add_part(q, m);
		if (introduced) {
			set_clause(q, &before);
			if (q->source.b == q->source.e && last && same_paragraph)
				q->source = last->source;
		} else if (has_behind)
			set_clause(q, &behind);
		else if (has_before && before.cue.e == l.open)
			set_clause(q, &before);
		else
			q->rule = "floating";
		q->conf = q->cue.e > q->cue.b ? 0.95f : 0.7f;
		last = q;
		last_close = l.close;
		last_paragraph = a->paragraph[m->in.e - 1];
	}
	return true;
}
