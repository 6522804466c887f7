/*
 * bench_host.c -- the host's own share of the pipeline's time.
 *
 * The articles named are annotated again and again in this process. What the
 * host does around and under the plugins is then done once more by itself:
 * planning, taking the text, binding columns, interning, checking and freezing
 * every row that was made, writing JSON. Limit: a tenth of the whole.
 */
#include "core.h"
#include "output.h"
#include "work.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 32, MOST_SHEETS = 16 };

struct times { double plan, text, bind, rows, write, all; };

struct bench {
	struct engine *g;
	struct doc *d, *again; /* `again`: the same text, to which the rows are replayed */
	struct sheet sheet[MOST_SHEETS];
	struct times t;
	struct error e;
};

static void bind_all(struct bench *b, const struct plugin *p)
{
	for (unsigned i = 0; i < p->n_need; i++) {
		char columns[512] = "";
		qn_layer l;
		struct error none = {0};
		for (unsigned k = 0; k < p->needs[i].n_col; k++)
			snprintf(columns + strlen(columns), sizeof columns - strlen(columns), "%s,", p->needs[i].col[k]);
		doc_bind(b->d, p->needs[i].layer, columns, &l, &none);
	}
}

static bool replay_layer(struct bench *b, struct sheet *s, const struct layer *l)
{
	qn_cell cell[MOST_COLUMNS];
	for (uint32_t i = 0; i < l->rows.n; i++) {
		for (unsigned k = 0; k < l->schema->n_col; k++) {
			uint32_t bits = l->rows.col[k][i];
			qn_type type = l->schema->col[k].type;
			bool null = bits == QN_NONE && (type == QN_REF || type == QN_SYM);
			const struct string *str = &b->d->strings.at[type == QN_SYM && !null ? bits : 0];
			cell[k] = null ? qn_null() : (qn_cell){type, type == QN_SYM ? doc_intern(b->again, str->s, str->len, &b->e) : bits};
		}
		if (sheet_row(s, b->again, l->rows.begin[i], l->rows.end[i], cell, l->schema->n_col, &b->e) == QN_NONE)
			return false;
	}
	return true;
}

static bool replay(struct bench *b, const struct plugin *p)
{
	for (unsigned i = 0; i < p->n_provides; i++) {
		struct layer *l = doc_layer(b->d, p->provides[i].name);
		sheet_open(&b->sheet[i], &p->provides[i]);
		if (l->schema->n_col > MOST_COLUMNS || p->n_provides > MOST_SHEETS || !replay_layer(b, &b->sheet[i], l))
			return false;
	}
	return sheets_freeze(b->sheet, p->n_provides, b->again, NULL, NULL, &b->e);
}

static bool turn(struct bench *b, const struct buffer *text)
{
	struct arena a = {0};
	struct plan plan;
	struct buffer out = {0};
	double t0 = seconds_now();
	bool ok = plan_make(b->g, NULL, NULL, 0, &a, &plan, &b->e) && plan_open(b->g, &plan, &b->e);
	double t1 = seconds_now();
	ok = ok && doc_set(b->d, "bench", 5, text->at, text->n, &b->e);
	double t2 = seconds_now();
	ok = ok && run_plan(b->g, &plan, b->d, NULL, &b->e);
	double t3 = seconds_now();
	ok = ok && format_write(b->g, engine_format(b->g, "jsonl"), b->d, plan.write, plan.n_write, NULL, &out, NULL, &b->e);
	double t4 = seconds_now();
	for (unsigned i = 0; ok && i < plan.n_step; i++)
		bind_all(b, b->g->plugin[plan.step[i].plugin]);
	double t5 = seconds_now();
	ok = ok && doc_set(b->again, "bench", 5, text->at, text->n, &b->e);
	double t6 = seconds_now();
	for (unsigned i = 0; ok && i < plan.n_step; i++)
		ok = replay(b, b->g->plugin[plan.step[i].plugin]);
	double t7 = seconds_now();
	b->t.plan += t1 - t0;
	b->t.text += t2 - t1;
	b->t.write += t4 - t3;
	b->t.bind += t5 - t4;
	b->t.rows += t7 - t6;
	b->t.all += t4 - t0;
	buffer_free(&out);
	arena_free(&a);
	return ok;
}

static void report(const struct times *t)
{
	double host = t->plan + t->text + t->bind + t->rows + t->write;
	printf("host's own share        %5.1f %% of the pipeline: plan %.1f, text %.1f, bind %.1f, rows %.1f, JSON %.1f   limit 10 %%%s\n",
	       100 * host / t->all, 100 * t->plan / t->all, 100 * t->text / t->all, 100 * t->bind / t->all,
	       100 * t->rows / t->all, 100 * t->write / t->all, host < t->all / 10 ? "" : "   OVER");
}

int main(int argc, char **argv)
{
	struct bench b = {.d = doc_new(), .again = doc_new()};
	b.g = engine_new(true, NULL, 0, &b.e);
	bool ok = b.g && b.d && b.again;
	double begun = seconds_now();
	for (int turns = 0; ok && (turns < 3 || seconds_now() - begun < 3); turns++) {
		if (turns == 1) /* the first one opens models and pages them in */
			b.t = (struct times){0};
		for (int i = 1; ok && i < argc; i++) {
			struct buffer text = {0};
			ok = file_read(argv[i], &text, &b.e) && turn(&b, &text);
			buffer_free(&text);
		}
	}
	if (ok)
		report(&b.t);
	else
		fprintf(stderr, "bench_host: %s\n", b.e.text);
	for (unsigned i = 0; i < MOST_SHEETS; i++)
		sheet_free(&b.sheet[i]);
	doc_free(b.d);
	doc_free(b.again);
	engine_free(b.g);
	return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
