/*
 * cmd_eval.c -- quidnunc eval: how far a system's annotation agrees with gold.
 *
 * Gold is kept in memory, as records; the system's documents are read one after
 * another and find theirs by the text's SHA-256, or by their identifier, in chains of those that hash alike. Neither
 * needs to have its text.
 */
#include "cli.h"
#include "eval_report.h"
#include "learn/hash.h"
#include "records.h"

#include <stdlib.h>
#include <string.h>

struct gold { /* a gold document */
	char *record, *id, *sha256, *layers; /* layers: names with commas */
	size_t n;
	bool met;
	unsigned next[2]; /* one that hashes alike, by text and by identifier; NOBODY */
};

enum { BY_TEXT, BY_ID, SLOTS = 1 << 16 };
#define NOBODY UINT32_MAX

struct eval {
	const char *layers, *path[2];
	unsigned n_path;
	bool list, json, common;
	struct gold *gold; /* [n_gold] */
	unsigned n_gold, room_gold;
	unsigned (*first)[2]; /* [SLOTS] of gold whose text or identifier has this hash, the first */
	struct native g, s; /* at hand */
	struct doc *d;
	struct report report;
	struct buffer listing;
	unsigned n_unknown, n_other_text, n_failed;
	char *wanted;        /* the layers compared */
};

enum { LAYERS, BY, LIST, JSON, COMMON, ROUNDS, SEED };

static char *copy(const char *s) { return mem_copy(s, strlen(s)); }

static unsigned slot_of(const char *s) { return feat_bytes(s, strlen(s)) % SLOTS; }

/* Chains gold by its texts and by its identifiers, in its order. */
static bool index_gold(struct eval *v, struct error *e)
{
	v->first = mem_alloc(SLOTS * sizeof *v->first);
	if (!v->first)
		return error_memory(e);
	for (unsigned k = 0; k < SLOTS; k++)
		v->first[k][BY_TEXT] = v->first[k][BY_ID] = NOBODY;
	for (unsigned i = v->n_gold; i-- > 0;) {
		const unsigned slot[] = {slot_of(v->gold[i].sha256), slot_of(v->gold[i].id)};
		for (unsigned k = 0; k < 2; k++) {
			v->gold[i].next[k] = v->first[slot[k]][k];
			v->first[slot[k]][k] = i;
		}
	}
	return true;
}

static bool keep_gold(struct eval *v, const char *bytes, size_t n, struct error *e)
{
	struct native_wish wish = {NULL, false};
	struct buffer names = {0};
	if (!native_read(&v->g, bytes, n, &wish, e))
		return false;
	if (v->g.error)
		return error_set(e, "gold document %s is the record of a failure", v->g.id);
	for (unsigned i = 0; i < v->g.n_layer; i++)
		buffer_print(&names, "%s%s", i ? "," : "", v->g.layer[i].name);
	bool ok = mem_grow(&v->gold, v->n_gold, &v->room_gold, sizeof *v->gold);
	if (ok) {
		struct gold *g = &v->gold[v->n_gold++];
		*g = (struct gold){.record = mem_copy(bytes, n), .n = n, .id = copy(v->g.id), .sha256 = copy(v->g.sha256),
		                   .layers = copy(names.at ? names.at : "")};
		ok = g->record && g->id && g->sha256 && g->layers;
	}
	buffer_free(&names);
	return ok || error_memory(e);
}

static bool each_record(struct eval *v, const char *path, bool (*take)(struct eval *, const char *, size_t, struct error *),
                        struct error *e)
{
	struct records r = {.fd = -1};
	struct error why = {0};
	const char *bytes;
	size_t n;
	bool ok = records_add(&r, path, e);
	while (ok && records_next(&r, &bytes, &n, &why))
		if (!take(v, bytes, n, &why))
			break;
	if (why.text[0])
		ok = error_set(e, "%s, record %lu: %s", records_file(&r), r.line, why.text);
	records_free(&r);
	return ok;
}

/* By the text's hash if both have one, else by identifier. Of several with one text, as wire copies are, the one of this name, or one
   that no document of the system has met. */
static struct gold *find_gold(struct eval *v)
{
	struct gold *by_id = NULL, *by_text = NULL;
	for (unsigned i = v->s.sha256[0] ? v->first[slot_of(v->s.sha256)][BY_TEXT] : NOBODY; i != NOBODY; i = v->gold[i].next[BY_TEXT]) {
		struct gold *g = &v->gold[i];
		if (strcmp(g->sha256, v->s.sha256) != 0)
			continue;
		if (strcmp(g->id, v->s.id) == 0)
			return g;
		if (!by_text || by_text->met)
			by_text = g;
	}
	if (by_text)
		return by_text;
	for (unsigned i = v->first[slot_of(v->s.id)][BY_ID]; i != NOBODY; i = v->gold[i].next[BY_ID])
		if (strcmp(v->gold[i].id, v->s.id) == 0)
			by_id = &v->gold[i];
	if (by_id && by_id->sha256[0] && v->s.sha256[0]) {
		v->n_other_text++;
		say("%s: the texts of gold and system differ (SHA-256); not compared", v->s.id);
		return NULL;
	}
	return by_id;
}

/* The text of either, which turns offsets into code points and shows disagreements; false if nobody has it. */
static bool set_text(struct eval *v, struct error *e)
{
	const struct native *x = v->g.text ? &v->g : v->s.text ? &v->s : NULL;
	return x && doc_set(v->d, x->id, strlen(x->id), x->text, x->len, e);
}

static bool to_codepoints(struct eval *v, bool have_text, struct error *e)
{
	struct native *const both[] = {&v->g, &v->s};
	for (unsigned i = 0; i < 2; i++) {
		if (strcmp(both[i]->unit, "codepoint") == 0 || (!have_text && strcmp(v->g.unit, v->s.unit) == 0))
			continue;
		if (!have_text)
			return error_set(e, "%s: gold counts in %ss and the system in %ss, and neither has the text", v->g.id, v->g.unit,
			                 v->s.unit);
		if (!native_convert(both[i], v->d, false, e))
			return false;
	}
	return true;
}

enum { GOLD = sizeof "gold/" - 1 };

/* A layer; where there is none of this name, the one that a treebank brings as "gold/" and the name. */
static const struct native_layer *layer_or_gold(const struct native *x, const char *name)
{
	char gold[256 + GOLD];
	const struct native_layer *l = native_layer(x, name);
	snprintf(gold, sizeof gold, "gold/%s", name);
	return l ? l : native_layer(x, gold);
}

static bool compare_layers(struct eval *v, const char *layers, const struct native *system, const struct doc *d, struct error *e)
{
	char name[256];
	struct arena a = {0};
	bool ok = true;
	for (const char *at = layers; ok && *at; at += *at == ',') {
		size_t n = strcspn(at, ",");
		snprintf(name, sizeof name, "%.*s", (int)n, at);
		at += n;
		if (!v->layers && strncmp(name, "gold/", GOLD) == 0 && !native_layer(&v->g, name + GOLD))
			memmove(name, name + GOLD, strlen(name + GOLD) + 1);
		struct side gold = {&v->g, layer_or_gold(&v->g, name)}, sys = {system, system ? layer_or_gold(system, name) : NULL};
		if (v->layers ? !list_has(v->layers, name) : !gold.l)
			continue;
		ok = report_layer(&v->report, name, &gold, &sys, e);
		if (ok && v->list)
			eval_list(name, &gold, &sys, d, &a, &v->listing);
	}
	arena_free(&a);
	return ok;
}

static bool compare(struct eval *v, struct gold *g, bool have_system, struct error *e)
{
	struct native_wish all = {NULL, true};
	if (!native_read(&v->g, g->record, g->n, &all, e))
		return false;
	bool have_text = (have_system || v->g.text) && set_text(v, e);
	if (e->text[0] || (have_system && !to_codepoints(v, have_text, e)))
		return false;
	if (!compare_layers(v, v->layers ? v->layers : g->layers, have_system ? &v->s : NULL, have_text ? v->d : NULL, e))
		return false;
	report_next(&v->report);
	g->met = true;
	return true;
}

static bool take_system(struct eval *v, const char *bytes, size_t n, struct error *e)
{
	struct native_wish all = {NULL, true};
	if (!native_read(&v->s, bytes, n, &all, e))
		return false;
	struct gold *g = find_gold(v);
	if (!g) {
		v->n_unknown++;
		return true;
	}
	if (g->met)
		return error_set(e, "%s: the system has this document twice", g->id);
	if (v->s.error) {
		v->n_failed++;
		say("%s: the system failed: %.*s", v->s.id, (int)(v->s.n_error < 300 ? v->s.n_error : 300), v->s.error);
		return true;
	}
	return compare(v, g, true, e);
}

enum { NAMED = 10 }; /* documents that are missing; of more it is said how many */

static bool count_missing(struct eval *v, struct error *e)
{
	unsigned missing = 0;
	const char *counts = v->common ? "" : "; all of it counts as missed";
	for (unsigned i = 0; i < v->n_gold; i++) {
		if (v->gold[i].met)
			continue;
		if (++missing <= NAMED)
			say("%s: there is no document of the system%s", v->gold[i].id, counts);
		if (!v->common && !compare(v, &v->gold[i], false, e))
			return false;
	}
	if (missing > NAMED)
		say("and %u more, %u of %u documents of gold%s", missing - NAMED, missing, v->n_gold, counts);
	return true;
}

/* A layer that gold has nowhere is a slip of the pen, or has another name. */
static void warn_of_layers(const struct eval *v)
{
	char name[256], gold[256 + GOLD];
	for (const char *at = v->layers ? v->layers : ""; *at; at += *at == ',') {
		size_t n = strcspn(at, ",");
		bool there = !n;
		snprintf(name, sizeof name, "%.*s", (int)n, at);
		snprintf(gold, sizeof gold, "gold/%s", name);
		for (unsigned i = 0; !there && i < v->n_gold; i++)
			there = list_has(v->gold[i].layers, name) || list_has(v->gold[i].layers, gold);
		if (!there)
			say("warning: layer %s is in no document of gold; the first has: %s", name, v->n_gold ? v->gold[0].layers : "");
		at += n;
	}
}

static int put_all(struct eval *v)
{
	struct buffer out = {0};
	if (v->json)
		report_json(&v->report, &out);
	else {
		if (v->list)
			buffer_put(&out, v->listing.at ? v->listing.at : "", v->listing.n);
		struct buffer table = {0};
		report_print(&v->report, &table);
		buffer_print(&out, "%s%u document%s compared\n", v->listing.n ? "\n" : "", v->report.n_doc, v->report.n_doc == 1 ? "" : "s");
		buffer_put(&out, table.at ? table.at : "", table.n);
		buffer_free(&table);
	}
	fwrite(out.at ? out.at : "", 1, out.n, stdout);
	buffer_free(&out);
	return out_finish() ? v->n_failed || v->n_other_text ? EXIT_SOME : EXIT_GOOD : EXIT_SOME;
}

static int process(struct eval *v)
{
	struct error e = {0};
	v->d = doc_new();
	bool ok = (v->d || error_memory(&e)) && each_record(v, v->path[0], keep_gold, &e) && index_gold(v, &e) &&
	          each_record(v, v->path[1], take_system, &e) && count_missing(v, &e);
	if (ok && v->report.n_doc == 0)
		ok = error_set(&e, "%s and %s have no document in common (by SHA-256 or identifier)", v->path[0], v->path[1]);
	if (ok)
		warn_of_layers(v);
	if (ok && v->n_unknown)
		say("%u documents of the system are not in gold", v->n_unknown);
	int code = EXIT_USAGE;
	if (ok)
		code = put_all(v);
	else
		say("%s", e.text);
	return code;
}

static void free_all(struct eval *v)
{
	for (unsigned i = 0; i < v->n_gold; i++) {
		mem_free(v->gold[i].record);
		mem_free(v->gold[i].id);
		mem_free(v->gold[i].sha256);
		mem_free(v->gold[i].layers);
	}
	mem_free(v->gold);
	mem_free(v->first);
	native_free(&v->g);
	native_free(&v->s);
	doc_free(v->d);
	report_free(&v->report);
	buffer_free(&v->listing);
}

static int take_option(struct eval *v, struct cli *c, int at)
{
	char *end;
	switch (at) {
	case LAYERS: v->layers = c->arg; return 0;
	case BY: v->report.by = c->arg; return 0;
	case LIST: v->list = true; return 0;
	case JSON: v->json = true; return 0;
	case COMMON: v->common = true; return 0;
	case CLI_OPERAND:
		if (v->n_path == 2)
			return usage_error(c, "two operands are expected, GOLD and SYSTEM; found a third: %s", c->arg);
		v->path[v->n_path++] = c->arg;
		return 0;
	default:;
		unsigned long n = strtoul(c->arg, &end, 10);
		if (*c->arg < '0' || *c->arg > '9' || *end || (at == ROUNDS && n > 1000000))
			return usage_error(c, "--%s: \"%s\" is no such number", c->row[at].name, c->arg);
		if (at == ROUNDS)
			v->report.rounds = (unsigned)n;
		else
			v->report.seed = n;
		return 0;
	}
}

int cmd_eval(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"layers", 'l', "LIST", "the layers compared (all that gold has)"},
		{"by", 'b', "COLUMN", "a line for each value of this column (kind, or polarity)"},
		{"disagreements", 'd', NULL, "list what is missed, spurious or different, in its context, before the figures"},
		{"json", 0, NULL, "the figures as JSON"},
		{"common", 0, NULL, "leave out gold documents that the system does not have"},
		{"bootstrap", 0, "N", "rounds of resampling documents for the 95 % intervals of F1 (1000; 0: none)"},
		{"seed", 0, "N", "of the resampling (1)"},
		{0}};
	struct cli c = {.usage = "eval [OPTION ...] GOLD SYSTEM", .row = row, .argc = argc, .argv = argv,
	                .about = "Compares annotations with gold: precision, recall and F1, layer by layer. GOLD and SYSTEM are\n"
	                         "native JSON, a file, a folder or a corpus; \"-\" is standard input. Documents are matched by their\n"
	                         "text's SHA-256, else by identifier; no text is needed. References are compared by what they lead\n"
	                         "to: names by text, outside identifier or place, all else by place. A null string in gold is open. A treebank's\n"
	                         "layer (gold/syntax) is compared with the one that was made (syntax)."};
	struct eval v = {.report = {.rounds = 1000, .seed = 1}};
	int code = 0;
	for (int at; !code && (at = cli_next(&c)) != CLI_DONE;)
		code = take_option(&v, &c, at);
	if (c.stop)
		code = c.code;
	else if (!code && v.n_path < 2)
		code = usage_error(&c, "two operands are expected, GOLD and SYSTEM; found %u", v.n_path);
	else if (!code)
		code = process(&v);
	free_all(&v);
	return code;
}
