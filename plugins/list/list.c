/*
 * list.c -- a file of names as a plugin.
 *
 * A .list file is a table with tabs: a name, and what is to be said of it. Lines
 * that begin with "#!" declare:
 *
 *	#! provides party(id:sym?, side:sym?)
 *	#! fold case diacritics
 *	Green Alliance	Q1234	left
 *	Partei der Mitte	Q999	centre
 *
 * The first column is the name, the others go into the columns of the layer in
 * the order of the declaration; an empty cell is null. Where names overlap, the
 * longest from the left wins; a name that stands in several lines gives a row
 * for each.
 *
 * Text and names are cut in one way, which is no tokenizer's: a run of letters,
 * marks and digits is a unit, any other character but white space one of its
 * own. Each name enters a hash table with all its beginnings, so that the text
 * is walked once, and from each unit on only while some name goes on.
 */
#include "names.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static qn_status list_open(qn_open *o)
{
	char why[512] = "";
	struct names *n = list_names_load(o->file, why, sizeof why);
	if (!n)
		return qn_refuse(o, "%s", why);
	o->self = n;
	return QN_OK;
}

static void list_close(void *self) { list_names_free(self); }

static qn_cell cell_of(qn_run *r, const struct names *n, const char *field, size_t len, unsigned col)
{
	if (len || n->type[col] == QN_SYM)
		switch (n->type[col]) {
		case QN_INT: return qn_int((int32_t)strtol(field, NULL, 10));
		case QN_NUM: return qn_num(strtof(field, NULL));
		case QN_BOOL: return qn_bool(list_bool(field, len) == 1);
		default: return len ? qn_str(r, field, len) : n->null[col] ? qn_null() : qn_lit(r, "");
		}
	return n->type[col] == QN_INT ? qn_int(0) : n->type[col] == QN_NUM ? qn_num(0) : qn_bool(false);
}

/* The fields behind the name, into the columns in their order. */
static bool row_of(qn_run *r, const struct names *n, uint32_t entry, uint32_t b, uint32_t e)
{
	const char *at = n->text + n->entry[entry].rest;
	qn_cell cell[LIST_COLUMNS];
	for (unsigned k = 0; k < n->n_col; k++) {
		size_t len = strcspn(at, "\t\r\n");
		cell[k] = cell_of(r, n, at, len, k);
		at += len + (at[len] == '\t');
	}
	return r->host->emit(r, 0, b, e, cell, n->n_col) != QN_NONE;
}

static bool rows_of(qn_run *r, const struct names *n, uint32_t entry, uint32_t b, uint32_t e)
{
	for (; entry != QN_NONE; entry = n->entry[entry].same)
		if (!row_of(r, n, entry, b, e))
			return false;
	return true;
}

/* The text's units in a window that is as wide as the longest name. */
struct window {
	struct unit unit[LIST_LONGEST];
	unsigned first, n;
	const char *at, *end;
	bool over;
};

static const struct unit *unit_at(const struct names *n, struct window *w, unsigned i)
{
	while (w->n <= i && !w->over) {
		struct unit *u = &w->unit[(w->first + w->n) % LIST_LONGEST];
		if (list_unit(w->at, w->end, n->fold, u)) {
			w->at = u->end;
			w->n++;
		} else
			w->over = true;
	}
	return i < w->n ? &w->unit[(w->first + i) % LIST_LONGEST] : NULL;
}

static qn_status list_run(qn_run *r)
{
	const struct names *n = r->self;
	struct window w = {.at = r->text, .end = r->text + r->len};
	for (const struct unit *first; (first = unit_at(n, &w, 0));) {
		uint64_t chain = 0;
		uint32_t found = QN_NONE, entry;
		unsigned used = 1;
		const char *b = first->begin, *e = first->end;
		const struct unit *u;
		for (unsigned i = 0; i < LIST_LONGEST && (u = unit_at(n, &w, i)); i++) {
			chain = list_chain(chain, u->hash);
			if (!list_names_find(n, chain, &entry))
				break;
			if (entry != QN_NONE) {
				found = entry;
				used = i + 1;
				e = u->end;
			}
		}
		if (found != QN_NONE && !rows_of(r, n, found, (uint32_t)(b - r->text), (uint32_t)(e - r->text)))
			return QN_FAIL;
		w.first = (w.first + used) % LIST_LONGEST;
		w.n -= used;
		if (qn_tick(r))
			return QN_STOP;
	}
	return QN_OK;
}

static const char *kept(qn_script *s, const char *key, const char *other)
{
	size_t n;
	const char *b = list_header(s->bytes, key, &n);
	return b ? qn_keep(s, b, n) : other;
}

static qn_status list_declare(qn_script *s)
{
	const char *slash = strrchr(s->file, '/'), *name = slash ? slash + 1 : s->file;
	qn_plugin *p = s->plugin;
	p->name = kept(s, "plugin", NULL);
	if (!p->name)
		p->name = qn_keep(s, name, strlen(name) - strlen(".list"));
	p->provides = kept(s, "provides", NULL);
	if (!p->provides)
		return s->host->declare_fail(s, "no line \"#! provides LAYER(COLUMN:sym?, ...)\" at its head");
	p->version = kept(s, "version", "0");
	p->about = kept(s, "about", "a list of names");
	p->licence = kept(s, "licence", NULL);
	p->open = list_open;
	p->close = list_close;
	p->run = list_run;
	return p->name ? QN_OK : QN_FAIL;
}

static const qn_kind list = {".list", "names in a table, looked up", list_declare};

QN_KINDS(&list);
