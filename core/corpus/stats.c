/*
 * stats.c -- corpus stats: counts by layer, kind and name; who is quoted, who stands where on whom.
 *
 * One pass; of each document only the layers that are counted are read. Memory
 * grows with the number of different names, not with the corpus.
 */
#include "corpus.h"
#include "counter.h"
#include "json_write.h"
#include "scan.h"

#include <stdlib.h>
#include <string.h>

struct stats {
	struct scan s;
	const char *by;        /* member of meta that the tables are broken down by; NULL: none */
	unsigned most;
	bool json;
	uint64_t documents, failed, characters;
	struct counter layer;  /* rows, documents */
	struct counter kind;   /* "layer TAB column TAB value": rows, documents */
	struct counter name;   /* "text TAB kind": mentions, documents */
	struct counter quoted; /* name: quotations, documents, direct, indirect, mixed */
	struct counter stance; /* "holder TAB target": rows, documents, positive, negative */
	struct counter group;  /* value of `by`: documents */
};

enum { LAYERS, BY, MOST, ONCE, JSON };

/* The text of the name that a row refers to; NULL if it refers to none. */
static const char *name_of(const struct native *x, const struct native_layer *l, uint32_t row, const char *col)
{
	const struct native_layer *name = native_layer(x, "name");
	uint32_t to = native_ref(l, row, col);
	return name && to != QN_NONE ? native_string(name, to, "text") : NULL;
}

/* The key with the value of `by` before it. */
static const char *keyed(const struct stats *t, const char *key)
{
	static struct buffer b;
	if (!t->by)
		return key;
	buffer_clear(&b);
	buffer_print(&b, "%s\t%s", scan_meta(&t->s, t->by), key);
	return b.at ? b.at : key;
}

static bool count_layer(struct stats *t, const struct native_layer *l, uint64_t document)
{
	struct count *c = counter_of(&t->layer, l->name, strlen(l->name));
	if (!c)
		return false;
	c->v[0] += l->n;
	c->v[1] += l->n > 0;
	static const char *const col[] = {"kind", "polarity"};
	for (unsigned k = 0; k < 2; k++) {
		unsigned at = schema_column(l->schema, col[k]);
		for (uint32_t r = 0; at != UINT32_MAX && r < l->n; r++) {
			char key[256];
			const struct native_cell *v = native_cell(l, r, at);
			if (v->type != QN_SYM)
				continue;
			snprintf(key, sizeof key, "%s\t%s\t%s", l->name, col[k], v->s);
			if (!counter_add(&t->kind, key, 0, document, 1))
				return false;
		}
	}
	return true;
}

static bool count_names(struct stats *t, const struct native *x, uint64_t document)
{
	const struct native_layer *entity = native_layer(x, "entity"), *name = native_layer(x, "name");
	char key[1024];
	for (uint32_t r = 0; entity && name && r < entity->n; r++) {
		uint32_t to = native_ref(entity, r, "name");
		const char *text = to == QN_NONE ? NULL : native_string(name, to, "text"), *kind = to == QN_NONE ? NULL : native_string(name, to, "kind");
		if (!text)
			continue;
		snprintf(key, sizeof key, "%s\t%s", text, kind ? kind : "");
		if (!counter_add(&t->name, keyed(t, key), 0, document, 1))
			return false;
	}
	return true;
}

static bool count_quotes(struct stats *t, const struct native *x, uint64_t document)
{
	const struct native_layer *quote = native_layer(x, "quote");
	for (uint32_t r = 0; quote && r < quote->n; r++) {
		const char *who = name_of(x, quote, r, "name"), *kind = native_string(quote, r, "kind"), *key = keyed(t, who ? who : "(nobody named)");
		if (!counter_add(&t->quoted, key, 0, document, 1))
			return false;
		struct count *c = counter_of(&t->quoted, key, strlen(key));
		unsigned at = !kind ? 5 : strcmp(kind, "direct") == 0 ? 2 : strcmp(kind, "indirect") == 0 ? 3 : strcmp(kind, "mixed") == 0 ? 4 : 5;
		c->v[at]++;
	}
	return true;
}

static bool count_stances(struct stats *t, const struct native *x, uint64_t document)
{
	const struct native_layer *stance = native_layer(x, "stance");
	char key[2048];
	for (uint32_t r = 0; stance && r < stance->n; r++) {
		const char *holder = name_of(x, stance, r, "holder"), *target = name_of(x, stance, r, "target"), *side = native_string(stance, r, "polarity");
		snprintf(key, sizeof key, "%s\t%s", holder ? holder : "(the author)", target ? target : "");
		const char *k = keyed(t, key);
		if (!counter_add(&t->stance, k, 0, document, 1))
			return false;
		counter_of(&t->stance, k, strlen(k))->v[side && strcmp(side, "positive") == 0 ? 2 : 3]++;
	}
	return true;
}

static bool count_document(struct stats *t)
{
	const struct native *x = &t->s.x;
	uint64_t document = t->s.count;
	t->documents++;
	if (x->error) {
		t->failed++;
		return true;
	}
	for (size_t i = 0; i < x->len; i++)
		t->characters += ((unsigned char)x->text[i] & 0xc0) != 0x80;
	if (t->by && !counter_add(&t->group, scan_meta(&t->s, t->by), 0, 0, 0))
		return false;
	for (unsigned i = 0; i < x->n_layer; i++)
		if (!count_layer(t, &x->layer[i], document))
			return false;
	return count_names(t, x, document) && count_quotes(t, x, document) && count_stances(t, x, document);
}

/* ---- print */

/* A key's parts are columns; so are its counts. */
static void put_table(const struct stats *t, struct buffer *out, const char *title, const char *columns, struct counter *c, unsigned n_count, unsigned most)
{
	if (!c->n)
		return;
	counter_sort(c);
	buffer_print(out, "\n# %s\n%s%s%s\n", title, t->by && strncmp(columns, "layer", 5) ? t->by : "", t->by && strncmp(columns, "layer", 5) ? "\t" : "", columns);
	for (unsigned i = 0; i < c->n && i < most; i++) {
		buffer_text(out, c->at[i].key);
		for (unsigned k = 0; k < n_count; k++)
			buffer_print(out, "\t%llu", (unsigned long long)c->at[i].v[k]);
		buffer_char(out, '\n');
	}
	if (c->n > most)
		buffer_print(out, "... and %u more (--most)\n", c->n - most);
}

static void put_json(struct buffer *out, const char *title, const char *const *part, const char *const *value, struct counter *c, bool by, unsigned most)
{
	counter_sort(c);
	buffer_print(out, ",\n\"%s\":[", title);
	for (unsigned i = 0; i < c->n && i < most; i++) {
		const char *at = c->at[i].key;
		buffer_text(out, i ? ",\n {" : "\n {");
		for (unsigned k = by ? 0 : 1; part[k]; k++) {
			size_t n = strcspn(at, "\t");
			buffer_print(out, "%s\"%s\":", at == c->at[i].key ? "" : ",", part[k]);
			json_put_string(out, at, n);
			at += n + (at[n] == '\t');
		}
		for (unsigned k = 0; value[k]; k++)
			buffer_print(out, ",\"%s\":%llu", value[k], (unsigned long long)c->at[i].v[k]);
		buffer_char(out, '}');
	}
	buffer_char(out, ']');
}

#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void put_all_json(struct stats *t, struct buffer *out)
{
	const char *by = t->by ? t->by : "";
	bool b = t->by != NULL;
	buffer_print(out, "{\"documents\":%llu,\"failed\":%llu,\"characters\":%llu", (unsigned long long)t->documents,
	             (unsigned long long)t->failed, (unsigned long long)t->characters);
	put_json(out, "layers", WORDS("", "layer"), WORDS("rows", "documents"), &t->layer, false, UINT32_MAX);
	put_json(out, "kinds", WORDS("", "layer", "column", "value"), WORDS("rows", "documents"), &t->kind, false, UINT32_MAX);
	if (t->by)
		put_json(out, "groups", WORDS("", by), WORDS("documents"), &t->group, false, UINT32_MAX);
	put_json(out, "names", WORDS(by, "name", "kind"), WORDS("mentions", "documents"), &t->name, b, t->most);
	put_json(out, "quoted", WORDS(by, "name"), WORDS("quotations", "documents", "direct", "indirect", "mixed"), &t->quoted, b, t->most);
	put_json(out, "stances", WORDS(by, "holder", "target"), WORDS("rows", "documents", "positive", "negative"), &t->stance, b, t->most);
	buffer_text(out, "}\n");
}

static void put_all(struct stats *t, struct buffer *out)
{
	buffer_print(out, "%llu documents, %llu failed, %llu characters\n", (unsigned long long)t->documents, (unsigned long long)t->failed,
	             (unsigned long long)t->characters);
	put_table(t, out, "layers", "layer\trows\tdocuments", &t->layer, 2, UINT32_MAX);
	put_table(t, out, "kinds", "layer\tcolumn\tvalue\trows\tdocuments", &t->kind, 2, UINT32_MAX);
	if (t->by)
		put_table(t, out, "documents", "documents", &t->group, 1, UINT32_MAX);
	put_table(t, out, "who is named", "name\tkind\tmentions\tdocuments", &t->name, 2, t->most);
	put_table(t, out, "who is quoted", "name\tquotations\tdocuments\tdirect\tindirect\tmixed", &t->quoted, 5, t->most);
	put_table(t, out, "who stands where on whom", "holder\ttarget\trows\tdocuments\tpositive\tnegative", &t->stance, 4, t->most);
}

static bool run(struct stats *t, struct error *e)
{
	struct buffer out = {0};
	while (scan_next(&t->s, e))
		if (!count_document(t))
			return error_memory(e);
	if (e->text[0])
		return false;
	if (t->json)
		put_all_json(t, &out);
	else
		put_all(t, &out);
	fwrite(out.at ? out.at : "", 1, out.n, stdout);
	buffer_free(&out);
	return true;
}

int corpus_stats(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"layers", 'l', "LIST", "the layers counted (all but token and syntax)"},
		{"by", 'b', "MEMBER", "break names, quotations and stances down by what was kept with documents: source, date"},
		{"most", 'm', "N", "lines of a table (20)"},
		{"once", 0, NULL, "of near-duplicates count one (see corpus duplicates)"},
		{"json", 0, NULL, "as JSON"}, {0}};
	struct cli c = {.usage = "corpus stats [OPTION ...] CORPUS ...", .row = row, .argc = argc, .argv = argv,
	                .about = "Counts rows by layer and kind, mentions by name, quotations by who is quoted, and stances by holder,\n"
	                         "target and side. CORPUS may be a corpus, a folder or a file of native JSON. Columns are parted by tabs."};
	struct stats t = {.most = 20, .s = {.r = {.fd = -1}, .wish = {"entity,name,quote,quote_part,cue,speaker,stance,sentiment,attitude,target,"
	                  "pair,coref,value,zone,sentence,paragraph", true}}};
	struct error e = {0};
	const char **corpus = mem_alloc((unsigned)argc * sizeof *corpus);
	unsigned n = 0;
	for (int at; corpus && (at = cli_next(&c)) != CLI_DONE;)
		switch (at) {
		case LAYERS: t.s.wish.layers = c.arg; break;
		case BY: t.by = c.arg; break;
		case MOST: t.most = (unsigned)strtoul(c.arg, NULL, 10); break;
		case ONCE: t.s.once = true; break;
		case JSON: t.json = true; break;
		default: corpus[n++] = c.arg;
		}
	bool ok = !c.stop && (n || !usage_error(&c, "no CORPUS is given"));
	for (unsigned i = 0; ok && i < n; i++)
		ok = scan_add(&t.s, corpus[i], &e);
	ok = ok && run(&t, &e);
	if (e.text[0])
		say("%s", e.text);
	struct counter *const all[] = {&t.layer, &t.kind, &t.name, &t.quoted, &t.stance, &t.group};
	for (unsigned i = 0; i < 6; i++)
		counter_free(all[i]);
	scan_close(&t.s);
	mem_free(corpus);
	return c.stop ? c.code : out_code(ok);
}
