/*
 * transcript.c -- "NAME: words" at the start of paragraphs.
 *
 * A label in capitals is enough; one in small letters must come back, or be
 * answered by another such label in the next paragraph, or stand behind the time of
 * day and name somebody, as in reports that go on while things happen: "12:04 - Lind: words".
 * Who asks and who answers may have a letter alone: "Q: words", "[Q:] words", "Q. words".
 */
#include "quote.h"

#include <string.h>

enum { LABEL = 14, ASIDE = 5 };

struct label { uint32_t begin, name, colon, words, end; bool capitals, timed; }; /* tokens; name: where the name ends; words: where what is said begins */

/* "(on camera)": the token behind a remark in small letters; 0: there is none. */
static uint32_t behind_aside(const struct article *a, uint32_t i)
{
	if (!quote_is(a, i, "(") || quote_capital(a, i + 1))
		return 0;
	for (uint32_t k = i + 1; k < a->n && k < i + 2 + ASIDE; k++)
		if (quote_is(a, k, ")"))
			return k + 1;
	return 0;
}

static bool capitals(const struct article *a, struct span s)
{
	uint32_t upper = 0;
	for (uint32_t i = a->begin[s.b]; i < a->end[s.e - 1]; i++) {
		char c = a->text[i];
		if (c >= 'a' && c <= 'z')
			return false;
		upper += c >= 'A' && c <= 'Z';
	}
	return upper > 1 || quote_in(a, s.b, "|q|a|");
}

/* "12:04 -", "16.40", "3pm:" before a label: the token behind; i if there is no time. */
static uint32_t behind_time(const struct article *a, uint32_t i)
{
	const char *s = a->text + a->begin[i];
	uint32_t n = a->end[i] - a->begin[i], digits = 0;
	for (uint32_t k = 0; k < n; k++)
		digits += s[k] >= '0' && s[k] <= '9';
	if (*s < '0' || *s > '9' || digits > 4 || n > 7)
		return i;
	bool clock = digits > 2 && (memchr(s, ':', n) || memchr(s, '.', n));
	uint32_t k = i + 1;
	if (quote_in(a, k, "|am|pm|a.m.|p.m.|gmt|bst|est|edt|"))
		clock = true, k++;
	clock = clock || s[n - 1] == 'm';
	if (quote_in(a, k, "|-|--|\xe2\x80\x93|\xe2\x80\x94|:|\xc2\xb7|"))
		k++;
	return clock ? k : i;
}

/* "[Q:] words", "Q. words": one letter for who asks or answers, in brackets or with a full stop. stops: whether full stops may end it. */
static bool letter_label(const struct article *a, uint32_t i, bool stops, struct label *l)
{
	uint32_t open = quote_is(a, i, "["), k = i + open, p = a->paragraph[i];
	bool stopped = !open && stops && (quote_is(a, k, "a.") || (quote_in(a, k, "|q|a|") && quote_is(a, k + 1, ".")));
	if (!quote_capital(a, k) || (!stopped && !(open && quote_in(a, k, "|q|a|"))))
		return false;
	uint32_t e = k + 1;
	l->colon = stopped ? k + !quote_is(a, k, "a.") : e;
	if (stopped)
		e = l->colon + 1;
	else {
		while (quote_in(a, e, "|:|]|"))
			e++;
		if (e < k + 3)
			return false;
	}
	if (e >= a->n || a->paragraph[e] != p)
		return false;
	*l = (struct label){.begin = k, .name = k + 1, .colon = l->colon, .words = e, .capitals = true};
	for (l->end = e; l->end < a->n && a->paragraph[l->end] == p; l->end++)
		;
	return !quote_is_mark(a, e);
}

/* Paragraph from token i on. */
static bool label_of(const struct article *a, uint32_t i, bool stops, struct label *l)
{
	if (letter_label(a, i, stops, l))
		return true;
	uint32_t k = behind_time(a, i), p = a->paragraph[i], name = 0;
	l->timed = k > i;
	if (k >= a->n || a->paragraph[k] != p)
		return false;
	if (quote_is_mark(a, k)) /* a transcript quoted as a whole has a mark before each label */
		k++;
	l->begin = k;
	while (k < a->n && k < i + LABEL && a->paragraph[k] == p && !quote_is(a, k, ":") && (quote_capital(a, k) || quote_in(a, k, "|.|'|,|-|(|)|q|a|of|the|"))) {
		uint32_t aside = behind_aside(a, k);
		if (aside && k > l->begin && !name)
			name = k; /* "LI (voice-over): ..." */
		k = aside ? aside : k + 1;
	}
	if (k == l->begin || k >= a->n || a->paragraph[k] != p || !quote_is(a, k, ":") || k + 1 >= a->n || a->paragraph[k + 1] != p)
		return false;
	l->colon = k;
	l->words = k + 1;
	l->name = name ? name : k;
	l->capitals = capitals(a, (struct span){l->begin, l->name});
	for (l->end = k + 1; l->end < a->n && a->paragraph[l->end] == p; l->end++)
		;
	return !quote_is_mark(a, k + 1) && l->end > k + 2;
}

/* Whether a label names a person of the article. */
static bool names_person(const struct article *a, const struct label *l)
{
	uint32_t k = qn_find(&a->entities, a->begin[l->begin]);
	const char *kind = k < a->entities.n && a->entities.begin[k] < a->end[l->colon - 1] && a->entities.col[0][k] != QN_NONE ? a->string(a->arg, a->entities.col[0][k]) : "";
	return *kind == 'P';
}

/* Whether two paragraphs, one behind the other, are said by one person and another. */
static bool answers(const struct article *a, const struct label *l, const struct label *next)
{
	return (names_person(a, l) || names_person(a, next)) && quote_in(a, l->end - 1, "|.|?|!|") && quote_in(a, next->end - 1, "|.|?|!|");
}

/* "12:04 - Lind: words": what somebody says who is named before a time is told. */
static bool is_timed(const struct article *a, const struct label *l) { return l->timed && names_person(a, l) && l->end > l->words + 2; }

/* Whether two questions at least are marked by a letter and a full stop. */
static bool asks_with_stops(const struct article *a)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i + 2 < a->n && n < 2; i++)
		n += (i == 0 || a->paragraph[i] != a->paragraph[i - 1]) && quote_is(a, i, "q") && quote_capital(a, i) && quote_is(a, i + 1, ".") && a->paragraph[i + 2] == a->paragraph[i];
	return n > 1;
}

bool quote_transcript(struct article *a, struct quotations *q)
{
	bool stops = asks_with_stops(a);
	uint32_t next = 0, labels = 0, small = 0;
	bool dateline = false; /* "MADURAI: " alone is a place */
	struct label l, last = {.end = QN_NONE}, then;
	for (uint32_t i = 0; i < a->n; i = next) {
		for (next = i + 1; next < a->n && a->paragraph[next] == a->paragraph[i]; next++)
			;
		if (label_of(a, i, stops, &l)) {
			dateline = dateline || quote_in_dateline(a, l.begin);
			labels += l.capitals || is_timed(a, &l);
			small += !l.capitals && !is_timed(a, &l);
		}
	}
	if (labels + small < 2 && (!labels || dateline))
		return true;
	for (uint32_t i = 0; i < a->n; i = next) {
		for (next = i + 1; next < a->n && a->paragraph[next] == a->paragraph[i]; next++)
			;
		if (!label_of(a, i, stops, &l))
			continue;
		bool turn = (last.end == i && answers(a, &last, &l)) || (next < a->n && label_of(a, next, stops, &then) && answers(a, &l, &then));
		last = l;
		if (!(l.capitals || small > 2 || turn || is_timed(a, &l)) || (i == 0 && labels + small < 2))
			continue;
		struct quotation *x = quote_add(a, q);
		if (!x)
			return false;
		uint32_t end = l.end - 1;
		while (end > l.words && quote_is_mark(a, end))
			end--;
		x->kind = a->mark[l.colon] != QN_NONE ? Q_DIRECT : Q_INDIRECT;
		x->part[0].b = a->begin[l.words];
		x->part[0].e = a->end[end];
		x->n_part = 1;
		x->cue = (struct span){l.colon, l.colon + 1};
		x->source = (struct span){l.begin, l.name};
		x->rule = "transcript";
		x->conf = 0.9f;
		x->sure = true;
		if (a->mark[l.colon] != QN_NONE)
			a->marks[a->mark[l.colon]].transcript = true;
	}
	q->n_label = q->n;
	return true;
}
