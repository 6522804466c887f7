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
	if (q->n == q->room && !quote_grow(a, &q->at, q->n, &q->room, sizeof *q->at))
		return NULL;
	q->at[q->n] = (struct quotation){.name = QN_NONE, .conf = 1};
	return &q->at[q->n++];
}

static char last_sign(const struct article *a, const struct mark *m)
{
	uint32_t e = m->end;
	for (bool more = true; more;) { /* back over the marks of quotations inside */
		more = false;
		if (e > m->begin && strchr(" '\"", a->text[e - 1]))
			e--, more = true;
		else if (e > m->begin + 2 && memcmp(a->text + e - 3, "\xe2\x80", 2) == 0 && ((unsigned char)a->text[e - 1] & 0xf8) == 0x98)
			e -= 3, more = true;
	}
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

/* A mark that closes, not the apostrophe of "the workers'". */
static bool closes(const struct article *a, uint32_t i) { return i > 0 && quote_is_mark(a, i) && a->mark[i - 1] != QN_NONE; }

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
	       (l->start == l->open || a->sentence[l->start - 1] == a->sentence[l->open - 1]) && !closes(a, l->start - 1))
		l->start--;
	if (l->open > 0 && a->sentence[l->open - 1] != a->sentence[m->in.b] && quote_in(a, l->open - 1, "|.|!|?|"))
		l->start = l->open; /* a sentence of its own */
	if (!l->stop && !l->comma && l->start == l->open && l->words > 2 && quote_is(a, l->close, ".") && quote_capital(a, m->in.b))
		l->stop = true; /* 'A sentence'. */
	uint32_t paragraph = m->in.e ? a->paragraph[m->in.e - 1] : m->paragraph;
	l->limit = l->close;
	while (l->limit < a->n && l->limit < l->close + 64 && a->paragraph[l->limit] == paragraph) {
		if (a->mark[l->limit] != QN_NONE) { /* a nickname in marks is passed over */
			const struct span in = a->marks[a->mark[l->limit]].in;
			if (in.e - in.b > 3 || !quote_capital(a, in.b) || !quote_letter(a, l->limit > 1 ? l->limit - 2 : 0))
				break;
			l->limit = in.e - 1;
		}
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

/* A piece that goes on where the last one stopped, with its reporting words or a sentence of other words between. */
static bool goes_on(const struct article *a, uint32_t last_close, const struct beside *l)
{
	enum { GAP = 40 };
	if (l->open < last_close || l->open > last_close + GAP || a->paragraph[l->open] != a->paragraph[last_close])
		return false;
	return l->open > last_close && !quote_letter(a, l->open - 1) && !quote_in(a, l->open - 1, "|'s|\xe2\x80\x99s|"); /* marks that touch are two turns */
}

/* "'...,' he said, but '...'": the conjunction behind the reporting clause that leads to more of the content; 0: none. */
static uint32_t led_on(const struct article *a, const struct quotation *last, uint32_t last_close, const struct beside *l)
{
	uint32_t i = last->cue.e > last->source.e ? last->cue.e : last->source.e;
	if (last->cue.b < last_close || i + 5 < l->open || i >= l->open || a->sentence[i] != a->sentence[l->open - 1])
		return 0;
	i += quote_is(a, i, ",");
	if (!quote_in(a, i, "|and|but|or|because|so|that|"))
		return 0;
	for (uint32_t k = i + 1; k < l->open; k++)
		if (!quote_letter(a, k) || quote_capital(a, k) || quote_has(a, k, W_CUE | W_ATTITUDE | W_PRONOUN))
			return 0;
	return i;
}

/* "Northern Line": every word of weight has a capital. */
static bool titled(const struct article *a, const struct mark *m)
{
	uint32_t words = 0;
	for (uint32_t i = m->in.b; i < m->in.e; i++) {
		if (!quote_letter(a, i) || quote_in(a, i, "|n't|n\xe2\x80\x99t|"))
			continue;
		bool small = quote_has(a, i, W_PREP | W_DET | W_LINK) || quote_in(a, i, "|to|as|vs|v|'s|\xe2\x80\x99s|");
		if (++words > 8 || (!quote_capital(a, i) && (a->end[i] - a->begin[i] > 4 || i == m->in.b || quote_has(a, i, W_PRONOUN | W_AUX) || (!small && m->in.e - m->in.b > 3))))
			return false;
	}
	return true;
}

/* Words between a reporting verb and the marks that are content themselves: "said that under the law, ..." */
static bool content_between(const struct article *a, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++)
		if (quote_in(a, i, "|that|if|because|when|including|like|as|is|are|was|were|will|would|has|have|had|can|could|should|thinking|") ||
		    (i > b && quote_has(a, i, W_PRONOUN) && !quote_in(a, i, "|it|")))
			return true;
	return false;
}

/* "Li said her girls, six and nine, 'just screamed'": the subject of what is in the marks stands between the verb and them. */
static bool subject_between(const struct article *a, const struct clause *c, uint32_t e, const struct mark *m)
{
	uint32_t b = c->cue.e;
	if (c->source.b == c->source.e || c->source.e > c->cue.b || b + 2 > e || quote_capital(a, m->in.b) || !quote_in(a, b - 1, "|said|says|") || !quote_has(a, b, W_DET | W_HIS) || !quote_is(a, e - 1, ","))
		return false;
	for (uint32_t i = b; i < e && i < b + 3; i++)
		if (quote_has(a, i, W_TIME))
			return false; /* "said this week, 'we ...'" */
	return true;
}

/* "... the law." -- Ana Diaz: a dash and a name behind a quotation, up to the line's end. */
static bool signature(const struct article *a, const struct beside *l, struct clause *c)
{
	uint32_t i = l->close, e = i + 1;
	if (!quote_in(a, i, "|--|-|\xe2\x80\x93|\xe2\x80\x94|\xe2\x80\x95|~|") || !quote_capital(a, i + 1))
		return false;
	while (e < a->n && e < i + 12 && a->paragraph[e] == a->paragraph[i] && a->mark[e] == QN_NONE && !quote_is_mark(a, e) &&
	       !memchr(a->text + a->end[e - 1], '\n', a->begin[e] - a->end[e - 1]))
		e++;
	if (e < a->n && a->paragraph[e] == a->paragraph[i] && !memchr(a->text + a->end[e - 1], '\n', a->begin[e] - a->end[e - 1]))
		return false;
	if (quote_is(a, e - 1, "."))
		e--;
	for (uint32_t k = i + 1; k < e; k++)
		if (quote_has(a, k, W_AUX | W_CUE))
			return false;
	*c = (struct clause){.cue = {i, i + 1}, .source = {i + 1, e}, .all = {i, e}, .rule = "signature"};
	return e > i + 1;
}

/* Whether a subject is somebody who may speak. */
static bool somebody(const struct article *a, uint32_t s)
{
	for (uint32_t i = a->look[s].left; i <= a->look[s].right && i < a->look[s].left + 12 && !quote_has(a, i, W_PREP); i++)
		if ((a->look[i].entity == 1 || a->look[i].entity == 2) && !quote_in(a, i + 1, "|'s|\xe2\x80\x99s|"))
			return true;
	return quote_has(a, s, W_PERSON | W_HE | W_SHE);
}

/* "The coach was blunt: 'We were slow.'": a whole sentence in marks behind a colon, whatever the words before it. */
static bool colon(const struct article *a, const struct beside *l, struct clause *c)
{
	uint32_t i = l->open - 1;
	if (l->open < 2 || l->start + 2 > l->open || !l->stop || l->words < 3 || !quote_is(a, i, ":") || !quote_capital(a, l->open + 1))
		return false;
	*c = (struct clause){.cue = {i, i + 1}, .source = {i, i}, .all = {i, i + 1}, .rule = "before"};
	for (uint32_t k = l->start; a->look && a->syntax.n == a->n && k < i; k++) {
		bool touches = k + 1 == i && a->look[k].upos == UPOS_VERB; /* "Li sobbed: '...'" */
		uint32_t s = a->look[k].head == QN_NONE || touches ? a->look[k].subject : QN_NONE;
		if (s == QN_NONE || s < l->start || a->look[s].right >= i || !somebody(a, s))
			continue;
		c->source = (struct span){a->look[s].left, a->look[s].right + 1};
		while (c->source.e > c->source.b + 1 && quote_is(a, c->source.e - 1, ","))
			c->source.e--;
		if (touches)
			c->cue = (struct span){k, k + 1};
	}
	return true;
}

/* "Li's response? 'No.'": a sentence of a noun and its owner before the marks. */
static bool questioned(const struct article *a, const struct beside *l, struct clause *c)
{
	enum { FAR = 6 };
	uint32_t e = l->open, s = e ? e - 1 : 0;
	if (e < 3 || !quote_is(a, e - 1, "?") || a->mark[e - 1] != QN_NONE || a->paragraph[e - 1] != a->paragraph[e])
		return false;
	while (s > 0 && e - s < FAR && a->sentence[s - 1] == a->sentence[e - 1])
		s--;
	return quote_worded_before(a, e - 1, s, c);
}

/* "The harbour, Li said, 'is ours'": the tokens [b, e) before the clause are the subject of what is in the marks. */
static bool subject_in_front(const struct article *a, uint32_t b, uint32_t e, const struct mark *m)
{
	if (b + 2 > e || !quote_is(a, e - 1, ",") || quote_has(a, b, W_ING) || quote_capital(a, m->in.b) || quote_led_by_that(a, m->in.b) || !a->look || a->syntax.n != a->n)
		return false;
	for (uint32_t i = b; i + 1 < e; i++)
		if ((a->look[i].rel == REL_NSUBJ || a->look[i].rel == REL_NSUBJ_PASS) && a->look[i].left == b && a->look[i].head >= m->in.b && a->look[i].head < m->in.e)
			return true;
	return quote_has(a, m->in.b, W_AUX) && (quote_has(a, b, W_DET | W_HIS | W_PRONOUN) || quote_capital(a, b)) && !quote_has(a, b, W_PREP | W_SUBORDINATE | W_TIME | W_ADVERB | W_LINK);
}

/* What the words beside one pair of marks make of it. */
struct verdict {
	bool speech, sure;  /* sure: a clause beside it says so plainly */
	bool own;           /* it has reporting words that no piece before it has */
	struct clause clause; /* empty: none */
	uint32_t from;      /* token: the content begins before the marks */
};

/* Where the clause before token e begins: behind the last ", and" or semicolon. */
static uint32_t clause_start(const struct article *a, uint32_t start, uint32_t e)
{
	for (uint32_t i = e - 1; i > start; i--)
		if (quote_is(a, i - 1, ";") || (i > start + 1 && quote_is(a, i - 2, ",") && quote_in(a, i - 1, "|and|but|")))
			return i;
	return start;
}

static struct verdict judge(const struct article *a, uint32_t k, const struct beside *l, uint32_t last_cue)
{
	const struct mark *m = &a->marks[k];
	struct verdict v = {.from = m->in.b};
	struct clause behind, before;
	bool middle = l->open > l->start && (quote_letter(a, l->open - 1) || quote_in(a, l->open - 1, "|'s|\xe2\x80\x99s|'|"));
	bool has_behind = (l->comma || l->stop || quote_is(a, l->close, ",")) && quote_clause_behind(a, l->close, l->limit, &behind);
	/* "... bed.' Lee stated that": the next sentence is about something else */
	if (has_behind && l->stop && quote_letter(a, l->close) && behind.all.e < l->limit && !quote_in(a, behind.all.e, "|.|,|;|") && last_sign(a, m) == '.')
		has_behind = false;
	/* "... trust.' Asked whether ..., he smiled.": so is this one */
	if (has_behind && last_sign(a, m) == '.' && behind.source.e <= behind.cue.b &&
	    (quote_has(a, behind.cue.b, W_ASPECT) || quote_in(a, behind.source.b, "|asked|pressed|questioned|")))
		has_behind = false;
	bool has_before = l->start < l->open ? quote_clause_before(a, l->open, l->start, &before) : clause_of_paragraph_before(a, l, &before);
	bool introduced = l->open > 0 && quote_in(a, l->open - 1, "|,|:|") && has_before;
	/* "pointed out that '...,'": a clause in marks is all that the verb reports */
	uint32_t lead = l->open > 0 && quote_is(a, l->open - 1, "that") ? l->open - 1 : l->open; /* where the words before the marks end */
	if (has_before && !introduced && l->words > 4 && (l->comma || l->stop) &&
	    (lead < l->open ? !content_between(a, before.cue.e, lead) : before.cue.e == lead))
		introduced = true;
	bool inner = (middle || introduced) && has_before && before.all.b >= l->start &&
	             (content_between(a, before.cue.e, lead) || subject_between(a, &before, lead, m));
	if (middle && titled(a, m) && !quote_has(a, l->open - 1, W_CUE))
		return v;
	/* "With so many roads, 'there is no map,' he said" */
	bool led_in = has_behind && !has_before && l->open > l->start + 3 && quote_is(a, l->open - 1, ",") && quote_has(a, l->start, W_PREP | W_SUBORDINATE);
	if (has_behind && (middle || led_in)) { /* "The plan is 'dead,' Lee said" */
		if (has_before && (before.source.b < before.source.e || quote_in(a, before.cue.b - 1, "|and|but|then|")))
			has_behind = false;
		else
			v.from = l->start;
	}
	v.own = has_behind || (introduced && (before.cue.b != last_cue || strcmp(before.rule, "adding") == 0));
	v.sure = (introduced && !inner) || has_behind;
	if (introduced) {
		v.clause = before;
		if (inner)
			v.from = before.cue.e + quote_is(a, before.cue.e, "that");
		else if (before.source.b >= before.cue.e && before.cue.b > l->start + 1)
			v.from = clause_start(a, l->start, before.cue.b - 1); /* "Rice, says Li, 'will stay dear'" */
		else if (before.source.b < before.source.e && before.source.b > l->start + 1 && before.source.e <= before.cue.b) {
			uint32_t b = clause_start(a, l->start, before.source.b - 1);
			v.from = subject_in_front(a, b, before.source.b, m) ? b : v.from;
		}
	} else if (has_behind)
		v.clause = behind;
	else if (has_before && before.cue.e == l->open)
		v.clause = before;
	else if (signature(a, l, &before) || colon(a, l, &before)) {
		v.clause = before;
		v.own = v.sure = true;
	}
	struct clause worded;
	bool own_words = quote_worded_behind(a, l->close, l->limit, &worded) || quote_worded_around(a, l->open, l->close, l->limit, &worded) ||
	                 ((v.clause.source.b == v.clause.source.e) && l->open > l->start && quote_worded_before(a, l->open - 1, l->start, &worded)) || questioned(a, l, &worded);
	if (own_words) {
		v.clause = worded;
		v.own = v.sure = v.speech = true;
		v.from = worded.cue.e <= l->open && quote_is(a, worded.cue.b, "in") ? l->start : m->in.b; /* "The plan was, in Li's words, '...'" */
		return v;
	}
	if (has_before && !quote_in(a, l->open - 1, "|,|:|") && quote_in(a, before.cue.b, "|call|calls|called|calling|describe|describes|described|describing|"))
		v.sure = introduced = has_before = false; /* what is called so is content too */
	bool speech_by_clause = introduced || (has_behind && (l->comma || l->words > 2)) || (has_before && l->stop && before.cue.e == l->open);
	bool foreign = l->whole && l->words > 2 && quote_is(a, l->close, ",") && !titled(a, m); /* "...", and what reports it in no word that is known */
	v.speech = speech_by_clause || foreign || v.sure || (l->whole && l->stop && (last_sign(a, m) == '?' || (l->words > 1 && !titled(a, m))));
	return v;
}

bool quote_led_by_that(const struct article *a, uint32_t i)
{
	bool twofold = i > 0 && quote_in(a, i - 1, "|\"|\xe2\x80\x9c|``|");
	uint32_t k = i > 1 ? i - 2 : 0;
	if (quote_is(a, k, ",") && k)
		k--;
	return twofold && quote_is(a, k, "that");
}

/* What stands in '' on both sides, an archive's makeshift, is not told from reported words by corpora: direct only on demand. */
static enum quote_kind kind_of(const struct article *a, const struct mark *m, enum quote_kind kind)
{
	return m->kind == QUOTE_DOUBLED && !a->doubled ? Q_INDIRECT : kind;
}

bool quote_direct(struct article *a, struct quotations *out)
{
	uint32_t last = QN_NONE, last_close = 0, last_paragraph = QN_NONE; /* the quotation before, and where it ended */
	for (uint32_t k = 0; k < a->n_mark; k++) {
		const struct mark *m = &a->marks[k];
		struct beside l;
		if (m->outer != QN_NONE || m->transcript || m->in.b >= m->in.e)
			continue;
		if (quote_stops(a))
			return false;
		look_at(a, k, &l);
		if (!l.words)
			continue;
		struct verdict v = judge(a, k, &l, last == QN_NONE ? QN_NONE : out->at[last].cue.b);
		bool same_paragraph = last != QN_NONE && last_paragraph == m->paragraph;
		if (same_paragraph && (l.stop || l.comma) && !v.own && goes_on(a, last_close, &l) && add_part(&out->at[last], m)) {
			last_close = l.close;
			continue;
		}
		uint32_t on = same_paragraph && !v.own ? led_on(a, &out->at[last], last_close, &l) : 0;
		if (on && add_part(&out->at[last], m)) {
			struct quotation *q = &out->at[last];
			q->part[q->n_part - 1].b = a->begin[on];
			q->kind = q->kind == Q_DIRECT ? Q_MIXED : q->kind;
			last_close = l.close;
			continue;
		}
		if (!v.speech)
			continue;
		struct quotation *q = quote_add(a, out);
		if (!q)
			return false;
		q->kind = kind_of(a, m, v.from < m->in.b || quote_led_by_that(a, m->in.b) ? Q_MIXED : Q_DIRECT);
		add_part(q, m);
		if (v.from < m->in.b) {
			q->part[0].b = a->begin[v.from];
			q->part[0].e = m->closed && a->begin[v.from] < m->open ? m->close : m->end;
			uint32_t between = v.clause.source.b < v.clause.cue.b ? v.clause.source.b : v.clause.cue.b;
			if (between >= v.from + 2 && v.clause.source.b < v.clause.source.e && v.clause.source.e <= l.open && quote_is(a, between - 1, ",")) { /* the clause stands between */
				q->part[0].e = a->end[between - 2];
				add_part(q, m);
			}
		}
		set_clause(q, &v.clause);
		if (!q->rule)
			q->rule = "floating";
		if (strcmp(q->rule, "adding") == 0 && same_paragraph)
			q->source = out->at[last].source;
		q->sure = v.sure;
		q->conf = q->cue.b == q->cue.e ? 0.4f : v.from < m->in.b ? 0.8f : 0.92f;
		last = out->n - 1;
		last_close = l.close;
		last_paragraph = a->paragraph[m->in.e - 1];
	}
	return true;
}
