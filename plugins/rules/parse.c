/*
 * parse.c -- from words to rules.
 *
 *   file     = header-lines { list | rule }
 *   list     = "list" NAME ( "from" STRING | "=" { STRING | NAME } )
 *   rule     = "rule" NAME [ "in" GROUP ] { "across" | "overlap" | "longest" } ":" choice "=>" action { "," action }
 *   choice   = sequence { "|" sequence }
 *   sequence = item { item }
 *   item     = [ NAME ":" ] atom [ "?" | "*" | "+" | "{" N "," N "}" ]
 *   atom     = STRING | FOLDED | "_" | [ "!" ] "[" conditions "]" | [ "!" ] "{" LAYER conditions "}"
 *            | "(" choice ")" | "gap" "(" N ")" | "any" "(" NAME-of-list ")" | "<" | ">"
 *   action   = LAYER "(" ( "match" | CAPTURE ) { "," COLUMN "=" value } ")" [ "as" NAME ]
 *
 * A pattern becomes a tree, and tree.c makes the program of it.
 */
#include "parse.h"

#include <errno.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool parse_grow(struct parser *p, void *array, unsigned n, size_t size)
{
	if (n & (n - 1))
		return true;
	void *more = realloc(*(void **)array, (n ? 2 * (size_t)n : 1) * size);
	if (!more)
		return rules_wrong(&p->s, p->s.place, "out of memory");
	*(void **)array = more;
	return true;
}

static char *copy(struct parser *p, const char *s)
{
	char *c = strdup(s);
	if (!c)
		rules_wrong(&p->s, p->s.place, "out of memory");
	return c;
}

static bool is_mark(const struct parser *p, char mark) { return p->s.kind == W_MARK && p->s.mark == mark; }
static bool is_name(const struct parser *p, const char *name) { return p->s.kind == W_NAME && strcmp(p->s.text, name) == 0; }

static bool expected(struct parser *p, const char *what)
{
	return p->s.kind == W_END ? rules_wrong(&p->s, p->s.place, "expected %s, found the end of the file", what)
	                          : rules_wrong(&p->s, p->s.place, "expected %s, found \"%s\"", what, p->s.text);
}

static bool take_mark(struct parser *p, char mark, const char *what)
{
	return is_mark(p, mark) ? rules_next(&p->s) : expected(p, what);
}

static bool take_number(struct parser *p, unsigned most, unsigned *out)
{
	if (p->s.kind != W_NUMBER)
		return expected(p, "a number");
	char *end;
	unsigned long v = strtoul(p->s.text, &end, 10);
	if (*end || v > most)
		return rules_wrong(&p->s, p->s.place, "expected a whole number up to %u, found %s", most, p->s.text);
	*out = (unsigned)v;
	return rules_next(&p->s);
}

unsigned parse_node(struct parser *p, enum node_kind kind)
{
	if (!parse_grow(p, &p->node, p->n_node, sizeof *p->node))
		return 0;
	p->node[p->n_node] = (struct node){.kind = kind, .capture = QN_NONE};
	return p->n_node++;
}

/* ---- what is declared */

static unsigned need_named(const struct program *g, const char *layer)
{
	for (unsigned i = 0; i < g->n_need; i++)
		if (strcmp(g->need[i].layer, layer) == 0)
			return i;
	return QN_NONE;
}

static unsigned column_named(const struct need *n, const char *col)
{
	for (unsigned i = 0; i < n->n_col; i++)
		if (strcmp(n->col[i], col) == 0)
			return i;
	return QN_NONE;
}

/* The columns in brackets behind a layer's name, in `requires` (typed false) or `provides`. */
static bool declared_columns(struct parser *p, bool typed, unsigned *n, const char **col, const char **type, bool *null)
{
	if (!is_mark(p, '('))
		return true;
	if (!rules_next(&p->s))
		return false;
	for (;;) {
		if (p->s.kind != W_NAME || *n == 32)
			return expected(p, "a column's name (32 at most)");
		if (!(col[*n] = copy(p, p->s.text)) || !rules_next(&p->s))
			return false;
		if (typed) {
			if (!take_mark(p, ':', "\":\" and a type"))
				return false;
			if (p->s.kind != W_NAME || !(type[*n] = copy(p, p->s.text)) || !rules_next(&p->s))
				return expected(p, "a type");
			null[*n] = is_mark(p, '?');
			if (null[*n] && !rules_next(&p->s))
				return false;
		}
		(*n)++;
		if (!is_mark(p, ','))
			return take_mark(p, ')', "\",\" or \")\"");
		if (!rules_next(&p->s))
			return false;
	}
}

static bool declarations(struct parser *p, const char *text)
{
	struct program *g = p->g;
	struct scanner file = p->s;
	for (int provides = 0; provides < 2; provides++) {
		size_t n;
		const char *b = rules_header(text, provides ? "provides" : "requires", &n);
		char *line = b ? strndup(b, n) : strdup("");
		if (!line)
			return rules_wrong(&file, file.place, "out of memory");
		rules_scan_begin(&p->s, provides ? "provides" : "requires", line, file.why, file.n_why);
		while (rules_next(&p->s) && p->s.kind != W_END) {
			unsigned *count = provides ? &g->n_made : &g->n_need;
			if (p->s.kind != W_NAME || *count == 64)
				break;
			char *layer = copy(p, p->s.text);
			struct need *need = &g->need[*count];
			struct made *made = &g->made[*count];
			(*count)++;
			if (provides)
				made->layer = layer;
			else
				need->layer = layer;
			const char *after = p->s.at; /* "?" and the like belong to the host */
			if (*after == '(') {
				if (!rules_next(&p->s) ||
				    !declared_columns(p, provides, provides ? &made->n_col : &need->n_col,
				                      provides ? made->col : need->col, made->type, made->null))
					break;
				if (is_mark(p, '?') || p->s.kind == W_END)
					continue;
				p->s.at = p->s.at - strlen(p->s.text); /* a name was read ahead */
			} else if (*after == '?')
				p->s.at++;
		}
		bool ok = !p->s.failed;
		free(line);
		if (!ok)
			return false;
	}
	p->s = file;
	g->token = need_named(g, "token");
	g->sentence = need_named(g, "sentence");
	if (g->token == QN_NONE || g->sentence == QN_NONE)
		return rules_wrong(&p->s, p->s.place, "the line \"requires\" must name token and sentence");
	return true;
}

/* ---- lists */

static struct list *list_named(struct program *g, const char *name)
{
	for (unsigned i = 0; i < g->n_list; i++)
		if (strcmp(g->list[i].name, name) == 0)
			return &g->list[i];
	return NULL;
}

static bool list_add(struct parser *p, struct list *l, const char *entry)
{
	return parse_grow(p, &l->entry, l->n, sizeof *l->entry) && (l->entry[l->n++] = copy(p, entry));
}

static bool list_file(struct parser *p, struct list *l, const char *name)
{
	char path[4096], line[4096];
	const char *slash = strrchr(p->g->file, '/');
	snprintf(path, sizeof path, "%.*s/%s", (int)(slash ? slash - p->g->file : 0), p->g->file, name);
	FILE *f = fopen(path, "re");
	if (!f)
		return rules_wrong(&p->s, p->s.place, "list %s: %s: %s", l->name, path, strerror(errno));
	bool ok = true;
	while (ok && fgets(line, sizeof line, f)) {
		line[strcspn(line, "\r\n")] = 0;
		ok = !line[0] || line[0] == '#' || list_add(p, l, line);
	}
	fclose(f);
	return ok;
}

static bool parse_list(struct parser *p)
{
	if (!rules_next(&p->s) || p->s.kind != W_NAME)
		return expected(p, "the name of a list");
	if (list_named(p->g, p->s.text))
		return rules_wrong(&p->s, p->s.place, "list %s is there twice", p->s.text);
	if (!parse_grow(p, &p->g->list, p->g->n_list, sizeof *p->g->list))
		return false;
	struct list *l = &p->g->list[p->g->n_list++];
	*l = (struct list){.name = copy(p, p->s.text)};
	if (!l->name || !rules_next(&p->s))
		return false;
	if (is_name(p, "from")) {
		if (!rules_next(&p->s) || p->s.kind != W_STRING)
			return expected(p, "the name of a file, in quotes");
		return list_file(p, l, p->s.text) && rules_next(&p->s);
	}
	if (!take_mark(p, '=', "\"=\" or \"from\""))
		return false;
	while ((p->s.kind == W_STRING || p->s.kind == W_NAME) && !is_name(p, "rule") && !is_name(p, "list"))
		if (!list_add(p, l, p->s.text) || !rules_next(&p->s))
			return false;
	return l->n ? true : expected(p, "a word of the list");
}

/* ---- conditions */

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
			return rules_wrong(&p->s, p->s.place, "out of memory");
	}
	return true;
}

static bool condition_values(struct parser *p, struct condition *c)
{
	for (;;) {
		if (p->s.kind == W_REGEX) {
			char why[256], anchored[4200];
			int rc;
			if (c->regex)
				return rules_wrong(&p->s, p->s.place, "a condition has one regular expression at most");
			if (!(c->regex = calloc(1, sizeof(regex_t))))
				return rules_wrong(&p->s, p->s.place, "out of memory");
			c->regex_hash = rules_hash(p->s.text, strlen(p->s.text));
			snprintf(anchored, sizeof anchored, "^(%s)$", p->s.text);
			if (strchr(p->s.text, '\\') && strpbrk(strchr(p->s.text, '\\'), "123456789"))
				for (const char *b = p->s.text; (b = strchr(b, '\\')) && b[1]; b += 2)
					if (b[1] >= '1' && b[1] <= '9')
						return rules_wrong(&p->s, p->s.place, "back references (\\%c) are not linear and not allowed", b[1]);
			if ((rc = regcomp(c->regex, anchored, REG_EXTENDED | REG_NOSUB)) != 0) {
				regerror(rc, c->regex, why, sizeof why);
				free(c->regex);
				c->regex = NULL;
				return rules_wrong(&p->s, p->s.place, "regular expression /%s/: %s", p->s.text, why);
			}
		} else if (p->s.kind == W_STRING || p->s.kind == W_NAME || p->s.kind == W_NUMBER) {
			if (!rules_words_add(&c->words, rules_hash(p->s.text, strlen(p->s.text))))
				return rules_wrong(&p->s, p->s.place, "out of memory");
		} else
			return expected(p, "a value: a word, a string or a /regular expression/");
		if (!rules_next(&p->s))
			return false;
		if (!is_mark(p, '|'))
			return true;
		if (!rules_next(&p->s))
			return false;
	}
}

/* "inside LAYER" or "inside LAYER.COLUMN", which goes on with a value; "outside" likewise. */
static bool inside(struct parser *p, unsigned layer, struct condition *c)
{
	c->negated = is_name(p, "outside");
	c->attribute = INSIDE;
	c->col = QN_NONE;
	if (layer != p->g->token)
		return rules_wrong(&p->s, p->s.place, "%s is for tokens, written in [ ]", p->s.text);
	if (!rules_next(&p->s) || p->s.kind != W_NAME)
		return expected(p, "the name of a layer");
	if ((c->layer = need_named(p->g, p->s.text)) == QN_NONE)
		return rules_wrong(&p->s, p->s.place, "layer %s is not in the line \"requires\"", p->s.text);
	c->inside = p->g->n_inside++;
	if (!rules_next(&p->s) || !is_mark(p, '.'))
		return !p->s.failed;
	if (!rules_next(&p->s) || p->s.kind != W_NAME)
		return expected(p, "the name of a column");
	c->col = column_named(&p->g->need[c->layer], p->s.text);
	if (c->col == QN_NONE)
		return rules_wrong(&p->s, p->s.place, "column %s of layer %s is not in the line \"requires\"", p->s.text,
		                   p->g->need[c->layer].layer);
	return rules_next(&p->s);
}

/* Which column a name means: of the annotation's layer, or for a token of token or of a layer with a row a token. */
static bool attribute(struct parser *p, unsigned layer, struct condition *c)
{
	char name[128];
	struct place at = p->s.place;
	if (p->s.kind != W_NAME)
		return expected(p, "the name of an attribute");
	snprintf(name, sizeof name, "%.127s", p->s.text);
	if (!rules_next(&p->s))
		return false;
	if (is_mark(p, '.')) {
		unsigned other = need_named(p->g, name);
		if (other == QN_NONE)
			return rules_wrong(&p->s, at, "layer %s is not in the line \"requires\"", name);
		if (layer != p->g->token)
			return rules_wrong(&p->s, at, "columns of other layers are for tokens, written in [ ]");
		if (!rules_next(&p->s) || p->s.kind != W_NAME)
			return expected(p, "the name of a column");
		c->layer = other;
		c->col = column_named(&p->g->need[other], p->s.text);
		c->attribute = COLUMN;
		if (c->col == QN_NONE)
			return rules_wrong(&p->s, p->s.place, "column %s of layer %s is not in the line \"requires\"", p->s.text, name);
		return rules_next(&p->s);
	}
	static const struct { const char *name; enum attribute attribute; } own[] = {{"text", TEXT}, {"lower", LOWER}, {"shape", SHAPE}};
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		if (strcmp(name, own[i].name) == 0) {
			c->attribute = own[i].attribute;
			return true;
		}
	c->attribute = COLUMN;
	c->layer = layer;
	c->col = column_named(&p->g->need[layer], name);
	unsigned syntax = need_named(p->g, "syntax");
	if (c->col == QN_NONE && layer == p->g->token && syntax != QN_NONE) {
		c->layer = syntax;
		c->col = column_named(&p->g->need[syntax], name);
	}
	if (c->col == QN_NONE)
		return rules_wrong(&p->s, at, "%s is neither text, lower, shape nor a column of %s in the line \"requires\"", name,
		                   p->g->need[layer].layer);
	return true;
}

static bool condition(struct parser *p, unsigned layer, struct condition *c)
{
	*c = (struct condition){0};
	bool within = is_name(p, "inside") || is_name(p, "outside");
	if (!(within ? inside(p, layer, c) : attribute(p, layer, c)))
		return false;
	if (within && c->col == QN_NONE)
		return true;
	if (is_name(p, "not")) {
		c->negated = !c->negated;
		if (!rules_next(&p->s))
			return false;
	}
	if (is_name(p, "in")) {
		if (!rules_next(&p->s) || p->s.kind != W_NAME)
			return expected(p, "the name of a list");
		const struct list *l = list_named(p->g, p->s.text);
		if (!l)
			return rules_wrong(&p->s, p->s.place, "there is no list %s above", p->s.text);
		return words_of_list(p, c, l) && rules_next(&p->s);
	}
	if (is_mark(p, MARK_AT_LEAST) || is_mark(p, MARK_AT_MOST)) {
		bool least = is_mark(p, MARK_AT_LEAST);
		if (!rules_next(&p->s) || p->s.kind != W_NUMBER)
			return expected(p, "a number");
		c->number = true;
		c->low = least ? strtod(p->s.text, NULL) : -1e300;
		c->high = least ? 1e300 : strtod(p->s.text, NULL);
		return rules_next(&p->s);
	}
	if (is_mark(p, MARK_NOT_EQUAL))
		c->negated = !c->negated;
	else if (!is_mark(p, '='))
		return expected(p, "\"=\", \"!=\", \">=\", \"<=\", \"in\" or \"not in\"");
	return rules_next(&p->s) && condition_values(p, c);
}

static uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9FB21C651E98DF25u;
	return h ^ h >> 31;
}

static uint64_t digest_of(const struct predicate *q)
{
	uint64_t h = q->negated ? 3 : 5, number[2];
	for (unsigned i = 0; i < q->n; i++) {
		const struct condition *c = &q->at[i];
		uint64_t words = 0;
		for (uint32_t k = 0; k < c->words.n_slot; k++) /* in whatever order */
			words += c->words.slot[k] * 0x9E3779B97F4A7C15u;
		memcpy(number, &c->low, sizeof *number);
		memcpy(number + 1, &c->high, sizeof *number);
		h = mix(mix(h, words), (uint64_t)c->attribute << 60 ^ (uint64_t)c->layer << 40 ^ (uint64_t)c->col << 8 ^ (uint64_t)c->negated << 1 ^ c->number);
		h = mix(mix(mix(h, number[0]), number[1]), c->regex_hash);
	}
	return h ? h : 1;
}

static void predicate_free(struct predicate *q)
{
	for (unsigned i = 0; i < q->n; i++) {
		free(q->at[i].words.slot);
		if (q->at[i].regex)
			regfree(q->at[i].regex);
		free(q->at[i].regex);
	}
	free(q->at);
}

static uint32_t *known_slot(const struct parser *p, uint32_t *slot, uint32_t n_slot, uint64_t digest)
{
	uint32_t at = (uint32_t)digest & (n_slot - 1);
	while (slot[at] && p->g->predicate[slot[at] - 1].digest != digest)
		at = (at + 1) & (n_slot - 1);
	return &slot[at];
}

static bool known_grow(struct parser *p)
{
	uint32_t n_slot = p->n_known ? 2 * p->n_known : 64;
	uint32_t *slot = calloc(n_slot, sizeof *slot);
	if (!slot)
		return rules_wrong(&p->s, p->s.place, "out of memory");
	for (unsigned i = 0; i < p->g->n_predicate; i++)
		*known_slot(p, slot, n_slot, p->g->predicate[i].digest) = i + 1;
	free(p->known);
	p->known = slot;
	p->n_known = n_slot;
	return true;
}

/* Takes over a predicate, or frees it where an equal one is there; its number goes to *which. */
static bool keep(struct parser *p, struct predicate *q, unsigned *which)
{
	q->digest = digest_of(q);
	for (unsigned i = 0; i < q->n; i++)
		q->columns = q->columns || q->at[i].attribute == COLUMN || q->at[i].attribute == INSIDE;
	if (2 * p->g->n_predicate >= p->n_known && !known_grow(p)) {
		predicate_free(q);
		return false;
	}
	uint32_t *slot = known_slot(p, p->known, p->n_known, q->digest);
	if (*slot) {
		predicate_free(q);
		*which = *slot - 1;
		return true;
	}
	if (!parse_grow(p, &p->g->predicate, p->g->n_predicate, sizeof *p->g->predicate)) {
		predicate_free(q);
		return false;
	}
	const struct condition *c = q->n == 1 && !q->negated ? q->at : NULL;
	if (c && (c->attribute == TEXT || c->attribute == LOWER) && !c->negated && !c->regex && c->words.n == 1)
		for (uint32_t k = 0; k < c->words.n_slot; k++)
			q->word = c->words.slot[k] ? c->words.slot[k] : q->word;
	q->folded = q->word && c->attribute == LOWER;
	*which = p->g->n_predicate;
	*slot = p->g->n_predicate + 1;
	p->g->predicate[p->g->n_predicate++] = *q;
	return true;
}

/* Conditions up to `end`; the predicate's number goes to *which. */
static bool predicate(struct parser *p, unsigned layer, char end, bool negated, unsigned *which)
{
	struct predicate q = {.negated = negated};
	while (!is_mark(p, end)) {
		bool ok = parse_grow(p, &q.at, q.n, sizeof *q.at);
		q.n += ok;
		if (!ok || !condition(p, layer, &q.at[q.n - 1])) {
			predicate_free(&q);
			return false;
		}
	}
	return keep(p, &q, which) && rules_next(&p->s);
}

static bool words_predicate(struct parser *p, const char *const *word, unsigned n, bool folded, unsigned *which)
{
	struct predicate q = {.n = 1, .at = calloc(1, sizeof *q.at)};
	char low[4096];
	if (!q.at)
		return rules_wrong(&p->s, p->s.place, "out of memory");
	q.at->attribute = folded ? LOWER : TEXT;
	for (unsigned i = 0; i < n; i++) {
		size_t len = strcspn(word[i], " ");
		uint64_t hash = folded ? rules_hash(low, rules_fold(word[i], len, low, sizeof low)) : rules_hash(word[i], len);
		if (!rules_words_add(&q.at->words, hash)) {
			predicate_free(&q);
			return rules_wrong(&p->s, p->s.place, "out of memory");
		}
	}
	return keep(p, &q, which);
}

/* A string is one token after another, parted by spaces. */
static bool literal_sequence(struct parser *p, const char *text, bool folded, unsigned *out)
{
	unsigned all = 0;
	for (const char *b = text; *b;) {
		size_t n = strcspn(b, " ");
		if (n) {
			unsigned which, one = parse_node(p, N_TOKEN);
			if (p->s.failed || !words_predicate(p, &b, 1, folded, &which))
				return false;
			p->node[one].predicate = which;
			all = all ? parse_pair(p, N_SEQUENCE, all, one) : one;
		}
		b += n + strspn(b + n, " ");
	}
	*out = all;
	return !p->s.failed && (all || rules_wrong(&p->s, p->s.place, "an empty string matches nothing"));
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

/* ---- patterns */

static bool choice(struct parser *p, unsigned depth, unsigned *out);

static bool bracketed(struct parser *p, bool negated, unsigned *out)
{
	bool token = is_mark(p, '[');
	unsigned layer = p->g->token, which;
	if (!rules_next(&p->s))
		return false;
	if (!token) {
		layer = p->s.kind == W_NAME ? need_named(p->g, p->s.text) : QN_NONE;
		if (layer == QN_NONE)
			return rules_wrong(&p->s, p->s.place, "expected a layer of the line \"requires\", found \"%s\"", p->s.text);
		if (!rules_next(&p->s))
			return false;
	}
	/* "not such an annotation" is a token at which none such begins; "not such a token" is another token */
	if (!predicate(p, layer, token ? ']' : '}', negated, &which))
		return false;
	*out = parse_node(p, token ? N_TOKEN : negated ? N_NOT_ANNOTATION : N_ANNOTATION);
	if (p->s.failed)
		return false;
	p->node[*out].predicate = which;
	p->node[*out].layer = layer;
	return true;
}

static bool listed(struct parser *p, unsigned *out)
{
	unsigned all = 0;
	if (!rules_next(&p->s) || !take_mark(p, '(', "\"(\" and the name of a list"))
		return false;
	const struct list *l = list_named(p->g, p->s.text);
	if (!l)
		return rules_wrong(&p->s, p->s.place, "there is no list %s above", p->s.text);
	/* entries of one word are one predicate together, the others a sequence each */
	const char **single = calloc(l->n + 1, sizeof *single);
	unsigned n_single = 0, which;
	if (!single)
		return rules_wrong(&p->s, p->s.place, "out of memory");
	for (unsigned i = 0; i < l->n && !p->s.failed; i++) {
		unsigned one;
		if (!l->entry[i][strcspn(l->entry[i], " ")] && l->entry[i][0])
			single[n_single++] = l->entry[i];
		else if (literal_sequence(p, l->entry[i], true, &one))
			all = all ? parse_pair(p, N_CHOICE, all, one) : one;
	}
	if (n_single && !p->s.failed && words_predicate(p, single, n_single, true, &which)) {
		unsigned one = parse_node(p, N_TOKEN);
		if (!p->s.failed) {
			p->node[one].predicate = which;
			all = all ? parse_pair(p, N_CHOICE, all, one) : one;
		}
	}
	free(single);
	*out = all;
	return !p->s.failed && rules_next(&p->s) && take_mark(p, ')', "\")\"");
}

static bool atom(struct parser *p, unsigned depth, unsigned *out)
{
	bool negated = is_mark(p, '!');
	unsigned n;
	if (negated && !rules_next(&p->s))
		return false;
	if (is_mark(p, '[') || is_mark(p, '{'))
		return bracketed(p, negated, out);
	if (negated)
		return expected(p, "\"[\" or \"{\" behind \"!\"");
	if (p->s.kind == W_STRING || p->s.kind == W_FOLDED)
		return literal_sequence(p, p->s.text, p->s.kind == W_FOLDED, out) && rules_next(&p->s);
	if (is_name(p, "any"))
		return listed(p, out);
	if (is_name(p, "gap")) {
		if (!rules_next(&p->s) || !take_mark(p, '(', "\"(\" and how many tokens") || !take_number(p, MOST_GAP, &n))
			return false;
		*out = parse_node(p, N_GAP);
		if (!p->s.failed)
			p->node[*out].high = n;
		return take_mark(p, ')', "\")\"");
	}
	if (is_mark(p, '_') || is_mark(p, '<') || is_mark(p, '>')) {
		*out = parse_node(p, is_mark(p, '_') ? N_ANY : is_mark(p, '<') ? N_BEGINS : N_ENDS);
		return rules_next(&p->s);
	}
	if (is_mark(p, '(')) {
		if (depth == DEEPEST)
			return rules_wrong(&p->s, p->s.place, "brackets are nested more than %d deep", DEEPEST);
		return rules_next(&p->s) && choice(p, depth + 1, out) && take_mark(p, ')', "\")\"");
	}
	return expected(p, "a pattern");
}

static bool repetition(struct parser *p, unsigned *out)
{
	unsigned low = 1, high = 1;
	if (is_mark(p, '?'))
		low = 0;
	else if (is_mark(p, '*') || is_mark(p, '+')) {
		low = is_mark(p, '+');
		high = QN_NONE;
	} else if (is_mark(p, '{') && p->s.at[strspn(p->s.at, " ")] >= '0' && p->s.at[strspn(p->s.at, " ")] <= '9') {
		struct place at = p->s.place;
		if (!rules_next(&p->s) || !take_number(p, MOST_REPEAT, &low) || !take_mark(p, ',', "\",\"") ||
		    !take_number(p, MOST_REPEAT, &high))
			return false;
		if (high < low || high == 0)
			return rules_wrong(&p->s, at, "a repetition from %u to %u times", low, high);
		if (!is_mark(p, '}'))
			return expected(p, "\"}\"");
	} else
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
	return (r->capture[r->n_capture++] = copy(p, name)) != NULL;
}

static bool item(struct parser *p, unsigned depth, unsigned *out)
{
	char name[128] = "";
	struct place at = p->s.place;
	if (p->s.kind == W_NAME && !is_name(p, "gap") && !is_name(p, "any")) {
		snprintf(name, sizeof name, "%.127s", p->s.text);
		if (!rules_next(&p->s) || !take_mark(p, ':', "\":\" behind the name of a capture"))
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

/* ---- actions */

static unsigned capture_named(const struct rule *r, const char *name)
{
	for (unsigned i = 0; i < r->n_capture; i++)
		if (strcmp(r->capture[i], name) == 0)
			return i;
	return QN_NONE;
}

static qn_type type_of(const char *name)
{
	static const char *const known[] = {"sym", "int", "num", "bool"};
	static const qn_type type[] = {QN_SYM, QN_INT, QN_NUM, QN_BOOL};
	for (size_t i = 0; i < 4; i++)
		if (strcmp(known[i], name) == 0)
			return type[i];
	return QN_REF;
}

static bool captured_value(struct parser *p, const struct made *m, unsigned col, struct place at, struct value *v)
{
	int layer = p->rule->capture_layer[v->capture];
	if (is_mark(p, '.')) {
		if (!rules_next(&p->s) || p->s.kind != W_NAME)
			return expected(p, "\"text\", \"number\" or a column");
		if (strcmp(p->s.text, "text") == 0) {
			v->kind = V_TEXT;
		} else if (strcmp(p->s.text, "number") == 0 && (v->col_type == QN_INT || v->col_type == QN_NUM)) {
			v->kind = V_DIGITS;
		} else {
			if (layer < 0)
				return rules_wrong(&p->s, p->s.place, "capture %s is a run of tokens and has only .text and .number",
				                   p->rule->capture[v->capture]);
			v->kind = V_COLUMN;
			v->col = column_named(&p->g->need[layer], p->s.text);
			if (v->col == QN_NONE)
				return rules_wrong(&p->s, p->s.place, "column %s of layer %s is not in the line \"requires\"", p->s.text,
				                   p->g->need[layer].layer);
		}
		return rules_next(&p->s);
	}
	v->kind = V_ROW;
	if (v->col_type == QN_SYM)
		v->kind = V_TEXT;
	else if (layer < 0 || strcmp(p->g->need[layer].layer, m->type[col]) != 0)
		return rules_wrong(&p->s, at, "column %s takes a row of %s; capture %s is %s", m->col[col], m->type[col],
		                   p->rule->capture[v->capture], layer < 0 ? "a run of tokens" : p->g->need[layer].layer);
	return true;
}

static bool value(struct parser *p, const struct made *m, unsigned col, struct value *v)
{
	struct place at = p->s.place;
	*v = (struct value){.col_type = type_of(m->type[col])};
	if (p->s.kind == W_STRING) {
		v->kind = V_STRING;
		if (v->col_type != QN_SYM)
			return rules_wrong(&p->s, at, "column %s is %s; found a string", m->col[col], m->type[col]);
		return (v->string = copy(p, p->s.text)) && rules_next(&p->s);
	}
	if (p->s.kind == W_NUMBER) {
		v->kind = V_NUMBER;
		if (v->col_type != QN_INT && v->col_type != QN_NUM)
			return rules_wrong(&p->s, at, "column %s is %s; found a number", m->col[col], m->type[col]);
		v->number = strtod(p->s.text, NULL);
		return rules_next(&p->s);
	}
	if (p->s.kind != W_NAME)
		return expected(p, "a value: a string, a number, a capture, yes, no or null");
	if (is_name(p, "null")) {
		v->kind = V_NULL;
		if (!m->null[col])
			return rules_wrong(&p->s, at, "column %s may not be null", m->col[col]);
		return rules_next(&p->s);
	}
	if (v->col_type == QN_BOOL && (is_name(p, "yes") || is_name(p, "no"))) {
		v->kind = V_BOOL;
		v->number = is_name(p, "yes");
		return rules_next(&p->s);
	}
	if (is_name(p, "match")) {
		v->kind = v->col_type == QN_SYM ? V_TEXT : V_DIGITS;
		v->capture = QN_NONE;
		if (v->col_type != QN_SYM && v->col_type != QN_INT && v->col_type != QN_NUM)
			return rules_wrong(&p->s, at, "column %s is %s; the match is text or a number", m->col[col], m->type[col]);
		return rules_next(&p->s);
	}
	v->capture = capture_named(p->rule, p->s.text);
	if (v->capture != QN_NONE)
		return rules_next(&p->s) && captured_value(p, m, col, at, v);
	for (unsigned i = 0; i < p->n_label; i++)
		if (strcmp(p->label[i].name, p->s.text) == 0) {
			v->kind = V_MADE;
			v->action = p->label[i].action;
			if (strcmp(p->g->made[p->rule->action[v->action].layer].layer, m->type[col]) != 0)
				return rules_wrong(&p->s, at, "column %s takes a row of %s; %s is one of %s", m->col[col], m->type[col],
				                   p->s.text, p->g->made[p->rule->action[v->action].layer].layer);
			return rules_next(&p->s);
		}
	return rules_wrong(&p->s, at, "%s is neither a capture of this rule nor a row made before", p->s.text);
}

static bool action_columns(struct parser *p, struct action *a, const struct made *m)
{
	bool set[32] = {0};
	qn_type *type = calloc(m->n_col + 1, sizeof *type);
	a->type = type;
	a->value = calloc(m->n_col + 1, sizeof *a->value);
	a->n_value = m->n_col;
	if (!type || !a->value)
		return rules_wrong(&p->s, p->s.place, "out of memory");
	for (unsigned k = 0; k < m->n_col; k++)
		type[k] = type_of(m->type[k]);
	while (is_mark(p, ',')) {
		unsigned col = 0;
		if (!rules_next(&p->s) || p->s.kind != W_NAME)
			return expected(p, "the name of a column");
		while (col < m->n_col && strcmp(m->col[col], p->s.text) != 0)
			col++;
		if (col == m->n_col)
			return rules_wrong(&p->s, p->s.place, "layer %s has no column %s", m->layer, p->s.text);
		if (set[col])
			return rules_wrong(&p->s, p->s.place, "column %s is there twice", m->col[col]);
		set[col] = true;
		if (!rules_next(&p->s) || !take_mark(p, '=', "\"=\"") || !value(p, m, col, &a->value[col]))
			return false;
	}
	for (unsigned k = 0; k < m->n_col; k++)
		if (!set[k] && !m->null[k])
			return rules_wrong(&p->s, p->s.place, "column %s of %s is left out and may not be null", m->col[k], m->layer);
	return true;
}

static bool action(struct parser *p)
{
	struct rule *r = p->rule;
	unsigned layer = 0;
	if (p->s.kind != W_NAME)
		return expected(p, "a layer of the line \"provides\"");
	while (layer < p->g->n_made && strcmp(p->g->made[layer].layer, p->s.text) != 0)
		layer++;
	if (layer == p->g->n_made)
		return rules_wrong(&p->s, p->s.place, "layer %s is not in the line \"provides\"", p->s.text);
	if (!parse_grow(p, &r->action, r->n_action, sizeof *r->action))
		return false;
	struct action *a = &r->action[r->n_action];
	*a = (struct action){.layer = layer, .capture = QN_NONE};
	r->n_action++;
	if (!rules_next(&p->s) || !take_mark(p, '(', "\"(\" and a span"))
		return false;
	if (!is_name(p, "match")) {
		a->capture = p->s.kind == W_NAME ? capture_named(r, p->s.text) : QN_NONE;
		if (a->capture == QN_NONE)
			return expected(p, "\"match\" or a capture of this rule");
	}
	if (!rules_next(&p->s) || !action_columns(p, a, &p->g->made[layer]) || !take_mark(p, ')', "\",\" or \")\""))
		return false;
	if (!is_name(p, "as"))
		return true;
	if (!rules_next(&p->s) || p->s.kind != W_NAME)
		return expected(p, "a name for the row");
	if (p->n_label == MOST_CAPTURES)
		return rules_wrong(&p->s, p->s.place, "a rule may name %d rows", MOST_CAPTURES);
	snprintf(p->label[p->n_label].name, sizeof p->label->name, "%.127s", p->s.text);
	p->label[p->n_label++].action = r->n_action - 1;
	return rules_next(&p->s);
}

static bool parse_rule(struct parser *p)
{
	unsigned root;
	if (!parse_grow(p, &p->g->rule, p->g->n_rule, sizeof *p->g->rule))
		return false;
	struct rule *r = p->rule = &p->g->rule[p->g->n_rule++];
	*r = (struct rule){.place = p->s.place};
	p->n_node = 1; /* node 0 is nothing */
	p->n_label = 0;
	if (!rules_next(&p->s) || p->s.kind != W_NAME)
		return expected(p, "the name of a rule");
	if (!(r->name = copy(p, p->s.text)) || !rules_next(&p->s))
		return false;
	if (!is_name(p, "in"))
		r->slot = p->g->n_rule - 1;
	for (; p->s.kind == W_NAME; ) {
		if (is_name(p, "across"))
			r->across = true;
		else if (is_name(p, "overlap"))
			r->overlap = true;
		else if (is_name(p, "longest"))
			r->longest = true;
		else if (is_name(p, "in")) {
			if (!rules_next(&p->s) || p->s.kind != W_NAME)
				return expected(p, "the name of a group of rules");
			if (!(r->group_name = copy(p, p->s.text)))
				return false;
			while (!p->g->rule[r->slot].group_name || strcmp(p->g->rule[r->slot].group_name, r->group_name) != 0)
				r->slot++; /* it ends at this rule itself */
		} else
			return expected(p, "\":\", \"in\", \"across\", \"overlap\" or \"longest\"");
		if (!rules_next(&p->s))
			return false;
	}
	if (!take_mark(p, ':', "\":\"") || !choice(p, 0, &root) || !take_mark(p, MARK_ARROW, "\"=>\""))
		return false;
	do
		if ((is_mark(p, ',') && !rules_next(&p->s)) || !action(p))
			return false;
	while (is_mark(p, ','));
	return tree_compile(p, root) && starts_of_rule(p, root);
}

static bool header_line(const struct parser *p)
{
	static const char *const key[] = {"plugin", "version", "about", "licence", "requires", "provides", "params"};
	for (size_t i = 0; i < sizeof key / sizeof *key; i++)
		if (is_name(p, key[i]))
			return true;
	return false;
}

struct program *rules_compile(const char *name, const char *text, char *why, size_t n_why)
{
	struct parser p = {.g = calloc(1, sizeof *p.g)};
	if (!p.g) {
		snprintf(why, n_why, "out of memory");
		return NULL;
	}
	p.g->file = strdup(name);
	rules_scan_begin(&p.s, p.g->file ? p.g->file : name, text, why, n_why);
	bool ok = p.g->file && declarations(&p, text) && parse_node(&p, N_ANY) == 0 && !p.s.failed && rules_next(&p.s);
	while (ok && p.s.kind != W_END) {
		if (header_line(&p)) {
			p.s.at += strcspn(p.s.at, "\n");
			ok = rules_next(&p.s);
		} else if (is_name(&p, "list"))
			ok = parse_list(&p);
		else if (is_name(&p, "rule"))
			ok = parse_rule(&p);
		else
			ok = expected(&p, "\"rule\", \"list\" or a line of the header");
	}
	ok = ok && (p.g->n_rule || rules_wrong(&p.s, p.s.place, "the file has no rule")) && starts_index(&p);
	free(p.node);
	free(p.known);
	if (!ok) {
		rules_free(p.g);
		return NULL;
	}
	return p.g;
}
