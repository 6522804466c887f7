/*
 * zone.c -- the parts of an article: headline, byline, dateline, body, caption,
 * credit and note.
 *
 * Each paragraph is one zone, but that a dateline is cut from the front of its
 * paragraph and a credit from the end of its caption. The rules ask for form, not
 * for topics: how a paragraph ends, how long it is, what it speaks of (a picture,
 * the article itself), and where it stands.
 */
#include "zone.h"

#include <string.h>

enum { TOKEN, PARAGRAPH };
enum { HEAD_WORDS = 24, CROSSHEAD_WORDS = 9 };

static uint32_t words(const struct zone_paragraph *p) { return p->last - p->first; }

static bool ends_stopped(const struct zone_article *a, const struct zone_paragraph *p)
{
	uint32_t i = p->last;
	while (i > p->first + 1 && zone_in(a, i - 1, "|\"|'|''|)|]|\xe2\x80\x9d|\xe2\x80\x99|\xc2\xbb|"))
		i--;
	char c = i > p->first ? a->text[a->token->end[i - 1] - 1] : 0;
	return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || zone_in(a, i - 1, "|\xe2\x80\xa6|\xe3\x80\x82|");
}

static bool divide(struct zone_article *a, const qn_layer *par)
{
	a->p = qn_scratch(a->r, (par->n + 1) * sizeof *a->p);
	if (!a->p)
		return false;
	a->n = par->n;
	for (uint32_t i = 0, t = 0; i < par->n; i++) {
		struct zone_paragraph *p = &a->p[i];
		p->begin = p->body = par->begin[i];
		p->end = p->credit = par->end[i];
		p->first = t = qn_skip(a->token, t, p->begin);
		while (t < a->token->n && a->token->end[t] <= p->end)
			t++;
		p->last = t;
		p->stopped = p->last > p->first && ends_stopped(a, p);
	}
	return true;
}

/* What a paragraph is by itself. */
static void judge(const struct zone_article *a, struct zone_paragraph *p)
{
	p->kind = Z_BODY;
	if (words(p) == 0)
		return;
	if (zone_is_note(a, p))
		p->kind = Z_NOTE;
	else if (zone_is_byline(a, p))
		p->kind = Z_BYLINE;
	else {
		p->credit = zone_credit_of(a, p);
		if (p->credit == p->begin)
			p->kind = Z_CREDIT;
		else if (p->credit < p->end || zone_is_caption(a, p))
			p->kind = Z_CAPTION;
	}
}

static bool is_item(const struct zone_article *a, const struct zone_paragraph *p)
{
	return zone_in(a, p->first, "|*|-|--|\xe2\x80\xa2|\xe2\x80\x93|\xc2\xb7|\xe2\x96\xaa|") || zone_digit(a, p->first);
}

/* A line of two to four names in capitals or not, no more: a byline if it stands between headline and date. */
static bool is_names(const struct zone_article *a, const struct zone_paragraph *p)
{
	if (words(p) < 2 || words(p) > 4)
		return false;
	for (uint32_t i = p->first; i < p->last; i++)
		if (!zone_capital(a, i) || zone_month(a, i))
			return false;
	return true;
}

/* "Ann Reed at Mill Lane": who reports and from where. */
static bool is_name_at(const struct zone_article *a, const struct zone_paragraph *p)
{
	bool at = false;
	if (words(p) < 4 || words(p) > 7)
		return false;
	for (uint32_t i = p->first; i < p->last; i++) {
		bool here = zone_in(a, i, "|at|in|") && i >= p->first + 2 && i + 1 < p->last;
		if (!here && !zone_capital(a, i))
			return false;
		at |= here;
	}
	return at;
}

/* "NEW DELHI" on a line of its own. */
static bool is_place_alone(const struct zone_article *a, const struct zone_paragraph *p)
{
	for (uint32_t i = p->first; i < p->last; i++)
		if (!zone_caps(a, i))
			return false;
	return words(p) > 0 && words(p) <= 3;
}

/* "What happened?": a question to the reader that heads a part, not one that is put to somebody. */
static bool asks_reader(const struct zone_article *a, const struct zone_paragraph *p)
{
	if (!zone_in(a, p->first, "|what|why|how|who|when|where|which|") || words(p) > 10)
		return false;
	for (uint32_t i = p->first; i < p->last; i++)
		if (zone_in(a, i, "|you|your|"))
			return false;
	return true;
}

/* "Home > News > Politics", "Share Tweet Print": where a reader is on a site, and what he may press. */
static bool is_navigation(const struct zone_article *a, const struct zone_paragraph *p)
{
	uint32_t signs = 0, pressed = 0, n = words(p);
	for (uint32_t i = p->first; i < p->last; i++) {
		bool sign = i > p->first && i + 1 < p->last && zone_in(a, i, "|>|\xe2\x80\xba|\xc2\xbb|");
		signs += sign;
		pressed += zone_in(a, i, "|share|tweet|email|e-mail|print|save|facebook|twitter|whatsapp|linkedin|copy|link|");
		if (!sign && !zone_capital(a, i) && !zone_in(a, i, "|&|and|of|the|-|/|,|"))
			return false;
	}
	return n <= 12 && (signs || (n > 1 && pressed == n));
}

/* "OPINION", "FOR IMMEDIATE RELEASE" on a line of its own over a headline. */
static bool is_kicker(const struct zone_article *a, const struct zone_paragraph *p, const struct zone_paragraph *next)
{
	uint32_t n = words(p), capitals = 0;
	for (uint32_t i = p->first; i < p->last; i++)
		capitals += zone_caps(a, i);
	bool kind = n <= 2 && zone_in(a, p->first, "|opinion|comment|analysis|exclusive|breaking|urgent|review|editorial|explainer|feature|features|interview|profile|letters|watch|live|obituary|");
	return n <= 3 && (capitals == n || kind) && next->kind == Z_BODY && !next->stopped && words(next) > 3 && words(next) > n && words(next) <= HEAD_WORDS;
}

/* What it is by where it stands: headlines at the top, and in between over what is text. d: [n] datelines, of which it may find more. */
static void place(struct zone_article *a, struct zone_dateline *d)
{
	bool top = true;
	for (uint32_t i = 0; i < a->n; i++) {
		struct zone_paragraph *p = &a->p[i];
		if (p->kind != Z_BODY || words(p) == 0)
			continue;
		if (top && (is_navigation(a, p) || (i + 1 < a->n && is_kicker(a, p, &a->p[i + 1])))) {
			p->kind = Z_NOTE;
			continue;
		}
		bool more = i + 1 < a->n, question = more && words(p) <= HEAD_WORDS && a->text[p->end - 1] == '?';
		bool head = words(p) <= HEAD_WORDS && (!p->stopped || question) && more && (zone_capital(a, p->first) || zone_digit(a, p->first) ||
		            (unsigned char)a->text[p->begin] >= 0x80 || zone_in(a, p->first, "|\"|'|[|"));
		bool under = i > 0 && more && a->p[i + 1].kind == Z_BODY && words(&a->p[i + 1]) > HEAD_WORDS;
		if (top && head && under && a->p[i - 1].kind == Z_HEADLINE && is_name_at(a, p))
			p->kind = Z_BYLINE;
		else if (top && head && under && a->p[i - 1].kind == Z_BYLINE && is_place_alone(a, p)) {
			p->kind = Z_DATELINE;
			d[i] = (struct zone_dateline){.begin = p->begin, .end = p->end, .place = {p->begin, p->end}, .body = p->end};
		} else if (top && head)
			p->kind = i > 0 && more && a->p[i - 1].kind == Z_HEADLINE && a->p[i + 1].kind == Z_DATELINE && is_names(a, p) ? Z_BYLINE : Z_HEADLINE;
		else {
			bool between = i > 0 && more && a->p[i - 1].stopped && a->p[i + 1].stopped && a->p[i + 1].kind == Z_BODY && words(&a->p[i + 1]) > (question ? 5u : 12u);
			if (head && (!question || asks_reader(a, p)) && between && words(p) <= CROSSHEAD_WORDS + (uint32_t)question && !is_item(a, p))
				p->kind = Z_HEADLINE;
			top = false;
		}
	}
}

static bool emit(const struct zone_article *a, const char *kind, uint32_t b, uint32_t e, const struct zone_dateline *d)
{
	qn_run *r = a->r;
	while (e > b && (a->text[e - 1] == ' ' || a->text[e - 1] == '\n' || a->text[e - 1] == '\t'))
		e--;
	qn_cell place = qn_null(), date = qn_null(), agency = qn_null();
	if (b >= e)
		return true;
	if (d && d->place[1])
		place = qn_str(r, a->text + d->place[0], d->place[1] - d->place[0]);
	if (d && d->date[0])
		date = qn_str(r, d->date, strlen(d->date));
	if (d && d->agency[1])
		agency = qn_str(r, a->text + d->agency[0], d->agency[1] - d->agency[0]);
	return qn_emit(r, 0, b, e, qn_str(r, kind, strlen(kind)), place, date, agency) != QN_NONE;
}

static qn_status zone_run(qn_run *r)
{
	static const char *const name[] = {"body", "headline", "byline", "dateline", "caption", "credit", "note"};
	struct zone_article a = {.r = r, .text = r->text, .token = &r->in[TOKEN]};
	if (!divide(&a, &r->in[PARAGRAPH]))
		return QN_FAIL;
	uint32_t texts = 0;
	for (uint32_t i = 0; i < a.n; i++) {
		if (qn_tick(r))
			return QN_STOP;
		judge(&a, &a.p[i]);
	}
	/* a dateline keeps a short line from being taken for a headline */
	struct zone_dateline *d = qn_scratch(r, (a.n + 1) * sizeof *d);
	if (!d)
		return QN_FAIL;
	for (uint32_t i = 0; i < a.n && texts < 4; i++)
		if (a.p[i].kind == Z_BODY && words(&a.p[i])) {
			d[i] = zone_dateline_of(&a, &a.p[i], texts <= 1 && a.p[i].stopped);
			texts += a.p[i].stopped;
			if (d[i].end > d[i].begin)
				a.p[i].kind = Z_DATELINE;
		}
	place(&a, d);
	for (uint32_t i = 0; i < a.n; i++) {
		struct zone_paragraph *p = &a.p[i];
		uint32_t b = p->begin;
		if (p->kind == Z_DATELINE) {
			if (!emit(&a, "dateline", d[i].begin, d[i].end, &d[i]))
				return QN_FAIL;
			b = d[i].body;
			p->kind = Z_BODY;
		}
		if (!emit(&a, name[p->kind], b, p->kind == Z_CAPTION ? p->credit : p->end, NULL))
			return QN_FAIL;
		if (p->kind == Z_CAPTION && !emit(&a, "credit", p->credit, p->end, NULL))
			return QN_FAIL;
	}
	return QN_OK;
}

static const qn_plugin zone = {
	.name = "zone",
	.version = "1.0",
	.about = "the parts of an article: headline, byline, dateline, body, caption, credit, note",
	.licence = "Apache-2.0",
	.requires = "token paragraph",
	.provides = "zone(kind:sym, place:sym?, date:sym?, agency:sym?)",
	.run = zone_run,
};

QN_MODULE(&zone);
