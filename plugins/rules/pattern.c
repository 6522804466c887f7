/*
 * pattern.c -- from words to the tree of a pattern.
 *
 *   choice   = sequence { "|" sequence }
 *   sequence = item { item }
 *   item     = [ NAME ":" ] atom [ "?" | "*" | "+" | "{" N "," N "}" ]
 *   atom     = STRING | FOLDED | "_" | [ "!" ] "[" conditions "]" | [ "!" ] "{" LAYER conditions "}"
 *            | "(" choice ")" | "gap" "(" N ")" | "any" "(" NAME-of-list ")" | "<" | ">"
 *
 * Sequences and choices lean to the left, so that nothing but brackets nests.
 */
#include "parse.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

unsigned parse_node(struct parser *p, enum node_kind kind)
{
	if (!parse_grow(p, &p->node, p->n_node, sizeof *p->node))
		return 0;
	p->node[p->n_node] = (struct node){.kind = kind, .capture = QN_NONE};
	return p->n_node++;
}

unsigned parse_pair(struct parser *p, enum node_kind kind, unsigned a, unsigned b)
{
	unsigned n = parse_node(p, kind);
	if (!p->s.failed) {
		p->node[n].a = a;
		p->node[n].b = b;
	}
	return n;
}

/* A node for a token of which a predicate holds. */
static unsigned token_node(struct parser *p, unsigned predicate)
{
	unsigned n = parse_node(p, N_TOKEN);
	if (!p->s.failed)
		p->node[n].predicate = predicate;
	return n;
}

/* `one` behind `all`, or beside it; `all` 0: it is the first. */
static unsigned joined(struct parser *p, enum node_kind kind, unsigned all, unsigned one)
{
	return all ? parse_pair(p, kind, all, one) : one;
}

/* ---- atoms */

static bool choice(struct parser *p, unsigned depth, unsigned *out);

/* A string is one token after another, parted by spaces. */
static bool literal(struct parser *p, const char *text, bool folded, unsigned *out)
{
	unsigned all = 0, which;
	for (const char *b = text; *b;) {
		size_t n = strcspn(b, " ");
		if (n) {
			if (!parse_words(p, &b, 1, folded, &which))
				return false;
			all = joined(p, N_SEQUENCE, all, token_node(p, which));
		}
		b += n + strspn(b + n, " ");
	}
	*out = all;
	return !p->s.failed && (all || rules_wrong(&p->s, p->s.place, "an empty string matches nothing"));
}

static bool bracketed(struct parser *p, bool negated, unsigned *out)
{
	bool token = is_mark(p, '[');
	unsigned layer = p->g->token, which;
	if (!rules_next(&p->s))
		return false;
	if (!token) {
		layer = p->s.kind == W_NAME ? parse_need(p->g, p->s.text) : QN_NONE;
		if (layer == QN_NONE)
			return rules_wrong(&p->s, p->s.place, "expected a layer of the line \"requires\", found \"%s\"", p->s.text);
		if (!rules_next(&p->s))
			return false;
	}
	/* "not such an annotation" is a token at which none such begins; "not such a token" is another token */
	if (!parse_predicate(p, layer, token ? ']' : '}', negated, &which))
		return false;
	*out = parse_node(p, token ? N_TOKEN : negated ? N_NOT_ANNOTATION : N_ANNOTATION);
	if (p->s.failed)
		return false;
	p->node[*out].predicate = which;
	p->node[*out].layer = layer;
	return true;
}

/* Entries of one word are one predicate together, the others a sequence each. `single` has room for all. */
static bool entries(struct parser *p, const struct list *l, const char **single, unsigned *out)
{
	unsigned all = 0, n_single = 0, one, which;
	for (unsigned i = 0; i < l->n; i++) {
		if (l->entry[i][0] && !strchr(l->entry[i], ' '))
			single[n_single++] = l->entry[i];
		else if (literal(p, l->entry[i], true, &one))
			all = joined(p, N_CHOICE, all, one);
		else
			return false;
	}
	if (n_single) {
		if (!parse_words(p, single, n_single, true, &which))
			return false;
		all = joined(p, N_CHOICE, all, token_node(p, which));
	}
	*out = all;
	return !p->s.failed;
}

static bool listed(struct parser *p, unsigned *out)
{
	if (!rules_next(&p->s) || !parse_take(p, '(', "\"(\" and the name of a list"))
		return false;
	const struct list *l = parse_list_above(p);
	if (!l)
		return false;
	const char **single = calloc(l->n + 1, sizeof *single);
	bool ok = single ? entries(p, l, single, out) : parse_no_memory(p);
	free(single);
	return ok && rules_next(&p->s) && parse_take(p, ')', "\")\"");
}

static bool gap(struct parser *p, unsigned *out)
{
	unsigned n;
	if (!rules_next(&p->s) || !parse_take(p, '(', "\"(\" and how many tokens") || !parse_number(p, MOST_GAP, &n))
		return false;
	*out = parse_node(p, N_GAP);
	if (!p->s.failed)
		p->node[*out].high = n;
	return parse_take(p, ')', "\")\"");
}

static bool atom(struct parser *p, unsigned depth, unsigned *out)
{
	bool negated = is_mark(p, '!');
	if (negated && !rules_next(&p->s))
		return false;
	if (is_mark(p, '[') || is_mark(p, '{'))
		return bracketed(p, negated, out);
	if (negated)
		return parse_expected(p, "\"[\" or \"{\" behind \"!\"");
	if (p->s.kind == W_STRING || p->s.kind == W_FOLDED)
		return literal(p, p->s.text, p->s.kind == W_FOLDED, out) && rules_next(&p->s);
	if (is_name(p, "any"))
		return listed(p, out);
	if (is_name(p, "gap"))
		return gap(p, out);
	if (is_mark(p, '_') || is_mark(p, '<') || is_mark(p, '>')) {
		*out = parse_node(p, is_mark(p, '_') ? N_ANY : is_mark(p, '<') ? N_BEGINS : N_ENDS);
		return rules_next(&p->s);
	}
	if (!is_mark(p, '('))
		return parse_expected(p, "a pattern");
	if (depth == DEEPEST)
		return rules_wrong(&p->s, p->s.place, "brackets are nested more than %d deep", DEEPEST);
	return rules_next(&p->s) && choice(p, depth + 1, out) && parse_take(p, ')', "\")\"");
}

/* ---- items */

/* "{" is a repetition if a number comes next; else an annotation of the next item. */
static bool counted(const struct parser *p)
{
	char next = p->s.at[strspn(p->s.at, " ")];
	return is_mark(p, '{') && next >= '0' && next <= '9';
}

static bool counts(struct parser *p, unsigned *low, unsigned *high)
{
	struct place at = p->s.place;
	if (!rules_next(&p->s) || !parse_number(p, MOST_REPEAT, low) || !parse_take(p, ',', "\",\"") ||
	    !parse_number(p, MOST_REPEAT, high))
		return false;
	if (*high < *low || *high == 0)
		return rules_wrong(&p->s, at, "a repetition from %u to %u times", *low, *high);
	return is_mark(p, '}') || parse_expected(p, "\"}\"");
}

/* Wraps *out if a repetition comes behind it. */
static bool repetition(struct parser *p, unsigned *out)
{
	unsigned low = is_mark(p, '+'), high = is_mark(p, '?') ? 1 : QN_NONE;
	if (counted(p)) {
		if (!counts(p, &low, &high))
			return false;
	} else if (!is_mark(p, '?') && !is_mark(p, '*') && !is_mark(p, '+'))
		return true;
	unsigned n = parse_node(p, N_REPEAT);
	if (p->s.failed)
		return false;
	p->node[n].a = *out;
	p->node[n].low = low;
	p->node[n].high = high;
	*out = n;
	return rules_next(&p->s);
}

/* Wraps *out, which is `inner` or a repetition of it: a single annotation is captured as a row. */
static bool capture(struct parser *p, const char *name, struct place at, unsigned inner, unsigned *out)
{
	unsigned whole = *out;
	struct rule *r = p->rule;
	if (r->n_capture == MOST_CAPTURES)
		return rules_wrong(&p->s, at, "a rule may have %d captures", MOST_CAPTURES);
	for (unsigned i = 0; i < r->n_capture; i++)
		if (strcmp(r->capture[i], name) == 0)
			return rules_wrong(&p->s, at, "capture %s is there twice", name);
	if (strcmp(name, "match") == 0)
		return rules_wrong(&p->s, at, "the name match stands for the whole of a match");
	if (!(*out = parse_node(p, N_CAPTURE)) && p->s.failed)
		return false;
	bool note = p->node[inner].kind == N_ANNOTATION;
	r->capture_layer[r->n_capture] = note ? (int)p->node[inner].layer : -1;
	if (note)
		p->node[inner].capture = r->n_capture;
	p->node[*out].a = whole;
	p->node[*out].capture = r->n_capture;
	return (r->capture[r->n_capture++] = parse_copy(p, name)) != NULL;
}

static bool item(struct parser *p, unsigned depth, unsigned *out)
{
	char name[128] = "";
	struct place at = p->s.place;
	if (p->s.kind == W_NAME && !is_name(p, "gap") && !is_name(p, "any")) {
		snprintf(name, sizeof name, "%.127s", p->s.text);
		if (!rules_next(&p->s) || !parse_take(p, ':', "\":\" behind the name of a capture"))
			return false;
	}
	unsigned inner;
	if (!atom(p, depth, &inner))
		return false;
	*out = inner;
	return repetition(p, out) && (!name[0] || capture(p, name, at, inner, out));
}

static bool sequence(struct parser *p, unsigned depth, unsigned *out)
{
	unsigned one;
	if (!item(p, depth, out))
		return false;
	while (!is_mark(p, '|') && !is_mark(p, ')') && !is_mark(p, MARK_ARROW) && p->s.kind != W_END) {
		if (!item(p, depth, &one))
			return false;
		*out = parse_pair(p, N_SEQUENCE, *out, one);
		if (p->s.failed)
			return false;
	}
	return true;
}

static bool choice(struct parser *p, unsigned depth, unsigned *out)
{
	unsigned one;
	if (!sequence(p, depth, out))
		return false;
	while (is_mark(p, '|')) {
		if (!rules_next(&p->s) || !sequence(p, depth, &one))
			return false;
		*out = parse_pair(p, N_CHOICE, *out, one);
		if (p->s.failed)
			return false;
	}
	return true;
}

bool parse_pattern(struct parser *p, unsigned *root) { return choice(p, 0, root); }
