/*
 * date.c -- dates that are said in full or by month, day and year.
 *
 * Norms are ISO 8601, with the extensions of its second part (2019) for what is
 * not known or not sharp: XXXX-06-28 without a year, 199X a decade, 19XX a
 * century, 2024-33 to -36 quarters, -40 and -41 halves, and a slash between the
 * ends of a range.
 */
#include "value.h"

#include <stdio.h>
#include <string.h>

int value_year(const struct value_article *a, uint32_t i)
{
	int v = i < a->n && a->token->end[i] - a->token->begin[i] == 4 ? value_whole(a, i, 4) : -1;
	return v >= 1000 && v < 2200 ? v : 0;
}

int value_day(const struct value_article *a, uint32_t i)
{
	int v = value_whole(a, i, 2);
	if (v < 0 && (!value_has(a, i, W_ORDINAL, &v) || a->text[a->token->begin[i]] > '9'))
		return 0;
	return v >= 1 && v <= 31 ? v : 0;
}

static int month_name(const struct value_article *a, uint32_t i)
{
	int m;
	return value_has(a, i, W_MONTH, &m) && value_capital(a, i) ? m : 0;
}

int value_month(const struct value_article *a, uint32_t i)
{
	int m = month_name(a, i);
	bool before = i > 0 && (value_has(a, i - 1, W_PREPOSITION, NULL) || value_has(a, i - 1, W_SHIFT, NULL) || value_in(a, i - 1, "|last|past|every|each|the|"));
	if (!m || before)
		return before && value_capital(a, i + 1) && !value_has(a, i + 1, W_WEEKDAY, NULL) && value_in(a, i, "|may|march|june|april|august|jan|") &&
		       !value_in(a, i - 1, "|in|since|until|last|next|this|the|") ? 0 : m;
	if (value_in(a, i, "|may|march|mar|jan|jun|"))
		return 0;
	return value_capital(a, i + 1) || value_in(a, i + 1, "|said|says|told|'s|") ? 0 : m;
}

static void print(char norm[NORM], int year, int month, int day)
{
	char *s = norm;
	s += year ? sprintf(s, "%04d", year % 10000) : sprintf(s, "XXXX");
	if (month)
		s += sprintf(s, "-%02d", month % 100);
	if (month && day)
		sprintf(s, "-%02d", day % 100);
}

/* Adds the end of a range. */
static void print_to(char norm[NORM], int year, int month, int day)
{
	char to[NORM];
	size_t n = strlen(norm);
	print(to, year, month, day);
	snprintf(norm + n, NORM - n, "/%s", to);
}

int value_nearest_year(struct value_article *a, uint32_t i, int month, int day)
{
	if (!a->now.year)
		return 0;
	int best = a->now.year, away = 1000;
	bool ahead = value_ahead(a, i);
	for (int y = a->now.year - 1; y <= a->now.year + 1; y++) {
		int days = (int)(civil_days((struct civil){y, month, day ? day : 15}) - civil_days(a->now)), far = days < 0 ? -days : days;
		if (ahead ? days < -31 : days > 183 || (days > 31 && !day))
			continue;
		if (far < away) {
			away = far;
			best = y;
		}
	}
	return best;
}

/* A year behind a date, with a comma or not; 0: none. */
static uint32_t year_behind(const struct value_article *a, uint32_t i, int *year)
{
	uint32_t at = value_in(a, i, "|,|of|") ? i + 1 : i;
	*year = value_year(a, at);
	if (*year && (at == i || value_in(a, i, "|of|") || !value_has(a, at + 1, W_PERIOD, NULL)))
		return at + 1;
	int shift;
	*year = 0;
	if (value_has(a, i, W_SHIFT, &shift) && value_in(a, i + 1, "|year|")) { /* April this year */
		*year = a->now.year ? a->now.year + shift : 0;
		return i + 2;
	}
	return i;
}

/* "June 28", "June 28-30, 2019", "May 30 to June 2", "June 2019", "June". */
static uint32_t month_first(struct value_article *a, uint32_t i, char norm[NORM])
{
	int month = month_name(a, i), day = value_day(a, i + 1), to_month = 0, to_day = 0, year, to_year;
	if (!month)
		return i;
	uint32_t at = i + 1 + (day > 0), end;
	if (!day) {
		end = year_behind(a, i + 1, &year);
		if (!year && end == i + 1 && !value_month(a, i))
			return i;
		if (value_dash(a, end) && month_name(a, end + 1)) { /* April-June 2024 */
			to_month = month_name(a, end + 1);
			end = year_behind(a, end + 2, &to_year);
			year = year ? year : to_year;
		}
		if (!year)
			year = value_nearest_year(a, i, month, 0);
		print(norm, year, month, 0);
		if (to_month) {
			print_to(norm, to_year ? to_year : year, to_month, 0);
		}
		return end;
	}
	if (value_has(a, at, W_PERCENT, NULL) || value_has(a, at, W_SCALE, NULL))
		return i;
	if ((value_dash(a, at) || value_in(a, at, "|to|through|")) && value_day(a, at + 1) && value_dash(a, at)) {
		to_day = value_day(a, at + 1);
		to_month = month;
		at += 2;
	} else if ((value_dash(a, at) || value_in(a, at, "|to|through|")) && month_name(a, at + 1) && value_day(a, at + 2)) {
		to_month = month_name(a, at + 1);
		to_day = value_day(a, at + 2);
		at += 3;
	}
	end = year_behind(a, at, &year);
	if (!year)
		year = value_nearest_year(a, i, month, day);
	print(norm, year, month, day);
	if (to_day) {
		print_to(norm, year, to_month, to_day);
	}
	return end;
}

/* "28 June 2019", "the 28th of June", "3-5 May". */
static uint32_t day_first(struct value_article *a, uint32_t i, char norm[NORM])
{
	int day = value_day(a, i), to_day = 0, month, year;
	uint32_t at = i + 1;
	if (!day)
		return i;
	if (value_dash(a, at) && value_day(a, at + 1)) {
		to_day = value_day(a, at + 1);
		at += 2;
	}
	if (value_in(a, at, "|of|"))
		at++;
	if (!(month = month_name(a, at)))
		return i;
	uint32_t end = year_behind(a, at + 1, &year);
	if (!year)
		year = value_nearest_year(a, i, month, day);
	print(norm, year, month, day);
	if (to_day) {
		print_to(norm, year, month, to_day);
	}
	return end;
}

/* 2024-06-03, 6/14/2001, 9/11, 1990s, Q3 2024: what is one token. */
static uint32_t one_token(const struct value_article *a, uint32_t i, char norm[NORM])
{
	char s[16];
	uint32_t n = a->token->end[i] - a->token->begin[i];
	int x, y, year, used = 0;
	struct civil c;
	if (n > 10 || n < 2)
		return i;
	memcpy(s, a->text + a->token->begin[i], n);
	s[n] = 0;
	if (n == 10 && s[0] != 'X' && civil_read(s, &c)) {
		strcpy(norm, s);
		return i + 1;
	}
	if (sscanf(s, "%2d/%2d/%4d%n", &x, &y, &year, &used) == 3 && (uint32_t)used == n) {
		int month = a->day_first || x > 12 ? y : x, day = a->day_first || x > 12 ? x : y;
		if (month > 12 && !(x > 12)) {
			month = x;
			day = y;
		}
		if (month < 1 || month > 12 || day < 1 || day > 31)
			return i;
		print(norm, year < 100 ? year + (year < 50 ? 2000 : 1900) : year, month, day);
		return i + 1;
	}
	if ((sscanf(s, "%4d/%2d/%2d%n", &year, &x, &y, &used) == 3 || sscanf(s, "%2d.%2d.%4d%n", &y, &x, &year, &used) == 3) && (uint32_t)used == n &&
	    year >= 1000 && x >= 1 && x <= 12 && y >= 1 && y <= 31) { /* 2025/09/03, 03.09.2025 */
		print(norm, year, x, y);
		return i + 1;
	}
	if (strcmp(s, "9/11") == 0) {
		strcpy(norm, "2001-09-11");
		return i + 1;
	}
	const char *p = strncmp(s, "mid-", 4) == 0 || strncmp(s, "Mid-", 4) == 0 ? s + 4 : s;
	if (*p == '\'')
		p++;
	else if (memcmp(p, "\xe2\x80\x99", 3) == 0)
		p += 3;
	size_t left = strlen(p);
	if (left > 2 && p[left - 1] == 's' && p[left - 2] == '0' && strspn(p, "0123456789") == left - 1) { /* 1990s, '90s */
		if (left == 5 && (p[0] == '1' || p[0] == '2')) {
			sprintf(norm, p[2] == '0' && p[0] == '1' ? "%.2sXX" : "%.3sX", p);
			return i + 1;
		}
		if (left == 3 && (p > s || value_in(a, i - (i > 0), "|the|"))) {
			sprintf(norm, "%s%cX", p[0] >= '3' ? "19" : "20", p[0]);
			return i + 1;
		}
	}
	if (n == 2 && (s[0] == 'Q' || s[0] == 'H') && s[1] >= '1' && s[1] <= (s[0] == 'Q' ? '4' : '2') && (year = value_year(a, i + 1))) {
		snprintf(norm, NORM, "%04d-%d", year % 10000, (s[0] == 'Q' ? 32 : 39) + s[1] - '0');
		return i + 2;
	}
	if (n == 6 && memcmp(s, "FY", 2) == 0 && strspn(s + 2, "0123456789") == 4) {
		strcpy(norm, s + 2);
		return i + 1;
	}
	return i;
}

/* Whether four digits are a year: not when they count something. */
static bool year_alone(const struct value_article *a, uint32_t i)
{
	int year = value_year(a, i);
	uint32_t end = i + 1 < a->n ? a->token->end[i + 1] : 0;
	bool in = i > 0 && value_in(a, i - 1, "|in|since|until|by|");
	if (year < (in ? 1000 : 1500) || year > 2100 || value_has(a, i + 1, W_UNIT, NULL) || value_has(a, i + 1, W_PERIOD, NULL) || value_has(a, i + 1, W_PERCENT, NULL) ||
	    value_has(a, i + 1, W_SCALE, NULL) || value_has(a, i + 1, W_TIMEZONE, NULL) || value_in(a, i + 1, "|people|hours|men|women|children|"))
		return false;
	if (i > 0 && (value_in(a, i - 1, "|in|since|until|by|during|circa|early|late|mid|fiscal|year|") || value_has(a, i - 1, W_MONTH, NULL)))
		return true;
	/* a noun in the plural behind it is counted */
	bool counts = end && a->text[end - 1] == 's' && !value_capital(a, i + 1) && end - a->token->begin[i + 1] > 3 && !value_in(a, i + 1, "|was|has|as|is|'s|this|");
	return !counts && (year >= 1900 || (i > 0 && (value_has(a, i - 1, W_PREPOSITION, NULL) || value_in(a, i - 1, "|(|")))) &&
	       !(i > 0 && value_in(a, i - 1, "|than|over|nearly|almost|$|\xe2\x82\xac|\xc2\xa3|no.|"));
}

static uint32_t years(const struct value_article *a, uint32_t i, char norm[NORM])
{
	int year = value_year(a, i), to = 0;
	if (!year || !year_alone(a, i))
		return i;
	print(norm, year, 0, 0);
	uint32_t at = i + 1;
	bool span = value_dash(a, at) || value_in(a, at, "|/|");
	if (span && value_year(a, at + 1) > year)
		to = value_year(a, at + 1);
	else if (span && value_whole(a, at + 1, 2) > year % 100 && a->token->end[at + 1] - a->token->begin[at + 1] == 2)
		to = year / 100 * 100 + value_whole(a, at + 1, 2);
	else if (i > 0 && ((value_in(a, i - 1, "|from|") && value_in(a, at, "|to|until|through|")) || (value_in(a, i - 1, "|between|") && value_in(a, at, "|and|"))) &&
	         value_year(a, at + 1) > year)
		to = value_year(a, at + 1);
	if (!to)
		return at;
	print_to(norm, to, 0, 0);
	return at + 2;
}

/* "the third quarter of 2024", "first half of 2024", "the 21st century". */
static uint32_t ordinal_part(struct value_article *a, uint32_t i, char norm[NORM])
{
	int which, period, year;
	if (!value_has(a, i, W_ORDINAL, &which))
		return i;
	uint32_t at = value_dash(a, i + 1) ? i + 2 : i + 1;
	if (value_has(a, at, W_PERIOD, &period) && period == P_CENTURY && which < 30) {
		snprintf(norm, NORM, "%02dXX", (which - 1) % 100);
		return at + 1;
	}
	bool quarter = value_in(a, at, "|quarter|") && which <= 4, half = value_in(a, at, "|half|") && which <= 2;
	if (!quarter && !half)
		return i;
	uint32_t of = value_in(a, at + 1, "|of|") ? at + 2 : at + 1, end;
	if (value_in(a, of, "|fiscal|"))
		of++;
	end = year_behind(a, of, &year);
	if (!year && (half || !value_in(a, i - (i > 0), "|the|")))
		return i;
	if (!year && a->now.year)
		year = value_ahead(a, i) ? a->now.year + (which * 3 < a->now.month) : a->now.year - ((which - 1) * 3 + 1 > a->now.month);
	print(norm, year, 0, 0);
	snprintf(norm + strlen(norm), NORM - strlen(norm), "-%d", (quarter ? 32 : 39) + which);
	return year ? (end > of ? end : at + 1) : at + 1;
}

uint32_t value_date(struct value_article *a, uint32_t i, char norm[NORM])
{
	uint32_t at = i, end;
	norm[0] = 0;
	if (value_has(a, i, W_WEEKDAY, NULL) && value_capital(a, i)) { /* Tuesday, Aug. 31 */
		at = value_in(a, i + 1, "|,|(|") ? i + 2 : i + 1;
		if (!month_name(a, at) && !value_day(a, at))
			return i;
		if (value_day(a, at) && !month_name(a, value_in(a, at + 1, "|of|") ? at + 2 : at + 1))
			return i;
	}
	if ((end = month_first(a, at, norm)) > at || (end = day_first(a, at, norm)) > at)
		return end;
	if (at > i)
		return i;
	if ((end = one_token(a, i, norm)) > i || (end = ordinal_part(a, i, norm)) > i)
		return end;
	return years(a, i, norm);
}
