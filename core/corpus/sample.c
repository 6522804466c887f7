/*
 * sample.c -- corpus sample: documents drawn by chance, stratified, the same for the same seed.
 *
 * Each document has a number from its identifier and the seed; a stratum's sample
 * are those with the least numbers. So a sample keeps its documents when it is made
 * larger, and most of them when the corpus grows.
 */
#include "corpus.h"
#include "groups.h"
#include "learn/hash.h"
#include "pattern.h"
#include "scan.h"

#include <stdlib.h>
#include <string.h>

struct drawn { double fate; uint64_t count; char *line; size_t n; };
struct stratum { char *key; struct drawn *at; unsigned n, room; uint64_t seen; };

struct sample {
	struct scan s;
	struct pattern *where;
	char *by;            /* member of meta */
	unsigned cut;        /* of its value only so many bytes; 0: all */
	unsigned most;       /* of each stratum */
	uint32_t seed;
	struct stratum *stratum; /* [n_stratum] */
	unsigned n_stratum, room_stratum;
};

static struct stratum *stratum_of(struct sample *m, const char *key)
{
	for (unsigned i = 0; i < m->n_stratum; i++)
		if (strcmp(m->stratum[i].key, key) == 0)
			return &m->stratum[i];
	if (!mem_grow(&m->stratum, m->n_stratum, &m->room_stratum, sizeof *m->stratum))
		return NULL;
	m->stratum[m->n_stratum] = (struct stratum){.key = mem_copy(key, strlen(key))};
	return m->stratum[m->n_stratum].key ? &m->stratum[m->n_stratum++] : NULL;
}

/* The drawn one with the greatest number. */
static struct drawn *greatest(struct stratum *t)
{
	struct drawn *g = &t->at[0];
	for (unsigned i = 1; i < t->n; i++)
		if (t->at[i].fate > g->fate)
			g = &t->at[i];
	return g;
}

static bool draw(struct sample *m, struct stratum *t, double fate)
{
	struct drawn *place;
	t->seen++;
	if (t->n == m->most) {
		place = greatest(t);
		if (fate >= place->fate)
			return true;
		mem_free(place->line);
	} else if (mem_grow(&t->at, t->n, &t->room, sizeof *t->at))
		place = &t->at[t->n++];
	else
		return false;
	*place = (struct drawn){fate, m->s.count, mem_copy(m->s.line, m->s.n), m->s.n};
	return place->line != NULL;
}

static bool is_wanted(struct sample *m, struct error *e)
{
	const struct native_layer *l = m->where ? native_layer(&m->s.x, pattern_layer(m->where)) : NULL;
	const struct doc *d = l && l->n ? scan_doc(&m->s, e) : NULL;
	for (uint32_t r = 0; l && r < l->n; r++)
		if (pattern_match(m->where, &m->s.x, d, r))
			return true;
	return !m->where;
}

static bool document(struct sample *m, struct error *e)
{
	char key[256] = "";
	if (m->s.x.error || !is_wanted(m, e))
		return !e->text[0];
	if (m->by)
		snprintf(key, m->cut && m->cut < sizeof key ? m->cut + 1 : sizeof key, "%s", scan_meta(&m->s, m->by));
	struct stratum *t = stratum_of(m, key);
	return (t && draw(m, t, fate_of(feat_bytes(m->s.x.id, strlen(m->s.x.id)), m->seed))) || error_memory(e);
}

static int by_count(const void *a, const void *b)
{
	const struct drawn *x = a, *y = b;
	return x->count < y->count ? -1 : x->count > y->count;
}

static bool put_all(struct sample *m)
{
	struct drawn *all = NULL;
	unsigned n = 0, room = 0;
	for (unsigned i = 0; i < m->n_stratum; i++) {
		if (m->by)
			say("%s \"%s\": %u of %llu documents", m->by, m->stratum[i].key, m->stratum[i].n, (unsigned long long)m->stratum[i].seen);
		for (unsigned k = 0; k < m->stratum[i].n; k++)
			if (mem_grow(&all, n, &room, sizeof *all))
				all[n++] = m->stratum[i].at[k];
	}
	if (all)
		qsort(all, n, sizeof *all, by_count);
	for (unsigned i = 0; i < n; i++)
		fwrite(all[i].line, 1, all[i].n, stdout);
	mem_free(all);
	return out_finish();
}

int corpus_sample(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"number", 'n', "N", "documents, of each stratum (100)"},
		{"by", 'b', "MEMBER", "a stratum for each value of what was kept with documents; date:4 looks at four bytes of it"},
		{"where", 'w', "PATTERN", "only documents that have a row of this pattern (see corpus query)"},
		{"seed", 's', "N", "another sample (1)"},
		{"once", 0, NULL, "of near-duplicates draw one at most (see corpus duplicates)"}, {0}};
	struct cli c = {.usage = "corpus sample [OPTION ...] CORPUS ...", .row = row, .argc = argc, .argv = argv,
	                .about = "Draws documents by chance, to be annotated or read, and writes their records, which convert turns into\n"
	                         "brat and other forms. The same seed draws the same; a larger sample has the smaller one in it."};
	struct sample m = {.most = 100, .seed = 1, .s = {.r = {.fd = -1}, .wish = {"", false}}};
	struct error e = {0};
	const char **corpus = mem_alloc((unsigned)argc * sizeof *corpus);
	unsigned n = 0;
	bool ok = corpus != NULL;
	for (int at; ok && (at = cli_next(&c)) != CLI_DONE;)
		switch (at) {
		case 0: m.most = (unsigned)strtoul(c.arg, NULL, 10); break;
		case 1:
			ok = (m.by = mem_copy(c.arg, strlen(c.arg)));
			if (ok && strchr(m.by, ':')) {
				m.cut = (unsigned)strtoul(strchr(m.by, ':') + 1, NULL, 10);
				*strchr(m.by, ':') = 0;
			}
			break;
		case 2: ok = (m.where = pattern_parse(c.arg, &e)); break;
		case 3: m.seed = (uint32_t)strtoul(c.arg, NULL, 10); break;
		case 4: m.s.once = true; break;
		default: corpus[n++] = c.arg;
		}
	int code = EXIT_USAGE;
	if (c.stop)
		code = c.code;
	else if (ok && (!n || !m.most))
		usage_error(&c, n ? "-n: a number of documents is expected" : "no CORPUS is given");
	else {
		if (m.where)
			m.s.wish = (struct native_wish){NULL, true};
		for (unsigned i = 0; ok && i < n; i++)
			ok = scan_add(&m.s, corpus[i], &e);
		while (ok && scan_next(&m.s, &e))
			ok = document(&m, &e);
		if (!ok || e.text[0])
			say("%s", e.text);
		else
			code = put_all(&m) ? EXIT_GOOD : EXIT_SOME;
	}
	for (unsigned i = 0; i < m.n_stratum; i++) {
		for (unsigned k = 0; k < m.stratum[i].n; k++)
			mem_free(m.stratum[i].at[k].line);
		mem_free(m.stratum[i].at);
		mem_free(m.stratum[i].key);
	}
	mem_free(m.stratum);
	mem_free(m.by);
	mem_free(corpus);
	pattern_free(m.where);
	scan_close(&m.s);
	return code;
}
