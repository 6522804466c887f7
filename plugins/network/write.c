/*
 * write.c -- from rows to lines, and from lines to edges: see network.h.
 *
 * A worker writes a line for each stance, its fields parted by tabs; the sink
 * adds the lines up. Names meet by their fullest form.
 */
#include "network.h"
#include "../../core/learn/hash.h"

#include <stdlib.h>
#include <string.h>

/* ---- a document's lines */

static void put_field(qn_writer *w, const char *s)
{
	for (; *s; s++) { /* a name may run over a line's end */
		char c = (unsigned char)*s < ' ' ? ' ' : *s;
		w->host->put(w, &c, 1);
	}
}

static void put_name(qn_writer *w, const qn_view *name, unsigned text, uint32_t row)
{
	if (row != QN_NONE && row < name->rows.n && name->rows.col[text][row] != QN_NONE)
		put_field(w, w->host->write_string(w, name->rows.col[text][row]));
}

qn_status network_write(qn_writer *w)
{
	const qn_view *stance = qn_view_named(w, "stance"), *name = qn_view_named(w, "name");
	unsigned holder = qn_column(stance, "holder", QN_REF), target = qn_column(stance, "target", QN_REF), polarity = qn_column(stance, "polarity", QN_SYM), text = qn_column(name, "text", QN_SYM);
	if (!stance || !stance->rows.n)
		return QN_OK;
	if (holder == UINT_MAX || target == UINT_MAX || polarity == UINT_MAX || text == UINT_MAX)
		return w->host->write_fail(w, "layer stance is %s and layer name %s; expected stance(holder, target, polarity) and name(text)",
		                           stance->schema, name ? name->schema : "absent");
	for (uint32_t i = 0; i < stance->rows.n; i++) {
		const char *sign = w->host->write_string(w, stance->rows.col[polarity][i]);
		put_name(w, name, text, stance->rows.col[holder][i]);
		w->host->put(w, "\t", 1);
		put_name(w, name, text, stance->rows.col[target][i]);
		w->host->print(w, "\t%c\t", sign[0] == 'p' ? '+' : '-');
		for (const char *s = w->id; *s; s++) /* a blank parts identifiers */
			w->host->put(w, *s <= ' ' && *s > 0 ? "_" : s, 1);
		w->host->print(w, "#%u-%u\n", w->host->codepoint(w, stance->rows.begin[i]), w->host->codepoint(w, stance->rows.end[i]));
	}
	return QN_OK;
}

/* ---- all lines into edges */

void *network_start(qn_writer *w)
{
	(void)w;
	return calloc(1, sizeof(struct network));
}

void network_free(struct network *net)
{
	for (uint32_t i = 0; i < net->n; i++) {
		free(net->edge[i].holder);
		free(net->edge[i].target);
		free(net->edge[i].evidence);
	}
	free(net->edge);
	free(net->slot);
	free(net);
}

static uint32_t hash(const char *holder, const char *target, bool positive)
{
	return feat_end(feat(feat(feat(positive, feat_bytes(holder, strlen(holder))), feat_bytes(target, strlen(target))), 1));
}

static bool same(const struct edge *e, const char *holder, const char *target, bool positive)
{
	return e->positive == positive && strcmp(e->holder, holder) == 0 && strcmp(e->target, target) == 0;
}

static bool enlarge(struct network *net)
{
	uint32_t room = net->room ? 2 * net->room : 256, n_slot = 4 * room;
	struct edge *edge = realloc(net->edge, room * sizeof *edge);
	if (edge)
		net->edge = edge;
	uint32_t *slot = edge ? calloc(n_slot, sizeof *slot) : NULL;
	if (!slot)
		return false;
	for (uint32_t i = 0; i < net->n; i++) {
		uint32_t at = hash(edge[i].holder, edge[i].target, edge[i].positive) & (n_slot - 1);
		while (slot[at])
			at = (at + 1) & (n_slot - 1);
		slot[at] = i + 1;
	}
	free(net->slot);
	net->slot = slot;
	net->n_slot = n_slot;
	net->room = room;
	return true;
}

static struct edge *find(struct network *net, const char *holder, const char *target, bool positive)
{
	if (net->n == net->room && !enlarge(net))
		return NULL;
	uint32_t at = hash(holder, target, positive) & (net->n_slot - 1);
	for (; net->slot[at]; at = (at + 1) & (net->n_slot - 1))
		if (same(&net->edge[net->slot[at] - 1], holder, target, positive))
			return &net->edge[net->slot[at] - 1];
	struct edge *e = &net->edge[net->n];
	*e = (struct edge){.holder = strdup(holder), .target = strdup(target), .positive = positive};
	if (!e->holder || !e->target) {
		free(e->holder);
		free(e->target);
		return NULL;
	}
	net->slot[at] = ++net->n;
	return e;
}

static bool add_evidence(struct edge *e, const char *id)
{
	size_t n = strlen(id);
	e->count++;
	if (e->n_evidence == EVIDENCE_MOST)
		return true;
	if (e->n + n + 2 > e->room) {
		size_t room = 2 * (e->n + n + 2);
		char *grown = realloc(e->evidence, room);
		if (!grown)
			return false;
		e->evidence = grown;
		e->room = room;
	}
	if (e->n)
		e->evidence[e->n++] = ' ';
	memcpy(e->evidence + e->n, id, n + 1);
	e->n += n;
	e->n_evidence++;
	return true;
}

static bool take_line(struct network *net, char *line)
{
	char *field[4] = {line};
	for (int k = 1; k < 4; k++) {
		char *tab = strchr(field[k - 1], '\t');
		if (!tab)
			return true;
		*tab = 0;
		field[k] = tab + 1;
	}
	struct edge *e = find(net, field[0], field[1], field[2][0] == '+');
	return e && add_evidence(e, field[3]);
}

qn_status network_fold(void *state, const char *bytes, size_t n)
{
	bool ok = true;
	for (size_t b = 0; ok && b < n;) {
		const char *end = memchr(bytes + b, '\n', n - b);
		size_t len = (end ? (size_t)(end - bytes) : n) - b;
		char *line = malloc(len + 1);
		if (!line)
			return QN_FAIL;
		memcpy(line, bytes + b, len);
		line[len] = 0;
		ok = take_line(state, line);
		free(line);
		b += len + 1;
	}
	return ok ? QN_OK : QN_FAIL;
}

static int by_names(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;
	int c = strcmp(x->holder, y->holder);
	c = c ? c : strcmp(x->target, y->target);
	return c ? c : x->positive - y->positive;
}

void network_sort(struct network *net)
{
	if (net->n)
		qsort(net->edge, net->n, sizeof *net->edge, by_names);
}
