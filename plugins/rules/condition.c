/*
 * condition.c -- one condition on a token or an annotation.
 *
 *   conditions = { condition }
 *   condition  = attribute compared | ( "inside" | "outside" ) LAYER [ "." COLUMN compared ]
 *   attribute  = "text" | "lower" | "shape" | COLUMN | LAYER "." COLUMN
 *   compared   = ( "=" | "!=" ) value { "|" value } | ( ">=" | "<=" ) NUMBER | [ "not" ] "in" NAME-of-list
 *   value      = NAME | STRING | NUMBER | REGEX
 */
#include "parse.h"

#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what it is compared with */

static bool words_of_list(struct parser *p, struct condition *c, const struct list *l)
{
	for (unsigned i = 0; i < l->n; i++) {
		char folded[4096];
		size_t n = strlen(l->entry[i]);
		const char *entry = l->entry[i];
		if (c->attribute == LOWER) {
			n = rules_fold(entry, n, folded, sizeof folded);
			entry = folded;
		}
		if (!rules_words_add(&c->words, rules_hash(entry, n)))
			return parse_no_memory(p);
	}
	return true;
}

static bool back_reference(const char *regex, char *digit)
{
	for (const char *b = regex; (b = strchr(b, '\\')) && b[1]; b += 2)
		if (b[1] >= '1' && b[1] <= '9') {
			*digit = b[1];
			return true;
		}
	return false;
}

static bool regex_value(struct parser *p, struct condition *c)
{
	char why[256], anchored[4200], digit;
	if (c->regex)
		return rules_wrong(&p->s, p->s.place, "a condition has one regular expression at most");
	if (back_reference(p->s.text, &digit))
		return rules_wrong(&p->s, p->s.place, "back references (\\%c) are not linear and not allowed", digit);
	if (rules_regex_places(p->s.text) > LARGEST_REGEX)
		return rules_wrong(&p->s, p->s.place, "a regular expression of more than %d characters once its repetitions {...} are written out, or %d brackets deep", LARGEST_REGEX, DEEPEST + 1);
	if (!(c->regex = calloc(1, sizeof(regex_t))))
		return parse_no_memory(p);
	c->regex_hash = rules_hash(p->s.text, strlen(p->s.text));
	snprintf(anchored, sizeof anchored, "^(%s)$", p->s.text);
	int rc = regcomp(c->regex, anchored, REG_EXTENDED | REG_NOSUB);
	if (!rc)
		return true;
	regerror(rc, c->regex, why, sizeof why);
	free(c->regex);
	c->regex = NULL;
	return rules_wrong(&p->s, p->s.place, "regular expression /%s/: %s", p->s.text, why);
}

static bool one_value(struct parser *p, struct condition *c)
{
	if (p->s.kind == W_REGEX)
		return regex_value(p, c);
	if (p->s.kind != W_STRING && p->s.kind != W_NAME && p->s.kind != W_NUMBER)
		return parse_expected(p, "a value: a word, a string or a /regular expression/");
	return rules_words_add(&c->words, rules_hash(p->s.text, strlen(p->s.text))) || parse_no_memory(p);
}

/* Values parted by "|", of which any will do. The word at hand is the mark before the first. */
static bool values(struct parser *p, struct condition *c)
{
	do
		if (!rules_next(&p->s) || !one_value(p, c) || !rules_next(&p->s))
			return false;
	while (is_mark(p, '|'));
	return true;
}

static bool bound(struct parser *p, struct condition *c)
{
	bool least = is_mark(p, MARK_AT_LEAST);
	if (!rules_next(&p->s) || p->s.kind != W_NUMBER)
		return parse_expected(p, "a number");
	c->number = true;
	c->low = least ? strtod(p->s.text, NULL) : -1e300;
	c->high = least ? 1e300 : strtod(p->s.text, NULL);
	return rules_next(&p->s);
}

/* ---- what it is about */

/* "inside LAYER" or "inside LAYER.COLUMN", which goes on with a value; "outside" likewise. */
static bool inside(struct parser *p, unsigned layer, struct condition *c)
{
	c->negated = is_name(p, "outside");
	c->attribute = INSIDE;
	c->col = QN_NONE;
	if (layer != p->g->token)
		return rules_wrong(&p->s, p->s.place, "%s is for tokens, written in [ ]", p->s.text);
	if (!parse_next_name(p, "the name of a layer"))
		return false;
	if ((c->layer = parse_need(p->g, p->s.text)) == QN_NONE)
		return rules_wrong(&p->s, p->s.place, "layer %s is not in the line \"requires\"", p->s.text);
	c->inside = p->g->n_inside++;
	if (!rules_next(&p->s) || !is_mark(p, '.'))
		return !p->s.failed;
	return parse_next_name(p, "the name of a column") && parse_take_column(p, c->layer, &c->col);
}

/* The column behind "name." */
static bool column_of(struct parser *p, unsigned layer, const char *name, struct place at, struct condition *c)
{
	c->layer = parse_need(p->g, name);
	if (c->layer == QN_NONE)
		return rules_wrong(&p->s, at, "layer %s is not in the line \"requires\"", name);
	if (layer != p->g->token)
		return rules_wrong(&p->s, at, "columns of other layers are for tokens, written in [ ]");
	return parse_next_name(p, "the name of a column") && parse_take_column(p, c->layer, &c->col);
}

/* Which column a name alone means: of the annotation's layer, or for a token of token or of a layer with a row a token. */
static bool column_named(struct parser *p, unsigned layer, const char *name, struct place at, struct condition *c)
{
	c->layer = layer;
	c->col = parse_column(p->g, layer, name);
	unsigned syntax = parse_need(p->g, "syntax");
	if (c->col == QN_NONE && layer == p->g->token && syntax != QN_NONE) {
		c->layer = syntax;
		c->col = parse_column(p->g, syntax, name);
	}
	if (c->col == QN_NONE)
		return rules_wrong(&p->s, at, "%s is neither text, lower, shape nor a column of %s in the line \"requires\"", name,
		                   p->g->need[layer].layer);
	return true;
}

static bool attribute(struct parser *p, unsigned layer, struct condition *c)
{
	static const struct { const char *name; enum attribute attribute; } own[] = {{"text", TEXT}, {"lower", LOWER}, {"shape", SHAPE}};
	char name[128];
	struct place at = p->s.place;
	if (p->s.kind != W_NAME)
		return parse_expected(p, "the name of an attribute");
	snprintf(name, sizeof name, "%.127s", p->s.text);
	if (!rules_next(&p->s))
		return false;
	c->attribute = COLUMN;
	if (is_mark(p, '.'))
		return column_of(p, layer, name, at, c);
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		if (strcmp(name, own[i].name) == 0) {
			c->attribute = own[i].attribute;
			return true;
		}
	return column_named(p, layer, name, at, c);
}

/* What is asked of the attribute. */
static bool compared(struct parser *p, struct condition *c)
{
	if (is_name(p, "not")) {
		c->negated = !c->negated;
		if (!rules_next(&p->s))
			return false;
	}
	if (is_name(p, "in")) {
		const struct list *l = parse_next_name(p, "the name of a list") ? parse_list_above(p) : NULL;
		return l && words_of_list(p, c, l) && rules_next(&p->s);
	}
	if (is_mark(p, MARK_AT_LEAST) || is_mark(p, MARK_AT_MOST))
		return bound(p, c);
	if (is_mark(p, MARK_NOT_EQUAL))
		c->negated = !c->negated;
	else if (!is_mark(p, '='))
		return parse_expected(p, "\"=\", \"!=\", \">=\", \"<=\", \"in\" or \"not in\"");
	return values(p, c);
}

bool parse_condition(struct parser *p, unsigned layer, struct condition *c)
{
	*c = (struct condition){0};
	if (is_name(p, "inside") || is_name(p, "outside"))
		return inside(p, layer, c) && (c->col == QN_NONE || compared(p, c));
	return attribute(p, layer, c) && compared(p, c);
}
