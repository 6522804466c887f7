/*
 * train-dump.c -- what the reader learns from, written down for train-reader.py.
 *
 * A word is a row of keys (conv.h); rows are numbered as they are met, so that a
 * text is numbers. Files of a folder, all little-endian as they lie in memory:
 * "words" (uint32 [n][CONV_KEYS]) and "sentences" (uint32: length, then a number a word)
 * of the examples; "text-words" and "text", the same of a plain text; "examples", a record of each example, "n-facts" (uint8), how many facts
 * each of their words has, and "facts" (uint8).
 */
#include "train.h"

#include <stdlib.h>
#include <string.h>

struct dump_words { uint32_t n, n_slot; uint32_t *slot; /* [n_slot] number + 1; 0: empty */ conv_keys *key; /* [n] */ unsigned room; };

struct dump_example { /* a record of file "examples" */
	uint32_t sentence;
	uint16_t from, n;
	uint8_t task, label, set, dev;
	float weight, whole[CONV_SET];
};

static FILE *create(const char *folder, const char *name)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *f = fopen(path, "wbe");
	if (!f)
		perror(path);
	return f;
}

static bool write_all(FILE *f, const void *bytes, size_t n) { return fwrite(bytes, 1, n, f) == n; }

static bool grow(struct dump_words *w)
{
	uint32_t n_slot = w->n_slot ? 2 * w->n_slot : 1 << 16;
	uint32_t *slot = calloc(n_slot, sizeof *slot);
	if (!slot)
		return false;
	for (uint32_t i = 0; i < w->n; i++) {
		uint32_t at = feat_bytes((const char *)w->key[i], sizeof *w->key) & (n_slot - 1);
		while (slot[at])
			at = (at + 1) & (n_slot - 1);
		slot[at] = i + 1;
	}
	free(w->slot);
	w->slot = slot;
	w->n_slot = n_slot;
	return true;
}

/* The number of a row of keys; UINT32_MAX: out of memory. */
static uint32_t number(struct dump_words *w, const conv_keys *key)
{
	if (2 * w->n >= w->n_slot && !grow(w))
		return UINT32_MAX;
	uint32_t at = feat_bytes((const char *)key, sizeof *key) & (w->n_slot - 1);
	while (w->slot[at] && memcmp(w->key[w->slot[at] - 1], key, sizeof *key) != 0)
		at = (at + 1) & (w->n_slot - 1);
	if (w->slot[at])
		return w->slot[at] - 1;
	if (!mem_grow(&w->key, w->n, &w->room, sizeof *w->key))
		return UINT32_MAX;
	memcpy(w->key[w->n], key, sizeof *key);
	w->slot[at] = ++w->n;
	return w->n - 1;
}

static bool put_sentence(struct dump_words *w, const conv_keys *key, uint32_t n, FILE *f)
{
	uint32_t row[VIEW_MOST + 1] = {n};
	for (uint32_t i = 0; i < n; i++)
		if ((row[i + 1] = number(w, &key[i])) == UINT32_MAX)
			return false;
	return write_all(f, row, (n + 1) * sizeof *row);
}

static bool put_example(const struct conv_example *x, const struct row *r, uint32_t label, float weight, FILE *of[3])
{
	struct dump_example e = {x->sentence, (uint16_t)x->in.from, (uint16_t)x->in.n, (uint8_t)x->task, (uint8_t)label, (uint8_t)r->set, r->dev, weight, {0}};
	memcpy(e.whole, x->in.whole, sizeof e.whole);
	bool ok = write_all(of[0], &e, sizeof e);
	for (unsigned i = 0; ok && i < x->in.n; i++)
		ok = write_all(of[1], &x->in.n_fact[i], 1) && write_all(of[2], x->in.fact[i], x->in.n_fact[i]);
	return ok;
}

bool dump_examples(struct trainer *t, const char *folder)
{
	static const enum model of[CONV_TASKS] = {MODEL_TARGET, MODEL_DIRECTED};
	static const char *const name[5] = {"examples", "n-facts", "facts", "sentences", "words"};
	struct dump_words words = {0};
	FILE *f[5] = {0};
	bool ok = true;
	for (unsigned i = 0; i < 5; i++)
		ok = ok && (f[i] = create(folder, name[i])) != NULL;
	for (unsigned k = 0; ok && k < CONV_TASKS; k++) {
		const struct learner *l = &t->learner[of[k]];
		for (size_t i = 0; ok && i < l->data.n_example; i++)
			if (l->row[i].set < SETS)
				ok = put_example(&l->network[i], &l->row[i], l->data.example[i].label, sets[l->row[i].set].weight, f);
	}
	for (unsigned i = 0; ok && i < t->text.n; i++)
		ok = put_sentence(&words, t->text.sentence[i].key, t->text.sentence[i].n, f[3]);
	ok = ok && write_all(f[4], words.key, words.n * sizeof *words.key);
	for (unsigned i = 0; i < 5; i++)
		ok = (!f[i] || fclose(f[i]) == 0) && ok;
	return ok;
}

static const char *string(const void *arg, qn_sym s) { return doc_string(arg, s); }

static bool dump_document(struct trainer *t, struct dump_words *words, const struct buffer *text, FILE *f, struct error *e)
{
	qn_layer token, sentence, syntax;
	conv_keys key[VIEW_MOST];
	struct view v;
	if (!doc_set(t->d, "x", 1, text->at, text->n, e) || !engine_annotate(t->g, t->d, t->layers, e) || !doc_bind(t->d, "token", "kind", &token, e) ||
	    !doc_bind(t->d, "sentence", "", &sentence, e) || !doc_bind(t->d, "syntax", "upos,lemma,head,rel", &syntax, e))
		return false;
	struct view_article a = {t->d->text, &token, &sentence, &syntax, string, t->d, &t->words, &t->opinion, &t->connotations, NULL};
	for (uint32_t i = 0; i < sentence.n; i++)
		if (view_sentence(&a, (struct view_place){sentence.begin[i], sentence.end[i]}, &v) &&
		    !put_sentence(words, key, conv_read_sentence(&v, key), f))
			return error_memory(e);
	return true;
}

bool dump_text(struct trainer *t, const char *folder)
{
	enum { DOCUMENT = 20000 /* bytes, about */ };
	struct dump_words words = {0};
	struct buffer text = {0};
	struct error e = {0};
	char *line = malloc(LONGEST_LINE);
	FILE *f[2] = {create(folder, "text"), create(folder, "text-words")};
	bool ok = line && f[0] && f[1], more = true;
	while (ok && more) {
		more = fgets(line, LONGEST_LINE, stdin) != NULL;
		if (more)
			buffer_put(&text, line, strlen(line));
		if (text.n && (!more || text.n > DOCUMENT)) {
			ok = dump_document(t, &words, &text, f[0], &e);
			text.n = 0;
		}
	}
	if (e.text[0])
		fprintf(stderr, "%s\n", e.text);
	ok = ok && write_all(f[1], words.key, words.n * sizeof *words.key);
	for (unsigned i = 0; i < 2; i++)
		ok = (!f[i] || fclose(f[i]) == 0) && ok;
	return ok;
}
