/*
 * read.c -- the lines of a .ann file.
 *
 * Two walks: one for T and E, which others refer to, one for the rest. Offsets
 * count code points, and each T is compared with the text that it says it marks,
 * so that a file whose offsets count something else is refused at its first line
 * that differs (place.c). Attributes and notes of relations are not kept.
 */
#include "table.h"

#include <stdlib.h>
#include <string.h>

void *array_add(struct array *a, size_t size)
{
	if (a->n == a->room) {
		uint32_t room = a->room ? 2 * a->room : 64;
		void *more = room > a->room ? realloc(a->at, room * size) : NULL;
		if (!more)
			return NULL;
		a->at = more;
		a->room = room;
	}
	return memset((char *)a->at + a->n++ * size, 0, size);
}

bool brat_is_layer(struct str t)
{
	bool ok = t.n > 0 && t.s[0] >= 'a' && t.s[0] <= 'z';
	for (uint32_t i = 0; ok && i < t.n; i++)
		ok = (t.s[i] >= 'a' && t.s[i] <= 'z') || (t.s[i] >= '0' && t.s[i] <= '9') || t.s[i] == '_' || t.s[i] == '/';
	return ok;
}

static bool is(struct str s, const char *with) { return s.n == strlen(with) && memcmp(s.s, with, s.n) == 0; }

/* ---- T */

static qn_status read_t(struct ann *a, struct str id, struct str rest, uint32_t line)
{
	struct mark *m = array_add(&a->mark, sizeof *m);
	if (!m)
		return no_memory(a);
	struct str offsets = cut(&rest, '\t');
	*m = (struct mark){.id = id, .type = cut(&offsets, ' '), .line = line, .lead = a->mark.n - 1};
	if (memchr(id.s, ' ', id.n)) /* an editor made a blank of it */
		return wrong(a, line, "\"%.*s\": there is no tab behind the identifier", SHOWN(id));
	if (!m->type.n)
		return wrong(a, line, "%.*s has no type", SHOWN(id));
	return brat_read_pieces(a, m, offsets, rest);
}

/* ---- what refers to a T */

static int compare(struct str x, struct str y)
{
	int c = memcmp(x.s, y.s, x.n < y.n ? x.n : y.n);
	return c ? c : x.n < y.n ? -1 : x.n > y.n;
}

static int by_id(const void *x, const void *y, void *arg)
{
	struct ann *a = arg;
	return compare(MARK(a, *(const uint32_t *)x)->id, MARK(a, *(const uint32_t *)y)->id);
}

static int alias_by_id(const void *x, const void *y)
{
	return compare(((const struct alias *)x)->id, ((const struct alias *)y)->id);
}

static qn_status sort_ids(struct ann *a)
{
	if (!(a->by_id = malloc((a->mark.n + 1) * sizeof *a->by_id)))
		return no_memory(a);
	for (uint32_t i = 0; i < a->mark.n; i++)
		a->by_id[i] = i;
	if (a->mark.n)
		qsort_r(a->by_id, a->mark.n, sizeof *a->by_id, by_id, a);
	for (uint32_t i = 1; i < a->mark.n; i++)
		if (compare(MARK(a, a->by_id[i - 1])->id, MARK(a, a->by_id[i])->id) == 0)
			return wrong(a, MARK(a, a->by_id[i])->line, "%.*s is there twice", SHOWN(MARK(a, a->by_id[i])->id));
	return QN_OK;
}

static bool find_t(const struct ann *a, struct str id, uint32_t *out)
{
	uint32_t lo = 0, hi = a->mark.n;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		int c = compare(MARK(a, a->by_id[mid])->id, id);
		if (c == 0)
			return *out = a->by_id[mid], true;
		if (c < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return false;
}

/* A T, or the trigger of an E. */
static bool find(const struct ann *a, struct str id, uint32_t *out)
{
	struct alias key = {id, 0};
	if (!id.n || id.s[0] != 'E')
		return find_t(a, id, out);
	const struct alias *e = a->alias.n ? bsearch(&key, a->alias.at, a->alias.n, sizeof key, alias_by_id) : NULL;
	if (e)
		*out = e->mark;
	return e;
}

static qn_status add_fact(struct ann *a, struct fact f)
{
	struct fact *new = array_add(&a->fact, sizeof *new);
	if (!new)
		return no_memory(a);
	*new = f;
	return QN_OK;
}

static qn_status undefined(struct ann *a, uint32_t line, struct str id)
{
	return wrong(a, line, "there is no %.*s", SHOWN(id));
}

/* "Say:T3 Speaker:T1": which T an E stands for. */
static qn_status read_e(struct ann *a, struct str id, struct str rest, uint32_t line)
{
	struct str head = cut(&rest, ' ');
	cut(&head, ':');
	struct alias *e = array_add(&a->alias, sizeof *e);
	if (!e)
		return no_memory(a);
	e->id = id;
	return find_t(a, head, &e->mark) ? QN_OK : undefined(a, line, head);
}

static qn_status read_roles(struct ann *a, struct str id, struct str rest, uint32_t line)
{
	uint32_t from, to;
	qn_status status = find(a, id, &from) ? QN_OK : undefined(a, line, id);
	for (cut(&rest, ' '); status == QN_OK && rest.n;) {
		struct str where = cut(&rest, ' '), role = cut(&where, ':');
		if (role.n)
			status = find(a, where, &to) ? add_fact(a, (struct fact){POINTER, line, from, to, role, {0}}) : undefined(a, line, where);
	}
	return status;
}

/* "speaker Arg1:T4 Arg2:T9" */
static qn_status read_r(struct ann *a, struct str rest, uint32_t line)
{
	struct str type = cut(&rest, ' '), one = cut(&rest, ' '), two = cut(&rest, ' ');
	uint32_t from, to;
	struct str role[] = {cut(&one, ':'), cut(&two, ':')};
	if (!role[0].n || !role[1].n || !type.n)
		return wrong(a, line, "expected TYPE Arg1:ID Arg2:ID");
	if (!find(a, one, &from))
		return undefined(a, line, one);
	return find(a, two, &to) ? add_fact(a, (struct fact){POINTER, line, from, to, type, {0}}) : undefined(a, line, two);
}

/* "kind T4 direct", or a flag "Negated T4" */
static qn_status read_a(struct ann *a, struct str rest, uint32_t line)
{
	struct str column = cut(&rest, ' '), id = cut(&rest, ' ');
	uint32_t mark;
	if (id.n && id.s[0] == 'R')
		return QN_OK;
	if (!find(a, id, &mark))
		return undefined(a, line, id);
	return add_fact(a, (struct fact){rest.n ? WORD : FLAG, line, mark, 0, column, rest});
}

/* "Reference T1 ISO3166:CN" TAB name */
static qn_status read_n(struct ann *a, struct str rest, uint32_t line)
{
	struct str head = cut(&rest, '\t');
	cut(&head, ' ');
	struct str id = cut(&head, ' ');
	uint32_t mark;
	if (!find(a, id, &mark))
		return undefined(a, line, id);
	MARK(a, mark)->ref = head;
	return QN_OK;
}

static qn_status read_note(struct ann *a, struct str rest, uint32_t line)
{
	static const struct str note = {"note", 4};
	struct str head = cut(&rest, '\t'), type = cut(&head, ' ');
	uint32_t mark;
	if (head.n && head.s[0] == 'R')
		return QN_OK;
	if (!find(a, head, &mark))
		return undefined(a, line, head);
	if (is(type, "name") && !brat_is_layer(MARK(a, mark)->type)) {
		MARK(a, mark)->text = rest;
		return QN_OK;
	}
	return add_fact(a, (struct fact){WORD, line, mark, 0, is(type, "AnnotatorNotes") ? note : type, rest});
}

/* "Alias T1 T2 T3": the first stands for all; what stood for others takes those along. */
static qn_status read_equivalence(struct ann *a, struct str rest, uint32_t line)
{
	uint32_t mark, lead = 0, n = 0;
	for (cut(&rest, ' '); rest.n;) {
		struct str id = cut(&rest, ' ');
		if (!id.n)
			continue;
		if (!find(a, id, &mark))
			return undefined(a, line, id);
		if (brat_is_layer(MARK(a, mark)->type))
			return wrong(a, line, "* joins %.*s, a %.*s; only types with a capital letter have names", SHOWN(id),
			             SHOWN(MARK(a, mark)->type));
		while (MARK(a, mark)->lead != mark)
			mark = MARK(a, mark)->lead = MARK(a, MARK(a, mark)->lead)->lead;
		if (n++ == 0)
			lead = mark;
		else if (mark != lead)
			MARK(a, mark)->lead = lead;
	}
	return QN_OK;
}

static qn_status read_line(struct ann *a, struct str s, uint32_t line, int walk)
{
	if (s.n && s.s[s.n - 1] == '\r')
		s.n--;
	if (!s.n)
		return QN_OK;
	struct str rest = s, id = cut(&rest, '\t');
	switch (s.s[0]) {
	case 'T': return walk == 0 ? read_t(a, id, rest, line) : QN_OK;
	case 'E': return walk == 1 ? read_e(a, id, rest, line) : walk == 2 ? read_roles(a, id, rest, line) : QN_OK;
	case 'R': return walk == 2 ? read_r(a, rest, line) : QN_OK;
	case 'A':
	case 'M': return walk == 2 ? read_a(a, rest, line) : QN_OK;
	case 'N': return walk == 2 ? read_n(a, rest, line) : QN_OK;
	case '#': return walk == 2 ? read_note(a, rest, line) : QN_OK;
	case '*': return walk == 2 ? read_equivalence(a, rest, line) : QN_OK;
	}
	return wrong(a, line, "begins with \"%.*s\"; expected T, E, R, A, N, # or *", SHOWN(id));
}

static qn_status read_lines(struct ann *a, int walk)
{
	struct str all = {a->r->bytes, (uint32_t)a->r->n};
	qn_status status = QN_OK;
	if (all.n >= 3 && memcmp(all.s, "\xef\xbb\xbf", 3) == 0) /* a byte order mark, as some editors write it */
		all = (struct str){all.s + 3, all.n - 3};
	for (uint32_t line = 1; status == QN_OK && all.n; line++)
		status = read_line(a, cut(&all, '\n'), line, walk);
	return status;
}

static qn_status read_all(struct ann *a)
{
	if (!brat_count_characters(a))
		return no_memory(a);
	qn_status status = read_lines(a, 0);
	if (status == QN_OK)
		status = sort_ids(a);
	if (status == QN_OK)
		status = read_lines(a, 1);
	if (status == QN_OK && a->alias.n)
		qsort(a->alias.at, a->alias.n, sizeof(struct alias), alias_by_id);
	if (status == QN_OK)
		status = read_lines(a, 2);
	return status == QN_OK ? brat_build(a) : status;
}

qn_status brat_read(qn_reader *r)
{
	struct ann a = {.r = r};
	if (!r->beside)
		return r->host->read_fail(r, "the text is missing: expected it in a file of the same name with .txt, beside the .ann");
	if (r->n >= UINT32_MAX)
		return r->host->read_fail(r, "a .ann file of %zu bytes; expected less than 4 GiB", r->n);
	qn_status status = r->host->document(r, NULL, 0, r->beside, r->n_beside);
	if (status == QN_OK)
		status = read_all(&a);
	free((void *)a.byte);
	free(a.mark.at);
	free(a.frag.at);
	free(a.alias.at);
	free(a.fact.at);
	free(a.by_id);
	return status;
}
