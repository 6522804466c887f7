/*
 * pattern.c -- patterns over layers.
 */
#include "pattern.h"
#include "cli.h"
#include "scan.h"

#include <ctype.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

enum op { EQUAL, UNEQUAL, LIKE, UNLIKE, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL };
enum relation { FOUND, WITHIN, CONTAINS, OVERLAPS };

struct condition { char *path, *value; enum op op; regex_t regex; bool compiled, seen; };
struct term { char *layer; enum relation relation; bool not_; struct condition *cond; unsigned n_cond, room_cond; bool seen; };
struct pattern { struct term *term; unsigned n_term, room_term; struct buffer layers; };

struct reader { const char *all, *at; struct error *e; };

static bool wrong(struct reader *r, const char *expected)
{
	return error_set(r->e, "expected %s at \"%.30s\"%s", expected, r->at, *r->at ? "" : " (the end)");
}

static void space(struct reader *r) { r->at += strspn(r->at, " \t\n"); }

static bool is_bare(char c) { return isalnum((unsigned char)c) || c == '_' || c == '.' || c == '-' || (unsigned char)c >= 0x80; }

/* A bare word or one in quotation marks, in which \" and \\ stand for themselves. */
static char *word(struct reader *r, const char *expected)
{
	struct buffer b = {0};
	space(r);
	if (*r->at == '"') {
		for (r->at++; *r->at && *r->at != '"'; r->at++) {
			if (*r->at == '\\' && (r->at[1] == '"' || r->at[1] == '\\'))
				r->at++;
			buffer_char(&b, *r->at);
		}
		if (*r->at != '"')
			return wrong(r, "a quotation mark"), buffer_free(&b), NULL;
		r->at++;
	} else {
		size_t n = 0;
		while (is_bare(r->at[n]))
			n++;
		if (!n)
			return wrong(r, expected), NULL;
		buffer_put(&b, r->at, n);
		r->at += n;
	}
	if (!b.at)
		buffer_put(&b, "", 0);
	return b.at;
}

static bool take_op(struct reader *r, enum op *out)
{
	static const struct { const char *s; enum op op; } known[] = {{"!=", UNEQUAL}, {"!~", UNLIKE}, {"<=", LESS_EQUAL}, {">=", GREATER_EQUAL},
	                                                              {"=", EQUAL}, {"~", LIKE}, {"<", LESS}, {">", GREATER}};
	space(r);
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strncmp(r->at, known[i].s, strlen(known[i].s)) == 0) {
			r->at += strlen(known[i].s);
			return *out = known[i].op, true;
		}
	return wrong(r, "one of = != ~ !~ < > <= >=");
}

static bool condition(struct reader *r, struct term *t)
{
	if (!mem_grow(&t->cond, t->n_cond, &t->room_cond, sizeof *t->cond))
		return error_memory(r->e);
	struct condition *c = &t->cond[t->n_cond++];
	*c = (struct condition){0};
	if (!(c->path = word(r, "a column")) || !take_op(r, &c->op) || !(c->value = word(r, "a value")))
		return false;
	if (c->op != LIKE && c->op != UNLIKE)
		return true;
	int code = regcomp(&c->regex, c->value, REG_EXTENDED | REG_NOSUB | REG_ICASE);
	if (code != 0) {
		char why[200];
		regerror(code, &c->regex, why, sizeof why);
		return error_set(r->e, "\"%s\" is no regular expression: %s", c->value, why);
	}
	return c->compiled = true;
}

static bool term(struct reader *r, struct pattern *p, enum relation relation, bool not_)
{
	if (!mem_grow(&p->term, p->n_term, &p->room_term, sizeof *p->term))
		return error_memory(r->e);
	struct term *t = &p->term[p->n_term++];
	*t = (struct term){.relation = relation, .not_ = not_};
	if (!(t->layer = word(r, "a layer")))
		return false;
	buffer_print(&p->layers, "%s%s", p->layers.n ? "," : "", t->layer);
	space(r);
	if (*r->at != '[')
		return true;
	for (r->at++; space(r), *r->at != ']'; r->at += *r->at == ',')
		if (!condition(r, t) || (space(r), false))
			return false;
	r->at++;
	return true;
}

static bool relation(struct reader *r, enum relation *out, bool *not_)
{
	static const char *const words[] = {NULL, "within", "contains", "overlaps"};
	*not_ = false;
	for (char *w; (w = word(r, "within, contains, overlaps or not"));) {
		bool is_not = strcmp(w, "not") == 0 && !*not_;
		for (unsigned i = 1; i < 4; i++)
			if (strcmp(w, words[i]) == 0) {
				mem_free(w);
				return *out = (enum relation)i, true;
			}
		r->at -= is_not ? 0 : strlen(w);
		mem_free(w);
		if (!is_not)
			return wrong(r, "within, contains, overlaps or not");
		*not_ = true;
	}
	return false;
}

struct pattern *pattern_parse(const char *text, struct error *e)
{
	struct reader r = {text, text, e};
	struct pattern *p = mem_alloc(sizeof *p);
	if (!p) {
		error_memory(e);
		return NULL;
	}
	*p = (struct pattern){0};
	bool ok = term(&r, p, FOUND, false);
	while (ok && (space(&r), *r.at)) {
		enum relation rel = FOUND;
		bool not_;
		ok = relation(&r, &rel, &not_) && term(&r, p, rel, not_);
	}
	if (ok)
		return p;
	pattern_free(p);
	return NULL;
}

void pattern_free(struct pattern *p)
{
	for (unsigned i = 0; p && i < p->n_term; i++) {
		for (unsigned k = 0; k < p->term[i].n_cond; k++) {
			struct condition *c = &p->term[i].cond[k];
			if (c->compiled)
				regfree(&c->regex);
			mem_free(c->path);
			mem_free(c->value);
		}
		mem_free(p->term[i].cond);
		mem_free(p->term[i].layer);
	}
	if (p) {
		mem_free(p->term);
		buffer_free(&p->layers);
	}
	mem_free(p);
}

const char *pattern_layers(const struct pattern *p) { return p->layers.at; }
const char *pattern_layer(const struct pattern *p) { return p->term[0].layer; }

/* ---- what there is */

/* Whether the layer's columns have such a path. Where it leads to a layer that the document lacks, nobody knows. */
static bool leads(const struct native *x, const struct native_layer *l, const char *path)
{
	for (;; path += strcspn(path, ".") + 1) {
		char col[128];
		snprintf(col, sizeof col, "%.*s", (int)strcspn(path, "."), path);
		bool last = !strchr(path, '.');
		unsigned at = schema_column(l->schema, col);
		if (at == UINT32_MAX)
			return last && (strcmp(col, "words") == 0 || strcmp(col, "begin") == 0 || strcmp(col, "end") == 0);
		if (last || l->schema->col[at].type != QN_REF)
			return last;
		if (!(l = native_layer(x, l->schema->col[at].target)))
			return true;
	}
}

void pattern_see(struct pattern *p, const struct native *x)
{
	for (unsigned i = 0; i < p->n_term; i++) {
		struct term *t = &p->term[i];
		const struct native_layer *l = native_layer(x, t->layer);
		t->seen = t->seen || l;
		for (unsigned k = 0; l && k < t->n_cond; k++)
			t->cond[k].seen = t->cond[k].seen || leads(x, l, t->cond[k].path);
	}
}

void pattern_warn(const struct pattern *p)
{
	for (unsigned i = 0; i < p->n_term; i++) {
		const struct term *t = &p->term[i];
		if (!t->seen)
			say("warning: no document has a layer %s", t->layer);
		for (unsigned k = 0; t->seen && k < t->n_cond; k++)
			if (!t->cond[k].seen)
				say("warning: no row of the layer %s has %s", t->layer, t->cond[k].path);
	}
}

/* ---- matching */

bool path_value(const struct native *x, const struct doc *d, const struct native_layer *l, uint32_t row, const char *path, struct buffer *out)
{
	char col[128];
	size_t n;
	for (;; path += strcspn(path, ".") + 1) {
		snprintf(col, sizeof col, "%.*s", (int)strcspn(path, "."), path);
		bool last = !strchr(path, '.');
		unsigned at = schema_column(l->schema, col);
		const struct native_cell *c = native_cell(l, row, at);
		if (last && at == UINT32_MAX) {
			const char *words = strcmp(col, "words") == 0 ? scan_words(d, l, row, &n) : NULL;
			if (strcmp(col, "begin") == 0 || strcmp(col, "end") == 0)
				buffer_print(out, "%u", *col == 'b' ? l->begin[row] : l->end[row]);
			else if (!words)
				return false;
			else
				buffer_put(out, words, n);
			return true;
		}
		if (c->type == QN_NIL)
			return false;
		if (c->type == QN_REF) {
			const struct native_layer *to = native_layer(x, l->schema->col[at].target);
			if (!to || c->row >= to->n)
				return false;
			row = c->row;
			l = to;
			if (!last)
				continue;
			const char *text = native_string(l, row, "text"), *words = text ? text : scan_words(d, l, row, &n);
			if (!words)
				return false;
			buffer_put(out, words, text ? strlen(text) : n);
			return true;
		}
		if (!last)
			return false;
		if (c->type == QN_SYM)
			buffer_text(out, c->s);
		else if (c->type == QN_BOOL)
			buffer_text(out, c->b ? "true" : "false");
		else
			buffer_print(out, "%.9g", c->v);
		return true;
	}
}

static bool holds(const struct condition *c, const struct native *x, const struct doc *d, const struct native_layer *l, uint32_t row)
{
	static struct buffer b;
	buffer_clear(&b);
	bool there = path_value(x, d, l, row, c->path, &b);
	const char *v = b.at ? b.at : "";
	double a = strtod(v, NULL), than = strtod(c->value, NULL);
	switch (c->op) {
	case EQUAL: return there && strcmp(v, c->value) == 0;
	case UNEQUAL: return !there || strcmp(v, c->value) != 0;
	case LIKE: return there && regexec(&c->regex, v, 0, NULL, 0) == 0;
	case UNLIKE: return !there || regexec(&c->regex, v, 0, NULL, 0) != 0;
	case LESS: return there && a < than;
	case GREATER: return there && a > than;
	case LESS_EQUAL: return there && a <= than;
	default: return there && a >= than;
	}
}

static bool term_holds(const struct term *t, const struct native *x, const struct doc *d, const struct native_layer *l, uint32_t row)
{
	for (unsigned i = 0; i < t->n_cond; i++)
		if (!holds(&t->cond[i], x, d, l, row))
			return false;
	return true;
}

static bool lies(enum relation r, const struct native_layer *a, uint32_t i, const struct native_layer *b, uint32_t k)
{
	if (r == WITHIN)
		return b->begin[k] <= a->begin[i] && a->end[i] <= b->end[k];
	if (r == CONTAINS)
		return a->begin[i] <= b->begin[k] && b->end[k] <= a->end[i];
	return a->begin[i] < b->end[k] && b->begin[k] < a->end[i];
}

/* Whether a row of `other` lies so to the row and meets the term. Where rows are sorted only those near it are looked at:
   from the last that can reach it back to where none before reaches it any more. */
static bool has_neighbour(const struct term *t, const struct native *x, const struct doc *d, const struct native_layer *l, uint32_t row,
                          const struct native_layer *other)
{
	uint32_t begin = l->begin[row], end = l->end[row];
	uint32_t beyond = t->relation == WITHIN ? begin + 1 : t->relation == CONTAINS ? end + 1 : end;
	uint32_t k = !other->sorted ? other->n : qn_bisect(other->begin, other->n, beyond);
	while (k-- > 0) {
		if (other->sorted && (t->relation == CONTAINS ? other->begin[k] < begin : other->reach[k] < begin))
			return false;
		if ((other != l || k != row) && lies(t->relation, l, row, other, k) && term_holds(t, x, d, other, k))
			return true;
	}
	return false;
}

bool pattern_match(const struct pattern *p, const struct native *x, const struct doc *d, uint32_t row)
{
	const struct native_layer *l = native_layer(x, p->term[0].layer);
	if (!l || !term_holds(&p->term[0], x, d, l, row))
		return false;
	for (unsigned i = 1; i < p->n_term; i++) {
		const struct native_layer *other = native_layer(x, p->term[i].layer);
		bool found = other && has_neighbour(&p->term[i], x, d, l, row, other);
		if (found == p->term[i].not_)
			return false;
	}
	return true;
}
