/*
 * amount.c -- money, percentages, quantities, durations, ordinals and numbers.
 *
 * An amount is a number with what stands before or behind it. Norms: "24600000000000
 * USD", "41%", "200 km", "P5D" (a duration of ISO 8601), "3", and a slash between
 * the ends of a range, "5/10 km".
 */
#include "value.h"

#include <stdio.h>
#include <string.h>

/* A number, or two with a dash or "to" between: "5-10 million". */
struct range { struct decimal from, to; bool two; uint32_t end; };

static bool less(struct decimal x, struct decimal y)
{
	while (x.exponent > y.exponent && x.digits < UINT64_MAX / 10) {
		x.digits *= 10;
		x.exponent--;
	}
	while (y.exponent > x.exponent && y.digits < UINT64_MAX / 10) {
		y.digits *= 10;
		y.exponent--;
	}
	return x.exponent != y.exponent ? x.exponent < y.exponent : x.digits < y.digits;
}

/* "5 to 6 percent" is one amount; "from 5 to 6 million" may be two. */
static bool to_percent(const struct value_article *a, uint32_t i)
{
	struct decimal d;
	if (!value_in(a, i, "|to|") || !value_has(a, i + 1, W_DIGITS, NULL))
		return false;
	uint32_t end = value_number(a, i + 1, &d);
	return value_has(a, end, W_PERCENT, NULL) || (value_in(a, end, "|per|") && value_in(a, end + 1, "|cent|"));
}

static struct range read_range(const struct value_article *a, uint32_t i, bool money)
{
	struct range r = {{0, 0}, {0, 0}, false, i};
	char code[4];
	r.end = value_number(a, i, &r.from);
	if (r.end == i || !value_has(a, i, W_DIGITS, NULL))
		return r;
	bool dash = value_dash(a, r.end) && value_against(a, r.end - 1) && value_against(a, r.end);
	if (!dash && !to_percent(a, r.end))
		return r;
	uint32_t next = r.end + 1;
	if (money)
		next = value_sign(a, next, code);
	if (!value_has(a, next, W_DIGITS, NULL))
		return r;
	uint32_t end = value_number(a, next, &r.to);
	if (end == next)
		return r;
	if (end > next + 1 && r.end == i + 1 && !less(r.to, r.from)) { /* the scale is said once: 5-10 million */
		struct decimal bare;
		int shift = r.to.exponent;
		struct value_word keep = a->w[next + 1];
		a->w[next + 1] = (struct value_word){W_NONE, W_NONE, 0, 0};
		value_number(a, next, &bare);
		a->w[next + 1] = keep;
		shift -= bare.exponent;
		if (!less(bare, r.from))
			r.from.exponent += shift;
	}
	r.two = less(r.from, r.to);
	r.end = r.two ? end : r.end;
	return r;
}

static void print(char norm[NORM], const struct range *r, const char *behind)
{
	decimal_print(r->from, norm);
	size_t n = strlen(norm);
	if (r->two && n + 24 < NORM) {
		char to[NORM];
		decimal_print(r->to, to);
		snprintf(norm + n, NORM - n, "/%.22s", to);
		n = strlen(norm);
	}
	snprintf(norm + n, NORM - n, "%s", behind);
}

static bool small_money(const struct value_article *a, uint32_t i) { return value_in(a, i, "|cent|cents|pence|"); }

/* "$24.6 trillion", "US$5m", "Rs 500 crore", "USD 5-10 million" */
static uint32_t money_first(const struct value_article *a, uint32_t i, struct found *f)
{
	char code[4], behind[8], other[4];
	uint32_t at = value_sign(a, i, code);
	if (at == i || !value_has(a, at, W_DIGITS, NULL))
		return i;
	struct range r = read_range(a, at, true);
	if (r.end == at)
		return i;
	snprintf(behind, sizeof behind, " %s", code);
	print(f->norm, &r, behind);
	f->kind = "MONEY";
	/* US$5 million USD, and $5 Canadian */
	uint32_t end = value_sign(a, r.end, other);
	return end > r.end && strcmp(other, code) == 0 ? end : r.end;
}

/* "5 million euros", "10,000 Kenyan shillings", "50 cents", "a 5-dollar note" */
static uint32_t money_last(const struct value_article *a, uint32_t i, struct range *r, struct found *f)
{
	char code[4], behind[8];
	int v;
	uint32_t at = r->end;
	if (value_dash(a, at) && value_against(a, at))
		at++;
	if (value_has(a, at, W_SUFFIX, &v) && at > 0 && value_against(a, at - 1) && value_currency(a, at + 1, code) > at + 1) { /* 5m euros */
		r->from.exponent += v;
		r->to.exponent += v;
		at++;
	}
	if (small_money(a, at)) {
		strcpy(code, value_in(a, at, "|pence|") ? "GBP" : "USD");
		r->from.exponent -= 2;
		r->to.exponent -= 2;
	} else {
		uint32_t end = value_currency(a, at, code);
		bool large = r->from.exponent >= 3 || r->from.digits >= 100;
		if (end == at || (value_in(a, at, "|won|real|sol|lek|rand|som|lev|mark|") && !large))
			return i;
		if (value_in(a, at, "|pound|pounds|") && !value_has(a, r->end - 1, W_SCALE, NULL) && !a->sterling)
			return i; /* a weight */
		at = end - 1;
	}
	snprintf(behind, sizeof behind, " %s", code);
	print(f->norm, r, behind);
	f->kind = "MONEY";
	return at + 1;
}

static uint32_t percent(const struct value_article *a, uint32_t i, const struct range *r, struct found *f)
{
	int v;
	uint32_t at = i;
	if (value_dash(a, at) && value_against(a, at))
		at++;
	if (value_in(a, at, "|basis|") && value_in(a, at + 1, "|point|points|")) {
		print(f->norm, r, " bp");
		f->kind = "PERCENT";
		return at + 2;
	}
	if (value_in(a, at, "|per|") && value_in(a, at + 1, "|cent|"))
		at++;
	else if (!value_has(a, at, W_PERCENT, &v) || (v == 1 && !value_in(a, at + 1, "|point|points|")))
		return i;
	bool points = value_in(a, at, "|percentage|");
	print(f->norm, r, points ? " pp" : "%");
	f->kind = "PERCENT";
	return at + 1 + points;
}

static bool plural(const struct value_article *a, uint32_t i) { return a->text[a->token->end[i] - 1] == 's' || a->token->end[i] - a->token->begin[i] < 4; }

static uint32_t duration(const struct value_article *a, uint32_t at, bool hyphen, const struct range *r, struct found *f)
{
	static const struct { const char *front, *back; int times; } form[] = {
		[P_SECOND] = {"PT", "S", 1}, [P_MINUTE] = {"PT", "M", 1}, [P_HOUR] = {"PT", "H", 1}, [P_DAY] = {"P", "D", 1}, [P_WEEKEND] = {"", "", 0},
		[P_WEEK] = {"P", "W", 1}, [P_FORTNIGHT] = {"P", "W", 2}, [P_MONTH] = {"P", "M", 1}, [P_QUARTER] = {"P", "M", 3}, [P_YEAR] = {"P", "Y", 1},
		[P_DECADE] = {"P", "Y", 10}, [P_CENTURY] = {"P", "Y", 100}};
	int period;
	bool one = r->from.digits == 1 && r->from.exponent == 0;
	if (!value_has(a, at, W_PERIOD, &period) || !form[period].times || (hyphen && period == P_QUARTER) || (!hyphen && !one && !plural(a, at)))
		return at;
	struct decimal d[2] = {r->from, r->to};
	f->norm[0] = 0;
	for (int k = 0; k < 1 + r->two; k++) {
		char number[NORM];
		d[k].digits *= (unsigned)form[period].times;
		decimal_print(d[k], number);
		size_t n = strlen(f->norm);
		snprintf(f->norm + n, NORM - n, "%s%s%.24s%s", k ? "/" : "", form[period].front, number, form[period].back);
	}
	f->kind = "DURATION";
	return at + 1;
}

/* "km/h", "kilometers per hour", "miles an hour" */
static uint32_t per_hour(const struct value_article *a, uint32_t i) { return value_in(a, i, "|per|an|a|/|") && value_in(a, i + 1, "|hour|h|hr|") ? i + 2 : i; }

static uint32_t unit(const struct value_article *a, uint32_t i, const struct range *r, struct found *f)
{
	static const struct { const char *plain, *square, *cubic, *speed; } form[] = {
		{"km", "km2", "km3", "km/h"}, {"m", "m2", "m3", "m/h"}, {"mi", "mi2", "mi3", "mph"}, {"ft", "ft2", "ft3", "ft/h"}, {"cm", "cm2", "cm3", "cm/h"}};
	char behind[16];
	int v;
	uint32_t at = i;
	bool hyphen = value_dash(a, at) && value_against(a, at);
	if (hyphen)
		at++;
	if (duration(a, at, hyphen, r, f) > at)
		return at + 1;
	bool square = value_in(a, at, "|square|sq|sq.|"), cubic = value_in(a, at, "|cubic|");
	if (square || cubic)
		at += 1 + (value_dash(a, at + 1) && hyphen);
	if (value_in(a, at, "|\xc2\xb0|\xc2\xba|degree|degrees|")) {
		bool letter = value_has(a, at + 1, W_UNIT, &v) && (v == 31 || v == 32);
		snprintf(behind, sizeof behind, " %s", letter ? value_unit[v] : "\xc2\xb0");
		at += letter;
	} else {
		if (!value_has(a, at, W_UNIT, &v) || v == 31 || v == 32)
			return i;
		uint32_t len = a->token->end[at] - a->token->begin[at];
		if (len == 1 && !(value_against(a, at - 1) || value_has(a, at - 1, W_DIGITS, NULL)))
			return i;
		if (value_against(a, at - 1) && value_in(a, at, "|m|") && (value_in(a, at + 1, "|people|") || (at + 1 < a->n && !value_capital(a, at + 1) && plural(a, at + 1) &&
		    a->token->end[at + 1] - a->token->begin[at + 1] > 4)))
			return i; /* 5m people are millions */
		const char *symbol = value_unit[v];
		uint32_t end = per_hour(a, at + 1);
		for (size_t k = 0; k < sizeof form / sizeof *form; k++)
			if (strcmp(form[k].plain, symbol) == 0)
				symbol = square ? form[k].square : cubic ? form[k].cubic : end > at + 1 ? form[k].speed : symbol;
		if (end > at + 1 && (strcmp(symbol, "km/h") == 0 || strcmp(symbol, "mph") == 0))
			at = end - 1;
		snprintf(behind, sizeof behind, " %s", symbol);
	}
	print(f->norm, r, behind);
	f->kind = "QUANTITY";
	return at + 1;
}

static uint32_t ordinal(const struct value_article *a, uint32_t i, struct found *f)
{
	int v, tens = 0;
	uint32_t at = i;
	if (value_has(a, i, W_TENS, &tens) && value_dash(a, i + 1) && value_has(a, i + 2, W_ORDINAL, &v) && v < 10)
		at = i + 2;
	else if (value_has(a, i, W_ORDINAL, &v))
		tens = 0;
	else
		return i;
	if (at == i && value_capital(a, i) && i > 0 && value_capital(a, i - 1))
		return i; /* America First */
	if (at == i && value_in(a, i, "|second|") && i > 0 && (value_has(a, i - 1, W_DIGITS, NULL) || value_in(a, i - 1, "|per|one|")))
		return i;
	snprintf(f->norm, NORM, "%d", v + tens);
	f->kind = "ORDINAL";
	return at + 1;
}

/* Digits with a dash between that are no range: a score. */
static uint32_t score(const struct value_article *a, uint32_t i, struct found *f)
{
	int one = value_whole(a, i, 3), two = value_whole(a, i + 2, 3);
	if (one < 0 || two < 0 || !value_dash(a, i + 1) || !value_against(a, i) || !value_against(a, i + 1))
		return i;
	if (one < two && !(i > 0 && value_in(a, i - 1, "|won|lost|beat|win|drew|defeated|,|score|loss|victory|defeat|draw|")))
		return i;
	snprintf(f->norm, NORM, "%d-%d", one % 1000, two % 1000);
	f->kind = "SCORE";
	return i + 3;
}

uint32_t value_amount(const struct value_article *a, uint32_t i, struct found *f)
{
	uint32_t end;
	if ((end = money_first(a, i, f)) > i)
		return end;
	if (value_in(a, i, "|half|") && value_in(a, i + 1, "|a|an|")) { /* half an hour */
		struct range half = {{5, -1}, {0, 0}, false, i + 2};
		if ((end = duration(a, i + 2, true, &half, f)) > i + 2)
			return end;
	}
	struct range r = read_range(a, i, false);
	if (r.end > i) {
		if ((end = percent(a, r.end, &r, f)) > r.end || (end = money_last(a, i, &r, f)) > i || (end = unit(a, r.end, &r, f)) > r.end)
			return end;
		if ((end = score(a, i, f)) > i)
			return end;
	}
	if ((end = value_fraction(a, i, f->norm)) > i) {
		f->kind = "NUMBER";
		if (value_in(a, end, "|of|") && value_in(a, end + 1, "|a|") && value_has(a, end + 2, W_PERCENT, NULL))
			f->null = true;
		return end;
	}
	if ((end = ordinal(a, i, f)) > i)
		return end;
	if (r.end == i || (r.end == i + 1 && value_in(a, i, "|one|zero|")))
		return i;
	int v;
	if (value_has(a, r.end, W_SUFFIX, &v) && value_against(a, r.end - 1) && value_in(a, r.end, "|m|k|b|t|")) { /* 5m people */
		r.from.exponent += v;
		r.to.exponent += v;
		r.end++;
	}
	print(f->norm, &r, "");
	f->kind = "NUMBER";
	return r.end;
}
