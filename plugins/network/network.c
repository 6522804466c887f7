/*
 * network.c -- the edges as CSV (RFC 4180 with line feeds) and as GraphML.
 */
#include "network.h"

#include <stdlib.h>
#include <string.h>

/* ---- CSV */

void network_field(qn_writer *w, const char *s, size_t n)
{
	bool plain = true;
	for (size_t i = 0; plain && i < n; i++)
		plain = s[i] != ',' && s[i] != '"' && s[i] != '\r' && s[i] != '\n';
	if (!plain)
		w->host->put(w, "\"", 1);
	for (size_t i = 0, from = 0; i <= n; i++)
		if (i == n || s[i] == '"') { /* a mark stands twice */
			w->host->put(w, s + from, i - from + (i < n));
			from = i;
		} else if (!s[i]) { /* who reads CSV ends a cell at NUL */
			w->host->put(w, s + from, i - from);
			w->host->put(w, "\xef\xbf\xbd", 3);
			from = i + 1;
		}
	if (!plain)
		w->host->put(w, "\"", 1);
}

static void csv_field(qn_writer *w, const char *s) { network_field(w, s, strlen(s)); }

static qn_status csv_finish(void *state, qn_writer *w)
{
	struct network *net = state;
	network_sort(net);
	w->host->print(w, "holder,target,sign,count,evidence\n");
	for (uint32_t i = 0; i < net->n; i++) {
		const struct edge *e = &net->edge[i];
		csv_field(w, e->holder);
		w->host->put(w, ",", 1);
		csv_field(w, e->target);
		w->host->print(w, ",%s,%lu,", e->positive ? "positive" : "negative", e->count);
		csv_field(w, e->evidence ? e->evidence : "");
		w->host->put(w, "\n", 1);
	}
	network_free(net);
	return QN_OK;
}

/* ---- GraphML */

/* U+FFFE and U+FFFF, which UTF-8 may have and XML may not. (Control characters have become blanks before.) */
static bool no_character(const char *s) { return memcmp(s, "\xef\xbf", 2) == 0 && (unsigned char)s[2] >= 0xbe; }

static void xml_text(qn_writer *w, const char *s)
{
	for (; *s; s++) {
		if (*s == '\xef' && no_character(s)) {
			w->host->print(w, "\xef\xbf\xbd");
			s += 2;
			continue;
		}
		const char *as = *s == '&' ? "&amp;" : *s == '<' ? "&lt;" : *s == '>' ? "&gt;" : *s == '"' ? "&quot;" : NULL;
		w->host->put(w, as ? as : s, as ? strlen(as) : 1);
	}
}

static int by_text(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

/* All names that edges have, sorted, each once; "" is the author. NULL: out of memory. */
static const char **nodes_of(const struct network *net, uint32_t *n)
{
	const char **node = malloc((2 * (size_t)net->n + 1) * sizeof *node);
	uint32_t all = 0;
	*n = 0;
	if (!node)
		return NULL;
	for (uint32_t i = 0; i < net->n; i++) {
		node[all++] = net->edge[i].holder;
		node[all++] = net->edge[i].target;
	}
	qsort(node, all, sizeof *node, by_text);
	for (uint32_t i = 0; i < all; i++)
		if (!*n || strcmp(node[*n - 1], node[i]) != 0)
			node[(*n)++] = node[i];
	return node;
}

static uint32_t number(const char **node, uint32_t n, const char *name)
{
	return (uint32_t)((const char **)bsearch(&name, node, n, sizeof *node, by_text) - node);
}

static qn_status graphml_finish(void *state, qn_writer *w)
{
	struct network *net = state;
	uint32_t n;
	network_sort(net);
	const char **node = nodes_of(net, &n);
	if (!node) {
		network_free(net);
		return w->host->write_fail(w, "out of memory");
	}
	w->host->print(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
	                  "<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n"
	                  "<key id=\"sign\" for=\"edge\" attr.name=\"sign\" attr.type=\"string\"/>\n"
	                  "<key id=\"count\" for=\"edge\" attr.name=\"count\" attr.type=\"long\"/>\n"
	                  "<key id=\"evidence\" for=\"edge\" attr.name=\"evidence\" attr.type=\"string\"/>\n"
	                  "<graph edgedefault=\"directed\">\n");
	for (uint32_t i = 0; i < n; i++) {
		w->host->print(w, "<node id=\"n%u\"><data key=\"name\">", i);
		xml_text(w, node[i][0] ? node[i] : "(author)");
		w->host->print(w, "</data></node>\n");
	}
	for (uint32_t i = 0; i < net->n; i++) {
		const struct edge *e = &net->edge[i];
		w->host->print(w, "<edge id=\"e%u\" source=\"n%u\" target=\"n%u\"><data key=\"sign\">%s</data><data key=\"count\">%lu</data><data key=\"evidence\">",
		               i, number(node, n, e->holder), number(node, n, e->target), e->positive ? "positive" : "negative", e->count);
		xml_text(w, e->evidence ? e->evidence : "");
		w->host->print(w, "</data></edge>\n");
	}
	w->host->print(w, "</graph>\n</graphml>\n");
	free(node);
	network_free(net);
	return QN_OK;
}

static const qn_format csv = {
	.name = "network", .version = "1.0", .about = "who stands where on whom over all documents: an edge list as CSV", .suffix = ".csv",
	.carries = "stance name", .write = network_write, .start = network_start, .fold = network_fold, .finish = csv_finish};

static const qn_format graphml = {
	.name = "graphml", .version = "1.0", .about = "who stands where on whom over all documents: a directed graph", .suffix = ".graphml",
	.carries = "stance name", .write = network_write, .start = network_start, .fold = network_fold, .finish = graphml_finish};

QN_FORMATS(&csv, &graphml, &network_stances);
