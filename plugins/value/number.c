/*
 * number.c -- numbers in digits and words, exactly.
 *
 * "24.6 trillion" is 246 times ten to the eleventh, so nothing is ever rounded.
 * Words follow English: ones and tens, hundreds, then scales from the largest
 * down ("two million three hundred thousand"); lakh and crore are scales too.
 */
#include "value.h"

#include <stdio.h>
#include <string.h>

static const uint64_t MOST = 1000000000000000000u; /* beyond it a number is not read */

void decimal_print(struct decimal d, char out[NORM])
{
	char digit[24];
	while (d.exponent < 0 && d.digits % 10 == 0) {
		d.digits /= 10;
		d.exponent++;
	}
	int n = snprintf(digit, sizeof digit, "%llu", (unsigned long long)d.digits), k = 0;
	if (d.digits == 0)
		d.exponent = 0;
	if (d.exponent >= 0) {
		int zeros = d.exponent > 32 ? 32 : d.exponent;
		memcpy(out, digit, (size_t)n);
		memset(out + n, '0', (size_t)zeros);
		out[n + zeros] = 0;
		return;
	}
	int whole = n + d.exponent, lead = whole < 0 ? -whole : 0;
	if (whole > 0) {
		memcpy(out, digit, (size_t)whole);
		k = whole;
	} else
		out[k++] = '0';
	out[k++] = '.';
	for (int i = 0; i < lead && k < 32; i++)
		out[k++] = '0';
	for (int i = whole > 0 ? whole : 0; i < n && k < NORM - 1; i++)
		out[k++] = digit[i];
	out[k] = 0;
}

/* The digits of a token: "24,600", "1,00,000", "0.5", and "7,5" as it is written in much of Europe. */
static bool digits(const struct value_article *a, uint32_t i, struct decimal *d)
{
	const char *s = a->text + a->token->begin[i], *e = a->text + a->token->end[i], *comma = memchr(s, ',', (size_t)(e - s));
	bool decimal_comma = comma && e - comma < 4 && !memchr(s, '.', (size_t)(e - s)) && !memchr(comma + 1, ',', (size_t)(e - comma - 1));
	int after = 0;
	bool point = false;
	*d = (struct decimal){0, 0};
	for (; s < e; s++) {
		if (*s >= '0' && *s <= '9') {
			if (d->digits >= MOST / 10)
				return false;
			d->digits = d->digits * 10 + (uint64_t)(*s - '0');
			after += point;
		} else if ((*s == '.' || (*s == ',' && decimal_comma)) && !point)
			point = true;
		else if (*s != ',')
			return false;
	}
	d->exponent = -after;
	return true;
}

static uint64_t ten_to(int n)
{
	uint64_t v = 1;
	while (n-- > 0)
		v *= 10;
	return v;
}

/* "fifty-three", "twelve": below a hundred, in words. */
static uint32_t tens(const struct value_article *a, uint32_t i, uint64_t *sum)
{
	int v;
	if (value_has(a, i, W_SMALL, &v)) {
		*sum = (uint64_t)v;
		return i + 1;
	}
	if (!value_has(a, i, W_TENS, &v))
		return i;
	*sum = (uint64_t)v;
	uint32_t one = value_dash(a, i + 1) && value_against(a, i) ? i + 2 : i + 1;
	if (!value_has(a, one, W_SMALL, &v) || v < 1 || v > 9)
		return i + 1;
	*sum += (uint64_t)v;
	return one + 1;
}

/* "two hundred and fifty-three": below a thousand, in words. */
static uint32_t hundreds(const struct value_article *a, uint32_t i, uint64_t *sum)
{
	uint32_t at = tens(a, i, sum);
	if (at == i || !value_has(a, at, W_HUNDRED, NULL))
		return at;
	uint64_t rest;
	uint32_t next = value_in(a, at + 1, "|and|") ? at + 2 : at + 1, end = tens(a, next, &rest);
	*sum = *sum * 100 + (end > next ? rest : 0);
	return end > next ? end : at + 1;
}

/* Whether the letter at i, written to a number, counts and measures nothing: millions, if money is said before. */
static bool is_suffix(const struct value_article *a, uint32_t i)
{
	char code[4];
	if (!value_has(a, i, W_SUFFIX, NULL) || i == 0 || !value_against(a, i - 1))
		return false;
	if (!value_in(a, i, "|m|mm|t|"))
		return true;
	return (i >= 2 && value_sign(a, i - 2, code) > i - 2) || (i >= 4 && value_dash(a, i - 2) && value_sign(a, i - 4, code) > i - 4);
}

/* Scales behind a number: "24.6 trillion", "5 lakh crore", "bn". */
static uint32_t scales(const struct value_article *a, uint32_t i, struct decimal *d)
{
	int v;
	for (int n = 0; n < 2; n++)
		if (value_has(a, i, W_SCALE, &v) || (n == 0 && is_suffix(a, i) && value_has(a, i, W_SUFFIX, &v))) {
			d->exponent += v;
			i++;
		} else if (value_dash(a, i) && value_has(a, i + 1, W_SCALE, &v) && value_against(a, i)) { /* a $5-billion plan */
			d->exponent += v;
			i += 2;
		} else
			break;
	return i;
}

/* Words alone, or "a million", "half a million", "a dozen". */
static uint32_t in_words(const struct value_article *a, uint32_t i, struct decimal *d)
{
	uint64_t sum, total = 0;
	int v, last = 99;
	uint32_t at = i;
	if (value_in(a, i, "|a|an|half|") && (value_has(a, i + 1, W_SCALE, &v) || value_has(a, i + 1, W_DOZEN, &v) || value_has(a, i + 1, W_HUNDRED, &v) ||
	                                      (value_in(a, i, "|half|") && value_in(a, i + 1, "|a|") && value_has(a, i + 2, W_SCALE, &v)))) {
		bool half = value_in(a, i, "|half|");
		at = i + (half && value_in(a, i + 1, "|a|") ? 2 : 1);
		if (value_has(a, at, W_DOZEN, &v))
			*d = (struct decimal){half ? 6 : 12, 0};
		else if (value_has(a, at, W_HUNDRED, NULL))
			*d = (struct decimal){half ? 50 : 100, 0};
		else {
			value_has(a, at, W_SCALE, &v);
			*d = (struct decimal){half ? 5 : 1, v - half};
		}
		return at + 1;
	}
	while ((at = hundreds(a, i, &sum)) > i) {
		if (value_has(a, at, W_DOZEN, NULL)) {
			*d = (struct decimal){total + sum * 12, 0};
			return at + 1;
		}
		if (!value_has(a, at, W_SCALE, &v) || v >= last || v > 15) {
			total += last == 99 || v < last || sum < 1000 ? sum : 0;
			i = at;
			break;
		}
		total += sum * ten_to(v);
		last = v;
		i = at + 1;
		uint32_t next = value_in(a, i, "|and|") ? i + 1 : i;
		uint64_t ahead;
		if (hundreds(a, next, &ahead) == next)
			break;
		i = next;
	}
	*d = (struct decimal){total, 0};
	return i;
}

/* "1/2" */
static bool written_fraction(const struct value_article *a, uint32_t i, int *top, int *bottom)
{
	if (i >= a->n || a->token->end[i] - a->token->begin[i] != 3)
		return false;
	const char *s = a->text + a->token->begin[i];
	*top = s[0] - '0';
	*bottom = s[2] - '0';
	return s[1] == '/' && *top > 0 && *top < 10 && *bottom > 0 && *bottom < 10;
}

uint32_t value_number(const struct value_article *a, uint32_t i, struct decimal *d)
{
	if (value_has(a, i, W_DIGITS, NULL)) {
		if (!digits(a, i, d))
			return i;
		int one, two;
		/* 3 1/2 */
		if (d->exponent == 0 && written_fraction(a, i + 1, &one, &two) && two == 2 && one == 1) {
			*d = (struct decimal){d->digits * 10 + 5, -1};
			i++;
		}
		uint32_t at = scales(a, i + 1, d);
		if (at == i + 1 && value_has(a, at, W_DOZEN, NULL)) {
			d->digits *= 12;
			at++;
		}
		return at;
	}
	uint32_t at = in_words(a, i, d);
	if (at == i)
		return i;
	/* "one and a half million", "two and a half" */
	if (value_in(a, at, "|and|") && value_in(a, at + 1, "|a|") && value_in(a, at + 2, "|half|")) {
		*d = (struct decimal){d->digits * 10 + 5, -1};
		at = scales(a, at + 3, d);
	} else if (value_in(a, at, "|point|") && value_has(a, at + 1, W_SMALL, NULL)) {
		int v;
		value_has(a, at + 1, W_SMALL, &v);
		*d = (struct decimal){d->digits * 10 + (uint64_t)(v < 10 ? v : 0), -1};
		at = scales(a, at + 2, d);
	} else if (value_dash(a, at) && at + 1 < a->n && value_has(a, at + 1, W_SCALE, NULL))
		at = scales(a, at, d);
	return at;
}

uint32_t value_fraction(const struct value_article *a, uint32_t i, char norm[NORM])
{
	int top, bottom;
	uint32_t at = i;
	if (value_in(a, i, "|a|one|"))
		top = 1;
	else if (!value_has(a, i, W_SMALL, &top) || top > 9)
		top = 0;
	if (top) {
		at = value_dash(a, i + 1) ? i + 2 : i + 1;
		if (value_has(a, at, W_FRACTION, &bottom) && (at == i + 2 || top > 1 || value_in(a, at + 1, "|of|"))) {
			snprintf(norm, NORM, "%d/%d", top, bottom);
			return at + 1;
		}
	}
	if (value_in(a, i, "|half|") && value_in(a, i + 1, "|of|the|")) {
		snprintf(norm, NORM, "1/2");
		return i + 1;
	}
	if (written_fraction(a, i, &top, &bottom) && top < bottom) {
		snprintf(norm, NORM, "%d/%d", top, bottom);
		return i + 1;
	}
	return i;
}
