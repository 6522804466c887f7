/*
 * train-entity.c -- learning entity-open.model and entity-research.model.
 *
 *	train-entity -w words.model -g GAZETTEER-FOLDER -o OUT.model [-k FEATURES] [-r ROUNDS]
 *	             [-d DEV.conll ...] TRAIN.conll[:WEIGHT] ...
 *
 * The column files (word, tag in BIO; -DOCSTART- between articles) are cut
 * again into the words of our own tokenizer, so that the model learns what it
 * will see. What the gazetteers say goes into the model as fingerprints.
 */
#include "../../core/core.h"
#include "../../core/lexicon.h"
#include "../../core/learn/crf_train.h"
#include "../../core/model.h"
#include "../../core/token.h"
#include "features.h"

#include <stdlib.h>
#include <string.h>

static const char *const type_name[] = {"PER", "ORG", "LOC", "MISC"};
enum { N_TYPE = 4 };

/* ---- articles out of column files */

struct piece { uint32_t begin, end; uint8_t tag; }; /* tag: 0 outside, 1 + 2 type begin, 2 + 2 type inside */
struct source {
	struct buffer text;
	struct piece *token;
	unsigned n_token, room_token;
	uint32_t *sentence; /* first tokens */
	unsigned n_sentence, room_sentence;
};
struct article {
	struct source s;
	float weight;
};
struct articles { struct article *at; unsigned n, room; };

static uint8_t tag_of(const char *tag, uint8_t before, bool first)
{
	for (unsigned k = 0; k < N_TYPE; k++)
		if ((tag[0] == 'B' || tag[0] == 'I') && tag[1] == '-' && strcmp(tag + 2, type_name[k]) == 0) {
			bool goes_on = tag[0] == 'I' && before && (before - 1u) / 2 == k;
			return (uint8_t)(goes_on || !first ? 2 + 2 * k : 1 + 2 * k);
		}
	return 0;
}

/* The words of a chunk without white space, as our tokenizer cuts it. */
static struct tokens *cut_chunk(const char *text, uint32_t b, uint32_t e)
{
	static struct lexicon lexicon;
	static struct tokens t;
	if (!t.lexicon) {
		lexicon_fill(&lexicon);
		t.lexicon = &lexicon;
	}
	t.n = 0;
	word_cut(text, b, e, 0, &t);
	return &t;
}

static bool add_token(struct source *s, const char *word, size_t n, uint8_t tag)
{
	if (n > 1000)
		n = 1000;
	buffer_char(&s->text, ' ');
	uint32_t b = (uint32_t)s->text.n;
	buffer_put(&s->text, word, n);
	if (s->text.failed)
		return false;
	struct tokens *t = cut_chunk(s->text.at, b, b + (uint32_t)n);
	for (uint32_t i = 0; i < t->n; i++) {
		if (!mem_grow(&s->token, s->n_token, &s->room_token, sizeof *s->token))
			return false;
		s->token[s->n_token++] = (struct piece){t->at[i].begin, t->at[i].end, i && tag && tag % 2 ? (uint8_t)(tag + 1) : tag};
	}
	return true;
}

static bool new_sentence(struct source *s)
{
	if (s->n_sentence && s->sentence[s->n_sentence - 1] == s->n_token)
		return true;
	if (!mem_grow(&s->sentence, s->n_sentence, &s->room_sentence, sizeof *s->sentence))
		return false;
	s->sentence[s->n_sentence++] = s->n_token;
	return true;
}

static bool new_article(struct articles *a, float weight)
{
	if (a->n && a->at[a->n - 1].s.n_token == 0)
		return true;
	if (!mem_grow(&a->at, a->n, &a->room, sizeof *a->at))
		return false;
	a->at[a->n] = (struct article){.weight = weight};
	a->n++;
	return new_sentence(&a->at[a->n - 1].s);
}

/* Files without articles are cut every fifty sentences. */
static bool read_columns(const char *file, float weight, struct articles *a)
{
	char line[8192];
	uint8_t before = 0;
	unsigned sentences = 0;
	bool marked = false;
	FILE *f = fopen(file, "re");
	if (!f) {
		perror(file);
		return false;
	}
	bool ok = new_article(a, weight);
	while (ok && fgets(line, sizeof line, f)) {
		char *word = strtok(line, "\t \r\n"), *tag = word ? strtok(NULL, "\t \r\n") : NULL;
		if (!word) {
			before = 0;
			ok = new_sentence(&a->at[a->n - 1].s);
			if (!marked && ++sentences % 50 == 0)
				ok = ok && new_article(a, weight);
		} else if (strcmp(word, "-DOCSTART-") == 0) {
			before = 0;
			marked = marked || sentences > 0;
			ok = new_article(a, weight);
		} else if (tag) {
			uint8_t t = tag_of(tag, before, true);
			ok = add_token(&a->at[a->n - 1].s, word, strlen(word), t);
			before = t;
		}
	}
	fclose(f);
	return ok || (fprintf(stderr, "%s: out of memory\n", file), false);
}

/* ---- gazetteers */

struct lists { uint32_t n_slot, n; uint16_t *print, *bits; };

static void list_phrase(struct lists *l, const char *name, enum gazetteer_list list)
{
	uint32_t chain = 0, words = 0;
	size_t n = strlen(name);
	if (n > 60 || n < 2)
		return;
	for (size_t b = 0, e; b < n; b = e + 1) {
		for (e = b; e < n && name[e] != ' '; e++)
			;
		if (e == b)
			continue;
		struct tokens *t = cut_chunk(name, (uint32_t)b, (uint32_t)e);
		for (uint32_t i = 0; i < t->n; i++)
			chain = gazetteer_chain(chain, feat_bytes(name + t->at[i].begin, t->at[i].end - t->at[i].begin));
		words += t->n;
	}
	if (words == 0 || words > GAZETTEER_LONGEST)
		return;
	uint32_t at = chain & (l->n_slot - 1);
	uint16_t print = (uint16_t)(chain >> 16 ? chain >> 16 : 1);
	while (l->print[at] && l->print[at] != print)
		at = (at + 1) & (l->n_slot - 1);
	if (!l->print[at] && l->n >= l->n_slot / 4 * 3)
		return;
	l->n += !l->print[at];
	l->print[at] = print;
	l->bits[at] |= (uint16_t)(1u << list);
}

struct gazetteer_file { const char *file; int column; enum gazetteer_list list; const char *only; unsigned most; };

static const struct gazetteer_file gazetteer_files[] = {
	{"countries_mledoze_ODbL.tsv", 0, G_COUNTRY, NULL, 0}, {"countries_iso3166_1_LGPL.tsv", 0, G_COUNTRY, NULL, 0},
	{"countries_factbook.tsv", 0, G_COUNTRY, NULL, 0}, {"cldr_en_names.tsv", 0, G_COUNTRY, "territory", 0},
	{"countries_mledoze_ODbL.tsv", 5, G_DEMONYM, NULL, 0}, {"countries_factbook.tsv", 4, G_DEMONYM, NULL, 0},
	{"cldr_en_names.tsv", 0, G_PEOPLE, "language", 0}, {"languages_factbook.tsv", 0, G_PEOPLE, NULL, 0},
	{"ethnic_groups.tsv", 0, G_PEOPLE, NULL, 0}, {"world_cities_CCBY.tsv", 0, G_CITY, NULL, 0},
	{"countries_mledoze_ODbL.tsv", 4, G_CITY, NULL, 0}, {"subdivisions_iso3166_2_LGPL.tsv", 0, G_REGION, NULL, 0},
	{"companies.tsv", 0, G_COMPANY, NULL, 0}, {"universities.tsv", 0, G_UNIVERSITY, NULL, 0},
	{"sports_clubs.tsv", 0, G_CLUB, NULL, 0}, {"sports_clubs.tsv", 1, G_CLUB, NULL, 0}, {"news_outlets.tsv", 0, G_OUTLET, NULL, 0},
	{"political_parties.tsv", 0, G_PARTY, NULL, 0}, {"political_parties.tsv", 1, G_PARTY, NULL, 0},
	{"intl_org_acronyms_factbook.tsv", 0, G_ACRONYM, NULL, 0}, {"org_acronyms_mined.tsv", 0, G_ACRONYM, NULL, 0},
	{"org_acronyms_mined.tsv", 1, G_AGENCY, NULL, 0}, {"world_leaders.tsv", 0, G_PERSON, NULL, 0},
	{"us_congress.tsv", 0, G_PERSON, NULL, 0}, {"us_state_politicians.tsv", 0, G_PERSON, NULL, 0},
	{"us_diplomats.tsv", 0, G_PERSON, NULL, 0}, {"given_names.tsv", 0, G_GIVEN, NULL, 0}, {"surnames.tsv", 0, G_SURNAME, NULL, 60000},
	{"misc_corpora.tsv", 0, G_PERSON, "humans/celebrities", 0}, {"misc_corpora.tsv", 0, G_PERSON, "humans/authors", 0},
	{"misc_corpora.tsv", 0, G_REGION, "geography/us_counties", 0}, {"misc_corpora.tsv", 0, G_DEMONYM, "geography/nationalities", 0},
	{"misc_corpora.tsv", 0, G_AGENCY, "governments/us_federal_agencies", 0}, {"misc_corpora.tsv", 0, G_PARTY, "governments/uk_political_parties", 0},
};

static void read_list(const char *folder, const struct gazetteer_file *g, struct lists *l)
{
	char path[4096], line[8192];
	unsigned n = 0;
	snprintf(path, sizeof path, "%s/%s", folder, g->file);
	FILE *f = fopen(path, "re");
	if (!f)
		return;
	if (!fgets(line, sizeof line, f)) /* the heading */
		line[0] = 0;
	while (fgets(line, sizeof line, f) && (!g->most || n++ < g->most)) {
		char *at = line, *column = NULL;
		bool wanted = !g->only;
		line[strcspn(line, "\r\n")] = 0;
		for (int k = 0; at; k++) {
			char *next = strchr(at, '\t');
			if (next)
				*next = 0;
			if (k == g->column)
				column = at;
			if (g->only && strcmp(at, g->only) == 0)
				wanted = true;
			at = next ? next + 1 : NULL;
		}
		for (char *name = wanted && column ? strtok(column, "|") : NULL; name; name = strtok(NULL, "|"))
			list_phrase(l, name, g->list);
	}
	fclose(f);
}

/* ---- sequences */

struct store { /* one block for each article: it lives as long as the trainer */
	char *at;
	size_t left;
};

static void *take(void *arg, size_t bytes)
{
	struct store *s = arg;
	bytes = (bytes + 15) & ~(size_t)15;
	if (bytes > s->left) {
		s->left = bytes > (4u << 20) ? bytes : 4u << 20;
		if (!(s->at = calloc(1, s->left)))
			return NULL;
	}
	char *p = s->at;
	s->at += bytes;
	s->left -= bytes;
	return p;
}

static bool look(const struct article *a, const struct words *w, const struct gazetteer *g, struct store *s, struct entity_article *out)
{
	const struct source *c = &a->s;
	uint32_t n_sentence = c->n_sentence, *begin = take(s, c->n_token * 4), *end = take(s, c->n_token * 4), *first = take(s, (n_sentence + 1) * 4);
	if (!begin || !end || !first)
		return false;
	for (unsigned i = 0; i < c->n_token; i++) {
		begin[i] = c->token[i].begin;
		end[i] = c->token[i].end;
	}
	if (n_sentence && c->sentence[n_sentence - 1] == c->n_token)
		n_sentence--;
	for (uint32_t i = 0; i < n_sentence; i++)
		first[i] = c->sentence[i];
	first[n_sentence] = c->n_token;
	*out = (struct entity_article){.text = c->text.at, .n = c->n_token, .begin = begin, .end = end, .n_sentence = n_sentence, .sentence = first};
	return entity_look(out, w, g, take, s);
}

static unsigned features_at(const struct entity_article *a, uint32_t i, uint32_t b, uint32_t e, uint32_t *out)
{
	unsigned n = 0;
	for (int d = -ENTITY_REACH; d <= ENTITY_REACH; d++)
		if ((int64_t)i + d >= b && (int64_t)i + d < e)
			n += entity_word_features(&a->types[a->type[(int64_t)i + d]], d, out + n);
	return n + entity_place_features(a, i, e, out + n);
}

static uint8_t state_at(const struct piece *t, uint32_t i, uint32_t e)
{
	if (!t[i].tag)
		return 0;
	unsigned type = (t[i].tag - 1u) / 2;
	bool begins = t[i].tag % 2, goes_on = i + 1 < e && t[i + 1].tag == 2 + 2 * type;
	return (uint8_t)crf_state(type, begins ? (goes_on ? CRF_BEGIN : CRF_UNIT) : goes_on ? CRF_INSIDE : CRF_LAST);
}

static bool sequences(const struct articles *all, const struct words *w, const struct gazetteer *g, struct crf_sequence **out, size_t *n)
{
	struct store s = {0};
	unsigned room = 0, count = 0;
	uint32_t f[5 * ENTITY_WORD_FEATURES + ENTITY_PLACE_FEATURES];
	*out = NULL;
	for (unsigned k = 0; k < all->n; k++) {
		struct entity_article a;
		if (!look(&all->at[k], w, g, &s, &a))
			return false;
		for (uint32_t q = 0; q < a.n_sentence; q++) {
			uint32_t b = a.sentence[q], e = a.sentence[q + 1], total = 0;
			if (b == e || !mem_grow(out, count, &room, sizeof **out))
				continue;
			uint32_t *first = take(&s, (e - b + 1) * 4);
			uint8_t *state = take(&s, e - b);
			struct buffer bytes = {0};
			for (uint32_t i = b; i < e; i++) {
				unsigned m = features_at(&a, i, b, e, f);
				first[i - b] = total;
				buffer_put(&bytes, f, m * 4);
				total += m;
				state[i - b] = state_at(all->at[k].s.token, i, e);
			}
			first[e - b] = total;
			uint32_t *feature = take(&s, bytes.n + 4);
			memcpy(feature, bytes.at, bytes.n);
			buffer_free(&bytes);
			(*out)[count++] = (struct crf_sequence){e - b, first, feature, state, all->at[k].weight};
		}
	}
	*n = count;
	return true;
}

/* ---- scoring */

struct counts { unsigned found, right, gold; };

static void score_file(const char *file, const struct crf *m, const struct words *w, const struct gazetteer *g)
{
	struct articles all = {0};
	struct counts c[N_TYPE + 1] = {{0, 0, 0}};
	uint32_t f[5 * ENTITY_WORD_FEATURES + ENTITY_PLACE_FEATURES];
	if (!read_columns(file, 1, &all))
		return;
	for (unsigned k = 0; k < all.n; k++) {
		struct store s = {0};
		struct entity_article a;
		if (!look(&all.at[k], w, g, &s, &a))
			return;
		for (uint32_t q = 0; q < a.n_sentence; q++) {
			uint32_t b = a.sentence[q], e = a.sentence[q + 1], n = e - b;
			int32_t *score = calloc((size_t)n * 3 * N_TYPE + 1, sizeof *score);
			uint8_t *back = malloc((size_t)n * CRF_STATES + 1), *state = malloc(n + 1);
			for (uint32_t i = b; i < e; i++) {
				unsigned m2 = features_at(&a, i, b, e, f);
				for (unsigned x = 0; x < m2; x++)
					crf_add(m, f[x], score + (size_t)(i - b) * 3 * N_TYPE);
			}
			crf_best(m, score, n, back, state);
			for (int side = 0; side < 2; side++)
				for (uint32_t i = 0; i < n; i++) {
					unsigned st = side ? state[i] : state_at(all.at[k].s.token, b + i, e);
					if (!st || ((st - 1) % 4 != CRF_BEGIN && (st - 1) % 4 != CRF_UNIT))
						continue;
					unsigned type = (st - 1) / 4;
					uint32_t j = i;
					for (;; j++) {
						unsigned x = side ? state[j] : state_at(all.at[k].s.token, b + j, e);
						if ((x - 1) % 4 == CRF_LAST || (x - 1) % 4 == CRF_UNIT)
							break;
					}
					c[type].gold += !side;
					c[type].found += side;
					if (side) {
						bool right = true;
						for (uint32_t x = i; x <= j; x++)
							right = right && state[x] == state_at(all.at[k].s.token, b + x, e);
						c[type].right += right;
					}
				}
			free(score);
			free(back);
			free(state);
		}
	}
	for (unsigned k = 0; k < 3; k++) {
		c[N_TYPE].gold += c[k].gold;
		c[N_TYPE].found += c[k].found;
		c[N_TYPE].right += c[k].right;
	}
	const char *slash = strrchr(file, '/'), *from = slash;
	while (from && from > file && from[-1] != '/')
		from--;
	printf("%-28s", from ? from : file);
	for (unsigned k = 0; k <= N_TYPE; k++)
		printf(" %s %.1f", k < N_TYPE ? type_name[k] : "| P+O+L", 200.0 * c[k].right / (c[k].gold + c[k].found + 1e-9));
	printf("\n");
	fflush(stdout);
}

static void progress(void *arg, unsigned round, unsigned rounds, double like)
{
	(void)arg;
	fprintf(stderr, "round %u of %u: %.4f\n", round, rounds, like);
}

int main(int argc, char **argv)
{
	const char *words_file = NULL, *folder = NULL, *out = NULL, *dev[32];
	unsigned n_dev = 0;
	struct articles train = {0};
	struct crf_setup set = {.n_type = N_TYPE, .rounds = 8, .more_rounds = 3, .bits = 23, .least = 2, .rate = 0.1f, .l1 = 1e-3f,
	                        .n_keep = 170000, .seed = 1, .progress = progress};
	char why[1024];
	int i = 1;
	for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
		switch (argv[i][1]) {
		case 'w': words_file = argv[i + 1]; break;
		case 'g': folder = argv[i + 1]; break;
		case 'o': out = argv[i + 1]; break;
		case 'k': set.n_keep = strtoul(argv[i + 1], NULL, 10); break;
		case 'r': set.rounds = (unsigned)strtoul(argv[i + 1], NULL, 10); break;
		case 'l': set.l1 = strtof(argv[i + 1], NULL); break;
		case 'a': set.rate = strtof(argv[i + 1], NULL); break;
		case 'd': if (n_dev < 32) dev[n_dev++] = argv[i + 1]; break;
		default: i = argc;
		}
	if (i >= argc || !words_file || !out) {
		fprintf(stderr, "usage: train-entity -w words.model [-g FOLDER] -o OUT.model [-k FEATURES] [-r ROUNDS] [-d DEV]... TRAIN[:WEIGHT]...\n");
		return 2;
	}
	for (; i < argc; i++) {
		char *colon = strrchr(argv[i], ':');
		float weight = colon ? strtof(colon + 1, NULL) : 1;
		if (colon)
			*colon = 0;
		if (!read_columns(argv[i], weight, &train))
			return 1;
	}
	struct words words;
	const void *wm = model_map(words_file, "words 1", NULL, why, sizeof why);
	if (!wm || !words_open(&words, wm)) {
		fprintf(stderr, "%s\n", why);
		return 1;
	}
	struct lists l = {.n_slot = 1 << 18};
	l.print = calloc(l.n_slot, 4);
	l.bits = l.print + l.n_slot;
	for (size_t k = 0; folder && k < sizeof gazetteer_files / sizeof *gazetteer_files; k++)
		read_list(folder, &gazetteer_files[k], &l);
	struct gazetteer g;
	gazetteer_open(&g, l.print, (size_t)l.n_slot * 4);
	struct crf_sequence *seq;
	size_t n_seq, bytes;
	if (!sequences(&train, &words, folder ? &g : NULL, &seq, &n_seq))
		return 1;
	fprintf(stderr, "%u articles, %zu sentences, %u phrases\n", train.n, n_seq, l.n);
	void *table = crf_train(seq, n_seq, &set, &bytes);
	struct model_part part[] = {{"crf", table, bytes}, {"lists", l.print, (size_t)l.n_slot * 4}};
	if (!table || !model_write(out, "entity 1", part, 2, why, sizeof why)) {
		fprintf(stderr, "%s\n", table ? why : "out of memory");
		return 1;
	}
	struct crf m;
	if (!crf_open(&m, table, bytes))
		return 1;
	for (unsigned k = 0; k < n_dev; k++)
		score_file(dev[k], &m, &words, folder ? &g : NULL);
	return 0;
}
