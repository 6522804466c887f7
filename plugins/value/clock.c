/*
 * clock.c -- times of the day: "10:30 a.m. GMT", "5pm", "noon", "1200 GMT".
 *
 * The norm is ISO 8601's T10:30, with Z where Universal Time is said; other zones
 * are part of the span only, since their names do not tell their offset.
 */
#include "value.h"

#include <stdio.h>

/* A time zone at i, perhaps "local time" or in brackets. */
static uint32_t zone(const struct value_article *a, uint32_t i, bool *universal)
{
	int v;
	uint32_t at = value_in(a, i, "|(|") ? i + 1 : i;
	*universal = false;
	if (value_has(a, at, W_TIMEZONE, &v) && value_capital(a, at)) {
		*universal = v == 0;
		return at + 1 + (at > i && value_in(a, at + 1, "|)|"));
	}
	if (value_in(a, i, "|local|") && value_in(a, i + 1, "|time|"))
		return i + 2;
	return i;
}

/* Digits as hour and minute: "10:30", "10.30", "10", "1430". */
static bool read(const struct value_article *a, uint32_t i, int *hour, int *minute, bool *both)
{
	int h = 0, m = 0, used = 0;
	uint32_t n = a->token->end[i] - a->token->begin[i];
	char s[8];
	if (n > 5)
		return false;
	for (uint32_t k = 0; k < n; k++)
		s[k] = a->text[a->token->begin[i] + k];
	s[n] = 0;
	*both = sscanf(s, "%2d%*1[:.]%2d%n", &h, &m, &used) == 2 && (uint32_t)used == n && n >= 4;
	if (!*both) {
		m = 0;
		h = value_whole(a, i, 2);
	}
	*hour = h;
	*minute = m;
	return h >= 0 && h < 25 && m >= 0 && m < 60 && s[0] >= '0' && s[0] <= '9';
}

uint32_t value_clock(const struct value_article *a, uint32_t i, char norm[NORM])
{
	int hour, minute, half;
	bool both, universal;
	norm[0] = 0;
	if (value_has(a, i, W_CLOCK, &hour)) {
		snprintf(norm, NORM, "T%02d:00", hour);
		return i + 1;
	}
	int four = i < a->n && a->token->end[i] - a->token->begin[i] == 4 ? value_whole(a, i, 4) : -1;
	if (four >= 0 && four / 100 < 24 && four % 100 < 60) { /* 1430 GMT */
		uint32_t end = zone(a, i + 1, &universal);
		if (end > i + 1 || value_in(a, i + 1, "|hours|hrs|")) {
			snprintf(norm, NORM, "T%02d:%02d%s", four / 100, four % 100, universal ? "Z" : "");
			return end > i + 1 ? end : i + 2;
		}
	}
	if (i >= a->n || !read(a, i, &hour, &minute, &both))
		return i;
	uint32_t at = i + 1;
	if (value_has(a, at, W_AMPM, &half) && hour >= 1 && hour <= 12 && !(value_in(a, at, "|am|") && !value_against(a, i) && value_capital(a, at + 1))) {
		hour = hour % 12 + half;
		at++;
	} else if (value_in(a, at, "|o'clock|o\xe2\x80\x99" "clock|")) {
		at++;
	} else if (!both)
		return i;
	uint32_t end = zone(a, at, &universal);
	bool said = at > i + 1 || end > at || (i > 0 && value_in(a, i - 1, "|at|by|from|to|until|till|around|about|before|after|since|-|\xe2\x80\x93|between|and|"));
	if (!said || hour > 24 || (both && a->text[a->token->begin[i] + (hour > 9 || a->text[a->token->begin[i]] == '0' ? 2 : 1)] == '.' && at == i + 1 && end == at))
		return i;
	snprintf(norm, NORM, "T%02d:%02d%s", hour % 100, minute % 100, universal ? "Z" : "");
	return end;
}
