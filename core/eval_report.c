/*
 * eval_report.c -- the table: a line for each way of agreeing, layer by layer.
 *
 * A layer's lines are: the span alone; the span with each column; all of them;
 * then, by kind, the span with the kind.
 */
#include "eval_report.h"
#include "json_write.h"

#include <string.h>

static struct measure *find(struct report *r, const char *layer, const char *label)
{
	for (unsigned i = 0; i < r->n_measure; i++)
		if (strcmp(r->measure[i].layer, layer) == 0 && strcmp(r->measure[i].label, label) == 0)
			return &r->measure[i];
	if (!mem_grow(&r->measure, r->n_measure, &r->room_measure, sizeof *r->measure))
		return NULL;
	struct measure *m = &r->measure[r->n_measure];
	*m = (struct measure){.layer = mem_copy(layer, strlen(layer)), .label = mem_copy(label, strlen(label))};
	if (!m->layer || !m->label)
		return NULL;
	r->n_measure++;
	return m;
}

/* The counts of document r->n_doc; documents in between had none. */
static bool reach(struct report *r, struct measure *m)
{
	while (m->n_doc <= r->n_doc) {
		if (!mem_grow(&m->exact, m->n_doc, &m->room_exact, sizeof *m->exact) ||
		    !mem_grow(&m->lax, m->n_doc, &m->room_lax, sizeof *m->lax))
			return false;
		m->exact[m->n_doc] = m->lax[m->n_doc] = (struct counts){0};
		m->n_doc++;
	}
	return true;
}

static bool add(struct report *r, const char *layer, const char *label, const struct side *gold, const struct side *system,
                struct eval_rules *rules, struct error *e)
{
	struct arena a = {0};
	struct pairing exact, lax;
	struct measure *m = find(r, layer, label);
	bool ok = m && reach(r, m);
	rules->exact = true;
	ok = ok && eval_pair(gold, system, rules, &a, &exact);
	rules->exact = false;
	ok = ok && eval_pair(gold, system, rules, &a, &lax);
	if (ok) {
		m->exact[r->n_doc] = (struct counts){exact.n_pair, exact.n_gold, exact.n_system};
		m->lax[r->n_doc] = (struct counts){lax.n_pair, lax.n_gold, lax.n_system};
	}
	arena_free(&a);
	return ok || error_memory(e);
}

static const char *column_to_break_by(const struct report *r, const struct side *s)
{
	static const char *const usual[] = {"kind", "polarity", NULL};
	if (r->by)
		return schema_column(s->l->schema, r->by) != UINT32_MAX ? r->by : NULL;
	for (unsigned i = 0; usual[i]; i++)
		if (schema_column(s->l->schema, usual[i]) != UINT32_MAX)
			return usual[i];
	return NULL;
}

static bool add_kinds(struct report *r, const char *layer, const struct side *gold, const struct side *system, struct error *e)
{
	const struct side *const side[] = {gold, system};
	for (unsigned i = 0; i < 2; i++) {
		const char *col = side[i]->l ? column_to_break_by(r, side[i]) : NULL;
		for (uint32_t k = 0; col && k < side[i]->l->n; k++) {
			char label[128];
			const char *value = native_string(side[i]->l, k, col);
			if (!value)
				continue;
			snprintf(label, sizeof label, "%s %s", col, value);
			struct measure *m = find(r, layer, label);
			if (!m)
				return error_memory(e);
			if (m->n_doc > r->n_doc)
				continue; /* it had its turn in this document */
			struct eval_rules rules = {.only_col = col, .only = value};
			if (!add(r, layer, label, gold, system, &rules, e))
				return false;
		}
	}
	return true;
}

bool report_layer(struct report *r, const char *layer, const struct side *gold, const struct side *system, struct error *e)
{
	struct compared all = {0};
	struct eval_rules rules = {0};
	if (!add(r, layer, "span", gold, system, &rules, e))
		return false;
	/* the columns are known from any document where both have the layer; without it nothing agrees anyway */
	if (gold->l && system->l)
		eval_columns(gold, system, &all);
	else if (gold->l || system->l)
		eval_columns(gold->l ? gold : system, gold->l ? gold : system, &all);
	for (unsigned k = 0; k < all.n; k++) {
		char label[128];
		snprintf(label, sizeof label, "span, %s", all.col[k]);
		rules.col = (struct compared){.col = {all.col[k]}, .n = 1};
		if (!add(r, layer, label, gold, system, &rules, e))
			return false;
	}
	rules.col = all;
	return (all.n < 2 || add(r, layer, "all", gold, system, &rules, e)) && add_kinds(r, layer, gold, system, e);
}

void report_next(struct report *r) { r->n_doc++; }

void report_free(struct report *r)
{
	for (unsigned i = 0; i < r->n_measure; i++) {
		mem_free(r->measure[i].layer);
		mem_free(r->measure[i].label);
		mem_free(r->measure[i].exact);
		mem_free(r->measure[i].lax);
	}
	mem_free(r->measure);
	*r = (struct report){0};
}

/* ---- print */

struct figures { struct { uint64_t both, gold, system; } sum; double p, r, f1, low, high; bool interval; };

static struct figures figures(const struct report *r, const struct measure *m, const struct counts *c)
{
	struct figures f = {0};
	for (unsigned i = 0; i < m->n_doc; i++) {
		f.sum.both += c[i].both;
		f.sum.gold += c[i].gold;
		f.sum.system += c[i].system;
	}
	f.p = f.sum.system ? (double)f.sum.both / (double)f.sum.system : 0;
	f.r = f.sum.gold ? (double)f.sum.both / (double)f.sum.gold : 0;
	f.f1 = eval_f1((double)f.sum.both, (double)f.sum.gold, (double)f.sum.system);
	f.interval = eval_bootstrap(c, m->n_doc, r->rounds, r->seed, &f.low, &f.high);
	return f;
}

static void print_figures(const struct figures *f, struct buffer *out)
{
	buffer_print(out, "  %5.3f %5.3f %5.3f", f->p, f->r, f->f1);
	if (f->interval)
		buffer_print(out, " [%5.3f %5.3f]", f->low, f->high);
	else
		buffer_text(out, "              ");
}

/* A measure that not every document has: the others count with nothing. */
static void complete(const struct report *r)
{
	struct report *open = (struct report *)r;
	unsigned n_doc = r->n_doc;
	if (n_doc)
		open->n_doc--;
	for (unsigned i = 0; i < r->n_measure; i++)
		reach(open, &open->measure[i]);
	open->n_doc = n_doc;
}

/* Layers in the order of their first line; the lines of a layer in the order they came. */
static bool is_first(const struct report *r, unsigned at)
{
	for (unsigned i = 0; i < at; i++)
		if (strcmp(r->measure[i].layer, r->measure[at].layer) == 0)
			return false;
	return true;
}

void report_print(const struct report *r, struct buffer *out)
{
	complete(r);
	for (unsigned i = 0; i < r->n_measure; i++) {
		if (!is_first(r, i))
			continue;
		buffer_print(out, "%s%-22s  gold  system  exact: P  R  F1 [95%%]                overlapping: P  R  F1 [95%%]\n",
		             out->n ? "\n" : "", r->measure[i].layer);
		for (unsigned k = i; k < r->n_measure; k++) {
			const struct measure *m = &r->measure[k];
			if (strcmp(m->layer, r->measure[i].layer) != 0)
				continue;
			struct figures exact = figures(r, m, m->exact), lax = figures(r, m, m->lax);
			buffer_print(out, "  %-20s %5lu  %6lu", m->label, (unsigned long)exact.sum.gold, (unsigned long)exact.sum.system);
			print_figures(&exact, out);
			print_figures(&lax, out);
			buffer_char(out, '\n');
		}
	}
}

static void json_figures(const char *name, const struct figures *f, struct buffer *out)
{
	buffer_print(out, ",\"%s\":{\"agree\":%lu,\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f", name, (unsigned long)f->sum.both,
	             f->p, f->r, f->f1);
	if (f->interval)
		buffer_print(out, ",\"f1_low\":%.4f,\"f1_high\":%.4f", f->low, f->high);
	buffer_char(out, '}');
}

void report_json(const struct report *r, struct buffer *out)
{
	complete(r);
	buffer_print(out, "{\"documents\":%u,\"measures\":[", r->n_doc);
	for (unsigned i = 0; i < r->n_measure; i++) {
		const struct measure *m = &r->measure[i];
		struct figures exact = figures(r, m, m->exact), lax = figures(r, m, m->lax);
		buffer_print(out, "%s\n{\"layer\":", i ? "," : "");
		json_put_text(out, m->layer);
		buffer_text(out, ",\"what\":");
		json_put_text(out, m->label);
		buffer_print(out, ",\"gold\":%lu,\"system\":%lu", (unsigned long)exact.sum.gold, (unsigned long)exact.sum.system);
		json_figures("exact", &exact, out);
		json_figures("overlap", &lax, out);
		buffer_char(out, '}');
	}
	buffer_text(out, "]}\n");
}

/* ---- disagreements */

static void put_flat(struct buffer *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		buffer_char(out, (unsigned char)s[i] < 0x20 ? ' ' : s[i]);
}

static bool inside(char c) { return ((unsigned char)c & 0xc0) == 0x80; }

static void put_context(const struct doc *d, const struct native_layer *l, uint32_t i, struct buffer *out)
{
	enum { AROUND = 40, LONGEST = 160 };
	uint32_t b = d ? doc_from_codepoint(d, l->begin[i]) : UINT32_MAX, e = d ? doc_from_codepoint(d, l->end[i]) : UINT32_MAX;
	if (b == UINT32_MAX || e == UINT32_MAX)
		return;
	uint32_t from = b > AROUND ? b - AROUND : 0, to = d->len - e > AROUND ? e + AROUND : d->len, cut = e;
	while (from < b && inside(d->text[from]))
		from++;
	while (to > e && inside(d->text[to]))
		to--;
	if (e - b > LONGEST)
		for (cut = b + LONGEST; cut > b && inside(d->text[cut]);)
			cut--;
	buffer_text(out, "  ");
	put_flat(out, d->text + from, b - from);
	buffer_char(out, '[');
	put_flat(out, d->text + b, cut - b);
	buffer_text(out, cut < e ? " ...]" : "]");
	put_flat(out, d->text + e, to - e);
}

static void put_cell(const struct side *s, uint32_t i, const char *col, const struct doc *d, struct buffer *out)
{
	const struct native_cell *c = native_named(s->l, i, col);
	unsigned k = schema_column(s->l->schema, col);
	switch (c->type) {
	case QN_NIL: buffer_text(out, "-"); return;
	case QN_SYM: buffer_print(out, "\"%s\"", c->s); return;
	case QN_BOOL: buffer_text(out, c->b ? "true" : "false"); return;
	case QN_REF: break;
	default: buffer_print(out, "%.9g", c->v); return;
	}
	const struct native_layer *to = native_layer(s->x, s->l->schema->col[k].target);
	const char *text = to ? native_string(to, c->row, "text") : NULL;
	uint32_t b = to && d ? doc_from_codepoint(d, to->begin[c->row]) : UINT32_MAX;
	uint32_t e = to && d ? doc_from_codepoint(d, to->end[c->row]) : UINT32_MAX;
	if (text)
		buffer_print(out, "\"%s\"", text);
	else if (b != UINT32_MAX && e != UINT32_MAX && b <= e) {
		buffer_char(out, '"');
		put_flat(out, d->text + b, e - b < 60 ? e - b : 60);
		buffer_char(out, '"');
	} else if (to)
		buffer_print(out, "%u-%u", to->begin[c->row], to->end[c->row]);
	else
		buffer_print(out, "row %u", c->row);
}

static void put_row(const char *what, const char *layer, const struct side *s, uint32_t i, const struct compared *col,
                    const struct doc *d, struct buffer *out)
{
	buffer_print(out, "%s\t%s\t%s\t%u-%u", s->x->id, layer, what, s->l->begin[i], s->l->end[i]);
	for (unsigned k = 0; k < col->n; k++) {
		buffer_print(out, "%s%s=", k ? " " : "\t", col->col[k]);
		put_cell(s, i, col->col[k], d, out);
	}
	put_context(d, s->l, i, out);
	buffer_char(out, '\n');
}

static void put_difference(const char *layer, const struct side *gold, uint32_t g, const struct side *system, uint32_t s,
                           const struct compared *col, const struct doc *d, struct buffer *out)
{
	size_t before = out->n;
	bool differs = gold->l->begin[g] != system->l->begin[s] || gold->l->end[g] != system->l->end[s];
	buffer_print(out, "%s\t%s\tdiffers\t%u-%u", gold->x->id, layer, gold->l->begin[g], gold->l->end[g]);
	if (differs)
		buffer_print(out, "\tspan: system has %u-%u", system->l->begin[s], system->l->end[s]);
	for (unsigned k = 0; k < col->n; k++) {
		if (eval_same(gold, g, system, s, col->col[k], false))
			continue;
		differs = true;
		buffer_print(out, "\t%s: gold ", col->col[k]);
		put_cell(gold, g, col->col[k], d, out);
		buffer_text(out, ", system ");
		put_cell(system, s, col->col[k], d, out);
	}
	put_context(d, gold->l, g, out);
	buffer_char(out, '\n');
	if (!differs && !out->failed)
		out->n = before;
}

void eval_list(const char *layer, const struct side *gold, const struct side *system, const struct doc *d, struct arena *a,
               struct buffer *out)
{
	struct eval_rules rules = {0};
	struct pairing p;
	struct compared col = {0};
	if (!eval_pair(gold, system, &rules, a, &p))
		return;
	if (gold->l && system->l)
		eval_columns(gold, system, &col);
	else if (gold->l || system->l)
		eval_columns(gold->l ? gold : system, gold->l ? gold : system, &col);
	for (uint32_t g = 0; gold->l && g < gold->l->n; g++)
		if (p.gold[g] == QN_NONE)
			put_row("missed", layer, gold, g, &col, d, out);
		else
			put_difference(layer, gold, g, system, p.gold[g], &col, d, out);
	for (uint32_t s = 0; system->l && s < system->l->n; s++)
		if (p.system[s] == QN_NONE)
			put_row("spurious", layer, system, s, &col, d, out);
}
