/*
 * relative.c -- dates that are said from the article's day: "on Tuesday", "last
 * spring", "two weeks ago", "the 27th".
 *
 * Where the article's day is not known the norm says what is: XXXX-WXX-2 for a
 * Tuesday, XXXX-XX-27 for the 27th; or nothing.
 */
#include "value.h"

#include <stdio.h>

static void print_day(char norm[NORM], struct civil c) { snprintf(norm, NORM, "%04d-%02d-%02d", c.year % 10000, c.month % 100, c.day % 100); }

static struct civil day_plus(struct civil c, long days) { return civil_from_days(civil_days(c) + days); }

static void print_week(char norm[NORM], struct civil c)
{
	int year, week = civil_week(c, &year);
	snprintf(norm, NORM, "%04d-W%02d", year % 10000, week % 100);
}

/* The period that lies `shift` periods from the article's day. */
static void print_period(char norm[NORM], struct civil now, int period, int shift)
{
	struct civil c = now;
	if (!now.year)
		return;
	switch (period) {
	case P_DAY:
		print_day(norm, day_plus(now, shift));
		return;
	case P_WEEK: case P_FORTNIGHT:
		print_week(norm, day_plus(now, shift * (period == P_WEEK ? 7L : 14L)));
		return;
	case P_WEEKEND: {
		struct civil saturday = day_plus(now, 6 - civil_weekday(now) + 7L * shift);
		char sunday[NORM];
		print_day(norm, saturday);
		print_day(sunday, day_plus(saturday, 1));
		snprintf(norm + 10, NORM - 10, "/%.16s", sunday);
		return;
	}
	case P_MONTH:
		c.day = 1;
		c = civil_add_months(c, shift);
		snprintf(norm, NORM, "%04d-%02d", c.year % 10000, c.month % 100);
		return;
	case P_QUARTER:
		c.day = 1;
		c = civil_add_months(c, 3 * shift);
		snprintf(norm, NORM, "%04d-%d", c.year % 10000, 33 + (c.month - 1) / 3);
		return;
	case P_YEAR:
		snprintf(norm, NORM, "%04d", (now.year + shift) % 10000);
		return;
	case P_DECADE:
		snprintf(norm, NORM, "%03dX", (now.year / 10 + shift) % 1000);
		return;
	case P_CENTURY:
		snprintf(norm, NORM, "%02dXX", (now.year / 100 + shift) % 100);
		return;
	}
}

/* "Tuesday": on the article's day or up to six days from it, back or ahead. `shift` -1 last, 1 next, 0 said with neither. */
static void print_weekday(struct value_article *a, uint32_t i, int weekday, int shift, char norm[NORM])
{
	if (!a->now.year) {
		snprintf(norm, NORM, "XXXX-WXX-%d", weekday);
		return;
	}
	int from = weekday - civil_weekday(a->now);
	if (shift < 0)
		from -= from >= 0 ? 7 : 0;
	else if (shift > 0)
		from += from <= 0 ? 7 : 0;
	else if (value_ahead(a, i))
		from += from < 0 ? 7 : 0;
	else
		from -= from > 0 ? 7 : 0;
	print_day(norm, day_plus(a->now, from));
}

static bool weekday_here(const struct value_article *a, uint32_t i)
{
	uint32_t n = a->token->end[i] - a->token->begin[i];
	if (!value_has(a, i, W_WEEKDAY, NULL) || !value_capital(a, i) || (n < 5 && a->text[a->token->end[i] - 1] != '.'))
		return false;
	if (i > 0 && value_in(a, i - 1, "|black|good|ash|super|bloody|easter|cyber|") && value_capital(a, i - 1))
		return false;
	return !(value_capital(a, i + 1) && value_in(a, i + 1, "|times|telegraph|express|mirror|mail|herald|post|night|magazine|"));
}

static const int season_month[] = {3, 6, 9, 12};

/* The year of a season, by where it begins: `shift` -1 the last that is over, 1 the next to begin, 0 this year's. */
static int season_year(struct civil now, int season, int shift)
{
	int begin = season_month[season - 21], end = begin + 2, year = now.year;
	if (shift < 0)
		return now.month > end && begin < 12 ? year : begin == 12 && now.month < 3 ? year - 2 : year - 1;
	if (shift > 0)
		return now.month < begin ? year : year + 1;
	return begin == 12 && now.month < 3 ? year - 1 : year;
}

static uint32_t season(const struct value_article *a, uint32_t i, int shift, bool shifted, char norm[NORM])
{
	int which, year;
	if (!value_has(a, i, W_SEASON, &which))
		return i;
	if (shifted) {
		if (a->now.year)
			snprintf(norm, NORM, "%04d-%d", season_year(a->now, which, shift) % 10000, which);
		return i + 1;
	}
	uint32_t at = value_in(a, i + 1, "|of|") ? i + 2 : i + 1;
	if (!(year = value_year(a, at)))
		return i;
	snprintf(norm, NORM, "%04d-%d", year % 10000, which);
	return at + 1;
}

/* "the 27th", "the 8th of this month" */
static uint32_t day_of_month(struct value_article *a, uint32_t i, char norm[NORM])
{
	int day, shift = 0;
	if (!value_in(a, i, "|the|") || !value_has(a, i + 1, W_ORDINAL, NULL) || !(day = value_day(a, i + 1)))
		return i;
	bool of_month = value_in(a, i + 2, "|of|") && (value_has(a, i + 3, W_SHIFT, &shift) || value_in(a, i + 3, "|the|")) && value_in(a, i + 4, "|month|");
	bool behind = i > 0 && value_in(a, i - 1, "|on|by|until|from|since|to|before|after|through|till|between|of|starting|");
	bool ends = i + 2 >= a->n || value_in(a, i + 2, "|,|.|;|(|)|:|and|when|that|to|at|in|for|with|as|by|after|but|because|while|or|until|-|\xe2\x80\x93|");
	if (!of_month && !(behind && ends))
		return i;
	if (!a->now.year) {
		snprintf(norm, NORM, "XXXX-XX-%02d", day);
		return of_month ? i + 5 : i + 2;
	}
	struct civil first = {a->now.year, a->now.month, 1};
	if (!of_month) { /* the nearest that has such a day, on the side that the sentence looks to */
		bool ahead = value_ahead(a, i);
		shift = ahead ? day < a->now.day : -(day > a->now.day);
		if (!ahead && shift < 0 && day - a->now.day <= 7)
			shift = 0;
	}
	first = civil_add_months(first, shift);
	if (day > civil_month_days(first.year, first.month))
		return i;
	first.day = day;
	print_day(norm, first);
	return of_month ? i + 5 : i + 2;
}

/* "two weeks ago", "a year ago", "in three days' time" */
static uint32_t ago(const struct value_article *a, uint32_t i, char norm[NORM])
{
	struct decimal d = {1, 0};
	int period;
	uint32_t at = value_in(a, i, "|a|an|") ? i + 1 : value_number(a, i, &d);
	if (at == i || !value_has(a, at, W_PERIOD, &period) || !value_in(a, at + 1, "|ago|"))
		return i;
	if (a->now.year && d.exponent == 0 && d.digits < 2000) {
		int n = (int)d.digits;
		if (period == P_DECADE || period == P_CENTURY)
			snprintf(norm, NORM, "%04d", (a->now.year - n * (period == P_DECADE ? 10 : 100)) % 10000);
		else if (period >= P_DAY)
			print_period(norm, a->now, period, -n);
	}
	return at + 2;
}

uint32_t value_relative(struct value_article *a, uint32_t i, char norm[NORM])
{
	int shift = 0, v;
	uint32_t at = i, end;
	norm[0] = 0;
	if (value_has(a, i, W_DAY, &v)) {
		if (value_in(a, i, "|today|") && value_capital(a, i) && value_capital(a, i - (i > 0)) && i > 0)
			return i; /* USA Today */
		print_period(norm, a->now, P_DAY, v);
		return i + 1;
	}
	if ((end = day_of_month(a, i, norm)) > i || (end = ago(a, i, norm)) > i)
		return end;
	bool shifted = value_has(a, i, W_SHIFT, &shift);
	if (shifted) {
		at = i + 1;
		if (shift == 0 && value_in(a, at, "|past|last|")) { /* this past Tuesday */
			shift = -1;
			at++;
		} else if (shift == 0 && value_in(a, at, "|coming|")) {
			shift = 1;
			at++;
		}
	}
	if (at < a->n && weekday_here(a, at)) {
		value_has(a, at, W_WEEKDAY, &v);
		print_weekday(a, at, v, shift, norm);
		return at + 1;
	}
	if ((end = season(a, at, shift, shifted, norm)) > at)
		return end;
	if (!shifted)
		return i;
	if (value_has(a, at, W_MONTH, &v) && value_capital(a, at) && !value_capital(a, at + 1)) { /* last April */
		if (a->now.year) {
			int year = a->now.year;
			if (shift < 0)
				year -= v >= a->now.month;
			else if (shift > 0)
				year += v <= a->now.month;
			snprintf(norm, NORM, "%04d-%02d", year % 10000, v % 100);
		}
		return at + 1;
	}
	if (value_has(a, at, W_PERIOD, &v) && v >= P_WEEKEND && !value_in(a, i, "|past|") && a->text[a->token->end[at] - 1] != 's') {
		print_period(norm, a->now, v, shift);
		return at + 1;
	}
	if (shift == 0 && value_in(a, at, "|morning|afternoon|evening|") && value_in(a, i, "|this|")) {
		print_period(norm, a->now, P_DAY, 0);
		return at + 1;
	}
	return i;
}
