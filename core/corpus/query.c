/*
 * query.c -- corpus query: rows that a pattern finds, in their context (KWIC).
 */
#include "corpus.h"
#include "counter.h"
#include "json_write.h"
#include "pattern.h"
#include "scan.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

struct query {
	struct scan s;
	struct pattern *p;
	const char *columns, *count_by;
	unsigned width;
	uint64_t limit, found, documents;
	bool json, count, ids;
	struct counter counts;
	struct buffer out, value;
};

enum { COLUMNS, COUNT, COUNT_BY, IDS, JSON, LIMIT, WIDTH, ONCE };

/* Up to `width` characters before (or behind) a place, on one line, padded so that what is found stands in a column. */
static void put_context(struct buffer *out, const struct doc *d, uint32_t at, unsigned width, bool before)
{
	uint32_t end = at, n = 0;
	while (n < width && (before ? end > 0 : end < d->len)) {
		if (before)
			while (--end > 0 && ((unsigned char)d->text[end] & 0xc0) == 0x80)
				;
		else
			while (++end < d->len && ((unsigned char)d->text[end] & 0xc0) == 0x80)
				;
		n++;
	}
	for (; before && n < width; n++)
		buffer_char(out, ' ');
	for (uint32_t i = before ? end : at; i < (before ? at : end); i++)
		buffer_char(out, (unsigned char)d->text[i] < 0x20 ? ' ' : d->text[i]);
}

static void put_flat(struct buffer *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		buffer_char(out, (unsigned char)s[i] < 0x20 ? ' ' : s[i]);
}

static const char *value_of(struct query *q, const struct doc *d, const struct native_layer *l, uint32_t row, const char *path, size_t n)
{
	char copy[256];
	snprintf(copy, sizeof copy, "%.*s", (int)n, path);
	buffer_clear(&q->value);
	if (strncmp(copy, "meta.", 5) == 0)
		return scan_meta(&q->s, copy + 5);
	if (strcmp(copy, "id") == 0)
		return q->s.x.id;
	return path_value(&q->s.x, d, l, row, copy, &q->value) && q->value.at ? q->value.at : "";
}

static void put_line(struct query *q, const struct doc *d, const struct native_layer *l, uint32_t row)
{
	size_t n;
	const char *words = scan_words(d, l, row, &n);
	put_flat(&q->out, q->s.x.id, strlen(q->s.x.id));
	buffer_print(&q->out, "\t%u-%u\t", l->begin[row], l->end[row]);
	if (words) {
		put_context(&q->out, d, (uint32_t)(words - d->text), q->width, true);
		buffer_char(&q->out, '[');
		put_flat(&q->out, words, n);
		buffer_char(&q->out, ']');
		put_context(&q->out, d, (uint32_t)(words - d->text + (ptrdiff_t)n), q->width, false);
	}
	for (unsigned k = 0; k < l->schema->n_col; k++) {
		const char *v = value_of(q, d, l, row, l->schema->col[k].name, strlen(l->schema->col[k].name));
		if (!*v || l->schema->col[k].type == QN_NUM)
			continue;
		buffer_print(&q->out, "\t%s=", l->schema->col[k].name);
		put_flat(&q->out, v, strlen(v));
	}
	buffer_char(&q->out, '\n');
}

static void put_columns(struct query *q, const struct doc *d, const struct native_layer *l, uint32_t row)
{
	for (const char *at = q->columns; *at; at += *at == ',') {
		size_t n = strcspn(at, ",");
		const char *v = value_of(q, d, l, row, at, n);
		buffer_text(&q->out, at == q->columns ? "" : "\t");
		put_flat(&q->out, v, strlen(v));
		at += n;
	}
	buffer_char(&q->out, '\n');
}

static void put_json(struct query *q, const struct doc *d, const struct native_layer *l, uint32_t row)
{
	size_t n;
	const char *words = scan_words(d, l, row, &n);
	buffer_text(&q->out, "{\"id\":");
	json_put_text(&q->out, q->s.x.id);
	buffer_print(&q->out, ",\"layer\":\"%s\",\"row\":%u,\"begin\":%u,\"end\":%u", l->name, row, l->begin[row], l->end[row]);
	if (words) {
		buffer_text(&q->out, ",\"words\":");
		json_put_string(&q->out, words, n);
	}
	for (unsigned k = 0; k < l->schema->n_col; k++) {
		const char *name = l->schema->col[k].name, *v = value_of(q, d, l, row, name, strlen(name));
		if (native_cell(l, row, k)->type == QN_NIL)
			continue;
		buffer_print(&q->out, ",\"%s\":", name);
		if (l->schema->col[k].type == QN_NUM || l->schema->col[k].type == QN_INT || l->schema->col[k].type == QN_BOOL)
			buffer_text(&q->out, v);
		else
			json_put_text(&q->out, v);
	}
	if (q->s.x.meta) {
		buffer_text(&q->out, ",\"meta\":");
		buffer_put(&q->out, q->s.x.meta, q->s.x.n_meta);
	}
	buffer_text(&q->out, "}\n");
}

/* True to go on. */
static bool document(struct query *q, struct error *e)
{
	const struct native_layer *l = native_layer(&q->s.x, pattern_layer(q->p));
	const struct doc *d = l && l->n ? scan_doc(&q->s, e) : NULL;
	bool any = false;
	for (uint32_t r = 0; l && r < l->n && !e->text[0]; r++) {
		if (!pattern_match(q->p, &q->s.x, d, r))
			continue;
		q->found++;
		q->documents += !any;
		if (q->count_by && !counter_add(&q->counts, value_of(q, d, l, r, q->count_by, strlen(q->count_by)), 0, q->s.count, 1))
			return error_memory(e);
		if (q->ids && !any)
			buffer_print(&q->out, "%s\n", q->s.x.id);
		any = true;
		if (q->count || q->count_by || q->ids)
			continue;
		if (q->json)
			put_json(q, d, l, r);
		else if (q->columns)
			put_columns(q, d, l, r);
		else
			put_line(q, d, l, r);
		if (q->limit && q->found == q->limit)
			return false;
	}
	return !e->text[0];
}

static bool run(struct query *q, struct error *e)
{
	while (scan_next(&q->s, e)) {
		if (!q->s.x.error)
			pattern_see(q->p, &q->s.x);
		bool go_on = q->s.x.error || document(q, e);
		if (q->out.n > 1 << 16 || !go_on) {
			fwrite(q->out.at ? q->out.at : "", 1, q->out.n, stdout);
			buffer_clear(&q->out);
		}
		if (!go_on || ferror(stdout))
			break;
	}
	if (q->s.count && !e->text[0])
		pattern_warn(q->p);
	if (q->count)
		buffer_print(&q->out, "%llu rows in %llu of %llu documents\n", (unsigned long long)q->found, (unsigned long long)q->documents,
		             (unsigned long long)q->s.count);
	counter_sort(&q->counts);
	for (unsigned i = 0; i < q->counts.n; i++)
		buffer_print(&q->out, "%s\t%llu\t%llu\n", q->counts.at[i].key, (unsigned long long)q->counts.at[i].v[0],
		             (unsigned long long)q->counts.at[i].v[1]);
	fwrite(q->out.at ? q->out.at : "", 1, q->out.n, stdout);
	return !e->text[0];
}

int corpus_query(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"columns", 'c', "LIST", "print these, parted by tabs: id, begin, end, words, columns, paths, meta.MEMBER"},
		{"count", 0, NULL, "only say how many"},
		{"count-by", 0, "PATH", "how many for each value, and in how many documents: name.text, meta.source"},
		{"ids", 0, NULL, "only the identifiers of documents"},
		{"json", 0, NULL, "a JSON object a line"},
		{"limit", 'n', "N", "stop after N rows"},
		{"width", 'w', "N", "characters of context on either side (40)"},
		{"once", 0, NULL, "of near-duplicates look at one (see corpus duplicates)"}, {0}};
	struct cli c = {.usage = "corpus query [OPTION ...] PATTERN CORPUS ...", .row = row, .argc = argc, .argv = argv,
	                .about = "Finds rows by a pattern over layers and shows them in their context:\n"
	                         "  quote[name=\"Ada Lorne\", kind=direct]\n"
	                         "  stance[polarity=negative target~\"council\"] within quote\n"
	                         "  entity[kind=ORG] not within quote\n"
	                         "Conditions are = != ~ !~ (regular expressions without case) < > <= >= on columns, on paths through\n"
	                         "references (speaker.name.text; name alone is its text) and on \"words\"."};
	struct query q = {.width = 40, .s = {.r = {.fd = -1}, .wish = {NULL, true}}};
	struct error e = {0};
	bool ok = true;
	for (int at; ok && (at = cli_next(&c)) != CLI_DONE;)
		switch (at) {
		case COLUMNS: q.columns = c.arg; break;
		case COUNT: q.count = true; break;
		case COUNT_BY: q.count_by = c.arg; break;
		case IDS: q.ids = true; break;
		case JSON: q.json = true; break;
		case LIMIT: q.limit = strtoul(c.arg, NULL, 10); break;
		case WIDTH: q.width = (unsigned)strtoul(c.arg, NULL, 10); break;
		case ONCE: q.s.once = true; break;
		default:
			if (!q.p)
				ok = (q.p = pattern_parse(c.arg, &e));
			else
				ok = scan_add(&q.s, c.arg, &e);
		}
	struct buffer layers = {0};
	if (ok && q.p) { /* with what their references may lead to */
		buffer_print(&layers, "%s,name,speaker,cue,quote,target,entity", pattern_layers(q.p));
		q.s.wish.layers = layers.at;
	}
	int code = c.stop ? c.code : EXIT_GOOD;
	if (!c.stop && ok && !q.s.r.n_file)
		code = usage_error(&c, q.p ? "no CORPUS is given" : "no PATTERN is given");
	else if (!c.stop) {
		ok = ok && run(&q, &e);
		if (!ok && e.text[0]) /* a full disk has none: out_code tells of it */
			say("%s", e.text);
		code = out_code(ok);
	}
	pattern_free(q.p);
	counter_free(&q.counts);
	buffer_free(&q.out);
	buffer_free(&q.value);
	buffer_free(&layers);
	scan_close(&q.s);
	return code;
}
