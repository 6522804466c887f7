/*
 * train-syntax.c -- a syntax model out of treebanks.
 *
 *	train-syntax [-d DEV.conllu]... [-x PART]... WORDS.model OUT.model [TREEBANK.conllu ...]
 *
 * -x leaves out documents whose identifier has PART in it; -d scores the model on
 * other sentences when it is done. Without a treebank to learn from, the model that
 * is there is scored. The parser learns from tags as the tagger finds them in
 * sentences that it has not learned from (four models, each trained without a
 * quarter), because that is what it will meet.
 */
#include "../../core/model.h"
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { RARE = 20, RECASED = 12 }; /* tags and relations met less often are merged; one sentence in so many comes again in capitals */

uint64_t random_next(uint64_t *state) /* xorshift64* (Vigna 2016) */
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 0x2545F4914F6CDD1Du;
}

void shuffle(uint32_t *order, uint32_t n, uint64_t *state)
{
	for (uint32_t i = n; i > 1; i--) {
		uint32_t j = (uint32_t)(random_next(state) % i), t = order[i - 1];
		order[i - 1] = order[j];
		order[j] = t;
	}
}

void progress(const char *what, unsigned round, unsigned rounds, double right)
{
	static struct timespec began;
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (!began.tv_sec)
		began = now;
	fprintf(stderr, "%6.0f s  %s: round %u of %u, %.2f %% right\n", (double)(now.tv_sec - began.tv_sec), what, round, rounds, right);
}

/* ---- names */

/* Tags met less than `least` times become the most frequent one of the same UPOS. */
static void merge_tags(struct names *names, struct treebank *b, uint32_t least, struct names *kept)
{
	uint8_t map[256];
	for (uint32_t i = 0; i < names->n_tag; i++) {
		uint32_t to = i;
		if (names->tag_met[i] < least)
			for (uint32_t k = 0; k < names->n_tag; k++) {
				size_t n = strcspn(names->tag[i], "|");
				if (names->tag_met[k] > names->tag_met[to] && strcspn(names->tag[k], "|") == n && !strncmp(names->tag[k], names->tag[i], n))
					to = k;
			}
		map[i] = (uint8_t)to;
	}
	uint8_t place[256];
	for (uint32_t i = 0; i < names->n_tag; i++)
		if (map[i] == i) {
			place[i] = (uint8_t)kept->n_tag;
			kept->tag[kept->n_tag++] = names->tag[i];
		}
	for (uint32_t i = 0; i < names->n_tag; i++)
		map[i] = place[map[i]];
	for (uint32_t i = 0; i < b->n; i++)
		for (uint32_t k = 0; k < b->at[i].s.n; k++)
			b->at[i].tag[k] = map[b->at[i].tag[k]];
}

/* Relations with a subtype that was met less than `least` times become those without. */
static void merge_relations(struct names *names, struct treebank *b, uint32_t least)
{
	uint8_t map[256], place[256];
	struct names kept = {0};
	for (uint32_t i = 0; i < names->n_relation; i++) {
		map[i] = (uint8_t)i;
		size_t n = strcspn(names->relation[i], ":");
		for (uint32_t k = 0; names->relation[i][n] && names->relation_met[i] < least && k < names->n_relation; k++)
			if (strlen(names->relation[k]) == n && !strncmp(names->relation[k], names->relation[i], n))
				map[i] = (uint8_t)k;
	}
	for (uint32_t i = 0; i < names->n_relation; i++)
		if (map[i] == i) {
			place[i] = (uint8_t)kept.n_relation;
			kept.relation[kept.n_relation++] = names->relation[i];
		}
	for (uint32_t i = 0; i < b->n; i++)
		for (uint32_t k = 0; k < b->at[i].s.n; k++)
			b->at[i].rel[k] = place[map[b->at[i].rel[k]]];
	memcpy(names->relation, kept.relation, sizeof kept.relation);
	names->n_relation = kept.n_relation;
}

static char *joined(char **names, uint32_t n, size_t *bytes)
{
	char *out = NULL;
	*bytes = 0;
	for (uint32_t i = 0; i < n; i++) {
		size_t k = strlen(names[i]) + 1;
		out = realloc(out, *bytes + k);
		memcpy(out + *bytes, names[i], k);
		*bytes += k;
	}
	return out;
}

/* ---- the model's sections */

enum { MOST_PARTS = 20 };

struct parts { struct model_part at[MOST_PARTS]; unsigned n; bool failed; };

static void add(struct parts *p, const char *name, const void *data, size_t bytes)
{
	p->failed = p->failed || !data || p->n == MOST_PARTS;
	if (!p->failed)
		p->at[p->n++] = (struct model_part){name, data, bytes};
}

static float scale_of(const void *table) { return table ? ((const struct table_head *)table)->scale : 0; }

static const void *add_deep(struct parts *p, const char *name, const char *bias_name, const struct net_learner *l, size_t most)
{
	size_t n = 0;
	int16_t *bias = calloc(NET_HIDDEN, sizeof *bias);
	const void *table = bias ? net_pack_deep(l, most, bias, &n) : NULL;
	add(p, name, table, n);
	add(p, bias_name, bias, NET_HIDDEN * sizeof *bias);
	return table;
}

static void add_head(struct parts *p, const char *name, const struct net_learner_head *h, float scale)
{
	size_t n = 0;
	const void *head = net_pack_head(h, scale, &n);
	add(p, name, head, n);
}

static void add_wide(struct parts *p, const char *name, const struct net_learner_head *h, size_t most)
{
	size_t n = 0;
	const void *table = sparse_pack(&h->wide, most, &n);
	add(p, name, table, n);
}

static void add_names(struct parts *p, const char *name, char **names, uint32_t n_names)
{
	size_t n = 0;
	const char *text = joined(names, n_names, &n);
	add(p, name, text, n);
}

/* The sizes are bytes; together they stay below 12 MiB. */
static void add_all(struct parts *p, const struct tagger *t, const struct parser *r, const struct lemma_model *l, char **tags,
                    uint32_t n_tag, const struct names *names)
{
	float tag_scale = scale_of(add_deep(p, "tagger", "tagger bias", &t->net, 1600 << 10));
	add_head(p, "tag", &t->head, tag_scale);
	add_wide(p, "tags", &t->head, 2100 << 10);
	float scale = scale_of(add_deep(p, "parser", "parser bias", &r->net, 3500 << 10));
	add_head(p, "move", &r->move, scale);
	add_head(p, "left", &r->relation[LEFT], scale);
	add_head(p, "right", &r->relation[RIGHT], scale);
	add_head(p, "reduce", &r->relation[REDUCE], scale);
	add_wide(p, "moves", &r->move, 2600 << 10);
	add_wide(p, "relations", &r->relation[LEFT], 2300 << 10);
	add_names(p, "tag names", (char **)(uintptr_t)tags, n_tag);
	add_names(p, "relation names", (char **)(uintptr_t)names->relation, names->n_relation);
	add(p, "lemma print", l->print, 2 * l->n_slot);
	add(p, "lemma rule", l->rule, 2 * l->n_slot);
	add(p, "lemma text", l->text, l->n_text);
}

static bool write_all(const char *out, const struct parts *p)
{
	char why[512];
	size_t bytes = 0;
	if (p->failed) {
		fprintf(stderr, "out of memory\n");
		return false;
	}
	for (unsigned k = 0; k < p->n; k++) {
		fprintf(stderr, "  %-15s %9zu bytes\n", p->at[k].name, p->at[k].bytes);
		bytes += p->at[k].bytes;
	}
	fprintf(stderr, "  %-15s %9zu bytes\n", "all", bytes);
	if (!model_write(out, "syntax 3", p->at, p->n, why, sizeof why)) {
		fprintf(stderr, "%s\n", why);
		return false;
	}
	return true;
}

/* ---- all of it */

struct settings {
	const char *dev[8], *words, *out;
	char *without[32], **bank;
	unsigned n_dev, n_without, n_bank;
};

static bool settings_of(int argc, char **argv, struct settings *s)
{
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
		if (argv[i][1] == 'd' && s->n_dev < 8)
			s->dev[s->n_dev++] = argv[i + 1];
		else if (argv[i][1] == 'x' && s->n_without < 32)
			s->without[s->n_without++] = argv[i + 1];
		else
			return false;
	if (argc - i < 2)
		return false;
	s->words = argv[i];
	s->out = argv[i + 1];
	s->bank = argv + i + 2;
	s->n_bank = (unsigned)(argc - i - 2);
	return true;
}

static bool read_all(const struct settings *s, const struct words *words, struct treebank *b, struct names *names, struct names *kept)
{
	for (unsigned i = 0; i < s->n_bank; i++)
		if (!treebank_read(b, names, s->bank[i], NULL, (char **)(uintptr_t)s->without, s->n_without))
			return false;
	merge_tags(names, b, RARE, kept);
	merge_relations(names, b, RARE);
	for (uint32_t k = 0; k < b->n; k++)
		b->at[k].fold = k / 8;
	if (kept->n_tag > MOST_TAGS || names->n_relation > MOST_RELATIONS || !treebank_recase(b, RECASED)) {
		fprintf(stderr, "%u tags and %u relations; expected %d and %d at most\n", kept->n_tag, names->n_relation, MOST_TAGS, MOST_RELATIONS);
		return false;
	}
	fprintf(stderr, "%u sentences, %zu words, %u tags, %u relations\n", b->n, b->n_word, kept->n_tag, names->n_relation);
	for (uint32_t k = 0; k < b->n; k++)
		look_all(&b->at[k].s, words);
	return true;
}

int main(int argc, char **argv)
{
	static struct settings s;
	static struct treebank b;
	static struct names names, kept;
	static struct tagger tagger;
	static struct parser parser;
	static struct parts parts;
	struct lemma_model lemmas;
	struct words words;
	char why[512];
	if (!settings_of(argc, argv, &s)) {
		fprintf(stderr, "usage: train-syntax [-d DEV.conllu]... [-x PART]... WORDS.model OUT.model [TREEBANK.conllu ...]\n");
		return 2;
	}
	const void *file = model_map(s.words, "words 1", NULL, why, sizeof why);
	if (!file || !words_open(&words, file)) {
		fprintf(stderr, "%s\n", file ? "words.model: not as expected" : why);
		return 1;
	}
	if (!s.n_bank)
		return score_model(s.out, file, s.dev, s.n_dev) ? 0 : 1;
	if (!read_all(&s, &words, &b, &names, &kept) || !train_tags(&tagger, &b, kept.n_tag, FOLDS, 1) || !train_lemmas(&b, &lemmas) ||
	    !jackknife(&b, kept.n_tag) || !train_parser(&parser, &b, &names))
		return 1;
	add_all(&parts, &tagger, &parser, &lemmas, kept.tag, kept.n_tag, &names);
	return write_all(s.out, &parts) && score_model(s.out, file, s.dev, s.n_dev) ? 0 : 1;
}
