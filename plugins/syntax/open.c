/*
 * open.c -- a mapped model becomes tables that can be asked.
 *
 * Sections: "tags", "moves", "relations", "tagger", "parser" (core/learn/table.h)
 * with "tagger bias", "parser bias", "tagger in" and so on; "tag", "move" and "left", "right", "reduce" for
 * the relations (core/learn/net.h); "tag names" and "relation names", NUL behind
 * each; "lemma print", "lemma rule", "lemma text".
 */
#include "../../core/model.h"
#include "syntax.h"

#include <stdio.h>
#include <stdlib.h>

enum { MODEL_NAME = 16 };

/* Points at[most] to the NUL-terminated strings of a section; answers how many, 0 if it is none of that kind. */
static uint32_t strings_of(const void *file, const char *name, const char **at, uint32_t most)
{
	size_t n = 0;
	const char *s = model_section(file, name, &n), *end = s + n;
	uint32_t k = 0;
	if (!s || !n || end[-1])
		return 0;
	for (; s < end && k < most; s += strlen(s) + 1)
		at[k++] = s;
	return k;
}

static uint8_t relation_named(const struct inventory *v, const char *name)
{
	for (uint32_t i = 0; i < v->n_relation; i++)
		if (strcmp(v->relation[i], name) == 0)
			return (uint8_t)i;
	return MOST_RELATIONS;
}

static bool inventory_open(struct syntax *m, const void *file)
{
	struct inventory *v = &m->inventory;
	const char *fine[MOST_TAGS];
	v->n_tag = strings_of(file, "tag names", fine, MOST_TAGS);
	v->n_relation = strings_of(file, "relation names", v->relation, MOST_RELATIONS);
	for (uint32_t i = 0; i < v->n_tag; i++) {
		size_t n = strcspn(fine[i], "|");
		if (n >= sizeof v->upos[i])
			return false;
		memcpy(v->upos[i], fine[i], n);
		while (strcmp(v->upos[v->part[i]], v->upos[i]) != 0)
			v->part[i]++;
	}
	v->punct = relation_named(v, "punct");
	v->root = relation_named(v, "root");
	return v->n_tag && v->n_relation && v->root < v->n_relation;
}

static bool lemmas_open(struct lemmas *l, const void *file)
{
	size_t print = 0, rule = 0, text = 0;
	l->print = model_section(file, "lemma print", &print);
	l->rule = model_section(file, "lemma rule", &rule);
	const char *s = model_section(file, "lemma text", &text);
	if (!l->print || !l->rule || !s || print != rule || print < 4 || !text || s[text - 1])
		return false;
	l->n_slot = (uint32_t)(print / 2);
	bool some = false;
	for (uint32_t i = 0; i < l->n_slot; i++)
		some = some || !l->print[i];
	for (size_t i = 0; i < text; i++)
		l->n_rule += !s[i];
	l->text = calloc(l->n_rule, sizeof *l->text);
	return some && l->text && strings_of(file, "lemma text", l->text, l->n_rule) == l->n_rule;
}

static bool section_table(struct table *t, const void *file, const char *name, unsigned n_class)
{
	size_t n = 0;
	const void *section = model_section(file, name, &n);
	return table_open(t, section, n, n_class);
}

/* `name`, and sections of that name with something behind it. */
static bool section_decider(struct decider *d, const void *file, const char *name, unsigned n_place)
{
	char part[3][MODEL_NAME];
	size_t n = 0, m = 0;
	snprintf(part[0], sizeof part[0], "%s bias", name);
	snprintf(part[1], sizeof part[1], "%s in", name);
	snprintf(part[2], sizeof part[2], "%s context", name);
	const void *bias = model_section(file, part[0], &n);
	d->context = model_section(file, part[2], &m);
	if (!bias || n != sizeof d->bias || !d->context || m != (CONTEXT_WEIGHTS + n_place * CONTEXT_PLACE) * sizeof(float))
		return false;
	memcpy(d->bias, bias, n);
	d->n_place = n_place;
	return section_table(&d->deep, file, name, NET_HIDDEN) && section_table(&d->in, file, part[1], CONTEXT_IN);
}

static bool section_head(struct net_classes *c, const void *file, const char *name, unsigned n_class)
{
	size_t n = 0;
	const void *section = model_section(file, name, &n);
	return net_open(c, section, n, n_class);
}

bool syntax_open(struct syntax *m, const void *words, const void *file)
{
	return words_open(&m->words, words) && inventory_open(m, file) && lemmas_open(&m->lemmas, file) &&
	       section_table(&m->tags, file, "tags", MOST_TAGS) && section_table(&m->moves, file, "moves", MOVES) &&
	       section_table(&m->relations, file, "relations", MOST_RELATIONS) &&
	       section_decider(&m->tagger, file, "tagger", 1) && section_decider(&m->parser, file, "parser", PARSE_PLACES) &&
	       section_table(&m->vectors, file, "vectors", CONTEXT_IN) &&
	       section_head(&m->tag, file, "tag", MOST_TAGS) && section_head(&m->move, file, "move", MOVES) &&
	       section_head(&m->relation[LEFT], file, "left", MOST_RELATIONS) &&
	       section_head(&m->relation[RIGHT], file, "right", MOST_RELATIONS) &&
	       section_head(&m->relation[REDUCE], file, "reduce", MOST_RELATIONS);
}

void syntax_close(struct syntax *m) { free(m->lemmas.text); }
