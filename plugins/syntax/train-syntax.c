/*
 * train-syntax.c -- a syntax model out of treebanks.
 *
 *	train-syntax [-d DEV.conllu]... [-x PART]... -v VECTORS [-t TEXT.conllu] [-r 2] WORDS.model OUT.model [TREEBANK.conllu ...]
 *
 * -v has the words' vectors, as train-vectors.c writes them; -r 2 halves the rounds;
 * -x leaves out documents whose identifier has PART in it; -d scores the model on
 * other sentences when it is done. Without a treebank to learn from, the model that
 * is there is scored. The parser learns from tags as the tagger finds them in sentences that it has not
 * learned from (four models, each trained without a quarter), because that is what
 * it will meet; and first from sentences of plain text (-t), where two of three
 * parsers, each trained without a quarter, find the same (tri-training: Zhou and Li 2005).
 */
#include "../../core/model.h"
#include "train.h"

#include <stdio.h>
#include <stdlib.h>

enum { RARE = 20, RECASED = 12 }; /* tags and relations met less often are merged; one sentence in so many comes again in capitals */

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

enum { MOST_PARTS = 24 };

struct parts { struct model_part at[MOST_PARTS]; unsigned n; bool failed; };

static void add(struct parts *p, const char *name, const void *data, size_t bytes)
{
	p->failed = p->failed || !data || p->n == MOST_PARTS;
	if (!p->failed)
		p->at[p->n++] = (struct model_part){name, data, bytes};
}

static float scale_of(const void *table) { return table ? ((const struct table_head *)table)->scale : 0; }

static void add_around(struct parts *p, const char *in_name, const char *context_name, const struct around *a, size_t most)
{
	size_t n = 0;
	const void *table = sparse_pack(&a->in, most, &n);
	add(p, in_name, table, n);
	add(p, context_name, a->context.weight, a->context.n_weight * sizeof(float));
}

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

static void add_all(struct parts *p, const struct tagger *t, const struct parser *r, const struct lemma_model *l, const struct vectors *v, char **tags,
                    uint32_t n_tag, const struct names *names)
{
	float tag_scale = scale_of(add_deep(p, "tagger", "tagger bias", &t->net, TAGGER_BYTES));
	add_head(p, "tag", &t->head, tag_scale);
	add_wide(p, "tags", &t->head, TAGS_BYTES);
	float scale = scale_of(add_deep(p, "parser", "parser bias", &r->net, PARSER_BYTES));
	add_head(p, "move", &r->move, scale);
	add_head(p, "left", &r->relation[LEFT], scale);
	add_head(p, "right", &r->relation[RIGHT], scale);
	add_head(p, "reduce", &r->relation[REDUCE], scale);
	add_wide(p, "moves", &r->move, MOVES_BYTES);
	add_wide(p, "relations", &r->relation[LEFT], RELATIONS_BYTES);
	add_around(p, "tagger in", "tagger context", &t->around, IN_BYTES);
	add_around(p, "parser in", "parser context", &r->around, IN_BYTES);
	add(p, "vectors", v->section, v->bytes);
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
	if (!model_write(out, "syntax 4", p->at, p->n, why, sizeof why)) {
		fprintf(stderr, "%s\n", why);
		return false;
	}
	return true;
}

/* ---- all of it */

struct settings {
	const char *dev[8], *words, *out, *vectors, *text;
	char *without[32], **bank;
	unsigned n_dev, n_without, n_bank;
};

static bool settings_of(int argc, char **argv, struct settings *s)
{
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
		if (argv[i][1] == 'd' && s->n_dev < 8)
			s->dev[s->n_dev++] = argv[i + 1];
		else if (argv[i][1] == 'v')
			s->vectors = argv[i + 1];
		else if (argv[i][1] == 'r' && (argv[i + 1][0] == '1' || argv[i + 1][0] == '2'))
			haste = (unsigned)(argv[i + 1][0] - '0');
		else if (argv[i][1] == 't')
			s->text = argv[i + 1];
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

/* Sentences of plain text, cut into words. */
static bool read_text(const struct settings *s, const struct words *words, struct treebank *text)
{
	static struct names none;
	if (s->text && !treebank_read(text, &none, s->text, NULL, NULL, 0))
		return false;
	for (uint32_t k = 0; k < text->n; k++)
		look_all(&text->at[k].s, words);
	return true;
}

int main(int argc, char **argv)
{
	static struct settings s;
	static struct treebank b, text;
	static struct names names, kept;
	static struct tagger tagger;
	static struct parser parser;
	static struct parts parts;
	struct lemma_model lemmas;
	struct vectors vectors;
	struct words words;
	char why[512];
	if (!settings_of(argc, argv, &s)) {
		fprintf(stderr, "usage: train-syntax [-d DEV.conllu]... [-x PART]... -v VECTORS [-t TEXT.conllu] [-r 2] WORDS.model OUT.model [TREEBANK.conllu ...]\n");
		return 2;
	}
	const void *file = model_map(s.words, "words 1", NULL, why, sizeof why);
	if (!file || !words_open(&words, file)) {
		fprintf(stderr, "%s\n", file ? "words.model: not as expected" : why);
		return 1;
	}
	if (!s.n_bank)
		return score_model(s.out, file, s.dev, s.n_dev) ? 0 : 1;
	if (!vectors_read(&vectors, s.vectors, VECTORS_BYTES) || !read_all(&s, &words, &b, &names, &kept) || !read_text(&s, &words, &text) ||
	    !jackknife(&b, &vectors.table, &kept) || !train_tags(&tagger, &b, &vectors.table, &kept, FOLDS, 1) ||
	    !train_lemmas(&b, &lemmas))
		return 1;
	for (uint32_t i = 0; i < text.n; i++)
		tag_one(&tagger, &text.at[i], kept.n_tag, false);
	if ((text.n && !parse_text(&b, &text, &vectors.table, &names)) || !train_parser(&parser, &b, &text, &vectors.table, &names, FOLDS, 5))
		return 1;
	add_all(&parts, &tagger, &parser, &lemmas, &vectors, kept.tag, kept.n_tag, &names);
	return write_all(s.out, &parts) && score_model(s.out, file, s.dev, s.n_dev) ? 0 : 1;
}
