/*
 * agree.c -- corpus agree: how far two or more annotators agree, layer by layer.
 *
 * Documents are put one behind another, so that a figure is about all of them. A
 * word's value is the kind of the row that covers it. What rows refer to is
 * compared on the rows whose span the annotators share: relations are columns.
 */
#include "agreement.h"
#include "anchor.h"
#include "corpus.h"
#include "counter.h"
#include "eval.h"
#include "records.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

enum { ANNOTATORS = 16, ROUNDS = 30 };

struct record { char *bytes, *id; size_t n; };
struct annotator { const char *path; struct record *at; unsigned n, room; }; /* sorted as the file has them */

struct values { uint32_t *at[ANNOTATORS]; size_t n, room; }; /* at[annotator][unit] */

struct agree {
	struct annotator of[ANNOTATORS];
	unsigned n;
	const char *layers;
	struct native x[ANNOTATORS];
	struct doc *d;
	struct words w;
	/* of the layer at hand */
	struct counter value;                     /* a value's number is its index */
	struct values words;
	struct units units[ANNOTATORS];           /* on the continuum of all documents */
	uint32_t length;                          /* of it so far */
	struct gamma gamma;                       /* sums over documents and pairs */
	uint64_t rows[ANNOTATORS];
	uint64_t exact, lax, pairs_of;            /* pairs that agree, and rows on both sides */
	unsigned documents;
};

/* ---- documents */

static bool read_annotator(struct agree *g, struct annotator *a, struct error *e)
{
	struct records r = {.fd = -1};
	struct native_wish head = {"", false};
	struct error why = {0};
	const char *bytes;
	size_t n;
	bool ok = records_add(&r, a->path, e);
	while (ok && records_next(&r, &bytes, &n, &why) && native_read(&g->x[0], bytes, n, &head, &why)) {
		if (g->x[0].error)
			continue;
		if (!(ok = mem_grow(&a->at, a->n, &a->room, sizeof *a->at)))
			break;
		a->at[a->n++] = (struct record){mem_copy(bytes, n), mem_copy(g->x[0].id, strlen(g->x[0].id)), n};
		ok = a->at[a->n - 1].bytes && a->at[a->n - 1].id;
	}
	if (why.text[0])
		ok = error_set(e, "%s, record %lu: %s", records_file(&r), r.line, why.text);
	records_free(&r);
	return ok || error_memory(e);
}

static const struct record *record_of(const struct annotator *a, const char *id)
{
	for (unsigned i = 0; i < a->n; i++)
		if (strcmp(a->at[i].id, id) == 0)
			return &a->at[i];
	return NULL;
}

/* Reads the document of all annotators; false if one does not have it. */
static bool read_document(struct agree *g, const char *id, struct error *e)
{
	struct native_wish all = {NULL, true};
	const struct native *text = NULL;
	for (unsigned i = 0; i < g->n; i++) {
		const struct record *r = record_of(&g->of[i], id);
		if (!r)
			return false;
		if (!native_read(&g->x[i], r->bytes, r->n, &all, e))
			return false;
		if (g->x[i].sha256[0] && g->x[0].sha256[0] && strcmp(g->x[i].sha256, g->x[0].sha256) != 0)
			return error_set(e, "%s: the texts of %s and %s differ", id, g->of[0].path, g->of[i].path);
		text = text ? text : g->x[i].text ? &g->x[i] : NULL;
	}
	g->w.n = 0;
	if (text && (!doc_set(g->d, id, strlen(id), text->text, text->len, e) || !words_read(&g->w, g->d)))
		return error_memory(e);
	for (unsigned i = 0; i < g->n; i++)
		if (text ? !native_convert(&g->x[i], g->d, false, e) : strcmp(g->x[i].unit, g->x[0].unit) != 0)
			return error_set(e, "%s: offsets count in different units, and no text is there", id);
	return true;
}

/* ---- values */

static uint32_t number_of(struct agree *g, const char *value)
{
	struct count *c = counter_of(&g->value, value, strlen(value));
	return c ? (uint32_t)(c - g->value.at) : QN_NONE;
}

static bool more_units(struct values *v, unsigned annotators, size_t n)
{
	while (v->room < v->n + n) {
		size_t room = v->room ? 2 * v->room : 4096;
		for (unsigned i = 0; i < annotators; i++) {
			uint32_t *more = mem_realloc(v->at[i], room * sizeof *more);
			if (!more)
				return false;
			v->at[i] = more;
		}
		v->room = room;
	}
	return true;
}

static const char *kind_of(const struct native_layer *l, uint32_t row)
{
	const char *kind = native_string(l, row, "kind");
	kind = kind ? kind : native_string(l, row, "polarity");
	return kind ? kind : "there";
}

/* A value for each word (without a text, each character): the kind of the first row that covers it. */
static bool value_words(struct agree *g, unsigned i, const struct native_layer *l, uint32_t length)
{
	size_t n = g->w.n ? g->w.n : length;
	uint32_t none = number_of(g, "(none)");
	if (i == 0 && !more_units(&g->words, g->n, n))
		return false;
	uint32_t *at = g->words.at[i] + g->words.n;
	for (size_t k = 0; k < n; k++)
		at[k] = none;
	for (uint32_t r = 0; l && r < l->n; r++) {
		uint32_t value = number_of(g, kind_of(l, r)), k = 0;
		if (g->w.n) /* the first word that ends behind the row's beginning */
			for (uint32_t hi = g->w.n; k < hi;) {
				uint32_t mid = k + (hi - k) / 2;
				if (g->w.end[mid] <= l->begin[r])
					k = mid + 1;
				else
					hi = mid;
			}
		else
			k = l->begin[r];
		for (; k < n && (g->w.n ? g->w.begin[k] : k) < l->end[r]; k++)
			if (at[k] == none)
				at[k] = value;
	}
	return true;
}

static bool add_units(struct agree *g, unsigned i, const struct native_layer *l, uint32_t from, struct units *out)
{
	for (uint32_t r = 0; l && r < l->n; r++) {
		if (!mem_grow(&out->at, out->n, &out->room, sizeof *out->at))
			return false;
		out->at[out->n++] = (struct unit){from + l->begin[r], from + l->end[r], number_of(g, kind_of(l, r))};
	}
	g->rows[i] += l ? l->n : 0;
	return true;
}

static uint32_t length_of(const struct agree *g, const char *layer)
{
	uint32_t length = g->w.n ? g->w.length : 0;
	for (unsigned i = 0; i < g->n; i++) {
		const struct native_layer *l = native_layer(&g->x[i], layer);
		for (uint32_t r = 0; l && r < l->n; r++)
			length = l->end[r] > length ? l->end[r] : length;
	}
	return length;
}

/* Pairs of annotators: spans that agree, and gamma. */
static bool compare_pairs(struct agree *g, const char *layer, uint32_t length)
{
	struct arena a = {0};
	bool ok = true;
	for (unsigned i = 0; ok && i < g->n; i++)
		for (unsigned j = i + 1; ok && j < g->n; j++) {
			struct side x = {&g->x[i], native_layer(&g->x[i], layer)}, y = {&g->x[j], native_layer(&g->x[j], layer)};
			struct eval_rules rules = {.exact = true};
			struct pairing exact, lax;
			struct units u = {0}, v = {0};
			struct gamma one;
			uint64_t rows[2] = {g->rows[i], g->rows[j]};
			ok = eval_pair(&x, &y, &rules, &a, &exact);
			rules.exact = false;
			ok = ok && eval_pair(&x, &y, &rules, &a, &lax) && add_units(g, i, x.l, 0, &u) && add_units(g, j, y.l, 0, &v) &&
			     gamma_of(&u, &v, length, ROUNDS, 1, &one);
			g->rows[i] = rows[0];
			g->rows[j] = rows[1];
			if (ok) {
				double weight = (u.n + v.n) / 2.0; /* a disorder is a mean over units */
				g->gamma.observed += weight * one.observed;
				g->gamma.expected += weight * one.expected;
				g->exact += exact.n_pair;
				g->lax += lax.n_pair;
				g->pairs_of += exact.n_gold + exact.n_system;
			}
			mem_free(u.at);
			mem_free(v.at);
		}
	arena_free(&a);
	return ok;
}

/* ---- columns of rows that are shared */

/* What a cell says, as a key that all annotators have alike: names by their text, other rows by their place. */
static void put_key(const struct native *x, const struct native_layer *l, uint32_t row, const char *col, struct buffer *out)
{
	unsigned at = schema_column(l->schema, col);
	const struct native_cell *c = native_cell(l, row, at);
	buffer_clear(out);
	if (c->type == QN_SYM)
		buffer_text(out, c->s);
	else if (c->type == QN_REF) {
		const struct native_layer *to = native_layer(x, l->schema->col[at].target);
		const char *text = to ? native_string(to, c->row, "text") : NULL;
		for (; text && *text; text++)
			if (!isspace((unsigned char)*text))
				buffer_char(out, (char)tolower((unsigned char)*text));
		if (to && !out->n)
			buffer_print(out, "%u-%u", to->begin[c->row], to->end[c->row]);
	} else if (c->type == QN_NIL)
		buffer_text(out, "(nobody)");
	else
		buffer_print(out, "%.9g", c->type == QN_BOOL ? (double)c->b : c->v);
}

static uint32_t same_span(const struct native_layer *l, uint32_t begin, uint32_t end)
{
	for (uint32_t r = 0; l && r < l->n; r++)
		if (l->begin[r] == begin && l->end[r] == end)
			return r;
	return QN_NONE;
}

/* A unit for each span that two annotators at least have, taken from the first of them. */
static bool value_column(struct agree *g, const char *layer, const char *col, struct values *v)
{
	struct buffer key = {0};
	bool ok = true;
	for (unsigned i = 0; ok && i < g->n; i++) {
		const struct native_layer *l = native_layer(&g->x[i], layer);
		for (uint32_t r = 0; ok && l && r < l->n; r++) {
			uint32_t row[ANNOTATORS], others = 0;
			bool earlier = same_span(l, l->begin[r], l->end[r]) != r;
			for (unsigned k = 0; k < g->n; k++) {
				row[k] = k == i ? r : same_span(native_layer(&g->x[k], layer), l->begin[r], l->end[r]);
				earlier = earlier || (k < i && row[k] != QN_NONE);
				others += k != i && row[k] != QN_NONE;
			}
			if (earlier || !others)
				continue;
			ok = more_units(v, g->n, 1);
			for (unsigned k = 0; ok && k < g->n; k++) {
				v->at[k][v->n] = QN_NONE;
				if (row[k] == QN_NONE)
					continue;
				put_key(&g->x[k], native_layer(&g->x[k], layer), row[k], col, &key);
				v->at[k][v->n] = number_of(g, key.at ? key.at : "");
			}
			v->n += ok;
		}
	}
	buffer_free(&key);
	return ok;
}

/* ---- print */

static void put_figure(double v)
{
	if (isnan(v))
		printf("\t-");
	else
		printf("\t%.3f", v);
}

static double mean_kappa(const struct agree *g, const struct values *v)
{
	double sum = 0;
	unsigned n = 0;
	for (unsigned i = 0; i < g->n; i++)
		for (unsigned j = i + 1; j < g->n; j++) {
			double k = v->n ? cohen_kappa(v->at[i], v->at[j], v->n) : NAN;
			if (!isnan(k)) {
				sum += k;
				n++;
			}
		}
	return n ? sum / n : NAN;
}

static void put_columns(const char *layer, const char *what, size_t units) { printf("%s\t%s\t%zu", layer, what, units); }

static void forget(struct agree *g)
{
	counter_free(&g->value);
	g->words.n = 0;
	g->length = 0;
	g->gamma = (struct gamma){0};
	g->exact = g->lax = g->pairs_of = 0;
	g->documents = 0;
	for (unsigned i = 0; i < ANNOTATORS; i++) {
		g->units[i].n = 0;
		g->rows[i] = 0;
	}
}

/* Calls for each document that all annotators have. */
static bool each_document(struct agree *g, bool (*call)(struct agree *, const char *, const char *, struct values *), const char *layer,
                          const char *col, struct values *v, struct error *e)
{
	for (unsigned i = 0; i < g->of[0].n; i++)
		if (read_document(g, g->of[0].at[i].id, e)) {
			if (!call(g, layer, col, v))
				return error_memory(e);
		} else if (e->text[0])
			return false;
	return true;
}

static bool take_layer(struct agree *g, const char *layer, const char *col, struct values *v)
{
	uint32_t length = length_of(g, layer);
	(void)col;
	for (unsigned i = 0; i < g->n; i++) {
		const struct native_layer *l = native_layer(&g->x[i], layer);
		if (!value_words(g, i, l, length) || !add_units(g, i, l, g->length, &g->units[i]))
			return false;
	}
	v->n += g->w.n ? g->w.n : length;
	g->length += length;
	g->documents++;
	return compare_pairs(g, layer, length);
}

static bool take_column(struct agree *g, const char *layer, const char *col, struct values *v) { return value_column(g, layer, col, v); }

static bool put_layer(struct agree *g, const char *layer, const struct schema *s, struct error *e)
{
	forget(g);
	if (!each_document(g, take_layer, layer, NULL, &g->words, e))
		return false;
	put_columns(layer, g->w.n ? "words" : "characters", g->words.n);
	put_figure(mean_kappa(g, &g->words));
	put_figure(krippendorff_alpha(g->words.at, g->n, g->words.n));
	put_figure(unitizing_alpha(g->units, g->n, g->length));
	put_figure(g->gamma.expected > 0 ? 1 - g->gamma.observed / g->gamma.expected : NAN);
	put_figure(g->pairs_of ? 2.0 * (double)g->exact / (double)g->pairs_of : NAN);
	put_figure(g->pairs_of ? 2.0 * (double)g->lax / (double)g->pairs_of : NAN);
	putchar('\n');
	for (unsigned k = 0; k < s->n_col; k++) {
		struct values v = {0};
		if (s->col[k].type == QN_NUM)
			continue;
		counter_free(&g->value);
		bool ok = each_document(g, take_column, layer, s->col[k].name, &v, e);
		if (ok) {
			put_columns(layer, s->col[k].name, v.n);
			put_figure(mean_kappa(g, &v));
			put_figure(v.n ? krippendorff_alpha(v.at, g->n, v.n) : NAN);
			printf("\t\t\t\t\n");
		}
		for (unsigned i = 0; i < g->n; i++)
			mem_free(v.at[i]);
		if (!ok)
			return false;
	}
	return true;
}

static bool run(struct agree *g, struct error *e)
{
	struct native names = {0};
	struct native_wish all = {NULL, false};
	bool ok = (g->d = doc_new()) || error_memory(e);
	for (unsigned i = 0; ok && i < g->n; i++)
		ok = read_annotator(g, &g->of[i], e);
	unsigned common = 0;
	for (unsigned i = 0; ok && i < g->of[0].n; i++) {
		bool every = true;
		for (unsigned k = 1; k < g->n; k++)
			every = every && record_of(&g->of[k], g->of[0].at[i].id);
		if (every && !common++)
			ok = native_read(&names, g->of[0].at[i].bytes, g->of[0].at[i].n, &all, e);
	}
	if (ok && !common)
		ok = error_set(e, "no document was annotated by all of them");
	if (ok)
		printf("# %u documents, %u annotators\nlayer\twhat\tunits\tkappa\talpha\tunitizing alpha\tgamma\tF1 exact\tF1 overlapping\n", common, g->n);
	for (unsigned i = 0; ok && i < names.n_layer; i++)
		if (!g->layers || list_has(g->layers, names.layer[i].name))
			ok = put_layer(g, names.layer[i].name, names.layer[i].schema, e);
	native_free(&names);
	return ok;
}

static void free_all(struct agree *g)
{
	forget(g);
	for (unsigned i = 0; i < ANNOTATORS; i++) {
		for (unsigned k = 0; k < g->of[i].n; k++) {
			mem_free(g->of[i].at[k].bytes);
			mem_free(g->of[i].at[k].id);
		}
		mem_free(g->of[i].at);
		mem_free(g->units[i].at);
		mem_free(g->words.at[i]);
		native_free(&g->x[i]);
	}
	words_free(&g->w);
	doc_free(g->d);
}

int corpus_agree(int argc, char **argv)
{
	static const struct option_row row[] = {{"layers", 'l', "LIST", "the layers compared (all that the first annotator has)"}, {0}};
	struct cli c = {.usage = "corpus agree [-l LIST] ANNOTATOR ANNOTATOR ...", .row = row, .argc = argc, .argv = argv,
	                .about = "How far two to sixteen annotators agree on the documents that all of them have. An ANNOTATOR is native\n"
	                         "JSON: a file, a folder or a corpus. For each layer, by words: Cohen's kappa (mean over pairs),\n"
	                         "Krippendorff's alpha; by spans: his alpha for unitizing, gamma, and F1. For each column, what it refers\n"
	                         "to included, on the rows whose spans are shared: kappa and alpha. \"-\": there is nothing to compare."};
	static struct agree g;
	struct error e = {0};
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at != CLI_OPERAND)
			g.layers = c.arg;
		else if (g.n == ANNOTATORS)
			return usage_error(&c, "more than %d annotators", ANNOTATORS);
		else
			g.of[g.n++].path = c.arg;
	if (c.stop)
		return c.code;
	if (g.n < 2)
		return usage_error(&c, "two annotators at least are expected; found %u", g.n);
	bool ok = run(&g, &e);
	if (!ok)
		say("%s", e.text);
	free_all(&g);
	return ok && out_finish() ? EXIT_GOOD : EXIT_USAGE;
}
