/*
 * calendar.c -- days of the Gregorian calendar.
 *
 * Days are counted from 1970-01-01 as Howard Hinnant does ("chrono-compatible
 * low-level date algorithms", 2013): years begin in March, so that the leap day
 * comes last.
 */
#include "value.h"

long civil_days(struct civil c)
{
	long y = c.year - (c.month <= 2), era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
	long doy = (153 * (c.month + (c.month > 2 ? -3 : 9)) + 2) / 5 + c.day - 1;
	return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

struct civil civil_from_days(long days)
{
	days += 719468;
	long era = (days >= 0 ? days : days - 146096) / 146097, doe = days - era * 146097;
	long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
	int month = (int)(mp < 10 ? mp + 3 : mp - 9);
	return (struct civil){(int)(yoe + era * 400 + (month <= 2)), month, (int)(doy - (153 * mp + 2) / 5 + 1)};
}

int civil_weekday(struct civil c)
{
	long d = (civil_days(c) + 3) % 7; /* 1970-01-01 was a Thursday */
	return (int)(d < 0 ? d + 7 : d) + 1;
}

int civil_month_days(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100) || year % 400 == 0;
	return month < 1 || month > 12 ? 31 : days[month - 1] + (month == 2 && leap);
}

struct civil civil_add_months(struct civil c, int months)
{
	int m = c.year * 12 + c.month - 1 + months;
	c.year = m / 12;
	c.month = m % 12 + 1;
	if (c.day > civil_month_days(c.year, c.month))
		c.day = civil_month_days(c.year, c.month);
	return c;
}

int civil_week(struct civil c, int *year)
{
	struct civil thursday = civil_from_days(civil_days(c) - civil_weekday(c) + 4);
	*year = thursday.year;
	return (int)((civil_days(thursday) - civil_days((struct civil){thursday.year, 1, 1})) / 7) + 1;
}

/* Digits s[n] as a number; -1 if there is something else. */
static int digits(const char *s, int n)
{
	int v = 0;
	for (int i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		v = v * 10 + s[i] - '0';
	}
	return v;
}

bool civil_read(const char *s, struct civil *c)
{
	*c = (struct civil){0};
	int year = s[0] == 'X' ? 0 : -1;
	for (int i = 0; i < 4; i++)
		if (!s[i] || (year == 0 && s[i] != 'X'))
			return false;
	c->year = year == 0 ? 0 : digits(s, 4);
	if (c->year < 0)
		return false;
	if (!s[4])
		return true;
	if (s[4] != '-' || !s[5] || !s[6] || (c->month = digits(s + 5, 2)) < 1 || c->month > 12)
		return false;
	if (!s[7])
		return true;
	return s[7] == '-' && s[8] && s[9] && (c->day = digits(s + 8, 2)) >= 1 &&
	       c->day <= civil_month_days(c->year ? c->year : 2000, c->month) && (!s[10] || s[10] == 'T');
}
