/*
 * value.h -- dates, times, amounts and numbers, between the files that find them.
 *
 * words.c gives every token its classes, the others read a form from a token on:
 * each reader answers the token behind what it read, or the token itself if it
 * read nothing, and writes the norm.
 */
#ifndef QN_VALUE_H
#define QN_VALUE_H

#include "quidnunc.h"

/* What a token can be part of. A word is in two classes at most ("second": an ordinal and a period). */
enum value_class {
	W_NONE, W_DIGITS, W_SMALL, W_TENS, W_HUNDRED, W_SCALE, W_SUFFIX, W_DOZEN, W_ORDINAL, W_FRACTION, W_MONTH, W_WEEKDAY, W_SEASON,
	W_PERIOD, W_DAY, W_SHIFT, W_AMPM, W_TIMEZONE, W_CLOCK, W_SIGN, W_MONEY, W_PERCENT, W_UNIT, W_PREPOSITION, W_FUTURE, W_PAST
};
enum period { P_SECOND, P_MINUTE, P_HOUR, P_DAY, P_WEEKEND, P_WEEK, P_FORTNIGHT, P_MONTH, P_QUARTER, P_YEAR, P_DECADE, P_CENTURY };

struct value_word { uint8_t class, other; int16_t value, other_value; };

/* digits * 10^exponent; exact, since news has no number of more than 18 digits. */
struct decimal { uint64_t digits; int exponent; };

struct civil { int year, month, day; }; /* of the Gregorian calendar; 0: not known */

enum { NORM = 64, MONTH_UNKNOWN = 0 };

struct value_lexicon;

struct value_article {
	qn_run *r;
	const struct value_lexicon *lexicon;
	const char *text;
	const qn_layer *token, *sentence;
	uint32_t n;
	struct value_word *w; /* [n] and one of class W_NONE behind */
	struct civil now;     /* the day of the article; year 0: not known */
	char country[3];      /* of the dateline; "": not known */
	bool sterling;        /* the text has a pound sign: pounds are money */
	bool day_first;       /* 3/4/2024 is the 3rd of April */
	uint32_t at_sentence; /* cursor */
};

/* ---- words.c: looking at tokens */

struct value_lexicon *value_lexicon_new(void); /* NULL if out of memory; free() frees it */
/* Fills a->w. */
void value_classify(struct value_article *a);
/* Whether token i has this class; its value goes to *value (may be NULL). */
bool value_has(const struct value_article *a, uint32_t i, enum value_class c, int *value);
/* Whether token i is one of the words between bars, whatever its case: "|last|past|". */
bool value_in(const struct value_article *a, uint32_t i, const char *set);
bool value_capital(const struct value_article *a, uint32_t i);
/* Whether nothing stands between tokens i and i + 1. */
bool value_against(const struct value_article *a, uint32_t i);
bool value_dash(const struct value_article *a, uint32_t i);
/* The whole number of a digits token of at most `most` digits; -1 if it is not such. */
int value_whole(const struct value_article *a, uint32_t i, uint32_t most);
/* Whether what happens in the sentence of token i lies ahead: "will meet on Tuesday". */
bool value_ahead(struct value_article *a, uint32_t i);

/* ---- number.c */

/* A number in digits and words: "24.6 trillion", "two hundred and five", "half a million". */
uint32_t value_number(const struct value_article *a, uint32_t i, struct decimal *d);
/* Its plain spelling: "24600000000000", "0.5". */
void decimal_print(struct decimal d, char out[NORM]);
/* "two-thirds", "a quarter of": writes "2/3". */
uint32_t value_fraction(const struct value_article *a, uint32_t i, char norm[NORM]);

/* ---- calendar.c: days of the Gregorian calendar, proleptic */

long civil_days(struct civil c); /* since 1970-01-01 */
struct civil civil_from_days(long days);
int civil_weekday(struct civil c); /* 1 Monday to 7 Sunday */
int civil_month_days(int year, int month);
struct civil civil_add_months(struct civil c, int months); /* the day is cut to the month's length */
/* The ISO 8601 week of a day; *year is the week's year. */
int civil_week(struct civil c, int *year);
/* Reads "2024-06-03", "2024-06", "2024" and "XXXX-06-03"; false if it is none. */
bool civil_read(const char *s, struct civil *c);

/* ---- date.c, relative.c, clock.c */

uint32_t value_date(struct value_article *a, uint32_t i, char norm[NORM]);          /* "June 28, 2019", "2010-2015" */
uint32_t value_relative(struct value_article *a, uint32_t i, char norm[NORM]);      /* "last spring", "on Tuesday" */
uint32_t value_clock(const struct value_article *a, uint32_t i, char norm[NORM]);   /* "10:30 a.m. GMT" */
/* A month's name at i that is no verb or name of a person. */
int value_month(const struct value_article *a, uint32_t i);
/* A year of four digits, 1000 to 2199, at i; 0: none. */
int value_year(const struct value_article *a, uint32_t i);
/* Day of the month at i, in digits ("3", "3rd"); 0: none. */
int value_day(const struct value_article *a, uint32_t i);
/* The year of a month and day without one: the nearest to the article's day, ahead of it if the sentence looks ahead. */
int value_nearest_year(struct value_article *a, uint32_t i, int month, int day);

/* ---- amount.c, money.c */

struct found { const char *kind; char norm[NORM]; bool null; };
uint32_t value_amount(const struct value_article *a, uint32_t i, struct found *f);
/* The currency that token i on names ("Kenyan shillings", "USD", "euros"): its code and the token behind. */
uint32_t value_currency(const struct value_article *a, uint32_t i, char code[4]);
/* The currency of a sign ("$", "US$", "€") at i. */
uint32_t value_sign(const struct value_article *a, uint32_t i, char code[4]);
/* The code of the country that a place ends with ("NAIROBI, Kenya"); "" if it is none. */
void value_country(const char *place, char code[3]);
/* Symbol of a unit by its number, as words.c has it. */
extern const char *const value_unit[];

#endif
