/*
 * marks.c -- pairing quotation marks.
 *
 * A paragraph's marks become events: a sign of some family that may open, close
 * or both, by what stands on its two sides. A look from the right tells a single
 * mark that closes from an apostrophe; then one pass from the left pairs them on
 * a small stack. A mark that is still open at the end of its paragraph goes on in
 * the next one if that opens with the same sign or has a closing one for it; else
 * it is unclosed, and ends before the clause that reports it, or with its
 * paragraph. Every event is looked at a bounded number of times.
 */
#include "quote.h"

#include <string.h>

enum family { CURLY, STRAIGHT, SINGLE, PRIME, GUILLEMET, TICKS, LOW, CORNER, ANGLE, WHITE_CORNER, FAMILIES, DOUBLED = QUOTE_DOUBLED };
enum { OPENS = 1, CLOSES = 2, SURE = 4, DEPTH = 6 };

struct event { uint32_t at; uint8_t len, family, does; };

static const struct { const char *sign; uint8_t family, does; } signs[] = {
	{"\xe2\x80\x9c", CURLY, OPENS}, {"\xe2\x80\x9d", CURLY, CLOSES}, {"\"", STRAIGHT, OPENS | CLOSES},
	{"\xe2\x80\x98", SINGLE, OPENS}, {"\xe2\x80\x99", SINGLE, CLOSES}, {"''", DOUBLED, OPENS | CLOSES}, {"``", TICKS, OPENS},
	{"'", PRIME, OPENS | CLOSES}, {"`", PRIME, OPENS}, {"\xc2\xab", GUILLEMET, OPENS}, {"\xc2\xbb", GUILLEMET, CLOSES},
	{"\xe2\x80\x9e", LOW, OPENS}, {"\xe2\x80\x9f", CURLY, OPENS}, {"\xe3\x80\x8c", CORNER, OPENS}, {"\xe3\x80\x8d", CORNER, CLOSES},
	{"\xe3\x80\x8e", WHITE_CORNER, OPENS}, {"\xe3\x80\x8f", WHITE_CORNER, CLOSES}, {"\xe2\x80\xb9", ANGLE, OPENS}, {"\xe2\x80\xba", ANGLE, CLOSES},
	{"\xef\xbc\x82", STRAIGHT, OPENS | CLOSES},
};

/* What stands beside a mark. */
enum side { S_SPACE, S_LETTER, S_DIGIT, S_STOP, S_OPENING, S_DASH, S_MARK, S_OTHER };

static enum side side_of(const char *t, uint32_t at, uint32_t end)
{
	if (at >= end)
		return S_SPACE;
	unsigned char c = (unsigned char)t[at];
	if (c <= ' ')
		return S_SPACE;
	if ((c | 32) >= 'a' && (c | 32) <= 'z')
		return S_LETTER;
	if (c >= '0' && c <= '9')
		return S_DIGIT;
	if (strchr(".,!?;:)]}", c))
		return S_STOP;
	if (strchr("([{/", c))
		return S_OPENING;
	if (c == '"' || c == '\'' || c == '`')
		return S_MARK;
	if (c == '-')
		return S_DASH;
	if (c == 0xe2 && at + 2 < end && (unsigned char)t[at + 1] == 0x80) {
		unsigned char d = (unsigned char)t[at + 2];
		if (d >= 0x90 && d <= 0x95)
			return S_DASH;
		if (d >= 0x98 && d <= 0x9f)
			return S_MARK;
		return d == 0xa6 ? S_STOP : d <= 0x8b || d == 0xaf ? S_SPACE : S_OTHER;
	}
	if (c == 0xc2 && at + 1 < end)
		return (unsigned char)t[at + 1] == 0xa0 ? S_SPACE : (unsigned char)t[at + 1] == 0xab || (unsigned char)t[at + 1] == 0xbb ? S_MARK : S_OTHER;
	return c >= 0xc3 ? S_LETTER : S_OTHER;
}

/* Bytes of a character at `at` that nobody sees: it has no width, or turns the direction; 0: it is none. */
static uint32_t unseen(const char *t, uint32_t at, uint32_t end)
{
	if (at + 2 >= end)
		return 0;
	unsigned char c = (unsigned char)t[at], d = (unsigned char)t[at + 1], e = (unsigned char)t[at + 2];
	return (c == 0xe2 && d == 0x80 && ((e >= 0x8b && e <= 0x8f) || (e >= 0xaa && e <= 0xae))) || (c == 0xe2 && d == 0x81 && e >= 0xa0 && e <= 0xa9) ||
	       (c == 0xef && d == 0xbb && e == 0xbf) ? 3 : 0;
}

/* The character before `at` that is seen, UINT32_MAX: there is none. */
static uint32_t before(const char *t, uint32_t at, uint32_t begin)
{
	uint32_t from = at;
	do {
		if (at <= begin)
			return UINT32_MAX;
		from = at;
		for (at--; at > begin && ((unsigned char)t[at] & 0xc0) == 0x80; at--)
			;
	} while (unseen(t, at, from));
	return at;
}

static uint32_t behind(const char *t, uint32_t at, uint32_t end)
{
	for (uint32_t n; (n = unseen(t, at, end)) > 0; at += n)
		;
	return at;
}

/* 'em, 'til, '90s: letters were left out. */
static bool elision(const char *t, uint32_t at, uint32_t end)
{
	static const char *const word[] = {"em ", "em.", "em,", "til ", "tis ", "twas ", "cause ", "n ", "n'", "n\xe2\x80\x99", "bout ", "round ", "cuz "};
	if (at + 1 < end && t[at] >= '0' && t[at] <= '9' && t[at + 1] >= '0' && t[at + 1] <= '9') {
		uint32_t i = at + 2;
		return i >= end || !(t[i] >= '0' && t[i] <= '9');
	}
	for (size_t k = 0; k < sizeof word / sizeof *word; k++)
		if (end - at >= strlen(word[k]) && strncasecmp(t + at, word[k], strlen(word[k])) == 0)
			return true;
	return false;
}

/* What a sign at `at` does there, by its sides; 0: it is no quotation mark. */
static uint8_t doing(const char *t, uint32_t b, uint32_t e, uint32_t at, uint8_t len, uint8_t family, uint8_t does)
{
	uint32_t p = before(t, at, b), p2 = p == UINT32_MAX ? p : before(t, p, b);
	enum side left = p == UINT32_MAX ? S_SPACE : side_of(t, p, e), right = side_of(t, behind(t, at + len, e), e);
	bool left_open = left == S_SPACE || left == S_OPENING || left == S_DASH || left == S_MARK;
	bool word_right = right == S_LETTER || right == S_DIGIT;
	switch (family) {
	case STRAIGHT:
		if (left == S_DIGIT && p2 != UINT32_MAX && (t[p2] == '\'' || t[p2] == '-' || side_of(t, p2, e) == S_SPACE) && right == S_SPACE)
			return CLOSES; /* inches, unless something is open */
		if (left == S_SPACE)
			return right == S_SPACE ? OPENS | CLOSES : OPENS | SURE;
		if (right == S_SPACE || right == S_STOP)
			return CLOSES | SURE;
		if (left == S_OPENING || ((left == S_DASH || left == S_MARK) && right != S_DASH && right != S_MARK))
			return OPENS | (left == S_MARK ? CLOSES : 0);
		return word_right && left == S_STOP ? OPENS | CLOSES : CLOSES;
	case SINGLE:
		if (does == OPENS)
			return elision(t, at + len, e) || right == S_SPACE ? 0 : OPENS | SURE;
		/* fall through */
	case PRIME:
		if (t[at] == '`')
			return left_open && right != S_SPACE ? OPENS : 0;
		if (word_right && (left == S_LETTER || left == S_DIGIT))
			return 0;
		if (left_open && left != S_MARK)
			return family == PRIME && right != S_SPACE && right != S_STOP && !elision(t, at + len, e) ? OPENS : 0;
		if (word_right)
			return left == S_MARK && family == PRIME && !elision(t, at + len, e) ? OPENS : 0;
		if (left == S_DIGIT && right == S_DIGIT)
			return 0;
		if (left == S_STOP || left == S_MARK || right == S_STOP || right == S_MARK || right == S_DASH || right == S_OTHER)
			return CLOSES | (left == S_LETTER && right == S_STOP && (t[p] == 's' || t[p] == 'n') ? 0 : SURE);
		return left == S_LETTER && (t[p] == 's' || t[p] == 'n') ? CLOSES : CLOSES | SURE;
	case DOUBLED:
		return left == S_SPACE || left == S_OPENING || (left == S_DASH && word_right) ? (right == S_SPACE ? CLOSES : OPENS | SURE) : CLOSES | SURE;
	case TICKS:
		return does;
	case CURLY:
	case GUILLEMET:
	case ANGLE:
		/* »so« and „so“: the sign that elsewhere does the opposite, by its sides */
		if (does == OPENS && !left_open && (right == S_SPACE || right == S_STOP))
			return CLOSES | SURE;
		if (does == CLOSES && family != CURLY && left_open && left != S_MARK && word_right)
			return OPENS | SURE;
		if (does == CLOSES && left_open && left != S_MARK && word_right)
			return OPENS | CLOSES; /* ”so”, unless something is open */
		return does | SURE;
	default:
		return does | SURE;
	}
}

static uint32_t events_of(const char *t, uint32_t b, uint32_t e, struct event *out)
{
	uint32_t n = 0;
	for (uint32_t i = b; i < e; i++) {
		unsigned char c = (unsigned char)t[i];
		if (c != '"' && c != '\'' && c != '`' && c != 0xe2 && c != 0xc2 && c != 0xe3 && c != 0xef)
			continue;
		for (size_t k = 0; k < sizeof signs / sizeof *signs; k++) {
			uint8_t len = (uint8_t)strlen(signs[k].sign);
			if (e - i < len || memcmp(t + i, signs[k].sign, len) != 0)
				continue;
			uint8_t does = doing(t, b, e, i, len, signs[k].family, signs[k].does);
			if (does)
				out[n++] = (struct event){i, len, signs[k].family, does};
			i += len - 1u;
			break;
		}
	}
	return n;
}

struct pairing {
	struct article *a;
	struct event *event; /* [n] of the paragraph */
	bool *closer;        /* [n] behind this one there is a closing single mark before the next opening one */
	uint32_t n;
	uint32_t open[DEPTH], depth; /* indices of marks */
	uint32_t room;
	uint32_t b, e, paragraph;
};

static bool opens(const struct pairing *p, const struct event *v, uint32_t i)
{
	return (v->does & OPENS) && (v->family != PRIME || p->closer[i]);
}

static bool same(uint8_t open, uint8_t close)
{
	return open == close || (open == LOW && close == CURLY) || (open == CURLY && close == DOUBLED) || (open == TICKS && (close == STRAIGHT || close == DOUBLED)) ||
	       (open == SINGLE && close == PRIME) || (open == PRIME && close == SINGLE);
}

static void look_from_right(struct pairing *p)
{
	bool found = false;
	for (uint32_t i = p->n; i-- > 0;) {
		const struct event *v = &p->event[i];
		p->closer[i] = found;
		if (v->family != PRIME && v->family != SINGLE)
			continue;
		if (v->does & CLOSES)
			found = true;
		else if (v->does & OPENS)
			found = false;
	}
}

static void push(struct pairing *p, const struct event *v)
{
	struct article *a = p->a;
	if (p->depth == DEPTH || a->n_mark == p->room)
		return;
	a->marks[a->n_mark] = (struct mark){.open = v->at, .begin = v->at + v->len, .end = p->e, .close = p->e, .paragraph = p->paragraph,
	                                    .outer = p->depth ? p->open[p->depth - 1] : QN_NONE, .kind = v->family};
	p->open[p->depth++] = a->n_mark++;
}

/* Ends the marks above `level` without a closing sign. */
static void leave(struct pairing *p, uint32_t level, uint32_t at)
{
	while (p->depth > level) {
		struct mark *m = &p->a->marks[p->open[--p->depth]];
		m->end = m->close = at;
	}
}

/* A second opening sign of a family that is open: nested, if two closing ones come before the next opening one. */
static bool nests(const struct pairing *p, uint32_t i)
{
	unsigned closing = 0;
	for (uint32_t k = i + 1; k < p->n && k < i + 8 && closing < 2; k++)
		if (p->event[k].family == p->event[i].family) {
			if (p->event[k].does & OPENS)
				return false;
			closing++;
		}
	return closing == 2;
}

static uint32_t level_of(const struct pairing *p, uint8_t family)
{
	for (uint32_t k = p->depth; k-- > 0;)
		if (same((uint8_t)p->a->marks[p->open[k]].kind, family))
			return k;
	return UINT32_MAX;
}

/* A straight sign that closes a curly one, or the other way round, where nothing better will. */
static uint32_t level_of_other(const struct pairing *p, uint32_t i)
{
	const struct event *v = &p->event[i];
	uint8_t other = v->family == STRAIGHT ? CURLY : v->family == CURLY ? STRAIGHT : FAMILIES;
	uint32_t level = other == FAMILIES || (v->does & OPENS) ? UINT32_MAX : level_of(p, other);
	int opened = 0; /* signs of its own family behind it that open, less those that close */
	for (uint32_t k = i + 1; level != UINT32_MAX && k < p->n && k < i + 8; k++)
		if (p->event[k].family == other)
			return (p->event[k].does & OPENS) || opened > 0 ? level : UINT32_MAX;
		else if (p->event[k].family == v->family)
			opened += (p->event[k].does & (OPENS | CLOSES)) == OPENS ? 1 : (p->event[k].does & (OPENS | CLOSES)) == CLOSES ? -1 : 0;
	return level;
}

static void take(struct pairing *p, uint32_t i)
{
	const struct event *v = &p->event[i];
	uint32_t level = level_of(p, v->family);
	if (level == UINT32_MAX)
		level = level_of_other(p, i);
	bool open = opens(p, v, i), close = (v->does & CLOSES) && level != UINT32_MAX;
	if (close && (v->family == PRIME || v->family == SINGLE) && !(v->does & SURE) && p->closer[i])
		return; /* the workers' club: another one will close */
	if (open && close && !(v->does & SURE) && v->family != STRAIGHT)
		close = p->depth && level == p->depth - 1;
	if (close && !(open && (v->does & SURE))) {
		struct mark *m = &p->a->marks[p->open[level]];
		leave(p, level + 1, v->at);
		m->end = v->at;
		m->close = v->at + v->len;
		m->closed = true;
		p->depth = level;
		return;
	}
	if (!open)
		return;
	if (level != UINT32_MAX && (v->family == STRAIGHT || !nests(p, i)))
		leave(p, level, v->at);
	push(p, v);
}

static void drop_single(struct pairing *p)
{
	for (uint32_t k = 0; k < p->depth; k++)
		if (p->a->marks[p->open[k]].kind == PRIME || p->a->marks[p->open[k]].kind == SINGLE) {
			leave(p, k, p->e);
			return;
		}
}

/* At a paragraph's start: marks that were left open go on, or end with the paragraph before. */
static uint32_t go_on(struct pairing *p, uint32_t last_end)
{
	uint32_t first = 0;
	if (!p->depth)
		return 0;
	struct mark *m = &p->a->marks[p->open[0]];
	bool again = p->n && p->event[0].at == p->b && (p->event[0].does & OPENS) && p->event[0].family == m->kind;
	bool closes = false;
	for (uint32_t i = 0; i < p->n && !again; i++)
		if (same((uint8_t)m->kind, p->event[i].family)) {
			closes = (p->event[i].does & CLOSES) && !((p->event[i].does & OPENS));
			break;
		}
	if (again || (closes && m->kind != PRIME && m->kind != SINGLE)) {
		m->joined = true;
		m->end = m->close = p->e;
		first = again;
		leave(p, 1, last_end);
	} else
		leave(p, 0, last_end);
	return first;
}

/* Where an unclosed mark ends: before ", NAME said", else with what it was given. */
static void end_unclosed(struct article *a, struct mark *m)
{
	uint32_t first = quote_token_at(a, m->begin), last = quote_token_at(a, m->close);
	struct clause c;
	for (uint32_t i = first; i + 1 < last; i++)
		if (quote_is(a, i, ",") && quote_clause_behind(a, i + 1, last, &c) && c.cue.e > c.cue.b && (c.cue.e == last || !quote_letter(a, c.cue.e)) &&
		    c.source.b == i + 1) {
			m->end = m->close = a->end[i];
			return;
		}
	while (m->end > m->begin && (unsigned char)a->text[m->end - 1] <= ' ')
		m->end = --m->close;
}

/* Bytes of a space or of what nobody sees at `at`; 0: it is none. */
static uint32_t blank(const char *t, uint32_t at, uint32_t end)
{
	if (at >= end)
		return 0;
	return (unsigned char)t[at] <= ' ' ? 1 : end - at > 1 && memcmp(t + at, "\xc2\xa0", 2) == 0 ? 2 : unseen(t, at, end);
}

/* French marks have spaces on their inner sides. */
static void trim(const struct article *a, struct mark *m)
{
	uint32_t n;
	while ((n = blank(a->text, m->begin, m->end)) > 0)
		m->begin += n;
	for (n = 1; n <= 3 && m->end >= m->begin + n;)
		if (blank(a->text, m->end - n, m->end) == n)
			m->end -= n, n = 1;
		else
			n++;
}

/* A sign that closes opens by mistake in a text that has the right one, too: corpora do not tell what stands there from reported words. */
static bool is_slip(const struct article *a, const struct mark *m, bool curly)
{
	return curly && m->kind == CURLY && memcmp(a->text + m->open, "\xe2\x80\x9d", 3) == 0;
}

static void map_tokens(struct article *a)
{
	bool curly = memmem(a->text, a->len, "\xe2\x80\x9c", 3) != NULL;
	for (uint32_t i = 0; i < a->n; i++)
		a->mark[i] = QN_NONE;
	for (uint32_t k = 0; k < a->n_mark; k++) {
		struct mark *m = &a->marks[k];
		if (!m->closed)
			end_unclosed(a, m);
		trim(a, m);
		if (is_slip(a, m, curly))
			m->kind = QUOTE_DOUBLED;
		m->in.b = quote_token_at(a, m->begin);
		m->in.e = quote_token_at(a, m->end);
		if (m->outer != QN_NONE && m->close > a->marks[m->outer].end)
			m->outer = QN_NONE;
		if (m->outer == QN_NONE)
			for (uint32_t i = m->in.b; i < m->in.e; i++)
				a->mark[i] = k;
	}
}

bool quote_marks(struct article *a)
{
	struct pairing p = {.a = a};
	uint32_t longest = 0, last_end = 0, total = 0;
	for (uint32_t i = 0; i < a->len; i++) {
		unsigned char c = (unsigned char)a->text[i];
		total += c == '"' || c == '\'' || c == '`' || c == 0xe2 || c == 0xc2 || c == 0xe3 || c == 0xef;
	}
	longest = total;
	p.room = total + 1;
	a->marks = a->alloc(a->arg, (total + 1) * sizeof *a->marks);
	p.event = a->alloc(a->arg, (longest + 1) * sizeof *p.event);
	p.closer = a->alloc(a->arg, longest + 1);
	if (!a->marks || !p.event || !p.closer)
		return false;
	for (uint32_t k = 0; k < a->paragraphs.n; k++) {
		p.b = a->paragraphs.begin[k];
		p.e = a->paragraphs.end[k];
		p.paragraph = k;
		p.n = events_of(a->text, p.b, p.e, p.event);
		look_from_right(&p);
		uint32_t i = go_on(&p, last_end);
		for (; i < p.n; i++)
			take(&p, i);
		drop_single(&p);
		for (uint32_t d = 0; d < p.depth; d++)
			a->marks[p.open[d]].end = a->marks[p.open[d]].close = p.e;
		last_end = p.e;
	}
	leave(&p, 0, last_end);
	map_tokens(a);
	return true;
}
