/*
 * value.c -- the plugin: dates, times, money, percentages, quantities and numbers,
 * each with its norm.
 *
 * One walk over the tokens. At each the readers are asked in turn, from what says
 * most to what says least; the first that reads something wins, and the walk goes
 * on behind it. Relative dates are counted from the day that -p value.date gives,
 * else from the dateline's.
 */
#include "value.h"

#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, ZONE };
enum { ZONE_KIND, ZONE_DATE, ZONE_PLACE };

struct settings {
	struct value_lexicon *lexicon;
	struct civil date;
	bool day_first;
};

/* The day and country of the dateline. */
static void dateline(struct value_article *a)
{
	const qn_layer *z = &a->r->in[ZONE];
	if (!qn_given(a->r, ZONE))
		return;
	for (uint32_t i = 0; i < z->n; i++) {
		const char *date = qn_string_at(a->r, z, ZONE_DATE, i), *place = qn_string_at(a->r, z, ZONE_PLACE, i);
		struct civil c;
		if (!a->now.year && date && civil_read(date, &c) && c.day)
			a->now = c;
		if (!a->country[0] && place)
			value_country(place, a->country);
	}
	if (!a->now.year)
		a->now = (struct civil){0};
}

static bool emit(const struct value_article *a, uint32_t i, uint32_t end, const char *kind, const char *norm)
{
	return qn_emit(a->r, 0, a->token->begin[i], a->token->end[end - 1], qn_str(a->r, kind, strlen(kind)),
	               norm[0] ? qn_str(a->r, norm, strlen(norm)) : qn_null()) != QN_NONE;
}

/* Whether anything can begin at token i: keeps the readers from most tokens. */
static bool may_begin(const struct value_article *a, uint32_t i)
{
	const struct value_word *w = &a->w[i];
	uint32_t n = a->token->end[i] - a->token->begin[i];
	char c = a->text[a->token->begin[i]];
	if (w->class != W_NONE)
		return (w->class != W_PREPOSITION && w->class != W_FUTURE && w->class != W_PAST) || w->other != W_NONE;
	if (c >= 'a' && c <= 'z')
		return (n < 5 && (c == 'a' || c == 'h' || c == 't' || c == 'r')) || c == 'm'; /* a, half, the, rs, mid-1980s */
	if (c >= 'A' && c <= 'Z')
		return n < 7 || c == 'M';
	return c != ',' && c != '.' && c != '-';
}

/* What begins at token i: the token behind it, or i if nothing does. */
static uint32_t read(struct value_article *a, uint32_t i, struct found *f)
{
	uint32_t end;
	f->norm[0] = 0;
	if ((end = value_clock(a, i, f->norm)) > i) {
		f->kind = "TIME";
		return end;
	}
	f->kind = "DATE";
	if ((end = value_date(a, i, f->norm)) > i || (end = value_relative(a, i, f->norm)) > i)
		return end;
	f->norm[0] = 0;
	return value_amount(a, i, f);
}

static qn_status value_run(qn_run *r)
{
	struct settings *s = r->self;
	struct value_article a = {.r = r, .lexicon = s->lexicon, .text = r->text, .token = &r->in[TOKEN], .sentence = &r->in[SENTENCE],
	                          .n = r->in[TOKEN].n, .now = s->date, .day_first = s->day_first};
	a.w = qn_scratch(r, (a.n + 1) * sizeof *a.w);
	if (!a.w)
		return QN_FAIL;
	value_classify(&a);
	a.sterling = memmem(r->text, r->len, "\xc2\xa3", 2) != NULL;
	dateline(&a);
	for (uint32_t i = 0; i < a.n;) {
		struct found f = {0};
		uint32_t end = may_begin(&a, i) ? read(&a, i, &f) : i;
		if (end > i && !emit(&a, i, end > a.n ? a.n : end, f.kind, f.null ? "" : f.norm))
			return QN_FAIL;
		i = end > i ? end : i + 1;
		if (i % 4096 == 0 && qn_tick(r))
			return QN_STOP;
	}
	return QN_OK;
}

static qn_status value_open(qn_open *o)
{
	struct settings *s = calloc(1, sizeof *s);
	const char *date = qn_param(o, "date");
	if (!s || !(s->lexicon = value_lexicon_new())) {
		free(s);
		return qn_refuse(o, "out of memory");
	}
	o->self = s;
	if (date[0] && (!civil_read(date, &s->date) || !s->date.day || !s->date.year))
		return qn_refuse(o, "date is \"%s\"; it has to be a day as 2024-06-03", date);
	s->day_first = strcmp(qn_param(o, "order"), "dmy") == 0;
	return QN_OK;
}

static void value_close(void *self)
{
	struct settings *s = self;
	if (s)
		free(s->lexicon);
	free(s);
}

static const qn_plugin value = {
	.name = "value",
	.version = "1.0",
	.about = "dates, times, money, percentages, quantities and numbers, with norms",
	.licence = "Apache-2.0",
	.requires = "token sentence zone(kind,date,place)?",
	.provides = "value(kind:sym, norm:sym?)",
	.params = "date:sym order:sym=mdy|dmy",
	.open = value_open,
	.close = value_close,
	.run = value_run,
};

QN_MODULE(&value);
