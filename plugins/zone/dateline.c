/*
 * dateline.c -- "TIANJIN, China, Aug. 31 (Xinhua) -- ": place, date and agency.
 *
 * A dateline stands at the beginning of a paragraph and is parted from the text
 * by a dash or, if the place is in capitals or an agency is named, a colon. All
 * in it is a name, a month, a number or a comma. A line that is nothing but a
 * date ("Updated: June 3, 2024, 10:15 a.m.") is one as well.
 */
#include "zone.h"

#include <stdio.h>

static bool dash(const struct zone_article *a, uint32_t i) { return zone_in(a, i, "|-|--|---|\xe2\x80\x94|\xe2\x80\x93|\xe2\x80\x95|"); }

static uint32_t number(const struct zone_article *a, uint32_t i)
{
	uint32_t v = 0;
	for (uint32_t k = a->token->begin[i]; k < a->token->end[i]; k++) {
		char c = a->text[k];
		if (c < '0' || c > '9')
			return k > a->token->begin[i] && zone_digit(a, i) && v <= 31 ? v : 0; /* 31st */
		v = v < 100000 ? v * 10 + (uint32_t)(c - '0') : v;
	}
	return v;
}

/* A date from token i on; answers the token behind it, i if there is none. */
static uint32_t date(const struct zone_article *a, uint32_t i, uint32_t last, char out[16])
{
	uint32_t day = 0, year = 0, at = i;
	unsigned month = zone_month(a, i);
	if (month && i + 1 < last && (day = number(a, i + 1)) >= 1 && day <= 31)
		at = i + 2;
	else if (!month && i + 1 < last && (day = number(a, i)) >= 1 && day <= 31 && (month = zone_month(a, i + 1)))
		at = i + 2;
	else {
		const char *c = a->text + a->token->begin[i]; /* 2024-06-03 */
		uint32_t left = a->token->end[last - 1] - a->token->begin[i];
		for (uint32_t k = 0; k < 10; k++)
			if (k >= left || (k == 4 || k == 7 ? c[k] != '-' : c[k] < '0' || c[k] > '9'))
				return i;
		snprintf(out, 16, "%.10s", c);
		while (i < last && a->token->begin[i] < (uint32_t)(c - a->text) + 10)
			i++;
		return i;
	}
	if (at < last && zone_is(a, at, ",") && at + 1 < last && number(a, at + 1) >= 1900 && number(a, at + 1) < 2200)
		year = number(a, at + 1), at += 2;
	else if (at < last && number(a, at) >= 1900 && number(a, at) < 2200)
		year = number(a, at), at++;
	if (year)
		snprintf(out, 16, "%04u-%02u-%02u", year % 10000, month % 100, day % 100);
	else
		snprintf(out, 16, "XXXX-%02u-%02u", month % 100, day % 100);
	return at;
}

/* A line that is nothing but a date, with words that go with one. */
static bool date_line(const struct zone_article *a, const struct zone_paragraph *p, struct zone_dateline *d)
{
	static const char with[] =
		"|published|updated|posted|last|modified|on|at|:|,|.|-|--|\xe2\x80\x93|\xe2\x80\x94|am|pm|a.m.|p.m.|et|est|edt|gmt|utc|bst|pt|kst|ist|"
		"ct|cst|cdt|mt|mst|mdt|pst|pdt|akst|hst|cet|cest|eet|eat|wat|cat|sast|pkt|jst|hkt|sgt|pht|wib|aest|aedt|awst|nzst|nzdt|hrs|hours|noon|h|"
		"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|mon.|tue.|wed.|thu.|fri.|sat.|sun.|date|"
		"(|)|local|time|/|\xe2\x80\xa2|\xc2\xb7|issued|released|";
	uint32_t bar = p->first;
	if (p->last - p->first > 24 || zone_is(a, p->first, "by"))
		return false;
	while (bar < p->last && bar - p->first < 6 && !zone_is(a, bar, "|"))
		bar++;
	bar = bar < p->last && zone_is(a, bar, "|") && bar - p->first < 6 ? bar : 0;
	for (uint32_t i = p->first; i < p->last;) {
		char found[16];
		uint32_t next = date(a, i, p->last, found);
		if (next > i) {
			if (!d->date[0])
				snprintf(d->date, sizeof d->date, "%s", found);
			i = next;
		} else if (zone_in(a, i, with) || zone_digit(a, i) || zone_agency(a, i) || zone_is(a, i, "|"))
			i++;
		else if (zone_capital(a, i) && bar > i) /* whose it is: "Example News Desk | Updated: ..." */
			i = bar;
		else
			return false;
	}
	d->begin = p->begin;
	d->end = d->body = p->end;
	return d->date[0] != 0;
}

/* "[SINGAPORE] A bank": a town, or a town and a day, between brackets; no "[UPDATED]". */
static bool bracketed(const struct zone_article *a, const struct zone_paragraph *p, struct zone_dateline *d)
{
	enum { TOWN = 3, ALL = 8 };
	uint32_t i = p->first + 1, words = 0;
	if (i + 2 > p->last || !zone_is(a, p->first, "[") || zone_in(a, i, "|update|updated|video|watch|exclusive|correction|corrected|photos|photo|breaking|analysis|opinion|new|live|listen|read|editor|"))
		return false;
	for (; i < p->last && words <= TOWN && zone_caps(a, i) && !zone_month(a, i); i++, words++)
		d->place[1] = a->token->end[i];
	d->place[0] = a->token->begin[p->first + 1];
	if (words && i < p->last && zone_is(a, i, ",")) {
		uint32_t next = date(a, i + 1, p->last, d->date);
		i = next > i + 1 ? next : p->last;
	}
	if (!words || words > TOWN || i + 1 >= p->last || i > p->first + ALL || !zone_is(a, i, "]") || d->place[1] - d->place[0] < 4 ||
	    !(zone_capital(a, i + 1) || zone_digit(a, i + 1) || zone_in(a, i + 1, "|\"|'|\xe2\x80\x9c|\xe2\x80\x98|")))
		return false;
	d->begin = p->begin;
	d->end = a->token->end[i];
	d->body = a->token->begin[i + 1];
	return true;
}

struct zone_dateline zone_dateline_of(const struct zone_article *a, const struct zone_paragraph *p, bool first)
{
	struct zone_dateline d = {0};
	const qn_layer *t = a->token;
	uint32_t i = p->first, most = p->last - p->first > 24 ? p->first + 24 : p->last, words = 0;
	bool caps = true, dated = false;
	if (date_line(a, p, &d) || (first && bracketed(a, p, &d)))
		return d;
	d = (struct zone_dateline){0};
	for (; i < most && !dash(a, i) && !zone_is(a, i, ":"); i++) {
		char found[16];
		uint32_t next = date(a, i, most, found);
		if (zone_is(a, i, "(")) {
			uint32_t close = i + 1;
			while (close < most && !zone_is(a, close, ")") && close - i < 8)
				close++;
			if (close >= most || !zone_is(a, close, ")") || close == i + 1)
				return (struct zone_dateline){0};
			next = date(a, i + 1, close, found);
			if (next > i + 1) {
				snprintf(d.date, sizeof d.date, "%s", found);
				dated = true;
			} else if (zone_capital(a, i + 1) || zone_agency(a, i + 1)) {
				d.agency[0] = t->begin[i + 1];
				d.agency[1] = t->end[close - 1];
			} else
				return (struct zone_dateline){0};
			i = close;
		} else if (next > i) {
			snprintf(d.date, sizeof d.date, "%s", found);
			dated = true;
			i = next - 1;
		} else if (zone_capital(a, i) || (words && zone_in(a, i, "|of|de|the|del|la|al|'s|-|upon|"))) {
			if (dated || d.agency[1])
				return (struct zone_dateline){0};
			if (!words)
				d.place[0] = t->begin[i];
			if (!words)
				caps = zone_caps(a, i);
			d.place[1] = t->end[i];
			words++;
		} else if (!zone_in(a, i, "|,|/|.|") || (!words && !d.agency[1]))
			return (struct zone_dateline){0};
	}
	if (i >= most || i == p->first || i + 1 >= p->last || words > 7 || (!words && !d.agency[1]))
		return (struct zone_dateline){0};
	bool spaced = t->end[i - 1] < t->begin[i] || !zone_is(a, i, "-");
	bool named = d.agency[1] || dated || (caps && words <= 4);
	if (zone_is(a, i, ":") ? !(d.agency[1] || (caps && words <= 3 && first && d.place[1] - d.place[0] > 3)) : !spaced)
		return (struct zone_dateline){0};
	bool begins = zone_capital(a, i + 1) || zone_digit(a, i + 1) || zone_in(a, i + 1, "|\"|'|\xe2\x80\x9c|\xe2\x80\x98|");
	if (!named && !(first && words <= 4 && begins && t->end[i] < t->begin[i + 1]))
		return (struct zone_dateline){0};
	if (!begins && !d.agency[1] && !dated)
		return (struct zone_dateline){0};
	d.begin = t->begin[p->first];
	d.end = t->end[i - 1];
	d.body = t->begin[i + 1];
	return d;
}
