/*
 * schema.c -- the one small language of requires, provides and params.
 *
 *   requires  name [ "(" column { "," column } ")" ] [ "?" ]
 *   provides  name [ "(" column ":" type [ "?" ] { "," ... } ")" ]
 *   params    name ":" type [ "=" word { "|" word } ]
 *
 * One hand-written scanner serves the three. A refusal shows the place by the
 * text that stands there. Names are [A-Za-z_][A-Za-z0-9_/]*: with a slash for a
 * layer's variety ("gold/entity").
 */
#include "core.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct scan {
	const char *at, *all;
	struct arena *arena;
	struct error *e;
};

static bool name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static bool name_more(char c) { return name_start(c) || (c >= '0' && c <= '9') || c == '/'; }

static void skip_space(struct scan *s)
{
	while (*s->at == ' ' || *s->at == '\t' || *s->at == '\n')
		s->at++;
}

static bool wrong(struct scan *s, const char *expected)
{
	return *s->at ? error_set(s->e, "in \"%s\": expected %s, found \"%.20s\"", s->all, expected, s->at)
	              : error_set(s->e, "in \"%s\": expected %s, found its end", s->all, expected);
}

static char *scan_name(struct scan *s, const char *what)
{
	skip_space(s);
	const char *b = s->at;
	if (!name_start(*b)) {
		wrong(s, what);
		return NULL;
	}
	while (name_more(*s->at))
		s->at++;
	char *name = arena_copy(s->arena, b, (size_t)(s->at - b));
	if (!name)
		error_memory(s->e);
	return name;
}

static bool scan_char(struct scan *s, char c)
{
	skip_space(s);
	if (*s->at != c)
		return false;
	s->at++;
	return true;
}

/* Room for one more in an arena array that holds n: sizes double at powers of two. */
static bool grow(struct scan *s, void *array, unsigned n, size_t size)
{
	if (n & (n - 1)) /* not a power of two: there is room */
		return true;
	void *more = arena_alloc(s->arena, (n ? 2 * (size_t)n : 1) * size);
	if (!more)
		return error_memory(s->e);
	if (n)
		memcpy(more, *(void **)array, n * size);
	*(void **)array = more;
	return true;
}

static bool scan_type(struct scan *s, struct column *c)
{
	static const struct { const char *name; qn_type type; } known[] = {
		{"sym", QN_SYM}, {"int", QN_INT}, {"num", QN_NUM}, {"bool", QN_BOOL}};
	char *type = scan_name(s, "a type (sym, int, num, bool or a layer)");
	if (!type)
		return false;
	c->type = QN_REF;
	c->target = type;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(type, known[i].name) == 0) {
			c->type = known[i].type;
			c->target = NULL;
		}
	if (*s->at == '?') {
		if (c->type != QN_SYM && c->type != QN_REF)
			return error_set(s->e, "in \"%s\": only sym and references may be null, not %s:%s", s->all,
			                 c->name, type);
		c->null = true;
		s->at++;
	}
	return true;
}

static bool scan_columns(struct scan *s, struct schema *out)
{
	if (!scan_char(s, '('))
		return true;
	if (scan_char(s, ')'))
		return true;
	do {
		if (!grow(s, &out->col, out->n_col, sizeof *out->col))
			return false;
		struct column *c = &out->col[out->n_col];
		if (!(c->name = scan_name(s, "a column's name")))
			return false;
		if (strcmp(c->name, "begin") == 0 || strcmp(c->name, "end") == 0)
			return error_set(s->e, "in \"%s\": a column cannot be called %s", s->all, c->name);
		if (schema_column(out, c->name) != UINT_MAX)
			return error_set(s->e, "in \"%s\": column %s is declared twice", s->all, c->name);
		if (!scan_char(s, ':'))
			return wrong(s, "\":\" and a type");
		if (!scan_type(s, c))
			return false;
		out->n_col++;
	} while (scan_char(s, ','));
	return scan_char(s, ')') || wrong(s, "\",\" or \")\"");
}

static bool schema_spell(struct schema *s, struct arena *a, struct error *e)
{
	struct buffer b = {0};
	buffer_text(&b, s->name);
	for (unsigned i = 0; i < s->n_col; i++) {
		static const char *const type[] = {"", "sym", "int", "num", "bool", ""};
		const struct column *c = &s->col[i];
		buffer_print(&b, "%s%s:%s%s", i ? ", " : "(", c->name, c->type == QN_REF ? c->target : type[c->type],
		             c->null ? "?" : "");
	}
	if (s->n_col)
		buffer_char(&b, ')');
	s->text = b.failed ? NULL : arena_copy(a, b.at, b.n);
	buffer_free(&b);
	return s->text || error_memory(e);
}

bool schema_parse(const char *text, struct arena *a, struct schema **at, unsigned *n, struct error *e)
{
	struct scan s = {text ? text : "", text ? text : "", a, e};
	*at = NULL;
	*n = 0;
	for (skip_space(&s); *s.at; skip_space(&s)) {
		if (!grow(&s, at, *n, sizeof **at))
			return false;
		struct schema *one = &(*at)[*n];
		*one = (struct schema){0};
		if (!(one->name = scan_name(&s, "a layer's name")) || !scan_columns(&s, one) ||
		    !schema_spell(one, a, e))
			return false;
		for (unsigned i = 0; i < *n; i++)
			if (strcmp((*at)[i].name, one->name) == 0)
				return error_set(e, "in \"%s\": layer %s is declared twice", s.all, one->name);
		(*n)++;
	}
	return true;
}

bool needs_parse(const char *text, struct arena *a, struct need **at, unsigned *n, struct error *e)
{
	struct scan s = {text ? text : "", text ? text : "", a, e};
	*at = NULL;
	*n = 0;
	for (skip_space(&s); *s.at; skip_space(&s)) {
		if (!grow(&s, at, *n, sizeof **at))
			return false;
		struct need *one = &(*at)[*n];
		*one = (struct need){0};
		if (!(one->layer = scan_name(&s, "a layer's name")))
			return false;
		if (*s.at == '(') {
			s.at++;
			do {
				if (!grow(&s, &one->col, one->n_col, sizeof *one->col) ||
				    !(one->col[one->n_col] = scan_name(&s, "a column's name")))
					return false;
				one->n_col++;
			} while (scan_char(&s, ','));
			if (!scan_char(&s, ')'))
				return wrong(&s, "\",\" or \")\"");
		}
		if (*s.at == '?') {
			one->optional = true;
			s.at++;
		}
		(*n)++;
	}
	return true;
}

/* A parameter's words run up to white space; "|" parts them. */
static bool scan_choices(struct scan *s, struct param *p)
{
	const char *b = s->at;
	while (*s->at && *s->at != ' ' && *s->at != '\t' && *s->at != '\n' && *s->at != '|')
		s->at++;
	if (!(p->value = arena_copy(s->arena, b, (size_t)(s->at - b))))
		return error_memory(s->e);
	if (*s->at != '|')
		return true;
	if (!grow(s, &p->choice, 0, sizeof *p->choice))
		return false;
	p->choice[p->n_choice++] = p->value;
	while (*s->at == '|') {
		b = ++s->at;
		while (*s->at && *s->at != ' ' && *s->at != '\t' && *s->at != '\n' && *s->at != '|')
			s->at++;
		if (!grow(s, &p->choice, p->n_choice, sizeof *p->choice))
			return false;
		if (!(p->choice[p->n_choice++] = arena_copy(s->arena, b, (size_t)(s->at - b))))
			return error_memory(s->e);
	}
	return true;
}

bool params_parse(const char *text, struct arena *a, struct param **at, unsigned *n, struct error *e)
{
	struct scan s = {text ? text : "", text ? text : "", a, e};
	*at = NULL;
	*n = 0;
	for (skip_space(&s); *s.at; skip_space(&s)) {
		if (!grow(&s, at, *n, sizeof **at))
			return false;
		struct param *one = &(*at)[*n];
		*one = (struct param){0};
		if (!(one->name = scan_name(&s, "a parameter's name")))
			return false;
		if (!scan_char(&s, ':'))
			return wrong(&s, "\":\" and a type");
		const char *type = scan_name(&s, "a type (sym, int, num, bool, path)");
		if (!type)
			return false;
		one->path = strcmp(type, "path") == 0;
		if (one->path || strcmp(type, "sym") == 0)
			one->type = QN_SYM;
		else if (strcmp(type, "int") == 0)
			one->type = QN_INT;
		else if (strcmp(type, "num") == 0)
			one->type = QN_NUM;
		else if (strcmp(type, "bool") == 0)
			one->type = QN_BOOL;
		else
			return error_set(e, "in \"%s\": parameter %s has the type %s; expected sym, int, num, bool or path",
			                 s.all, one->name, type);
		one->value = "";
		if (*s.at == '=') {
			s.at++;
			if (!scan_choices(&s, one))
				return false;
		}
		if (one->value[0] && !param_check(one, one->value, e))
			return false;
		(*n)++;
	}
	return true;
}

unsigned schema_column(const struct schema *s, const char *name)
{
	for (unsigned i = 0; i < s->n_col; i++)
		if (strcmp(s->col[i].name, name) == 0)
			return i;
	return UINT_MAX;
}

bool param_check(const struct param *p, const char *value, struct error *e)
{
	static const char *const truth[] = {"yes", "no", "true", "false", "1", "0"};
	char *end;
	if (p->n_choice) {
		struct buffer words = {0};
		for (unsigned i = 0; i < p->n_choice; i++) {
			if (strcmp(value, p->choice[i]) == 0) {
				buffer_free(&words);
				return true;
			}
			buffer_print(&words, "%s%s", i ? ", " : "", p->choice[i]);
		}
		error_set(e, "parameter %s: expected one of %s, found \"%s\"", p->name, words.at ? words.at : "", value);
		buffer_free(&words);
		return false;
	}
	switch (p->type) {
	case QN_INT: {
		long whole = strtol(value, &end, 10);
		return (*value && !*end && whole >= INT_MIN && whole <= INT_MAX) || error_set(e, "parameter %s: expected a whole number, found \"%s\"", p->name, value);
	}
	case QN_NUM: {
		double number = strtod(value, &end);
		return (*value && !*end && number - number == 0) || error_set(e, "parameter %s: expected a number, found \"%s\"", p->name, value);
	}
	case QN_BOOL:
		for (size_t i = 0; i < sizeof truth / sizeof *truth; i++)
			if (strcmp(value, truth[i]) == 0)
				return true;
		return error_set(e, "parameter %s: expected yes or no, found \"%s\"", p->name, value);
	default:
		return true;
	}
}
